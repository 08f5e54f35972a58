#include "core/net/http.h"
#include "tests/adapters/net/scriptedserver.h"
#include "tests/adapters/salesforce/localorgfixture.h"
#include "tests/faults/orgscript.h"
#include "tests/support/patience.h"

#include <QElapsedTimer>
#include <QTest>

using namespace backflow;
using namespace Qt::StringLiterals;
using base::Errc;
using ports::HttpRequest;
using tests::OrgScript;

/// Section A of the fault catalog: what the network may do. TLS has a program of its own.
class TestWire : public LocalOrgFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { stopOrg(); }
    void fault_001_dnsFailure();
    void fault_002_connectionRefused();
    void fault_003_connectTimeout();
    void fault_009_resetDuringRetrieve();
    void fault_010_resetDuringDeployUpload_data();
    void fault_010_resetDuringDeployUpload();
    void fault_011_answerLostAfterAccept();
    void fault_012_requestDeliveredLate();
    void fault_013_slowDrip();
    void fault_014_hangAfterHeaders();
    void fault_019_redirectToAnotherHost();
    void fault_020_redirectLoop();
    void fault_021_captivePortal();
    void fault_022_wrongContentLength();
    void fault_023_gzipBomb();
    void fault_024_gzipCorrupt();
    void fault_025_chunkGarbage();
    void fault_026_endlessBody();
    void fault_027_proxyAsksForASignIn();

private:
    base::Result<ports::HttpAnswer> get(const QUrl &url, int idleMs = 5000, qint64 cap = 1 << 20)
    {
        HttpRequest request;
        request.url = url;
        request.idleTimeout = std::chrono::milliseconds(idleMs);
        request.answerCap = cap;
        return net::makeHttp()->send(request, m_monitor);
    }
    /// What an org behind a server that always answers so comes to.
    base::Error askedThrough(const ScriptedServer &server)
    {
        salesforce::Session session = OrgScript::session();
        session.instanceUrl = server.url(QString());
        auto gateway = salesforce::openGateway(
            net::makeHttp(), session, [](const auto &) {}, *m_clock, model::DeployTransport::Soap);
        const auto description = (*gateway)->describe(m_monitor);
        return description ? base::Error() : description.error();
    }
};

namespace {

ScriptedServer::Answer always(const QByteArray &bytes, bool close = false)
{
    return [bytes, close](QTcpSocket &socket, int) {
        socket.write(bytes);
        socket.flush();
        if (close)
            socket.disconnectFromHost();
    };
}

QByteArray packed(const QByteArray &plain)
{
    return qCompress(plain, 9).mid(4);
}

} // namespace

void TestWire::init()
{
    startOrg();
}

void TestWire::fault_001_dnsFailure()
{
    const auto answer = get(QUrl(u"http://no-such-org.invalid/"_s));
    QCOMPARE(answer.error().code, Errc::Offline);
    QVERIFY(answer.error().detail.startsWith("before-send"_L1));
    QVERIFY(answer.error().message.contains(u"no-such-org.invalid"_s));
}

void TestWire::fault_002_connectionRefused()
{
    const auto open = gateway(session());
    QVERIFY(open->describe(m_monitor));
    m_org->stop();
    // Surely not sent, so it may be sent again.
    QCOMPARE(open->submitDeploy(deployZip("x"), {}, m_monitor).error().code, Errc::Offline);
    QVERIFY(!open->describe(m_monitor).error().message.isEmpty());
}

void TestWire::fault_003_connectTimeout()
{
    // A secure connection whose other side says nothing: nothing was sent, and the wait is bounded.
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    QElapsedTimer time;
    time.start();
    const auto answer = get(QUrl(u"https://127.0.0.1:%1/"_s.arg(silent.serverPort())), 400);
    QCOMPARE(answer.error().code, Errc::Timeout);
    QVERIFY(time.elapsed() < 10'000);
}

void TestWire::fault_009_resetDuringRetrieve()
{
    fault({{u"op"_s, u"checkRetrieveStatus"_s}, {u"times"_s, 2}}, {{u"cutAfterBytes"_s, 200}});
    model::Manifest manifest;
    manifest.add(u"ApexClass"_s, u"*"_s);
    const auto answer = gateway(session())->retrieve(manifest, m_monitor);
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
    QVERIFY(archive::readZip(answer->zip));
    // The same retrieve was asked about again; none was started anew.
    QCOMPARE(m_org->retrieves().size(), 1);
}

void TestWire::fault_010_resetDuringDeployUpload_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {0, 1, 50, 99, 100})
        QTest::addRow("%d percent", percent) << percent;
}

