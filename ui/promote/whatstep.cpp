#include "ui/promote/whatstep.h"

#include "ui/compare/comparisonmodel.h"
#include "ui/compare/comparisontree.h"
#include "ui/compare/neededlist.h"
#include "ui/compare/neededpanel.h"
#include "ui/promote/gridpane.h"
#include "ui/promote/rollbacklist.h"
#include "ui/widgets/selectionbar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFocusEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <algorithm>

namespace backflow::ui::promote {

using compare::GridIndex;

namespace {

/// As ComparisonModel::ticksByRow() counts.
constexpr quint8 kWhole = 2;

} // namespace

void WhatStep::setChoice(Choice choice, const DueOffers &due, const QStringList &stories,
                         const std::optional<QSet<model::ComponentKey>> &since)
{
    m_rollback = false;
    if (choice != m_choice) {
        m_unticked.clear();
        m_kept.reset();
    }
    m_choice = choice;
    m_due = due;
    m_stories = stories;
    m_since = since;
    fill();
}

void WhatStep::setProblem(const QString &problem)
{
    m_grid->setProblem(problem);
}

void WhatStep::setPicked(const QList<model::ComponentKey> &selection, const promotion::EntryPicks &entries)
{
    m_rollback = false;
    m_picked = selection;
    m_entries = entries;
    m_unticked.clear();
    m_kept.reset();
    m_choice = selection.isEmpty() ? Choice::Everything : Choice::Picked;
    m_due = {}; // of other environments, perhaps
    fill();
}

void WhatStep::setRollback(const promotion::Draft &draft)
{
    m_rollback = true;
    m_takeBack->setDraft(draft);
    m_lists->setCurrentWidget(m_takeBack);
    refresh();
}

bool WhatStep::rollbackChanged() const
{
    return m_rollback && m_takeBack->isChanged();
}

bool WhatStep::belongs(const promotion::DueComponent &due) const
{
    if (m_choice == Choice::Since)
        return m_since && m_since->contains(due.key);
    if (m_choice != Choice::Stories)
        return true;
    return std::ranges::any_of(m_due.offers->stories, [&](const promotion::Story &story) {
        return m_stories.contains(story.workItem) && story.components.contains(due.key);
    });
}

QSet<model::ComponentKey> WhatStep::wantedTicks() const
{
    QSet<model::ComponentKey> ticks(m_picked.begin(), m_picked.end());
    if (m_choice == Choice::Picked || !m_due.offers)
        return ticks;
    ticks.clear();
    for (const promotion::DueComponent &due : m_due.offers->due) {
        if (belongs(due) && (!due.removal || m_deletions->isChecked()) && !m_unticked.contains(due.key))
            ticks.insert(due.key);
    }
    return ticks;
}

/// Null as long as nothing is known.
std::shared_ptr<const GridIndex> WhatStep::wantedRows() const
{
    if (!m_due.offers || !m_due.grid)
        return nullptr;
    if (m_choice == Choice::Everything)
        return m_due.grid->due;
    QSet<model::ComponentKey> keys;
    for (const promotion::DueComponent &due : m_due.offers->due) {
        if (belongs(due))
            keys.insert(due.key);
    }
    // Picked in Compare: there it may be something that is not due.
    if (m_choice == Choice::Picked)
        keys += QSet<model::ComponentKey>(m_picked.begin(), m_picked.end());
    return rowsOf(*m_due.grid, keys);
}

void WhatStep::fill()
{
    const QScopedValueRollback filling(m_filling, true);
    // One comes back to the same ticks.
    if (m_kept && m_due.offers) {
        for (const promotion::DueComponent &due : m_due.offers->due) {
            if (!due.removal && belongs(due) && !m_kept->contains(due.key))
                m_unticked.insert(due.key);
        }
        m_kept.reset();
    }
    compare::ComparisonModel *model = m_grid->model();
    model->clearTicks();
    m_grid->setIndex(wantedRows());
    model->setTicked(wantedTicks().values(), true);
    promotion::EntryPicks picks;
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it) {
        if (model->isTicked(it.key()))
            picks.insert(it.key(), it.value());
    }
    if (!picks.isEmpty())
        model->setPicked(picks);
    m_lists->setCurrentWidget(m_grid);
    refresh();
}

