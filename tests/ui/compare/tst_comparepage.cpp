#include "comparefixture.h"
#include "tests/support/patience.h"

#include "tests/ui/screenchecks.h"

#include "ui/compare/activefilters.h"
#include "ui/compare/comparisonmodel.h"
#include "ui/compare/comparisontree.h"
#include "ui/compare/difftabs.h"
#include "ui/compare/filtermenu.h"
#include "ui/compare/gridcolumns.h"
#include "ui/compare/gridfacts.h"
#include "ui/compare/rowssofar.h"
#include "ui/compare/sidesbar.h"
#include "ui/diff/diffview.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/selectionbar.h"
#include "ui/widgets/statestack.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

using namespace backflow;
using namespace backflow::ui;
using namespace backflow::ui::compare;
using tests::CompareFixture;
using widgets::ViewState;

class TestComparePage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void comparesTheHighestWithAllBelowWhenShown();
    void chipTotalsSumToAll();
    void savedFiltersShowWhatTheyHold();
    void aComponentIsFoundWhereverItStands();
    void theDiffLeadsOnToTheNextComponent();
    void keysToggleChipsAndTick();
    void theSelectionBarCountsWhatItCosts();
    void nextAsksForTheTargetsBelow();
    void aSearchWithoutHitsOffersToClearIt();
    void theCurrentRowAndTheTicksSurviveARefresh();
    void thePreviewShowsTheCurrentRow();
    void anErrorIsSaidInPlace();
    void whatOnlyOneSideWasReadWithIsCounted();
    void everyControlHasANameAndNoSideIsPositional();
    void tabVisitsEveryControl();
    void looksRightInEveryTheme();
    void aComponentOpensToItsEntries();
    void singleEntriesReachThePromotion();
    void filtersStandAsChipsAndGo();
    void containsEntryLooksIntoComponents();
    void keysGroupSaveAndMove();
    void columnsAreHiddenAndKept();
    void namesStayInSightWhenScrolledSideways();
    void newResultsAreOfferedAndMoveNothing();
    void theDifferenceOpensInAWindow();
    void anEntrySaysWhatItNeeds();
    void groupsCountWhatDiffersInEachTarget();
    void whoChangedItIsKnownFromTheOrg();
    void announcesSelectionAndResults();
    void comparesAsOfAnotherDay();
    void aDroppedFolderIsComparedWith();
    void aDroppedPackageXmlNarrowsWhatIsCompared();
    void rowsAreShownWhileOthersAreStillBeingCompared();
    void whatIsMeantToDifferIsKeptListedAndRemoved();
    void ticksAndFiltersOutliveTheWindow();
    void everyButtonHasRoom_data();
    void everyButtonHasRoom();

private:
    static bool show(CompareFixture &f);
    static void tick(CompareFixture &f, const QString &name);
    std::unique_ptr<theme::Theme> m_theme;
};

void TestComparePage::initTestCase()
{
    m_theme = std::make_unique<theme::Theme>();
    m_theme->install(*qApp);
}

bool TestComparePage::show(CompareFixture &f)
{
    f.page->show();
    return QTest::qWaitFor([&f] { return f.page->model()->comparison() != nullptr; });
}

void TestComparePage::tick(CompareFixture &f, const QString &name)
{
    const model::ComponentKey key{QStringLiteral("ApexClass"), name};
    f.page->model()->setTicked({key}, true);
    QVERIFY(f.page->model()->isTicked(key));
}

void TestComparePage::comparesTheHighestWithAllBelowWhenShown()
{
    CompareFixture f(*m_theme);
    QVERIFY(show(f));
    QCOMPARE(f.find<QComboBox>("compareSourceCombo")->currentText(), QStringLiteral("UAT"));
    QCOMPARE(f.page->model()->targetCount(), 2);
    auto *tree = f.find<ComparisonTree>("compareGrid");
    QCOMPARE(tree->accessibleName(), QStringLiteral("Comparison of UAT with Dev1, Dev2; 11 components"));
}

void TestComparePage::chipTotalsSumToAll()
{
    CompareFixture f(*m_theme);
    QVERIFY(show(f));
    int sum = 0;
    for (const widgets::Chip *chip : f.page->findChildren<widgets::Chip *>())
        sum += chip->objectName() == QLatin1String("compareChipAll") ||
                       chip->objectName() == QLatin1String("compareChipDue")
                   ? 0
                   : chip->count();
    QCOMPARE(sum, f.find<widgets::Chip>("compareChipAll")->count());
    QCOMPARE(sum, 11);
    QCOMPARE(f.find<widgets::Chip>("compareChipConflict")->count(), 1);
    QVERIFY(!f.find<widgets::Chip>("compareChipSame")->isChecked());
    QVERIFY(!f.find<widgets::Chip>("compareChipOrderOnly")->isChecked());
}

