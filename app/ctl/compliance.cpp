#include "app/ctl/commands.h"
#include "app/ctl/invocation.h"
#include "core/compliance/audit.h"
#include "core/compliance/check.h"
#include "core/snapshot/sides.h"

#include <QFile>
#include <QJsonArray>
#include <algorithm>

namespace backflow::ctl {

using namespace Qt::StringLiterals;
using compliance::CheckResult;
using compliance::Finding;
using compliance::Rule;
using compliance::Severity;

namespace {

/// The rules of Backflow with those of the files, without the ones left out.
base::Result<QList<Rule>> rulesOf(Invocation &call)
{
    QList<Rule> rules = compliance::builtInRules();
    for (const QString &path : call.values(u"rules"_s)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return base::failure(base::Errc::NotFound,
                                 u"%1 cannot be read: %2."_s.arg(shown(path), file.errorString()));
        auto own = compliance::parseRules(file.readAll());
        if (!own)
            return base::failure(own.error().code, u"%1: %2"_s.arg(shown(path), own.error().message));
        rules = compliance::withOwn(std::move(rules), *own);
    }
    for (const QString &id : call.values(u"without"_s)) {
        if (rules.removeIf([&](const Rule &rule) { return rule.id == id; }) == 0)
            return base::failure(
                base::Errc::NotFound,
                u"There is no rule %1. \"backflowctl compliance --list\" shows them."_s.arg(shown(id)));
    }
    return rules;
}

const Rule &ruleOf(const Finding &finding, const QList<Rule> &rules)
{
    return *std::ranges::find(rules, finding.rule, &Rule::id);
}

int list(Invocation &call, const QList<Rule> &rules)
{
    QList<QStringList> rows;
    QJsonArray array;
    for (const Rule &rule : rules) {
        const QString severity = compliance::severityName(rule.severity);
        rows += {severity, rule.id, rule.types.join(u", "_s), rule.title};
        array.append(QJsonObject{{u"id"_s, rule.id},
                                 {u"severity"_s, severity},
                                 {u"title"_s, rule.title},
                                 {u"advice"_s, rule.advice},
                                 {u"types"_s, QJsonArray::fromStringList(rule.types)}});
    }
    return call.answer(table(rows), {{u"rules"_s, array}});
}

/// What schedules run: environments as they were last read, the outcome kept and on record.
int record(Invocation &call, compliance::Severity least)
{
    const auto audit = compliance::auditNow(
        call.backends(), call.pipeline(),
        {.environments = call.positional(), .atLeast = least, .without = call.values(u"without"_s)}, call.monitor());
    if (!audit)
        return call.fail(audit.error());
    QString text = compliance::auditWords(*audit) + u'\n';
    QList<QStringList> rows;
    for (const compliance::EnvironmentAudit &one : audit->environments) {
        if (!one.problem.isEmpty())
            rows += {u"  "_s + shown(one.environment), u"-"_s, shown(one.problem), {}, {}};
        for (const Finding &finding : one.result.findings)
            rows += {u"  "_s + shown(one.environment), compliance::severityName(finding.severity),
                     shown(finding.key.toString()), finding.entry.isEmpty() ? u"-"_s : shown(finding.entry),
                     finding.rule + (one.fresh.contains(finding) ? u" (new)"_s : QString())};
    }
    return call.answer(text + table(rows), compliance::toJson(*audit), audit->passes() ? Ok : Wanting);
}

/// A side that was read, checked against the rules.
base::Result<CheckResult> check(Invocation &call, const snapshot::Side &side, const QList<Rule> &rules)
{
    const auto open = [&]() -> base::Result<std::unique_ptr<ports::ContentSource>> {
        auto repository = call.backends()->repository();
        if (!repository)
            return base::failure(repository);
        std::vector<std::shared_ptr<const snapshot::LooseContents>> loose;
        if (side.loose)
            loose.push_back(side.loose);
        return snapshot::contentsOf(std::move(loose), *std::move(repository));
    };
    return compliance::checkSnapshot(*side.snapshot, open, rules, call.backends()->clock().now().date(),
                                     call.monitor());
}

QString textOf(const CheckResult &result, const QString &side, const QList<Rule> &rules)
{
    QString text = u"%1: %2 (components looked at: %3)\n"_s.arg(
        shown(side),
        result.findings.isEmpty() ? u"no rule is broken"_s : u"broken rules: %1"_s.arg(result.findings.size()),
        QString::number(result.components));
    QList<QStringList> rows;
    for (const Finding &finding : result.findings)
        rows += {u"  "_s + compliance::severityName(finding.severity), shown(finding.key.toString()),
                 finding.entry.isEmpty() ? u"-"_s : shown(finding.entry), finding.rule, ruleOf(finding, rules).title};
    text += table(rows);
    for (const QString &line : result.notChecked)
        text += u"  not checked: %1\n"_s.arg(shown(line));
    return text;
}

QJsonObject jsonOf(const CheckResult &result, const QString &side, const QList<Rule> &rules)
{
    QJsonArray findings;
    for (const Finding &finding : result.findings) {
        const Rule &rule = ruleOf(finding, rules);
        findings.append(QJsonObject{{u"rule"_s, finding.rule},
                                    {u"severity"_s, compliance::severityName(finding.severity)},
                                    {u"title"_s, rule.title},
                                    {u"advice"_s, rule.advice},
                                    {u"type"_s, finding.key.type},
                                    {u"fullName"_s, finding.key.fullName},
                                    {u"entry"_s, finding.entry},
                                    {u"path"_s, finding.path},
                                    {u"line"_s, finding.line}});
    }
    return {{u"side"_s, side},
            {u"components"_s, result.components},
            {u"findings"_s, findings},
            {u"notChecked"_s, QJsonArray::fromStringList(result.notChecked)}};
}

base::Result<std::vector<snapshot::Side>> sidesOf(Invocation &call, const QStringList &names)
{
    std::vector<snapshot::SideSpec> specs;
    for (const QString &name : names) {
        auto spec = snapshot::sideSpecOf(name, call.pipeline());
        if (!spec)
            return base::failure(spec);
        specs.push_back(*std::move(spec));
    }
    auto repository = call.backends()->repository();
    if (!repository)
        return base::failure(repository);
    return snapshot::readSides(**repository, specs, call.pipeline(), {}, call.monitor());
}

QStringList environmentNames(const model::Pipeline &pipeline)
{
    QStringList names;
    for (const model::Environment &environment : pipeline.environments)
        names += environment.name;
    return names;
}

} // namespace

int commandCompliance(const QStringList &arguments)
{
    Invocation call(u"compliance"_s,
                    u"Holds what environments were when they were last read against rules: rights that reach past "
                    "sharing, access of guests, opened sharing, weak settings of sessions and passwords, certificates "
                    "near their end, plain http. Ends with 15 when a rule is broken or a file could not be checked."_s);
    call.argument(u"sides"_s,
                  u"Environments, also as they were (Production@2026-11-01), branches, folders or zips; none = all of "
                  "the pipeline."_s,
                  u"[sides...]"_s);
    call.option(u"rules"_s, u"Rules of your own beside Backflow's; one of the same id takes its place. Repeat it."_s,
                u"file"_s);
    call.option(u"without"_s, u"Leave a rule out; repeat it."_s, u"rule"_s);
    call.option(u"at-least"_s, u"Only what is that bad: low, medium, high or critical."_s, u"severity"_s);
    call.option(u"since"_s, u"Only what is broken now and was not on this side: Production@2026-11-01, Production."_s,
                u"side"_s);
    call.option(u"list"_s, u"Show the rules instead."_s);
    call.option(u"record"_s,
                u"An audit: of environments as they were last read, by the rules of the policy and of this workspace, "
                "too; kept as the last one, on record, and what is new in it marked. What schedules run."_s);
    if (const auto over = call.parse(arguments, 0, 1000))
        return *over;
    const auto least = compliance::severityOf(call.isSet(u"at-least"_s) ? call.value(u"at-least"_s) : u"low"_s);
    if (!least)
        return call.usage(u"--at-least takes low, medium, high or critical."_s);
    auto rules = rulesOf(call);
    if (!rules)
        return call.fail(rules.error());
    rules->removeIf([&](const Rule &rule) { return rule.severity < *least; });
    if (call.isSet(u"list"_s))
        return list(call, *rules);
    if (call.isSet(u"record"_s) && (call.isSet(u"since"_s) || call.isSet(u"rules"_s)))
        return call.usage(u"--record goes by the rules of the policy and of the workspace, and by the audit before."_s);
    if (base::Result<> opened = call.open(Reach::Stored); !opened)
        return call.fail(opened.error());
    if (call.isSet(u"record"_s))
        return record(call, *least);
    QStringList names = call.positional().isEmpty() ? environmentNames(call.pipeline()) : call.positional();
    if (call.isSet(u"since"_s))
        names.prepend(call.value(u"since"_s));
    const auto sides = sidesOf(call, names);
    if (!sides)
        return call.fail(sides.error());
    QList<CheckResult> results;
    for (const snapshot::Side &side : *sides) {
        auto result = check(call, side, *rules);
        if (!result)
            return call.fail(result.error());
        results += *std::move(result);
    }
    const std::optional<CheckResult> since = call.isSet(u"since"_s) ? std::optional(results.takeFirst()) : std::nullopt;
    if (since)
        names.removeFirst();
    QString text;
    QJsonArray documents;
    bool wanting = false;
    for (qsizetype i = 0; i < results.size(); ++i) {
        if (since)
            results[i].findings = compliance::broughtIn(since->findings, results[i].findings);
        wanting |= !results[i].findings.isEmpty() || !results[i].notChecked.isEmpty();
        text += textOf(results[i], names[i], *rules);
        documents.append(jsonOf(results[i], names[i], *rules));
    }
    return call.answer(text, {{u"sides"_s, documents}}, wanting ? Wanting : Ok);
}

} // namespace backflow::ctl
