#include "ui/promote/runsstep.h"

#include "core/merge/words.h"
#include "ui/promote/fanoutmodel.h"
#include "ui/promote/plancounts.h"
#include "ui/promote/resultmodel.h"
#include "ui/promote/settledialog.h"
#include "ui/promote/targetrun.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/words.h"

#include <QAccessible>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace backflow::ui::promote {

using Phase = TargetRun::Phase;
using theme::Role;

namespace {

/// Colours outcomes, and draws a thin bar under the words of a target that runs.
class RunDelegate final : public QStyledItemDelegate
{
public:
    RunDelegate(const theme::Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const double progress = index.data(FanoutModel::ProgressRole).toDouble();
        if (index.column() != FanoutModel::State || progress < 0 || !index.data(FanoutModel::ProgressRole).isValid())
            return;
        const QRectF bar(option.rect.left() + theme::kSpace1, option.rect.bottom() - 4,
                         option.rect.width() - 2 * theme::kSpace1, 3);
        painter->fillRect(bar, m_theme.color(Role::Hairline));
        painter->fillRect(QRectF(bar.left(), bar.top(), bar.width() * progress, 3), m_theme.color(Role::Accent));
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto ink = [&](Role role) { option->palette.setColor(QPalette::Text, m_theme.color(role)); };
        if (option->text.startsWith(u'✓'))
            ink(Role::Ok);
        else if (option->text.startsWith(u'✕'))
            ink(Role::Error);
        else if (option->text.startsWith(u'≠'))
            ink(Role::ConflictText);
        else if (option->text.startsWith(u'?'))
            ink(Role::Warning);
    }

private:
    const theme::Theme &m_theme;
};

void prepareTable(QTableView *table, QAbstractItemModel *model, const theme::Theme &theme)
{
    table->setModel(model);
    table->setItemDelegate(new RunDelegate(theme, table));
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(theme::kGridRowHeight + theme::kSpace1);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
}

} // namespace

RunsStep::RunsStep(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new FanoutModel(this))
    , m_results(new ResultModel(this))
    , m_heading(widgets::textLabel(theme, {}, this))
    , m_summary(widgets::textLabel(theme, {}, this, theme::TextStyle::Strong))
    , m_detail(widgets::textLabel(theme, {}, this))
{
    setObjectName(QStringLiteral("promoRuns"));
    m_heading->setWordWrap(true);
    m_detail->setWordWrap(true);
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_detail->setObjectName(QStringLiteral("promoDetail"));
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_summary->setObjectName(QStringLiteral("fanoutSummary"));
    makeTables(theme);

    auto *upper = new widgets::Card(theme, this);
    auto *inUpper = new QVBoxLayout(upper);
    inUpper->setContentsMargins(theme::kSpace3, theme::kSpace3, theme::kSpace3, theme::kSpace3);
    inUpper->setSpacing(theme::kSpace2);
    inUpper->addWidget(m_heading);
    inUpper->addWidget(m_table);
    inUpper->addWidget(m_summary);
    auto *lower = new widgets::Card(theme, this);
    auto *inLower = new QVBoxLayout(lower);
    inLower->setContentsMargins(theme::kSpace3, theme::kSpace3, theme::kSpace3, theme::kSpace3);
    inLower->setSpacing(theme::kSpace2);
    inLower->addWidget(m_detail);
    inLower->addWidget(m_resultTable, 1);
    inLower->addWidget(makeButtons(theme));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpace3);
    column->addWidget(upper);
    column->addWidget(lower, 1);

    connect(m_model, &QAbstractItemModel::dataChanged, this, &RunsStep::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RunsStep::refresh);
}

void RunsStep::makeTables(const theme::Theme &theme)
{
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("fanoutTable"));
    m_table->setAccessibleName(tr("Targets"));
    prepareTable(m_table, m_model, theme);
    m_resultTable = new QTableView(this);
    m_resultTable->setObjectName(QStringLiteral("promoResultTable"));
    m_resultTable->setAccessibleName(tr("Components of the chosen target"));
    m_resultTable->setMinimumHeight(64);
    setFocusProxy(m_table);
    prepareTable(m_resultTable, m_results, theme);
    for (const int column : {ResultModel::Type, ResultModel::What, ResultModel::Outcome})
        m_resultTable->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
}

