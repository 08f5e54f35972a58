// A rule as a value: its file, byte for byte, and what is refused.

#include "core/automation/channel.h"
#include "core/automation/rule.h"
#include "core/automation/rulewords.h"
#include "core/automation/workflow.h"
#include "core/base/canonicaljson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace backflow;
using namespace backflow::automation;
using namespace Qt::StringLiterals;

namespace {

Rule whole()
{
    Rule rule;
    rule.id = u"01KAPGS3TT4J6JQ5Q2Y3ZWK7M1"_s;
    rule.name = u"Nightly, «QA» → Dev*"_s;
    rule.ownerName = u"Ada Admin"_s;
    rule.ownerEmail = u"ada@example.test"_s;
    rule.isOn = false;
    rule.since = QDateTime::fromString(u"2026-11-30T20:00:00.123Z"_s, Qt::ISODateWithMs).toUTC();
    rule.source = u"QA"_s;
    rule.targets = {u"Dev1"_s, u"Dev2"_s};
    rule.action = Action::Deploy;
    rule.trigger.kind = TriggerKind::Schedule;
    rule.trigger.schedule.times = {QTime(22, 0)};
    rule.trigger.schedule.zone = "Europe/Berlin";
    rule.trigger.schedule.weekdays = {1, 2, 3, 4, 5};
    rule.readFirst = false;
    rule.withDeletions = true;
    rule.withNeeded = false;
    rule.before = {
        Gate{.id = u"check"_s},
        Gate{.id = u"tests"_s, .kind = GateKind::Tests, .level = ports::TestLevel::RunAllTestsInOrg, .coverage = 80},
        Gate{.id = u"eyes"_s, .kind = GateKind::Approval, .count = 2},
        Gate{.id = u"rules"_s, .kind = GateKind::Compliance, .atLeast = u"medium"_s},
        Gate{.id = u"ci"_s,
             .kind = GateKind::Http,
             .method = "POST",
             .url = QUrl(u"https://ci.example.com/ready?a=1"_s),
             .status = 202,
             .contains = u"green"_s},
        Gate{.id = u"hands"_s, .kind = GateKind::Task, .task = u"Add the values."_s}};
    rule.after = {Gate{.id = u"smoke"_s, .kind = GateKind::Http, .url = QUrl(u"http://127.0.0.1:8080/smoke"_s)}};
    rule.notify = NotifyWhen::Always;
    rule.note = u"Keeps the team in step."_s;
    return rule;
}

QJsonObject changed(const QString &name, const QJsonValue &value)
{
    QJsonObject json = toJson(whole());
    json.insert(name, value);
    return json;
}

} // namespace

class TestRule final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsTheSameBackFromItsFile();
    void theSameRuleIsTheSameBytes();
    void whatMakesNoSenseIsRefused_data();
    void whatMakesNoSenseIsRefused();
    void noiseNeverBecomesARule();
    void itIsHeldAgainstThePipeline();
    void eventsHaveTheirPlaces();
    void itIsToldInWords();
    void settingsAreTheSameBackFromTheirFile();
    void settingsThatMakeNoSenseAreRefused_data();
    void settingsThatMakeNoSenseAreRefused();
    void onlyWebhooksAreWebhooks();
    void workflowsNameEverySecretAndNoValue_data();
    void workflowsNameEverySecretAndNoValue();
};

void TestRule::itIsTheSameBackFromItsFile()
{
    const auto bytes = ruleBytes(whole());
    QVERIFY(bytes);
    const auto read = ruleFromBytes(*bytes);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(*read, whole());
    for (const EventKind event : kEvents) {
        Rule rule = whole();
        rule.trigger = {.kind = TriggerKind::Event, .event = event, .environment = u"QA"_s};
        QCOMPARE(*ruleFromBytes(*ruleBytes(rule)), rule);
        rule.trigger.environment.clear();
        QCOMPARE(*ruleFromBytes(*ruleBytes(rule)), rule);
    }
    Rule manual = whole();
    manual.trigger = {};
    QCOMPARE(*ruleFromBytes(*ruleBytes(manual)), manual);
}

