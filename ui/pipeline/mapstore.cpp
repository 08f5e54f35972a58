#include "ui/pipeline/mapstore.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>
#include <algorithm>

namespace backflow::ui::pipeline {

namespace {

const QString kStateKind = QStringLiteral("map-state");
const QString kStateId = QStringLiteral("last");
const QString kTeamKind = QStringLiteral("environment-team");

using namespace Qt::StringLiterals;

QJsonObject toJson(const EnvironmentStatus &status)
{
    QJsonObject json{{u"name"_s, status.environment},
                     {u"card"_s, static_cast<int>(status.state)},
                     {u"receive"_s, status.toReceive},
                     {u"promote"_s, status.toPromote},
                     {u"conflicts"_s, status.conflicts},
                     {u"from"_s, QJsonArray::fromStringList(status.receiveFrom)},
                     {u"readOnly"_s, status.readOnly},
                     {u"problem"_s, status.problem},
                     {u"team"_s, status.team}};
    if (status.components)
        json.insert(u"components"_s, *status.components);
    if (status.coverage)
        json.insert(u"coverage"_s, *status.coverage);
    if (status.scheduledAt.isValid())
        json.insert(u"scheduled"_s, status.scheduledAt.toMSecsSinceEpoch());
    if (status.syncedAt.isValid())
        json.insert(u"at"_s, status.syncedAt.toMSecsSinceEpoch());
    return json;
}

/// What was under way when it was kept need not be any more.
bool isPassing(CardState state)
{
    return state == CardState::Receiving || state == CardState::Sending || state == CardState::Checking ||
           state == CardState::Blocked;
}

CardState restingState(const EnvironmentStatus &status)
{
    return !status.components     ? CardState::NeverChecked
           : status.conflicts > 0 ? CardState::Conflict
           : status.toReceive > 0 ? CardState::Due
                                  : CardState::InSync;
}

void readStatus(EnvironmentStatus &status, const QJsonObject &json)
{
    status.toReceive = json.value("receive"_L1).toInt();
    status.toPromote = json.value("promote"_L1).toInt();
    status.conflicts = json.value("conflicts"_L1).toInt();
    const QJsonArray from = json.value("from"_L1).toArray();
    for (const QJsonValue &one : from)
        status.receiveFrom += one.toString();
    status.readOnly = json.value("readOnly"_L1).toBool();
    status.problem = json.value("problem"_L1).toString();
    status.team = json.value("team"_L1).toString();
    if (json.contains("components"_L1))
        status.components = json.value("components"_L1).toInt();
    if (json.contains("coverage"_L1))
        status.coverage = json.value("coverage"_L1).toInt();
    if (json.contains("scheduled"_L1))
        status.scheduledAt = QDateTime::fromMSecsSinceEpoch(json.value("scheduled"_L1).toInteger(), QTimeZone::UTC);
    const int state = json.value("card"_L1).toInt(-1);
    status.state = static_cast<CardState>(std::clamp(state, 0, static_cast<int>(CardState::InSync)));
    if (state < 0 || isPassing(status.state))
        status.state = restingState(status);
    if (json.contains("at"_L1))
        status.syncedAt = QDateTime::fromMSecsSinceEpoch(json.value("at"_L1).toInteger(), QTimeZone::UTC);
}

} // namespace

PipelineState lastState(const ports::Backends &backends, const model::Pipeline &pipeline)
{
    PipelineState state = emptyState(pipeline);
    const auto journal = backends.journal();
    if (!journal)
        return state;
    const auto json = (*journal)->draft(kStateKind, kStateId);
    if (!json)
        return state;
    state.asOf = QDateTime::fromMSecsSinceEpoch(json->value("asOf"_L1).toInteger(), QTimeZone::UTC);
    const QJsonArray environments = json->value("environments"_L1).toArray();
    for (const QJsonValue &one : environments)
        for (EnvironmentStatus &status : state.environments)
            if (status.environment == one.toObject().value("name"_L1).toString())
                readStatus(status, one.toObject());
    const QJsonArray edges = json->value("edges"_L1).toArray();
    for (const QJsonValue &one : edges)
        for (EdgeStatus &edge : state.edges) {
            const QJsonObject told = one.toObject();
            if (edge.lower != told.value("lower"_L1).toString() || edge.higher != told.value("higher"_L1).toString())
                continue;
            edge.due = told.value("due"_L1).toInt();
            edge.conflicts = told.value("conflicts"_L1).toInt();
            edge.toPromote = told.value("promote"_L1).toInt();
        }
    return state;
}

base::Result<> keepState(const ports::Backends &backends, const PipelineState &state)
{
    const auto journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    QJsonArray environments;
    for (const EnvironmentStatus &status : state.environments)
        environments += toJson(status);
    QJsonArray edges;
    for (const EdgeStatus &edge : state.edges)
        edges += QJsonObject{{u"lower"_s, edge.lower},
                             {u"higher"_s, edge.higher},
                             {u"due"_s, edge.due},
                             {u"conflicts"_s, edge.conflicts},
                             {u"promote"_s, edge.toPromote}};
    return (*journal)->putDraft(
        kStateKind, kStateId,
        {{u"asOf"_s, state.asOf.toMSecsSinceEpoch()}, {u"environments"_s, environments}, {u"edges"_s, edges}});
}

QHash<QString, QString> readTeams(const ports::Backends &backends, const model::Pipeline &pipeline)
{
    QHash<QString, QString> teams;
    const auto journal = backends.journal();
    if (!journal)
        return teams;
    const auto known = (*journal)->drafts(kTeamKind);
    if (!known)
        return teams;
    for (const model::Environment &environment : pipeline.environments)
        if (known->contains(environment.slug()))
            if (const auto json = (*journal)->draft(kTeamKind, environment.slug()))
                teams.insert(environment.name, json->value("team"_L1).toString());
    return teams;
}

base::Result<> keepTeam(const ports::Backends &backends, const model::Environment &environment, const QString &team)
{
    const auto journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    if (team.isEmpty())
        return (*journal)->removeDraft(kTeamKind, environment.slug());
    return (*journal)->putDraft(kTeamKind, environment.slug(), {{u"team"_s, team}});
}

} // namespace backflow::ui::pipeline
