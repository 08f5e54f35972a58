#pragma once

#include "core/base/result.h"
#include "core/ports/deployvalues.h"
#include "core/ports/journalstore.h"

#include <QDateTime>
#include <QString>
#include <optional>

namespace backflow::promotion {

struct Plan;

/// A check of a draft that an org has carried out, as the journal keeps it. One that passed, with tests, may be
/// deployed within ten days without running them again, as long as nothing else was deployed to the org since. Source:
/// Metadata API Developer Guide, deployRecentValidation().
struct Validation {
    QString deployId;
    bool success = false;
    bool testsRan = false;
    /// What was asked to run; nothing of checks that were made before this was kept.
    std::optional<ports::TestLevel> tests = {};
    /// `sha256:…` of the package that was checked.
    QString zip;
    QDateTime completedAt;

    QDateTime expiresAt() const { return completedAt.addDays(10); }
    /// Empty when it may be deployed quickly as far as it is known here; else the sentence that says why not.
    QString whyNotQuick(const QDateTime &now) const;
};

/// The latest one of a promotion; nothing when it was never checked.
base::Result<std::optional<Validation>> lastValidation(ports::JournalStore &journal, const QString &id);

/// The validation that a quick deployment of the plan stands on. Errors: NotFound when it was never checked, Stale when
/// the check is too old, was of another package or ran fewer tests, InvalidInput when it failed or ran no tests.
base::Result<Validation> quickDeployable(ports::JournalStore &journal, const Plan &plan, const QDateTime &now);

} // namespace backflow::promotion