void TestRule::theSameRuleIsTheSameBytes()
{
    const QByteArray bytes = *ruleBytes(whole());
    QCOMPARE(*ruleBytes(*ruleFromBytes(bytes)), bytes);
    QVERIFY(!bytes.contains('\n'));
    // Written by hand, in another order and with blanks, it is the same rule.
    const QByteArray spread = QJsonDocument(QJsonDocument::fromJson(bytes)).toJson(QJsonDocument::Indented);
    QVERIFY(spread != bytes);
    QCOMPARE(*ruleBytes(*ruleFromBytes(spread)), bytes);
}

void TestRule::whatMakesNoSenseIsRefused_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::newRow("another format") << changed(u"format"_s, u"backflow-rule/2"_s);
    QTest::newRow("a member of tomorrow") << changed(u"moon"_s, u"full"_s);
    QTest::newRow("no id") << changed(u"id"_s, QString());
    QTest::newRow("an id that climbs") << changed(u"id"_s, u"../../etc/passwd"_s);
    QTest::newRow("no name") << changed(u"name"_s, u" "_s);
    QTest::newRow("a name that turns around") << changed(u"name"_s, u"a\u202eb"_s);
    QTest::newRow("no source") << changed(u"source"_s, QString());
    QTest::newRow("no target") << changed(u"targets"_s, QJsonArray());
    QTest::newRow("a target twice") << changed(u"targets"_s, QJsonArray{u"Dev1"_s, u"dev1"_s});
    QTest::newRow("no such action") << changed(u"does"_s, u"decide"_s);
    QTest::newRow("no such trigger") << changed(u"when"_s, QJsonObject{{u"kind"_s, u"weather"_s}});
    QTest::newRow("no such event") << changed(u"when"_s,
                                              QJsonObject{{u"kind"_s, u"event"_s}, {u"event"_s, u"full-moon"_s}});
    QTest::newRow("no since") << changed(u"since"_s, u"yesterday"_s);
    QTest::newRow("conditions without an end to come to") << changed(u"does"_s, u"check"_s);
    const auto gate = [](const QString &kind, const QString &member = {}, const QJsonValue &value = {}) {
        QJsonObject json{{u"id"_s, u"g"_s}, {u"kind"_s, kind}};
        if (!member.isEmpty())
            json.insert(member, value);
        return QJsonArray{json};
    };
    QTest::newRow("no such condition") << changed(u"before"_s, gate(u"weather"_s));
    QTest::newRow("a condition in the open") << changed(u"before"_s, gate(u"http"_s, u"url"_s, u"http://ci.test/"_s));
    QTest::newRow("a condition with a name in it")
        << changed(u"before"_s, gate(u"http"_s, u"url"_s, u"https://u:p@ci.test/"_s));
    QTest::newRow("a file is no address") << changed(u"before"_s, gate(u"http"_s, u"url"_s, u"file:///etc/passwd"_s));
    QTest::newRow("more than all") << changed(u"before"_s, gate(u"tests"_s, u"coverage"_s, 101));
    QTest::newRow("nobody approves") << changed(u"before"_s, gate(u"approval"_s, u"count"_s, 0));
    QTest::newRow("no such severity") << changed(u"before"_s, gate(u"compliance"_s, u"atLeast"_s, u"grave"_s));
    QTest::newRow("nothing to do") << changed(u"before"_s, gate(u"task"_s));
    QTest::newRow("approved afterwards") << changed(u"after"_s, gate(u"approval"_s));
    QTest::newRow("two of one name") << changed(
        u"after"_s, QJsonArray{QJsonObject{{u"id"_s, u"check"_s}, {u"kind"_s, u"task"_s}, {u"task"_s, u"x"_s}}});
}

void TestRule::whatMakesNoSenseIsRefused()
{
    QFETCH(QJsonObject, json);
    const auto read = ruleFromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().code, base::Errc::InvalidInput);
    QVERIFY(!read.error().message.isEmpty());
}

