// A plan held against compliance rules before it runs: what it smuggles in is stopped in the core, whoever asks.

#include "core/compliance/gate.h"
#include "core/governance/decisionledger.h"
#include "core/governance/policybranch.h"
#include "core/promotion/plancontext.h"
#include "tests/core/promotion/company.h"

#include <QJsonArray>
#include <QTest>

using namespace backflow;
using namespace Qt::StringLiterals;
using base::Errc;
using promotion::GateAnswer;
using promotion::GateQuestion;
using promotion::GateWish;
using tests::Company;

namespace {

const QDate kToday(2026, 12, 1);

QByteArray granting(const QByteArray &rights)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<PermissionSet "
           "xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n    "
           "<hasActivationRequired>false</hasActivationRequired>\n    <label>Sales</label>\n" +
           rights + "</PermissionSet>\n";
}

QByteArray userRight(const QByteArray &name)
{
    return "    <userPermissions>\n        <enabled>true</enabled>\n        <name>" + name +
           "</name>\n    </userPermissions>\n";
}

QByteArray objectRight(const QByteArray &right, const QByteArray &object)
{
    return "    <objectPermissions>\n        <" + right + ">true</" + right + ">\n        <object>" + object +
           "</object>\n    </objectPermissions>\n";
}

const model::ComponentKey kSales{u"PermissionSet"_s, u"Sales"_s};

promotion::ResolvedComponent changing(const model::ComponentKey &key, const QByteArray &before, const QByteArray &after)
{
    const QString path = u"main/default/x/%1.x-meta.xml"_s.arg(key.fullName);
    return {key, promotion::Operation::Change,
            before.isEmpty() ? QList<metadata::MetadataFile>() : QList<metadata::MetadataFile>{{path, before}},
            after.isEmpty() ? QList<metadata::MetadataFile>() : QList<metadata::MetadataFile>{{path, after}}};
}

} // namespace

class TestGate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSmuggledGrantIsStopped();
    void nobodyToLookIsNoPass();
    void letPassByRoleWithAReason();
    void letPassByNobodyElse_data();
    void letPassByNobodyElse();
    void whatIsLessBadMayPass();
    void onlyTheNamedRulesCount();
    void elsewhereNothingIsAsked();
    void withoutAPolicyNothingIsAsked();
    void aRuleThatIsNotThereStopsAll();
    void rulesOfTheTeamCount();
    void aCheckForetellsIt();
    void sentences_data();
    void sentences();
    void whatStandsThereIsNotBroughtIn();
    void whatCannotBeReadIsNoPass();

private:
    /// `compliance` is the policy's list of such rules.
    void policy(const QList<governance::ComplianceRule> &compliance, const QJsonArray &own = {});
    governance::Authorizer gate() const;
    void plan();
    base::Result<promotion::Report> run(const promotion::RunOptions &options);
    promotion::RunOptions looking(const QString &reason = {}) const
    {
        return {.quick = false, .compliance = compliance::planGate(kToday), .overrideReason = reason};
    }
    QJsonObject lastRecord(const QString &action);

    std::shared_ptr<Company> m_company;
    async::NullMonitor m_monitor;
    QString m_id;
};

void TestGate::init()
{
    m_company = Company::make();
    for (const QString &place : {u"UAT"_s, u"Dev1"_s}) {
        m_company->org(place).put(u"PermissionSet"_s, u"Sales"_s, granting({}));
        QVERIFY(m_company->retrieve(place));
    }
    m_company->org(u"UAT"_s).put(u"PermissionSet"_s, u"Sales"_s, granting(userRight("ModifyAllData")));
    QVERIFY(m_company->retrieve(u"UAT"_s));
}

governance::Authorizer TestGate::gate() const
{
    auto standing = governance::loadStanding(*m_company);
    return governance::Authorizer(
        {true, std::make_shared<const governance::Standing>(standing.value_or(governance::Standing{})),
         std::make_shared<governance::AuditLedger>(m_company)});
}

