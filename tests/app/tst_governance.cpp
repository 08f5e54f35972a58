// The rules as people meet them: the program, two real local orgs, a policy, and the org's own ledger as a witness.

#include "app/localorg/localorg.h"
#include "core/git/openrepository.h"
#include "core/governance/auditchain.h"
#include "core/governance/peoplebranch.h"
#include "tests/adapters/git/gitprogram.h"
#include "tests/adapters/git/gitserver.h"
#include "tests/app/bench.h"

#include <QTest>

using namespace backflow;
using namespace Qt::StringLiterals;
using tests::Bench;
using tests::Called;

class TestGovernance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noDeploymentWithoutAYesBeforeIt();
    void aViewerChangesNothing();
    void aPlanFileShowsNobodyMoreThanTheyMaySee();
    void rightsAreAskedWhereTheyTakeEffect();
    void whoMayNothingSeesNothing();
    void anApprovalOpensThatPlan();
    void testsThatThePolicyAsksForAreRun();
    void aRoleThatIsTakenAwayMeanwhileIsGone();
    void theRecordIsHeldAgainstTheOrg();
    void exportAndVerify();
    void aPersonIsErased();
    void verifyNamesWhatIsWrong();
    void theFirstLookOfAYearLeavesACheckpoint();
    void theHeadIsAnchoredOnASecondRemote();
    void doctorSaysWhereRolesAdvise();

private:
    static QMap<QString, QString> as(const QString &name)
    {
        return {{u"BACKFLOW_USER_NAME"_s, name}, {u"BACKFLOW_USER_EMAIL"_s, name.toLower() + u"@example.com"_s}};
    }
    static QJsonArray findings(const Called &called) { return called.json.value("findings"_L1).toArray(); }
    static QList<governance::AuditRecord> records(const Bench &bench)
    {
        const auto repository = git::openRepository(bench.path(u"workspace/repository.git"_s));
        return governance::readAudit(**repository, 0).value_or(QList<governance::AuditRecord>());
    }
    static governance::People people(const Bench &bench)
    {
        const auto repository = git::openRepository(bench.path(u"workspace/repository.git"_s));
        return governance::readPeople(**repository).value_or(governance::People());
    }
};

namespace {

/// Ada administers; Dev may deploy to Dev once Rel approved; Vic looks.
void applyPolicy(Bench &bench, const QString &change = {}, const QString &to = {})
{
    QCOMPARE(bench.ctl({u"policy"_s, u"show"_s}).exitCode, 0);
    Called shown = bench.ctl({u"policy"_s, u"show"_s});
    if (shown.json.value("state"_L1).toString() == "none"_L1)
        QCOMPARE(bench.ctl({u"policy"_s, u"init"_s}).exitCode, 0);
    QJsonObject policy = bench.ctl({u"policy"_s, u"show"_s}).json.value("policy"_L1).toObject();
    QJsonArray people{policy.value("people"_L1).toArray().first()};
    for (const auto &[name, role] : {std::pair{u"Dev"_s, u"developer"_s}, std::pair{u"Rel"_s, u"release-manager"_s},
                                     std::pair{u"Vic"_s, u"viewer"_s}})
        people.append(QJsonObject{{u"name"_s, name},
                                  {u"emails"_s, QJsonArray{name.toLower() + u"@example.com"_s}},
                                  {u"roles"_s, QJsonArray{role}},
                                  {u"own"_s, QJsonArray{u"Dev"_s}}});
    policy[u"people"_s] = people;
    policy[u"approvals"_s] = QJsonArray{QJsonObject{{u"where"_s, QJsonArray{u"=Dev"_s}},
                                                    {u"count"_s, 1},
                                                    {u"roles"_s, QJsonArray{u"release-manager"_s}},
                                                    {u"exempt"_s, QJsonArray{u"admin"_s}},
                                                    {u"fourEyes"_s, true}}};
    QByteArray bytes = QJsonDocument(policy).toJson();
    if (!change.isEmpty())
        bytes.replace(change.toUtf8(), to.toUtf8());
    bench.write(u"."_s, u"policy.json"_s, bytes);
    const Called applied = bench.ctl({u"policy"_s, u"apply"_s, bench.path(u"policy.json"_s)});
    QVERIFY2(applied.exitCode == 0, applied.err + applied.out);
}

} // namespace

