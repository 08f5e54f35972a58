#include "core/xml/likeness.h"

#include "core/xml/scan.h"

#include <QHashFunctions>
#include <algorithm>
#include <bit>

namespace backflow::xml {

namespace {

/// Lists shorter than that (in nodes) are not worth a table.
constexpr qint32 kManyNodes = 200;
/// Two documents that have little in common are read side by side no further.
constexpr qsizetype kFreeMisses = 500;

QByteArrayView bytesOf(const ArenaData &arena, qint32 index)
{
    const NodeRecord &node = arena.nodes[size_t(index)];
    return {arena.source.constData() + node.begin, node.end - node.begin};
}

size_t hashOf(QByteArrayView bytes)
{
    return qHashBits(bytes.data(), size_t(bytes.size()));
}

} // namespace

Likeness::Likeness(ArenaData &arena, const ArenaData *like)
    : m_arena(arena)
    , m_like(like)
{
}

QByteArrayView Likeness::nameOf(const ArenaData &arena, qint32 index) const
{
    const NodeRecord &node = arena.nodes[size_t(index)];
    return {arena.source.constData() + node.begin + 1, qsizetype(node.nameLength)};
}

qint32 Likeness::elementFrom(const Level &level, qint32 node) const
{
    const qint32 end = m_like->nodes[size_t(level.parent)].after;
    while (node < end && m_like->nodes[size_t(node)].kind != NodeKind::Element)
        node = m_like->nodes[size_t(node)].after;
    return node < end ? node : -1;
}

void Likeness::opened(qint32 index)
{
    if (!m_like)
        return;
    qint32 counterpart = -1;
    if (m_levels.empty()) {
        counterpart = m_like->root;
    } else if (Level &level = m_levels.back(); level.parent >= 0) {
        counterpart = elementFrom(level, level.next);
        if (counterpart >= 0) {
            if (level.held < 0)
                level.held = level.next;
            level.next = m_like->nodes[size_t(counterpart)].after;
        }
    }
    if (counterpart >= 0 && nameOf(*m_like, counterpart) != nameOf(m_arena, index))
        counterpart = -1;
    m_levels.push_back({counterpart, counterpart + 1, -1});
    m_pending = counterpart >= 0;
}

void Likeness::closed(qint32 index)
{
    if (!m_like)
        return;
    m_levels.pop_back();
    m_lastClosed = index;
    m_pending = !m_levels.empty() && m_levels.back().parent >= 0;
}

Likeness::Run Likeness::runAt(const Level &level, qint32 first, qsizetype at) const
{
    const NodeRecord &parent = m_like->nodes[size_t(level.parent)];
    if (first < 0 || first >= parent.after)
        return {};
    const char *const mine = m_arena.source.constData();
    const char *const other = m_like->source.constData();
    const qint32 begin = m_like->nodes[size_t(first)].begin;
    const qsizetype common = commonLength(mine + at, mine + m_arena.source.size(), other + begin, other + parent.end);
    Run run;
    for (qint32 node = first; node < parent.after; node = m_like->nodes[size_t(node)].after) {
        const NodeRecord &child = m_like->nodes[size_t(node)];
        if (child.end - begin > common)
            break;
        // Text may go on here where it ends there; everything else says itself where it ends.
        if (child.kind != NodeKind::Text)
            run = {child.after, child.end - begin};
    }
    return run;
}

qsizetype Likeness::takeOver(qsizetype at, qint32 parent)
{
    m_pending = false;
    Level &level = m_levels.back();
    qint32 first = level.next;
    Run run = runAt(level, first, at);
    if (run.bytes == 0 && level.held >= 0)
        run = runAt(level, first = level.held, at);
    if (run.bytes == 0 && level.held >= 0)
        run = runAt(level, first = behindTwin(level), at);
    if (run.bytes == 0) {
        if (++m_misses > kFreeMisses + m_taken)
            m_like = nullptr;
        return 0;
    }
    level.next = run.after;
    level.held = -1;
    append(first, run, at, parent);
    m_taken += run.after - first;
    return run.bytes;
}

qint32 Likeness::behindTwin(const Level &level)
{
    if (m_like->nodes[size_t(level.parent)].after - level.parent < kManyNodes)
        return -1;
    if (m_tableOf != level.parent)
        fillTable(level.parent);
    const QByteArrayView bytes = bytesOf(m_arena, m_lastClosed);
    const size_t mask = m_table.size() - 1;
    for (size_t slot = hashOf(bytes) & mask; m_table[slot] >= 0; slot = (slot + 1) & mask) {
        if (bytesOf(*m_like, m_table[slot]) == bytes)
            return m_like->nodes[size_t(m_table[slot])].after;
    }
    return -1;
}

void Likeness::fillTable(qint32 parent)
{
    m_tableOf = parent;
    const auto &nodes = m_like->nodes;
    const qint32 end = nodes[size_t(parent)].after;
    size_t count = 0;
    for (qint32 node = parent + 1; node < end; node = nodes[size_t(node)].after)
        ++count;
    m_table.assign(std::bit_ceil(count * 2), -1);
    const size_t mask = m_table.size() - 1;
    for (qint32 node = parent + 1; node < end; node = nodes[size_t(node)].after) {
        if (nodes[size_t(node)].kind != NodeKind::Element)
            continue;
        const QByteArrayView bytes = bytesOf(*m_like, node);
        size_t slot = hashOf(bytes) & mask;
        while (m_table[slot] >= 0 && bytesOf(*m_like, m_table[slot]) != bytes)
            slot = (slot + 1) & mask;
        if (m_table[slot] < 0)
            m_table[slot] = node;
    }
}

void Likeness::append(qint32 first, const Run &run, qsizetype at, qint32 parent)
{
    auto &nodes = m_arena.nodes;
    const auto &others = m_like->nodes;
    const size_t size = nodes.size();
    const qint32 moved = qint32(size) - first;
    const qint32 begin = others[size_t(first)].begin;
    const qint32 shift = qint32(at) - begin;
    const qint32 last = run.after;
    nodes.insert(nodes.end(), others.begin() + first, others.begin() + last);
    for (size_t i = size; i < nodes.size(); ++i) {
        NodeRecord &node = nodes[i];
        node.begin += shift;
        node.end += shift;
        node.parent += moved;
        node.after += moved;
    }
    for (qint32 node = first; node < last; node = others[size_t(node)].after)
        nodes[size_t(node + moved)].parent = parent;
    const auto before = [](const AttributeRecord &attribute, qint32 offset) { return attribute.nameBegin < offset; };
    auto attribute = std::lower_bound(m_like->attributes.begin(), m_like->attributes.end(), begin, before);
    for (; attribute != m_like->attributes.end() && attribute->nameBegin < begin + run.bytes; ++attribute) {
        m_arena.attributes.push_back({attribute->nameBegin + shift, attribute->nameLength,
                                      attribute->valueBegin + shift, attribute->valueLength});
    }
}

} // namespace backflow::xml
