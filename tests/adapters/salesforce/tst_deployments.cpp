#include "core/archive/zip.h"
#include "core/salesforce/gateway.h"
#include "core/xml/document.h"
#include "tests/adapters/salesforce/fakehttp.h"
#include "tests/support/fakeclock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QtEndian>

using namespace backflow;
using base::Errc;
using model::DeployTransport;
using ports::DeployState;

namespace {

using GivenAnswer = std::function<FakeHttp::Answer()>;

const QString kId = QStringLiteral("0Af000000000001AAA");
const QByteArray kTokenAnswer =
    R"({"access_token":"00D000000000001!NEW","instance_url":"https://acme.my.salesforce.com",
    "id":"https://login.salesforce.com/id/00D000000000001EAA/005000000000001AAA","token_type":"Bearer"})";

salesforce::Session session()
{
    salesforce::Session session;
    session.instanceUrl = QUrl(QStringLiteral("https://acme.my.salesforce.com"));
    session.loginUrl = QUrl(QStringLiteral("https://login.salesforce.com"));
    session.accessToken = "00D000000000001!OLD";
    session.refreshToken = "5AepREFRESH";
    session.clientId = QStringLiteral("PlatformCLI");
    session.orgId = QStringLiteral("00D000000000001EAA");
    return session;
}

/// The same values as SOAP writes them.
QByteArray asXml(const QByteArray &name, const QJsonValue &value)
{
    if (value.isArray()) {
        QByteArray all;
        const QJsonArray list = value.toArray();
        for (const QJsonValue &item : list)
            all += asXml(name, item);
        return all;
    }
    QByteArray inside;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            inside += asXml(it.key().toUtf8(), it.value());
    } else if (value.isBool()) {
        inside = value.toBool() ? "true" : "false";
    } else if (value.isDouble()) {
        inside = QByteArray::number(value.toInt());
    } else if (value.isNull()) {
        return "<" + name + " xsi:nil=\"true\"/>";
    } else {
        inside = xml::escapeText(value.toString().replace(QStringLiteral("+0000"), QStringLiteral("Z")));
    }
    return "<" + name + ">" + inside + "</" + name + ">";
}

/// The zip with another size for each of its files written into its directory.
QByteArray swollen(QByteArray zip, quint32 bytes)
{
    for (qsizetype at = zip.indexOf("PK\1\2"); at >= 0; at = zip.indexOf("PK\1\2", at + 4))
        qToLittleEndian(bytes, zip.data() + at + 24);
    return zip;
}

QJsonObject object(const QByteArray &json)
{
    const QJsonObject parsed = QJsonDocument::fromJson(json).object();
    if (parsed.isEmpty() && json != "{}")
        qFatal("bad JSON in a test: %s", json.constData());
    return parsed;
}

} // namespace

/// What goes over the wire for a deployment and how each answer is taken, over both interfaces alike.
class TestDeployments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theZipAndTheOptionsGoOut_data();
    void theZipAndTheOptionsGoOut();
    void aLargeZipIsNeverCopied();
    void whetherTheOrgTookItIsToldApart_data();
    void whetherTheOrgTookItIsToldApart();
    void anEndedSessionIsRenewedOnceAndTheZipSentAgainOnce_data() { transports(); }
    void anEndedSessionIsRenewedOnceAndTheZipSentAgainOnce();
    void whatIsTooLargeIsNotSent_data();
    void whatIsTooLargeIsNotSent();
    void quickDeployGivesTheNewId_data() { transports(); }
    void quickDeployGivesTheNewId();
    void statusReadsEverything_data() { transports(); }
    void statusReadsEverything();
    void statesAreKnownInBothSpellings_data();
    void statesAreKnownInBothSpellings();
    void aContradictionIsAskedAgainAndThenUnknown_data();
    void aContradictionIsAskedAgainAndThenUnknown();
    void anIdThatIsNotKnownYetIsAskedForAgain_data() { transports(); }
    void anIdThatIsNotKnownYetIsAskedForAgain();
    void cancelAsksOnce_data() { transports(); }
    void cancelAsksOnce();

    void automaticTakesRestFromItsVersionOn_data();
    void automaticTakesRestFromItsVersionOn();
    void aMissingRestResourceMeansSoapFromThenOn();
    void aChosenInterfaceIsKeptWhateverItAnswers();
    void automaticAsksTheOtherInterfaceBeforeAnIdIsUnknown();

