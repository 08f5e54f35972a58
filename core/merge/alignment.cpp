#include "core/merge/alignment.h"

#include "core/text/linediff.h"

#include <algorithm>

namespace backflow::merge {

namespace {

/// Of each item of a side: the ancestor's item it is, or -1.
using Origins = std::vector<int>;

void pairHunk(const text::LineHunk &hunk, const AlignmentInput &base, const AlignmentInput &side, Origins &origins)
{
    std::vector<int> gone;
    for (int i = hunk.a; i < hunk.a + hunk.aCount; ++i)
        gone.push_back(i);
    std::vector<int> come;
    for (int i = hunk.b; i < hunk.b + hunk.bCount; ++i) {
        const QByteArray &key = side.keys[size_t(i)];
        const auto it = std::ranges::find_if(
            gone, [&](int candidate) { return !key.isEmpty() && base.keys[size_t(candidate)] == key; });
        if (it == gone.end()) {
            come.push_back(i);
            continue;
        }
        origins[size_t(i)] = *it;
        gone.erase(it);
    }
    if (gone.size() != come.size())
        return;
    for (size_t i = 0; i < come.size(); ++i)
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
