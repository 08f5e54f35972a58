#include "ui/promote/runsstep.h"

#include "core/merge/words.h"
#include "ui/compare/comparisontree.h"
#include "ui/history/historychange.h"
#include "ui/promote/approval.h"
#include "ui/promote/approvaldialog.h"
#include "ui/promote/approvalwatch.h"
#include "ui/promote/checkfixes.h"
#include "ui/promote/duegrid.h"
#include "ui/promote/fanoutmodel.h"
#include "ui/promote/gatenote.h"
#include "ui/promote/gridpane.h"
#include "ui/promote/orderbar.h"
#include "ui/promote/plancounts.h"
#include "ui/promote/resultpane.h"
#include "ui/promote/settledialog.h"
#include "ui/promote/targetrun.h"
#include "ui/promote/whenbar.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/pagecommand.h"
#include "ui/widgets/permission.h"
#include "ui/widgets/plainaccess.h"

#include <QAccessible>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace backflow::ui::promote {

using Phase = TargetRun::Phase;
using theme::Role;

void RunsStep::showMatrix(bool shown)
{
    if (shown)
        fillMatrix(); // when it is asked for: it names every component of every target
    m_body->setCurrentIndex(shown ? 1 : 0);
    setFocusProxy(shown ? static_cast<QWidget *>(m_matrix->tree()) : m_table);
    spreadColumns();
}

void RunsStep::fillMatrix()
{
    if (!m_matrix) { // much of a view, and one target has no use for it
        m_matrix = new GridPane(m_context, QStringLiteral("fanout"), m_body->widget(1));
        m_matrix->tree()->setObjectName(QStringLiteral("fanoutMatrix"));
        m_matrix->tree()->setAccessibleName(tr("Components by environment"));
        m_matrix->setEmptyWords(tr("No target has a plan."));
        m_matrix->model()->setPlanMode(&planCellWords);
        static_cast<QVBoxLayout *>(m_body->widget(1)->layout())->addWidget(m_matrix, 1);
    }
    m_matrix->setIndex(planGridOf(m_runs));
}

void RunsStep::showChanges(bool shown)
{
    const TargetRun *run = currentRun();
    m_body->setCurrentIndex(shown ? 2 : 0);
    if (!shown || !run || !run->result()) {
        m_table->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!m_changes) { // much of a view, and not everybody looks
        m_changes = new history::HistoryChange(m_context, m_body->widget(2));
        m_changes->setObjectName(QStringLiteral("promoChanges"));
        static_cast<QVBoxLayout *>(m_body->widget(2)->layout())->addWidget(m_changes, 1);
    }
    const auto before = model::CommitId::fromHex(run->result()->baseCommit.toLatin1());
    const auto after = model::CommitId::fromHex(run->result()->afterCommit.toLatin1());
    if (before && after)
        m_changes->showStates(before, *after);
    else
        m_changes->showNothing(tr("Nothing was read back, so there is nothing to compare."));
    m_changes->setFocus(Qt::OtherFocusReason);
}

std::optional<promotion::Schedule> RunsStep::when() const
{
    return m_when->schedule();
}

bool RunsStep::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier && pressedOnTable(key->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

/// Space takes a target in or out, Enter opens what it waits for.
bool RunsStep::pressedOnTable(int key)
{
    TargetRun *run = currentRun();
    if (!run)
        return false;
    const bool open = !run->result() && !run->busy();
    const auto press = [](QPushButton *button) {
        if (button->isVisible() && button->isEnabled())
            button->click();
    };
    switch (key) {
    case Qt::Key_Space:
        if (open)
            run->setIncluded(!run->included());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_resolve->isVisible())
            press(m_resolve);
        else
            m_results->focusTable();
        return true;
    default:
        return widgets::runByKey(m_table, QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier));
    }
}

void RunsStep::makeCommands(widgets::PageCommands &commands)
{
    commands.addOn({m_table}, "promotionRemoveTarget", tr("Take this target out"), {QKeySequence(Qt::Key_Delete)},
                   [this] {
                       TargetRun *run = currentRun();
                       if (run && !run->result() && !run->busy() && m_runs.size() > 1)
                           Q_EMIT removeWanted(run);
                   });
    commands.addOn({m_table}, "promotionRollBack", m_rollback->text(), {QKeySequence(Qt::Key_R)}, [this] {
        if (m_rollback->isVisible() && m_rollback->isEnabled())
            m_rollback->click();
    });
}

