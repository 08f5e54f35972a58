#include "ui/promote/promotepage.h"

#include "ui/promote/reporthtml.h"
#include "ui/promote/reviewstep.h"
#include "ui/promote/runsstep.h"
#include "ui/promote/targetrun.h"
#include "ui/promote/whatstep.h"
#include "ui/promote/wherestep.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/statestack.h"

#include <QFileDialog>
#include <QJsonDocument>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSaveFile>
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

    using widgets::Navigator;
    connect(context.navigator, &Navigator::backPromotionRequested, this,
            [this](const QString &source, const QString &target, const QList<model::ComponentKey> &selection) {
                startBackPromotion(source, {target}, selection);
            });
    connect(context.navigator, &Navigator::fanOutRequested, this, &PromotePage::startBackPromotion);
    connect(context.navigator, &Navigator::promotionRequested, this, &PromotePage::openPromotion);
    connect(context.navigator, &Navigator::workspaceChanged, this, &PromotePage::resetForWorkspace);
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
        const bool all = std::ranges::none_of(m_runs, &TargetRun::busy);
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
                                     const QList<model::ComponentKey> &selection)
{
    if (!m_context.backends)
        return;
    m_where->setPipeline(m_context.pipeline);
    m_where->setSides(source, targets);
    m_what->setSelection(selection);
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

bool PromotePage::anyRunning() const
{
    return std::ranges::any_of(m_runs, [](const TargetRun *run) { return run->phase() == Phase::Deploying; });
}

bool PromotePage::anyEnded() const
{
    return std::ranges::any_of(m_runs, [](const TargetRun *run) { return run->phase() == Phase::Ended; });
}

int PromotePage::undecided() const
{
    int count = 0;
    for (const TargetRun *run : m_runs)
        count += run->included() ? run->undecided() : 0;
    return count;
}

QString PromotePage::deployBlocked() const
{
    if (const QString name = m_runsStep->namesMissing(); !name.isEmpty())
        return tr("Type the name of %1 first: it is production.").arg(name);
    const bool any = std::ranges::any_of(m_runs, &TargetRun::canDeploy);
    return any ? QString() : anyRunning() ? tr("It is running.") : tr("No target is ready to be deployed to.");
}

QString PromotePage::blocked(Step step) const
{
    const bool begun = anyRunning() || anyEnded();
    if (step == Step::Where || step == Step::What) {
        if (begun)
            return tr("This one has begun already. Start a new one instead.");
        return step == Step::What ? m_where->blocked() : QString();
    }
    if (m_runs.isEmpty())
        return m_where->blocked().isEmpty() ? tr("Press Continue to make the plan.") : m_where->blocked();
    if (step == Step::Review)
        return begun && !m_runs.front()->draft() ? tr("The plan of a promotion that has ended is in its result.")
                                                 : QString();
    if (step == Step::Result)
        return anyEnded() ? QString() : tr("Nothing was deployed yet.");
    if (begun)
        return step == Step::Deploy ? QString() : tr("This one has begun already.");
    if (const QString review = m_review->blocked(); !review.isEmpty())
        return review;
    if (step == Step::Decide || undecided() == 0)
        return {};
    return undecided() == 1 ? tr("1 decision left") : tr("%1 decisions left").arg(undecided());
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

void PromotePage::deployAll()
{
    if (!deployBlocked().isEmpty())
        return;
    for (TargetRun *run : std::as_const(m_runs)) {
        if (run->canDeploy())
            run->startDeploy();
    }
}

QString PromotePage::title() const
{
    if (m_runs.isEmpty())
        return tr("New back-promotion");
    QStringList targets;
    for (const TargetRun *run : m_runs)
        targets.append(run->target());
    const TargetRun *first = m_runs.front();
    const bool rollback = (first->draft() && !first->draft()->rollbackOf.isEmpty()) ||
                          (first->result() && !first->result()->rollbackOf.isEmpty());
    if (rollback)
        return tr("Rollback in %1").arg(targets.join(tr(", ")));
    if (first->source().isEmpty())
        return tr("Back-promotion");
    return tr("Back-promotion %1 → %2").arg(first->source(), targets.join(tr(", ")));
}

void PromotePage::refresh()
{
    m_header->setTitle(title());
    QStringList facts;
    for (const TargetRun *run : std::as_const(m_runs)) {
        if (const promotion::Draft *draft = run->draft(); draft && facts.isEmpty()) {
            facts.append(
                tr("started %1 by %2")
                    .arg(QLocale().toString(draft->startedAt.toLocalTime(), QLocale::ShortFormat), draft->startedBy));
            if (!draft->options.note.isEmpty())
                facts.append(draft->options.note);
        }
    }
    m_header->setSubtitle(facts.join(QStringLiteral(" · ")));
    updateRail();
    updateBottom();
}

void PromotePage::updateRail()
{
    for (int i = 0; i < kSteps; ++i) {
        const Step step = Step(i);
        QString mark;
        if (step == Step::Decide && undecided() > 0)
            mark = QStringLiteral("≠%1").arg(undecided());
        else if (step == Step::Result && anyEnded())
            mark = QStringLiteral("●");
        else if (i < int(this->step()))
            mark = QStringLiteral("✓");
        m_rail->setStep(step, mark, step == this->step() ? QString() : blocked(step));
    }
}

void PromotePage::updateBottom()
{
    const Step now = step();
    const bool checking =
        std::ranges::any_of(m_runs, [](const TargetRun *run) { return run->phase() == Phase::Checking; });
    const bool unchecked =
        std::ranges::any_of(m_runs, [](const TargetRun *run) { return run->canCheck() && !run->check(); });
    const bool failed = std::ranges::any_of(
        m_runs, [](const TargetRun *run) { return run->included() && run->check() && !run->check()->status.success; });
    QString text = tr("Continue ▸");
    QString why;
    if (now == Step::Where)
        why = m_where->blocked();
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
    m_skip->setVisible(now == Step::Check && unchecked && !checking);
    m_deploy->setVisible(now == Step::Deploy && (!anyEnded() || anyRunning()));
    widgets::setUnavailable(m_deploy, deployBlocked());
    m_back->setText(now == Step::Where ? tr("All promotions") : tr("◂ Back"));
    const bool drafts = std::ranges::any_of(m_runs, [](const TargetRun *run) { return run->draft(); });
    m_saved->setText(drafts && now < Step::Deploy ? tr("Draft saved") : QString());
}

void PromotePage::exportReport(TargetRun *run)
{
    const auto report = run->result();
    if (!report)
        return;
    auto *dialog = new QFileDialog(this, tr("Export report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Web page (*.html)"), tr("JSON (*.json)")});
    dialog->setDefaultSuffix(QStringLiteral("html"));
    dialog->selectFile(QStringLiteral("back-promotion-%1-%2.html").arg(report->source, report->target));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, report = *report](const QString &path) { writeReport(report, path); });
    dialog->open();
}

void PromotePage::writeReport(const promotion::Report &report, const QString &path)
{
    auto job = async::start(*m_context.pool, [report, path](async::Monitor &) -> base::Result<> {
        const bool json = path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
        const QByteArray bytes = json ? QJsonDocument(promotion::toJson(report)).toJson() : reportHtml(report);
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
            return base::failure(
                base::Errc::Io,
                tr("The report could not be written: %1. Choose another place.").arg(file.errorString()));
        }
        return {};
    });
    async::deliver(job, this, [this, path](const base::Result<> &written) {
        if (written)
            m_context.navigator->notify(tr("Report written to %1").arg(path));
        else
            m_banner->tell(widgets::Severity::Error, written.error().message);
    });
}

} // namespace backflow::ui::promote
