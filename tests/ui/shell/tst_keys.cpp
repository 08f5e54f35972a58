// Keys and commands of everything the window shows, pressed in the real window.
#include "tests/support/patience.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/environments/environmentpage.h"
#include "ui/pipeline/pipelinepage.h"
#include "ui/pipeline/pipelineview.h"
#include "ui/settings/shortcuts.h"
#include "ui/widgets/pagecommand.h"
#include "ui/widgets/words.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

using namespace backflow;
using namespace backflow::ui;
using backflow::ui::widgets::Page;
using tests::WindowFixture;

namespace {

constexpr Page kPages[] = {Page::Pipeline, Page::Compare, Page::Promotions,  Page::Resolve, Page::History,
                           Page::Advisor,  Page::Access,  Page::Environment, Page::Settings};

QStringList &ambiguous()
{
    static QStringList found;
    return found;
}

QtMessageHandler g_before = nullptr;

void listen(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (text.contains(QLatin1String("mbiguous")))
        ambiguous() += text;
    else if (g_before)
        g_before(type, context, text);
}

QList<QAction *> allCommands(const WindowFixture &f)
{
    return f.window->commands().all() + widgets::commandsIn(f.find<QStackedWidget>("pageStack"), widgets::Parts::All);
}

/// The commands a key can reach from here.
QList<QAction *> reachable(const QWidget *focus)
{
    QList<QAction *> found;
    for (const QWidget *widget = focus; widget; widget = widget->parentWidget())
        found += widget->actions();
    return found;
}

void press(QWidget *at, const QKeySequence &key)
{
    if (key.count() == 1)
        QTest::keyClick(at, key[0].key(), key[0].keyboardModifiers());
    while (QWidget *list = QApplication::activePopupWidget()) // of a box that has the key itself
        list->close();
}

void goTo(WindowFixture &f, Page page)
{
    if (page == Page::Environment)
        f.navigator.openEnvironment(QStringLiteral("Dev1"));
    else
        f.window->showPage(page);
    QTRY_VERIFY(f.idle());
}

QAction *commandOf(const QList<QAction *> &commands, const char *name)
{
    for (QAction *command : commands)
        if (command->objectName() == QLatin1String(name))
            return command;
    return nullptr;
}

} // namespace

class TestKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noKeyIsAmbiguousAnywhere();
    void noTwoCommandsShareAKeyUnasked();
    void commandsOfPagesStandInEdit();
    void commandsOfPagesStandInThePalette();
    void commandsOfOtherPagesStandInThePalette();
    void withoutAWorkspaceThePaletteSaysWhatIsMissing();
    void commandsOfPagesCanBeGivenOtherKeys();
    void partsMadeLaterHaveTheChosenKeys();
    void aKeyOfThePageIsWarnedOf();
    void lettersOfTheMapWorkOnTheTableToo();
    void numbersOfTheMapOpenTheirLists_data();
    void numbersOfTheMapOpenTheirLists();
    void lettersCanBeSwitchedOff();
    void findGoesToWhatIsShown_data();
    void findGoesToWhatIsShown();
    void commandsThatAreNotPossibleSayWhy();
    void rowsAreCopied();
    void copyingNeedsSomethingToCopy();
};

void TestKeys::noKeyIsAmbiguousAnywhere()
{
    WindowFixture f;
    f.show();
    QTRY_VERIFY(f.idle());
    QVERIFY(f.window->findChildren<QShortcut *>().isEmpty()); // nobody could change those
    QSet<QKeySequence> keys;
    const QList<QAction *> commands = allCommands(f);
    for (QAction *command : commands) {
        const QList<QKeySequence> own = command->shortcuts();
        keys.unite(QSet<QKeySequence>(own.begin(), own.end()));
    }
    QVERIFY(keys.size() > 60);
    g_before = qInstallMessageHandler(listen);
    QSet<QList<QAction *>> seen;
    for (const Page page : kPages) {
        goTo(f, page);
        for (QWidget *widget : f.window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !widget->isEnabled() || widget->focusPolicy() == Qt::NoFocus ||
                seen.contains(reachable(widget)))
                continue;
            seen.insert(reachable(widget));
            widget->setFocus();
            // What they do is not asked here; only whether a key has one meaning.
            for (QAction *command : commands)
                command->blockSignals(true);
            for (const QKeySequence &key : std::as_const(keys))
                press(widget, key);
            for (QAction *command : commands)
                command->blockSignals(false);
        }
    }
    qInstallMessageHandler(g_before);
    QVERIFY(seen.size() > 12);
    QVERIFY2(ambiguous().isEmpty(), qPrintable(ambiguous().join(u'\n')));
}

