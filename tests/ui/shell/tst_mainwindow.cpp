#include "tests/support/patience.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/help/helpwindow.h"
#include "ui/pipeline/pipelinepage.h"
#include "ui/pipeline/pipelineview.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/navrail.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/words.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTest>
#include <QTimer>
#include <algorithm>

using namespace backflow;
using namespace backflow::ui;
using namespace backflow::ui::widgets;
using tests::WindowFixture;

namespace {

QString plain(const QString &text)
{
    return QString(text).remove(QLatin1Char('&'));
}

/// Controls a person can act on, without the parts that Qt makes for itself.
QList<QWidget *> controls(const QWidget &root)
{
    QList<QWidget *> found;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        const bool control = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) ||
                             qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractItemView *>(widget);
        const bool inner = widget->objectName().startsWith(QLatin1String("qt_")) ||
                           qobject_cast<QComboBox *>(widget->parentWidget()) ||
                           qobject_cast<QLineEdit *>(widget->parentWidget()) || widget->inherits("QHeaderView") ||
                           widget->inherits("QComboBoxListView") || widget->inherits("QTableCornerButton") ||
                           widget->inherits("QToolBarExtension") || widget->inherits("QMenuBarExtension") ||
                           qobject_cast<QScrollBar *>(widget) || widget->parentWidget()->inherits("QTabBar");
        if (control && !inner)
            found += widget;
    }
    return found;
}

QString nameOf(const QWidget *widget)
{
    if (!widget->accessibleName().isEmpty())
        return widget->accessibleName();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    return {};
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutWorkspaceItWelcomes();
    void workspaceShowsItsMap();
    void numbersOpenSections_data();
    void numbersOpenSections();
    void everyCommandIsInAMenuWithTextAndItsOwnKeys();
    void everyControlHasNames();
    void wordsNameEnvironmentsNeverSides();
    void disabledCommandsSayWhy();
    void aKeyOfSeveralIsTheNearest();
    void theFirstButtonHasTheFocus();
    void backAndForwardFollowThePlaces();
    void paletteFindsBackPromotionFirst();
    void paletteRunsByKeyboardAndGivesTheFocusBack();
    void badgeIsReadWithItsSection();
    void paletteFindsComponents();
    void themeSwitchesLiveAndIsKept();
    void sessionComesBack();
    void helpSheetListsLiveKeys();
    void regionsAreReachedByF6();
    void noticeIsShown();
    void helpInADialogIsOpenedBesideIt();
    void drawerInANarrowWindow();
    void readingAnOrgShowsAJobAndRefreshesTheMap();
    void activityComesForALongJobAlone();
    void oneComesBackToWhereOneWas();
    void addressesLead_data();
    void addressesLead();
    void anAddressWaitsForTheWorkspace();
    void aDroppedFolderIsOpened();
    void theSampleCompanyHasAList();
    void theWelcomePageLeadsThroughTheSteps();
    void anOrgThatDoesNotAnswerStopsNobody();
    void teamsAreKeptAndFilter();
    void sectionsGiveWayToLargeLetters();
};

void TestMainWindow::withoutWorkspaceItWelcomes()
{
    WindowFixture f;
    int demos = 0;
    f.context->hooks.openDemo = [&demos] { ++demos; };
    f.show(false);
    QCOMPARE(f.window->page(), Page::Welcome);
    QVERIFY(f.find<QWidget>("welcomePage")->isVisible());
    auto *sample = f.find<QAbstractButton>("welcomeSampleButton");
    QTest::keyClick(sample, Qt::Key_Space);
    QCOMPARE(demos, 1);
    // What this build cannot do says so instead of doing nothing.
    QVERIFY(!f.find<QAbstractButton>("welcomeOpenButton")->isEnabled());
    QVERIFY(!f.find<QAbstractButton>("welcomeOpenButton")->toolTip().isEmpty());
    QCOMPARE(f.find<QLabel>("statusConnections")->text(), QStringLiteral("No workspace open"));
}

void TestMainWindow::workspaceShowsItsMap()
{
    WindowFixture f;
    f.show();
    QCOMPARE(f.window->page(), Page::Pipeline);
    QCOMPARE(f.window->windowTitle(), QStringLiteral("Acme CRM – Pipeline"));
    const pipeline::PipelinePage *page = f.window->pages().pipeline;
    // Tax changed, Fresh is new, and the permission set: UAT's A is due, Dev1 has its own B.
    QTRY_COMPARE(page->state().find(QStringLiteral("Dev1"))->toReceive, 3);
    QCOMPARE(page->state().find(QStringLiteral("Dev1"))->toPromote, 1);
    QCOMPARE(page->state().find(QStringLiteral("Dev1"))->state, pipeline::CardState::Due);
    QCOMPARE(page->state().find(QStringLiteral("UAT"))->state, pipeline::CardState::InSync);
    QVERIFY(f.find<QLabel>("statusConnections")->text().startsWith(QStringLiteral("2 of 2 environments read, as of ")));
    QCOMPARE(f.find<QLabel>("statusSaved")->accessibleName(), QStringLiteral("Everything is saved"));
}

