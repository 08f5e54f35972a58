#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/ports/backends.h"
#include "core/promotion/plan.h"

#include <QString>

namespace backflow::promotion {

/// Of the side end of a plan in whose place a newer one stands: that one's id.
inline constexpr QLatin1StringView kSupersededBy("supersededBy");

/// The plan `by` stands in the place of `old` from now on. A plan that was frozen and has not begun ends as Abandoned,
/// which its journal says with the newer one's id; the question for an approval is taken back, and colleagues are not
/// offered it any more. Gives whether there was such a plan: what was never frozen, or has begun, stays as it is.
/// Errors: those of JournalStore; what cannot be told to others now does not keep the newer plan.
base::Result<bool> supersede(const ports::Backends &backends, const QString &old, const QString &by,
                             async::Monitor &monitor);

/// The same, and the draft `old` is forgotten.
base::Result<> takePlaceOf(const ports::Backends &backends, const QString &old, const QString &by,
                           async::Monitor &monitor);

/// Plans of the same person for the same pair that wait for an approval and hold nothing beyond what `plan` holds:
/// asking about both would have people answer twice. Gives how many there were.
base::Result<int> supersedeCovered(const ports::Backends &backends, const Plan &plan, async::Monitor &monitor);

} // namespace backflow::promotion
