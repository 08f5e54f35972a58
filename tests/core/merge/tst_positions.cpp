// Lists whose entries hold their position as a number.

#include "core/merge/positions.h"
#include "tests/core/merge/mergefixture.h"

#include <QTest>

using namespace backflow;
using namespace backflow::merge;
using namespace backflow::merge::fixture;

namespace {

const QString kPath = QStringLiteral("x-meta.xml");

struct Action {
    QByteArray name;
    int position;
    QByteArray type = "QuickAction";
};

QByteArray layout(const std::vector<Action> &actions)
{
    QByteArray lines = "<platformActionList>\n    <actionListContext>Record</actionListContext>\n";
    for (const Action &action : actions) {
        lines += "    <platformActionListItems>\n        <actionName>" + action.name +
                 "</actionName>\n        <actionType>" + action.type + "</actionType>\n        <sortOrder>" +
                 QByteArray::number(action.position) + "</sortOrder>\n    </platformActionListItems>\n";
    }
    return file("Layout", lines + "</platformActionList>\n");
}

/// A site's menu; the type of an action stands for who sees the item.
QByteArray menu(const std::vector<Action> &items)
{
    QByteArray lines = "<navigationLinkSet>\n";
    for (const Action &item : items) {
        lines += "    <navigationMenuItem>\n        <label>" + item.name + "</label>\n        <position>" +
                 QByteArray::number(item.position) + "</position>\n        <seenBy>" + item.type +
                 "</seenBy>\n        <type>Page</type>\n    </navigationMenuItem>\n";
    }
    return file("Network", lines + "</navigationLinkSet>\n");
}

bool reported(const Outcome &outcome)
{
    return std::ranges::any_of(outcome.automatic, [](const AutoMerge &merge) {
        return merge.policy == Policies::name(Policy::ListPositions) &&
               merge.path == QLatin1StringView("platformActionList/platformActionListItems");
    });
}

} // namespace

class TestPositions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAscend_data();
    void numbersAscend();
    void followTheMergedOrder();
    void areNoChangeAgainstARemoval();
    void comeWithTheDecision();
    void areValuesWhereAVersionDoesNotCount();
    void areValuesWithoutThePolicy();
    void canBeAskedAbout();
};

void TestPositions::numbersAscend_data()
{
    QTest::addColumn<std::vector<int>>("numbers");
    QTest::addColumn<std::vector<int>>("expected");
    QTest::newRow("kept, gaps and all") << std::vector{0, 3, 9} << std::vector{0, 3, 9};
    QTest::newRow("twice") << std::vector{1, 2, 2} << std::vector{1, 2, 3};
    QTest::newRow("from the lowest") << std::vector{4, 2, 5} << std::vector{2, 3, 4};
}

void TestPositions::numbersAscend()
{
    QFETCH(std::vector<int>, numbers);
    QFETCH(std::vector<int>, expected);
    QCOMPARE(ascending(numbers), expected);
}

void TestPositions::followTheMergedOrder()
{
    const Outcome outcome = mergeFile(kPath, {layout({{"Log", 0}, {"Task", 1}, {"Mail", 2}}),
                                              layout({{"New", 0}, {"Log", 1}, {"Task", 2}, {"Mail", 3}}),
                                              layout({{"Log", 0}, {"Task", 1}, {"X", 2}, {"Y", 3}, {"Mail", 4}})});
    QVERIFY(outcome.clean());
    QVERIFY(reported(outcome));
    QCOMPARE(settled(outcome, Take::Target),
             layout({{"New", 0}, {"Log", 1}, {"Task", 2}, {"X", 3}, {"Y", 4}, {"Mail", 5}}));
}

void TestPositions::areNoChangeAgainstARemoval()
{
    const Outcome outcome =
        mergeFile(kPath, {layout({{"Log", 0}, {"Task", 1}, {"Mail", 2}}), layout({{"Log", 0}, {"Task", 1}}),
                          layout({{"New", 0}, {"Log", 1}, {"Task", 2}, {"Mail", 3}})});
    QVERIFY(outcome.clean());
    QVERIFY(reported(outcome));
    QCOMPARE(settled(outcome, Take::Target), layout({{"New", 0}, {"Log", 1}, {"Task", 2}}));
}

void TestPositions::comeWithTheDecision()
{
    const Outcome outcome =
        mergeFile(kPath, {menu({{"Home", 0}, {"Visits", 1}}), menu({{"New", 0}, {"Home", 1}, {"Visits", 2, "Private"}}),
                          menu({{"Home", 0}, {"Shop", 1}, {"Visits", 2, "Public"}})});
    QCOMPARE(decisionList(outcome),
             QStringList{QStringLiteral("changed navigationLinkSet/navigationMenuItem[Visits, Page]")});
    QCOMPARE(settled(outcome, Take::Source), menu({{"New", 0}, {"Home", 1}, {"Shop", 2}, {"Visits", 3, "Private"}}));
    QCOMPARE(settled(outcome, Take::Target), menu({{"New", 0}, {"Home", 1}, {"Shop", 2}, {"Visits", 3, "Public"}}));
    QCOMPARE(settled(outcome, Take::Remove), menu({{"New", 0}, {"Home", 1}, {"Shop", 2}}));
}

void TestPositions::areValuesWhereAVersionDoesNotCount()
{
    const Outcome outcome = mergeFile(kPath, {layout({{"Log", 1}, {"Task", 0}}), layout({{"Log", 2}, {"Task", 0}}),
                                              layout({{"Log", 3}, {"Task", 0}})});
    QCOMPARE(decisionList(outcome),
             QStringList{QStringLiteral("changed platformActionList/platformActionListItems[Log, QuickAction]")});
    QCOMPARE(settled(outcome, Take::Source), layout({{"Log", 2}, {"Task", 0}}));
}

void TestPositions::areValuesWithoutThePolicy()
{
    MergeOptions options;
    options.policies.set(Policy::ListPositions, false);
    const Outcome outcome = mergeFile(
        kPath,
        {layout({{"Log", 0}, {"Task", 1}}), layout({{"Log", 0}, {"Task", 2}}), layout({{"Log", 0}, {"Task", 3}})},
        options);
    QCOMPARE(decisionList(outcome),
             QStringList{QStringLiteral("changed platformActionList/platformActionListItems[Task, QuickAction]")});
}

void TestPositions::canBeAskedAbout()
{
    const FileVersions three{layout({{"Log", 0}, {"Task", 1}}), layout({{"Log", 0}, {"Task", 2}}),
                             layout({{"Log", 0}, {"Task", 3}})};
    const Outcome silent = mergeFile(kPath, three);
    QVERIFY(silent.clean() && reported(silent));
    MergeOptions options;
    for (const AutoMerge &merge : silent.automatic)
        options.ask.insert(automaticId(merge));
    QCOMPARE(decisionList(mergeFile(kPath, three, options)),
             QStringList{QStringLiteral("changed platformActionList/platformActionListItems[Task, QuickAction]")});
}

QTEST_GUILESS_MAIN(TestPositions)
#include "tst_positions.moc"
