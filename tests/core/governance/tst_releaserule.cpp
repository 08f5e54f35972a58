// From a later release of Salesforce to an older one: what the policy makes of it, who may override, what is on record.

#include "tests/core/governance/keyedworkspace.h"

#include "core/governance/auditchain.h"
#include "core/governance/releaserule.h"

#include <QTest>

using namespace backflow;
using namespace Qt::StringLiterals;
using governance::Authorizer;
using governance::Capability;
using governance::Context;
using governance::Decision;
using governance::PolicyFile;
using governance::ReleaseRule;
using governance::ReleaseStep;
using support::KeyedWorkspace;

namespace {

model::Environment qa()
{
    model::Environment environment;
    environment.name = u"QA"_s;
    environment.kind = model::EnvironmentKind::Developer;
    return environment;
}

/// Ada in that role alone, under the rules.
Authorizer gateFor(const QString &role, const QList<ReleaseRule> &rules, const QDateTime &now)
{
    PolicyFile policy = governance::startingPolicy({u"Ada"_s, {u"ada@example.com"_s}, {}, {role}, {}}, now);
    policy.people = {{u"Ada"_s, {u"ada@example.com"_s}, {}, {role}, {}}};
    policy.approvals.clear();
    policy.releases = rules;
    governance::Standing standing;
    standing.state = governance::Standing::State::Trusted;
    standing.policy = std::make_shared<const PolicyFile>(policy);
    standing.actor = {u"Ada"_s, u"ada@example.com"_s, {}};
    return Authorizer({true, std::make_shared<const governance::Standing>(standing), {}});
}

} // namespace

class TestReleaseRule final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void blocksOrLets_data();
    void blocksOrLets();
    void onlyADeploymentIsHeldBack();
    void everyRuleThatBlocksHasToBeOverridden();
    void whoMayLetItThroughIsTold();
    void withoutAPolicyNothingIsBlocked();
    void isWrittenAndReadAlike();
    void isNotWrittenWhereThereIsNone();
    void isReadStrictly();
    void theOverrideIsOnRecord();
};

void TestReleaseRule::blocksOrLets_data()
{
    QTest::addColumn<QString>("action"); // empty = no rule
    QTest::addColumn<QString>("where");
    QTest::addColumn<QStringList>("mayOverride");
    QTest::addColumn<bool>("older");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("allowed");
    const QStringList own{u"release-manager"_s};
    const QStringList other{u"admin"_s};
    QTest::newRow("no rule") << u""_s << u"*"_s << own << true << u""_s << true;
    QTest::newRow("warned of") << u"warn"_s << u"*"_s << own << true << u""_s << true;
    QTest::newRow("blocked") << u"block"_s << u"*"_s << own << true << u""_s << false;
    QTest::newRow("same release") << u"block"_s << u"*"_s << own << false << u""_s << true;
    QTest::newRow("a rule for somewhere else") << u"block"_s << u"staging"_s << own << true << u""_s << true;
    QTest::newRow("a rule for this very one") << u"block"_s << u"=QA"_s << own << true << u""_s << false;
    QTest::newRow("overridden by who may") << u"block"_s << u"*"_s << own << true << u"hotfix"_s << true;
    QTest::newRow("overridden with blanks") << u"block"_s << u"*"_s << own << true << u"  "_s << false;
    QTest::newRow("overridden by who may not") << u"block"_s << u"*"_s << other << true << u"hotfix"_s << false;
    QTest::newRow("nobody may") << u"block"_s << u"*"_s << QStringList() << true << u"hotfix"_s << false;
}

void TestReleaseRule::blocksOrLets()
{
    QFETCH(QString, action);
    QFETCH(QString, where);
    QFETCH(QStringList, mayOverride);
    QFETCH(bool, older);
    QFETCH(QString, reason);
    QFETCH(bool, allowed);
    QList<ReleaseRule> rules;
    if (!action.isEmpty())
        rules += ReleaseRule{{where}, action == "block"_L1, mayOverride};
    const Authorizer gate = gateFor(u"release-manager"_s, rules, support::FakeClock().now());
    Context context{qa()};
    if (older)
        context.release = ReleaseStep{u"68.0"_s, u"67.0"_s, reason};
    const Decision decision = gate.decide(Capability::Deploy, context);
    QVERIFY2(decision.allowed == allowed, qPrintable(decision.reason));
    if (!allowed) {
        QCOMPARE(decision.rule, u"releases"_s);
        QVERIFY2(decision.reason.contains(u"68.0"_s) && decision.reason.contains(u"67.0"_s),
                 qPrintable(decision.reason));
    }
}

void TestReleaseRule::onlyADeploymentIsHeldBack()
{
    const Authorizer gate =
        gateFor(u"release-manager"_s, {ReleaseRule{{u"*"_s}, true, {}}}, support::FakeClock().now());
    Context context{qa()};
    context.release = ReleaseStep{u"68.0"_s, u"67.0"_s, {}};
    QVERIFY(gate.decide(Capability::Validate, context).allowed);
    QVERIFY(gate.decide(Capability::Plan, context).allowed);
    QVERIFY(!gate.decide(Capability::Deploy, context).allowed);
}

