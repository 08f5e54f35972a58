#include "core/merge/matching.h"

#include "core/merge/alignment.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <map>

namespace backflow::merge {

namespace {

using xml::Node;

/// The elements of one tag, per version, before they are recognised.
struct Bucket {
    const SchemaNode *schema = nullptr;
    std::array<std::vector<Node>, 3> nodes;
    size_t most() const { return std::max({nodes[Ancestor].size(), nodes[Source].size(), nodes[Target].size()}); }
};

/// Children that name their parent in most types; tried in this order where the table has no row.
constexpr QByteArrayView kNaturalKeys[] = {"@name", "fullName", "developerName", "name", "namespace",
                                           "label", "field",    "key",           "id",   "value"};

QByteArray joinKey(const QList<QString> &texts)
{
    QByteArray key;
    for (const QString &text : texts) {
        if (!key.isEmpty())
            key += '\x1f';
        key += text.toUtf8();
    }
    return key;
}

QString wordsOf(const QList<QString> &texts)
{
    QStringList parts;
    for (const QString &text : texts) {
        if (!text.isEmpty())
            parts.append(text.simplified());
    }
    return parts.join(QLatin1StringView(", "));
}

bool allHave(const Bucket &bucket, const QList<KeyPart> &key)
{
    return std::ranges::all_of(bucket.nodes, [&key](const std::vector<Node> &nodes) {
        return std::ranges::all_of(nodes,
                                   [&key](const Node &node) { return !keyTexts(key, node, 0).first().isNull(); });
    });
}

/// Of alternatives like `c/identifier|f/identifier|c/name|f/item` the strong ones end like the first. They hold alone
/// where every element has one; where whole versions have none of them, as pages of an older form do, the weak ones
/// hold: a key that one version lacks would tear the same element apart.
QList<KeyPart> commonKey(const Bucket &bucket)
{
    QList<KeyPart> key = bucket.schema->key;
    for (KeyPart &part : key) {
        const auto lastStep = [](const QByteArray &path) { return path.sliced(path.lastIndexOf('/') + 1); };
        KeyPart strong;
        KeyPart weak;
        for (const QByteArray &path : std::as_const(part))
            (lastStep(path) == lastStep(part.first()) ? strong : weak).append(path);
        if (weak.isEmpty())
            continue;
        const auto hasStrong = [&](const Node &node) { return !keyTexts({strong}, node, 0).first().isNull(); };
        const auto noneHas = [&](const auto &nodes) {
            return !nodes.empty() && std::ranges::none_of(nodes, hasStrong);
        };
        if (allHave(bucket, {strong}))
            part = strong;
        else if (std::ranges::any_of(bucket.nodes, noneHas) && allHave(bucket, {weak}))
            part = weak;
    }
    return key;
}

/// A child that every one of them has, that is never empty and never the same twice in one version; else nothing.
QList<KeyPart> naturalKey(const Bucket &bucket)
{
    for (const QByteArrayView name : kNaturalKeys) {
        bool good = true;
        for (const auto &nodes : bucket.nodes) {
            QSet<QString> seen;
            for (const Node &node : nodes) {
                const QString text = keyTexts({KeyPart{name.toByteArray()}}, node, 0).first();
                good = good && !text.isEmpty() && !seen.contains(text);
                seen.insert(text);
            }
        }
        if (good)
            return {KeyPart{name.toByteArray()}};
    }
    return {};
}

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
        m_group.identity = m_bucket.schema->identity;
        m_group.key = commonKey(m_bucket);
        if (m_group.identity == Identity::Unknown || m_group.identity == Identity::Singleton)
            m_group.identity = identityByLook(m_group.key);
        if (m_group.identity == Identity::Aligned)
            aligned();
        else
            keyed(m_group.key);
        return std::move(m_group);
    }

private:
    Identity identityByLook(QList<KeyPart> &key) const
    {
        key.clear();
        if (m_bucket.most() <= 1)
            return Identity::Singleton;
        key = naturalKey(m_bucket);
        if (!key.isEmpty())
            return Identity::Keyed;
        const auto isLeaf = [](const Node &node) { return !node.hasChildElements(); };
        if (std::ranges::all_of(m_bucket.nodes,
                                [&](const auto &nodes) { return std::ranges::all_of(nodes, isLeaf); })) {
            key = {KeyPart{"."}};
            return Identity::Keyed;
        }
        return Identity::Aligned;
    }

    int meaning(Side side, size_t i) const { return m_versions[side]->meaning(m_bucket.nodes[side][i]); }

