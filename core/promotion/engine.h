#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/governance/authorizer.h"
#include "core/model/pipeline.h"
#include "core/ports/backends.h"
#include "core/promotion/draft.h"
#include "core/promotion/gate.h"
#include "core/promotion/plan.h"
#include "core/promotion/report.h"

#include <QString>
#include <functional>
#include <memory>

namespace backflow::promotion {

/// Told about every step as it happens, on the thread that runs the promotion.
struct Observer {
    std::function<void(State)> state;
    std::function<void(const ports::DeployStatus &)> status;
};

using DeployGrant = governance::Grant<governance::Capability::Deploy>;
using ValidateGrant = governance::Grant<governance::Capability::Validate>;

/// Freezes a fully decided draft: builds the zip, hashes, writes blobs and PLANNED. Errors: Conflict (undecided left).
base::Result<Plan> freeze(const ports::Backends &backends, const model::Pipeline &pipeline, const Draft &draft,
                          async::Monitor &monitor);

struct RunOptions {
    /// Deploy what the org has checked already, without running its tests again. Refused, with nothing changed, when
    /// there is no check that allows it (quickDeployable()), or when the org says that it moved on since.
    bool quick = false;
    /// Holds what comes against compliance rules. Where the policy asks for that and none is given, or it finds
    /// something, the promotion is refused with nothing changed.
    GateFunction compliance = {};
    /// Why it goes on in spite of what the gate found: only by who may say so, and on record. Empty = it does not.
    QString overrideReason = {};
};

/// Check-only deployment of what the draft or plan would deploy. Changes nothing in the org. With `compliance` the
/// report says what the gate will say.
base::Result<Report> validate(const ports::Backends &backends, const model::Pipeline &pipeline, const Draft &draft,
                              const ValidateGrant &grant, const Observer &observer, async::Monitor &monitor,
                              const GateFunction &compliance = {});

/// Runs a frozen plan to its end, from whatever step its journal shows. Stopping it through the monitor before INTENT
/// abandons it; after that it asks the org to cancel and reports what the org then says.
base::Result<Report> run(const ports::Backends &backends, const model::Pipeline &pipeline, const QString &id,
                         const DeployGrant &grant, const Observer &observer, async::Monitor &monitor,
                         const RunOptions &options = {});

/// What a person found out in the org about a promotion that ended as Unknown: it ran as deployment `deployId`, or,
/// with an empty id, it never arrived. Writes it to the record; `run` then goes on from there. Errors: InvalidInput
/// when the promotion is not in that state.
base::Result<> settle(const ports::Backends &backends, const model::Pipeline &pipeline, const QString &id,
                      const QString &deployId, const DeployGrant &grant, async::Monitor &monitor);

/// A draft that would bring the target back to what it was before promotion `id`, made against the live target. `only`:
/// just these of its components; none named = all that can be taken back. What is not taken back is in its leftAlone.
base::Result<Draft> rollbackDraft(std::shared_ptr<const ports::Backends> backends, const model::Pipeline &pipeline,
                                  const QString &id, async::Monitor &monitor,
                                  const QList<model::ComponentKey> &only = {});

} // namespace backflow::promotion
