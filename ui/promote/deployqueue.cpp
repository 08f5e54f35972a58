#include "ui/promote/deployqueue.h"

#include "ui/promote/targetrun.h"

#include <utility>

namespace backflow::ui::promote {

DeployQueue::DeployQueue(QObject *parent)
    : QObject(parent)
{
}

void DeployQueue::setAtOnce(int count)
{
    m_atOnce = std::clamp(count, 1, kMostAtOnce);
    goOn();
}

void DeployQueue::setPaused(bool paused)
{
    m_paused = paused;
    goOn();
    Q_EMIT changed();
}

void DeployQueue::start(const QList<TargetRun *> &runs, bool quick)
{
    m_quick = quick;
    m_paused = false;
    for (TargetRun *run : runs) {
        if (!run->canDeploy() || m_waiting.contains(run) || m_running.contains(run))
            continue;
        m_waiting.append(run);
        connect(run, &TargetRun::changed, this, [this, run] { ended(run); });
    }
    goOn();
    Q_EMIT changed();
}

void DeployQueue::drop(TargetRun *run)
{
    if (!m_waiting.removeOne(run))
        return;
    run->disconnect(this);
    run->setPlaceInQueue(0);
    number();
    Q_EMIT changed();
}

void DeployQueue::clear()
{
    for (TargetRun *run : std::exchange(m_waiting, {})) {
        run->disconnect(this);
        run->setPlaceInQueue(0);
    }
    for (TargetRun *run : std::exchange(m_running, {}))
        run->disconnect(this);
    m_paused = false;
    Q_EMIT changed();
}

void DeployQueue::goOn()
{
    while (!m_paused && !m_waiting.isEmpty() && m_running.size() < m_atOnce) {
        TargetRun *run = m_waiting.takeFirst();
        run->setPlaceInQueue(0);
        if (!run->canDeploy()) { // it was changed while it waited
            run->disconnect(this);
            continue;
        }
        m_running.append(run);
        run->startDeploy(m_quick);
    }
    number();
}

void DeployQueue::ended(TargetRun *run)
{
    if (!run->included())
        drop(run);
    if (run->busy() || !m_running.contains(run))
        return;
    m_running.removeOne(run);
    run->disconnect(this);
    if (run->hasFailed() && m_onFailure == OnFailure::StartNoMore) {
        for (TargetRun *waiting : std::exchange(m_waiting, {})) {
            waiting->disconnect(this);
            waiting->setPlaceInQueue(0);
        }
    }
    goOn();
    Q_EMIT changed();
}

void DeployQueue::number()
{
    for (qsizetype i = 0; i < m_waiting.size(); ++i)
        m_waiting[i]->setPlaceInQueue(int(i) + 1);
}

} // namespace backflow::ui::promote