private:
    static void transports()
    {
        QTest::addColumn<bool>("rest");
        QTest::newRow("REST") << true;
        QTest::newRow("SOAP") << false;
    }
    std::unique_ptr<ports::OrgGateway> gateway(DeployTransport transport)
    {
        auto opened = salesforce::openGateway(
            std::make_unique<FakeHttp>(m_log), session(), [](const salesforce::Session &) {}, *m_clock, transport);
        Q_ASSERT(opened);
        return std::move(*opened);
    }
    std::unique_ptr<ports::OrgGateway> gateway(bool rest)
    {
        return gateway(rest ? DeployTransport::Rest : DeployTransport::Soap);
    }
    void script(std::initializer_list<FakeHttp::Answer> answers) { m_log->script.assign(answers); }
    QByteArray body(int request) const { return m_log->requests.at(request).wholeBody(); }

    static FakeHttp::Answer accepted(bool rest)
    {
        return rest ? FakeHttp::json(201, R"({"id":"0Af000000000001AAA","deployResult":null})")
                    : FakeHttp::result("deploy", "<result><done>false</done><id>0Af000000000001AAA</id></result>");
    }
    static FakeHttp::Answer sessionOver(bool rest)
    {
        return rest ? FakeHttp::json(401,
                                     R"([{"message":"Session expired or invalid","errorCode":"INVALID_SESSION_ID"}])")
                    : FakeHttp::fault("INVALID_SESSION_ID", "Invalid Session ID");
    }
    static FakeHttp::Answer refusal(bool rest, int status, const QByteArray &code)
    {
        return rest ? FakeHttp::json(status, R"([{"message":"no","errorCode":")" + code + R"("}])")
                    : FakeHttp::fault(code, "no");
    }
    /// `members` of a DeployResult beside its id.
    static FakeHttp::Answer result(bool rest, const QByteArray &members)
    {
        QJsonObject json = object(members);
        if (!json.isEmpty())
            json.insert(QStringLiteral("id"), kId);
        const QByteArray restBody =
            QJsonDocument(QJsonObject{{QStringLiteral("id"), kId}, {QStringLiteral("deployResult"), json}}).toJson();
        return rest ? FakeHttp::json(200, restBody) : FakeHttp::result("checkDeployStatus", asXml("result", json));
    }

    std::shared_ptr<FakeHttp::Log> m_log;
    std::unique_ptr<support::FakeClock> m_clock;
    async::NullMonitor m_monitor;
};

void TestDeployments::init()
{
    m_log = std::make_shared<FakeHttp::Log>();
    m_clock = std::make_unique<support::FakeClock>();
}

void TestDeployments::theZipAndTheOptionsGoOut_data()
{
    QTest::addColumn<bool>("rest");
    QTest::addColumn<ports::TestLevel>("level");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray plain = "<singlePackage>true</singlePackage>";
    QTest::newRow("SOAP, default") << false << ports::TestLevel::Default << plain + "</DeployOptions>";
    QTest::newRow("SOAP, local") << false << ports::TestLevel::RunLocalTests
                                 << plain + "<testLevel>RunLocalTests</testLevel>";
    QTest::newRow("SOAP, specified") << false << ports::TestLevel::RunSpecifiedTests
                                     << "<runTests>ATest</runTests><runTests>B&amp;C</runTests>" + plain +
                                            "<testLevel>RunSpecifiedTests</testLevel>";
    QTest::newRow("REST, default") << true << ports::TestLevel::Default << QByteArray(R"("singlePackage":true}})");
    QTest::newRow("REST, local") << true << ports::TestLevel::RunLocalTests
                                 << QByteArray(R"("singlePackage":true,"testLevel":"RunLocalTests"}})");
    QTest::newRow("REST, specified") << true << ports::TestLevel::RunSpecifiedTests
                                     << QByteArray(R"("runTests":["ATest","B&C"])");
}

