// A rule that is due, looked at by two programs of the command line and by what the window runs, at the same moment:
// it runs once. BACKFLOW_RULE_RACES says how often (100).
#include "app/services/services.h"
#include "core/automation/runner.h"
#include "core/governance/auditchain.h"
#include "tests/app/bench.h"

using namespace backflow;
using namespace Qt::StringLiterals;
using tests::Bench;

class TestRuleRace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void itRunsOnce();
};

namespace {

std::unique_ptr<QProcess> startDue(Bench &bench)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(bench.environment());
    process->start(QStringLiteral(BACKFLOW_BINARY_DIR "/bin/backflowctl"),
                   {u"rules"_s, u"due"_s, u"--json"_s, u"--quiet"_s});
    return process;
}

/// Runs that a program said it had.
int runsOf(const QJsonArray &rules, const QString &rule)
{
    int count = 0;
    for (const QJsonValue &outcome : rules)
        count += outcome["rule"_L1].toString() == rule && outcome["ran"_L1].toBool() ? 1 : 0;
    return count;
}

} // namespace

void TestRuleRace::initTestCase()
{
    qputenv("BACKFLOW_SECRETS", "memory");
    qputenv("BACKFLOW_USER_NAME", "Ada Admin");
}

void TestRuleRace::itRunsOnce()
{
    const int given = qEnvironmentVariableIntValue("BACKFLOW_RULE_RACES");
    const int rounds = given > 0 ? given : 100;
    Bench bench;
    bench.writeClass(u"uat"_s, u"Tax"_s, "public class Tax {\n}\n");
    bench.makeWorkspace();
    QCOMPARE(bench.retrieve(u"UAT"_s).exitCode, 0);
    QCOMPARE(bench.retrieve(u"Dev"_s).exitCode, 0);
    const auto workspace = services::Workspace::open(bench.path(u"workspace"_s));
    QVERIFY(workspace);
    const services::Services program(*workspace);
    automation::Ground ground;
    ground.backends = program.backends();
    ground.pipeline = workspace->pipeline();
    ground.authorizer = [gate = program.gate()] { return gate->authorizer(); };
    async::NullMonitor monitor;
    int byWindow = 0;
    int byCommand = 0;
    QStringList wrong;
    for (int round = 0; round < rounds; ++round) {
        automation::Rule rule = automation::newRule(*ground.backends);
        rule.name = u"Race %1"_s.arg(round);
        rule.source = u"UAT"_s;
        rule.targets = {u"Dev"_s};
        rule.readFirst = false;
        rule.trigger.kind = automation::TriggerKind::Schedule;
        const QDateTime due = rule.since.addSecs(-60);
        rule.trigger.schedule.times = {QTime(due.time().hour(), due.time().minute())};
        rule.since = due.addSecs(-600);
        {
            const auto grant = ground.authorizer().require<governance::Capability::EditPipeline>({});
            const auto saved = automation::saveRule(*ground.backends, ground.pipeline, rule, *grant, monitor);
            QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
        }
        const auto one = startDue(bench);
        const auto two = startDue(bench);
        // A program takes a while to start; the window looks sooner in one round and later in another.
        for (int looks = 0; looks < round % 24; ++looks)
            QVERIFY(automation::readBook(*ground.backends));
        const auto mine = automation::runDue(ground, {}, monitor);
        QVERIFY2(mine, mine ? "" : qPrintable(mine.error().message));
        int here = 0;
        for (const automation::RuleOutcome &outcome : *mine) {
            here += outcome.rule.id == rule.id && outcome.hasRun ? 1 : 0;
            if (!outcome.problem.isEmpty())
                wrong += u"round %1: %2"_s.arg(round).arg(outcome.problem);
        }
        int there = 0;
        for (QProcess *process : {one.get(), two.get()}) {
            QVERIFY(process->waitForFinished(-1));
            const QByteArray out = process->readAllStandardOutput();
            if (process->exitCode() != 0)
                wrong += u"round %1: exit %2: %3"_s.arg(round).arg(process->exitCode()).arg(QString::fromUtf8(out));
            there += runsOf(QJsonDocument::fromJson(out).object()["rules"_L1].toArray(), rule.id);
        }
        if (here + there != 1)
            wrong += u"round %1: said to have run %2 times"_s.arg(round).arg(here + there);
        byWindow += here;
        byCommand += there;
        const auto grant = ground.authorizer().require<governance::Capability::EditPipeline>({});
        QVERIFY(automation::removeRule(*ground.backends, rule.id, *grant, monitor));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    // What was said is what is on record.
    const auto repository = ground.backends->repository();
    const auto records = governance::readAudit(**repository, 0);
    QVERIFY(records);
    QMap<QString, int> runs;
    for (const governance::AuditRecord &record : *records) {
        if (record.json["action"_L1].toString() == "rule.run"_L1)
            ++runs[record.json["rule"_L1].toString()];
    }
    QCOMPARE(runs.size(), rounds);
    for (const int count : std::as_const(runs))
        QCOMPARE(count, 1);
    qInfo("%d rounds: the window had it %d times, the command line %d times", rounds, byWindow, byCommand);
}

QTEST_GUILESS_MAIN(TestRuleRace)
#include "tst_rulerace.moc"
