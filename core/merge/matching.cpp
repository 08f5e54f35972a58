#include "core/merge/matching.h"

#include "core/merge/alignment.h"
#include "core/merge/groupkey.h"

#include <QHash>
#include <algorithm>
#include <bit>
#include <map>

namespace backflow::merge {

namespace {

using xml::Node;

/// The elements of one tag by what their key says: those that say the same share a number.
class Likes final
{
public:
    Likes(const Bucket &bucket, const QList<KeyPart> &key, bool byPlace)
        : m_bucket(bucket)
        , m_key(key)
        , m_byPlace(byPlace)
    {
        size_t count = 0;
        for (const auto &nodes : bucket.nodes)
            count += nodes.size();
        m_table.assign(std::bit_ceil(count * 2 + 1), -1);
        for (const Side side : {Target, Source, Ancestor})
            read(side);
    }

    size_t size() const { return m_likes.size(); }
    int at(Side side, size_t i) const { return m_of[side][i]; }
    const QByteArray &key(int like) const { return m_likes[size_t(like)].key; }
    /// Whether a version holds it more than once.
    bool isRepeated(int like) const { return m_likes[size_t(like)].repeated; }

private:
    struct Like {
        QByteArray key;
        size_t hash = 0;
        /// The target's element; what stands behind it is likely to follow in the other versions too.
        size_t inTarget = 0;
        std::array<bool, 3> seen = {};
        bool repeated = false;
    };

    void read(Side side)
    {
        const std::vector<Node> &mine = m_bucket.nodes[side];
        const std::vector<Node> &others = m_bucket.nodes[Target];
        m_of[side].reserve(mine.size());
        size_t next = 0;
        for (size_t i = 0; i < mine.size(); ++i) {
            // The same bytes have the same key.
            const bool twin =
                side != Target && !m_byPlace && next < others.size() && mine[i].source() == others[next].source();
            const int like = twin ? m_of[Target][next] : likeOf(keyBytes(m_key, mine[i], int(i)));
            Like &known = m_likes[size_t(like)];
            if (side == Target)
                known.inTarget = i;
            else if (known.seen[Target])
                next = known.inTarget + 1;
            known.repeated = known.repeated || known.seen[side];
            known.seen[side] = true;
            m_of[side].push_back(like);
        }
    }

    int likeOf(QByteArray key)
    {
        const size_t hash = qHashBits(key.constData(), size_t(key.size()));
        const size_t mask = m_table.size() - 1;
        size_t slot = hash & mask;
        for (; m_table[slot] >= 0; slot = (slot + 1) & mask) {
            const Like &like = m_likes[size_t(m_table[slot])];
            if (like.hash == hash && like.key == key)
                return m_table[slot];
        }
        m_table[slot] = int(m_likes.size());
        m_likes.push_back({std::move(key), hash});
        return m_table[slot];
    }

    const Bucket &m_bucket;
    const QList<KeyPart> &m_key;
    const bool m_byPlace;
    std::vector<Like> m_likes;
    /// Open addressing over m_likes.
    std::vector<int> m_table;
    std::array<std::vector<int>, 3> m_of;
};

/// Turns the elements of one tag into entries.
class Recogniser final
{
public:
    Recogniser(const std::array<const XmlVersion *, 3> &versions, const Bucket &bucket, Matching &out)
        : m_versions(versions)
        , m_bucket(bucket)
        , m_out(out)
    {
        m_group.schema = bucket.schema;
        for (const Side side : kSides)
            m_group.order[side].assign(bucket.nodes[side].size(), -1);
    }

    Group run()
    {
        GroupKey key = groupKey(m_bucket);
        m_group.identity = key.identity;
        m_group.key = std::move(key.parts);
        m_group.fallback = key.fallback;
        if (m_group.identity == Identity::Aligned)
            aligned();
        else
            keyed(m_group.key);
        return std::move(m_group);
    }

private:
    int meaning(Side side, size_t i) const { return m_versions[side]->meaning(m_bucket.nodes[side][i]); }

    int newEntry(const QByteArray &key, int number = 0)
    {
        Entry &entry = m_out.entries.emplace_back();
        entry.schema = m_bucket.schema;
        entry.key = key;
        entry.number = number;
        return int(m_out.entries.size()) - 1;
    }

    void assign(Side side, size_t i, int entry)
    {
        m_out.entries[size_t(entry)].nodes[side] = m_bucket.nodes[side][i];
        m_group.order[side][i] = entry;
    }

