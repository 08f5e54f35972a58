// Whom rules tell, over the real network code and small real servers: what hangs, refuses or is not there ends in a
// clear state, and what can be tried again is kept.
#include "app/services/services.h"
#include "tests/adapters/net/scriptedserver.h"
#include "tests/adapters/net/smtpserver.h"
#include "tests/core/automation/rulebench.h"

#include <QElapsedTimer>
#include <QTest>

using namespace backflow;
using namespace Qt::StringLiterals;
using automation::Channel;
using automation::ChannelKind;
using automation::Ground;
using base::Errc;
using tests::RuleBench;

class TestChannels final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWebhookTakesIt_data();
    void aWebhookTakesIt();
    void aHangingWebhookIsGivenUp();
    void aRefusingMailServerIsTold();
    void whatWasAwayIsToldLater();

private:
    static Ground groundOf(const RuleBench &bench);
    static Channel slack();
    static Channel mail(int port);
};

Ground TestChannels::groundOf(const RuleBench &bench)
{
    Ground ground = bench.ground();
    ground.means.http = services::openHttp;
    ground.means.mailer = services::openMailer;
    return ground;
}

Channel TestChannels::slack()
{
    return {.id = u"01KAPGS3TT4J6JQ5Q2Y3ZWK7M1"_s, .kind = ChannelKind::Slack, .name = u"Team"_s};
}

Channel TestChannels::mail(int port)
{
    return {.id = u"01KAPGS3TT4J6JQ5Q2Y3ZWK7M2"_s,
            .kind = ChannelKind::Email,
            .name = u"Mail"_s,
            .host = u"127.0.0.1"_s,
            .port = port,
            .security = ports::MailSecurity::None,
            .from = u"backflow@example.com"_s,
            .to = {u"ada@example.com"_s}};
}

void TestChannels::aWebhookTakesIt_data()
{
    QTest::addColumn<ChannelKind>("kind");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("slack") << ChannelKind::Slack << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
    QTest::newRow("teams") << ChannelKind::Teams << QByteArray("HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n");
}

void TestChannels::aWebhookTakesIt()
{
    QFETCH(ChannelKind, kind);
    QFETCH(QByteArray, answer);
    const ScriptedServer server([answer](QTcpSocket &socket, int) { socket.write(answer); });
    qputenv("BACKFLOW_CHANNEL_TEAM", server.url().toString().toUtf8());
    RuleBench bench;
    Channel channel = slack();
    channel.kind = kind;
    const auto told = automation::deliver(groundOf(bench), channel, automation::trialMessage(channel), bench.monitor);
    QVERIFY2(told, told ? "" : qPrintable(told.error().message));
    QCOMPARE(server.requests().size(), 1);
    const QByteArray request = server.requests().first();
    QVERIFY2(request.startsWith("POST /x ") && request.toLower().contains("content-type: application/json") &&
                 request.contains("This is a trial."),
             request.constData());
}

void TestChannels::aHangingWebhookIsGivenUp()
{
    const ScriptedServer server([](QTcpSocket &, int) {});
    qputenv("BACKFLOW_CHANNEL_TEAM", server.url().toString().toUtf8());
    RuleBench bench;
    QElapsedTimer timer;
    timer.start();
    const auto told = automation::deliver(groundOf(bench), slack(), {u"Title"_s, {}}, bench.monitor);
    QVERIFY(!told);
    QCOMPARE(told.error().code, Errc::Timeout);
    QVERIFY(told.error().message.startsWith(u"Team"_s));
    QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(server.requests().size(), 1);
}

void TestChannels::aRefusingMailServerIsTold()
{
    const SmtpServer server({.instead = {{"RCPT", "550 5.1.1 nobody here\r\n"}}});
    RuleBench bench;
    const automation::RuleSettings settings{.hosts = {}, .channels = {mail(server.port())}};
    const QStringList problems = automation::tell(groundOf(bench), settings, {u"Title"_s, u"text\n"_s}, bench.monitor);
    QCOMPARE(problems, QStringList{u"Mail: The mail server 127.0.0.1 does not take the mail."_s});
    QCOMPARE(bench.company->disk->drafts.value(u"rule-message"_s).size(), 0);
}

/// Nobody is there; then somebody is.
void TestChannels::whatWasAwayIsToldLater()
{
    int port = 0;
    {
        const SmtpServer gone({});
        port = gone.port();
    }
    RuleBench bench;
    automation::RuleSettings settings{.hosts = {}, .channels = {mail(port)}};
    QCOMPARE(automation::tell(groundOf(bench), settings, {u"Title"_s, u"text\n"_s}, bench.monitor).size(), 1);
    QCOMPARE(bench.company->disk->drafts.value(u"rule-message"_s).size(), 1);
    const SmtpServer back({});
    settings.channels.first().port = back.port();
    QCOMPARE(automation::retryKept(groundOf(bench), settings, bench.monitor).size(), 0);
    QCOMPARE(back.mails().size(), 1);
    QCOMPARE(bench.company->disk->drafts.value(u"rule-message"_s).size(), 0);
}

QTEST_GUILESS_MAIN(TestChannels)
#include "tst_channels.moc"
