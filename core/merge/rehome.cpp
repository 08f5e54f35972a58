#include "core/merge/rehome.h"

#include "core/merge/ordering.h"

#include <QHash>
#include <QMap>
#include <algorithm>
#include <optional>

namespace backflow::merge {

namespace {

QHash<QByteArray, int> countsOf(const Outline &outline)
{
    QHash<QByteArray, int> counts;
    for (int i = 0; i < int(outline.declarations().size()); ++i) {
        if (const QByteArray path = outline.signaturePath(i); !path.isEmpty())
            ++counts[path];
    }
    return counts;
}

/// A declaration that can be moved: it has a signature of its own and its lines to itself.
struct Block {
    QByteArray path;
    text::LineRange rows;
};

/// What can be moved within one parent, in the file's order.
std::vector<Block> blocksIn(const TextVersion &version, const QByteArray &parent)
{
    const auto &all = version.outline().declarations();
    const QHash<QByteArray, int> counts = countsOf(version.outline());
    std::vector<Block> blocks;
    for (int i = 0; i < int(all.size()); ++i) {
        const QByteArray path = version.outline().signaturePath(i);
        const int outer = all[size_t(i)].parent;
        const bool inside = outer < 0 ? parent.isEmpty() : version.outline().signaturePath(outer) == parent;
        const auto rows = inside && !path.isEmpty() && counts.value(path) == 1 ? version.rowsOf(i) : std::nullopt;
        // One line cannot be two blocks.
        if (rows && (blocks.empty() || rows->begin >= blocks.back().rows.end()))
            blocks.push_back({path, *rows});
    }
    return blocks;
}

/// Gives the places of the blocks to the same blocks in another order; what stands between them stays.
void rearrange(TextVersion &version, const std::vector<Block> &blocks, const QHash<QByteArray, int> &ranks)
{
    std::vector<Block> ordered = blocks;
    std::ranges::stable_sort(ordered, {}, [&ranks](const Block &block) { return ranks.value(block.path); });
    const std::vector<int> &old = version.order();
    std::vector<int> order;
    order.reserve(old.size());
    auto at = old.begin();
    for (size_t i = 0; i < blocks.size(); ++i) {
        const auto place = std::find(at, old.end(), blocks[i].rows.begin);
        order.insert(order.end(), at, place);
        for (int row = ordered[i].rows.begin; row < ordered[i].rows.end(); ++row)
            order.push_back(row);
        at = place + blocks[i].rows.count;
    }
    order.insert(order.end(), at, old.end());
    version.setOrder(std::move(order));
}

/// One order of all that can be moved within one parent.
bool bringHomeIn(const QByteArray &parent, const QSet<QByteArray> &paths, const std::array<TextVersion *, 3> &versions)
{
    std::array<std::vector<Block>, 3> blocks;
    std::array<std::vector<int>, 3> orders;
    QHash<QByteArray, int> numbers;
    for (const Side side : kSides) {
        if (versions[side])
            blocks[side] = blocksIn(*versions[side], parent);
        for (const Block &block : blocks[side]) {
            if (!numbers.contains(block.path))
                numbers.insert(block.path, int(numbers.size()));
            orders[side].push_back(numbers.value(block.path));
        }
    }
    if (!std::ranges::all_of(paths, [&numbers](const QByteArray &path) { return numbers.contains(path); }))
        return false;
    // Where both moved them, one side's order counts, the same whichever is called the source.
    const auto pathsOf = [](const std::vector<Block> &of) {
        QByteArray all;
        for (const Block &block : of)
            all += block.path + '\n';
        return all;
    };
    const bool swapped = pathsOf(blocks[Source]) < pathsOf(blocks[Target]);
    const std::vector<int> merged =
        mergeOrder({orders[Ancestor], orders[swapped ? Target : Source], orders[swapped ? Source : Target]}, true)
            .items;
    QHash<int, int> rankOf;
    for (int rank = 0; rank < int(merged.size()); ++rank)
        rankOf.insert(merged[size_t(rank)], rank);
    QHash<QByteArray, int> ranks;
    for (auto it = numbers.begin(); it != numbers.end(); ++it)
        ranks.insert(it.key(), rankOf.value(it.value(), int(merged.size())));
    for (const Side side : kSides) {
        if (versions[side])
            rearrange(*versions[side], blocks[side], ranks);
    }
    return true;
}

} // namespace

QMap<QString, int> declarationCounts(const Outline &outline)
{
    QMap<QString, int> counts;
    const QHash<QByteArray, int> found = countsOf(outline);
    for (auto it = found.begin(); it != found.end(); ++it)
        counts.insert(QString::fromUtf8(it.key()), it.value());
    return counts;
}

QSet<QByteArray> misplaced(const Outline &result, const std::array<const TextVersion *, 3> &versions, Side taken)
{
    std::array<QHash<QByteArray, int>, 3> known;
    for (const Side side : kSides) {
        if (versions[side])
            known[side] = countsOf(versions[side]->outline());
    }
    QSet<QByteArray> paths;
    const QHash<QByteArray, int> found = countsOf(result);
    for (auto it = found.begin(); it != found.end(); ++it) {
        const auto in = [&](Side side) { return known[side].value(it.key()); };
        if (it.value() > 1 && it.value() > std::max({in(Ancestor), in(Source), in(Target)}))
            paths.insert(it.key());
    }
    const QHash<QByteArray, int> &other = known[taken == Source ? Target : Source];
    for (auto it = known[taken].begin(); it != known[taken].end(); ++it) {
        const bool removed = known[Ancestor].contains(it.key()) && !other.contains(it.key());
        if (!removed && !found.contains(it.key()))
            paths.insert(it.key());
    }
    return paths;
}

bool bringHome(const QSet<QByteArray> &paths, const std::array<TextVersion *, 3> &versions)
{
    QMap<QByteArray, QSet<QByteArray>> byParent;
    for (const QByteArray &path : paths)
        byParent[path.first(std::max<qsizetype>(path.lastIndexOf('/'), 0))].insert(path);
    bool all = true;
    for (auto it = byParent.begin(); it != byParent.end(); ++it)
        all = all && bringHomeIn(it.key(), it.value(), versions);
    return all;
}

} // namespace backflow::merge
