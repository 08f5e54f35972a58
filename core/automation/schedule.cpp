#include "core/automation/schedule.h"

#include "core/automation/words.h"
#include "core/model/jsonshape.h"

#include <QJsonArray>
#include <QLocale>
#include <QTimeZone>
#include <algorithm>

namespace backflow::automation {

using namespace Qt::StringLiterals;
using base::Errc;

namespace {

/// No zone is further from UTC than this.
constexpr qint64 kDayMs = 24LL * 3600 * 1000;
constexpr int kHorizonDays = 5 * 366;
constexpr qsizetype kMostTimes = 96;
constexpr int kLongestGrace = 7 * 24 * 60;

std::unexpected<base::Error> invalid(const QString &sentence)
{
    return base::failure(Errc::InvalidInput, sentence);
}

/// What clocks of the zone show at that moment, as if it were UTC.
qint64 wallOf(qint64 moment, const QTimeZone &zone)
{
    return moment + 1000LL * zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(moment, QTimeZone::UTC));
}

/// The first moment at which the wall clock is not behind `wall` any more, in a span in which it skips that time.
qint64 endOfGap(qint64 wall, const QTimeZone &zone)
{
    qint64 before = wall - kDayMs;
    qint64 after = wall + kDayMs;
    // The wall clock rises but for steps back; around a skipped hour a bisection finds the step.
    while (after - before > 1) {
        const qint64 middle = before + (after - before) / 2;
        (wallOf(middle, zone) >= wall ? after : before) = middle;
    }
    return after;
}

QString listed(const QStringList &words)
{
    return words.size() < 2 ? words.value(0)
                            : Tr::tr("%1 and %2").arg(words.first(words.size() - 1).join(u", "_s), words.last());
}

base::Result<QList<int>> numbers(const QJsonObject &json, QLatin1StringView name)
{
    QList<int> list;
    const QJsonArray values = json.value(name).toArray();
    for (const QJsonValue &value : values) {
        if (!value.isDouble())
            return invalid(Tr::tr("“%1” of a schedule holds something that is no number.").arg(name));
        list += value.toInt();
    }
    std::ranges::sort(list);
    list.erase(std::ranges::unique(list).begin(), list.end());
    return list;
}

base::Result<QDate> dayFrom(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? base::Result<QDate>(day) : invalid(Tr::tr("“%1” is no day like 2026-12-31.").arg(text));
}

base::Result<RestDays> restFrom(const QString &text)
{
    const base::Result<QDate> first = dayFrom(text.section(u'/', 0, 0));
    const base::Result<QDate> last = text.contains(u'/') ? dayFrom(text.section(u'/', 1)) : first;
    if (!first || !last)
        return base::failure(first ? last : first);
    return RestDays{*first, *last};
}

} // namespace

bool Schedule::isOn(const QDate &day) const
{
    if ((from.isValid() && day < from) || (until.isValid() && day > until))
        return false;
    if (!weekdays.isEmpty() && !weekdays.contains(day.dayOfWeek()))
        return false;
    const bool last = day.day() == day.daysInMonth();
    if (!monthDays.isEmpty() && !monthDays.contains(day.day()) && !(last && monthDays.contains(-1)))
        return false;
    return std::ranges::none_of(except, [&day](const RestDays &rest) { return day >= rest.first && day <= rest.last; });
}

