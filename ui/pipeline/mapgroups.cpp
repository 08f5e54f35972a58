#include "ui/pipeline/mapgroups.h"

#include "ui/pipeline/maplayout.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>
#include <algorithm>

namespace backflow::ui::pipeline {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::pipeline)
};

/// A stage that names no teams is one group from here on.
constexpr qsizetype kLargeStage = 8;

QString stageOf(const model::Environment &environment)
{
    return environment.stage.isEmpty() ? defaultStage(environment.kind) : environment.stage;
}

PipelineState only(const PipelineState &state, const QString &team)
{
    PipelineState kept;
    kept.asOf = state.asOf;
    kept.pipeline = state.pipeline;
    kept.pipeline.environments.clear();
    kept.pipeline.edges.clear();
    for (qsizetype i = 0; i < state.environments.size(); ++i) {
        const EnvironmentStatus &status = state.environments[i];
        if (!status.team.isEmpty() && status.team != team)
            continue;
        kept.environments += status;
        kept.pipeline.environments += state.pipeline.environments[i];
    }
    for (qsizetype i = 0; i < state.edges.size(); ++i)
        if (kept.find(state.edges[i].lower) && kept.find(state.edges[i].higher)) {
            kept.edges += state.edges[i];
            kept.pipeline.edges += state.pipeline.edges[i];
        }
    return kept;
}

void add(EnvironmentStatus &group, const EnvironmentStatus &one)
{
    if (group.members == 0)
        group.state = one.state;
    group.state = std::min(group.state, one.state); // in order of urgency
    group.members += 1;
    group.toReceive += one.toReceive;
    group.toPromote += one.toPromote;
    group.conflicts += one.conflicts;
    group.decisions += one.decisions;
    if (one.untracked)
        group.untracked = group.untracked.value_or(0) + *one.untracked;
    if (one.components)
        group.components = group.components.value_or(0) + *one.components;
    if (one.syncedAt.isValid() && (!group.syncedAt.isValid() || one.syncedAt < group.syncedAt))
        group.syncedAt = one.syncedAt; // as old as its oldest
    for (const QString &from : one.receiveFrom)
        if (!group.receiveFrom.contains(from))
            group.receiveFrom += from;
    group.team = one.team;
}

PipelineState grouped(const PipelineState &state, const QSet<QString> &open)
{
    QHash<QString, QString> cardOf;
    QHash<QString, int> sizes;
    for (const EnvironmentStatus &status : state.environments) {
        const QString group = groupOf(state, status.environment);
        cardOf.insert(status.environment, open.contains(group) ? status.environment : group);
        ++sizes[cardOf.value(status.environment)];
    }
    PipelineState result;
    result.asOf = state.asOf;
    result.pipeline = state.pipeline;
    result.pipeline.environments.clear();
    result.pipeline.edges.clear();
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < state.environments.size(); ++i) {
        const QString card = cardOf.value(state.environments[i].environment);
        if (sizes.value(card) == 1) {
            result.environments += state.environments[i];
            result.pipeline.environments += state.pipeline.environments[i];
            cardOf[state.environments[i].environment] = state.environments[i].environment;
            continue;
        }
        if (!places.contains(card)) {
            places.insert(card, result.environments.size());
            model::Environment environment = state.pipeline.environments[i];
            environment.name = card;
            environment.orgId.reset();
            result.pipeline.environments += environment;
            EnvironmentStatus status;
            status.environment = card;
            result.environments += status;
        }
        add(result.environments[places.value(card)], state.environments[i]);
    }
    QMap<std::pair<QString, QString>, qsizetype> edges;
    for (const EdgeStatus &edge : state.edges) {
        const std::pair ends{cardOf.value(edge.lower), cardOf.value(edge.higher)};
        if (ends.first == ends.second)
            continue;
        if (!edges.contains(ends)) {
            edges.insert(ends, result.edges.size());
            EdgeStatus made;
            made.lower = ends.first;
            made.higher = ends.second;
            result.edges += made;
            result.pipeline.edges += model::Edge{ends.first, ends.second};
        }
        EdgeStatus &sum = result.edges[edges.value(ends)];
        sum.due += edge.due;
        sum.conflicts += edge.conflicts;
        sum.toPromote += edge.toPromote;
        sum.running |= edge.running;
        sum.scheduled |= edge.scheduled;
        sum.blocked |= edge.blocked;
    }
    return result;
}

} // namespace

QStringList teamsOf(const PipelineState &state)
{
    QStringList teams;
    for (const EnvironmentStatus &status : state.environments)
        if (!status.team.isEmpty() && !teams.contains(status.team))
            teams += status.team;
    std::ranges::sort(teams, [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    return teams;
}

QString groupOf(const PipelineState &state, const QString &environment)
{
    const EnvironmentStatus *status = state.find(environment);
    const model::Environment *found = state.pipeline.find(environment);
    if (!status || !found || found->isProduction())
        return environment;
    const QString stage = stageOf(*found);
    if (!status->team.isEmpty())
        return Tr::tr("%1 · %2").arg(status->team, stage);
    const auto peers = std::ranges::count_if(state.environments, [&](const EnvironmentStatus &other) {
        const model::Environment *one = state.pipeline.find(other.environment);
        return other.team.isEmpty() && one && stageOf(*one) == stage;
    });
    return peers >= kLargeStage ? stage : environment;
}

PipelineState filtered(const PipelineState &state, const MapFilter &filter)
{
    const PipelineState kept = filter.team.isEmpty() ? state : only(state, filter.team);
    return filter.collapsed ? grouped(kept, filter.open) : kept;
}

} // namespace backflow::ui::pipeline
