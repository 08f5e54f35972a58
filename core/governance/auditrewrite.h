#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/ports/backends.h"
#include "core/ports/repository.h"

#include <optional>

namespace backflow::governance {

/// What this machine had seen of the remote's record when that was rewritten there. As long as the branch is here
/// nothing is published and nothing may be changed (loadStanding): somebody has to look.
inline constexpr QLatin1StringView kRewrittenBranch("backflow/audit-rewritten");

/// After a fetch: whether the remote's record still holds all that was seen of it (`before`: its tip before the fetch).
/// Where it does not, that is kept, and is put on record here (`tamper.alert`). A remote that has everything again ends
/// it. Errors: Corrupt, with what to do; those of Repository.
base::Result<> checkRemoteRecord(ports::Repository &repository, const std::optional<model::CommitId> &before,
                                 async::Monitor &monitor);

/// The sentence while a rewritten record stands; empty = none does.
base::Result<QString> rewrittenRecord(ports::Repository &repository);

/// Takes the remote's record as it is now, for the person who asked the team: `tip` is the commit they were told. What
/// only this machine has is put behind it with the next exchange. Errors: NotFound (nothing stands), InvalidInput.
base::Result<> acceptRewrittenRecord(const ports::Backends &backends, const QString &tip, async::Monitor &monitor);

} // namespace backflow::governance
