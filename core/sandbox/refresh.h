#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/governance/authorizer.h"
#include "core/model/pipeline.h"
#include "core/ports/backends.h"
#include "core/sandbox/inventory.h"

#include <QDateTime>
#include <QString>
#include <chrono>
#include <functional>
#include <optional>

namespace backflow::sandbox {

using RefreshGrant = governance::Grant<governance::Capability::RefreshSandbox>;

/// A refresh that was asked for from here, until the environment is connected to the new org.
struct Refresh {
    QString environment;
    QString production;
    /// The sandbox's own name and the id of its SandboxInfo.
    QString sandbox;
    QString infoId;
    /// The org that goes; 15 characters.
    QString orgBefore;
    /// The newest copying before it: what is newer is this one.
    QString processBefore;
    /// Id of the copying; empty while it is not known (the org has not told, or the answer was lost).
    QString process;
    QDateTime askedAt;
    QString by;
    QString reason;
    /// Id of what was captured before; empty = nothing was.
    QString capture;
    bool operator==(const Refresh &) const = default;
};

/// Where a sandbox stands, as production told it last.
struct RefreshState {
    /// Nothing where nobody asked for one from here.
    std::optional<Refresh> asked;
    std::optional<SandboxCopy> copy;
    QString production;
    /// The copying it is about: that of the refresh asked for from here, else the newest one.
    std::optional<Copying> copying;
    /// The copy in use is another org than the environment stands for.
    bool hasNewOrg = false;
};

/// True when the environment has a copying under way, or one that waits for activation.
bool isBusy(const RefreshState &state);

struct RefreshOptions {
    /// Goes on record. Needed.
    QString reason;
    /// Of what was captured before; empty = nothing was, knowingly.
    QString capture;
};

/// Asks the environment's production org to make it anew, as `sf org refresh sandbox` does: with the settings of the
/// last copy. The order is on record before it leaves. When it fails with Unknown, refreshState() tells whether it
/// began. Errors: InvalidInput (no sandbox, no reason), NotFound (no production org tells of it), AlreadyExists (one is
/// under way), OrgFault and Denied (production refuses, with its words), Denied also for a grant that is for something
/// else; those of SandboxGateway and of the record.
base::Result<Refresh> startRefresh(const ports::Backends &backends, const model::Pipeline &pipeline,
                                   const model::Environment &environment, const RefreshGrant &grant,
                                   const RefreshOptions &options, async::Monitor &monitor);

/// Asks production. Errors: NotFound where no production org tells of such a sandbox; those of askInventory.
base::Result<RefreshState> refreshState(const ports::Backends &backends, const model::Pipeline &pipeline,
                                        const model::Environment &environment, async::Monitor &monitor);
/// The same from what production told last.
base::Result<RefreshState> storedRefreshState(const ports::Backends &backends, const model::Pipeline &pipeline,
                                              const model::Environment &environment, async::Monitor &monitor);

/// Asks again and again until the copying is over or waits for activation; `told` hears of each answer. A way to
/// production that is closed for a while is waited for. Errors: those of refreshState, Canceled.
base::Result<RefreshState> awaitRefresh(const ports::Backends &backends, const model::Pipeline &pipeline,
                                        const model::Environment &environment, std::chrono::milliseconds pause,
                                        const std::function<void(const RefreshState &)> &told, async::Monitor &monitor);

/// Puts a copy that waits in the sandbox's place, or gives it up. Errors: InvalidInput when none waits; as
/// startRefresh.
base::Result<> actOnCopy(const ports::Backends &backends, const model::Pipeline &pipeline,
                         const model::Environment &environment, ports::CopyAction action, const RefreshGrant &grant,
                         async::Monitor &monitor);

/// What was asked for from here. Errors: NotFound; those of JournalStore.
base::Result<Refresh> storedRefresh(ports::JournalStore &journal, const model::Environment &environment);
/// It is over: the environment stands for the new org. Forgetting what is not there is a success.
base::Result<> forgetRefresh(ports::JournalStore &journal, const model::Environment &environment);

} // namespace backflow::sandbox
