// The user guide in the program: nothing in it is made up (keys, commands, menus and the words in bold are those of the
// program), and F1, the palette, links and the search lead to it.
#include "tests/support/patience.h"
#include "tests/ui/guidetext.h"
#include "tests/ui/screenchecks.h"
#include "ui/help/helpbrowser.h"
#include "ui/help/helppages.h"
#include "ui/help/helptopics.h"
#include "ui/help/helpwindow.h"
#include "ui/jobs/joblist.h"
#include "ui/pipeline/statewords.h"
#include "ui/settings/language.h"
#include "ui/shell/commands.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/highlighting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/statuslabel.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QShortcut>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QThreadPool>
#include <QToolButton>
#include <algorithm>
#include <memory>
#include <vector>

using namespace backflow;
using namespace backflow::tests;
using namespace backflow::ui;
using namespace backflow::ui::help;

class TestHelp final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyKeyExists();
    void everyCommandOfTheTerminalExists();
    void everyMenuAndEveryWordInBoldExists();
    void theLegendNamesEveryState();
    void f1OpensThePageOfTheScreen();
    void f1OpensWhatOneWorksWith();
    void thePaletteLeadsToTheGuide();
    void searchFindsAndMarks();
    void backAndForwardByKeys();
    void linksAreReachedByKeyboard();
    void nothingIsLoadedFromElsewhere();
    void everyControlHasAName();
    void everyThemeIsReadable();

private:
    std::unique_ptr<shell::MainWindow> window(QSettings &settings);
    std::unique_ptr<theme::Theme> m_theme;
    std::unique_ptr<theme::Highlighting> m_highlighting;
    widgets::Navigator m_navigator;
    jobs::JobList m_jobs;
    QThreadPool m_pool;
};

void TestHelp::initTestCase()
{
    m_theme = std::make_unique<theme::Theme>();
    m_theme->install(*qApp);
    m_highlighting = std::make_unique<theme::Highlighting>(*m_theme);
    QVERIFY(settings::languages().size() > 1); // they are resources of a library, and found once they are asked for
}

std::unique_ptr<shell::MainWindow> TestHelp::window(QSettings &settings)
{
    const auto context = std::make_shared<widgets::AppContext>();
    context->theme = m_theme.get();
    context->highlighting = m_highlighting.get();
    context->navigator = &m_navigator;
    context->jobs = &m_jobs;
    context->pool = &m_pool;
    auto made = std::make_unique<shell::MainWindow>(context, settings);
    made->show();
    made->makeAllPages();
    return made;
}

void TestHelp::everyKeyExists()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    const auto shown = window(settings);
    QSet<QString> keys;
    for (const QAction *action : shown->findChildren<QAction *>())
        for (const QKeySequence &key : action->shortcuts())
            keys.insert(key.toString(QKeySequence::PortableText));
    for (const QShortcut *shortcut : shown->findChildren<QShortcut *>())
        for (const QKeySequence &key : shortcut->keys())
            keys.insert(key.toString(QKeySequence::PortableText));
    for (const QAbstractButton *button : shown->findChildren<QAbstractButton *>())
        keys.insert(button->shortcut().toString(QKeySequence::PortableText));
    QVERIFY(keys.contains(QStringLiteral("Ctrl+K")));
    // What views take themselves stands in their sources by Qt's name.
    const QString source = sources(QStringLiteral("/ui"));
    const auto taken = [&](const QString &key) {
        static const QHash<QString, QString> names{{QStringLiteral("Enter"), QStringLiteral("Return")},
                                                   {QStringLiteral("Del"), QStringLiteral("Delete")},
                                                   {QStringLiteral("+"), QStringLiteral("Plus")},
                                                   {QStringLiteral("-"), QStringLiteral("Minus")}};
        const QString last = key.section(u'+', -1).isEmpty() ? QStringLiteral("+") : key.section(u'+', -1);
        const QString modifier = key.section(u'+', 0, 0);
        const QRegularExpression named(QStringLiteral("Key_%1\\b").arg(names.value(last, last)));
        return source.contains(named) && (key == last || source.contains(modifier + QStringLiteral("Modifier")) ||
                                          source.contains(QStringLiteral("Qt::") + modifier.toUpper()));
    };
    int seen = 0;
    QStringList wrong;
    for (const QString &name : pageNames())
        for (const QString &code : matches(pageText(name), R"(`([^`\n]+)`)")) {
            if (!isKey(code))
                continue;
            ++seen;
            const QString portable = QKeySequence(code).toString(QKeySequence::PortableText);
            if (!keys.contains(portable) && !taken(code))
                wrong.append(name + QStringLiteral(": ") + code);
        }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QVERIFY(seen > 60);
}

