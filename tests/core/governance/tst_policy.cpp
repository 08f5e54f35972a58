// The policy on its branch: what is trusted, what is refused, what goes on record.

#include "tests/core/governance/keyedworkspace.h"

#include "core/base/canonicaljson.h"
#include "core/governance/auditchain.h"
#include "core/governance/auditrewrite.h"
#include "core/governance/guardedports.h"

#include <QTest>
#include <ranges>

using namespace backflow;
using namespace Qt::StringLiterals;
using governance::Authorizer;
using governance::Capability;
using governance::PolicyFile;
using governance::Standing;
using support::KeyedWorkspace;

class TestPolicy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isWrittenAndReadAlike();
    void isReadStrictly_data();
    void isReadStrictly();
    void isPinnedOnFirstUse();
    void versionsGoUpByOne();
    void fault_170_anOlderOneIsNotTrusted();
    void fault_170_anOldOnePutBackOnTopIsNotTrusted();
    void fault_170_oneThatBeganElsewhereIsNotTrusted();
    void oneThatIsGoneIsMissed();
    void fault_170_onlyAnAdministratorsKeySigns();
    void aTeammatesPolicyIsTakenOver();
    void fault_170_runsOut();
    void aRewrittenRecordMakesItReadOnly();
    void trustNeedsTheFingerprint();
    void rolesNeedTheirOwnGrant();
    void tellsWhatChanges();
    void aYesIsOnRecordBeforeAnythingIsWritten();
    void aNoIsOnRecord();
    void whereNothingCanBeRecordedNothingIsAllowed();
    void theGuardAsksForWhoForgot();
    void theGuardHoldsWhatIsSentAgainstTheTests();
    void sensitiveMetadataIsHidden();
};

namespace {

model::Environment uat()
{
    model::Environment environment;
    environment.name = u"UAT"_s;
    environment.kind = model::EnvironmentKind::Full;
    return environment;
}

QStringList actionsOf(const KeyedWorkspace &workspace)
{
    QStringList actions;
    const auto repository = workspace.repository();
    const auto records = governance::readAudit(**repository, 0);
    for (const governance::AuditRecord &record : *records | std::views::reverse)
        actions += record.json.value("action"_L1).toString();
    return actions;
}

/// Puts bytes on the policy branch past every check: somebody with another program.
void force(KeyedWorkspace &workspace, const PolicyFile &policy, bool anew = false)
{
    support::KeyedRepository repository(workspace.store, workspace.keys, workspace.key);
    ports::CommitDraft draft;
    draft.branch = u"backflow/policy"_s;
    draft.expectedTip = *repository.tip(draft.branch);
    if (anew) {
        QVERIFY(repository.moveBranch(draft.branch, draft.expectedTip, std::nullopt));
        draft.expectedTip = std::nullopt;
    }
    draft.put.insert(u"policy.json"_s, *governance::policyBytes(policy));
    draft.message = u"policy"_s;
    draft.authorName = u"Mallory"_s;
    draft.authorEmail = u"mallory@example.com"_s;
    draft.when = workspace.time.now();
    draft.sign = true;
    async::NullMonitor monitor;
    QVERIFY(repository.commit(draft, monitor));
}

} // namespace

void TestPolicy::isWrittenAndReadAlike()
{
    KeyedWorkspace workspace;
    PolicyFile policy = workspace.starting();
    policy.expires = policy.issued.addDays(90);
    policy.minimumClient = u"0.1"_s;
    policy.tests = {{{u"production"_s}, u"RunLocalTests"_s}};
    policy.views = {{{u"NamedCredential"_s}, {u"admin"_s}}};
    policy.roles.last().rights.last().except = {u"Profile"_s};
    const auto bytes = governance::policyBytes(policy);
    QVERIFY(bytes);
    const auto read = governance::parsePolicy(*bytes);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QVERIFY(*read == policy);
    QVERIFY(*governance::parsePolicy(*governance::policyForEditing(policy)) == policy);
}

