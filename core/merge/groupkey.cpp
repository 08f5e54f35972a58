#include "core/merge/groupkey.h"

#include <QSet>
#include <algorithm>
#include <span>

namespace backflow::merge {

namespace {

using metadata::FallbackKey;
using xml::Node;

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

struct Candidate {
    const FallbackKey *fallback;
    QList<KeyPart> parts;
};

const std::vector<Candidate> &candidates()
{
    static const std::vector<Candidate> all = [] {
        std::vector<Candidate> made;
        for (const FallbackKey &fallback : metadata::KeyTable::fallbackKeys()) {
            Candidate &candidate = made.emplace_back(&fallback, QList<KeyPart>{});
            for (const QString &part : fallback.key)
                candidate.parts.append(keyPart(part));
        }
        return made;
    }();
    return all;
}

bool hasEveryPart(const QList<KeyPart> &key, const Node &node)
{
    return std::ranges::all_of(key, [&node](const KeyPart &part) { return !keyBytes({part}, node, 0).isEmpty(); });
}

/// Whether it tells the elements of one version apart.
bool names(const QList<KeyPart> &key, const std::vector<Node> &nodes)
{
    QSet<QByteArray> seen;
    return std::ranges::all_of(nodes, [&](const Node &node) {
        if (!hasEveryPart(key, node))
            return false;
        const qsizetype before = seen.size();
        seen.insert(keyBytes(key, node, 0));
        return seen.size() > before;
    });
}

bool areLeaves(const std::vector<Node> &nodes)
{
    return std::ranges::none_of(nodes, &Node::hasChildElements);
}

bool haveAttributes(const std::vector<Node> &nodes)
{
    return std::ranges::any_of(nodes, &Node::hasAttributes);
}

GroupKey byLook(const Bucket &bucket)
{
    if (bucket.most() <= 1)
        return {};
    const bool leaves = std::ranges::all_of(bucket.nodes, areLeaves);
    const bool bare = leaves && std::ranges::none_of(bucket.nodes, haveAttributes);
    for (const Candidate &candidate : std::span(candidates()).first(bare ? 0 : candidates().size())) {
        if (std::ranges::all_of(bucket.nodes, [&](const auto &nodes) { return names(candidate.parts, nodes); }))
            return {Identity::Keyed, candidate.parts, candidate.fallback};
    }
    if (leaves)
        return {Identity::Keyed, {KeyPart{"."}}, nullptr};
    return {Identity::Aligned, {}, nullptr};
}

} // namespace

GroupKey groupKey(const Bucket &bucket)
{
    const Identity identity = bucket.schema->identity;
    if (identity == Identity::Unknown || identity == Identity::Singleton)
        return byLook(bucket);
    return {identity, commonKey(bucket), nullptr};
}

} // namespace backflow::merge
