#include "app/demo/rules.h"

#include "core/automation/rulestore.h"
#include "core/automation/runner.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace backflow::demo {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::demo)
};

using automation::Rule;

/// Looks each working day what is due in the environment right below production.
Rule morning(const automation::Ground &ground, const QString &source, const QString &target)
{
    Rule rule = automation::newRule(*ground.backends);
    rule.name = Tr::tr("Every working morning");
    rule.source = source;
    rule.targets = {target};
    rule.trigger.kind = automation::TriggerKind::Schedule;
    rule.trigger.schedule.times = {QTime(6, 30)};
    rule.trigger.schedule.zone = QTimeZone::systemTimeZoneId();
    rule.trigger.schedule.weekdays = {1, 2, 3, 4, 5};
    return rule;
}

/// Plans for it whatever is new in production, once somebody trusts it.
Rule hotfix(const automation::Ground &ground, const QString &source, const QString &target)
{
    Rule rule = automation::newRule(*ground.backends);
    rule.name = Tr::tr("After a hotfix");
    rule.isOn = false;
    rule.source = source;
    rule.targets = {target};
    rule.action = automation::Action::Prepare;
    rule.trigger.kind = automation::TriggerKind::Event;
    rule.trigger.event = automation::EventKind::SnapshotChanged;
    rule.trigger.environment = source;
    return rule;
}

} // namespace

base::Result<> giveRules(const automation::Ground &ground, async::Monitor &monitor)
{
    const QList<model::Edge> &edges = ground.pipeline.edges;
    if (edges.isEmpty())
        return {};
    const QString source = edges.constLast().higher;
    const QString target = edges.constLast().lower;
    const auto grant = ground.authorizer().require<governance::Capability::EditPipeline>({});
    if (!grant)
        return base::failure(grant);
    Rule due = morning(ground, source, target);
    for (const Rule &rule : {due, hotfix(ground, source, target)}) {
        if (auto saved = automation::saveRule(*ground.backends, ground.pipeline, rule, *grant, monitor); !saved)
            return saved;
    }
    due.readFirst = false; // the orgs have just been read
    return automation::runRule(ground, due, {}, true, monitor).transform([](const auto &) {});
}

} // namespace backflow::demo