void TestGate::policy(const QList<governance::ComplianceRule> &compliance, const QJsonArray &own)
{
    governance::PolicyFile file = governance::startingPolicy(
        {u"Ada Admin"_s, {u"ada@example.test"_s}, {}, {u"admin"_s}, {}}, m_company->time.now());
    file.people += {u"Bo"_s, {u"bo@example.test"_s}, {}, {u"release-manager"_s}, {}};
    file.people += {u"Cy"_s, {u"cy@example.test"_s}, {}, {u"developer"_s}, {u"Dev1"_s}};
    file.compliance = compliance;
    file.complianceRules = own;
    const governance::Authorizer now = gate();
    const auto edit = now.require<governance::Capability::EditPolicy>({});
    const auto roles = now.require<governance::Capability::ManageRoles>({});
    QVERIFY(edit && roles);
    const auto applied = governance::applyPolicy(*m_company, file, *edit, &*roles, m_monitor);
    QVERIFY2(applied, qPrintable(applied ? QString() : applied.error().message));
}

void TestGate::plan()
{
    const auto draft = promotion::makeDraft(m_company, m_company->pipeline, u"UAT"_s, u"Dev1"_s, {}, {}, m_monitor);
    QVERIFY2(draft, qPrintable(draft ? QString() : draft.error().message));
    const auto frozen = promotion::freeze(*m_company, m_company->pipeline, *draft, m_monitor);
    QVERIFY2(frozen, qPrintable(frozen ? QString() : frozen.error().message));
    m_id = frozen->id;
}

base::Result<promotion::Report> TestGate::run(const promotion::RunOptions &options)
{
    const auto context = promotion::contextOf(*m_company, m_company->pipeline, m_id);
    if (!context)
        return base::failure(context);
    const auto grant = gate().require<governance::Capability::Deploy>(*context);
    if (!grant)
        return base::failure(grant);
    return promotion::run(*m_company, m_company->pipeline, m_id, *grant, {}, m_monitor, options);
}

QJsonObject TestGate::lastRecord(const QString &action)
{
    support::FakeRepository repository(m_company->store);
    const auto records = governance::readAudit(repository, 0);
    for (const governance::AuditRecord &record : *records) {
        if (record.json["action"_L1].toString() == action)
            return record.json;
    }
    return {};
}

void TestGate::aSmuggledGrantIsStopped()
{
    policy({{{u"development"_s}, u"high"_s, {}, {u"release-manager"_s}}});
    plan();
    const auto report = run(looking());
    QVERIFY(!report);
    QCOMPARE(report.error().code, Errc::Denied);
    QVERIFY2(report.error().message.contains(u"This back promotion grants Modify All Data to permission set Sales."_s),
             qPrintable(report.error().message));
    QVERIFY(report.error().message.contains(u"Bo"_s));
    // Nothing was begun: no lock, nothing sent, and the plan can still be changed or let pass.
    QCOMPARE(m_company->script().submissions, 0);
    QCOMPARE(m_company->disk->records.value(m_id).size(), 1);
    const QJsonObject record = lastRecord(u"gate.deny"_s);
    QCOMPARE(record["rule"_L1].toString(), u"compliance"_s);
    QCOMPARE(record["promotion"_L1].toString(), m_id);
    const QJsonObject finding = record["findings"_L1].toArray().first().toObject();
    QCOMPARE(finding["rule"_L1].toString(), u"modify-all-data"_s);
    QCOMPARE(finding["component"_L1].toString(), kSales.toString());
    // A second try is no way round.
    QCOMPARE(run(looking()).error().code, Errc::Denied);
    QVERIFY(!m_company->set(u"Dev1"_s).contains("ModifyAllData"));
}

void TestGate::nobodyToLookIsNoPass()
{
    policy({{{u"development"_s}, u"high"_s}});
    plan();
    const auto report = run({});
    QVERIFY(!report);
    QCOMPARE(report.error().code, Errc::Denied);
    QCOMPARE(m_company->script().submissions, 0);
}