base::Result<> checkSchedule(const Schedule &schedule)
{
    if (schedule.times.isEmpty())
        return invalid(Tr::tr("A schedule needs at least one time of day, like 22:00."));
    if (schedule.times.size() > kMostTimes)
        return invalid(Tr::tr("A schedule has at most %1 times a day.").arg(kMostTimes));
    if (std::ranges::any_of(schedule.times, [](const QTime &time) { return !time.isValid(); }))
        return invalid(Tr::tr("A time of a schedule is none: it is written like 22:00."));
    if (!QTimeZone(schedule.zone).isValid())
        return invalid(Tr::tr("There is no time zone “%1” here. It is written like Europe/Berlin.")
                           .arg(QString::fromUtf8(schedule.zone)));
    if (std::ranges::any_of(schedule.weekdays, [](int day) { return day < 1 || day > 7; }))
        return invalid(Tr::tr("Days of the week are numbered 1 (Monday) to 7 (Sunday)."));
    if (std::ranges::any_of(schedule.monthDays, [](int day) { return day < -1 || day == 0 || day > 31; }))
        return invalid(Tr::tr("Days of the month are numbered 1 to 31; -1 is the last one."));
    if (std::ranges::any_of(schedule.except, [](const RestDays &rest) { return rest.last < rest.first; }))
        return invalid(Tr::tr("Days of rest end before they begin."));
    if (schedule.from.isValid() && schedule.until.isValid() && schedule.until < schedule.from)
        return invalid(Tr::tr("The schedule ends before it begins."));
    if (schedule.grace < 1 || schedule.grace > kLongestGrace)
        return invalid(Tr::tr("A rule may start from 1 minute to 7 days late."));
    return {};
}

QDateTime momentOf(const QDate &day, const QTime &time, const QByteArray &zoneName)
{
    const QTimeZone zone(zoneName);
    const qint64 wall = QDateTime(day, time, QTimeZone::UTC).toMSecsSinceEpoch();
    std::optional<qint64> earliest;
    // The offset in force at the moment is one of those around it.
    for (const qint64 near : {wall - kDayMs, wall - kDayMs / 2, wall, wall + kDayMs / 2, wall + kDayMs}) {
        const qint64 moment = wall - 1000LL * zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(near, QTimeZone::UTC));
        if (wallOf(moment, zone) == wall && (!earliest || moment < *earliest))
            earliest = moment;
    }
    return QDateTime::fromMSecsSinceEpoch(earliest ? *earliest : endOfGap(wall, zone), QTimeZone::UTC);
}

std::optional<QDateTime> nextDue(const Schedule &schedule, const QDateTime &after)
{
    const QTimeZone zone(schedule.zone);
    if (!zone.isValid() || schedule.times.isEmpty())
        return std::nullopt;
    // A skipped time is due on the day it stands on or, at midnight, just behind it: one day earlier is looked at, too.
    QDate day = after.toTimeZone(zone).date().addDays(-1);
    if (schedule.from.isValid() && schedule.from > day)
        day = schedule.from;
    for (int i = 0; i < kHorizonDays; ++i, day = day.addDays(1)) {
        if (schedule.until.isValid() && day > schedule.until)
            return std::nullopt;
        if (!schedule.isOn(day))
            continue;
        for (const QTime &time : schedule.times) {
            if (const QDateTime moment = momentOf(day, time, schedule.zone); moment > after)
                return moment;
        }
    }
    return std::nullopt;
}

DueTimes dueTimes(const Schedule &schedule, const QDateTime &after, const QDateTime &now)
{
    DueTimes due;
    QDateTime from = after;
    // Who was away for long is told "more than that"; only the last one matters.
    for (std::optional<QDateTime> next = nextDue(schedule, from); next && *next <= now;
         next = nextDue(schedule, from)) {
        due.last = next;
        from = *next;
        if (++due.count >= kMostCounted) {
            from = now.addDays(-2);
            due.count = kMostCounted - 1;
            for (next = nextDue(schedule, from); next && *next <= now; next = nextDue(schedule, *next))
                due.last = next;
            due.count = kMostCounted;
            break;
        }
    }
    return due;
}

QJsonObject toJson(const Schedule &schedule)
{
    QJsonArray times;
    for (const QTime &time : schedule.times)
        times.append(time.toString(u"HH:mm"_s));
    QJsonObject json{{u"times"_s, times}, {u"zone"_s, QString::fromUtf8(schedule.zone)}, {u"grace"_s, schedule.grace}};
    const auto put = [&json](const QString &name, const QList<int> &list) {
        QJsonArray values;
        for (const int value : list)
            values.append(value);
        if (!values.isEmpty())
            json.insert(name, values);
    };
    put(u"weekdays"_s, schedule.weekdays);
    put(u"monthDays"_s, schedule.monthDays);
    QJsonArray except;
    for (const RestDays &rest : schedule.except) {
        const QString first = rest.first.toString(Qt::ISODate);
        except.append(rest.first == rest.last ? first : first + u'/' + rest.last.toString(Qt::ISODate));
    }
    if (!except.isEmpty())
        json.insert(u"except"_s, except);
    if (schedule.from.isValid())
        json.insert(u"from"_s, schedule.from.toString(Qt::ISODate));
    if (schedule.until.isValid())
        json.insert(u"until"_s, schedule.until.toString(Qt::ISODate));
    return json;
}