void TestGovernance::noDeploymentWithoutAYesBeforeIt()
{
    Bench bench;
    bench.live();
    const QString id = bench.decidedPlan();
    QCOMPARE(bench.ctl({u"promote"_s, id}).exitCode, 0);
    QCOMPARE(bench.deploys(), 1);
    // In the order of the record: yes, intent, result; and each reading of an org had its own yes.
    QStringList actions;
    QString plan;
    const QList<governance::AuditRecord> all = records(bench);
    for (auto record = all.crbegin(); record != all.crend(); ++record) {
        const QString action = record->json["action"_L1].toString();
        actions += action == "gate.allow"_L1 ? action + u' ' + record->json["capability"_L1].toString() : action;
        if (record->json["capability"_L1].toString() == "deploy-lower"_L1)
            plan = record->json["plan"_L1].toString();
        if (action == "promote.intent"_L1)
            QCOMPARE(record->json["plan"_L1].toString(), plan);
    }
    QVERIFY(actions.contains(u"gate.allow retrieve"_s));
    QVERIFY(actions.indexOf(u"gate.allow deploy-lower"_s) >= 0);
    QVERIFY(actions.indexOf(u"gate.allow deploy-lower"_s) < actions.indexOf(u"promote.intent"_s));
    QVERIFY(actions.indexOf(u"promote.intent"_s) < actions.indexOf(u"promote.result"_s));
    // The org's own ledger: what it took was taken after the yes.
    for (const localorg::LedgerEntry &entry : bench.dev().ledger()) {
        if (entry.checkOnly)
            continue;
        const bool before = std::ranges::any_of(all, [&entry](const governance::AuditRecord &record) {
            return record.json["capability"_L1].toString() == "deploy-lower"_L1 &&
                   QDateTime::fromString(record.json["at"_L1].toString(), Qt::ISODateWithMs) <= entry.acceptedAt;
        });
        QVERIFY(before);
    }
}

void TestGovernance::aPlanFileShowsNobodyMoreThanTheyMaySee()
{
    Bench bench;
    bench.live();
    const QString id = bench.decidedPlan();
    const QString file = bench.path(u"plan.bin"_s);
    const QStringList save{u"plans"_s, u"save"_s, id, file};
    QCOMPARE(bench.ctl(save).exitCode, 0);
    applyPolicy(bench);
    QCOMPARE(bench.ctl(save, as(u"Vic"_s)).exitCode, 0);
    applyPolicy(bench, u"\"views\": [\n"_s,
                u"\"views\": [{\"roles\": [\"admin\"], \"types\": [\"ApexClass\", \"CustomField\", "
                "\"PermissionSet\", \"Profile\", \"Layout\", \"Flow\"]}\n"_s);
    QVERIFY(QFile::remove(file));
    const Called refused = bench.ctl(save, as(u"Vic"_s));
    QCOMPARE(refused.exitCode, 5);
    QVERIFY2(refused.err.contains("look into"), refused.err);
    QVERIFY(!QFile::exists(file));
    QCOMPARE(bench.ctl(save).exitCode, 0);
}

