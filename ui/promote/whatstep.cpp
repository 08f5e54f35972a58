#include "ui/promote/whatstep.h"

#include "ui/compare/cellwords.h"
#include "ui/promote/duemodel.h"
#include "ui/promote/plancounts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/pagecommand.h"
#include "ui/widgets/selectionbar.h"
#include "ui/widgets/statestack.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace backflow::ui::promote {

using widgets::ViewState;

WhatStep::WhatStep(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_model(new DueModel(this))
    , m_filtered(new QSortFilterProxyModel(this))
{
    setObjectName(QStringLiteral("promoWhat"));
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filtered->setFilterKeyColumn(-1);
    auto *card = new widgets::Card(theme, this);
    auto *inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(theme::kSpace3, theme::kSpace3, theme::kSpace3, theme::kSpace3);
    inCard->setSpacing(theme::kSpace2);
    inCard->addWidget(makeTable(theme), 1);
    m_reasons = makeReasons(theme);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpace3);
    column->addWidget(card, 1);
    column->addWidget(m_reasons);
    setFocusProxy(m_filter);
    connect(m_model, &DueModel::ticksChanged, this, [this] {
        for (const DueRow &row : m_model->rows()) {
            if (m_model->isTicked(row.key))
                m_unticked.remove(row.key);
            else if (!row.removal)
                m_unticked.insert(row.key);
        }
        refresh();
        Q_EMIT changed();
    });
    refresh();
}

QWidget *WhatStep::makeTable(const theme::Theme &theme)
{
    auto *area = new QWidget(this);
    m_filter = new QLineEdit(area);
    m_filter->setObjectName(QStringLiteral("promoWhatFilter"));
    widgets::setSearchField(m_filter);
    m_filter->setAccessibleName(tr("Show only components with"));
    m_filter->setPlaceholderText(tr("Find a component"));
    m_filter->setClearButtonEnabled(true);
    QPushButton *pick = widgets::secondaryButton(QStringLiteral("promoPickButton"), tr("Pick in Compare…"), area);
    m_explain = widgets::textLabel(theme, {}, area, theme::TextStyle::Body, theme::Role::Muted);
    m_explain->setObjectName(QStringLiteral("promoWhatExplain"));
    m_explain->setWordWrap(true);
    m_table = new QTableView(area);
    m_table->setObjectName(QStringLiteral("promoDueTable"));
    m_table->setAccessibleName(tr("Components of this promotion"));
    m_table->setModel(m_filtered);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme::kGridRowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setMinimumHeight(4 * theme::kGridRowHeight);
    m_states = new widgets::StateStack(theme, QStringLiteral("promoDueStates"), m_table, area);
    m_bar = new widgets::SelectionBar(theme, area);
    m_bar->setObjectName(QStringLiteral("promoSelectionBar"));
    m_bar->findChild<QLabel *>(QStringLiteral("selectionText"))->setObjectName(QStringLiteral("promoSelectionText"));
    QPushButton *all = m_bar->addButton(QStringLiteral("promoTickAll"), tr("All"));
    QPushButton *none = m_bar->addButton(QStringLiteral("promoTickNone"), tr("None"));
    auto *top = new QHBoxLayout;
    top->addWidget(m_filter, 1);
    top->addWidget(pick);
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpace2);
    column->addLayout(top);
    column->addWidget(m_explain);
    column->addWidget(m_states, 1);
    column->addWidget(m_bar);
    connect(m_filter, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_filter, &QLineEdit::textChanged, this, &WhatStep::refresh);
    connect(m_states, &widgets::StateStack::actionPressed, m_filter, &QLineEdit::clear);
    connect(pick, &QPushButton::clicked, this, &WhatStep::pickWanted);
    connect(all, &QPushButton::clicked, this, [this] { tickAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { tickAll(false); });
    return area;
}

