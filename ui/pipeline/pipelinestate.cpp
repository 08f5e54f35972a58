#include "ui/pipeline/pipelinestate.h"

#include "core/compare/comparison.h"
#include "core/promotion/draft.h"
#include "core/promotion/engine.h"
#include "core/snapshot/snapshots.h"

#include <QCoreApplication>
#include <QHash>

namespace backflow::ui::pipeline {

// Inside ui the words compare, history and pipeline also name rooms of ui.
namespace core_compare = backflow::compare;

namespace {

constexpr int kTopDue = 5;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::pipeline)
};

/// The target has something of its own that has not gone up yet.
bool isOwnWork(const core_compare::Cell &cell)
{
    if (cell.state == core_compare::CellState::Same || cell.state == core_compare::CellState::OrderOnly ||
        cell.state == core_compare::CellState::NotRead || cell.state == core_compare::CellState::NoAccess ||
        cell.state == core_compare::CellState::Kept)
        return false;
    return cell.targetChanged || (cell.state == core_compare::CellState::OnlyInTarget && !cell.due);
}

void readEdge(EdgeStatus &edge, const core_compare::Comparison &comparison, int target)
{
    edge.due = comparison.dueCount(target);
    for (const core_compare::Row &row : comparison.rows) {
        const core_compare::Cell &cell = row.cells[static_cast<std::size_t>(target)];
        if (cell.state == core_compare::CellState::Conflict)
            ++edge.conflicts;
        if (isOwnWork(cell))
            ++edge.toPromote;
        const bool differs =
            cell.state != core_compare::CellState::Same && cell.state != core_compare::CellState::OrderOnly;
        if (cell.due && differs && edge.topDue.size() < kTopDue)
            edge.topDue += row.key.fullName;
    }
}

EdgeStatus *edgeOf(PipelineState &state, const QString &lower, const QString &higher)
{
    for (EdgeStatus &edge : state.edges)
        if (edge.lower == lower && edge.higher == higher)
            return &edge;
    return nullptr;
}

EnvironmentStatus *statusOf(PipelineState &state, const QString &environment)
{
    for (EnvironmentStatus &status : state.environments)
        if (status.environment.compare(environment, Qt::CaseInsensitive) == 0)
            return &status;
    return nullptr;
}

/// Which environments have a snapshot, and since when.
base::Result<> readSnapshots(PipelineState &state, const ports::Backends &backends, async::Monitor &monitor)
{
    const auto repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    for (EnvironmentStatus &status : state.environments) {
        if (monitor.stopped())
            return std::unexpected(async::canceled());
        const auto snapshot = snapshot::latest(**repository, *state.pipeline.find(status.environment));
        if (snapshot) {
            status.components = static_cast<int>((*snapshot)->entries().size());
            status.syncedAt = (*snapshot)->takenAt();
            status.state = CardState::InSync;
        } else if (snapshot.error().code != base::Errc::NotFound) {
            status.state = CardState::Failed;
            status.problem = snapshot.error().message;
        }
    }
    return {};
}

void compareBelow(PipelineState &state, const std::shared_ptr<const ports::Backends> &backends,
                  const EnvironmentStatus &source, async::Monitor &monitor)
{
    QStringList targets;
    for (const QString &lower : state.pipeline.lowerNeighbours(source.environment))
        if (const EnvironmentStatus *status = state.find(lower); status && status->components)
            targets += status->environment;
    if (targets.isEmpty())
        return;
    monitor.say(Tr::tr("Comparing %1 with %2").arg(source.environment, targets.join(QLatin1String(", "))));
    const auto comparison =
        promotion::compareEnvironments(backends, state.pipeline, source.environment, targets, monitor);
    for (int i = 0; i < targets.size(); ++i) {
        EdgeStatus *edge = edgeOf(state, targets[i], source.environment);
        if (comparison && edge) {
            readEdge(*edge, *comparison, i);
        } else if (EnvironmentStatus *status = statusOf(state, targets[i]); !comparison && status) {
            status->state = CardState::Failed;
            status->problem = comparison.error().message;
        }
    }
}

void sumUp(PipelineState &state)
{
    for (EnvironmentStatus &status : state.environments) {
        for (const EdgeStatus &edge : state.above(status.environment)) {
            status.toReceive += edge.due;
            status.toPromote += edge.toPromote;
            status.conflicts += edge.conflicts;
            if (edge.due > 0)
                status.receiveFrom += edge.higher;
        }
        if (status.state != CardState::InSync)
            continue;
        if (status.conflicts > 0)
            status.state = CardState::Conflict;
        else if (status.toReceive > 0)
            status.state = CardState::Due;
    }
}

