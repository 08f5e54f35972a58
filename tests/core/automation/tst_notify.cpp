// What the team is told, by what, and what happens where nobody takes it.

#include "tests/core/automation/rulebench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace backflow;
using namespace backflow::automation;
using namespace Qt::StringLiterals;
using tests::RuleBench;

namespace {

/// A mailer that writes down what it was given.
class WrittenMailer final : public ports::Mailer
{
public:
    struct Script {
        QList<ports::Mail> mails;
        QList<ports::MailServer> servers;
        base::Result<> answer;
    };
    explicit WrittenMailer(std::shared_ptr<Script> script)
        : m_script(std::move(script))
    {
    }
    base::Result<> send(const ports::MailServer &server, const ports::Mail &mail, async::Monitor &) override
    {
        m_script->servers += server;
        m_script->mails += mail;
        return m_script->answer;
    }

private:
    std::shared_ptr<Script> m_script;
};

const Channel kSlack{.id = u"01KAPGS3TT4J6JQ5Q2Y3ZWK7M1"_s, .kind = ChannelKind::Slack, .name = u"Team"_s};
const Channel kMail{.id = u"01KAPGS3TT4J6JQ5Q2Y3ZWK7M2"_s,
                    .kind = ChannelKind::Email,
                    .name = u"Mail"_s,
                    .host = u"mail.example.com"_s,
                    .user = u"backflow"_s,
                    .from = u"backflow@example.com"_s,
                    .to = {u"ada@example.com"_s}};

} // namespace

class TestNotify final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        qputenv("BACKFLOW_CHANNEL_TEAM", "https://hooks.example.com/services/T0/B0/secretpart");
        qputenv("BACKFLOW_CHANNEL_MAIL", "open sesame");
    }
    void slackTakesItAsText();
    void teamsTakesItAsACard();
    void mailGoesOut();
    void whatIsNotTakenIsSaidWithoutTheSecret_data();
    void whatIsNotTakenIsSaidWithoutTheSecret();
    void whatWasNotTakenIsTriedAgainAndThenGoes();
    void whatCanNeverGoIsNotKept();
    void withoutItsSecretItSaysSo();
    void theTeamIsToldWhatMatters_data();
    void theTeamIsToldWhatMatters();
    void waitingIsToldOnce();
};

void TestNotify::slackTakesItAsText()
{
    const QJsonObject body =
        QJsonDocument::fromJson(slackBody({u"A <b> & c"_s, u"<!channel> see <https://x|y>\n"_s})).object();
    QCOMPARE(body.keys(), QStringList{u"text"_s});
    QCOMPARE(body["text"_L1].toString(), u"*A &lt;b&gt; &amp; c*\n&lt;!channel&gt; see &lt;https://x|y&gt;\n"_s);
}

void TestNotify::teamsTakesItAsACard()
{
    const QJsonObject body = QJsonDocument::fromJson(teamsBody({u"Title"_s, u"one\ntwo\n"_s})).object();
    QCOMPARE(body["type"_L1].toString(), u"message"_s);
    const QJsonObject attachment = body["attachments"_L1][0].toObject();
    QCOMPARE(attachment["contentType"_L1].toString(), u"application/vnd.microsoft.card.adaptive"_s);
    const QJsonArray blocks = attachment["content"_L1]["body"_L1].toArray();
    QCOMPARE(blocks.size(), 3);
    QCOMPARE(blocks[0]["text"_L1].toString(), u"Title"_s);
    QCOMPARE(blocks[2]["text"_L1].toString(), u"two"_s);
}

void TestNotify::mailGoesOut()
{
    RuleBench bench;
    const auto script = std::make_shared<WrittenMailer::Script>();
    Ground ground = bench.ground();
    ground.means.mailer = [script] { return std::make_unique<WrittenMailer>(script); };
    QVERIFY(deliver(ground, kMail, {u"Title"_s, u"text\n"_s}, bench.monitor));
    QCOMPARE(script->mails.first().subject, u"Title"_s);
    QCOMPARE(script->mails.first().to, kMail.to);
    QCOMPARE(script->servers.first().password, QByteArray("open sesame"));
    QCOMPARE(script->servers.first().port, 587);
}

void TestNotify::whatIsNotTakenIsSaidWithoutTheSecret_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<base::Errc>("code");
    QTest::newRow("refused") << 403 << base::Errc::Denied;
    QTest::newRow("gone") << 410 << base::Errc::Denied;
    QTest::newRow("too many") << 429 << base::Errc::OrgBusy;
    QTest::newRow("broken") << 503 << base::Errc::OrgBusy;
    QTest::newRow("moved") << 301 << base::Errc::Denied;
    QTest::newRow("nobody there") << 0 << base::Errc::Offline;
}