QWidget *RunsStep::makeButtons(const theme::Theme &theme)
{
    auto *bar = new QWidget(this);
    m_nameRow = new QWidget(bar);
    m_nameLabel = widgets::textLabel(theme, {}, m_nameRow, theme::TextStyle::Body, Role::Warning);
    m_typedName = new QLineEdit(m_nameRow);
    m_typedName->setObjectName(QStringLiteral("promoTypedName"));
    m_typedName->setAccessibleName(tr("Name of the production environment, typed"));
    m_typedName->setMaximumWidth(220);
    auto *nameLayout = new QHBoxLayout(m_nameRow);
    nameLayout->setContentsMargins(0, 0, 0, 0);
    nameLayout->addWidget(m_nameLabel);
    nameLayout->addWidget(m_typedName);
    m_resolve = widgets::primaryButton(QStringLiteral("promoResolveButton"), tr("Resolve…"), bar);
    m_cancel = widgets::secondaryButton(QStringLiteral("promoCancelButton"), tr("Cancel"), bar);
    m_goOn = widgets::secondaryButton(QStringLiteral("promoGoOnButton"), tr("Go on"), bar);
    m_settle = widgets::primaryButton(QStringLiteral("promoSettleButton"), tr("I looked in the org…"), bar);
    m_retry = widgets::secondaryButton(QStringLiteral("promoRetryButton"), tr("Try again without what failed…"), bar);
    m_rollback = widgets::secondaryButton(QStringLiteral("promoRollbackButton"), tr("Roll back…"), bar);
    m_export = widgets::secondaryButton(QStringLiteral("promoExportButton"), tr("Export report…"), bar);
    m_history = widgets::secondaryButton(QStringLiteral("promoHistoryButton"), tr("Show in history"), bar);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kSpace2);
    row->addWidget(m_nameRow);
    row->addStretch(1);
    for (QPushButton *button : {m_resolve, m_cancel, m_goOn, m_settle, m_retry, m_rollback, m_history, m_export})
        row->addWidget(button);
    connect(m_typedName, &QLineEdit::textChanged, this, &RunsStep::changed);
    const auto onRun = [this](QPushButton *button, auto act) {
        connect(button, &QPushButton::clicked, this, [this, act] {
            if (TargetRun *run = currentRun())
                act(run);
        });
    };
    onRun(m_resolve, [this](TargetRun *run) { Q_EMIT resolveWanted(run->id()); });
    onRun(m_cancel, [](TargetRun *run) { run->cancel(); });
    onRun(m_goOn, [](TargetRun *run) { run->startDeploy(); });
    onRun(m_settle, [this](TargetRun *run) { openSettle(run); });
    onRun(m_retry, [this](TargetRun *run) { Q_EMIT retryWanted(run); });
    onRun(m_rollback, [](TargetRun *run) { run->startRollback(); });
    onRun(m_export, [this](TargetRun *run) { Q_EMIT exportWanted(run); });
    onRun(m_history, [this](TargetRun *run) { Q_EMIT historyWanted(run->id()); });
    return bar;
}

void RunsStep::openSettle(TargetRun *run)
{
    auto *dialog = new SettleDialog(m_theme, run->target(), this);
    connect(dialog, &QDialog::accepted, run, [run, dialog] { run->settle(dialog->deployId()); });
    dialog->open();
}