void TestPolicy::isReadStrictly_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("names");
    QTest::newRow("no JSON") << QByteArray("{") << QByteArray("{,") << u"line 1"_s;
    QTest::newRow("unknown member") << QByteArray("\"everyone\"") << QByteArray("\"everybody\"") << u"everybody"_s;
    QTest::newRow("unknown capability") << QByteArray("\"edit-policy\"") << QByteArray("\"edit-all\"") << u"edit-all"_s;
    QTest::newRow("the deploy that is no right")
        << QByteArray("\"deploy-lower\"") << QByteArray("\"deploy\"") << u"deploy"_s;
    QTest::newRow("unknown place") << QByteArray("\"where\":[\"*\"]") << QByteArray("\"where\":[\"moon\"]")
                                   << u"moon"_s;
    QTest::newRow("unknown role") << QByteArray("\"roles\":[\"admin\"]") << QByteArray("\"roles\":[\"boss\"]")
                                  << u"boss"_s;
    QTest::newRow("nobody left") << QByteArray("\"roles\":[\"admin\"]") << QByteArray("\"roles\":[\"viewer\"]")
                                 << u"nobody"_s;
    QTest::newRow("tests that are none") << QByteArray("\"tests\":[]")
                                         << QByteArray("\"tests\":[{\"level\":\"RunSome\",\"where\":[\"*\"]}]")
                                         << u"RunSome"_s;
    QTest::newRow("version as text") << QByteArray("\"version\":1") << QByteArray("\"version\":\"1\"") << u"version"_s;
    QTest::newRow("version zero") << QByteArray("\"version\":1") << QByteArray("\"version\":0") << u"version"_s;
    QTest::newRow("newer form") << QByteArray("\"v\":1") << QByteArray("\"v\":2") << u"newer"_s;
    QTest::newRow("local time") << QByteArray("Z\"") << QByteArray("\"") << u"issued"_s;
}

void TestPolicy::isReadStrictly()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const QString, names);
    KeyedWorkspace workspace;
    QByteArray bytes = *governance::policyBytes(workspace.starting());
    QVERIFY(bytes.contains(from));
    bytes.replace(from, to);
    const auto read = governance::parsePolicy(bytes);
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(names), qPrintable(read.error().message));
}

void TestPolicy::isPinnedOnFirstUse()
{
    KeyedWorkspace workspace;
    QCOMPARE(workspace.standing().state, Standing::State::None);
    workspace.apply(workspace.starting());
    const Standing standing = workspace.standing();
    QCOMPARE(standing.state, Standing::State::Trusted);
    QCOMPARE(standing.roles(), QStringList{u"admin"_s});
    const auto journal = workspace.journal();
    const auto pin = governance::policyPin(**journal);
    QVERIFY(pin && *pin);
    QCOMPARE((*pin)->version, 1);
    QCOMPARE((*pin)->fingerprint, standing.fingerprint);
    QCOMPARE(*governance::policyFingerprint(**workspace.repository()), standing.fingerprint);
}

void TestPolicy::versionsGoUpByOne()
{
    KeyedWorkspace workspace;
    workspace.apply(workspace.starting());
    PolicyFile second = workspace.starting();
    second.note = u"second"_s;
    second.version = 77; // not for the caller to say
    workspace.apply(second);
    QCOMPARE(workspace.standing().policy->version, 2);
    QCOMPARE(workspace.standing().policy->note, u"second"_s);
    QCOMPARE(governance::policyVersions(**workspace.repository())->size(), 2);
}

void TestPolicy::fault_170_anOlderOneIsNotTrusted()
{
    KeyedWorkspace workspace;
    workspace.apply(workspace.starting());
    const auto first = *(*workspace.repository())->tip(u"backflow/policy"_s);
    workspace.apply(workspace.starting());
    const auto second = *(*workspace.repository())->tip(u"backflow/policy"_s);
    QVERIFY((*workspace.repository())->moveBranch(u"backflow/policy"_s, second, first));
    const Standing standing = workspace.standing();
    QCOMPARE(standing.state, Standing::State::Untrusted);
    QVERIFY2(standing.problem.contains(u"2"_s), qPrintable(standing.problem));
    const Authorizer gate({true, std::make_shared<const Standing>(standing), {}});
    QCOMPARE(gate.decide(Capability::Deploy, {uat()}).rule, u"policy-untrusted"_s);
    QVERIFY(gate.decide(Capability::Compare, {uat()}).allowed);
}

void TestPolicy::fault_170_anOldOnePutBackOnTopIsNotTrusted()
{
    KeyedWorkspace workspace;
    workspace.apply(workspace.starting());
    PolicyFile old = *workspace.standing().policy;
    workspace.apply(workspace.starting());
    force(workspace, old);
    QCOMPARE(workspace.standing().state, Standing::State::Untrusted);
    // Nor by somebody who never saw another.
    workspace.disk = std::make_shared<support::FakeDisk>();
    QCOMPARE(workspace.standing().state, Standing::State::Untrusted);
}

