#include "core/salesforce/gateway.h"
#include "core/salesforce/orgcalls.h"

#include "core/xml/document.h"
#include "tests/adapters/salesforce/fakehttp.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace backflow;
using base::Errc;
using model::DeployTransport;

namespace {

const QByteArray kToken = "00D000000000001!OLD";
const QByteArray kTokenAnswer =
    R"({"access_token":"00D000000000001!NEW","instance_url":"https://next.my.salesforce.com",
    "id":"https://login.salesforce.com/id/00D000000000001EAA/005000000000001AAA","token_type":"Bearer"})";

salesforce::Session session()
{
    salesforce::Session session;
    session.instanceUrl = QUrl(QStringLiteral("https://acme.my.salesforce.com"));
    session.loginUrl = QUrl(QStringLiteral("https://login.salesforce.com"));
    session.accessToken = kToken;
    session.refreshToken = "5AepREFRESH";
    session.clientId = QStringLiteral("PlatformCLI");
    session.orgId = QStringLiteral("00D000000000001EAA");
    return session;
}

const QByteArray kDeployId = "0Af000000000001AAA";
const QByteArray kDeployed = "<result><done>false</done><id>0Af000000000001AAA</id><state>Queued</state></result>";

} // namespace

class TestGateway : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void describeReadsEveryColumn();
    void callsCarryTheTokenAndEscapeWhatTheyAreGiven();
    void listAsksThreeAtATimeAndSinglyWhereAGroupIsRefused();
    void listStopsAtAFaultThatIsNotAboutTheType();
    void retrievePollsUntilDone();
    void retrieveToleratesTroubleOnTheWay();
    void retrieveFailuresAreErrors_data();
    void retrieveFailuresAreErrors();
    void aRetrieveThatNeverEndsTimesOut();
    void stoppingARetrieveIsHeard();
    void aSessionThatEndsIsRenewedOnceAndTheCallReplayedOnce();
    void aSecondRefusalOfTheSessionIsTheEnd();
    void aSessionRenewedElsewhereIsTakenOver();
    void aRefusedRenewalIsUnauthorized();
    void anotherOrgBehindTheAddressIsRefused();
    void faultsBecomeCodes_data();
    void faultsBecomeCodes();
    void whatIsNotSalesforceIsSaid_data();
    void whatIsNotSalesforceIsSaid();
    void queryReadsAllPagesWithoutAttributes();
    void aPageOnAnotherHostIsNotFollowed();
    void identityComesFromThreeAnswers();
    void identityWorksWithoutUserinfo();
    void orgTimeIsTheDateHeader();
    void whoMayNotSeeTheLimitsIsToldByTheHeader();
    void theHeaderOfLimitsIsRead_data();
    void theHeaderOfLimitsIsRead();
    void secretsNeverReachAnError();
    void aSessionWithoutASignInIsRefused();

private:
    std::unique_ptr<ports::OrgGateway> gateway(salesforce::Session s = session(),
                                               DeployTransport transport = DeployTransport::Soap)
    {
        auto opened = salesforce::openGateway(
            std::make_unique<FakeHttp>(m_log), std::move(s),
            [this](const salesforce::Session &changed) { m_changes.append(changed); }, *m_clock, transport);
        Q_ASSERT(opened);
        return std::move(*opened);
    }
    void script(std::initializer_list<FakeHttp::Answer> answers) { m_log->script.assign(answers); }
    QByteArray body(int request) const { return m_log->requests.at(request).wholeBody(); }

    std::shared_ptr<FakeHttp::Log> m_log;
    std::unique_ptr<support::FakeClock> m_clock;
    QList<salesforce::Session> m_changes;
    async::NullMonitor m_monitor;
};

void TestGateway::init()
{
    m_log = std::make_shared<FakeHttp::Log>();
    m_clock = std::make_unique<support::FakeClock>();
    m_changes.clear();
}

