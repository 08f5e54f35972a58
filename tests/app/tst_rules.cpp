// `backflowctl rules` over real local orgs, as a program; and the files for build servers, run as they are.
#include "app/services/services.h"
#include "core/automation/runner.h"
#include "core/automation/workflow.h"
#include "tests/adapters/git/gitprogram.h"
#include "tests/adapters/git/gitserver.h"
#include "tests/app/sandboxbench.h"

#include <QStandardPaths>

using namespace backflow;
using namespace Qt::StringLiterals;
using tests::Bench;
using tests::Called;

class TestRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void rulesAreMadeShownChangedAndRemoved();
    void whatMakesNoSenseIsRefused();
    void aRuleDeploysToARealOrg();
    void ownWorkIsSkippedAndSaid();
    void aDryRunDeploysNothing();
    void aTaskIsWaitedForAndDone();
    void aDueRuleRunsOnce();
    void eachEventStartsItsRuleOnce_data();
    void eachEventStartsItsRuleOnce();
    void aRefreshBySomebodyElseIsFound();
    void workflowFilesAreThere();
    void theWorkflowRunsAsItIs();
};

namespace {

/// Everything due in Dev, and nothing of its own there.
void fill(Bench &bench, bool own = false)
{
    for (const QString &org : {u"uat"_s, u"dev"_s})
        bench.writeClass(org, u"Tax"_s, "public class Tax {\n    Integer rate = 19;\n}\n");
    bench.makeWorkspace();
    QCOMPARE(bench.retrieve(u"UAT"_s).exitCode, 0);
    QCOMPARE(bench.retrieve(u"Dev"_s).exitCode, 0);
    bench.writeClass(u"uat"_s, u"Relief"_s, "public class Relief {\n}\n");
    if (own)
        bench.writeClass(u"dev"_s, u"Tax"_s, "public class Tax {\n    Integer rate = 20;\n}\n");
    bench.writeClass(u"uat"_s, u"Tax"_s, "public class Tax {\n    Integer rate = 19;\n    Integer relief;\n}\n");
    QCOMPARE(bench.retrieve(u"UAT"_s).exitCode, 0);
    QCOMPARE(bench.retrieve(u"Dev"_s).exitCode, 0);
}

QStringList add(const QString &does)
{
    return {u"rules"_s, u"add"_s, u"Nightly"_s, u"--from"_s, u"uat"_s, u"--to"_s, u"dev"_s, u"--does"_s, does};
}

QString stepOf(const QJsonValue &outcome)
{
    return outcome["run"_L1]["targets"_L1][0]["step"_L1].toString();
}

/// Kept by this process, as if somebody had made it yesterday: it is due since a minute ago.
void saveDue(const Bench &bench, automation::Rule rule)
{
    const auto workspace = services::Workspace::open(bench.path(u"workspace"_s));
    QVERIFY(workspace);
    const services::Services program(*workspace);
    const QDateTime now = program.backends()->clock().now();
    const QDateTime due = now.addSecs(-60);
    rule.id = automation::newRule(*program.backends()).id;
    rule.since = due.addSecs(-3600);
    rule.trigger.kind = automation::TriggerKind::Schedule;
    rule.trigger.schedule.times = {QTime(due.time().hour(), due.time().minute())};
    async::NullMonitor monitor;
    const auto grant = program.gate()->authorizer().require<governance::Capability::EditPipeline>({});
    const auto saved = automation::saveRule(*program.backends(), workspace->pipeline(), rule, *grant, monitor);
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
}

automation::Rule looking()
{
    automation::Rule rule;
    rule.name = u"Looking"_s;
    rule.ownerName = u"Ada Admin"_s;
    rule.source = u"UAT"_s;
    rule.targets = {u"Dev"_s};
    rule.action = automation::Action::Check;
    return rule;
}

} // namespace

void TestRules::initTestCase()
{
    qputenv("BACKFLOW_SECRETS", "memory");
    qputenv("BACKFLOW_USER_NAME", "Ada Admin");
}

