// When instances are upgraded: what providers say, what is kept of it, and what becomes of it when they are down or the
// clock is wrong.

#include "core/release/overview.h"
#include "core/release/windows.h"

#include "core/snapshot/orgrelease.h"
#include "tests/support/fakejournal.h"

#include <QTest>
#include <QTimeZone>

using namespace backflow;
using namespace backflow::release;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow(QDate(2026, 12, 1), QTime(9, 0), QTimeZone::UTC);

/// Answers by path; a path that is not there is 404.
class FakeHttp final : public ports::Http
{
public:
    QMap<QString, QByteArray> pages;
    std::optional<base::Errc> down;
    int status = 200;
    QDateTime clock = kNow;
    QStringList asked;

    base::Result<ports::HttpAnswer> send(const ports::HttpRequest &request, async::Monitor &) override
    {
        asked += request.url.path();
        if (down)
            return base::failure(*down, u"The network is down."_s);
        ports::HttpAnswer answer;
        answer.status = !pages.contains(request.url.path()) ? 404 : status;
        answer.body = pages.value(request.url.path());
        answer.headers = {
            {"Date", QLocale::c().toString(clock.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1()}};
        return answer;
    }
};

QByteArray statusPage(const QByteArray &instance, const QByteArray &maintenances)
{
    return "{\"key\":\"" + instance +
           "\",\"environment\":\"sandbox\",\"releaseVersion\":\"Winter '27 Patch 3\",\"Maintenances\":[" +
           maintenances + "]}";
}

QByteArray maintenance(const QByteArray &name, const QByteArray &from, const QByteArray &until,
                       const QByteArray &type = "release")
{
    return "{\"name\":\"" + name + "\",\"maintenanceType\":\"" + type + "\",\"plannedStartTime\":\"" + from +
           "\",\"plannedEndTime\":\"" + until + "\"}";
}

/// Production, a sandbox on preview and one that is not.
struct Company {
    Company()
    {
        add("Production", model::EnvironmentKind::Production, "USA1", "68.0");
        add("QA", model::EnvironmentKind::Developer, "CS10", "68.0");
        add("UAT", model::EnvironmentKind::Full, "CS20", "68.0");
        http.pages.insert(u"/v1/instances/USA1/status"_s,
                          statusPage("USA1", maintenance("Spring '27 Major Release", "2027-02-13T03:00:00Z",
                                                         "2027-02-13T03:05:00Z")));
        http.pages.insert(
            u"/v1/instances/CS10/status"_s,
            statusPage(
                "CS10",
                maintenance("Disk", "2026-12-05T03:00:00Z", "2026-12-05T04:00:00Z", "scheduledMaintenance") + ',' +
                    maintenance("Spring '27 Major Release", "2027-01-09T03:00:00.000Z", "2027-01-09T03:05:00.000Z")));
        http.pages.insert(u"/v1/instances/CS20/status"_s, statusPage("CS20", {}));
        http.pages.insert(u"/v1/instances/status/preview"_s, "[{\"key\":\"CS10\"},{\"key\":\"CS11\"}]");
    }
    void add(const char *name, model::EnvironmentKind kind, const char *instance, const char *api)
    {
        model::Environment environment;
        environment.name = QString::fromLatin1(name);
        environment.kind = kind;
        pipeline.environments += environment;
        say(name, instance, api);
    }
    void say(const char *name, const char *instance, const char *api, const QDateTime &at = kNow)
    {
        ports::OrgIdentity identity;
        identity.orgId = model::OrgId::fromString(u"00D000000000001"_s);
        identity.instanceName = QString::fromLatin1(instance);
        identity.apiVersion = QString::fromLatin1(api);
        support::FakeJournal journal(disk);
        QVERIFY(snapshot::noteRelease(journal, *pipeline.find(QString::fromLatin1(name)), identity, std::nullopt, at));
    }
    base::Result<int> ask(WindowProvider &provider, const QDateTime &now = kNow)
    {
        support::FakeJournal journal(disk);
        async::NullMonitor monitor;
        return askWindows(journal, pipeline, provider, now, monitor);
    }
    base::Result<int> askTrust(const QDateTime &now = kNow)
    {
        TrustProvider trust(http, QUrl(u"https://trust.test/v1"_s));
        return ask(trust, now);
    }
    Overview overview(const QDateTime &now = kNow)
    {
        support::FakeJournal journal(disk);
        const auto overview = overviewOf(journal, pipeline, now);
        return overview ? *overview : Overview();
    }
    std::shared_ptr<support::FakeDisk> disk = std::make_shared<support::FakeDisk>();
    model::Pipeline pipeline;
    FakeHttp http;
};

} // namespace

class TestWindows final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void trustTellsDatesAndPreview();
    void whatIsKeptOutlivesAProviderThatIsDown_data();
    void whatIsKeptOutlivesAProviderThatIsDown();
    void withoutAnythingKeptItSaysSo();
    void anInstanceThatIsNotKnownKeepsNobodyFromTheOthers();
    void aBrokenAnswerIsAProblemAndNoDate();
    void theClockIsHeldAgainstTheProviders_data();
    void theClockIsHeldAgainstTheProviders();
    void aClockThatWentBackIsNoticed();
    void anOrgAheadOfProductionIsOnPreview();
    void whatComesIsTheNextReleaseAnOrgIsOn();
    void datesThatPassedAreNotNext();
    void aFileTellsDatesToo();
    void aFileIsReadStrictly_data();
    void aFileIsReadStrictly();
};