void TestKeys::noTwoCommandsShareAKeyUnasked()
{
    WindowFixture f;
    f.show();
    QSettings store(f.folder.filePath(QStringLiteral("other.ini")), QSettings::IniFormat);
    const settings::Shortcuts shortcuts(store, allCommands(f));
    // There the page answers in the window's place.
    const QSet<QString> meant{QStringLiteral("viewRefresh compareAgain"),  QStringLiteral("editFind compareFind"),
                              QStringLiteral("editFind diffFind"),         QStringLiteral("editFind resolveFind"),
                              QStringLiteral("editFind driftKeyFind"),     QStringLiteral("goBack promotionStepBack"),
                              QStringLiteral("goForward promotionStepOn"), QStringLiteral("editUndo resolveUndo"),
                              QStringLiteral("editRedo resolveRedo"),      QStringLiteral("editUndo accessUndo"),
                              QStringLiteral("editRedo accessRedo")};
    const QList<QAction *> &all = shortcuts.commands();
    QStringList wrong;
    for (qsizetype i = 0; i < all.size(); ++i)
        for (qsizetype j = i + 1; j < all.size(); ++j)
            for (const QKeySequence &key : all[i]->shortcuts())
                if (all[j]->shortcuts().contains(key) && shortcuts.canMeet(all[i], all[j]) &&
                    !meant.contains(all[i]->objectName() + u' ' + all[j]->objectName()))
                    wrong +=
                        QStringLiteral("%1: %2 and %3").arg(key.toString(), all[i]->objectName(), all[j]->objectName());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestKeys::commandsOfPagesStandInEdit()
{
    WindowFixture f;
    f.show();
    QMenu *edit = f.window->commands().menu(shell::MenuId::Edit);
    for (const Page page : kPages) {
        goTo(f, page);
        Q_EMIT edit->aboutToShow();
        QList<QAction *> inMenus;
        for (const QMenu *menu : edit->findChildren<QMenu *>())
            inMenus += menu->actions();
        const QWidget *shown = f.find<QStackedWidget>("pageStack")->currentWidget();
        const QList<QAction *> commands = widgets::commandsIn(shown, widgets::Parts::Shown);
        for (QAction *command : commands) {
            QVERIFY2(inMenus.contains(command), qPrintable(command->objectName()));
            QVERIFY(!command->text().isEmpty());
        }
        QCOMPARE(inMenus.size(), commands.size()); // and of the page before there is none
    }
}

void TestKeys::commandsOfPagesStandInThePalette()
{
    WindowFixture f;
    f.show();
    goTo(f, Page::Compare);
    f.window->openPalette();
    auto *input = f.find<QLineEdit>("paletteInput");
    auto *list = f.find<QAbstractItemView>("paletteList");
    for (const char *wanted : {"Comparison: Save the filter", "Difference: Go to line", "Comparison: Group by…"}) {
        input->setText(QString::fromUtf8(wanted));
        QCOMPARE(list->currentIndex().data().toString(), QString::fromUtf8(wanted));
    }
}

void TestKeys::commandsOfOtherPagesStandInThePalette()
{
    WindowFixture f;
    f.show();
    auto *input = f.find<QLineEdit>("paletteInput");
    auto *list = f.find<QAbstractItemView>("paletteList");
    const auto hint = [&] { return list->currentIndex().data(Qt::AccessibleTextRole).toString(); };
    f.window->openPalette();
    input->setText(QStringLiteral("Comparison: Group by"));
    QCOMPARE(list->currentIndex().data().toString(), QString::fromUtf8("Comparison: Group by…"));
    // One goes there first. What is not on that screen now says so, and nothing happens.
    input->setText(QStringLiteral("Access: Roles"));
    QCOMPARE(hint(), QStringLiteral("Access: Roles"));
    QTest::keyClick(input, Qt::Key_Return);
    QCOMPARE(f.window->page(), Page::Access);
    QTRY_COMPARE(f.find<QTabWidget>("accessTabs")->currentIndex(), 1);
    f.window->openPalette();
    input->setText(QStringLiteral("Drift: Track it"));
    QCOMPARE(hint(), QStringLiteral("Drift: Track it, not possible: open an environment first"));
    QTest::keyClick(input, Qt::Key_Return);
    QCOMPARE(f.window->page(), Page::Access);
    QTRY_VERIFY(f.idle());
}

void TestKeys::withoutAWorkspaceThePaletteSaysWhatIsMissing()
{
    WindowFixture f;
    f.show(false);
    f.window->openPalette();
    f.find<QLineEdit>("paletteInput")->setText(QStringLiteral("Map: Compare"));
    const QString said =
        f.find<QAbstractItemView>("paletteList")->currentIndex().data(Qt::AccessibleTextRole).toString();
    QVERIFY2(said.endsWith(QLatin1String("not possible: open a workspace first")), qPrintable(said));
}

void TestKeys::commandsOfPagesCanBeGivenOtherKeys()
{
    WindowFixture f;
    f.settings->setValue(QStringLiteral("keyboard/diffGoToLine"), QStringLiteral("Ctrl+Alt+G"));
    f.show();
    int found = 0;
    for (const QAction *command : allCommands(f))
        if (command->objectName() == QLatin1String("diffGoToLine")) {
            ++found;
            QCOMPARE(command->shortcuts(), QList<QKeySequence>{QKeySequence(QStringLiteral("Ctrl+Alt+G"))});
        }
    QVERIFY(found >= 2); // in Compare, in the drift of an environment; in History it comes when it is looked at
    // Each command has one row, whatever number of parts has it.
    const auto *rows = f.find<QTreeWidget>("settingsKeys");
    QStringList texts;
    for (int i = 0; i < rows->topLevelItemCount(); ++i)
        texts += rows->topLevelItem(i)->text(0);
    for (const char *text :
         {"Difference: Go to line", "Decisions: Take the source's version", "Comparison: Keep this difference…",
          "Map: Resolve its conflicts", "Drift: Track it", "Promotion: Deploy", "History: Timeline of this component",
          "Environment: To receive", "Access: Roles"})
        QCOMPARE(texts.count(QString::fromUtf8(text)), 1);
}

void TestKeys::partsMadeLaterHaveTheChosenKeys()
{
    WindowFixture f;
    f.settings->setValue(QStringLiteral("keyboard/diffGoToLine"), QStringLiteral("Ctrl+Alt+G"));
    f.show();
    goTo(f, Page::Compare);
    QWidget *page = f.find<QWidget>("comparePage");
    auto *later = new QLineEdit(page);
    later->show();
    int lines = 0;
    QAction *command = widgets::PageCommands(later, QStringLiteral("Difference"))
                           .add("diffGoToLine", QStringLiteral("Go to line"), {QKeySequence(QStringLiteral("Ctrl+G"))},
                                [&lines] { ++lines; });
    later->setFocus();
    QCOMPARE(command->shortcut(), QKeySequence(QStringLiteral("Ctrl+Alt+G")));
    QTest::keyClick(later, Qt::Key_G, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(lines, 1);
}

void TestKeys::aKeyOfThePageIsWarnedOf()
{
    WindowFixture f;
    f.show();
    const QList<QAction *> all = allCommands(f);
    const settings::Shortcuts shortcuts(*f.settings, all);
    const QAction *history = commandOf(all, "goHistory");
    const QAction *unfold = commandOf(all, "diffUnfold");
    QCOMPARE(shortcuts.holderOf(QKeySequence(QStringLiteral("Ctrl+G")), history)->objectName(),
             QStringLiteral("diffGoToLine"));
    QCOMPARE(shortcuts.holderOf(QKeySequence(QStringLiteral("Ctrl+K")), unfold)->objectName(),
             QStringLiteral("goPalette"));
    // In Compare a difference stands; in Resolve it never does.
    QCOMPARE(shortcuts.holderOf(QKeySequence(QStringLiteral("Ctrl+W")), unfold)->objectName(),
             QStringLiteral("compareCloseTab"));
    QVERIFY(!shortcuts.holderOf(QKeySequence(QStringLiteral("Ctrl+Alt+1")), unfold));
}

void TestKeys::lettersOfTheMapWorkOnTheTableToo()
{
    WindowFixture f;
    f.show();
    auto *page = f.window->pages().pipeline;
    QTRY_COMPARE(page->state().environments.size(), 2);
    QTest::keyClick(page->view(), Qt::Key_M);
    QVERIFY(page->isTableShown());
    auto *table = f.find<QTreeView>("pipelineTable");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_C);
    QCOMPARE(f.window->page(), Page::Compare);
    f.window->goBack();
    QTest::keyClick(table, Qt::Key_M);
    QVERIFY(!page->isTableShown());
    QTRY_VERIFY(f.idle());
}

void TestKeys::numbersOfTheMapOpenTheirLists_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("table");
    QTest::addColumn<int>("tab");
    using Tab = environments::EnvironmentPage::Tab;
    for (const bool table : {false, true}) {
        const char *twin = table ? "table" : "map";
        QTest::addRow("to receive, %s", twin) << int(Qt::Key_1) << table << int(Tab::ToReceive);
        QTest::addRow("to promote, %s", twin) << int(Qt::Key_2) << table << int(Tab::ToPromote);
        QTest::addRow("not tracked, %s", twin) << int(Qt::Key_3) << table << int(Tab::Drift);
    }
}

