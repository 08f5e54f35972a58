#include "ui/promote/gatewatch.h"

#include "core/governance/compliancerule.h"
#include "core/promotion/releasestep.h"
#include "core/promotion/shownnames.h"
#include "ui/promote/targetrun.h"
#include "ui/promote/targetrunwork.h"

namespace backflow::ui::promote {

GateWatch::GateWatch(const widgets::AppContext &context, TargetRun &run)
    : QObject(&run)
    , m_context(context)
    , m_run(run)
    , m_job(this)
    , m_releases(this)
{
    connect(&run, &TargetRun::changed, this, &GateWatch::runChanged);
}

void GateWatch::runChanged()
{
    const auto draft = m_run.sharedDraft();
    if (draft == m_draft)
        return;
    m_draft = draft;
    // What was let pass was another plan.
    m_verdict.reset();
    m_reason.clear();
    m_release.reset();
    m_job.stop();
    m_releases.stop();
    if (draft && draft->undecided() == 0) {
        lookAtReleases();
        look();
    }
}

void GateWatch::look()
{
    const auto standing = m_context.policy.standing;
    const model::Environment *target = m_context.pipeline.find(m_draft->target);
    if (!m_context.backends || !target || !standing || !standing->policy ||
        governance::complianceAsked(*standing->policy, *target).isEmpty())
        return;
    auto work = [backends = m_context.backends, draft = m_draft, target = *target,
                 policy = standing->commit](async::Monitor &monitor) -> base::Result<promotion::GateVerdict> {
        const auto repository = backends->repository();
        if (!repository)
            return base::failure(repository);
        const auto question = promotion::gateQuestion(*draft, target, monitor);
        if (!question)
            return base::failure(question);
        return promotion::askGate(*backends, **repository, policy, *question, complianceGate(*backends), monitor);
    };
    m_job.run(async::start(*m_context.pool, work), [this](base::Result<promotion::GateVerdict> verdict) {
        // What could not be looked at is told like a finding: it would be refused, too.
        if (!verdict)
            verdict = promotion::GateVerdict{.asked = true, .answer = {{}, {verdict.error().message}}};
        m_verdict = *std::move(verdict);
        Q_EMIT changed();
    });
}

void GateWatch::lookAtReleases()
{
    if (!m_context.backends)
        return;
    auto work = [backends = m_context.backends, pipeline = m_context.pipeline,
                 draft = m_draft](async::Monitor &) -> base::Result<std::optional<governance::ReleaseStep>> {
        const auto journal = backends->journal();
        if (!journal)
            return base::failure(journal);
        return promotion::releaseStep(**journal, pipeline, draft->source, draft->target, draft->id);
    };
    m_releases.run(async::start(*m_context.pool, work),
                   [this](const base::Result<std::optional<governance::ReleaseStep>> &step) {
                       if (!step || !*step)
                           return;
                       m_release = *step;
                       Q_EMIT changed();
                   });
}

QString GateWatch::words() const
{
    const QString older =
        m_release ? promotion::releaseWarning(*m_release, m_draft->source, m_draft->target) : QString();
    if (!m_verdict || m_verdict->passes())
        return older;
    const QString found =
        promotion::gateWords(*m_verdict, m_run.target()) + (older.isEmpty() ? QString() : u'\n' + older);
    if (!m_reason.isEmpty())
        return found + u'\n' + tr("You let it pass: “%1”. That goes on record with the deployment.").arg(m_reason);
    if (m_verdict->mayOverride)
        return found + u'\n' + tr("The policy stops this. You may let it pass with a reason, which goes on record.");
    if (m_verdict->ask.isEmpty())
        return found + u'\n' +
               tr("The policy stops this, and nobody may let it pass. Leave the component out, or change it.");
    QStringList names;
    for (const QString &name : m_verdict->ask)
        names += promotion::shownPerson(name);
    return found + u'\n' + tr("The policy stops this. It may be let pass by %1.").arg(names.join(tr(" or ")));
}

void GateWatch::letPass(const QString &reason)
{
    if (!m_verdict || !m_verdict->mayOverride)
        return;
    m_reason = reason.trimmed();
    Q_EMIT changed();
}

} // namespace backflow::ui::promote
