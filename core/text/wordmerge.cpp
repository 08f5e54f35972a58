#include "core/text/wordmerge.h"

#include "core/text/linediff.h"

#include <QHash>
#include <algorithm>

namespace backflow::text {

namespace {

using Tokens = std::vector<QByteArrayView>;

constexpr qsizetype kLongestLine = 1000;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\v' || c == '\f';
}

/// Bytes past ASCII belong to words, so no character is ever cut.
bool isWord(char c)
{
    const quint8 byte = quint8(c);
    return byte >= 0x80 || c == '_' || c == '$' || c == '@' || c == '#' || (c >= '0' && c <= '9') ||
           (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isOperator(char c)
{
    return QByteArrayView("=<>!&|+-*/%^~?:").contains(c);
}

qsizetype endOfWord(QByteArrayView line, qsizetype begin)
{
    qsizetype end = begin;
    while (end < line.size()) {
        const bool joins = (line[end] == '.' || line[end] == '-') && end > begin && end + 1 < line.size() &&
                           isWord(line[end - 1]) && isWord(line[end + 1]);
        if (!isWord(line[end]) && !joins)
            break;
        ++end;
    }
    return end;
}

/// Behind the closing quote; a quote that is not closed, an apostrophe in running text, stands for itself.
qsizetype endOfQuoted(QByteArrayView line, qsizetype begin)
{
    for (qsizetype end = begin + 1; end < line.size(); ++end) {
        if (line[end] == '\\')
            ++end;
        else if (line[end] == line[begin])
            return end + 1;
    }
    return begin + 1;
}

template <class Is>
qsizetype endOfRun(QByteArrayView line, qsizetype begin, Is is)
{
    qsizetype end = begin;
    while (end < line.size() && is(line[end]))
        ++end;
    return end;
}

qsizetype endOfToken(QByteArrayView line, qsizetype begin)
{
    const char c = line[begin];
    if (isBlank(c))
        return endOfRun(line, begin, isBlank);
    if (isWord(c))
        return endOfWord(line, begin);
    if (c == '\'' || c == '"' || c == '`')
        return endOfQuoted(line, begin);
    return isOperator(c) ? endOfRun(line, begin, isOperator) : begin + 1;
}

bool isBlankToken(QByteArrayView token)
{
    return isBlank(token.front());
}

/// All lines of one version, as tokens one after the other.
struct Version {
    Tokens tokens;
    /// Position of each line's first token, and one more for the end.
    std::vector<int> lineBegins;

    explicit Version(const std::vector<QByteArrayView> &lines)
    {
        for (const QByteArrayView line : lines) {
            lineBegins.push_back(int(tokens.size()));
            const Tokens more = splitTokens(line);
            tokens.insert(tokens.end(), more.begin(), more.end());
        }
        lineBegins.push_back(int(tokens.size()));
    }

    int inLine(size_t line) const { return lineBegins[line + 1] - lineBegins[line]; }
};

std::vector<int> numbered(const Version &version, size_t line, QHash<QByteArrayView, int> &known)
{
    std::vector<int> ids;
    for (int i = version.lineBegins[line]; i < version.lineBegins[line + 1]; ++i) {
        const QByteArrayView token = version.tokens[size_t(i)];
        const auto found = known.constFind(token);
        ids.push_back(found == known.constEnd() ? *known.insert(token, int(known.size())) : *found);
    }
    return ids;
}

int worded(const Version &version, int begin, int count)
{
    return int(std::count_if(version.tokens.begin() + begin, version.tokens.begin() + begin + count,
                             [](QByteArrayView token) { return !isBlankToken(token); }));
}

/// What one side changed in each line, in positions of all the ancestor's and all its own tokens; nothing when it
/// rewrote a line.
using Changes = std::vector<std::vector<LineHunk>>;
std::optional<Changes> changesOf(const Version &ancestor, const Version &side)
{
    Changes all(ancestor.lineBegins.size() - 1);
    for (size_t line = 0; line < all.size(); ++line) {
        QHash<QByteArrayView, int> known;
        const std::vector<int> before = numbered(ancestor, line, known);
        const std::vector<int> after = numbered(side, line, known);
        int gone = 0;
        for (LineHunk hunk : diffSequences(before, after)) {
            hunk.a += ancestor.lineBegins[line];
            hunk.b += side.lineBegins[line];
            gone += worded(ancestor, hunk.a, hunk.aCount);
            all[line].push_back(hunk);
        }
        const bool rewritten =
            gone > 0 && gone * 2 >= worded(ancestor, ancestor.lineBegins[line], ancestor.inLine(line));
        const bool filled = before.empty() && !after.empty();
        if (rewritten || filled)
            return std::nullopt;
    }
    return all;
}

class WordMerger final
{
public:
    WordMerger(const Version &ancestor, const Version &source, const Version &target)
        : m_ancestor(ancestor)
        , m_source(source)
        , m_target(target)
    {
    }

    std::optional<std::vector<MergedLine>> run(const Changes &ofSource, const Changes &ofTarget)
    {
        for (size_t line = 0; line < ofSource.size(); ++line) {
            m_lines.emplace_back();
            if (!mergeLine(ofSource[line], ofTarget[line]))
                return std::nullopt;
            unchangedUntil(m_ancestor.lineBegins[line + 1]);
        }
        return std::move(m_lines);
    }

private:
    /// False when changes of the two sides touch.
    bool mergeLine(const std::vector<LineHunk> &ofSource, const std::vector<LineHunk> &ofTarget)
    {
        size_t s = 0;
        size_t t = 0;
        while (s < ofSource.size() || t < ofTarget.size()) {
            const bool hasSource = s < ofSource.size();
            const bool hasTarget = t < ofTarget.size();
            if (hasSource && hasTarget && same(ofSource[s], ofTarget[t])) {
                put(ofSource[s], m_source, WordOrigin::Both);
                ++s;
                ++t;
                continue;
            }
            const bool sourceNext = hasSource && (!hasTarget || ofSource[s].a < ofTarget[t].a);
            const LineHunk &next = sourceNext ? ofSource[s++] : ofTarget[t++];
            const WordOrigin side = sourceNext ? WordOrigin::Source : WordOrigin::Target;
            if (touchesOther(next, side))
                return false;
            put(next, sourceNext ? m_source : m_target, side);
        }
        return true;
    }

    bool same(const LineHunk &a, const LineHunk &b) const
    {
        return a.a == b.a && a.aCount == b.aCount && a.bCount == b.bCount &&
               std::equal(m_source.tokens.begin() + a.b, m_source.tokens.begin() + a.b + a.bCount,
                          m_target.tokens.begin() + b.b);
    }

    /// With the change before it, which may be in a line before.
    bool touchesOther(const LineHunk &next, WordOrigin side) const
    {
        return m_last && *m_last != side && (next.a < m_at || worded(m_ancestor, m_at, next.a - m_at) == 0);
    }

    void add(WordOrigin origin, QByteArrayView bytes)
    {
        MergedLine &line = m_lines.back();
        if (!line.empty() && line.back().origin == origin && line.back().bytes.end() == bytes.begin())
            line.back().bytes = QByteArrayView(line.back().bytes.data(), line.back().bytes.size() + bytes.size());
        else
            line.push_back({origin, bytes});
    }

    void unchangedUntil(int end)
    {
        for (int i = std::max(m_at, m_ancestor.lineBegins[m_lines.size() - 1]); i < end; ++i)
            add(WordOrigin::Both, m_ancestor.tokens[size_t(i)]);
    }

    void put(const LineHunk &hunk, const Version &side, WordOrigin origin)
    {
        unchangedUntil(hunk.a);
        for (int i = hunk.b; i < hunk.b + hunk.bCount; ++i)
            add(origin, side.tokens[size_t(i)]);
        m_at = hunk.a + hunk.aCount;
        m_last = origin;
    }

    const Version &m_ancestor;
    const Version &m_source;
    const Version &m_target;
    /// Behind the last change.
    int m_at = 0;
    std::optional<WordOrigin> m_last;
    std::vector<MergedLine> m_lines;
};

bool tooLong(const std::vector<QByteArrayView> &lines)
{
    return std::ranges::any_of(lines, [](QByteArrayView line) { return line.size() > kLongestLine; });
}

} // namespace

std::vector<QByteArrayView> splitTokens(QByteArrayView line)
{
    Tokens tokens;
    for (qsizetype begin = 0; begin < line.size();) {
        const qsizetype end = endOfToken(line, begin);
        tokens.push_back(line.sliced(begin, end - begin));
        begin = end;
    }
    return tokens;
}

std::optional<std::vector<MergedLine>> mergeWords(const std::vector<QByteArrayView> &ancestor,
                                                  const std::vector<QByteArrayView> &source,
                                                  const std::vector<QByteArrayView> &target)
{
    if (ancestor.size() != source.size() || ancestor.size() != target.size() || tooLong(ancestor) || tooLong(source) ||
        tooLong(target))
        return std::nullopt;
    const Version a(ancestor);
    const Version s(source);
    const Version t(target);
    const auto ofSource = changesOf(a, s);
    const auto ofTarget = changesOf(a, t);
    if (!ofSource || !ofTarget)
        return std::nullopt;
    return WordMerger(a, s, t).run(*ofSource, *ofTarget);
}

} // namespace backflow::text
