#pragma once

#include "core/masking/report.h"
#include "core/masking/run.h"
#include "core/masking/survey.h"
#include "core/model/environment.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <functional>
#include <memory>
#include <optional>

namespace backflow::ui::widgets {
struct AppContext;
}

namespace backflow::ui::masking {

/// What a worker needs of the window: copied, so that nothing of it is touched from there.
struct MaskGround {
    backflow::masking::Ground ground;
    model::Environment environment;
    std::function<governance::Authorizer::Policy()> readPolicy;
};
MaskGround groundOf(const widgets::AppContext &context, const model::Environment &environment);

/// A plan with what the org says of it.
struct CheckedPlan {
    backflow::masking::Plan plan;
    /// As far as the org was asked.
    QList<backflow::masking::Finding> findings = {};
    QList<ports::ObjectDescription> described = {};
};

// All on a worker thread. What changes or shows records asks the gate for the permission first.
base::Result<CheckedPlan> loadPlan(const MaskGround &ground, const QString &name);
base::Result<CheckedPlan> savePlan(const MaskGround &ground, CheckedPlan plan);
/// Looks at the org; what a plan of that name says already stays as it is.
base::Result<CheckedPlan> lookFor(const MaskGround &ground, const QString &name, async::Monitor &monitor);
base::Result<QList<backflow::masking::DryCount>> dryRun(const MaskGround &ground, const backflow::masking::Plan &plan,
                                                        async::Monitor &monitor);
base::Result<QList<backflow::masking::ShownValue>> show(const MaskGround &ground, const backflow::masking::Plan &plan,
                                                        const QString &object, const QString &field,
                                                        async::Monitor &monitor);

using Control = std::shared_ptr<backflow::masking::RunControl>;
/// A new run, or, with a name, that one gone on with; verified when it is whole.
base::Result<backflow::masking::ReportFacts> run(const MaskGround &ground, const backflow::masking::Plan &plan,
                                                 const QString &earlier, const Control &control,
                                                 async::Monitor &monitor);
/// Newest first, at most twenty.
base::Result<QList<backflow::masking::RunState>> runs(const MaskGround &ground);

/// Names of the plans in the workspace.
QStringList planNames(const QString &folder);

} // namespace backflow::ui::masking