    void keyed(const QList<KeyPart> &key)
    {
        const bool byPlace = m_group.identity == Identity::Ordinal;
        const Likes likes(m_bucket, key, byPlace);
        std::vector<int> entryOf(likes.size(), -1);
        std::map<int, std::array<std::vector<size_t>, 3>> repeated;
        for (const Side side : kSides) {
            for (size_t i = 0; i < m_bucket.nodes[side].size(); ++i) {
                const int like = likes.at(side, i);
                if (likes.isRepeated(like)) {
                    repeated[like][side].push_back(i);
                    continue;
                }
                int &entry = entryOf[size_t(like)];
                if (entry < 0)
                    entry = newEntry(likes.key(like), byPlace ? int(i) + 1 : 0);
                assign(side, i, entry);
            }
        }
        for (const auto &[like, at] : repeated)
            pairLikes(likes.key(like), at);
    }

    /// Meanings of the children that say more than the key, sorted. What only wraps one element is looked through.
    std::vector<int> partsOf(Side side, const Node &node) const
    {
        Node holder = node;
        for (Node child = holder.firstElement(); child && !child.nextElement() && child.hasChildElements();
             child = holder.firstElement())
            holder = child;
        std::vector<int> parts;
        for (Node child = holder.firstElement(); child; child = child.nextElement()) {
            if (!namesKey(child.name()))
                parts.push_back(m_versions[side]->meaning(child));
        }
        std::ranges::sort(parts);
        return parts;
    }

    bool namesKey(QByteArrayView name) const
    {
        return std::ranges::any_of(m_group.key, [&](const KeyPart &part) {
            return std::ranges::any_of(part, [&](const QByteArray &path) {
                return path == name || (path.endsWith(name) && path.at(path.size() - name.size() - 1) == '/');
            });
        });
    }

    /// Elements of one key that some version holds more than once: those that mean the same go together first, then
    /// those that share most; what shares nothing but the key is another one.
    void pairLikes(const QByteArray &key, const std::array<std::vector<size_t>, 3> &at)
    {
        std::vector<int> entries;
        for (const Side side : kSides) {
            const std::vector<size_t> &mine = at[side];
            std::vector<bool> done(mine.size(), false);
            const auto score = [&](int i, int k) { return scoreOf(side, mine[size_t(k)], entries[size_t(i)]); };
            const auto pairs = pairByScore(int(entries.size()), int(mine.size()), score);
            for (const auto &[i, k] : pairs) {
                assign(side, mine[size_t(k)], entries[size_t(i)]);
                done[size_t(k)] = true;
            }
            for (size_t k = 0; k < mine.size(); ++k) {
                if (done[k])
                    continue;
                const int entry = newEntry(key);
                entries.push_back(entry);
                assign(side, mine[k], entry);
            }
        }
        pairReplaced(entries);
    }

    /// Of elements that stand twice, one that both sides replaced is the same one on both: three were never meant.
    void pairReplaced(const std::vector<int> &entries)
    {
        const auto onlyIn = [&](Side side) {
            return std::ranges::find_if(entries, [&](int i) {
                const Entry &entry = m_out.entries[size_t(i)];
                return std::ranges::all_of(kSides, [&](Side other) { return entry.has(other) == (other == side); });
            });
        };
        for (auto gone = onlyIn(Ancestor); gone != entries.end(); gone = onlyIn(Ancestor)) {
            const auto source = onlyIn(Source);
            const auto target = onlyIn(Target);
            if (source == entries.end() || target == entries.end())
                return;
            move(Source, *source, *gone);
            move(Target, *target, *gone);
        }
    }

    /// The entry that is left behind has no element any more and stands nowhere.
    void move(Side side, int from, int to)
    {
        m_out.entries[size_t(to)].nodes[side] = std::exchange(m_out.entries[size_t(from)].nodes[side], Node());
        std::ranges::replace(m_group.order[side], from, to);
    }

    int scoreOf(Side side, size_t i, int entry) const
    {
        constexpr int kSame = 1 << 20;
        int best = -1;
        for (const Side other : {Ancestor, Source}) {
            const Node &known = m_out.entries[size_t(entry)].nodes[other];
            if (known.isNull() || other >= side)
                continue;
            const Node &node = m_bucket.nodes[side][i];
            if (m_versions[other]->meaning(known) == meaning(side, i))
                return kSame;
            const std::vector<int> theirs = partsOf(other, known);
            const std::vector<int> mine = partsOf(side, node);
            const int shared = likeness(theirs, mine);
            best = std::max(best, shared > 0 || theirs.empty() || mine.empty() ? shared : -1);
        }
        return best;
    }

