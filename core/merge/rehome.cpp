#include "core/merge/rehome.h"

#include "core/merge/matching.h"

#include <QHash>
#include <algorithm>

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

/// The only declaration of that signature path; -1 = none or several.
int only(const Outline &outline, const QByteArray &path)
{
    int found = -1;
    for (int i = 0; i < int(outline.declarations().size()); ++i) {
        if (outline.signaturePath(i) != path)
            continue;
        if (found >= 0)
            return -1;
        found = i;
    }
    return found;
}

/// Signature paths of what stands before and behind a declaration in its parent.
struct Neighbours {
    QList<QByteArray> before; ///< nearest first
    QList<QByteArray> behind;
};

Neighbours neighboursOf(const Outline &outline, int declaration)
{
    Neighbours out;
    const auto &all = outline.declarations();
    for (int i = 0; i < int(all.size()); ++i) {
        if (i == declaration || all[size_t(i)].parent != all[size_t(declaration)].parent)
            continue;
        const QByteArray path = outline.signaturePath(i);
        if (path.isEmpty())
            continue;
        if (i < declaration)
            out.before.prepend(path);
        else
            out.behind.append(path);
    }
    return out;
}

/// Where a row of the file stands in the version's order.
qsizetype positionOf(const std::vector<int> &order, int row)
{
    return std::ranges::find(order, row) - order.begin();
}

/// Moves the rows of a declaration behind the neighbour it has elsewhere.
bool moveBeside(TextVersion &version, int declaration, const Neighbours &home)
{
    const auto rows = version.rowsOf(declaration);
    if (!rows)
        return false;
    std::vector<int> order;
    std::vector<int> moved;
    for (const int row : version.order())
        (row >= rows->begin && row < rows->end() ? moved : order).push_back(row);
    const auto insertAt = [&](const QByteArray &path, bool behind) {
        const int neighbour = only(version.outline(), path);
        const auto place = neighbour < 0 ? std::nullopt : version.rowsOf(neighbour);
        if (!place)
            return false;
        const qsizetype at = behind ? positionOf(order, place->end() - 1) + 1 : positionOf(order, place->begin);
        order.insert(order.begin() + std::min<qsizetype>(at, std::ssize(order)), moved.begin(), moved.end());
        version.setOrder(std::move(order));
        return true;
    };
    return std::ranges::any_of(home.before, [&](const QByteArray &path) { return insertAt(path, true); }) ||
           std::ranges::any_of(home.behind, [&](const QByteArray &path) { return insertAt(path, false); });
}

QByteArray nearestBefore(const Outline &outline, int declaration)
{
    return neighboursOf(outline, declaration).before.value(0);
}

bool bringHome(const QByteArray &path, const std::array<TextVersion *, 3> &versions)
{
    std::array<int, 3> places{-1, -1, -1};
    for (const Side side : kSides) {
        if (versions[side])
            places[side] = only(versions[side]->outline(), path);
    }
    if (places[Source] < 0 || places[Target] < 0)
        return false;
    const bool known = places[Ancestor] >= 0;
    const bool targetStayed = known && nearestBefore(versions[Ancestor]->outline(), places[Ancestor]) ==
                                           nearestBefore(versions[Target]->outline(), places[Target]);
    const Side home = targetStayed ? Source : Target;
    const Neighbours neighbours = neighboursOf(versions[home]->outline(), places[home]);
    return std::ranges::all_of(kSides, [&](Side side) {
        return side == home || places[side] < 0 || moveBeside(*versions[side], places[side], neighbours);
    });
}

} // namespace

QSet<QByteArray> newlyDoubled(const Outline &result, const std::array<const TextVersion *, 3> &versions)
{
    std::array<QHash<QByteArray, int>, 3> known;
    for (const Side side : kSides) {
        if (versions[side])
            known[side] = countsOf(versions[side]->outline());
    }
    QSet<QByteArray> doubled;
    const QHash<QByteArray, int> found = countsOf(result);
    for (auto it = found.begin(); it != found.end(); ++it) {
        const int most =
            std::max({known[Ancestor].value(it.key()), known[Source].value(it.key()), known[Target].value(it.key())});
        if (it.value() > 1 && it.value() > most)
            doubled.insert(it.key());
    }
    return doubled;
}

bool bringHome(const QSet<QByteArray> &doubled, const std::array<TextVersion *, 3> &versions)
{
    // In one order, so that the same input gives the same result.
    QList<QByteArray> paths(doubled.begin(), doubled.end());
    std::ranges::sort(paths);
    return std::ranges::all_of(paths, [&](const QByteArray &path) { return bringHome(path, versions); });
}

} // namespace backflow::merge
