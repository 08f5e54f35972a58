#include "app/ctl/rules.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>
#include <algorithm>

namespace backflow::ctl {

using namespace Qt::StringLiterals;
using automation::Gate;
using automation::GateKind;
using automation::Rule;
using automation::TriggerKind;

namespace {

constexpr qint64 kLargestFile = 256 * 1024;

std::unexpected<base::Error> wrong(const QString &sentence)
{
    return base::failure(base::Errc::InvalidInput, sentence);
}

/// `1-5,7` and `mon,fri`; `1,15,-1`.
base::Result<QList<int>> numbersOf(const QString &text, const QStringList &names)
{
    QList<int> list;
    const auto one = [&names](const QString &word, bool &good) {
        const qsizetype named = names.indexOf(word.toLower());
        return named >= 0 ? int(named) + 1 : word.toInt(&good);
    };
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const qsizetype dash = part.indexOf(u'-', 1);
        bool good = true;
        const int first = one(part.left(dash < 0 ? part.size() : dash), good);
        const int last = dash < 0 ? first : one(part.mid(dash + 1), good);
        if (!good || last < first || last - first > 31)
            return wrong(u"\"%1\" is no day or span of days."_s.arg(part));
        for (int day = first; day <= last; ++day)
            list += day;
    }
    return list;
}

/// `validation`, `tests=RunLocalTests:75`, `approval=2`, `compliance=high`, `get=URL`, `post=URL`, `task=WORDS`.
base::Result<Gate> gateOf(const QString &text, const QList<Gate> &others)
{
    const QString kind = text.section(u'=', 0, 0);
    const QString value = text.section(u'=', 1);
    Gate gate;
    bool good = true;
    if (kind == "get"_L1 || kind == "post"_L1) {
        gate.kind = GateKind::Http;
        gate.method = kind.toUpper().toLatin1();
        gate.url = QUrl(value, QUrl::StrictMode);
    } else if (const auto known = automation::gateFrom(kind); known && *known != GateKind::Http) {
        gate.kind = *known;
    } else {
        return wrong(u"\"%1\" is no condition: validation, tests=LEVEL:PERCENT, approval=COUNT, compliance=SEVERITY, "
                     "get=URL, post=URL or task=WORDS."_s.arg(text));
    }
    if (gate.kind == GateKind::Tests && !value.isEmpty()) {
        const auto level = ports::testLevelFromName(value.section(u':', 0, 0));
        if (!level)
            return wrong(u"\"%1\" is no test level."_s.arg(value.section(u':', 0, 0)));
        gate.level = *level;
        if (value.contains(u':'))
            gate.coverage = value.section(u':', 1).toInt(&good);
    }
    if (gate.kind == GateKind::Approval && !value.isEmpty())
        gate.count = value.toInt(&good);
    if (gate.kind == GateKind::Compliance && !value.isEmpty())
        gate.atLeast = value;
    gate.task = gate.kind == GateKind::Task ? value : QString();
    if (!good)
        return wrong(u"\"%1\" holds something that is no number."_s.arg(text));
    gate.id = automation::nameOf(gate.kind);
    for (int i = 2; std::ranges::any_of(others, [&gate](const Gate &other) { return other.id == gate.id; }); ++i)
        gate.id = automation::nameOf(gate.kind) + u'-' + QString::number(i);
    return gate;
}

base::Result<> takeGates(Invocation &call, Rule &rule)
{
    const bool none = call.isSet(u"no-conditions"_s);
    if (none || call.isSet(u"if"_s))
        rule.before.clear();
    if (none || call.isSet(u"afterwards"_s))
        rule.after.clear();
    for (const auto &[option, gates] : {std::pair{u"if"_s, &rule.before}, {u"afterwards"_s, &rule.after}}) {
        const QStringList texts = call.values(option);
        for (const QString &text : texts) {
            base::Result<Gate> gate = gateOf(text, rule.before + rule.after);
            if (!gate)
                return base::failure(gate);
            gates->append(*std::move(gate));
        }
    }
    return {};
}

base::Result<> takeSchedule(Invocation &call, automation::Schedule &schedule)
{
    if (call.isSet(u"at"_s)) {
        schedule.times.clear();
        const QStringList times = call.values(u"at"_s);
        for (const QString &time : times) {
            const QTime read = QTime::fromString(time, u"HH:mm"_s);
            if (!read.isValid())
                return wrong(u"\"%1\" is no time like 22:00."_s.arg(time));
            schedule.times += read;
        }
        std::ranges::sort(schedule.times);
    }
    if (call.isSet(u"zone"_s))
        schedule.zone = call.value(u"zone"_s).toUtf8();
    for (const auto &[option, list, names] :
         {std::tuple{u"weekdays"_s, &schedule.weekdays,
                     QStringList{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s}},
          {u"days"_s, &schedule.monthDays, QStringList()}}) {
        if (!call.isSet(option))
            continue;
        const base::Result<QList<int>> days = numbersOf(call.value(option), names);
        if (!days)
            return base::failure(days);
        *list = *days;
    }
    if (call.isSet(u"grace"_s))
        schedule.grace = call.value(u"grace"_s).toInt();
    if (!call.isSet(u"except"_s) && !call.isSet(u"until"_s))
        return {};
    // The file's own words for days are read by what reads the file.
    QJsonObject json = automation::toJson(schedule);
    if (call.isSet(u"except"_s))
        json.insert(u"except"_s, QJsonArray::fromStringList(call.values(u"except"_s)));
    if (call.isSet(u"until"_s))
        json.insert(u"until"_s, call.value(u"until"_s));
    const base::Result<automation::Schedule> read = automation::scheduleFromJson(json);
    if (!read)
        return base::failure(read);
    schedule = *read;
    return {};
}

base::Result<> takeTrigger(Invocation &call, automation::Trigger &trigger)
{
    if (call.isSet(u"manual"_s))
        trigger = {};
    if (call.isSet(u"event"_s)) {
        const auto event = automation::eventFrom(call.value(u"event"_s));
        if (!event)
            return wrong(u"An event is snapshot-changed, promotion-ended, drift-found, refresh-found or "
                         "release-found."_s);
        trigger.kind = TriggerKind::Event;
        trigger.event = *event;
        trigger.environment = call.value(u"in"_s);
    }
    const bool timed = call.isSet(u"at"_s) || call.isSet(u"weekdays"_s) || call.isSet(u"days"_s);
    if (timed) {
        if (trigger.kind != TriggerKind::Schedule)
            trigger.schedule.zone = QTimeZone::systemTimeZoneId();
        trigger.kind = TriggerKind::Schedule;
    }
    return trigger.kind == TriggerKind::Schedule ? takeSchedule(call, trigger.schedule) : base::Result<>();
}

base::Result<Rule> fromFile(Invocation &call, const Rule &rule)
{
    QFile file(call.value(u"file"_s));
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(base::Errc::Io,
                             u"%1 cannot be read: %2."_s.arg(shown(file.fileName()), file.errorString()));
    QJsonObject json = QJsonDocument::fromJson(file.read(kLargestFile)).object();
    // Whose it is and since when is not the file's to say.
    for (const QString &name : {u"words"_s, u"nextRun"_s, u"lastResult"_s, u"nextDue"_s, u"lastRun"_s})
        json.remove(name);
    const QJsonObject own = automation::toJson(rule);
    for (const QString &name : {u"format"_s, u"id"_s, u"ownerName"_s, u"ownerEmail"_s, u"since"_s, u"name"_s})
        json.insert(name, own.value(name));
    return automation::ruleFromJson(json);
}

int save(Invocation &call, const Rule &rule)
{
    const auto grant = editGrant(call);
    if (!grant)
        return call.fail(grant.error());
    if (base::Result<> saved = automation::saveRule(*call.backends(), call.pipeline(), rule, *grant, call.monitor());
        !saved)
        return call.fail(saved.error());
    const auto book = automation::readBook(*call.backends());
    if (!book)
        return call.fail(book.error());
    return call.answer(ruleText(call, rule, *book), ruleJson(call, rule, *book));
}

} // namespace

