#include "app/localorg/faults.h"
#include "tests/support/patience.h"

#include "tests/app/localorg/orgundertest.h"

#include <QJsonDocument>
#include <QTcpSocket>

using namespace backflow::localorg;
using namespace backflow::localorg::test;
using namespace Qt::StringLiterals;

namespace {

Files beta()
{
    return apex(u"Beta"_s, "public class Beta {}\n") +
           Files{{u"package.xml"_s, manifest({{u"ApexClass"_s, {u"Beta"_s}}})}};
}

QJsonArray rules(const char *json)
{
    return QJsonDocument::fromJson(json).array();
}

const QByteArray kLimits("/limits");

} // namespace

class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsTheCallsThatMatch();
    void refusesRulesItDoesNotKnow_data();
    void refusesRulesItDoesNotKnow();
    void losesAnAnswerButNotTheEffect();
    void losesACallBeforeItsEffect();
    void carriesOutACallLate();
    void cutsAnAnswerAtAByte_data();
    void cutsAnAnswerAtAByte();
    void dripsAnAnswer();
    void stopsThoughAnAnswerHangs();
    void answersWithAnythingElse();
    void answersWithFaults();
    void playsAScriptOfStatuses();
    void forcesAnOutcome();
    void holdsADeploy();
    void expiresASession();
    void spoilsARetrieve_data();
    void spoilsARetrieve();
    void takesRulesOverHttp();
};

void TestFaults::countsTheCallsThatMatch()
{
    Faults faults;
    QVERIFY(faults.set(rules("[{\"match\":{\"op\":\"deploy\",\"nth\":2,\"times\":2},\"do\":{\"delayMs\":1}},"
                             "{\"match\":{\"op\":\"GET /limits\",\"times\":0},\"do\":{\"delayMs\":2}}]")));
    QList<bool> hits;
    for (int i = 0; i < 4; ++i)
        hits.append(!faults.next(u"deploy"_s).isEmpty());
    QCOMPARE(hits, QList<bool>({false, true, true, false}));
    QVERIFY(faults.next(u"checkDeployStatus"_s).isEmpty());
    QVERIFY(!faults.next(u"GET /services/data/v66.0/limits"_s).isEmpty());
    QVERIFY(!faults.next(u"GET //services/data/v60.0/limits/"_s).isEmpty());
    QVERIFY(faults.next(u"POST /services/data/v66.0/limits"_s).isEmpty());
}

void TestFaults::refusesRulesItDoesNotKnow_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no op") << QByteArray("[{\"match\":{},\"do\":{\"dropAnswer\":true}}]");
    QTest::newRow("no effect") << QByteArray("[{\"match\":{\"op\":\"deploy\"},\"do\":{}}]");
    QTest::newRow("unknown effect") << QByteArray("[{\"match\":{\"op\":\"deploy\"},\"do\":{\"explode\":true}}]");
    QTest::newRow("zeroth call") << QByteArray(
        "[{\"match\":{\"op\":\"deploy\",\"nth\":0},\"do\":{\"dropAnswer\":true}}]");
}

void TestFaults::refusesRulesItDoesNotKnow()
{
    QFETCH(QByteArray, json);
    Faults faults;
    QVERIFY(faults.set(rules("[{\"match\":{\"op\":\"deploy\"},\"do\":{\"delayMs\":1}}]")));
    const auto set = faults.set(rules(json.constData()));
    QVERIFY(!set);
    QCOMPARE(set.error().code, backflow::base::Errc::InvalidInput);
    QVERIFY(!faults.next(u"deploy"_s).isEmpty());
}

void TestFaults::losesAnAnswerButNotTheEffect()
{
    OrgUnderTest under;
    QVERIFY(under.org().setFaults(rules("[{\"match\":{\"op\":\"deploy\"},\"do\":{\"dropAnswer\":true}}]")));
    QCOMPARE(under.submit(zipOf(beta())).status, 0);
    QCOMPARE(under.org().ledger().size(), 1);
    QCOMPARE(under.waitFor(under.org().ledger().constFirst().id).status(), u"Succeeded"_s);
    QVERIFY(under.has(u"classes/Beta.cls"_s));
}

void TestFaults::losesACallBeforeItsEffect()
{
    OrgUnderTest under;
    QVERIFY(under.org().setFaults(rules("[{\"match\":{\"op\":\"deploy\"},\"do\":{\"dropBefore\":true}}]")));
    QCOMPARE(under.submit(zipOf(beta())).status, 0);
    QVERIFY(under.org().ledger().isEmpty());
    QCOMPARE(under.deploy(beta()).status(), u"Succeeded"_s);
}

void TestFaults::carriesOutACallLate()
{
    OrgUnderTest under;
    QVERIFY(under.org().setFaults(rules("[{\"match\":{\"op\":\"deploy\"},\"do\":{\"lateMs\":30}}]")));
    QCOMPARE(under.submit(zipOf(beta())).status, 0);
    QTRY_COMPARE(under.org().ledger().size(), 1);
    QTRY_COMPARE(under.org().ledger().constFirst().outcome, u"Succeeded"_s);
}