void TestKeys::numbersOfTheMapOpenTheirLists()
{
    QFETCH(int, key);
    QFETCH(bool, table);
    QFETCH(int, tab);
    WindowFixture f;
    f.show();
    auto *page = f.window->pages().pipeline;
    QTRY_COMPARE(page->state().environments.size(), 2);
    page->setTableShown(table);
    QWidget *twin = table ? static_cast<QWidget *>(f.find<QTreeView>("pipelineTable")) : page->view();
    twin->setFocus();
    page->view()->setCurrent(QStringLiteral("Dev1"));
    QTest::keyClick(twin, static_cast<Qt::Key>(key));
    QCOMPARE(f.window->page(), Page::Environment);
    QCOMPARE(f.find<QTabWidget>("envTabs")->currentIndex(), tab);
    QTRY_VERIFY(f.idle());
}

void TestKeys::lettersCanBeSwitchedOff()
{
    WindowFixture f;
    f.settings->setValue(QStringLiteral("keyboard/singleLetters"), false);
    f.show();
    auto *page = f.window->pages().pipeline;
    QTRY_COMPARE(page->state().environments.size(), 2);
    page->view()->setFocus();
    page->view()->setCurrent(QStringLiteral("Dev1"));
    QTest::keyClick(page->view(), Qt::Key_C);
    QTest::keyClick(page->view(), Qt::Key_M);
    QCOMPARE(f.window->page(), Page::Pipeline);
    QVERIFY(!page->isTableShown());
    // By the menu or the palette it goes on working.
    commandOf(allCommands(f), "mapCompare")->trigger();
    QCOMPARE(f.window->page(), Page::Compare);
    QTRY_VERIFY(f.idle());
}

