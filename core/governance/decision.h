#pragma once

#include "core/governance/capability.h"
#include "core/model/environment.h"
#include "core/ports/deployvalues.h"

#include <QString>
#include <QStringList>
#include <optional>

namespace backflow::governance {

/// A plan comes from an org that is on a later release of Salesforce than the one it goes to.
struct ReleaseStep {
    /// API versions: `68.0`, `67.0`.
    QString from;
    QString to;
    /// Why it is to go there all the same, in a person's words; empty = nobody said so.
    QString override = {};
    bool operator==(const ReleaseStep &) const = default;
};

/// On what a capability is asked for.
struct Context {
    model::Environment environment;
    /// ULID; may be empty.
    QString promotion = {};
    /// `sha256:…` of the frozen plan.
    QString plan = {};
    /// Who made the plan: name or e-mail address.
    QString author = {};
    /// Metadata types the plan touches.
    QStringList types = {};
    /// What a frozen plan has the org run; nothing = no plan is at hand.
    std::optional<ports::TestLevel> tests = {};
    /// `sha256:…` of the zip that a frozen plan sends: a yes lets these very bytes out and no others.
    QString package = {};
    /// Nothing = the target is on the same release or a later one, or it is not known.
    std::optional<ReleaseStep> release = {};
};

/// What the gate says, and why. `rule` goes on record: `role:developer`, `approvals`, `production-switch`, …
struct Decision {
    bool allowed = false;
    QString rule;
    /// A sentence; empty when allowed.
    QString reason;
    /// Names of people who may, or who may approve.
    QStringList ask;
    /// Would be allowed once enough people approved.
    bool needsApproval = false;
};

} // namespace backflow::governance