void TestHelp::everyCommandOfTheTerminalExists()
{
    const QString program = QStringLiteral(BACKFLOW_BINARY_DIR "/bin/backflowctl");
    const auto output = [&](const QStringList &arguments) {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished())
            return QString();
        return QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError());
    };
    const QString overview = output({QStringLiteral("--help")});
    QVERIFY2(overview.contains(QLatin1String("merge-driver")), qPrintable(overview));
    QHash<QString, QString> helps;
    QStringList lines;
    for (const QString &name : pageNames()) {
        lines += matches(pageText(name), R"(`backflowctl ([^`]+)`)");
        lines += matches(pageText(name), R"((?:^|\n)    backflowctl ([^\n]+))");
    }
    QVERIFY(lines.size() > 20);
    for (const QString &line : std::as_const(lines)) {
        const QString command = line.section(u' ', 0, 0);
        if (command == QLatin1String("help")) {
            QVERIFY2(overview.contains(QStringLiteral("backflowctl ") + line), qPrintable(line));
            continue;
        }
        QVERIFY2(matches(overview, R"(\n  ([a-z-]+) )").contains(command), qPrintable(line));
        if (!helps.contains(command))
            helps.insert(command, output({command, QStringLiteral("--help")}) + overview);
        const QString second = line.section(u' ', 1, 1);
        if (second.contains(QRegularExpression(QStringLiteral("^[a-z-]+$"))) && !second.startsWith(u'-'))
            QVERIFY2(helps.value(command).contains(second), qPrintable(line));
        for (const QString &option : matches(line, R"((--[a-z-]+))")) {
            QString help = helps.value(command);
            if (!second.startsWith(u'-'))
                help += output({command, second, QStringLiteral("--help")});
            QVERIFY2(help.contains(option), qPrintable(line));
        }
    }
}

void TestHelp::everyMenuAndEveryWordInBoldExists()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    const auto shown = window(settings);
    QSet<QString> commands;
    for (const QMenu *menu : shown->findChildren<QMenu *>())
        for (const QAction *action : menu->actions())
            commands.insert(bare(menu->title()) + QStringLiteral(" › ") + bare(action->text()));
    const QSet<QString> texts = textsOfTheProgram(QStringLiteral("en"));
    QVERIFY(texts.size() > 1000);
    int seen = 0;
    QStringList wrong;
    for (const QString &name : pageNames())
        for (const QString &bold : matches(pageText(name), R"(\*\*([^*]+)\*\*)")) {
            ++seen;
            const QString told = name + QStringLiteral(": ") + bold;
            if (bold.contains(u'›') ? !commands.contains(bare(bold)) : !isShown(bare(bold), texts))
                wrong.append(told);
        }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QVERIFY(seen > 50);
}

void TestHelp::theLegendNamesEveryState()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    const auto shown = window(settings);
    shown->commands().action(QStringLiteral("helpLegend"))->trigger();
    const auto *legend = shown->findChild<QDialog *>(QStringLiteral("legendDialog"));
    QVERIFY(legend && legend->isVisible());
    QStringList told;
    for (const auto *line : legend->findChildren<widgets::StatusLabel *>())
        told.append(line->words());
    QSet<QString> icons;
    for (const auto &[state, words] : pipeline::legendWords()) {
        QCOMPARE(told.count(words), 1);
        // Without colours, and for who cannot read the words from afar, the sign tells it.
        icons.insert(QString::number(int(pipeline::stateIcon(state))));
    }
    QVERIFY(icons.size() * 3 >= pipeline::legendWords().size() * 2);
}

