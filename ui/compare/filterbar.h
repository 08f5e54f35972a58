#pragma once

#include "ui/compare/gridfilter.h"

#include <QWidget>
#include <map>
#include <vector>

class QLineEdit;

namespace backflow::ui::theme {
class Theme;
}
namespace backflow::ui::widgets {
class Chip;
}

namespace backflow::ui::compare {

/// Chips with live totals that are filters, and a search box.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(const theme::Theme &theme, QWidget *parent = nullptr);

    /// Rows per state, indexed by CellState.
    void setTotals(const std::vector<int> &totals, int due);
    /// The other conditions with states, search and what is due as they are chosen here.
    GridFilter filter(GridFilter others) const;
    /// Takes states, search and what is due; says nothing.
    void setFilter(const GridFilter &filter);
    /// Stands where the page puts it.
    QLineEdit *searchField() const { return m_search; }
    /// Puts another control behind the chips.
    void addTool(QWidget *tool);
    /// So many chips have a digit for a key.
    static constexpr int kChipKeys = 7;
    QString chipText(int number) const;
    /// 1 = All, 2 = New … as the chips stand.
    void toggleChip(int number);
    void focusSearch();

Q_SIGNALS:
    void changed();

private:
    QSet<CellState> states() const;
    void setStates(const QSet<CellState> &states);

    widgets::Chip *m_all;
    widgets::Chip *m_due;
    std::map<CellState, widgets::Chip *> m_chips;
    QLineEdit *m_search;
};

} // namespace backflow::ui::compare
