#include "core/text/linemerge.h"

#include "core/text/linediff.h"

#include <algorithm>

namespace backflow::text {

namespace {

/// One side's change as seen from the ancestor.
using Changes = std::vector<LineHunk>;

/// Puts hunks together, ancestor line by ancestor line, keeping count of where the sides stand.
class Weaver final
{
public:
    Weaver(QByteArrayView ancestor, QByteArrayView source, QByteArrayView target)
        : m_ancestor(splitLines(ancestor))
        , m_source(splitLines(source))
        , m_target(splitLines(target))
    {
    }

    std::vector<MergeHunk> weave(const Changes &ofSource, const Changes &ofTarget)
    {
        size_t s = 0;
        size_t t = 0;
        while (s < ofSource.size() || t < ofTarget.size()) {
            const int nextSource = s < ofSource.size() ? ofSource[s].a : INT_MAX;
            const int nextTarget = t < ofTarget.size() ? ofTarget[t].a : INT_MAX;
            const int begin = std::min(nextSource, nextTarget);
            int end = begin;
            const size_t firstOfSource = s;
            const size_t firstOfTarget = t;
            // Changes that overlap or touch in the ancestor are one: nobody has seen them side by side.
            for (bool grew = true; grew;) {
                grew = false;
                for (; s < ofSource.size() && ofSource[s].a <= end; ++s, grew = true)
                    end = std::max(end, ofSource[s].a + ofSource[s].aCount);
                for (; t < ofTarget.size() && ofTarget[t].a <= end; ++t, grew = true)
                    end = std::max(end, ofTarget[t].a + ofTarget[t].aCount);
            }
            unchangedUntil(begin);
            const int growthOfSource = growth(ofSource, firstOfSource, s);
            const int growthOfTarget = growth(ofTarget, firstOfTarget, t);
            changed(end - begin, end - begin + growthOfSource, end - begin + growthOfTarget, s > firstOfSource,
                    t > firstOfTarget);
        }
        unchangedUntil(int(m_ancestor.size()));
        return std::move(m_hunks);
    }

private:
    static int growth(const Changes &changes, size_t from, size_t to)
    {
        int lines = 0;
        for (size_t i = from; i < to; ++i)
            lines += changes[i].bCount - changes[i].aCount;
        return lines;
    }

    void unchangedUntil(int line)
    {
        const int count = line - m_at.ancestor.begin;
        put(MergeHunkKind::Unchanged, count, count, count);
    }

    void changed(int ancestor, int source, int target, bool bySource, bool byTarget)
    {
        if (!byTarget)
            return put(MergeHunkKind::SourceChanged, ancestor, source, target);
        if (!bySource)
            return put(MergeHunkKind::TargetChanged, ancestor, source, target);
        const auto linesOfSource = m_source.begin() + m_at.source.begin;
        const auto linesOfTarget = m_target.begin() + m_at.target.begin;
        const int shorter = std::min(source, target);
        if (source == target && std::equal(linesOfSource, linesOfSource + source, linesOfTarget))
            return put(MergeHunkKind::SameChange, ancestor, source, target);
        int head = 0;
        while (head < shorter && linesOfSource[head] == linesOfTarget[head])
            ++head;
        int tail = 0;
        while (tail < shorter - head && linesOfSource[source - 1 - tail] == linesOfTarget[target - 1 - tail])
            ++tail;
        put(MergeHunkKind::SameChange, 0, head, head);
        put(MergeHunkKind::Conflict, ancestor, source - head - tail, target - head - tail);
        put(MergeHunkKind::SameChange, 0, tail, tail);
    }

    void put(MergeHunkKind kind, int ancestor, int source, int target)
    {
        if (ancestor == 0 && source == 0 && target == 0)
            return;
        m_hunks.push_back(
            {kind, {m_at.ancestor.begin, ancestor}, {m_at.source.begin, source}, {m_at.target.begin, target}});
        m_at.ancestor.begin += ancestor;
        m_at.source.begin += source;
        m_at.target.begin += target;
    }

    std::vector<QByteArrayView> m_ancestor;
    std::vector<QByteArrayView> m_source;
    std::vector<QByteArrayView> m_target;
    MergeHunk m_at;
    std::vector<MergeHunk> m_hunks;
};

} // namespace

std::vector<MergeHunk> mergeLines(QByteArrayView ancestor, QByteArrayView source, QByteArrayView target)
{
    return Weaver(ancestor, source, target).weave(diffLines(ancestor, source), diffLines(ancestor, target));
}

std::vector<MergeHunk> compareLines(QByteArrayView source, QByteArrayView target)
{
    std::vector<MergeHunk> hunks;
    int atSource = 0;
    int atTarget = 0;
    const auto unchanged = [&](int count) {
        if (count > 0)
            hunks.push_back({MergeHunkKind::Unchanged, {}, {atSource, count}, {atTarget, count}});
        atSource += count;
        atTarget += count;
    };
    for (const LineHunk &hunk : diffLines(source, target)) {
        unchanged(hunk.a - atSource);
        hunks.push_back({MergeHunkKind::Conflict, {}, {hunk.a, hunk.aCount}, {hunk.b, hunk.bCount}});
        atSource += hunk.aCount;
        atTarget += hunk.bCount;
    }
    unchanged(int(splitLines(source).size()) - atSource);
    return hunks;
}

} // namespace backflow::text
