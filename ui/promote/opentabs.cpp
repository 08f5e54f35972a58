// Several promotions open at once: how PromotePage goes from one to another, opens and closes them.
#include "core/promotion/drafts.h"
#include "core/promotion/planfile.h"
#include "core/promotion/sharedplans.h"
#include "ui/jobs/joblist.h"
#include "ui/promote/deployqueue.h"
#include "ui/promote/duelookup.h"
#include "ui/promote/openpromotion.h"
#include "ui/promote/orderbar.h"
#include "ui/promote/promotepage.h"
#include "ui/promote/promotionspage.h"
#include "ui/promote/reviewstep.h"
#include "ui/promote/runsstep.h"
#include "ui/promote/targetrun.h"
#include "ui/promote/togetherwith.h"
#include "ui/promote/whatstep.h"
#include "ui/promote/wherestep.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/navigator.h"

#include <QFile>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QThreadPool>
#include <algorithm>

namespace backflow::ui::promote {

using Phase = TargetRun::Phase;

OpenPromotion *PromotePage::addOpen()
{
    // One that was begun and says nothing yet is no work to be kept.
    for (OpenPromotion *old : QList<OpenPromotion *>(m_open)) {
        if (old->runs().isEmpty())
            closeOpen(old);
    }
    auto *open = new OpenPromotion(m_context, this);
    m_open.append(open);
    connect(open, &OpenPromotion::changed, this, [this, open] { openChanged(open); });
    connect(open->queue(), &DeployQueue::changed, this, [this, open] {
        if (open == m_current)
            refresh();
    });
    connect(open, &OpenPromotion::failed, this, [this, open](const QString &message) {
        if (open != m_current) {
            m_context.navigator->notify(message);
            return;
        }
        m_banner->tell(widgets::Severity::Error, message);
        m_banner->setCloseable(true);
    });
    connect(open, &OpenPromotion::rollbackReady, this, &PromotePage::openPromotion);
    return open;
}

void PromotePage::openChanged(OpenPromotion *open)
{
    if (open != m_current) {
        refreshTabs();
        return;
    }
    tellSpot(Way::Step); // what was new has a name now
    settleStep();
    const bool all = !open->anyBusy() && !open->queue()->isWaiting();
    if (all && !open->settling && open->runs().size() > 1 && !open->anyEnded())
        shareDecisions();
    if (all)
        lookForNewer();
    if (step() == Step::Deploy && all && open->anyEnded())
        goTo(Step::Result);
    tellLeftOverSchedule();
    refresh();
}

void PromotePage::rememberWishes()
{
    if (!m_current || m_pages->currentWidget() != m_wizard)
        return;
    Wishes &wishes = m_current->wishes;
    if (m_current->isRollback())
        return;
    if (m_current->runs().isEmpty() || m_current->step <= Step::What) {
        wishes.source = m_where->source();
        if (!m_where->targets().isEmpty())
            wishes.targets = m_where->targets();
        wishes.choice = m_where->choice();
        wishes.moment = m_where->moment();
        wishes.stories = m_where->stories();
    }
    m_what->putInto(wishes);
}

void PromotePage::showOpen(OpenPromotion *open)
{
    if (m_current && m_current != open)
        rememberWishes();
    const bool other = m_current != open;
    m_current = open;
    m_newer.stop();
    m_lookup->forgetNext();
    m_moved->dismiss();
    if (other) {
        m_banner->dismiss();
        m_lookup->forget();
    }
    const Wishes wishes = open->wishes;
    // Only looked at: nothing goes on record, and a yes that others have to give yet is no reason not to plan.
    const auto whyNot = [policy = m_context.policy](const model::Environment &environment) {
        const governance::Decision decision =
            governance::Authorizer(policy).decide(governance::Capability::Deploy, {environment, QString()});
        return decision.allowed || decision.needsApproval ? QString() : decision.reason;
    };
    m_where->setPipeline(m_context.pipeline, whyNot);
    if (!wishes.source.isEmpty())
        m_where->setSides(wishes.source, wishes.targets);
    m_where->setStories(wishes.stories);
    m_where->setMoment(wishes.moment);
    m_where->setChoice(wishes.choice);
    m_where->setOffers(m_lookup->due().offers);
    if (other)
        m_what->take(wishes);
    m_review->setRuns(open->runs());
    m_runsStep->setRuns(open->runs());
    m_runsStep->order()->setQueue(open->queue());
    m_pages->setCurrentWidget(m_wizard);
    refreshTabs();
    tellSpot();
}

void PromotePage::closeOpen(OpenPromotion *open)
{
    if (!open)
        return;
    m_open.removeOne(open);
    open->disconnect(this);
    if (open == m_current) {
        // The views let go first; what runs in an org goes on and stays in Activity.
        m_current = nullptr;
        m_newer.stop();
        m_lookup->forgetNext();
        m_review->setRuns({});
        m_runsStep->setRuns({});
        m_runsStep->order()->setQueue(nullptr);
    }
    open->deleteLater();
    refreshTabs();
}

void PromotePage::refreshTabs()
{
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > m_open.size())
        m_tabs->removeTab(m_tabs->count() - 1);
    for (int i = 0; i < m_open.size(); ++i) {
        const OpenPromotion *open = m_open[i];
        const QString text = open->anyBusy() ? tr("%1 (at work)").arg(open->shortTitle())
                             : open->undecided() > 0
                                 ? tr("%1 · ≠ %2 left").arg(open->shortTitle()).arg(open->undecided())
                                 : open->shortTitle();
        if (i >= m_tabs->count())
            m_tabs->addTab(text);
        m_tabs->setTabText(i, text);
        m_tabs->setTabToolTip(i, open->title());
    }
    m_tabs->setCurrentIndex(int(m_open.indexOf(m_current)));
    m_tabs->setVisible(m_open.size() > 1);
}

