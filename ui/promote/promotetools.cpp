// What PromotePage does beside the way through its steps: plans and reports that leave the program, a source that moved
// on, decisions that several targets share.
#include "core/base/moments.h"
#include "core/promotion/abandon.h"
#include "core/promotion/sharedplans.h"
#include "ui/jobs/joblist.h"
#include "ui/promote/carrychoices.h"
#include "ui/promote/checkfixes.h"
#include "ui/promote/exportreport.h"
#include "ui/promote/openpromotion.h"
#include "ui/promote/promotepage.h"
#include "ui/promote/targetrun.h"
#include "ui/promote/whatstep.h"
#include "ui/promote/wherestep.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/navigator.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QThreadPool>
#include <algorithm>

namespace backflow::ui::promote {

Drafts PromotePage::drafts() const
{
    Drafts drafts;
    for (const TargetRun *run : runs())
        if (run->draft() && run->included())
            drafts.append(run->sharedDraft());
    return drafts;
}

void PromotePage::copyPlan()
{
    QGuiApplication::clipboard()->setText(planText(drafts()));
    m_context.navigator->notify(tr("The plan is on the clipboard, as text for a message or a ticket."));
}

void PromotePage::savePlan()
{
    exportPlan(drafts(), m_context, this,
               [this](const QString &why) { m_banner->tell(widgets::Severity::Error, why); });
}

void PromotePage::savePlanFile()
{
    const Drafts all = drafts();
    if (!all.isEmpty())
        exportPlanFile(all, m_context, this, [this](const QString &why) {
            m_banner->tell(widgets::Severity::Error, why);
            m_banner->setCloseable(true);
        });
}

void PromotePage::shareWithTeam()
{
    QStringList ids;
    for (const auto &draft : drafts())
        ids.append(draft->id);
    auto work = [backends = m_context.backends, pipeline = m_context.pipeline,
                 ids](async::Monitor &monitor) -> base::Result<promotion::Shared> {
        promotion::Shared last;
        for (const QString &id : ids) {
            auto shared = promotion::sharePlan(*backends, pipeline, id, monitor);
            if (!shared)
                return shared;
            last = *std::move(shared);
        }
        return last;
    };
    auto job = jobs::run(*m_context.jobs, *m_context.pool, tr("Share a plan"), std::move(work), tr("Shared"));
    async::deliver(job, this, [this](const base::Result<promotion::Shared> &shared) {
        const QString problem = shared ? shared->problem : shared.error().message;
        if (!problem.isEmpty()) {
            m_banner->tell(widgets::Severity::Warning, problem);
            m_banner->setCloseable(true);
        } else {
            m_context.navigator->notify(
                shared->remote
                    ? tr("Colleagues find the plan under Promotions and can go on with it.")
                    : tr("The plan waits on this machine: the workspace shares no Git repository with anybody."));
        }
    });
}

void PromotePage::copyReport(const TargetRun *run)
{
    QGuiApplication::clipboard()->setText(reportText(*run->result()));
    m_context.navigator->notify(tr("The report is on the clipboard, as text for a message or a ticket."));
}

void PromotePage::lookForNewer()
{
    const bool begun = anyRunning() || anyEnded();
    const Drafts all = drafts();
    if (!m_context.backends || begun || all.isEmpty() || std::ranges::any_of(runs(), &TargetRun::busy)) {
        m_newer.stop();
        return;
    }
    auto work = [backends = m_context.backends, pipeline = m_context.pipeline,
                 all](async::Monitor &) -> base::Result<int> {
        int most = 0;
        for (const auto &draft : all) {
            const auto newer = newerChanges(*backends, pipeline, *draft);
            if (!newer)
                return newer;
            most = std::max(most, *newer);
        }
        return most;
    };
    m_newer.run(async::start(*m_context.pool, work), [this, all](const base::Result<int> &newer) {
        if (leftOverSchedule())
            return; // that question stands in the same place and comes first
        if (newer && *newer > 0 && all.first()->sourceCommit != m_current->keptAsPlanned)
            tellNewer(*newer, *all.first());
        else
            m_moved->dismiss();
    });
}

void PromotePage::tellNewer(int count, const promotion::Draft &draft)
{
    m_moved->dismiss(); // with its buttons: the same sentence told again would keep them and get two more
    m_moved->tell(widgets::Severity::Info,
                  tr("%1 moved on: %Ln newer changes.", nullptr, int(count)).arg(draft.source));
    connect(m_moved->addAction(tr("Include")), &QPushButton::clicked, this, [this] {
        m_moved->dismiss();
        for (TargetRun *run : runs())
            run->includeNewer();
        if (step() > Step::Review)
            goTo(Step::Review);
    });
    connect(m_moved->addAction(tr("Keep as planned")), &QPushButton::clicked, this,
            [this, commit = draft.sourceCommit] {
                m_current->keptAsPlanned = commit;
                m_moved->dismiss();
            });
}

/// What was decided for one target holds for those where exactly the same three values meet.
void PromotePage::shareDecisions()
{
    QHash<QString, merge::Choice> choices;
    QHash<QString, QString> from;
    QSet<QString> disputed;
    for (const TargetRun *run : runs()) {
        if (run->busy() || !run->draft())
            continue;
        for (auto it = run->draft()->choices.cbegin(); it != run->draft()->choices.cend(); ++it) {
            if (const auto other = choices.constFind(it.key()); other != choices.constEnd() && *other != it.value())
                disputed.insert(it.key());
            choices.insert(it.key(), it.value());
            from.insert(it.key(), run->target());
        }
    }
    for (TargetRun *run : runs()) {
        if (run->undecided() == 0 || run->busy())
            continue;
        QHash<QString, merge::Choice> open;
        QString decidedFor;
        for (const promotion::ComponentMerge &component : run->draft()->components)
            for (const promotion::FileMerge &file : component.files)
                for (const merge::Decision &decision : file.outcome.decisions)
                    if (choices.contains(decision.id) && !disputed.contains(decision.id) &&
                        !run->draft()->choices.contains(decision.id)) {
                        open.insert(decision.id, choices.value(decision.id));
                        decidedFor = from.value(decision.id);
                    }
        run->adoptChoices(open, tr("As decided for %1").arg(decidedFor));
    }
}

TargetRun *PromotePage::leftOverSchedule() const
{
    const auto left = std::ranges::find_if(runs(), [](const TargetRun *run) {
        return run->phase() != TargetRun::Phase::Scheduled && run->schedule().has_value();
    });
    return left == runs().end() ? nullptr : *left;
}

/// What was to be deployed while the program was closed is asked about, not caught up on.
void PromotePage::tellLeftOverSchedule()
{
    TargetRun *run = leftOverSchedule();
    if (!run || run->busy())
        return;
    const promotion::Schedule schedule = *run->schedule();
    const QString sentence =
        schedule.at
            ? tr("The deployment to %1 was set for %2. Backflow was closed meanwhile, so nothing was sent.")
                  .arg(run->target(), base::momentWords(*schedule.at))
            : tr("The deployment to %1 waited for it to be idle. Backflow was closed meanwhile, so nothing was sent.")
                  .arg(run->target());
    if (m_moved->text() == sentence)
        return;
    m_moved->dismiss();
    m_moved->tell(widgets::Severity::Warning, sentence);
    connect(m_moved->addAction(tr("Wait again")), &QPushButton::clicked, run, [this, run, schedule] {
        m_moved->dismiss();
        run->deployLater(schedule);
    });
    connect(m_moved->addAction(tr("Forget it")), &QPushButton::clicked, run, [this, run] {
        m_moved->dismiss();
        run->forgetSchedule();
    });
}

/// Its draft is put aside, where it can be taken up again for a while.
void PromotePage::removeTarget(TargetRun *run)
{
    if (runs().size() < 2)
        return;
    const QString target = run->target();
    if (run->draft()) {
        (void)async::start(*m_context.pool, [backends = m_context.backends, id = run->id()](async::Monitor &) {
            const auto journal = backends->journal();
            return journal ? promotion::abandonDraft(**journal, id, backends->personName(), backends->clock().now())
                           : base::failure(journal);
        });
    }
    m_current->remove(run);
    showOpen(m_current);
    goTo(step());
    m_context.navigator->notify(tr("%1 was taken out. Its draft can be taken up again under Resolve.").arg(target));
    m_context.navigator->tellPromotionsChanged();
}

void PromotePage::retryFailed()
{
    QStringList failed;
    QString source;
    for (const TargetRun *run : runs()) {
        if (!run->included() || run->busy() || !run->hasFailed())
            continue;
        failed.append(run->target());
        source = run->source();
    }
    if (!failed.isEmpty())
        startBackPromotion(source, failed, m_what->selection(), m_what->options().entries);
}

void PromotePage::addMissing(const TargetRun *run)
{
    QList<model::ComponentKey> selection = run->draft()->selection;
    selection += missingIn(*run->draft());
    startBackPromotion(run->source(), m_where->targets().isEmpty() ? QStringList{run->target()} : m_where->targets(),
                       selection, run->entries());
}

} // namespace backflow::ui::promote