void TestGate::letPassByRoleWithAReason()
{
    policy({{{u"development"_s}, u"high"_s, {}, {u"admin"_s}}});
    plan();
    QCOMPARE(run(looking(u"   "_s)).error().code, Errc::Denied);
    const auto report = run(looking(u"for the data load of tonight"_s));
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QCOMPARE(report->state, promotion::State::Released);
    QVERIFY(m_company->set(u"Dev1"_s).contains("ModifyAllData"));
    const QJsonObject record = lastRecord(u"gate.override"_s);
    QCOMPARE(record["reason"_L1].toString(), u"for the data load of tonight"_s);
    QCOMPARE(record["decision"_L1].toString(), u"allow"_s);
    QCOMPARE(record["findings"_L1].toArray().size(), 1);
}

void TestGate::letPassByNobodyElse_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("may");
    QTest::newRow("another role") << u"Ada Admin"_s << QStringList{u"release-manager"_s};
    QTest::newRow("nobody") << u"Ada Admin"_s << QStringList{};
    QTest::newRow("a developer in his own org") << u"Cy"_s << QStringList{u"admin"_s};
}

void TestGate::letPassByNobodyElse()
{
    QFETCH(const QString, name);
    QFETCH(const QStringList, may);
    policy({{{u"development"_s}, u"high"_s, {}, may}});
    m_company->name = name;
    m_company->email = name.section(u' ', 0, 0).toLower() + u"@example.test"_s;
    plan();
    const auto report = run(looking(u"because I say so"_s));
    QVERIFY(!report);
    QCOMPARE(report.error().code, Errc::Denied);
    QCOMPARE(m_company->script().submissions, 0);
    QVERIFY(lastRecord(u"gate.override"_s).isEmpty());
}

void TestGate::whatIsLessBadMayPass()
{
    m_company->org(u"UAT"_s).put(u"PermissionSet"_s, u"Sales"_s, granting(userRight("CustomizeApplication")));
    QVERIFY(m_company->retrieve(u"UAT"_s));
    policy({{{u"development"_s}, u"high"_s}});
    plan();
    const auto report = run(looking());
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QCOMPARE(report->state, promotion::State::Released);
}

void TestGate::onlyTheNamedRulesCount()
{
    policy({{{u"development"_s}, u"low"_s, {u"author-apex"_s, u"hard-delete"_s}}});
    plan();
    const auto report = run(looking());
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QCOMPARE(report->state, promotion::State::Released);
}

void TestGate::elsewhereNothingIsAsked()
{
    policy({{{u"production"_s, u"=UAT"_s}, u"low"_s}});
    plan();
    const auto report = run({});
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QCOMPARE(report->state, promotion::State::Released);
}

void TestGate::withoutAPolicyNothingIsAsked()
{
    plan();
    const auto report = run({});
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QCOMPARE(report->state, promotion::State::Released);
}

void TestGate::aRuleThatIsNotThereStopsAll()
{
    policy({{{u"development"_s}, u"low"_s, {u"no-such-rule"_s}, {u"admin"_s}}});
    plan();
    const auto report = run(looking(u"a reason does not help"_s));
    QVERIFY(!report);
    QCOMPARE(report.error().code, Errc::InvalidInput);
    QVERIFY(report.error().message.contains(u"no-such-rule"_s));
    QCOMPARE(m_company->script().submissions, 0);
}

void TestGate::rulesOfTheTeamCount()
{
    m_company->org(u"UAT"_s).put(u"PermissionSet"_s, u"Sales"_s, granting(userRight("RunReports")));
    QVERIFY(m_company->retrieve(u"UAT"_s));
    const QJsonObject own{
        {u"id"_s, u"no-reports"_s},
        {u"title"_s, u"Reports are not for Sales."_s},
        {u"severity"_s, u"critical"_s},
        {u"types"_s, QJsonArray{u"PermissionSet"_s}},
        {u"each"_s, u"userPermissions"_s},
        {u"broken"_s, QJsonArray{QJsonObject{{u"path"_s, u"name"_s}, {u"is"_s, u"RunReports"_s}}}},
        {u"name"_s, u"name"_s},
    };
    policy({{{u"development"_s}, u"critical"_s}}, {own});
    plan();
    const auto report = run(looking());
    QVERIFY(!report);
    QVERIFY2(report.error().message.contains(u"grants Run Reports to permission set Sales"_s),
             qPrintable(report.error().message));
}