void RunsStep::openSettle(TargetRun *run)
{
    auto *dialog = new SettleDialog(m_theme, run->target(), this);
    connect(dialog, &QDialog::accepted, run, [run, dialog] { run->settle(dialog->deployId()); });
    dialog->open();
}

void RunsStep::openAsk(TargetRun *run)
{
    auto *dialog = new ApprovalDialog(m_theme, ApprovalDialog::Act::Ask, *run, this);
    connect(dialog, &QDialog::accepted, run, [run, dialog] { run->approval().ask(dialog->note()); });
    dialog->open();
}

/// Taking one's approval back needs no reason: nothing can be deployed by it.
void RunsStep::openApprove(TargetRun *run)
{
    if (run->approval().state().approvedHere) {
        run->approval().takeBack({});
        return;
    }
    auto *dialog = new ApprovalDialog(m_theme, ApprovalDialog::Act::Approve, *run, this);
    connect(dialog, &QDialog::accepted, run, [run, dialog] { run->approval().approve(dialog->note()); });
    dialog->open();
}

void RunsStep::setRuns(const QList<TargetRun *> &runs)
{
    m_runs = runs;
    m_typedName->clear();
    m_when->reset();
    if (m_body->currentIndex() == 2)
        m_body->setCurrentIndex(0);
    m_model->setRuns(runs);
    if (m_body->currentIndex() == 1)
        fillMatrix();
    if (!runs.isEmpty())
        m_table->setCurrentIndex(m_model->index(0, 0));
    // As tall as its rows; what is left belongs to the details.
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            std::clamp(int(runs.size()), 1, 5) * (theme::kGridRowHeight + theme::kSpace1) +
                            theme::kSpace1);
    spreadColumns();
    refresh();
}

void RunsStep::setStep(Step step)
{
    m_step = step;
    if (m_body->currentIndex() == 2)
        m_body->setCurrentIndex(0);
    // Where somebody is needed first.
    const auto open = std::ranges::find_if(m_runs, [](const TargetRun *run) { return run->undecided() > 0; });
    if (step == Step::Decide && open != m_runs.end())
        m_table->setCurrentIndex(m_model->index(int(open - m_runs.begin()), 0));
    refresh();
}

TargetRun *RunsStep::currentRun() const
{
    return m_model->runAt(m_table->currentIndex().row());
}

QString RunsStep::summary() const
{
    return m_model->summary();
}

QString RunsStep::namesMissing() const
{
    for (const TargetRun *run : m_runs) {
        if (run->included() && run->isProduction() && m_typedName->text().trimmed() != run->target())
            return run->target();
    }
    return {};
}

void RunsStep::refresh()
{
    const TargetRun *run = currentRun();
    const QString shared = m_step == Step::Decide ? sharedText() : QString();
    m_heading->setText((headingText() + u' ' + shared.trimmed()).trimmed());
    m_order->update(m_step, int(m_runs.size()));
    m_gate->show(m_step == Step::Check || m_step == Step::Deploy ? currentRun() : nullptr);
    const QString summary = m_model->summary();
    if (summary != m_summary->text()) {
        m_summary->setText(summary);
        QAccessibleEvent named(m_summary, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&named);
        widgets::announce(m_summary, summary);
    }
    m_detail->setText(detailText(run));
    const bool results = m_step == Step::Check || m_step == Step::Result || m_step == Step::Deploy;
    if (results && run)
        m_results->setReport(m_step == Step::Check ? run->check() : run->result());
    else
        m_results->setReport(std::nullopt);
    // Without a table the words have the card to themselves, from its top.
    QSizePolicy policy = m_detail->sizePolicy();
    policy.setVerticalPolicy(m_results->isEmpty() ? QSizePolicy::Expanding : QSizePolicy::Maximum);
    m_detail->setSizePolicy(policy);
    refreshButtons(run);
    Q_EMIT changed();
}

