#include "core/text/linediff.h"

#include <QUtf8StringView>
#include <git2.h>

#include <algorithm>

namespace backflow::text {

namespace {

/// libgit2 counts its users; one for the whole run of the program is ours.
void useGit()
{
    static const int users = git_libgit2_init();
    Q_UNUSED(users);
}

int collect(const git_diff_delta *, const git_diff_hunk *hunk, void *payload)
{
    auto &hunks = *static_cast<std::vector<LineHunk> *>(payload);
    // A side without lines is given as the 1-based line before it, the others as their first line.
    const auto begin = [](int start, int count) { return count == 0 ? start : start - 1; };
    hunks.push_back({begin(hunk->old_start, hunk->old_lines), hunk->old_lines, begin(hunk->new_start, hunk->new_lines),
                     hunk->new_lines});
    return 0;
}

std::vector<LineHunk> diffBuffers(QByteArrayView a, QByteArrayView b, quint32 flags)
{
    useGit();
    std::vector<LineHunk> hunks;
    git_diff_options options = GIT_DIFF_OPTIONS_INIT;
    options.flags = GIT_DIFF_FORCE_TEXT | flags;
    options.context_lines = 0;
    options.interhunk_lines = 0;
    options.max_size = -1;
    git_diff_buffers(a.data(), size_t(a.size()), nullptr, b.data(), size_t(b.size()), nullptr, &options, nullptr,
                     nullptr, collect, nullptr, &hunks);
    return hunks;
}

QByteArray asLines(const std::vector<int> &items)
{
    QByteArray lines;
    lines.reserve(qsizetype(items.size()) * 6);
    for (const int item : items)
        lines.append(QByteArray::number(item, 36)).append('\n');
    return lines;
}

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
    return diffBuffers(a, b, GIT_DIFF_PATIENCE | GIT_DIFF_INDENT_HEURISTIC);
}

std::vector<LineHunk> diffSequences(const std::vector<int> &a, const std::vector<int> &b)
{
    return a == b ? std::vector<LineHunk>() : diffBuffers(asLines(a), asLines(b), GIT_DIFF_MINIMAL);
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