void TestKeys::findGoesToWhatIsShown_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("field");
    QTest::newRow("map") << int(Page::Pipeline) << QStringLiteral("pipelineFind");
    QTest::newRow("compare") << int(Page::Compare) << QStringLiteral("compareSearch");
    QTest::newRow("promotions") << int(Page::Promotions) << QStringLiteral("promoListFilter");
    QTest::newRow("history") << int(Page::History) << QStringLiteral("historySearch");
    QTest::newRow("access") << int(Page::Access) << QStringLiteral("accessFind");
    QTest::newRow("settings") << int(Page::Settings) << QStringLiteral("settingsSearch");
    QTest::newRow("advisor has none") << int(Page::Advisor) << QString();
}

void TestKeys::findGoesToWhatIsShown()
{
    QFETCH(int, page);
    QFETCH(QString, field);
    WindowFixture f;
    f.show();
    QTRY_VERIFY(f.idle());
    goTo(f, Page(page));
    f.find<QWidget>("navRail")->setFocus();
    const QAction *find = f.window->commands().action(QStringLiteral("editFind"));
    Q_EMIT f.window->commands().menu(shell::MenuId::Edit)->aboutToShow();
    QCOMPARE(find->isEnabled(), !field.isEmpty());
    QCOMPARE(shell::Commands::reason(find),
             field.isEmpty() ? QStringLiteral("there is nothing to look through here") : QString());
    Q_EMIT f.window->commands().menu(shell::MenuId::Edit)->aboutToHide();
    QTest::keyClick(f.window.get(), Qt::Key_F, Qt::ControlModifier);
    if (!field.isEmpty())
        QCOMPARE(QApplication::focusWidget()->objectName(), field);
}

