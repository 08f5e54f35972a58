#include "ui/resolve/loaddraft.h"

namespace backflow::ui::resolve {

namespace {

base::Result<std::shared_ptr<const LoadedDraft>>
withTimes(const ports::Backends &backends, const model::Pipeline &pipeline, promotion::DraftSession session)
{
    const auto repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    const auto journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    // Housekeeping: where it cannot be done now, the many records are as good.
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
    if (auto moved = promotion::movedSides(**repository, pipeline, loaded.session.draft))
        loaded.moved = *std::move(moved);
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
