// Audits of a workspace: what is found, what is new since the last one, what goes on record, and rules of one's own.

#include "core/compliance/audit.h"
#include "core/compliance/ownrules.h"
#include "tests/core/promotion/company.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace backflow;
using namespace backflow::compliance;
using namespace Qt::StringLiterals;
using base::Errc;
using tests::Company;

namespace {

QByteArray granting(const QByteArray &right)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<PermissionSet "
           "xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n    "
           "<hasActivationRequired>false</hasActivationRequired>\n    <label>Sales</label>\n    <userPermissions>\n"
           "        <enabled>true</enabled>\n        <name>" +
           right + "</name>\n    </userPermissions>\n</PermissionSet>\n";
}

const SimpleRule kNoReports{.id = u"own-no-reports"_s,
                            .title = u"Reports are not for Sales."_s,
                            .advice = {},
                            .severity = Severity::Low,
                            .types = {u"PermissionSet"_s},
                            .path = u"userPermissions/name"_s,
                            .test = Test::Is,
                            .value = u"RunReports"_s};

} // namespace

class TestAudit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsWhatWasLastRead();
    void tellsWhatIsNew();
    void isOnRecordInCounts();
    void whatWasNeverReadIsNoPass();
    void oneEnvironmentLeavesTheOthersAsTheyWere();
    void lessBadAndLeftOutRulesAreNotAsked();
    void aNameThatIsNotThereIsAnError();
    void ownRulesCount();
    void tryingARuleKeepsNothing();
    void badRulesAreRefused_data();
    void badRulesAreRefused();
    void isTheSameAfterItWasKept();

private:
    void put(const QString &place, const QByteArray &right)
    {
        m_company->org(place).put(u"PermissionSet"_s, u"Sales"_s, granting(right));
        QVERIFY(m_company->retrieve(place));
    }
    base::Result<Audit> audit(const AuditWish &wish = {})
    {
        return auditNow(m_company, m_company->pipeline, wish, m_monitor);
    }

    std::shared_ptr<Company> m_company;
    async::NullMonitor m_monitor;
};

void TestAudit::init()
{
    m_company = Company::make();
    put(u"UAT"_s, "ModifyAllData");
    put(u"Dev1"_s, "RunReports");
}

void TestAudit::findsWhatWasLastRead()
{
    const auto found = audit();
    QVERIFY2(found, qPrintable(found ? QString() : found.error().message));
    QCOMPARE(found->environments.size(), 2);
    QCOMPARE(found->findings(), 1);
    QVERIFY(!found->passes());
    const EnvironmentAudit &uat = found->environments.at(0);
    QCOMPARE(uat.environment, u"UAT"_s);
    QCOMPARE(uat.result.findings.first().rule, u"modify-all-data"_s);
    QCOMPARE(uat.counts()[std::size_t(Severity::Critical)], 1);
    QVERIFY(!uat.commit.isEmpty() && uat.takenAt.isValid());
}

void TestAudit::tellsWhatIsNew()
{
    QCOMPARE(audit()->fresh(), 1);
    QCOMPARE(audit()->fresh(), 0);
    put(u"Dev1"_s, "AuthorApex");
    const auto third = audit();
    QCOMPARE(third->findings(), 2);
    QCOMPARE(third->fresh(), 1);
    QCOMPARE(third->environments.at(1).fresh.first().rule, u"author-apex"_s);
}

void TestAudit::isOnRecordInCounts()
{
    const auto found = audit();
    support::FakeRepository repository(m_company->store);
    const auto records = governance::readAudit(repository, 1);
    const QJsonObject record = records->first().json;
    QCOMPARE(record["action"_L1].toString(), u"compliance.audit"_s);
    QCOMPARE(records->first().id, found->record);
    const QJsonObject uat = record["environments"_L1].toArray().first().toObject();
    QCOMPARE(uat["critical"_L1].toInt(), 1);
    QCOMPARE(uat["env"_L1].toString(), u"UAT"_s);
    // Where the door stands open is not told to everybody who reads the record.
    QVERIFY(!QJsonDocument(record).toJson().contains("Sales"));
}

void TestAudit::whatWasNeverReadIsNoPass()
{
    m_company->add(u"Dev2"_s, u"00D000000000003"_s);
    const auto found = audit({.environments = {u"Dev2"_s, u"Dev1"_s}});
    QVERIFY(found);
    QVERIFY(!found->environments.at(0).problem.isEmpty());
    QVERIFY(!found->passes());
    QVERIFY(audit({.environments = {u"Dev1"_s}})->passes());
}