void TestMainWindow::numbersOpenSections_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("title");
    QTest::newRow("1") << int(Qt::Key_1) << int(Page::Pipeline) << QStringLiteral("Acme CRM – Pipeline");
    QTest::newRow("2") << int(Qt::Key_2) << int(Page::Compare) << QStringLiteral("Acme CRM – Compare");
    QTest::newRow("3") << int(Qt::Key_3) << int(Page::Promotions) << QStringLiteral("Acme CRM – Promotions");
    QTest::newRow("4") << int(Qt::Key_4) << int(Page::Resolve) << QStringLiteral("Acme CRM – Resolve");
    QTest::newRow("5") << int(Qt::Key_5) << int(Page::History) << QStringLiteral("Acme CRM – History");
    QTest::newRow("6") << int(Qt::Key_6) << int(Page::Advisor) << QStringLiteral("Acme CRM – Advisor");
    QTest::newRow("7") << int(Qt::Key_7) << int(Page::Settings) << QStringLiteral("Acme CRM – Settings");
}

void TestMainWindow::numbersOpenSections()
{
    QFETCH(int, key);
    QFETCH(int, page);
    QFETCH(QString, title);
    WindowFixture f;
    f.show();
    f.window->showPage(static_cast<Page>(page) == Page::Settings ? Page::History : Page::Settings);
    QTest::keyClick(f.window.get(), static_cast<Qt::Key>(key), Qt::ControlModifier);
    QCOMPARE(f.window->page(), static_cast<Page>(page));
    QCOMPARE(f.window->windowTitle(), title);
    const auto *button = f.find<shell::NavRail>("navRail")->button(static_cast<Page>(page));
    QVERIFY(button->isChecked());
}

void TestMainWindow::everyCommandIsInAMenuWithTextAndItsOwnKeys()
{
    WindowFixture f;
    f.show();
    QList<QAction *> inMenus;
    for (QMenu *menu : f.window->menuBar()->findChildren<QMenu *>())
        inMenus += menu->actions();
    QHash<QKeySequence, QString> owners;
    QSet<QString> ids;
    const QList<QAction *> commands = f.window->commands().all();
    QVERIFY(commands.size() > 30);
    for (const QAction *command : commands) {
        QVERIFY2(!plain(command->text()).isEmpty(), qPrintable(command->objectName()));
        QVERIFY2(!ids.contains(command->objectName()), qPrintable(command->objectName()));
        ids.insert(command->objectName());
        QVERIFY2(inMenus.contains(command), qPrintable(command->objectName()));
        for (const QKeySequence &key : command->shortcuts()) {
            QVERIFY2(!owners.contains(key), qPrintable(command->objectName() + QStringLiteral(" and ") +
                                                       owners.value(key) + QStringLiteral(" share ") + key.toString()));
            owners.insert(key, command->objectName());
        }
    }
}