/// Not by a focus proxy: Tab would pass by what stands before it.
void WhatStep::focusInEvent(QFocusEvent *event)
{
    (m_rollback ? static_cast<QWidget *>(m_takeBack) : m_grid->tree())->setFocus(event->reason());
}

/// A person ticked or unticked something.
void WhatStep::takeTicks()
{
    if (m_filling)
        return;
    const auto index = m_grid->model()->gridIndex();
    const std::vector<quint8> &ticks = m_grid->model()->ticksByRow();
    for (int row = 0; index && row < index->rows(); ++row) {
        if (ticks[size_t(row)] != 0)
            m_unticked.remove(index->row(row).key);
        else if (!index->has(row, GridIndex::Removal))
            m_unticked.insert(index->row(row).key);
    }
    if (index)
        m_entries = m_grid->model()->pickedEntries();
    refresh();
    Q_EMIT changed();
}

QList<model::ComponentKey> WhatStep::shownRemovals() const
{
    QList<model::ComponentKey> keys;
    const auto index = m_grid->model()->gridIndex();
    const auto &places = m_grid->model()->arranged().places;
    for (int row = 0; index && row < index->rows(); ++row) {
        if (index->has(row, GridIndex::Removal) && places[size_t(row)].second >= 0)
            keys.append(index->row(row).key);
    }
    return keys;
}

/// Just what is shown: a filter narrows what the press means.
void WhatStep::tickAll(bool ticked)
{
    if (m_rollback) {
        m_takeBack->tickAllShown(ticked);
        return;
    }
    m_grid->model()->tickAllShown(ticked);
    if (ticked && m_deletions->isChecked())
        m_grid->model()->setTicked(shownRemovals(), true);
}

void WhatStep::deletionsToggled()
{
    if (!m_rollback && m_choice != Choice::Picked) {
        QList<model::ComponentKey> removals;
        const auto index = m_grid->model()->gridIndex();
        for (int row = 0; index && row < index->rows(); ++row) {
            if (index->has(row, GridIndex::Removal))
                removals.append(index->row(row).key);
        }
        m_grid->model()->setTicked(removals, m_deletions->isChecked());
    }
    Q_EMIT changed();
}

void WhatStep::neededToggled(bool along)
{
    auto *mode = m_basket->findChild<QComboBox *>(QStringLiteral("promoNeededModeCombo"));
    const auto wanted = along ? compare::NeededMode::Add : compare::NeededMode::None;
    const bool comes = compare::NeededMode(mode->currentData().toInt()) != compare::NeededMode::None;
    if (comes != along)
        mode->setCurrentIndex(mode->findData(int(wanted)));
    Q_EMIT changed();
}

void WhatStep::neededChanged()
{
    const QSignalBlocker quiet(m_needed);
    m_needed->setChecked(m_basket->list()->mode() != compare::NeededMode::None);
    refresh();
    Q_EMIT changed();
}

QList<model::ComponentKey> WhatStep::chosenAdditions() const
{
    const compare::NeededList &list = *m_basket->list();
    const compare::NeededList::Totals totals = list.totals();
    const bool all = list.mode() == compare::NeededMode::Add && totals.added == totals.needed;
    return m_rollback || all ? QList<model::ComponentKey>() : m_basket->additions();
}

void WhatStep::refresh()
{
    int count = 0;
    int removals = 0;
    int risky = 0;
    if (m_rollback) {
        count = int(m_takeBack->ticked().size());
        removals = m_takeBack->removals();
        risky = m_takeBack->risky();
    } else if (const auto index = m_grid->model()->gridIndex()) {
        const std::vector<quint8> &ticks = m_grid->model()->ticksByRow();
        for (int row = 0; row < index->rows(); ++row) {
            if (ticks[size_t(row)] == 0)
                continue;
            ++count;
            removals += index->has(row, GridIndex::Removal) ? 1 : 0;
            risky += index->has(row, GridIndex::Risky) ? 1 : 0;
        }
    }
    QStringList parts{tr("%Ln components ticked", nullptr, count)};
    if (!m_rollback)
        parts += m_basket->barParts();
    parts += {removals > 0 ? tr("%Ln removals", nullptr, removals) : QString(),
              risky > 0 ? tr("%Ln touch work not yet promoted", nullptr, risky) : QString()};
    m_bar->setParts(parts);
    m_reasons->setVisible(!m_rollback);
}

