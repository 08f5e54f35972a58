#pragma once

#include "core/async/monitor.h"
#include "core/automation/gates.h"
#include "core/automation/ground.h"
#include "core/automation/next.h"
#include "core/automation/runstate.h"
#include "core/base/result.h"
#include "core/promotion/draft.h"

#include <QSet>
#include <functional>
#include <optional>

namespace backflow::automation {

/// Takes one target of a rule from where its result says it is to where it ends or waits, one step after the other.
class TargetWork final
{
public:
    struct About {
        const Rule &rule;
        const RuleSettings &settings;
        const QMap<QString, TaskDone> &tasks;
        /// Environments whose orgs were read anew in this run; null = none is.
        QSet<QString> *readAnew = nullptr;
        /// Plan that an earlier run left; gone on with where it still says what would be planned now.
        QString oldPlan = {};
        /// Nothing is changed, no org is reached, and the steps are told instead of done.
        bool isDry = false;
    };
    /// Called with the result whenever it got further, before the next step; an error ends the work.
    using Keep = std::function<base::Result<>(const TargetResult &)>;

    TargetWork(const Ground &ground, const About &about, TargetResult result, Keep keep, async::Monitor &monitor);

    /// Errors: Canceled; those of `keep`. All else is in the result.
    base::Result<TargetResult> run();

private:
    base::Result<> step(const Next &next);
    bool hasStopped(const Next &next) const;
    base::Result<bool> hasBegun(const QString &promotion) const;
    base::Result<> resume();
    base::Result<> look();
    base::Result<> reach(const model::Environment &environment);
    base::Result<> foresee();
    base::Result<> plan();
    base::Result<bool> isOldPlanGood();
    base::Result<> tryGate(const Gate &gate, bool after);
    base::Result<> deploy();
    base::Result<> dryStep(const Next &next);
    void conclude(const Next &next);
    void stopWith(const base::Error &error);
    promotion::DraftOptions draftOptions() const;
    const Gate &gateAt(const Next &next) const;

    const Ground &m_ground;
    About m_about;
    TargetResult m_result;
    Keep m_keep;
    async::Monitor &m_monitor;
    model::Environment m_target;
    TargetFacts m_facts;
    std::optional<GateLooks> m_looks;
    /// What a look said that did not pass.
    QString m_why;
    /// The target's turn is over, whatever whatNext would say.
    bool m_isOver = false;
};

} // namespace backflow::automation