void TestWire::fault_010_resetDuringDeployUpload()
{
    QFETCH(const int, percent);
    // Reads so much of the upload and resets the connection.
    QTcpServer server;
    QThread thread;
    server.moveToThread(&thread);
    std::atomic_int uploads = 0;
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        auto seen = std::make_shared<QByteArray>();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [&uploads, socket, seen, percent] {
            *seen += socket->readAll();
            if (seen->startsWith("GET ")) {
                if (seen->endsWith("\r\n\r\n")) {
                    seen->clear();
                    socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                                  "20\r\n\r\n[{\"version\":\"66.0\"}] ");
                }
                return;
            }
            const qsizetype head = seen->indexOf("\r\n\r\n");
            if (head < 0)
                return;
            qint64 length = 0;
            for (const QByteArray &line : seen->left(head).toLower().split('\n')) {
                if (line.startsWith("content-length:"))
                    length = line.mid(15).trimmed().toLongLong();
            }
            if (seen->size() - head - 4 >= length * percent / 100) {
                ++uploads;
                seen->clear();
                socket->abort();
            }
        });
    });
    thread.start();
    QMetaObject::invokeMethod(&server, [&] { server.listen(QHostAddress::LocalHost); }, Qt::BlockingQueuedConnection);
    salesforce::Session session = OrgScript::session();
    session.instanceUrl = QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort()));
    const auto open =
        salesforce::openGateway(net::makeHttp(), session, [](const auto &) {}, *m_clock, model::DeployTransport::Soap);
    const auto id = (*open)->submitDeploy(deployZip(QByteArray(300'000, 'x')), {}, m_monitor);
    // Whether the org took it cannot be told, so it is said, and nothing is sent a second time.
    QVERIFY(!id);
    QCOMPARE(id.error().code, Errc::Unknown);
    QCOMPARE(uploads.load(), 1);
    QMetaObject::invokeMethod(
        &server, [&] { qDeleteAll(server.findChildren<QTcpSocket *>()); }, Qt::BlockingQueuedConnection);
    QMetaObject::invokeMethod(&server, [&] { server.close(); }, Qt::BlockingQueuedConnection);
    thread.quit();
    thread.wait();
}

void TestWire::fault_011_answerLostAfterAccept()
{
    fault({{u"op"_s, u"deploy"_s}}, {{u"dropAnswer"_s, true}});
    const auto open = gateway(session());
    QCOMPARE(open->submitDeploy(deployZip(kClass), {}, m_monitor).error().code, Errc::Unknown);
    QCOMPARE(m_org->ledger().size(), 1);
    const auto rows = open->query(u"SELECT Id FROM DeployRequest"_s, true, m_monitor);
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->first().value("Id"_L1).toString(), m_org->ledger().first().id);
}

void TestWire::fault_012_requestDeliveredLate()
{
    fault({{u"op"_s, u"deploy"_s}}, {{u"lateMs"_s, 400}});
    const auto open = gateway(session());
    QCOMPARE(open->submitDeploy(deployZip(kClass), {}, m_monitor).error().code, Errc::Unknown);
    // Looked for at once it is not there, though it will be: hence the quiet time before anything is sent again.
    QCOMPARE(open->query(u"SELECT Id FROM DeployRequest"_s, true, m_monitor)->size(), 0);
    QTRY_COMPARE(m_org->ledger().size(), 1);
    QCOMPARE(open->query(u"SELECT Id FROM DeployRequest"_s, true, m_monitor)->size(), 1);
}

void TestWire::fault_013_slowDrip()
{
    const ScriptedServer drip([](QTcpSocket &socket, int) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nx");
        socket.flush();
    });
    QCOMPARE(get(drip.url(), 300).error().code, Errc::Timeout);
    // A drip that does not stop is an answer.
    fault({{u"op"_s, u"describeMetadata"_s}}, {{u"drip"_s, QJsonObject{{u"bytes"_s, 4000}, {u"everyMs"_s, 20}}}});
    QVERIFY(gateway(session())->describe(m_monitor));
}

void TestWire::fault_014_hangAfterHeaders()
{
    const ScriptedServer server(always("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n"));
    const auto answer = get(server.url(), 300);
    QCOMPARE(answer.error().code, Errc::Timeout);
    QVERIFY(answer.error().detail.startsWith("after-send"_L1));
}

