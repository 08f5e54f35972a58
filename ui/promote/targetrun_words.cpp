// What TargetRun says of itself.
#include "ui/promote/approval.h"
#include "ui/promote/approvalwatch.h"
#include "ui/promote/deploywait.h"
#include "ui/promote/gatewatch.h"
#include "ui/promote/targetrun.h"

namespace backflow::ui::promote {

QString TargetRun::words() const
{
    if (m_canceling)
        return tr("Cancelling… the org has the last word");
    if (m_placeInQueue > 0)
        return tr("Waits its turn (%1 in the queue)").arg(m_placeInQueue);
    if (const QString stopped = stoppedWords(); !stopped.isEmpty())
        return stopped;
    switch (m_phase) {
    case Phase::Preparing:
        return tr("Planning…");
    case Phase::NotPrepared:
        return m_error.message;
    case Phase::Scheduled:
        return m_wait ? m_wait->words() : QString();
    case Phase::Ready:
        if (nothingToDo())
            return tr("Nothing to do");
        if (undecided() > 0)
            return tr("%Ln decisions left", nullptr, undecided());
        if (m_gate->stops())
            return tr("Stopped by compliance rules");
        return approvalMissing(*this).isEmpty() ? tr("Ready") : approvalMissing(*this);
    case Phase::Checking:
    case Phase::Deploying:
        if (m_status && !m_status->done)
            return statusWords(*m_status);
        return m_phase == Phase::Checking ? tr("Checking…") : stateWords(m_state);
    case Phase::Checked:
        if (m_check->status.success && m_gate->stops())
            return tr("Stopped by compliance rules");
        if (m_check->status.success && m_approval->isMissing())
            return approvalMissing(*this);
        return m_check->status.success ? tr("Check passed") : tr("Check failed");
    case Phase::Ended:
        return endingWords(*m_result);
    }
    return {};
}

double TargetRun::progress() const
{
    if (m_status && m_status->componentsTotal > 0) {
        const int total = m_status->componentsTotal + m_status->testsTotal;
        return double(m_status->componentsDeployed + m_status->testsCompleted) / total;
    }
    return -1;
}

/// One line for a row: that the last try came to nothing, and why.
QString TargetRun::stoppedWords() const
{
    if (busy() || m_error.message.isEmpty() || undecided() > 0)
        return {};
    if (m_phase == Phase::Ready || m_phase == Phase::Checked)
        return m_stoppedCheck ? tr("✕ Not checked: %1").arg(m_error.message)
                              : tr("✕ Not started: %1").arg(m_error.message);
    return m_phase == Phase::Ended ? tr("✕ Stopped: %1").arg(m_error.message) : QString();
}

QString TargetRun::whyStopped() const
{
    if (busy() || m_error.message.isEmpty())
        return {};
    QStringList lines{tr("%1: %2").arg(m_target, m_error.message)};
    if (m_phase == Phase::Ended)
        lines += m_result->summary;
    else
        lines += tr("Nothing was sent to %1; it is as it was, and the plan is kept.").arg(m_target);
    const QString button = m_phase == Phase::Ended ? tr("Go on")
                           : m_stoppedCheck        ? tr("Check in the org")
                                                   : tr("Deploy");
    switch (m_error.code) {
    case base::Errc::Unauthorized:
        lines += tr("Sign in to %1 again, then press “%2”.").arg(m_target, button);
        break;
    case base::Errc::Offline:
    case base::Errc::Timeout:
        lines += tr("When the connection is back, press “%1”.").arg(button);
        break;
    case base::Errc::Denied:
        lines += tr("When that is settled, press “%1”.").arg(button);
        break;
    default:
        lines += tr("To try again, press “%1”.").arg(button);
    }
    return lines.join(u'\n');
}

} // namespace backflow::ui::promote