void TestPolicy::fault_170_oneThatBeganElsewhereIsNotTrusted()
{
    KeyedWorkspace workspace;
    workspace.apply(workspace.starting());
    PolicyFile other = *workspace.standing().policy;
    other.note = u"all mine"_s;
    force(workspace, other, true);
    QCOMPARE(workspace.standing().state, Standing::State::Untrusted);
}

void TestPolicy::oneThatIsGoneIsMissed()
{
    KeyedWorkspace workspace;
    workspace.apply(workspace.starting());
    const auto tip = *(*workspace.repository())->tip(u"backflow/policy"_s);
    QVERIFY((*workspace.repository())->moveBranch(u"backflow/policy"_s, tip, std::nullopt));
    QCOMPARE(workspace.standing().state, Standing::State::Untrusted);
}

void TestPolicy::fault_170_onlyAnAdministratorsKeySigns()
{
    KeyedWorkspace workspace;
    workspace.key = u"SHA256:ada"_s;
    PolicyFile first = workspace.starting();
    first.people.front().keys = {workspace.key};
    workspace.apply(first);
    QCOMPARE(workspace.standing().signedBy, u"SHA256:ada"_s);
    QVERIFY(workspace.standing().proven());
    PolicyFile next = *workspace.standing().policy;
    next.version = 2;
    for (const QString &key : {QString(), u"SHA256:mallory"_s}) {
        KeyedWorkspace other = workspace;
        other.store = std::make_shared<support::FakeStore>();
        other.store->commits = workspace.store->commits;
        other.store->contents = workspace.store->contents;
        other.store->branches = workspace.store->branches;
        other.key = key;
        // Our own program does not even try.
        QVERIFY(!other.tryToApply(next));
        force(other, next);
        QCOMPARE(other.standing().state, Standing::State::Untrusted);
    }
    force(workspace, next);
    QCOMPARE(workspace.standing().state, Standing::State::Trusted);
}

void TestPolicy::aTeammatesPolicyIsTakenOver()
{
    KeyedWorkspace ada;
    const auto shared = std::make_shared<support::FakeStore>();
    ada.store->remote = shared;
    ada.store->remoteUrl = u"https://git.example.com/team.git"_s;
    ada.apply(ada.starting());
    KeyedWorkspace bo;
    bo.keys = ada.keys;
    bo.email = u"bo@example.com"_s;
    bo.store->remote = shared;
    bo.store->remoteUrl = ada.store->remoteUrl;
    async::NullMonitor monitor;
    QVERIFY((*bo.repository())->fetch({u"backflow/policy"_s}, monitor));
    QCOMPARE(bo.standing().state, Standing::State::Trusted);
    QCOMPARE(bo.standing().roles(), QStringList{u"viewer"_s});
    QCOMPARE(bo.standing().fingerprint, ada.standing().fingerprint);
}

void TestPolicy::fault_170_runsOut()
{
    KeyedWorkspace workspace;
    PolicyFile policy = workspace.starting();
    policy.expires = workspace.time.now().toUTC().addDays(1);
    workspace.apply(policy);
    QCOMPARE(workspace.standing().state, Standing::State::Trusted);
    workspace.time.advance(std::chrono::hours(48));
    QCOMPARE(workspace.standing().state, Standing::State::Expired);
    // The one who may renew it can.
    policy.expires = workspace.time.now().toUTC().addDays(30);
    workspace.apply(policy);
    QCOMPARE(workspace.standing().state, Standing::State::Trusted);
}

