#include "tests/ui/compare/comparedesk.h"
#include "ui/compare/activefilters.h"
#include "ui/compare/comparisontree.h"
#include "ui/compare/filtermenu.h"
#include "ui/compare/gridcolumns.h"
#include "ui/compare/gridfacts.h"
#include "ui/diff/diffview.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/statestack.h"

#include <QComboBox>
#include <QDialog>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTreeView>

using namespace backflow;
using namespace backflow::ui;
using namespace backflow::ui::compare;
using tests::CompareFixture;
using widgets::ViewState;

class TestCompareFilters final : public QObject, private tests::CompareDesk
{
    Q_OBJECT

private Q_SLOTS:
    void savedFiltersShowWhatTheyHold();
    void filtersStandAsChipsAndGo();
    void containsEntryLooksIntoComponents();
    void keysGroupSaveAndMove();
    void columnsAreHiddenAndKept();
    void namesStayInSightWhenScrolledSideways();
};

void TestCompareFilters::savedFiltersShowWhatTheyHold()
{
    const QTemporaryDir folder;
    CompareFixture f(m_theme);
    f.context.workspaceFolder = folder.path();
    QVERIFY(show(f));
    auto *menu = f.find<FilterMenu>("compareFilterMenu");
    menu->reload();
    QCOMPARE(menu->text(), QStringLiteral("View ▾"));
    f.find<widgets::Chip>("compareChipNew")->click();
    Q_EMIT menu->groupingsChosen({Grouping::State});
    const int shown = f.page->model()->shownRows();
    menu->saveAs(QStringLiteral("No news"));
    QCOMPARE(menu->text(), QStringLiteral("No news ▾"));
    f.find<widgets::Chip>("compareChipNew")->click();
    QCOMPARE(menu->text(), QStringLiteral("No news ● ▾"));
    QVERIFY(f.page->model()->shownRows() > shown);
    Q_EMIT menu->groupingsChosen({Grouping::Type});
    menu->choose(QStringLiteral("No news"));
    QCOMPARE(menu->text(), QStringLiteral("No news ▾"));
    QCOMPARE(f.page->model()->shownRows(), shown);
    QCOMPARE(f.page->model()->groupings(), QList<Grouping>{Grouping::State});
    QVERIFY(!f.find<widgets::Chip>("compareChipNew")->isChecked());
    // They are there when the workspace is opened again.
    const QString path = folder.filePath(QStringLiteral("compare-filters.json"));
    QTRY_VERIFY(loadSavedFilters(path).value_or(QList<SavedFilter>()).size() == 1);
    menu->reload();
    QCOMPARE(menu->filters().size(), 0);
    QTRY_COMPARE(menu->filters().size(), 1);
}

void TestCompareFilters::filtersStandAsChipsAndGo()
{
    CompareFixture f(m_theme);
    QVERIFY(show(f));
    auto *more = f.find<ActiveFilters>("compareFilterBar");
    QVERIFY(!more->isVisible());
    QMenu *menu = more->addButton()->menu();
    Q_EMIT menu->aboutToShow();
    QMenu *types = menu->actions().first()->menu();
    QVERIFY(types);
    const QList<QAction *> offered = types->actions();
    const auto permission = std::ranges::find(offered, QStringLiteral("Permission sets"), &QAction::text);
    QVERIFY(permission != offered.end());
    (*permission)->trigger();
    QCOMPARE(f.page->model()->shownRows(), 1);
    QVERIFY(more->isVisible());
    f.find<QPushButton>("compareFilter_type_PermissionSet")->click();
    QVERIFY(f.page->model()->shownRows() > 1);
    QVERIFY(!more->isVisible());
    GridFilter filter;
    filter.name = QStringLiteral("Lead");
    more->setFilter(filter);
    Q_EMIT more->changed();
    QCOMPARE(f.page->model()->shownRows(), 1);
    QCOMPARE(f.find<QPushButton>("compareFilter_name")->text(), QStringLiteral("Name contains Lead"));
}

void TestCompareFilters::containsEntryLooksIntoComponents()
{
    CompareFixture f(m_theme);
    QVERIFY(show(f));
    auto *more = f.find<ActiveFilters>("compareFilterBar");
    GridFilter filter;
    filter.entry = QStringLiteral("account.rating");
    more->setFilter(filter);
    Q_EMIT more->changed();
    QTRY_COMPARE(f.page->model()->shownRows(), 1);
    QCOMPARE(f.find<ComparisonTree>("compareGrid")->currentKey()->fullName, QStringLiteral("Sales"));
    filter.entry = QStringLiteral("nowhere");
    more->setFilter(filter);
    Q_EMIT more->changed();
    QCOMPARE(f.page->model()->shownRows(), 0);
    QCOMPARE(f.find<widgets::StateStack>("compareStates")->state(), ViewState::FilteredEmpty);
}