void TestRules::rulesAreMadeShownChangedAndRemoved()
{
    Bench bench;
    bench.makeWorkspace();
    QCOMPARE(bench.ctl({u"rules"_s, u"list"_s}).json["rules"_L1].toArray().size(), 0);
    const Called made =
        bench.ctl(add(u"deploy"_s) + QStringList{u"--at"_s, u"22:00"_s, u"--zone"_s, u"Europe/Berlin"_s,
                                                 u"--weekdays"_s, u"mon-fri"_s, u"--if"_s, u"validation"_s, u"--if"_s,
                                                 u"tests=RunLocalTests:75"_s});
    QCOMPARE(made.exitCode, 0);
    QCOMPARE(made.json["source"_L1].toString(), u"UAT"_s);
    QCOMPARE(made.json["ownerName"_L1].toString(), u"Ada Admin"_s);
    QVERIFY2(made.json["words"_L1].toString().startsWith(u"Brings what is due from UAT down to Dev, on Monday"_s),
             qPrintable(made.json["words"_L1].toString()));
    QCOMPARE(made.json["lastResult"_L1].toString(), u"Has not run yet"_s);
    QVERIFY(QDateTime::fromString(made.json["nextDue"_L1].toString(), Qt::ISODateWithMs).isValid());
    // By the same name there is one.
    QCOMPARE(bench.ctl(add(u"check"_s)).exitCode, 1);
    const Called changed = bench.ctl({u"rules"_s, u"edit"_s, u"nightly"_s, u"--does"_s, u"prepare"_s, u"--manual"_s});
    QCOMPARE(changed.exitCode, 0);
    QCOMPARE(changed.json["does"_L1].toString(), u"prepare"_s);
    QCOMPARE(changed.json["id"_L1].toString(), made.json["id"_L1].toString());
    QCOMPARE(changed.json["before"_L1].toArray().size(), 2);
    QCOMPARE(bench.ctl({u"rules"_s, u"off"_s, u"Nightly"_s}).json["nextRun"_L1].toString(), u"Off"_s);
    QCOMPARE(bench.ctl({u"rules"_s, u"show"_s, u"Nightly"_s}).json["on"_L1].toBool(true), false);
    QCOMPARE(bench.ctl({u"rules"_s, u"on"_s, u"Nightly"_s}).json["on"_L1].toBool(), true);
    // As show gives it, it can be taken in again.
    bench.write(u"files"_s, u"rule.json"_s, bench.ctl({u"rules"_s, u"show"_s, u"Nightly"_s}).out);
    const Called twin = bench.ctl({u"rules"_s, u"add"_s, u"Twin"_s, u"--file"_s, bench.path(u"files/rule.json"_s)});
    QCOMPARE(twin.exitCode, 0);
    QCOMPARE(twin.json["before"_L1], changed.json["before"_L1]);
    QCOMPARE(bench.ctl({u"rules"_s, u"remove"_s, u"Nightly"_s}).exitCode, 0);
    QCOMPARE(bench.ctl({u"rules"_s, u"list"_s}).json["rules"_L1].toArray().size(), 1);
    QCOMPARE(bench.ctl({u"rules"_s, u"show"_s, u"Nightly"_s}).exitCode, 1);
    // All of it is on record, and the record is whole.
    QCOMPARE(bench.ctl({u"audit"_s, u"verify"_s}).exitCode, 0);
}

void TestRules::whatMakesNoSenseIsRefused()
{
    Bench bench;
    bench.makeWorkspace();
    const QStringList base{u"rules"_s, u"add"_s, u"R"_s, u"--from"_s, u"UAT"_s, u"--to"_s, u"Dev"_s};
    QCOMPARE(bench.ctl({u"rules"_s}).exitCode, 2);
    QCOMPARE(bench.ctl({u"rules"_s, u"decide"_s}).exitCode, 2);
    QCOMPARE(bench.ctl({u"rules"_s, u"add"_s, u"R"_s, u"--from"_s, u"Dev"_s, u"--to"_s, u"UAT"_s}).exitCode, 2);
    QCOMPARE(bench.ctl({u"rules"_s, u"add"_s, u"R"_s, u"--from"_s, u"UAT"_s, u"--to"_s, u"Dev9"_s}).exitCode, 1);
    QCOMPARE(bench.ctl(base + QStringList{u"--at"_s, u"25:00"_s}).exitCode, 2);
    QCOMPARE(bench.ctl(base + QStringList{u"--at"_s, u"22:00"_s, u"--zone"_s, u"Mars/Phobos"_s}).exitCode, 2);
    QCOMPARE(bench.ctl(base + QStringList{u"--event"_s, u"full-moon"_s}).exitCode, 2);
    QCOMPARE(bench.ctl(base + QStringList{u"--does"_s, u"deploy"_s, u"--if"_s, u"get=http://ci.test/"_s}).exitCode, 2);
    QCOMPARE(bench.ctl({u"rules"_s, u"run"_s, u"R"_s}).exitCode, 1);
    QCOMPARE(bench.ctl({u"rules"_s, u"list"_s}).json["rules"_L1].toArray().size(), 0);
    QCOMPARE(bench.ctl({u"rules"_s, u"hosts"_s, u"add"_s, u"https://ci.test"_s}).exitCode, 2);
    QCOMPARE(bench.ctl({u"rules"_s, u"channels"_s, u"test"_s, u"Team"_s}).exitCode, 1);
}

