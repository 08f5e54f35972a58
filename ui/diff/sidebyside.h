#pragma once

#include "ui/diff/diffrows.h"
#include "ui/theme/theme.h"

#include <QWidget>
#include <memory>
#include <set>
#include <vector>

class QLabel;

namespace backflow::ui::theme {
class Highlighting;
}

namespace backflow::ui::diff {

class CodePane;
class OverviewRuler;
struct LineLook;

/// Two texts side by side, line by line: folds, one scroll for both, an overview, and a current change to walk with.
class SideBySide final : public QWidget
{
    Q_OBJECT

public:
    SideBySide(const theme::Theme &theme, theme::Highlighting *highlighting, QWidget *parent = nullptr);

    void setRows(std::shared_ptr<const DiffRows> rows, const QString &path);
    /// `secondIsNewer`: what only the second side has counts as added.
    void setNames(const QString &first, const QString &second, bool secondIsNewer);
    /// -1 = fold nothing.
    void setContext(int lines);

    int changeCount() const;
    /// 0-based; -1 = none yet.
    int currentChange() const { return m_current; }
    void goToChange(int change);
    /// To the row that holds this 0-based line of that side.
    void goToLine(bool firstSide, int line);

    /// Number of occurrences on both sides.
    int find(const QString &text);
    int foundCount() const { return int(m_found.size()); }
    void findNext(bool backward);
    /// 1-based number of the occurrence one stands on; 0 = none.
    int currentFound() const { return m_foundAt + 1; }

    void expandAll();
    CodePane *firstPane() const { return m_first; }
    CodePane *secondPane() const { return m_second; }

Q_SIGNALS:
    void currentChanged();

private:
    struct Found {
        bool first = true;
        int displayLine = 0;
    };
    void rebuild();
    void applyFolds();
    void openFold(int fold);
    void syncScroll(CodePane *from, CodePane *to);
    void updateRuler();
    void updateWindow();
    LineLook lookOf(int displayLine, bool firstSide) const;
    int displayLineOfRow(int row) const;
    int shownPosition(int displayLine) const;
    int displayLineAtPosition(int position) const;
    void showDisplayLine(int line);

    const theme::Theme &m_theme;
    std::shared_ptr<const DiffRows> m_rows;
    QString m_path;
    QString m_firstName;
    QString m_secondName;
    bool m_secondIsNewer = false;
    int m_context = 3;
    std::vector<RowRange> m_folds;
    std::vector<DisplayLine> m_lines;
    /// Row → its place in m_lines.
    std::vector<int> m_displayOfRow;
    std::set<int> m_openFolds;
    int m_current = -1;
    QString m_findText;
    std::vector<Found> m_found;
    int m_foundAt = -1;
    QLabel *m_firstLabel;
    QLabel *m_secondLabel;
    CodePane *m_first;
    CodePane *m_second;
    OverviewRuler *m_ruler;
};

} // namespace backflow::ui::diff
