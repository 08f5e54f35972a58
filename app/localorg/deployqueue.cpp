#include "app/localorg/deployqueue.h"

#include <utility>

namespace backflow::localorg {

using namespace Qt::StringLiterals;

DeployQueue::DeployQueue(int pollsPerDeploy, std::chrono::milliseconds deployTime, Runner runner)
    : m_pollsPerDeploy(pollsPerDeploy)
    , m_deployTime(deployTime)
    , m_runner(std::move(runner))
{
}

void DeployQueue::submit(std::shared_ptr<DeployJob> job)
{
    m_jobs.append(std::move(job));
    advance();
}

std::shared_ptr<DeployJob> DeployQueue::find(const QString &id) const
{
    for (const auto &job : m_jobs) {
        if (sameId(job->id, id))
            return job;
    }
    return nullptr;
}

std::shared_ptr<DeployJob> DeployQueue::head() const
{
    for (const auto &job : m_jobs) {
        if (!job->done)
            return job;
    }
    return nullptr;
}

bool DeployQueue::isIdle() const
{
    return !head();
}

bool DeployQueue::isDue(const DeployJob &job) const
{
    const auto elapsed = std::chrono::steady_clock::now() - job.begun;
    if (elapsed < job.hold || !job.sequence.isEmpty())
        return false;
    return job.polls >= m_pollsPerDeploy || elapsed >= m_deployTime;
}

void DeployQueue::poll(DeployJob &job)
{
    if (!job.done && job.status != "Pending"_L1)
        ++job.polls;
    advance();
}

void DeployQueue::advance()
{
    while (const auto job = head()) {
        if (job->status == "Pending"_L1) {
            job->status = u"InProgress"_s;
            job->startedAt = QDateTime::currentDateTimeUtc();
            job->begun = std::chrono::steady_clock::now();
        }
        if (!isDue(*job))
            return;
        m_runner(*job);
        job->completedAt = QDateTime::currentDateTimeUtc();
        job->done = true;
    }
}

bool DeployQueue::cancel(DeployJob &job, const QString &userId)
{
    if (job.done)
        return false;
    job.status = u"Canceled"_s;
    job.canceledBy = userId;
    job.completedAt = job.canceledAt = QDateTime::currentDateTimeUtc();
    job.done = true;
    advance();
    return true;
}

} // namespace backflow::localorg
