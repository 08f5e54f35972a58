#include "core/text/linediff.h"

#include "core/text/sequencediff.h"
#include "core/text/slide.h"

#include <QHash>
#include <QUtf8StringView>
#include <algorithm>

namespace backflow::text {

namespace {

/// Lines as numbers: equal lines of either text have one number.
class Numbers final
{
public:
    std::vector<int> of(const std::vector<QByteArrayView> &lines)
    {
        std::vector<int> numbers;
        numbers.reserve(lines.size());
        for (const QByteArrayView line : lines) {
            // 0 = not met yet.
            int &number = m_numbers[line];
            if (number == 0)
                number = int(m_numbers.size());
            numbers.push_back(number - 1);
        }
        return numbers;
    }

private:
    QHash<QByteArrayView, int> m_numbers;
};

enum class CharClass { Blank, Word, Other };

CharClass classOf(char c)
{
    const quint8 byte = quint8(c);
    if (byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n')
        return CharClass::Blank;
    const bool word = byte >= 0x80 || byte == '_' || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') ||
                      (byte >= 'A' && byte <= 'Z');
    return word ? CharClass::Word : CharClass::Other;
}

/// Words, runs of blanks and single other characters; multi-byte characters belong to words, so none is ever cut.
std::vector<QByteArrayView> splitWords(QByteArrayView line)
{
    std::vector<QByteArrayView> words;
    for (qsizetype begin = 0; begin < line.size();) {
        const CharClass kind = classOf(line[begin]);
        qsizetype end = begin + 1;
        while (kind != CharClass::Other && end < line.size() && classOf(line[end]) == kind)
            ++end;
        words.push_back(line.sliced(begin, end - begin));
        begin = end;
    }
    return words;
}

Span spanOf(QByteArrayView line, const std::vector<QByteArrayView> &words, int first, int count)
{
    const QByteArrayView last = words[size_t(first + count - 1)];
    const auto begin = words[size_t(first)].data() - line.data();
    return {int(begin), int(last.data() + last.size() - line.data() - begin)};
}

} // namespace

std::vector<QByteArrayView> splitLines(QByteArrayView text)
{
    std::vector<QByteArrayView> lines;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype feed = text.indexOf('\n', begin);
        const qsizetype end = feed < 0 ? text.size() : feed + 1;
        lines.push_back(text.sliced(begin, end - begin));
        begin = end;
    }
    return lines;
}

std::vector<LineHunk> diffLines(QByteArrayView a, QByteArrayView b)
{
    const std::vector<QByteArrayView> linesOfA = splitLines(a);
    const std::vector<QByteArrayView> linesOfB = splitLines(b);
    Numbers numbers;
    const std::vector<int> numbersOfA = numbers.of(linesOfA);
    std::vector<LineHunk> hunks = diffNumbers(numbersOfA, numbers.of(linesOfB), Anchors::Rare);
    slideToBlocks(hunks, linesOfA, linesOfB);
    return hunks;
}

std::vector<LineHunk> diffSequences(const std::vector<int> &a, const std::vector<int> &b)
{
    return diffNumbers(a, b, Anchors::None);
}

LineSpans diffWords(QByteArrayView a, QByteArrayView b)
{
    const std::vector<QByteArrayView> wordsOfA = splitWords(a);
    const std::vector<QByteArrayView> wordsOfB = splitWords(b);
    std::vector<QByteArrayView> known;
    const auto numbers = [&known](const std::vector<QByteArrayView> &words) {
        std::vector<int> ids;
        for (const QByteArrayView word : words) {
            const auto it = std::lower_bound(known.begin(), known.end(), word);
            ids.push_back(int(it - known.begin()));
        }
        return ids;
    };
    known = wordsOfA;
    known.insert(known.end(), wordsOfB.begin(), wordsOfB.end());
    std::sort(known.begin(), known.end());
    LineSpans spans;
    for (const LineHunk &hunk : diffSequences(numbers(wordsOfA), numbers(wordsOfB))) {
        if (hunk.aCount > 0)
            spans.a.append(spanOf(a, wordsOfA, hunk.a, hunk.aCount));
        if (hunk.bCount > 0)
            spans.b.append(spanOf(b, wordsOfB, hunk.b, hunk.bCount));
    }
    return spans;
}

bool looksBinary(QByteArrayView bytes)
{
    const QByteArrayView top = bytes.first(std::min<qsizetype>(bytes.size(), 8000));
    if (top.contains('\0'))
        return true;
    if (QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8())
        return false;
    return std::ranges::any_of(top, [](char c) {
        const quint8 byte = quint8(c);
        return byte < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v' && byte != 0x1b;
    });
}

} // namespace backflow::text
