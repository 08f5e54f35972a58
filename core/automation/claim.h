#pragma once

#include "core/async/monitor.h"
#include "core/automation/next.h"
#include "core/automation/rule.h"
#include "core/automation/runstate.h"
#include "core/base/result.h"
#include "core/ports/backends.h"

#include <QSet>
#include <memory>
#include <optional>

namespace backflow::automation {

/// The right to run one rule now. Among the programs of this machine a lease keeps others out while it lives, and goes
/// with the process; among machines the branch of the runs does, by compare-and-swap: who wrote the due time into it
/// has it. Whatever is done is kept here first and on the branch then, so that a run that was cut off is gone on with.
class Claim final
{
public:
    struct Wish {
        bool asked = false;
        bool paused = false;
        /// Of an event: what it shows now; nothing = it cannot be seen.
        std::optional<QString> shows = {};
    };

    /// Looks whether the rule is to run, and takes the run. Errors: those of the stores and of the remote, and then
    /// nothing was taken. `backends` outlives it.
    static base::Result<Claim> take(const ports::Backends &backends, const Rule &rule, const Wish &wish,
                                    async::Monitor &monitor);

    /// The run is ours: a new one, or one to go on with.
    bool isTaken() const { return m_isTaken; }
    bool isNew() const { return m_isNew; }
    /// Another program has it.
    bool isElsewhere() const { return m_isElsewhere; }
    const Firing &firing() const { return m_firing; }
    const RunState &state() const { return m_state; }
    /// As it was before.
    const RunState &before() const { return m_before; }
    /// Whether that target's turn is not over.
    bool goesOnWith(const TargetResult &result) const;
    /// Plan that the last run left for the target; empty = none.
    QString oldPlan(const QString &target) const;

    /// Durable here when it returns. Errors: Conflict (another program took the run over), those of the store. That
    /// the remote cannot be reached just now is none: end() tells it what there is.
    base::Result<> keep(const TargetResult &result, async::Monitor &monitor);
    /// The run is over; `words` about it as a whole where something went wrong.
    base::Result<> end(const QString &words, async::Monitor &monitor);

private:
    Claim(const ports::Backends &backends, Rule rule, Wish wish);
    void decide(const std::optional<RunState> &kept);
    void begin();
    void takeOver();
    base::Result<> write(async::Monitor &monitor);
    base::Result<RunState> latest(const std::optional<QByteArray> &file) const;

    const ports::Backends *m_backends;
    Rule m_rule;
    Wish m_wish;
    std::unique_ptr<ports::JournalStore> m_journal;
    std::unique_ptr<ports::JournalStore::Lease> m_lease;
    Firing m_firing;
    RunState m_before;
    RunState m_state;
    /// Targets that are gone on with.
    QSet<QString> m_open;
    bool m_isTaken = false;
    bool m_isNew = false;
    bool m_isElsewhere = false;
};

} // namespace backflow::automation