void TestRules::aRuleDeploysToARealOrg()
{
    Bench bench;
    fill(bench);
    QCOMPARE(bench.ctl(add(u"deploy"_s) + QStringList{u"--if"_s, u"validation"_s}).exitCode, 0);
    const Called ran = bench.ctl({u"rules"_s, u"run"_s, u"Nightly"_s});
    QVERIFY2(ran.exitCode == 0, ran.out.constData());
    QCOMPARE(stepOf(ran.json), u"done"_s);
    QCOMPARE(bench.deploys(), 1);
    QVERIFY(bench.read(u"dev"_s, u"classes/Tax.cls"_s).contains("Integer relief;"));
    const Called again = bench.ctl({u"rules"_s, u"run"_s, u"Nightly"_s});
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(stepOf(again.json), u"nothing-due"_s);
    QCOMPARE(bench.deploys(), 1);
    const Called shown = bench.ctl({u"rules"_s, u"show"_s, u"Nightly"_s});
    QCOMPARE(shown.json["lastResult"_L1].toString(), u"Dev has everything that UAT has."_s);
    // All of it is told in words.
    const Called history = bench.ctl({u"history"_s});
    const QJsonArray events = history.json["events"_L1].toArray();
    QVERIFY(history.out.contains("Made or changed a rule") && history.out.contains("A rule ended its run"));
    for (const QJsonValue &event : events)
        QVERIFY2(event["what"_L1].toString() != event["action"_L1].toString(), history.out.constData());
    QCOMPARE(bench.ctl({u"audit"_s, u"verify"_s}).exitCode, 0);
}

void TestRules::ownWorkIsSkippedAndSaid()
{
    Bench bench;
    fill(bench, true);
    QCOMPARE(bench.ctl(add(u"deploy"_s)).exitCode, 0);
    const Called ran = bench.ctl({u"rules"_s, u"run"_s, u"Nightly"_s});
    QCOMPARE(ran.exitCode, 3);
    const QString step = stepOf(ran.json);
    QVERIFY2(step == "skip-at-risk"_L1 || step == "ask-decisions"_L1, ran.out.constData());
    QCOMPARE(bench.deploys(), 0);
    QVERIFY(bench.read(u"dev"_s, u"classes/Tax.cls"_s).contains("rate = 20"));
}

void TestRules::aDryRunDeploysNothing()
{
    Bench bench;
    fill(bench);
    QCOMPARE(bench.ctl(add(u"deploy"_s)).exitCode, 0);
    const auto refs = [&] { return tests::runGit(bench.path(u"workspace/repository.git"_s), {u"for-each-ref"_s}).out; };
    const QByteArray before = refs();
    const Called tried = bench.ctl({u"rules"_s, u"dry-run"_s, u"Nightly"_s});
    QCOMPARE(tried.exitCode, 0);
    QCOMPARE(tried.json["targets"_L1][0]["due"_L1].toInt(), 2);
    QVERIFY2(tried.json["targets"_L1][0]["words"_L1].toString().contains(u"Would deploy to Dev."_s),
             tried.out.constData());
    QCOMPARE(refs(), before);
    QCOMPARE(bench.deploys(), 0);
}

void TestRules::aTaskIsWaitedForAndDone()
{
    Bench bench;
    fill(bench);
    QCOMPARE(bench
                 .ctl({u"env"_s, u"login"_s, u"Dev"_s, u"--method"_s, u"token"_s},
                      {{u"BACKFLOW_ACCESS_TOKEN"_s, bench.environment().value(u"BACKFLOW_ACCESS_TOKEN_DEV"_s)}})
                 .exitCode,
             0);
    QCOMPARE(bench.ctl(add(u"deploy"_s) + QStringList{u"--if"_s, u"task=Add the values by hand."_s}).exitCode, 0);
    const Called waits = bench.ctl({u"rules"_s, u"run"_s, u"Nightly"_s});
    QVERIFY2(waits.exitCode == 3, waits.out.constData());
    QCOMPARE(stepOf(waits.json), u"wait-before"_s);
    QCOMPARE(bench.ctl({u"rules"_s, u"done"_s, u"Nightly"_s, u"task"_s, u"--in"_s, u"Dev"_s}).exitCode, 0);
    const Called due = bench.ctl({u"rules"_s, u"due"_s});
    QVERIFY2(due.exitCode == 0, due.out.constData());
    QCOMPARE(stepOf(due.json["rules"_L1][0]), u"done"_s);
    QCOMPARE(bench.deploys(), 1);
}

