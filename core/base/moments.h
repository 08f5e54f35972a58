#pragma once

#include <QDateTime>
#include <QString>

/// Moments as people read them: as the locale writes dates and times, where this computer stands, and with the name of
/// that zone, because two people who speak of one deployment may sit in two of them. Moments may come in any zone.
namespace backflow::base {

/// "CET", "UTC+03": what the zone of this computer is called at that moment.
QString zoneWords(const QDateTime &when);

/// "11/28/26, 10:58 PM CET"
QString momentWords(const QDateTime &when);

/// "10:58 PM CET" of the day of `now`, else with its date.
QString nearMomentWords(const QDateTime &when, const QDateTime &now);

/// "11/28/2026, 10:58:58 PM": to the second, for columns of which the zone is told once.
QString exactMomentWords(const QDateTime &when);

/// "Saturday, November 28, 2026 at 10:58:58 PM CET": for tool tips.
QString fullMomentWords(const QDateTime &when);

} // namespace backflow::base
