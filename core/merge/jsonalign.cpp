#include "core/merge/jsonlists.h"

#include "core/merge/matching.h"
#include "core/text/linediff.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <climits>
#include <span>

namespace backflow::merge {

namespace {

/// A run of items in the ancestor that one side replaced by items of its own.
struct Change {
    int begin = 0;
    int count = 0;
    int newBegin = 0;
    int newCount = 0;
    int end() const { return begin + count; }
    /// Ones in the place of others, more or fewer than there were: what comes beside it may belong to it.
    bool restructures() const { return count > 0 && newCount > 0 && count != newCount; }
};

/// Items that went, and as many new ones as old ones, are taken one by one.
std::vector<Change> changesOf(const std::vector<int> &before, const std::vector<int> &after)
{
    std::vector<Change> changes;
    for (const text::LineHunk &hunk : text::diffSequences(before, after)) {
        const Change change{hunk.a, hunk.aCount, hunk.b, hunk.bCount};
        if (change.count == 0 || change.restructures()) {
            changes.push_back(change);
            continue;
        }
        const int each = change.newCount == 0 ? 0 : 1;
        for (int i = 0; i < change.count; ++i)
            changes.push_back({change.begin + i, 1, change.newBegin + i * each, each});
    }
    return changes;
}

/// Whether nobody can say where one of the two ends and the other begins.
bool belongTogether(const Change &a, const Change &b)
{
    if (a.count == 0 && b.count == 0)
        return a.begin == b.begin;
    if (a.count == 0 || b.count == 0) {
        const Change &addition = a.count == 0 ? a : b;
        const Change &other = a.count == 0 ? b : a;
        const bool inside = addition.begin > other.begin && addition.begin < other.end();
        const bool beside = addition.begin == other.begin || addition.begin == other.end();
        return inside || (beside && other.restructures());
    }
    return a.begin < b.end() && b.begin < a.end();
}

class Aligner final
{
public:
    Aligner(const JsonTrees &trees, const JsonTrio &arrays)
        : m_trees(trees)
    {
        QHash<JsonMeaning, int> known;
        for (const Side version : kSides) {
            if (arrays[version] < 0)
                continue;
            m_items[version] = trees[version]->children(arrays[version]);
            for (const int item : m_items[version]) {
                const JsonMeaning &meaning = trees[version]->node(item).meaning;
                const auto found = known.constFind(meaning);
                const int id = found == known.constEnd() ? int(known.size()) : *found;
                if (found == known.constEnd())
                    known.insert(meaning, id);
                m_ids[version].push_back(id);
            }
        }
    }

    JsonAlignment run()
    {
        const std::array changes = {changesOf(m_ids[Ancestor], m_ids[Source]),
                                    changesOf(m_ids[Ancestor], m_ids[Target])};
        size_t s = 0;
        size_t t = 0;
        while (s < changes[0].size() || t < changes[1].size()) {
            const size_t firstS = s;
            const size_t firstT = t;
            // An addition comes before a change of the item it stands in front of.
            const auto earlier = [](const Change &a, const Change &b) {
                return a.begin != b.begin ? a.begin < b.begin : a.count == 0 && b.count > 0;
            };
            const bool sourceFirst =
                t == changes[1].size() || (s < changes[0].size() && !earlier(changes[1][t], changes[0][s]));
            (sourceFirst ? s : t) += 1;
            for (bool grew = true; grew;) {
                grew = false;
                const auto grow = [&](size_t &mine, const std::vector<Change> &all, size_t first, size_t end,
                                      const std::vector<Change> &others) {
                    while (mine < all.size() &&
                           std::any_of(
                               others.begin() + qsizetype(first), others.begin() + qsizetype(end),
                               [&](const Change &other) { return belongTogether(all[mine], other); })) {
                        ++mine;
                        grew = true;
                    }
                };
                grow(s, changes[0], firstT, t, changes[1]);
                grow(t, changes[1], firstS, s, changes[0]);
            }
            emitRegion({changes[0].data() + firstS, s - firstS}, {changes[1].data() + firstT, t - firstT});
        }
        unchangedUntil(int(m_ids[Ancestor].size()));
        const Moves ofSource = movesOf(changes[0], Source);
        const Moves ofTarget = movesOf(changes[1], Target);
        m_out.whole = (m_contested && !(ofSource.moved.isEmpty() && ofTarget.moved.isEmpty())) ||
                      ofSource.moved.intersects(ofTarget.gone) || ofTarget.moved.intersects(ofSource.gone) ||
                      doubles(Source) || doubles(Target);
        return std::move(m_out);
    }

private:
    using Changes = std::span<const Change>;

