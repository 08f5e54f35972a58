#include "core/net/smtp.h"
#include "tests/adapters/net/smtpserver.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimeZone>
#include <algorithm>
#include <atomic>

using namespace backflow;
using namespace Qt::StringLiterals;
using base::Errc;
using ports::Mail;
using ports::MailSecurity;
using ports::MailServer;
using Script = SmtpServer::Script;

namespace {

const Mail kMail{.from = u"backflow@example.com"_s,
                 .to = {u"ada@example.com"_s, u"bob@example.com"_s},
                 .subject = u"Rule “Nightly” had trouble"_s,
                 .text = u"Skipped Dev1.\n.a line that begins with a dot\nOwner: Ada\n"_s};

MailServer serverOf(const SmtpServer &server, const QString &user = {}, const QByteArray &password = {})
{
    return {.host = u"127.0.0.1"_s,
            .port = server.port(),
            .security = MailSecurity::None,
            .user = user,
            .password = password,
            .patience = std::chrono::seconds(5)};
}

/// Stops after some looks.
class ImpatientMonitor final : public async::Monitor
{
public:
    explicit ImpatientMonitor(int looks)
        : m_looks(looks)
    {
    }
    bool stopped() const override { return --m_looks < 0; }
    void advance(qint64, qint64) override {}
    void say(const QString &) override {}

private:
    mutable std::atomic_int m_looks;
};

} // namespace

class TestSmtp final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMailArrivesWhole();
    void signingIn_data();
    void signingIn();
    void refusalsAreToldApart_data();
    void refusalsAreToldApart();
    void whoHangsIsGivenUp_data();
    void whoHangsIsGivenUp();
    void whoHangsUpIsOffline();
    void nobodyThere();
    void stoppingStops();
    void nothingIsSentInTheOpenToElsewhere();
    void withoutStartTlsNothingIsTold();
    void nothingCanBePutIntoTheConversation_data();
    void nothingCanBePutIntoTheConversation();
    void theBytesAreThose();

private:
    async::NullMonitor m_monitor;
};

void TestSmtp::aMailArrivesWhole()
{
    SmtpServer server({});
    const auto sent = net::makeMailer()->send(serverOf(server), kMail, m_monitor);
    QVERIFY2(sent, sent ? "" : qPrintable(sent.error().message + sent.error().detail));
    const QList<QByteArray> said = server.said();
    QCOMPARE(said.mid(1, 4), (QList<QByteArray>{"MAIL FROM:<backflow@example.com>", "RCPT TO:<ada@example.com>",
                                                "RCPT TO:<bob@example.com>", "DATA"}));
    QCOMPARE(server.mails().size(), 1);
    const QByteArray mail = server.mails().first();
    const qsizetype head = mail.indexOf("\r\n\r\n");
    QVERIFY(head > 0);
    QVERIFY2(mail.contains("To: ada@example.com,\r\n bob@example.com\r\n"), mail.constData());
    QCOMPARE(QString::fromUtf8(QByteArray::fromBase64(mail.mid(head + 4))),
             QString(kMail.text).replace(u"\n"_s, u"\r\n"_s));
}

void TestSmtp::signingIn_data()
{
    QTest::addColumn<QList<QByteArray>>("offers");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<bool>("works");
    QTest::addColumn<Errc>("code");
    QTest::newRow("plain") << QList<QByteArray>{"AUTH PLAIN LOGIN"} << QByteArray("open sesame") << true
                           << Errc::Unauthorized;
    QTest::newRow("login") << QList<QByteArray>{"AUTH LOGIN"} << QByteArray("open sesame") << true
                           << Errc::Unauthorized;
    QTest::newRow("plain, wrong") << QList<QByteArray>{"AUTH PLAIN"} << QByteArray("shut") << false
                                  << Errc::Unauthorized;
    QTest::newRow("login, wrong") << QList<QByteArray>{"AUTH=LOGIN"} << QByteArray("shut") << false
                                  << Errc::Unauthorized;
    QTest::newRow("nothing we know") << QList<QByteArray>{"AUTH GSSAPI"} << QByteArray("open sesame") << false
                                     << Errc::Unsupported;
}

void TestSmtp::signingIn()
{
    QFETCH(QList<QByteArray>, offers);
    QFETCH(QByteArray, password);
    QFETCH(bool, works);
    QFETCH(Errc, code);
    SmtpServer server({.offers = offers, .instead = {}});
    const auto sent = net::makeMailer()->send(serverOf(server, u"backflow"_s, password), kMail, m_monitor);
    QCOMPARE(sent.has_value(), works);
    QCOMPARE(server.mails().size(), works ? 1 : 0);
    if (!works) {
        QCOMPARE(sent.error().code, code);
        QVERIFY(!sent.error().message.contains(u"shut"_s) && !sent.error().detail.contains(u"shut"_s));
    }
}