void TestComparePage::savedFiltersShowWhatTheyHold()
{
    const QTemporaryDir folder;
    CompareFixture f(*m_theme);
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

void TestComparePage::aComponentIsFoundWhereverItStands()
{
    CompareFixture f(*m_theme);
    f.page->showComponent({QStringLiteral("ApexClass"), QStringLiteral("Tax")});
    QVERIFY(show(f));
    auto *tree = f.find<ComparisonTree>("compareGrid");
    const model::ComponentKey tax{QStringLiteral("ApexClass"), QStringLiteral("Tax")};
    QTRY_VERIFY(tree->currentKey() == tax);
    QVERIFY(f.find<widgets::Chip>("compareChipSame")->isChecked());
}

void TestComparePage::theDiffLeadsOnToTheNextComponent()
{
    CompareFixture f(*m_theme);
    QVERIFY(show(f));
    auto *tree = f.find<ComparisonTree>("compareGrid");
    auto *preview = f.find<diff::DiffView>("comparePreview");
    const auto first = tree->currentKey();
    const auto next = tree->neighbour(1);
    QVERIFY(first && next);
    Q_EMIT preview->neighbourWanted(1);
    QVERIFY(tree->currentKey() == next);
    Q_EMIT preview->neighbourWanted(-1);
    QVERIFY(tree->currentKey() == first);
    QVERIFY(!tree->neighbour(-1));
}

void TestComparePage::keysToggleChipsAndTick()
{
    CompareFixture f(*m_theme);
    QVERIFY(show(f));
    auto *tree = f.find<ComparisonTree>("compareGrid");
    const int before = f.page->model()->shownRows();
    QTest::keyClick(tree, Qt::Key_6); // Same
    QVERIFY(f.page->model()->shownRows() > before);
    QTest::keyClick(tree, Qt::Key_6);
    QCOMPARE(f.page->model()->shownRows(), before);
    tree->setCurrentKey({QStringLiteral("ApexClass"), QStringLiteral("Tax")});
    QTest::keyClick(tree, Qt::Key_Space);
    QCOMPARE(f.page->model()->tickTotals().selected, 1);
    QTest::keyClick(tree, Qt::Key_Space);
    QCOMPARE(f.page->model()->tickTotals().selected, 0);
}

void TestComparePage::theSelectionBarCountsWhatItCosts()
{
    CompareFixture f(*m_theme);
    QVERIFY(show(f));
    auto *bar = f.find<widgets::SelectionBar>("selectionBar");
    auto *next = f.find<QPushButton>("compareNextButton");
    QVERIFY(!next->isEnabled());
    QCOMPARE(next->toolTip(), QStringLiteral("Tick at least one component."));
    tick(f, QStringLiteral("LeadScore"));
    tick(f, QStringLiteral("OrderHelper"));
    QCOMPARE(bar->text(), QStringLiteral("2 selected · 1 would overwrite newer work in Dev1 · 1 deletion"));
    QVERIFY(next->isEnabled());
}

void TestComparePage::nextAsksForTheTargetsBelow()
{
    CompareFixture f(*m_theme);
    QVERIFY(show(f));
    tick(f, QStringLiteral("Tax"));
    const QSignalSpy several(&f.navigator, &widgets::Navigator::fanOutRequested);
    const QSignalSpy one(&f.navigator, &widgets::Navigator::backPromotionRequested);
    f.find<QPushButton>("compareNextButton")->click();
    QCOMPARE(several.count(), 1);
    QCOMPARE(several.front().at(1).toStringList(), (QStringList{QStringLiteral("Dev1"), QStringLiteral("Dev2")}));
    f.find<QPushButton>("compareTarget_Dev2")->click();
    QTRY_COMPARE(f.page->model()->targetCount(), 1);
    f.find<QPushButton>("compareNextButton")->click();
    QCOMPARE(one.count(), 1);
    QCOMPARE(one.front().at(1).toString(), QStringLiteral("Dev1"));
    QCOMPARE(one.front().at(2).value<QList<model::ComponentKey>>().size(), 1);
}

void TestComparePage::aSearchWithoutHitsOffersToClearIt()
{
    CompareFixture f(*m_theme);
    QVERIFY(show(f));
    // What is hidden because it is the same is an answer, not a miss.
    f.find<QLineEdit>("compareSearch")->setText(QStringLiteral("casero"));
    QCOMPARE(f.find<widgets::StateStack>("compareStates")->state(), ViewState::Empty);
    const auto labels = f.find<widgets::StateStack>("compareStates")->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->text().startsWith(
            QLatin1String("UAT and Dev1, Dev2 hold the same in this filter, 1 component. Checked "));
    }));
    f.find<widgets::Chip>("compareChipNew")->click(); // now something that differs might be hidden, too
    QCOMPARE(f.find<widgets::StateStack>("compareStates")->state(), ViewState::FilteredEmpty);
    f.find<widgets::Chip>("compareChipNew")->click();
    f.find<QLineEdit>("compareSearch")->setText(QStringLiteral("zebra"));
    auto *states = f.find<widgets::StateStack>("compareStates");
    QCOMPARE(states->state(), ViewState::FilteredEmpty);
    f.find<QPushButton>("compareStatesPlaceholderButton")->click();
    QCOMPARE(states->state(), ViewState::Ready);
    QVERIFY(f.find<QLineEdit>("compareSearch")->text().isEmpty());
}

void TestComparePage::theCurrentRowAndTheTicksSurviveARefresh()
{
    CompareFixture f(*m_theme);
    QVERIFY(show(f));
    auto *tree = f.find<ComparisonTree>("compareGrid");
    const model::ComponentKey key{QStringLiteral("ApexClass"), QStringLiteral("Tax")};
    tree->setCurrentKey(key);
    tick(f, QStringLiteral("Tax"));
    const auto before = f.page->model()->comparison();
    f.page->refresh();
    QTRY_VERIFY(f.page->model()->comparison() != before);
    QCOMPARE(tree->currentKey(), std::optional(key));
    QCOMPARE(f.page->model()->tickedKeys(), QList<model::ComponentKey>{key});
}