void TestRules::aDueRuleRunsOnce()
{
    Bench bench;
    fill(bench);
    saveDue(bench, looking());
    const Called first = bench.ctl({u"rules"_s, u"due"_s});
    QVERIFY2(first.exitCode == 0, first.out.constData());
    QCOMPARE(first.json["rules"_L1][0]["ran"_L1].toBool(), true);
    QCOMPARE(stepOf(first.json["rules"_L1][0]), u"tell"_s);
    const Called second = bench.ctl({u"rules"_s, u"due"_s});
    QCOMPARE(second.exitCode, 0);
    QCOMPARE(second.json["rules"_L1][0]["ran"_L1].toBool(true), false);
    QCOMPARE(second.json["rules"_L1][0]["why"_L1].toString(), u"not-due"_s);
}

void TestRules::eachEventStartsItsRuleOnce_data()
{
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("place");
    for (const auto &[event, place] : {std::pair{"snapshot-changed", u"UAT"_s}, std::pair{"promotion-ended", u"Dev"_s},
                                       std::pair{"drift-found", u"Dev"_s}, std::pair{"refresh-found", u"Dev"_s},
                                       std::pair{"release-found", u"Dev"_s}})
        QTest::newRow(event) << QString::fromLatin1(event) << place;
}

void TestRules::eachEventStartsItsRuleOnce()
{
    QFETCH(QString, event);
    QFETCH(QString, place);
    Bench bench;
    fill(bench);
    QCOMPARE(bench.ctl({u"drift"_s, u"Dev"_s, u"--check"_s}).exitCode, 0);
    const Called made = bench.ctl(add(u"check"_s) + QStringList{u"--event"_s, event, u"--in"_s, place, u"--stored"_s});
    QVERIFY2(made.exitCode == 0, made.out + made.err);
    const auto look = [&] {
        const QJsonValue rule = bench.ctl({u"rules"_s, u"due"_s}).json["rules"_L1][0];
        return rule["ran"_L1].toBool() ? u"ran"_s : rule["why"_L1].toString();
    };
    QCOMPARE(look(), u"first-look"_s);
    QCOMPARE(look(), u"unchanged"_s);
    if (event == "snapshot-changed"_L1) {
        bench.writeClass(u"uat"_s, u"More"_s, "public class More {\n}\n");
        QCOMPARE(bench.retrieve(u"UAT"_s).exitCode, 0);
    } else if (event == "promotion-ended"_L1) {
        const Called plan = bench.ctl({u"plan"_s, u"UAT"_s, u"Dev"_s});
        QCOMPARE(bench.ctl({u"promote"_s, plan.json["id"_L1].toString()}).exitCode, 0);
    } else if (event == "drift-found"_L1) {
        bench.writeClass(u"dev"_s, u"Tax"_s, "public class Tax {\n    Integer byHand;\n}\n");
        QCOMPARE(bench.ctl({u"drift"_s, u"Dev"_s, u"--check"_s}).exitCode, 13);
    } else if (event == "refresh-found"_L1) {
        QVERIFY(bench.dev().becomeCopy(bench.path(u"uat"_s), u"00D000000000009"_s, u"admin@acme.example.dev"_s));
        bench.environment().insert(u"BACKFLOW_ACCESS_TOKEN_DEV"_s, bench.dev().accessToken());
    } else {
        QVERIFY(bench.dev().upgrade(u"67.0"_s));
    }
    // Trying what would happen takes nothing away from it.
    const auto refs = [&] { return tests::runGit(bench.path(u"workspace/repository.git"_s), {u"for-each-ref"_s}).out; };
    const QByteArray before = refs();
    QCOMPARE(bench.ctl({u"rules"_s, u"dry-run"_s, u"Nightly"_s}).exitCode, 0);
    QCOMPARE(refs(), before);
    QCOMPARE(look(), u"ran"_s);
    QCOMPARE(look(), u"unchanged"_s);
    QCOMPARE(bench.deploys(), event == "promotion-ended"_L1 ? 1 : 0);
}

