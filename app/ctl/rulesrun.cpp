#include "app/ctl/rules.h"
#include "core/automation/rulewords.h"

#include <QJsonArray>
#include <algorithm>
#include <array>

namespace backflow::ctl {

using namespace Qt::StringLiterals;
using automation::Rule;
using automation::RuleOutcome;
using automation::Step;
using automation::TargetResult;

namespace {

bool waitsForPerson(const RuleOutcome &outcome)
{
    return outcome.state.isWaiting() || std::ranges::any_of(outcome.state.targets, [](const TargetResult &result) {
               return result.step == Step::AskDecisions || result.step == Step::SkipAtRisk ||
                      result.step == Step::SkipHeld;
           });
}

bool hasTrouble(const RuleOutcome &outcome)
{
    return !outcome.problem.isEmpty() ||
           (outcome.hasRun && (outcome.state.hasTrouble() || !outcome.state.words.isEmpty()));
}

QString whyName(const automation::Firing &firing)
{
    static constexpr std::array names = {"starts", "off",       "paused",     "not-asked", "not-due",
                                         "missed", "unchanged", "first-look", "not-known"};
    return QString::fromLatin1(names.at(std::size_t(firing.why)));
}

QJsonObject outcomeJson(const RuleOutcome &outcome)
{
    return {{u"rule"_s, outcome.rule.id},
            {u"name"_s, outcome.rule.name},
            {u"ran"_s, outcome.hasRun},
            {u"elsewhere"_s, outcome.isElsewhere},
            {u"why"_s, whyName(outcome.firing)},
            {u"problem"_s, outcome.problem},
            {u"undelivered"_s, QJsonArray::fromStringList(outcome.undelivered)},
            {u"run"_s, outcome.hasRun ? QJsonValue(automation::toJson(outcome.state)) : QJsonValue()}};
}

QString outcomeText(const RuleOutcome &outcome)
{
    QString text = shown(outcome.rule.name) + u": "_s;
    if (!outcome.problem.isEmpty())
        text += shown(outcome.problem);
    else if (outcome.isElsewhere)
        text += u"another program has it."_s;
    else if (!outcome.hasRun)
        text += shown(automation::firingWords(outcome.rule, outcome.firing));
    else
        text += shown(outcome.state.words);
    text += u'\n';
    if (outcome.hasRun) {
        for (const TargetResult &result : outcome.state.targets)
            text += u"  %1\n"_s.arg(shown(result.words));
    }
    for (const QString &problem : outcome.undelivered)
        text += u"  not told: %1\n"_s.arg(shown(problem));
    return text;
}

ExitCode codeOf(const QList<RuleOutcome> &outcomes)
{
    if (std::ranges::any_of(outcomes, hasTrouble))
        return Failed;
    return std::ranges::any_of(outcomes, waitsForPerson) ? Undecided : Ok;
}

} // namespace

int runOneRule(Invocation &call)
{
    const auto book = automation::fetchBook(*call.backends(), call.monitor());
    const base::Result<Rule> rule = book ? ruleNamed(*book, call.at(1)) : base::failure(book);
    if (!rule)
        return call.fail(rule.error());
    const auto outcome = automation::runRule(groundOf(call), *rule, book->settings, true, call.monitor());
    if (!outcome)
        return call.fail(outcome.error());
    if (outcome->isElsewhere)
        return call.fail(
            {base::Errc::Conflict, u"Another program runs the rule %1 just now."_s.arg(shown(rule->name)), {}});
    return call.answer(outcomeText(*outcome), outcomeJson(*outcome), codeOf({*outcome}));
}

int runDueRules(Invocation &call)
{
    const auto outcomes = automation::runDue(groundOf(call), {}, call.monitor());
    if (!outcomes)
        return call.fail(outcomes.error());
    QJsonArray rules;
    QString text;
    for (const RuleOutcome &outcome : *outcomes) {
        rules.append(outcomeJson(outcome));
        text += outcomeText(outcome);
    }
    return call.answer(text.isEmpty() ? u"No rule is on."_s : text, {{u"rules"_s, rules}}, codeOf(*outcomes));
}

int tryRule(Invocation &call)
{
    const auto book = automation::readBook(*call.backends());
    const base::Result<Rule> rule = book ? ruleNamed(*book, call.at(1)) : base::failure(book);
    if (!rule)
        return call.fail(rule.error());
    const auto results = automation::dryRun(groundOf(call), *rule, book->settings, call.monitor());
    if (!results)
        return call.fail(results.error());
    QString text = u"%1, if it ran now (nothing was changed):\n"_s.arg(shown(rule->name));
    QJsonArray targets;
    for (const TargetResult &result : *results) {
        text += u"  %1: %2\n"_s.arg(shown(result.target), shown(result.words));
        targets.append(QJsonObject{{u"target"_s, result.target},
                                   {u"step"_s, automation::stepName(result.step)},
                                   {u"due"_s, result.due},
                                   {u"words"_s, result.words},
                                   {u"trouble"_s, result.isTrouble}});
    }
    return call.answer(text, {{u"rule"_s, rule->id}, {u"name"_s, rule->name}, {u"targets"_s, targets}});
}

int markRuleTask(Invocation &call)
{
    const auto book = automation::readBook(*call.backends());
    const base::Result<Rule> rule = book ? ruleNamed(*book, call.at(1)) : base::failure(book);
    if (!rule)
        return call.fail(rule.error());
    if (!call.isSet(u"in"_s))
        return call.usage(u"Say with --in where it was done."_s);
    const auto environment = call.environment(call.value(u"in"_s));
    if (!environment)
        return call.fail(environment.error());
    const auto grant = call.opened().gate->authorizer().require<governance::Capability::RunScheduled>({*environment});
    if (!grant)
        return call.fail(grant.error());
    const bool done = !call.isSet(u"undone"_s);
    const QString org = environment->orgId ? environment->orgId->toString() : QString();
    if (base::Result<> marked =
            automation::markTask(*call.backends(), *rule, call.at(2), org, done, *grant, call.monitor());
        !marked)
        return call.fail(marked.error());
    return call.answer(
        done ? u"Done in %1: the rule goes on from there when it is looked at next."_s.arg(shown(environment->name))
             : u"To be done again in %1."_s.arg(shown(environment->name)),
        {{u"rule"_s, rule->id}, {u"task"_s, call.at(2)}, {u"orgId"_s, org}, {u"done"_s, done}});
}

} // namespace backflow::ctl