void TestWindows::trustTellsDatesAndPreview()
{
    Company company;
    const auto answered = company.askTrust();
    QVERIFY2(answered, qPrintable(answered ? QString() : answered.error().message));
    QCOMPARE(*answered, 3);
    QCOMPARE(company.http.asked.count(u"/v1/instances/status/preview"_s), 1);
    const Overview overview = company.overview();
    const EnvironmentRelease *qa = overview.find(u"QA"_s);
    QVERIFY(qa && qa->next);
    QCOMPARE(qa->next->release, u"Spring '27"_s);
    QCOMPARE(qa->next->from, QDateTime(QDate(2027, 1, 9), QTime(3, 0), QTimeZone::UTC));
    QCOMPARE(qa->preview, Preview::Yes);
    QCOMPARE(qa->provider, u"Trust"_s);
    QVERIFY2(qa->problem.isEmpty(), qPrintable(qa->problem));
    QCOMPARE(overview.find(u"UAT"_s)->preview, Preview::No);
    QVERIFY(!overview.find(u"UAT"_s)->next);
    QCOMPARE(overview.find(u"Production"_s)->preview, Preview::No);
    QCOMPARE(overview.coming, u"Spring '27"_s);
    QCOMPARE(overview.comingVersion, u"69.0"_s);
    QVERIFY(overview.clockProblem.isEmpty());
}

void TestWindows::whatIsKeptOutlivesAProviderThatIsDown_data()
{
    QTest::addColumn<int>("error"); // -1: it answers, with a status
    QTest::addColumn<int>("status");
    QTest::newRow("no network") << int(base::Errc::Offline) << 200;
    QTest::newRow("no answer") << int(base::Errc::Timeout) << 200;
    QTest::newRow("503") << -1 << 503;
    QTest::newRow("429") << -1 << 429;
}

void TestWindows::whatIsKeptOutlivesAProviderThatIsDown()
{
    QFETCH(int, error);
    QFETCH(int, status);
    Company company;
    QVERIFY(company.askTrust());
    if (error >= 0)
        company.http.down = base::Errc(error);
    company.http.status = status;
    const QDateTime later = kNow.addDays(3);
    const auto answered = company.askTrust(later);
    QVERIFY(answered);
    QCOMPARE(*answered, 0);
    const Overview overview = company.overview(later);
    const EnvironmentRelease *qa = overview.find(u"QA"_s);
    QVERIFY(qa && qa->next);
    QCOMPARE(qa->next->from, QDateTime(QDate(2027, 1, 9), QTime(3, 0), QTimeZone::UTC));
    QCOMPARE(qa->windowsAskedAt, kNow);
    QVERIFY(!qa->problem.isEmpty());
    // It answers again, and nothing is wrong any more.
    company.http.down.reset();
    company.http.status = 200;
    company.http.clock = later;
    QVERIFY(company.askTrust(later));
    QVERIFY(company.overview(later).find(u"QA"_s)->problem.isEmpty());
}

void TestWindows::withoutAnythingKeptItSaysSo()
{
    Company company;
    QVERIFY(!company.overview().find(u"QA"_s)->problem.isEmpty());
    company.http.down = base::Errc::Offline;
    QVERIFY(company.askTrust());
    const Overview overview = company.overview();
    const EnvironmentRelease *qa = overview.find(u"QA"_s);
    QVERIFY(!qa->next);
    QVERIFY2(qa->problem.contains(u"network is down"_s), qPrintable(qa->problem));
    QVERIFY(!qa->windowsAskedAt.isValid());
}

void TestWindows::anInstanceThatIsNotKnownKeepsNobodyFromTheOthers()
{
    Company company;
    company.http.pages.remove(u"/v1/instances/USA1/status"_s);
    const auto answered = company.askTrust();
    QVERIFY(answered);
    QCOMPARE(*answered, 2);
    QVERIFY(company.overview().find(u"QA"_s)->next);
    QVERIFY(!company.overview().find(u"Production"_s)->problem.isEmpty());
}

void TestWindows::aBrokenAnswerIsAProblemAndNoDate()
{
    Company company;
    company.http.pages[u"/v1/instances/CS10/status"_s] = "<html>maintenance</html>";
    const auto answered = company.askTrust();
    QVERIFY(answered);
    QCOMPARE(*answered, 2);
    QVERIFY(!company.overview().find(u"QA"_s)->next);
    QVERIFY(!company.overview().find(u"QA"_s)->problem.isEmpty());
}

void TestWindows::theClockIsHeldAgainstTheProviders_data()
{
    QTest::addColumn<int>("aheadMinutes");
    QTest::addColumn<bool>("told");
    QTest::newRow("right") << 0 << false;
    QTest::newRow("a little off") << 5 << false;
    QTest::newRow("hours ahead") << 180 << true;
    QTest::newRow("days behind") << -3 * 24 * 60 << true;
}

