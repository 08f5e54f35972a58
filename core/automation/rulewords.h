#pragma once

#include "core/automation/next.h"
#include "core/automation/rule.h"
#include "core/automation/runstate.h"

#include <QString>

namespace backflow::automation {

/// What the sentence about the end of a target's turn rests on.
struct EndFacts {
    const TargetFacts &facts;
    /// The condition it ended at; null = at none.
    const Gate *gate = nullptr;
    /// What a look said that did not pass.
    QString why = {};
    QString source = {};
};
/// One sentence: what happened to the target and what state things are in.
QString endWords(Step step, const TargetResult &result, const EndFacts &end);
/// What a step would do, for a dry run.
QString dryWords(Step step, const Gate *gate, const TargetResult &result);

/// "looks what is due", "makes the plan", "deploys"
QString actionWords(Action action);
/// "every day at 22:00 (Europe/Berlin)", "when a snapshot of UAT changed", "when somebody says so"
QString triggerWords(const Rule &rule);
QString eventWords(EventKind event, const QStringList &places);
/// "the org's check passes", "https://ci.example.com/ok answers with 200"
QString gateWords(const Gate &gate);
/// "Brings what is due from UAT down to Dev1 and Dev2 every day at 22:00 …, if the org's check passes."
QString ruleWords(const Rule &rule);

/// "Today 22:00 CET", "off", "when a snapshot of UAT changes"; `now` as the clock has it.
QString nextRunWords(const Rule &rule, const RunState *state, const QDateTime &now);
/// "3 brought down, 1 skipped: …", "has not run yet"; `momentWords` before it.
QString lastResultWords(const Rule &rule, const RunState *state);
/// Of all targets: the one sentence of a single one, else how many of each.
QString runWords(const RunState &state);
/// Why a rule did not start, in a sentence.
QString firingWords(const Rule &rule, const Firing &firing);

} // namespace backflow::automation