void PromotePage::openPromotion(const QString &id)
{
    if (!m_context.backends)
        return;
    const auto known = std::ranges::find_if(m_open, [&id](const OpenPromotion *open) { return open->holds(id); });
    if (known != m_open.end()) {
        OpenPromotion *open = *known;
        showOpen(open);
        const auto run = std::ranges::find(open->runs(), id, &TargetRun::id);
        if ((*run)->phase() == Phase::Ended || (*run)->busy()) {
            open->settling = true;
            settleStep();
            if (open->settling)
                goTo(open->step);
        } else {
            open->settling = true;
            goTo(open->step);
            (*run)->reload();
        }
        return;
    }
    OpenPromotion *open = addOpen();
    open->askedFor = id;
    open->settling = true;
    TargetRun *first = open->add({}, {});
    showOpen(open);
    goTo(Step::Review);
    first->open(id);
    open->readStep();
    auto job = async::start(
        *m_context.pool, [backends = m_context.backends, id](async::Monitor &) { return togetherWith(*backends, id); });
    async::deliver(job, open, [this, open](const base::Result<QStringList> &others) {
        if (!others || others->isEmpty())
            return;
        for (const QString &other : *others)
            open->add({}, {})->open(other);
        open->settling = true;
        if (open == m_current)
            showOpen(open);
    });
}

void PromotePage::takeOver(const QString &id)
{
    auto work = [backends = m_context.backends, pipeline = m_context.pipeline, id](async::Monitor &monitor) {
        return promotion::takeSharedPlan(*backends, pipeline, id, monitor);
    };
    auto job =
        jobs::run(*m_context.jobs, *m_context.pool, tr("Take over a shared plan"), std::move(work), tr("Taken over"));
    async::deliver(job, this, [this, id](const base::Result<> &taken) {
        if (!taken) {
            m_context.navigator->notify(taken.error().message);
            return;
        }
        m_context.navigator->tellPromotionsChanged();
        openPromotion(id);
    });
}

void PromotePage::openPlanFile(const QString &path)
{
    auto work = [backends = m_context.backends, pipeline = m_context.pipeline,
                 path](async::Monitor &monitor) -> base::Result<QString> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return base::failure(base::Errc::Io,
                                 PromotePage::tr("%1 could not be read: %2.").arg(path, file.errorString()));
        return promotion::takePlanFile(*backends, pipeline, file.readAll(), monitor)
            .transform([](const promotion::Plan &plan) { return plan.id; });
    };
    auto job =
        jobs::run(*m_context.jobs, *m_context.pool, tr("Open a plan file"), std::move(work),
                  [](const QString &) { return jobs::JobEnd{jobs::JobState::Done, PromotePage::tr("Taken over")}; });
    async::deliver(job, this, [this](const base::Result<QString> &id) {
        if (!id) {
            m_context.navigator->notify(id.error().message);
            return;
        }
        m_context.navigator->tellPromotionsChanged();
        openPromotion(*id);
    });
}

} // namespace backflow::ui::promote
