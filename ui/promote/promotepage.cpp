#include "ui/promote/promotepage.h"

#include "ui/promote/deployqueue.h"
#include "ui/promote/orderbar.h"
#include "ui/promote/reviewstep.h"
#include "ui/promote/runsstep.h"
#include "ui/promote/targetrun.h"
#include "ui/promote/whatstep.h"
#include "ui/promote/wherestep.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/statestack.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QThreadPool>
#include <QTreeView>
#include <algorithm>

namespace backflow::ui::promote {

using Phase = TargetRun::Phase;
using widgets::ViewState;

PromotePage::PromotePage(const widgets::AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_queue(new DeployQueue(this))
    , m_newer(this)
    , m_listJob(this)
{
    setObjectName(QStringLiteral("promotePage"));
    m_pages = new QStackedWidget(this);
    m_listPage = makeList();
    m_wizard = makeWizard();
    m_pages->addWidget(m_listPage);
    m_pages->addWidget(m_wizard);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    makeActions();
    connectSteps();
    connectQueue();

    using widgets::Navigator;
    connect(context.navigator, &Navigator::backPromotionRequested, this,
            [this](const QString &source, const QString &target, const QList<model::ComponentKey> &selection,
                   const promotion::EntryPicks &entries) { startBackPromotion(source, {target}, selection, entries); });
    connect(context.navigator, &Navigator::fanOutRequested, this, &PromotePage::startBackPromotion);
    connect(context.navigator, &Navigator::promotionRequested, this, &PromotePage::openPromotion);
    connect(context.navigator, &Navigator::workspaceChanged, this, &PromotePage::resetForWorkspace);
    connect(context.navigator, &Navigator::environmentChanged, this, &PromotePage::lookForNewer);
    connect(context.navigator, &Navigator::promotionsChanged, this, [this] {
        m_listDirty = true;
        if (isVisible())
            refreshList();
    });
    resetForWorkspace();
}

PromotePage::~PromotePage()
{
    setRuns({});
}

void PromotePage::resetForWorkspace()
{
    setRuns({});
    m_where->setPipeline(m_context.pipeline);
    m_model->setRows({});
    m_listDirty = true;
    showList();
}

void PromotePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_listDirty)
        refreshList();
    // Decisions are made on another page.
    for (TargetRun *run : std::as_const(m_runs)) {
        if (run->phase() == Phase::Ready || run->phase() == Phase::Checked)
            run->reload();
    }
}

void PromotePage::showList()
{
    m_pages->setCurrentWidget(m_listPage);
    if (isVisible())
        refreshList();
}

void PromotePage::refreshList()
{
    if (!m_context.backends) {
        m_listStates->setState(ViewState::Empty, {theme::Icon::Promotions, tr("No workspace is open."), {}});
        return;
    }
    m_listDirty = false;
    auto job = async::start(*m_context.pool, [backends = m_context.backends](async::Monitor &monitor) {
        return promotionRows(*backends, monitor);
    });
    m_listJob.run(std::move(job), [this](const base::Result<QList<PromotionRow>> &rows) {
        if (!rows) {
            m_listStates->setState(ViewState::Error, {theme::Icon::Failed, rows.error().message, tr("Try again")});
            return;
        }
        m_model->setRows(*rows);
        m_context.navigator->setBadge(widgets::Page::Promotions, m_model->openCount());
        if (rows->isEmpty()) {
            m_listStates->setState(ViewState::Empty, {theme::Icon::Promotions,
                                                      tr("No back-promotions yet. Start one to bring down what an "
                                                         "environment above already has."),
                                                      tr("Start a back-promotion")});
        } else {
            m_listStates->setReady();
        }
    });
}

void PromotePage::listAction()
{
    if (m_listStates->state() == ViewState::Empty)
        startNew();
    else
        refreshList();
}

TargetRun *PromotePage::addRun(QList<TargetRun *> &runs, const QString &source, const QString &target)
{
    auto *run = new TargetRun(m_context, source, target, this);
    connect(run, &TargetRun::changed, this, [this] {
        settleStep();
        const bool all = std::ranges::none_of(m_runs, &TargetRun::busy) && !m_queue->isWaiting();
        if (all && !m_settling && m_runs.size() > 1 && !anyEnded())
            shareDecisions();
        if (all)
            lookForNewer();
        if (step() == Step::Deploy && all && anyEnded())
            goTo(Step::Result);
        refresh();
    });
    connect(run, &TargetRun::failed, this, [this, run](const QString &message) {
        m_banner->tell(widgets::Severity::Error, tr("%1: %2").arg(run->target(), message));
        m_banner->setCloseable(true);
    });
    connect(run, &TargetRun::rollbackReady, this, &PromotePage::openPromotion);
    runs.append(run);
    return run;
}

