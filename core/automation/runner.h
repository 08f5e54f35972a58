#pragma once

#include "core/async/monitor.h"
#include "core/automation/ground.h"
#include "core/automation/next.h"
#include "core/automation/rulestore.h"
#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace backflow::automation {

/// What became of one rule when somebody looked whether it is to run.
struct RuleOutcome {
    Rule rule;
    Firing firing;
    /// It ran, or went on with a run, in this program and now.
    bool hasRun = false;
    /// Another program has it.
    bool isElsewhere = false;
    /// As it is kept, after a run.
    RunState state;
    /// A sentence where it could not be looked at or kept.
    QString problem;
    /// What a message could not be handed over to, one sentence each.
    QStringList undelivered;
};

/// Runs a rule when it is to run, at most once for each due time and each event, whoever else looks at the same
/// moment: the run is taken by compare-and-swap on the branch of the runs before anything is done, here and on the
/// remote where there is one. A run that was cut off is gone on with on the machine that began it. `asked`: a person
/// says so, whatever the time is. Errors: Canceled; what went wrong with the rule is in the outcome.
base::Result<RuleOutcome> runRule(const Ground &ground, const Rule &rule, const RuleSettings &settings, bool asked,
                                  async::Monitor &monitor);

struct DueOptions {
    /// Nothing starts by its schedule or an event; what waits for somebody is gone on with.
    bool paused = false;
    /// Asks the remote for the rules first.
    bool fetch = true;
    /// Looks at events that only an org can tell of, too.
    bool askOrgs = true;
};
/// Looks at every rule that is on, and hands over messages that could not be handed over before. Errors: Canceled;
/// those of reading the rules.
base::Result<QList<RuleOutcome>> runDue(const Ground &ground, const DueOptions &options, async::Monitor &monitor);

/// Names of the rules that would start now by what is known on this machine: those with a schedule, and those whose
/// event is a snapshot. Costs little; takes and changes nothing. Errors: those of reading the rules.
base::Result<QStringList> dueNow(const Ground &ground, bool paused, async::Monitor &monitor);

/// What the rule would do now if somebody started it: one result a target. Nothing is changed anywhere, and no org is
/// asked. Errors: Canceled; those of the stores.
base::Result<QList<TargetResult>> dryRun(const Ground &ground, const Rule &rule, const RuleSettings &settings,
                                         async::Monitor &monitor);

} // namespace backflow::automation