void TestHelp::thePaletteLeadsToTheGuide()
{
    QVERIFY(places().size() > pageNames().size() + 20);
    {
        const Spoken spoken(QStringLiteral("de"));
        QVERIFY(std::ranges::any_of(places(), [](const Place &place) {
            return place.address == QLatin1String("promotion#the-endings") &&
                   place.title == QStringLiteral("Promotions › Wie es ausgehen kann");
        }));
    }
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    const auto shown = window(settings);
    shown->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(shown.get()));
    shown->commands().action(QStringLiteral("goPalette"))->trigger();
    auto *input = shown->findChild<QLineEdit *>(QStringLiteral("paletteInput"));
    const auto *list = shown->findChild<QListWidget *>(QStringLiteral("paletteList"));
    QVERIFY(input && list);
    QTest::keyClicks(input, QStringLiteral("The endings"));
    for (int row = 0; row < list->count(); ++row)
        QVERIFY(!list->item(row)->text().contains(QStringLiteral("The endings"))); // it stands in nobody's way
    input->clear();
    QTest::keyClicks(input, QStringLiteral("?The endings"));
    QVERIFY(list->count() > 0);
    QTest::keyClick(input, Qt::Key_Return);
    auto *guide = shown->findChild<HelpWindow *>();
    QVERIFY(guide);
    QCOMPARE(guide->page(), QStringLiteral("promotion"));
    QCOMPARE(guide->findChild<HelpBrowser *>()->textCursor().block().text(), QStringLiteral("The endings"));
}

void TestHelp::f1OpensWhatOneWorksWith()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    const auto shown = window(settings);
    const auto press = [&](QWidget *part) {
        shown->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(shown.get()));
        part->setFocus();
        QTRY_VERIFY(part->hasFocus());
        QTest::keyClick(part, Qt::Key_F1);
    };
    shown->commands().action(QStringLiteral("toolsKeyboard"))->trigger();
    auto *keys = shown->findChild<QWidget *>(QStringLiteral("settingsKeys"));
    QVERIFY(keys && keys->isVisible());
    press(keys);
    auto *guide = shown->findChild<HelpWindow *>();
    QVERIFY(guide);
    QCOMPARE(guide->page(), QStringLiteral("keys"));
    shown->showPage(widgets::Page::Access);
    auto *tabs = shown->findChild<QTabWidget *>(QStringLiteral("accessTabs"));
    QVERIFY(tabs);
    QCOMPARE(placeFor(tabs->tabBar()), QStringLiteral("access#roles"));
    QCOMPARE(placeFor(shown.get()), QString());
}

void TestHelp::f1OpensThePageOfTheScreen()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    const auto shown = window(settings);
    shown->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(shown.get()));
    shown->showPage(widgets::Page::Settings);
    QTest::keyClick(shown.get(), Qt::Key_F1);
    auto *guide = shown->findChild<HelpWindow *>();
    QVERIFY(guide && guide->isVisible());
    QCOMPARE(guide->page(), QStringLiteral("settings"));
    shown->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(shown.get()));
    shown->showPage(widgets::Page::History);
    QTest::keyClick(shown.get(), Qt::Key_F1);
    QCOMPARE(shown->findChildren<HelpWindow *>().size(), 1);
    QCOMPARE(guide->page(), QStringLiteral("history"));
    shown->commands().action(QStringLiteral("helpGuide"))->trigger();
    QCOMPARE(guide->page(), QStringLiteral("index"));
}

void TestHelp::searchFindsAndMarks()
{
    QVERIFY(search(QStringLiteral("no such word zzz")).isEmpty());
    const QList<Hit> hits = search(QStringLiteral("rollback package"));
    QVERIFY(!hits.isEmpty());
    for (const Hit &hit : hits)
        QVERIFY(!hit.line.isEmpty());
    QCOMPARE(search(QStringLiteral("history")).first().page, QStringLiteral("history")); // a title comes first
    HelpWindow guide(*m_theme);
    guide.open(QStringLiteral("index"));
    auto *field = guide.findChild<QLineEdit *>(QStringLiteral("helpSearch"));
    auto *list = guide.findChild<QListWidget *>(QStringLiteral("helpContents"));
    QTest::keyClicks(field, QStringLiteral("keychain"));
    QCOMPARE(list->count(), int(search(QStringLiteral("keychain")).size()));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(guide.page(), search(QStringLiteral("keychain")).first().page);
    QVERIFY(!guide.findChild<HelpBrowser *>()->extraSelections().isEmpty());
    field->clear();
    QCOMPARE(list->count(), int(pageNames().size()));
}