void TestDeployments::theZipAndTheOptionsGoOut()
{
    QFETCH(const bool, rest);
    QFETCH(const ports::TestLevel, level);
    QFETCH(const QByteArray, expected);
    script({accepted(rest)});
    ports::DeployOptions options;
    options.checkOnly = true;
    options.testLevel = level;
    options.runTests = {QStringLiteral("ATest"), QStringLiteral("B&C")};
    const auto id = gateway(rest)->submitDeploy("PK..", options, m_monitor);
    QVERIFY2(id, qPrintable(id ? QString() : id.error().detail));
    QCOMPARE(*id, kId);
    QVERIFY2(body(0).contains(expected), body(0).constData());
    const ports::HttpRequest &request = m_log->requests.constFirst();
    QCOMPARE(request.method, QByteArray("POST"));
    if (!rest) {
        QCOMPARE(request.url.path(), QStringLiteral("/services/Soap/m/66.0"));
        QVERIFY(body(0).contains("<ZipFile>UEsuLg==</ZipFile>"));
        QVERIFY(body(0).contains("<checkOnly>true</checkOnly>"));
        QVERIFY(body(0).contains("<rollbackOnError>true</rollbackOnError>"));
        return;
    }
    QCOMPARE(request.url.path(), QStringLiteral("/services/data/v66.0/metadata/deployRequest"));
    QVERIFY(request.headers.contains(std::pair<QByteArray, QByteArray>("Authorization", "Bearer 00D000000000001!OLD")));
    QByteArray contentType;
    for (const auto &[name, value] : request.headers)
        contentType = name == "Content-Type" ? value : contentType;
    QVERIFY(contentType.startsWith("multipart/form-data; boundary="));
    const QByteArray line = "--" + contentType.mid(contentType.indexOf('=') + 1);
    QVERIFY(body(0).startsWith(line + "\r\n"));
    QVERIFY(body(0).endsWith("Content-Type: application/zip\r\n\r\nPK..\r\n" + line + "--\r\n"));
    QVERIFY(body(0).contains(R"("checkOnly":true)"));
    QVERIFY(body(0).contains(R"("rollbackOnError":true)"));
}

/// The zip goes from where the caller has it to the socket.
void TestDeployments::aLargeZipIsNeverCopied()
{
    script({accepted(true)});
    const QByteArray zip(30'000'000, 'x');
    QVERIFY(gateway(true)->submitDeploy(zip, {}, m_monitor));
    const QList<QByteArray> pieces = m_log->requests.constFirst().moreBody;
    QVERIFY(std::ranges::any_of(pieces, [&](const QByteArray &piece) { return piece.constData() == zip.constData(); }));
}