void describeRule(Invocation &call)
{
    call.option(u"name"_s, u"edit: another name."_s, u"name"_s);
    call.option(u"from"_s, u"Where changes come from."_s, u"environment"_s);
    call.option(u"to"_s, u"Where they go; may be repeated."_s, u"environment"_s);
    call.option(u"does"_s, u"check (default), prepare or deploy."_s, u"action"_s);
    call.option(u"manual"_s, u"Runs when somebody says so (default)."_s);
    call.option(u"at"_s, u"Runs at this time of day, like 22:00; may be repeated."_s, u"time"_s);
    call.option(u"zone"_s, u"Time zone of the times (default: this computer's), like Europe/Berlin."_s, u"zone"_s);
    call.option(u"weekdays"_s, u"Only on these, like mon-fri or 1,3."_s, u"days"_s);
    call.option(u"days"_s, u"Only on these of the month, like 1,15 or -1 for the last."_s, u"days"_s);
    call.option(u"except"_s, u"Not on this day, or span like 2026-12-24/2026-12-31; may be repeated."_s, u"day"_s);
    call.option(u"until"_s, u"Last day."_s, u"day"_s);
    call.option(u"grace"_s, u"Minutes that it may start late (60); what came due longer ago is told, not run."_s,
                u"minutes"_s);
    call.option(u"event"_s,
                u"Runs on snapshot-changed, promotion-ended, drift-found, refresh-found or release-found."_s,
                u"event"_s);
    call.option(u"in"_s, u"Where the event is looked for; of done: where the task was done."_s, u"environment"_s);
    call.option(u"if"_s,
                u"Condition before it goes on: validation, tests=LEVEL:PERCENT, approval=COUNT, compliance=SEVERITY, "
                "get=URL, post=URL, task=WORDS; may be repeated, in order."_s,
                u"condition"_s);
    call.option(u"afterwards"_s, u"Condition that says whether all is well after a deployment; may be repeated."_s,
                u"condition"_s);
    call.option(u"no-conditions"_s, u"edit: without the conditions it has."_s);
    call.option(u"tell"_s, u"Tells the channels of runs never, of problems (default) or always."_s, u"when"_s);
    call.option(u"stored"_s, u"Goes by what was read last, without reading the orgs first."_s);
    call.option(u"read-first"_s, u"edit: reads the orgs first again."_s);
    call.option(u"deletions"_s, u"yes: what the source removed goes, too; no (default)."_s, u"yes|no"_s);
    call.option(u"note"_s, u"Why; goes into the plans."_s, u"text"_s);
    call.option(u"file"_s, u"add, edit: the rule as JSON, as show --json gives it."_s, u"file"_s);
    call.option(u"undone"_s, u"done: it is to be done again."_s);
}