void RunsStep::refreshApproval(const TargetRun *run)
{
    const bool step = m_step == Step::Deploy || m_step == Step::Check;
    const bool open = run && step && run->draft() && !run->result() && !run->busy();
    const bool shown = open && run->approval().concerns();
    m_approvals->setVisible(shown);
    m_ask->setVisible(shown && m_step == Step::Deploy && run->approval().isMissing());
    m_approve->setVisible(shown && !run->approval().state().record.subject.plan.isEmpty());
    if (!shown)
        return;
    const bool approved = run->approval().state().approvedHere;
    m_approve->setText(approved ? tr("Take my approval back") : tr("Approve…"));
    m_approve->setAccessibleName(m_approve->text());
    widgets::setUnavailable(m_ask, whyNotAsk(*run));
    widgets::setUnavailable(m_approve, approved ? QString() : whyNotApprove(*run));
}

void RunsStep::refreshButtons(const TargetRun *run)
{
    refreshApproval(run);
    const QString missing = namesMissing();
    m_nameRow->setVisible(m_step == Step::Deploy && (!missing.isEmpty() || !m_typedName->text().isEmpty()));
    if (!missing.isEmpty())
        m_nameLabel->setText(tr("%1 is production. Type its name:").arg(missing));
    m_resolve->setVisible(m_step == Step::Decide);
    widgets::setUnavailable(m_resolve, !run || !run->draft()            ? tr("This target has no plan.")
                                       : run->draft()->decisions() == 0 ? tr("Nothing has to be decided here.")
                                                                        : QString());
    const bool running = run && (run->phase() == Phase::Checking || run->phase() == Phase::Deploying);
    const bool waits = run && run->phase() == Phase::Scheduled;
    m_when->setVisible(m_step == Step::Deploy && run && !running && !waits && !run->result());
    m_cancel->setVisible((running || waits) && (m_step == Step::Check || m_step == Step::Deploy));
    m_cancel->setText(run && run->canceling() ? tr("Cancelling…") : tr("Cancel"));
    widgets::setUnavailable(m_cancel,
                            run && run->canceling() ? tr("The org was asked; it has the last word.") : QString());
    const bool ended = run && run->result();
    const bool halfway = ended && !run->busy() && !promotion::isEnd(run->result()->state);
    m_goOn->setVisible(halfway);
    m_settle->setVisible(run && run->needsSettling() && m_step == Step::Result);
    const bool checked = run && m_step == Step::Check && run->check() && !run->check()->status.success;
    m_retry->setVisible(run && (m_step == Step::Result || checked) && !run->withoutFailures().isEmpty());
    const QList<model::ComponentKey> lacking = run && run->draft() && m_step == Step::Check && !run->busy()
                                                   ? missingIn(*run->draft())
                                                   : QList<model::ComponentKey>();
    m_reconnect->setVisible(run && !run->busy() && run->error().code == base::Errc::Unauthorized &&
                            !run->error().message.isEmpty());
    m_fix->setVisible(!lacking.isEmpty());
    if (!lacking.isEmpty())
        m_fix->setText(lacking.size() == 1
                           ? tr("Add %1 to this promotion").arg(lacking.first().fullName)
                           : tr("Add %Ln missing components to this promotion", nullptr, int(lacking.size())));
    const bool open = run && !run->result() && !run->busy();
    m_leaveOut->setVisible(open && m_runs.size() > 1 && (m_step == Step::Decide || m_step == Step::Check));
    if (run)
        m_leaveOut->setText(run->included() ? tr("Leave %1 out for now").arg(run->target())
                                            : tr("Take %1 in again").arg(run->target()));
    for (QPushButton *button : {m_fix, m_leaveOut})
        button->setAccessibleName(button->text());
    m_share->setVisible(run && run->result() && m_step == Step::Result);
    m_rollback->setVisible(ended && m_step == Step::Result && !halfway);
    m_whatChanged->setVisible(ended && m_step == Step::Result && !run->result()->afterCommit.isEmpty());
    m_newer->setVisible(ended && m_step == Step::Result && !run->result()->supersededBy.isEmpty());
    m_history->setVisible(ended && m_step == Step::Result);
    m_export->setVisible(ended && m_step == Step::Result);
    const bool changedSomething = ended && (run->result()->ending == promotion::Ending::Done ||
                                            run->result()->ending == promotion::Ending::DoneWithWarnings ||
                                            run->result()->ending == promotion::Ending::Partly);
    widgets::setUnavailable(
        m_rollback, changedSomething ? QString() : tr("Nothing was changed, so there is nothing to take back."));
    widgets::lookAgain(*m_rollback->parentWidget());
}

void RunsStep::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    spreadColumns();
}

} // namespace backflow::ui::promote
