#pragma once

#include "core/governance/auditchain.h"

namespace backflow::governance {

/// Trailers of a commit of the audit branch: where its record lies, and the record's `sha256:…` (not in commits of
/// before).
inline constexpr QLatin1StringView kPathTrailer("Backflow-Record");
inline constexpr QLatin1StringView kHashTrailer("Backflow-Hash");
inline constexpr QLatin1StringView kActionTrailer("Backflow-Action");
inline constexpr QLatin1StringView kPromotionTrailer("Backflow-Promotion");

/// The record that a commit of the audit branch holds. Errors: Corrupt, those of Repository.
base::Result<AuditRecord> auditRecordOf(ports::Repository &repository, const ports::CommitInfo &commit);

} // namespace backflow::governance