void TestGate::aCheckForetellsIt()
{
    policy({{{u"development"_s}, u"high"_s}});
    const auto draft = promotion::makeDraft(m_company, m_company->pipeline, u"UAT"_s, u"Dev1"_s, {}, {}, m_monitor);
    QVERIFY(draft);
    const auto grant = gate().require<governance::Capability::Validate>(
        {.environment = *m_company->pipeline.find(u"Dev1"_s), .promotion = draft->id});
    QVERIFY(grant);
    const auto report = promotion::validate(*m_company, m_company->pipeline, *draft, *grant, {}, m_monitor,
                                            compliance::planGate(kToday));
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QVERIFY(report->gate);
    QVERIFY(report->gate->asked && !report->gate->passes());
    QCOMPARE(promotion::gateWords(*report->gate, u"Dev1"_s),
             u"This back promotion grants Modify All Data to permission set Sales."_s);
}

void TestGate::sentences_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("words");
    QTest::newRow("user right") << u"PermissionSet"_s << granting(userRight("ViewAllData"))
                                << u"This back promotion grants View All Data to permission set Sales."_s;
    QTest::newRow("object right") << u"PermissionSet"_s << granting(objectRight("modifyAllRecords", "Account"))
                                  << u"This back promotion grants Modify All on Account to permission set Sales."_s;
    QTest::newRow("profile") << u"Profile"_s
                             << QByteArray("<Profile>\n" + objectRight("viewAllRecords", "Case") + "</Profile>\n")
                             << u"This back promotion grants View All on Case to profile Sales."_s;
    QTest::newRow("no right") << u"RemoteSiteSetting"_s
                              << QByteArray("<RemoteSiteSetting>\n  <isActive>true</isActive>\n  "
                                            "<url>http://rates.example.test</url>\n</RemoteSiteSetting>\n")
                              << u"This back promotion brings into RemoteSiteSetting Sales: Code may call a site over "
                                 "plain http."_s;
}

void TestGate::sentences()
{
    QFETCH(const QString, type);
    QFETCH(const QByteArray, after);
    QFETCH(const QString, words);
    const GateQuestion question{{}, u"UAT"_s, {}, {changing({type, u"Sales"_s}, {}, after)}};
    const auto answer = compliance::planGate(kToday)(question, {}, m_monitor);
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().message));
    QCOMPARE(answer->findings.size(), 1);
    QCOMPARE(answer->findings.first().words, words);
}

void TestGate::whatStandsThereIsNotBroughtIn()
{
    const GateQuestion question{
        {},
        u"UAT"_s,
        {},
        {changing(kSales, granting(userRight("ModifyAllData")),
                  granting(userRight("ModifyAllData") + userRight("AuthorApex"))),
         changing({u"PermissionSet"_s, u"Leaving"_s}, granting(userRight("ModifyAllData")), {})}};
    const auto answer = compliance::planGate(kToday)(question, {}, m_monitor);
    QVERIFY(answer);
    QCOMPARE(answer->findings.size(), 1);
    QCOMPARE(answer->findings.first().rule, u"author-apex"_s);
}

void TestGate::whatCannotBeReadIsNoPass()
{
    const GateQuestion question{{}, u"UAT"_s, {}, {changing(kSales, {}, "<PermissionSet><broken")}};
    const auto answer = compliance::planGate(kToday)(question, {}, m_monitor);
    QVERIFY(answer);
    QVERIFY(answer->findings.isEmpty());
    QCOMPARE(answer->notChecked.size(), 1);
    QVERIFY(!answer->passes());
}

QTEST_GUILESS_MAIN(TestGate)
#include "tst_gate.moc"
