#pragma once

#include "core/async/job.h"
#include "core/model/pipeline.h"
#include "core/promotion/draft.h"
#include "core/promotion/durations.h"
#include "core/promotion/engine.h"
#include "core/promotion/lasting.h"
#include "core/promotion/schedule.h"
#include "ui/promote/plancounts.h"

#include <QObject>
#include <array>
#include <memory>
#include <optional>

namespace backflow::promotion {
struct OwnWorkStep;
}
namespace backflow::ui::widgets {
struct AppContext;
}

namespace backflow::ui::promote {

class ApprovalWatch;
class DeployWait;
class GateWatch;

/// One target of a promotion: its draft, its check, its deployment and its end. Targets are independent of one
/// another. GUI thread; all work runs on the pool.
class TargetRun final : public QObject
{
    Q_OBJECT

public:
    enum class Phase {
        Preparing,
        NotPrepared, ///< error() says why
        Ready,       ///< merged; may still need decisions
        Checking,
        Checked,
        Scheduled, ///< waits for its time, or for the target to be idle
        Deploying,
        Ended,
    };

    TargetRun(const widgets::AppContext &context, const QString &source, const QString &target,
              QObject *parent = nullptr);
    ~TargetRun() override;

    QString source() const { return m_source; }
    QString target() const { return m_target; }
    Phase phase() const { return m_phase; }
    bool busy() const;
    bool isProduction() const;
    /// Back, down the pipeline, unless the target lies above the source.
    model::Direction direction() const;
    /// Left out for now: neither checked nor deployed.
    bool included() const { return m_included; }
    void setIncluded(bool included);
    /// What stopped the last thing that was tried, until the next is; no message = nothing did.
    const base::Error &error() const { return m_error; }
    /// That as a person has to know it: what failed, what state things are in, what to do. Empty when nothing did.
    QString whyStopped() const;
    /// Null before it is prepared, and for a promotion that is opened after its end.
    const promotion::Draft *draft() const { return m_draft.get(); }
    std::shared_ptr<const promotion::Draft> sharedDraft() const { return m_draft; }
    /// Of the draft, what the line counts; empty while there is none.
    const QList<model::ComponentKey> &componentsIn(PlanLine line) const;
    QString id() const;
    /// When the draft was last kept as it is.
    QDateTime savedAt() const { return m_savedAt; }
    /// Components of which only these entries flow.
    promotion::EntryPicks entries() const { return m_draft ? m_draft->options.entries : m_options.entries; }
    /// What of the draft no later promotion takes back; known a moment after the draft is.
    const QList<promotion::LastingChange> &lasting() const { return m_lasting; }
    int undecided() const { return m_draft ? m_draft->undecided() : 0; }
    const std::optional<promotion::Report> &check() const { return m_check; }
    const std::optional<promotion::Report> &result() const { return m_result; }
    /// Who else has to agree to its deployment.
    ApprovalWatch &approval() const { return *m_approval; }
    /// What the policy's compliance rules say of it.
    GateWatch &gate() const { return *m_gate; }
    /// Where it stands now, in words: progress, or how it ended.
    QString words() const;
    /// 0 to 1; negative = not known.
    double progress() const;
    bool canceling() const { return m_canceling; }
    /// Nothing is left to decide and something would happen.
    bool canCheck() const;
    bool canDeploy() const;
    /// The target holds everything that is due, or all that was picked.
    bool nothingToDo() const;
    /// How long a check and a deployment usually take there; empty until that is known.
    const promotion::UsualDurations &usual() const { return m_usual; }
    /// By which it waits, or, after a start of the program, was to be deployed.
    std::optional<promotion::Schedule> schedule() const;
    /// It ended otherwise than done, or could not begin.
    bool hasFailed() const;
    /// How many are before it and itself among those that wait to be deployed to; 0 = it does not wait.
    int placeInQueue() const { return m_placeInQueue; }
    void setPlaceInQueue(int place);

