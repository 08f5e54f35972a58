// When a rule is due: days, zones, the hour that is skipped, the hour that comes twice, and clocks that go back.

#include "core/automation/schedule.h"

#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace backflow;
using namespace backflow::automation;
using namespace Qt::StringLiterals;

namespace {

QDateTime utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toUTC();
}

Schedule at(std::initializer_list<QTime> times, const QByteArray &zone)
{
    Schedule schedule;
    schedule.times = times;
    schedule.zone = zone;
    return schedule;
}

} // namespace

class TestSchedule final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void momentsAreOfTheZone_data();
    void momentsAreOfTheZone();
    void everyDayOfAYearHasItsMoment_data();
    void everyDayOfAYearHasItsMoment();
    void daysAreThoseOfTheCalendar_data();
    void daysAreThoseOfTheCalendar();
    void aScheduleEnds();
    void whatWasMissedIsCounted();
    void aClockThatWentBackMakesNothingDue();
    void aSkippedHourRunsOnce();
    void aDoubledHourRunsOnce();
    void whatMakesNoSenseIsRefused_data();
    void whatMakesNoSenseIsRefused();
    void itIsTheSameBackFromItsFile();
};

void TestSchedule::momentsAreOfTheZone_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDateTime>("moment");

    const auto row = [](const char *name, QDate day, QTime time, const char *zone, const char *moment) {
        QTest::newRow(name) << day << time << QByteArray(zone) << utc(moment);
    };
    row("utc", {2026, 11, 30}, {22, 0}, "UTC", "2026-11-30T22:00:00Z");
    row("berlin in winter", {2026, 11, 30}, {22, 0}, "Europe/Berlin", "2026-11-30T21:00:00Z");
    row("berlin in summer", {2026, 7, 1}, {22, 0}, "Europe/Berlin", "2026-07-01T20:00:00Z");
    row("tokyo", {2026, 12, 1}, {6, 0}, "Asia/Tokyo", "2026-11-30T21:00:00Z");
    row("a zone of half hours", {2026, 12, 1}, {6, 0}, "Asia/Kolkata", "2026-12-01T00:30:00Z");
    row("chatham", {2026, 7, 1}, {0, 0}, "Pacific/Chatham", "2026-06-30T11:15:00Z");
    // 2026-03-29: 02:00 CET becomes 03:00 CEST.
    row("just before the skip", {2026, 3, 29}, {1, 59}, "Europe/Berlin", "2026-03-29T00:59:00Z");
    row("skipped", {2026, 3, 29}, {2, 30}, "Europe/Berlin", "2026-03-29T01:00:00Z");
    row("the first of the skipped", {2026, 3, 29}, {2, 0}, "Europe/Berlin", "2026-03-29T01:00:00Z");
    row("just behind the skip", {2026, 3, 29}, {3, 0}, "Europe/Berlin", "2026-03-29T01:00:00Z");
    // 2026-10-25: 03:00 CEST becomes 02:00 CET.
    row("doubled: the first", {2026, 10, 25}, {2, 30}, "Europe/Berlin", "2026-10-25T00:30:00Z");
    row("just behind the double", {2026, 10, 25}, {3, 0}, "Europe/Berlin", "2026-10-25T02:00:00Z");
    // 2026-03-08: 02:00 EST becomes 03:00 EDT; 2026-11-01: 02:00 EDT becomes 01:00 EST.
    row("skipped in new york", {2026, 3, 8}, {2, 15}, "America/New_York", "2026-03-08T07:00:00Z");
    row("doubled in new york", {2026, 11, 1}, {1, 15}, "America/New_York", "2026-11-01T05:15:00Z");
    // Lord Howe goes by half an hour: 2026-10-04, 02:00 becomes 02:30.
    row("half an hour skipped", {2026, 10, 4}, {2, 15}, "Australia/Lord_Howe", "2026-10-03T15:30:00Z");
    // Midnight is skipped in Santiago: 2026-09-06, 00:00 becomes 01:00.
    row("midnight skipped", {2026, 9, 6}, {0, 0}, "America/Santiago", "2026-09-06T04:00:00Z");
}

void TestSchedule::momentsAreOfTheZone()
{
    QFETCH(QDate, day);
    QFETCH(QTime, time);
    QFETCH(QByteArray, zone);
    QFETCH(QDateTime, moment);
    QVERIFY2(QTimeZone(zone).isValid(), zone.constData());
    QCOMPARE(momentOf(day, time, zone), moment);
}

