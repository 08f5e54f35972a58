#include "ui/pipeline/opendecisions.h"

#include "core/promotion/draft.h"

namespace backflow::ui::pipeline {

namespace {
/// Each costs its merges; who has more open has a list of them.
constexpr qsizetype kMostCounted = 50;
} // namespace

base::Result<QList<OpenDecisions>> openDecisions(const ports::Backends &backends, const model::Pipeline &pipeline,
                                                 async::Monitor &monitor)
{
    const auto journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    const auto drafts = promotion::drafts(**journal);
    if (!drafts)
        return base::failure(drafts);
    QList<OpenDecisions> open;
    for (const promotion::DraftSummary &summary : drafts->mid(0, kMostCounted)) {
        if (monitor.stopped())
            return std::unexpected(async::canceled());
        const auto draft = promotion::loadDraft(backends, pipeline, summary.id, monitor);
        if (draft && draft->undecided() > 0)
            open += OpenDecisions{summary.id, summary.source, summary.target, draft->undecided()};
    }
    return open;
}

} // namespace backflow::ui::pipeline
