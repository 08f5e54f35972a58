// `git mergetool --tool=backflow`, through the real git and the real backflowctl. The window is that of the desktop
// program, pressed by a script: this very program started again.
#include "tests/app/git/gitbench.h"
#include "tests/ui/resolve/salesuser.h"
#include "ui/jobs/joblist.h"
#include "ui/resolve/mergewindow.h"
#include "ui/resolve/resolvepage.h"
#include "ui/resolve/resolvesession.h"
#include "ui/theme/highlighting.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QListView>
#include <QPushButton>
#include <QThread>
#include <QThreadPool>
#include <csignal>

using namespace backflow;
using namespace Qt::StringLiterals;

namespace {

constexpr char kScript[] = "BACKFLOW_TEST_SCRIPT";
const QString kPath = u"force-app/main/default/permissionsets/Sales_User.permissionset-meta.xml"_s;

/// What the person does, one word each: `1` and `2` press that key on the current decision and go on, `finish` ends,
/// `close` closes the window.
void play(ui::resolve::MergeWindow &window, const QStringList &words)
{
    auto *list = window.findChild<QListView *>(u"mergeDecisionList"_s);
    ui::resolve::ResolvePage &page = window.page();
    for (const QString &word : words) {
        if (word == u"finish") {
            // It goes into a file, and to no org.
            const QString name = window.findChild<QWidget *>(u"mergePaneResult"_s)->accessibleName();
            if (const QString file = window.windowTitle().section(u": "_s, 1);
                name != u"Result for %1, editable"_s.arg(file))
                qFatal("the result says: %s", qPrintable(name));
            const auto *goOn = window.findChild<QPushButton *>(u"mergeFinishContinue"_s);
            if (!goOn->text().startsWith(u"Write "))
                qFatal("the last step says: %s", qPrintable(goOn->text()));
            window.findChild<QPushButton *>(u"mergeFinishButton"_s)->click();
        } else if (word == u"close") {
            window.close();
        } else if (word == u"kill") {
            // As if the machine took the program away: nothing is tidied up. What was chosen more than a moment ago
            // is on disk.
            while (!page.session()->saved())
                QThread::yieldCurrentThread();
            std::raise(SIGKILL);
        } else {
            page.showDecision(page.session()->nextUndecided(page.session()->count() - 1));
            QTest::keyClick(list, word == u"1" ? Qt::Key_1 : Qt::Key_2);
        }
    }
}

int scriptedWindow(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption mergetool(u"mergetool"_s);
    const QCommandLineOption into(u"target-name"_s, {}, u"name"_s);
    const QCommandLineOption from(u"source-name"_s, {}, u"name"_s);
    parser.addOptions({mergetool, into, from});
    parser.process(arguments);
    const QStringList files = parser.positionalArguments();
    if (files.size() != 4)
        return 99;
    ui::theme::Theme theme;
    theme.install(*qApp);
    ui::theme::Highlighting highlighting(theme);
    ui::jobs::JobList jobs;
    QThreadPool pool;
    ui::resolve::MergeWindow window(
        {files[0], files[1], parser.value(into), files[2], parser.value(from), files[3], {}}, theme, &highlighting,
        jobs, pool);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    QObject::connect(&window, &ui::resolve::MergeWindow::ended, qApp, [](int code) { QCoreApplication::exit(code); });
    QObject::connect(&window, &ui::resolve::MergeWindow::failed, qApp, [] { QCoreApplication::exit(98); });
    QObject::connect(&window, &ui::resolve::MergeWindow::loaded, qApp, [&window] {
        const ui::resolve::ResolveSession &session = *window.page().session();
        QTextStream(stdout) << session.draft().source << " into " << session.draft().target << ", " << session.decided()
                            << " of " << session.count() << " decided" << Qt::endl;
        play(window, qEnvironmentVariable(kScript).split(u' '));
    });
    window.show();
    window.load();
    const int code = QCoreApplication::exec();
    pool.waitForDone();
    return code;
}

} // namespace

class TestMergeTool final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsDecidedIsWrittenAndTheFileIsMerged();
    void closingLeavesTheFileAndKeepsTheDecisions();
    void killedAfterAChoiceItGoesOnFromThere();
    void aFileBothAddedHasNoBase();
    void conflictsOfCodeAreLeftByHunk();
    void uninstallTakesItOut();
    void fourFilesAreNeeded();