QWidget *WhatStep::makeReasons(const theme::Theme &theme)
{
    auto *card = new widgets::Card(theme, this);
    m_deletions = new QCheckBox(tr("Also remove what the source has removed"), card);
    m_deletions->setObjectName(QStringLiteral("promoDeletions"));
    m_deletions->setToolTip(tr("Deletions are never taken along unasked."));
    m_needed = new QCheckBox(tr("Take along what these need and the target lacks"), card);
    m_needed->setObjectName(QStringLiteral("promoNeeded"));
    m_note = new QLineEdit(card);
    m_note->setObjectName(QStringLiteral("promoNote"));
    m_note->setAccessibleName(tr("Why"));
    m_note->setPlaceholderText(tr("What this is for, for the record"));
    m_workItem = new QLineEdit(card);
    m_workItem->setObjectName(QStringLiteral("promoWorkItem"));
    m_workItem->setAccessibleName(tr("Story or ticket"));
    m_workItem->setPlaceholderText(tr("US-88"));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(theme::kSpace6, theme::kSpace3, theme::kSpace6, theme::kSpace3);
    column->setSpacing(theme::kSpace2);
    column->addWidget(m_needed);
    column->addWidget(m_deletions);
    auto *form = new QFormLayout;
    form->addRow(tr("Why"), m_note);
    form->addRow(tr("Story or ticket"), m_workItem);
    column->addLayout(form);
    connect(m_deletions, &QCheckBox::toggled, this, &WhatStep::deletionsToggled);
    connect(m_needed, &QCheckBox::toggled, this, &WhatStep::changed);
    return card;
}

void WhatStep::setChoice(Choice choice, const QStringList &targets, const OffersPtr &offers, const QStringList &stories,
                         const std::optional<QSet<model::ComponentKey>> &since)
{
    m_rollback = false;
    if (choice != m_choice)
        m_unticked.clear();
    m_choice = choice;
    m_targets = targets;
    m_offers = offers;
    m_stories = stories;
    m_since = since;
    fill();
}

void WhatStep::setPicked(const QList<model::ComponentKey> &selection, const promotion::EntryPicks &entries)
{
    m_rollback = false;
    m_picked = selection;
    m_entries = entries;
    m_unticked.clear();
    m_choice = selection.isEmpty() ? Choice::Everything : Choice::Picked;
    fill();
}

void WhatStep::setRollback(const promotion::Draft &draft)
{
    m_rollback = true;
    m_takenBack = QSet<model::ComponentKey>(draft.selection.begin(), draft.selection.end());
    std::vector<DueRow> rows;
    for (const promotion::ComponentMerge &component : draft.components)
        rows.push_back({component.key,
                        {operationWords(component.operation)},
                        component.operation == promotion::Operation::Remove,
                        component.targetChanged,
                        {}});
    for (const promotion::LeftAlone &one : draft.leftAlone) {
        // What a person left out before can be ticked again; the rest cannot be taken back at all.
        rows.push_back({one.key, {one.why}, false, false, one.byChoice ? QString() : one.why});
    }
    std::ranges::sort(rows, {}, &DueRow::key);
    m_model->setRows({tr("What happens")}, std::move(rows), m_takenBack);
    spreadColumns();
    refresh();
}

bool WhatStep::rollbackChanged() const
{
    const QList<model::ComponentKey> ticked = m_model->ticked();
    return m_rollback && QSet<model::ComponentKey>(ticked.begin(), ticked.end()) != m_takenBack;
}

bool WhatStep::belongs(const promotion::DueComponent &due) const
{
    if (m_choice == Choice::Since)
        return m_since && m_since->contains(due.key);
    if (m_choice != Choice::Stories)
        return true;
    return std::ranges::any_of(m_offers->stories, [&](const promotion::Story &story) {
        return m_stories.contains(story.workItem) && story.components.contains(due.key);
    });
}

