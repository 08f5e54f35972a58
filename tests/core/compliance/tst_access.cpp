// Who may do what: from snapshots and from what the org tells of its users; what changed since somebody signed it off.

#include "core/compliance/access.h"
#include "core/compliance/auditreport.h"
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

QByteArray permissionSet(const QByteArray &label, const QList<QByteArray> &rights, const QByteArray &objects = {})
{
    QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<PermissionSet "
                     "xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n    "
                     "<hasActivationRequired>false</hasActivationRequired>\n    <label>" +
                     label + "</label>\n" + objects;
    for (const QByteArray &right : rights)
        xml += "    <userPermissions>\n        <enabled>true</enabled>\n        <name>" + right +
               "</name>\n    </userPermissions>\n";
    return xml + "</PermissionSet>\n";
}

const QByteArray kAccount = "    <objectPermissions>\n        <allowCreate>false</allowCreate>\n        "
                            "<allowDelete>false</allowDelete>\n        <allowEdit>true</allowEdit>\n        "
                            "<allowRead>true</allowRead>\n        <modifyAllRecords>false</modifyAllRecords>\n        "
                            "<object>Account</object>\n        <viewAllRecords>false</viewAllRecords>\n    "
                            "</objectPermissions>\n";

QJsonObject user(const QString &name)
{
    const QString username = name.section(u' ', 0, 0).toLower() + u"@example.test"_s;
    return {{u"Id"_s, u"005"_s + username},
            {u"Name"_s, name},
            {u"Username"_s, username},
            {u"Profile"_s, QJsonObject{{u"Name"_s, u"Standard"_s}}}};
}

QJsonObject assigned(const QString &name, const QString &set, bool ofProfile = false)
{
    return {{u"Assignee"_s, QJsonObject{{u"Username"_s, name.section(u' ', 0, 0).toLower() + u"@example.test"_s}}},
            {u"PermissionSet"_s, QJsonObject{{u"Name"_s, set}, {u"IsOwnedByProfile"_s, ofProfile}}}};
}

} // namespace

class TestAccess final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rightsAreInWords();
    void peopleAreReadOnceAndKept();
    void anOrgThatDoesNotTellIsAnError();
    void whatChangedSinceTheSignOff();
    void whatChangedMeanwhileIsNotSignedOff();
    void aSignOffIsOnRecord();
    void powerfulSetsThatNobodyHas();
    void theReportProvesItself();
    void aReportNeedsAnAudit();
    void cellsAreNoFormulas();

private:
    const model::Environment &dev() const { return *m_company->pipeline.find(u"Dev1"_s); }
    void put(const QString &name, const QList<QByteArray> &rights, const QByteArray &objects = {})
    {
        m_company->org(u"Dev1"_s).put(u"PermissionSet"_s, name, permissionSet(name.toUtf8(), rights, objects));
        QVERIFY(m_company->retrieve(u"Dev1"_s));
    }
    AccessState state()
    {
        const auto read = accessOf(*m_company, dev(), m_monitor);
        return read.value_or(AccessState());
    }
    QStringList changes()
    {
        const auto review = lastReview(**m_company->journal(), dev());
        QStringList words;
        for (const AccessChange &change : accessChanges((*review)->state, state()))
            words += (change.powerful ? u"! "_s : QString()) + change.words;
        return words;
    }

    std::shared_ptr<Company> m_company;
    async::NullMonitor m_monitor;
};

void TestAccess::init()
{
    m_company = Company::make();
    put(u"Sales"_s, {"RunReports"}, kAccount);
    auto &tables = m_company->org(u"Dev1"_s).tables;
    tables[u"User"_s] = {user(u"Ada Admin"_s), user(u"Bo"_s)};
    tables[u"PermissionSetAssignment"_s] = {assigned(u"Bo"_s, u"Sales"_s), assigned(u"Bo"_s, u"X00ex"_s, true),
                                            assigned(u"Cy"_s, u"Sales"_s)};
}

void TestAccess::rightsAreInWords()
{
    const AccessState read = state();
    QCOMPARE(read.grants.size(), 2);
    QCOMPARE(read.grants.at(0).words(), u"Account: read, edit"_s);
    QCOMPARE(read.grants.at(1).words(), u"Run Reports"_s);
    QVERIFY(!read.peopleAt.isValid());
    QVERIFY(read.assignments.isEmpty());
    QVERIFY(!read.commit.isEmpty());
}

void TestAccess::peopleAreReadOnceAndKept()
{
    const auto people = readPeople(*m_company, dev(), m_monitor);
    QVERIFY2(people, qPrintable(people ? QString() : people.error().message));
    // Two profiles and one permission set: not the profile's own, and nobody who is not active.
    QCOMPARE(people->size(), 3);
    m_company->org(u"Dev1"_s).tables.clear();
    const AccessState read = state();
    QCOMPARE(read.assignments, *people);
    QVERIFY(read.peopleAt.isValid());
    QCOMPARE(read.assignments.last().person, u"Bo"_s);
    QCOMPARE(read.assignments.last().holder.fullName, u"Standard"_s);
}

void TestAccess::anOrgThatDoesNotTellIsAnError()
{
    QVERIFY(readPeople(*m_company, dev(), m_monitor));
    m_company->org(u"Dev1"_s).before = [](const QString &call) -> base::Result<> {
        if (call == "query PermissionSetAssignment"_L1)
            return base::failure(Errc::OrgFault, u"You may not see that."_s);
        return {};
    };
    const auto again = readPeople(*m_company, dev(), m_monitor);
    QVERIFY(!again);
    QCOMPARE(again.error().code, Errc::OrgFault);
    QCOMPARE(state().assignments.size(), 3);
}

