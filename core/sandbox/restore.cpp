#include "core/sandbox/restore.h"

#include "core/base/ulid.h"
#include "core/promotion/draftpair.h"
#include "core/promotion/mergeset.h"
#include "core/promotion/words.h"
#include "core/sandbox/words.h"
#include "core/snapshot/snapshots.h"

#include <algorithm>

namespace backflow::sandbox {

using promotion::partsOf;

namespace {

/// What a merge would still bring: work that is there already, beside what came since, is missing no more.
base::Result<QList<CapturedWork>> missingIn(ports::Repository &repository, const Capture &capture,
                                            const model::Snapshot &captured, const model::Snapshot &now,
                                            async::Monitor &monitor)
{
    QList<CapturedWork> candidates;
    std::vector<promotion::MergeInput> inputs;
    for (const CapturedWork &work : capture.work) {
        const auto then = partsOf(captured, work.key);
        const auto there = partsOf(now, work.key);
        if (then == there)
            continue;
        candidates += work;
        inputs.push_back({.key = work.key, .ancestor = work.began, .source = then, .target = there});
    }
    const auto merges = promotion::mergeAll(repository, std::move(inputs), monitor);
    if (!merges)
        return base::failure(merges);
    QList<CapturedWork> missing;
    for (std::size_t i = 0; i < merges->size(); ++i) {
        const promotion::ComponentMerge &merge = (*merges)[i];
        if (merge.operation != promotion::Operation::Nothing || merge.undecided > 0)
            missing += candidates.at(qsizetype(i));
    }
    return missing;
}

} // namespace

base::Result<QList<CapturedWork>> missingWork(ports::Repository &repository, const model::Pipeline &pipeline,
                                              const Capture &capture, async::Monitor &monitor)
{
    const auto environment = promotion::environmentNamed(pipeline, capture.environment);
    if (!environment)
        return base::failure(environment);
    const auto captured = snapshot::load(repository, capture.environment, capture.commit);
    if (!captured)
        return base::failure(captured);
    const auto now = snapshot::latest(repository, **environment);
    if (!now)
        return base::failure(now);
    return missingIn(repository, capture, **captured, **now, monitor);
}

base::Result<promotion::Draft> restoreDraft(std::shared_ptr<const ports::Backends> backends,
                                            const model::Pipeline &pipeline, const QString &id,
                                            const QList<model::ComponentKey> &only, async::Monitor &monitor)
{
    const auto journal = backends->journal();
    const auto repository = backends->repository();
    if (!journal || !repository)
        return journal ? base::failure(repository) : base::failure(journal);
    auto capture = loadCapture(**journal, id);
    if (!capture)
        return base::failure(capture);
    const auto environment = promotion::environmentNamed(pipeline, capture->environment);
    if (!environment)
        return base::failure(environment);
    const auto captured = snapshot::load(**repository, (*environment)->name, capture->commit);
    if (!captured)
        return base::failure(captured);
    snapshot::TakeOptions options;
    for (const CapturedWork &work : std::as_const(capture->work)) {
        if (only.isEmpty() || only.contains(work.key))
            options.only += work.key;
    }
    const auto nothing = [&] {
        return base::failure(base::Errc::InvalidInput,
                             Tr::tr("Nothing of that is missing in %1.").arg((*environment)->name));
    };
    if (options.only.isEmpty())
        return nothing();
    options.message = Tr::tr("Before captured work is put back into %1").arg((*environment)->name);
    const auto live = snapshot::take(*backends, **environment, options, monitor);
    if (!live)
        return base::failure(live);
    const QDateTime now = backends->clock().now();
    promotion::Draft draft{.id = base::newUlid(now),
                           .source = (*environment)->name,
                           .target = (*environment)->name,
                           .sourceCommit = capture->commit,
                           .targetCommit = *live->snapshot->commit(),
                           .selection = {},
                           .options = {},
                           .startedAt = now,
                           .startedBy = backends->personName(),
                           .rollbackOf = {},
                           .ancestors = {},
                           .choices = {},
                           .components = {}};
    // What is meant to differ in this environment was captured from it, too.
    draft.options.withDeletions = true;
    draft.options.note = Tr::tr("Puts back the work captured in %1 before its refresh").arg((*environment)->name);
    const auto missing = missingIn(**repository, *capture, **captured, *live->snapshot, monitor);
    if (!missing)
        return base::failure(missing);
    for (const CapturedWork &work : *missing) {
        if (!only.isEmpty() && !only.contains(work.key))
            continue;
        draft.selection += work.key;
        draft.ancestors.insert(work.key, work.began);
    }
    if (draft.selection.isEmpty())
        return nothing();
    std::ranges::sort(draft.selection);
    auto finished = promotion::finishDraft(*backends, std::move(draft), **captured, *live->snapshot, monitor);
    if (!finished)
        return finished;
    capture->restoredBy = finished->id;
    if (const auto kept = saveCapture(**journal, *capture); !kept)
        return base::failure(kept);
    return finished;
}

} // namespace backflow::sandbox
