#include "core/merge/matching.h"

#include "core/merge/alignment.h"
#include "core/merge/groupkey.h"
#include "core/merge/likes.h"

#include <QHash>
#include <algorithm>
#include <map>

namespace backflow::merge {

namespace {

using xml::Node;

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
    using Positions = std::array<std::vector<size_t>, 3>;

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
        std::map<int, Positions> repeated;
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

    /// Elements of one key that some version holds more than once: those that mean the same are one, whichever versions
    /// hold them; then those that share most; what shares nothing but the key is another one. No step looks at one side
    /// before the other, or swapped sides would be recognised otherwise.
    void pairLikes(const QByteArray &key, const Positions &at)
    {
        std::vector<int> entries;
        Positions left = pairEqual(key, at, entries);
        const auto alone = [&](Side side) {
            for (const size_t i : std::exchange(left[side], {})) {
                entries.push_back(newEntry(key));
                assign(side, i, entries.back());
            }
        };
        pairAlike(Ancestor, left[Ancestor], entries, Source, Target);
        alone(Ancestor);
        for (const Side other : {Ancestor, Source, Target}) {
            for (const Side side : {Source, Target}) {
                if (side != other)
                    pairAlike(side, left[side], entries, Ancestor, other);
            }
        }
        alone(Source);
        pairAlike(Target, left[Target], entries, Source, Source);
        alone(Target);
        pairReplaced(entries);
    }

    /// Makes entries of what means the same in two versions or in all; answers what is left of each.
    Positions pairEqual(const QByteArray &key, const Positions &at, std::vector<int> &entries)
    {
        QHash<int, Positions> byMeaning;
        for (const Side side : kSides) {
            for (const size_t i : at[side])
                byMeaning[meaning(side, i)][side].push_back(i);
        }
        Positions left;
        QHash<std::pair<int, size_t>, int> entryOf;
        for (const Side side : kSides) {
            QHash<int, size_t> seen;
            for (const size_t i : at[side]) {
                const int means = meaning(side, i);
                const size_t turn = seen[means]++;
                const Positions &same = *byMeaning.constFind(means);
                if (std::ranges::count_if(same, [&](const auto &places) { return places.size() > turn; }) < 2) {
                    left[side].push_back(i);
                    continue;
                }
                auto entry = entryOf.find({means, turn});
                if (entry == entryOf.end()) {
                    entries.push_back(newEntry(key));
                    entry = entryOf.insert({means, turn}, entries.back());
                }
                assign(side, i, *entry);
            }
        }
        return left;
    }

    /// Gives what is left of a side to those entries without it that `holder` has and whose element in `other` it is
    /// most like.
    void pairAlike(Side side, std::vector<size_t> &left, const std::vector<int> &entries, Side holder, Side other)
    {
        std::vector<int> open;
        std::ranges::copy_if(entries, std::back_inserter(open), [&](int i) {
            const Entry &entry = m_out.entries[size_t(i)];
            return !entry.has(side) && entry.has(holder) && entry.has(other);
        });
        if (open.empty() || left.empty())
            return;
        std::vector<std::vector<int>> theirs;
        for (const int i : open)
            theirs.push_back(partsOf(other, m_out.entries[size_t(i)].nodes[other]));
        std::vector<std::vector<int>> mine;
        for (const size_t i : left)
            mine.push_back(partsOf(side, m_bucket.nodes[side][i]));
        const auto score = [&](int i, int k) {
            const std::vector<int> &a = theirs[size_t(i)];
            const std::vector<int> &b = mine[size_t(k)];
            const int shared = likeness(a, b);
            return shared > 0 || a.empty() || b.empty() ? shared : -1;
        };
        std::vector<bool> done(left.size(), false);
        for (const auto &[i, k] : pairByScore(int(open.size()), int(left.size()), score)) {
            assign(side, left[size_t(k)], open[size_t(i)]);
            done[size_t(k)] = true;
        }
        std::erase_if(left, [&, k = size_t(0)](size_t) mutable { return done[k++]; });
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
