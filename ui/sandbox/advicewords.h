#pragma once

#include "core/sandbox/advice.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QString>

namespace backflow::ui::sandbox {

theme::Icon iconOf(backflow::sandbox::Verdict verdict);
theme::Role roleOf(backflow::sandbox::Verdict verdict);
/// "speaks for a refresh", …
QString sideWords(backflow::sandbox::Reason::Side side);
/// "41 days ago", or "–".
QString daysAgo(const QDateTime &then, const QDateTime &now);
/// "today", a date, or "–".
QString nextWords(const QDateTime &next, const QDateTime &now);
/// The rule in words, with the numbers in force.
QString howWords(const backflow::sandbox::Thresholds &thresholds);
/// What a refresh of that sandbox costs, in sentences.
QString lossWords(const backflow::sandbox::Advice &advice, int usersToAdd, const QDateTime &now);

} // namespace backflow::ui::sandbox
