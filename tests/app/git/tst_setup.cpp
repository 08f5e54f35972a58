// What backflowctl tells Git, where, and that it can be taken back to the byte.

#include "tests/app/git/gitbench.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using backflow::tests::GitBench;
using backflow::tests::Ran;

class TestGitSetup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesAndGoesToTheByte_data();
    void comesAndGoesToTheByte();
    void inEitherOrderToTheByte_data();
    void inEitherOrderToTheByte();
    void onceMoreChangesNothing();
    void keepsWhatIsWrittenLater();
    void gitReadsIt();
    void kindsAreChosen();
    void findsTheUsersFiles_data();
    void findsTheUsersFiles();
    void followsLinks();
    void sharesWithTheTeam();
    void holdsForWorktrees();
    void statusSaysWhere();
    void statusNamesAMissingProgram();
    void aDamagedBlockIsNamedAndLeft();
    void wrongUse_data();
    void wrongUse();
};

namespace {

const QStringList kInstall{u"merge-driver"_s, u"--install"_s};
const QStringList kUninstall{u"merge-driver"_s, u"--uninstall"_s};

QByteArrayList changed(const Ran &ran)
{
    QByteArrayList names;
    for (const QJsonValue file : ran.json().value("changed"_L1).toArray())
        names += QFileInfo(file.toString()).fileName().toUtf8();
    return names;
}

QString attribute(const GitBench &bench, const QString &name, const QString &file)
{
    return QString::fromUtf8(bench.git({u"check-attr"_s, name, u"--"_s, file}).out).trimmed().section(u": "_s, -1);
}

void contents()
{
    QTest::addColumn<std::optional<QByteArray>>("config");
    const auto row = [](const char *name, const std::optional<QByteArray> &bytes) { QTest::newRow(name) << bytes; };
    row("absent", std::nullopt);
    row("empty", QByteArray());
    row("plain", QByteArray("[user]\n\tname = Ada\n"));
    row("a comment at the end", QByteArray("; mine\n[user]\n\tname = Ada # who\n# the end\n"));
    row("no line end", QByteArray("[user]\n\tname = Ada"));
    row("crlf", QByteArray("[user]\r\n\tname = Ada\r\n; end\r\n"));
    row("crlf, no line end", QByteArray("[user]\r\n\tname = Ada"));
    row("byte order mark", QByteArray("\xEF\xBB\xBF[user]\n\tname = Ada\n"));
}

/// Git's configuration of the user and the attributes, both with the same content where it is both.
struct UserFiles {
    explicit UserFiles(const GitBench &bench)
        : config(bench.home() + u"/gitconfig"_s)
        , attributes(bench.home() + u"/.config/git/attributes"_s)
    {
    }
    void write(const std::optional<QByteArray> &bytes) const
    {
        if (!bytes)
            return;
        GitBench::writeFile(config, *bytes);
        QByteArray lines = *bytes;
        GitBench::writeFile(attributes, lines.replace("[user]", "*.txt text").replace("\tname = Ada", "*.md text"));
    }
    QList<QByteArray> read() const { return {GitBench::readFile(config), GitBench::readFile(attributes)}; }
    QString config;
    QString attributes;
};

} // namespace

void TestGitSetup::comesAndGoesToTheByte_data()
{
    contents();
}

void TestGitSetup::comesAndGoesToTheByte()
{
    QFETCH(std::optional<QByteArray>, config);
    GitBench bench;
    const UserFiles files(bench);
    files.write(config);
    const QList<QByteArray> before = files.read();
    const Ran installed = bench.ctl(kInstall + QStringList{u"--global"_s});
    QVERIFY2(installed.exitCode == 0, installed.err.constData());
    QCOMPARE(changed(installed), (QByteArrayList{"gitconfig", "attributes"}));
    const QList<QByteArray> during = files.read();
    QVERIFY(during[0] != before[0] && during[1] != before[1]);
    if (config) {
        QVERIFY(during[0].startsWith(before[0]) && during[1].startsWith(before[1]));
        const bool crlf = config->contains("\r\n");
        QCOMPARE(during[0].count("\r\n"), crlf ? during[0].count('\n') : 0);
    }
    QCOMPARE(bench.git({u"config"_s, u"--get"_s, u"merge.backflow.recursive"_s}).out.trimmed(), "backflow-base");
    const Ran removed = bench.ctl(kUninstall + QStringList{u"--global"_s});
    QCOMPARE(removed.exitCode, 0);
    QCOMPARE(changed(removed), (QByteArrayList{"attributes", "gitconfig"}));
    QCOMPARE(files.read(), before);
}

