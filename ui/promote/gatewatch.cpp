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

governance::ReleaseVerdict GateWatch::releaseVerdict() const
{
    const auto &standing = m_context.policy.standing;
    const model::Environment *target = m_draft ? m_context.pipeline.find(m_draft->target) : nullptr;
    return m_release && target && standing ? governance::releasesAsked(*standing, *target)
                                           : governance::ReleaseVerdict();
}

bool GateWatch::releaseStops() const
{
    const governance::ReleaseVerdict verdict = releaseVerdict();
    return verdict.blocks && !(verdict.mayOverride && !m_release->override.trimmed().isEmpty());
}

bool GateWatch::mayLetPass() const
{
    return isHeld() && (!complianceStops() || m_verdict->mayOverride) &&
           (!releaseStops() || releaseVerdict().mayOverride);
}

QStringList GateWatch::othersWhoMay() const
{
    const auto &standing = m_context.policy.standing;
    const governance::Person *self = standing ? standing->person() : nullptr;
    QStringList names = complianceStops() ? m_verdict->ask : releaseVerdict().ask;
    if (complianceStops() && releaseStops())
        names.removeIf([held = releaseVerdict().ask](const QString &name) { return !held.contains(name); });
    if (self)
        names.removeAll(self->name);
    return names;
}

QString GateWatch::wayOut() const
{
    if (!m_reason.isEmpty())
        return tr("You let it pass: “%1”. That goes on record with the deployment.").arg(m_reason);
    if (mayLetPass())
        return tr("The policy stops this. You may let it pass with a reason, which goes on record.");
    QStringList names;
    for (const QString &name : othersWhoMay())
        names += promotion::shownPerson(name);
    if (!names.isEmpty())
        return tr("The policy stops this. It may be let pass by %1.").arg(names.join(tr(" or ")));
    return complianceStops()
               ? tr("The policy stops this, and nobody may let it pass. Leave the component out, or change it.")
               : tr("The policy stops this, and nobody may let it pass. Wait until %1 is upgraded.")
                     .arg(m_draft->target);
}

QString GateWatch::words() const
{
    QStringList lines;
    if (complianceStops())
        lines += promotion::gateWords(*m_verdict, m_run.target());
    if (m_release)
        lines += promotion::releaseWarning(*m_release, m_draft->source, m_draft->target);
    if (isHeld())
        lines += wayOut();
    return lines.join(u'\n');
}

void GateWatch::letPass(const QString &reason)
{
    if (!mayLetPass())
        return;
    m_reason = reason.trimmed();
    Q_EMIT changed();
}

} // namespace backflow::ui::promote