private:
    void commit(const QString &path, const QByteArray &bytes, const char *message)
    {
        QDir().mkpath(QFileInfo(m_bench->path(path)).path());
        QFile file(m_bench->path(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QCOMPARE(m_bench->git({u"add"_s, u"-A"_s}).exitCode, 0);
        QCOMPARE(m_bench->git({u"commit"_s, u"-q"_s, u"-m"_s, QString::fromLatin1(message)}).exitCode, 0);
    }
    /// Both branches change the file; merging `hotfix` into `main` conflicts.
    void collide(const QString &path, const merge::FileVersions &versions)
    {
        if (versions.ancestor)
            commit(path, *versions.ancestor, "common");
        else
            commit(u"README"_s, "nothing\n", "common");
        QCOMPARE(m_bench->git({u"branch"_s, u"hotfix"_s}).exitCode, 0);
        commit(path, *versions.target, "own");
        QCOMPARE(m_bench->git({u"checkout"_s, u"-q"_s, u"hotfix"_s}).exitCode, 0);
        commit(path, *versions.source, "other");
        QCOMPARE(m_bench->git({u"checkout"_s, u"-q"_s, u"main"_s}).exitCode, 0);
        QCOMPARE(m_bench->git({u"merge"_s, u"-q"_s, u"hotfix"_s}).exitCode, 1);
    }
    tests::Ran mergetool(const char *script)
    {
        m_bench->environment().insert(QString::fromLatin1(kScript), QString::fromLatin1(script));
        return m_bench->git({u"mergetool"_s, u"--tool=backflow"_s, u"--no-prompt"_s});
    }
    QByteArray content(const QString &path) const
    {
        QFile file(m_bench->path(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool conflicted() const { return !m_bench->git({u"ls-files"_s, u"-u"_s}).out.isEmpty(); }

    std::unique_ptr<tests::GitBench> m_bench;
};

void TestMergeTool::init()
{
    m_bench = std::make_unique<tests::GitBench>();
    m_bench->environment().insert(u"XDG_DATA_HOME"_s, m_bench->home());
    m_bench->environment().insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    m_bench->init();
    const tests::Ran installed =
        m_bench->ctl({u"mergetool"_s, u"--install"_s, u"--program"_s, QCoreApplication::applicationFilePath()});
    QVERIFY2(installed.exitCode == 0, installed.err.constData());
}

void TestMergeTool::whatIsDecidedIsWrittenAndTheFileIsMerged()
{
    collide(kPath, testing::salesUserVersions());
    const tests::Ran ran = mergetool("1 2 1 2 finish");
    QVERIFY2(ran.out.contains("hotfix into main, 0 of 4 decided"), (ran.out + ran.err).constData());
    QVERIFY2(ran.exitCode == 0, (ran.out + ran.err).constData());
    QVERIFY(!conflicted());
    const QByteArray merged = content(kPath);
    QVERIFY(!merged.contains("<<<<<<<"));
    for (const char *field : {"Industry", "Rating", "Region__c", "Health__c"})
        QCOMPARE(merged.count(QByteArray("<field>Account.") + field + "<"), 1);
    QCOMPARE(merged.count("Account.Zone__c"), 1);  // of hotfix alone
    QCOMPARE(merged.count("Account.Score__c"), 1); // of main alone
}

void TestMergeTool::closingLeavesTheFileAndKeepsTheDecisions()
{
    collide(kPath, testing::salesUserVersions());
    const QByteArray before = content(kPath);
    const tests::Ran closed = mergetool("1 2 close");
    QCOMPARE(closed.exitCode, 1);
    QVERIFY(conflicted());
    QCOMPARE(content(kPath), before);
    // The file was not touched, so a second start finds the two decisions, and two are left.
    const tests::Ran again = mergetool("2 2 finish");
    QVERIFY2(again.out.contains("2 of 4 decided"), again.out.constData());
    QCOMPARE(again.exitCode, 0);
    QVERIFY(!conflicted());
}

void TestMergeTool::killedAfterAChoiceItGoesOnFromThere()
{
#ifdef Q_OS_WIN
    QSKIP("There is no such signal.");
#else
    collide(kPath, testing::salesUserVersions());
    const QByteArray before = content(kPath);
    const tests::Ran killed = mergetool("1 2 kill");
    QVERIFY(killed.exitCode != 0);
    QVERIFY(conflicted());
    QCOMPARE(content(kPath), before); // not a byte until somebody finishes
    const tests::Ran again = mergetool("close");
    QVERIFY2(again.out.contains("2 of 4 decided"), (again.out + again.err).constData());
    QCOMPARE(content(kPath), before);
    // The same two sides as chosen, and the rest by hand now.
    const tests::Ran done = mergetool("1 1 finish");
    QVERIFY2(done.out.contains("2 of 4 decided"), done.out.constData());
    QCOMPARE(done.exitCode, 0);
    QVERIFY(content(kPath).contains("hotfix of November")); // the first was kept for the source
#endif
}

void TestMergeTool::aFileBothAddedHasNoBase()
{
    merge::FileVersions versions = testing::salesUserVersions();
    versions.ancestor.reset();
    collide(kPath, versions);
    const tests::Ran ran = mergetool("close");
    QVERIFY2(ran.out.contains("hotfix into main, 0 of"), (ran.out + ran.err).constData());
    QCOMPARE(ran.exitCode, 1);
}

void TestMergeTool::conflictsOfCodeAreLeftByHunk()
{
    const promotion::ComponentMerge service = testing::accountService();
    collide(u"force-app/main/default/classes/AccountService.cls"_s, service.files.front().versions);
    const tests::Ran ran = mergetool("1 finish");
    QVERIFY2(ran.out.contains("0 of 1 decided"), (ran.out + ran.err).constData());
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(content(u"force-app/main/default/classes/AccountService.cls"_s), *service.files.front().versions.source);
}

void TestMergeTool::uninstallTakesItOut()
{
    QCOMPARE(m_bench->git({u"config"_s, u"mergetool.backflow.trustExitCode"_s}).out.trimmed(), "true");
    QCOMPARE(m_bench->ctl({u"mergetool"_s, u"--uninstall"_s}).exitCode, 0);
    QCOMPARE(m_bench->git({u"config"_s, u"mergetool.backflow.cmd"_s}).exitCode, 1);
    QCOMPARE(m_bench->ctl({u"mergetool"_s, u"--uninstall"_s}).json().value(u"changed"_s).toBool(), false);
}

void TestMergeTool::fourFilesAreNeeded()
{
    QCOMPARE(m_bench->ctl({u"mergetool"_s, u"a"_s, u"b"_s, u"c"_s}).exitCode, 2);
    const tests::Ran missing =
        m_bench->ctl({u"mergetool"_s, u"--program"_s, u"/nowhere/backflow"_s, u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    QCOMPARE(missing.exitCode, 1);
    QVERIFY(missing.err.contains("/nowhere/backflow") || missing.out.contains("/nowhere/backflow"));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.contains(u"--mergetool"_s))
        return scriptedWindow(arguments);
    TestMergeTool test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_mergetool.moc"
