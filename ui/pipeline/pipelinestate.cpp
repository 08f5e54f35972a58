#include "ui/pipeline/pipelinestate.h"

#include "core/compare/comparison.h"
#include "core/promotion/coverage.h"
#include "core/promotion/draft.h"
#include "core/promotion/engine.h"
#include "core/promotion/environmentlock.h"
#include "core/promotion/schedule.h"
#include "core/snapshot/snapshots.h"
#include "ui/pipeline/releases.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <algorithm>
#include <tuple>

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

/// The components behind the numbers of one environment: what waits along two edges is one component.
struct Waiting {
    QSet<model::ComponentKey> due;
    QSet<model::ComponentKey> own;
    QSet<model::ComponentKey> conflicts;
};
using WaitingAt = QHash<QString, Waiting>;

void readEdge(EdgeStatus &edge, Waiting &waiting, const core_compare::Comparison &comparison, int target)
{
    edge.due = comparison.dueCount(target);
    for (const core_compare::Row &row : comparison.rows) {
        const core_compare::Cell &cell = row.cells[static_cast<std::size_t>(target)];
        if (cell.due)
            waiting.due.insert(row.key);
        if (cell.state == core_compare::CellState::Conflict) {
            ++edge.conflicts;
            waiting.conflicts.insert(row.key);
        }
        if (isOwnWork(cell)) {
            ++edge.toPromote;
            waiting.own.insert(row.key);
        }
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

void compareBelow(PipelineState &state, WaitingAt &waiting, const std::shared_ptr<const ports::Backends> &backends,
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
            readEdge(*edge, waiting[edge->lower], *comparison, i);
        } else if (EnvironmentStatus *status = statusOf(state, targets[i]); !comparison && status) {
            status->state = CardState::Failed;
            status->problem = comparison.error().message;
        }
    }
}

void sumUp(PipelineState &state, const WaitingAt &waiting)
{
    for (EnvironmentStatus &status : state.environments) {
        const Waiting here = waiting.value(status.environment);
        status.toReceive = static_cast<int>(here.due.size());
        status.toPromote = static_cast<int>(here.own.size());
        status.conflicts = static_cast<int>(here.conflicts.size());
        for (const EdgeStatus &edge : state.above(status.environment))
            if (edge.due > 0)
                status.receiveFrom += edge.higher;
        if (status.state != CardState::InSync)
            continue;
        if (status.conflicts > 0)
            status.state = CardState::Conflict;
        else if (status.toReceive > 0)
            status.state = CardState::Due;
    }
}

/// Whose promotion holds which environment now, as far as this machine knows.
using Holders = QHash<QString, promotion::LockHolder>;

Holders readHolders(const PipelineState &state, const ports::Backends &backends)
{
    Holders holders;
    const auto repository = backends.repository();
    if (!repository)
        return holders;
    const QDateTime now = backends.clock().now();
    for (const model::Environment &environment : state.pipeline.environments)
        if (const auto holder = promotion::EnvironmentLock(**repository, environment).holder(now); holder && *holder)
            holders.insert(environment.name, **holder);
    return holders;
}

/// Of several things that are so, the most urgent is shown.
void raise(EnvironmentStatus &status, CardState state)
{
    status.state = std::min(status.state, state);
}

void markRunning(PipelineState &state, EnvironmentStatus &target, const promotion::Report &report)
{
    raise(target, CardState::Receiving);
    target.running =
        report.status.componentsTotal > 0
            ? Tr::tr("deploy %1/%2").arg(report.status.componentsDeployed).arg(report.status.componentsTotal)
            : Tr::tr("under way");
    for (EdgeStatus &edge : state.edges)
        if (edge.lower == target.environment && edge.higher.compare(report.source, Qt::CaseInsensitive) == 0)
            edge.running = true;
    EnvironmentStatus *source = statusOf(state, report.source);
    if (source)
        raise(*source, CardState::Sending);
}

