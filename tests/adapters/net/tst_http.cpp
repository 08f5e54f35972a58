#include "core/net/http.h"
#include "tests/adapters/net/scriptedserver.h"

#include <QTest>
#include <QTimer>
#include <atomic>

using namespace backflow;
using base::Errc;
using ports::HttpRequest;

namespace {

/// Stops when told, from any thread.
class StoppableMonitor final : public async::Monitor
{
public:
    bool stopped() const override { return m_stopped.load(); }
    void advance(qint64, qint64) override {}
    void say(const QString &) override {}
    void stop() { m_stopped = true; }

private:
    std::atomic_bool m_stopped = false;
};

void write(QTcpSocket &socket, const QByteArray &bytes)
{
    socket.write(bytes);
    socket.flush();
}

QByteArray answerOf(const QByteArray &body)
{
    return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

HttpRequest post(const ScriptedServer &server, const QByteArray &body)
{
    HttpRequest request;
    request.method = "POST";
    request.url = server.url();
    request.headers = {{"Content-Type", "text/xml"}, {"SOAPAction", "\"\""}};
    request.body = body;
    return request;
}

HttpRequest get(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    return request;
}

} // namespace

class TestHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_http = net::makeHttp(); }
    void cleanup() { m_http.reset(); }

    void theRequestArrivesAsGiven();
    void statusesAreAnswersNotErrors_data();
    void statusesAreAnswersNotErrors();
    void aChunkedAnswerIsPutTogether();
    void aPackedAnswerIsUnpacked();
    void aBigBodyGoesUpWhole();
    void aConnectionIsUsedAgain();
    void refusedConnectionsAreBeforeSend();
    void unknownHostsAreBeforeSend();
    void aServerWithoutTlsIsRefusedBeforeSend();
    void anAnswerThatIsCutIsOfflineAfterSend_data();
    void anAnswerThatIsCutIsOfflineAfterSend();
    void aLostAnswerNeverSendsTheBodyTwice();
    void aConnectionDroppedMidwayThroughABodyIsAfterSend();
    void silenceIsATimeout();
    void aDripKeepsTheRequestAlive();
    void tooMuchAnswerIsRefused();
    void stoppingEndsARunningRequest();
    void stoppedBeforeTheStartSendsNothing();
    void manyThreadsMayAskAtOnce();
    void whatIsNoWebAddressIsRefused_data();
    void whatIsNoWebAddressIsRefused();

private:
    std::unique_ptr<ports::Http> m_http;
    async::NullMonitor m_monitor;
};

void TestHttp::theRequestArrivesAsGiven()
{
    const ScriptedServer server([](QTcpSocket &socket, int) { write(socket, answerOf("fine")); });
    const auto answer = m_http->send(post(server, "<x>ü</x>"), m_monitor);
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->body, QByteArray("fine"));
    QCOMPARE(answer->header("content-length"), QByteArray("4"));
    const QByteArray request = server.requests().constFirst();
    QVERIFY(request.startsWith("POST /x HTTP/1.1\r\n"));
    const QByteArray head = request.toLower();
    QVERIFY(head.contains("\r\nsoapaction: \"\"\r\n"));
    QVERIFY(head.contains("\r\ncontent-type: text/xml\r\n"));
    QVERIFY(head.contains("\r\nuser-agent: backflow/"));
    QVERIFY(!head.contains("\r\ncookie:"));
    QVERIFY(request.endsWith("\r\n\r\n<x>ü</x>"));
}

void TestHttp::statusesAreAnswersNotErrors_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 201, 204, 302, 400, 401, 403, 404, 409, 410, 418, 420, 429, 500, 502, 503, 599})
        QTest::addRow("%d", status) << status;
}