void TestAudit::oneEnvironmentLeavesTheOthersAsTheyWere()
{
    QVERIFY(audit());
    QCOMPARE(audit({.environments = {u"Dev1"_s}})->environments.size(), 1);
    const auto last = lastAudit(**m_company->journal());
    QVERIFY(last && *last);
    QCOMPARE((*last)->environments.size(), 2);
    QCOMPARE((*last)->findings(), 1);
}

void TestAudit::lessBadAndLeftOutRulesAreNotAsked()
{
    put(u"Dev1"_s, "CustomizeApplication");
    QCOMPARE(audit({.environments = {u"Dev1"_s}})->findings(), 1);
    QCOMPARE(audit({.environments = {u"Dev1"_s}, .atLeast = Severity::High})->findings(), 0);
    QCOMPARE(audit({.environments = {u"Dev1"_s}, .without = {u"customize-application"_s}})->findings(), 0);
}

void TestAudit::aNameThatIsNotThereIsAnError()
{
    const auto found = audit({.environments = {u"Dev9"_s}});
    QVERIFY(!found);
    QCOMPARE(found.error().code, Errc::NotFound);
}

void TestAudit::ownRulesCount()
{
    const auto journal = m_company->journal();
    QVERIFY(keepRule(**journal, *ruleJson(kNoReports)));
    QCOMPARE(keptRules(**journal)->size(), 1);
    const auto found = audit({.environments = {u"Dev1"_s}});
    QVERIFY2(found, qPrintable(found ? QString() : found.error().message));
    QCOMPARE(found->findings(), 1);
    const Finding finding = found->environments.first().result.findings.first();
    QCOMPARE(finding.rule, u"own-no-reports"_s);
    QCOMPARE(finding.entry, u"RunReports"_s);
    QVERIFY(finding.line > 1);
    QVERIFY(removeRule(**journal, kNoReports.id));
    QCOMPARE(audit({.environments = {u"Dev1"_s}})->findings(), 0);
}

void TestAudit::tryingARuleKeepsNothing()
{
    const auto rules = parseRules(QJsonDocument(QJsonObject{{u"format"_s, u"backflow-compliance/1"_s},
                                                            {u"rules"_s, QJsonArray{*ruleJson(kNoReports)}}})
                                      .toJson());
    const auto tried = tryRules(m_company, m_company->pipeline, *rules, m_monitor);
    QVERIFY(tried);
    QCOMPARE(tried->findings(), 1);
    QCOMPARE(tried->environments.at(1).result.findings.size(), 1);
    QVERIFY(!*lastAudit(**m_company->journal()));
    support::FakeRepository repository(m_company->store);
    const auto records = governance::readAudit(repository, 0);
    for (const governance::AuditRecord &record : *records)
        QVERIFY(record.json["action"_L1].toString() != u"compliance.audit"_s);
}

void TestAudit::badRulesAreRefused_data()
{
    QTest::addColumn<SimpleRule>("rule");
    const auto with = [](auto change) {
        SimpleRule rule = kNoReports;
        change(rule);
        return rule;
    };
    QTest::newRow("no path") << with([](SimpleRule &rule) { rule.path = u"//"_s; });
    QTest::newRow("no type") << with([](SimpleRule &rule) { rule.types.clear(); });
    QTest::newRow("no title") << with([](SimpleRule &rule) { rule.title = u"  "_s; });
    QTest::newRow("an id of other letters") << with([](SimpleRule &rule) { rule.id = u"Own Rule"_s; });
    QTest::newRow("no number") << with([](SimpleRule &rule) {
        rule.test = Test::Below;
        rule.value = u"eight"_s;
    });
    QTest::newRow("no expression") << with([](SimpleRule &rule) {
        rule.test = Test::Matches;
        rule.value = u"("_s;
    });
}

void TestAudit::badRulesAreRefused()
{
    QFETCH(const SimpleRule, rule);
    const auto json = ruleJson(rule);
    QVERIFY(!json);
    QVERIFY(!json.error().message.isEmpty());
}

void TestAudit::isTheSameAfterItWasKept()
{
    const auto found = audit();
    const auto last = lastAudit(**m_company->journal());
    QVERIFY(*last);
    QCOMPARE(toJson(**last), toJson(*found));
    QCOMPARE((*last)->environments.first().fresh, found->environments.first().fresh);
}

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"