void TestMainWindow::everyControlHasNames()
{
    WindowFixture f;
    f.show();
    f.window->setActivityShown(true);
    QStringList wrong;
    int seen = 0;
    for (const Page page : {Page::Pipeline, Page::Compare, Page::Promotions, Page::Resolve, Page::History,
                            Page::Advisor, Page::Settings, Page::Environment, Page::Welcome, Page::Access}) {
        f.window->showPage(page);
        QTRY_VERIFY(f.idle());
        for (const QWidget *widget : controls(*f.window)) {
            const QString what = QStringLiteral("%1 \"%2\" in %3 on page %4")
                                     .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                                          widget->parentWidget()->objectName())
                                     .arg(static_cast<int>(page));
            if (widget->objectName().isEmpty())
                wrong += what + QStringLiteral(" has no object name");
            if (!widget->isVisible())
                continue;
            ++seen;
            if (nameOf(widget).isEmpty())
                wrong += what + QStringLiteral(" has no accessible name");
        }
    }
    QVERIFY(seen > 60);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TestMainWindow::wordsNameEnvironmentsNeverSides()
{
    WindowFixture f;
    f.show();
    QTRY_VERIFY(f.idle());
    QStringList words;
    for (const QWidget *widget : f.window->findChildren<QWidget *>()) {
        if (widget->parentWidget()->inherits("QTabBar"))
            continue; // Qt's own scroll buttons, never shown
        words << widget->accessibleName() << widget->toolTip();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            words += label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            words += button->text();
    }
    for (const QAction *command : f.window->commands().all())
        words += plain(command->text());
    const QRegularExpression forbidden(
        QStringLiteral("\\b(ours|theirs|mine|local|remote|incoming|current change|left|right|HEAD|hunk|rebase|commit|"
                       "branch)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    QVERIFY(words.size() > 100);
    for (const QString &text : std::as_const(words))
        QVERIFY2(!text.contains(forbidden), qPrintable(text));
}

void TestMainWindow::disabledCommandsSayWhy()
{
    WindowFixture f;
    f.show(false);
    int disabled = 0;
    for (const QAction *command : f.window->commands().all())
        if (!command->isEnabled()) {
            ++disabled;
            QVERIFY2(!shell::Commands::reason(command).isEmpty(), qPrintable(command->objectName()));
        } else {
            QVERIFY(shell::Commands::reason(command).isEmpty());
        }
    QVERIFY(disabled >= 5);
    QCOMPARE(shell::Commands::reason(f.window->commands().action(QStringLiteral("toolsVerify"))),
             QStringLiteral("open a workspace first"));
}

void TestMainWindow::aKeyOfSeveralIsTheNearest()
{
    WindowFixture f;
    f.show();
    QTRY_VERIFY(f.idle());
    f.window->showPage(widgets::Page::Settings);
    QWidget *page = f.find<QStackedWidget>("pageStack")->currentWidget();
    QAction nearer(QStringLiteral("Look again"));
    nearer.setShortcut(Qt::Key_F5);
    nearer.setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page->addAction(&nearer);
    int times = 0;
    int ofTheWindow = 0;
    connect(&nearer, &QAction::triggered, page, [&times] { ++times; });
    connect(f.window->commands().action(QStringLiteral("viewRefresh")), &QAction::triggered, page,
            [&ofTheWindow] { ++ofTheWindow; });
    auto *field = page->findChild<QLineEdit *>(QStringLiteral("settingsSearch"));
    field->setFocus();
    for (int i = 1; i <= 3; ++i) {
        QTest::keyClick(field, Qt::Key_F5);
        QCOMPARE(times, i);
    }
    QCOMPARE(ofTheWindow, 0);
    f.window->showPage(widgets::Page::Pipeline);
    QTest::keyClick(f.window->focusWidget(), Qt::Key_F5);
    QCOMPARE(times, 3);
    QCOMPARE(ofTheWindow, 1);
}

void TestMainWindow::theFirstButtonHasTheFocus()
{
    WindowFixture f;
    f.context->hooks.openDemo = [] {};
    f.show(false);
    QVERIFY(f.find<QPushButton>("welcomeSampleButton")->hasFocus());
}

void TestMainWindow::backAndForwardFollowThePlaces()
{
    WindowFixture f;
    f.show();
    f.navigator.openPage(Page::History);
    f.navigator.openEnvironment(QStringLiteral("Dev1"));
    QCOMPARE(f.window->windowTitle(), QStringLiteral("Acme CRM – Dev1"));
    f.navigator.openEnvironment(QStringLiteral("UAT"));
    QTest::keyClick(f.window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(f.window->windowTitle(), QStringLiteral("Acme CRM – Dev1"));
    QTest::keyClick(f.window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(f.window->page(), Page::History);
    QTest::keyClick(f.window.get(), Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(f.window.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(f.window->windowTitle(), QStringLiteral("Acme CRM – UAT"));
    QVERIFY(!f.window->commands().action(QStringLiteral("goForward"))->isEnabled());
}

void TestMainWindow::paletteFindsBackPromotionFirst()
{
    WindowFixture f;
    f.show();
    QTest::keyClick(f.window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *palette = f.find<QWidget>("commandPalette");
    auto *input = f.find<QLineEdit>("paletteInput");
    auto *list = f.find<QAbstractItemView>("paletteList");
    QVERIFY(palette->isVisible());
    // Every command and every environment can be found.
    const qsizetype commands = f.window->commands().all().size();
    QVERIFY(list->model()->rowCount() >= std::min<qsizetype>(commands, 40));
    QTest::keyClicks(input, QStringLiteral("back prom"));
    QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("New back-promotion…"));
    input->clear();
    QTest::keyClicks(input, QStringLiteral("@dev"));
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("Environment Dev1"));
    QVERIFY(shell::fuzzyScore(QStringLiteral("xyz"), QStringLiteral("Compare")) == 0);
}

void TestMainWindow::paletteRunsByKeyboardAndGivesTheFocusBack()
{
    WindowFixture f;
    f.show();
    f.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
    f.window->pages().pipeline->view()->setFocus();
    QTest::keyClick(f.window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *input = f.find<QLineEdit>("paletteInput");
    QCOMPARE(QApplication::focusWidget(), input);
    QTest::keyClick(input, Qt::Key_Escape);
    QVERIFY(!f.find<QWidget>("commandPalette")->isVisible());
    QCOMPARE(QApplication::focusWidget(), f.window->pages().pipeline->view());
    QTest::keyClick(f.window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(input, QStringLiteral("history"));
    for (int i = 0; i < 20 && f.find<QAbstractItemView>("paletteList")->currentIndex().data().toString() !=
                                  QLatin1String("History");
         ++i)
        QTest::keyClick(input, Qt::Key_Down);
    QTest::keyClick(input, Qt::Key_Return);
    QCOMPARE(f.window->page(), Page::History);
    // What was used last comes first next time.
    f.window->openPalette();
    QCOMPARE(f.find<QAbstractItemView>("paletteList")->model()->index(0, 0).data().toString(),
             QStringLiteral("History"));
}

void TestMainWindow::badgeIsReadWithItsSection()
{
    WindowFixture f;
    f.show();
    const auto *resolve = f.find<shell::NavButton>("navResolve");
    f.navigator.setBadge(Page::Resolve, 1);
    QCOMPARE(resolve->accessibleName(), QStringLiteral("Resolve, 1 item needs you"));
    f.navigator.setBadge(Page::Resolve, 4);
    QCOMPARE(resolve->accessibleName(), QStringLiteral("Resolve, 4 items need you"));
    f.navigator.setBadge(Page::Resolve, 0);
    QCOMPARE(resolve->accessibleName(), QStringLiteral("Resolve"));
}

void TestMainWindow::paletteFindsComponents()
{
    WindowFixture f;
    f.show();
    QTest::keyClick(f.window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    auto *input = f.find<QLineEdit>("paletteInput");
    QCOMPARE(input->text(), QStringLiteral("#"));
    auto *list = f.find<QAbstractItemView>("paletteList");
    QTRY_VERIFY(list->model()->rowCount() > 3);
    QTest::keyClicks(input, QStringLiteral("fresh"));
    QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("Fresh (ApexClass)"));
    QTest::keyClick(input, Qt::Key_Return);
    QCOMPARE(f.window->page(), Page::Compare);
    auto *grid = f.find<QAbstractItemView>("compareGrid");
    QTRY_COMPARE(grid->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("Fresh"));
    // Without the prefix nobody meets thousands of components.
    QTest::keyClick(f.window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(input, QStringLiteral("fresh"));
    for (int row = 0; row < list->model()->rowCount(); ++row)
        QVERIFY(!list->model()->index(row, 0).data().toString().startsWith(QLatin1String("Fresh (")));
}

void TestMainWindow::themeSwitchesLiveAndIsKept()
{
    WindowFixture f;
    f.show();
    f.window->commands().action(QStringLiteral("viewThemeDark"))->trigger();
    QVERIFY(f.theme.isDark());
    QCOMPARE(f.settings->value(QStringLiteral("appearance/theme")).toString(), QStringLiteral("dark"));
    QTRY_COMPARE(f.window->palette().color(QPalette::Window),
                 theme::Theme::color(theme::Role::Window, theme::Mode::Dark));
    // No widget keeps a ground of the other mode.
    for (const QWidget *widget : f.window->findChildren<QWidget *>())
        QCOMPARE(widget->palette().color(QPalette::Base), theme::Theme::color(theme::Role::Base, theme::Mode::Dark));
    f.window->commands().action(QStringLiteral("viewThemeLight"))->trigger();
    QVERIFY(!f.theme.isDark());
}

void TestMainWindow::sessionComesBack()
{
    WindowFixture f;
    f.show();
    f.window->commands().action(QStringLiteral("viewRail"))->trigger();
    f.window->setActivityShown(true);
    f.window->resize(800, 640);
    f.window->close();
    f.make();
    f.window->show();
    QVERIFY(f.find<shell::NavRail>("navRail")->iconsOnly());
    QVERIFY(f.find<QWidget>("activityDock")->isVisible());
    QVERIFY(f.window->commands().action(QStringLiteral("viewActivity"))->isChecked());
    QCOMPARE(f.window->size(), QSize(800, 640));
}

void TestMainWindow::helpSheetListsLiveKeys()
{
    WindowFixture f;
    f.show();
    QTest::keyClick(f.window.get(), Qt::Key_Slash, Qt::ControlModifier);
    auto *sheet = f.find<QDialog>("shortcutSheet");
    QVERIFY(sheet->isVisible());
    const auto linesOf = [](const QDialog *shown) {
        const auto *model = shown->findChild<QAbstractItemView *>(QStringLiteral("shortcutList"))->model();
        QStringList lines;
        for (int group = 0; group < model->rowCount(); ++group) {
            const QModelIndex heading = model->index(group, 0);
            for (int row = 0; row < model->rowCount(heading); ++row)
                lines += model->index(row, 0, heading).data().toString() + u'\t' +
                         model->index(row, 1, heading).data().toString();
        }
        return lines;
    };
    const QStringList lines = linesOf(sheet);
    for (const QAction *command : f.window->commands().all())
        for (const QKeySequence &key : command->shortcuts())
            QVERIFY2(std::ranges::any_of(lines,
                                         [&](const QString &line) {
                                             return line.startsWith(widgets::withoutAccessKey(command->text())) &&
                                                    line.contains(key.toString(QKeySequence::NativeText));
                                         }),
                     qPrintable(command->text()));
    // What is on the screen stands first: commands of the map and the keys that it reads itself.
    const auto lineOf = [&](const QString &text) {
        return std::ranges::find_if(lines, [&](const QString &line) { return line.startsWith(text); });
    };
    QVERIFY(lineOf(QStringLiteral("Go from card to card\t")) < lineOf(QStringLiteral("Open a workspace")));
    QVERIFY(lineOf(QStringLiteral("Compare the chosen environment\t")) < lineOf(QStringLiteral("Open a workspace")));
    QTest::keyClick(sheet, Qt::Key_Escape);
    QVERIFY(!sheet->isVisible());
    // Another screen, another key: the sheet is of now.
    auto *own = new QAction(QStringLiteral("Of this page alone"), f.window.get());
    own->setShortcut(QKeySequence(QStringLiteral("Ctrl+Alt+Shift+Q")));
    f.window->showPage(widgets::Page::Settings);
    f.find<QWidget>("settingsSearch")->addAction(own);
    f.window->commands().action(QStringLiteral("goHistory"))->setShortcut(QKeySequence(QStringLiteral("Ctrl+Alt+9")));
    f.window->commands().action(QStringLiteral("helpKeys"))->trigger();
    const QStringList later = linesOf(f.window->findChildren<QDialog *>(QStringLiteral("shortcutSheet")).last());
    QVERIFY(later.contains(QStringLiteral("Of this page alone\tCtrl+Alt+Shift+Q")));
    QVERIFY(later.contains(QStringLiteral("History\tCtrl+Alt+9")));
    QVERIFY(later.filter(QStringLiteral("Go from card to card")).isEmpty());
}

void TestMainWindow::regionsAreReachedByF6()
{
    WindowFixture f;
    f.show();
    QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
    f.window->setActivityShown(true);
    QSet<QString> visited;
    for (int i = 0; i < 6; ++i) {
        QTest::keyClick(f.window.get(), Qt::Key_F6);
        const QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus && focus->isVisible());
        for (const char *region : {"navRail", "pipelinePage", "contextPanel", "activityDock"})
            if (f.find<QWidget>(region)->isAncestorOf(focus))
                visited.insert(QString::fromLatin1(region));
    }
    QVERIFY(visited.contains(QStringLiteral("navRail")));
    QVERIFY(visited.contains(QStringLiteral("pipelinePage")));
    QVERIFY(visited.contains(QStringLiteral("activityDock")));
}

void TestMainWindow::noticeIsShown()
{
    WindowFixture f;
    f.show();
    f.navigator.notify(QStringLiteral("Dev1: nothing changed."));
    const auto *toast = f.window->findChild<widgets::Toast *>();
    QVERIFY(toast->isVisible());
    QCOMPARE(toast->text(), QStringLiteral("Dev1: nothing changed."));
    const QModelIndex kept = f.jobs.index(0, 0);
    QCOMPARE(kept.data(jobs::JobList::TitleRole).toString(), toast->text()); // to be read when it has gone
    QCOMPARE(kept.data(jobs::JobList::StateRole).toInt(), int(jobs::JobState::Notice));
    bool undone = false;
    f.navigator.notifyUndoable(QStringLiteral("The rule was deleted."), [&undone] { undone = true; });
    auto *clock = toast->findChild<QTimer *>();
    clock->start(0);
    QTRY_COMPARE(toast->text(), QStringLiteral("The rule was deleted."));
    auto *undo = toast->findChild<QPushButton *>(QStringLiteral("toastUndo"));
    for (int i = 0; i < 5 && !undo->hasFocus(); ++i)
        QTest::keyClick(f.window.get(), Qt::Key_F6);
    QVERIFY(undo->hasFocus()); // in reach of those without a mouse
    QTest::keyClick(undo, Qt::Key_Space);
    QVERIFY(undone);
}

void TestMainWindow::helpInADialogIsOpenedBesideIt()
{
    WindowFixture f;
    f.context->hooks.savePipeline = [](const model::Pipeline &) { return base::Result<>(); };
    f.show();
    f.window->commands().action(QStringLiteral("envAdd"))->trigger();
    auto *dialog = f.find<QDialog>("envForm");
    QVERIFY(dialog->isModal());
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QWidget *focus = dialog->focusWidget() ? dialog->focusWidget() : dialog;
    QTest::keyClick(focus, Qt::Key_F1);
    auto *guide = dialog->findChild<help::HelpWindow *>();
    QVERIFY(guide); // one of the window would stand behind the dialog
    QVERIFY(guide->isVisible());
    QTRY_COMPARE(guide->page(), QStringLiteral("first-run"));
    // Without a place of its own: what stands below it.
    guide->close();
    dialog->reject();
    f.window->commands().action(QStringLiteral("helpAbout"))->trigger();
    auto *about = f.find<QDialog>("aboutDialog");
    QVERIFY(QTest::qWaitForWindowActive(about));
    QTest::keyClick(about, Qt::Key_F1);
    QTRY_COMPARE(about->findChild<help::HelpWindow *>()->page(), QStringLiteral("map"));
    about->reject();
    QTRY_VERIFY(f.idle());
}

void TestMainWindow::drawerInANarrowWindow()
{
    WindowFixture f;
    f.show();
    f.window->resize(1400, 800);
    auto *holder = f.find<QWidget>("contextPanelHolder");
    QVERIFY(holder->isVisible());
    f.window->resize(1024, 640);
    QVERIFY(!holder->isVisible());
    f.window->pages().pipeline->view()->setCurrent(QStringLiteral("Dev1"));
    QVERIFY(holder->isVisible());
    QVERIFY(holder->parentWidget()->rect().contains(holder->geometry()));
    // It stays at the edge when the page gets wider, and it has a way out of its own.
    f.window->commands().action(QStringLiteral("viewRail"))->trigger();
    QTRY_COMPARE(holder->geometry().right(), holder->parentWidget()->width() - 1);
    f.find<QAbstractButton>("contextPanelClose")->click();
    QVERIFY(!holder->isVisible());
    f.window->pages().pipeline->view()->setCurrent(QStringLiteral("Dev1"));
    f.window->pages().pipeline->view()->setCurrent({});
    QVERIFY(!holder->isVisible());
    f.window->resize(1400, 800);
    QVERIFY(holder->isVisible());
}

void TestMainWindow::readingAnOrgShowsAJobAndRefreshesTheMap()
{
    WindowFixture f;
    f.show();
    pipeline::PipelinePage *page = f.window->pages().pipeline;
    QTRY_COMPARE(page->state().find(QStringLiteral("Dev1"))->toReceive, 3);
    f.company->put(QStringLiteral("UAT"), QStringLiteral("Another"), "class Another { }\n");
    page->view()->setCurrent(QStringLiteral("UAT"));
    f.window->commands().action(QStringLiteral("envRetrieve"))->trigger();
    QCOMPARE(f.jobs.rowCount(), 1);
    QTRY_COMPARE(page->state().find(QStringLiteral("Dev1"))->toReceive, 4);
    QCOMPARE(f.jobs.index(0, 0).data(jobs::JobList::StateRole).toInt(), int(jobs::JobState::Notice));
    QCOMPARE(f.jobs.index(1, 0).data(jobs::JobList::StateRole).toInt(), int(jobs::JobState::Done));
    QTRY_COMPARE(f.find<QLabel>("statusApi")->text(), QStringLiteral("API calls: 7 % used today"));
    QCOMPARE(f.find<QLabel>("statusApi")->toolTip(), QStringLiteral("UAT: 7 %"));
}

void TestMainWindow::activityComesForALongJobAlone()
{
    WindowFixture f;
    f.show();
    QTRY_VERIFY(f.idle());
    f.window->showActivityAfter(std::chrono::milliseconds(0));
    const auto *activity = f.find<QWidget>("activityDock");
    // The one that was waited for has ended; that another one has begun meanwhile is its own matter.
    const int brief = f.jobs.begin(QStringLiteral("Brief"));
    f.window->showActivityAfter(std::chrono::hours(1));
    const int another = f.jobs.begin(QStringLiteral("Another"));
    f.jobs.end(brief, jobs::JobState::Done, QStringLiteral("done"));
    QTest::qWait(0);
    QVERIFY(!activity->isVisible());
    f.jobs.end(another, jobs::JobState::Done, QStringLiteral("done"));
    f.window->showActivityAfter(std::chrono::milliseconds(0));
    const int running = f.jobs.begin(QStringLiteral("Long"));
    QTRY_VERIFY(activity->isVisible());
    f.jobs.end(running, jobs::JobState::Done, QStringLiteral("done"));
}

void TestMainWindow::oneComesBackToWhereOneWas()
{
    WindowFixture f;
    f.context->workspaceFolder = QStringLiteral("/somewhere");
    f.settings->setValue(QStringLiteral("session/workspace"), f.context->workspaceFolder);
    f.show();
    f.window->showPage(Page::History);
    f.window->close();
    f.window.reset();
    f.pool.waitForDone();
    f.context->backends.reset();
    f.make();
    f.window->show();
    f.open();
    QCOMPARE(f.window->page(), Page::History);
    // Only once, and only in that workspace.
    f.open();
    QCOMPARE(f.window->page(), Page::Pipeline);
    f.pool.waitForDone();
}

void TestMainWindow::addressesLead_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("page");
    QTest::newRow("component") << QStringLiteral("app://component/ApexClass/Tax") << int(Page::Compare);
    QTest::newRow("environment") << QStringLiteral("app://environment/uat") << int(Page::Environment);
    QTest::newRow("own scheme") << QStringLiteral("backflow://section/history") << int(Page::History);
    QTest::newRow("section") << QStringLiteral("app://section/settings") << int(Page::Settings);
    for (const char *nonsense : {"https://example.com", "app://", "app://component/ApexClass", "app://environment/none",
                                 "app://section/nowhere", "app://other/x", "rubbish"})
        QTest::newRow(nonsense) << QString::fromLatin1(nonsense) << -1;
}

void TestMainWindow::addressesLead()
{
    QFETCH(QString, address);
    QFETCH(int, page);
    WindowFixture f;
    f.show();
    QCOMPARE(f.window->openLink(address), page >= 0);
    QCOMPARE(int(f.window->page()), page >= 0 ? page : int(Page::Pipeline));
    QTRY_VERIFY(f.idle());
}

void TestMainWindow::anAddressWaitsForTheWorkspace()
{
    WindowFixture f;
    f.show(false);
    QVERIFY(f.window->openLink(QStringLiteral("app://environment/UAT")));
    QCOMPARE(f.window->page(), Page::Welcome);
    f.company->live();
    f.open();
    QCOMPARE(f.window->page(), Page::Environment);
    QTRY_VERIFY(f.idle());
}

void TestMainWindow::aDroppedFolderIsOpened()
{
    WindowFixture f;
    QString opened;
    f.context->hooks.openWorkspace = [&](const QString &folder) { opened = folder; };
    f.show(false);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(f.folder.path())});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(f.window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(f.window.get(), &drop);
    QCOMPARE(opened, f.folder.path());
    QMimeData other;
    other.setUrls({QUrl(QStringLiteral("https://example.com"))});
    QDragEnterEvent refused({10, 10}, Qt::CopyAction, &other, Qt::LeftButton, Qt::NoModifier);
    refused.ignore();
    QCoreApplication::sendEvent(f.window.get(), &refused);
    QVERIFY(!refused.isAccepted());
}

void TestMainWindow::theSampleCompanyHasAList()
{
    WindowFixture f;
    f.context->isSample = true;
    f.show();
    QTRY_VERIFY(f.window->findChild<QWidget *>(QStringLiteral("setupChecklist")));
    auto *list = f.find<QListWidget>("setupChecklist");
    QTRY_COMPARE(list->item(0)->text(), QStringLiteral("See what is due in Dev1"));
    QVERIFY(list->isVisible());
    Q_EMIT list->itemActivated(list->item(0));
    QCOMPARE(f.window->pages().pipeline->currentEnvironment(), QStringLiteral("Dev1"));
    QVERIFY(list->item(0)->data(Qt::AccessibleTextRole).toString().startsWith(QLatin1String("Done")));
    f.find<QAbstractButton>("setupChecklistHide")->click();
    QTRY_VERIFY(!f.window->findChild<QWidget *>(QStringLiteral("setupChecklist")));
    f.window->commands().action(QStringLiteral("helpTips"))->trigger();
    QVERIFY(f.window->findChild<QWidget *>(QStringLiteral("setupChecklist")));
    // Real orgs have none.
    f.context->isSample = false;
    f.open();
    QVERIFY(!f.window->findChild<QWidget *>(QStringLiteral("setupChecklist")));
    QTRY_VERIFY(f.idle());
}

void TestMainWindow::theWelcomePageLeadsThroughTheSteps()
{
    WindowFixture f;
    f.context->hooks.openWorkspace = [](const QString &) {};
    f.show(false);
    f.find<QAbstractButton>("welcomeConnectButton")->click();
    QVERIFY(f.find<QWidget>("setupSteps")->isVisible());
    f.find<QAbstractButton>("setupSkip")->click();
    QTest::keyClick(f.find<QWidget>("setupSteps"), Qt::Key_Escape);
    QVERIFY(!f.find<QWidget>("setupSteps")->isVisible());
    QCOMPARE(f.find<QAbstractButton>("welcomeConnectButton")->text(), QStringLiteral("Go on connecting"));
    f.find<QAbstractButton>("welcomeConnectButton")->click();
    QCOMPARE(f.find<QLabel>("setupWhere")->text(), QStringLiteral("Step 2 of 5"));
    // A workspace that is opened meanwhile does not end the steps.
    f.company->live();
    f.open();
    QCOMPARE(f.window->page(), Page::Welcome);
    for (int i = 0; i < 3; ++i)
        f.find<QAbstractButton>("setupSkip")->click();
    f.find<QAbstractButton>("setupContinue")->click();
    QCOMPARE(f.window->page(), Page::Pipeline);
    QTRY_VERIFY(f.idle());
}

void TestMainWindow::anOrgThatDoesNotAnswerStopsNobody()
{
    WindowFixture f;
    f.show();
    pipeline::PipelinePage *page = f.window->pages().pipeline;
    QTRY_COMPARE(page->state().find(QStringLiteral("Dev1"))->toReceive, 3);
    f.company->org(QStringLiteral("UAT")).before = [](const QString &) -> base::Result<> {
        return base::failure(base::Errc::Offline, QStringLiteral("The org does not answer."));
    };
    f.company->put(QStringLiteral("Dev1"), QStringLiteral("Another"), "class Another { }\n");
    page->retrieveAll();
    QCOMPARE(page->view()->state().find(QStringLiteral("UAT"))->state, pipeline::CardState::Checking);
    QTRY_VERIFY(f.idle());
    QTRY_COMPARE(page->view()->state().find(QStringLiteral("UAT"))->state, pipeline::CardState::Unreachable);
    QVERIFY(page->view()->state().find(QStringLiteral("UAT"))->problem.startsWith(QLatin1String("Cannot reach UAT")));
    QTRY_COMPARE(page->state().find(QStringLiteral("Dev1"))->components, 4); // read all the same
    QCOMPARE(page->state().find(QStringLiteral("Dev1"))->toReceive, 3);      // and what was known of UAT stays
}

void TestMainWindow::teamsAreKeptAndFilter()
{
    WindowFixture f;
    f.show();
    pipeline::PipelinePage *page = f.window->pages().pipeline;
    QTRY_COMPARE(page->state().find(QStringLiteral("Dev1"))->toReceive, 3);
    auto *teams = f.find<QComboBox>("pipelineTeam");
    QVERIFY(!teams->isVisible());
    Q_EMIT page->view()->menuRequested(QStringLiteral("Dev1"), {});
    for (QAction *action : page->findChild<QMenu *>(QStringLiteral("pipelineMenu"))->actions())
        if (action->text() == QStringLiteral("Team of Dev1…"))
            action->trigger();
    auto *dialog = page->findChild<QInputDialog *>(QStringLiteral("pipelineTeamDialog"));
    QVERIFY(dialog);
    dialog->setTextValue(QStringLiteral("Sales"));
    dialog->accept();
    QTRY_VERIFY(teams->isVisible());
    page->refresh(); // it is read back
    QTRY_VERIFY(f.idle());
    QTRY_COMPARE(page->state().find(QStringLiteral("Dev1"))->team, QStringLiteral("Sales"));
    teams->setCurrentIndex(teams->findData(QStringLiteral("Sales")));
    Q_EMIT teams->activated(teams->currentIndex());
    QCOMPARE(page->view()->state().environments.size(), 2); // its own, and what is common
}

void TestMainWindow::sectionsGiveWayToLargeLetters()
{
    WindowFixture f;
    f.show();
    f.window->resize(1024, 640);
    auto *rail = f.find<shell::NavRail>("navRail");
    QVERIFY(!rail->iconsOnly());
    f.theme.setTextScale(200);
    QTRY_VERIFY(rail->iconsOnly());
    QVERIFY(!f.window->commands().action(QStringLiteral("viewRail"))->isChecked()); // nobody chose that
    f.theme.setTextScale(100);
    QTRY_VERIFY(!rail->iconsOnly());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