void TestGitSetup::inEitherOrderToTheByte_data()
{
    contents();
}

void TestGitSetup::inEitherOrderToTheByte()
{
    QFETCH(std::optional<QByteArray>, config);
    const QString both[] = {u"merge-driver"_s, u"diff-driver"_s};
    for (const int last : {0, 1}) {
        GitBench bench;
        const UserFiles files(bench);
        files.write(config);
        const QList<QByteArray> before = files.read();
        const auto call = [&](const QString &command, const QString &option) {
            QCOMPARE(bench.ctl({command, option, u"--global"_s}).exitCode, 0);
        };
        call(both[0], u"--install"_s);
        const QList<QByteArray> one = files.read();
        call(both[1], u"--install"_s);
        QCOMPARE(files.read()[0].count("# >>> Backflow"), 1);
        call(both[1 - last], u"--uninstall"_s);
        if (last == 0)
            QCOMPARE(files.read(), one);
        call(both[last], u"--uninstall"_s);
        QCOMPARE(files.read(), before);
    }
}

void TestGitSetup::onceMoreChangesNothing()
{
    GitBench bench;
    bench.init();
    QCOMPARE(changed(bench.ctl(kInstall)).size(), 2);
    const QByteArray config = bench.read(u".git/config"_s);
    QCOMPARE(changed(bench.ctl(kInstall)).size(), 0);
    QCOMPARE(bench.read(u".git/config"_s), config);
    QCOMPARE(changed(bench.ctl(kUninstall)).size(), 2);
    QCOMPARE(changed(bench.ctl(kUninstall)).size(), 0);
}

void TestGitSetup::keepsWhatIsWrittenLater()
{
    GitBench bench;
    bench.init();
    bench.write(u".git/config"_s, bench.read(u".git/config"_s) + "[alias]\n\tlast = log -1");
    bench.install();
    // Git itself goes on writing into the file.
    QCOMPARE(bench.git({u"config"_s, u"alias.st"_s, u"status"_s}).exitCode, 0);
    QCOMPARE(bench.git({u"config"_s, u"new.section"_s, u"yes"_s}).exitCode, 0);
    QCOMPARE(bench.ctl(kUninstall).exitCode, 0);
    QVERIFY(!bench.read(u".git/config"_s).contains("ackflow"));
    for (const auto &[key, value] : {std::pair("alias.last", "log -1"), {"alias.st", "status"}, {"new.section", "yes"}})
        QCOMPARE(bench.git({u"config"_s, u"--get"_s, QString::fromUtf8(key)}).out.trimmed(), value);
}

void TestGitSetup::gitReadsIt()
{
    GitBench bench;
    bench.init();
    bench.install();
    QCOMPARE(bench.ctl({u"diff-driver"_s, u"--install"_s}).exitCode, 0);
    const QMap<QString, QString> merged = {
        {u"force-app/main/default/profiles/Admin.profile-meta.xml"_s, u"backflow"_s},
        {u"src/permissionsets/Sales.permissionset"_s, u"backflow"_s},
        {u"src/objects/Account.object"_s, u"backflow"_s},
        {u"src/reports/Folder/Sales.report"_s, u"backflow"_s},
        {u"src/customMetadata/Tax.DE.md"_s, u"backflow"_s},
        {u"manifest/everything.xml"_s, u"backflow"_s},
        {u"config/project-scratch-def.json"_s, u"backflow"_s},
        {u"classes/Tax.cls"_s, u"backflow"_s},
        {u"README.md"_s, u"unspecified"_s},
        {u"pom.xml"_s, u"unspecified"_s},
        {u"web.config"_s, u"unspecified"_s},
        {u"run.js"_s, u"unspecified"_s},
    };
    for (auto it = merged.begin(); it != merged.end(); ++it)
        QVERIFY2(attribute(bench, u"merge"_s, it.key()) == it.value(), qPrintable(it.key()));
    QCOMPARE(attribute(bench, u"diff"_s, u"a/Admin.profile-meta.xml"_s), u"backflow"_s);
    QCOMPARE(attribute(bench, u"diff"_s, u"classes/Tax.cls"_s), u"unspecified"_s);
}