void TestGateway::describeReadsEveryColumn()
{
    // Members in an order of their own, one of them nil.
    script({FakeHttp::result("describeMetadata", R"(<result><testRequired>true</testRequired>
        <metadataObjects><xmlName>ApexClass</xmlName><suffix>cls</suffix><metaFile>true</metaFile>
          <inFolder>false</inFolder><directoryName>classes</directoryName></metadataObjects>
        <metadataObjects><childXmlNames>CustomField</childXmlNames><childXmlNames xsi:nil="true"/>
          <childXmlNames>RecordType</childXmlNames><directoryName>objects</directoryName><inFolder>false</inFolder>
          <metaFile>false</metaFile><suffix>object</suffix><xmlName>CustomObject</xmlName></metadataObjects>
        <metadataObjects><directoryName>reports</directoryName><inFolder>true</inFolder><xmlName>Report</xmlName>
        </metadataObjects><partialSaveAllowed>false</partialSaveAllowed></result>)")});
    const auto description = gateway()->describe(m_monitor);
    QVERIFY(description);
    QCOMPARE(description->types.size(), 3);
    QCOMPARE(description->types[0].suffix, QStringLiteral("cls"));
    QVERIFY(description->types[0].metaFile);
    QCOMPARE(description->types[1].childXmlNames,
             QStringList({QStringLiteral("CustomField"), QStringLiteral("RecordType")}));
    QVERIFY(description->types[2].inFolder);
    QVERIFY(description->testRequired);
    QVERIFY(!description->partialSaveAllowed);
    QVERIFY(body(0).contains("<describeMetadata><asOfVersion>66.0</asOfVersion></describeMetadata>"));
}

void TestGateway::callsCarryTheTokenAndEscapeWhatTheyAreGiven()
{
    script({FakeHttp::result("listMetadata", {})});
    QVERIFY(gateway()->list({{QStringLiteral("Report"), QStringLiteral("A&B</folder><x>")}}, nullptr, m_monitor));
    const auto &request = m_log->requests.constFirst();
    QCOMPARE(request.url, QUrl(QStringLiteral("https://acme.my.salesforce.com/services/Soap/m/66.0")));
    QCOMPARE(request.method, QByteArray("POST"));
    QVERIFY(request.headers.contains(std::pair<QByteArray, QByteArray>("SOAPAction", "\"\"")));
    const auto document = xml::Document::parse(request.wholeBody());
    QVERIFY(document);
    const xml::Node header = document->root().childLocal("Header").childLocal("SessionHeader");
    QCOMPARE(header.childText("sessionId"), QString::fromLatin1(kToken));
    const xml::Node query = document->root().childLocal("Body").childLocal("listMetadata").childLocal("queries");
    QCOMPARE(query.childText("folder"), QStringLiteral("A&B</folder><x>"));
}

void TestGateway::listAsksThreeAtATimeAndSinglyWhereAGroupIsRefused()
{
    const auto row = [](const QByteArray &name, const QByteArray &type) {
        return "<result><fileName>unpackaged/classes/" + name + ".cls</fileName><fullName>" + name +
               "</fullName><lastModifiedByName>Ada</lastModifiedByName><lastModifiedDate>2026-11-01T10:00:00.000Z"
               "</lastModifiedDate><type>" +
               type + "</type></result>";
    };
    script({FakeHttp::result("listMetadata", row("A", "ApexClass") + row("B", "ApexClass")),
            FakeHttp::fault("INVALID_TYPE", "Cannot use: Bogus in this version"),
            FakeHttp::result("listMetadata", row("C", "")),
            FakeHttp::fault("INVALID_TYPE", "Cannot use: Bogus in this version")});
    QList<ports::ListQuery> queries;
    for (const char *type : {"ApexClass", "ApexPage", "Layout", "Flow", "Bogus"})
        queries.append({QString::fromLatin1(type), {}});
    QStringList refused;
    const auto rows = gateway()->list(queries, &refused, m_monitor);
    QVERIFY(rows);
    QCOMPARE(rows->size(), 3);
    QCOMPARE(rows->at(0).fileName, QStringLiteral("classes/A.cls"));
    QCOMPARE(rows->at(0).lastModifiedDate, QDateTime::fromString(QStringLiteral("2026-11-01T10:00:00Z"), Qt::ISODate));
    QCOMPARE(rows->at(2).type, QStringLiteral("Flow"));
    QCOMPARE(refused, QStringList(QStringLiteral("Bogus: INVALID_TYPE: Cannot use: Bogus in this version")));
    QCOMPARE(body(0).count("<queries>"), 3);
    QCOMPARE(body(1).count("<queries>"), 2);
    QCOMPARE(body(2).count("<queries>"), 1);
}

void TestGateway::listStopsAtAFaultThatIsNotAboutTheType()
{
    script({FakeHttp::fault("INSUFFICIENT_ACCESS", "use of the Metadata API requires a permission")});
    QStringList refused;
    const auto rows = gateway()->list({{QStringLiteral("Flow"), {}}}, &refused, m_monitor);
    QCOMPARE(rows.error().code, Errc::Denied);
    QVERIFY(refused.isEmpty());
}

void TestGateway::retrievePollsUntilDone()
{
    const QByteArray zip = "PK\x03\x04 not really";
    script({FakeHttp::result("retrieve", "<result><done>false</done><id>09S000000000001AAA</id></result>"),
            FakeHttp::result("checkRetrieveStatus", "<result><done>false</done><status>Pending</status></result>"),
            FakeHttp::result("checkRetrieveStatus",
                             "<result><zipFile>" + zip.toBase64() +
                                 R"(</zipFile><success>true</success><status>Succeeded</status><done>true</done>
            <fileProperties><fileName>unpackaged/classes/A.cls</fileName><fullName>A</fullName><type>ApexClass</type>
            </fileProperties><fileProperties><fileName>unpackaged/package.xml</fileName><fullName>unpackaged/package.xml
            </fullName><type>Package</type></fileProperties><messages><fileName>unpackaged/package.xml</fileName>
            <problem>Entity of type 'ApexClass' named 'B' cannot be found</problem></messages></result>)")});
    model::Manifest manifest;
    manifest.add(QStringLiteral("ApexClass"), QStringLiteral("A"));
    manifest.add(QStringLiteral("ApexClass"), QStringLiteral("B"));
    manifest.apiVersion = QStringLiteral("60.0");
    const auto answer = gateway()->retrieve(manifest, m_monitor);
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
    QCOMPARE(answer->zip, zip);
    QCOMPARE(answer->files.size(), 1);
    QCOMPARE(answer->files[0].fileName, QStringLiteral("classes/A.cls"));
    QCOMPARE(answer->messages.size(), 1);
    QCOMPARE(answer->messages[0].problem, QStringLiteral("Entity of type 'ApexClass' named 'B' cannot be found"));
    QVERIFY(body(0).contains("<types><members>A</members><members>B</members><name>ApexClass</name></types>"
                             "<version>60.0</version>"));
    QVERIFY(body(1).contains("<asyncProcessId>09S000000000001AAA</asyncProcessId>"));
}

void TestGateway::retrieveToleratesTroubleOnTheWay()
{
    script({FakeHttp::result("retrieve", "<result><id>09S000000000001AAA</id></result>"),
            FakeHttp::fault("INVALID_CROSS_REFERENCE_KEY", "id"), FakeHttp::lost("after-send"),
            FakeHttp::lost("before-send"), FakeHttp::html(503, "maintenance"), FakeHttp::html(502, "bad"),
            FakeHttp::html(400, "<h1>Bad Message 400</h1>"), FakeHttp::soap("<cut"),
            FakeHttp::result("checkRetrieveStatus", "<result><done>true</done><success>true</success><status>Succeeded"
                                                    "</status><zipFile>UEs=</zipFile></result>")});
    const auto answer = gateway()->retrieve({}, m_monitor);
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
    QCOMPARE(answer->zip, QByteArray("PK"));
    QVERIFY(m_log->script.empty());
}

void TestGateway::retrieveFailuresAreErrors_data()
{
    QTest::addColumn<QByteArray>("result");
    QTest::addColumn<Errc>("code");
    QTest::newRow("failed") << QByteArray("<done>true</done><success>false</success><status>Failed</status>"
                                          "<errorStatusCode>UNKNOWN_EXCEPTION</errorStatusCode>"
                                          "<errorMessage>words</errorMessage>")
                            << Errc::OrgFault;
    QTest::newRow("too many files") << QByteArray("<done>true</done><success>false</success><status>Failed</status>"
                                                  "<errorStatusCode>LIMIT_EXCEEDED</errorStatusCode><errorMessage>"
                                                  "Too many files in retrieve call, limit is: 10000</errorMessage>")
                                    << Errc::TooLarge;
    QTest::newRow("no zip") << QByteArray("<done>true</done><success>true</success><status>Succeeded</status>")
                            << Errc::Malformed;
    QTest::newRow("success without a status")
        << QByteArray("<done>true</done><success>true</success>") << Errc::Malformed;
}

void TestGateway::retrieveFailuresAreErrors()
{
    QFETCH(const QByteArray, result);
    QFETCH(const Errc, code);
    script({FakeHttp::result("retrieve", "<result><id>09S000000000001AAA</id></result>")});
    for (int i = 0; i < 600; ++i)
        m_log->script.push_back(FakeHttp::result("checkRetrieveStatus", "<result>" + result + "</result>"));
    const auto answer = gateway()->retrieve({}, m_monitor);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, code);
}

void TestGateway::aRetrieveThatNeverEndsTimesOut()
{
    script({FakeHttp::result("retrieve", "<result><id>09S000000000001AAA</id></result>")});
    for (int i = 0; i < 1000; ++i)
        m_log->script.push_back(
            FakeHttp::result("checkRetrieveStatus", "<result><done>false</done><status>InProgress</status></result>"));
    const auto answer = gateway()->retrieve({}, m_monitor);
    QCOMPARE(answer.error().code, Errc::Timeout);
    QVERIFY(m_clock->monotonic() > std::chrono::hours(1));
    QVERIFY(!m_log->script.empty());
}

void TestGateway::stoppingARetrieveIsHeard()
{
    class StopAfter final : public async::Monitor
    {
    public:
        bool stopped() const override { return m_said > 1; }
        void advance(qint64, qint64) override {}
        void say(const QString &) override { ++m_said; }

    private:
        int m_said = 0;
    } monitor;
    script({FakeHttp::result("retrieve", "<result><id>09S000000000001AAA</id></result>")});
    for (int i = 0; i < 10; ++i)
        m_log->script.push_back(FakeHttp::result("checkRetrieveStatus", "<result><done>false</done></result>"));
    QCOMPARE(gateway()->retrieve({}, monitor).error().code, Errc::Canceled);
    QCOMPARE(m_log->requests.size(), 3);
}

void TestGateway::aSessionThatEndsIsRenewedOnceAndTheCallReplayedOnce()
{
    script({FakeHttp::fault("INVALID_SESSION_ID", "Invalid Session ID found in SessionHeader"),
            FakeHttp::json(200, kTokenAnswer), FakeHttp::result("deploy", kDeployed)});
    const auto id = gateway()->submitDeploy("PK", {}, m_monitor);
    QVERIFY2(id, qPrintable(id ? QString() : id.error().detail));
    const auto &token = m_log->requests.at(1);
    QCOMPARE(token.url, QUrl(QStringLiteral("https://login.salesforce.com/services/oauth2/token")));
    QCOMPARE(token.body, QByteArray("grant_type=refresh_token&refresh_token=5AepREFRESH&client_id=PlatformCLI"));
    QCOMPARE(m_log->requests.at(2).url.host(), QStringLiteral("next.my.salesforce.com"));
    QVERIFY(body(2).contains("<sessionId>00D000000000001!NEW</sessionId>"));
    QCOMPARE(m_changes.size(), 1);
    QCOMPARE(m_changes[0].accessToken, QByteArray("00D000000000001!NEW"));
    QCOMPARE(m_changes[0].refreshToken, QByteArray("5AepREFRESH"));
}

void TestGateway::aSecondRefusalOfTheSessionIsTheEnd()
{
    script({FakeHttp::json(401, R"([{"message":"Session expired or invalid","errorCode":"INVALID_SESSION_ID"}])"),
            FakeHttp::json(200, kTokenAnswer),
            FakeHttp::json(401, R"([{"message":"Session expired or invalid","errorCode":"INVALID_SESSION_ID"}])")});
    const auto rows = gateway()->query(QStringLiteral("SELECT Id FROM User"), false, m_monitor);
    QCOMPARE(rows.error().code, Errc::Unauthorized);
    QCOMPARE(m_log->requests.size(), 3);
}

void TestGateway::aSessionRenewedElsewhereIsTakenOver()
{
    salesforce::Session kept = session();
    int locks = 0;
    salesforce::SessionKeeper keeper;
    keeper.lock = [&locks] {
        ++locks;
        return std::shared_ptr<void>();
    };
    keeper.reload = [&kept] { return std::optional(kept); };
    keeper.changed = [this, &kept](const salesforce::Session &changed) -> base::Result<> {
        kept = changed;
        m_changes.append(changed);
        return {};
    };
    const auto open = salesforce::openSharedGateway(std::make_unique<FakeHttp>(m_log), session(), keeper, *m_clock,
                                                    DeployTransport::Soap);
    QVERIFY(open);
    // Another thread renewed it, with a new refresh token: no token is asked for here.
    kept.accessToken = "00D000000000001!THEIRS";
    kept.refreshToken = "5AepROTATED";
    script({FakeHttp::fault("INVALID_SESSION_ID", "x"), FakeHttp::result("deploy", kDeployed)});
    QVERIFY((*open)->submitDeploy("PK", {}, m_monitor));
    QVERIFY(body(1).contains("<sessionId>00D000000000001!THEIRS</sessionId>"));
    QVERIFY(m_changes.isEmpty());
    // Now it is this one's turn, with the refresh token of the other.
    script({FakeHttp::fault("INVALID_SESSION_ID", "x"), FakeHttp::json(200, kTokenAnswer),
            FakeHttp::result("deploy", kDeployed)});
    QVERIFY((*open)->submitDeploy("PK", {}, m_monitor));
    QVERIFY(body(3).contains("refresh_token=5AepROTATED"));
    QCOMPARE(m_changes.size(), 1);
    QCOMPARE(locks, 2);
}

void TestGateway::aRefusedRenewalIsUnauthorized()
{
    script({FakeHttp::fault("INVALID_SESSION_ID", "x"),
            FakeHttp::json(400, R"({"error":"invalid_grant","error_description":"expired access/refresh token"})")});
    const auto id = gateway()->submitDeploy("PK", {}, m_monitor);
    QCOMPARE(id.error().code, Errc::Unauthorized);
    QVERIFY(id.error().message.contains(QStringLiteral("expired access/refresh token")));
    QVERIFY(m_changes.isEmpty());

    salesforce::Session bare = session();
    bare.refreshToken.clear();
    script({FakeHttp::fault("INVALID_SESSION_ID", "x")});
    QCOMPARE(gateway(bare)->submitDeploy("PK", {}, m_monitor).error().code, Errc::Unauthorized);
}

void TestGateway::anotherOrgBehindTheAddressIsRefused()
{
    salesforce::Session other = session();
    other.orgId = QStringLiteral("00D000000000002EAA");
    script({FakeHttp::fault("INVALID_SESSION_ID", "x"), FakeHttp::json(200, kTokenAnswer)});
    const auto id = gateway(other)->submitDeploy("PK", {}, m_monitor);
    QCOMPARE(id.error().code, Errc::Unauthorized);
    QVERIFY(id.error().message.contains(QStringLiteral("00D000000000001EAA")));
    QVERIFY(m_changes.isEmpty());
}

void TestGateway::faultsBecomeCodes_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<Errc>("code");
    QTest::newRow("locked row") << QByteArray("UNABLE_TO_LOCK_ROW") << Errc::OrgBusy;
    QTest::newRow("in process") << QByteArray("ALREADY_IN_PROCESS") << Errc::OrgBusy;
    QTest::newRow("requests used up") << QByteArray("REQUEST_LIMIT_EXCEEDED") << Errc::OrgBusy;
    QTest::newRow("limit") << QByteArray("LIMIT_EXCEEDED") << Errc::TooLarge;
    QTest::newRow("access") << QByteArray("INSUFFICIENT_ACCESS") << Errc::Denied;
    QTest::newRow("version") << QByteArray("UNSUPPORTED_API_VERSION") << Errc::Unsupported;
    QTest::newRow("anything else") << QByteArray("SOME_NEW_CODE") << Errc::OrgFault;
}

void TestGateway::faultsBecomeCodes()
{
    QFETCH(const QByteArray, fault);
    QFETCH(const Errc, code);
    script({FakeHttp::fault(fault, "words of the org"), FakeHttp::fault(fault, "words of the org")});
    const auto answer = gateway()->cancelDeploy(QString::fromLatin1(kDeployId), m_monitor);
    QCOMPARE(answer.error().code, code);
    QCOMPARE(answer.error().detail, QString::fromLatin1(fault + ": words of the org"));
}

void TestGateway::whatIsNotSalesforceIsSaid_data()
{
    QTest::addColumn<QByteArray>("versions");
    QTest::newRow("a page") << QByteArray("<html>Welcome</html>");
    QTest::newRow("other JSON") << QByteArray(R"({"hello":"world"})");
    QTest::newRow("an empty list") << QByteArray("[]");
}

void TestGateway::whatIsNotSalesforceIsSaid()
{
    QFETCH(const QByteArray, versions);
    m_log->versions = versions;
    const auto description = gateway()->describe(m_monitor);
    QCOMPARE(description.error().code, Errc::OrgFault);
    QVERIFY(description.error().message.contains(QStringLiteral("acme.my.salesforce.com")));
}

void TestGateway::queryReadsAllPagesWithoutAttributes()
{
    script({FakeHttp::json(200, R"({"totalSize":2,"done":false,"nextRecordsUrl":"/services/data/v66.0/query/01g-2",
              "records":[{"attributes":{"type":"X"},"Id":"1","CreatedBy":{"attributes":{},"Name":"Ada"}}]})"),
            FakeHttp::json(200, R"({"totalSize":2,"done":true,"records":[{"attributes":{"type":"X"},"Id":"2"}]})")});
    const auto rows =
        gateway()->query(QStringLiteral("SELECT Id FROM DeployRequest WHERE Name = 'a+b&c'"), true, m_monitor);
    QVERIFY2(rows, qPrintable(rows ? QString() : rows.error().detail));
    QCOMPARE(rows->size(), 2);
    QCOMPARE(rows->at(0), QJsonObject({{QStringLiteral("Id"), QStringLiteral("1")},
                                       {QStringLiteral("CreatedBy"),
                                        QJsonObject{{QStringLiteral("Name"), QStringLiteral("Ada")}}}}));
    const auto &first = m_log->requests.at(0);
    QVERIFY(first.url.toEncoded().startsWith("https://acme.my.salesforce.com/services/data/v66.0/tooling/query?q="));
    QVERIFY(first.url.toEncoded().endsWith("%27a%2Bb%26c%27"));
    QVERIFY(first.headers.contains(std::pair<QByteArray, QByteArray>("Authorization", "Bearer " + kToken)));
    QCOMPARE(m_log->requests.at(1).url.path(), QStringLiteral("/services/data/v66.0/query/01g-2"));
}

void TestGateway::aPageOnAnotherHostIsNotFollowed()
{
    script({FakeHttp::json(200, R"({"done":false,"nextRecordsUrl":"https://evil.test/x","records":[{"Id":"1"}]})")});
    QCOMPARE(gateway()->query(QStringLiteral("SELECT Id FROM X"), false, m_monitor).error().code, Errc::Malformed);
    QCOMPARE(m_log->requests.size(), 1);
}

void TestGateway::identityComesFromThreeAnswers()
{
    script({FakeHttp::json(200, R"({"done":true,"records":[{"attributes":{},"Id":"00D000000000001EAA","Name":"Acme",
              "InstanceName":"CS42","IsSandbox":true,"OrganizationType":"Enterprise Edition"}]})"),
            FakeHttp::json(200, R"({"user_id":"005000000000001AAA","organization_id":"00D000000000001EAA",
              "preferred_username":"ada@acme.test"})")});
    const auto identity = gateway()->identity(m_monitor);
    QVERIFY2(identity, qPrintable(identity ? QString() : identity.error().detail));
    QCOMPARE(identity->orgId->toString(), QStringLiteral("00D000000000001EAA"));
    QCOMPARE(identity->username, QStringLiteral("ada@acme.test"));
    QCOMPARE(identity->apiVersion, QStringLiteral("66.0"));
    QCOMPARE(identity->name, QStringLiteral("Acme"));
    QVERIFY(identity->isSandbox);
}

void TestGateway::identityWorksWithoutUserinfo()
{
    salesforce::Session named = session();
    named.username = QStringLiteral("ada@acme.test");
    script({FakeHttp::json(200, R"({"done":true,"records":[{"Id":"00D000000000001","Name":"Acme"}]})"),
            FakeHttp::html(403, "Missing_OAuth_Token")});
    const auto identity = gateway(named)->identity(m_monitor);
    QVERIFY2(identity, qPrintable(identity ? QString() : identity.error().detail));
    QCOMPARE(identity->username, QStringLiteral("ada@acme.test"));
}

void TestGateway::orgTimeIsTheDateHeader()
{
    const auto time = gateway()->orgTime(m_monitor);
    QVERIFY(time);
    QCOMPARE(time->toString(Qt::ISODate), QStringLiteral("2026-11-23T06:07:08Z"));
}

void TestGateway::whoMayNotSeeTheLimitsIsToldByTheHeader()
{
    const auto refused = [](const QByteArray &header) {
        FakeHttp::Answer answer = FakeHttp::json(403, R"([{"errorCode":"API_DISABLED_FOR_ORG","message":"no"}])");
        if (!header.isEmpty())
            answer->headers.append({"Sforce-Limit-Info", header});
        return answer;
    };
    script({refused("api-usage=9500/10000")});
    const auto told = gateway()->limits(m_monitor);
    QVERIFY2(told, qPrintable(told ? QString() : told.error().detail));
    QCOMPARE(*told, (QList<ports::OrgLimit>{{QStringLiteral("DailyApiRequests"), 10'000, 500}}));
    script({refused({})});
    QCOMPARE(gateway()->limits(m_monitor).error().code, Errc::Denied);
}

void TestGateway::theHeaderOfLimitsIsRead_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("max");
    QTest::addColumn<qint64>("remaining");
    QTest::newRow("alone") << QByteArray("api-usage=18/5000") << qint64(5000) << qint64(4982);
    QTest::newRow("with the app's own")
        << QByteArray("api-usage=25/5000; per-app-api-usage=17/250(appName=sample-connected-app)") << qint64(5000)
        << qint64(4975);
    QTest::newRow("the app's own first") << QByteArray("per-app-api-usage=17/250(appName=x); api-usage=1/2")
                                         << qint64(2) << qint64(1);
    QTest::newRow("more than there are") << QByteArray("api-usage=12/10") << qint64(10) << qint64(0);
    for (const char *nothing : {"", "api-usage=", "api-usage=5", "api-usage=a/b", "api-usage=5/0", "api-usage=-5/10",
                                "api-usage=99999999999999999999/1", "usage=1/2"})
        QTest::newRow(nothing[0] ? nothing : "none") << QByteArray(nothing) << qint64(0) << qint64(0);
}

void TestGateway::theHeaderOfLimitsIsRead()
{
    QFETCH(const QByteArray, header);
    QFETCH(const qint64, max);
    QFETCH(const qint64, remaining);
    const auto read = salesforce::readLimitInfo(header);
    QCOMPARE(read.has_value(), max > 0);
    if (read) {
        QCOMPARE(read->max, max);
        QCOMPARE(read->remaining, remaining);
    }
}

void TestGateway::secretsNeverReachAnError()
{
    script({FakeHttp::fault("SOME_CODE", "session " + kToken + " is odd")});
    const auto answer = gateway()->cancelDeploy(QString::fromLatin1(kDeployId), m_monitor);
    QVERIFY(!answer.error().message.contains(QString::fromLatin1(kToken)));
    QVERIFY(!answer.error().detail.contains(QString::fromLatin1(kToken)));
}

void TestGateway::aSessionWithoutASignInIsRefused()
{
    salesforce::Session empty;
    empty.instanceUrl = QUrl(QStringLiteral("https://acme.my.salesforce.com"));
    QCOMPARE(salesforce::openGateway(std::make_unique<FakeHttp>(m_log), empty, {}, *m_clock).error().code,
             Errc::InvalidInput);
}

QTEST_GUILESS_MAIN(TestGateway)

#include "tst_gateway.moc"
