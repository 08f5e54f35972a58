#include "core/merge/entrycounts.h"

#include "core/merge/matching.h"

#include <QHash>
#include <bit>

namespace backflow::merge {

using xml::Node;

namespace {

/// An element that is open on the way down.
struct Level {
    SchemaNode *schema = nullptr;
    Node node;
    size_t hash = 0;
    /// How many children that are told apart by their position were met.
    std::vector<std::pair<const SchemaNode *, int>> ordinals;
};

size_t hashOf(size_t above, QByteArrayView bytes)
{
    return qHashBits(bytes.data(), size_t(bytes.size()), above);
}

int ordinalIn(Level &level, const SchemaNode *schema)
{
    const auto known = std::ranges::find(level.ordinals, schema, &std::pair<const SchemaNode *, int>::first);
    if (known != level.ordinals.end())
        return ++known->second;
    level.ordinals.emplace_back(schema, 0);
    return 0;
}

/// Position among its like.
int ordinalOf(const Node &element)
{
    int ordinal = 0;
    for (Node node = element.parent().firstElement(); node != element; node = node.nextElement())
        ordinal += node.name() == element.name() ? 1 : 0;
    return ordinal;
}

QString stepOf(const SchemaNode &schema, const Node &node)
{
    QString step = QString::fromUtf8(schema.tag);
    if (schema.identity == Identity::Keyed || schema.identity == Identity::Ordinal)
        step += u'[' + keyTexts(schema.key, node, ordinalOf(node)).join(QChar(0x1f)) + u']';
    return step;
}

} // namespace

size_t EntryCounts::slotOf(size_t hash) const
{
    const size_t mask = m_slots.size() - 1;
    size_t slot = hash & mask;
    while (m_slots[slot] >= 0 && m_entries[size_t(m_slots[slot])].hash != hash)
        slot = (slot + 1) & mask;
    return slot;
}

int EntryCounts::count(size_t hash) const
{
    if (m_slots.empty())
        return 0;
    const int entry = m_slots[slotOf(hash)];
    return entry < 0 ? 0 : m_entries[size_t(entry)].count;
}

void EntryCounts::reserve(size_t count)
{
    if (m_slots.size() >= count * 2)
        return;
    m_slots.assign(std::bit_ceil(std::max<size_t>(count * 2, 64)), -1);
    for (size_t i = 0; i < m_entries.size(); ++i)
        m_slots[slotOf(m_entries[i].hash)] = int(i);
}

void EntryCounts::add(size_t hash, const Node &node)
{
    if (m_entries.size() * 2 >= m_slots.size())
        reserve(m_entries.size() * 2 + 1);
    int &slot = m_slots[slotOf(hash)];
    if (slot < 0) {
        slot = int(m_entries.size());
        m_entries.push_back({hash, 0, m_childCount, node});
    }
    ++m_entries[size_t(slot)].count;
    m_all.emplace_back(slot, node);
}

/// One walk down a document.
class EntryCounter final
{
public:
    EntryCounter(Schema &schema, const xml::Document &document, const EntryCounts *like)
        : m_schema(schema)
        , m_document(document)
        , m_like(like)
    {
    }

    EntryCounts run()
    {
        if (m_like) {
            m_counts.reserve(m_like->m_entries.size() + 16);
            m_counts.m_entries.reserve(m_like->m_entries.size() + 16);
        }
        const Node root = m_document.root();
        m_levels.push_back({&m_schema.root(), root, 0, {}});
        for (Node child = root.firstElement(); child; child = child.nextElement()) {
            const size_t begin = m_counts.m_all.size();
            if (!takeTwin(child)) {
                walk(child);
                resume(begin);
            }
            if (!m_like)
                m_counts.m_children.push_back({child, begin, m_counts.m_all.size()});
            else
                m_counts.m_all.clear();
            ++m_counts.m_childCount;
        }
        return std::move(m_counts);
    }

private:
    /// The same bytes at the same depth hold the same entries. What is told apart by its position is none of these.
    bool takeTwin(const Node &child)
    {
        if (!m_like || m_next >= m_like->m_children.size())
            return false;
        const EntryCounts::Child &twin = m_like->m_children[m_next];
        if (child.source() != twin.node.source() ||
            m_schema.child(m_schema.root(), child.name()).identity == Identity::Ordinal)
            return false;
        ++m_next;
        for (size_t i = twin.begin; i < twin.end; ++i) {
            const auto &[entry, node] = m_like->m_all[i];
            const int below = node.index() - twin.node.index();
            m_counts.add(m_like->m_entries[size_t(entry)].hash, m_document.node(child.index() + below));
        }
        return true;
    }