void TestGitSetup::kindsAreChosen()
{
    GitBench bench;
    bench.init();
    QCOMPARE(bench.ctl(kInstall + QStringList{u"--kinds"_s, u"xml"_s}).exitCode, 0);
    QCOMPARE(attribute(bench, u"merge"_s, u"a.json"_s), u"unspecified"_s);
    QCOMPARE(attribute(bench, u"merge"_s, u"A.profile-meta.xml"_s), u"backflow"_s);
    // Without --kinds a later call keeps the choice.
    QCOMPARE(changed(bench.ctl(kInstall)).size(), 0);
    QCOMPARE(bench.ctl(kInstall + QStringList{u"--kinds"_s, u"json,code"_s}).exitCode, 0);
    QCOMPARE(attribute(bench, u"merge"_s, u"a.json"_s), u"backflow"_s);
    QCOMPARE(attribute(bench, u"merge"_s, u"A.profile-meta.xml"_s), u"unspecified"_s);
}

void TestGitSetup::findsTheUsersFiles_data()
{
    QTest::addColumn<QString>("has");
    QTest::addColumn<QString>("config");
    QTest::addColumn<QString>("attributes");
    QTest::newRow("nothing yet") << QString() << u"home/.gitconfig"_s << u"home/.config/git/attributes"_s;
    QTest::newRow("the newer place") << u"home/.config/git/config"_s << u"home/.config/git/config"_s
                                     << u"home/.config/git/attributes"_s;
    QTest::newRow("the older place") << u"home/.gitconfig"_s << u"home/.gitconfig"_s
                                     << u"home/.config/git/attributes"_s;
}

void TestGitSetup::findsTheUsersFiles()
{
    QFETCH(QString, has);
    QFETCH(QString, config);
    QFETCH(QString, attributes);
    GitBench bench;
    bench.environment().remove(u"GIT_CONFIG_GLOBAL"_s);
    if (!has.isEmpty())
        GitBench::writeFile(bench.outside(has), "[alias]\n\tst = status\n");
    const QJsonObject json = bench.ctl(kInstall + QStringList{u"--global"_s}).json();
    QCOMPARE(json.value("config"_L1).toString(), bench.outside(config));
    QCOMPARE(json.value("attributes"_L1).toString(), bench.outside(attributes));
    // Git looks there as well.
    QCOMPARE(bench.git({u"config"_s, u"--get"_s, u"merge.backflow.recursive"_s}).out.trimmed(), "backflow-base");
    bench.init();
    QCOMPARE(attribute(bench, u"merge"_s, u"A.profile-meta.xml"_s), u"backflow"_s);
    QCOMPARE(bench.ctl(kUninstall + QStringList{u"--global"_s}).exitCode, 0);

    // A place that the user named.
    GitBench::writeFile(bench.outside(config), "[core]\n\tattributesFile = ~/mine\n");
    QCOMPARE(bench.ctl(kInstall + QStringList{u"--global"_s}).json().value("attributes"_L1).toString(),
             bench.outside(u"home/mine"_s));
    QCOMPARE(attribute(bench, u"merge"_s, u"A.profile-meta.xml"_s), u"backflow"_s);
}

void TestGitSetup::followsLinks()
{
    GitBench bench;
    const QString real = bench.outside(u"dotfiles/gitconfig"_s);
    GitBench::writeFile(real, "[user]\n\tname = Ada\n");
    const QString link = bench.home() + u"/gitconfig"_s;
    QVERIFY(QFile::link(real, link));
    QCOMPARE(bench.ctl(kInstall + QStringList{u"--global"_s}).exitCode, 0);
    QVERIFY(QFileInfo(link).isSymLink());
    QVERIFY(GitBench::readFile(real).contains("[merge \"backflow\"]"));
    QCOMPARE(bench.ctl(kUninstall + QStringList{u"--global"_s}).exitCode, 0);
    QCOMPARE(GitBench::readFile(real), "[user]\n\tname = Ada\n");
}

void TestGitSetup::sharesWithTheTeam()
{
    GitBench bench;
    bench.init();
    bench.write(u".gitattributes"_s, "* text=auto\n");
    QVERIFY(QDir().mkpath(bench.path(u"force-app"_s)));
    const Ran ran = bench.ctl(kInstall + QStringList{u"--shared"_s}, bench.path(u"force-app"_s));
    QVERIFY2(ran.exitCode == 0, ran.err.constData());
    QVERIFY(bench.read(u".gitattributes"_s).startsWith("* text=auto\n# >>> Backflow"));
    QCOMPARE(attribute(bench, u"merge"_s, u"A.profile-meta.xml"_s), u"backflow"_s);
    QVERIFY(bench.ctl({u"merge-driver"_s, u"--status"_s}).json().contains("shared"_L1));
    QCOMPARE(bench.ctl(kUninstall + QStringList{u"--shared"_s}).exitCode, 0);
    QCOMPARE(bench.read(u".gitattributes"_s), "* text=auto\n");
}

