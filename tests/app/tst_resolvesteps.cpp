// Deciding on the command line, one call a step: rules with preview, asking, undo in a later call, what is remembered.
#include "tests/app/bench.h"

#include <QTest>

using namespace backflow::tests;
using namespace Qt::StringLiterals;

class TestResolveSteps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stepsAreUndoneInLaterCalls();
    void rulesAreSeenBeforeTheyAreApplied();
    void automaticMergesAreAskedAbout();
    void wholeFilesAreWrittenByHand();
    void movedSidesAreBroughtIn();
    void whatWasDecidedIsSuggestedAndForgotten();
    void wrongCallsSayWhatIsWrong_data();
    void wrongCallsSayWhatIsWrong();
};

namespace {

QString planned(const Bench &bench)
{
    return bench.ctl({u"plan"_s, u"UAT"_s, u"Dev"_s}).json.value("id"_L1).toString();
}

int openIn(const Called &called)
{
    return called.json.value("counters"_L1)["open"_L1].toInt(-1);
}

} // namespace

void TestResolveSteps::stepsAreUndoneInLaterCalls()
{
    Bench bench;
    bench.live();
    const QString id = planned(bench);
    QCOMPARE(bench.ctl({u"resolve"_s, id, u"--undo"_s}).exitCode, 1);
    const Called taken = bench.ctl({u"resolve"_s, id, u"--take"_s, u"target"_s});
    QCOMPARE(taken.exitCode, 0);
    QCOMPARE(openIn(taken), 0);
    QVERIFY(!taken.json.value("undo"_L1).toString().isEmpty());
    QCOMPARE(openIn(bench.ctl({u"resolve"_s, id, u"--undo"_s})), 1);
    const Called redone = bench.ctl({u"resolve"_s, id, u"--redo"_s});
    QCOMPARE(openIn(redone), 0);
    QCOMPARE(redone.json.value("decisions"_L1)[0]["take"_L1].toString(), u"target"_s);
    const QString decision = redone.json.value("decisions"_L1)[0]["id"_L1].toString();
    QCOMPARE(openIn(bench.ctl({u"resolve"_s, id, u"--reopen"_s, u"--decision"_s, decision})), 1);
    QCOMPARE(openIn(bench.ctl({u"resolve"_s, id, u"--list"_s})), 1);
}

void TestResolveSteps::rulesAreSeenBeforeTheyAreApplied()
{
    Bench bench;
    bench.live();
    const QString id = planned(bench);
    const QString rule = u"type=PermissionSet,take=source"_s;
    const Called seen = bench.ctl({u"resolve"_s, id, u"--rule"_s, rule, u"--preview"_s});
    QCOMPARE(seen.exitCode, 0);
    QCOMPARE(seen.json.value("preview"_L1)[0]["count"_L1].toInt(), 1);
    QCOMPARE(openIn(bench.ctl({u"resolve"_s, id, u"--list"_s})), 1);
    const Called applied = bench.ctl({u"resolve"_s, id, u"--rule"_s, rule});
    QCOMPARE(applied.json.value("settled"_L1).toInt(), 1);
    QCOMPARE(applied.json.value("counters"_L1)["byRule"_L1].toInt(), 1);
    QCOMPARE(applied.json.value("decisions"_L1)[0]["origin"_L1].toString(), u"take=source,type=PermissionSet"_s);
}

void TestResolveSteps::automaticMergesAreAskedAbout()
{
    Bench bench;
    bench.live();
    const QString id = planned(bench);
    const QJsonArray merges = bench.ctl({u"resolve"_s, id, u"--list"_s}).json.value("automaticMerges"_L1).toArray();
    QString automatic;
    for (const QJsonValue &merge : merges) {
        if (merge["reason"_L1].toString() == "only-source-changed"_L1 && !merge["path"_L1].toString().isEmpty())
            automatic = merge["id"_L1].toString();
    }
    QVERIFY(!automatic.isEmpty());
    const Called asked = bench.ctl({u"resolve"_s, id, u"--ask"_s, automatic});
    QCOMPARE(openIn(asked), 2);
    QString decision;
    for (const QJsonValue &one : asked.json.value("decisions"_L1).toArray()) {
        if (one["asked"_L1].toBool())
            decision = one["id"_L1].toString();
    }
    QCOMPARE(openIn(bench.ctl({u"resolve"_s, id, u"--dont-ask"_s, decision})), 1);
    QCOMPARE(openIn(bench.ctl({u"resolve"_s, id, u"--undo"_s})), 2);
    QCOMPARE(bench.ctl({u"resolve"_s, id, u"--ask"_s, u"no/such/path"_s}).exitCode, 1);
}

