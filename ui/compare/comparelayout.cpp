// What ComparePage is made of, and its filters; what it compares and shows is in comparepage.cpp.
#include "ui/compare/comparepage.h"

#include "core/promotion/draft.h"
#include "ui/compare/comparisonfilter.h"
#include "ui/compare/comparisonmodel.h"
#include "ui/compare/comparisontree.h"
#include "ui/compare/filterbar.h"
#include "ui/compare/filtermenu.h"
#include "ui/compare/neededpanel.h"
#include "ui/compare/sidesbar.h"
#include "ui/diff/diffview.h"
#include "ui/diff/readpair.h"
#include "ui/jobs/joblist.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/selectionbar.h"
#include "ui/widgets/statestack.h"

#include <QAction>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace backflow::ui::compare {

void ComparePage::makeBody()
{
    QPushButton *again = widgets::secondaryButton(QStringLiteral("compareRefresh"), tr("Run again"), this);
    again->setIcon(m_context.theme->icon(theme::Icon::Refresh));
    again->setToolTip(tr("Compare the latest snapshots again (F5)"));
    connect(again, &QPushButton::clicked, this, &ComparePage::refresh);
    m_header->addControl(m_view);
    m_header->addControl(again);

    auto *card = new widgets::Card(*m_context.theme, this);
    m_tree = new ComparisonTree(*m_context.theme, m_filter, card);
    m_states = new widgets::StateStack(*m_context.theme, QStringLiteral("compareStates"), m_tree, card);
    m_selection = new widgets::SelectionBar(*m_context.theme, card);
    m_needed = new NeededPanel(m_context, card);
    m_needed->attach(m_model, m_selection);
    connect(m_needed, &NeededPanel::changed, this, &ComparePage::updateSelection);
    m_clear = m_selection->addButton(QStringLiteral("compareClearButton"), tr("Clear"));
    m_next = m_selection->addButton(QStringLiteral("compareNextButton"), tr("Next ▸"), true);
    connect(m_clear, &QPushButton::clicked, m_model, &ComparisonModel::clearTicks);
    connect(m_next, &QPushButton::clicked, this, &ComparePage::startNext);
    auto *inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(1, theme::kSpace1, 1, 1);
    inCard->setSpacing(0);
    inCard->addWidget(m_states, 1);
    inCard->addWidget(m_needed);
    inCard->addWidget(m_selection);

    auto *lower = new widgets::Card(*m_context.theme, this);
    m_preview = new diff::DiffView(m_context, lower);
    m_preview->setObjectName(QStringLiteral("comparePreview"));
    m_preview->setAccessibleName(tr("Preview of the current row"));
    auto *inLower = new QVBoxLayout(lower);
    inLower->setContentsMargins(1, 1, 1, 1);
    inLower->addWidget(m_preview);

    connect(m_preview, &diff::DiffView::neighbourWanted, this, [this](int by) {
        if (const std::optional<model::ComponentKey> key = m_tree->neighbour(by))
            m_tree->setCurrentKey(*key);
    });

    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->setObjectName(QStringLiteral("compareSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(theme::kSpace2);
    m_splitter->addWidget(card);
    m_splitter->addWidget(lower);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kSpace6, theme::kSpace4, theme::kSpace6, theme::kSpace4);
    column->setSpacing(theme::kSpace3);
    column->addWidget(m_header);
    auto *top = new QHBoxLayout;
    top->setSpacing(theme::kSpace3);
    top->addWidget(m_sides, 1);
    top->addWidget(m_chips->searchField(), 0, Qt::AlignTop);
    column->addLayout(top);
    column->addWidget(m_chips);
    column->addWidget(m_splitter, 1);
}

void ComparePage::makeActions()
{
    const auto action = [this](const QString &text, const QKeySequence &key, auto run) {
        auto *made = new QAction(text, this);
        made->setShortcut(key);
        made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QAction::triggered, this, run);
        addAction(made);
    };
    action(tr("Compare again"), QKeySequence(tr("F5")), [this] { refresh(); });
    // In the preview Ctrl+F belongs to the text shown there.
    auto *find = new QAction(tr("Find a component"), m_tree);
    find->setShortcut(QKeySequence(QKeySequence::Find));
    find->setShortcutContext(Qt::WidgetShortcut);
    connect(find, &QAction::triggered, m_chips, &FilterBar::focusSearch);
    m_tree->addAction(find);
    action(tr("Next step"), QKeySequence(tr("Ctrl+Return")), [this] {
        if (m_next->isEnabled())
            startNext();
    });
}

void ComparePage::connectFilters()
{
    connect(m_chips, &FilterBar::statesChanged, this, [this](const QSet<CellState> &states) {
        m_filter->setStates(states);
        updateState();
        m_view->refresh();
    });
    connect(m_chips, &FilterBar::searchChanged, this, [this](const QString &text) {
        m_filter->setSearch(text);
        updateState();
        m_view->refresh();
    });
    connect(m_chips, &FilterBar::onlyDueChanged, this, [this](bool only) {
        m_filter->setOnlyDue(only);
        updateState();
        m_view->refresh();
    });
    connect(m_view, &FilterMenu::groupingChosen, this, &ComparePage::setGrouping);
    connect(m_view, &FilterMenu::chosen, this, [this](const SavedFilter &filter) {
        setGrouping(filter.grouping);
        m_chips->setOnlyDue(filter.onlyDue);
        m_chips->setSearch(filter.search);
        m_chips->setStates(filter.states);
        m_filter->setStates(filter.states);
        updateState();
    });
    connect(m_view, &FilterMenu::failed, m_context.navigator, &widgets::Navigator::notify);
}

void ComparePage::setGrouping(Grouping grouping)
{
    const std::optional<model::ComponentKey> current = m_tree->currentKey();
    m_model->setGrouping(grouping);
    m_tree->openGroups();
    if (current)
        m_tree->setCurrentKey(*current);
    m_view->refresh();
}

void ComparePage::showNeighbours()
{
    const auto name = [this](int by) {
        const std::optional<model::ComponentKey> key = m_tree->neighbour(by);
        return key ? key->fullName : QString();
    };
    m_preview->setNeighbours(name(-1), name(1));
}

void ComparePage::showComponent(const model::ComponentKey &key)
{
    m_chips->setOnlyDue(false);
    m_chips->setSearch(key.fullName);
    const QSet<CellState> all{CellState::Same,      CellState::OrderOnly,    CellState::New,
                              CellState::Different, CellState::OnlyInTarget, CellState::Conflict,
                              CellState::NotRead,   CellState::NoAccess,     CellState::Kept};
    m_chips->setStates(all);
    m_filter->setStates(all);
    m_wanted = key;
    updateState();
    m_view->refresh();
    chooseWanted();
}

void ComparePage::chooseWanted()
{
    if (!m_wanted || !m_model->indexOf(*m_wanted).isValid())
        return;
    m_tree->setCurrentKey(*std::exchange(m_wanted, std::nullopt));
}

} // namespace backflow::ui::compare