void TestWindows::theClockIsHeldAgainstTheProviders()
{
    QFETCH(int, aheadMinutes);
    QFETCH(bool, told);
    Company company;
    company.http.clock = kNow.addSecs(-aheadMinutes * 60);
    QVERIFY(company.askTrust());
    const Overview overview = company.overview();
    QVERIFY2(overview.clockProblem.isEmpty() != told, qPrintable(overview.clockProblem));
    QCOMPARE(overview.now, told ? company.http.clock : kNow);
}

void TestWindows::aClockThatWentBackIsNoticed()
{
    Company company;
    QVERIFY(company.overview(kNow).clockProblem.isEmpty());
    QVERIFY(!company.overview(kNow.addDays(-20)).clockProblem.isEmpty());
}

void TestWindows::anOrgAheadOfProductionIsOnPreview()
{
    Company company;
    QCOMPARE(company.overview().find(u"QA"_s)->preview, Preview::Unknown);
    company.say("QA", "CS10", "69.0");
    QCOMPARE(company.overview().find(u"QA"_s)->preview, Preview::Yes);
    QCOMPARE(company.overview().find(u"UAT"_s)->preview, Preview::Unknown);
    QCOMPARE(company.overview().commonVersion, u"68.0"_s);
}

void TestWindows::whatComesIsTheNextReleaseAnOrgIsOn()
{
    Company company;
    QCOMPARE(company.overview().comingVersion, u"69.0"_s);
    company.say("QA", "CS10", "69.0");
    QCOMPARE(company.overview().comingVersion, u"69.0"_s);
    for (const char *name : {"Production", "UAT"})
        company.say(name, "CS20", "69.0");
    QCOMPARE(company.overview().comingVersion, u"70.0"_s);
    QCOMPARE(company.overview().coming, u"Summer '27"_s);
    // Without production the orgs that are last count.
    company.pipeline.environments.removeFirst();
    QCOMPARE(company.overview().comingVersion, u"70.0"_s);
}

void TestWindows::datesThatPassedAreNotNext()
{
    Company company;
    QVERIFY(company.askTrust());
    const QDateTime later(QDate(2027, 1, 10), QTime(0, 0), QTimeZone::UTC);
    const Overview overview = company.overview(later);
    QVERIFY(!overview.find(u"QA"_s)->next);
    // Asked for weeks ago, they may have been moved.
    QVERIFY(!overview.find(u"QA"_s)->problem.isEmpty());
    QVERIFY(overview.find(u"Production"_s)->next);
}

void TestWindows::aFileTellsDatesToo()
{
    Company company;
    const auto provider =
        FileProvider::of("{\"format\":\"backflow-upgrades/1\",\"instances\":[{\"instance\":\"cs10\",\"preview\":true,"
                         "\"windows\":[{\"release\":\"Summer '27\",\"from\":\"2027-05-08T03:00:00Z\"},"
                         "{\"release\":\"Spring '27\",\"from\":\"2027-01-09T03:00:00Z\"}]}]}",
                         u"dates.json"_s);
    QVERIFY2(provider, qPrintable(provider ? QString() : provider.error().message));
    const auto answered = company.ask(**provider);
    QVERIFY(answered);
    QCOMPARE(*answered, 1);
    const Overview overview = company.overview();
    const EnvironmentRelease *qa = overview.find(u"QA"_s);
    QVERIFY(qa && qa->next);
    QCOMPARE(qa->next->release, u"Spring '27"_s);
    QCOMPARE(qa->preview, Preview::Yes);
    QCOMPARE(qa->provider, u"dates.json"_s);
    QVERIFY(!overview.find(u"UAT"_s)->problem.isEmpty());
}

void TestWindows::aFileIsReadStrictly_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no JSON") << QByteArray("instances:");
    QTest::newRow("another format") << QByteArray("{\"format\":\"dates\"}");
    QTest::newRow("no instance") << QByteArray("{\"format\":\"backflow-upgrades/1\",\"instances\":[{}]}");
    QTest::newRow("no date") << QByteArray("{\"format\":\"backflow-upgrades/1\",\"instances\":[{\"instance\":\"CS10\","
                                           "\"windows\":[{\"from\":\"soon\"}]}]}");
    QTest::newRow("ends before it begins")
        << QByteArray("{\"format\":\"backflow-upgrades/1\",\"instances\":[{\"instance\":\"CS10\",\"windows\":[{"
                      "\"from\":\"2027-01-09T03:00:00Z\",\"until\":\"2027-01-08T03:00:00Z\"}]}]}");
}

void TestWindows::aFileIsReadStrictly()
{
    QFETCH(QByteArray, bytes);
    const auto provider = FileProvider::of(bytes, u"dates.json"_s);
    QVERIFY(!provider);
    QVERIFY2(provider.error().message.contains(u"dates.json"_s), qPrintable(provider.error().message));
}

QTEST_GUILESS_MAIN(TestWindows)
#include "tst_windows.moc"
