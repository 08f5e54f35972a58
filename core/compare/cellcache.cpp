#include "core/compare/cellcache.h"

namespace backflow::compare {

namespace {

void add(QByteArray &key, const std::vector<model::Part> &parts)
{
    for (const model::Part &part : parts) {
        key += part.path.toUtf8();
        key += '\0';
        key.append(reinterpret_cast<const char *>(part.content.raw()), model::ContentId::kBytes);
    }
    key += '\1';
}

QByteArray keyOf(const CellInput &input)
{
    QByteArray key;
    add(key, input.source);
    add(key, input.target);
    if (input.ancestor)
        add(key, *input.ancestor);
    return key;
}

} // namespace

Cell CellCache::cellOf(const CellInput &input, ports::ContentSource &contents)
{
    if (!input.keeps.isEmpty())
        return compare::cellOf(input, contents);
    const QByteArray key = keyOf(input);
    if (const std::optional<Cell> known = find(key))
        return *known;
    const Cell cell = compare::cellOf(input, contents);
    if (cell.state != CellState::NotRead) {
        const std::scoped_lock lock(m_mutex);
        m_cells.insert(key, cell);
    }
    return cell;
}

std::optional<Cell> CellCache::find(const QByteArray &key) const
{
    const std::scoped_lock lock(m_mutex);
    const auto at = m_cells.constFind(key);
    return at == m_cells.cend() ? std::nullopt : std::optional(*at);
}

} // namespace backflow::compare