void TestGovernance::aViewerChangesNothing()
{
    Bench bench;
    bench.live();
    const QString id = bench.decidedPlan();
    applyPolicy(bench);
    const auto vic = as(u"Vic"_s);
    const qsizetype before = records(bench).size();
    for (const QStringList &command :
         {QStringList{u"retrieve"_s, u"Dev"_s}, QStringList{u"validate"_s, id}, QStringList{u"promote"_s, id},
          QStringList{u"policy"_s, u"apply"_s, bench.path(u"policy.json"_s)},
          QStringList{u"audit"_s, u"checkpoint"_s}}) {
        const Called refused = bench.ctl(command, vic);
        QVERIFY2(refused.exitCode == 5,
                 qPrintable(command.join(u' ') + u": "_s + QString::fromUtf8(refused.out + refused.err)));
    }
    QCOMPARE(bench.deploys(), 0);
    // Everything that was refused is on record, and nothing else.
    const QList<governance::AuditRecord> all = records(bench);
    int refusals = 0;
    for (const governance::AuditRecord &record : all.first(all.size() - before)) {
        QCOMPARE(record.json["decision"_L1].toString(), u"deny"_s);
        QCOMPARE(people(bench).actorOf(record.json).email, u"vic@example.com"_s);
        ++refusals;
    }
    QVERIFY(refusals >= 5);
    QCOMPARE(bench.ctl({u"audit"_s, u"verify"_s}, vic).exitCode, 0);
    QCOMPARE(bench.ctl({u"compare"_s, u"UAT"_s, u"Dev"_s}, vic).exitCode, 0);
}

void TestGovernance::rightsAreAskedWhereTheyTakeEffect()
{
    Bench bench;
    bench.live();
    applyPolicy(bench);
    const QString id = bench.decidedPlan();
    const auto rightsOf = [&bench](const QString &decision) {
        QStringList rights;
        for (const governance::AuditRecord &record : records(bench)) {
            if (record.json["decision"_L1].toString() == decision)
                rights += record.json["capability"_L1].toString();
        }
        return rights;
    };
    QVERIFY(rightsOf(u"deny"_s).isEmpty());
    const auto vic = as(u"Vic"_s);
    QCOMPARE(bench.ctl({u"plan"_s, u"UAT"_s, u"Dev"_s}, vic).exitCode, 5); // while there is something to bring
    QCOMPARE(rightsOf(u"deny"_s), QStringList{u"plan"_s});
    const std::pair<QString, QStringList> refused[] = {
        {u"resolve-conflict"_s, {u"resolve"_s, id, u"--undo"_s}},
        {u"edit-pipeline"_s, {u"env"_s, u"production-writes"_s, u"on"_s}},
        {u"edit-pipeline"_s, {u"env"_s, u"managed"_s, u"Dev"_s, u"on"_s}},
        {u"edit-pipeline"_s, {u"env"_s, u"add"_s, u"More"_s}},
    };
    for (const auto &[right, command] : refused) {
        const Called no = bench.ctl(command, vic);
        QVERIFY2(no.exitCode == 5, qPrintable(command.join(u' ') + u": "_s + QString::fromUtf8(no.out + no.err)));
        QVERIFY2(rightsOf(u"deny"_s).contains(right), qPrintable(right));
    }
    QCOMPARE(bench.ctl({u"promote"_s, id}).exitCode, 0);
    // What an administrator did on the way stands there with its yes.
    const QStringList given = rightsOf(u"allow"_s);
    for (const QString &right : {u"plan"_s, u"resolve-conflict"_s, u"deploy-lower"_s})
        QVERIFY2(given.contains(right), qPrintable(right + u" in "_s + given.join(u' ')));
    const Called back = bench.ctl({u"rollback"_s, id}, vic);
    QVERIFY2(back.exitCode == 5, back.out + back.err);
    QCOMPARE(bench.ctl({u"audit"_s, u"verify"_s, u"--full"_s}).exitCode, 0);
}

