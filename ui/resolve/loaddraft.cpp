#include "ui/resolve/loaddraft.h"

namespace backflow::ui::resolve {

base::Result<std::shared_ptr<const LoadedDraft>> loadWithTimes(const ports::Backends &backends,
                                                               const model::Pipeline &pipeline, const QString &id,
                                                               async::Monitor &monitor)
{
    base::Result<promotion::Draft> draft = promotion::loadDraft(backends, pipeline, id, monitor);
    if (!draft)
        return base::failure(draft);
    const auto repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    const auto when = [&repository](const model::CommitId &commit) {
        const auto info = (*repository)->commitInfo(commit);
        return info ? info->when : QDateTime();
    };
    LoadedDraft loaded{*std::move(draft), {}, {}};
    loaded.sourceRead = when(loaded.draft.sourceCommit);
    loaded.targetRead = when(loaded.draft.targetCommit);
    return std::make_shared<const LoadedDraft>(std::move(loaded));
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
