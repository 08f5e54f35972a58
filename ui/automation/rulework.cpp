#include "ui/automation/rulework.h"

#include "core/automation/rulewords.h"
#include "ui/automation/rulemeans.h"
#include "ui/widgets/appcontext.h"

#include <QCoreApplication>
#include <algorithm>

namespace backflow::ui::automation {

using backflow::automation::Gate;
using backflow::automation::GateKind;
using backflow::automation::Ground;
using backflow::automation::Rule;
using backflow::automation::RuleOutcome;
using backflow::automation::RunState;
using backflow::automation::Step;
using backflow::automation::TargetResult;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::automation)
};

bool needsPerson(const RuleOutcome &outcome)
{
    return outcome.hasRun && std::ranges::any_of(outcome.state.targets, [](const TargetResult &result) {
               return result.isWaiting() || result.step == Step::AskDecisions;
           });
}

bool hasTrouble(const RuleOutcome &outcome)
{
    return !outcome.problem.isEmpty() ||
           (outcome.hasRun && (outcome.state.hasTrouble() || !outcome.state.words.isEmpty()));
}

} // namespace

Ground groundOf(const widgets::AppContext &context)
{
    Ground ground;
    ground.backends = context.backends;
    ground.pipeline = context.pipeline;
    if (context.hooks.readPolicy)
        ground.authorizer = [read = context.hooks.readPolicy] { return governance::Authorizer(read()); };
    else
        ground.authorizer = [policy = context.policy] { return governance::Authorizer(policy); };
    if (const RuleMeans *means = RuleMeans::of(*context.navigator))
        ground.means = means->means();
    return ground;
}

namespace {

QString wordsOf(const QList<RuleOutcome> &outcomes)
{
    QStringList words;
    for (const RuleOutcome &outcome : outcomes) {
        if (!outcome.problem.isEmpty())
            words += Tr::tr("%1: %2").arg(outcome.rule.name, outcome.problem);
        else if (outcome.hasRun)
            words += Tr::tr("%1: %2").arg(outcome.rule.name, backflow::automation::runWords(outcome.state));
        words += outcome.undelivered;
    }
    return words.isEmpty() ? Tr::tr("No rule is due.") : words.join(u'\n');
}

} // namespace

jobs::JobEnd endOf(const QList<RuleOutcome> &outcomes)
{
    const QString all = wordsOf(outcomes);
    if (std::ranges::any_of(outcomes, hasTrouble))
        return {jobs::JobState::Failed, all};
    if (std::ranges::any_of(outcomes, needsPerson))
        return {jobs::JobState::NeedsYou, all};
    return {jobs::JobState::Done, all};
}

std::pair<QString, QString> waitingTask(const Rule &rule, const RunState *state)
{
    if (!state)
        return {};
    for (const TargetResult &result : state->targets) {
        if (!result.isWaiting())
            continue;
        for (const Gate &gate : rule.before + rule.after) {
            if (gate.kind == GateKind::Task && result.gates.value(gate.id) == backflow::automation::GateState::Waits)
                return {result.target, gate.id};
        }
    }
    return {};
}

} // namespace backflow::ui::automation
