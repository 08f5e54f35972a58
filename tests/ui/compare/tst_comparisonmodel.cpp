#include "ui/compare/comparisonmodel.h"
#include "ui/compare/savedfilters.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <functional>
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

std::shared_ptr<const GridEntries> entriesOf(const QByteArrayList &fields)
{
    GridEntries entries;
    entries.groups.push_back({QStringLiteral("Field permissions"), {}});
    for (const QByteArray &name : fields) {
        const QString field = QString::fromLatin1(name);
        GridEntry entry;
        entry.pick = {QStringLiteral("Sales.permissionset-meta.xml"),
                      QStringLiteral("fieldPermissions[%1]").arg(field)};
        entry.label = field;
        entry.sourceWords = QStringLiteral("edit yes");
        entry.sides = {{CellState::Different, QStringLiteral("edit no")}, {CellState::Same, {}}};
        entries.groups.back().entries.push_back(entry);
    }
    entries.tickable = int(fields.size());
    return std::make_shared<const GridEntries>(std::move(entries));
}

QString printed(const ComparisonModel &model)
{
    QString out;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex parent = model.index(group, 0);
        out += parent.data().toString() + u'\n';
        for (int row = 0; row < model.rowCount(parent); ++row) {
            out += u' ';
            for (int column = 0; column < model.columnCount(); ++column) {
                const auto fact = model.factOf(column);
                if (column != ComparisonModel::Type && (!fact || *fact == Fact::Risk))
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
    void whatOnlyTheTargetChangedHasASign();
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
    void whatPeopleCallItStandsBesideTheName();
    void pluralOfTypes_data();
    void pluralOfTypes();
    void hundredThousandRowsFilter();
    void twoLevelsOfGroups();
    void conditionsNarrowDown_data();
    void conditionsNarrowDown();
    void entriesAreReadWhenAComponentIsOpened();
    void entriesAreTickedByThemselves();
    void anEntryThatCannotFlowAloneHasNoBox();
    void sortsByFacts();
    void storiesAreShownFoundAndGroupedBy();
    void aComponentHasItsPlaceAmongThoseShown();

private:
    QModelIndex shown(const QString &key) const { return m_model->indexOf(*model::ComponentKey::fromString(key)); }
    void tick(const QString &key) { m_model->setTicked({*model::ComponentKey::fromString(key)}, true); }
    void setFilter(const std::function<void(GridFilter &)> &change)
    {
        GridFilter filter = m_model->filter();
        change(filter);
        m_model->setFilter(filter);
    }
    void setStates(const QSet<CellState> &states)
    {
        setFilter([&](GridFilter &filter) { filter.states = states; });
    }

    std::unique_ptr<ComparisonModel> m_model;
};

void TestComparisonModel::init()
{
    m_model = std::make_unique<ComparisonModel>();
    m_model->setComparison(ordinary());
}

void TestComparisonModel::isASoundModel()
{
    const QAbstractItemModelTester sound(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    setFilter([](GridFilter &filter) { filter.search = QStringLiteral("sales"); });
    m_model->setFilter({});
    m_model->setGroupings({Grouping::State, Grouping::Type});
    m_model->sort(ComparisonModel::Component, Qt::DescendingOrder);
    m_model->setGroupings({Grouping::Type});
    m_model->setEntries({QStringLiteral("PermissionSet"), QStringLiteral("Sales")},
                        entriesOf({"Account.A", "Account.B"}));
    m_model->setComparison(nullptr);
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setComparison(ordinary());
    QCOMPARE(m_model->rowCount(), 3);
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
    setStates({CellState::Same, CellState::OrderOnly, CellState::New, CellState::Different, CellState::OnlyInTarget,
               CellState::Conflict});
    QCOMPARE(printed(*m_model), expected);
    QCOMPARE(m_model->headerData(ComparisonModel::FirstTarget, Qt::Horizontal).toString(), QStringLiteral("Dev1"));
}

void TestComparisonModel::sameAndOrderOnlyAreHiddenAtFirst()
{
    QCOMPARE(m_model->shownRows(), 5);
    QVERIFY(!shown(QStringLiteral("ApexClass:CaseRouter")).isValid());
    QVERIFY(!shown(QStringLiteral("Layout:Account-Sales")).isValid());
    QCOMPARE(m_model->rowCount(), 3); // a type without a shown component is hidden
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
    QVERIFY(m_model->setData(group, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(m_model->tickedKeys(),
             (QList<model::ComponentKey>{{QStringLiteral("ApexClass"), QStringLiteral("AccountService")}}));
    QCOMPARE(group.data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
    tick(QStringLiteral("ApexClass:Old"));
    QCOMPARE(group.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
}

void TestComparisonModel::tickingAGroupAgainTakesTheTicksOff()
{
    const QModelIndex group = shown(QStringLiteral("ApexClass:AccountService")).parent();
    m_model->setData(group, Qt::Checked, Qt::CheckStateRole);
    m_model->setData(group, Qt::Checked, Qt::CheckStateRole);
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
    const QModelIndex group = m_model->index(0, 0);
    m_model->setData(group, Qt::Checked, Qt::CheckStateRole);
    QCOMPARE(m_model->tickedKeys(), (QList<model::ComponentKey>{{QStringLiteral("ApexClass"), QStringLiteral("Tax")}}));
    tick(QStringLiteral("ApexClass:Own"));
    QCOMPARE(m_model->tickTotals().idle, 1);
    setFilter([](GridFilter &filter) { filter.onlyDue = true; });
    QCOMPARE(m_model->shownRows(), 1);
}

void TestComparisonModel::hiddenTicksAreCounted()
{
    tick(QStringLiteral("PermissionSet:Sales"));
    tick(QStringLiteral("PermissionSet:Support"));
    setStates({CellState::Different});
    const QModelIndex group = shown(QStringLiteral("PermissionSet:Support")).parent();
    QCOMPARE(group.data().toString(), QStringLiteral("Permission sets · 2 of 2 ticked (1 hidden by filter)"));
}

void TestComparisonModel::ticksOutliveFilterSortAndRefresh()
{
    tick(QStringLiteral("PermissionSet:Sales"));
    tick(QStringLiteral("CustomField:Account.Zone__c"));
    setStates({CellState::New});
    m_model->sort(ComparisonModel::FirstTarget, Qt::DescendingOrder);
    m_model->setComparison(ordinary());
    QCOMPARE(m_model->tickedKeys().size(), 2);
    // What is no longer different is no longer part of the selection.
    m_model->setComparison(comparisonOf({QStringLiteral("Dev1")}, {QStringLiteral("PermissionSet:Sales =")}));
    QVERIFY(m_model->tickedKeys().isEmpty());
}

void TestComparisonModel::rowsWithNothingToDoCannotBeTicked()
{
    setStates({CellState::Same});
    const QModelIndex same = m_model->indexOf({QStringLiteral("ApexClass"), QStringLiteral("CaseRouter")});
    QVERIFY(same.isValid());
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
    QCOMPARE(m_model->tickTotals(), (TickTotals{3, 1, 0, {2, 0}, 0}));
    m_model->clearTicks();
    QCOMPARE(m_model->tickTotals(), (TickTotals{0, 0, 0, {0, 0}, 0}));
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
    setFilter([&](GridFilter &filter) { filter.search = search; });
    QTEST(m_model->shownRows(), "rows");
}

void TestComparisonModel::sortsATargetColumnBySeverity()
{
    setStates({CellState::Same, CellState::Different, CellState::OnlyInTarget});
    m_model->sort(ComparisonModel::FirstTarget, Qt::DescendingOrder);
    const QModelIndex group = shown(QStringLiteral("ApexClass:Old")).parent();
    QStringList names;
    for (int row = 0; row < m_model->rowCount(group); ++row)
        names.append(m_model->index(row, 0, group).data().toString());
    QCOMPARE(names,
             (QStringList{QStringLiteral("AccountService"), QStringLiteral("Old"), QStringLiteral("CaseRouter")}));
}

void TestComparisonModel::speaksARow()
{
    tick(QStringLiteral("PermissionSet:Sales"));
    QCOMPARE(shown(QStringLiteral("PermissionSet:Sales")).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Sales, permission set, Dev1: conflict, Dev2: different, 5 entries, "
                            "newer work in the target; ticked"));
}

void TestComparisonModel::whatPeopleCallItStandsBesideTheName()
{
    GridFacts facts;
    facts.labels.insert({QStringLiteral("PermissionSet"), QStringLiteral("Sales")}, QStringLiteral("Reps of the West"));
    facts.labels.insert({QStringLiteral("PermissionSet"), QStringLiteral("Support")}, QStringLiteral("Support"));
    m_model->setIndex(makeGridIndex(comparisonOf({QStringLiteral("Dev1")}, {QStringLiteral("PermissionSet:Sales ±"),
                                                                            QStringLiteral("PermissionSet:Support ±")}),
                                    facts));
    const QModelIndex sales = shown(QStringLiteral("PermissionSet:Sales"));
    QCOMPARE(sales.data().toString(), QStringLiteral("Sales · Reps of the West"));
    QVERIFY(sales.data(Qt::AccessibleTextRole)
                .toString()
                .startsWith(QLatin1String("Reps of the West, Sales, permission set, Dev1: different")));
    QCOMPARE(shown(QStringLiteral("PermissionSet:Support")).data().toString(), QStringLiteral("Support"));
    const QModelIndex type = sales.siblingAtColumn(ComparisonModel::Type);
    QCOMPARE(type.data().toString(), QStringLiteral("Permission set"));
    QCOMPARE(type.data(Qt::ToolTipRole).toString(), QStringLiteral("PermissionSet"));
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
    QCOMPARE(m_model->shownRows(), 20'000);
    setFilter([](GridFilter &filter) { filter.search = QStringLiteral("component99995"); });
    QCOMPARE(m_model->shownRows(), 1);
    setFilter([](GridFilter &filter) { filter.search.clear(); });
    setStates({CellState::Same, CellState::Different});
    QCOMPARE(m_model->shownRows(), 100'000);
    m_model->tickAllShown(true);
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
    GridFilter all;
    all.states += {CellState::Same, CellState::OrderOnly};
    model.setFilter(all);
    model.setGroupings({Grouping(grouping)});
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
    model.setTicked({zone}, true);
    model.setGroupings({Grouping::Object});
    QVERIFY(model.isTicked(zone));
    QCOMPARE(model.indexOf(zone).parent().data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(model.tickedKeys(), QList<model::ComponentKey>{zone});
}

void TestComparisonModel::savedFiltersComeBack()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("filters.json"));
    const auto none = loadSavedFilters(path);
    QVERIFY(none && none->isEmpty());
    SavedFilter permissions{QStringLiteral("Permissions"), {}, {Grouping::Story, Grouping::Person}};
    permissions.filter.states = {CellState::New, CellState::Conflict};
    permissions.filter.onlyDue = true;
    permissions.filter.search = QStringLiteral("perm");
    permissions.filter.types = {QStringLiteral("PermissionSet"), QStringLiteral("Profile")};
    permissions.filter.name = QStringLiteral("^Sales");
    permissions.filter.nameIsPattern = true;
    permissions.filter.people = {QStringLiteral("Bo")};
    permissions.filter.stories = {QStringLiteral("US-88")};
    permissions.filter.changedFrom = QDate(2026, 11, 1);
    permissions.filter.changedTo = QDate(2026, 11, 18);
    permissions.filter.entry = QStringLiteral("Account.Rating");
    permissions.filter.namespaces = {QStringLiteral("acme")};
    permissions.filter.onlyRisky = true;
    permissions.filter.notInOpenPromotion = true;
    SavedFilter everything{QStringLiteral("Everything"), {}, {Grouping::Type}};
    everything.filter.name = QStringLiteral("sales");
    const QList<SavedFilter> filters{permissions, everything};
    QVERIFY(storeSavedFilters(path, filters));
    const auto back = loadSavedFilters(path);
    QVERIFY(back);
    QCOMPARE(*back, filters);
    SavedFilter renamed = filters[0];
    renamed.name = QStringLiteral("Other");
    QVERIFY(renamed.showsSameAs(filters[0]));
    renamed.filter.onlyDue = false;
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
    QVERIFY(odd->first().filter.states.isEmpty());
}

void TestComparisonModel::twoLevelsOfGroups()
{
    m_model->setGroupings({Grouping::State, Grouping::Type});
    QCOMPARE(m_model->index(0, 0).data().toString(), QStringLiteral("Conflict (1)"));
    const QModelIndex different = m_model->index(1, 0);
    QCOMPARE(different.data().toString(), QStringLiteral("Different (2)"));
    QCOMPARE(m_model->rowCount(different), 2);
    const QModelIndex classes = m_model->index(0, 0, different);
    QCOMPARE(classes.data().toString(), QStringLiteral("Apex classes (1)"));
    QCOMPARE(m_model->levelOf(classes), ComparisonModel::Level::Group);
    QCOMPARE(m_model->index(0, 0, classes).data().toString(), QStringLiteral("AccountService"));
    QVERIFY(m_model->setData(different, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(m_model->tickTotals().selected, 2);
    QCOMPARE(classes.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(classes.data().toString(), QStringLiteral("Apex classes · 1 of 1 ticked"));
}

void TestComparisonModel::conditionsNarrowDown_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("type") << QStringLiteral("types=PermissionSet") << QStringLiteral("Sales Support").split(u' ');
    QTest::newRow("name contains") << QStringLiteral("name=SERVICE") << QStringLiteral("AccountService").split(u' ');
    QTest::newRow("a name, not its type") << QStringLiteral("name=permission") << QStringList();
    QTest::newRow("pattern") << QStringLiteral("pattern=^S.*s$") << QStringLiteral("Sales").split(u' ');
    QTest::newRow("unreadable pattern") << QStringLiteral("pattern=(") << QStringList();
    QTest::newRow("person") << QStringLiteral("people=Bo") << QStringLiteral("Old Sales").split(u' ');
    QTest::newRow("label by search") << QStringLiteral("search=reps of the") << QStringLiteral("Sales").split(u' ');
    QTest::newRow("label by name") << QStringLiteral("name=reps") << QStringLiteral("Sales").split(u' ');
    QTest::newRow("person by search") << QStringLiteral("search=bo") << QStringLiteral("Old Sales").split(u' ');
    QTest::newRow("since") << QStringLiteral("from=2026-11-18") << QStringLiteral("Sales").split(u' ');
    QTest::newRow("until, nothing unknown") << QStringLiteral("to=2026-11-17") << QStringLiteral("Old").split(u' ');
    QTest::newRow("namespace") << QStringLiteral("namespaces=acme")
                               << QStringLiteral("Account.acme__Zone__c").split(u' ');
    QTest::newRow("risk") << QStringLiteral("risky=") << QStringLiteral("Sales Support").split(u' ');
    QTest::newRow("open promotion") << QStringLiteral("free=")
                                    << QStringLiteral("AccountService Old Account.acme__Zone__c Sales").split(u' ');
    QTest::newRow("entry") << QStringLiteral("entry=account.rating") << QStringLiteral("Sales").split(u' ');
}

void TestComparisonModel::conditionsNarrowDown()
{
    QFETCH(QString, condition);
    GridFacts facts;
    const auto at = [](int day) { return QDate(2026, 11, day).startOfDay().toMSecsSinceEpoch() + 3'600'000; };
    facts.stamps.insert({QStringLiteral("PermissionSet"), QStringLiteral("Sales")}, {at(18), QStringLiteral("Bo")});
    facts.stamps.insert({QStringLiteral("ApexClass"), QStringLiteral("Old")}, {at(17), QStringLiteral("Bo")});
    facts.inOpenPromotion.insert({QStringLiteral("PermissionSet"), QStringLiteral("Support")});
    facts.labels.insert({QStringLiteral("PermissionSet"), QStringLiteral("Sales")}, QStringLiteral("Reps of the West"));
    m_model->setIndex(makeGridIndex(
        comparisonOf({QStringLiteral("Dev1")},
                     {QStringLiteral("ApexClass:AccountService ±"), QStringLiteral("ApexClass:Old −"),
                      QStringLiteral("CustomField:Account.acme__Zone__c +"), QStringLiteral("PermissionSet:Sales ≠!"),
                      QStringLiteral("PermissionSet:Support ±!")}),
        facts));
    GridFilter filter;
    const QString value = condition.section(u'=', 1);
    const QString what = condition.section(u'=', 0, 0);
    if (what == QLatin1String("types"))
        filter.types = {value};
    else if (what == QLatin1String("people"))
        filter.people = {value};
    else if (what == QLatin1String("namespaces"))
        filter.namespaces = {value};
    else if (what == QLatin1String("name") || what == QLatin1String("pattern"))
        filter.name = value;
    else if (what == QLatin1String("search"))
        filter.search = value;
    else if (what == QLatin1String("from"))
        filter.changedFrom = QDate::fromString(value, Qt::ISODate);
    else if (what == QLatin1String("to"))
        filter.changedTo = QDate::fromString(value, Qt::ISODate);
    else if (what == QLatin1String("entry"))
        filter.entry = value;
    filter.nameIsPattern = what == QLatin1String("pattern");
    filter.onlyRisky = what == QLatin1String("risky");
    filter.notInOpenPromotion = what == QLatin1String("free");
    m_model->setFilter(filter);
    m_model->setEntryTexts({{3, QStringLiteral("fieldpermissions[account.rating]")}});
    QStringList names;
    for (int group = 0; group < m_model->rowCount(); ++group)
        for (int row = 0; row < m_model->rowCount(m_model->index(group, 0)); ++row)
            names.append(m_model->rowOf(m_model->index(row, 0, m_model->index(group, 0)))->key.fullName);
    QTEST(names, "names");
}

void TestComparisonModel::entriesAreReadWhenAComponentIsOpened()
{
    const QAbstractItemModelTester sound(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const model::ComponentKey key{QStringLiteral("PermissionSet"), QStringLiteral("Sales")};
    const QModelIndex sales = m_model->indexOf(key);
    QVERIFY(!m_model->entriesKnown(sales));
    QCOMPARE(m_model->index(0, 0, sales).data().toString(), QStringLiteral("Reading the entries…"));
    m_model->setEntries(key, entriesOf({"Account.Rating", "Account.Zone__c"}));
    const QModelIndex kind = m_model->index(0, 0, sales);
    QCOMPARE(kind.data().toString(), QStringLiteral("Field permissions (2)"));
    const QModelIndex rating = m_model->index(0, 0, kind);
    QCOMPARE(rating.data().toString(), QStringLiteral("Account.Rating"));
    QCOMPARE(rating.siblingAtColumn(ComparisonModel::FirstTarget).data().toString(), QStringLiteral("± different"));
    QCOMPARE(rating.siblingAtColumn(ComparisonModel::FirstTarget + 1).data().toString(), QStringLiteral("= same"));
    QCOMPARE(rating.data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Account.Rating, entry, UAT: edit yes, Dev1: edit no, Dev2: same"));
    QCOMPARE(m_model->componentOf(rating), sales);
    // Code has no entries to pick.
    QVERIFY(!m_model->hasChildren(m_model->indexOf({QStringLiteral("ApexClass"), QStringLiteral("AccountService")})));
}

void TestComparisonModel::entriesAreTickedByThemselves()
{
    const model::ComponentKey key{QStringLiteral("PermissionSet"), QStringLiteral("Sales")};
    m_model->setEntries(key, entriesOf({"Account.Rating", "Account.Zone__c"}));
    const QModelIndex sales = m_model->indexOf(key);
    const QModelIndex kind = m_model->index(0, 0, sales);
    const QModelIndex rating = m_model->index(0, 0, kind);
    const QModelIndex zone = m_model->index(1, 0, kind);
    const auto check = [](const QModelIndex &index) { return Qt::CheckState(index.data(Qt::CheckStateRole).toInt()); };
    QVERIFY(m_model->setData(rating, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(check(rating), Qt::Checked);
    QCOMPARE(check(zone), Qt::Unchecked);
    QCOMPARE(check(kind), Qt::PartiallyChecked);
    QCOMPARE(check(sales), Qt::PartiallyChecked);
    QCOMPARE(check(sales.parent()), Qt::PartiallyChecked);
    QCOMPARE(kind.data().toString(), QStringLiteral("Field permissions · 1 of 2 ticked"));
    QVERIFY(sales.data(Qt::AccessibleTextRole).toString().endsWith(QLatin1String("; ticked in part")));
    QCOMPARE(m_model->tickTotals().inPart, 1);
    QCOMPARE(m_model->tickedKeys(), QList<model::ComponentKey>{key});
    const promotion::EntryPicks one{
        {key, {{QStringLiteral("Sales.permissionset-meta.xml"), QStringLiteral("fieldPermissions[Account.Rating]")}}}};
    QCOMPARE(m_model->pickedEntries(), one);
    // They outlive filters and a newer comparison.
    m_model->setFilter({});
    m_model->setComparison(ordinary());
    QCOMPARE(m_model->pickedEntries(), one);
    m_model->setEntries(key, entriesOf({"Account.Rating", "Account.Zone__c"}));
    // All of them are the component.
    const QModelIndex again = m_model->index(1, 0, m_model->index(0, 0, m_model->indexOf(key)));
    QVERIFY(m_model->setData(again, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(check(m_model->indexOf(key)), Qt::Checked);
    QVERIFY(m_model->pickedEntries().isEmpty());
    // And one taken off leaves the others.
    QVERIFY(m_model->setData(again, Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(m_model->pickedEntries(), one);
    m_model->clearTicks();
    QVERIFY(m_model->pickedEntries().isEmpty());
}

void TestComparisonModel::anEntryThatCannotFlowAloneHasNoBox()
{
    const model::ComponentKey key{QStringLiteral("PermissionSet"), QStringLiteral("Sales")};
    GridEntries entries = *entriesOf({"Account.Rating"});
    entries.groups.front().entries.front().tickable = false;
    m_model->setEntries(key, std::make_shared<const GridEntries>(entries));
    const QModelIndex entry = m_model->index(0, 0, m_model->index(0, 0, m_model->indexOf(key)));
    QVERIFY(!entry.data(Qt::CheckStateRole).isValid());
    QVERIFY(!(entry.flags() & Qt::ItemIsUserCheckable));
    m_model->setData(entry, Qt::Checked, Qt::CheckStateRole);
    QVERIFY(m_model->tickedKeys().isEmpty());
}

void TestComparisonModel::sortsByFacts()
{
    GridFacts facts;
    facts.stamps.insert({QStringLiteral("PermissionSet"), QStringLiteral("Support")}, {1000, QStringLiteral("Ana")});
    facts.stamps.insert({QStringLiteral("PermissionSet"), QStringLiteral("Sales")}, {2000, QStringLiteral("Bo")});
    m_model->setIndex(makeGridIndex(ordinary(), facts));
    const auto first = [this] {
        return m_model->index(0, 0, m_model->index(m_model->rowCount() - 1, 0)).data().toString();
    };
    QCOMPARE(first(), QStringLiteral("Sales"));
    m_model->sort(m_model->columnOf(Fact::When), Qt::AscendingOrder);
    QCOMPARE(first(), QStringLiteral("Support"));
    m_model->sort(m_model->columnOf(Fact::ChangedBy), Qt::DescendingOrder);
    QCOMPARE(first(), QStringLiteral("Sales"));
    m_model->sort(-1);
    QCOMPARE(m_model->index(0, m_model->columnOf(Fact::ChangedBy), m_model->index(0, 0)).data().toString(), QString());
}

void TestComparisonModel::storiesAreShownFoundAndGroupedBy()
{
    GridFacts facts;
    const model::ComponentKey sales{QStringLiteral("PermissionSet"), QStringLiteral("Sales")};
    facts.stories = {{sales, QStringLiteral("US-88")},
                     {{QStringLiteral("PermissionSet"), QStringLiteral("Support")}, QStringLiteral("HF-212")}};
    m_model->setIndex(makeGridIndex(ordinary(), facts));
    const int column = m_model->columnOf(Fact::Story);
    QCOMPARE(m_model->headerData(column, Qt::Horizontal).toString(), QStringLiteral("Story"));
    QCOMPARE(m_model->indexOf(sales).siblingAtColumn(column).data().toString(), QStringLiteral("US-88"));
    m_model->setGroupings({Grouping::Story});
    QStringList groups;
    for (int group = 0; group < m_model->rowCount(); ++group)
        groups.append(m_model->groupWordsOf(m_model->index(group, 0)));
    QCOMPARE(groups,
             (QStringList{QStringLiteral("HF-212"), QStringLiteral("US-88"), QStringLiteral("Without a story")}));
    setFilter([](GridFilter &filter) { filter.search = QStringLiteral("us-88"); });
    QCOMPARE(m_model->shownRows(), 1);
    setFilter([](GridFilter &filter) {
        filter.search.clear();
        filter.stories = {QStringLiteral("HF-212")};
    });
    QCOMPARE(m_model->shownRows(), 1);
    QVERIFY(!m_model->indexOf(sales).isValid());
}

void TestComparisonModel::aComponentHasItsPlaceAmongThoseShown()
{
    m_model->setGroupings({Grouping::State, Grouping::Type});
    int number = 0;
    const std::function<void(const QModelIndex &)> walk = [&](const QModelIndex &parent) {
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const QModelIndex index = m_model->index(row, 0, parent);
            if (const Row *component = m_model->rowOf(index))
                QCOMPARE(m_model->placeOf(component->key), ++number);
            else
                walk(index);
        }
    };
    walk({});
    QCOMPARE(number, m_model->shownRows());
    QVERIFY(number > 3);
    QCOMPARE(m_model->placeOf({QStringLiteral("ApexClass"), QStringLiteral("CaseRouter")}), 0); // the same, so hidden
}

/// Grey alone says nothing to whoever does not see it.
void TestComparisonModel::whatOnlyTheTargetChangedHasASign()
{
    using enum CellState;
    const auto words = [](CellState state, bool due) {
        return cellWords(Cell{.state = state, .entries = 5, .due = due}, QStringLiteral("PermissionSet"));
    };
    for (const CellState state : {New, Different, OnlyInTarget}) {
        QVERIFY(words(state, false).endsWith(QStringLiteral(" ◆")));
        QCOMPARE(words(state, false), words(state, true) + QStringLiteral(" ◆"));
    }
    for (const CellState state : {Same, OrderOnly, Conflict, NotRead, NoAccess, Kept})
        QCOMPARE(words(state, false), words(state, true));
}

QTEST_GUILESS_MAIN(TestComparisonModel)
#include "tst_comparisonmodel.moc"
