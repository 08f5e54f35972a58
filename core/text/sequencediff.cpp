#include "core/text/sequencediff.h"

#include <algorithm>
#include <climits>

namespace backflow::text {

namespace {

/// More occurrences than this make an item worthless as an anchor.
constexpr int kMostOccurrences = 64;
/// Regions inside regions: deeper ones are left to the plain search, so that odd inputs stay affordable.
constexpr int kMostDepth = 64;
/// Changes after which the plain search stops looking for the smallest difference.
constexpr int kMostChanges = 4096;

struct Region {
    int a0, a1, b0, b1;
    int depth = 0;
    bool isSame(const Region &other) const
    {
        return a0 == other.a0 && a1 == other.a1 && b0 == other.b0 && b1 == other.b1;
    }
};

class Differ final
{
public:
    Differ(std::span<const int> a, std::span<const int> b)
        : m_a(a)
        , m_b(b)
        , m_changedA(a.size(), false)
        , m_changedB(b.size(), false)
    {
    }

    std::vector<LineHunk> run(Anchors anchors)
    {
        if (anchors == Anchors::Rare)
            makeTables();
        m_open = {{0, int(m_a.size()), 0, int(m_b.size()), 0}};
        while (!m_open.empty()) {
            Region region = m_open.back();
            m_open.pop_back();
            trim(region);
            if (region.a0 == region.a1 || region.b0 == region.b1)
                differs(region);
            else if (anchors == Anchors::None || region.depth > kMostDepth)
                splitByFewestChanges(region);
            else if (!splitByUnique(region) && !splitByRarest(region))
                splitByFewestChanges(region);
        }
        return hunks();
    }

private:
    void makeTables()
    {
        int most = -1;
        for (const std::span<const int> items : {m_a, m_b}) {
            for (const int item : items)
                most = std::max(most, item);
        }
        m_countA.assign(size_t(most + 1), 0);
        m_countB.assign(size_t(most + 1), 0);
        m_last.assign(size_t(most + 1), -1);
        m_previous.assign(m_a.size(), -1);
    }

    void trim(Region &region) const
    {
        while (region.a0 < region.a1 && region.b0 < region.b1 && m_a[size_t(region.a0)] == m_b[size_t(region.b0)]) {
            ++region.a0;
            ++region.b0;
        }
        while (region.a0 < region.a1 && region.b0 < region.b1 &&
               m_a[size_t(region.a1 - 1)] == m_b[size_t(region.b1 - 1)]) {
            --region.a1;
            --region.b1;
        }
    }

    void differs(const Region &region)
    {
        std::fill(m_changedA.begin() + region.a0, m_changedA.begin() + region.a1, true);
        std::fill(m_changedB.begin() + region.b0, m_changedB.begin() + region.b1, true);
    }

    void count(const Region &region)
    {
        for (int i = region.a0; i < region.a1; ++i) {
            int &last = m_last[size_t(m_a[size_t(i)])];
            m_previous[size_t(i)] = last;
            last = i;
            ++m_countA[size_t(m_a[size_t(i)])];
        }
        for (int k = region.b0; k < region.b1; ++k)
            ++m_countB[size_t(m_b[size_t(k)])];
    }

    void forget(const Region &region)
    {
        for (int i = region.a0; i < region.a1; ++i) {
            m_countA[size_t(m_a[size_t(i)])] = 0;
            m_last[size_t(m_a[size_t(i)])] = -1;
        }
        for (int k = region.b0; k < region.b1; ++k)
            m_countB[size_t(m_b[size_t(k)])] = 0;
    }

    /// The longest run of items that stand once on both sides and in the same order. False when there is none.
    bool splitByUnique(const Region &region)
    {
        count(region);
        struct Match {
            int a, b, before;
        };
        std::vector<Match> matches;
        std::vector<int> ends;
        for (int k = region.b0; k < region.b1; ++k) {
            const size_t item = size_t(m_b[size_t(k)]);
            if (m_countA[item] != 1 || m_countB[item] != 1)
                continue;
            const int i = m_last[item];
            const auto place =
                std::partition_point(ends.begin(), ends.end(), [&](int end) { return matches[size_t(end)].a < i; });
            matches.push_back({i, k, place == ends.begin() ? -1 : *(place - 1)});
            if (place == ends.end())
                ends.push_back(int(matches.size()) - 1);
            else
                *place = int(matches.size()) - 1;
        }
        forget(region);
        if (ends.empty())
            return false;
        Region behind = region;
        behind.depth = region.depth + 1;
        for (int match = ends.back(); match >= 0; match = matches[size_t(match)].before) {
            const auto &[a, b, before] = matches[size_t(match)];
            m_open.push_back({a + 1, behind.a1, b + 1, behind.b1, behind.depth});
            behind.a1 = a;
            behind.b1 = b;
        }
        m_open.push_back(behind);
        return true;
    }