void TestComparePage::thePreviewShowsTheCurrentRow()
{
    CompareFixture f(*m_theme);
    QVERIFY(show(f));
    auto *preview = f.find<diff::DiffView>("comparePreview");
    QSignalSpy shown(preview, &diff::DiffView::shown);
    f.find<ComparisonTree>("compareGrid")->setCurrentKey({QStringLiteral("ApexClass"), QStringLiteral("Tax")});
    QTRY_VERIFY(shown.count() > 0);
    QCOMPARE(preview->mode(), diff::DiffView::Mode::Text);
    QCOMPARE(preview->changeCount(), 1);
    f.find<ComparisonTree>("compareGrid")->setCurrentKey({QStringLiteral("PermissionSet"), QStringLiteral("Sales")});
    QTRY_COMPARE(preview->mode(), diff::DiffView::Mode::Entries);
    QCOMPARE(preview->changeCount(), 2);
}

void TestComparePage::anErrorIsSaidInPlace()
{
    CompareFixture f(*m_theme);
    f.company->add(QStringLiteral("Dev3"), QStringLiteral("00D000000000004"));
    f.company->pipeline.edges += model::Edge{QStringLiteral("Dev3"), QStringLiteral("UAT")};
    f.context.pipeline = f.company->pipeline;
    Q_EMIT f.navigator.workspaceChanged();
    f.page->show();
    f.navigator.openCompare(QStringLiteral("UAT"), QStringLiteral("Dev3"));
    auto *states = f.find<widgets::StateStack>("compareStates");
    QTRY_COMPARE(states->state(), ViewState::Error); // Dev3 was never retrieved
}

void TestComparePage::whatOnlyOneSideWasReadWithIsCounted()
{
    CompareFixture f(*m_theme);
    f.company->put(QStringLiteral("UAT"), QStringLiteral("pay__Bill"), "class Bill { }\n");
    f.company->org(QStringLiteral("UAT"))
        .components[QStringLiteral("ApexClass")][QStringLiteral("pay__Bill")]
        .manageableState = QStringLiteral("installed");
    async::NullMonitor monitor;
    QVERIFY(snapshot::take(*f.company, *f.company->pipeline.find(QStringLiteral("UAT")), {.managed = true}, monitor));
    QVERIFY(show(f));
    QVERIFY(!f.page->model()->comparison()->source->isWithoutManaged());
    const QString subtitle = f.find<widgets::ElidedLabel>("pageSubtitle")->text();
    QVERIFY2(subtitle.contains(QStringLiteral("1 component of managed packages is left out")), qPrintable(subtitle));
}