QSet<model::ComponentKey> WhatStep::wantedTicks() const
{
    QSet<model::ComponentKey> ticks(m_picked.begin(), m_picked.end());
    if (m_choice == Choice::Picked || !m_offers)
        return ticks;
    ticks.clear();
    for (const promotion::DueComponent &due : m_offers->due) {
        if (belongs(due) && (!due.removal || m_deletions->isChecked()) && !m_unticked.contains(due.key))
            ticks.insert(due.key);
    }
    return ticks;
}

void WhatStep::fill()
{
    const QSet<model::ComponentKey> ticks = wantedTicks();
    std::vector<DueRow> rows;
    QSet<model::ComponentKey> listed;
    if (m_offers) {
        for (const promotion::DueComponent &due : m_offers->due) {
            if (!belongs(due))
                continue;
            DueRow row{due.key, {}, due.removal, due.atRisk, {}};
            for (const backflow::compare::Cell &cell : due.cells)
                row.words.append(cell.due ? compare::cellWords(cell, due.key.type) : tr("—"));
            rows.push_back(std::move(row));
            listed.insert(due.key);
        }
    }
    // Picked in Compare: there it may be something that is not due.
    if (m_choice == Choice::Picked) {
        for (const model::ComponentKey &key : std::as_const(m_picked)) {
            if (!listed.contains(key))
                rows.push_back({key, QStringList(m_targets.size(), tr("picked")), false, false, {}});
        }
        std::ranges::sort(rows, {}, &DueRow::key);
    }
    for (DueRow &row : rows) {
        const QList<promotion::EntryPick> only = m_entries.value(row.key);
        QStringList parts;
        for (const promotion::EntryPick &pick : only)
            parts.append(pick.entry.isEmpty() ? pick.file : pick.entry);
        for (QString &words : row.words)
            words = parts.isEmpty() ? words : tr("%1, only: %2").arg(words, parts.join(QLatin1String(", ")));
    }
    m_model->setRows(m_targets, std::move(rows), ticks);
    spreadColumns();
    refresh();
}

void WhatStep::tickAll(bool ticked)
{
    QSet<model::ComponentKey> keys;
    const QList<model::ComponentKey> before = m_model->ticked();
    keys = QSet<model::ComponentKey>(before.begin(), before.end());
    // Just what is shown: a filter narrows what the press means.
    for (int row = 0; row < m_filtered->rowCount(); ++row) {
        const DueRow &due = m_model->rows()[size_t(m_filtered->mapToSource(m_filtered->index(row, 0)).row())];
        if (!ticked)
            keys.remove(due.key);
        else if (!due.removal || m_rollback || m_deletions->isChecked())
            keys.insert(due.key);
    }
    m_model->setTicked(keys);
}

void WhatStep::deletionsToggled()
{
    const QList<model::ComponentKey> before = m_model->ticked();
    QSet<model::ComponentKey> keys(before.begin(), before.end());
    for (const DueRow &row : m_model->rows()) {
        if (row.removal && m_deletions->isChecked())
            keys.insert(row.key);
        else if (row.removal)
            keys.remove(row.key);
    }
    if (!m_rollback && m_choice != Choice::Picked)
        m_model->setTicked(keys);
    Q_EMIT changed();
}

