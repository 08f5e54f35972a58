#pragma once

#include "core/async/job.h"
#include "core/governance/decision.h"
#include "core/governance/releaserule.h"
#include "core/promotion/gate.h"

#include <QObject>
#include <QString>
#include <memory>
#include <optional>

namespace backflow::ui::widgets {
struct AppContext;
}

namespace backflow::ui::promote {

class TargetRun;

/// What the policy's rules for compliance and for releases say of one target's plan, before anything is sent: known a
/// moment after everything is decided. The gate itself is in the core and says the same when the plan runs. GUI thread.
class GateWatch final : public QObject
{
    Q_OBJECT

public:
    /// A child of the run, which outlives it.
    GateWatch(const widgets::AppContext &context, TargetRun &run);

    /// Nothing = the policy asks for none there, or it is not known yet.
    const std::optional<promotion::GateVerdict> &verdict() const { return m_verdict; }
    /// Something stops it that nobody has let pass.
    bool stops() const { return isHeld() && m_reason.isEmpty(); }
    /// The person at this machine may let pass, with a reason, all that stops it.
    bool mayLetPass() const;
    /// What was found, and who may let it pass, and that the target is on an older release; empty while nothing was.
    QString words() const;
    /// Why it is let pass, by the person at this machine; goes on record when the plan runs.
    const QString &reason() const { return m_reason; }
    /// The same for the rules for releases; empty where they do not stop it.
    QString releaseReason() const { return releaseStops() ? m_reason : QString(); }
    void letPass(const QString &reason);

Q_SIGNALS:
    void changed();

private:
    void runChanged();
    void look();
    void lookAtReleases();
    bool complianceStops() const { return m_verdict && !m_verdict->passes(); }
    bool releaseStops() const;
    bool isHeld() const { return complianceStops() || releaseStops(); }
    governance::ReleaseVerdict releaseVerdict() const;
    /// Names of others who may let pass all that stops it.
    QStringList othersWhoMay() const;
    /// What one can do about it.
    QString wayOut() const;

    const widgets::AppContext &m_context;
    TargetRun &m_run;
    std::shared_ptr<const promotion::Draft> m_draft;
    std::optional<promotion::GateVerdict> m_verdict;
    QString m_reason;
    /// The source's org is on a later release of Salesforce than the target's.
    std::optional<governance::ReleaseStep> m_release;
    async::Latest<promotion::GateVerdict> m_job;
    async::Latest<std::optional<governance::ReleaseStep>> m_releases;
};

} // namespace backflow::ui::promote
