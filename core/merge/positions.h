#pragma once

#include "core/merge/mergevalues.h"
#include "core/merge/schema.h"
#include "core/xml/document.h"

#include <QStringList>
#include <optional>
#include <vector>

namespace backflow::merge {

/// Lists whose entries hold their position as a number: `sortOrder` of a layout's actions. The numbers follow from the
/// order, so they are neither compared nor decided, and put right after a merge.

/// The number an entry holds in that child; nothing when there is none.
std::optional<int> positionOf(const xml::Node &entry, const QString &child);

/// Same, of an entry's merged bytes.
std::optional<int> positionOf(const std::vector<Piece> &entry, const QString &child);

/// Puts the number in place; false when there is none.
bool setPosition(std::vector<Piece> &entry, const QString &child, int number);

/// Numbers for entries that hold these: the same ones where they ascend, else one after the other from the lowest.
std::vector<int> ascending(const std::vector<int> &numbers);

/// The document with ascending numbers in the lists that are named by their tags below the root, `a/b`.
QByteArray withPositions(const QByteArray &document, const QStringList &lists);

} // namespace backflow::merge
