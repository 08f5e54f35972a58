// What the tab is made of and shows; what it does is in drifttab_actions.cpp.
#include "ui/environments/drifttab.h"

#include "core/model/apiname.h"
#include "ui/diff/diffview.h"
#include "ui/keep/reasonform.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/pagecommand.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace backflow::ui::environments {

using widgets::Severity;
using widgets::ViewState;

namespace {

/// Letters of a component's name that are always seen.
constexpr int kLeastName = 34;
/// What is found sooner is shown as a whole.
constexpr int kWatchMs = 150;
/// Of either part; the lower one needs more while it has an explanation to show above the difference.
constexpr int kLeastHeight = 4 * theme::kGridRowHeight;

} // namespace

DriftTab::DriftTab(std::shared_ptr<widgets::AppContext> context, QWidget *parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_watch(new QTimer(this))
    , m_model(new ComponentListModel(driftHeaders(), this))
    , m_load(this)
    , m_pairs(this)
{
    m_watch->setInterval(kWatchMs);
    connect(m_watch, &QTimer::timeout, this, &DriftTab::takeSoFar);
    const theme::Theme &theme = *m_context->theme;
    m_managed = new widgets::InlineBanner(theme, QStringLiteral("driftManagedBanner"), this);
    m_partial = new widgets::InlineBanner(theme, QStringLiteral("driftPartialBanner"), this);
    m_risk = new widgets::InlineBanner(theme, QStringLiteral("driftAtRiskBanner"), this);
    m_risk->setCloseable(false);
    auto *card = new widgets::Card(theme, this);
    auto *inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(1, theme::kSpace1, 1, 1);
    inCard->setSpacing(0);
    inCard->addWidget(makeList(), 1);
    m_form = new keep::ReasonForm(theme, QStringLiteral("driftForm"), card);
    inCard->addWidget(m_form);
    inCard->addWidget(makeActionRow());

    m_below = new widgets::Card(theme, this);
    auto *inBelow = new QVBoxLayout(m_below);
    inBelow->setContentsMargins(1, 1, 1, 1);
    inBelow->setSpacing(0);
    m_explanation = widgets::textLabel(theme, {}, m_below, theme::TextStyle::Body, theme::Role::Muted);
    m_explanation->setObjectName(QStringLiteral("driftExplanation"));
    m_explanation->setWordWrap(true);
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_explanation->setContentsMargins(theme::kSpace3, theme::kSpace2, theme::kSpace3, theme::kSpace2);
    m_diff = new diff::DiffView(*m_context, m_below);
    m_diff->setObjectName(QStringLiteral("driftDiff"));
    m_diff->setAccessibleName(tr("What changed in the current component"));
    inBelow->addWidget(m_explanation);
    inBelow->addWidget(m_diff, 1);

    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->setObjectName(QStringLiteral("driftSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(theme::kSpace2);
    m_splitter->addWidget(card);
    m_splitter->addWidget(m_below);
    // With large letters in a small window it has to be content with this.
    card->setMinimumHeight(kLeastHeight);
    // The two share what there is; only the least they can do with makes the page scroll.
    m_splitter->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_below->installEventFilter(this);
    fitBelow();
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::kSpace3, 0, 0);
    column->setSpacing(theme::kSpace2);
    column->addWidget(makeBar());
    column->addWidget(m_managed);
    column->addWidget(m_partial);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_risk);
    makeShortcuts();
    guardActions();
    connect(m_tree, &ComponentTree::currentLineChanged, this, &DriftTab::showCurrent);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DriftTab::updateActions);
    connect(m_tree, &ComponentTree::opened, this, &DriftTab::openDiff);
    connect(m_diff, &diff::DiffView::neighbourWanted, this, [this](int by) {
        if (const auto key = m_tree->neighbour(by))
            m_tree->choose({*key});
    });
    connect(m_diff, &diff::DiffView::keepWanted, this,
            [this](const QString &, const QString &entry) { ignore(entry); });
    connect(m_form, &keep::ReasonForm::canceled, m_tree, [this] { m_tree->setFocus(Qt::OtherFocusReason); });
    connect(m_states, &widgets::StateStack::actionPressed, this, [this](ViewState state) {
        if (state == ViewState::FilteredEmpty)
            m_search->clear();
        if (state == ViewState::FilteredEmpty)
            for (widgets::Chip *chip : {m_changedChip, m_addedChip, m_removedChip})
                chip->setChecked(true);
        else if (state == ViewState::NoAccess)
            Q_EMIT signInWanted();
        else
            check();
        if (state == ViewState::FilteredEmpty)
            m_riskChip->setChecked(false);
    });
    showEnvironment(nullptr);
}

