#include "ui/promote/approvalwatch.h"

#include "core/governance/auditchain.h"
#include "ui/promote/targetrun.h"
#include "ui/promote/targetrunwork.h"
#include "ui/widgets/navigator.h"

#include <QTimer>
#include <chrono>

namespace backflow::ui::promote {

namespace {

constexpr std::chrono::seconds kAgain(20);

governance::Authorizer gateOf(const Asking &asking)
{
    return governance::Authorizer(asking.readPolicy ? asking.readPolicy() : asking.policy);
}

} // namespace

ApprovalWatch::ApprovalWatch(const widgets::AppContext &context, TargetRun &run)
    : QObject(&run)
    , m_context(context)
    , m_run(run)
    , m_timer(new QTimer(this))
    , m_job(this)
{
    m_timer->setObjectName(QStringLiteral("approvalTimer"));
    m_timer->setInterval(kAgain);
    connect(m_timer, &QTimer::timeout, this, [this] {
        if (!m_job.running()) // a slow remote is not asked again before it has answered
            look(true);
    });
    connect(&run, &TargetRun::changed, this, &ApprovalWatch::runChanged);
    connect(context.navigator, &widgets::Navigator::promotionsChanged, this, [this] {
        if (concerns())
            look();
    });
}

void ApprovalWatch::runChanged()
{
    const DraftPtr draft = m_run.sharedDraft();
    if (draft == m_draft)
        return;
    m_draft = draft;
    m_state = {};
    m_timer->stop();
    m_job.stop();
    const model::Environment *target = draft ? m_context.pipeline.find(draft->target) : nullptr;
    if (!target || !m_context.backends)
        return;
    // Until the record was read, what the policy says by itself: nothing is offered that would then be refused.
    if (m_context.policy.standing)
        m_state.needs = governance::approvalNeeds(*m_context.policy.standing,
                                                  promotion::contextOf(*m_context.backends, *target, *draft), {});
    look();
}

void ApprovalWatch::look(bool askRemote)
{
    if (!m_draft || !m_context.backends || m_run.result())
        return;
    auto work = [backends = m_context.backends, pipeline = m_context.pipeline, asking = askingOf(m_context),
                 draft = m_draft, askRemote](async::Monitor &monitor) -> base::Result<promotion::PlanApproval> {
        const governance::Authorizer gate = gateOf(asking);
        // What cannot be fetched now is fetched another time; the record as it is here counts meanwhile.
        const auto repository = backends->repository();
        if (askRemote && repository)
            (void)governance::publishAudit(**repository, monitor);
        return promotion::planApproval(*backends, pipeline, *draft, gate, monitor);
    };
    m_job.run(async::start(*m_context.pool, work), [this](base::Result<promotion::PlanApproval> state) {
        m_problem = state ? QString() : state.error().message;
        if (state)
            take(*std::move(state));
        else
            Q_EMIT changed();
    });
}

void ApprovalWatch::take(promotion::PlanApproval state)
{
    const bool news = state.isMissing() != m_state.isMissing() || state.isNeeded() != m_state.isNeeded() ||
                      state.isRequested() != m_state.isRequested() || state.changedSince != m_state.changedSince ||
                      state.record.given != m_state.record.given || state.whyNotApprove != m_state.whyNotApprove ||
                      state.record.problems != m_state.record.problems;
    const bool arrived = m_state.isRequested() && m_state.isMissing() && state.isNeeded() && !state.isMissing();
    m_state = std::move(state);
    if (m_state.isMissing())
        m_timer->start();
    else
        m_timer->stop();
    if (arrived)
        m_context.navigator->notify(tr("The deployment to %1 is approved.").arg(m_run.target()));
    if (news)
        Q_EMIT changed();
}

void ApprovalWatch::put(const QString &title, const Work &work)
{
    if (m_atWork || !m_draft)
        return;
    m_atWork = true;
    Q_EMIT changed();
    auto job = jobs::run(*m_context.jobs, *m_context.pool, title, work, tr("On record"));
    async::deliver(job, this, [this](const base::Result<> &done) {
        m_atWork = false;
        if (!done)
            Q_EMIT failed(done.error().message);
        Q_EMIT changed();
        look();
        m_context.navigator->tellPromotionsChanged();
    });
}

void ApprovalWatch::ask(const QString &note)
{
    put(tr("Ask for an approval of the plan for %1").arg(m_run.target()),
        [backends = m_context.backends, pipeline = m_context.pipeline, draft = m_draft, note](async::Monitor &monitor) {
            return promotion::askForApproval(*backends, pipeline, *draft, note, monitor);
        });
}

void ApprovalWatch::approve(const QString &note)
{
    put(tr("Approve the plan for %1").arg(m_run.target()),
        [backends = m_context.backends, pipeline = m_context.pipeline, asking = askingOf(m_context), id = m_run.id(),
         note](async::Monitor &monitor) {
            return promotion::approvePlan(*backends, pipeline, id, note, gateOf(asking), monitor);
        });
}

void ApprovalWatch::takeBack(const QString &note)
{
    put(tr("Take back the approval for %1").arg(m_run.target()),
        [backends = m_context.backends, pipeline = m_context.pipeline, id = m_run.id(), note](async::Monitor &monitor) {
            return promotion::withdrawApproval(*backends, pipeline, id, note, monitor);
        });
}

} // namespace backflow::ui::promote
