#include "ui/promote/promotepage.h"

#include "core/promotion/planningcache.h"
#include "ui/promote/deployqueue.h"
#include "ui/promote/duelookup.h"
#include "ui/promote/openpromotion.h"
#include "ui/promote/orderbar.h"
#include "ui/promote/promotionspage.h"
#include "ui/promote/reviewstep.h"
#include "ui/promote/runsstep.h"
#include "ui/promote/targetrun.h"
#include "ui/promote/whatstep.h"
#include "ui/promote/wherestep.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/mergesettings.h"
#include "ui/widgets/navigator.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>
#include <algorithm>

namespace backflow::ui::promote {

using Phase = TargetRun::Phase;

namespace {

constexpr int kListPauseMs = 250;
/// Behind a promotion that is shown only the number of open ones is of interest.
constexpr int kHiddenListPauseMs = 2000;

} // namespace

PromotePage::PromotePage(const widgets::AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_lookup(new DueLookup(context, this))
    , m_newer(this)
{
    setObjectName(QStringLiteral("promotePage"));
    m_pages = new QStackedWidget(this);
    m_listPage = new PromotionsPage(context, m_pages);
    m_wizard = makeWizard();
    m_pages->addWidget(m_listPage);
    m_pages->addWidget(m_wizard);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    makeActions();
    connectList();
    connectSteps();
    connectOrder();
    connectDue();

    using widgets::Navigator;
    connect(context.navigator, &Navigator::backPromotionRequested, this,
            [this](const QString &source, const QString &target, const QList<model::ComponentKey> &selection,
                   const promotion::EntryPicks &entries) { startBackPromotion(source, {target}, selection, entries); });
    connect(context.navigator, &Navigator::fanOutRequested, this, &PromotePage::startBackPromotion);
    connect(context.navigator, &Navigator::promotionRequested, this, &PromotePage::openPromotion);
    connect(context.navigator, &Navigator::workspaceChanged, this, &PromotePage::resetForWorkspace);
    connect(context.navigator, &Navigator::environmentChanged, this, [this] {
        lookForNewer();
        if (m_current && m_runsStep->isVisible())
            lookForNextDue();
    });
    connect(context.navigator, &Navigator::promotionsChanged, this, [this] {
        m_listPage->setStale();
        m_listNews.start(m_pages->currentWidget() == m_listPage ? kListPauseMs : kHiddenListPauseMs);
    });
    // Plans for many targets become ready within moments of each other; the list is read once after them.
    m_listNews.setSingleShot(true);
    connect(&m_listNews, &QTimer::timeout, this, [this] {
        if (isVisible() && m_listPage->isStale())
            refreshList();
    });
    // What a step has no use for takes no room, from the start.
    m_review->setRuns({});
    m_runsStep->setRuns({});
    for (QPushButton *button : {m_save, m_share, m_skip, m_retryFailed, m_next, m_quick, m_deploy})
        button->hide();
    // Layouts of what is not shown yet remember the room that all of it would take.
    for (QWidget *each : findChildren<QWidget *>())
        each->updateGeometry();
    resetForWorkspace();
}

PromotePage::~PromotePage()
{
    m_review->setRuns({});
    m_runsStep->setRuns({});
    for (OpenPromotion *open : std::as_const(m_open))
        open->disconnect(this);
}

const QList<TargetRun *> &PromotePage::runs() const
{
    static const QList<TargetRun *> kNone;
    return m_current ? m_current->runs() : kNone;
}

void PromotePage::resetForWorkspace()
{
    while (!m_open.isEmpty())
        closeOpen(m_open.front());
    m_lookup->forget();
    m_listPage->clear();
    showList();
}

void PromotePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_listPage->isStale())
        refreshList();
    // Decisions are made on another page.
    for (TargetRun *run : runs()) {
        if (run->phase() == Phase::Ready || run->phase() == Phase::Checked)
            run->reload();
    }
}

void PromotePage::showList()
{
    rememberWishes();
    m_pages->setCurrentWidget(m_listPage);
    if (isVisible())
        refreshList();
    tellSpot();
}

void PromotePage::refreshList()
{
    QHash<QString, QString> live;
    for (const OpenPromotion *open : std::as_const(m_open)) {
        for (const TargetRun *run : open->runs()) {
            if (run->busy() && !run->id().isEmpty())
                live.insert(run->id(), run->words());
        }
    }
    m_listPage->setLive(live);
    m_listPage->refresh();
}

void PromotePage::startNew(const QString &source, const QString &target)
{
    OpenPromotion *open = addOpen();
    open->wishes.source = source;
    if (!target.isEmpty())
        open->wishes.targets = {target};
    showOpen(open);
    goTo(Step::Where);
    countDue();
}

void PromotePage::startBackPromotion(const QString &source, const QStringList &targets,
                                     const QList<model::ComponentKey> &selection, const promotion::EntryPicks &entries)
{
    if (!m_context.backends)
        return;
    OpenPromotion *open = addOpen();
    open->wishes = {.source = source,
                    .targets = targets,
                    .choice = selection.isEmpty() ? Choice::Everything : Choice::Picked,
                    .picked = selection,
                    .entries = entries};
    showOpen(open);
    prepareRuns();
    goTo(Step::Review);
}