void TestRule::noiseNeverBecomesARule()
{
    const QByteArray bytes = *ruleBytes(whole());
    QVERIFY(!ruleFromBytes({}));
    QVERIFY(!ruleFromBytes(QByteArray(300'000, ' ')));
    for (qsizetype cut = 0; cut < bytes.size(); cut += 7) {
        QVERIFY(!ruleFromBytes(bytes.first(cut)));
        // A byte that changed leaves a rule that is one, or none at all.
        QByteArray bent = bytes;
        bent[cut] = char(bent[cut] ^ 0x15);
        if (const auto read = ruleFromBytes(bent))
            QVERIFY(checkRule(*read));
    }
}

void TestRule::itIsHeldAgainstThePipeline()
{
    model::Pipeline pipeline;
    for (const QString &name : {u"QA"_s, u"Dev1"_s, u"Dev2"_s, u"Other"_s}) {
        model::Environment environment;
        environment.name = name;
        pipeline.environments += environment;
    }
    pipeline.edges = {{u"Dev1"_s, u"QA"_s}, {u"Dev2"_s, u"QA"_s}};
    QVERIFY(checkRule(whole(), pipeline));
    Rule up = whole();
    up.source = u"Dev1"_s;
    up.targets = {u"QA"_s};
    QCOMPARE(checkRule(up, pipeline).error().code, base::Errc::InvalidInput);
    Rule aside = whole();
    aside.targets = {u"Other"_s};
    QCOMPARE(checkRule(aside, pipeline).error().code, base::Errc::InvalidInput);
    Rule gone = whole();
    gone.targets = {u"Dev9"_s};
    QCOMPARE(checkRule(gone, pipeline).error().code, base::Errc::NotFound);
}

void TestRule::eventsHaveTheirPlaces()
{
    Rule rule = whole();
    rule.trigger = {.kind = TriggerKind::Event, .event = EventKind::SnapshotChanged};
    QCOMPARE(eventPlaces(rule), QStringList{u"QA"_s});
    rule.trigger.event = EventKind::RefreshFound;
    QCOMPARE(eventPlaces(rule), (QStringList{u"Dev1"_s, u"Dev2"_s}));
    rule.trigger.environment = u"Dev2"_s;
    QCOMPARE(eventPlaces(rule), QStringList{u"Dev2"_s});
}

void TestRule::itIsToldInWords()
{
    Rule rule = whole();
    rule.before = {Gate{.id = u"check"_s}};
    rule.trigger = {.kind = TriggerKind::Event, .event = EventKind::SnapshotChanged};
    QCOMPARE(ruleWords(rule),
             u"Brings what is due from QA down to Dev1 and Dev2, when a snapshot of QA changed, if the "
             "org's check passes."_s);
    rule.isOn = false;
    QCOMPARE(nextRunWords(rule, nullptr, rule.since), u"Off"_s);
    QCOMPARE(lastResultWords(rule, nullptr), u"Has not run yet"_s);
    rule.isOn = true;
    QCOMPARE(nextRunWords(rule, nullptr, rule.since), u"When a snapshot of QA changed"_s);
    for (const Action action : {Action::Check, Action::Prepare, Action::Deploy}) {
        for (const EventKind event : kEvents) {
            rule.action = action;
            rule.trigger.event = event;
            QVERIFY(ruleWords(rule).endsWith(u'.'));
        }
    }
    RunState state;
    state.begun = state.ended = rule.since;
    state.targets = {{.target = u"Dev1"_s, .step = Step::Done, .words = u"Dev1 is done."_s, .at = {}},
                     {.target = u"Dev2"_s, .step = Step::SkipAtRisk, .words = u"Skipped Dev2."_s, .at = {}}};
    QCOMPARE(lastResultWords(rule, &state), u"1 done, 1 skipped: Skipped Dev2."_s);
}

void TestRule::settingsAreTheSameBackFromTheirFile()
{
    RuleSettings settings;
    settings.hosts = {u"ci.example.com"_s, u"127.0.0.1:8080"_s};
    settings.channels = {{.id = u"01KAPGS3TT4J6JQ5Q2Y3ZWK7M1"_s, .kind = ChannelKind::Slack, .name = u"Team"_s},
                         {.id = u"01KAPGS3TT4J6JQ5Q2Y3ZWK7M2"_s,
                          .kind = ChannelKind::Email,
                          .name = u"Mail"_s,
                          .isOn = false,
                          .host = u"mail.example.com"_s,
                          .port = 465,
                          .security = ports::MailSecurity::Tls,
                          .user = u"backflow"_s,
                          .from = u"backflow@example.com"_s,
                          .to = {u"ada@example.com"_s}}};
    const auto read = settingsFrom(*toBytes(settings));
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(*read, settings);
    QCOMPARE(secretVariable(settings.channels[0]), QByteArray("BACKFLOW_CHANNEL_TEAM"));
    QVERIFY(settings.allows(QUrl(u"https://CI.example.com/x"_s)));
    QVERIFY(settings.allows(QUrl(u"http://127.0.0.1:8080/x"_s)));
    QVERIFY(!settings.allows(QUrl(u"http://127.0.0.1:8081/x"_s)));
    QVERIFY(!settings.allows(QUrl(u"https://ci.example.com:444/x"_s)));
}

void TestRule::settingsThatMakeNoSenseAreRefused_data()
{
    QTest::addColumn<RuleSettings>("settings");
    const Channel mail{.id = u"01KAPGS3TT4J6JQ5Q2Y3ZWK7M2"_s,
                       .kind = ChannelKind::Email,
                       .name = u"Mail"_s,
                       .host = u"mail.example.com"_s,
                       .from = u"backflow@example.com"_s,
                       .to = {u"ada@example.com"_s}};
    QVERIFY(checkSettings({.hosts = {}, .channels = {mail}}));
    const auto row = [](const char *name, const Channel &channel) {
        QTest::newRow(name) << RuleSettings{.hosts = {}, .channels = {channel}};
    };
    QTest::newRow("a host with a scheme") << RuleSettings{.hosts = {u"https://ci.test"_s}, .channels = {}};
    QTest::newRow("any host") << RuleSettings{.hosts = {u"*"_s}, .channels = {}};
    QTest::newRow("two of one name") << RuleSettings{.hosts = {}, .channels = {mail, mail}};
    Channel bad = mail;
    bad.security = ports::MailSecurity::None;
    row("in the open to elsewhere", bad);
    bad = mail;
    bad.from = u"backflow@example.com\r\nBcc: all@example.com"_s;
    row("a line break in the sender", bad);
    bad = mail;
    bad.to = {u"ada"_s};
    row("no address", bad);
    bad = mail;
    bad.to = {};
    row("to nobody", bad);
    bad = mail;
    bad.port = 0;
    row("no port", bad);
    bad = mail;
    bad.host = u"mail.example.com/x y"_s;
    row("no host", bad);
}

void TestRule::settingsThatMakeNoSenseAreRefused()
{
    QFETCH(RuleSettings, settings);
    QCOMPARE(checkSettings(settings).error().code, base::Errc::InvalidInput);
}

void TestRule::onlyWebhooksAreWebhooks()
{
    QVERIFY(checkWebhook("https://hooks.slack.com/services/T/B/x\n"));
    QVERIFY(checkWebhook("http://127.0.0.1:8080/hook"));
    for (const char *bad : {"", "hooks.slack.com", "http://hooks.slack.com/x", "https://u:p@hooks.slack.com/x",
                            "file:///etc/passwd", "https://"})
        QVERIFY2(!checkWebhook(bad), bad);
}

void TestRule::workflowsNameEverySecretAndNoValue_data()
{
    QTest::addColumn<Runner>("runner");
    for (const Runner runner : kRunners)
        QTest::newRow(qPrintable(nameOf(runner))) << runner;
}

void TestRule::workflowsNameEverySecretAndNoValue()
{
    QFETCH(Runner, runner);
    QCOMPARE(runnerFrom(nameOf(runner)), std::optional(runner));
    model::Pipeline pipeline;
    model::Environment environment;
    environment.name = u"Dev 1"_s;
    pipeline.environments = {environment};
    const Channel slack{.id = u"01KAPGS3TT4J6JQ5Q2Y3ZWK7M1"_s, .kind = ChannelKind::Slack, .name = u"Team"_s};
    const QString file = workflowFile(runner, workflowNeeds(pipeline, {.hosts = {}, .channels = {slack}}));
    for (const QString &secret : {u"BACKFLOW_ACCESS_TOKEN_DEV_1"_s, u"BACKFLOW_CHANNEL_TEAM"_s, u"BACKFLOW_REMOTE"_s})
        QVERIFY2(file.contains(secret), qPrintable(secret));
    const QStringList script = workflowScript();
    for (const QString &line : script)
        QVERIFY2(file.contains(line), qPrintable(line));
    // YAML knows no tabs, and every line of the script stands at one depth.
    QVERIFY(!file.contains(u'\t'));
    QSet<qsizetype> depths;
    const QStringList lines = file.split(u'\n');
    for (const QString &line : lines) {
        if (script.contains(line.trimmed()))
            depths.insert(line.indexOf(line.trimmed()));
    }
    QCOMPARE(depths.size(), 1);
}

QTEST_GUILESS_MAIN(TestRule)
#include "tst_rule.moc"
