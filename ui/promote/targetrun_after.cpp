// What comes after a run of TargetRun has ended, or before it has begun because the source moved on.
#include "core/promotion/draftsession.h"
#include "core/promotion/ownwork.h"
#include "core/promotion/supersede.h"
#include "ui/promote/carrychoices.h"
#include "ui/promote/targetrunwork.h"
#include "ui/widgets/navigator.h"

#include <QPointer>
#include <algorithm>

namespace backflow::ui::promote {

using governance::Capability;
using promotion::Report;
using promotion::State;

bool TargetRun::needsSettling() const
{
    return m_phase == Phase::Ended && m_result && m_result->state == State::Unknown;
}

void TargetRun::settle(const QString &deployId)
{
    if (!needsSettling())
        return;
    m_status.reset();
    m_error = {};
    setPhase(Phase::Deploying);
    auto work = [backends = m_context.backends, pipeline = m_context.pipeline, asking = askingOf(m_context), id = id(),
                 target = m_target, deployId, watch = observer()](async::Monitor &monitor) -> base::Result<Report> {
        const auto grant = grantFor<Capability::Deploy>(asking, target, id);
        if (!grant)
            return base::failure(grant);
        if (const auto settled = promotion::settle(*backends, pipeline, id, deployId, *grant, monitor); !settled)
            return base::failure(settled);
        return promotion::run(*backends, pipeline, id, *grant, watch, monitor,
                              {.compliance = complianceGate(*backends)});
    };
    deliverEnd(start(routeWords(direction(), m_source, m_target), std::move(work), endOf));
}

QList<model::ComponentKey> TargetRun::withoutFailures() const
{
    const std::optional<Report> &tried = m_phase == Phase::Checked ? m_check : m_result;
    if (busy() || !tried || !tried->rollbackOf.isEmpty())
        return {};
    QList<model::ComponentKey> left;
    for (const promotion::ComponentOutcome &outcome : tried->components)
        if (outcome.problem.isEmpty() && !outcome.verified)
            left.append(outcome.key);
    const bool refused = std::ranges::any_of(
        tried->components, [](const promotion::ComponentOutcome &outcome) { return !outcome.problem.isEmpty(); });
    return refused ? left : QList<model::ComponentKey>();
}

void TargetRun::startRollback()
{
    if (!m_result)
        return;
    auto work = [backends = m_context.backends, pipeline = m_context.pipeline,
                 id = m_result->id](async::Monitor &monitor) -> base::Result<DraftPtr> {
        auto draft = promotion::rollbackDraft(backends, pipeline, id, monitor);
        if (!draft)
            return base::failure(draft);
        return std::make_shared<const promotion::Draft>(*std::move(draft));
    };
    async::deliver(start(tr("Rollback plan for %1").arg(m_target), std::move(work), tr("Planned")), this,
                   [this](const base::Result<DraftPtr> &draft) {
                       if (!draft) {
                           Q_EMIT failed(draft.error().message);
                           return;
                       }
                       m_context.navigator->tellPromotionsChanged();
                       Q_EMIT rollbackReady((*draft)->id);
                   });
}

void TargetRun::rollBackOnly(const QList<model::ComponentKey> &keys)
{
    if (!m_draft || m_draft->rollbackOf.isEmpty() || busy())
        return;
    setPhase(Phase::Preparing);
    auto work = [backends = m_context.backends, pipeline = m_context.pipeline, old = m_draft,
                 keys](async::Monitor &monitor) -> base::Result<DraftPtr> {
        auto draft = promotion::rollbackDraft(backends, pipeline, old->rollbackOf, monitor, keys);
        if (!draft)
            return base::failure(draft);
        (void)promotion::takePlaceOf(*backends, old->id, draft->id, monitor);
        return std::make_shared<const promotion::Draft>(*std::move(draft));
    };
    m_draftJob.run(start(tr("Rollback plan for %1").arg(m_target), std::move(work), tr("Planned")),
                   [this](base::Result<DraftPtr> draft) {
                       if (!draft) {
                           Q_EMIT failed(draft.error().message);
                           setPhase(Phase::Ready);
                           return;
                       }
                       takeDraft(std::move(draft));
                       m_context.navigator->tellPromotionsChanged();
                   });
}

void TargetRun::includeNewer()
{
    if (!m_draft || busy())
        return;
    m_check.reset();
    m_error = {};
    setPhase(Phase::Preparing);
    auto work = [backends = m_context.backends, pipeline = m_context.pipeline, old = m_draft,
                 everything = m_everything](async::Monitor &monitor) -> base::Result<DraftPtr> {
        // What is newly due belongs to everything; a selection stays what it is.
        auto draft = everything ? drawAgain(backends, pipeline, *old, monitor)
                                : promotion::bringIn(backends, pipeline, old->id, monitor)
                                      .transform([](promotion::DraftSession session) { return session.draft; });
        if (!draft)
            return base::failure(draft);
        return std::make_shared<const promotion::Draft>(*std::move(draft));
    };
    m_draftJob.run(start(tr("Plan %1 → %2").arg(m_source, m_target), std::move(work), tr("Planned")),
                   [this](base::Result<DraftPtr> draft) {
                       takeDraft(std::move(draft));
                       m_context.navigator->tellPromotionsChanged();
                   });
}

void TargetRun::replaceOwnWork(bool replace)
{
    if (!m_draft || busy())
        return;
    auto work = [backends = m_context.backends, pipeline = m_context.pipeline, id = m_draft->id,
                 replace](async::Monitor &monitor) {
        return promotion::replaceOwnWork(*backends, pipeline, id, replace, monitor);
    };
    async::deliver(async::start(*m_context.pool, work), this,
                   [this, replace](const base::Result<promotion::OwnWorkStep> &done) {
                       if (!done)
                           Q_EMIT failed(done.error().message);
                       else if (done->number > 0)
                           m_context.navigator->notifyUndoable(
                               replace ? tr("%1 replaces what %2 has changed itself.").arg(m_source, m_target)
                                       : tr("The merge keeps what %1 has changed itself.").arg(m_target),
                               [run = QPointer(this), step = *done] {
                                   if (run)
                                       run->takeBackOwnWork(step);
                               });
                       reload();
                   });
}

void TargetRun::takeBackOwnWork(const promotion::OwnWorkStep &step)
{
    if (!m_draft || busy())
        return;
    auto work = [backends = m_context.backends, pipeline = m_context.pipeline, id = m_draft->id,
                 step](async::Monitor &monitor) { return promotion::takeBack(*backends, pipeline, id, step, monitor); };
    async::deliver(async::start(*m_context.pool, work), this, [this](const base::Result<> &done) {
        if (!done)
            Q_EMIT failed(done.error().message);
        reload();
    });
}

/// Files are read for it: not on the window's own thread.
void TargetRun::learnLasting()
{
    using Changes = QList<promotion::LastingChange>;
    m_lastingJob.run(async::start(*m_context.pool,
                                  [draft = m_draft](async::Monitor &) -> base::Result<Changes> {
                                      return promotion::lastingChanges(*draft);
                                  }),
                     [this](const base::Result<Changes> &changes) {
                         m_lasting = changes.value_or(Changes());
                         Q_EMIT changed();
                     });
}

void TargetRun::adoptChoices(const QHash<QString, merge::Choice> &choices, const QString &label)
{
    if (!m_draft || busy() || choices.isEmpty())
        return;
    auto work = [backends = m_context.backends, pipeline = m_context.pipeline, id = m_draft->id, choices,
                 label](async::Monitor &monitor) {
        return promote::adoptChoices(*backends, pipeline, id, choices, label, monitor);
    };
    async::deliver(async::start(*m_context.pool, work), this, [this](const base::Result<int> &adopted) {
        if (!adopted)
            Q_EMIT failed(adopted.error().message);
        else if (*adopted > 0)
            reload();
    });
}

} // namespace backflow::ui::promote
