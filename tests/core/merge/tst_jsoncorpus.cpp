// The 135 real conflicts of JSON files beside the project, where they are: nothing lost, nothing broken, and the counts
// that are reached. The oracle here is one of its own: values by key path, read with Qt.

#include "tests/core/merge/jsonoracle.h"
#include "tests/core/merge/mergefixture.h"
#include "tests/support/mergecorpus.h"

#include <QJsonDocument>
#include <QTest>

using namespace backflow;
using namespace backflow::merge;
using namespace backflow::merge::fixture;

class TestJsonCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothingAndAsksLittle();
};

void TestJsonCorpus::losesNothingAndAsksLittle()
{
    if (support::mergeCorpusFolder().isEmpty())
        return;
    int cases = 0;
    int clean = 0;
    int equal = 0;
    int decisions = 0;
    QStringList problems;
    QString unreadable;
    const bool read = support::readMergeCorpus(
        QStringLiteral("json_conflict"),
        [&](const support::MergeCase &one) {
            ++cases;
            const Outcome outcome = mergeFile(one.path, {one.base, one.theirs, one.ours});
            decisions += int(outcome.decisions.size());
            if (!outcome.json)
                problems.append(one.id + QLatin1StringView(": not merged as JSON"));
            if (!outcome.decisions.empty() && outcome.decisions.front().kind == DecisionKind::WholeFile)
                problems.append(one.id + QLatin1StringView(": decided whole"));
            for (const Take take : {Take::Source, Take::Target}) {
                const QByteArray result = settled(outcome, take);
                QJsonParseError error;
                QJsonDocument::fromJson(result, &error);
                if (error.error != QJsonParseError::NoError)
                    problems.append(one.id + QLatin1StringView(": ") + error.errorString());
            }
            if (!outcome.clean())
                return;
            ++clean;
            const QByteArray result = settled(outcome, Take::Target);
            equal += oracle::leavesOf(result) == oracle::leavesOf(one.merged) ? 1 : 0;
            if (const QString wrong = oracle::departure({one.base, one.theirs, one.ours}, outcome, result);
                !wrong.isEmpty())
                problems.append(one.id + QLatin1StringView(": ") + wrong);
        },
        &unreadable);
    QVERIFY2(read, qPrintable(unreadable));
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    qInfo("%d cases, %d clean, %d of them as people had them, %d decisions", cases, clean, equal, decisions);
    QCOMPARE(cases, 135);
    // Git asks about all of them. In the others that are clean here the people dropped or chose something by hand.
    QCOMPARE(clean, 102);
    QCOMPARE(equal, 63);
    QCOMPARE(decisions, 58);
}

QTEST_GUILESS_MAIN(TestJsonCorpus)
#include "tst_jsoncorpus.moc"