void TestHttp::statusesAreAnswersNotErrors()
{
    QFETCH(const int, status);
    const ScriptedServer server([status](QTcpSocket &socket, int) {
        const QByteArray body = status == 204 ? "" : "words of the org";
        write(socket, "HTTP/1.1 " + QByteArray::number(status) +
                          " Words\r\nLocation: /y\r\nWWW-Authenticate: Token\r\nSet-Cookie: a=b\r\nContent-Length: " +
                          QByteArray::number(body.size()) + "\r\n\r\n" + body);
    });
    for (const HttpRequest &request : {post(server, "x"), get(server.url())}) {
        const auto answer = m_http->send(request, m_monitor);
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
        QCOMPARE(answer->status, status);
        QCOMPARE(answer->body, QByteArray(status == 204 ? "" : "words of the org"));
    }
    QCOMPARE(server.requests().size(), 2);
}

void TestHttp::aChunkedAnswerIsPutTogether()
{
    const ScriptedServer server([](QTcpSocket &socket, int) {
        write(socket, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
        write(socket, "3\r\nabc\r\n");
        write(socket, "4;x=y\r\ndefg\r\n0\r\n\r\n");
    });
    const auto answer = m_http->send(get(server.url()), m_monitor);
    QVERIFY(answer);
    QCOMPARE(answer->body, QByteArray("abcdefg"));
}

void TestHttp::aPackedAnswerIsUnpacked()
{
    const QByteArray plain(1'000'000, 'x');
    const ScriptedServer server([plain](QTcpSocket &socket, int) {
        // qCompress puts four bytes of length before the zlib stream, which is what HTTP calls deflate.
        const QByteArray packed = qCompress(plain).mid(4);
        write(socket, "HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\nContent-Length: " +
                          QByteArray::number(packed.size()) + "\r\n\r\n" + packed);
    });
    const auto answer = m_http->send(get(server.url()), m_monitor);
    QVERIFY(answer);
    QCOMPARE(answer->body, plain);
    HttpRequest narrow = get(server.url());
    narrow.answerCap = 1000;
    const auto capped = m_http->send(narrow, m_monitor);
    QCOMPARE(capped.error().code, Errc::TooLarge);
}

void TestHttp::aBigBodyGoesUpWhole()
{
    QByteArray body(30'000'000, 'a');
    for (qsizetype i = 0; i < body.size(); i += 1000)
        body[i] = static_cast<char>('A' + (i / 1000) % 26);
    const ScriptedServer server([](QTcpSocket &socket, int) { write(socket, answerOf("ok")); });
    const auto answer = m_http->send(post(server, body), m_monitor);
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
    QVERIFY(server.requests().constFirst().endsWith("\r\n\r\n" + body));
}

void TestHttp::aConnectionIsUsedAgain()
{
    const ScriptedServer server([](QTcpSocket &socket, int) { write(socket, answerOf("ok")); });
    for (int i = 0; i < 5; ++i)
        QVERIFY(m_http->send(post(server, "x"), m_monitor));
    QCOMPARE(server.requests().size(), 5);
    QCOMPARE(server.connections(), 1);
}

void TestHttp::refusedConnectionsAreBeforeSend()
{
    QUrl gone;
    {
        const ScriptedServer server([](QTcpSocket &, int) {});
        gone = server.url();
    }
    for (const QByteArray &body : {QByteArray("x"), QByteArray()}) {
        HttpRequest request;
        request.method = body.isEmpty() ? "GET" : "POST";
        request.url = gone;
        request.body = body;
        const auto answer = m_http->send(request, m_monitor);
        QCOMPARE(answer.error().code, Errc::Offline);
        QVERIFY2(answer.error().detail.startsWith(QStringLiteral("before-send")), qPrintable(answer.error().detail));
    }
}

void TestHttp::unknownHostsAreBeforeSend()
{
    HttpRequest request;
    request.method = "POST";
    request.url = QUrl(QStringLiteral("https://no-such-org.invalid/services"));
    request.body = "x";
    const auto answer = m_http->send(request, m_monitor);
    QCOMPARE(answer.error().code, Errc::Offline);
    QVERIFY2(answer.error().detail.startsWith(QStringLiteral("before-send")), qPrintable(answer.error().detail));
    QVERIFY(answer.error().message.contains(QStringLiteral("no-such-org.invalid")));
}

void TestHttp::aServerWithoutTlsIsRefusedBeforeSend()
{
    // Whatever the client says first, the answer is not TLS.
    QThread thread;
    auto *talker = new QTcpServer;
    talker->moveToThread(&thread);
    QObject::connect(&thread, &QThread::finished, talker, &QObject::deleteLater);
    QObject::connect(talker, &QTcpServer::newConnection, talker, [talker] {
        QTcpSocket *socket = talker->nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->readAll();
            write(*socket, "HTTP/1.1 400 Bad Request\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
    thread.start();
    QMetaObject::invokeMethod(
        talker, [talker] { talker->listen(QHostAddress::LocalHost); }, Qt::BlockingQueuedConnection);
    HttpRequest request;
    request.method = "POST";
    request.url = QUrl(QStringLiteral("https://127.0.0.1:%1/x").arg(talker->serverPort()));
    request.body = "secret";
    const auto answer = m_http->send(request, m_monitor);
    thread.quit();
    thread.wait();
    QCOMPARE(answer.error().code, Errc::Offline);
    QVERIFY2(answer.error().detail.startsWith(QStringLiteral("before-send")), qPrintable(answer.error().detail));
}

void TestHttp::anAnswerThatIsCutIsOfflineAfterSend_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half a status line") << QByteArray("HTTP/1.1 2");
    QTest::newRow("half the headers") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le");
    QTest::newRow("half the body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc");
    QTest::newRow("half a chunk") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab");
    QTest::newRow("no last chunk") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n");
    QTest::newRow("damaged packing") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 5\r\n\r\nhello");
}

void TestHttp::anAnswerThatIsCutIsOfflineAfterSend()
{
    QFETCH(const QByteArray, sent);
    const ScriptedServer server([sent](QTcpSocket &socket, int) {
        write(socket, sent);
        socket.disconnectFromHost();
    });
    const auto answer = m_http->send(post(server, "x"), m_monitor);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, Errc::Offline);
    QVERIFY2(answer.error().detail.startsWith(QStringLiteral("after-send")), qPrintable(answer.error().detail));
}

void TestHttp::aLostAnswerNeverSendsTheBodyTwice()
{
    const ScriptedServer server([](QTcpSocket &socket, int number) {
        if (number == 1)
            write(socket, answerOf("first"));
        else
            socket.abort();
    });
    QVERIFY(m_http->send(post(server, "one"), m_monitor));
    // The second goes over the connection that is already open: where Qt is quickest to try again on its own.
    const auto lost = m_http->send(post(server, "two"), m_monitor);
    QCOMPARE(lost.error().code, Errc::Offline);
    QVERIFY(lost.error().detail.startsWith(QStringLiteral("after-send")));
    QCOMPARE(server.requests().size(), 2);
    const auto again = m_http->send(post(server, "three"), m_monitor);
    QCOMPARE(again.error().code, Errc::Offline);
    QCOMPARE(server.requests().size(), 3);
}

void TestHttp::aConnectionDroppedMidwayThroughABodyIsAfterSend()
{
    QThread thread;
    auto *cutter = new QTcpServer;
    cutter->moveToThread(&thread);
    QObject::connect(&thread, &QThread::finished, cutter, &QObject::deleteLater);
    auto seen = std::make_shared<std::atomic_int>(0);
    QObject::connect(cutter, &QTcpServer::newConnection, cutter, [cutter, seen] {
        QTcpSocket *socket = cutter->nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, seen] {
            if (socket->readAll().contains("POST"))
                ++*seen;
            socket->abort();
        });
    });
    thread.start();
    QMetaObject::invokeMethod(
        cutter, [cutter] { cutter->listen(QHostAddress::LocalHost); }, Qt::BlockingQueuedConnection);
    HttpRequest request;
    request.method = "POST";
    request.url = QUrl(QStringLiteral("http://127.0.0.1:%1/x").arg(cutter->serverPort()));
    request.body = QByteArray(20'000'000, 'z');
    const auto answer = m_http->send(request, m_monitor);
    thread.quit();
    thread.wait();
    QCOMPARE(answer.error().code, Errc::Offline);
    QVERIFY2(answer.error().detail.startsWith(QStringLiteral("after-send")), qPrintable(answer.error().detail));
    QCOMPARE(seen->load(), 1);
}