void PromotePage::prepareRuns()
{
    rememberWishes();
    const QStringList targets = m_current->wishes.targets;
    QHash<QString, QString> before;
    for (const TargetRun *run : runs()) {
        if (run->draft())
            before.insert(run->target(), run->id());
    }
    m_current->clear();
    for (const QString &target : targets)
        m_current->add(m_current->wishes.source, target);
    showOpen(m_current);
    promotion::DraftOptions options = m_what->options();
    options.askWhen = widgets::loadMergeSettings(m_context.settings).askWhen;
    // Drafts that are made at once are found again together.
    if (targets.size() > 1)
        options.together = QString::number(m_context.backends->clock().now().toMSecsSinceEpoch(), 36) + u'-' +
                           QString::number(quintptr(m_current), 36);
    options.known = std::make_shared<promotion::PlanningCache>();
    for (TargetRun *run : runs())
        run->prepare(m_what->selection(), options, before.value(run->target()));
}

void PromotePage::settleStep()
{
    if (!m_current || !m_current->settling)
        return;
    if (std::ranges::any_of(runs(), [](const TargetRun *run) { return run->phase() == Phase::Preparing; }))
        return;
    m_current->settling = false;
    if (anyEnded())
        goTo(Step::Result);
    else if (anyRunning())
        goTo(Step::Deploy);
    else if (undecided() > 0)
        goTo(Step::Decide);
    else if (m_current->leftAt && blocked(*m_current->leftAt).isEmpty())
        goTo(*m_current->leftAt);
    else
        goTo(m_review->blocked().isEmpty() && step() != Step::Review ? Step::Check : Step::Review);
}

/// A step that is not seen asks for no room: the page would scroll for it.
void PromotePage::showStep(QWidget *shown)
{
    m_steps->setCurrentWidget(shown);
    for (int i = 0; i < m_steps->count(); ++i) {
        const bool seen = m_steps->widget(i) == shown;
        m_steps->widget(i)->setSizePolicy(seen ? QSizePolicy::Preferred : QSizePolicy::Ignored,
                                          seen ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    }
    m_steps->updateGeometry();
}

void PromotePage::goTo(Step step)
{
    m_rail->setCurrent(step);
    m_current->step = step;
    m_current->keepStep();
    if (step == Step::What)
        showChoice();
    else if (step == Step::Where && !m_lookup->due().offers && !m_lookup->counting())
        countDue(); // of a draft that was opened later nothing has been counted
    QWidget *shown = m_runsStep;
    if (step == Step::Where)
        shown = m_where;
    else if (step == Step::What)
        shown = m_what;
    else if (step == Step::Review)
        shown = m_review;
    showStep(shown);
    m_runsStep->setStep(step);
    if (step == Step::Result)
        lookForNextDue();
    refresh();
    shown->setFocus(Qt::OtherFocusReason);
}

void PromotePage::goOn()
{
    switch (step()) {
    case Step::Where:
        goTo(Step::What);
        break;
    case Step::What:
        if (!m_what->isRollback()) {
            prepareRuns();
        } else if (m_what->rollbackChanged() && !runs().isEmpty()) {
            runs().front()->rollBackOnly(m_what->selection());
        }
        goTo(Step::Review);
        break;
    case Step::Review:
        goTo(undecided() > 0 ? Step::Decide : Step::Check);
        break;
    case Step::Decide:
        goTo(Step::Check);
        break;
    case Step::Check: {
        const bool unchecked =
            std::ranges::any_of(runs(), [](const TargetRun *run) { return run->canCheck() && !run->check(); });
        if (!unchecked) {
            goTo(Step::Deploy);
            break;
        }
        for (TargetRun *run : runs()) {
            if (!run->check())
                run->startCheck();
        }
        break;
    }
    case Step::Deploy:
        goTo(Step::Result);
        break;
    case Step::Result:
        closeOpen(m_current);
        showList();
        break;
    }
}

void PromotePage::goBack()
{
    if (step() == Step::Where) {
        showList();
        return;
    }
    const Step before = Step(int(step()) - 1);
    if (blocked(before).isEmpty())
        goTo(before);
    else
        showList();
}

void PromotePage::deployAll(bool quick)
{
    if (!deployBlocked().isEmpty())
        return;
    std::optional<promotion::Schedule> when = m_runsStep->when();
    if (!when) {
        m_current->queue()->start(runs(), quick);
        return;
    }
    when->quick = quick;
    when->who = m_context.backends->personName();
    when->since = m_context.backends->clock().now();
    for (TargetRun *run : runs()) {
        when->promotion = run->id();
        run->deployLater(*when);
    }
    refresh();
}

void PromotePage::connectOrder()
{
    const QLatin1StringView key = widgets::kAtOnceKey;
    m_runsStep->order()->setAtOnce(m_context.settings ? m_context.settings->value(key, DeployQueue::kAtOnce).toInt()
                                                      : DeployQueue::kAtOnce);
    connect(m_runsStep->order(), &OrderBar::atOnceChanged, this, [this, key](int count) {
        if (m_context.settings)
            m_context.settings->setValue(key, count);
    });
    connect(m_runsStep->order(), &OrderBar::startPressed, this, [this] { deployAll(); });
}

} // namespace backflow::ui::promote
