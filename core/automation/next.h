#pragma once

#include "core/automation/rule.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

namespace backflow::automation {

/// Whether a rule starts now, and if not, why.
struct Firing {
    enum class Why {
        Starts,
        Off,       ///< the rule is switched off
        Paused,    ///< the schedule of this program is
        NotAsked,  ///< a manual rule that nobody started
        NotDue,    ///< not yet, or done already
        Missed,    ///< came due while no program was there, too long ago
        Unchanged, ///< of an event: nothing happened since
        FirstLook, ///< of an event: what there is now is what later looks are held against
        NotKnown,  ///< of an event: it cannot be seen from here
    };
    Why why = Why::NotDue;
    /// Of Starts and Missed of a schedule: the due time.
    std::optional<QDateTime> due = {};
    /// Due times before it that nobody ran.
    int passedOver = 0;
    bool starts() const { return why == Why::Starts; }
    bool operator==(const Firing &) const = default;
};

/// What is known of a rule's runs when somebody asks whether it starts.
struct FiringFacts {
    QDateTime now;
    /// A person says so, whatever the time is.
    bool asked = false;
    bool paused = false;
    /// Due time of the last run, or of what was missed; invalid = none.
    QDateTime lastDue = {};
    /// What the event showed when it was last looked at; nothing = never looked.
    std::optional<QString> seen = {};
    /// What it shows now; nothing = it cannot be seen.
    std::optional<QString> shows = {};
};
Firing firing(const Rule &rule, const FiringFacts &facts);

/// How far a condition got.
enum class GateState {
    Open, ///< not looked at yet
    Passed,
    Waits, ///< for a person; asked again on the next occasion
    Failed,
};

/// A target as a rule finds it.
struct TargetFacts {
    bool isKnown = true;
    bool isBelow = true;
    /// Somebody is signed in, and the org answers.
    bool isReached = true;
    /// This computer's clock and the org's agree.
    bool isClockRight = true;
    /// Both sides have been read.
    bool isRead = true;
    /// Another promotion has it.
    bool isHeld = false;
    /// The gate lets scheduled work run there.
    bool isAllowed = true;
    /// Components that would flow.
    int due = 0;
    /// Of those, with work of the target's own in them.
    int atRisk = 0;
    int undecided = 0;
    bool isPlanned = false;
    bool isDeployed = false;
    QList<GateState> before = {};
    QList<GateState> after = {};
};

enum class Step {
    SkipUnknown,
    SkipNotBelow,
    SkipNotAllowed,
    SkipNotReached,
    SkipClock,
    SkipNotRead,
    SkipHeld,
    SkipAtRisk,
    NothingDue,
    Tell,         ///< the end of a rule that checks
    Plan,         ///< makes the plan
    AskDecisions, ///< leaves the plan to a person, because decisions are open
    TryBefore,    ///< looks at a condition
    WaitBefore,
    StopBefore,
    LeavePlan, ///< the end of a rule that prepares
    Deploy,
    TryAfter,
    WaitAfter,
    StopAfter,
    Done,
};

struct Next {
    Step step = Step::Done;
    /// Of the steps about conditions: which one.
    int gate = -1;
    bool operator==(const Next &) const = default;
};

/// What happens next to one target of a rule that was started. Decides by nothing but its arguments.
Next whatNext(const Rule &rule, const TargetFacts &facts);

/// True where the target's turn is over: nothing more is done in this run.
bool isEnd(Step step);
/// `skip-at-risk`, `nothing-due`, …: on record and in --json.
QString stepName(Step step);
std::optional<Step> stepFrom(const QString &name);
inline constexpr int kSteps = int(Step::Done) + 1;

} // namespace backflow::automation
