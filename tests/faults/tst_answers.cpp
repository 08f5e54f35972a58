#include "tests/adapters/salesforce/localorgfixture.h"
#include "tests/faults/orgscript.h"

#include <QTest>

using namespace backflow;
using namespace Qt::StringLiterals;
using base::Errc;
using ports::DeployState;
using tests::OrgScript;

/// Section B of the fault catalog, what an org may say, and of section A what stands in its place.
class TestAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { org = std::make_unique<OrgScript>(); }
    void fault_015_passingStatuses_data();
    void fault_015_passingStatuses();
    void fault_016_serverErrorWithHtml();
    void fault_017_badMessage();
    void fault_018_requestLimit();
    void fault_028_networkSwitches();
    void fault_029_maintenance();
    void fault_030_apiVersionGone();
    void fault_031_sessionOver();
    void fault_032_noPermission();
    void fault_033_unknownException();
    void fault_034_idNotKnownYet();
    void fault_035_notParseable();
    void fault_036_missingField();
    void fault_037_unknownStatus();
    void fault_038_contradiction();
    void fault_039_countsGoBackwards();
    void fault_040_anotherDeploymentsAnswer();
    void fault_041_shortAndLongIds();
    void fault_042_idExpired();
    void fault_043_faultWithMarkup();
    void fault_044_otherPrefixes();

private:
    base::Result<ports::DeployStatus> asked()
    {
        return org->gateway()->deployStatus(QString::fromLatin1(OrgScript::id()), org->monitor);
    }
    std::unique_ptr<OrgScript> org;
};

void TestAnswers::fault_015_passingStatuses_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {420, 502, 503, 504})
        QTest::addRow("%d", status) << status;
}

void TestAnswers::fault_015_passingStatuses()
{
    QFETCH(const int, status);
    org->answers({OrgScript::retrieving(), FakeHttp::html(status, "later"), FakeHttp::html(status, "later"),
                  OrgScript::retrieved()});
    QVERIFY(org->gateway()->retrieve({}, org->monitor));
    // A submission is sent once, whatever is answered.
    org->log->requests.clear();
    org->answers({FakeHttp::html(status, "later")});
    const auto id = org->gateway()->submitDeploy("PK", {}, org->monitor);
    QVERIFY(!id);
    QCOMPARE(id.error().code, status >= 500 ? Errc::Unknown : Errc::OrgBusy);
    QCOMPARE(org->log->requests.size(), 1);
}

void TestAnswers::fault_016_serverErrorWithHtml()
{
    org->more(10, FakeHttp::html(500, "<html>Bearer 00D000000000001!OLD " + QByteArray(5000, 'x') + "</html>"));
    const auto description = org->gateway()->describe(org->monitor);
    QCOMPARE(description.error().code, Errc::OrgFault);
    QVERIFY(description.error().detail.size() < 300);
    QVERIFY(!description.error().detail.contains(u"!OLD"_s));
}

void TestAnswers::fault_017_badMessage()
{
    org->answers({OrgScript::retrieving(), FakeHttp::html(400, "<h1>Bad Message 400</h1>"), OrgScript::retrieved()});
    QVERIFY(org->gateway()->retrieve({}, org->monitor));
}

void TestAnswers::fault_018_requestLimit()
{
    org->answers({FakeHttp::fault("REQUEST_LIMIT_EXCEEDED", "TotalRequests Limit exceeded.")});
    const auto id = org->gateway()->submitDeploy("PK", {}, org->monitor);
    QCOMPARE(id.error().code, Errc::OrgBusy);
    QVERIFY(id.error().message.contains(u"limit"_s));
    // Asking on would use up more of it.
    org->log->requests.clear();
    org->answers({OrgScript::retrieving(), FakeHttp::fault("REQUEST_LIMIT_EXCEEDED", "x")});
    QCOMPARE(org->gateway()->retrieve({}, org->monitor).error().code, Errc::OrgBusy);
    QCOMPARE(org->log->requests.size(), 2);
}

void TestAnswers::fault_028_networkSwitches()
{
    org->answers({OrgScript::retrieving(), FakeHttp::lost("after-send"), FakeHttp::lost("before-send"),
                  FakeHttp::lost("before-send"), FakeHttp::lost("after-send"), OrgScript::retrieved()});
    QVERIFY(org->gateway()->retrieve({}, org->monitor));
    QVERIFY(org->log->script.empty());
}