void TestPolicy::aRewrittenRecordMakesItReadOnly()
{
    KeyedWorkspace workspace;
    workspace.store->remote = std::make_shared<support::FakeStore>();
    workspace.store->remoteUrl = u"https://git.example.test/team.git"_s;
    workspace.apply(workspace.starting());
    const auto repository = workspace.repository();
    async::NullMonitor monitor;
    QVERIFY(governance::publishAudit(**repository, monitor));
    support::FakeRepository far(workspace.store->remote);
    const auto tip = *far.tip(u"backflow/audit"_s);
    const auto first = far.history(*tip, 10)->last().id;
    QVERIFY(far.moveBranch(u"backflow/audit"_s, tip, first));
    QCOMPARE(governance::publishAudit(**repository, monitor).error().code, base::Errc::Corrupt);
    const Standing standing = workspace.standing();
    QCOMPARE(standing.state, Standing::State::Untrusted);
    QVERIFY2(standing.problem.contains(first.toString()), qPrintable(standing.problem));
    QVERIFY(!workspace.gate().decide(Capability::Deploy, {uat()}).allowed);
    QVERIFY(workspace.gate().decide(Capability::VerifyAudit, {uat()}).allowed);
    // Only who names what is there takes it as it is.
    QCOMPARE(governance::acceptRewrittenRecord(workspace, tip->toString(), monitor).error().code,
             base::Errc::InvalidInput);
    QVERIFY(governance::acceptRewrittenRecord(workspace, first.toString(), monitor));
    QCOMPARE(workspace.standing().state, Standing::State::Trusted);
    QVERIFY(governance::publishAudit(**repository, monitor));
    QVERIFY(actionsOf(workspace).contains(u"tamper.accept"_s));
    QCOMPARE(governance::acceptRewrittenRecord(workspace, first.toString(), monitor).error().code,
             base::Errc::NotFound);
}

void TestPolicy::trustNeedsTheFingerprint()
{
    KeyedWorkspace workspace;
    workspace.apply(workspace.starting());
    PolicyFile other = *workspace.standing().policy;
    other.note = u"the team began anew"_s;
    force(workspace, other, true);
    async::NullMonitor monitor;
    QCOMPARE(governance::trustPolicy(workspace, u"sha256:0000"_s, monitor).error().code, base::Errc::InvalidInput);
    QCOMPARE(workspace.standing().state, Standing::State::Untrusted);
    QVERIFY(governance::trustPolicy(workspace, *governance::policyFingerprint(**workspace.repository()), monitor));
    QCOMPARE(workspace.standing().state, Standing::State::Trusted);
    QCOMPARE(actionsOf(workspace).last(), u"policy.trust"_s);
}

void TestPolicy::rolesNeedTheirOwnGrant()
{
    KeyedWorkspace workspace;
    workspace.apply(workspace.starting());
    PolicyFile next = *workspace.standing().policy;
    next.people += {u"Mallory"_s, {u"mallory@example.com"_s}, {}, {u"admin"_s}, {}};
    async::NullMonitor monitor;
    const auto edit = workspace.gate().require<Capability::EditPolicy>({});
    QVERIFY(edit);
    QCOMPARE(governance::applyPolicy(workspace, next, *edit, nullptr, monitor).error().code, base::Errc::Denied);
    QCOMPARE(workspace.standing().policy->version, 1);
    // A grant for the policy of before opens nothing any more.
    workspace.apply(workspace.starting());
    next = *workspace.standing().policy;
    next.note = u"late"_s;
    QCOMPARE(governance::applyPolicy(workspace, next, *edit, nullptr, monitor).error().code, base::Errc::Denied);
}

void TestPolicy::tellsWhatChanges()
{
    KeyedWorkspace workspace;
    const PolicyFile before = workspace.starting();
    PolicyFile after = before;
    QVERIFY(governance::policyChanges(before, after).isEmpty());
    after.people += {u"Bo"_s, {u"bo@example.com"_s}, {}, {u"viewer"_s}, {}};
    after.roles.removeFirst();
    after.approvals.clear();
    QCOMPARE(governance::policyChanges(before, after),
             QStringList({u"Role viewer goes"_s, u"Bo is named"_s, u"The rules for approvals change"_s}));
}

void TestPolicy::aYesIsOnRecordBeforeAnythingIsWritten()
{
    KeyedWorkspace workspace;
    workspace.apply(workspace.starting());
    QStringList seen;
    const auto gate = workspace.gate();
    auto watched = governance::guarded(*workspace.repository(), workspace.rules(gate));
    ports::CommitDraft draft;
    draft.branch = u"backflow/org/uat"_s;
    draft.put.insert(u"classes/A.cls"_s, QByteArray("class A {}"));
    draft.message = u"Snapshot"_s;
    draft.authorName = u"Ada"_s;
    draft.when = workspace.time.now();
    async::NullMonitor monitor;
    const qsizetype before = actionsOf(workspace).size();
    const auto tip = watched->commit(draft, monitor);
    QVERIFY2(tip, qPrintable(tip ? QString() : tip.error().message));
    QCOMPARE(actionsOf(workspace).mid(before), QStringList{u"gate.allow"_s});
    // The same yes again is no news.
    draft.expectedTip = *tip;
    QVERIFY(watched->commit(draft, monitor));
    QCOMPARE(actionsOf(workspace).mid(before), QStringList{u"gate.allow"_s});
}

