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

/// Of alternatives like `c/identifier|f/identifier|c/name|f/item`, the ones that hold for every element of every
/// version: a key that some siblings lack would tear the same element apart.
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
        if (allHave(bucket, {strong}))
            part = strong;
        else if (allHave(bucket, {weak}))
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
        QList<KeyPart> key = commonKey(m_bucket);
        if (m_group.identity == Identity::Unknown || m_group.identity == Identity::Singleton)
            m_group.identity = identityByLook(key);
        if (m_group.identity == Identity::Aligned)
            aligned();
        else
            keyed(key);
        m_group.key = key;
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

    /// Meanings of the children, sorted; of a leaf none.
    std::vector<int> partsOf(Side side, const Node &node) const
    {
        std::vector<int> parts;
        for (Node child = node.firstElement(); child; child = child.nextElement())
            parts.push_back(m_versions[side]->meaning(child));
        std::ranges::sort(parts);
        return parts;
    }

    /// Elements of one key: usually one a version. Where there are more, those that mean the same go together first,
    /// then those that share most.
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
    }

    int scoreOf(Side side, size_t i, int entry) const
    {
        constexpr int kSame = 1 << 20;
        int best = 0;
        for (const Side other : {Ancestor, Source}) {
            const Node &known = m_out.entries[size_t(entry)].nodes[other];
            if (known.isNull() || other >= side)
                continue;
            const Node &node = m_bucket.nodes[side][i];
            const bool same = m_versions[other]->meaning(known) == meaning(side, i);
            best = std::max(best, same ? kSame : likeness(partsOf(other, known), partsOf(side, node)));
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
        const AlignmentInput base = alignmentInput(Ancestor);
        const Alignment alignment = align(base, alignmentInput(Source), alignmentInput(Target));
        for (const AlignedItem &item : alignment) {
            const int number = item.ancestor >= 0 ? item.ancestor : std::max(item.source, item.target);
            const int entry = newEntry(QByteArray::number(number), QString());
            const std::array<int, 3> at = {item.ancestor, item.source, item.target};
            for (const Side side : kSides) {
                if (at[side] >= 0)
                    assign(side, size_t(at[side]), entry);
            }
            m_out.entries[size_t(entry)].words = QString::number(number + 1);
        }
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
