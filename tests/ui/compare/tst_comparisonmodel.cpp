#include "ui/compare/comparisonfilter.h"
#include "ui/compare/comparisonmodel.h"
#include "ui/compare/savedfilters.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <numeric>

using namespace backflow;
using namespace backflow::ui::compare;

namespace {

std::shared_ptr<const model::Snapshot> snapshotOf(const QString &environment,
                                                  std::vector<model::SnapshotEntry> entries = {})
{
    return std::make_shared<const model::Snapshot>(environment, std::nullopt, QDateTime(), std::move(entries));
}

/// "Type:Name states" per line; a state is the sign of a cell, "!" behind it = the target changed it as well, "°" =
/// only the target changed it.
std::shared_ptr<const Comparison> comparisonOf(const QStringList &targets, const QStringList &lines)
{
    Comparison comparison;
    for (const QString &target : targets)
        comparison.targets.push_back(snapshotOf(target));
    for (const QString &line : lines) {
        const QStringList words = line.split(u' ');
        Row row;
        row.key = *model::ComponentKey::fromString(words.front());
        for (const QString &word : words.sliced(1)) {
            Cell cell;
            for (int state = 0; state <= int(CellState::NotRead); ++state) {
                if (word.startsWith(cellGlyph(CellState(state))))
                    cell.state = CellState(state);
            }
            cell.targetChanged = word.endsWith(u'!') || word.endsWith(u'°');
            cell.due = severity(cell.state) > severity(CellState::OrderOnly) && !word.endsWith(u'°');
            cell.entries = cell.state == CellState::Different ? 5 : 0;
            row.cells.push_back(cell);
        }
        comparison.rows.push_back(row);
    }
    std::ranges::sort(comparison.rows, {}, &Row::key);
    std::vector<model::SnapshotEntry> held;
    for (const Row &row : comparison.rows) {
        if (row.cells.front().state != CellState::OnlyInTarget)
            held.push_back({row.key, {}});
    }
    comparison.source = snapshotOf(QStringLiteral("UAT"), std::move(held));
    return std::make_shared<const Comparison>(std::move(comparison));
}

std::shared_ptr<const Comparison> ordinary()
{
    return comparisonOf({QStringLiteral("Dev1"), QStringLiteral("Dev2")},
                        {QStringLiteral("ApexClass:AccountService ± ="), QStringLiteral("ApexClass:CaseRouter = ="),
                         QStringLiteral("ApexClass:Old − −"), QStringLiteral("CustomField:Account.Zone__c + +"),
                         QStringLiteral("Layout:Account-Sales ⇅ ="), QStringLiteral("PermissionSet:Sales ≠! ±"),
                         QStringLiteral("PermissionSet:Support ±! =")});
}

QString printed(const QAbstractItemModel &model)
{
    QString out;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex parent = model.index(group, 0);
        out += parent.data().toString() + u'\n';
        for (int row = 0; row < model.rowCount(parent); ++row) {
            out += u' ';
            for (int column = 0; column < model.columnCount(); ++column) {
                if (column != ComparisonModel::Type)
                    out += u' ' + model.index(row, column, parent).data().toString();
            }
            out += u'\n';
        }
    }
    return out;
}

} // namespace

class TestComparisonModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsByStateAndByObject_data();
    void groupsByStateAndByObject();
    void ticksOutliveAnotherGrouping();
    void savedFiltersComeBack();
    void whatIsNoFilterFileIsRefused();
    void init();
    void isASoundModel();
    void showsTypesComponentsAndOneColumnPerTarget();
    void sameAndOrderOnlyAreHiddenAtFirst();
    void totalsSumToAllRows();
    void tickingAGroupLeavesRemovalsAlone();
    void tickingAGroupAgainTakesTheTicksOff();
    void whatOnlyTheTargetChangedIsNotDue();
    void hiddenTicksAreCounted();
    void ticksOutliveFilterSortAndRefresh();
    void rowsWithNothingToDoCannotBeTicked();
    void selectionCountsRisksAndRemovals();
    void searchFindsEveryWord_data();
    void searchFindsEveryWord();
    void sortsATargetColumnBySeverity();
    void speaksARow();
    void pluralOfTypes_data();
    void pluralOfTypes();
    void hundredThousandRowsFilter();

private:
    QModelIndex shown(const QString &key) const
    {
        return m_filter->mapFromSource(m_model->indexOf(*model::ComponentKey::fromString(key)));
    }
    void tick(const QString &key) { QVERIFY(m_filter->setData(shown(key), Qt::Checked, Qt::CheckStateRole)); }

    std::unique_ptr<ComparisonModel> m_model;
    std::unique_ptr<ComparisonFilter> m_filter;
};

