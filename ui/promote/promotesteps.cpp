// What each step of PromotePage allows and says; what it does is in promotepage.cpp.
#include "core/base/moments.h"
#include "core/promotion/shownnames.h"
#include "ui/promote/approval.h"
#include "ui/promote/approvalwatch.h"
#include "ui/promote/deployqueue.h"
#include "ui/promote/duelookup.h"
#include "ui/promote/gatewatch.h"
#include "ui/promote/openpromotion.h"
#include "ui/promote/promotepage.h"
#include "ui/promote/reviewstep.h"
#include "ui/promote/runsstep.h"
#include "ui/promote/targetrun.h"
#include "ui/promote/whatstep.h"
#include "ui/promote/wherestep.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/permission.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <algorithm>

namespace backflow::ui::promote {

using Phase = TargetRun::Phase;

bool PromotePage::anyRunning() const
{
    return m_current && m_current->anyRunning();
}

bool PromotePage::anyEnded() const
{
    return m_current && m_current->anyEnded();
}

int PromotePage::undecided() const
{
    return m_current ? m_current->undecided() : 0;
}

/// Why this person may not do that at one of the targets.
QString PromotePage::forbidden(governance::Capability capability) const
{
    if (!m_current)
        return {};
    if (runs().isEmpty())
        return widgets::whyNotAnywhere(m_context, capability, m_where->targets());
    for (const TargetRun *run : runs()) {
        const QString reason = run->included() ? widgets::whyNot(m_context, capability, run->target()) : QString();
        if (!reason.isEmpty())
            return reason;
    }
    return {};
}

QString PromotePage::deployBlocked() const
{
    if (const QString name = m_runsStep->namesMissing(); !name.isEmpty())
        return tr("Type the name of %1 first: it is production.").arg(name);
    if (m_current->queue()->isWaiting())
        return tr("It is running.");
    const bool waits =
        std::ranges::any_of(runs(), [](const TargetRun *run) { return run->phase() == Phase::Scheduled; });
    if (waits)
        return tr("It waits for its time. Cancel that to deploy now.");
    if (std::ranges::any_of(runs(), &TargetRun::canDeploy))
        return {};
    if (anyRunning())
        return tr("It is running.");
    for (const TargetRun *run : runs()) {
        if (run->canCheck() && run->gate().stops())
            return run->gate().words();
        if (run->canCheck() && run->approval().isMissing())
            return approvalReason(*run);
    }
    return tr("No target is ready to be deployed to.");
}

QString PromotePage::blocked(Step step) const
{
    const bool begun = anyRunning() || anyEnded();
    if (step == Step::Where || step == Step::What) {
        if (begun)
            return tr("This one has begun already. Start a new one instead.");
        if (m_current->isRollback())
            return step == Step::Where ? tr("A rollback goes back into the environment it was deployed to.")
                                       : QString();
        return step == Step::What ? m_where->blocked() : QString();
    }
    if (runs().isEmpty())
        return m_where->blocked().isEmpty() ? tr("Press Continue to make the plan.") : m_where->blocked();
    if (step == Step::Review)
        return begun && !runs().front()->draft() ? tr("The plan of a promotion that has ended is in its result.")
                                                 : QString();
    if (step == Step::Result)
        return anyEnded() ? QString() : tr("Nothing was deployed yet.");
    if (begun)
        return step == Step::Deploy ? QString() : tr("This one has begun already.");
    if (const QString review = m_review->blocked(); !review.isEmpty())
        return review;
    if (step == Step::Decide || undecided() == 0)
        return {};
    return leftWords();
}

QString PromotePage::leftWords() const
{
    return tr("%Ln decisions left", nullptr, undecided());
}

QDateTime PromotePage::quickUntil(QString *why) const
{
    QDateTime earliest;
    for (const TargetRun *run : runs()) {
        if (!run->canDeploy())
            continue;
        const QDateTime until = run->quickUntil();
        if (!until.isValid()) {
            *why = run->whyNotQuick();
            return {};
        }
        earliest = earliest.isValid() ? std::min(earliest, until) : until;
    }
    return earliest;
}

void PromotePage::refresh()
{
    m_header->setTitle(m_current->title());
    QStringList facts;
    for (const TargetRun *run : runs()) {
        if (const promotion::Draft *draft = run->draft(); draft && facts.isEmpty()) {
            facts.append(tr("started %1 by %2")
                             .arg(base::momentWords(draft->startedAt), promotion::shownPerson(draft->startedBy)));
            if (!draft->options.note.isEmpty())
                facts.append(promotion::shownText(draft->options.note));
        }
    }
    m_header->setSubtitle(facts.join(QStringLiteral(" · ")));
    updateRail();
    updateBottom();
    refreshTabs();
}

void PromotePage::updateRail()
{
    for (int i = 0; i < kSteps; ++i) {
        const Step step = Step(i);
        QString mark;
        QString words;
        if (step == Step::Decide && undecided() > 0) {
            mark = QStringLiteral("≠%1").arg(undecided());
            words = leftWords();
        } else if (step == Step::Result && anyEnded()) {
            mark = QStringLiteral("●");
            words = tr("ended");
        } else if (i < int(this->step())) {
            mark = QStringLiteral("✓");
            words = tr("done");
        }
        m_rail->setStep(step, mark, words, step == this->step() ? QString() : blocked(step));
    }
}

void PromotePage::updateContinue()
{
    const Step now = step();
    const bool checking =
        std::ranges::any_of(runs(), [](const TargetRun *run) { return run->phase() == Phase::Checking; });
    const bool unchecked =
        std::ranges::any_of(runs(), [](const TargetRun *run) { return run->canCheck() && !run->check(); });
    const bool failed = std::ranges::any_of(
        runs(), [](const TargetRun *run) { return run->included() && run->check() && !run->check()->status.success; });
    QString text = tr("Continue ▸");
    QString why;
    if (now == Step::Where)
        why = m_where->blocked();
    else if (now == Step::What)
        why = m_what->blocked();
    else if (now == Step::Review)
        why = m_review->blocked();
    else if (now == Step::Decide)
        why = blocked(Step::Check);
    else if (now == Step::Deploy)
        why = anyRunning() || !anyEnded() ? tr("Nothing has ended yet.") : QString();
    else if (now == Step::Result)
        text = tr("Close");
    else if (now == Step::Check) {
        text = unchecked ? tr("Check in the org") : text;
        why = checking ? tr("The check is running.")
              : failed && !unchecked
                  ? tr("A check failed. Leave that target out, or mend what the org refuses and plan again.")
                  : QString();
    }
    m_continue->setText(text);
    m_continue->setAccessibleName(text);
    widgets::setUnavailable(m_continue, why);
    m_continue->setVisible(now != Step::Deploy || anyEnded());
    // With nothing to decide the plan is one press away from its deployment, which checks everything itself.
    const bool plain = now == Step::Review && why.isEmpty() && undecided() == 0 && unchecked;
    m_skip->setVisible((now == Step::Check && unchecked && !checking) || plain);
}

void PromotePage::updateBottom()
{
    updateContinue();
    const Step now = step();
    const bool scheduled =
        std::ranges::any_of(runs(), [](const TargetRun *run) { return run->phase() == Phase::Scheduled; });
    m_deploy->setVisible(now == Step::Deploy && (!anyEnded() || anyRunning()));
    m_deploy->setText(scheduled ? tr("Scheduled") : m_runsStep->when() ? tr("Schedule") : tr("Deploy"));
    m_deploy->setAccessibleName(m_deploy->text());
    widgets::setUnavailable(m_deploy, deployBlocked());
    // What the org has checked with its tests can go in without running them again, for a time.
    m_quick->setVisible(m_deploy->isVisibleTo(this) && !anyRunning());
    QString notQuick = deployBlocked();
    const QDateTime until = notQuick.isEmpty() ? quickUntil(&notQuick) : QDateTime();
    m_quick->setText(until.isValid() ? tr("Quick deploy (until %1)").arg(base::momentWords(until))
                                     : tr("Quick deploy"));
    m_quick->setAccessibleName(m_quick->text());
    widgets::setUnavailable(m_quick, notQuick);
    const bool failedOnes = runs().size() > 1 && std::ranges::any_of(runs(), &TargetRun::hasFailed);
    m_retryFailed->setVisible(now == Step::Result && failedOnes && !anyRunning());
    m_next->setVisible(now == Step::Result && !anyRunning() && !m_lookup->nextTarget().isEmpty());
    const bool planned = now >= Step::Review && now <= Step::Check &&
                         std::ranges::any_of(runs(), [](const TargetRun *run) { return run->draft(); });
    m_share->setVisible(planned);
    m_save->setVisible(planned && now == Step::Review);
    m_saveFile->setEnabled(undecided() == 0);
    m_saveFile->setToolTip(undecided() == 0 ? QString() : tr("Decide what is open first."));
    m_back->setText(now == Step::Where ? tr("All promotions") : tr("◂ Back"));
    QDateTime saved;
    for (const TargetRun *run : runs())
        saved = run->draft() && (!saved.isValid() || run->savedAt() > saved) ? run->savedAt() : saved;
    m_saved->setText(
        saved.isValid() && now < Step::Deploy
            ? tr("Draft saved %1").arg(QLocale().toString(saved.toLocalTime().time(), QLocale::ShortFormat))
            : QString());
}

} // namespace backflow::ui::promote