    /// The longest common run around the rarest item. False when every common item is too frequent.
    bool splitByRarest(const Region &region)
    {
        count(region);
        int rarest = kMostOccurrences + 1;
        Region best{0, 0, 0, 0, 0};
        for (int k = region.b0, next = k; k < region.b1; k = next) {
            next = k + 1;
            const size_t item = size_t(m_b[size_t(k)]);
            if (m_countA[item] == 0 || m_countA[item] > rarest)
                continue;
            for (int i = m_last[item]; i >= 0; i = m_previous[size_t(i)]) {
                Region run{i, i + 1, k, k + 1, 0};
                int lowest = m_countA[item];
                while (run.a0 > region.a0 && run.b0 > region.b0 && m_a[size_t(run.a0 - 1)] == m_b[size_t(run.b0 - 1)]) {
                    lowest = std::min(lowest, m_countA[size_t(m_a[size_t(--run.a0)])]);
                    --run.b0;
                }
                while (run.a1 < region.a1 && run.b1 < region.b1 && m_a[size_t(run.a1)] == m_b[size_t(run.b1)]) {
                    lowest = std::min(lowest, m_countA[size_t(m_a[size_t(run.a1++)])]);
                    ++run.b1;
                }
                if (lowest < rarest || (lowest == rarest && run.a1 - run.a0 > best.a1 - best.a0)) {
                    rarest = lowest;
                    best = run;
                }
                next = std::max(next, run.b1);
            }
        }
        forget(region);
        if (best.a0 == best.a1)
            return false;
        m_open.push_back({best.a1, region.a1, best.b1, region.b1, region.depth + 1});
        m_open.push_back({region.a0, best.a0, region.b0, best.b0, region.depth + 1});
        return true;
    }

    void splitByFewestChanges(const Region &region)
    {
        const auto [x, y] = middle(region);
        const Region before{region.a0, x, region.b0, y, region.depth};
        const Region behind{x, region.a1, y, region.b1, region.depth};
        if (before.isSame(region) || behind.isSame(region)) {
            differs(region);
            return;
        }
        m_open.push_back(behind);
        m_open.push_back(before);
    }

    /// A point on the shortest way from one corner of the region to the other, found from both ends at once. Diagonals
    /// are numbered by a - b; the tables hold how far along a each one was reached.
    std::pair<int, int> middle(const Region &region)
    {
        const int lowest = region.a0 - region.b1;
        const int highest = region.a1 - region.b0;
        const size_t size = size_t(highest - lowest) + 3;
        m_forward.assign(size, -1);
        m_backward.assign(size, INT_MAX);
        const auto forward = [&](int d) -> int & { return m_forward[size_t(d - lowest + 1)]; };
        const auto backward = [&](int d) -> int & { return m_backward[size_t(d - lowest + 1)]; };
        const int first = region.a0 - region.b0;
        const int last = region.a1 - region.b1;
        const bool meetsForward = (first - last) % 2 != 0;
        forward(first) = region.a0;
        backward(last) = region.a1;
        int fromF = first, toF = first, fromB = last, toB = last;
        const auto widen = [=](int &from, int &to) {
            from = from > lowest ? from - 1 : from + 1;
            to = to < highest ? to + 1 : to - 1;
        };
        for (int changes = 1;; ++changes) {
            widen(fromF, toF);
            for (int d = toF; d >= fromF; d -= 2) {
                int x = std::max(forward(d - 1) + 1, forward(d + 1));
                while (x < region.a1 && x - d < region.b1 && m_a[size_t(x)] == m_b[size_t(x - d)])
                    ++x;
                forward(d) = x;
                if (meetsForward && d >= fromB && d <= toB && backward(d) <= x)
                    return inside(region, x, d);
            }
            widen(fromB, toB);
            for (int d = toB; d >= fromB; d -= 2) {
                int x = std::min(backward(d - 1), backward(d + 1) == INT_MAX ? INT_MAX : backward(d + 1) - 1);
                while (x > region.a0 && x - d > region.b0 && m_a[size_t(x - 1)] == m_b[size_t(x - d - 1)])
                    --x;
                backward(d) = x;
                if (!meetsForward && d >= fromF && d <= toF && x <= forward(d))
                    return inside(region, x, d);
            }
            if (changes >= kMostChanges)
                return furthest(region, fromF, toF, forward);
        }
    }

    static std::pair<int, int> inside(const Region &region, int x, int d)
    {
        return {std::clamp(x, region.a0, region.a1), std::clamp(x - d, region.b0, region.b1)};
    }

    template <class Reached>
    static std::pair<int, int> furthest(const Region &region, int from, int to, const Reached &forward)
    {
        std::pair<int, int> best(region.a0, region.b0);
        for (int d = from; d <= to; d += 2) {
            const auto point = inside(region, forward(d), d);
            if (point.first + point.second > best.first + best.second)
                best = point;
        }
        return best;
    }

    std::vector<LineHunk> hunks() const
    {
        std::vector<LineHunk> hunks;
        size_t i = 0;
        size_t k = 0;
        while (i < m_a.size() || k < m_b.size()) {
            const size_t a = i;
            const size_t b = k;
            while (i < m_a.size() && m_changedA[i])
                ++i;
            while (k < m_b.size() && m_changedB[k])
                ++k;
            if (i > a || k > b) {
                hunks.push_back({int(a), int(i - a), int(b), int(k - b)});
                continue;
            }
            ++i;
            ++k;
        }
        return hunks;
    }

    const std::span<const int> m_a;
    const std::span<const int> m_b;
    std::vector<bool> m_changedA;
    std::vector<bool> m_changedB;
    std::vector<Region> m_open;
    /// Of the region at hand, by item: how often it stands there, and where in `a` last; by place in `a`: where before.
    std::vector<int> m_countA;
    std::vector<int> m_countB;
    std::vector<int> m_last;
    std::vector<int> m_previous;
    std::vector<int> m_forward;
    std::vector<int> m_backward;
};

} // namespace

std::vector<LineHunk> diffNumbers(std::span<const int> a, std::span<const int> b, Anchors anchors)
{
    return Differ(a, b).run(anchors);
}

} // namespace backflow::text