base::Result<Rule> ruleOf(Invocation &call, Rule rule)
{
    if (call.isSet(u"file"_s)) {
        base::Result<Rule> read = fromFile(call, rule);
        if (!read)
            return read;
        rule = *std::move(read);
    }
    if (call.isSet(u"name"_s))
        rule.name = call.value(u"name"_s);
    if (call.isSet(u"from"_s))
        rule.source = call.value(u"from"_s);
    if (call.isSet(u"to"_s))
        rule.targets = call.values(u"to"_s);
    // As the pipeline spells them.
    for (QString *name : {&rule.source, &rule.trigger.environment}) {
        if (const model::Environment *found = call.pipeline().find(*name))
            *name = found->name;
    }
    for (QString &name : rule.targets) {
        if (const model::Environment *found = call.pipeline().find(name))
            name = found->name;
    }
    if (call.isSet(u"does"_s)) {
        const auto action = automation::actionFrom(call.value(u"does"_s));
        if (!action)
            return wrong(u"--does takes check, prepare or deploy."_s);
        rule.action = *action;
    }
    if (call.isSet(u"tell"_s)) {
        const auto notify = automation::notifyFrom(call.value(u"tell"_s));
        if (!notify)
            return wrong(u"--tell takes never, problems or always."_s);
        rule.notify = *notify;
    }
    if (call.isSet(u"stored"_s) || call.isSet(u"read-first"_s))
        rule.readFirst = call.isSet(u"read-first"_s);
    if (call.isSet(u"deletions"_s))
        rule.withDeletions = call.value(u"deletions"_s) == "yes"_L1;
    if (call.isSet(u"note"_s))
        rule.note = call.value(u"note"_s);
    if (base::Result<> trigger = takeTrigger(call, rule.trigger); !trigger)
        return base::failure(trigger);
    if (base::Result<> gates = takeGates(call, rule); !gates)
        return base::failure(gates);
    if (base::Result<> checked = automation::checkRule(rule, call.pipeline()); !checked)
        return base::failure(checked);
    return rule;
}

int addRule(Invocation &call)
{
    Rule fresh = automation::newRule(*call.backends());
    fresh.name = call.at(1);
    const base::Result<Rule> rule = ruleOf(call, std::move(fresh));
    if (!rule && rule.error().code == base::Errc::InvalidInput)
        return call.usage(rule.error().message);
    return rule ? save(call, *rule) : call.fail(rule.error());
}

int editRule(Invocation &call)
{
    const auto book = automation::readBook(*call.backends());
    const base::Result<Rule> old = book ? ruleNamed(*book, call.at(1)) : base::failure(book);
    if (!old)
        return call.fail(old.error());
    const base::Result<Rule> rule = ruleOf(call, automation::changedNow(*old, *call.backends()));
    if (!rule && rule.error().code == base::Errc::InvalidInput)
        return call.usage(rule.error().message);
    return rule ? save(call, *rule) : call.fail(rule.error());
}

} // namespace backflow::ctl
