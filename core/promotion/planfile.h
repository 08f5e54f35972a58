#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/model/pipeline.h"
#include "core/ports/backends.h"
#include "core/promotion/plan.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace backflow::promotion {

/// Ending of the files that hold a frozen plan.
inline constexpr QLatin1StringView kPlanSuffix("backflow-plan");

/// A frozen plan on its way to another machine. As a file it is one zip: `plan.json` (the canonical bytes that its hash
/// is of), `package.zip` and `results.zip` (whose hashes stand in the plan), `planned.json`, `draft.json` and
/// `decided.json` (what it was made of, for reading). The same plan gives the same file everywhere.
struct PlanFile {
    Plan plan;
    QByteArray planBytes;
    QByteArray package;
    QByteArray results;
    QJsonObject planned;
    QJsonObject draft;
    QJsonObject decided;
};

/// Errors: NotFound when it was not frozen here.
base::Result<QByteArray> planFileOf(ports::JournalStore &journal, const QString &id);

/// Taken apart, with every hash checked. Errors: Malformed (no plan file), TooLarge, Corrupt (a part is not the one the
/// plan names).
base::Result<PlanFile> readPlanFile(const QByteArray &bytes);

/// Puts a plan from elsewhere into this workspace, where it runs as it is. Taking the same one again does nothing.
/// Errors: those of readPlanFile; NotFound (an environment, or the states it was made from are not here and not on the
/// remote), Denied (made for another org), AlreadyExists (another plan is under way by that id).
base::Result<Plan> takePlanFile(const ports::Backends &backends, const model::Pipeline &pipeline,
                                const QByteArray &bytes, async::Monitor &monitor);

} // namespace backflow::promotion
