#include "core/merge/alignment.h"

#include "core/text/linediff.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace backflow::merge {

namespace {

/// Of each item of a side: the ancestor's item it is, or -1.
using Origins = std::vector<int>;

void pairHunk(const text::LineHunk &hunk, const AlignmentInput &base, const AlignmentInput &side, Origins &origins)
{
    const auto score = [&](int i, int k) {
        const size_t gone = size_t(hunk.a + i);
        const size_t come = size_t(hunk.b + k);
        const bool sameKey = !side.keys[come].isEmpty() && base.keys[gone] == side.keys[come];
        return sameKey ? likeness(base.parts[gone], side.parts[come]) : -1;
    };
    std::vector<bool> taken(size_t(hunk.aCount), false);
    for (const auto &[i, k] : pairByScore(hunk.aCount, hunk.bCount, score)) {
        origins[size_t(hunk.b + k)] = hunk.a + i;
        taken[size_t(i)] = true;
    }
    std::vector<int> gone;
    for (int i = 0; i < hunk.aCount; ++i) {
        if (!taken[size_t(i)])
            gone.push_back(hunk.a + i);
    }
    std::vector<int> come;
    for (int k = 0; k < hunk.bCount; ++k) {
        if (origins[size_t(hunk.b + k)] < 0)
            come.push_back(hunk.b + k);
    }
    for (size_t i = 0; gone.size() == come.size() && i < come.size(); ++i)
        origins[size_t(come[i])] = gone[i];
}

Origins originsOf(const AlignmentInput &base, const AlignmentInput &side)
{
    Origins origins(side.meanings.size(), -1);
    int atBase = 0;
    size_t atSide = 0;
    const auto stayed = [&](int until) {
        for (; atBase < until; ++atBase, ++atSide)
            origins[atSide] = atBase;
    };
    for (const text::LineHunk &hunk : text::diffSequences(base.meanings, side.meanings)) {
        stayed(hunk.a);
        pairHunk(hunk, base, side, origins);
        atBase = hunk.a + hunk.aCount;
        atSide = size_t(hunk.b + hunk.bCount);
    }
    stayed(int(base.meanings.size()));
    return origins;
}

/// Of each new item: behind which of the ancestor's items it stands.
std::vector<int> gapsOf(const Origins &origins)
{
    std::vector<int> gaps;
    int gap = -1;
    for (const int origin : origins) {
        gap = std::max(gap, origin);
        gaps.push_back(gap);
    }
    return gaps;
}

} // namespace

int likeness(const std::vector<int> &a, const std::vector<int> &b)
{
    std::vector<int> shared;
    std::ranges::set_intersection(a, b, std::back_inserter(shared));
    return int(shared.size());
}

std::vector<std::pair<int, int>> pairByScore(int firstCount, int secondCount, const std::function<int(int, int)> &score)
{
    struct Candidate {
        int points = 0;
        int i = 0;
        int k = 0;
    };
    std::vector<Candidate> candidates;
    for (int i = 0; i < firstCount; ++i) {
        for (int k = 0; k < secondCount; ++k) {
            if (const int points = score(i, k); points >= 0)
                candidates.push_back({points, i, k});
        }
    }
    // Those that are left equal by this share no position, so it is the same when the two lists change places.
    std::ranges::sort(candidates, {}, [](const Candidate &one) {
        return std::tuple(-one.points, one.i + one.k, std::abs(one.i - one.k), one.i);
    });
    std::vector<bool> first(size_t(firstCount), false);
    std::vector<bool> second(size_t(secondCount), false);
    std::vector<std::pair<int, int>> pairs;
    for (const auto &[points, i, k] : candidates) {
        if (first[size_t(i)] || second[size_t(k)])
            continue;
        first[size_t(i)] = second[size_t(k)] = true;
        pairs.emplace_back(i, k);
    }
    return pairs;
}

Alignment align(const AlignmentInput &ancestor, const AlignmentInput &source, const AlignmentInput &target)
{
    Alignment items(ancestor.meanings.size());
    for (size_t i = 0; i < items.size(); ++i)
        items[i].ancestor = int(i);
    const Origins ofSource = originsOf(ancestor, source);
    const Origins ofTarget = originsOf(ancestor, target);
    for (size_t i = 0; i < ofSource.size(); ++i) {
        if (ofSource[i] >= 0)
            items[size_t(ofSource[i])].source = int(i);
    }
    const std::vector<int> gapsOfSource = gapsOf(ofSource);
    const std::vector<int> gapsOfTarget = gapsOf(ofTarget);
    std::vector<bool> paired(ofSource.size(), false);
    for (size_t i = 0; i < ofTarget.size(); ++i) {
        if (ofTarget[i] >= 0) {
            items[size_t(ofTarget[i])].target = int(i);
            continue;
        }
        AlignedItem item{-1, -1, int(i)};
        for (size_t k = 0; k < ofSource.size() && item.source < 0; ++k) {
            if (!paired[k] && ofSource[k] < 0 && gapsOfSource[k] == gapsOfTarget[i] &&
                source.meanings[k] == target.meanings[i]) {
                item.source = int(k);
                paired[k] = true;
            }
        }
        items.push_back(item);
    }
    for (size_t k = 0; k < ofSource.size(); ++k) {
        if (ofSource[k] < 0 && !paired[k])
            items.push_back({-1, int(k), -1});
    }
    return items;
}

} // namespace backflow::merge