    void walk(const Node &child)
    {
        const size_t depth = m_levels.size();
        qsizetype passed = 0;
        // What lies below a node follows it in the document's arena.
        Node node = child;
        for (int i = child.index(); node && node.begin() < child.end(); node = m_document.node(++i)) {
            if (!node.isElement() || node.begin() < passed)
                continue;
            while (m_levels.size() > depth && m_levels.back().node.end() <= node.begin())
                m_levels.pop_back();
            if (enter(node))
                continue;
            passed = node.end();
            // Entries of a list hold nothing that counts: on to the next one at once.
            if (node == child)
                break;
        }
        m_levels.resize(depth);
    }

    /// False where nothing below is counted.
    bool enter(const Node &node)
    {
        Level &above = m_levels.back();
        SchemaNode &schema = m_schema.child(*above.schema, node.name());
        const bool leaf = !node.hasChildElements();
        if (schema.identity == Identity::Unknown && (leaf || !m_schema.holdsKeyed(schema)))
            return false;
        size_t hash = hashOf(above.hash, schema.tag);
        if (schema.identity == Identity::Keyed || schema.identity == Identity::Ordinal) {
            const int ordinal = schema.identity == Identity::Ordinal ? ordinalIn(above, &schema) : 0;
            hash = hashOf(hash, keyBytes(schema.key, node, ordinal));
        }
        if (schema.identity == Identity::Keyed)
            m_counts.add(hash, node);
        // Where a key has alternatives, a side may go over to a stronger one; what lies below then moves with it.
        const auto firm = [](const KeyPart &part) { return part.size() == 1; };
        if (leaf || !m_schema.holdsKeyed(schema) || schema.identity == Identity::Aligned ||
            !std::ranges::all_of(schema.key, firm))
            return false;
        m_levels.push_back({&schema, node, hash, {}});
        return true;
    }

    /// What stands behind the same entry in the other document is likely to follow here too.
    void resume(size_t begin)
    {
        if (!m_like || begin == m_counts.m_all.size() || m_like->m_slots.empty())
            return;
        const size_t hash = m_counts.m_entries[size_t(m_counts.m_all[begin].first)].hash;
        if (const int known = m_like->m_slots[m_like->slotOf(hash)]; known >= 0)
            m_next = size_t(m_like->m_entries[size_t(known)].child) + 1;
    }

    EntryCounts m_counts;
    Schema &m_schema;
    const xml::Document &m_document;
    const EntryCounts *m_like;
    size_t m_next = 0;
    std::vector<Level> m_levels;
};

EntryCounts countEntries(Schema &schema, const xml::Document &document, const EntryCounts *like)
{
    return EntryCounter(schema, document, like).run();
}

QString entryPath(Schema &schema, const Node &entry)
{
    std::vector<Node> steps;
    for (Node node = entry; node.parent().isElement(); node = node.parent())
        steps.push_back(node);
    QString path;
    SchemaNode *here = &schema.root();
    for (auto node = steps.rbegin(); node != steps.rend(); ++node) {
        here = &schema.child(*here, node->name());
        path += u'/' + stepOf(*here, *node);
    }
    return path;
}

QMap<QString, int> repeatedIn(Schema &schema, const VersionCounts &versions)
{
    QMap<QString, int> repeated;
    for (const auto &version : versions) {
        if (!version)
            continue;
        for (const EntryCounts::Entry &entry : version->entries()) {
            if (entry.count < 2)
                continue;
            int &most = repeated[entryPath(schema, entry.first)];
            most = std::max(most, entry.count);
        }
    }
    return repeated;
}

std::optional<QString> newDuplicate(Schema &schema, const EntryCounts &result, const QMap<QString, int> &repeated)
{
    for (const EntryCounts::Entry &entry : result.entries()) {
        if (entry.count < 2)
            continue;
        const QString path = entryPath(schema, entry.first);
        if (entry.count > repeated.value(path))
            return path;
    }
    return std::nullopt;
}

std::optional<QString> lostEntry(Schema &schema, const EntryCounts &result, const VersionCounts &versions,
                                 bool sourceTaken)
{
    const EntryCounts none;
    const EntryCounts &ancestor = versions[Ancestor] ? *versions[Ancestor] : none;
    const EntryCounts &here = *versions[sourceTaken ? Source : Target];
    const EntryCounts &there = *versions[sourceTaken ? Target : Source];
    for (const EntryCounts::Entry &entry : here.entries()) {
        const bool wanted = !result.count(entry.hash) && (there.count(entry.hash) || !ancestor.count(entry.hash));
        if (wanted)
            return entryPath(schema, entry.first);
    }
    return std::nullopt;
}

} // namespace backflow::merge
