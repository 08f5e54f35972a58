#include "ui/resolve/loaddraft.h"

#include "core/promotion/turn.h"
#include "core/snapshot/snapshots.h"

#include <algorithm>

namespace backflow::ui::resolve {

namespace {

/// So many of the components are other content in the newer snapshot.
std::optional<int> changedIn(ports::Repository &repository, const model::Environment &environment,
                             const model::CommitId &old, const QList<model::ComponentKey> &components)
{
    const auto before = snapshot::load(repository, environment.name, old);
    const auto now = snapshot::latest(repository, environment);
    if (!before || !now)
        return std::nullopt;
    const auto differs = [&](const model::ComponentKey &key) {
        const model::SnapshotEntry *a = (*before)->find(key);
        const model::SnapshotEntry *b = (*now)->find(key);
        return !a || !b ? a != b : a->parts != b->parts;
    };
    return int(std::ranges::count_if(components, differs));
}

MovedSides movedOf(ports::Repository &repository, const model::Pipeline &pipeline, const promotion::Draft &draft)
{
    MovedSides sides;
    const base::Result<QStringList> moved = promotion::movedSides(repository, pipeline, draft);
    for (const QString &name : moved.value_or(QStringList())) {
        const model::Environment *environment = pipeline.find(name);
        const auto count =
            environment ? changedIn(repository, *environment,
                                    name == draft.source ? draft.sourceCommit : draft.targetCommit, draft.selection)
                        : std::nullopt;
        // Read again, and all the same as far as this promotion goes.
        if (count == 0)
            continue;
        sides.names.append(name);
        if (count)
            sides.changed.insert(name, *count);
    }
    return sides;
}

void addBefore(const ports::Backends &backends, ports::JournalStore &journal, const model::Pipeline &pipeline,
               LoadedDraft &loaded)
{
    const promotion::Draft &draft = loaded.session.draft;
    loaded.withoutHistory = int(promotion::withoutHistory(journal, draft).size());
    if (loaded.withoutHistory == 0)
        return;
    loaded.moments = promotion::momentsFor(backends, pipeline, draft).value_or(QList<promotion::Moment>());
    loaded.before = promotion::countedBefore(journal, draft.id);
    loaded.stepBefore = promotion::stepBeforeThat(journal, draft.id);
}

base::Result<std::shared_ptr<const LoadedDraft>>
withTimes(const ports::Backends &backends, const model::Pipeline &pipeline, promotion::DraftSession session)
{
    const auto repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    const auto journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    // Housekeeping: where it cannot be done now, the many records are as good. Not under somebody who decides.
    if (const auto turn = promotion::freeTurn(**journal, session.draft.id))
        (void)promotion::compactSession(**journal, session);
    const auto when = [&repository](const model::CommitId &commit) {
        const auto info = (*repository)->commitInfo(commit);
        return info ? info->when : QDateTime();
    };
    LoadedDraft loaded{std::move(session), {}, {}, {}, {}, backends.personName(), {}, {}};
    loaded.sourceRead = when(loaded.session.draft.sourceCommit);
    loaded.targetRead = when(loaded.session.draft.targetCommit);
    // Neither is needed to decide: without them there is a hint less.
    if (auto suggested = promotion::suggestions(**journal, loaded.session.session))
        loaded.suggestions = *std::move(suggested);
    loaded.moved = movedOf(**repository, pipeline, loaded.session.draft);
    addBefore(backends, **journal, pipeline, loaded);
    const promotion::Draft &draft = loaded.session.draft;
    if (const model::Environment *source = pipeline.find(draft.source))
        loaded.sourceChanges = lastChanges(**repository, **journal, *source, draft.selection);
    if (const model::Environment *target = pipeline.find(draft.target))
        loaded.targetChanges = lastChanges(**repository, **journal, *target, draft.selection);
    return std::make_shared<const LoadedDraft>(std::move(loaded));
}

} // namespace

base::Result<std::shared_ptr<const LoadedDraft>> loadWithTimes(const ports::Backends &backends,
                                                               const model::Pipeline &pipeline, const QString &id,
                                                               async::Monitor &monitor)
{
    base::Result<promotion::DraftSession> session = promotion::loadSession(backends, pipeline, id, monitor);
    return session ? withTimes(backends, pipeline, *std::move(session)) : base::failure(session);
}

base::Result<std::shared_ptr<const LoadedDraft>> bringInWithTimes(std::shared_ptr<const ports::Backends> backends,
                                                                  const model::Pipeline &pipeline, const QString &id,
                                                                  async::Monitor &monitor)
{
    base::Result<promotion::DraftSession> session = promotion::bringIn(backends, pipeline, id, monitor);
    return session ? withTimes(*backends, pipeline, *std::move(session)) : base::failure(session);
}

base::Result<MovedSides> movedSince(const ports::Backends &backends, const model::Pipeline &pipeline,
                                    const promotion::Draft &draft)
{
    const auto repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    return movedOf(**repository, pipeline, draft);
}

base::Result<std::shared_ptr<const LoadedDraft>> countWithTimes(const ports::Backends &backends,
                                                                const model::Pipeline &pipeline, const QString &id,
                                                                const std::optional<promotion::Moment> &moment,
                                                                async::Monitor &monitor)
{
    base::Result<promotion::DraftSession> session = promotion::countAsBefore(backends, pipeline, id, moment, monitor);
    return session ? withTimes(backends, pipeline, *std::move(session)) : base::failure(session);
}

base::Result<std::shared_ptr<const LoadedDraft>> takeBackWithTimes(const ports::Backends &backends,
                                                                   const model::Pipeline &pipeline, const QString &id,
                                                                   async::Monitor &monitor)
{
    base::Result<promotion::DraftSession> session = promotion::takeBackBefore(backends, pipeline, id, monitor);
    return session ? withTimes(backends, pipeline, *std::move(session)) : base::failure(session);
}

base::Result<QList<promotion::AbandonedDraft>> givenUp(const ports::Backends &backends)
{
    const auto journal = backends.journal();
    return journal ? promotion::abandonedDrafts(**journal, backends.clock().now()) : base::failure(journal);
}

base::Result<QList<OpenDraft>> openDrafts(const ports::Backends &backends, const model::Pipeline &pipeline,
                                          async::Monitor &monitor)
{
    const auto journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    const auto summaries = promotion::drafts(**journal);
    if (!summaries)
        return base::failure(summaries);
    QList<OpenDraft> out;
    for (const promotion::DraftSummary &summary : *summaries) {
        if (monitor.stopped())
            return std::unexpected(async::canceled());
        const auto draft = promotion::loadDraft(backends, pipeline, summary.id, monitor);
        if (draft)
            out.append({summary, draft->decisions(), draft->undecided()});
    }
    return out;
}

} // namespace backflow::ui::resolve