void TestFaults::cutsAnAnswerAtAByte_data()
{
    QTest::addColumn<int>("bytes");
    QTest::newRow("0") << 0;
    QTest::newRow("1") << 1;
    QTest::newRow("50") << 50;
}

void TestFaults::cutsAnAnswerAtAByte()
{
    QFETCH(int, bytes);
    OrgUnderTest under;
    const QByteArray whole = under.rest("GET", kLimits).body;
    const QByteArray rule =
        "[{\"match\":{\"op\":\"GET /limits\"},\"do\":{\"cutAfterBytes\":" + QByteArray::number(bytes) + "}}]";
    QVERIFY(under.org().setFaults(rules(rule.constData())));
    const Answer answer = under.rest("GET", kLimits);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, whole.left(bytes));
    QCOMPARE(answer.headers.value("content-length").toInt(), whole.size());
    QVERIFY(!answer.complete);
    QVERIFY(under.rest("GET", kLimits).complete);
}

void TestFaults::dripsAnAnswer()
{
    OrgUnderTest under;
    const QByteArray whole = under.rest("GET", kLimits).body;
    QVERIFY(under.org().setFaults(
        rules("[{\"match\":{\"op\":\"GET /limits\"},\"do\":{\"drip\":{\"bytes\":40,\"everyMs\":1}}}]")));
    const Answer answer = under.rest("GET", kLimits);
    QVERIFY(answer.complete);
    QCOMPARE(answer.body, whole);
}

void TestFaults::stopsThoughAnAnswerHangs()
{
    OrgUnderTest under;
    QVERIFY(under.org().setFaults(rules("[{\"match\":{\"op\":\"GET /limits\"},\"do\":{\"hangAfterBytes\":10}}]")));
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, under.org().port());
    QVERIFY(socket.waitForConnected());
    socket.write(
        "GET /services/data/v66.0/limits HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer 00D000000000001!T\r\n\r\n");
    QByteArray got;
    while (!got.contains("\r\n\r\n") || got.size() < got.indexOf("\r\n\r\n") + 14) {
        QVERIFY(socket.waitForReadyRead());
        got += socket.readAll();
    }
    under.org().stop();
    QCOMPARE(got.size(), got.indexOf("\r\n\r\n") + 14);
}

void TestFaults::answersWithAnythingElse()
{
    OrgUnderTest under;
    QVERIFY(under.org().setFaults(rules(
        "[{\"match\":{\"op\":\"deploy\"},\"do\":{\"http\":503,\"body\":\"<h1>down</"
        "h1>\",\"headers\":{\"Retry-After\":\"7\"}}},"
        "{\"match\":{\"op\":\"deploy\",\"nth\":2},\"do\":{\"answer\":{\"status\":200,\"body\":\"not soap\"}}}]")));
    const Answer down = under.submit(zipOf(beta()));
    QCOMPARE(down.status, 503);
    QCOMPARE(down.body, "<h1>down</h1>");
    QCOMPARE(down.headers.value("retry-after"), "7");
    QVERIFY(under.org().ledger().isEmpty());
    QCOMPARE(under.submit(zipOf(beta())).body, "not soap");
    QCOMPARE(under.org().ledger().size(), 1);
}

void TestFaults::answersWithFaults()
{
    OrgUnderTest under;
    QVERIFY(under.org().setFaults(rules(
        "[{\"match\":{\"op\":\"deploy\"},\"do\":{\"soapFault\":{\"code\":\"ALREADY_IN_PROCESS\",\"message\":\"locked "
        "<by> another\"}}},"
        "{\"match\":{\"op\":\"GET "
        "/limits\"},\"do\":{\"restError\":{\"status\":403,\"code\":\"REQUEST_LIMIT_EXCEEDED\",\"message\":\"m\"}}}]")));
    const Answer locked = under.submit(zipOf(beta()));
    QCOMPARE(locked.status, 500);
    QVERIFY(locked.body.contains("<faultcode>sf:ALREADY_IN_PROCESS</faultcode>"));
    QVERIFY(locked.body.contains("locked &lt;by"));
    QCOMPARE(under.rest("GET", kLimits).status, 403);
}

void TestFaults::playsAScriptOfStatuses()
{
    OrgUnderTest under;
    QVERIFY(under.org().setFaults(
        rules("[{\"match\":{\"op\":\"deploy\"},\"do\":{\"status\":[\"Pending\",\"InProgress\",\"Finalizing\","
              "{\"status\":\"InProgress\",\"done\":true},{\"status\":null}]}}]")));
    const QString id = OrgUnderTest::idOf(under.submit(zipOf(beta())));
    QStringList seen;
    for (int i = 0; i < 5; ++i) {
        const Deployed look = under.poll(id);
        seen.append(look.status() + u' ' + look.text("done"));
    }
    QCOMPARE(seen, QStringList({u"Pending false"_s, u"InProgress false"_s, u"Finalizing false"_s, u"InProgress true"_s,
                                u" false"_s}));
    QCOMPARE(under.waitFor(id).status(), u"Succeeded"_s);
}

