#include "core/automation/rulestore.h"

#include "core/automation/sharedbranch.h"
#include "core/automation/words.h"
#include "core/base/canonicaljson.h"
#include "core/base/ulid.h"
#include "core/governance/auditchain.h"

#include <algorithm>

namespace backflow::automation {

using namespace Qt::StringLiterals;
using base::Errc;

namespace {

constexpr QLatin1StringView kFolder("rules/");
constexpr QLatin1StringView kSettings("settings.json");

QString pathOf(const QString &rule)
{
    return kFolder + rule + u".json"_s;
}

Hand handOf(const ports::Backends &backends)
{
    return {backends.personName(), backends.personEmail(), backends.clock().now()};
}

base::Result<RuleBook> bookOf(const SharedBranch &rules, const SharedBranch &runs)
{
    const auto files = rules.files();
    const auto states = runs.files();
    if (!files || !states)
        return base::failure(files ? states : files);
    RuleBook book;
    for (auto it = files->begin(); it != files->end(); ++it) {
        if (it.key() == kSettings) {
            base::Result<RuleSettings> settings = settingsFrom(*it);
            if (settings)
                book.settings = *std::move(settings);
            else
                book.problems += settings.error().message;
            continue;
        }
        base::Result<Rule> rule = ruleFromBytes(*it);
        if (rule && pathOf(rule->id) == it.key())
            book.rules += *std::move(rule);
        else
            book.problems += Tr::tr("%1: %2").arg(it.key(), rule ? Tr::tr("the file bears another rule's name.")
                                                                 : rule.error().message);
    }
    for (auto it = states->begin(); it != states->end(); ++it) {
        base::Result<RunState> state = runStateFrom(*it);
        if (state)
            book.runs.insert(state->rule, *std::move(state));
        else
            book.problems += Tr::tr("%1: %2").arg(it.key(), state.error().message);
    }
    std::ranges::sort(book.rules, [](const Rule &a, const Rule &b) {
        const int order = a.name.localeAwareCompare(b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return book;
}

base::Result<> recordChange(const ports::Backends &backends, const QString &action, const QJsonObject &details,
                            async::Monitor &monitor)
{
    const auto repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    governance::AuditEntry entry;
    entry.action = action;
    entry.actorName = backends.personName();
    entry.actorEmail = backends.personEmail();
    entry.at = backends.clock().now();
    entry.details = details;
    const auto appended = governance::appendAudit(**repository, entry, monitor);
    return appended ? base::Result<>() : base::failure(appended);
}

/// On record first: what cannot be put there is not done.
base::Result<> changeRules(const ports::Backends &backends, const SharedBranch::Make &make, const QString &action,
                           const QJsonObject &details, async::Monitor &monitor)
{
    const auto repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    SharedBranch branch(**repository, kRulesBranch);
    // What would not be done need not be on record.
    const auto trial = branch.fetch(monitor);
    if (!trial)
        return trial;
    if (const auto edit = make(branch); !edit)
        return base::failure(edit);
    if (base::Result<> recorded = recordChange(backends, action, details, monitor); !recorded)
        return recorded;
    return branch.change(make, handOf(backends), monitor);
}

} // namespace

const Rule *RuleBook::find(const QString &nameOrId) const
{
    const auto found = std::ranges::find_if(rules, [&nameOrId](const Rule &rule) {
        return rule.id.compare(nameOrId, Qt::CaseInsensitive) == 0 ||
               rule.name.compare(nameOrId, Qt::CaseInsensitive) == 0;
    });
    return found == rules.end() ? nullptr : &*found;
}

base::Result<RuleBook> readBook(const ports::Backends &backends)
{
    const auto repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    return bookOf(SharedBranch(**repository, kRulesBranch), SharedBranch(**repository, kRunsBranch));
}

base::Result<RuleBook> fetchBook(const ports::Backends &backends, async::Monitor &monitor)
{
    const auto repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    SharedBranch rules(**repository, kRulesBranch);
    SharedBranch runs(**repository, kRunsBranch);
    for (SharedBranch *branch : {&rules, &runs}) {
        if (base::Result<> fetched = branch->fetch(monitor); !fetched)
            return base::failure(fetched);
    }
    return bookOf(rules, runs);
}

base::Result<> saveRule(const ports::Backends &backends, const model::Pipeline &pipeline, const Rule &rule,
                        const EditGrant & /*grant*/, async::Monitor &monitor)
{
    if (base::Result<> checked = checkRule(rule, pipeline); !checked)
        return checked;
    const base::Result<QByteArray> bytes = ruleBytes(rule);
    if (!bytes)
        return base::failure(bytes);
    const auto make = [&](const SharedBranch &now) -> base::Result<SharedBranch::Edit> {
        const auto files = now.files();
        if (!files)
            return base::failure(files);
        for (auto it = files->begin(); it != files->end(); ++it) {
            const base::Result<Rule> other = ruleFromBytes(*it);
            if (other && other->id != rule.id && other->name.compare(rule.name, Qt::CaseInsensitive) == 0)
                return base::failure(Errc::AlreadyExists,
                                     Tr::tr("There is a rule called %1 already. Nothing was changed.").arg(rule.name));
        }
        if (files->value(pathOf(rule.id)) == *bytes)
            return SharedBranch::Edit{};
        return SharedBranch::Edit{{{pathOf(rule.id), *bytes}}, {}, u"Rule %1\n"_s.arg(rule.name)};
    };
    return changeRules(backends, make, u"rule.save"_s,
                       {{u"rule"_s, rule.id},
                        {u"name"_s, rule.name},
                        {u"on"_s, rule.isOn},
                        {u"does"_s, nameOf(rule.action)},
                        {u"content"_s, base::sha256Name(*bytes)}},
                       monitor);
}

base::Result<> removeRule(const ports::Backends &backends, const QString &id, const EditGrant & /*grant*/,
                          async::Monitor &monitor)
{
    QString name;
    const auto make = [&](const SharedBranch &now) -> base::Result<SharedBranch::Edit> {
        const auto file = now.file(pathOf(id));
        if (!file)
            return base::failure(file);
        if (!*file)
            return base::failure(Errc::NotFound, Tr::tr("There is no such rule any more."));
        const base::Result<Rule> rule = ruleFromBytes(**file);
        name = rule ? rule->name : QString();
        return SharedBranch::Edit{{}, {pathOf(id)}, u"No rule %1\n"_s.arg(name)};
    };
    return changeRules(backends, make, u"rule.remove"_s, {{u"rule"_s, id}}, monitor);
}

base::Result<> saveSettings(const ports::Backends &backends, const RuleSettings &settings, const EditGrant & /*grant*/,
                            async::Monitor &monitor)
{
    if (base::Result<> checked = checkSettings(settings); !checked)
        return checked;
    const base::Result<QByteArray> bytes = toBytes(settings);
    if (!bytes)
        return base::failure(bytes);
    const auto make = [&](const SharedBranch &) -> base::Result<SharedBranch::Edit> {
        return SharedBranch::Edit{{{kSettings, *bytes}}, {}, u"Settings of the rules\n"_s};
    };
    return changeRules(backends, make, u"rule.settings"_s, {{u"content"_s, base::sha256Name(*bytes)}}, monitor);
}

Rule newRule(const ports::Backends &backends)
{
    Rule rule;
    rule.id = base::newUlid(backends.clock().now());
    return changedNow(std::move(rule), backends);
}

Rule changedNow(Rule rule, const ports::Backends &backends)
{
    rule.ownerName = backends.personName();
    rule.ownerEmail = backends.personEmail();
    rule.since = backends.clock().now();
    return rule;
}

base::Result<> markTask(const ports::Backends &backends, const Rule &rule, const QString &gate, const QString &orgId,
                        bool done, const governance::Grant<governance::Capability::RunScheduled> & /*grant*/,
                        async::Monitor &monitor)
{
    const auto isIt = [&gate](const Gate &one) { return one.kind == GateKind::Task && one.id == gate; };
    if (std::ranges::none_of(rule.before, isIt) && std::ranges::none_of(rule.after, isIt))
        return base::failure(Errc::NotFound, Tr::tr("The rule %1 has no task “%2”.").arg(rule.name, gate));
    if (orgId.isEmpty())
        return base::failure(Errc::NotFound, Tr::tr("Nobody has signed in to that org yet."));
    const auto repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    const Hand hand = handOf(backends);
    const auto make = [&](const SharedBranch &now) -> base::Result<SharedBranch::Edit> {
        const auto file = now.file(runPath(rule.id));
        if (!file)
            return base::failure(file);
        base::Result<RunState> state = *file ? runStateFrom(**file) : base::Result<RunState>(RunState{});
        if (!state)
            return base::failure(state);
        state->rule = rule.id;
        if (done)
            state->tasks.insert(gate + u'/' + orgId, {hand.name, hand.now});
        else
            state->tasks.remove(gate + u'/' + orgId);
        const base::Result<QByteArray> bytes = toBytes(*state);
        if (!bytes)
            return base::failure(bytes);
        return SharedBranch::Edit{{{runPath(rule.id), *bytes}}, {}, u"Task %1 of %2\n"_s.arg(gate, rule.name)};
    };
    if (base::Result<> recorded = recordRule(backends, done ? u"rule.task"_s : u"rule.task-open"_s, rule,
                                             {{u"task"_s, gate}, {u"orgId"_s, orgId}}, monitor);
        !recorded)
        return recorded;
    return SharedBranch(**repository, kRunsBranch).change(make, hand, monitor);
}

base::Result<> recordRule(const ports::Backends &backends, const QString &action, const Rule &rule,
                          const QJsonObject &details, async::Monitor &monitor)
{
    QJsonObject all = details;
    all.insert(u"rule"_s, rule.id);
    all.insert(u"name"_s, rule.name);
    return recordChange(backends, action, all, monitor);
}

} // namespace backflow::automation
