#pragma once

#include "core/compare/cells.h"

#include <QByteArray>
#include <QHash>
#include <mutex>
#include <optional>

namespace backflow::compare {

/// Cells by the contents they came from: what several targets hold alike is compared once. Any thread may ask.
class CellCache final
{
public:
    /// Reads and compares only what was not seen before. Errors are not kept, nor what a rule keeps elements of.
    Cell cellOf(const CellInput &input, ports::ContentSource &contents);

private:
    std::optional<Cell> find(const QByteArray &key) const;

    mutable std::mutex m_mutex;
    QHash<QByteArray, Cell> m_cells;
};

} // namespace backflow::compare