    void unchangedUntil(int end)
    {
        while (m_at[Ancestor] < end)
            put({m_at[Ancestor]++, m_at[Source]++, m_at[Target]++});
    }

    /// By position in each list, -1 = none.
    void put(const JsonTrio &positions)
    {
        JsonPlace place;
        for (const Side version : kSides) {
            if (positions[version] >= 0)
                place.item[version] = m_items[version][size_t(positions[version])];
        }
        place.number = numberOf(positions);
        m_out.places.push_back(place);
    }

    /// The same whichever side is called the source.
    static int numberOf(const JsonTrio &positions)
    {
        if (positions[Ancestor] >= 0)
            return positions[Ancestor] + 1;
        const int one = std::min(positions[Source], positions[Target]);
        return (one < 0 ? std::max(positions[Source], positions[Target]) : one) + 1;
    }

    void emitRegion(Changes ofSource, Changes ofTarget)
    {
        int begin = INT_MAX;
        int end = 0;
        int growth[2] = {0, 0};
        for (const auto &[side, changes] : {std::pair(0, ofSource), std::pair(1, ofTarget)}) {
            for (const Change &change : changes) {
                begin = std::min(begin, change.begin);
                end = std::max(end, change.end());
                growth[side] += change.newCount - change.count;
            }
        }
        unchangedUntil(begin);
        const int count = end - begin;
        const JsonTrio counts = {count, count + growth[0], count + growth[1]};
        if (ofSource.empty() || ofTarget.empty())
            oneSided(counts, ofTarget.empty() ? Source : Target);
        else
            bothSided(counts);
        for (const Side version : kSides)
            m_at[version] += counts[version];
    }

    /// The other side has these items as the ancestor has them.
    void oneSided(const JsonTrio &counts, Side side)
    {
        const Side other = side == Source ? Target : Source;
        const auto positions = [&](int kept, int changed) {
            JsonTrio trio{kept, -1, -1};
            trio[other] = kept < 0 ? -1 : m_at[other] + kept - m_at[Ancestor];
            trio[side] = changed;
            return trio;
        };
        const bool oneByOne = counts[Ancestor] == counts[side];
        for (int i = 0; i < counts[Ancestor]; ++i)
            put(positions(m_at[Ancestor] + i, oneByOne ? m_at[side] + i : -1));
        for (int i = 0; i < counts[side] && !oneByOne; ++i)
            put(positions(-1, m_at[side] + i));
    }

    bool sameItems(int ofSource, int ofTarget) const
    {
        return m_ids[Source][size_t(ofSource)] == m_ids[Target][size_t(ofTarget)];
    }

    void bothSided(const JsonTrio &counts)
    {
        const int shorter = std::min(counts[Source], counts[Target]);
        int head = 0;
        while (head < shorter && sameItems(m_at[Source] + head, m_at[Target] + head))
            ++head;
        const bool same = counts[Source] == counts[Target] && head == shorter;
        if (counts[Ancestor] == 1 && counts[Source] <= 1 && counts[Target] <= 1) {
            put({m_at[Ancestor], counts[Source] ? m_at[Source] : -1, counts[Target] ? m_at[Target] : -1});
            return;
        }
        if (!same && counts[Ancestor] > 0)
            return contested(counts);
        for (int i = 0; i < counts[Ancestor]; ++i)
            put({m_at[Ancestor] + i, -1, -1});
        if (same) {
            for (int i = 0; i < head; ++i)
                put({-1, m_at[Source] + i, m_at[Target] + i});
            return;
        }
        bothAdded(counts, head);
    }

    /// Nothing was there before. Numbers and the like stand for their place, texts and objects for themselves.
    void bothAdded(const JsonTrio &counts, int head)
    {
        int tail = 0;
        while (tail < std::min(counts[Source], counts[Target]) - head &&
               sameItems(m_at[Source] + counts[Source] - 1 - tail, m_at[Target] + counts[Target] - 1 - tail))
            ++tail;
        if (!namesThings(Source, counts[Source]) || !namesThings(Target, counts[Target]))
            return contested(counts);
        for (int i = 0; i < head; ++i)
            put({-1, m_at[Source] + i, m_at[Target] + i});
        QHash<int, int> fromSource;
        for (int i = head; i < counts[Source] - tail; ++i)
            fromSource.insert(m_ids[Source][size_t(m_at[Source] + i)], m_at[Source] + i);
        for (int i = head; i < counts[Target] - tail; ++i) {
            const int position = m_at[Target] + i;
            put({-1,
                 fromSource.contains(m_ids[Target][size_t(position)]) ? fromSource.take(m_ids[Target][size_t(position)])
                                                                      : -1,
                 position});
        }
        for (int i = head; i < counts[Source] - tail; ++i) {
            const int position = m_at[Source] + i;
            if (fromSource.value(m_ids[Source][size_t(position)], -1) == position) {
                m_out.sharedGap |= head + tail < counts[Target];
                put({-1, position, -1});
            }
        }
        for (int i = tail; i > 0; --i)
            put({-1, m_at[Source] + counts[Source] - i, m_at[Target] + counts[Target] - i});
    }

