#pragma once

#include "core/compare/comparison.h"

namespace backflow::compare {

/// One component on both sides, and when they last had it in common. No parts = not there. `ancestor` nothing = not
/// known.
struct CellInput {
    std::vector<model::Part> source;
    std::vector<model::Part> target;
    std::optional<std::vector<model::Part>> ancestor;
    /// Rules that keep elements of it.
    QList<model::KeepRule> keeps = {};
};

/// Reads what differs and compares it by meaning. Content that cannot be read gives NotRead.
Cell cellOf(const CellInput &input, ports::ContentSource &contents);

} // namespace backflow::compare
