#pragma once

#include "core/compare/comparison.h"
#include "core/merge/mergevalues.h"

#include <QString>
#include <vector>

namespace backflow::compare {

/// One element of a component in one target.
struct ElementCell {
    CellState state = CellState::Same;
    /// As in Cell.
    bool due = false;
    bool targetChanged = false;
    /// As that target has it; no bytes = it does not.
    merge::SideValue value;
};

/// One element that differs in at least one target: `Account.Rating` among the field permissions.
struct ElementRow {
    /// The file it stands in.
    QString file;
    /// `fieldPermissions`; empty where the file is one piece, as code is.
    QString element;
    /// `Account.Rating`; empty for plain properties of the root.
    QString entryKey;
    /// As keep rules have it: `fieldPermissions[Account.Rating]`.
    QString path;
    merge::SideValue source;
    /// One per target.
    std::vector<ElementCell> cells;
};

/// The elements of one component over all targets at once, in the order of their files, as the first target that
/// differs has them. What a rule keeps is there, as Kept; what only stands elsewhere is there as OrderOnly.
/// Errors: NotFound and Io when content cannot be read. Blocks.
base::Result<std::vector<ElementRow>> elementRows(const Comparison &comparison, const model::ComponentKey &key);

} // namespace backflow::compare
