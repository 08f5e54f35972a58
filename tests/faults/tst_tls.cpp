#include "core/net/http.h"
#include "core/salesforce/gateway.h"
#include "tests/faults/certificates.h"
#include "tests/faults/orgscript.h"

#include <QSslConfiguration>
#include <QSslServer>
#include <QSslSocket>
#include <QTest>
#include <QThread>
#include <atomic>

using namespace backflow;
using namespace Qt::StringLiterals;
using base::Errc;
using tests::Certificate;
using tests::makeCertificate;

/// Faults 4 to 8 and 56: what may stand between us and an org. An authority of the test's own is trusted, so that each
/// certificate is wrong in one thing alone; not one byte of a request may arrive behind a wrong one.
class TestTls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aGoodCertificateIsTaken();
    void fault_004_selfSigned();
    void fault_005_expired();
    void fault_006_wrongHost();
    void fault_007_oldTlsOnly();
    void fault_008_dropInTheHandshake();
    void fault_056_clockIsWrong();

private:
    struct Outcome {
        base::Error error;
        int status = 0;
        qint64 bytesSeen = 0;
    };
    /// What a request comes to at a server with that certificate.
    Outcome behind(const Certificate &certificate);
    /// What it comes to at a server that answers the first bytes with `answer` and closes.
    Outcome rawly(const QByteArray &answer);
    Outcome ask(quint16 port);

    Certificate m_authority;
    async::NullMonitor m_monitor;
};

void TestTls::initTestCase()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("no TLS on this machine");
    m_authority = makeCertificate({.name = "An authority of the test", .host = {}});
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(configuration.caCertificates() + QList{m_authority.certificate});
    QSslConfiguration::setDefaultConfiguration(configuration);
}

TestTls::Outcome TestTls::ask(quint16 port)
{
    Outcome outcome;
    ports::HttpRequest request;
    request.method = "POST";
    request.url = QUrl(u"https://127.0.0.1:%1/services/Soap"_s.arg(port));
    request.headers = {{"Authorization", "Bearer 00D000000000001!SECRET"}};
    request.body = "<secret/>";
    request.idleTimeout = std::chrono::seconds(5);
    const auto answer = net::makeHttp()->send(request, m_monitor);
    if (answer)
        outcome.status = answer->status;
    else
        outcome.error = answer.error();
    return outcome;
}

TestTls::Outcome TestTls::behind(const Certificate &certificate)
{
    QSslServer server;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(certificate.certificate);
    configuration.setPrivateKey(certificate.key);
    server.setSslConfiguration(configuration);
    std::atomic<qint64> seen = 0;
    QThread thread;
    server.moveToThread(&thread);
    QObject::connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [&] {
        while (QTcpSocket *socket = server.nextPendingConnection()) {
            const auto read = [socket, &seen] {
                seen += socket->readAll().size();
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
            };
            QObject::connect(socket, &QTcpSocket::readyRead, socket, read);
            if (socket->bytesAvailable() > 0)
                read();
        }
    });
    thread.start();
    QMetaObject::invokeMethod(&server, [&] { server.listen(QHostAddress::LocalHost); }, Qt::BlockingQueuedConnection);
    Outcome outcome = ask(server.serverPort());
    QMetaObject::invokeMethod(
        &server,
        [&] {
            server.close();
            qDeleteAll(server.findChildren<QSslSocket *>());
        },
        Qt::BlockingQueuedConnection);
    thread.quit();
    thread.wait();
    outcome.bytesSeen = seen;
    return outcome;
}

TestTls::Outcome TestTls::rawly(const QByteArray &answer)
{
    QTcpServer server;
    QThread thread;
    QByteArray all;
    server.moveToThread(&thread);
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [&all, socket, answer, first = true]() mutable {
            all += socket->readAll();
            if (!std::exchange(first, false))
                return;
            socket->write(answer);
            if (answer.isEmpty())
                socket->abort();
        });
    });
    thread.start();
    QMetaObject::invokeMethod(&server, [&] { server.listen(QHostAddress::LocalHost); }, Qt::BlockingQueuedConnection);
    Outcome outcome = ask(server.serverPort());
    QMetaObject::invokeMethod(
        &server,
        [&] {
            server.close();
            qDeleteAll(server.findChildren<QTcpSocket *>());
        },
        Qt::BlockingQueuedConnection);
    thread.quit();
    thread.wait();
    for (const char *secret : {"POST", "SECRET", "<secret/>"})
        outcome.bytesSeen += all.contains(secret) ? 1 : 0;
    return outcome;
}

