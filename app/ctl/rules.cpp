#include "app/ctl/rules.h"

#include "app/ctl/commands.h"
#include "core/automation/rulewords.h"
#include "core/automation/workflow.h"
#include "core/base/durablefile.h"
#include "core/compliance/gate.h"
#include "core/sandbox/notice.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <algorithm>
#include <array>

namespace backflow::ctl {

using namespace Qt::StringLiterals;
using automation::Rule;
using automation::RuleBook;
using automation::RunState;

namespace {

const RunState *stateOf(const RuleBook &book, const Rule &rule)
{
    const auto found = book.runs.constFind(rule.id);
    return found == book.runs.cend() ? nullptr : &*found;
}

base::Result<RuleBook> bookOf(Invocation &call)
{
    return automation::readBook(*call.backends());
}

int list(Invocation &call)
{
    const base::Result<RuleBook> book = bookOf(call);
    if (!book)
        return call.fail(book.error());
    QJsonArray rules;
    QString text;
    for (const Rule &rule : book->rules) {
        rules.append(ruleJson(call, rule, *book));
        text += ruleText(call, rule, *book);
    }
    for (const QString &problem : book->problems)
        text += u"not read: %1\n"_s.arg(shown(problem));
    return call.answer(text.isEmpty() ? u"There are no rules. Make one with \"backflowctl rules add\"."_s : text,
                       {{u"rules"_s, rules}, {u"problems"_s, QJsonArray::fromStringList(book->problems)}},
                       book->problems.isEmpty() ? Ok : Failed);
}

int show(Invocation &call)
{
    const base::Result<RuleBook> book = bookOf(call);
    const base::Result<Rule> rule = book ? ruleNamed(*book, call.at(1)) : base::failure(book);
    if (!rule)
        return call.fail(rule.error());
    return call.answer(ruleText(call, *rule, *book), ruleJson(call, *rule, *book));
}

int removeIt(Invocation &call)
{
    const base::Result<RuleBook> book = bookOf(call);
    const base::Result<Rule> rule = book ? ruleNamed(*book, call.at(1)) : base::failure(book);
    if (!rule)
        return call.fail(rule.error());
    const auto grant = editGrant(call);
    if (!grant)
        return call.fail(grant.error());
    if (base::Result<> gone = automation::removeRule(*call.backends(), rule->id, *grant, call.monitor()); !gone)
        return call.fail(gone.error());
    return call.answer(u"The rule \"%1\" is gone."_s.arg(shown(rule->name)), {{u"removed"_s, rule->id}});
}

int turn(Invocation &call, bool on)
{
    const base::Result<RuleBook> book = bookOf(call);
    base::Result<Rule> rule = book ? ruleNamed(*book, call.at(1)) : base::failure(book);
    if (!rule)
        return call.fail(rule.error());
    const auto grant = editGrant(call);
    if (!grant)
        return call.fail(grant.error());
    if (rule->isOn != on) {
        // The owner stays; what came due while it was off does not count.
        rule->isOn = on;
        rule->since = call.backends()->clock().now();
        const auto saved = automation::saveRule(*call.backends(), call.pipeline(), *rule, *grant, call.monitor());
        if (!saved)
            return call.fail(saved.error());
    }
    return call.answer(ruleText(call, *rule, *book), ruleJson(call, *rule, *book));
}

int turnOn(Invocation &call)
{
    return turn(call, true);
}

int turnOff(Invocation &call)
{
    return turn(call, false);
}

int workflow(Invocation &call)
{
    const auto runner = automation::runnerFrom(call.at(1));
    if (!runner)
        return call.usage(u"Say for which service: github, gitlab, bitbucket or azure."_s);
    const base::Result<RuleBook> book = bookOf(call);
    if (!book)
        return call.fail(book.error());
    const automation::WorkflowNeeds needs = automation::workflowNeeds(call.pipeline(), book->settings);
    const QString file = automation::workflowFile(*runner, needs);
    const QJsonObject document{{u"path"_s, automation::workflowPath(*runner)},
                               {u"file"_s, file},
                               {u"secrets"_s, QJsonArray::fromStringList(needs.secrets)}};
    if (!call.isSet(u"output"_s))
        return call.answer(file, document);
    const QString path = call.value(u"output"_s);
    QDir().mkpath(QFileInfo(path).absolutePath());
    if (base::Result<> written = base::writeDurably(path, file.toUtf8()); !written)
        return call.fail(written.error());
    return call.answer(u"%1 is written. Its first lines say what it needs."_s.arg(shown(path)), document);
}

struct Action {
    QLatin1StringView name;
    qsizetype least;
    qsizetype most;
    Reach reach;
    int (*run)(Invocation &);
};

constexpr std::array kActions = {
    Action{"list"_L1, 1, 1, Reach::Stored, list},           Action{"show"_L1, 2, 2, Reach::Stored, show},
    Action{"add"_L1, 2, 2, Reach::Remote, addRule},         Action{"edit"_L1, 2, 2, Reach::Remote, editRule},
    Action{"remove"_L1, 2, 2, Reach::Remote, removeIt},     Action{"on"_L1, 2, 2, Reach::Remote, turnOn},
    Action{"off"_L1, 2, 2, Reach::Remote, turnOff},         Action{"run"_L1, 2, 2, Reach::Orgs, runOneRule},
    Action{"due"_L1, 1, 1, Reach::Orgs, runDueRules},       Action{"dry-run"_L1, 2, 2, Reach::Stored, tryRule},
    Action{"done"_L1, 3, 3, Reach::Remote, markRuleTask},   Action{"hosts"_L1, 1, 3, Reach::Remote, ruleHosts},
    Action{"channels"_L1, 1, 3, Reach::Orgs, ruleChannels}, Action{"workflow"_L1, 2, 2, Reach::Stored, workflow},
};

} // namespace

automation::Ground groundOf(Invocation &call)
{
    automation::Ground ground;
    ground.backends = call.backends();
    ground.pipeline = call.pipeline();
    ground.authorizer = [gate = call.opened().gate] { return gate->authorizer(); };
    ground.means = {call.opened().http, call.opened().mailer,
                    compliance::planGate(call.backends()->clock().now().date()), sandbox::orgAfterRefresh};
    return ground;
}

base::Result<Rule> ruleNamed(const RuleBook &book, const QString &name)
{
    if (const Rule *rule = book.find(name))
        return *rule;
    QStringList names;
    for (const Rule &rule : book.rules)
        names += rule.name;
    return base::failure(base::Errc::NotFound,
                         u"There is no rule called %1. There are: %2."_s.arg(
                             shown(name), names.isEmpty() ? u"none yet"_s : shown(names.join(u", "_s))));
}

QJsonObject ruleJson(Invocation &call, const Rule &rule, const RuleBook &book)
{
    const RunState *state = stateOf(book, rule);
    QJsonObject json = automation::toJson(rule);
    json.insert(u"words"_s, automation::ruleWords(rule));
    json.insert(u"nextRun"_s, automation::nextRunWords(rule, state, call.backends()->clock().now()));
    json.insert(u"lastResult"_s, automation::lastResultWords(rule, state));
    if (rule.trigger.kind == automation::TriggerKind::Schedule && rule.isOn) {
        const auto next = automation::nextDue(rule.trigger.schedule, call.backends()->clock().now());
        json.insert(u"nextDue"_s, next ? next->toString(Qt::ISODateWithMs) : QString());
    }
    if (state)
        json.insert(u"lastRun"_s, automation::toJson(*state));
    return json;
}

QString ruleText(Invocation &call, const Rule &rule, const RuleBook &book)
{
    const RunState *state = stateOf(book, rule);
    QString text =
        u"%1  (%2, owner %3)\n"_s.arg(shown(rule.name), rule.isOn ? u"on"_s : u"off"_s, shown(rule.ownerName));
    text += u"    %1\n"_s.arg(shown(automation::ruleWords(rule)));
    text += u"    next: %1\n"_s.arg(shown(automation::nextRunWords(rule, state, call.backends()->clock().now())));
    text += u"    last: %1\n"_s.arg(shown(automation::lastResultWords(rule, state)));
    return text;
}

base::Result<automation::EditGrant> editGrant(Invocation &call)
{
    return call.opened().gate->authorizer().require<governance::Capability::EditPipeline>({});
}

int commandRules(const QStringList &arguments)
{
    Invocation call(
        u"rules"_s,
        u"What runs by itself, along an edge of the pipeline: a rule looks what is due, prepares a plan or deploys it, "
        "when somebody says so, by a schedule, or on an event. It never decides a conflict and skips a target that "
        "holds work of its own. \"rules due\" runs what is due and nothing twice, whoever else does the same: for cron "
        "and build servers. Ends with 3 when a rule waits for a person, with 1 when one had trouble."_s);
    call.argument(u"what"_s,
                  u"list, show NAME, add NAME, edit NAME, remove NAME, on NAME, off NAME, run NAME, due, dry-run NAME, "
                  "done NAME TASK (--in), hosts [add HOST | remove HOST], channels [add | remove | on | off | test | "
                  "secret NAME], "
                  "workflow github | gitlab | bitbucket | azure"_s,
                  u"what [arguments]"_s);
    describeRule(call);
    describeChannel(call);
    call.option(u"output"_s, u"workflow: write it to this file."_s, u"file"_s);
    if (const auto over = call.parse(arguments, 1, 3))
        return *over;
    const auto *action = std::ranges::find(kActions, call.at(0), &Action::name);
    if (action == kActions.end() || call.positional().size() < action->least || call.positional().size() > action->most)
        return call.usage(u"Say what: list, show, add, edit, remove, on, off, run, due, dry-run, done, hosts, channels "
                          "or workflow, and of which rule."_s);
    if (base::Result<> opened = call.open(action->reach); !opened)
        return call.fail(opened.error());
    return action->run(call);
}

} // namespace backflow::ctl
