#include "core/text/slide.h"

#include <algorithm>

namespace backflow::text {

namespace {

constexpr int kTab = 8;
/// Long runs of equal lines need not be tried to their end.
constexpr int kMostSteps = 200;

bool isBlank(QByteArrayView line)
{
    return std::ranges::all_of(line, [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
}

int indentOf(QByteArrayView line)
{
    int columns = 0;
    for (const char c : line) {
        if (c != ' ' && c != '\t')
            break;
        columns += c == '\t' ? kTab : 1;
    }
    return columns;
}

/// How badly a block would begin before that line; less is better. A line that closes what stands before it (less
/// indented than its neighbour) begins nothing, a line behind a blank one often does.
int costOfCut(const std::vector<QByteArrayView> &lines, int at)
{
    if (size_t(at) >= lines.size())
        return 0;
    const QByteArrayView line = lines[size_t(at)];
    if (at == 0)
        return 4 * indentOf(line) + 1;
    const QByteArrayView before = lines[size_t(at - 1)];
    if (isBlank(line))
        return 2;
    if (isBlank(before))
        return 4 * indentOf(line);
    return 4 * indentOf(line) + (indentOf(before) > indentOf(line) ? 3 : 1);
}

/// The place for a run of `count` lines of one side that can move within [lowest, highest].
int bestPlace(const std::vector<QByteArrayView> &lines, int lowest, int highest, int count)
{
    int best = highest;
    int least = costOfCut(lines, highest) + costOfCut(lines, highest + count);
    for (int at = highest - 1; at >= lowest; --at) {
        const int cost = costOfCut(lines, at) + costOfCut(lines, at + count);
        if (cost < least) {
            least = cost;
            best = at;
        }
    }
    return best;
}

} // namespace

void slideToBlocks(std::vector<LineHunk> &hunks, const std::vector<QByteArrayView> &a,
                   const std::vector<QByteArrayView> &b)
{
    for (size_t i = 0; i < hunks.size(); ++i) {
        LineHunk &hunk = hunks[i];
        if (hunk.aCount > 0 && hunk.bCount > 0)
            continue;
        const bool added = hunk.aCount == 0;
        const std::vector<QByteArrayView> &lines = added ? b : a;
        const int begin = added ? hunk.b : hunk.a;
        const int count = added ? hunk.bCount : hunk.aCount;
        // Unchanged lines on either side; beside a neighbour one of them has to stay.
        const int before = i == 0 ? hunk.a : hunk.a - hunks[i - 1].a - hunks[i - 1].aCount - 1;
        const int behind =
            i + 1 == hunks.size() ? int(a.size()) - hunk.a - hunk.aCount : hunks[i + 1].a - hunk.a - hunk.aCount - 1;
        int up = 0;
        while (up < std::min(before, kMostSteps) &&
               lines[size_t(begin - up - 1)] == lines[size_t(begin + count - up - 1)])
            ++up;
        int down = 0;
        while (down < std::min(behind, kMostSteps) &&
               lines[size_t(begin + down)] == lines[size_t(begin + count + down)])
            ++down;
        const int moved = bestPlace(lines, begin - up, begin + down, count) - begin;
        hunk.a += moved;
        hunk.b += moved;
    }
}

} // namespace backflow::text
