#include "ui/diff/diffrows.h"

#include "core/promotion/shownnames.h"
#include "core/text/linediff.h"
#include "ui/diff/comments.h"
#include "ui/diff/linepairs.h"

#include <algorithm>

namespace backflow::ui::diff {

namespace {

/// Past this many bytes a line gets no tint by word: minified code would cost seconds and show nothing.
constexpr qsizetype kLongestTintedLine = 4000;

QByteArrayView withoutLineEnd(QByteArrayView line)
{
    if (line.endsWith('\n'))
        line.chop(1);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

/// Lines as they are compared.
QByteArray normalized(const std::vector<QByteArrayView> &lines, const DiffOptions &options)
{
    QByteArray out;
    for (const QByteArrayView line : lines) {
        QByteArrayView kept = options.ignoreLineEnds || options.ignoreSpace ? withoutLineEnd(line) : line;
        if (options.ignoreComments) // in the place of one behind code there are spaces now
            kept = withoutLineEnd(kept).trimmed();
        for (const char c : kept) {
            const bool space = c == ' ' || c == '\t' || c == '\r';
            if (c != '\n' && !(options.ignoreSpace && space))
                out.append(c);
        }
        out.append('\n');
    }
    return out;
}

QStringList decoded(const std::vector<QByteArrayView> &lines, bool asItIs)
{
    QStringList out;
    out.reserve(qsizetype(lines.size()));
    for (const QByteArrayView line : lines) {
        const QString text = QString::fromUtf8(withoutLineEnd(line));
        out.append(asItIs ? text : promotion::shownMetadata(text));
    }
    return out;
}

QList<TextSpan> inCodeUnits(QByteArrayView line, const QList<text::Span> &spans)
{
    QList<TextSpan> out;
    out.reserve(spans.size());
    for (const text::Span &span : spans) {
        const auto begin = QString::fromUtf8(line.first(std::min<qsizetype>(span.begin, line.size()))).size();
        const auto words = line.sliced(std::min<qsizetype>(span.begin, line.size()));
        const auto length = QString::fromUtf8(words.first(std::min<qsizetype>(span.length, words.size()))).size();
        if (length > 0)
            out.append({int(begin), int(length)});
    }
    return out;
}

class RowBuilder
{
public:
    RowBuilder(const std::vector<QByteArrayView> &a, const std::vector<QByteArrayView> &b, DiffRows &out)
        : m_a(a)
        , m_b(b)
        , m_out(out)
    {
    }

    void sameUntil(int aEnd)
    {
        for (; m_nextA < aEnd; ++m_nextA, ++m_nextB) {
            const QByteArrayView a = m_a[size_t(m_nextA)];
            const QByteArrayView b = m_b[size_t(m_nextB)];
            const bool equal = withoutLineEnd(a) == withoutLineEnd(b);
            m_out.rows.push_back({equal ? RowKind::Same : RowKind::SpaceOnly, m_nextA, m_nextB, {}, {}});
            if (equal)
                m_out.lineEnds += a.endsWith("\r\n") == b.endsWith("\r\n") ? 0 : 1;
            else
                ++(withoutSpaces(a) == withoutSpaces(b) ? m_out.spaceOnly : m_out.commentOnly);
        }
    }

    /// Lines that are nothing but what is ignored; true when the hunk was that.
    bool quiet(const text::LineHunk &hunk, const std::vector<QByteArrayView> &a, const std::vector<QByteArrayView> &b)
    {
        const auto blank = [](const std::vector<QByteArrayView> &lines, int begin, int count) {
            return std::all_of(lines.begin() + begin, lines.begin() + begin + count,
                               [](QByteArrayView line) { return line.trimmed().isEmpty(); });
        };
        if (!blank(a, hunk.a, hunk.aCount) || !blank(b, hunk.b, hunk.bCount))
            return false;
        for (int i = 0; i < hunk.aCount; ++i)
            quietRow(hunk.a + i, -1, m_a[size_t(hunk.a + i)]);
        for (int i = 0; i < hunk.bCount; ++i)
            quietRow(-1, hunk.b + i, m_b[size_t(hunk.b + i)]);
        m_nextA = hunk.a + hunk.aCount;
        m_nextB = hunk.b + hunk.bCount;
        return true;
    }

    void hunk(const text::LineHunk &hunk)
    {
        const int begin = int(m_out.rows.size());
        if (hunk.aCount != hunk.bCount) {
            int a = 0;
            int b = 0;
            for (const auto &[first, second] :
                 pairsOf(part(m_a, hunk.a, hunk.aCount), part(m_b, hunk.b, hunk.bCount))) {
                fill(hunk, {a, first}, {b, second});
                m_out.rows.push_back(changed(hunk.a + first, hunk.b + second));
                a = first + 1;
                b = second + 1;
            }
            fill(hunk, {a, hunk.aCount}, {b, hunk.bCount});
        } else {
            fill(hunk, {0, hunk.aCount}, {0, hunk.bCount});
        }
        m_nextA = hunk.a + hunk.aCount;
        m_nextB = hunk.b + hunk.bCount;
        m_out.changes.push_back({begin, int(m_out.rows.size()) - begin});
    }

private:
    static std::vector<QByteArrayView> part(const std::vector<QByteArrayView> &lines, int begin, int count)
    {
        return {lines.begin() + begin, lines.begin() + begin + count};
    }

    /// Lines between two that belong together: beside each other as far as there are some on both sides.
    void fill(const text::LineHunk &hunk, std::pair<int, int> first, std::pair<int, int> second)
    {
        auto [a, aEnd] = first;
        auto [b, bEnd] = second;
        for (; a < aEnd && b < bEnd; ++a, ++b)
            m_out.rows.push_back(changed(hunk.a + a, hunk.b + b));
        for (; a < aEnd; ++a)
            m_out.rows.push_back({RowKind::OnlyFirst, hunk.a + a, -1, {}, {}});
        for (; b < bEnd; ++b)
            m_out.rows.push_back({RowKind::OnlySecond, -1, hunk.b + b, {}, {}});
    }

    void quietRow(int a, int b, QByteArrayView line)
    {
        m_out.rows.push_back({RowKind::SpaceOnly, a, b, {}, {}});
        ++(line.trimmed().isEmpty() ? m_out.spaceOnly : m_out.commentOnly);
    }

    static QByteArray withoutSpaces(QByteArrayView line)
    {
        QByteArray out;
        for (const char c : line) {
            if (c != ' ' && c != '\t' && c != '\r' && c != '\n')
                out.append(c);
        }
        return out;
    }

    DiffRow changed(int a, int b) const
    {
        DiffRow row{RowKind::Changed, a, b, {}, {}};
        const QByteArrayView first = withoutLineEnd(m_a[size_t(a)]);
        const QByteArrayView second = withoutLineEnd(m_b[size_t(b)]);
        if (std::max(first.size(), second.size()) <= kLongestTintedLine) {
            const text::LineSpans spans = text::diffWords(first, second);
            row.firstWords = inCodeUnits(first, spans.a);
            row.secondWords = inCodeUnits(second, spans.b);
        }
        return row;
    }

    const std::vector<QByteArrayView> &m_a;
    const std::vector<QByteArrayView> &m_b;
    DiffRows &m_out;
    int m_nextA = 0;
    int m_nextB = 0;
};

} // namespace

DiffRows computeDiffRows(const QByteArray &first, const QByteArray &second, const DiffOptions &options,
                         const QString &path)
{
    const std::vector<QByteArrayView> a = text::splitLines(first);
    const std::vector<QByteArrayView> b = text::splitLines(second);
    DiffRows out;
    out.firstLines = decoded(a, options.asItIs);
    out.secondLines = decoded(b, options.asItIs);
    out.rows.reserve(std::max(a.size(), b.size()));
    RowBuilder builder(a, b, out);
    if (!options.ignoreSpace && !options.ignoreLineEnds && !options.ignoreComments) {
        for (const text::LineHunk &hunk : text::diffLines(first, second)) {
            builder.sameUntil(hunk.a);
            builder.hunk(hunk);
        }
        builder.sameUntil(int(a.size()));
        return out;
    }
    const QByteArray bareA = options.ignoreComments ? withoutComments(path, first) : first;
    const QByteArray bareB = options.ignoreComments ? withoutComments(path, second) : second;
    const std::vector<QByteArrayView> linesA = text::splitLines(bareA);
    const std::vector<QByteArrayView> linesB = text::splitLines(bareB);
    const bool quietly = options.ignoreSpace || options.ignoreComments;
    for (const text::LineHunk &hunk : text::diffLines(normalized(linesA, options), normalized(linesB, options))) {
        builder.sameUntil(hunk.a);
        if (!quietly || !builder.quiet(hunk, linesA, linesB))
            builder.hunk(hunk);
    }
    builder.sameUntil(int(a.size()));
    return out;
}

std::vector<RowRange> foldableRuns(const DiffRows &rows, int context)
{
    std::vector<RowRange> folds;
    const int total = int(rows.rows.size());
    int begin = 0;
    const auto foldUntil = [&](int end, bool changeFollows) {
        const int from = begin == 0 ? 0 : begin + context;
        const int to = changeFollows ? end - context : end;
        if (to - from > 1)
            folds.push_back({from, to - from});
    };
    for (const RowRange &change : rows.changes) {
        foldUntil(change.begin, true);
        begin = change.end();
    }
    if (!rows.changes.empty())
        foldUntil(total, false);
    return folds;
}

std::vector<DisplayLine> displayLines(const DiffRows &rows, const std::vector<RowRange> &folds)
{
    std::vector<DisplayLine> lines;
    lines.reserve(rows.rows.size() + folds.size());
    size_t next = 0;
    for (int row = 0; row < int(rows.rows.size()); ++row) {
        if (next < folds.size() && row == folds[next].begin)
            lines.push_back({-1, int(next), {}});
        const bool inside = next < folds.size() && row >= folds[next].begin;
        lines.push_back({row, inside ? int(next) : -1, {}});
        if (next < folds.size() && row + 1 == folds[next].end())
            ++next;
    }
    return lines;
}

std::vector<DisplayLine> unifiedLines(const DiffRows &rows, const std::vector<RowRange> &folds, bool secondIsNewer)
{
    using Side = DisplayLine::Side;
    const std::vector<DisplayLine> beside = displayLines(rows, folds);
    std::vector<DisplayLine> lines;
    lines.reserve(beside.size() * 2);
    size_t change = 0;
    for (size_t i = 0; i < beside.size();) {
        const DisplayLine &line = beside[i];
        if (change >= rows.changes.size() || line.row != rows.changes[change].begin) {
            lines.push_back(line);
            ++i;
            continue;
        }
        const RowRange range = rows.changes[change++];
        for (const Side side :
             {secondIsNewer ? Side::First : Side::Second, secondIsNewer ? Side::Second : Side::First}) {
            for (int row = range.begin; row < range.end(); ++row) {
                const DiffRow &both = rows.rows[size_t(row)];
                if ((side == Side::First ? both.first : both.second) >= 0)
                    lines.push_back({row, -1, side});
            }
        }
        i += size_t(range.count);
    }
    return lines;
}

} // namespace backflow::ui::diff
