#include "ui/diff/linepairs.h"

#include <QHash>
#include <algorithm>

namespace backflow::ui::diff {

namespace {

/// Pairs of lines that are looked at; past them a change is shown from the top down.
constexpr std::size_t kMostPairs = 10'000;
/// Letters of a line that are looked at.
constexpr qsizetype kLongest = 400;
/// From this share of common words on two lines are one that was changed.
constexpr double kAlike = 0.5;

using Words = std::vector<std::size_t>;

Words wordsOf(QByteArrayView line)
{
    Words words;
    line = line.first(std::min(line.size(), kLongest));
    const auto inWord = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
               static_cast<unsigned char>(c) >= 0x80;
    };
    for (qsizetype at = 0; at < line.size();) {
        qsizetype end = at + 1;
        if (inWord(line[at])) {
            while (end < line.size() && inWord(line[end]))
                ++end;
            words.push_back(qHash(line.sliced(at, end - at)));
        }
        at = end;
    }
    std::sort(words.begin(), words.end());
    return words;
}

double likeness(const Words &a, const Words &b)
{
    std::size_t common = 0;
    for (std::size_t i = 0, k = 0; i < a.size() && k < b.size();) {
        common += a[i] == b[k] ? 1 : 0;
        const bool first = a[i] <= b[k];
        const bool second = b[k] <= a[i];
        i += first ? 1 : 0;
        k += second ? 1 : 0;
    }
    const std::size_t most = std::max(a.size(), b.size());
    return most == 0 ? 0 : double(common) / double(most);
}

} // namespace

std::vector<std::pair<int, int>> pairsOf(const std::vector<QByteArrayView> &a, const std::vector<QByteArrayView> &b)
{
    if (a.empty() || b.empty() || a.size() * b.size() > kMostPairs)
        return {};
    std::vector<Words> first;
    std::vector<Words> second;
    for (const QByteArrayView line : a)
        first.push_back(wordsOf(line));
    for (const QByteArrayView line : b)
        second.push_back(wordsOf(line));
    // The best likeness in all of what begins at (i, k), as for a longest common subsequence.
    const std::size_t width = b.size() + 1;
    std::vector<double> alike(a.size() * b.size());
    std::vector<double> best((a.size() + 1) * width, 0);
    for (std::size_t i = a.size(); i-- > 0;) {
        for (std::size_t k = b.size(); k-- > 0;) {
            const double here = likeness(first[i], second[k]);
            alike[i * b.size() + k] = here;
            double &most = best[i * width + k];
            most = std::max(best[(i + 1) * width + k], best[i * width + k + 1]);
            if (here >= kAlike)
                most = std::max(most, here + best[(i + 1) * width + k + 1]);
        }
    }
    std::vector<std::pair<int, int>> pairs;
    for (std::size_t i = 0, k = 0; i < a.size() && k < b.size();) {
        const double here = alike[i * b.size() + k];
        const double most = best[i * width + k];
        if (here >= kAlike && most <= here + best[(i + 1) * width + k + 1]) {
            pairs.emplace_back(int(i++), int(k++));
            continue;
        }
        if (most <= best[(i + 1) * width + k])
            ++i;
        else
            ++k;
    }
    return pairs;
}

} // namespace backflow::ui::diff