void TestSmtp::refusalsAreToldApart_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<Errc>("code");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const Script &script, Errc code, const QString &words) {
        QTest::newRow(name) << script << code << words;
    };
    row("turned away", {.greeting = "554 no service\r\n", .instead = {}}, Errc::Denied, u"554 no service"_s);
    row("not now", {.greeting = "421 busy\r\n", .instead = {}}, Errc::OrgBusy, u"421 busy"_s);
    row("not a mail server", {.greeting = "HTTP/1.1 200 OK\r\n", .instead = {}}, Errc::Denied, {});
    row("no such sender", {.instead = {{"MAIL", "550 5.7.1 who are you\r\n"}}}, Errc::Denied,
        u"550 5.7.1 who are you"_s);
    row("no such recipient", {.instead = {{"RCPT TO:<bob", "550 5.1.1 no\r\n"}}}, Errc::Denied, u"550 5.1.1 no"_s);
    row("a full box", {.instead = {{"RCPT TO:<bob", "452 full\r\n"}}}, Errc::OrgBusy, u"452 full"_s);
    row("wants a sign-in", {.instead = {{"MAIL", "530 5.7.0 sign in\r\n"}}}, Errc::Unauthorized,
        u"530 5.7.0 sign in"_s);
    row("spam", {.instead = {{".", "554-5.7.1 this\r\n554 is spam\r\n"}}}, Errc::Denied, u"554 5.7.1 this is spam"_s);
}

void TestSmtp::refusalsAreToldApart()
{
    QFETCH(Script, script);
    QFETCH(Errc, code);
    QFETCH(QString, words);
    SmtpServer server(script);
    const auto sent = net::makeMailer()->send(serverOf(server), kMail, m_monitor);
    QVERIFY(!sent);
    QCOMPARE(sent.error().code, code);
    QCOMPARE(sent.error().detail, words);
    QVERIFY(!sent.error().message.isEmpty());
}

void TestSmtp::whoHangsIsGivenUp_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<Errc>("code");
    QTest::newRow("at the greeting") << Script{.greeting = {}, .instead = {}} << Errc::Timeout;
    QTest::newRow("at EHLO") << Script{.instead = {{"EHLO", {}}}} << Errc::Timeout;
    QTest::newRow("at the recipient") << Script{.instead = {{"RCPT", {}}}} << Errc::Timeout;
    // It may have taken it by then.
    QTest::newRow("behind the mail") << Script{.instead = {{".", {}}}} << Errc::Unknown;
}

void TestSmtp::whoHangsIsGivenUp()
{
    QFETCH(Script, script);
    QFETCH(Errc, code);
    SmtpServer server(script);
    MailServer at = serverOf(server);
    at.patience = std::chrono::milliseconds(300);
    QElapsedTimer timer;
    timer.start();
    const auto sent = net::makeMailer()->send(at, kMail, m_monitor);
    QVERIFY(!sent);
    QCOMPARE(sent.error().code, code);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void TestSmtp::whoHangsUpIsOffline()
{
    SmtpServer server({.instead = {{"RCPT", "-"}}});
    const auto sent = net::makeMailer()->send(serverOf(server), kMail, m_monitor);
    QVERIFY(!sent);
    QCOMPARE(sent.error().code, Errc::Offline);
    SmtpServer late({.instead = {{".", "-"}}});
    QCOMPARE(net::makeMailer()->send(serverOf(late), kMail, m_monitor).error().code, Errc::Unknown);
}

void TestSmtp::nobodyThere()
{
    int port = 0;
    {
        const SmtpServer gone({});
        port = gone.port();
    }
    const MailServer at{
        .host = u"127.0.0.1"_s, .port = port, .security = MailSecurity::None, .user = {}, .password = {}};
    const auto sent = net::makeMailer()->send(at, kMail, m_monitor);
    QVERIFY(!sent);
    QCOMPARE(sent.error().code, Errc::Offline);
    QVERIFY2(sent.error().message.contains(u"does not accept connections"_s), qPrintable(sent.error().message));
}

void TestSmtp::stoppingStops()
{
    SmtpServer server({.instead = {{"EHLO", {}}}});
    ImpatientMonitor monitor(3);
    QElapsedTimer timer;
    timer.start();
    const auto sent = net::makeMailer()->send(serverOf(server), kMail, monitor);
    QCOMPARE(sent.error().code, Errc::Canceled);
    QVERIFY(timer.elapsed() < 4000);
}

void TestSmtp::nothingIsSentInTheOpenToElsewhere()
{
    const MailServer at{
        .host = u"mail.example.com"_s, .port = 25, .security = MailSecurity::None, .user = {}, .password = {}};
    QCOMPARE(net::makeMailer()->send(at, kMail, m_monitor).error().code, Errc::Unsupported);
}

void TestSmtp::withoutStartTlsNothingIsTold()
{
    SmtpServer server({});
    MailServer at = serverOf(server, u"backflow"_s, "open sesame");
    at.security = MailSecurity::StartTls;
    const auto sent = net::makeMailer()->send(at, kMail, m_monitor);
    QCOMPARE(sent.error().code, Errc::Unsupported);
    const QList<QByteArray> said = server.said();
    QVERIFY(std::ranges::none_of(
        said, [](const QByteArray &line) { return line.startsWith("AUTH") || line.startsWith("MAIL"); }));
    // A server that says it does and does not speak TLS gets nothing either.
    SmtpServer liar({.offers = {"STARTTLS", "AUTH PLAIN"}, .instead = {{"STARTTLS", "220 go on\r\n"}}});
    MailServer lied = serverOf(liar, u"backflow"_s, "open sesame");
    lied.security = MailSecurity::StartTls;
    lied.patience = std::chrono::milliseconds(500);
    QVERIFY(!net::makeMailer()->send(lied, kMail, m_monitor));
    const QList<QByteArray> told = liar.said();
    QVERIFY(std::ranges::none_of(told, [](const QByteArray &line) { return line.startsWith("AUTH"); }));
    QCOMPARE(liar.mails().size(), 0);
}

void TestSmtp::nothingCanBePutIntoTheConversation_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("a line break") << u"ada@example.com>\r\nRCPT TO:<all@example.com"_s;
    QTest::newRow("a bracket") << u"ada@example.com>x<"_s;
    QTest::newRow("a blank") << u"ada @example.com"_s;
    QTest::newRow("not ASCII") << u"ädä@example.com"_s;
    QTest::newRow("nothing") << QString();
}

