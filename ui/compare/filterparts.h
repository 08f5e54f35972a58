#pragma once

#include "ui/compare/gridfilter.h"

#include <vector>

namespace backflow::ui::compare {

/// One condition of a filter that a person put in.
struct FilterPart {
    /// Of objects: `type_Layout`, `name`.
    QString name;
    /// "Type: Page layouts"
    QString text;
    GridFilter without;
};
/// The conditions beside states, search and what is due.
std::vector<FilterPart> partsOf(const GridFilter &filter);

/// All of a filter in one line: "New, Different · containing “tax” · Changed by Bo".
QString filterWords(const GridFilter &filter);

} // namespace backflow::ui::compare