void TestResolveSteps::wholeFilesAreWrittenByHand()
{
    Bench bench;
    bench.live();
    const QString id = planned(bench);
    const QString path = bench.ctl({u"resolve"_s, id, u"--list"_s}).json.value("decisions"_L1)[0]["file"_L1].toString();
    bench.write(u"hand"_s, u"result.xml"_s, Bench::permissionSet("by hand", {{"Mail", true}}));
    const QString file = bench.path(u"hand/result.xml"_s);
    QCOMPARE(openIn(bench.ctl({u"resolve"_s, id, u"--write"_s, path, u"--file"_s, file})), 0);
    QCOMPARE(openIn(bench.ctl({u"resolve"_s, id, u"--unwrite"_s, path})), 1);
    bench.write(u"hand"_s, u"broken.xml"_s, "<PermissionSet>");
    QVERIFY(bench.ctl({u"resolve"_s, id, u"--write"_s, path, u"--file"_s, bench.path(u"hand/broken.xml"_s)}).exitCode !=
            0);
}

void TestResolveSteps::movedSidesAreBroughtIn()
{
    Bench bench;
    bench.live();
    const QString id = planned(bench);
    QCOMPARE(bench.ctl({u"resolve"_s, id, u"--take"_s, u"source"_s}).exitCode, 0);
    bench.write(u"dev"_s, Bench::kSet, Bench::permissionSet("more work", {{"Mail", true}, {"Tax", false}}));
    QCOMPARE(bench.retrieve(u"Dev"_s).exitCode, 0);
    const Called brought = bench.ctl({u"resolve"_s, id, u"--bring-in"_s});
    QVERIFY2(brought.exitCode == 0, brought.err.constData());
    QCOMPARE(openIn(brought), 1);
    const QJsonValue note = brought.json.value("reopened"_L1)[0];
    QCOMPARE(note["moved"_L1].toArray(), QJsonArray{u"Dev"_s});
    QCOMPARE(note["take"_L1].toString(), u"source"_s);
}

void TestResolveSteps::whatWasDecidedIsSuggestedAndForgotten()
{
    Bench bench;
    bench.live();
    const QString first = planned(bench);
    const QString second = planned(bench);
    QCOMPARE(bench.ctl({u"resolve"_s, first, u"--take"_s, u"source"_s}).exitCode, 0);
    QCOMPARE(bench.ctl({u"promote"_s, first}).exitCode, 0);
    const Called suggested = bench.ctl({u"resolve"_s, second, u"--suggested"_s});
    const QJsonValue one = suggested.json.value("decisions"_L1)[0]["suggested"_L1];
    QCOMPARE(one["promotion"_L1].toString(), first);
    QCOMPARE(one["take"_L1].toString(), u"source"_s);
    // Shown, never applied by itself.
    QCOMPARE(openIn(suggested), 1);
    QCOMPARE(openIn(bench.ctl({u"resolve"_s, second, u"--suggested"_s, u"--use"_s})), 0);
    const QJsonArray list = bench.ctl({u"remembered"_s, u"list"_s}).json.value("remembered"_L1).toArray();
    QVERIFY(!list.isEmpty());
    QCOMPARE(bench.ctl({u"remembered"_s, u"forget"_s, first}).json.value("forgotten"_L1).toInt(), list.size());
    QVERIFY(bench.ctl({u"remembered"_s, u"list"_s}).json.value("remembered"_L1).toArray().isEmpty());
    QCOMPARE(bench.ctl({u"remembered"_s, u"forget"_s, first}).exitCode, 1);
}

void TestResolveSteps::wrongCallsSayWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("two things") << QStringList{u"--undo"_s, u"--redo"_s};
    QTest::newRow("preview of nothing") << QStringList{u"--list"_s, u"--preview"_s};
    QTest::newRow("use of nothing") << QStringList{u"--list"_s, u"--use"_s};
    QTest::newRow("write nothing") << QStringList{u"--write"_s, u"a"_s};
    QTest::newRow("reopen nothing") << QStringList{u"--reopen"_s};
    QTest::newRow("file for all") << QStringList{u"--file"_s, u"a"_s};
    QTest::newRow("a side there is not") << QStringList{u"--take"_s, u"mine"_s};
}

void TestResolveSteps::wrongCallsSayWhatIsWrong()
{
    QFETCH(QStringList, options);
    Bench bench;
    const Called called = bench.ctl(QStringList{u"resolve"_s, u"last"_s} + options);
    QCOMPARE(called.exitCode, 2);
    QVERIFY(!called.err.isEmpty());
}

QTEST_GUILESS_MAIN(TestResolveSteps)
#include "tst_resolvesteps.moc"