void TestPolicy::aNoIsOnRecord()
{
    KeyedWorkspace workspace;
    workspace.apply(workspace.starting());
    workspace.email = u"vic@example.com"_s;
    const auto gate = workspace.gate();
    const auto answer = gate.require<Capability::Validate>({uat()});
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, base::Errc::Denied);
    for (int i = 0; i < 5; ++i)
        QVERIFY(!gate.require<Capability::Validate>({uat()}));
    const auto records = governance::readAudit(**workspace.repository(), 0);
    const QJsonObject first = records->front().json;
    QCOMPARE(first.value("action"_L1).toString(), u"gate.deny"_s);
    QCOMPARE(first.value("decision"_L1).toString(), u"deny"_s);
    QCOMPARE(first.value("rule"_L1).toString(), u"role"_s);
    QCOMPARE(first.value("capability"_L1).toString(), u"validate"_s);
    QCOMPARE(first.value("to"_L1).toObject().value("env"_L1).toString(), u"UAT"_s);
    QCOMPARE(actionsOf(workspace).count(u"gate.deny"_s), 1);
    // A minute later it is told again, with how often it was tried.
    workspace.time.advance(std::chrono::minutes(2));
    QVERIFY(!gate.require<Capability::Validate>({uat()}));
    QCOMPARE(governance::readAudit(**workspace.repository(), 1)->front().json.value("repeated"_L1).toInt(), 5);
}

void TestPolicy::whereNothingCanBeRecordedNothingIsAllowed()
{
    KeyedWorkspace workspace;
    const auto gate = workspace.gate();
    workspace.broken = true;
    const auto answer = gate.require<Capability::Validate>({uat()});
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, base::Errc::Io);
}

void TestPolicy::theGuardAsksForWhoForgot()
{
    KeyedWorkspace workspace;
    workspace.apply(workspace.starting());
    workspace.email = u"vic@example.com"_s;
    auto repository = governance::guarded(*workspace.repository(), workspace.rules(workspace.gate()));
    ports::CommitDraft draft;
    draft.put.insert(u"a"_s, QByteArray("b"));
    draft.authorName = u"Vic"_s;
    async::NullMonitor monitor;
    for (const QString &branch : {u"backflow/org/uat"_s, u"backflow/record/uat"_s, u"backflow/ancestors"_s,
                                  u"backflow/lock/uat"_s, u"main"_s, u"backflow/policy"_s}) {
        draft.branch = branch;
        const auto answer = repository->commit(draft, monitor);
        QVERIFY2(!answer && answer.error().code == base::Errc::Denied, qPrintable(branch));
        QVERIFY(!repository->push({{branch, std::nullopt, std::nullopt}}, monitor));
        QVERIFY(!repository->moveBranch(branch, std::nullopt, std::nullopt) || branch.isEmpty());
    }
    QVERIFY(!repository->setRemoteUrl(u"https://elsewhere.example.com/"_s));
    // No org gets anything nobody asked for, not even from an admin.
    workspace.email = u"ada@example.com"_s;
    auto org = std::make_shared<support::FakeOrgState>();
    auto gate = workspace.gate();
    auto gateway = governance::guarded(std::make_unique<support::FakeOrg>(org), uat(), workspace.rules(gate));
    QCOMPARE(gateway->submitDeploy("zip", {}, monitor).error().code, base::Errc::Denied);
    QVERIFY(!gateway->quickDeploy(u"0Af"_s, monitor));
    ports::DeployOptions check;
    check.checkOnly = true;
    QCOMPARE(gateway->submitDeploy("zip", check, monitor).error().code, base::Errc::Denied);
    QVERIFY(gate.require<Capability::Validate>({uat()}));
    const auto checked = gateway->submitDeploy("zip", check, monitor);
    QVERIFY(checked || checked.error().code != base::Errc::Denied);
    // A yes to checking is none to deploying.
    QCOMPARE(gateway->submitDeploy("zip", {}, monitor).error().code, base::Errc::Denied);
}