void TestFaults::forcesAnOutcome()
{
    OrgUnderTest under;
    QVERIFY(under.org().setFaults(rules("[{\"match\":{\"op\":\"deploy\"},\"do\":{\"outcome\":{\"status\":\"Failed\","
                                        "\"success\":false,\"errorStatusCode\":\"UNABLE_TO_LOCK_ROW\"}}},"
                                        "{\"match\":{\"op\":\"deploy\",\"nth\":2},\"do\":{\"keep\":true,\"outcome\":{"
                                        "\"status\":\"Canceled\",\"success\":false}}}]")));
    const Deployed failed = under.deploy(beta());
    QCOMPARE(failed.status(), u"Failed"_s);
    QCOMPARE(failed.text("errorStatusCode"), u"UNABLE_TO_LOCK_ROW"_s);
    QVERIFY(!under.has(u"classes/Beta.cls"_s));
    QCOMPARE(under.deploy(beta()).status(), u"Canceled"_s);
    QVERIFY(under.has(u"classes/Beta.cls"_s));
}

void TestFaults::holdsADeploy()
{
    OrgUnderTest under;
    QVERIFY(under.org().setFaults(rules("[{\"match\":{\"op\":\"deploy\"},\"do\":{\"holdMs\":3600000}}]")));
    const QString id = OrgUnderTest::idOf(under.submit(zipOf(beta())));
    for (int i = 0; i < 20; ++i)
        QCOMPARE(under.poll(id).text("done"), u"false"_s);
    QCOMPARE(under.org().ledger().constFirst().outcome, u"Pending"_s);
}

void TestFaults::expiresASession()
{
    OrgUnderTest under;
    const QByteArray other = under.org().accessToken().toUtf8();
    QVERIFY(under.org().setFaults(
        rules("[{\"match\":{\"op\":\"GET /limits\",\"nth\":2},\"do\":{\"expireSession\":true}}]")));
    QCOMPARE(under.rest("GET", kLimits).status, 200);
    const Answer expired = under.rest("GET", kLimits);
    QCOMPARE(expired.status, 401);
    QVERIFY(expired.body.contains("INVALID_SESSION_ID"));
    QCOMPARE(under.rest("GET", kLimits, {}, other).status, 401);
    const Answer soap = under.soap("<describeMetadata><asOfVersion>66.0</asOfVersion></describeMetadata>");
    QCOMPARE(soap.status, 500);
    QVERIFY(soap.body.contains("<faultcode>sf:INVALID_SESSION_ID</faultcode>"));
    QCOMPARE(under.rest("GET", kLimits, {}, under.org().accessToken().toUtf8()).status, 200);
}

void TestFaults::spoilsARetrieve_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<bool>("readable");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("climbing name") << QByteArray("\"badZip\":true") << false << QByteArray("<success>true");
    QTest::newRow("no zip") << QByteArray("\"emptyZip\":true") << false << QByteArray("<success>true");
    QTest::newRow("failure") << QByteArray("\"failed\":\"broken <org>\"") << false << QByteArray("broken &lt;org");
    QTest::newRow("hidden") << QByteArray("\"hide\":[\"ApexClass:Beta\"]") << true
                            << QByteArray("named 'Beta' cannot be found");
    QTest::newRow("member missing") << QByteArray("\"patch\":{\"success\":false}") << true
                                    << QByteArray("<success>false");
}

void TestFaults::spoilsARetrieve()
{
    QFETCH(QByteArray, what);
    QFETCH(bool, readable);
    QFETCH(QByteArray, text);
    OrgUnderTest under(apex(u"Beta"_s, "public class Beta {}\n") + apex(u"Gamma"_s, "public class Gamma {}\n"));
    const QByteArray rule = "[{\"match\":{\"op\":\"retrieve\"},\"do\":{" + what + "}}]";
    QVERIFY(under.org().setFaults(rules(rule.constData())));
    const auto got = under.retrieve({{u"ApexClass"_s, {u"*"_s}}});
    QCOMPARE(got.files.contains(u"classes/Gamma.cls"_s), readable);
    QVERIFY2(got.answer.contains(text), got.answer.left(2000).constData());
    const auto sound = under.retrieve({{u"ApexClass"_s, {u"*"_s}}});
    QVERIFY(sound.files.contains(u"classes/Beta.cls"_s));
}

void TestFaults::takesRulesOverHttp()
{
    OrgUnderTest under;
    const quint16 port = under.org().port();
    QCOMPARE(exchange(port, "POST", "/localorg/faults", "[{\"match\":{\"op\":\"GET /limits\"},\"do\":{\"http\":418}}]")
                 .status,
             200);
    QCOMPARE(under.rest("GET", kLimits).status, 418);
    QCOMPARE(exchange(port, "POST", "/localorg/faults", "[{}]").status, 400);
    under.deploy(beta());
    QVERIFY(exchange(port, "GET", "/localorg/ledger").body.contains("\"components\":[\"ApexClass:Beta\"]"));
    QVERIFY(exchange(port, "GET", "/localorg/requests").body.contains("\"op\":\"deploy\""));
    QCOMPARE(under.org().requests().constFirst(), (RequestEntry{u"GET /services/data/v66.0/limits"_s, 418}));
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