void TestAnswers::fault_029_maintenance()
{
    org->answers({OrgScript::retrieving()});
    org->more(3, FakeHttp::html(503, "<h1>We are down for maintenance</h1>"));
    org->more(3, FakeHttp::fault("SERVER_UNAVAILABLE", "scheduled maintenance"));
    org->more(1, OrgScript::retrieved());
    QVERIFY(org->gateway()->retrieve({}, org->monitor));
    QVERIFY(org->clock.monotonic() > std::chrono::seconds(5));
}

void TestAnswers::fault_030_apiVersionGone()
{
    org->answers({FakeHttp::fault("UNSUPPORTED_API_VERSION", "Invalid Api version specified on URL")});
    const auto description = org->gateway()->describe(org->monitor);
    QCOMPARE(description.error().code, Errc::Unsupported);
    QVERIFY(description.error().message.contains(u"version"_s));
}

void TestAnswers::fault_031_sessionOver()
{
    org->answers({FakeHttp::fault("INVALID_SESSION_ID", "x"), OrgScript::token(), OrgScript::succeeded()});
    QVERIFY(asked());
    QCOMPARE(org->renewed.size(), 1);
    org->answers(
        {FakeHttp::fault("INVALID_SESSION_ID", "x"), OrgScript::token(), FakeHttp::fault("INVALID_SESSION_ID", "x")});
    QCOMPARE(asked().error().code, Errc::Unauthorized);
}

void TestAnswers::fault_032_noPermission()
{
    org->answers({FakeHttp::fault("INSUFFICIENT_ACCESS", "use of the Metadata API requires a permission")});
    const auto id = org->gateway()->submitDeploy("PK", {}, org->monitor);
    QCOMPARE(id.error().code, Errc::Denied);
    QVERIFY(id.error().message.contains(u"Modify Metadata"_s));
}

void TestAnswers::fault_033_unknownException()
{
    org->answers({FakeHttp::fault("UNKNOWN_EXCEPTION", "An unexpected error. ErrorId: 1234-56 (78)")});
    const auto id = org->gateway()->submitDeploy("PK", {}, org->monitor);
    // It may come after the org took the package.
    QCOMPARE(id.error().code, Errc::Unknown);
    org->answers({FakeHttp::fault("UNKNOWN_EXCEPTION", "An unexpected error. ErrorId: 1234-56 (78)")});
    const auto description = org->gateway()->describe(org->monitor);
    QCOMPARE(description.error().code, Errc::OrgFault);
    QVERIFY(description.error().detail.contains(u"1234-56 (78)"_s));
    org->answers({FakeHttp::fault("INVALID_TYPE", "no such type")});
    QCOMPARE(org->gateway()->describe(org->monitor).error().code, Errc::OrgFault);
}

void TestAnswers::fault_034_idNotKnownYet()
{
    org->answers({FakeHttp::fault("INVALID_CROSS_REFERENCE_KEY", "invalid cross reference id"),
                  FakeHttp::fault("INVALID_CROSS_REFERENCE_KEY", "invalid cross reference id"),
                  OrgScript::status("<done>false</done><status>Pending</status>")});
    const auto status = asked();
    QVERIFY(status);
    QCOMPARE(status->state, DeployState::Pending);
}

void TestAnswers::fault_035_notParseable()
{
    org->answers({OrgScript::retrieving(), FakeHttp::soap("<cut"), FakeHttp::html(200, "not xml at all"),
                  FakeHttp::soap("<a></b>"), OrgScript::retrieved()});
    QVERIFY(org->gateway()->retrieve({}, org->monitor));
    // Without end it is no success either.
    org->answers({OrgScript::retrieving()});
    org->more(2000, FakeHttp::soap("<cut"));
    QVERIFY(!org->gateway()->retrieve({}, org->monitor));
}

void TestAnswers::fault_036_missingField()
{
    org->more(5, OrgScript::status("<success>true</success>"));
    QCOMPARE(asked().error().code, Errc::Unknown);
    org->answers({FakeHttp::result("deploy", "<result><done>false</done></result>")});
    QCOMPARE(org->gateway()->submitDeploy("PK", {}, org->monitor).error().code, Errc::Unknown);
    org->answers({FakeHttp::result("checkDeployStatus", {}), FakeHttp::result("checkDeployStatus", {}),
                  FakeHttp::result("checkDeployStatus", {}), FakeHttp::result("checkDeployStatus", {}),
                  FakeHttp::result("checkDeployStatus", {})});
    QVERIFY(!asked());
}

