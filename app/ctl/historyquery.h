#pragma once

#include "app/ctl/invocation.h"
#include "core/ports/historyindex.h"

namespace backflow::ctl {

/// Adds the options that narrow a history.
void addHistoryOptions(Invocation &call);

/// What they ask for. Without anything that asks for more, the records of the audit trail alone.
/// Errors: InvalidInput, naming the option.
base::Result<ports::HistoryQuery> historyQuery(const Invocation &call);

/// `2026-11-20`, `2026-11-20T10:00`, both in UTC, or with an offset of its own; `7d` and `12h` before `now`.
std::optional<QDateTime> timeOf(const QString &text, const QDateTime &now);

} // namespace backflow::ctl
