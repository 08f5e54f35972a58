#pragma once

#include "core/base/result.h"
#include "core/ports/journalstore.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

namespace backflow::promotion {

inline constexpr QLatin1StringView kScheduleKind("schedule");

/// When a promotion that is ready is to be deployed. It is carried out by the program that is open at that time; what
/// came due while none was open is asked about, never caught up on unasked.
struct Schedule {
    QString promotion;
    /// Nothing: as soon as the target has no deployment under way.
    std::optional<QDateTime> at;
    bool whenIdle = false;
    bool quick = false;
    QString who;
    QDateTime since;
    bool operator==(const Schedule &) const = default;
};

/// Durable when it returns; the last one for a promotion holds.
base::Result<> keepSchedule(ports::JournalStore &journal, const Schedule &schedule);
/// Removing what is not there is a success.
base::Result<> forgetSchedule(ports::JournalStore &journal, const QString &promotion);
/// By promotion. Those that cannot be read are left out.
base::Result<QList<Schedule>> schedules(ports::JournalStore &journal);

} // namespace backflow::promotion