void TestAccess::whatChangedSinceTheSignOff()
{
    QVERIFY(readPeople(*m_company, dev(), m_monitor));
    const auto signedOff = signOff(*m_company, dev(), state().hash(), u"looked at it"_s, m_monitor);
    QVERIFY2(signedOff, qPrintable(signedOff ? QString() : signedOff.error().message));
    QCOMPARE(changes(), QStringList());
    put(u"Sales"_s, {"RunReports", "ModifyAllData"});
    m_company->org(u"Dev1"_s).tables[u"PermissionSetAssignment"_s] = {assigned(u"Ada Admin"_s, u"Sales"_s)};
    QVERIFY(readPeople(*m_company, dev(), m_monitor));
    QCOMPARE(changes(), (QStringList{u"! New: permission set Sales gives Modify All Data"_s,
                                     u"! New: Ada Admin has permission set Sales"_s,
                                     u"Gone: permission set Sales gave Account: read, edit"_s,
                                     u"Gone: Bo had permission set Sales"_s}));
}

void TestAccess::whatChangedMeanwhileIsNotSignedOff()
{
    const QString seen = state().hash();
    put(u"Sales"_s, {"ModifyAllData"});
    const auto refused = signOff(*m_company, dev(), seen, {}, m_monitor);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Errc::Conflict);
    QVERIFY(!*lastReview(**m_company->journal(), dev()));
}

void TestAccess::aSignOffIsOnRecord()
{
    const QString hash = state().hash();
    const auto review = signOff(*m_company, dev(), hash, u"quarter's end"_s, m_monitor);
    QVERIFY(review);
    support::FakeRepository repository(m_company->store);
    const auto records = governance::readAudit(repository, 1);
    QCOMPARE(records->first().id, review->record);
    const QJsonObject record = records->first().json;
    QCOMPARE(record["action"_L1].toString(), u"access.review"_s);
    QCOMPARE(record["access"_L1].toString(), hash);
    QCOMPARE(record["reason"_L1].toString(), u"quarter's end"_s);
    const auto last = lastReview(**m_company->journal(), dev());
    QVERIFY(*last);
    QCOMPARE((*last)->state.hash(), hash);
    QCOMPARE((*last)->by, u"Ada Admin"_s);
}

void TestAccess::powerfulSetsThatNobodyHas()
{
    put(u"Break_Glass"_s, {"ModifyAllData"});
    QCOMPARE(unusedPowerful(state()), QStringList());
    QVERIFY(readPeople(*m_company, dev(), m_monitor));
    QCOMPARE(unusedPowerful(state()), QStringList{u"Break_Glass"_s});
    m_company->org(u"Dev1"_s).tables[u"PermissionSetAssignment"_s] += assigned(u"Bo"_s, u"Break_Glass"_s);
    QVERIFY(readPeople(*m_company, dev(), m_monitor));
    QCOMPARE(unusedPowerful(state()), QStringList());
}

void TestAccess::theReportProvesItself()
{
    put(u"Break_Glass"_s, {"ModifyAllData"});
    QVERIFY(readPeople(*m_company, dev(), m_monitor));
    QVERIFY(signOff(*m_company, dev(), state().hash(), {}, m_monitor));
    const auto audit = auditNow(m_company, m_company->pipeline, {}, m_monitor);
    QVERIFY(audit);
    const auto report = makeReport(*m_company, m_company->pipeline, m_monitor);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QCOMPARE(report->chain.kind, governance::AuditVerdict::Kind::Whole);
    QVERIFY(!report->auditHash.isEmpty());
    const QJsonObject json = QJsonDocument::fromJson(reportBytes(*report, ReportFormat::Json)).object();
    QCOMPARE(json["chain"_L1]["auditHash"_L1].toString(), report->auditHash);
    QCOMPARE(json["chain"_L1]["head"_L1].toString(), report->chain.head);
    QCOMPARE(json["audit"_L1]["record"_L1].toString(), audit->record);
    QCOMPARE(json["access"_L1].toArray().size(), 1);
    for (const ReportFormat format : {ReportFormat::Html, ReportFormat::Csv}) {
        const QByteArray bytes = reportBytes(*report, format);
        for (const QString &wanted :
             {u"Break_Glass"_s, report->chain.head, report->auditHash, u"UAT"_s, u"bo@example.test"_s})
            QVERIFY2(bytes.contains(wanted.toUtf8()), qPrintable(wanted));
    }
    QCOMPARE(reportBytes(*report, ReportFormat::Html), reportBytes(*report, ReportFormat::Html));
}

void TestAccess::aReportNeedsAnAudit()
{
    const auto report = makeReport(*m_company, m_company->pipeline, m_monitor);
    QVERIFY(!report);
    QCOMPARE(report.error().code, Errc::NotFound);
}

void TestAccess::cellsAreNoFormulas()
{
    AuditReport report;
    EnvironmentAudit one;
    one.environment = u"=1+1"_s;
    one.problem = u"a \"quoted\", thing"_s;
    report.audit.environments = {one};
    const QByteArray csv = reportBytes(report, ReportFormat::Csv);
    QVERIFY2(csv.contains("\"'=1+1\""), csv.constData());
    QVERIFY2(csv.contains("\"a \"\"quoted\"\", thing\""), csv.constData());
    one.environment = u"<script>alert(1)</script>"_s;
    report.audit.environments = {one};
    QVERIFY(!reportBytes(report, ReportFormat::Html).contains("<script>"));
}

QTEST_GUILESS_MAIN(TestAccess)
#include "tst_access.moc"
