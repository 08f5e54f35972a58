#include "core/promotion/environmentwork.h"

#include "core/base/ulid.h"
#include "core/compare/cells.h"
#include "core/governance/auditchain.h"
#include "core/promotion/draftpair.h"
#include "core/promotion/mergeset.h"
#include "core/promotion/publish.h"
#include "core/promotion/words.h"
#include "core/snapshot/record.h"

#include <QSet>

namespace backflow::promotion {

namespace {

using compare::CellState;

bool differs(const compare::Cell &cell)
{
    return cell.state != CellState::Same && cell.state != CellState::OrderOnly && cell.state != CellState::NotRead &&
           cell.state != CellState::NoAccess && cell.state != CellState::Kept;
}

/// The target has something of its own that has not gone up yet.
bool isOwnWork(const compare::Cell &cell)
{
    return differs(cell) && (cell.targetChanged || (cell.state == CellState::OnlyInTarget && !cell.due));
}

} // namespace

qsizetype componentCount(const QList<Waiting> &waiting)
{
    QSet<model::ComponentKey> keys;
    for (const Waiting &one : waiting)
        keys.insert(one.key);
    return keys.size();
}

QStringList EnvironmentWork::dueFrom(const model::ComponentKey &key) const
{
    QStringList names;
    for (const Waiting &waiting : toReceive) {
        if (waiting.key == key)
            names += waiting.above;
    }
    return names;
}

base::Result<EnvironmentWork> workAt(std::shared_ptr<const ports::Backends> backends, const model::Pipeline &pipeline,
                                     const QString &environment, async::Monitor &monitor)
{
    EnvironmentWork work;
    for (const QString &above : pipeline.higherNeighbours(environment)) {
        const auto comparison = compareEnvironments(backends, pipeline, above, {environment}, monitor);
        if (!comparison) {
            if (comparison.error().code == base::Errc::Canceled)
                return base::failure(comparison);
            work.problems += comparison.error().message;
            continue;
        }
        for (const compare::Row &row : comparison->rows) {
            const compare::Cell &cell = row.cells.front();
            if (cell.due && differs(cell))
                work.toReceive += Waiting{row.key, above, cell.state, cell.entries};
            if (isOwnWork(cell))
                work.toPromote += Waiting{row.key, above, cell.state, cell.entries};
        }
    }
    return work;
}

snapshot::DriftOptions driftOptions(const model::Pipeline &pipeline, const QString &environment, const QDateTime &now)
{
    snapshot::DriftOptions options;
    options.keeps = model::KeepRules(pipeline.keeps, environment, environment, now);
    if (const model::Environment *known = pipeline.find(environment))
        options.managed = known->includeManaged;
    options.countEntries = [keeps = options.keeps](ports::Repository &repository,
                                                   const snapshot::DriftRow &row) -> snapshot::EntryCount {
        const compare::Cell cell = compare::cellOf({.source = row.current,
                                                    .target = row.recorded,
                                                    .ancestor = std::nullopt,
                                                    .keeps = keeps.ofElements(row.key)},
                                                   repository);
        if (cell.state == CellState::NotRead)
            return {};
        const bool none = cell.state == CellState::OrderOnly || cell.state == CellState::Kept;
        return {.entries = none ? 0 : cell.entries, .kept = cell.kept};
    };
    return options;
}

namespace {

/// Why the record is not shared; nothing where it is. Errors: Canceled.
base::Result<QString> share(const ports::Backends &backends, const model::Environment &environment, bool audit,
                            async::Monitor &monitor)
{
    const auto repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    const Signature signature{backends.personName(), backends.personEmail(), backends.clock().now()};
    auto shared = shareRecord(**repository, environment, signature, monitor);
    if (shared && audit)
        shared = governance::publishAudit(**repository, monitor);
    if (!shared && shared.error().code == base::Errc::Canceled)
        return base::failure(shared);
    return shared ? QString() : shared.error().message;
}

} // namespace

base::Result<snapshot::CheckReport> checkWithTeam(const ports::Backends &backends,
                                                  const model::Environment &environment,
                                                  const snapshot::TakeOptions &options, async::Monitor &monitor)
{
    auto problem = share(backends, environment, false, monitor);
    if (!problem)
        return base::failure(problem);
    auto report = snapshot::checkOrg(backends, environment, options, monitor);
    if (report)
        report->recordProblem = *std::move(problem);
    return report;
}

base::Result<Tracked> trackWithTeam(const ports::Backends &backends, const model::Environment &environment,
                                    const model::CommitId &snapshot, const QList<model::ComponentKey> &keys,
                                    const QString &reason, async::Monitor &monitor)
{
    // First what others accepted: it may have been that.
    if (const auto before = share(backends, environment, false, monitor); !before)
        return base::failure(before);
    const auto record = snapshot::track(backends, environment, snapshot, keys, reason, monitor);
    if (!record)
        return base::failure(record);
    auto problem = share(backends, environment, true, monitor);
    return Tracked{*record, problem ? *std::move(problem) : problem.error().message};
}

base::Result<Draft> putBackDraft(std::shared_ptr<const ports::Backends> backends, const model::Pipeline &pipeline,
                                 const QString &environment, const QList<model::ComponentKey> &keys,
                                 async::Monitor &monitor)
{
    const base::Result<const model::Environment *> target = environmentNamed(pipeline, environment);
    if (!target)
        return base::failure(target);
    snapshot::TakeOptions options;
    options.only = keys;
    options.message = Tr::tr("Before putting back what %1's record says").arg((*target)->name);
    const auto live = snapshot::take(*backends, **target, options, monitor);
    if (!live)
        return base::failure(live);
    const model::CommitId commit = *live->snapshot->commit();
    const auto record = snapshot::writeRecord(*backends, **target, commit, monitor);
    if (!record)
        return base::failure(record);
    const auto repository = backends->repository();
    if (!repository)
        return base::failure(repository);
    const auto recorded = snapshot::load(**repository, (*target)->name, *record);
    if (!recorded)
        return base::failure(recorded);
    const QDateTime now = backends->clock().now();
    Draft draft{.id = base::newUlid(now),
                .source = (*target)->name,
                .target = (*target)->name,
                .sourceCommit = *record,
                .targetCommit = commit,
                .selection = {},
                .options = {},
                .startedAt = now,
                .startedBy = backends->personName(),
                .rollbackOf = {},
                .ancestors = {},
                .choices = {},
                .components = {}};
    // An entry that is meant to differ stays as it is in a component that is put back.
    draft.keeps = model::KeepRules(pipeline.keeps, draft.source, draft.target, now).all();
    draft.keeps.removeIf([](const model::KeepRule &rule) { return rule.element.isEmpty(); });
    draft.options.withDeletions = true;
    draft.options.note = Tr::tr("Puts back what %1's record says").arg((*target)->name);
    for (const model::ComponentKey &key : keys) {
        const std::vector<model::Part> held = partsOf(*live->snapshot, key);
        if (partsOf(**recorded, key) == held)
            continue;
        draft.selection += key;
        // Over what the org holds now: every change since is to go.
        draft.ancestors.insert(key, held);
    }
    if (draft.selection.isEmpty())
        return base::failure(base::Errc::InvalidInput,
                             Tr::tr("%1 is already as its record says.").arg((*target)->name));
    std::ranges::sort(draft.selection);
    return finishDraft(*backends, std::move(draft), **recorded, *live->snapshot, monitor);
}

} // namespace backflow::promotion
