#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QTime>
#include <optional>

namespace backflow::automation {

/// Days on which a schedule rests, both ends included.
struct RestDays {
    QDate first;
    QDate last;
    bool operator==(const RestDays &) const = default;
};

/// Times of day on the days of a calendar, as the clocks of one time zone show them. A time that the clocks skip in
/// spring is due at the moment they skip it; one that they show twice in autumn is due the first time.
struct Schedule {
    /// At least one, sorted, each once.
    QList<QTime> times;
    /// IANA name: `Europe/Berlin`.
    QByteArray zone = QByteArrayLiteral("UTC");
    /// 1 = Monday … 7 = Sunday; none = every day.
    QList<int> weekdays = {};
    /// 1 … 31, -1 = the last day of the month; none = every day.
    QList<int> monthDays = {};
    QList<RestDays> except = {};
    /// First and last day; invalid = without end.
    QDate from = {};
    QDate until = {};
    /// Minutes behind its time within which it still runs. What came due longer ago was missed: it is told, not caught
    /// up on.
    int grace = 60;
    bool operator==(const Schedule &) const = default;

    bool isOn(const QDate &day) const;
};

/// Errors: InvalidInput, with the first fault in words: no time, an unknown zone, a day that no month has.
base::Result<> checkSchedule(const Schedule &schedule);

/// The moment (UTC) at which clocks in `zone` show that time on that day.
QDateTime momentOf(const QDate &day, const QTime &time, const QByteArray &zone);

/// The first due time after that moment, UTC; nothing when there is none in the next five years.
std::optional<QDateTime> nextDue(const Schedule &schedule, const QDateTime &after);

struct DueTimes {
    /// The last due time in (after, now]; nothing = none.
    std::optional<QDateTime> last;
    /// How many there were; at most kMostCounted are counted.
    int count = 0;
};
inline constexpr int kMostCounted = 1000;
/// `after` and `now` may be in any order; a clock that went back makes nothing due again.
DueTimes dueTimes(const Schedule &schedule, const QDateTime &after, const QDateTime &now);

QJsonObject toJson(const Schedule &schedule);
/// Checked. Errors: InvalidInput.
base::Result<Schedule> scheduleFromJson(const QJsonObject &json);

/// "every day at 22:00 (Europe/Berlin)", "on Monday and Friday at 06:00 and 18:00 (UTC), not on 1 day of rest"
QString scheduleWords(const Schedule &schedule);

} // namespace backflow::automation