/// What the newest promotion to each environment says: it runs, it failed, or nobody knows.
void readPromotions(PipelineState &state, const ports::Backends &backends)
{
    const auto journal = backends.journal();
    if (!journal)
        return; // the map stands without it; Promotions says what is wrong
    const auto reports = promotion::reports(**journal);
    if (!reports)
        return;
    QSet<QString> seen;
    for (const promotion::Report &report : *reports) {
        const QString key = report.target.toCaseFolded();
        if (seen.contains(key))
            continue;
        seen.insert(key);
        EnvironmentStatus *status = statusOf(state, report.target);
        if (!status)
            continue;
        if (report.ending == promotion::Ending::LostSight) {
            status->state = CardState::LostSight;
            status->problem = report.summary;
        } else if (report.ending == promotion::Ending::Running && !promotion::isEnd(report.state) &&
                   report.state != promotion::State::Draft) {
            status->state = CardState::Receiving;
            status->running =
                report.status.componentsTotal > 0
                    ? Tr::tr("deploy %1/%2").arg(report.status.componentsDeployed).arg(report.status.componentsTotal)
                    : Tr::tr("under way");
            for (EdgeStatus &edge : state.edges)
                if (edge.lower == status->environment && edge.higher.compare(report.source, Qt::CaseInsensitive) == 0)
                    edge.running = true;
            EnvironmentStatus *source = statusOf(state, report.source);
            if (source && source->state >= CardState::Due)
                source->state = CardState::Sending;
        } else if (report.ending == promotion::Ending::FailedNothingChanged ||
                   report.ending == promotion::Ending::Partly) {
            status->state = CardState::Failed;
            status->problem = report.summary;
        }
    }
}

} // namespace

const EnvironmentStatus *PipelineState::find(const QString &environment) const
{
    for (const EnvironmentStatus &status : environments)
        if (status.environment.compare(environment, Qt::CaseInsensitive) == 0)
            return &status;
    return nullptr;
}

QList<EdgeStatus> PipelineState::above(const QString &environment) const
{
    QList<EdgeStatus> found;
    for (const EdgeStatus &edge : edges)
        if (edge.lower == environment)
            found += edge;
    return found;
}

QList<EdgeStatus> PipelineState::below(const QString &environment) const
{
    QList<EdgeStatus> found;
    for (const EdgeStatus &edge : edges)
        if (edge.higher == environment)
            found += edge;
    return found;
}

int PipelineState::conflicts() const
{
    int sum = 0;
    for (const EdgeStatus &edge : edges)
        sum += edge.conflicts;
    return sum;
}

PipelineState emptyState(const model::Pipeline &pipeline)
{
    PipelineState state;
    state.pipeline = pipeline;
    for (const model::Environment &environment : pipeline.environments) {
        EnvironmentStatus status;
        status.environment = environment.name;
        state.environments += status;
    }
    for (const model::Edge &edge : pipeline.edges) {
        EdgeStatus status;
        const model::Environment *lower = pipeline.find(edge.lower);
        const model::Environment *higher = pipeline.find(edge.higher);
        status.lower = lower ? lower->name : edge.lower;
        status.higher = higher ? higher->name : edge.higher;
        state.edges += status;
    }
    return state;
}

PipelineState rearranged(const PipelineState &state, const model::Pipeline &pipeline)
{
    PipelineState result = emptyState(pipeline);
    result.asOf = state.asOf;
    for (EnvironmentStatus &status : result.environments)
        if (const EnvironmentStatus *known = state.find(status.environment))
            status = *known;
    for (EdgeStatus &edge : result.edges)
        for (const EdgeStatus &known : state.edges)
            if (known.lower == edge.lower && known.higher == edge.higher)
                edge = known;
    return result;
}

bool isReadOnly(const governance::Authorizer::Policy &policy, const model::Environment &environment)
{
    const governance::Authorizer gate({policy.productionWrites, policy.standing, {}});
    const governance::Decision deploy = gate.decide(governance::Capability::Deploy, {environment});
    return !deploy.allowed && !deploy.needsApproval;
}

base::Result<PipelineState> computeState(std::shared_ptr<const ports::Backends> backends,
                                         const model::Pipeline &pipeline, const governance::Authorizer::Policy &policy,
                                         async::Monitor &monitor)
{
    PipelineState state = emptyState(pipeline);
    state.asOf = backends->clock().now();
    for (EnvironmentStatus &status : state.environments)
        status.readOnly = isReadOnly(policy, *pipeline.find(status.environment));
    if (const auto read = readSnapshots(state, *backends, monitor); !read)
        return base::failure(read);
    const auto sources = state.environments;
    qint64 done = 0;
    for (const EnvironmentStatus &source : sources) {
        if (monitor.stopped())
            return std::unexpected(async::canceled());
        if (source.components)
            compareBelow(state, backends, source, monitor);
        monitor.advance(++done, sources.size());
    }
    if (monitor.stopped())
        return std::unexpected(async::canceled());
    sumUp(state);
    readPromotions(state, *backends);
    return state;
}

} // namespace backflow::ui::pipeline