void TestGitSetup::holdsForWorktrees()
{
    GitBench bench;
    bench.init();
    bench.commitFile(u"a.txt"_s, "a\n");
    const QString tree = bench.outside(u"other tree"_s);
    QCOMPARE(bench.git({u"worktree"_s, u"add"_s, u"-q"_s, u"--detach"_s, tree}).exitCode, 0);
    QCOMPARE(bench.ctl(kInstall, tree).exitCode, 0);
    QVERIFY(bench.read(u".git/config"_s).contains("[merge \"backflow\"]"));
    for (const QString &folder : {tree, bench.repository()}) {
        QVERIFY(bench.git({u"check-attr"_s, u"merge"_s, u"--"_s, u"A.profile-meta.xml"_s}, folder)
                    .out.contains("backflow"));
    }
}

void TestGitSetup::statusSaysWhere()
{
    GitBench bench;
    bench.init();
    const QStringList status{u"merge-driver"_s, u"--status"_s};
    const Ran none = bench.ctl(status);
    QCOMPARE(none.exitCode, 1);
    QCOMPARE(none.json().value("effective"_L1).toString(), u"unspecified"_s);
    bench.install();
    const Ran here = bench.ctl(status);
    QCOMPARE(here.exitCode, 0);
    QCOMPARE(here.json().value("effective"_L1).toString(), u"backflow"_s);
    QVERIFY(here.json().value("repository"_L1)["merge"_L1].toBool());
    QVERIFY(here.json().value("repository"_L1)["programFound"_L1].toBool());
    QVERIFY(!here.json().value("user"_L1)["merge"_L1].toBool());
    QCOMPARE(bench.ctl({u"diff-driver"_s, u"--status"_s}).exitCode, 1);
}

void TestGitSetup::statusNamesAMissingProgram()
{
    GitBench bench;
    bench.init();
    const QString copy = bench.outside(u"backflow-merge"_s);
    QVERIFY(QFile::copy(GitBench::program(u"backflow-merge"_s), copy));
    QCOMPARE(bench.ctl(kInstall + QStringList{u"--program"_s, copy}).exitCode, 0);
    QVERIFY(QFile::remove(copy));
    const Ran status = bench.ctl({u"merge-driver"_s, u"--status"_s});
    QVERIFY(!status.json().value("repository"_L1)["programFound"_L1].toBool(true));
    const Ran again = bench.ctl(kInstall + QStringList{u"--program"_s, copy});
    QCOMPARE(again.exitCode, 1);
    QVERIFY(again.err.contains("--program"));
}

void TestGitSetup::aDamagedBlockIsNamedAndLeft()
{
    GitBench bench;
    bench.init();
    bench.install();
    QByteArray config = bench.read(u".git/config"_s).replace("# <<< Backflow\n", "");
    bench.write(u".git/config"_s, config);
    for (const QStringList &call : {kInstall, kUninstall}) {
        const Ran ran = bench.ctl(call);
        QCOMPARE(ran.exitCode, 1);
        QVERIFY(ran.err.contains("no end"));
        QCOMPARE(bench.read(u".git/config"_s), config);
    }
}

void TestGitSetup::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("nothing to do") << QStringList{} << 2;
    QTest::newRow("two things at once") << QStringList{u"--install"_s, u"--uninstall"_s} << 2;
    QTest::newRow("two places at once") << QStringList{u"--install"_s, u"--global"_s, u"--repo"_s, u"."_s} << 2;
    QTest::newRow("no such kind") << QStringList{u"--install"_s, u"--kinds"_s, u"xml,pictures"_s} << 2;
    QTest::newRow("no repository") << QStringList{u"--install"_s} << 1;
    QTest::newRow("no such folder") << QStringList{u"--install"_s, u"--repo"_s, u"/nowhere/at/all"_s} << 1;
}

void TestGitSetup::wrongUse()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    const GitBench bench;
    const Ran ran = bench.ctl(QStringList{u"merge-driver"_s} + arguments);
    QCOMPARE(ran.exitCode, exitCode);
    QVERIFY(!ran.err.isEmpty());
}

QTEST_GUILESS_MAIN(TestGitSetup)
#include "tst_setup.moc"