void TestHttp::silenceIsATimeout()
{
    const ScriptedServer server([](QTcpSocket &, int) {});
    HttpRequest request = post(server, "x");
    request.idleTimeout = std::chrono::milliseconds(200);
    const auto answer = m_http->send(request, m_monitor);
    QCOMPARE(answer.error().code, Errc::Timeout);
    QVERIFY(answer.error().detail.startsWith(QStringLiteral("after-send")));
    QCOMPARE(server.requests().size(), 1);
}

void TestHttp::aDripKeepsTheRequestAlive()
{
    // Twelve pieces, each well inside the idle time, together well beyond it.
    const ScriptedServer server([](QTcpSocket &socket, int) {
        write(socket, "HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n");
        auto *timer = new QTimer(&socket);
        QObject::connect(timer, &QTimer::timeout, &socket, [&socket] { write(socket, "."); });
        timer->start(100);
    });
    HttpRequest request = post(server, "x");
    request.idleTimeout = std::chrono::milliseconds(600);
    const auto answer = m_http->send(request, m_monitor);
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
    QCOMPARE(answer->body.size(), 12);
}

void TestHttp::tooMuchAnswerIsRefused()
{
    const ScriptedServer server([](QTcpSocket &socket, int) { write(socket, answerOf(QByteArray(5000, 'x'))); });
    HttpRequest request = get(server.url());
    request.answerCap = 5000;
    QVERIFY(m_http->send(request, m_monitor));
    request.answerCap = 4999;
    QCOMPARE(m_http->send(request, m_monitor).error().code, Errc::TooLarge);
}

