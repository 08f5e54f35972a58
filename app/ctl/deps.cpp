#include "app/ctl/commands.h"
#include "app/ctl/depsanswer.h"
#include "core/dependencies/orgdependencies.h"
#include "core/promotion/needs.h"
#include "core/snapshot/snapshots.h"

#include <QElapsedTimer>

namespace backflow::ctl {

using namespace Qt::StringLiterals;
using dependencies::FactsCache;
using dependencies::GraphPtr;

namespace {

/// What one call is about.
struct Question {
    QString source;
    /// Empty: one environment alone.
    QString target;
    QList<model::ComponentKey> components;
};

base::Result<GraphPtr> graphOf(Invocation &call, const QString &name, FactsCache &cache, QStringList &notes)
{
    const auto environment = call.environment(name);
    if (!environment)
        return base::failure(environment);
    auto repository = call.backends()->repository();
    if (!repository)
        return base::failure(repository);
    auto snapshot = snapshot::latest(**repository, *environment);
    if (!snapshot)
        return base::failure(snapshot);
    auto graph =
        dependencies::graphOf(*snapshot, cache, [&call] { return call.backends()->repository(); }, call.monitor());
    if (!graph || !call.isSet(u"ask-org"_s))
        return graph;
    auto gateway = call.backends()->gateway(*environment);
    if (!gateway)
        return base::failure(gateway);
    const auto answer = dependencies::askOrg(**gateway, **graph, call.monitor());
    if (!answer)
        return base::failure(answer);
    notes += answer->notes;
    return dependencies::withOrgDependencies(*graph, answer->rows);
}

/// Errors: NotFound, for a component the environment does not hold.
base::Result<> checkHeld(const dependencies::Graph &graph, const Question &question)
{
    for (const model::ComponentKey &key : question.components) {
        const int node = graph.find(key);
        if (node < 0 || graph.node(node).home < 0)
            return base::failure(
                base::Errc::NotFound,
                u"The last snapshot of %1 does not hold %2. Retrieve it first, or "
                "see how it is spelled (backflowctl compare)."_s.arg(graph.snapshot()->environment(), key.toString()));
    }
    return {};
}

int answerMissing(Invocation &call, const Question &question, FactsCache &cache)
{
    QStringList notes;
    const auto source = graphOf(call, question.source, cache, notes);
    if (!source)
        return call.fail(source.error());
    const auto target = graphOf(call, question.target, cache, notes);
    if (!target)
        return call.fail(target.error());
    const bool deleting = call.isSet(u"to-delete"_s);
    if (const auto held = checkHeld(deleting ? **target : **source, question); !held)
        return call.fail(held.error());
    notes += (*source)->notes() + (*target)->notes();
    if (deleting)
        return answerReferrers(call, **target, dependencies::referrersTo(**target, question.components, source->get()),
                               notes);
    const auto needs = call.isSet(u"all"_s) ? dependencies::neededBy(**source, target->get(), question.components)
                                            : dependencies::missingFor(**source, **target, question.components);
    return answerNeeds(call, {**source, question.target, question.components, notes}, needs);
}

int answerOne(Invocation &call, const Question &question, FactsCache &cache)
{
    QStringList notes;
    const auto graph = graphOf(call, question.source, cache, notes);
    if (!graph)
        return call.fail(graph.error());
    if (const auto held = checkHeld(**graph, question); !held)
        return call.fail(held.error());
    notes += (*graph)->notes();
    if (call.isSet(u"to-delete"_s))
        return answerReferrers(call, **graph, dependencies::referrersTo(**graph, question.components), notes);
    if (call.isSet(u"used-by"_s))
        return answerUsers(call, {**graph, {}, question.components, notes});
    if (call.isSet(u"tree"_s))
        return answerTree(call, {**graph, {}, question.components, notes});
    return answerNeeds(call, {**graph, {}, question.components, notes},
                       dependencies::neededBy(**graph, nullptr, question.components));
}

} // namespace

int commandDeps(const QStringList &arguments)
{
    Invocation call(
        u"deps"_s,
        u"Shows what components need, who needs them, and what a target lacks of it, each with its reason. Works on "
        u"the "
        "last snapshots.\n\n"
        "  deps ENVIRONMENT COMPONENT...               what they need, directly and in turn\n"
        "  deps ENVIRONMENT COMPONENT... --used-by     who needs them\n"
        "  deps ENVIRONMENT COMPONENT... --tree        what they need, level by level\n"
        "  deps --from SOURCE --to TARGET COMPONENT... what they need and the target lacks\n"
        "  deps --to-delete ENVIRONMENT COMPONENT...   who would be left referring to what is gone\n\n"
        "Ends with 0 when nothing is wanting, and with 15 when the target lacks something (--from, --to), or when "
        "something that stays refers to what is to be deleted and would make the org refuse."_s);
    call.argument(u"environment"_s, u"Where they are; left out with --from and --to."_s, u"[environment]"_s);
    call.argument(u"component"_s, u"Type:FullName, as often as needed."_s, u"component..."_s);
    call.option(u"from"_s, u"The environment the components would come from."_s, u"source"_s);
    call.option(u"to"_s, u"The environment they would flow to."_s, u"target"_s);
    call.option(u"all"_s, u"With --from and --to: also what the target has, the same or another."_s);
    call.option(u"used-by"_s, u"Who needs them."_s);
    call.option(u"tree"_s, u"What they need, level by level."_s);
    call.option(u"to-delete"_s, u"Who refers to them and stays. With --from and --to: in the target."_s);
    call.option(u"ask-org"_s, u"Also what the orgs themselves say (needs a sign-in); without it no org is asked."_s);
    if (const auto over = call.parse(arguments, 1, 10'000))
        return *over;
    Question question{call.value(u"from"_s), call.value(u"to"_s), {}};
    QStringList names = call.positional();
    if (question.source.isEmpty() != question.target.isEmpty())
        return call.usage(u"--from and --to go together."_s);
    if (question.source.isEmpty())
        question.source = names.takeFirst();
    if (names.isEmpty())
        return call.usage(u"Name at least one component."_s);
    for (const QString &name : std::as_const(names)) {
        const auto key = model::ComponentKey::fromString(name);
        if (!key)
            return call.usage(u"\"%1\" is not Type:FullName."_s.arg(name));
        question.components += *key;
    }
    if (base::Result<> opened = call.open(call.isSet(u"ask-org"_s) ? Reach::Orgs : Reach::Stored); !opened)
        return call.fail(opened.error());
    FactsCache cache;
    return question.target.isEmpty() ? answerOne(call, question, cache) : answerMissing(call, question, cache);
}

} // namespace backflow::ctl