    bool namesThings(Side version, int count) const
    {
        QSet<int> seen;
        for (int i = m_at[version]; i < m_at[version] + count; ++i) {
            const JsonKind kind = m_trees[version]->node(m_items[version][size_t(i)]).kind;
            if ((kind != JsonKind::String && kind != JsonKind::Object) || seen.contains(m_ids[version][size_t(i)]))
                return false;
            seen.insert(m_ids[version][size_t(i)]);
        }
        return true;
    }

    void contested(const JsonTrio &counts)
    {
        JsonPlace place;
        place.contested = true;
        place.number = m_at[Ancestor] + 1;
        for (const Side version : kSides) {
            if (counts[version] == 0)
                continue;
            place.item[version] = m_items[version][size_t(m_at[version])];
            place.last[version] = m_items[version][size_t(m_at[version] + counts[version] - 1)];
        }
        m_out.places.push_back(place);
        m_contested = true;
    }

    /// By id: items a side took from one place to another, and items it took away.
    struct Moves {
        QSet<int> moved;
        QSet<int> gone;
    };

    Moves movesOf(const std::vector<Change> &changes, Side side) const
    {
        QSet<int> removed;
        QSet<int> added;
        for (const Change &change : changes) {
            for (int i = change.begin; i < change.end(); ++i)
                removed.insert(m_ids[Ancestor][size_t(i)]);
            for (int i = change.newBegin; i < change.newBegin + change.newCount; ++i)
                added.insert(m_ids[side][size_t(i)]);
        }
        return {removed & added, removed - added};
    }

    /// Whether an item would stand more often in the result than in any version, where contested places go to `taken`:
    /// both sides moved it, or put it into different places.
    bool doubles(Side taken) const
    {
        std::array<QHash<JsonMeaning, int>, 3> held;
        for (const Side version : kSides) {
            for (const int item : m_items[version])
                ++held[version][m_trees[version]->node(item).meaning];
        }
        QHash<JsonMeaning, int> result;
        for (const JsonPlace &place : m_out.places) {
            if (!place.contested)
                addSurvivor(place.item, taken, result);
            else
                addRun(place, taken, result);
        }
        return std::ranges::any_of(result.asKeyValueRange(), [&](const auto &entry) {
            const auto &[meaning, count] = entry;
            return count > 1 && count > std::max({held[Ancestor].value(meaning), held[Source].value(meaning),
                                                  held[Target].value(meaning)});
        });
    }

    const JsonMeaning &meaningOf(Side version, int item) const { return m_trees[version]->node(item).meaning; }

    /// What is left of an item: the side's that changed it, `taken`'s where both did.
    void addSurvivor(const JsonTrio &item, Side taken, QHash<JsonMeaning, int> &result) const
    {
        const Side other = taken == Source ? Target : Source;
        const bool known = item[Ancestor] >= 0;
        const bool kept =
            known && item[taken] >= 0 && meaningOf(taken, item[taken]) == meaningOf(Ancestor, item[Ancestor]);
        const Side side = kept || (!known && item[taken] < 0) ? other : taken;
        if (item[side] >= 0)
            ++result[meaningOf(side, item[side])];
    }

    void addRun(const JsonPlace &place, Side taken, QHash<JsonMeaning, int> &result) const
    {
        for (int item = place.item[taken]; item >= 0; item = m_trees[taken]->node(item).nextSibling) {
            ++result[meaningOf(taken, item)];
            if (item == place.last[taken])
                break;
        }
    }

    const JsonTrees &m_trees;
    std::array<std::vector<int>, 3> m_items;
    std::array<std::vector<int>, 3> m_ids;
    JsonTrio m_at{0, 0, 0};
    JsonAlignment m_out;
    bool m_contested = false;
};

} // namespace

JsonAlignment alignItems(const JsonTrees &trees, const JsonTrio &arrays)
{
    return Aligner(trees, arrays).run();
}

} // namespace backflow::merge
