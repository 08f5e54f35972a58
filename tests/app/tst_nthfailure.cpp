#include "tests/app/killbench.h"

using namespace backflow;
using namespace Qt::StringLiterals;
using tests::Called;
using tests::KillBench;

/// Every operation on the disk, the repository, the journal, the keychain and the wires fails once, or from then on,
/// with nothing done or with all of it done: the program says so, nothing is lost, and once all works again the
/// promotion comes to the same end.
///
/// As it stands every seventh operation is tried, each in another way; BACKFLOW_FAIL_ALL=1 tries all in every way.
class TestNthFailure : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void promote();
    void retrieve();
};

namespace {

const QStringList kWays{u""_s, u"+"_s, u"!"_s, u"!+"_s};

int operationsIn(const QString &trace)
{
    QFile file(trace);
    return file.open(QIODevice::ReadOnly) ? int(file.readAll().count("\nop ")) : 0;
}

} // namespace

void TestNthFailure::promote()
{
    if (QFileInfo(u"/dev/shm"_s).isWritable())
        qputenv("TMPDIR", "/dev/shm");
    KillBench bench;
    const QJsonArray answer{QJsonObject{{u"match"_s, QJsonObject{{u"op"_s, u"deploy"_s}}},
                                        {u"do"_s, QJsonObject{{u"status"_s, QJsonArray{u"InProgress"_s}}}}}};
    // A deployment that is out of sight is not waited for as long as a person would.
    bench.environment().insert(u"BACKFLOW_LOST_SIGHT_SECONDS"_s, u"1"_s);
    bench.putBack(answer);
    const QString trace = bench.path(u"trace.txt"_s);
    QCOMPARE(bench.carryOn({{u"BACKFLOW_FAULT_TRACE"_s, trace}}).exitCode, 0);
    const int operations = operationsIn(trace);
    QVERIFY(operations > 60);
    const bool all = qEnvironmentVariableIntValue("BACKFLOW_FAIL_ALL") != 0;
    QStringList wrong;
    int runs = 0;
    for (int n = 1; n <= operations; n += all ? 1 : 7) {
        for (qsizetype way = 0; way < kWays.size(); ++way) {
            if (!all && way != n / 7 % kWays.size())
                continue;
            bench.putBack(answer);
            const QString at = QString::number(n) + kWays[way];
            const Called failed = bench.carryOn({{u"BACKFLOW_FAIL_AT"_s, at}});
            QString what;
            if (failed.exitCode < 0)
                what = u"the program died"_s;
            else if (failed.exitCode != 0 && failed.err.isEmpty() && failed.json.isEmpty())
                what = u"failed without a word"_s;
            if (what.isEmpty())
                what = bench.broken(false);
            Called last;
            for (int i = 0; what.isEmpty() && i < 2; ++i) {
                last = bench.carryOn();
                if (last.json.value("state"_L1).toString() == u"Released"_s)
                    break;
            }
            if (what.isEmpty() && last.json.value("state"_L1).toString() != u"Released"_s)
                what = u"ended as %1: %2"_s.arg(last.json.value("state"_L1).toString(), QString::fromUtf8(last.out));
            if (what.isEmpty() && bench.deploys() != 1)
                what = u"deployed %1 times"_s.arg(bench.deploys());
            if (what.isEmpty())
                what = bench.broken(true);
            if (!what.isEmpty())
                wrong += u"failing at %1: %2"_s.arg(at, what);
            ++runs;
        }
    }
    qInfo("%d of %d operations, %d runs", all ? operations : (operations + 6) / 7, operations, runs);
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

void TestNthFailure::retrieve()
{
    KillBench bench;
    bench.putBack({});
    bench.writeClass(u"dev"_s, u"Late"_s, "public class Late {\n}\n");
    const QString trace = bench.path(u"trace.txt"_s);
    QCOMPARE(bench
                 .program(QStringLiteral(BACKFLOW_BINARY_DIR "/bin/backflowctl"),
                          {u"retrieve"_s, u"Dev"_s, u"--full"_s, u"--json"_s}, {{u"BACKFLOW_FAULT_TRACE"_s, trace}})
                 .exitCode,
             0);
    const int operations = operationsIn(trace);
    QVERIFY(operations > 5);
    const bool all = qEnvironmentVariableIntValue("BACKFLOW_FAIL_ALL") != 0;
    QStringList wrong;
    for (int n = 1; n <= operations; n += all ? 1 : 3) {
        for (qsizetype way = 0; way < kWays.size(); ++way) {
            if (!all && way != n / 3 % kWays.size())
                continue;
            bench.putBack({});
            bench.writeClass(u"dev"_s, u"Late"_s, "public class Late {\n}\n");
            const QString at = QString::number(n) + kWays[way];
            bench.ctl({u"retrieve"_s, u"Dev"_s, u"--full"_s}, {{u"BACKFLOW_FAIL_AT"_s, at}});
            QString what = bench.broken(false);
            const Called again = bench.ctl({u"retrieve"_s, u"Dev"_s, u"--full"_s});
            if (what.isEmpty() && again.exitCode != 0)
                what = QString::fromUtf8(again.err);
            // Nothing that the org holds is taken for deleted, and what is new has arrived.
            const QByteArray listed = bench.ctl({u"manifest"_s, u"Dev"_s}).out;
            for (const char *name : {"Late", "Tax", "Mail", "Sales"}) {
                if (what.isEmpty() && !listed.contains(name))
                    what = u"%1 is not in the snapshot"_s.arg(QLatin1StringView(name));
            }
            if (!what.isEmpty())
                wrong += u"failing at %1: %2"_s.arg(at, what);
        }
    }
    qInfo("%d operations", operations);
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestNthFailure)
#include "tst_nthfailure.moc"