void TestAnswers::fault_037_unknownStatus()
{
    org->answers({OrgScript::status("<done>false</done><status>Contemplating</status>")});
    const auto status = asked();
    QVERIFY(status);
    QVERIFY(!status->done && !status->success);
}

void TestAnswers::fault_038_contradiction()
{
    org->answers({OrgScript::status("<done>true</done><status>InProgress</status>"), OrgScript::succeeded()});
    QCOMPARE(asked()->state, DeployState::Succeeded);
    org->answers({});
    org->more(5, OrgScript::status("<done>true</done><status>InProgress</status>"));
    QCOMPARE(asked().error().code, Errc::Unknown);
}

void TestAnswers::fault_039_countsGoBackwards()
{
    for (const QByteArray count : {"5", "3", "-1", "999999999999", "x", ""}) {
        org->answers({OrgScript::status("<done>false</done><status>InProgress</status><numberComponentsTotal>4"
                                        "</numberComponentsTotal><numberComponentsDeployed>" +
                                        count + "</numberComponentsDeployed>")});
        const auto status = asked();
        QVERIFY2(status, count.constData());
        QVERIFY(!status->done);
    }
}

void TestAnswers::fault_040_anotherDeploymentsAnswer()
{
    org->more(5, OrgScript::status("<done>true</done><status>Succeeded</status><success>true</success>",
                                   "0Af000000000009AAA"));
    const auto status = asked();
    QVERIFY(!status);
    QCOMPARE(status.error().code, Errc::Unknown);
    QVERIFY(status.error().detail.contains(u"0Af000000000009AAA"_s));
    // An id that is none of a deployment is none.
    org->answers({FakeHttp::result("deploy", "<result><id>09S000000000001AAA</id></result>")});
    QCOMPARE(org->gateway()->submitDeploy("PK", {}, org->monitor).error().code, Errc::Unknown);
}

void TestAnswers::fault_041_shortAndLongIds()
{
    org->answers({OrgScript::status("<done>true</done><status>Succeeded</status><success>true</success>",
                                    OrgScript::id().left(15))});
    QVERIFY(asked());
    org->answers({FakeHttp::result("deploy", "<result><id>" + OrgScript::id().left(15) + "</id></result>")});
    const auto id = org->gateway()->submitDeploy("PK", {}, org->monitor);
    QVERIFY(id);
    QCOMPARE(id->left(15), QString::fromLatin1(OrgScript::id().left(15)));
}

void TestAnswers::fault_042_idExpired()
{
    org->more(5, FakeHttp::fault("INVALID_ID_FIELD", "invalid id"));
    const auto status = asked();
    QCOMPARE(status.error().code, Errc::NotFound);
    QVERIFY(status.error().message.contains(u"no longer"_s));
}

void TestAnswers::fault_043_faultWithMarkup()
{
    org->answers({FakeHttp::soap("<soapenv:Fault><faultcode>sf:SOME_CODE</faultcode><faultstring>SOME_CODE: "
                                 "<![CDATA[a <b> & c]]> &lt;d&gt; &#x1F600; &amp; \"e\"</faultstring></soapenv:Fault>",
                                 500)});
    const auto description = org->gateway()->describe(org->monitor);
    QCOMPARE(description.error().code, Errc::OrgFault);
    QVERIFY2(description.error().detail.contains(u"a <b> & c <d> \U0001F600 & \"e\""_s),
             qPrintable(description.error().detail));
}

void TestAnswers::fault_044_otherPrefixes()
{
    org->answers({ports::HttpAnswer{
        .status = 200,
        .headers = {{"Content-Type", "text/xml"}},
        .body = "<?xml version=\"1.0\"?><s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\" "
                "xmlns:m=\"http://soap.sforce.com/2006/04/metadata\"><s:Body><m:checkDeployStatusResponse><m:result>"
                "<m:id>0Af000000000001AAA</m:id><m:done>true</m:done><m:status>Succeeded</m:status><m:success>true"
                "</m:success></m:result></m:checkDeployStatusResponse></s:Body></s:Envelope>"}});
    const auto status = asked();
    QVERIFY2(status, qPrintable(status ? QString() : status.error().detail));
    QCOMPARE(status->state, DeployState::Succeeded);
}

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