    /// Merges afresh and keeps the draft, in the place of the one before: its own, or that of another run. An empty
    /// selection means everything due.
    void prepare(const QList<model::ComponentKey> &selection, const promotion::DraftOptions &options,
                 const QString &before = {});
    /// Opens a draft or a promotion by its id.
    void open(const QString &id);
    /// Plans anew from the latest snapshots. What has the same three values stays decided.
    void includeNewer();
    /// promotion::replaceOwnWork() of this draft, with a way to take it back.
    void replaceOwnWork(bool replace);
    /// Decides what is open here and was decided elsewhere with the same three values: one step that can be undone.
    void adoptChoices(const QHash<QString, merge::Choice> &choices, const QString &label);
    /// Reads the choices again after they were decided elsewhere.
    void reload();
    void setTestLevel(ports::TestLevel level);
    /// The least that the policy lets a deployment there run; nothing = it does not say.
    std::optional<ports::TestLevel> testsAsked() const;
    /// What will run: what was chosen, or where that is left open, what the policy asks for.
    ports::TestLevel testsRun() const;
    /// Test classes by name, for TestLevel::RunSpecifiedTests.
    void setTests(const QStringList &classes);
    void setNote(const QString &note, const QString &workItem);
    void startCheck();
    /// Freezes the draft and runs it; goes on with what was frozen before. `quick`: what the org has checked is
    /// deployed without running its tests again.
    void startDeploy(bool quick = false);
    /// Deploys when its time has come: then due() is emitted. Takes the place of an earlier schedule.
    void deployLater(const promotion::Schedule &schedule);
    /// It is not to be deployed by itself any more.
    void forgetSchedule();
    /// Until when the check that was made can be deployed quickly; invalid when it cannot.
    QDateTime quickUntil() const;
    /// Why it cannot, in a sentence; empty when it can.
    QString whyNotQuick() const;
    /// A person has looked into an org whose answer was lost: it ran as `deployId`, or, when empty, never arrived. The
    /// promotion then goes on.
    void settle(const QString &deployId);
    bool needsSettling() const;
    /// What of an ended promotion or check went in, or would have without the components that the org refused: a
    /// selection for the next try. Empty when nothing was refused or nothing is left.
    QList<model::ComponentKey> withoutFailures() const;
    /// Asks; what comes of it the org says.
    void cancel();
    /// A new run with the draft that would take this one back; answered by rollbackReady.
    void startRollback();
    /// Of a draft that takes one back: made anew with just these components.
    void rollBackOnly(const QList<model::ComponentKey> &keys);

Q_SIGNALS:
    void changed();
    /// The org told how far it is; nothing else is new.
    void progressed();
    /// What was scheduled is to be deployed now.
    void due(bool quick);
    void rollbackReady(const QString &draftId);
    void failed(const QString &message);

private:
    using DraftPtr = std::shared_ptr<const promotion::Draft>;
    void setPhase(Phase phase);
    void takeDraft(base::Result<DraftPtr> draft);
    struct Opened;
    static Opened lookUp(const ports::Backends &backends, const model::Pipeline &pipeline, const QString &id,
                         async::Monitor &monitor);
    void takeBackOwnWork(const promotion::OwnWorkStep &step);
    void takeEnd(base::Result<promotion::Report> report);
    QString stoppedWords() const;
    void deliverEnd(const async::Job<promotion::Report> &job);
    promotion::Observer observer();
    void learnLasting();
    void learnDurations();
    void lookForSchedule();
    template <class Work, class Done>
    auto start(const QString &title, Work work, const Done &done);

    const widgets::AppContext &m_context;
    QString m_source;
    QString m_target;
    Phase m_phase = Phase::Preparing;
    bool m_included = true;
    base::Error m_error;
    /// It was a check that m_error stopped, not a deployment.
    bool m_stoppedCheck = false;
    DraftPtr m_draft;
    QDateTime m_savedAt;
    /// Counted once for every draft: views ask with each painting.
    mutable std::array<QList<model::ComponentKey>, std::size(kPlanLines)> m_lines;
    mutable DraftPtr m_counted;
    QString m_id;
    promotion::DraftOptions m_options;
    promotion::State m_state = promotion::State::Draft;
    std::optional<ports::DeployStatus> m_status;
    std::optional<promotion::Report> m_check;
    std::optional<promotion::Report> m_result;
    bool m_canceling = false;
    /// All that is due was asked for, not a selection.
    bool m_everything = false;
    int m_placeInQueue = 0;
    promotion::UsualDurations m_usual;
    ApprovalWatch *m_approval;
    GateWatch *m_gate;
    DeployWait *m_wait = nullptr;
    std::optional<promotion::Schedule> m_leftOver;
    async::StopSource m_stop;
    async::Latest<DraftPtr> m_draftJob;
    async::Latest<QList<promotion::LastingChange>> m_lastingJob;
    QList<promotion::LastingChange> m_lasting;
};

} // namespace backflow::ui::promote
