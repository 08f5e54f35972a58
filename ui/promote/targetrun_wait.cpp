// What TargetRun does about time: waiting for a deployment's turn, and how long things usually take.
#include "core/governance/standing.h"
#include "core/governance/testrule.h"
#include "ui/promote/deploywait.h"
#include "ui/promote/targetrunwork.h"
#include "ui/widgets/navigator.h"

#include <algorithm>

namespace backflow::ui::promote {

std::optional<promotion::Schedule> TargetRun::schedule() const
{
    return m_wait ? std::optional(m_wait->schedule()) : m_leftOver;
}

void TargetRun::deployLater(const promotion::Schedule &schedule)
{
    const model::Environment *environment = m_context.pipeline.find(m_target);
    if (!canDeploy() || !environment)
        return;
    m_leftOver.reset();
    m_wait = new DeployWait(m_context, *environment, schedule, this);
    const auto over = [this] {
        m_wait->deleteLater();
        m_wait = nullptr;
        setPhase(m_result ? Phase::Ended : m_check ? Phase::Checked : Phase::Ready);
    };
    connect(m_wait, &DeployWait::changed, this, &TargetRun::progressed);
    connect(m_wait, &DeployWait::canceled, this, [this, over] {
        over();
        forgetSchedule();
    });
    connect(m_wait, &DeployWait::failed, this, [this, over](const QString &message) {
        over();
        forgetSchedule();
        Q_EMIT failed(message);
    });
    connect(m_wait, &DeployWait::due, this, [this, over, quick = schedule.quick] {
        over();
        Q_EMIT due(quick);
    });
    // Kept first: should the program end before its time, the next start asks what is to become of it.
    auto kept = async::start(*m_context.pool, [backends = m_context.backends, schedule](async::Monitor &) {
        const auto journal = backends->journal();
        return journal ? promotion::keepSchedule(**journal, schedule) : base::failure(journal);
    });
    setPhase(Phase::Scheduled);
    async::deliver(kept, this, [this, wait = m_wait](const base::Result<> &written) {
        if (m_wait != wait)
            return; // cancelled meanwhile
        if (!written) {
            Q_EMIT m_wait->failed(written.error().message);
            return;
        }
        m_wait->start(routeWords(direction(), m_source, m_target));
        m_context.navigator->tellPromotionsChanged();
    });
}

void TargetRun::forgetSchedule()
{
    if (m_wait) {
        m_wait->cancel(); // ends in canceled(), which comes back here
        return;
    }
    m_leftOver.reset();
    auto job = async::start(*m_context.pool, [backends = m_context.backends, id = id()](async::Monitor &) {
        const auto journal = backends->journal();
        return journal ? promotion::forgetSchedule(**journal, id) : base::failure(journal);
    });
    async::deliver(job, this, [this](const base::Result<> &) {
        m_context.navigator->tellPromotionsChanged();
        Q_EMIT changed();
    });
}

void TargetRun::lookForSchedule()
{
    auto job = async::start(*m_context.pool, [backends = m_context.backends](async::Monitor &) {
        const auto journal = backends->journal();
        return journal ? promotion::schedules(**journal)
                       : base::Result<QList<promotion::Schedule>>(base::failure(journal));
    });
    async::deliver(job, this, [this](const base::Result<QList<promotion::Schedule>> &all) {
        if (!all || m_wait || m_phase == Phase::Deploying || m_phase == Phase::Ended)
            return;
        const auto own = std::ranges::find(*all, id(), &promotion::Schedule::promotion);
        if (own == all->end() || m_leftOver == *own)
            return;
        m_leftOver = *own;
        Q_EMIT changed();
    });
}

void TargetRun::learnDurations()
{
    auto job = async::start(*m_context.pool, [backends = m_context.backends, target = m_target](async::Monitor &) {
        const auto journal = backends->journal();
        return journal ? promotion::usualDurations(**journal, target)
                       : base::Result<promotion::UsualDurations>(base::failure(journal));
    });
    async::deliver(job, this, [this](const base::Result<promotion::UsualDurations> &usual) {
        if (!usual || m_usual == *usual)
            return;
        m_usual = *usual;
        Q_EMIT progressed();
    });
}

std::optional<ports::TestLevel> TargetRun::testsAsked() const
{
    const auto &standing = m_context.policy.standing;
    const model::Environment *environment = m_context.pipeline.find(m_target);
    return standing && standing->policy && environment ? governance::testsAsked(*standing->policy, *environment)
                                                       : std::nullopt;
}

ports::TestLevel TargetRun::testsRun() const
{
    return governance::raisedTests(m_draft ? m_draft->options.testLevel : ports::TestLevel::Default, testsAsked());
}

} // namespace backflow::ui::promote