base::Result<Schedule> scheduleFromJson(const QJsonObject &json)
{
    if (base::Result<> known = model::checkMembers(json,
                                                   {{"times"_L1, QJsonValue::Array},
                                                    {"zone"_L1, QJsonValue::String},
                                                    {"grace"_L1, QJsonValue::Double},
                                                    {"weekdays"_L1, QJsonValue::Array},
                                                    {"monthDays"_L1, QJsonValue::Array},
                                                    {"except"_L1, QJsonValue::Array},
                                                    {"from"_L1, QJsonValue::String},
                                                    {"until"_L1, QJsonValue::String}},
                                                   Tr::tr("The schedule"));
        !known)
        return base::failure(known);
    Schedule schedule;
    const QJsonArray times = json.value("times"_L1).toArray();
    for (const QJsonValue &time : times)
        schedule.times += QTime::fromString(time.toString(), u"HH:mm"_s);
    std::ranges::sort(schedule.times);
    schedule.times.erase(std::ranges::unique(schedule.times).begin(), schedule.times.end());
    schedule.zone = json.value("zone"_L1).toString(u"UTC"_s).toUtf8();
    schedule.grace = json.value("grace"_L1).toInt(schedule.grace);
    const auto weekdays = numbers(json, "weekdays"_L1);
    const auto monthDays = numbers(json, "monthDays"_L1);
    if (!weekdays || !monthDays)
        return base::failure(weekdays ? monthDays : weekdays);
    schedule.weekdays = *weekdays;
    schedule.monthDays = *monthDays;
    const QJsonArray except = json.value("except"_L1).toArray();
    for (const QJsonValue &days : except) {
        const base::Result<RestDays> rest = restFrom(days.toString());
        if (!rest)
            return base::failure(rest);
        schedule.except += *rest;
    }
    for (const auto &[name, day] : {std::pair{"from"_L1, &schedule.from}, {"until"_L1, &schedule.until}}) {
        if (!json.contains(name))
            continue;
        const base::Result<QDate> read = dayFrom(json.value(name).toString());
        if (!read)
            return base::failure(read);
        *day = *read;
    }
    if (base::Result<> checked = checkSchedule(schedule); !checked)
        return base::failure(checked);
    return schedule;
}

QString scheduleWords(const Schedule &schedule)
{
    const QLocale locale;
    QStringList times;
    for (const QTime &time : schedule.times)
        times +=
            locale.language() == QLocale::C ? time.toString(u"HH:mm"_s) : locale.toString(time, QLocale::ShortFormat);
    QStringList days;
    for (const int day : schedule.weekdays)
        days += locale.dayName(day);
    QStringList dates;
    for (const int day : schedule.monthDays)
        dates += day == -1 ? Tr::tr("the last") : locale.toString(day);
    const QString zone = QString::fromUtf8(schedule.zone);
    const QString at = listed(times);
    QString words = days.isEmpty() && dates.isEmpty()
                        ? Tr::tr("every day at %1 (%2)").arg(at, zone)
                        : (dates.isEmpty() ? Tr::tr("on %1 at %2 (%3)").arg(listed(days), at, zone)
                                           : Tr::tr("on day %1 of the month at %2 (%3)").arg(listed(dates), at, zone));
    if (!days.isEmpty() && !dates.isEmpty())
        words += Tr::tr(", if it is %1").arg(listed(days));
    if (!schedule.except.isEmpty())
        words += Tr::tr(", but on no day of rest");
    if (schedule.until.isValid())
        words += Tr::tr(", until %1").arg(locale.toString(schedule.until, QLocale::ShortFormat));
    return words;
}

} // namespace backflow::automation