/// The session of the org that it was is over, so only production can tell.
void TestRules::aRefreshBySomebodyElseIsFound()
{
    tests::SandboxBench bench;
    bench.makePlaces();
    for (const QString &place : {u"Production"_s, u"Dev1"_s})
        QCOMPARE(bench.read(place).exitCode, 0);
    const Called made =
        bench.ctl({u"rules"_s, u"add"_s, u"Refreshed"_s, u"--from"_s, u"Production"_s, u"--to"_s, u"Dev1"_s,
                   u"--does"_s, u"check"_s, u"--event"_s, u"refresh-found"_s, u"--in"_s, u"Dev1"_s, u"--stored"_s});
    QVERIFY2(made.exitCode == 0, made.out + made.err);
    const auto look = [&] {
        const QJsonValue rule = bench.ctl({u"rules"_s, u"due"_s}).json["rules"_L1][0];
        return rule["ran"_L1].toBool() ? u"ran"_s : rule["why"_L1].toString();
    };
    QCOMPARE(look(), u"first-look"_s);
    const QString own = bench.environment().value(u"BACKFLOW_WORKSPACE"_s);
    bench.environment().insert(u"BACKFLOW_WORKSPACE"_s, bench.path(u"elsewhere"_s));
    bench.makePlaces();
    const Called theirs = bench.ctl(
        {u"sandbox"_s, u"refresh"_s, u"Dev1"_s, u"--reason"_s, u"mine"_s, u"--without-capture"_s, u"--wait"_s});
    QVERIFY2(theirs.exitCode == 0, theirs.out.constData());
    bench.environment().insert(u"BACKFLOW_WORKSPACE"_s, own);
    QCOMPARE(look(), u"ran"_s);
    QCOMPARE(look(), u"unchanged"_s);
    // Signed in to the new org it is the same refresh still.
    bench.signInAgain();
    QCOMPARE(look(), u"unchanged"_s);
}

void TestRules::workflowFilesAreThere()
{
    Bench bench;
    bench.makeWorkspace();
    for (const QString &service : {u"github"_s, u"gitlab"_s, u"bitbucket"_s, u"azure"_s}) {
        const QString file = bench.path(u"out/"_s + service + u".yml"_s);
        const Called written = bench.ctl({u"rules"_s, u"workflow"_s, service, u"--output"_s, file});
        QCOMPARE(written.exitCode, 0);
        const QByteArray bytes = bench.read(u"out"_s, service + u".yml"_s);
        QVERIFY(bytes.contains("backflowctl rules due"));
        QVERIFY(bytes.contains("BACKFLOW_ACCESS_TOKEN_UAT"));
    }
    QCOMPARE(bench.ctl({u"rules"_s, u"workflow"_s, u"jenkins"_s}).exitCode, 2);
}

/// The lines of the job, as they stand in the file, in a folder like that of a runner: a checkout with backflow.json.
void TestRules::theWorkflowRunsAsItIs()
{
    if (QStandardPaths::findExecutable(u"bash"_s).isEmpty())
        QSKIP("There is no shell to run it with.");
    tests::GitServer server;
    QVERIFY(server.running());
    Bench bench;
    bench.setRemote(server.url());
    fill(bench);
    saveDue(bench, looking());
    const QByteArray file = bench.ctl({u"rules"_s, u"workflow"_s, u"github"_s}).json["file"_L1].toString().toUtf8();
    const QList<QByteArray> lines = file.mid(file.indexOf("run: |\n") + 7).split('\n');
    QByteArray script;
    for (const QByteArray &line : lines)
        script += line.trimmed() + '\n';
    const QString checkout = bench.path(u"checkout"_s);
    QVERIFY(QDir().mkpath(checkout));
    QVERIFY(QFile::copy(bench.path(u"workspace/backflow.json"_s), checkout + u"/backflow.json"_s));
    const auto job = [&] {
        QProcess process;
        QProcessEnvironment environment = bench.environment();
        environment.remove(u"BACKFLOW_WORKSPACE"_s);
        environment.insert(u"BACKFLOW_REMOTE"_s, server.url());
        environment.insert(u"PATH"_s, QStringLiteral(BACKFLOW_BINARY_DIR "/bin:") + environment.value(u"PATH"_s));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(checkout);
        process.start(u"bash"_s, {u"-c"_s, QString::fromUtf8(script)});
        process.waitForFinished(-1);
        return std::pair(process.exitCode(), process.readAllStandardOutput() + process.readAllStandardError());
    };
    const auto [code, said] = job();
    QVERIFY2(code == 0, said.constData());
    QVERIFY2(said.contains("Dev has 2 component"), said.constData());
    // The person's own computer, which shares the remote, has nothing left to do.
    const Called here = bench.ctl({u"rules"_s, u"due"_s});
    QCOMPARE(here.json["rules"_L1][0]["ran"_L1].toBool(true), false);
    // Nor has the runner, a quarter of an hour later.
    const auto [again, words] = job();
    QVERIFY2(again == 0, words.constData());
    QVERIFY2(!words.contains("Dev has 2 component"), words.constData());
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
