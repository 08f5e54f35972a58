#pragma once

#include "core/async/job.h"
#include "core/governance/decision.h"
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

/// What the compliance rules that the policy asks for say of one target's plan, before anything is sent: known a moment
/// after everything is decided. The gate itself is in the core and says the same when the plan runs. GUI thread.
class GateWatch final : public QObject
{
    Q_OBJECT

public:
    /// A child of the run, which outlives it.
    GateWatch(const widgets::AppContext &context, TargetRun &run);

    /// Nothing = the policy asks for none there, or it is not known yet.
    const std::optional<promotion::GateVerdict> &verdict() const { return m_verdict; }
    /// Something was found that nobody has let pass.
    bool stops() const { return m_verdict && !m_verdict->passes() && m_reason.isEmpty(); }
    /// What was found, and who may let it pass, and that the target is on an older release; empty while nothing was.
    QString words() const;
    /// Why it is let pass, by the person at this machine; goes on record when the plan runs.
    const QString &reason() const { return m_reason; }
    void letPass(const QString &reason);

Q_SIGNALS:
    void changed();

private:
    void runChanged();
    void look();
    void lookAtReleases();

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