void TestSmtp::nothingCanBePutIntoTheConversation()
{
    QFETCH(QString, address);
    SmtpServer server({});
    Mail mail = kMail;
    mail.to = {address};
    QCOMPARE(net::makeMailer()->send(serverOf(server), mail, m_monitor).error().code, Errc::InvalidInput);
    mail = kMail;
    mail.from = address;
    QCOMPARE(net::makeMailer()->send(serverOf(server), mail, m_monitor).error().code, Errc::InvalidInput);
    QCOMPARE(server.said().size(), 0);
    // A subject is one line, whatever is in it.
    mail = kMail;
    mail.subject = u"a\r\nBcc: all@example.com"_s;
    QVERIFY(net::makeMailer()->send(serverOf(server), mail, m_monitor));
    QVERIFY(!server.mails().first().contains("\nBcc:"));
}

void TestSmtp::theBytesAreThose()
{
    const QDateTime when(QDate(2026, 11, 30), QTime(21, 5, 9), QTimeZone::UTC);
    const QByteArray bytes = net::mailBytes(
        {.from = u"b@example.com"_s, .to = {u"a@example.com"_s}, .subject = u"Rule ran"_s, .text = u"Done.\n"_s}, when,
        "id1");
    QCOMPARE(bytes, QByteArray("From: Backflow <b@example.com>\r\nTo: a@example.com\r\nSubject: Rule ran\r\n"
                               "Date: Mon, 30 Nov 2026 21:05:09 +0000\r\nMessage-ID: <id1@example.com>\r\n"
                               "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
                               "Content-Transfer-Encoding: base64\r\nAuto-Submitted: auto-generated\r\n\r\n"
                               "RG9uZS4NCg=="));
    // Long words of other scripts are cut between letters, never inside one.
    const QString subject = QString(40, u'ä') + u"日本語の長い件名です。日本語の長い件名です。"_s;
    const QByteArray coded = net::mailBytes(
        {.from = u"b@example.com"_s, .to = {u"a@example.com"_s}, .subject = subject, .text = {}}, when, "id1");
    QByteArray decoded;
    const qsizetype begin = coded.indexOf("Subject: ") + 9;
    const QByteArray header = coded.mid(begin, coded.indexOf("\r\nDate:") - begin);
    const QList<QByteArray> words = header.split(' ');
    for (const QByteArray &word : words) {
        const QByteArray part = word.trimmed();
        QVERIFY(part.size() <= 75 && part.startsWith("=?UTF-8?B?") && part.endsWith("?="));
        const QByteArray text = QByteArray::fromBase64(part.mid(10, part.size() - 12));
        QVERIFY(QString::fromUtf8(text).toUtf8() == text);
        decoded += text;
    }
    QCOMPARE(QString::fromUtf8(decoded), subject);
}

QTEST_GUILESS_MAIN(TestSmtp)
#include "tst_smtp.moc"
