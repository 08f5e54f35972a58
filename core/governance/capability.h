#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace backflow::model {
struct Environment;
}

namespace backflow::governance {

/// What a person may be allowed to do. The list is part of the policy's format: docs in CONTRIBUTING.
enum class Capability {
    ViewHistory,
    ExportAudit,
    VerifyAudit,
    Compare, ///< on what is stored; needs no org
    Retrieve,
    Plan,
    ResolveConflict,
    ApprovePlan,
    Validate,
    DeployLower, ///< into development and test
    DeployUpper, ///< into staging and production
    RollBack,
    CancelOwn,
    CancelAny,
    BreakLock,
    PushBranch, ///< what promotions leave on branches, and locks
    ConnectOrg,
    RemoveOrg,
    EditPipeline,
    EditPolicy,
    ManageRoles,
    RunScheduled,
    ChangeRetention,
    SupportBundle,
    RefreshSandbox, ///< makes a sandbox anew from its source: what is in it is gone; nobody's in production
    MaskData,       ///< replaces values in an org's records, and shows them; nobody's in production
    Deploy,         ///< stands for DeployLower or DeployUpper, whichever the environment makes it
};

/// `view-history`, `deploy-lower`, …: as it stands in policies and records.
QString capabilityName(Capability capability);
std::optional<Capability> capabilityFromName(const QString &name);
/// All but Deploy, which is never a right of its own.
const QList<Capability> &allCapabilities();
/// In words, for tables: "deploy to test and development".
QString capabilityWords(Capability capability);

/// Changes nothing anywhere: allowed even where a policy cannot be trusted.
bool onlyReads(Capability capability);
/// Changes what an org holds.
bool changesOrg(Capability capability);
/// Never allowed where production is, whoever asks and whatever the workspace lets be written.
bool sparesProduction(Capability capability);

/// How far up an environment stands; by what kind of org it is.
enum class Tier { Development, Test, Staging, Production };
Tier tierOf(const model::Environment &environment);
/// `development`, `test`, `staging`, `production`.
QString tierName(Tier tier);
std::optional<Tier> tierFromName(const QString &name);
inline constexpr Tier kTiers[] = {Tier::Development, Tier::Test, Tier::Staging, Tier::Production};

/// Deploy becomes what it is for this environment; anything else is what it is.
Capability resolved(Capability capability, Tier tier);

} // namespace backflow::governance
