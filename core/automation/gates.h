#pragma once

#include "core/async/monitor.h"
#include "core/automation/channel.h"
#include "core/automation/ground.h"
#include "core/automation/next.h"
#include "core/automation/runstate.h"
#include "core/base/result.h"
#include "core/promotion/draft.h"
#include "core/promotion/report.h"

#include <optional>

namespace backflow::automation {

/// What a look at a condition came to, in a sentence where it did not pass.
struct GateLook {
    GateState state = GateState::Passed;
    QString words = {};
    bool operator==(const GateLook &) const = default;
};

/// Looks at the conditions of one target of a rule. What cannot be looked at does not pass.
class GateLooks final
{
public:
    struct About {
        const Rule &rule;
        const RuleSettings &settings;
        const model::Environment &target;
        /// RunState::tasks.
        const QMap<QString, TaskDone> &tasks;
    };
    /// All of it outlives this.
    GateLooks(const Ground &ground, const About &about, async::Monitor &monitor);

    /// Of a plan that is ready. Errors: those of the org and the stores; Canceled.
    base::Result<GateLook> before(const Gate &gate, const QString &promotion);
    /// Of a promotion that has ended well.
    base::Result<GateLook> after(const Gate &gate, const promotion::Report &report);

private:
    base::Result<GateLook> validation(const QString &promotion);
    base::Result<GateLook> tests(const Gate &gate, const ports::DeployStatus &status) const;
    base::Result<GateLook> approval(const Gate &gate, const QString &promotion);
    base::Result<GateLook> compliance(const Gate &gate, const promotion::GateQuestion &question);
    base::Result<GateLook> complianceBefore(const Gate &gate, const QString &promotion);
    base::Result<GateLook> complianceAfter(const Gate &gate, const QString &promotion);
    base::Result<GateLook> call(const Gate &gate);
    GateLook task(const Gate &gate) const;

    const Ground &m_ground;
    About m_about;
    async::Monitor &m_monitor;
    /// The org's check of this plan, made once in a run.
    std::optional<promotion::Report> m_checked;
};

} // namespace backflow::automation
