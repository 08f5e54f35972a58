// What ComparePage is made of, and its filters.
#include "ui/compare/activefilters.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/comparesession.h"
#include "ui/compare/comparisontree.h"
#include "ui/compare/difftabs.h"
#include "ui/compare/entryneeds.h"
#include "ui/compare/exportmenu.h"
#include "ui/compare/filterbar.h"
#include "ui/compare/filtermenu.h"
#include "ui/compare/filterparts.h"
#include "ui/compare/gridcolumns.h"
#include "ui/compare/neededpanel.h"
#include "ui/compare/sidesbar.h"
#include "ui/diff/diffview.h"
#include "ui/jobs/joblist.h"
#include "ui/keep/reasonform.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/pagecommand.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/permission.h"
#include "ui/widgets/selectionbar.h"
#include "ui/widgets/statestack.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>

namespace backflow::ui::compare {

QWidget *ComparePage::makeGridCard()
{
    auto *card = new widgets::Card(*m_context.theme, this);
    m_tree = new ComparisonTree(*m_context.theme, m_model, m_context.settings, card);
    // However much the difference below takes: the row it is about is seen.
    const auto fit = [this] {
        const int row = std::max(theme::kGridRowHeight, m_tree->fontMetrics().height() + theme::kSpace2);
        // With its headings, and no more: the smallest window has to do at 200 %. Else the bar below it has room, too.
        const int bar = row > theme::kGridRowHeight ? 0 : m_tree->style()->pixelMetric(QStyle::PM_ScrollBarExtent);
        m_tree->setMinimumHeight(2 * row + bar);
    };
    fit();
    connect(m_context.theme, &theme::Theme::themeChanged, m_tree, fit);
    m_states = new widgets::StateStack(*m_context.theme, QStringLiteral("compareStates"), m_tree, card);
    m_new = new widgets::InlineBanner(*m_context.theme, QStringLiteral("compareNewResults"), card);
    m_notRead = new widgets::InlineBanner(*m_context.theme, QStringLiteral("compareNotRead"), card);
    m_notRead->setCloseable(true);
    m_selection = new widgets::SelectionBar(*m_context.theme, card);
    m_needed = new NeededPanel(m_context, card);
    m_needed->attach(m_model, m_selection);
    connect(m_needed, &NeededPanel::changed, this, &ComparePage::updateSelection);
    m_keep = new keep::ReasonForm(*m_context.theme, QStringLiteral("compareKeep"), card);
    connect(m_keep, &keep::ReasonForm::canceled, m_tree, [this] { m_tree->setFocus(Qt::OtherFocusReason); });
    m_clear = m_selection->addButton(QStringLiteral("compareClearButton"), tr("Clear"));
    m_next = m_selection->addButton(QStringLiteral("compareNextButton"), tr("Next ▸"), true);
    widgets::guardControl(m_next, *m_context.navigator,
                          [this] { return widgets::whyNotAnywhere(m_context, governance::Capability::Plan); });
    connect(m_clear, &QPushButton::clicked, m_model, &ComparisonModel::clearTicks);
    connect(m_next, &QPushButton::clicked, this, &ComparePage::startNext);
    auto *inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(1, theme::kSpace1, 1, 1);
    inCard->setSpacing(0);
    inCard->addWidget(m_new);
    inCard->addWidget(m_notRead);
    inCard->addWidget(m_states, 1);
    inCard->addWidget(m_keep);
    inCard->addWidget(m_needed);
    inCard->addWidget(m_selection);
    return card;
}

QWidget *ComparePage::makePreviewCard()
{
    auto *lower = new widgets::Card(*m_context.theme, this);
    m_diffs = new DiffTabs(m_context, lower);
    m_preview = m_diffs->preview();
    auto *inLower = new QVBoxLayout(lower);
    inLower->setContentsMargins(1, 1, 1, 1);
    inLower->addWidget(m_diffs);
    connect(m_diffs, &DiffTabs::wanted, this, &ComparePage::fillTab);
    connect(m_diffs, &DiffTabs::keepWanted, this, &ComparePage::keepInTab);
    connect(m_diffs, &DiffTabs::left, this, [this] { m_tree->setFocus(Qt::OtherFocusReason); });
    connect(m_preview, &diff::DiffView::keepWanted, this,
            [this](const QString &, const QString &entry) { askToKeep(entry); });
    connect(m_preview, &diff::DiffView::neighbourWanted, this, [this](int by) {
        if (const std::optional<model::ComponentKey> key = m_tree->neighbour(by))
            m_tree->setCurrentKey(*key);
    });
    return lower;
}

void ComparePage::makeBody()
{
    QPushButton *again = widgets::secondaryButton(QStringLiteral("compareRefresh"), tr("Run again"), this);
    again->setIcon(m_context.theme->icon(theme::Icon::Refresh));
    again->setToolTip(tr("Compare the latest snapshots again (F5)"));
    connect(again, &QPushButton::clicked, this, &ComparePage::refresh);
    m_header->addControl(m_view);
    m_header->addControl(m_export);
    m_header->addControl(again);
    m_chips->addTool(m_more->addButton());

    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->setObjectName(QStringLiteral("compareSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(theme::kSpace2);
    m_splitter->addWidget(makeGridCard());
    m_splitter->addWidget(makePreviewCard());
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kSpace6, theme::kSpace4, theme::kSpace6, theme::kSpace4);
    column->setSpacing(theme::kSpace3);
    column->addWidget(m_header);
    column->addWidget(m_sides);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(theme::kSpace3);
    filters->addWidget(m_chips, 1);
    filters->addWidget(m_chips->searchField(), 0, Qt::AlignTop);
    column->addLayout(filters);
    column->addWidget(m_more);
    column->addWidget(m_splitter, 1);
}

void ComparePage::makeActions()
{
    widgets::PageCommands commands(this, tr("Comparison"));
    const auto action = [&](const char *name, const QString &text, const QString &key, std::function<void()> run) {
        commands.add(name, text, {QKeySequence(key)}, std::move(run));
    };
    action("compareAgain", tr("Compare again"), tr("F5"), [this] { refresh(); });
    action("compareSaveFilter", tr("Save the filter"), tr("Ctrl+S"), [this] { m_view->save(); });
    action("compareNextTab", tr("Next difference that is open"), tr("Ctrl+Tab"), [this] { m_diffs->step(1); });
    action("comparePreviousTab", tr("Previous difference that is open"), tr("Ctrl+Shift+Tab"),
           [this] { m_diffs->step(-1); });
    action("compareCloseTab", tr("Close this difference"), tr("Ctrl+W"), [this] { m_diffs->closeCurrent(); });
    action("comparePrint", tr("Print what is shown"), tr("Ctrl+P"), [this] { m_export->print(); });
    action("compareSwapSides", tr("Swap source and target"), tr("Alt+S"), [this] { m_sides->pressSwap(); });
    action("compareNextStep", tr("Next step"), tr("Ctrl+Shift+Return"), [this] {
        if (m_next->isEnabled())
            startNext();
    });
    // In the preview Ctrl+F belongs to the text shown there.
    commands.addOn({m_tree}, "compareFind", tr("Find a component"), {QKeySequence(QKeySequence::Find)},
                   [this] { m_chips->focusSearch(); });
    m_tree->makeCommands(commands);
    for (int number = 1; number <= FilterBar::kChipKeys; ++number)
        commands.addOn({m_tree}, qPrintable(QStringLiteral("compareChip%1").arg(number)),
                       tr("Show or hide: %1").arg(m_chips->chipText(number)),
                       {QKeySequence(static_cast<Qt::Key>(Qt::Key_0 + number))},
                       [this, number] { m_chips->toggleChip(number); });
}

void ComparePage::connectGrid()
{
    connect(m_model, &ComparisonModel::ticksChanged, this, &ComparePage::updateSelection);
    connect(m_tree, &ComparisonTree::currentRowChanged, this, &ComparePage::showPreview);
    connect(m_tree, &ComparisonTree::entriesWanted, this, &ComparePage::readEntriesOf);
    connect(m_tree, &ComparisonTree::groupMenuWanted, this, [this] { m_view->openGroupMenu(m_tree); });
    connect(m_tree, &ComparisonTree::previewToggled, this, [this] {
        QWidget *card = m_diffs->parentWidget();
        card->setVisible(!card->isVisible());
    });
    connect(m_tree, &ComparisonTree::keepWanted, this, [this] {
        const GridEntry *entry = m_model->entryOf(m_tree->currentIndex());
        askToKeep(entry ? entry->pick.entry : QString());
    });
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &ComparePage::offerOnRow);
    connect(m_tree, &ComparisonTree::tabWanted, this, &ComparePage::openTab);
    connect(m_tree, &ComparisonTree::windowWanted, this, &ComparePage::openWindow);
    connect(m_tree, &ComparisonTree::opened, this, [this] {
        m_diffs->parentWidget()->show();
        m_diffs->showPreview();
        m_preview->setFocus(Qt::OtherFocusReason);
        m_splitter->setSizes({height() / 3, height() * 2 / 3});
    });
}

void ComparePage::connectFilters()
{
    connect(m_entryNeeds, &EntryNeedsFinder::found, m_model, &ComparisonModel::setEntryNeeds);
    connect(m_entryNeeds, &EntryNeedsFinder::graphsMade, m_needed, &NeededPanel::setGraphs);
    connect(m_chips, &FilterBar::changed, this, &ComparePage::applyFilter);
    connect(m_more, &ActiveFilters::changed, this, &ComparePage::applyFilter);
    connect(m_view, &FilterMenu::groupingsChosen, this, &ComparePage::setGroupings);
    connect(m_view, &FilterMenu::chosen, this, [this](const SavedFilter &filter) {
        setGroupings(filter.groupings);
        setFilter(filter.filter);
    });
    connect(m_view, &FilterMenu::keepsWanted, this, &ComparePage::showKeeps);
    connect(m_view, &FilterMenu::failed, m_context.navigator, &widgets::Navigator::notify);
}

void ComparePage::setFilter(const GridFilter &filter)
{
    m_chips->setFilter(filter);
    GridFilter others = filter;
    const GridFilter none;
    others.states = none.states;
    others.search = none.search;
    others.onlyDue = none.onlyDue;
    m_more->setFilter(others);
    applyFilter();
}

void ComparePage::applyFilter()
{
    m_model->setFilter(m_chips->filter(m_more->filter()));
    lookForEntries();
    updateState();
    showPreview();
    m_view->refresh();
    m_session->remember();
}

GridView ComparePage::gridView() const
{
    GridView view;
    view.index = m_model->gridIndex();
    if (!view.index)
        return view;
    QStringList targets;
    for (const auto &target : view.index->comparison->targets)
        targets.append(target->environment());
    view.arranged = m_model->arranged();
    view.columns = m_tree->columns()->shown();
    view.ticks = m_model->ticksByRow();
    view.title = titleOf(view.index->comparison->source->environment(), targets);
    view.filter = filterWords(m_model->filter());
    view.at = QDateTime::currentDateTime();
    return view;
}

void ComparePage::setGroupings(const QList<Grouping> &groupings)
{
    m_model->setGroupings(groupings);
    m_view->refresh();
    m_session->remember();
}

void ComparePage::lookForEntries()
{
    const auto index = m_model->gridIndex();
    if (m_model->filter().entry.isEmpty() || !index || !m_context.backends)
        return;
    auto work = [index](async::Monitor &monitor) { return readEntryTexts(*index, monitor); };
    // Once a comparison: another word is looked for in what was found.
    if (m_searched == index)
        return;
    m_searched = index;
    m_entryJob.run(jobs::run(*m_context.jobs, *m_context.pool, tr("Looking for entries"), work, tr("Found")),
                   [this, index](base::Result<EntryTexts> texts) {
                       if (!texts || index != m_model->gridIndex()) {
                           m_searched.reset();
                           return;
                       }
                       m_model->setEntryTexts(*std::move(texts));
                       updateState();
                   });
}

} // namespace backflow::ui::compare
