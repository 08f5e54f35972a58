#include "core/automation/rule.h"

#include "core/automation/words.h"
#include "core/base/canonicaljson.h"
#include "core/model/jsonshape.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace backflow::automation {

using namespace Qt::StringLiterals;
using base::Errc;

namespace {

constexpr QLatin1StringView kFormat("backflow-rule/1");
constexpr qsizetype kLargestFile = 256 * 1024;

std::unexpected<base::Error> invalid(const QString &sentence)
{
    return base::failure(Errc::InvalidInput, sentence);
}

QString written(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QJsonObject toJson(const Gate &gate)
{
    QJsonObject json{{u"id"_s, gate.id}, {u"kind"_s, nameOf(gate.kind)}};
    switch (gate.kind) {
    case GateKind::Validation:
        break;
    case GateKind::Tests:
        json.insert(u"level"_s, ports::testLevelName(gate.level));
        json.insert(u"coverage"_s, gate.coverage);
        break;
    case GateKind::Approval:
        json.insert(u"count"_s, gate.count);
        break;
    case GateKind::Compliance:
        json.insert(u"atLeast"_s, gate.atLeast);
        break;
    case GateKind::Http:
        json.insert(u"method"_s, QString::fromLatin1(gate.method));
        json.insert(u"url"_s, gate.url.toString());
        json.insert(u"status"_s, gate.status);
        if (!gate.contains.isEmpty())
            json.insert(u"contains"_s, gate.contains);
        break;
    case GateKind::Task:
        json.insert(u"task"_s, gate.task);
        break;
    }
    return json;
}

base::Result<Gate> gateOf(const QJsonObject &json)
{
    if (base::Result<> known = model::checkMembers(json,
                                                   {{"id"_L1, QJsonValue::String},
                                                    {"kind"_L1, QJsonValue::String},
                                                    {"level"_L1, QJsonValue::String},
                                                    {"coverage"_L1, QJsonValue::Double},
                                                    {"count"_L1, QJsonValue::Double},
                                                    {"atLeast"_L1, QJsonValue::String},
                                                    {"method"_L1, QJsonValue::String},
                                                    {"url"_L1, QJsonValue::String},
                                                    {"status"_L1, QJsonValue::Double},
                                                    {"contains"_L1, QJsonValue::String},
                                                    {"task"_L1, QJsonValue::String}},
                                                   Tr::tr("A condition"));
        !known)
        return base::failure(known);
    const auto kind = gateFrom(json.value("kind"_L1).toString());
    if (!kind)
        return invalid(
            Tr::tr("“%1” is no condition that this version knows.").arg(json.value("kind"_L1).toString().left(80)));
    Gate gate;
    gate.id = json.value("id"_L1).toString();
    gate.kind = *kind;
    if (json.contains("level"_L1)) {
        const auto level = ports::testLevelFromName(json.value("level"_L1).toString());
        if (!level)
            return invalid(Tr::tr("“%1” is no test level.").arg(json.value("level"_L1).toString().left(80)));
        gate.level = *level;
    }
    gate.coverage = json.value("coverage"_L1).toInt(gate.coverage);
    gate.count = json.value("count"_L1).toInt(gate.count);
    gate.atLeast = json.value("atLeast"_L1).toString(gate.atLeast);
    gate.method = json.value("method"_L1).toString(u"GET"_s).toLatin1();
    gate.url = QUrl(json.value("url"_L1).toString(), QUrl::StrictMode);
    gate.status = json.value("status"_L1).toInt(gate.status);
    gate.contains = json.value("contains"_L1).toString();
    gate.task = json.value("task"_L1).toString();
    return gate;
}

QJsonArray gatesToJson(const QList<Gate> &gates)
{
    QJsonArray array;
    for (const Gate &gate : gates)
        array.append(toJson(gate));
    return array;
}

base::Result<QList<Gate>> gatesOf(const QJsonArray &array)
{
    QList<Gate> gates;
    for (const QJsonValue &value : array) {
        base::Result<Gate> gate = gateOf(value.toObject());
        if (!gate)
            return base::failure(gate);
        gates += *std::move(gate);
    }
    return gates;
}

QJsonObject toJson(const Trigger &trigger)
{
    QJsonObject json{{u"kind"_s, nameOf(trigger.kind)}};
    if (trigger.kind == TriggerKind::Schedule)
        json.insert(u"schedule"_s, toJson(trigger.schedule));
    if (trigger.kind == TriggerKind::Event) {
        json.insert(u"event"_s, nameOf(trigger.event));
        if (!trigger.environment.isEmpty())
            json.insert(u"environment"_s, trigger.environment);
    }
    return json;
}

base::Result<Trigger> triggerOf(const QJsonObject &json)
{
    if (base::Result<> known = model::checkMembers(json,
                                                   {{"kind"_L1, QJsonValue::String},
                                                    {"schedule"_L1, QJsonValue::Object},
                                                    {"event"_L1, QJsonValue::String},
                                                    {"environment"_L1, QJsonValue::String}},
                                                   Tr::tr("When the rule runs"));
        !known)
        return base::failure(known);
    const QString kind = json.value("kind"_L1).toString();
    Trigger trigger;
    if (kind == "manual"_L1)
        return trigger;
    if (kind == "schedule"_L1) {
        trigger.kind = TriggerKind::Schedule;
        base::Result<Schedule> schedule = scheduleFromJson(json.value("schedule"_L1).toObject());
        if (!schedule)
            return base::failure(schedule);
        trigger.schedule = *std::move(schedule);
        return trigger;
    }
    const auto event = eventFrom(json.value("event"_L1).toString());
    if (kind != "event"_L1 || !event)
        return invalid(Tr::tr("A rule runs when somebody says so (manual), by a schedule, or on an event."));
    trigger.kind = TriggerKind::Event;
    trigger.event = *event;
    trigger.environment = json.value("environment"_L1).toString();
    return trigger;
}

base::Result<> checkShape(const QJsonObject &json)
{
    if (json.value("format"_L1).toString() != kFormat)
        return invalid(Tr::tr("This is not the file of a rule of this version of Backflow."));
    return model::checkMembers(json,
                               {{"format"_L1, QJsonValue::String},
                                {"id"_L1, QJsonValue::String},
                                {"name"_L1, QJsonValue::String},
                                {"ownerName"_L1, QJsonValue::String},
                                {"ownerEmail"_L1, QJsonValue::String},
                                {"on"_L1, QJsonValue::Bool},
                                {"since"_L1, QJsonValue::String},
                                {"source"_L1, QJsonValue::String},
                                {"targets"_L1, QJsonValue::Array},
                                {"does"_L1, QJsonValue::String},
                                {"when"_L1, QJsonValue::Object},
                                {"readFirst"_L1, QJsonValue::Bool},
                                {"withDeletions"_L1, QJsonValue::Bool},
                                {"withNeeded"_L1, QJsonValue::Bool},
                                {"before"_L1, QJsonValue::Array},
                                {"after"_L1, QJsonValue::Array},
                                {"notify"_L1, QJsonValue::String},
                                {"note"_L1, QJsonValue::String}},
                               Tr::tr("The rule"));
}

} // namespace

QJsonObject toJson(const Rule &rule)
{
    return {{u"format"_s, kFormat},
            {u"id"_s, rule.id},
            {u"name"_s, rule.name},
            {u"ownerName"_s, rule.ownerName},
            {u"ownerEmail"_s, rule.ownerEmail},
            {u"on"_s, rule.isOn},
            {u"since"_s, written(rule.since)},
            {u"source"_s, rule.source},
            {u"targets"_s, QJsonArray::fromStringList(rule.targets)},
            {u"does"_s, nameOf(rule.action)},
            {u"when"_s, toJson(rule.trigger)},
            {u"readFirst"_s, rule.readFirst},
            {u"withDeletions"_s, rule.withDeletions},
            {u"withNeeded"_s, rule.withNeeded},
            {u"before"_s, gatesToJson(rule.before)},
            {u"after"_s, gatesToJson(rule.after)},
            {u"notify"_s, nameOf(rule.notify)},
            {u"note"_s, rule.note}};
}

base::Result<Rule> ruleFromJson(const QJsonObject &json)
{
    if (base::Result<> shape = checkShape(json); !shape)
        return base::failure(shape);
    const auto action = actionFrom(json.value("does"_L1).toString());
    const auto notify = notifyFrom(json.value("notify"_L1).toString(u"problems"_s));
    if (!action || !notify)
        return invalid(action ? Tr::tr("A rule tells of its runs never, of problems, or always.")
                              : Tr::tr("A rule checks, prepares or deploys."));
    base::Result<Trigger> trigger = triggerOf(json.value("when"_L1).toObject());
    base::Result<QList<Gate>> before = gatesOf(json.value("before"_L1).toArray());
    base::Result<QList<Gate>> after = gatesOf(json.value("after"_L1).toArray());
    if (!trigger)
        return base::failure(trigger);
    if (!before || !after)
        return base::failure(before ? after : before);
    Rule rule;
    rule.id = json.value("id"_L1).toString();
    rule.name = json.value("name"_L1).toString();
    rule.ownerName = json.value("ownerName"_L1).toString();
    rule.ownerEmail = json.value("ownerEmail"_L1).toString();
    rule.isOn = json.value("on"_L1).toBool(true);
    rule.since = QDateTime::fromString(json.value("since"_L1).toString(), Qt::ISODateWithMs).toUTC();
    rule.source = json.value("source"_L1).toString();
    const QJsonArray targets = json.value("targets"_L1).toArray();
    for (const QJsonValue &target : targets)
        rule.targets += target.toString();
    rule.action = *action;
    rule.trigger = *std::move(trigger);
    rule.readFirst = json.value("readFirst"_L1).toBool(true);
    rule.withDeletions = json.value("withDeletions"_L1).toBool();
    rule.withNeeded = json.value("withNeeded"_L1).toBool(true);
    rule.before = *std::move(before);
    rule.after = *std::move(after);
    rule.notify = *notify;
    rule.note = json.value("note"_L1).toString();
    if (!rule.since.isValid())
        return invalid(Tr::tr("The rule does not say since when it is on (since)."));
    if (base::Result<> checked = checkRule(rule); !checked)
        return base::failure(checked);
    return rule;
}

base::Result<QByteArray> ruleBytes(const Rule &rule)
{
    return base::canonicalJson(toJson(rule));
}

base::Result<Rule> ruleFromBytes(const QByteArray &bytes)
{
    if (bytes.size() > kLargestFile)
        return base::failure(Errc::TooLarge, Tr::tr("The file of the rule is too large."));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject())
        return base::failure(
            Errc::Malformed,
            Tr::tr("The file of the rule cannot be read: %1 at byte %2.").arg(error.errorString()).arg(error.offset));
    return ruleFromJson(document.object());
}

} // namespace backflow::automation
