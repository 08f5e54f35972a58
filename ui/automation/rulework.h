#pragma once

#include "core/automation/ground.h"
#include "core/automation/runner.h"
#include "ui/jobs/jobrow.h"

#include <QString>
#include <utility>

namespace backflow::ui::widgets {
struct AppContext;
}

namespace backflow::ui::automation {

/// What the rules of the open workspace run on, to be handed to workers.
backflow::automation::Ground groundOf(const widgets::AppContext &context);

/// How a run stands in Activity: done, needs the person, or failed, with its words.
jobs::JobEnd endOf(const QList<backflow::automation::RuleOutcome> &outcomes);

/// Target and condition of the manual task that a run waits for; empty = for none.
std::pair<QString, QString> waitingTask(const backflow::automation::Rule &rule,
                                        const backflow::automation::RunState *state);

} // namespace backflow::ui::automation