void TestGovernance::whoMayNothingSeesNothing()
{
    Bench bench;
    bench.live();
    const QString id = bench.decidedPlan();
    applyPolicy(bench);
    QJsonObject policy = bench.ctl({u"policy"_s, u"show"_s}).json.value("policy"_L1).toObject();
    QJsonArray people = policy.value("people"_L1).toArray();
    people.append(QJsonObject{{u"name"_s, u"Nil"_s},
                              {u"emails"_s, QJsonArray{u"nil@example.com"_s}},
                              {u"roles"_s, QJsonArray()},
                              {u"own"_s, QJsonArray()}});
    policy[u"people"_s] = people;
    bench.write(u"."_s, u"policy.json"_s, QJsonDocument(policy).toJson());
    const Called applied = bench.ctl({u"policy"_s, u"apply"_s, bench.path(u"policy.json"_s)});
    QVERIFY2(applied.exitCode == 0, applied.err + applied.out);
    for (const QStringList &command :
         {QStringList{u"compare"_s, u"UAT"_s, u"Dev"_s}, QStringList{u"history"_s},
          QStringList{u"plan"_s, u"UAT"_s, u"Dev"_s}, QStringList{u"audit"_s, u"verify"_s}}) {
        const Called refused = bench.ctl(command, as(u"Nil"_s));
        QVERIFY2(refused.exitCode == 5,
                 qPrintable(command.join(u' ') + u": "_s + QString::fromUtf8(refused.out + refused.err)));
    }
    // The same commands of somebody with a role go through.
    QCOMPARE(bench.ctl({u"compare"_s, u"UAT"_s, u"Dev"_s}, as(u"Vic"_s)).exitCode, 0);
    QCOMPARE(bench.ctl({u"history"_s}, as(u"Vic"_s)).exitCode, 0);
}

void TestGovernance::anApprovalOpensThatPlan()
{
    Bench bench;
    bench.live();
    applyPolicy(bench);
    const auto dev = as(u"Dev"_s);
    const Called planned = bench.ctl({u"plan"_s, u"UAT"_s, u"Dev"_s}, dev);
    const QString id = planned.json.value("id"_L1).toString();
    QCOMPARE(bench.ctl({u"resolve"_s, id, u"--take"_s, u"source"_s}, dev).exitCode, 0);
    QCOMPARE(bench.ctl({u"promote"_s, id}, dev).exitCode, 5);
    const Called asked = bench.ctl({u"approval"_s, u"request"_s, id, u"--note"_s, u"hotfix"_s}, dev);
    QVERIFY2(asked.exitCode == 0, asked.err + asked.out);
    QCOMPARE(bench.ctl({u"approval"_s, u"give"_s, id}, dev).exitCode, 5);
    QCOMPARE(bench.ctl({u"approval"_s, u"list"_s}).json.value("requests"_L1).toArray().size(), 1);
    QCOMPARE(bench.ctl({u"approval"_s, u"give"_s, id}, as(u"Rel"_s)).exitCode, 0);
    QCOMPARE(bench.ctl({u"approval"_s, u"withdraw"_s, id}, as(u"Rel"_s)).exitCode, 0);
    QCOMPARE(bench.ctl({u"promote"_s, id}, dev).exitCode, 5);
    QCOMPARE(bench.deploys(), 0);
    QCOMPARE(bench.ctl({u"approval"_s, u"give"_s, id}, as(u"Rel"_s)).exitCode, 0);
    const Called done = bench.ctl({u"promote"_s, id}, dev);
    QVERIFY2(done.exitCode == 0, done.err + done.out);
    QCOMPARE(bench.deploys(), 1);
    const Called verified = bench.ctl({u"audit"_s, u"verify"_s, u"--full"_s});
    QVERIFY2(verified.exitCode == 0, verified.err + verified.out);
}

