#include "core/automation/rule.h"

#include "core/automation/words.h"
#include "core/base/ulid.h"
#include "core/model/jsonshape.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <array>

namespace backflow::automation {

using namespace Qt::StringLiterals;
using base::Errc;

namespace {

template <class E>
struct Named {
    E value;
    QLatin1StringView name;
};

constexpr std::array kActionNames = {Named{Action::Check, "check"_L1}, Named{Action::Prepare, "prepare"_L1},
                                     Named{Action::Deploy, "deploy"_L1}};
constexpr std::array kTriggerNames = {Named{TriggerKind::Manual, "manual"_L1},
                                      Named{TriggerKind::Schedule, "schedule"_L1},
                                      Named{TriggerKind::Event, "event"_L1}};
constexpr std::array kEventNames = {
    Named{EventKind::SnapshotChanged, "snapshot-changed"_L1}, Named{EventKind::PromotionEnded, "promotion-ended"_L1},
    Named{EventKind::DriftFound, "drift-found"_L1}, Named{EventKind::RefreshFound, "refresh-found"_L1},
    Named{EventKind::ReleaseFound, "release-found"_L1}};
constexpr std::array kGateNames = {Named{GateKind::Validation, "validation"_L1},
                                   Named{GateKind::Tests, "tests"_L1},
                                   Named{GateKind::Approval, "approval"_L1},
                                   Named{GateKind::Compliance, "compliance"_L1},
                                   Named{GateKind::Http, "http"_L1},
                                   Named{GateKind::Task, "task"_L1}};
constexpr std::array kNotifyNames = {Named{NotifyWhen::Never, "never"_L1}, Named{NotifyWhen::Problems, "problems"_L1},
                                     Named{NotifyWhen::Always, "always"_L1}};

template <class Table, class E>
QString nameIn(const Table &table, E value)
{
    return std::ranges::find(table, value, &Named<E>::value)->name;
}

template <class E, class Table>
std::optional<E> valueIn(const Table &table, const QString &name)
{
    const auto found = std::ranges::find_if(table, [&name](const auto &entry) { return entry.name == name; });
    return found == table.end() ? std::nullopt : std::optional(found->value);
}

constexpr qsizetype kMostTargets = 50;
constexpr qsizetype kMostGates = 20;
constexpr qsizetype kLongestText = 2000;

std::unexpected<base::Error> invalid(const QString &sentence)
{
    return base::failure(Errc::InvalidInput, sentence);
}

bool isHere(const QString &host)
{
    return host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1;
}

base::Result<> checkHttp(const Gate &gate)
{
    const bool safe = gate.url.isValid() && !gate.url.host().isEmpty() && gate.url.userInfo().isEmpty() &&
                      (gate.url.scheme() == "https"_L1 || (gate.url.scheme() == "http"_L1 && isHere(gate.url.host())));
    if (!safe)
        return invalid(Tr::tr("Condition “%1”: an address begins with https:// and names no user.").arg(gate.id));
    if (gate.method != "GET" && gate.method != "POST")
        return invalid(Tr::tr("Condition “%1”: an address is called by GET or POST.").arg(gate.id));
    if (gate.status < 100 || gate.status > 599)
        return invalid(Tr::tr("Condition “%1”: %2 is no status of an answer.").arg(gate.id).arg(gate.status));
    return {};
}

base::Result<> checkGate(const Gate &gate, bool after)
{
    static const QRegularExpression id(u"\\A[a-z0-9][a-z0-9-]{0,39}\\z"_s);
    if (!id.match(gate.id).hasMatch())
        return invalid(
            Tr::tr("A condition is named by lower-case letters, digits and hyphens; “%1” is not.").arg(gate.id));
    switch (gate.kind) {
    case GateKind::Validation:
    case GateKind::Approval:
        if (after)
            return invalid(Tr::tr("Condition “%1” comes before a deployment, not after it.").arg(gate.id));
        if (gate.kind == GateKind::Approval && (gate.count < 1 || gate.count > 10))
            return invalid(Tr::tr("Condition “%1” asks for 1 to 10 people.").arg(gate.id));
        return {};
    case GateKind::Tests:
        if (gate.coverage < 0 || gate.coverage > 100)
            return invalid(Tr::tr("Condition “%1”: coverage is 0 to 100 percent.").arg(gate.id));
        if (gate.level == ports::TestLevel::RunSpecifiedTests)
            return invalid(Tr::tr("Condition “%1”: a rule names no single tests.").arg(gate.id));
        return {};
    case GateKind::Compliance:
        if (!QStringList{u"low"_s, u"medium"_s, u"high"_s, u"critical"_s}.contains(gate.atLeast))
            return invalid(Tr::tr("Condition “%1” takes low, medium, high or critical.").arg(gate.id));
        return {};
    case GateKind::Http:
        return checkHttp(gate);
    case GateKind::Task:
        if (gate.task.trimmed().isEmpty() || gate.task.size() > kLongestText)
            return invalid(Tr::tr("Condition “%1” says what a person has to do.").arg(gate.id));
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

base::Result<> checkGates(const Rule &rule)
{
    if (rule.before.size() + rule.after.size() > kMostGates)
        return invalid(Tr::tr("A rule has at most %1 conditions.").arg(kMostGates));
    if (rule.action != Action::Deploy && !rule.after.isEmpty())
        return invalid(Tr::tr("Only a rule that deploys has conditions for afterwards."));
    if (rule.action == Action::Check && !rule.before.isEmpty())
        return invalid(Tr::tr("A rule that only looks has no conditions."));
    QSet<QString> ids;
    for (const QList<Gate> *gates : {&rule.before, &rule.after}) {
        for (const Gate &gate : *gates) {
            if (base::Result<> checked = checkGate(gate, gates == &rule.after); !checked)
                return checked;
            if (ids.contains(gate.id))
                return invalid(Tr::tr("Two conditions are named “%1”.").arg(gate.id));
            ids.insert(gate.id);
        }
    }
    return {};
}

} // namespace

QString nameOf(Action action)
{
    return nameIn(kActionNames, action);
}
QString nameOf(TriggerKind kind)
{
    return nameIn(kTriggerNames, kind);
}
QString nameOf(EventKind kind)
{
    return nameIn(kEventNames, kind);
}
QString nameOf(GateKind kind)
{
    return nameIn(kGateNames, kind);
}
QString nameOf(NotifyWhen when)
{
    return nameIn(kNotifyNames, when);
}
std::optional<Action> actionFrom(const QString &name)
{
    return valueIn<Action>(kActionNames, name);
}
std::optional<EventKind> eventFrom(const QString &name)
{
    return valueIn<EventKind>(kEventNames, name);
}
std::optional<GateKind> gateFrom(const QString &name)
{
    return valueIn<GateKind>(kGateNames, name);
}
std::optional<NotifyWhen> notifyFrom(const QString &name)
{
    return valueIn<NotifyWhen>(kNotifyNames, name);
}

QStringList eventPlaces(const Rule &rule)
{
    if (!rule.trigger.environment.isEmpty())
        return {rule.trigger.environment};
    switch (rule.trigger.event) {
    case EventKind::SnapshotChanged:
    case EventKind::PromotionEnded:
    case EventKind::ReleaseFound:
        return {rule.source};
    case EventKind::DriftFound:
    case EventKind::RefreshFound:
        return rule.targets;
    }
    Q_UNREACHABLE_RETURN({});
}

base::Result<> checkRule(const Rule &rule)
{
    if (!base::isUlid(rule.id))
        return invalid(Tr::tr("The id of a rule is damaged."));
    if (base::Result<> named = model::checkName(rule.name); !named)
        return invalid(rule.name.trimmed().isEmpty() ? Tr::tr("The rule has no name.") : named.error().message);
    for (const QString &name : QStringList{rule.source} + rule.targets) {
        if (base::Result<> named = model::checkName(name); !named)
            return named;
    }
    if (rule.targets.isEmpty())
        return invalid(Tr::tr("The rule has no target."));
    if (rule.targets.size() > kMostTargets)
        return invalid(Tr::tr("A rule has at most %1 targets.").arg(kMostTargets));
    QSet<QString> seen;
    for (const QString &target : rule.targets) {
        if (seen.contains(target.toLower()))
            return invalid(Tr::tr("The target %1 is named twice.").arg(target));
        seen.insert(target.toLower());
    }
    if (rule.note.size() > kLongestText)
        return invalid(Tr::tr("The note is too long."));
    if (rule.trigger.kind == TriggerKind::Schedule) {
        if (base::Result<> checked = checkSchedule(rule.trigger.schedule); !checked)
            return checked;
    }
    return checkGates(rule);
}

base::Result<> checkRule(const Rule &rule, const model::Pipeline &pipeline)
{
    if (base::Result<> checked = checkRule(rule); !checked)
        return checked;
    for (const QString &name : QStringList{rule.source} + rule.targets + eventPlaces(rule)) {
        if (!pipeline.find(name))
            return base::failure(Errc::NotFound, Tr::tr("There is no environment called %1.").arg(name));
    }
    for (const QString &target : rule.targets) {
        if (pipeline.direction(rule.source, target) != model::Direction::Back)
            return invalid(Tr::tr("%1 does not lie below %2: rules bring changes down only.").arg(target, rule.source));
    }
    return {};
}

} // namespace backflow::automation
