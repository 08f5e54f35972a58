#pragma once

#include "core/governance/authorizer.h"
#include "core/governance/hiddencontents.h"
#include "core/ports/journalstore.h"
#include "core/ports/orggateway.h"
#include "core/ports/repository.h"
#include "core/ports/sandboxgateway.h"

#include <QString>
#include <functional>
#include <memory>
#include <optional>

namespace backflow::governance {

/// What somebody has to be allowed to do, and where.
struct KeepingRight {
    Capability capability;
    model::Environment environment;
};

/// What a guard has to know of the workspace.
struct GuardRules {
    /// The gate. With `fresh` the policy is read again first, else it may be some seconds old.
    std::function<Authorizer(bool fresh)> gate;
    /// The environment of a branch's last part (`uat` of `backflow/org/uat`); one without a name when there is none.
    std::function<model::Environment(const QString &slug)> environmentOf;
    /// Metadata type of a path in a snapshot; empty when it is none.
    std::function<QString(const QString &path)> typeOf;
    std::shared_ptr<HiddenContents> hidden = std::make_shared<HiddenContents>();
    /// The repository beside the workspace's own that anchors of the record are kept in, for that second remote. Null
    /// where none are set.
    std::function<base::Result<std::unique_ptr<ports::Repository>>(const QString &remote)> witness;
    /// What keeping that small value wants; nothing = anybody may.
    std::function<std::optional<KeepingRight>(ports::JournalStore &journal, const QString &kind, const QString &id,
                                              const QJsonObject &value)>
        keepingRight;
};

/// Ports that ask the gate themselves: nothing is written to an org or to a branch, and no sensitive metadata is read,
/// that the policy does not allow, whichever function forgot to ask. A deployment needs a yes that was given for that
/// environment in this program, on record, and that is still a yes when the bytes are about to leave.
std::unique_ptr<ports::Repository> guarded(std::unique_ptr<ports::Repository> repository, GuardRules rules);
std::unique_ptr<ports::JournalStore> guarded(std::unique_ptr<ports::JournalStore> journal, GuardRules rules);
std::unique_ptr<ports::OrgGateway> guarded(std::unique_ptr<ports::OrgGateway> gateway,
                                           const model::Environment &environment, GuardRules rules);

/// A refresh needs a yes for that sandbox, as a deployment does.
std::unique_ptr<ports::SandboxGateway> guarded(std::unique_ptr<ports::SandboxGateway> gateway, GuardRules rules);

} // namespace backflow::governance