void TestSchedule::everyDayOfAYearHasItsMoment_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone : {"UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata",
                             "America/Santiago", "Pacific/Chatham", "Africa/Casablanca"})
        QTest::newRow(zone) << QByteArray(zone);
}

/// Whatever clocks do, a daily time comes once a day, in order, and never more than an hour and a half from where it
/// is looked for.
void TestSchedule::everyDayOfAYearHasItsMoment()
{
    QFETCH(QByteArray, zone);
    const QTimeZone clocks(zone);
    const Schedule schedule = at({QTime(2, 30)}, zone);
    QDateTime last = momentOf({2026, 1, 1}, {2, 30}, zone).addSecs(-1);
    for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1)) {
        const auto next = nextDue(schedule, last);
        QVERIFY(next);
        QCOMPARE(*next, momentOf(day, {2, 30}, zone));
        const QDateTime there = next->toTimeZone(clocks);
        QCOMPARE(there.date(), day);
        QVERIFY2(there.time() >= QTime(2, 30) && there.time() <= QTime(3, 0), qPrintable(there.toString(Qt::ISODate)));
        last = *next;
    }
}

void TestSchedule::daysAreThoseOfTheCalendar_data()
{
    QTest::addColumn<Schedule>("schedule");
    QTest::addColumn<QStringList>("due");

    Schedule weekdays = at({QTime(6, 0), QTime(18, 0)}, "UTC");
    weekdays.weekdays = {1, 5};
    QTest::newRow("monday and friday, twice")
        << weekdays
        << QStringList{u"2026-11-30T06:00"_s, u"2026-11-30T18:00"_s, u"2026-12-04T06:00"_s, u"2026-12-04T18:00"_s};
    Schedule month = at({QTime(6, 0)}, "UTC");
    month.monthDays = {1, 15, -1};
    QTest::newRow("first, middle and last of a month")
        << month
        << QStringList{u"2026-11-30T06:00"_s, u"2026-12-01T06:00"_s, u"2026-12-15T06:00"_s, u"2026-12-31T06:00"_s};
    Schedule last = at({QTime(6, 0)}, "UTC");
    last.monthDays = {31};
    QTest::newRow("a day that not every month has")
        << last << QStringList{u"2026-12-31T06:00"_s, u"2027-01-31T06:00"_s, u"2027-03-31T06:00"_s};
    Schedule both = at({QTime(6, 0)}, "UTC");
    both.monthDays = {13};
    both.weekdays = {5};
    QTest::newRow("friday the thirteenth") << both << QStringList{u"2027-08-13T06:00"_s, u"2028-10-13T06:00"_s};
    Schedule rest = at({QTime(6, 0)}, "UTC");
    rest.except = {{{2026, 12, 1}, {2026, 12, 2}}, {{2026, 12, 4}, {2026, 12, 4}}};
    QTest::newRow("days of rest") << rest
                                  << QStringList{u"2026-11-30T06:00"_s, u"2026-12-03T06:00"_s, u"2026-12-05T06:00"_s};
    Schedule from = at({QTime(6, 0)}, "UTC");
    from.from = {2027, 2, 28};
    QTest::newRow("from a day on") << from << QStringList{u"2027-02-28T06:00"_s, u"2027-03-01T06:00"_s};
}

void TestSchedule::daysAreThoseOfTheCalendar()
{
    QFETCH(Schedule, schedule);
    QFETCH(QStringList, due);
    QDateTime after = utc("2026-11-30T00:00:00Z");
    for (const QString &expected : due) {
        const auto next = nextDue(schedule, after);
        QVERIFY(next);
        QCOMPARE(next->toString(u"yyyy-MM-ddThh:mm"_s), expected);
        after = *next;
    }
}

void TestSchedule::aScheduleEnds()
{
    Schedule schedule = at({QTime(6, 0)}, "UTC");
    schedule.until = {2026, 12, 1};
    QCOMPARE(nextDue(schedule, utc("2026-11-30T07:00:00Z")), std::optional(utc("2026-12-01T06:00:00Z")));
    QCOMPARE(nextDue(schedule, utc("2026-12-01T06:00:00Z")), std::nullopt);
    Schedule never = at({QTime(6, 0)}, "UTC");
    never.monthDays = {30, 31};
    never.weekdays = {1};
    never.from = {2026, 2, 1};
    never.until = {2026, 2, 28};
    QCOMPARE(nextDue(never, utc("2026-01-01T00:00:00Z")), std::nullopt);
}