void TestGovernance::testsThatThePolicyAsksForAreRun()
{
    Bench bench;
    bench.live();
    applyPolicy(bench, u"\"tests\": [\n    ]"_s,
                u"\"tests\": [ { \"where\": [ \"=Dev\" ], \"level\": \"RunLocalTests\" } ]"_s);
    // Less than that, chosen by hand, is refused in words and on record, and nothing is sent.
    const Called less = bench.ctl({u"plan"_s, u"UAT"_s, u"Dev"_s, u"--tests"_s, u"NoTestRun"_s});
    QVERIFY(!less.json["tests"_L1]["enough"_L1].toBool(true));
    const QString tooLittle = less.json.value("id"_L1).toString();
    QCOMPARE(bench.ctl({u"resolve"_s, tooLittle, u"--take"_s, u"source"_s}).exitCode, 0);
    const Called refused = bench.ctl({u"promote"_s, tooLittle});
    QCOMPARE(refused.exitCode, 5);
    QVERIFY2(QByteArray(refused.out + refused.err).contains("RunLocalTests"), refused.out + refused.err);
    QCOMPARE(bench.deploys(), 0);
    QCOMPARE(records(bench).first().json["rule"_L1].toString(), u"tests"_s);
    QCOMPARE(records(bench).first().json["tests"_L1].toString(), u"NoTestRun"_s);
    // Left open, they are run; the plan says so before.
    const Called open = bench.ctl({u"plan"_s, u"UAT"_s, u"Dev"_s});
    QCOMPARE(open.json["tests"_L1]["runs"_L1].toString(), u"RunLocalTests"_s);
    const QString id = open.json.value("id"_L1).toString();
    QCOMPARE(bench.ctl({u"resolve"_s, id, u"--take"_s, u"source"_s}).exitCode, 0);
    const Called done = bench.ctl({u"promote"_s, id});
    QVERIFY2(done.exitCode == 0, done.err + done.out);
    QCOMPARE(bench.deploys(), 1);
    QCOMPARE(bench.ctl({u"audit"_s, u"verify"_s, u"--full"_s}).exitCode, 0);
}

void TestGovernance::aRoleThatIsTakenAwayMeanwhileIsGone()
{
    Bench bench;
    bench.live();
    applyPolicy(bench);
    const auto rel = as(u"Rel"_s);
    const QString id = bench.ctl({u"plan"_s, u"UAT"_s, u"Dev"_s}, rel).json.value("id"_L1).toString();
    QCOMPARE(bench.ctl({u"resolve"_s, id, u"--take"_s, u"source"_s}, rel).exitCode, 0);
    applyPolicy(bench, u"\"release-manager\"\n            ]"_s, u"\"viewer\"\n            ]"_s);
    QCOMPARE(bench.ctl({u"promote"_s, id}, rel).exitCode, 5);
    QCOMPARE(bench.deploys(), 0);
}

void TestGovernance::theRecordIsHeldAgainstTheOrg()
{
    Bench bench;
    bench.live();
    const QString id = bench.decidedPlan();
    QCOMPARE(bench.ctl({u"promote"_s, id}).exitCode, 0);
    const Called fits = bench.ctl({u"audit"_s, u"reconcile"_s, u"Dev"_s});
    QVERIFY2(fits.exitCode == 0, fits.err + fits.out);
    QCOMPARE(fits.json.value("fitting"_L1).toInt(), 1);
    // Another workspace over the same org: what was done from here is not on its record.
    const QMap<QString, QString> other{{u"BACKFLOW_WORKSPACE"_s, bench.path(u"other"_s)}};
    QCOMPARE(bench.ctl({u"init"_s}, other).exitCode, 0);
    QCOMPARE(bench.ctl({u"env"_s, u"add"_s, u"Dev"_s, u"--url"_s, bench.dev().url().toString()}, other).exitCode, 0);
    const Called around = bench.ctl({u"audit"_s, u"reconcile"_s, u"Dev"_s}, other);
    QCOMPARE(around.exitCode, 13);
    QCOMPARE(around.json.value("discrepancies"_L1)[0]["kind"_L1].toString(), u"unrecorded"_s);
    // A claim of something the org never saw.
    {
        const auto repository = git::openRepository(bench.path(u"workspace/repository.git"_s));
        governance::AuditEntry entry;
        entry.action = u"promote.result"_s;
        entry.actorName = u"Ada Admin"_s;
        entry.actorEmail = u"ada@example.com"_s;
        entry.at = QDateTime::currentDateTimeUtc().addSecs(1);
        entry.promotion = id;
        entry.details = {{u"to"_s, QJsonObject{{u"env"_s, u"Dev"_s}}},
                         {u"deploy"_s, QJsonObject{{u"id"_s, u"0AfNEVER0000001AAA"_s}, {u"status"_s, u"Succeeded"_s}}}};
        async::NullMonitor monitor;
        QVERIFY(governance::appendAudit(**repository, entry, monitor));
    }
    const Called claimed = bench.ctl({u"audit"_s, u"reconcile"_s, u"Dev"_s});
    QCOMPARE(claimed.exitCode, 13);
    QCOMPARE(claimed.json.value("discrepancies"_L1)[0]["kind"_L1].toString(), u"not-in-org"_s);
}