void TestComparisonModel::init()
{
    m_filter = std::make_unique<ComparisonFilter>();
    m_model = std::make_unique<ComparisonModel>();
    m_filter->setComparisonModel(m_model.get());
    m_model->setComparison(ordinary());
}

void TestComparisonModel::isASoundModel()
{
    const QAbstractItemModelTester source(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester proxy(m_filter.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_filter->setSearch(QStringLiteral("sales"));
    m_filter->setSearch({});
    m_model->setComparison(nullptr);
    QCOMPARE(m_filter->rowCount(), 0);
    m_model->setComparison(ordinary());
    QCOMPARE(m_model->rowCount(), 4);
}

void TestComparisonModel::showsTypesComponentsAndOneColumnPerTarget()
{
    const QString expected = QStringLiteral("Apex classes (3)\n"
                                            "  AccountService ± different = same \n"
                                            "  CaseRouter = same = same \n"
                                            "  Old − only here − only here \n"
                                            "Fields (1)\n"
                                            "  Account.Zone__c + new + new \n"
                                            "Page layouts (1)\n"
                                            "  Account-Sales ⇅ order only = same \n"
                                            "Permission sets (2)\n"
                                            "  Sales ≠ conflict ± 5 entries ⚠ newer work\n"
                                            "  Support ± 5 entries = same ⚠ newer work\n");
    QCOMPARE(printed(*m_model), expected);
    QCOMPARE(m_model->headerData(ComparisonModel::FirstTarget, Qt::Horizontal).toString(), QStringLiteral("Dev1"));
}

void TestComparisonModel::sameAndOrderOnlyAreHiddenAtFirst()
{
    QCOMPARE(m_filter->shownRows(), 5);
    QVERIFY(!shown(QStringLiteral("ApexClass:CaseRouter")).isValid());
    QVERIFY(!shown(QStringLiteral("Layout:Account-Sales")).isValid());
    QCOMPARE(m_filter->rowCount(), 3); // a type without a shown component is hidden
}

void TestComparisonModel::totalsSumToAllRows()
{
    const std::vector<int> &totals = m_model->totals();
    QCOMPARE(std::accumulate(totals.begin(), totals.end(), 0), 7);
    QCOMPARE(totals[size_t(CellState::Conflict)], 1);
    QCOMPARE(totals[size_t(CellState::Different)], 2);
    QCOMPARE(totals[size_t(CellState::OnlyInTarget)], 1);
}

void TestComparisonModel::tickingAGroupLeavesRemovalsAlone()
{
    const QModelIndex group = shown(QStringLiteral("ApexClass:AccountService")).parent();
    QVERIFY(m_filter->setData(group, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(m_model->tickedKeys(),
             (QList<model::ComponentKey>{{QStringLiteral("ApexClass"), QStringLiteral("AccountService")}}));
    QCOMPARE(group.data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
    tick(QStringLiteral("ApexClass:Old"));
    QCOMPARE(group.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
}

void TestComparisonModel::tickingAGroupAgainTakesTheTicksOff()
{
    const QModelIndex group = shown(QStringLiteral("ApexClass:AccountService")).parent();
    m_filter->setData(group, Qt::Checked, Qt::CheckStateRole);
    m_filter->setData(group, Qt::Checked, Qt::CheckStateRole);
    QVERIFY(m_model->tickedKeys().isEmpty());
}

void TestComparisonModel::whatOnlyTheTargetChangedIsNotDue()
{
    m_model->setComparison(comparisonOf({QStringLiteral("Dev1")},
                                        {QStringLiteral("ApexClass:Own ±°"), QStringLiteral("ApexClass:Tax ±")}));
    QCOMPARE(m_model->dueRows(), 1);
    QVERIFY(m_model->index(0, ComparisonModel::FirstTarget, m_model->index(0, 0))
                .data(Qt::ToolTipRole)
                .toString()
                .endsWith(QLatin1String("only Dev1 changed it")));
    const QModelIndex group = m_filter->index(0, 0);
    m_filter->setData(group, Qt::Checked, Qt::CheckStateRole);
    QCOMPARE(m_model->tickedKeys(), (QList<model::ComponentKey>{{QStringLiteral("ApexClass"), QStringLiteral("Tax")}}));
    tick(QStringLiteral("ApexClass:Own"));
    QCOMPARE(m_model->tickTotals().idle, 1);
    m_filter->setOnlyDue(true);
    QCOMPARE(m_filter->shownRows(), 1);
}

void TestComparisonModel::hiddenTicksAreCounted()
{
    tick(QStringLiteral("PermissionSet:Sales"));
    tick(QStringLiteral("PermissionSet:Support"));
    m_filter->setStates({CellState::Different});
    const QModelIndex group = shown(QStringLiteral("PermissionSet:Support")).parent();
    QCOMPARE(group.data().toString(), QStringLiteral("Permission sets · 2 of 2 ticked (1 hidden by filter)"));
}

void TestComparisonModel::ticksOutliveFilterSortAndRefresh()
{
    tick(QStringLiteral("PermissionSet:Sales"));
    tick(QStringLiteral("CustomField:Account.Zone__c"));
    m_filter->setStates({CellState::New});
    m_filter->sort(ComparisonModel::FirstTarget, Qt::DescendingOrder);
    m_model->setComparison(ordinary());
    QCOMPARE(m_model->tickedKeys().size(), 2);
    // What is no longer different is no longer part of the selection.
    m_model->setComparison(comparisonOf({QStringLiteral("Dev1")}, {QStringLiteral("PermissionSet:Sales =")}));
    QVERIFY(m_model->tickedKeys().isEmpty());
}

void TestComparisonModel::rowsWithNothingToDoCannotBeTicked()
{
    const QModelIndex same = m_model->indexOf({QStringLiteral("ApexClass"), QStringLiteral("CaseRouter")});
    QVERIFY(!(same.flags() & Qt::ItemIsUserCheckable));
    m_model->setData(same, Qt::Checked, Qt::CheckStateRole);
    QVERIFY(m_model->tickedKeys().isEmpty());
}

void TestComparisonModel::selectionCountsRisksAndRemovals()
{
    const QSignalSpy changed(m_model.get(), &ComparisonModel::ticksChanged);
    tick(QStringLiteral("PermissionSet:Sales"));
    tick(QStringLiteral("PermissionSet:Support"));
    tick(QStringLiteral("ApexClass:Old"));
    QCOMPARE(changed.count(), 3);
    QCOMPARE(m_model->tickTotals(), (TickTotals{3, 1, 0, {2, 0}}));
    m_model->clearTicks();
    QCOMPARE(m_model->tickTotals(), (TickTotals{0, 0, 0, {0, 0}}));
}

void TestComparisonModel::searchFindsEveryWord_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<int>("rows");
    QTest::newRow("part of a name") << QStringLiteral("account") << 2;
    QTest::newRow("type in words") << QStringLiteral("permission sets") << 2;
    QTest::newRow("type and name") << QStringLiteral("apex old") << 1;
    QTest::newRow("nothing") << QStringLiteral("zebra") << 0;
}

void TestComparisonModel::searchFindsEveryWord()
{
    QFETCH(QString, search);
    m_filter->setSearch(search);
    QTEST(m_filter->shownRows(), "rows");
}

void TestComparisonModel::sortsATargetColumnBySeverity()
{
    m_filter->setStates({CellState::Same, CellState::Different, CellState::OnlyInTarget});
    m_filter->sort(ComparisonModel::FirstTarget, Qt::DescendingOrder);
    const QModelIndex group = shown(QStringLiteral("ApexClass:Old")).parent();
    QStringList names;
    for (int row = 0; row < m_filter->rowCount(group); ++row)
        names.append(m_filter->index(row, 0, group).data().toString());
    QCOMPARE(names,
             (QStringList{QStringLiteral("AccountService"), QStringLiteral("Old"), QStringLiteral("CaseRouter")}));
}

void TestComparisonModel::speaksARow()
{
    tick(QStringLiteral("PermissionSet:Sales"));
    QCOMPARE(shown(QStringLiteral("PermissionSet:Sales")).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Sales, PermissionSet, Dev1: conflict, Dev2: different, 5 entries, "
                            "newer work in the target; ticked"));
}

void TestComparisonModel::pluralOfTypes_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("words");
    QTest::newRow("known") << QStringLiteral("CustomObject") << QStringLiteral("Objects");
    QTest::newRow("split") << QStringLiteral("PermissionSet") << QStringLiteral("Permission sets");
    QTest::newRow("y") << QStringLiteral("EmailServicesFactory") << QStringLiteral("Email services factories");
    QTest::newRow("already plural") << QStringLiteral("StandardValueSets") << QStringLiteral("Standard value sets");
    QTest::newRow("day") << QStringLiteral("PathAssistantDay") << QStringLiteral("Path assistant days");
}

void TestComparisonModel::pluralOfTypes()
{
    QFETCH(QString, type);
    QTEST(typeWords(type), "words");
}

void TestComparisonModel::hundredThousandRowsFilter()
{
    QStringList lines;
    for (int i = 0; i < 100'000; ++i) {
        const QString state = i % 5 == 0 ? QStringLiteral("±") : QStringLiteral("=");
        lines.append(QStringLiteral("Type%1:Component%2 %3").arg(i % 40, 2, 10, QLatin1Char('0')).arg(i).arg(state));
    }
    m_model->setComparison(comparisonOf({QStringLiteral("Dev1")}, lines));
    QCOMPARE(m_filter->shownRows(), 20'000);
    m_filter->setSearch(QStringLiteral("component99995"));
    QCOMPARE(m_filter->shownRows(), 1);
    m_filter->setSearch({});
    m_filter->setStates({CellState::Same, CellState::Different});
    QCOMPARE(m_filter->shownRows(), 100'000);
    m_filter->tickAllShown(true);
    QCOMPARE(m_model->tickTotals().selected, 20'000);
}

void TestComparisonModel::groupsByStateAndByObject_data()
{
    QTest::addColumn<int>("grouping");
    QTest::addColumn<QStringList>("groups");
    QTest::newRow("type") << int(Grouping::Type)
                          << QStringList{QStringLiteral("Apex classes (3)"), QStringLiteral("Fields (1)"),
                                         QStringLiteral("Page layouts (1)"), QStringLiteral("Permission sets (2)")};
    QTest::newRow("state") << int(Grouping::State)
                           << QStringList{QStringLiteral("Conflict (1)"),   QStringLiteral("Different (2)"),
                                          QStringLiteral("New (1)"),        QStringLiteral("Only in target (1)"),
                                          QStringLiteral("Order only (1)"), QStringLiteral("Same (1)")};
    QTest::newRow("object") << int(Grouping::Object)
                            << QStringList{QStringLiteral("Account (2)"), QStringLiteral("Without an object (5)")};
}

void TestComparisonModel::groupsByStateAndByObject()
{
    QFETCH(int, grouping);
    QFETCH(QStringList, groups);
    ComparisonModel model;
    const QAbstractItemModelTester sound(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setComparison(ordinary());
    model.setGrouping(Grouping(grouping));
    QStringList seen;
    for (int row = 0; row < model.rowCount(); ++row)
        seen += model.index(row, 0).data().toString();
    QCOMPARE(seen, groups);
    // Every component is found where it stands.
    for (const Row &row : model.comparison()->rows) {
        const QModelIndex index = model.indexOf(row.key);
        QCOMPARE(model.rowOf(index)->key, row.key);
        QCOMPARE(index.parent().isValid(), true);
    }
}

void TestComparisonModel::ticksOutliveAnotherGrouping()
{
    ComparisonModel model;
    model.setComparison(ordinary());
    const model::ComponentKey zone{QStringLiteral("CustomField"), QStringLiteral("Account.Zone__c")};
    model.setTicked({model.indexOf(zone)}, true);
    model.setGrouping(Grouping::Object);
    QVERIFY(model.isTicked(zone));
    QCOMPARE(model.tickedIn(model.indexOf(zone).parent()), 1);
    QCOMPARE(model.tickedKeys(), QList<model::ComponentKey>{zone});
}

void TestComparisonModel::savedFiltersComeBack()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("filters.json"));
    const auto none = loadSavedFilters(path);
    QVERIFY(none && none->isEmpty());
    const QList<SavedFilter> filters{
        {QStringLiteral("Permissions"),
         {CellState::New, CellState::Conflict},
         true,
         QStringLiteral("perm"),
         Grouping::State},
        {QStringLiteral("Everything"),
         {CellState::Same, CellState::OrderOnly, CellState::NotRead, CellState::Different, CellState::OnlyInTarget},
         false,
         {},
         Grouping::Type}};
    QVERIFY(storeSavedFilters(path, filters));
    const auto back = loadSavedFilters(path);
    QVERIFY(back);
    QCOMPARE(*back, filters);
    SavedFilter renamed = filters[0];
    renamed.name = QStringLiteral("Other");
    QVERIFY(renamed.showsSameAs(filters[0]));
    renamed.onlyDue = false;
    QVERIFY(!renamed.showsSameAs(filters[0]));
}

void TestComparisonModel::whatIsNoFilterFileIsRefused()
{
    for (const char *json : {"", "[]", "{\"filters\": 3}", "<xml/>"}) {
        const auto filters = savedFiltersFromJson(json);
        QVERIFY(!filters);
        QCOMPARE(filters.error().code, base::Errc::InvalidInput);
    }
    const auto odd =
        savedFiltersFromJson("{\"filters\": [{\"name\": \" \"}, {\"name\": \"a\", \"states\": [\"purple\"]}]}");
    QVERIFY(odd);
    QCOMPARE(odd->size(), 1);
    QVERIFY(odd->first().states.isEmpty());
}

QTEST_GUILESS_MAIN(TestComparisonModel)
#include "tst_comparisonmodel.moc"