void TestSchedule::whatWasMissedIsCounted()
{
    const Schedule schedule = at({QTime(6, 0), QTime(18, 0)}, "UTC");
    const DueTimes week = dueTimes(schedule, utc("2026-11-01T00:00:00Z"), utc("2026-11-08T00:00:00Z"));
    QCOMPARE(week.count, 14);
    QCOMPARE(week.last, std::optional(utc("2026-11-07T18:00:00Z")));
    const DueTimes years = dueTimes(schedule, utc("2020-01-01T00:00:00Z"), utc("2026-11-08T00:00:00Z"));
    QCOMPARE(years.count, kMostCounted);
    QCOMPARE(years.last, std::optional(utc("2026-11-07T18:00:00Z")));
}

void TestSchedule::aClockThatWentBackMakesNothingDue()
{
    const Schedule schedule = at({QTime(6, 0)}, "UTC");
    const DueTimes due = dueTimes(schedule, utc("2026-11-08T06:00:00Z"), utc("2026-11-07T23:00:00Z"));
    QCOMPARE(due.count, 0);
    QVERIFY(!due.last);
    // The very moment it was due does not count again.
    QVERIFY(!dueTimes(schedule, utc("2026-11-08T06:00:00Z"), utc("2026-11-08T06:00:00Z")).last);
}

void TestSchedule::aSkippedHourRunsOnce()
{
    const Schedule schedule = at({QTime(2, 0), QTime(2, 30), QTime(3, 0)}, "Europe/Berlin");
    const DueTimes due = dueTimes(schedule, utc("2026-03-28T12:00:00Z"), utc("2026-03-29T12:00:00Z"));
    QCOMPARE(due.count, 1);
    QCOMPARE(due.last, std::optional(utc("2026-03-29T01:00:00Z")));
}

void TestSchedule::aDoubledHourRunsOnce()
{
    const Schedule schedule = at({QTime(2, 30)}, "Europe/Berlin");
    const DueTimes due = dueTimes(schedule, utc("2026-10-24T12:00:00Z"), utc("2026-10-25T12:00:00Z"));
    QCOMPARE(due.count, 1);
    QCOMPARE(due.last, std::optional(utc("2026-10-25T00:30:00Z")));
}

void TestSchedule::whatMakesNoSenseIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no time") << QByteArray(R"({"times": []})");
    QTest::newRow("no such time") << QByteArray(R"({"times": ["25:00"]})");
    QTest::newRow("no such zone") << QByteArray(R"({"times": ["06:00"], "zone": "Mars/Phobos"})");
    QTest::newRow("no such weekday") << QByteArray(R"({"times": ["06:00"], "weekdays": [8]})");
    QTest::newRow("no such day") << QByteArray(R"({"times": ["06:00"], "monthDays": [0]})");
    QTest::newRow("a day that is none") << QByteArray(R"({"times": ["06:00"], "except": ["2026-02-30"]})");
    QTest::newRow("a span that runs back")
        << QByteArray(R"({"times": ["06:00"], "except": ["2026-12-02/2026-12-01"]})");
    QTest::newRow("it ends before it begins")
        << QByteArray(R"({"times": ["06:00"], "from": "2026-12-02", "until": "2026-12-01"})");
    QTest::newRow("no grace") << QByteArray(R"({"times": ["06:00"], "grace": 0})");
    QTest::newRow("a member of tomorrow") << QByteArray(R"({"times": ["06:00"], "moon": "full"})");
}

void TestSchedule::whatMakesNoSenseIsRefused()
{
    QFETCH(QByteArray, json);
    const auto read = scheduleFromJson(QJsonDocument::fromJson(json).object());
    QVERIFY(!read);
    QCOMPARE(read.error().code, base::Errc::InvalidInput);
    QVERIFY(!read.error().message.isEmpty());
}

void TestSchedule::itIsTheSameBackFromItsFile()
{
    Schedule schedule = at({QTime(6, 0), QTime(22, 15)}, "Europe/Berlin");
    schedule.weekdays = {1, 2, 5};
    schedule.monthDays = {-1, 3};
    schedule.except = {{{2026, 12, 24}, {2026, 12, 26}}, {{2027, 1, 1}, {2027, 1, 1}}};
    schedule.from = {2026, 11, 1};
    schedule.until = {2027, 11, 1};
    schedule.grace = 15;
    const auto read = scheduleFromJson(toJson(schedule));
    QVERIFY(read);
    QCOMPARE(*read, schedule);
}

QTEST_GUILESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
