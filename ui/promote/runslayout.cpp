// How RunsStep is put together; what it does is in runsstep.cpp.
#include "ui/history/historychange.h"
#include "ui/promote/fanoutmodel.h"
#include "ui/promote/gatenote.h"
#include "ui/promote/orderbar.h"
#include "ui/promote/resultpane.h"
#include "ui/promote/runsstep.h"
#include "ui/promote/runtables.h"
#include "ui/promote/targetrun.h"
#include "ui/promote/whenbar.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/permission.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace backflow::ui::promote {

using theme::Role;

RunsStep::RunsStep(const widgets::AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_theme(*context.theme)
    , m_model(new FanoutModel(this))
    , m_order(new OrderBar(m_theme, this))
    , m_gate(new GateNote(m_theme, this))
    , m_when(new WhenBar(m_theme, this))
    , m_heading(widgets::textLabel(m_theme, {}, this))
    , m_summary(widgets::textLabel(m_theme, {}, this, theme::TextStyle::Strong))
    , m_detail(widgets::textLabel(m_theme, {}, this))
{
    const theme::Theme &theme = m_theme;
    setObjectName(QStringLiteral("promoRuns"));
    m_heading->setWordWrap(true);
    m_detail->setWordWrap(true);
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_detail->setObjectName(QStringLiteral("promoDetail"));
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_summary->setObjectName(QStringLiteral("fanoutSummary"));
    makeTables(theme);

    m_body = new QStackedWidget(this);
    auto *sides = new QWidget(m_body);
    auto *upper = new widgets::Card(theme, sides);
    auto *inUpper = new QVBoxLayout(upper);
    inUpper->setContentsMargins(theme::kSpace3, theme::kSpace3, theme::kSpace3, theme::kSpace3);
    inUpper->setSpacing(theme::kSpace2);
    inUpper->addWidget(m_heading);
    inUpper->addWidget(m_table);
    inUpper->addWidget(m_summary);
    auto *lower = new widgets::Card(theme, sides);
    auto *inLower = new QVBoxLayout(lower);
    inLower->setContentsMargins(theme::kSpace3, theme::kSpace3, theme::kSpace3, theme::kSpace3);
    inLower->setSpacing(theme::kSpace2);
    inLower->addWidget(m_detail);
    inLower->addWidget(m_results, 1);
    inLower->addWidget(makeButtons(theme));
    auto *inSides = new QVBoxLayout(sides);
    inSides->setContentsMargins(0, 0, 0, 0);
    inSides->setSpacing(theme::kSpace3);
    inSides->addWidget(upper);
    inSides->addWidget(lower, 1);
    m_body->addWidget(sides);
    m_body->addWidget(makeMatrix(theme));
    m_body->addWidget(makeChanges());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpace3);
    column->addWidget(m_order);
    column->addWidget(m_gate);
    column->addWidget(m_body, 1);

    connect(m_model, &QAbstractItemModel::dataChanged, this, &RunsStep::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RunsStep::refresh);
    connect(m_order, &OrderBar::matrixToggled, this, &RunsStep::showMatrix);
    m_table->installEventFilter(this);
    refresh(); // no button takes room before there is use for it
}

/// Empty until it is asked for.
QWidget *RunsStep::makeMatrix(const theme::Theme &theme)
{
    auto *card = new widgets::Card(theme, m_body);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(theme::kSpace3, theme::kSpace3, theme::kSpace3, theme::kSpace3);
    return card;
}

/// What a deployment left in the org, against what was there before, as both were read.
QWidget *RunsStep::makeChanges()
{
    auto *card = new widgets::Card(m_theme, m_body);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(theme::kSpace3, theme::kSpace3, theme::kSpace3, theme::kSpace3);
    QPushButton *back = widgets::secondaryButton(QStringLiteral("promoChangesBack"), tr("◂ Back to the result"), card);
    auto *row = new QHBoxLayout;
    row->addWidget(back);
    row->addStretch(1);
    column->addLayout(row);
    connect(back, &QPushButton::clicked, this, [this] { showChanges(false); });
    return card;
}

void RunsStep::makeTables(const theme::Theme &theme)
{
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("fanoutTable"));
    m_table->setAccessibleName(tr("Targets"));
    prepareTable(m_table, m_model, theme);
    m_results = new ResultPane(theme, this);
    setFocusProxy(m_table);
}