void TestWire::fault_019_redirectToAnotherHost()
{
    const ScriptedServer elsewhere(always("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"));
    for (const QByteArray status : {"301", "302", "307", "308"}) {
        const ScriptedServer server(always("HTTP/1.1 " + status + " Moved\r\nLocation: " + elsewhere.url().toEncoded() +
                                           "\r\nContent-Length: 0\r\n\r\n"));
        const base::Error error = askedThrough(server);
        QCOMPARE(error.code, Errc::OrgFault);
        QVERIFY2(error.message.contains(u"127.0.0.1"_s), qPrintable(error.message));
        QCOMPARE(server.requests().size(), 1);
    }
    // The token never went there.
    QCOMPARE(elsewhere.connections(), 0);
}

void TestWire::fault_020_redirectLoop()
{
    const ScriptedServer server(always("HTTP/1.1 302 Found\r\nLocation: /x\r\nContent-Length: 0\r\n\r\n"));
    QCOMPARE(get(server.url())->status, 302);
    QCOMPARE(server.requests().size(), 1);
}

void TestWire::fault_021_captivePortal()
{
    const QByteArray page = "<h1>Welcome to the hotel</h1>";
    const ScriptedServer server(always("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: " +
                                       QByteArray::number(page.size()) + "\r\n\r\n" + page));
    const base::Error error = askedThrough(server);
    QCOMPARE(error.code, Errc::OrgFault);
    QVERIFY2(error.message.contains(u"not from Salesforce"_s), qPrintable(error.message));
}

void TestWire::fault_022_wrongContentLength()
{
    const ScriptedServer tooLong(always("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc", true));
    const auto cut = get(tooLong.url());
    QCOMPARE(cut.error().code, Errc::Offline);
    QVERIFY(cut.error().detail.startsWith("after-send"_L1));
    const ScriptedServer tooShort(always("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nabc", true));
    const auto shortened = get(tooShort.url());
    // What is beyond the length is not part of the answer.
    QVERIFY(!shortened || shortened->body == "ab");
}

void TestWire::fault_023_gzipBomb()
{
    const QByteArray bomb = packed(QByteArray(200'000'000, '\0'));
    QVERIFY(bomb.size() < 1'000'000);
    const ScriptedServer server(always("HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\nContent-Length: " +
                                       QByteArray::number(bomb.size()) + "\r\n\r\n" + bomb));
    const auto answer = get(server.url(), 30'000);
    QVERIFY(!answer);
    QVERIFY2(answer.error().code == Errc::TooLarge || answer.error().code == Errc::Offline,
             qPrintable(answer.error().detail));
}

void TestWire::fault_024_gzipCorrupt()
{
    QByteArray damaged = packed(QByteArray(20'000, 'x') + QByteArray(20'000, 'y'));
    damaged.replace(damaged.size() / 2, 4, "\xff\xff\xff\xff");
    const ScriptedServer server(always("HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\nContent-Length: " +
                                       QByteArray::number(damaged.size()) + "\r\n\r\n" + damaged));
    const auto answer = get(server.url());
    QVERIFY(!answer);
    QVERIFY(answer.error().detail.startsWith("after-send"_L1));
}

void TestWire::fault_025_chunkGarbage()
{
    const ScriptedServer server(
        always("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nZZZZ\r\nabc\r\n0\r\n\r\n", true));
    const auto answer = get(server.url(), 2000);
    QVERIFY(!answer || answer->body != "abc");
}

void TestWire::fault_026_endlessBody()
{
    const ScriptedServer server([](QTcpSocket &socket, int) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 10737418240\r\n\r\n" + QByteArray(3 << 20, 'x'));
        socket.flush();
    });
    const auto answer = get(server.url());
    QCOMPARE(answer.error().code, Errc::TooLarge);
}

void TestWire::fault_027_proxyAsksForASignIn()
{
    const ScriptedServer proxy(
        always("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"\r\n"
               "Content-Length: 0\r\n\r\n"));
    qputenv("http_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.url().port()));
    const auto answer = get(QUrl(u"http://org.example.test/"_s));
    qunsetenv("http_proxy");
    QVERIFY(proxy.requests().size() >= 1);
    QVERIFY2(!answer || answer->status == 407, "a proxy's answer is not the org's");
    if (!answer)
        QVERIFY2(answer.error().message.contains(u"proxy"_s), qPrintable(answer.error().message));
}

QTEST_GUILESS_MAIN(TestWire)
#include "tst_wire.moc"