void TestTls::aGoodCertificateIsTaken()
{
    const Outcome outcome = behind(makeCertificate({.name = "org", .host = "IP:127.0.0.1"}, &m_authority));
    QVERIFY2(outcome.status == 200, qPrintable(outcome.error.detail));
    QVERIFY(outcome.bytesSeen > 0);
}

void TestTls::fault_004_selfSigned()
{
    const Outcome outcome = behind(makeCertificate({.name = "org", .host = "IP:127.0.0.1"}));
    QCOMPARE(outcome.error.code, Errc::Offline);
    QVERIFY(outcome.error.detail.startsWith("before-send"_L1));
    QVERIFY2(outcome.error.message.contains(u"certificate"_s), qPrintable(outcome.error.message));
    QCOMPARE(outcome.bytesSeen, 0);
}

void TestTls::fault_005_expired()
{
    const Outcome outcome = behind(
        makeCertificate({.name = "org", .host = "IP:127.0.0.1", .validFrom = -7200, .validTo = -3600}, &m_authority));
    QCOMPARE(outcome.error.code, Errc::Offline);
    QVERIFY2(outcome.error.detail.contains(u"expired"_s), qPrintable(outcome.error.detail));
    QVERIFY(outcome.error.message.contains(u"clock"_s));
    QCOMPARE(outcome.bytesSeen, 0);
}

void TestTls::fault_006_wrongHost()
{
    const Outcome outcome = behind(makeCertificate({.name = "org", .host = "DNS:elsewhere.example"}, &m_authority));
    QCOMPARE(outcome.error.code, Errc::Offline);
    QVERIFY2(outcome.error.detail.contains(u"host name"_s), qPrintable(outcome.error.detail));
    QCOMPARE(outcome.bytesSeen, 0);
}

void TestTls::fault_007_oldTlsOnly()
{
    // A server's hello in TLS 1.0 and 1.1: record, handshake, version, 32 random bytes, no session, a cipher, no
    // packing.
    for (const char version : {'\1', '\2'}) {
        QByteArray hello("\3", 1);
        hello += version + QByteArray(32, 'r') + QByteArray("\0\0\x2f\0", 4);
        const QByteArray message = QByteArray("\2\0\0", 3) + char(hello.size()) + hello;
        const Outcome outcome =
            rawly(QByteArray("\x16\3", 2) + version + QByteArray("\0", 1) + char(message.size()) + message);
        QCOMPARE(outcome.error.code, Errc::Offline);
        QVERIFY(outcome.error.detail.startsWith("before-send"_L1));
        QCOMPARE(outcome.bytesSeen, 0);
    }
}

void TestTls::fault_008_dropInTheHandshake()
{
    const Outcome outcome = rawly({});
    QCOMPARE(outcome.error.code, Errc::Offline);
    // Surely not sent: it may be tried again.
    QVERIFY2(outcome.error.detail.startsWith("before-send"_L1), qPrintable(outcome.error.detail));
    QCOMPARE(outcome.bytesSeen, 0);
}

void TestTls::fault_056_clockIsWrong()
{
    // Seen from a clock that is behind, a good certificate is not valid yet: the clock is named.
    const Outcome outcome = behind(
        makeCertificate({.name = "org", .host = "IP:127.0.0.1", .validFrom = 3600, .validTo = 7200}, &m_authority));
    QCOMPARE(outcome.error.code, Errc::Offline);
    QVERIFY(outcome.error.message.contains(u"clock"_s));
    QCOMPARE(outcome.bytesSeen, 0);
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