void TestComparePage::everyControlHasANameAndNoSideIsPositional()
{
    static const QRegularExpression kForbidden(
        QStringLiteral("\\b(ours|theirs|mine|local|remote|incoming|current change|left|right|HEAD)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    CompareFixture f(*m_theme);
    QVERIFY(show(f));
    for (const QWidget *widget : f.page->findChildren<QWidget *>()) {
        QVERIFY2(!widget->accessibleName().contains(kForbidden), qPrintable(widget->accessibleName()));
        QVERIFY2(!widget->toolTip().contains(kForbidden), qPrintable(widget->toolTip()));
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            QVERIFY2(!button->text().contains(kForbidden), qPrintable(button->text()));
            const bool own = !button->objectName().isEmpty();
            QVERIFY2(own || !button->isVisible() || qobject_cast<QLineEdit *>(button->parentWidget()),
                     qPrintable(button->text()));
        }
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            QVERIFY2(!label->text().contains(kForbidden), qPrintable(label->text()));
    }
}

void TestComparePage::tabVisitsEveryControl()
{
    CompareFixture f(*m_theme);
    QVERIFY(show(f));
    QTRY_VERIFY(f.find<diff::DiffView>("comparePreview")->changeCount() > 0);
    tests::checkNames(*f.page);
    tests::checkFocus(*f.page);
}

void TestComparePage::looksRightInEveryTheme()
{
    CompareFixture f(*m_theme);
    f.page->setAutoFillBackground(true);
    QVERIFY(show(f));
    tick(f, QStringLiteral("LeadScore"));
    tests::checkThemes(*m_theme, *f.page);
}

void TestComparePage::aComponentOpensToItsEntries()
{
    CompareFixture f(*m_theme);
    QVERIFY(show(f));
    auto *tree = f.find<ComparisonTree>("compareGrid");
    const model::ComponentKey sales{QStringLiteral("PermissionSet"), QStringLiteral("Sales")};
    ComparisonModel *model = f.page->model();
    tree->setExpanded(model->indexOf(sales), true);
    QTRY_VERIFY(model->entriesKnown(model->indexOf(sales)));
    const QModelIndex kind = model->index(0, 0, model->indexOf(sales));
    QCOMPARE(kind.data().toString(), QStringLiteral("Field permission (2)"));
    QVERIFY(tree->isExpanded(kind));
    QCOMPARE(model->index(0, 0, kind).data().toString(), QStringLiteral("Account.Rating"));
    // Standing on an entry shows it in the preview.
    auto *preview = f.find<diff::DiffView>("comparePreview");
    tree->setCurrentIndex(model->index(1, 0, kind));
    auto *entries = preview->findChild<QTreeView *>(QStringLiteral("diffEntryTree"));
    QTRY_COMPARE(entries->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("Account.Region__c"));
    // It stays open over a filter and a refresh.
    f.find<QLineEdit>("compareSearch")->setText(QStringLiteral("sales"));
    QVERIFY(tree->isExpanded(model->indexOf(sales)));
    const auto before = model->comparison();
    f.page->refresh();
    QTRY_VERIFY(model->comparison() != before);
    QTRY_VERIFY(model->entriesKnown(model->indexOf(sales)));
    QVERIFY(tree->isExpanded(model->indexOf(sales)));
}

void TestComparePage::singleEntriesReachThePromotion()
{
    CompareFixture f(*m_theme);
    QVERIFY(show(f));
    auto *tree = f.find<ComparisonTree>("compareGrid");
    ComparisonModel *model = f.page->model();
    const model::ComponentKey sales{QStringLiteral("PermissionSet"), QStringLiteral("Sales")};
    tree->setExpanded(model->indexOf(sales), true);
    QTRY_VERIFY(model->entriesKnown(model->indexOf(sales)));
    tree->setCurrentIndex(model->index(0, 0, model->index(0, 0, model->indexOf(sales))));
    QTest::keyClick(tree, Qt::Key_Space);
    QCOMPARE(f.find<widgets::SelectionBar>("selectionBar")->text().section(QStringLiteral(" · "), 0, 1),
             QStringLiteral("1 selected · 1 of them in part"));
    f.find<QPushButton>("compareTarget_Dev2")->click();
    QTRY_COMPARE(model->targetCount(), 1);
    const QSignalSpy one(&f.navigator, &widgets::Navigator::backPromotionRequested);
    f.find<QPushButton>("compareNextButton")->click();
    QCOMPARE(one.count(), 1);
    const auto entries = one.front().at(3).value<promotion::EntryPicks>();
    QCOMPARE(entries.value(sales).size(), 1);
    QCOMPARE(entries.value(sales).front().entry, QStringLiteral("fieldPermissions[Account.Rating]"));
    // And what is asked for can be planned.
    async::NullMonitor monitor;
    promotion::DraftOptions options;
    options.entries = entries;
    const auto draft =
        promotion::makeDraft(f.company, f.company->pipeline, QStringLiteral("UAT"), QStringLiteral("Dev1"),
                             one.front().at(2).value<QList<model::ComponentKey>>(), options, monitor);
    QVERIFY2(draft, draft ? "" : qPrintable(draft.error().message));
    QCOMPARE(draft->components.front().operation, promotion::Operation::Change);
}

void TestComparePage::filtersStandAsChipsAndGo()
{
    CompareFixture f(*m_theme);
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

void TestComparePage::containsEntryLooksIntoComponents()
{
    CompareFixture f(*m_theme);
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

void TestComparePage::keysGroupSaveAndMove()
{
    CompareFixture f(*m_theme);
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

void TestComparePage::columnsAreHiddenAndKept()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("look.ini")), QSettings::IniFormat);
    CompareFixture f(*m_theme);
    f.context.settings = &settings;
    ComparisonModel model;
    {
        ComparisonTree tree(*m_theme, &model, &settings);
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
    ComparisonTree tree(*m_theme, &model, &settings);
    tree.resize(1400, 400);
    model.setComparison(f.comparison());
    const int size = model.columnOf(Fact::Size);
    QVERIFY(!tree.isColumnHidden(size));
    QVERIFY(tree.isColumnHidden(model.columnOf(Fact::When)));
    QCOMPARE(tree.header()->visualIndex(ComparisonModel::Component), 0);
    QCOMPARE(tree.columnWidth(size), 123);
}

void TestComparePage::namesStayInSightWhenScrolledSideways()
{
    CompareFixture f(*m_theme);
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

void TestComparePage::newResultsAreOfferedAndMoveNothing()
{
    CompareFixture f(*m_theme);
    QVERIFY(show(f));
    auto *tree = f.find<ComparisonTree>("compareGrid");
    const model::ComponentKey key{QStringLiteral("ApexClass"), QStringLiteral("Tax")};
    tree->setCurrentKey(key);
    const int stood = tree->visualRect(tree->currentIndex()).top();
    const auto before = f.page->model()->comparison();
    f.company->put(QStringLiteral("UAT"), QStringLiteral("AAA"), "class AAA { }\n");
    QVERIFY(f.company->retrieve(QStringLiteral("UAT")));
    Q_EMIT f.navigator.environmentChanged(QStringLiteral("UAT"));
    auto *banner = f.find<widgets::InlineBanner>("compareNewResults");
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(f.page->model()->comparison(), before);
    f.find<QPushButton>("compareNewResultsAction1")->click();
    QVERIFY(f.page->model()->comparison() != before);
    QVERIFY(!banner->isVisible());
    QCOMPARE(tree->currentKey(), std::optional(key));
    const int rowHeight = tree->visualRect(tree->currentIndex()).height();
    QVERIFY(std::abs(tree->visualRect(tree->currentIndex()).top() - stood) <= rowHeight);
}

void TestComparePage::theDifferenceOpensInAWindow()
{
    CompareFixture f(*m_theme);
    QVERIFY(show(f));
    auto *tree = f.find<ComparisonTree>("compareGrid");
    tree->setCurrentKey({QStringLiteral("ApexClass"), QStringLiteral("Tax")});
    QTest::keyClick(tree, Qt::Key_Return, Qt::ShiftModifier);
    auto *window = f.page->findChild<diff::DiffView *>(QStringLiteral("diffWindow"));
    QVERIFY(window && window->isWindow() && window->isVisible());
    QTRY_COMPARE(window->changeCount(), 1);
    window->close();
}

void TestComparePage::anEntrySaysWhatItNeeds()
{
    CompareFixture f(*m_theme);
    QVERIFY(show(f));
    ComparisonModel *model = f.page->model();
    const model::ComponentKey sales{QStringLiteral("PermissionSet"), QStringLiteral("Sales")};
    f.find<ComparisonTree>("compareGrid")->expand(model->indexOf(sales));
    QTRY_VERIFY(model->entriesKnown(model->indexOf(sales)));
    const QModelIndex kind = model->index(0, 0, model->indexOf(sales));
    QCOMPARE(model->rowCount(kind), 2);
    const int risk = model->columnOf(Fact::Risk);
    const QModelIndex rating = model->index(0, 0, kind);
    const QModelIndex region = model->index(1, 0, kind);
    QCOMPARE(region.data().toString(), QStringLiteral("Account.Region__c"));
    // Nobody has such a field, and Dev1 changed what it says of it.
    QTRY_COMPARE(region.siblingAtColumn(risk).data().toString(), QStringLiteral("needs · ⚠"));
    QCOMPARE(region.siblingAtColumn(risk).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("needs Account.Region__c, which is not in Dev1, newer work in the target"));
    const QStringList why = region.siblingAtColumn(risk).data(Qt::ToolTipRole).toString().split(u'\n');
    QVERIFY2(why.value(0).startsWith(QLatin1String("Account.Region__c is needed: permission set Sales gives access to "
                                                   "it")) &&
                 why.value(0).endsWith(QLatin1String("It is not in Dev1.")),
             qPrintable(why.value(0)));
    QVERIFY(region.data(Qt::AccessibleTextRole)
                .toString()
                .endsWith(QLatin1String("newer work in the target, needs Account.Region__c, which is not in Dev1")));
    // Standing on an entry, one sees it beside the target in which it differs.
    f.find<ComparisonTree>("compareGrid")->setCurrentIndex(region);
    auto *preview = f.find<diff::DiffView>("comparePreview");
    QTRY_COMPARE(preview->findChild<QTreeView *>(QStringLiteral("diffEntryTree"))->currentIndex().data().toString(),
                 QStringLiteral("Account.Region__c"));
    // What every org has is needed by nobody.
    QCOMPARE(rating.siblingAtColumn(risk).data().toString(), QString());
}

void TestComparePage::groupsCountWhatDiffersInEachTarget()
{
    CompareFixture f(*m_theme);
    QVERIFY(show(f));
    ComparisonModel *model = f.page->model();
    const QModelIndex classes = model->index(0, 0);
    QCOMPARE(classes.data().toString(), QStringLiteral("Apex classes (5)"));
    const auto cell = [&](int target, int role) {
        return classes.siblingAtColumn(ComparisonModel::FirstTarget + target).data(role).toString();
    };
    QCOMPARE(cell(0, Qt::DisplayRole), QStringLiteral("4 ±  1 ≠"));
    QCOMPARE(cell(0, Qt::AccessibleTextRole), QStringLiteral("4 differ, 1 conflict"));
    QCOMPARE(cell(1, Qt::DisplayRole), QStringLiteral("4 ±")); // Experiment is in Dev1 alone
    QCOMPARE(model->headerData(ComparisonModel::Component, Qt::Horizontal).toString(),
             QStringLiteral("Component (group: Type)"));
    model->setGroupings({Grouping::State, Grouping::Person});
    QCOMPARE(model->headerData(ComparisonModel::Component, Qt::Horizontal).toString(),
             QStringLiteral("Component (group: State, Person)"));
    f.find<QLineEdit>("compareSearch")->setText(QStringLiteral("tax"));
    QCOMPARE(model->index(0, ComparisonModel::FirstTarget).data().toString(), QStringLiteral("1 ±"));
}

void TestComparePage::whoChangedItIsKnownFromTheOrg()
{
    CompareFixture f(*m_theme);
    const auto comparison = f.comparison();
    async::NullMonitor monitor;
    const GridFacts facts = loadFacts(*f.company, f.company->pipeline, *comparison, monitor);
    // What the fake orgs list has a date, and nobody's name where they give none.
    const auto index = makeGridIndex(comparison, facts);
    QCOMPARE(index->rows(), 11);
    QVERIFY(facts.promoted.isEmpty());
    QCOMPARE(facts.sides.size(), size_t(3));
    QCOMPARE(facts.labels.value({QStringLiteral("PermissionSet"), QStringLiteral("Sales")}), QStringLiteral("Sales"));
    QCOMPARE(facts.labels.size(), 1); // code has none
    const model::ComponentKey tax{QStringLiteral("ApexClass"), QStringLiteral("Tax")};
    const int row = index->find(tax);
    qint64 bytes = 0;
    for (const model::Part &part : comparison->source->find(tax)->parts)
        bytes += (*f.company->repository())->content(part.content)->size();
    QVERIFY(bytes > 0);
    QCOMPARE(index->sizes[size_t(row)], bytes);
    QVERIFY(facts.stories.isEmpty());
    promotion::DraftOptions options;
    options.workItem = QStringLiteral("HF-212");
    const auto draft = promotion::makeDraft(f.company, f.company->pipeline, QStringLiteral("UAT"),
                                            QStringLiteral("Dev1"), {tax}, options, monitor);
    QVERIFY(draft);
    const GridFacts planned = loadFacts(*f.company, f.company->pipeline, *comparison, monitor);
    QCOMPARE(planned.inOpenPromotion, (QSet<model::ComponentKey>{tax}));
    QCOMPARE(planned.stories.value(tax), QStringLiteral("HF-212"));
    // A promotion on record tells when it came to a target.
    const auto repository = f.company->repository();
    for (const char *action : {"promote.intent", "promote.result"}) {
        const QJsonArray components{QJsonObject{{QStringLiteral("component"), tax.toString()}}};
        const governance::AuditEntry entry{
            QString::fromLatin1(action),
            QStringLiteral("Ada"),
            QStringLiteral("ada@example.test"),
            f.company->time.now(),
            QStringLiteral("P1"),
            {{QStringLiteral("to"), QJsonObject{{QStringLiteral("env"), QStringLiteral("Dev1")}}},
             {QStringLiteral("outcome"), QStringLiteral("Released")},
             {QStringLiteral("components"), components}}};
        QVERIFY(governance::appendAudit(**repository, entry, monitor));
    }
    const GridFacts ended = loadFacts(*f.company, f.company->pipeline, *comparison, monitor);
    QCOMPARE(ended.promoted.value(tax), f.company->time.now().toMSecsSinceEpoch());
}

namespace {
QList<std::pair<QAccessible::Event, QString>> announced;
void hear(QAccessibleEvent *event)
{
    if (event->object())
        announced.append({event->type(), event->object()->objectName()});
}
} // namespace

void TestComparePage::announcesSelectionAndResults()
{
    CompareFixture f(*m_theme);
    QVERIFY(show(f));
    QAccessible::setActive(true);
    QAccessible::installUpdateHandler(hear);
    announced.clear();
    tick(f, QStringLiteral("Tax"));
    QVERIFY(announced.contains(std::pair(QAccessible::NameChanged, QStringLiteral("selectionBar"))));
    announced.clear();
    Q_EMIT f.navigator.environmentChanged(QStringLiteral("UAT"));
    QTRY_VERIFY(announced.contains(std::pair(QAccessible::Alert, QStringLiteral("compareNewResults"))));
    QAccessible::installUpdateHandler(nullptr);
}

void TestComparePage::comparesAsOfAnotherDay()
{
    CompareFixture f(*m_theme);
    QVERIFY(show(f));
    auto *sides = f.page->findChild<SidesBar *>();
    sides->setAsOf(QDate(2001, 1, 1));
    Q_EMIT sides->changed();
    auto *states = f.find<widgets::StateStack>("compareStates");
    QTRY_COMPARE(states->state(), ViewState::Error); // nothing was retrieved that early
    const QDate today = f.company->time.now().toLocalTime().date();
    sides->setAsOf(today);
    QCOMPARE(sides->targetTexts().front(), QStringLiteral("Dev1@") + today.toString(Qt::ISODate));
    const auto before = f.page->model()->comparison();
    Q_EMIT sides->changed();
    QTRY_VERIFY(f.page->model()->comparison() != before);
    tick(f, QStringLiteral("Tax"));
    auto *next = f.find<QPushButton>("compareNextButton");
    QVERIFY(!next->isEnabled());
    QCOMPARE(next->toolTip(), QStringLiteral("This is the past. Compare as of now to promote."));
}

namespace {
void drop(QWidget &onto, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&onto, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&onto, &event);
}

void write(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}
} // namespace

void TestComparePage::aDroppedFolderIsComparedWith()
{
    const QTemporaryDir folder;
    const QString classes = folder.path() + QStringLiteral("/dropped/force-app/main/default/classes/");
    write(folder.path() + QStringLiteral("/dropped/sfdx-project.json"),
          "{\"packageDirectories\": [{\"path\": \"force-app\", \"default\": true}]}");
    write(classes + QStringLiteral("Tax.cls"), "public class Tax { }\n");
    write(classes + QStringLiteral("Tax.cls-meta.xml"),
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ApexClass xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n"
          "    <apiVersion>66.0</apiVersion>\n    <status>Active</status>\n</ApexClass>\n");
    CompareFixture f(*m_theme);
    QVERIFY(show(f));
    drop(*f.page, folder.path() + QStringLiteral("/dropped"));
    QTRY_COMPARE(f.page->model()->targetCount(), 3);
    ComparisonModel *model = f.page->model();
    const QModelIndex tax = model->indexOf({QStringLiteral("ApexClass"), QStringLiteral("Tax")});
    QCOMPARE(tax.siblingAtColumn(ComparisonModel::FirstTarget + 2).data().toString(), QStringLiteral("± different"));
    // What is in no repository is shown all the same.
    auto *preview = f.find<diff::DiffView>("comparePreview");
    QSignalSpy shown(preview, &diff::DiffView::shown);
    f.find<ComparisonTree>("compareGrid")->setCurrentIndex(tax.siblingAtColumn(ComparisonModel::FirstTarget + 2));
    QTRY_VERIFY(shown.count() > 0);
    QVERIFY(preview->changeCount() > 0);
}

void TestComparePage::aDroppedPackageXmlNarrowsWhatIsCompared()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("package.xml"));
    write(path,
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Package xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n"
          "    <types>\n        <members>Tax</members>\n        <members>LeadScore</members>\n"
          "        <name>ApexClass</name>\n    </types>\n    <version>66.0</version>\n</Package>\n");
    CompareFixture f(*m_theme);
    QVERIFY(show(f));
    const auto before = f.page->model()->comparison();
    drop(*f.page, path);
    QTRY_VERIFY(f.page->model()->comparison() != before);
    QCOMPARE(f.page->model()->comparison()->rows.size(), size_t(2));
    f.find<QPushButton>("compareManifest")->click();
    QTRY_COMPARE(f.page->model()->comparison()->rows.size(), size_t(11));
}