void TestKeys::commandsThatAreNotPossibleSayWhy()
{
    WindowFixture f;
    f.show();
    int disabled = 0;
    for (const Page page : kPages) {
        goTo(f, page);
        for (const QAction *command : allCommands(f))
            if (!command->isEnabled()) {
                ++disabled;
                QVERIFY2(!command->property("reason").toString().isEmpty(), qPrintable(command->objectName()));
            }
    }
    QVERIFY(disabled > 0);
}

void TestKeys::rowsAreCopied()
{
    WindowFixture f;
    f.show();
    QTRY_COMPARE(f.window->pages().pipeline->state().environments.size(), 2);
    f.window->pages().pipeline->setTableShown(true);
    auto *table = f.find<QTreeView>("pipelineTable");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    const QString name = table->model()->index(0, 0).data().toString();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QString rows = QApplication::clipboard()->text();
    QVERIFY2(rows.startsWith(name + u'\t'), qPrintable(rows));
    QCOMPARE(rows.count(u'\n'), 0);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString titled = QApplication::clipboard()->text();
    QVERIFY(titled.startsWith(table->model()->headerData(0, Qt::Horizontal).toString() + u'\t'));
    QVERIFY(titled.endsWith(u'\n' + rows));
    QApplication::clipboard()->clear();
    f.window->commands().action(QStringLiteral("editCopy"))->trigger();
    QCOMPARE(QApplication::clipboard()->text(), rows);
    QTRY_VERIFY(f.idle());
}

void TestKeys::copyingNeedsSomethingToCopy()
{
    WindowFixture f;
    f.show();
    f.window->pages().pipeline->view()->setFocus();
    const QAction *copy = f.window->commands().action(QStringLiteral("editCopy"));
    const QAction *titled = f.window->commands().action(QStringLiteral("editCopyTable"));
    QVERIFY(!copy->isEnabled());
    QCOMPARE(shell::Commands::reason(copy), QStringLiteral("choose rows or text first"));
    f.find<QLineEdit>("pipelineFind")->setFocus();
    QVERIFY(copy->isEnabled());
    QVERIFY(!titled->isEnabled());
    QTRY_VERIFY(f.idle());
}

QTEST_MAIN(TestKeys)
#include "tst_keys.moc"