void RunsStep::setRuns(const QList<TargetRun *> &runs)
{
    m_runs = runs;
    m_typedName->clear();
    m_model->setRuns(runs);
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

QString RunsStep::headingText() const
{
    switch (m_step) {
    case Step::Decide:
        return tr("What both sides changed differently needs a person. Every target is decided on its own.");
    case Step::Check:
        return tr("A check runs everything in the org without changing it: components, references, tests.");
    case Step::Deploy:
        return tr("Each target gets its own rollback package first, and is read back when it has ended.");
    default:
        return tr("How each target ended. What is verified was read back from the org and is equal to the plan.");
    }
}

QString RunsStep::decisionsText(const TargetRun &run)
{
    constexpr int kMost = 8;
    const promotion::Draft &draft = *run.draft();
    QStringList lines;
    for (const promotion::ComponentMerge &component : draft.components) {
        for (const promotion::FileMerge &file : component.files) {
            for (const merge::Decision &decision : file.outcome.decisions) {
                if (!draft.choices.contains(decision.id)) {
                    lines.append(tr("≠ %1: %2")
                                     .arg(component.key.fullName, merge::decisionSentence(component.key.type, decision,
                                                                                          draft.source, draft.target)
                                                                      .simplified()));
                }
            }
        }
    }
    if (lines.size() > kMost) {
        const int more = int(lines.size()) - kMost;
        lines.resize(kMost);
        lines.append(tr("… and %1 more").arg(more));
    }
    return lines.join(u'\n');
}

QString RunsStep::detailText(const TargetRun *run) const
{
    if (!run)
        return tr("Choose a target.");
    if (run->phase() == Phase::NotPrepared)
        return tr("%1: %2").arg(run->target(), run->error().message);
    const auto &report = m_step == Step::Check ? run->check() : run->result();
    if (report && m_step != Step::Decide) {
        QStringList lines{report->summary};
        if (!report->status.errorMessage.isEmpty())
            lines.append(tr("In the org's words: %1").arg(report->status.errorMessage));
        lines += report->warnings;
        return lines.join(u'\n');
    }
    if (m_step == Step::Decide && run->undecided() > 0)
        return decisionsText(*run);
    if (!run->error().message.isEmpty() && !run->busy())
        return tr("%1: %2").arg(run->target(), run->error().message);
    if (m_step == Step::Deploy && !run->busy()) {
        const qsizetype count = componentsOf(*run->draft(), PlanLine::Added).size() +
                                componentsOf(*run->draft(), PlanLine::Changed).size() +
                                componentsOf(*run->draft(), PlanLine::Removed).size();
        return widgets::counted(
            count, tr("1 component goes to %1. Nothing has been sent yet.").arg(run->target()),
            tr("%2 components go to %1. Nothing has been sent yet.").arg(run->target(), QStringLiteral("%1")));
    }
    return tr("%1: %2").arg(run->target(), run->words());
}

void RunsStep::refresh()
{
    const TargetRun *run = currentRun();
    m_heading->setText(headingText());
    const QString summary = m_model->summary();
    if (summary != m_summary->text()) {
        m_summary->setText(summary);
        QAccessibleEvent named(m_summary, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&named);
    }
    m_detail->setText(detailText(run));
    const bool results = m_step == Step::Check || m_step == Step::Result || m_step == Step::Deploy;
    if (results && run)
        m_results->setReport(m_step == Step::Check ? run->check() : run->result());
    else
        m_results->setReport(std::nullopt);
    m_resultTable->setVisible(m_results->rowCount() > 0);
    // Without a table the words have the card to themselves, from its top.
    QSizePolicy policy = m_detail->sizePolicy();
    policy.setVerticalPolicy(m_results->rowCount() > 0 ? QSizePolicy::Maximum : QSizePolicy::Expanding);
    m_detail->setSizePolicy(policy);
    refreshButtons(run);
    Q_EMIT changed();
}

void RunsStep::refreshButtons(const TargetRun *run)
{
    const QString missing = namesMissing();
    m_nameRow->setVisible(m_step == Step::Deploy && (!missing.isEmpty() || !m_typedName->text().isEmpty()));
    if (!missing.isEmpty())
        m_nameLabel->setText(tr("%1 is production. Type its name:").arg(missing));
    m_resolve->setVisible(m_step == Step::Decide);
    widgets::setUnavailable(m_resolve, !run || !run->draft()            ? tr("This target has no plan.")
                                       : run->draft()->decisions() == 0 ? tr("Nothing has to be decided here.")
                                                                        : QString());
    const bool running = run && (run->phase() == Phase::Checking || run->phase() == Phase::Deploying);
    m_cancel->setVisible(running && (m_step == Step::Check || m_step == Step::Deploy));
    m_cancel->setText(run && run->canceling() ? tr("Cancelling…") : tr("Cancel"));
    widgets::setUnavailable(m_cancel,
                            run && run->canceling() ? tr("The org was asked; it has the last word.") : QString());
    const bool ended = run && run->result();
    const bool halfway = ended && !run->busy() && !promotion::isEnd(run->result()->state);
    m_goOn->setVisible(halfway);
    m_settle->setVisible(run && run->needsSettling() && m_step == Step::Result);
    m_retry->setVisible(run && m_step == Step::Result && !run->withoutFailures().isEmpty());
    m_rollback->setVisible(ended && m_step == Step::Result && !halfway);
    m_history->setVisible(ended && m_step == Step::Result);
    m_export->setVisible(ended && m_step == Step::Result);
    const bool changedSomething = ended && (run->result()->ending == promotion::Ending::Done ||
                                            run->result()->ending == promotion::Ending::DoneWithWarnings ||
                                            run->result()->ending == promotion::Ending::Partly);
    widgets::setUnavailable(
        m_rollback, changedSomething ? QString() : tr("Nothing was changed, so there is nothing to take back."));
}

void RunsStep::spreadColumns()
{
    const int width = this->width() - 2 * theme::kSpace4;
    const int small = fontMetrics().horizontalAdvance(tr("Change")) + 2 * theme::kSpace4;
    QHeaderView *header = m_table->horizontalHeader();
    header->resizeSection(FanoutModel::Environment, std::clamp(width / 5, 140, 240));
    for (const int column : {FanoutModel::Add, FanoutModel::Change, FanoutModel::Remove, FanoutModel::Decide})
        header->resizeSection(column, small);
    header->resizeSection(FanoutModel::Check, small + theme::kSpace4);
    QHeaderView *results = m_resultTable->horizontalHeader();
    results->resizeSection(ResultModel::Component, std::max(200, width * 3 / 10));
}

void RunsStep::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    spreadColumns();
}

} // namespace backflow::ui::promote