void WhatStep::take(const Wishes &wishes)
{
    m_note->setText(wishes.note);
    m_workItem->setText(wishes.workItem);
    m_needed->setChecked(wishes.withNeeded);
    const QSignalBlocker quiet(m_deletions);
    m_deletions->setChecked(wishes.withDeletions);
    setPicked(wishes.picked, wishes.entries);
    if (wishes.choice != Choice::Picked && !wishes.picked.isEmpty()) {
        m_choice = wishes.choice;
        m_kept = QSet<model::ComponentKey>(wishes.picked.begin(), wishes.picked.end());
    }
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

/// Picked elsewhere and by now the same on all sides has no row to be ticked; it was meant all the same.
QList<model::ComponentKey> WhatStep::ticked() const
{
    if (m_rollback)
        return m_takeBack->ticked();
    const compare::ComparisonModel &model = *m_grid->model();
    QList<model::ComponentKey> keys = model.tickedKeys();
    if (m_choice != Choice::Picked)
        return keys;
    const auto index = model.gridIndex();
    for (const model::ComponentKey &key : m_picked) {
        const int row = index ? index->find(key) : -1;
        if (row < 0 || !index->has(row, GridIndex::Tickable))
            keys.append(key);
    }
    std::ranges::sort(keys);
    return keys;
}

bool WhatStep::isEverythingTicked() const
{
    const auto index = m_grid->model()->gridIndex();
    const std::vector<quint8> &ticks = m_grid->model()->ticksByRow();
    for (int row = 0; index && row < index->rows(); ++row) {
        const bool wanted = !index->has(row, GridIndex::Removal) || m_deletions->isChecked();
        if (ticks[size_t(row)] != (wanted ? kWhole : 0))
            return false;
    }
    return true;
}

QList<model::ComponentKey> WhatStep::selection() const
{
    if (!m_rollback && m_kept)
        return m_picked; // as it was left
    // As long as nothing was unticked it is everything, also what becomes due until the plan is made.
    const QList<model::ComponentKey> additions = chosenAdditions();
    if (!m_rollback && m_choice == Choice::Everything && isEverythingTicked() && additions.isEmpty())
        return {};
    QList<model::ComponentKey> keys = ticked();
    for (const model::ComponentKey &key : additions) {
        if (!keys.contains(key))
            keys.append(key);
    }
    return keys;
}

promotion::DraftOptions WhatStep::options() const
{
    promotion::DraftOptions options;
    options.note = m_note->text().trimmed();
    options.workItem = m_workItem->text().trimmed();
    options.withNeeded =
        m_needed->isChecked() && m_basket->list()->mode() == compare::NeededMode::Add && chosenAdditions().isEmpty();
    options.entries = m_entries;
    // What was ticked one by one is meant, a deletion, too.
    options.withDeletions = selection().isEmpty() ? m_deletions->isChecked() : true;
    return options;
}

QString WhatStep::blocked() const
{
    if (!m_rollback && m_choice == Choice::Everything && !m_due.offers)
        return {}; // it can be planned before it is counted
    if (!m_rollback && m_choice == Choice::Since && !m_since)
        return tr("What has changed since then is being looked up.");
    if (!m_rollback && m_basket->mustBeSeen())
        return tr("Look at what these need, and choose what comes along.");
    const bool none = ticked().isEmpty();
    if (none && !m_rollback && m_choice == Choice::Picked && m_picked.isEmpty())
        return tr("Nothing is picked yet. Pick in Compare.");
    return none ? tr("Tick at least one component.") : QString();
}

} // namespace backflow::ui::promote