    int newEntry(const QByteArray &key, const QString &words)
    {
        Entry entry;
        entry.schema = m_bucket.schema;
        entry.key = key;
        entry.words = words;
        m_out.entries.push_back(std::move(entry));
        return int(m_out.entries.size()) - 1;
    }

    void assign(Side side, size_t i, int entry)
    {
        m_out.entries[size_t(entry)].nodes[side] = m_bucket.nodes[side][i];
        m_group.order[side][i] = entry;
    }

    void keyed(const QList<KeyPart> &key)
    {
        struct Like {
            QString words;
            std::array<std::vector<size_t>, 3> at;
        };
        std::map<QByteArray, Like> likes;
        for (const Side side : kSides) {
            for (size_t i = 0; i < m_bucket.nodes[side].size(); ++i) {
                const QList<QString> texts = keyTexts(key, m_bucket.nodes[side][i], int(i));
                Like &like = likes[joinKey(texts)];
                like.words = m_group.identity == Identity::Ordinal ? QString::number(i + 1) : wordsOf(texts);
                like.at[side].push_back(i);
            }
        }
        for (const auto &[text, like] : likes)
            pairLikes(text, like.words, like.at);
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

    /// Elements of one key: usually one a version. Where there are more, those that mean the same go together first,
    /// then those that share most; what shares nothing but the key is another one.
    void pairLikes(const QByteArray &key, const QString &words, const std::array<std::vector<size_t>, 3> &at)
    {
        std::vector<int> entries;
        for (const Side side : kSides) {
            const std::vector<size_t> &mine = at[side];
            std::vector<bool> done(mine.size(), false);
            const auto score = [&](int i, int k) { return scoreOf(side, mine[size_t(k)], entries[size_t(i)]); };
            const bool simple = entries.size() == 1 && mine.size() == 1;
            const auto pairs = simple ? std::vector<std::pair<int, int>>{{0, 0}}
                                      : pairByScore(int(entries.size()), int(mine.size()), score);
            for (const auto &[i, k] : pairs) {
                assign(side, mine[size_t(k)], entries[size_t(i)]);
                done[size_t(k)] = true;
            }
            for (size_t k = 0; k < mine.size(); ++k) {
                if (done[k])
                    continue;
                const int entry = newEntry(key, words);
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
            input.keys.push_back(joinKey(keyTexts(m_bucket.schema->key, m_bucket.nodes[side][i], 0)));
        }
        return input;
    }

    void aligned()
    {
        const std::array inputs = {alignmentInput(Ancestor), alignmentInput(Source), alignmentInput(Target)};
        const Alignment alignment = align(inputs[Ancestor], inputs[Source], inputs[Target]);
        for (const AlignedItem &item : alignment) {
            const int number = item.ancestor >= 0 ? item.ancestor : std::max(item.source, item.target);
            const int entry = newEntry(QByteArray::number(number), QString());
            const std::array<int, 3> at = {item.ancestor, item.source, item.target};
            for (const Side side : kSides) {
                if (at[side] >= 0)
                    assign(side, size_t(at[side]), entry);
            }
            m_out.entries[size_t(entry)].words = QString::number(number + 1);
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

Matching match(const std::array<const XmlVersion *, 3> &versions, const std::array<Node, 3> &parents)
{
    Matching matching;
    std::vector<Bucket> buckets;
    QHash<const SchemaNode *, int> bucketOf;
    std::array<std::vector<std::pair<int, size_t>>, 3> places;
    for (const Side side : {Target, Source, Ancestor}) {
        if (!versions[side] || parents[side].isNull())
            continue;
        for (Node child = parents[side].firstElement(); child; child = child.nextElement()) {
            const SchemaNode *schema = &versions[side]->schema(child);
            auto it = bucketOf.constFind(schema);
            if (it == bucketOf.constEnd()) {
                it = bucketOf.insert(schema, int(buckets.size()));
                buckets.emplace_back().schema = schema;
            }
            std::vector<Node> &nodes = buckets[size_t(*it)].nodes[side];
            places[side].emplace_back(*it, nodes.size());
            nodes.push_back(child);
        }
    }
    for (const Bucket &bucket : buckets) {
        matching.groups.push_back(Recogniser(versions, bucket, matching).run());
        matching.groupOf.resize(matching.entries.size(), int(matching.groups.size()) - 1);
    }
    for (const Side side : kSides) {
        for (const auto &[group, position] : places[side])
            matching.children[side].push_back(matching.groups[size_t(group)].order[side][position]);
    }
    return matching;
}

} // namespace backflow::merge