void TestHttp::stoppingEndsARunningRequest()
{
    StoppableMonitor monitor;
    const ScriptedServer server([&monitor](QTcpSocket &, int) { monitor.stop(); });
    const auto answer = m_http->send(post(server, "x"), monitor);
    QCOMPARE(answer.error().code, Errc::Canceled);
    QVERIFY(answer.error().detail.startsWith(QStringLiteral("after-send")));
}

void TestHttp::stoppedBeforeTheStartSendsNothing()
{
    StoppableMonitor monitor;
    monitor.stop();
    const ScriptedServer server([](QTcpSocket &, int) {});
    const auto answer = m_http->send(post(server, "x"), monitor);
    QCOMPARE(answer.error().code, Errc::Canceled);
    QVERIFY(answer.error().detail.startsWith(QStringLiteral("before-send")));
    QCOMPARE(server.connections(), 0);
}

void TestHttp::manyThreadsMayAskAtOnce()
{
    const ScriptedServer server([](QTcpSocket &socket, int) { write(socket, answerOf("ok")); });
    std::atomic_int fine = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int t = 0; t < 8; ++t) {
        threads.emplace_back(QThread::create([&] {
            async::NullMonitor monitor;
            for (int i = 0; i < 10; ++i) {
                if (const auto answer = m_http->send(post(server, "x"), monitor); answer && answer->body == "ok")
                    ++fine;
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    QCOMPARE(fine.load(), 80);
}

void TestHttp::whatIsNoWebAddressIsRefused_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("empty") << QString();
    QTest::newRow("a file") << QStringLiteral("file:///etc/passwd");
    QTest::newRow("no host") << QStringLiteral("https:///x");
    QTest::newRow("ftp") << QStringLiteral("ftp://example.test/x");
}

void TestHttp::whatIsNoWebAddressIsRefused()
{
    QFETCH(const QString, url);
    const auto answer = m_http->send(get(QUrl(url)), m_monitor);
    QCOMPARE(answer.error().code, Errc::InvalidInput);
}

QTEST_GUILESS_MAIN(TestHttp)

#include "tst_http.moc"