void TestComparePage::rowsAreShownWhileOthersAreStillBeingCompared()
{
    CompareFixture f(*m_theme);
    const auto comparison = f.comparison();
    RowsSoFar soFar(QStringLiteral("UAT"), {QStringLiteral("Dev1"), QStringLiteral("Dev2")});
    QVERIFY(!soFar.take());
    soFar.begin(comparison->rows);
    std::vector<const Row *> rows;
    for (const Row &row : comparison->rows)
        rows.push_back(&row);
    QCOMPARE(soFar.progress().types, 2); // classes, and a permission set
    QCOMPARE(soFar.progress().typesRead, 0);
    soFar.add(std::span(rows).first(7));
    const auto first = soFar.take();
    QVERIFY(first);
    QVERIFY(first->rows() > 0 && first->rows() <= 7);
    QCOMPARE(first->comparison->targets.size(), size_t(2));
    QVERIFY(!soFar.take()); // nothing new
    soFar.add(std::span(rows).subspan(7));
    QCOMPARE(soFar.progress().rows, int(rows.size()));
    QCOMPARE(soFar.progress().typesRead, 2);
}

void TestComparePage::whatIsMeantToDifferIsKeptListedAndRemoved()
{
    CompareFixture f(*m_theme);
    model::Pipeline saved;
    f.context.hooks.savePipeline = [&](const model::Pipeline &pipeline) -> base::Result<> {
        saved = pipeline;
        return {};
    };
    QVERIFY(show(f));
    const model::ComponentKey sales{QStringLiteral("PermissionSet"), QStringLiteral("Sales")};
    auto *tree = f.find<ComparisonTree>("compareGrid");
    tree->setCurrentKey(sales);
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_K);
    QVERIFY(f.find<QWidget>("compareKeep")->isVisible());
    auto *confirm = f.find<QPushButton>("compareKeepConfirm");
    QVERIFY(!confirm->isEnabled()); // without a reason nobody dares to remove it
    f.find<QLineEdit>("compareKeepReason")->setText(QStringLiteral("Partners only"));
    const auto before = f.page->model()->comparison();
    confirm->click();
    QTRY_VERIFY(f.page->model()->comparison() != before);
    QCOMPARE(saved.keeps.size(), 1);
    QCOMPARE(saved.keeps.front().environment, QStringLiteral("Dev1"));
    QCOMPARE(saved.keeps.front().fullName, sales.fullName);
    QCOMPARE(saved.keeps.front().reason, QStringLiteral("Partners only"));
    QVERIFY(saved.keeps.front().expires);
    QCOMPARE(f.page->model()->comparison()->rows[size_t(f.page->model()->gridIndex()->find(sales))].cells[0].state,
             CellState::Kept);

    // One entry of it, from the difference.
    Q_EMIT f.find<diff::DiffView>("comparePreview")->keepWanted({}, QStringLiteral("fieldPermissions[Account.Rating]"));
    f.find<QLineEdit>("compareKeepReason")->setText(QStringLiteral("Their own"));
    confirm->click();
    QTRY_COMPARE(saved.keeps.size(), 2);
    QCOMPARE(saved.keeps.back().element, QStringLiteral("fieldPermissions[Account.Rating]"));
    QTRY_COMPARE(f.context.pipeline.keeps.size(), 2);

    Q_EMIT f.page->findChild<FilterMenu *>()->keepsWanted();
    auto *list = f.page->findChild<QTreeWidget *>(QStringLiteral("keepList"));
    QCOMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->topLevelItem(0)->text(3), QStringLiteral("Partners only"));
    f.find<QPushButton>("keepRemove")->click();
    QTRY_COMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(saved.keeps.size(), 1);
    QCOMPARE(f.context.pipeline.keeps, saved.keeps);
}