void WhatStep::refresh()
{
    const QList<model::ComponentKey> ticked = m_model->ticked();
    int removals = 0;
    int risky = 0;
    for (const DueRow &row : m_model->rows()) {
        removals += m_model->isTicked(row.key) && row.removal ? 1 : 0;
        risky += m_model->isTicked(row.key) && row.risky ? 1 : 0;
    }
    m_bar->setParts({tr("%Ln components ticked", nullptr, int(ticked.size())),
                     removals > 0 ? tr("%Ln removals", nullptr, removals) : QString(),
                     risky > 0 ? tr("%Ln touch work not yet promoted", nullptr, risky) : QString()});
    m_reasons->setVisible(!m_rollback);
    m_explain->setVisible(m_rollback);
    if (m_rollback) {
        const qsizetype all = qsizetype(m_model->rows().size());
        m_explain->setText(tr("Of %1 deployed components %2 will be taken back. What cannot be taken back says why.")
                               .arg(all)
                               .arg(ticked.size()));
    }
    const bool counting = !m_rollback && !m_offers && m_model->rows().empty();
    if (counting)
        m_states->setState(ViewState::Loading);
    else if (m_model->rows().empty())
        m_states->setState(ViewState::Empty, {theme::Icon::Ok, tr("Nothing of what was chosen is due there."), {}});
    else if (m_filtered->rowCount() == 0)
        m_states->setState(ViewState::FilteredEmpty,
                           {theme::Icon::Filter, tr("No component matches."), tr("Clear the filter")});
    else
        m_states->setReady();
}

void WhatStep::spreadColumns()
{
    const int width = std::max(400, this->width() - 4 * theme::kSpace4);
    const int targets = std::max(1, m_model->columnCount() - DueModel::kFirstTarget);
    m_table->horizontalHeader()->resizeSection(0, width * 36 / 100);
    m_table->horizontalHeader()->resizeSection(1, width * 18 / 100);
    for (int i = 0; i < targets; ++i)
        m_table->horizontalHeader()->resizeSection(DueModel::kFirstTarget + i,
                                                   std::max(110, width * 46 / 100 / targets));
}

void WhatStep::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    spreadColumns();
}

void WhatStep::take(const Wishes &wishes)
{
    m_note->setText(wishes.note);
    m_workItem->setText(wishes.workItem);
    m_needed->setChecked(wishes.withNeeded);
    const QSignalBlocker quiet(m_deletions);
    m_deletions->setChecked(wishes.withDeletions);
    setPicked(wishes.picked, wishes.entries);
}

void WhatStep::putInto(Wishes &wishes) const
{
    const promotion::DraftOptions now = options();
    wishes.picked = selection();
    wishes.entries = m_entries;
    wishes.withDeletions = m_deletions->isChecked();
    wishes.withNeeded = m_needed->isChecked();
    wishes.note = now.note;
    wishes.workItem = now.workItem;
}

QList<model::ComponentKey> WhatStep::selection() const
{
    if (m_choice == Choice::Picked && m_model->rows().empty())
        return m_picked;
    if (m_choice != Choice::Everything)
        return m_model->ticked();
    // As long as nothing was unticked it is everything, also what becomes due until the plan is made.
    const bool all = std::ranges::all_of(m_model->rows(), [this](const DueRow &row) {
        return m_model->isTicked(row.key) == (!row.removal || m_deletions->isChecked());
    });
    return all ? QList<model::ComponentKey>() : m_model->ticked();
}

promotion::DraftOptions WhatStep::options() const
{
    promotion::DraftOptions options;
    options.note = m_note->text().trimmed();
    options.workItem = m_workItem->text().trimmed();
    options.withNeeded = m_needed->isChecked();
    if (m_choice == Choice::Picked)
        options.entries = m_entries;
    // What was ticked one by one is meant, a deletion, too.
    options.withDeletions = selection().isEmpty() ? m_deletions->isChecked() : true;
    return options;
}

QString WhatStep::blocked() const
{
    if (m_rollback)
        return m_model->ticked().isEmpty() ? tr("Tick at least one component.") : QString();
    if (m_choice == Choice::Everything && !m_offers)
        return {}; // it can be planned before it is counted
    if (m_choice == Choice::Since && !m_since)
        return tr("What has changed since then is being looked up.");
    if (m_choice == Choice::Picked && m_model->rows().empty())
        return m_picked.isEmpty() ? tr("Nothing is picked yet. Pick in Compare.") : QString();
    return m_model->ticked().isEmpty() ? tr("Tick at least one component.") : QString();
}

} // namespace backflow::ui::promote
