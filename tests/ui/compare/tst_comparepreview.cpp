#include "tests/ui/compare/comparedesk.h"
#include "ui/compare/comparisontree.h"
#include "ui/compare/filtermenu.h"
#include "ui/compare/gridfacts.h"
#include "ui/diff/diffview.h"
#include "ui/widgets/selectionbar.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>
#include <QTreeWidget>

using namespace backflow;
using namespace backflow::ui;
using namespace backflow::ui::compare;
using tests::CompareFixture;

class TestComparePreview final : public QObject, private tests::CompareDesk
{
    Q_OBJECT

private Q_SLOTS:
    void theDiffLeadsOnToTheNextComponent();
    void thePreviewShowsTheCurrentRow();
    void aComponentOpensToItsEntries();
    void singleEntriesReachThePromotion();
    void theDifferenceOpensInAWindow();
    void anEntrySaysWhatItNeeds();
    void whatIsMeantToDifferIsKeptListedAndRemoved();
};

void TestComparePreview::theDiffLeadsOnToTheNextComponent()
{
    CompareFixture f(m_theme);
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

void TestComparePreview::thePreviewShowsTheCurrentRow()
{
    CompareFixture f(m_theme);
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

void TestComparePreview::aComponentOpensToItsEntries()
{
    CompareFixture f(m_theme);
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

void TestComparePreview::singleEntriesReachThePromotion()
{
    CompareFixture f(m_theme);
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

void TestComparePreview::theDifferenceOpensInAWindow()
{
    CompareFixture f(m_theme);
    QVERIFY(show(f));
    auto *tree = f.find<ComparisonTree>("compareGrid");
    tree->setCurrentKey({QStringLiteral("ApexClass"), QStringLiteral("Tax")});
    QTest::keyClick(tree, Qt::Key_Return, Qt::ShiftModifier);
    auto *window = f.page->findChild<diff::DiffView *>(QStringLiteral("diffWindow"));
    QVERIFY(window && window->isWindow() && window->isVisible());
    QTRY_COMPARE(window->changeCount(), 1);
    window->close();
}

void TestComparePreview::anEntrySaysWhatItNeeds()
{
    CompareFixture f(m_theme);
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

void TestComparePreview::whatIsMeantToDifferIsKeptListedAndRemoved()
{
    CompareFixture f(m_theme);
    QList<widgets::Undoable> steps;
    connect(&f.navigator, &widgets::Navigator::undoableDone, this,
            [&steps](const QString &, const widgets::Undoable &step) { steps += step; });
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

    // Each of it was a step: it goes back to where it was, and comes again.
    QCOMPARE(steps.size(), 3);
    const QList<model::KeepRule> left = saved.keeps;
    steps.last().undo();
    QTRY_COMPARE(saved.keeps.size(), 2);
    steps.last().redo();
    QTRY_COMPARE(saved.keeps, left);
    QTRY_COMPARE(f.context.pipeline.keeps, saved.keeps);
}

QTEST_MAIN(TestComparePreview)
#include "tst_comparepreview.moc"