void TestComparePage::ticksAndFiltersOutliveTheWindow()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    const model::ComponentKey tax{QStringLiteral("ApexClass"), QStringLiteral("Tax")};
    CompareFixture f(*m_theme);
    f.context.settings = &settings;
    f.context.workspaceFolder = folder.path();
    const auto again = [&] {
        f.page = std::make_unique<ComparePage>(f.context);
        f.page->resize(1280, 820);
        return show(f);
    };
    QVERIFY(again());
    f.page->open(QStringLiteral("UAT"), QStringLiteral("Dev2"));
    QTRY_COMPARE(f.page->model()->targetCount(), 1);
    f.page->model()->setTicked({tax}, true);
    const model::ComponentKey sales{QStringLiteral("PermissionSet"), QStringLiteral("Sales")};
    const promotion::EntryPicks picks{{sales,
                                       {{f.page->model()->comparison()->source->find(sales)->parts.front().path,
                                         QStringLiteral("fieldPermissions[Account.Rating]")}}}};
    f.page->model()->setPicked(picks);
    f.find<QLineEdit>("compareSearch")->setText(QStringLiteral("ta"));
    QTRY_VERIFY(settings.allKeys().filter(QStringLiteral("ticks")).size() == 1);
    QVERIFY(again());
    QTRY_VERIFY(f.page->model()->isTicked(tax));
    QCOMPARE(f.page->model()->targetCount(), 1);
    QCOMPARE(f.find<QLineEdit>("compareSearch")->text(), QStringLiteral("ta"));
    QCOMPARE(f.page->model()->tickedKeys(), QList<model::ComponentKey>({tax, sales}));
    QCOMPARE(f.page->model()->pickedEntries(), picks);
    // An entry that is the same by now is nothing to be brought.
    f.find<QLineEdit>("compareSearch")->clear();
    promotion::EntryPicks stale = picks;
    stale[sales].append({picks[sales].front().file, QStringLiteral("fieldPermissions[Account.Gone]")});
    f.page->model()->setPicked(stale);
    f.find<ComparisonTree>("compareGrid")->expand(f.page->model()->indexOf(sales));
    QTRY_COMPARE(f.page->model()->pickedEntries(), picks);
    f.context.workspaceFolder += QStringLiteral("/other"); // there nobody was before
    QVERIFY(again());
    QVERIFY(f.page->model()->tickedKeys().isEmpty());
    QCOMPARE(f.page->model()->targetCount(), 2);
}

