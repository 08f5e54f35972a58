#pragma once

#include "ui/diff/codepane.h"
#include "ui/diff/diffrows.h"
#include "ui/diff/places.h"
#include "ui/theme/theme.h"

#include <QRegularExpression>
#include <QWidget>
#include <memory>
#include <set>
#include <vector>

namespace backflow::ui::widgets {
class ElidedLabel;
}

namespace backflow::ui::diff {

class OverviewRuler;

/// What a text view of differences shows, ready to be laid out.
struct TextContent {
    std::shared_ptr<const DiffRows> rows;
    QString path;
    Places firstPlaces;
    Places secondPlaces;
};

/// Differences of two texts, line by line: folds, an overview, a current change to walk with, find, and above the text
/// what its first line belongs to. Whether the sides stand beside or below each other is said by what derives from it.
class TextDiff : public QWidget
{
    Q_OBJECT

public:
    TextDiff(const theme::Theme &theme, QWidget *parent);
    ~TextDiff() override;

    void setContent(TextContent content);
    /// `secondIsNewer`: what only the second side has counts as added.
    virtual void setNames(const QString &first, const QString &second, bool secondIsNewer);
    /// Lines shown around a change; -1 = fold nothing.
    void setContext(int lines);
    int context() const { return m_context; }

    int changeCount() const;
    /// 0-based; -1 = none yet.
    int currentChange() const { return m_current; }
    void goToChange(int change);
    /// To the row that holds this 0-based line of that side.
    void goToLine(bool firstSide, int line);

    struct Query {
        QString text;
        bool regex = false;
        bool onlyChanges = false;
        bool operator==(const Query &) const = default;
    };
    /// Number of occurrences on both sides. A pattern that cannot be read finds nothing.
    int find(const Query &query);
    int foundCount() const { return int(m_found.size()); }
    void findNext(bool backward);
    /// 1-based number of the occurrence one stands on; 0 = none.
    int currentFound() const { return m_foundAt + 1; }

    void expandAll();
    /// What is selected, in whichever pane has it.
    QString selectedText() const;

Q_SIGNALS:
    void currentChanged();

protected:
    /// Which side a pane shows. A pane that shows both has the first side's line above the second's.
    enum class Shows { First, Second, Both };
    void addPane(CodePane *pane, Shows shows);
    /// The order of lines, given which runs are folded away.
    virtual std::vector<DisplayLine> arrange(const DiffRows &rows, const std::vector<RowRange> &folds) const = 0;

    OverviewRuler *ruler() const { return m_ruler; }
    widgets::ElidedLabel *placeLabel() const { return m_place; }
    bool secondIsNewer() const { return m_secondIsNewer; }

private:
    struct Pane {
        CodePane *pane;
        Shows shows;
    };
    struct Found {
        int displayLine = 0;
    };
    void rebuild();
    void applyFolds();
    void openFold(int fold);
    void updateRuler();
    void updateWindow();
    void updatePlace();
    LineLook lookOf(int displayLine, Shows shows) const;
    /// Something of it was changed by both sides, differently.
    bool isContested(const RowRange &change) const;
    QString markWords(int mark) const;
    LineLook lookOfRow(const DiffRow &row, bool firstSide) const;
    QString textOf(const DisplayLine &line, Shows shows) const;
    QString numbersOf(const DiffRow &row, bool firstSide, bool secondSide) const;
    /// The first row that is seen; null when none is.
    const DiffRow *topRow() const;
    CodePane *lead() const { return m_panes.back().pane; }
    /// First and one past the last display line of a change.
    std::pair<int, int> displayOf(const RowRange &change) const;
    int shownPosition(int displayLine) const;
    void showDisplayLine(int line);

    const theme::Theme &m_theme;
    TextContent m_content;
    bool m_secondIsNewer = false;
    int m_context = 3;
    int m_digits = 3;
    std::vector<Pane> m_panes;
    std::vector<RowRange> m_folds;
    std::vector<DisplayLine> m_lines;
    /// Row → its first place in m_lines.
    std::vector<int> m_displayOfRow;
    std::set<int> m_openFolds;
    int m_current = -1;
    Query m_query;
    std::vector<Found> m_found;
    int m_foundAt = -1;
    OverviewRuler *m_ruler;
    widgets::ElidedLabel *m_place;
};

} // namespace backflow::ui::diff
