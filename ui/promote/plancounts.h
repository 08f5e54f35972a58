#pragma once

#include "core/model/pipeline.h"
#include "core/promotion/draft.h"
#include "core/promotion/engine.h"
#include "ui/jobs/joblist.h"

#include <QList>
#include <QString>
#include <chrono>

namespace backflow::ui::promote {

/// The lines of a plan, as a person weighs them.
enum class PlanLine { Added, Changed, Removed, LeftOut, Already, Needed, NeedsDecision, Overwrites };
inline constexpr PlanLine kPlanLines[] = {PlanLine::Added,         PlanLine::Changed,   PlanLine::Removed,
                                          PlanLine::LeftOut,       PlanLine::Already,   PlanLine::Needed,
                                          PlanLine::NeedsDecision, PlanLine::Overwrites};

QString planLineWords(PlanLine line);
/// Components of a draft that the line counts, in the draft's order.
QList<model::ComponentKey> componentsOf(const promotion::Draft &draft, PlanLine line);

/// "Will be added" of a component: "+ add", "± change", "− remove", "= already there".
QString operationWords(promotion::Operation operation);

/// How a promotion ended: "Done", "Partly", "Lost sight".
QString endingWords(promotion::Ending ending);
/// The same of a whole report: one in whose place a newer plan stands was not cancelled by anybody.
QString endingWords(const promotion::Report &report);
/// What a step means while it runs: "Keeping a rollback package".
QString stateWords(promotion::State state);
/// "Back-promotion UAT → Dev1", or "Promotion Dev1 → UAT": up the pipeline it is an ordinary one.
QString routeWords(model::Direction direction, const QString &source, const QString &targets);
/// "0:31", "1:04:05"
QString durationWords(std::chrono::milliseconds time);
/// What the org says of a deployment: "31 of 42 components, tests 3 of 10", "Cancelling…".
QString statusWords(const ports::DeployStatus &status);
QString testLevelWords(ports::TestLevel level);
/// What Activity says of a deployment and of a check is what the org said, not that our work is over.
jobs::JobEnd endOf(const promotion::Report &report);
jobs::JobEnd endOfCheck(const promotion::Report &report);

} // namespace backflow::ui::promote