void TestNotify::whatIsNotTakenIsSaidWithoutTheSecret()
{
    QFETCH(int, status);
    QFETCH(base::Errc, code);
    RuleBench bench;
    if (status == 0)
        bench.web->answer = base::failure(base::Errc::Offline, u"hooks.example.com is not known."_s);
    else
        bench.web->answer = ports::HttpAnswer{.status = status, .headers = {}, .body = "invalid_token"};
    const auto told = deliver(bench.ground(), kSlack, {u"Title"_s, {}}, bench.monitor);
    QVERIFY(!told);
    QCOMPARE(told.error().code, code);
    QVERIFY(told.error().message.startsWith(u"Team"_s));
    QVERIFY(!told.error().message.contains(u"secretpart"_s) && !told.error().detail.contains(u"secretpart"_s));
}

void TestNotify::whatWasNotTakenIsTriedAgainAndThenGoes()
{
    RuleBench bench;
    const RuleSettings settings{.hosts = {}, .channels = {kSlack}};
    bench.web->answer = ports::HttpAnswer{.status = 503, .headers = {}, .body = {}};
    QCOMPARE(tell(bench.ground(), settings, {u"Title"_s, u"text\n"_s}, bench.monitor).size(), 1);
    QCOMPARE(bench.company->disk->drafts.value(u"rule-message"_s).size(), 1);
    QCOMPARE(retryKept(bench.ground(), settings, bench.monitor).size(), 1);
    bench.web->answer = ports::HttpAnswer{.status = 200, .headers = {}, .body = {}};
    QCOMPARE(retryKept(bench.ground(), settings, bench.monitor).size(), 0);
    QCOMPARE(bench.web->requests.size(), 3);
    QCOMPARE(bench.web->requests.last().body, bench.web->requests.first().body);
    QCOMPARE(bench.company->disk->drafts.value(u"rule-message"_s).size(), 0);
    // What nobody takes five times goes.
    bench.web->answer = ports::HttpAnswer{.status = 503, .headers = {}, .body = {}};
    (void)tell(bench.ground(), settings, {u"Title"_s, u"text\n"_s}, bench.monitor);
    for (int i = 0; i < 10; ++i)
        (void)retryKept(bench.ground(), settings, bench.monitor);
    QCOMPARE(bench.web->requests.size(), 3 + 5);
    QCOMPARE(bench.company->disk->drafts.value(u"rule-message"_s).size(), 0);
}

void TestNotify::whatCanNeverGoIsNotKept()
{
    RuleBench bench;
    bench.web->answer = ports::HttpAnswer{.status = 404, .headers = {}, .body = {}};
    QCOMPARE(tell(bench.ground(), {.hosts = {}, .channels = {kSlack}}, {u"Title"_s, {}}, bench.monitor).size(), 1);
    QCOMPARE(bench.company->disk->drafts.value(u"rule-message"_s).size(), 0);
}

void TestNotify::withoutItsSecretItSaysSo()
{
    qunsetenv("BACKFLOW_CHANNEL_TEAM");
    RuleBench bench;
    const auto told = deliver(bench.ground(), kSlack, {u"Title"_s, {}}, bench.monitor);
    QVERIFY(!told);
    QCOMPARE(bench.web->requests.size(), 0);
}

void TestNotify::theTeamIsToldWhatMatters_data()
{
    QTest::addColumn<bool>("own");
    QTest::addColumn<NotifyWhen>("when");
    QTest::addColumn<int>("told");
    QTest::newRow("all is well, of problems") << false << NotifyWhen::Problems << 0;
    QTest::newRow("all is well, always") << false << NotifyWhen::Always << 1;
    QTest::newRow("skipped, of problems") << true << NotifyWhen::Problems << 1;
    QTest::newRow("skipped, never") << true << NotifyWhen::Never << 0;
}

void TestNotify::theTeamIsToldWhatMatters()
{
    QFETCH(bool, own);
    QFETCH(NotifyWhen, when);
    QFETCH(int, told);
    RuleBench bench(own);
    Rule rule = bench.rule(Action::Prepare);
    rule.notify = when;
    (void)bench.run(rule, true, {.hosts = {}, .channels = {kSlack}});
    QCOMPARE(bench.web->requests.size(), told);
    if (told == 0)
        return;
    const QByteArray body = bench.web->requests.first().body;
    QVERIFY2(body.contains("Nightly") && body.contains("Owner: Ada Admin"), body.constData());
    QVERIFY2(!body.contains("class Tax") && !body.contains("Account.A"), body.constData());
}

void TestNotify::waitingIsToldOnce()
{
    RuleBench bench;
    Rule rule = bench.rule(Action::Deploy);
    rule.before = {Gate{.id = u"hands"_s, .kind = GateKind::Task, .task = u"Add the values."_s}};
    const RuleSettings settings{.hosts = {}, .channels = {kSlack}};
    (void)bench.run(rule, true, settings);
    QCOMPARE(bench.web->requests.size(), 1);
    for (int i = 0; i < 3; ++i)
        (void)bench.run(rule, false, settings);
    QCOMPARE(bench.web->requests.size(), 1);
}

QTEST_GUILESS_MAIN(TestNotify)
#include "tst_notify.moc"