void TestPolicy::theGuardHoldsWhatIsSentAgainstTheTests()
{
    KeyedWorkspace workspace;
    PolicyFile policy = workspace.starting();
    policy.tests = {{{u"=Dev"_s}, u"RunLocalTests"_s}};
    workspace.apply(policy);
    model::Environment dev;
    dev.name = u"Dev"_s;
    async::NullMonitor monitor;
    const auto gate = workspace.gate();
    governance::Context context{dev};
    context.package = base::sha256Name("zip");
    context.tests = ports::TestLevel::NoTestRun;
    QVERIFY(!gate.require<Capability::Deploy>(context));
    context.tests = ports::TestLevel::RunLocalTests;
    QVERIFY(gate.require<Capability::Deploy>(context));
    // The plan said so; what leaves says otherwise.
    auto org = std::make_shared<support::FakeOrgState>();
    auto gateway = governance::guarded(std::make_unique<support::FakeOrg>(org), dev, workspace.rules(gate));
    ports::DeployOptions options;
    const auto refused = gateway->submitDeploy("zip", options, monitor);
    QVERIFY(!refused && refused.error().code == base::Errc::Denied);
    options.testLevel = ports::TestLevel::RunLocalTests;
    const auto sent = gateway->submitDeploy("zip", options, monitor);
    QVERIFY(sent || sent.error().code != base::Errc::Denied);
    // Nor anything but what it was said of: another zip, in the same hour and to the same org.
    QCOMPARE(gateway->submitDeploy("zip with one thing more", options, monitor).error().code, base::Errc::Denied);
    // Of two that were allowed each may go, whichever was asked about last.
    context.package = base::sha256Name("another");
    QVERIFY(gate.require<Capability::Deploy>(context));
    for (const QByteArray &zip : {QByteArray("zip"), QByteArray("another")}) {
        const auto gone = gateway->submitDeploy(zip, options, monitor);
        QVERIFY(gone || gone.error().code != base::Errc::Denied);
    }
    // On record: what was refused with what it ran, and what was allowed.
    const auto records = governance::readAudit(**workspace.repository(), 0);
    QStringList told;
    for (const governance::AuditRecord &record : *records | std::views::reverse) {
        if (record.json["capability"_L1].toString() == "deploy-lower"_L1)
            told += record.json["action"_L1].toString() + u' ' + record.json["tests"_L1].toString();
    }
    QCOMPARE(told, (QStringList{u"gate.deny NoTestRun"_s, u"gate.allow RunLocalTests"_s, u"gate.deny Default"_s}));
}

void TestPolicy::sensitiveMetadataIsHidden()
{
    KeyedWorkspace workspace;
    PolicyFile policy = workspace.starting();
    policy.views = {{{u"NamedCredential"_s}, {u"admin"_s}}};
    workspace.apply(policy);
    support::KeyedRepository plain(workspace.store, workspace.keys, {});
    ports::CommitDraft draft;
    draft.branch = u"backflow/org/uat"_s;
    draft.put = {{u"namedCredentials/Bank"_s, QByteArray("secret")}, {u"classes/A.cls"_s, QByteArray("class A {}")}};
    draft.authorName = u"Ada"_s;
    async::NullMonitor monitor;
    const auto commit = plain.commit(draft, monitor);
    QVERIFY(commit);
    const auto look = [&](const QString &email) {
        workspace.email = email;
        auto repository = governance::guarded(*workspace.repository(), workspace.rules(workspace.gate()));
        QStringList readable;
        const auto tree = repository->tree(*commit);
        for (const ports::TreeFile &file : *tree) {
            if (repository->content(file.content))
                readable += file.path;
        }
        return readable;
    };
    QCOMPARE(look(u"ada@example.com"_s), QStringList({u"classes/A.cls"_s, u"namedCredentials/Bank"_s}));
    QCOMPARE(look(u"vic@example.com"_s), QStringList{u"classes/A.cls"_s});
    // Whoever was told the id by one repository does not get the bytes from the next.
    for (const auto &[email, reads] : {std::pair{u"ada@example.com"_s, true}, std::pair{u"vic@example.com"_s, false}}) {
        workspace.email = email;
        const governance::GuardRules rules = workspace.rules(workspace.gate());
        const auto tree = governance::guarded(*workspace.repository(), rules)->tree(*commit);
        const auto bank = std::ranges::find(*tree, u"namedCredentials/Bank"_s, &ports::TreeFile::path);
        QVERIFY(bank != tree->end());
        const auto bytes = governance::guarded(*workspace.repository(), rules)->content(bank->content);
        QCOMPARE(bytes.has_value(), reads);
        if (!reads)
            QCOMPARE(bytes.error().code, base::Errc::Denied);
    }
}

QTEST_GUILESS_MAIN(TestPolicy)
#include "tst_policy.moc"