void TestGovernance::exportAndVerify()
{
    Bench bench;
    bench.live();
    QCOMPARE(bench.ctl({u"promote"_s, bench.decidedPlan()}).exitCode, 0);
    const QString folder = bench.path(u"export"_s);
    const Called exported = bench.ctl({u"audit"_s, u"export"_s, folder, u"--action"_s, u"promote"_s});
    QVERIFY2(exported.exitCode == 0, exported.err + exported.out);
    QCOMPARE(exported.json.value("records"_L1).toInt(), 2);
    QCOMPARE(bench.ctl({u"audit"_s, u"verify"_s, u"--file"_s, folder}).exitCode, 0);
    QFile lines(folder + u"/records.jsonl"_s);
    QVERIFY(lines.open(QIODevice::ReadWrite));
    QByteArray bytes = lines.readAll();
    QVERIFY(bytes.contains("the hotfix"));
    bytes.replace("the hotfix", "the HOTFIX");
    lines.seek(0);
    lines.write(bytes);
    lines.close();
    QCOMPARE(bench.ctl({u"audit"_s, u"verify"_s, u"--file"_s, folder}).exitCode, 10);
}

void TestGovernance::aPersonIsErased()
{
    Bench bench;
    bench.live();
    const auto mallory = as(u"Mallory"_s);
    QCOMPARE(bench.ctl({u"audit"_s, u"checkpoint"_s}, mallory).exitCode, 0);
    const auto who = [&bench] {
        QStringList names;
        const QJsonArray events = bench.ctl({u"history"_s}).json.value("events"_L1).toArray();
        for (const QJsonValue &event : events)
            names += event["who"_L1].toString();
        return names;
    };
    QVERIFY2(who().contains(u"Mallory"_s), qPrintable(who().join(u' ')));
    const QJsonArray listed = bench.ctl({u"people"_s, u"list"_s}).json.value("people"_L1).toArray();
    QVERIFY(std::ranges::any_of(listed, [](const QJsonValue &line) { return line["name"_L1] == "Mallory"_L1; }));
    const QString head = bench.ctl({u"audit"_s, u"verify"_s}).json.value("head"_L1).toString();
    QVERIFY(std::ranges::any_of(records(bench), [&head](const auto &record) { return record.hash == head; }));
    QCOMPARE(bench.ctl({u"people"_s, u"erase"_s, u"Nobody"_s}).exitCode, 1);
    const Called erased = bench.ctl({u"people"_s, u"erase"_s, u"Mallory"_s, u"--reason"_s, u"request 12"_s});
    QVERIFY2(erased.exitCode == 0, erased.err + erased.out);
    // Every record of before is still there, by its hash, and the trail is whole.
    QVERIFY(std::ranges::any_of(records(bench), [&head](const auto &record) { return record.hash == head; }));
    QCOMPARE(bench.ctl({u"audit"_s, u"verify"_s, u"--full"_s}).exitCode, 0);
    QVERIFY(!who().contains(u"Mallory"_s));
    QVERIFY2(who().contains(u"Someone who was erased"_s), qPrintable(who().join(u' ')));
    const QString folder = bench.path(u"export"_s);
    QCOMPARE(bench.ctl({u"audit"_s, u"export"_s, folder}).exitCode, 0);
    // Nor is the name left in what was read into the history, or anywhere that a reference leads to.
    for (const QString &name : QDir(bench.path(u"workspace"_s)).entryList({u"*.db*"_s, u"*.sqlite*"_s})) {
        QFile file(bench.path(u"workspace/"_s + name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("Mallory"), qPrintable(name));
    }
    QFile table(folder + u"/records.csv"_s);
    QVERIFY(table.open(QIODevice::ReadOnly));
    QVERIFY(!table.readAll().contains("Mallory"));
    for (const QString &branch : {u"backflow/audit"_s, u"backflow/people"_s}) {
        const tests::GitAnswer log =
            tests::runGit(bench.path(u"workspace/repository.git"_s), {u"log"_s, u"-p"_s, u"--format=fuller"_s, branch});
        QVERIFY(log.out.size() > 100);
        QVERIFY2(!log.out.contains("Mallory") && !log.out.contains("mallory"), log.out.left(2000));
    }
    // It takes the right to change what is kept.
    applyPolicy(bench);
    QCOMPARE(bench.ctl({u"people"_s, u"erase"_s, u"Ada Admin"_s}, as(u"Vic"_s)).exitCode, 5);
}

void TestGovernance::verifyNamesWhatIsWrong()
{
    Bench bench;
    bench.live();
    applyPolicy(bench);
    QCOMPARE(bench.ctl({u"audit"_s, u"verify"_s, u"--full"_s}).exitCode, 0);
    const auto forge = [&bench](const QJsonObject &details, const QString &action) {
        const auto repository = git::openRepository(bench.path(u"workspace/repository.git"_s));
        governance::AuditEntry entry;
        entry.action = action;
        entry.actorName = u"Vic"_s;
        entry.actorEmail = u"vic@example.com"_s;
        entry.at = QDateTime::currentDateTimeUtc().addSecs(2);
        entry.promotion = u"01JZZZZZZZZZZZZZZZZZZZZZZZ"_s;
        entry.details = details;
        async::NullMonitor monitor;
        QVERIFY(governance::appendAudit(**repository, entry, monitor));
    };
    forge({{u"capability"_s, u"edit-policy"_s}}, u"gate.allow"_s);
    QCOMPARE(bench.ctl({u"audit"_s, u"verify"_s}).exitCode, 14);
}

void TestGovernance::theFirstLookOfAYearLeavesACheckpoint()
{
    Bench bench;
    bench.makeWorkspace();
    const auto append = [&bench](const QDateTime &at) {
        const auto repository = git::openRepository(bench.path(u"workspace/repository.git"_s));
        governance::AuditEntry entry;
        entry.action = u"retrieve"_s;
        entry.actorName = u"Ada Admin"_s;
        entry.actorEmail = u"ada@example.com"_s;
        entry.at = at;
        async::NullMonitor monitor;
        QVERIFY(governance::appendAudit(**repository, entry, monitor));
    };
    const auto actions = [&bench] {
        QStringList list;
        const QList<governance::AuditRecord> all = records(bench);
        for (const governance::AuditRecord &record : all)
            list.prepend(record.json["action"_L1].toString());
        return list;
    };
    const auto looked = [&bench] { return bench.ctl({u"audit"_s, u"verify"_s}).exitCode; };
    append(QDateTime::currentDateTimeUtc().addYears(-1));
    const QList<governance::AuditRecord> before = records(bench);
    QCOMPARE(looked(), 0);
    const QStringList after = actions();
    QCOMPARE(after.mid(after.size() - 2), (QStringList{u"audit.checkpoint"_s, u"audit.verify"_s}));
    const QJsonObject point = records(bench).at(1).json;
    QCOMPARE(point["records"_L1].toInteger(), before.size());
    QCOMPARE(point["head"_L1].toString(), before.first().hash);
    // One a year is enough.
    append(QDateTime::currentDateTimeUtc());
    QCOMPARE(looked(), 0);
    QCOMPARE(actions().count(u"audit.checkpoint"_s), 1);
    QCOMPARE(actions().last(), u"audit.verify"_s);
}

void TestGovernance::theHeadIsAnchoredOnASecondRemote()
{
    const tests::GitServer team;
    const tests::GitServer second;
    Bench bench;
    bench.setRemote(team.url());
    bench.makeWorkspace();
    QVERIFY(bench.ctl({u"audit"_s, u"anchor"_s}).exitCode != 0);
    applyPolicy(bench, u"\"approvals\""_s,
                u"\"anchors\": [{\"every\": \"day\", \"remote\": \"%1\"}], \"approvals\""_s.arg(second.url()));
    const Called anchored = bench.ctl({u"audit"_s, u"anchor"_s});
    QVERIFY2(anchored.exitCode == 0, anchored.err + anchored.out);
    const tests::GitAnswer there = tests::runGit(second.folder(), {u"show"_s, u"backflow/anchors:anchor.json"_s});
    QCOMPARE(there.status, 0);
    const QJsonObject anchor = QJsonDocument::fromJson(there.out).object();
    const QList<governance::AuditRecord> all = records(bench);
    const auto seq = anchor["seq"_L1].toInteger();
    QVERIFY(seq > 0 && seq <= all.size());
    QCOMPARE(anchor["head"_L1].toString(), all.at(all.size() - seq).hash);
    // No more than that is told there.
    QCOMPARE(anchor.keys(), (QStringList{u"at"_s, u"head"_s, u"person"_s, u"seq"_s, u"v"_s}));
    QCOMPARE(bench.ctl({u"audit"_s, u"verify"_s}).exitCode, 0);
    // Somebody says otherwise there: the record and its witness do not go together any more.
    QJsonObject forged = anchor;
    forged.insert(u"head"_s, QString(u"sha256:"_s + QString(64, u'0')));
    const QString work = bench.path(u"forger"_s);
    QCOMPARE(
        tests::runGit(bench.path(u"."_s), {u"clone"_s, u"-q"_s, u"-b"_s, u"backflow/anchors"_s, second.url(), work})
            .status,
        0);
    bench.write(u"forger"_s, u"anchor.json"_s, QJsonDocument(forged).toJson(QJsonDocument::Compact));
    QCOMPARE(tests::runGit(work, {u"commit"_s, u"-q"_s, u"-a"_s, u"-m"_s, u"x"_s}).status, 0);
    QCOMPARE(tests::runGit(work, {u"push"_s, u"-q"_s}).status, 0);
    QCOMPARE(bench.ctl({u"audit"_s, u"verify"_s}).exitCode, 12);
}

void TestGovernance::doctorSaysWhereRolesAdvise()
{
    Bench bench;
    bench.live();
    const auto ids = [](const Called &called) {
        QStringList list;
        const QJsonArray rows = findings(called);
        for (const QJsonValue &row : rows)
            list += row["id"_L1].toString();
        return list;
    };
    Called told = bench.ctl({u"doctor"_s, u"--protection"_s});
    QCOMPARE(told.exitCode, 0);
    QVERIFY(told.json.value("advisory"_L1).toBool());
    QVERIFY(ids(told).contains(u"no-policy"_s) && ids(told).contains(u"no-signing-key"_s) &&
            ids(told).contains(u"local-store"_s));
    applyPolicy(bench);
    told = bench.ctl({u"doctor"_s, u"--protection"_s, u"--orgs"_s}, as(u"Vic"_s));
    QVERIFY2(ids(told).contains(u"policy-unsigned"_s) && ids(told).contains(u"identity-claimed"_s),
             qPrintable(ids(told).join(u' ')));
    QVERIFY2(ids(told).contains(u"org-silent:dev"_s), qPrintable(ids(told).join(u' ')));
}

QTEST_GUILESS_MAIN(TestGovernance)
#include "tst_governance.moc"
