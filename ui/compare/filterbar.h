#pragma once

#include "ui/compare/cellwords.h"

#include <QSet>
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
    QSet<CellState> states() const;
    void setStates(const QSet<CellState> &states);
    QString search() const;
    void setSearch(const QString &text);
    bool onlyDue() const;
    void setOnlyDue(bool only);
    /// Stands where the page puts it.
    QLineEdit *searchField() const { return m_search; }
    /// 1 = All, 2 = New … as the chips stand.
    void toggleChip(int number);
    void focusSearch();
    /// Shows everything that is shown at the start, with no search.
    void reset();

Q_SIGNALS:
    void statesChanged(const QSet<backflow::compare::CellState> &states);
    void searchChanged(const QString &text);
    void onlyDueChanged(bool only);

private:
    void statesEdited();

    widgets::Chip *m_all;
    widgets::Chip *m_due;
    std::map<CellState, widgets::Chip *> m_chips;
    QLineEdit *m_search;
};

} // namespace backflow::ui::compare