void TestHelp::backAndForwardByKeys()
{
    HelpWindow guide(*m_theme);
    guide.open(QStringLiteral("index"));
    QVERIFY(QTest::qWaitForWindowActive(&guide));
    guide.open(QStringLiteral("map"));
    QCOMPARE(guide.windowTitle(), QStringLiteral("Pipeline – User guide"));
    QCOMPARE(guide.findChild<QListWidget *>(QStringLiteral("helpContents"))->currentItem()->text(),
             QStringLiteral("Pipeline"));
    QTest::keyClick(&guide, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(guide.page(), QStringLiteral("index"));
    QTest::keyClick(&guide, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(guide.page(), QStringLiteral("map"));
    QVERIFY(!guide.findChild<QToolButton *>(QStringLiteral("helpForward"))->isEnabled());
    QCOMPARE(guide.windowTitle(), QStringLiteral("Pipeline – User guide"));
    QTest::keyClick(&guide, Qt::Key_Escape);
    QVERIFY(!guide.isVisible());
}

void TestHelp::linksAreReachedByKeyboard()
{
    HelpWindow guide(*m_theme);
    guide.open(QStringLiteral("index"));
    QVERIFY(QTest::qWaitForWindowActive(&guide));
    auto *page = guide.findChild<HelpBrowser *>();
    QTest::keyClick(page, Qt::Key_Tab);
    QTest::keyClick(page, Qt::Key_Return);
    QCOMPARE(guide.page(), QStringLiteral("start-admin"));
}

void TestHelp::nothingIsLoadedFromElsewhere()
{
    HelpBrowser browser;
    QVERIFY(
        !browser.loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("http://127.0.0.1/x.png"))).isValid());
    QVERIFY(!browser.loadResource(QTextDocument::HtmlResource, QUrl(QStringLiteral("file:///etc/hosts"))).isValid());
}

void TestHelp::everyControlHasAName()
{
    HelpWindow guide(*m_theme);
    guide.open(QStringLiteral("index"));
    for (const char *name : {"helpBack", "helpForward", "helpHome", "helpSearch", "helpContents", "helpPage"}) {
        const auto *control = guide.findChild<QWidget *>(QString::fromLatin1(name));
        QVERIFY2(control, name);
        QVERIFY2(!control->accessibleName().isEmpty(), name);
    }
    tests::checkNames(guide);
}

void TestHelp::everyThemeIsReadable()
{
    HelpWindow guide(*m_theme);
    guide.open(QStringLiteral("map"));
    QVERIFY(QTest::qWaitForWindowActive(&guide));
    tests::checkThemes(*m_theme, guide);
    // Links are made when a page is read, so they have to be made anew with the theme.
    for (const auto preference : {theme::Preference::Light, theme::Preference::Dark, theme::Preference::HighContrast}) {
        m_theme->setPreference(preference);
        guide.open(QStringLiteral("index"));
        const auto *page = guide.findChild<HelpBrowser *>();
        QTRY_COMPARE(page->palette().color(QPalette::Base), qApp->palette().color(QPalette::Base));
        QTest::qWait(0);
        int links = 0;
        for (QTextBlock block = page->document()->begin(); block.isValid(); block = block.next())
            for (auto it = block.begin(); !it.atEnd(); ++it)
                if (const QTextCharFormat format = it.fragment().charFormat(); format.isAnchor()) {
                    ++links;
                    QVERIFY(tests::contrast(format.foreground().color(), page->palette().color(QPalette::Base)) >= 4.5);
                }
        QVERIFY(links > 10);
        const QString folder = qEnvironmentVariable("BACKFLOW_SHOTS");
        if (!folder.isEmpty()) {
            guide.open(QStringLiteral("promotion"));
            QVERIFY(
                guide.grab().save(QStringLiteral("%1/guide-%2.png").arg(folder, theme::preferenceName(preference))));
        }
    }
    m_theme->setPreference(theme::Preference::Light);
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