    AlignmentInput alignmentInput(Side side) const
    {
        AlignmentInput input;
        for (size_t i = 0; i < m_bucket.nodes[side].size(); ++i) {
            input.meanings.push_back(meaning(side, i));
            input.parts.push_back(partsOf(side, m_bucket.nodes[side][i]));
            input.keys.push_back(keyBytes(m_bucket.schema->key, m_bucket.nodes[side][i], 0));
        }
        return input;
    }

    void aligned()
    {
        const std::array inputs = {alignmentInput(Ancestor), alignmentInput(Source), alignmentInput(Target)};
        const Alignment alignment = align(inputs[Ancestor], inputs[Source], inputs[Target]);
        for (const AlignedItem &item : alignment) {
            const int number = item.ancestor >= 0 ? item.ancestor : std::max(item.source, item.target);
            const int entry = newEntry(QByteArray::number(number), number + 1);
            const std::array<int, 3> at = {item.ancestor, item.source, item.target};
            for (const Side side : kSides) {
                if (at[side] >= 0)
                    assign(side, size_t(at[side]), entry);
            }
            m_out.entries[size_t(entry)].byPlace = byPlace(inputs, at);
        }
    }

    /// Whether an item and what it is said to have become have nothing in common but their place.
    static bool byPlace(const std::array<AlignmentInput, 3> &inputs, const std::array<int, 3> &at)
    {
        return std::ranges::any_of(std::array{Source, Target}, [&](Side side) {
            if (at[Ancestor] < 0 || at[side] < 0)
                return false;
            const auto before = size_t(at[Ancestor]);
            const auto after = size_t(at[side]);
            const bool same = inputs[Ancestor].meanings[before] == inputs[side].meanings[after];
            const bool alike = likeness(inputs[Ancestor].parts[before], inputs[side].parts[after]) > 0;
            return !same && (!alike || inputs[Ancestor].keys[before] != inputs[side].keys[after]);
        });
    }

    const std::array<const XmlVersion *, 3> &m_versions;
    const Bucket &m_bucket;
    Matching &m_out;
    Group m_group;
};

} // namespace

QString Entry::words() const
{
    if (number > 0)
        return QString::number(number);
    if (!key.contains('\x1f'))
        return QString::fromUtf8(key).simplified();
    QStringList parts;
    for (const QByteArray &text : key.split('\x1f')) {
        if (!text.isEmpty())
            parts.append(QString::fromUtf8(text).simplified());
    }
    return parts.join(QLatin1StringView(", "));
}

Matching match(const std::array<const XmlVersion *, 3> &versions, const std::array<Node, 3> &parents)
{
    Matching matching;
    std::vector<Bucket> buckets;
    QHash<const SchemaNode *, int> bucketOf;
    std::array<std::vector<std::pair<int, size_t>>, 3> places;
    int recent = -1;
    for (const Side side : {Target, Source, Ancestor}) {
        if (!versions[side] || parents[side].isNull())
            continue;
        places[side].reserve(places[Target].size());
        for (Node child = parents[side].firstElement(); child; child = child.nextElement()) {
            const SchemaNode *schema = &versions[side]->schema(child);
            if (recent < 0 || buckets[size_t(recent)].schema != schema) {
                const auto known = bucketOf.constFind(schema);
                recent = known != bucketOf.constEnd() ? *known : int(buckets.size());
                if (known == bucketOf.constEnd()) {
                    bucketOf.insert(schema, recent);
                    buckets.emplace_back().schema = schema;
                }
            }
            std::vector<Node> &nodes = buckets[size_t(recent)].nodes[side];
            // The versions of a long list are about as long.
            if (nodes.empty())
                nodes.reserve(buckets[size_t(recent)].nodes[Target].size() + 1);
            places[side].emplace_back(recent, nodes.size());
            nodes.push_back(child);
        }
    }
    matching.entries.reserve(std::max({places[Ancestor].size(), places[Source].size(), places[Target].size()}));
    for (const Bucket &bucket : buckets) {
        matching.groups.push_back(Recogniser(versions, bucket, matching).run());
        matching.groupOf.resize(matching.entries.size(), int(matching.groups.size()) - 1);
    }
    for (const Side side : kSides) {
        matching.children[side].reserve(places[side].size());
        for (const auto &[group, position] : places[side]) {
            const int entry = matching.groups[size_t(group)].order[side][position];
            matching.entries[size_t(entry)].places[side] = int(matching.children[side].size());
            matching.children[side].push_back(entry);
        }
    }
    return matching;
}

} // namespace backflow::merge