void TestReleaseRule::everyRuleThatBlocksHasToBeOverridden()
{
    const QList<ReleaseRule> rules{{{u"*"_s}, true, {u"release-manager"_s}}, {{u"=QA"_s}, true, {u"admin"_s}}};
    const Authorizer gate = gateFor(u"release-manager"_s, rules, support::FakeClock().now());
    Context context{qa()};
    context.release = ReleaseStep{u"68.0"_s, u"67.0"_s, u"hotfix"_s};
    QVERIFY(!gate.decide(Capability::Deploy, context).allowed);
    context.environment.name = u"Dev1"_s;
    QVERIFY(gate.decide(Capability::Deploy, context).allowed);
}

void TestReleaseRule::whoMayLetItThroughIsTold()
{
    KeyedWorkspace workspace;
    PolicyFile policy = workspace.starting();
    policy.people += {u"Rel"_s, {u"rel@example.com"_s}, {}, {u"release-manager"_s}, {}};
    policy.people += {u"Both"_s, {u"both@example.com"_s}, {}, {u"admin"_s, u"release-manager"_s}, {}};
    policy.releases = {{{u"*"_s}, false, {u"admin"_s}}, {{u"*"_s}, true, {u"release-manager"_s}}};
    workspace.apply(policy);
    using governance::ReleaseVerdict;
    const auto told = [&] { return governance::releasesAsked(workspace.standing(), qa()); };
    // A rule that only warns keeps nothing back, and lets nobody through either.
    QCOMPARE(told(), ReleaseVerdict(true, false, QStringList({u"Rel"_s, u"Both"_s})));
    policy.releases += ReleaseRule{{u"=QA"_s}, true, {u"admin"_s}};
    workspace.apply(policy);
    QCOMPARE(told(), ReleaseVerdict(true, false, QStringList{u"Both"_s}));
    workspace.email = u"both@example.com"_s;
    QCOMPARE(told(), ReleaseVerdict(true, true, QStringList{u"Both"_s}));
    workspace.email = u"ada@example.com"_s;
    policy.releases = {{{u"=Dev1"_s}, true, {}}, {{u"*"_s}, false, {}}};
    workspace.apply(policy);
    QCOMPARE(told(), ReleaseVerdict());
}

void TestReleaseRule::withoutAPolicyNothingIsBlocked()
{
    Context context{qa()};
    context.release = ReleaseStep{u"68.0"_s, u"67.0"_s, {}};
    QVERIFY(Authorizer({true, {}, {}}).decide(Capability::Deploy, context).allowed);
}

void TestReleaseRule::isWrittenAndReadAlike()
{
    PolicyFile policy = KeyedWorkspace().starting();
    policy.releases = {{{u"*"_s}, true, {u"admin"_s}}, {{u"development"_s}, false, {}}};
    const auto bytes = governance::policyBytes(policy);
    QVERIFY(bytes);
    const auto read = governance::parsePolicy(*bytes);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QVERIFY(*read == policy);
    QVERIFY(*governance::parsePolicy(*governance::policyForEditing(policy)) == policy);
}

void TestReleaseRule::isNotWrittenWhereThereIsNone()
{
    const auto bytes = governance::policyBytes(KeyedWorkspace().starting());
    QVERIFY(bytes);
    QVERIFY(!bytes->contains("releases"));
}

void TestReleaseRule::isReadStrictly()
{
    PolicyFile policy = KeyedWorkspace().starting();
    policy.releases = {{{u"*"_s}, true, {u"admin"_s}}};
    const QByteArray bytes = *governance::policyBytes(policy);
    QVERIFY(bytes.contains("\"block\""));
    QVERIFY(!governance::parsePolicy(QByteArray(bytes).replace("\"block\"", "\"forbid\"")));
    policy.releases = {{{u"*"_s}, true, {u"wizard"_s}}};
    const auto unknown = governance::parsePolicy(*governance::policyBytes(policy));
    QVERIFY(!unknown);
    QVERIFY2(unknown.error().message.contains(u"wizard"_s), qPrintable(unknown.error().message));
}

void TestReleaseRule::theOverrideIsOnRecord()
{
    KeyedWorkspace workspace;
    PolicyFile policy = workspace.starting();
    policy.approvals.clear();
    policy.releases = {{{u"*"_s}, true, {u"admin"_s}}};
    workspace.apply(policy);
    Context context{qa()};
    context.release = ReleaseStep{u"68.0"_s, u"67.0"_s, {}};
    QVERIFY(!workspace.gate().require<Capability::Deploy>(context));
    context.release->override = u"The fix cannot wait for the upgrade."_s;
    const auto grant = workspace.gate().require<Capability::Deploy>(context);
    QVERIFY2(grant, qPrintable(grant ? QString() : grant.error().message));
    const auto repository = workspace.repository();
    const auto records = governance::readAudit(**repository, 2);
    QVERIFY(records);
    QCOMPARE(records->size(), 2);
    const QJsonObject allow = records->at(0).json;
    QCOMPARE(allow.value("action"_L1).toString(), u"gate.allow"_s);
    QCOMPARE(allow.value("override"_L1).toString(), u"The fix cannot wait for the upgrade."_s);
    QCOMPARE(allow.value("release"_L1).toObject().value("from"_L1).toString(), u"68.0"_s);
    const QJsonObject deny = records->at(1).json;
    QCOMPARE(deny.value("action"_L1).toString(), u"gate.deny"_s);
    QCOMPARE(deny.value("rule"_L1).toString(), u"releases"_s);
}

QTEST_GUILESS_MAIN(TestReleaseRule)
#include "tst_releaserule.moc"