/// What the newest promotion to an environment says of it: it runs, it was left half way, it failed, nobody knows.
void readPromotion(PipelineState &state, EnvironmentStatus &target, const promotion::Report &report,
                   const Holders &holders)
{
    target.promotion = report.id;
    const bool isOpen = report.ending == promotion::Ending::Running && !promotion::isEnd(report.state);
    if (report.ending == promotion::Ending::LostSight) {
        raise(target, CardState::LostSight);
        target.problem = report.summary;
    } else if (isOpen && holders.value(target.environment).promotion == report.id) {
        markRunning(state, target, report);
    } else if (isOpen && report.state >= promotion::State::Locked && report.state < promotion::State::Published) {
        raise(target, CardState::Paused); // whoever carried it out has given up its hold
        target.problem = report.summary;
    } else if (report.ending == promotion::Ending::FailedNothingChanged || report.ending == promotion::Ending::Partly) {
        raise(target, CardState::Failed);
        target.problem = report.summary;
    }
}

void readSchedules(PipelineState &state, ports::JournalStore &journal, const QList<promotion::Report> &reports)
{
    const auto waiting = promotion::schedules(journal);
    const auto drafts = promotion::drafts(journal);
    if (!waiting || !drafts)
        return;
    for (const promotion::Schedule &schedule : *waiting) {
        QString source;
        QString target;
        for (const promotion::DraftSummary &draft : *drafts)
            if (draft.id == schedule.promotion)
                std::tie(source, target) = std::tie(draft.source, draft.target);
        for (const promotion::Report &report : reports)
            if (report.id == schedule.promotion && !promotion::isEnd(report.state))
                std::tie(source, target) = std::tie(report.source, report.target);
        EnvironmentStatus *status = statusOf(state, target);
        if (!status)
            continue;
        for (EdgeStatus &edge : state.edges)
            edge.scheduled |=
                edge.lower == status->environment && edge.higher.compare(source, Qt::CaseInsensitive) == 0;
        if (status->state < CardState::Scheduled)
            continue;
        // The earliest is told; one that waits for the org to be idle comes before all that have a time.
        const bool first = status->state != CardState::Scheduled;
        if (first || !schedule.at || (status->scheduledAt.isValid() && *schedule.at < status->scheduledAt))
            status->scheduledAt = schedule.at.value_or(QDateTime());
        status->state = CardState::Scheduled;
    }
}

void readHolds(PipelineState &state, const Holders &holders, const QList<promotion::Report> &reports)
{
    for (EnvironmentStatus &status : state.environments) {
        const auto holder = holders.constFind(status.environment);
        if (holder == holders.cend() ||
            std::ranges::contains(reports, holder->promotion, &promotion::Report::id)) // ours: it is told of as such
            continue;
        status.heldBy = holder->who;
        for (EdgeStatus &edge : state.edges)
            edge.blocked |= edge.lower == status.environment;
        raise(status, CardState::Blocked);
    }
}

/// The newest that tells it, which need not be the newest promotion.
void readCoverage(PipelineState &state, const promotion::Report &report)
{
    EnvironmentStatus *status = statusOf(state, report.target);
    if (!status || status->coverage)
        return;
    if (const promotion::Coverage coverage = promotion::coverageOf(report.status); !coverage.isEmpty())
        status->coverage = coverage.percent();
}

/// What is under way, waits, or went wrong in the newest promotion to each environment.
void readPromotions(PipelineState &state, const ports::Backends &backends)
{
    const auto journal = backends.journal();
    if (!journal)
        return; // the map stands without it; Promotions says what is wrong
    const auto reports = promotion::reports(**journal);
    if (!reports)
        return;
    const Holders holders = readHolders(state, backends);
    QSet<QString> seen;
    for (const promotion::Report &report : *reports) {
        readCoverage(state, report);
        const QString key = report.target.toCaseFolded();
        if (seen.contains(key))
            continue;
        seen.insert(key);
        if (EnvironmentStatus *status = statusOf(state, report.target))
            readPromotion(state, *status, report, holders);
    }
    readSchedules(state, **journal, *reports);
    readHolds(state, holders, *reports);
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
    WaitingAt waiting;
    qint64 done = 0;
    for (const EnvironmentStatus &source : sources) {
        if (monitor.stopped())
            return std::unexpected(async::canceled());
        if (source.components)
            compareBelow(state, waiting, backends, source, monitor);
        monitor.advance(++done, sources.size());
    }
    if (monitor.stopped())
        return std::unexpected(async::canceled());
    sumUp(state, waiting);
    readPromotions(state, *backends);
    readReleases(state, *backends);
    for (EnvironmentStatus &status : state.environments)
        if (status.readOnly && status.state == CardState::InSync)
            status.state = CardState::Protected;
    return state;
}

} // namespace backflow::ui::pipeline
