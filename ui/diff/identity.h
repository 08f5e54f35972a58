#pragma once

#include "core/compare/entries.h"

#include <QByteArray>
#include <QString>
#include <optional>
#include <vector>

namespace backflow::ui::diff {

/// What entries of a kind are recognised by: "field", "object and field"; empty where they have no key.
QString keyWords(const QString &rootType, const QString &element);

/// An entry that stands more than once in one file: an error there, for only one of them can count.
struct Duplicate {
    /// "Field permission Account.Rating"
    QString subject;
    int times = 2;
    bool operator==(const Duplicate &) const = default;
};
std::vector<Duplicate> duplicatesIn(const std::optional<QByteArray> &xml);

/// Entries of both sides that stand elsewhere in the second, though they mean the same: the fewest that would have to
/// be moved. Both differences are of one side against nothing.
std::vector<backflow::compare::EntryDifference> movedEntries(const backflow::compare::FileDifference &first,
                                                             const backflow::compare::FileDifference &second);

} // namespace backflow::ui::diff