void PromotePage::setRuns(QList<TargetRun *> runs)
{
    // The views let go first; what runs in an org goes on and stays in Activity.
    m_queue->clear();
    m_newer.stop();
    m_moved->dismiss();
    m_keptAsPlanned.reset();
    const QList<TargetRun *> old = std::exchange(m_runs, std::move(runs));
    m_review->setRuns(m_runs);
    m_runsStep->setRuns(m_runs);
    for (TargetRun *run : old)
        run->deleteLater();
    m_banner->dismiss();
}

void PromotePage::startNew()
{
    setRuns({});
    m_where->setPipeline(m_context.pipeline);
    m_what->setSelection({});
    m_pages->setCurrentWidget(m_wizard);
    goTo(Step::Where);
}

void PromotePage::startBackPromotion(const QString &source, const QStringList &targets,
                                     const QList<model::ComponentKey> &selection, const promotion::EntryPicks &entries)
{
    if (!m_context.backends)
        return;
    m_where->setPipeline(m_context.pipeline);
    m_where->setSides(source, targets);
    m_what->setSelection(selection, entries);
    m_pages->setCurrentWidget(m_wizard);
    prepareRuns();
    goTo(Step::Review);
}

void PromotePage::prepareRuns()
{
    QList<TargetRun *> runs;
    for (const QString &target : m_where->targets())
        addRun(runs, m_where->source(), target);
    setRuns(runs);
    for (TargetRun *run : std::as_const(m_runs))
        run->prepare(m_what->selection(), m_what->options());
}

void PromotePage::openPromotion(const QString &id)
{
    if (!m_context.backends)
        return;
    m_pages->setCurrentWidget(m_wizard);
    m_settling = true;
    const auto known = std::ranges::find(m_runs, id, &TargetRun::id);
    if (known != m_runs.end()) {
        if ((*known)->phase() == Phase::Ended || (*known)->busy())
            settleStep();
        else
            (*known)->reload();
        return;
    }
    QList<TargetRun *> runs;
    TargetRun *run = addRun(runs, {}, {});
    setRuns(runs);
    goTo(Step::Review);
    run->open(id);
}

void PromotePage::settleStep()
{
    if (!m_settling)
        return;
    for (const TargetRun *run : std::as_const(m_runs)) {
        if (run->phase() == Phase::Preparing)
            return;
    }
    m_settling = false;
    if (anyEnded())
        goTo(Step::Result);
    else if (anyRunning())
        goTo(Step::Deploy);
    else if (undecided() > 0)
        goTo(Step::Decide);
    else
        goTo(m_review->blocked().isEmpty() && step() != Step::Review ? Step::Check : Step::Review);
}

void PromotePage::goTo(Step step)
{
    m_rail->setCurrent(step);
    QWidget *shown = m_runsStep;
    if (step == Step::Where)
        shown = m_where;
    else if (step == Step::What)
        shown = m_what;
    else if (step == Step::Review)
        shown = m_review;
    m_steps->setCurrentWidget(shown);
    m_runsStep->setStep(step);
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
        prepareRuns();
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
            std::ranges::any_of(m_runs, [](const TargetRun *run) { return run->canCheck() && !run->check(); });
        if (!unchecked) {
            goTo(Step::Deploy);
            break;
        }
        for (TargetRun *run : std::as_const(m_runs)) {
            if (!run->check())
                run->startCheck();
        }
        break;
    }
    case Step::Deploy:
        goTo(Step::Result);
        break;
    case Step::Result:
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
    m_queue->start(m_runs, quick);
}

void PromotePage::connectQueue()
{
    const QLatin1StringView key = widgets::kAtOnceKey;
    m_runsStep->order()->setQueue(m_queue);
    m_runsStep->order()->setAtOnce(m_context.settings ? m_context.settings->value(key, DeployQueue::kAtOnce).toInt()
                                                      : DeployQueue::kAtOnce);
    connect(m_runsStep->order(), &OrderBar::atOnceChanged, this, [this, key](int count) {
        if (m_context.settings)
            m_context.settings->setValue(key, count);
    });
    connect(m_queue, &DeployQueue::changed, this, &PromotePage::refresh);
}

bool PromotePage::isStepKey(const QEvent *event) const
{
    const auto *key = static_cast<const QKeyEvent *>(event);
    return m_pages->currentWidget() == m_wizard && key->modifiers() == Qt::AltModifier &&
           (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right);
}

bool PromotePage::event(QEvent *event)
{
    // The window's own Back and Forward have the same keys, and tables take them for their cells: both are asked last.
    if (event->type() == QEvent::ShortcutOverride && isStepKey(event)) {
        if (QWidget *focus = QApplication::focusWidget())
            focus->installEventFilter(this);
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

bool PromotePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    watched->removeEventFilter(this);
    if (!isStepKey(event))
        return QWidget::eventFilter(watched, event);
    QPushButton *button = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Left ? m_back : m_continue;
    if (button->isVisible())
        button->click();
    return true;
}

} // namespace backflow::ui::promote
