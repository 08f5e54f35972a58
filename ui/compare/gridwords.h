#pragma once

#include "ui/compare/gridindex.h"
#include "ui/compare/gridorder.h"

#include <QString>

namespace backflow::ui::compare {

/// What a grid says of its components, row by row of the comparison. Looks at nothing but the index, so any thread may
/// ask.
class GridWords final
{
public:
    explicit GridWords(const GridIndex &index)
        : m_index(index)
    {
    }

    const QString &targetName(int target) const;
    /// "Sales_User · Sales User": the name, and what people call it where that is known.
    QString name(int row) const;
    /// For assistive technology, and where a person asks: "different, 5 entries, only Dev1 changed it".
    QString spokenCell(int row, int target) const;
    enum class Form {
        Shown, ///< as short as a column is
        Full,  ///< with the time of the day, and sentences
    };
    /// Empty where nothing is known.
    QString fact(int row, Fact fact, Form form) const;
    static QString heading(Fact fact);
    /// What differs from a target among rows, such as those of a group: "6 ±", "2 ± 1 ≠"; empty = nothing does.
    struct Differing {
        int differ = 0;
        int conflicts = 0;
    };
    static QString countWords(const Differing &count);
    static QString spokenCount(const Differing &count);
    Differing differing(const std::vector<int> &rows, int target) const;

private:
    const GridIndex &m_index;
};

} // namespace backflow::ui::compare
