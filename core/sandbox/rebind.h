#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/governance/authorizer.h"
#include "core/model/pipeline.h"
#include "core/ports/backends.h"
#include "core/sandbox/notice.h"

#include <QString>
#include <QStringList>
#include <memory>

namespace backflow::sandbox {

using ConnectGrant = governance::Grant<governance::Capability::ConnectOrg>;

/// What an environment is to be connected to anew, kept until that is done, so that it goes on where it was broken off.
/// Errors: NotFound when nothing is under way; those of JournalStore.
base::Result<Noticed> pendingRebind(ports::JournalStore &journal, const model::Environment &environment);

/// The refresh an environment has to be connected to: one that is under way, else one that production tells of (asked
/// now). Errors: NotFound when it was not refreshed, or production cannot say; those of noticeRefreshes.
base::Result<Noticed> refreshOf(const ports::Backends &backends, const model::Pipeline &pipeline,
                                const model::Environment &environment, async::Monitor &monitor);

/// What a program needs to sign in to the copy through its production org, without anybody's password. The callback is
/// the one that the public client has registered. Errors: OrgBusy while it is not ready; those of SandboxGateway.
base::Result<ports::CopyAccess> accessOf(const ports::Backends &backends, const model::Pipeline &pipeline,
                                         const Noticed &noticed, async::Monitor &monitor);
inline const QString kCopyCallback = QStringLiteral("http://localhost:1717/OauthRedirect");

/// The environment as it is bound after the refresh, for signing in: any other org is refused there.
model::Environment asRefreshed(model::Environment environment, const Noticed &noticed);

/// Keeps that it is under way, after whether `connected` (as signing in completed it) is the org that was noticed and
/// no other environment's. From here on the pipeline may say so. Errors: Denied, naming both orgs; those of
/// JournalStore.
base::Result<> beginRebind(ports::JournalStore &journal, const model::Pipeline &pipeline, const Noticed &noticed,
                           const model::Environment &connected);

struct RebindOptions {
    /// Metadata types to read; empty = every type.
    QStringList types = {};
};

struct Rebound {
    Noticed noticed;
    model::CommitId snapshot;
    int components = 0;
    /// Common versions that were set right, and of how many of them nothing is known (an element that differs is
    /// asked).
    int ancestors = 0;
    int unknown = 0;
    /// Why the team cannot see it yet; empty = it can, or there is no remote.
    QString shareProblem;
};

/// With a pipeline in which the environment is `connected`: reads the new org, begins its record with that, sets right
/// what every other environment has in common with it, puts it on record and begins the checklist. Doing it again after
/// it was broken off is safe. Errors: Denied for a grant that is for another environment; those of snapshot::take,
/// of Repository and of the record.
base::Result<Rebound> rebind(const ports::Backends &backends, const model::Pipeline &pipeline, const Noticed &noticed,
                             const ConnectGrant &grant, const RebindOptions &options, async::Monitor &monitor);

} // namespace backflow::sandbox