QWidget *RunsStep::makeButtons(const theme::Theme &theme)
{
    auto *all = new QWidget(this);
    auto *bar = new QWidget(all);
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
    m_approvals = new QWidget(all);
    m_ask = widgets::secondaryButton(QStringLiteral("promoAskApproval"), tr("Ask for approval…"), m_approvals);
    m_approve = widgets::secondaryButton(QStringLiteral("promoApprove"), tr("Approve…"), m_approvals);
    auto *approvals = new QHBoxLayout(m_approvals);
    approvals->setContentsMargins(0, 0, 0, 0);
    approvals->setSpacing(theme::kSpace2);
    approvals->addStretch(1);
    approvals->addWidget(m_ask);
    approvals->addWidget(m_approve);
    m_resolve = widgets::primaryButton(QStringLiteral("promoResolveButton"), tr("Resolve…"), bar);
    m_cancel = widgets::secondaryButton(QStringLiteral("promoCancelButton"), tr("Cancel"), bar);
    m_goOn = widgets::secondaryButton(QStringLiteral("promoGoOnButton"), tr("Go on"), bar);
    m_settle = widgets::primaryButton(QStringLiteral("promoSettleButton"), tr("I looked in the org…"), bar);
    m_leaveOut = widgets::secondaryButton(QStringLiteral("promoLeaveOutButton"), {}, bar);
    m_reconnect = widgets::primaryButton(QStringLiteral("promoReconnectButton"), tr("Sign in again…"), bar);
    m_fix = widgets::primaryButton(QStringLiteral("promoFixButton"), {}, bar);
    m_share = widgets::secondaryButton(QStringLiteral("promoShareButton"), tr("Copy report"), bar);
    m_share->setToolTip(tr("As text, to be pasted into a message or a ticket"));
    m_retry = widgets::secondaryButton(QStringLiteral("promoRetryButton"), tr("Try again without what failed…"), bar);
    m_rollback = widgets::secondaryButton(QStringLiteral("promoRollbackButton"), tr("Roll back…"), bar);
    m_export = widgets::secondaryButton(QStringLiteral("promoExportButton"), tr("Export report…"), bar);
    m_whatChanged = widgets::secondaryButton(QStringLiteral("promoChangesButton"), tr("What changed"), bar);
    m_whatChanged->setToolTip(tr("Each component as it was before and as it was read back after"));
    m_history = widgets::secondaryButton(QStringLiteral("promoHistoryButton"), tr("History…"), bar);
    m_history->setToolTip(tr("History shows each component before and after, and who decided what"));
    m_newer = widgets::primaryButton(QStringLiteral("promoNewerButton"), tr("Open the newer plan"), bar);
    const auto needs = [this](QWidget *control, governance::Capability capability) {
        widgets::guardControl(control, *m_context.navigator, [this, capability] {
            const TargetRun *run = currentRun();
            return run ? widgets::whyNot(m_context, capability, run->target()) : QString();
        });
    };
    needs(m_resolve, governance::Capability::ResolveConflict);
    needs(m_cancel, governance::Capability::CancelOwn);
    needs(m_goOn, governance::Capability::Deploy);
    needs(m_fix, governance::Capability::Plan);
    needs(m_retry, governance::Capability::Plan);
    needs(m_rollback, governance::Capability::RollBack);
    needs(m_reconnect, governance::Capability::ConnectOrg);
    // Of their own line: beside a name to be typed they would ask for more room than a small window has.
    auto *rows = new QVBoxLayout(all);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme::kSpace2);
    rows->addWidget(m_approvals);
    rows->addWidget(bar);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kSpace2);
    row->addWidget(m_when);
    row->addWidget(m_nameRow);
    row->addStretch(1);
    for (QPushButton *button : {m_leaveOut, m_reconnect, m_resolve, m_cancel, m_goOn, m_settle, m_fix, m_retry,
                                m_rollback, m_whatChanged, m_newer, m_history, m_share, m_export})
        row->addWidget(button);
    connect(m_when, &WhenBar::changed, this, &RunsStep::changed);
    connect(m_whatChanged, &QPushButton::clicked, this, [this] { showChanges(true); });
    connect(m_typedName, &QLineEdit::textChanged, this, &RunsStep::changed);
    const auto onRun = [this](QPushButton *button, auto act) {
        connect(button, &QPushButton::clicked, this, [this, act] {
            if (TargetRun *run = currentRun())
                act(run);
        });
    };
    onRun(m_ask, [this](TargetRun *run) { openAsk(run); });
    onRun(m_approve, [this](TargetRun *run) { openApprove(run); });
    onRun(m_resolve, [this](TargetRun *run) { Q_EMIT resolveWanted(run->id()); });
    onRun(m_cancel, [](TargetRun *run) { run->cancel(); });
    onRun(m_goOn, [](TargetRun *run) { run->startDeploy(); });
    onRun(m_settle, [this](TargetRun *run) { openSettle(run); });
    onRun(m_leaveOut, [](TargetRun *run) { run->setIncluded(!run->included()); });
    onRun(m_reconnect, [this](TargetRun *run) { Q_EMIT signInWanted(run->target()); });
    onRun(m_fix, [this](TargetRun *run) { Q_EMIT fixWanted(run); });
    onRun(m_share, [this](TargetRun *run) { Q_EMIT shareWanted(run); });
    onRun(m_retry, [this](TargetRun *run) { Q_EMIT retryWanted(run); });
    onRun(m_rollback, [](TargetRun *run) { run->startRollback(); });
    onRun(m_export, [this](TargetRun *run) { Q_EMIT exportWanted(run); });
    onRun(m_newer, [this](TargetRun *run) { Q_EMIT newerWanted(run->result()->supersededBy); });
    onRun(m_history, [this](TargetRun *run) { Q_EMIT historyWanted(run->id()); });
    return all;
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
}

} // namespace backflow::ui::promote