void TestComparePage::everyButtonHasRoom_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("what");
    for (const bool dark : {false, true}) {
        for (const QSize size : {QSize(1440, 900), QSize(1024, 640), QSize(860, 580)}) {
            for (const char *what : {"code", "entries", "filtered", "tabs"}) {
                QTest::addRow("%s %s %d", what, dark ? "dark" : "light", size.width())
                    << dark << size << QString::fromLatin1(what);
            }
        }
    }
}

void TestComparePage::everyButtonHasRoom()
{
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    QFETCH(QString, what);
    m_theme->setPreference(dark ? theme::Preference::Dark : theme::Preference::Light);
    CompareFixture f(*m_theme);
    f.page->setAutoFillBackground(true);
    f.page->resize(size);
    QVERIFY(show(f));
    QSignalSpy shown(f.find<diff::DiffView>("comparePreview"), &diff::DiffView::shown);
    tick(f, QStringLiteral("LeadScore"));
    tick(f, QStringLiteral("Tax"));
    tick(f, QStringLiteral("OrderHelper"));
    const bool code = what == QLatin1String("code");
    f.find<ComparisonTree>("compareGrid")
        ->setCurrentKey(code ? model::ComponentKey{QStringLiteral("ApexClass"), QStringLiteral("LeadScore")}
                             : model::ComponentKey{QStringLiteral("PermissionSet"), QStringLiteral("Sales")});
    QTRY_VERIFY(shown.count() > 0);
    if (what == QLatin1String("entries")) {
        const model::ComponentKey sales{QStringLiteral("PermissionSet"), QStringLiteral("Sales")};
        ComparisonModel *model = f.page->model();
        f.find<ComparisonTree>("compareGrid")->expand(model->indexOf(sales));
        QTRY_VERIFY(model->entriesKnown(model->indexOf(sales)));
        const QModelIndex kind = model->index(0, 0, model->indexOf(sales));
        model->setData(model->index(0, 0, kind), Qt::Checked, Qt::CheckStateRole);
        f.find<ComparisonTree>("compareGrid")->setCurrentIndex(model->index(0, 0, kind));
        QCOMPARE(model->pickedEntries().size(), 1);
    }
    if (what == QLatin1String("filtered"))
        f.find<QLineEdit>("compareSearch")->setText(QStringLiteral("zebra"));
    if (what == QLatin1String("tabs")) {
        auto *tabs = f.page->findChild<DiffTabs *>();
        for (const char *name : {"LeadScore", "Tax", "ZoneFinder"})
            tabs->open({{QStringLiteral("ApexClass"), QString::fromLatin1(name)}, QStringLiteral("Dev1")});
        QTRY_COMPARE(f.page->findChildren<diff::DiffView *>(QStringLiteral("diffTab")).last()->changeCount(), 1);
    }
    f.pool.waitForDone();
    QCoreApplication::sendPostedEvents();
    QVERIFY(QTest::qWaitForWindowExposed(f.page.get()));
    const QPixmap picture = f.page->grab();
    for (const QAbstractButton *button : f.page->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !qobject_cast<QLineEdit *>(button->parentWidget()))
            QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->objectName()));
    }
    const QString folder = qEnvironmentVariable("BACKFLOW_SHOTS");
    if (!folder.isEmpty()) {
        const QString name = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'_');
        QVERIFY(picture.save(QDir(folder).filePath(QStringLiteral("compare_%1.png").arg(name))));
    }
    QCOMPARE(picture.size(), f.page->size() * f.page->devicePixelRatio());
}

QTEST_MAIN(TestComparePage)
#include "tst_comparepage.moc"
