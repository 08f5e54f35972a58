#pragma once

#include "core/async/job.h"
#include "core/promotion/planapproval.h"

#include <QObject>
#include <functional>
#include <memory>

class QTimer;

namespace backflow::ui::widgets {
struct AppContext;
}

namespace backflow::ui::promote {

class TargetRun;

/// Whether somebody has to agree to the deployment of one target, and how far that is. Looks again when the draft is
/// another one, when something of a promotion changed in this program, and, while a yes is missing, every now and then
/// on the team's remote. GUI thread; the record is read on the pool.
class ApprovalWatch final : public QObject
{
    Q_OBJECT

public:
    /// A child of the run, which outlives it.
    ApprovalWatch(const widgets::AppContext &context, TargetRun &run);

    const promotion::PlanApproval &state() const { return m_state; }
    /// A rule reaches the deployment, whether it is met or not.
    bool isNeeded() const { return m_state.isNeeded(); }
    /// Nothing may be deployed yet.
    bool isMissing() const { return m_state.isMissing(); }
    /// There is something about approvals to be shown and done.
    bool concerns() const { return isNeeded() || m_state.isRequested(); }
    /// Why it could not be found out, in a sentence; else empty.
    const QString &problem() const { return m_problem; }
    bool atWork() const { return m_atWork; }

    void look(bool askRemote = false);
    /// Freezes the plan, puts the question on record and shares the plan with those who may answer.
    void ask(const QString &note);
    void approve(const QString &note);
    void takeBack(const QString &note);

Q_SIGNALS:
    void changed();
    void failed(const QString &message);

private:
    using DraftPtr = std::shared_ptr<const promotion::Draft>;
    void runChanged();
    void take(promotion::PlanApproval state);
    using Work = std::function<base::Result<>(async::Monitor &)>;
    void put(const QString &title, const Work &work);

    const widgets::AppContext &m_context;
    TargetRun &m_run;
    DraftPtr m_draft;
    promotion::PlanApproval m_state;
    QString m_problem;
    bool m_atWork = false;
    QTimer *m_timer;
    async::Latest<promotion::PlanApproval> m_job;
};

} // namespace backflow::ui::promote