void TestCompareFilters::keysGroupSaveAndMove()
{
    CompareFixture f(m_theme);
    QVERIFY(show(f));
    auto *tree = f.find<ComparisonTree>("compareGrid");
    QTest::keyClick(tree, Qt::Key_G);
    auto *groups = f.page->findChild<QMenu *>(QStringLiteral("compareGroupMenu"));
    QVERIFY(groups && groups->isVisible());
    groups->actions().at(1)->trigger(); // State
    groups->close();
    QCOMPARE(f.page->model()->groupings(), QList<Grouping>{Grouping::State});
    tree->setFocus();
    tree->setCurrentKey({QStringLiteral("ApexClass"), QStringLiteral("Tax")});
    QTest::keyClick(tree, Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(tree->currentIndex().column(), int(ComparisonModel::FirstTarget));
    QTest::keyClick(tree, Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(tree->currentTarget(), 1);
    QTest::keyClick(tree, Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(tree->currentTarget(), 0);
    QTest::keyClick(tree, Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(f.page->model()->tickTotals().selected, 0);
    auto *preview = f.find<diff::DiffView>("comparePreview");
    QTest::keyClick(tree, Qt::Key_P);
    QVERIFY(!preview->isVisible());
    QTest::keyClick(tree, Qt::Key_P);
    QVERIFY(preview->isVisible());
    QTest::keyClick(tree, Qt::Key_S, Qt::ControlModifier);
    auto *name = f.page->findChild<QDialog *>(QStringLiteral("compareFilterName"));
    QVERIFY(name && name->isVisible());
    name->close();
    f.page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(f.page.get()));
    QTest::keyClick(f.page.get(), Qt::Key_S, Qt::AltModifier);
    QTRY_COMPARE(f.find<QComboBox>("compareSourceCombo")->currentText(), QStringLiteral("Dev1"));
}

void TestCompareFilters::columnsAreHiddenAndKept()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("look.ini")), QSettings::IniFormat);
    CompareFixture f(m_theme);
    f.context.settings = &settings;
    ComparisonModel model;
    {
        ComparisonTree tree(m_theme, &model, &settings);
        tree.resize(1400, 400);
        model.setComparison(f.comparison());
        const int size = model.columnOf(Fact::Size);
        QVERIFY(tree.isColumnHidden(size));
        tree.columns()->setShown(size, true);
        QVERIFY(!tree.isColumnHidden(size));
        tree.columns()->setShown(model.columnOf(Fact::When), false);
        tree.header()->moveSection(tree.header()->visualIndex(size), 1);
        tree.header()->moveSection(0, 3); // names stay first
        tree.setColumnWidth(size, 123);
    }
    ComparisonTree tree(m_theme, &model, &settings);
    tree.resize(1400, 400);
    model.setComparison(f.comparison());
    const int size = model.columnOf(Fact::Size);
    QVERIFY(!tree.isColumnHidden(size));
    QVERIFY(tree.isColumnHidden(model.columnOf(Fact::When)));
    QCOMPARE(tree.header()->visualIndex(ComparisonModel::Component), 0);
    QCOMPARE(tree.columnWidth(size), 123);
}

void TestCompareFilters::namesStayInSightWhenScrolledSideways()
{
    CompareFixture f(m_theme);
    QVERIFY(show(f));
    auto *tree = f.find<ComparisonTree>("compareGrid");
    auto *frozen = f.find<QTreeView>("compareGridFrozen");
    QVERIFY(!frozen->isVisible());
    for (int column = ComparisonModel::FirstTarget; column < f.page->model()->columnCount(); ++column)
        tree->setColumnWidth(column, 400);
    QTRY_VERIFY(tree->horizontalScrollBar()->maximum() > 0);
    tree->horizontalScrollBar()->setValue(tree->horizontalScrollBar()->maximum());
    QVERIFY(frozen->isVisible());
    const QModelIndex tax = f.page->model()->indexOf({QStringLiteral("ApexClass"), QStringLiteral("Tax")});
    QCOMPARE(frozen->visualRect(tax).top(), tree->visualRect(tax).top());
    QVERIFY(frozen->viewport()->rect().intersects(frozen->visualRect(tax)));
    tree->horizontalScrollBar()->setValue(0);
    QVERIFY(!frozen->isVisible());
}

QTEST_MAIN(TestCompareFilters)
#include "tst_comparefilters.moc"
