#include "core/masking/runstate.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

namespace backflow::masking {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::masking)
};

QDateTime momentOf(const QJsonObject &facts)
{
    return QDateTime::fromString(facts["at"_L1].toString(), Qt::ISODateWithMs);
}

BatchState &batchOf(ObjectState &object, int number)
{
    const auto found = std::ranges::find(object.batches, number, &BatchState::number);
    if (found != object.batches.end())
        return *found;
    object.batches.append(BatchState{number, {}, {}, 0, {}, false});
    return object.batches.last();
}

void takeDone(ObjectState &object, const QJsonObject &facts)
{
    ObjectOutcome &outcome = object.outcome;
    batchOf(object, facts["batch"_L1].toInt()).done = true;
    outcome.rows += facts["rows"_L1].toInteger();
    outcome.masked += facts["masked"_L1].toInteger();
    outcome.deleted += facts["deleted"_L1].toInteger();
    outcome.empty += facts["empty"_L1].toInteger();
    outcome.sentAgain += facts["again"_L1].toInteger();
    const QJsonObject reasons = facts["failed"_L1].toObject();
    for (auto it = reasons.begin(); it != reasons.end(); ++it) {
        outcome.reasons[it.key()] += it->toInteger();
        outcome.failed += it->toInteger();
    }
    const QJsonArray samples = facts["samples"_L1].toArray();
    for (const QJsonValue &sample : samples)
        outcome.samples.append({sample["id"_L1].toString(), sample["digest"_L1].toString()});
}

void take(RunState &state, const RunLine &line, QDateTime &since)
{
    const QJsonObject &facts = line.facts;
    const QString name = facts["object"_L1].toString();
    if (line.kind == "session"_L1 || line.kind == "begin"_L1) {
        since = momentOf(facts);
        state.resumed += line.kind == "session"_L1 ? 1 : 0;
        state.stage = RunState::Stage::Interrupted;
        return;
    }
    if (const QDateTime at = momentOf(facts); at.isValid() && since.isValid()) {
        state.milliseconds += std::max<qint64>(0, since.msecsTo(at));
        since = at;
    }
    if (line.kind == "end"_L1) {
        state.stage = RunState::Stage::Done;
        state.ended = momentOf(facts);
        return;
    }
    if (line.kind == "told"_L1) {
        state.told = true;
        return;
    }
    if (line.kind == "pause"_L1) {
        state.stage = RunState::Stage::Paused;
        return;
    }
    ObjectState &object = state.objects[name];
    object.outcome.object = name;
    if (line.kind == "query"_L1) {
        object.query = facts["job"_L1].toString();
        object.batches.removeIf([](const BatchState &batch) { return !batch.done; });
    } else if (line.kind == "batch"_L1) {
        BatchState &batch = batchOf(object, facts["batch"_L1].toInt());
        batch.locator = facts["locator"_L1].toString();
        batch.next = facts["next"_L1].toString();
        batch.rows = facts["rows"_L1].toInteger();
    } else if (line.kind == "job"_L1) {
        batchOf(object, facts["batch"_L1].toInt()).jobs += facts["job"_L1].toString();
        ++object.outcome.jobs;
    } else if (line.kind == "done"_L1) {
        takeDone(object, facts);
    } else if (line.kind == "object"_L1) {
        object.outcome.whole = true;
    }
}

} // namespace

qint64 RunState::masked() const
{
    qint64 sum = 0;
    for (const ObjectState &object : objects)
        sum += object.outcome.masked + object.outcome.deleted;
    return sum;
}

qint64 RunState::failed() const
{
    qint64 sum = 0;
    for (const ObjectState &object : objects)
        sum += object.outcome.failed;
    return sum;
}

QString stageName(RunState::Stage stage)
{
    switch (stage) {
    case RunState::Stage::Running:
        return u"running"_s;
    case RunState::Stage::Paused:
        return u"paused"_s;
    case RunState::Stage::Interrupted:
        return u"interrupted"_s;
    case RunState::Stage::Done:
        return u"done"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

base::Result<RunState> stateOf(const QList<RunLine> &lines)
{
    if (lines.isEmpty() || lines.constFirst().kind != "begin"_L1)
        return base::failure(base::Errc::Corrupt, Tr::tr("The journal of this masking run has no beginning."));
    const QJsonObject &facts = lines.constFirst().facts;
    RunState state;
    state.run = facts["run"_L1].toString();
    state.plan = facts["plan"_L1].toString();
    state.environment = facts["environment"_L1].toString();
    state.orgId = facts["org"_L1].toString();
    state.rowsPerJob = facts["rowsPerJob"_L1].toInt();
    state.began = momentOf(facts);
    QDateTime since;
    for (const RunLine &line : lines)
        take(state, line, since);
    return state;
}

} // namespace backflow::masking
