#include "core/automation/runstate.h"

#include "core/automation/words.h"
#include "core/base/canonicaljson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>

namespace backflow::automation {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kGateStates = {"open"_L1, "passed"_L1, "waits"_L1, "failed"_L1};

QString written(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

QJsonObject toJson(const TargetResult &result)
{
    QJsonObject gates;
    for (auto it = result.gates.begin(); it != result.gates.end(); ++it)
        gates.insert(it.key(), kGateStates.at(std::size_t(it.value())));
    return {{u"target"_s, result.target},
            {u"step"_s, stepName(result.step)},
            {u"words"_s, result.words},
            {u"promotion"_s, result.promotion},
            {u"due"_s, result.due},
            {u"gates"_s, gates},
            {u"deployed"_s, result.isDeployed},
            {u"trouble"_s, result.isTrouble},
            {u"at"_s, written(result.at)}};
}

std::optional<TargetResult> targetFrom(const QJsonObject &json)
{
    const std::optional<Step> step = stepFrom(json.value("step"_L1).toString());
    if (!step)
        return std::nullopt;
    TargetResult result;
    result.target = json.value("target"_L1).toString();
    result.step = *step;
    result.words = json.value("words"_L1).toString();
    result.promotion = json.value("promotion"_L1).toString();
    result.due = json.value("due"_L1).toInt();
    const QJsonObject gates = json.value("gates"_L1).toObject();
    for (auto it = gates.begin(); it != gates.end(); ++it) {
        const auto state = std::ranges::find(kGateStates, it.value().toString());
        if (state == kGateStates.end())
            return std::nullopt;
        result.gates.insert(it.key(), GateState(state - kGateStates.begin()));
    }
    result.isDeployed = json.value("deployed"_L1).toBool();
    result.isTrouble = json.value("trouble"_L1).toBool();
    result.at = timeOf(json.value("at"_L1));
    return result;
}

TriggerKind kindFrom(const QString &name)
{
    for (const TriggerKind kind : {TriggerKind::Schedule, TriggerKind::Event}) {
        if (nameOf(kind) == name)
            return kind;
    }
    return TriggerKind::Manual;
}

} // namespace

bool RunState::isWaiting() const
{
    return std::ranges::any_of(targets, &TargetResult::isWaiting);
}

bool RunState::hasTrouble() const
{
    return std::ranges::any_of(targets, &TargetResult::isTrouble);
}

const TargetResult *RunState::result(const QString &target) const
{
    const auto found = std::ranges::find_if(targets, [&target](const TargetResult &result) {
        return result.target.compare(target, Qt::CaseInsensitive) == 0;
    });
    return found == targets.end() ? nullptr : &*found;
}

QString runPath(const QString &rule)
{
    return u"runs/"_s + rule + u".json"_s;
}

QJsonObject toJson(const RunState &state)
{
    QJsonArray targets;
    for (const TargetResult &result : state.targets)
        targets.append(toJson(result));
    QJsonObject tasks;
    for (auto it = state.tasks.begin(); it != state.tasks.end(); ++it)
        tasks.insert(it.key(), QJsonObject{{u"who"_s, it->who}, {u"at"_s, written(it->at)}});
    QJsonObject json{{u"v"_s, 1},
                     {u"rule"_s, state.rule},
                     {u"lastDue"_s, written(state.lastDue)},
                     {u"missed"_s, state.missed},
                     {u"nonce"_s, state.nonce},
                     {u"begun"_s, written(state.begun)},
                     {u"ended"_s, written(state.ended)},
                     {u"who"_s, state.who},
                     {u"host"_s, state.host},
                     {u"why"_s, nameOf(state.why)},
                     {u"words"_s, state.words},
                     {u"targets"_s, targets},
                     {u"tasks"_s, tasks}};
    if (state.seen)
        json.insert(u"seen"_s, *state.seen);
    return json;
}

base::Result<QByteArray> toBytes(const RunState &state)
{
    return base::canonicalJson(toJson(state));
}

base::Result<RunState> runStateFrom(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    RunState state;
    bool sound = json.value("v"_L1).toInt() == 1;
    state.rule = json.value("rule"_L1).toString();
    state.lastDue = timeOf(json.value("lastDue"_L1));
    if (json.contains("seen"_L1))
        state.seen = json.value("seen"_L1).toString();
    state.missed = json.value("missed"_L1).toInt();
    state.nonce = json.value("nonce"_L1).toString();
    state.begun = timeOf(json.value("begun"_L1));
    state.ended = timeOf(json.value("ended"_L1));
    state.who = json.value("who"_L1).toString();
    state.host = json.value("host"_L1).toString();
    state.why = kindFrom(json.value("why"_L1).toString());
    state.words = json.value("words"_L1).toString();
    const QJsonArray targets = json.value("targets"_L1).toArray();
    for (const QJsonValue &value : targets) {
        std::optional<TargetResult> result = targetFrom(value.toObject());
        sound = sound && result;
        if (result)
            state.targets += *std::move(result);
    }
    const QJsonObject tasks = json.value("tasks"_L1).toObject();
    for (auto it = tasks.begin(); it != tasks.end(); ++it)
        state.tasks.insert(it.key(),
                           {it->toObject().value("who"_L1).toString(), timeOf(it->toObject().value("at"_L1))});
    if (!sound)
        return base::failure(base::Errc::Corrupt,
                             Tr::tr("What is kept of the rule's runs cannot be read. It is not run until that is put "
                                    "right: a newer version of Backflow may have written it."));
    return state;
}

} // namespace backflow::automation
