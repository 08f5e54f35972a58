#include "ui/compare/filterbar.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/pagecommand.h"

#include <QLineEdit>
#include <algorithm>
#include <numeric>

namespace backflow::ui::compare {

namespace {

/// In the order of the chips; "All" stands before them.
constexpr CellState kOrder[] = {CellState::New,       CellState::Different, CellState::OnlyInTarget,
                                CellState::OrderOnly, CellState::Same,      CellState::Conflict,
                                CellState::NotRead,   CellState::NoAccess,  CellState::Kept};

/// Their chips come only where there are such rows.
constexpr CellState kRare[] = {CellState::NotRead, CellState::NoAccess, CellState::Kept};

const char *objectNameOf(CellState state)
{
    switch (state) {
    case CellState::Same:
        return "compareChipSame";
    case CellState::OrderOnly:
        return "compareChipOrderOnly";
    case CellState::New:
        return "compareChipNew";
    case CellState::Different:
        return "compareChipDifferent";
    case CellState::OnlyInTarget:
        return "compareChipOnlyInTarget";
    case CellState::Conflict:
        return "compareChipConflict";
    case CellState::NotRead:
        return "compareChipNotRead";
    case CellState::NoAccess:
        return "compareChipNoAccess";
    case CellState::Kept:
        return "compareChipKept";
    }
    return "";
}

} // namespace

FilterBar::FilterBar(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_all(new widgets::Chip(theme, QStringLiteral("compareChipAll"), tr("All"), this))
    , m_due(new widgets::Chip(theme, QStringLiteral("compareChipDue"), tr("Due only"), this))
    , m_search(new QLineEdit(this))
{
    setObjectName(QStringLiteral("compareChips"));
    setAccessibleName(tr("Filters"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto *row = new widgets::FlowLayout(this, theme::kSpace1);
    row->addWidget(m_all);
    connect(m_all, &QAbstractButton::clicked, this, [this](bool on) {
        setStates(on ? QSet<CellState>(std::begin(kOrder), std::end(kOrder)) : GridFilter().states);
        Q_EMIT changed();
    });
    for (const CellState state : kOrder) {
        auto *chip = new widgets::Chip(theme, QString::fromLatin1(objectNameOf(state)), stateWords(state), this);
        m_chips[state] = chip;
        row->addWidget(chip);
        connect(chip, &QAbstractButton::clicked, this, [this] {
            setStates(states());
            Q_EMIT changed();
        });
    }
    for (const CellState rare : kRare)
        m_chips[rare]->hide();
    row->addWidget(m_due);
    m_due->setToolTip(tr("Leave out what only the targets changed: nothing of it would flow back"));
    connect(m_due, &QAbstractButton::clicked, this, &FilterBar::changed);
    m_search->setObjectName(QStringLiteral("compareSearch"));
    widgets::setSearchField(m_search);
    m_search->setAccessibleName(tr("Find by name, type or person"));
    m_search->setPlaceholderText(tr("Find name, type, person"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(180);
    m_search->setMaximumWidth(320);
    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::changed);
    setStates(GridFilter().states);
}

void FilterBar::addTool(QWidget *tool)
{
    layout()->addWidget(tool);
}

void FilterBar::setTotals(const std::vector<int> &totals, int due)
{
    m_due->setCount(due);
    m_all->setCount(std::accumulate(totals.begin(), totals.end(), 0));
    for (const auto &[state, chip] : m_chips)
        chip->setCount(totals[size_t(state)]);
    for (const CellState rare : kRare)
        m_chips[rare]->setVisible(totals[size_t(rare)] > 0);
}

QSet<CellState> FilterBar::states() const
{
    QSet<CellState> states;
    for (const auto &[state, chip] : m_chips) {
        if (chip->isChecked())
            states.insert(state);
    }
    return states;
}

void FilterBar::setStates(const QSet<CellState> &states)
{
    for (const auto &[state, chip] : m_chips) {
        chip->setChecked(states.contains(state));
    }
    m_all->setChecked(std::ranges::all_of(m_chips, [](const auto &entry) { return entry.second->isChecked(); }));
}

GridFilter FilterBar::filter(GridFilter others) const
{
    others.states = states();
    others.search = m_search->text();
    others.onlyDue = m_due->isChecked();
    return others;
}

void FilterBar::setFilter(const GridFilter &filter)
{
    const QSignalBlocker quiet(m_search);
    m_search->setText(filter.search);
    m_due->setChecked(filter.onlyDue);
    setStates(filter.states);
}

QString FilterBar::chipText(int number) const
{
    return number == 1 ? tr("All") : stateWords(kOrder[number - 2]);
}

void FilterBar::toggleChip(int number)
{
    if (number == 1)
        m_all->click();
    else if (number >= 2 && number <= int(std::size(kOrder)))
        m_chips[kOrder[number - 2]]->click();
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace backflow::ui::compare
