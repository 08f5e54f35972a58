#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/model/pipeline.h"
#include "core/ports/backends.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace backflow::promotion {

/// The branch on which plans wait for a colleague: for each a folder `<id>` with `shared.json`, `draft.json`,
/// `decisions.json` and, once it is frozen, the plan file. Conflicts of two who share the same plan are settled file by
/// file, the later push last.
inline constexpr QLatin1StringView kPlansBranch("backflow/plans");

/// A plan on that branch, as lists show it.
struct SharedPlan {
    QString id;
    QString source;
    QString target;
    QString who;
    QDateTime when;
    QString note;
    QString workItem;
    int components = 0;
    int decisions = 0;
    int undecided = 0;
    bool frozen = false;
    bool operator==(const SharedPlan &) const = default;
};

struct Shared {
    /// Why it is on this machine alone for now; empty = colleagues can see it, or there is no remote.
    QString problem;
    bool remote = false;
};

/// Puts a draft as it stands, decisions included, or a frozen plan where colleagues find it, together with the states
/// it was made from. Sharing it again replaces it. Errors: those of loadDraft and Repository.
base::Result<Shared> sharePlan(const ports::Backends &backends, const model::Pipeline &pipeline, const QString &id,
                               async::Monitor &monitor);

/// All of them, newest first, without those whose promotion has begun somewhere. `ask`: looks at the remote first; when
/// it cannot be reached what was seen last is told.
base::Result<QList<SharedPlan>> sharedPlans(const ports::Backends &backends, bool ask, async::Monitor &monitor);

/// Takes one over: it is a draft, or a frozen plan, of this workspace then, under its own id. What was decided here
/// already stays; what is open here and was decided there is decided. Errors: NotFound, those of takePlanFile.
base::Result<> takeSharedPlan(const ports::Backends &backends, const model::Pipeline &pipeline, const QString &id,
                              async::Monitor &monitor);

/// Takes it off the branch. Nothing happens when it is not there.
base::Result<Shared> withdrawPlan(const ports::Backends &backends, const QString &id, async::Monitor &monitor);

} // namespace backflow::promotion