void TestDeployments::whetherTheOrgTookItIsToldApart_data()
{
    QTest::addColumn<bool>("rest");
    QTest::addColumn<GivenAnswer>("answer");
    QTest::addColumn<Errc>("code");
    const auto row = [](const char *name, bool rest, const FakeHttp::Answer &answer, Errc code) {
        QTest::addRow("%s, %s", rest ? "REST" : "SOAP", name)
            << rest << GivenAnswer([answer] { return answer; }) << code;
    };
    for (const bool rest : {true, false}) {
        row("no connection", rest, FakeHttp::lost("before-send"), Errc::Offline);
        row("cut after the send", rest, FakeHttp::lost("after-send"), Errc::Unknown);
        row("silence", rest, base::failure(Errc::Timeout, {}, QStringLiteral("after-send: silence")), Errc::Unknown);
        row("stopped while it ran", rest, base::failure(Errc::Canceled, {}, QStringLiteral("after-send: stopped")),
            Errc::Unknown);
        row("stopped before", rest, base::failure(Errc::Canceled, {}, QStringLiteral("before-send: stopped")),
            Errc::Canceled);
        row("gateway timeout of a proxy", rest, FakeHttp::html(504, "gateway timeout"), Errc::Unknown);
        row("HTML with status 500", rest, FakeHttp::html(500, "<h1>oops</h1>"), Errc::Unknown);
        row("HTML with status 200", rest, FakeHttp::html(200, "<h1>log in to the hotel</h1>"), Errc::Unknown);
        row("HTML with status 201", rest, FakeHttp::html(201, "<h1>made</h1>"), Errc::Unknown);
        row("setup locked", rest, refusal(rest, 400, "UNABLE_TO_LOCK_ROW"), Errc::OrgBusy);
        row("org says unavailable", rest, refusal(rest, 503, "SERVER_UNAVAILABLE"), Errc::OrgBusy);
        row("may not", rest, refusal(rest, 403, "INSUFFICIENT_ACCESS"), Errc::Denied);
        row("limit of requests", rest, refusal(rest, 403, "REQUEST_LIMIT_EXCEEDED"), Errc::OrgBusy);
        row("too many requests", rest, FakeHttp::html(429, "slow down"), Errc::OrgBusy);
        row("moved", rest, FakeHttp::html(302, "moved"), Errc::OrgFault);
        row("exception in the org", rest, refusal(rest, 500, "UNKNOWN_EXCEPTION"), Errc::Unknown);
    }
    row("half an envelope", false, FakeHttp::soap("<cut"), Errc::Unknown);
    row("good answer without an id", false, FakeHttp::result("deploy", "<result><done>false</done></result>"),
        Errc::Unknown);
    row("half an object", true, FakeHttp::json(201, R"({"id":"0Af0000)"), Errc::Unknown);
    row("good answer without an id", true, FakeHttp::json(201, R"({"id":null,"deployResult":null})"), Errc::Unknown);
    row("an id of something else", true, FakeHttp::json(201, R"({"id":"09S000000000001AAA"})"), Errc::Unknown);
}

void TestDeployments::whetherTheOrgTookItIsToldApart()
{
    QFETCH(const bool, rest);
    QFETCH(const GivenAnswer, answer);
    QFETCH(const Errc, code);
    for (const bool quick : {false, true}) {
        m_log->requests.clear();
        script({answer()});
        const auto id =
            quick ? gateway(rest)->quickDeploy(kId, m_monitor) : gateway(rest)->submitDeploy("PK", {}, m_monitor);
        QVERIFY(!id);
        QCOMPARE(id.error().code, code);
        // Whatever it was, it went out once at most.
        QCOMPARE(m_log->requests.size(), 1);
    }
}

void TestDeployments::anEndedSessionIsRenewedOnceAndTheZipSentAgainOnce()
{
    QFETCH(const bool, rest);
    script({sessionOver(rest), FakeHttp::json(200, kTokenAnswer), accepted(rest)});
    QCOMPARE(gateway(rest)->submitDeploy("PK", {}, m_monitor).value_or(QString()), kId);
    QCOMPARE(m_log->requests.size(), 3);
    QVERIFY(rest ? m_log->requests.at(2).headers.contains(
                       std::pair<QByteArray, QByteArray>("Authorization", "Bearer 00D000000000001!NEW"))
                 : body(2).contains("<sessionId>00D000000000001!NEW</sessionId>"));
    m_log->requests.clear();
    script({sessionOver(rest), FakeHttp::json(200, kTokenAnswer), sessionOver(rest)});
    QCOMPARE(gateway(rest)->submitDeploy("PK", {}, m_monitor).error().code, Errc::Unauthorized);
    QCOMPARE(m_log->requests.size(), 3);
    // A lost answer after the renewal is as open as any other.
    m_log->requests.clear();
    script({sessionOver(rest), FakeHttp::json(200, kTokenAnswer), FakeHttp::lost("after-send")});
    QCOMPARE(gateway(rest)->submitDeploy("PK", {}, m_monitor).error().code, Errc::Unknown);
    QCOMPARE(m_log->requests.size(), 3);
}

void TestDeployments::whatIsTooLargeIsNotSent_data()
{
    QTest::addColumn<QByteArray>("zip");
    QTest::addColumn<QString>("figure");
    QList<archive::ZipEntry> many;
    for (int i = 0; i <= 10'000; ++i)
        many.append({QStringLiteral("classes/C%1.cls").arg(i), "x"});
    QTest::newRow("40 MB") << QByteArray(40'000'000, 'x') << QStringLiteral("39 MB");
    QTest::newRow("10,001 files") << archive::writeZip(many).value() << QLocale().toString(10'001);
    QTest::newRow("unzipped 660 MB") << swollen(archive::writeZip({{QStringLiteral("a"), "x"},
                                                                   {QStringLiteral("b"), "x"},
                                                                   {QStringLiteral("c"), "x"}})
                                                    .value(),
                                                220'000'000)
                                     << QStringLiteral("660 MB");
}

void TestDeployments::whatIsTooLargeIsNotSent()
{
    QFETCH(const QByteArray, zip);
    QFETCH(const QString, figure);
    for (const bool rest : {true, false}) {
        const auto id = gateway(rest)->submitDeploy(zip, {}, m_monitor);
        QCOMPARE(id.error().code, Errc::TooLarge);
        QVERIFY2(id.error().message.contains(figure), qPrintable(id.error().message));
        QVERIFY(m_log->requests.isEmpty());
    }
}

void TestDeployments::quickDeployGivesTheNewId()
{
    QFETCH(const bool, rest);
    script({rest ? FakeHttp::json(201, R"({"id":"0Af000000000002AAA","validatedDeployRequestId":"0Af000000000001AAA"})")
                 : FakeHttp::result("deployRecentValidation", "<result>0Af000000000002AAA</result>")});
    QCOMPARE(gateway(rest)->quickDeploy(kId, m_monitor).value_or(QString()), QStringLiteral("0Af000000000002AAA"));
    QVERIFY(body(0).contains(rest ? QByteArray(R"({"validatedDeployRequestId":"0Af000000000001AAA"})")
                                  : QByteArray("<validationId>0Af000000000001AAA</validationId>")));
}

void TestDeployments::statusReadsEverything()
{
    QFETCH(const bool, rest);
    script({result(rest, R"({"status":"Failed","done":true,"success":false,"checkOnly":true,"createdByName":"Ada",
        "canceledByName":null,
        "startDate":"2026-11-23T05:00:00.000+0000","completedDate":"2026-11-23T05:01:00.500+0000",
        "numberComponentErrors":1,"numberComponentsDeployed":2,"numberComponentsTotal":3,"numberTestErrors":1,
        "numberTestsCompleted":4,"numberTestsTotal":5,"stateDetail":"Processing Type: CustomObject",
        "details":{
          "componentFailures":[{"columnNumber":7,"componentType":"ApexClass","fileName":"classes/A.cls",
            "fullName":"A","lineNumber":3,"problem":"Variable does not exist: x < y & 🎈","problemType":"Error",
            "success":false}],
          "componentSuccesses":[{"changed":true,"componentType":"","created":false,"deleted":false,
            "fileName":"package.xml","fullName":"package.xml","success":true},
            {"componentType":"Layout","fullName":"L","changed":true,"created":true,"deleted":false,"success":true}],
          "runTestResult":{
            "failures":[{"message":"boom","methodName":"m","name":"ATest","namespace":"ns",
              "stackTrace":"Class.ATest.m: line 1"}],
            "codeCoverage":[{"name":"A","namespace":null,"numLocations":8,"numLocationsNotCovered":2}],
            "codeCoverageWarnings":[{"name":"A","message":"Test coverage is below 75%"},{"message":"Average is 40%"}]}}})")});
    const auto status = gateway(rest)->deployStatus(kId, m_monitor);
    QVERIFY2(status, qPrintable(status ? QString() : status.error().detail));
    QCOMPARE(status->id, kId);
    QCOMPARE(status->state, DeployState::Failed);
    QVERIFY(status->done && !status->success && status->checkOnly);
    QCOMPARE(status->components.size(), 2);
    QCOMPARE(status->components[0].problem, QStringLiteral("Variable does not exist: x < y & 🎈"));
    QCOMPARE(status->components[0].line, 3);
    QCOMPARE(status->components[0].column, 7);
    QVERIFY(status->components[1].created && status->components[1].success);
    QCOMPARE(status->testFailures.size(), 1);
    QCOMPARE(status->testFailures[0].className, QStringLiteral("ns__ATest"));
    QCOMPARE(status->testErrors, 1);
    QCOMPARE(status->coverage, (QList<ports::CodeCoverage>{{QStringLiteral("A"), 8, 2}}));
    QCOMPARE(status->coverageWarnings,
             QStringList({QStringLiteral("A: Test coverage is below 75%"), QStringLiteral("Average is 40%")}));
    QCOMPARE(status->componentsTotal, 3);
    QCOMPARE(status->createdByName, QStringLiteral("Ada"));
    QCOMPARE(status->canceledByName, QString());
    QCOMPARE(status->completedDate.toString(Qt::ISODateWithMs), QStringLiteral("2026-11-23T05:01:00.500Z"));
}

void TestDeployments::statesAreKnownInBothSpellings_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<DeployState>("state");
    QTest::newRow("pending") << QByteArray("Pending") << DeployState::Pending;
    QTest::newRow("finalizing, SDR") << QByteArray("Finalizing") << DeployState::Finalizing;
    QTest::newRow("finalizing, Apex") << QByteArray("FinalizingDeploy") << DeployState::Finalizing;
    QTest::newRow("canceling") << QByteArray("Canceling") << DeployState::Canceling;
    QTest::newRow("a word of the future") << QByteArray("Contemplating") << DeployState::InProgress;
}

void TestDeployments::statesAreKnownInBothSpellings()
{
    QFETCH(const QByteArray, word);
    QFETCH(const DeployState, state);
    for (const bool rest : {true, false}) {
        script({result(rest, R"({"done":false,"status":")" + word + R"("})")});
        const auto status = gateway(rest)->deployStatus(kId, m_monitor);
        QVERIFY(status);
        QCOMPARE(status->state, state);
        QVERIFY(!status->done);
    }
}

void TestDeployments::aContradictionIsAskedAgainAndThenUnknown_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::newRow("done but running") << QByteArray(R"({"done":true,"status":"InProgress"})");
    QTest::newRow("done, unknown word") << QByteArray(R"({"done":true,"status":"Contemplating"})");
    QTest::newRow("succeeded without success") << QByteArray(R"({"done":true,"status":"Succeeded"})");
    QTest::newRow("failed with success") << QByteArray(R"({"done":true,"status":"Failed","success":true})");
    QTest::newRow("empty") << QByteArray("{}");
}

void TestDeployments::aContradictionIsAskedAgainAndThenUnknown()
{
    QFETCH(const QByteArray, members);
    for (const bool rest : {true, false}) {
        script({result(rest, members), result(rest, R"({"done":true,"status":"Succeeded","success":true})")});
        QCOMPARE(gateway(rest)->deployStatus(kId, m_monitor)->state, DeployState::Succeeded);
        script({});
        for (int i = 0; i < 5; ++i)
            m_log->script.push_back(result(rest, members));
        QCOMPARE(gateway(rest)->deployStatus(kId, m_monitor).error().code, Errc::Unknown);
    }
}

void TestDeployments::anIdThatIsNotKnownYetIsAskedForAgain()
{
    QFETCH(const bool, rest);
    const auto unknown = [rest] { return refusal(rest, 404, "INVALID_CROSS_REFERENCE_KEY"); };
    script({unknown(), unknown(), result(rest, R"({"done":false,"status":"Pending"})")});
    QVERIFY(gateway(rest)->deployStatus(kId, m_monitor));
    script({});
    for (int i = 0; i < 5; ++i)
        m_log->script.push_back(unknown());
    QCOMPARE(gateway(rest)->deployStatus(kId, m_monitor).error().code, Errc::NotFound);
}

void TestDeployments::cancelAsksOnce()
{
    QFETCH(const bool, rest);
    script({rest ? FakeHttp::json(202, R"({"id":"0Af000000000001AAA","deployResult":{"status":"Canceling"}})")
                 : FakeHttp::result("cancelDeploy", "<result><done>false</done><id>0Af000000000001AAA</id></result>")});
    QVERIFY(gateway(rest)->cancelDeploy(kId, m_monitor));
    const ports::HttpRequest &request = m_log->requests.constFirst();
    QCOMPARE(request.method, QByteArray(rest ? "PATCH" : "POST"));
    QVERIFY(body(0).contains(rest ? QByteArray(R"({"deployResult":{"status":"Canceling"}})")
                                  : QByteArray("<cancelDeploy><id>0Af000000000001AAA</id></cancelDeploy>")));
}

void TestDeployments::automaticTakesRestFromItsVersionOn_data()
{
    QTest::addColumn<QByteArray>("versions");
    QTest::addColumn<bool>("rest");
    QTest::newRow("66") << QByteArray(R"([{"version":"66.0"}])") << true;
    QTest::newRow("51") << QByteArray(R"([{"version":"51.0"}])") << true;
    QTest::newRow("50") << QByteArray(R"([{"version":"50.0"}])") << false;
}

void TestDeployments::automaticTakesRestFromItsVersionOn()
{
    QFETCH(const QByteArray, versions);
    QFETCH(const bool, rest);
    m_log->versions = versions;
    script({accepted(rest)});
    QVERIFY(gateway(DeployTransport::Automatic)->submitDeploy("PK", {}, m_monitor));
    QCOMPARE(m_log->requests.constFirst().url.path().contains(QStringLiteral("deployRequest")), rest);
}

void TestDeployments::aMissingRestResourceMeansSoapFromThenOn()
{
    script({refusal(true, 404, "NOT_FOUND"), accepted(false), result(false, R"({"done":false,"status":"Pending"})")});
    const auto open = gateway(DeployTransport::Automatic);
    QCOMPARE(open->submitDeploy("PK", {}, m_monitor).value_or(QString()), kId);
    QVERIFY(open->deployStatus(kId, m_monitor));
    QCOMPARE(m_log->requests.size(), 3);
}

void TestDeployments::aChosenInterfaceIsKeptWhateverItAnswers()
{
    script({refusal(true, 404, "NOT_FOUND")});
    QCOMPARE(gateway(DeployTransport::Rest)->submitDeploy("PK", {}, m_monitor).error().code, Errc::NotFound);
    QCOMPARE(m_log->requests.size(), 1);
}

/// A run that is gone on with by another process knows nothing of how the first one sent it.
void TestDeployments::automaticAsksTheOtherInterfaceBeforeAnIdIsUnknown()
{
    script({refusal(true, 404, "NOT_FOUND"), result(false, R"({"done":false,"status":"Pending"})")});
    QVERIFY(gateway(DeployTransport::Automatic)->deployStatus(kId, m_monitor));
    script({refusal(true, 404, "NOT_FOUND"), FakeHttp::result("cancelDeploy", "<result><done>false</done></result>")});
    QVERIFY(gateway(DeployTransport::Automatic)->cancelDeploy(kId, m_monitor));
}

QTEST_GUILESS_MAIN(TestDeployments)

#include "tst_deployments.moc"