DriftTab::~DriftTab() = default;

bool DriftTab::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_below && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize))
        fitBelow();
    return QWidget::eventFilter(watched, event);
}

void DriftTab::fitBelow()
{
    const int words = m_explanation->isHidden() ? 0 : m_explanation->heightForWidth(m_below->width());
    const int least = kLeastHeight + (words > 0 ? words + 2 * theme::kGridRowHeight : 0);
    m_below->setMinimumHeight(least);
    m_splitter->setMinimumHeight(kLeastHeight + m_splitter->handleWidth() + least);
}

QWidget *DriftTab::makeBar()
{
    const theme::Theme &theme = *m_context->theme;
    auto *bar = new QWidget(this);
    m_checked = widgets::textLabel(theme, {}, bar, theme::TextStyle::Body, theme::Role::Muted);
    m_checked->setObjectName(QStringLiteral("driftChecked"));
    m_progress = widgets::textLabel(theme, {}, bar, theme::TextStyle::Body, theme::Role::Muted);
    m_progress->setObjectName(QStringLiteral("driftProgress"));
    m_progress->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_check = widgets::secondaryButton(QStringLiteral("driftCheckButton"), tr("Check now"), bar);
    m_check->setToolTip(tr("Read the org and its setup audit trail. Reads metadata only; nothing is changed."));
    m_cancel = widgets::quietButton(QStringLiteral("driftCancelButton"), tr("Cancel"), bar);
    m_group = new QComboBox(bar);
    m_group->setObjectName(QStringLiteral("driftGroup"));
    m_group->setAccessibleName(tr("Group by"));
    m_group->addItems({tr("Group: type"), tr("Group: person"), tr("Group: kind of change")});
    m_search = new QLineEdit(bar);
    m_search->setObjectName(QStringLiteral("driftSearch"));
    m_search->setAccessibleName(tr("Find in the drift"));
    m_search->setPlaceholderText(tr("Name, type or person"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(fontMetrics().horizontalAdvance(m_search->placeholderText()) + 3 * theme::kSpace6);
    const auto chip = [&](const char *name, const QString &label, bool shown, bool DriftFilter::*member) {
        auto *made = new widgets::Chip(theme, QString::fromLatin1(name), label, bar);
        made->setChecked(shown);
        connect(made, &widgets::Chip::toggled, this, [this, member](bool on) {
            m_filter.*member = on;
            fill();
        });
        return made;
    };
    m_changedChip = chip("driftChanged", tr("Changed here"), true, &DriftFilter::changed);
    m_addedChip = chip("driftAdded", tr("Added here"), true, &DriftFilter::added);
    m_removedChip = chip("driftRemoved", tr("Removed here"), true, &DriftFilter::removed);
    m_managedChip = new widgets::Chip(theme, QStringLiteral("driftManaged"), tr("Managed packages"), bar);
    m_managedChip->setToolTip(
        tr("Checks of this environment take in what managed packages brought along; kept with the pipeline"));
    connect(m_managedChip, &widgets::Chip::clicked, this, &DriftTab::setManaged);
    m_riskChip = chip("driftOnlyAtRisk", tr("At risk only"), false, &DriftFilter::onlyAtRisk);
    connect(m_group, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_filter.grouping = DriftGrouping(index);
        fill();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.text = text;
        fill();
    });
    connect(m_check, &QPushButton::clicked, this, &DriftTab::check);
    auto *first = new QHBoxLayout;
    first->setSpacing(theme::kSpace3);
    m_checked->setWordWrap(true);
    first->addWidget(m_checked, 3);
    first->addWidget(m_progress, 1);
    first->addWidget(m_cancel);
    first->addWidget(m_check);
    auto *second = new QHBoxLayout;
    second->setSpacing(theme::kSpace2);
    auto *filters = new QWidget(bar);
    auto *flow = new widgets::FlowLayout(filters, theme::kSpace2);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    filters->setSizePolicy(policy);
    flow->addWidget(m_group);
    for (widgets::Chip *one : {m_changedChip, m_addedChip, m_removedChip, m_managedChip, m_riskChip})
        flow->addWidget(one);
    second->addWidget(filters, 1);
    second->addWidget(m_search, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpace2);
    column->addLayout(first);
    column->addLayout(second);
    return bar;
}

QWidget *DriftTab::makeList()
{
    m_tree = new ComponentTree(*m_context->theme, QStringLiteral("driftTree"), m_model, this);
    for (int column = 1; column < m_model->columnCount(); ++column)
        m_tree->header()->setSectionResizeMode(column, QHeaderView::Interactive);
    // Names are read first: where there is no room for all, the columns behind them are scrolled to.
    m_tree->setLeastName(fontMetrics().averageCharWidth() * kLeastName);
    const auto words = [this](const QString &text) {
        return fontMetrics().horizontalAdvance(text) + 2 * theme::kSpace3;
    };
    m_tree->header()->resizeSection(1, words(tr("888 entries")));
    m_tree->header()->resizeSection(2, words(QStringLiteral("Maximilian Muster")));
    m_tree->header()->resizeSection(
        3, words(QLocale().toString(QDateTime(QDate(2026, 11, 28), QTime(22, 58, 58)), QLocale::ShortFormat)));
    m_tree->header()->resizeSection(4,
                                    words(QStringLiteral("⚠ ") + tr("at risk: 1 of the %1 due touches this").arg(12)));
    m_states = new widgets::StateStack(*m_context->theme, QStringLiteral("driftStates"), m_tree, this);
    return m_states;
}

QWidget *DriftTab::makeActionRow()
{
    auto *bar = new QWidget(this);
    m_track = widgets::secondaryButton(QStringLiteral("driftTrack"), tr("Track it"), bar);
    m_track->setToolTip(tr("Accept it as it is now into the environment's record (T)"));
    m_putBack = widgets::secondaryButton(QStringLiteral("driftPutBack"), tr("Put back…"), bar);
    m_putBack->setToolTip(tr("Plan to bring it back to what the record says; nothing is changed yet (X)"));
    m_ignore = widgets::secondaryButton(QStringLiteral("driftIgnore"), tr("Ignore…"), bar);
    m_ignore->setToolTip(tr("It is meant to differ here: with a reason, until a day or without an end (I)"));
    m_explain = widgets::quietButton(QStringLiteral("driftExplain"), tr("Explain"), bar);
    m_explain->setCheckable(true);
    m_explain->setToolTip(tr("Who changed it and when, with the rows of the setup audit trail (E)"));
    connect(m_track, &QPushButton::clicked, this, &DriftTab::track);
    connect(m_putBack, &QPushButton::clicked, this, &DriftTab::putBack);
    connect(m_ignore, &QPushButton::clicked, this, [this] { ignore(); });
    connect(m_explain, &QPushButton::toggled, this, &DriftTab::showCurrent);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(theme::kSpace3, theme::kSpace2, theme::kSpace3, theme::kSpace2);
    row->setSpacing(theme::kSpace2);
    row->addWidget(m_track);
    row->addWidget(m_putBack);
    row->addWidget(m_ignore);
    row->addWidget(m_explain);
    row->addStretch(1);
    return bar;
}

/// Single letters work only where the list has the focus.
void DriftTab::makeShortcuts()
{
    widgets::PageCommands commands(this, tr("Drift"));
    const auto press = [&](const char *name, Qt::Key key, QPushButton *button) {
        commands.addOn({m_tree}, name, button->text(), {QKeySequence(key)}, [button] { button->click(); });
    };
    press("driftKeyTrack", Qt::Key_T, m_track);
    press("driftKeyPutBack", Qt::Key_X, m_putBack);
    press("driftKeyIgnore", Qt::Key_I, m_ignore);
    press("driftKeyExplain", Qt::Key_E, m_explain);
    commands.addOn({m_tree}, "driftKeyFind", m_search->accessibleName(), {QKeySequence(QKeySequence::Find)},
                   [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    widgets::setSearchField(m_search);
}

} // namespace backflow::ui::environments
