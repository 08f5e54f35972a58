#include "ui/resolve/mergetext.h"

#include "core/merge/threeway.h"
#include "core/text/linediff.h"

#include <algorithm>
#include <array>

namespace backflow::ui::resolve {

using merge::Decision;
using merge::Origin;
using merge::SideValue;

namespace {

int lineCount(const SideValue &side)
{
    if (!side.bytes || side.bytes->isEmpty())
        return 0;
    const int breaks = int(side.bytes->count('\n'));
    return side.bytes->endsWith('\n') ? breaks : breaks + 1;
}

QStringList linesOf(const QByteArray &bytes)
{
    QStringList lines = QString::fromUtf8(bytes).split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    for (QString &line : lines) {
        if (line.endsWith(u'\r'))
            line.chop(1);
    }
    return lines;
}

QList<diff::TextSpan> differingWords(const QString &own, const QString &other)
{
    // A value begins behind its indentation, its line in the file does not.
    const auto indent = std::ranges::find_if(own, [](QChar c) { return !c.isSpace(); }) - own.begin();
    const QByteArray a = own.sliced(indent).toUtf8();
    QList<diff::TextSpan> out;
    for (const text::Span &span : text::diffWords(a, other.trimmed().toUtf8()).a) {
        out.append({int(indent + QString::fromUtf8(a.first(span.begin)).size()),
                    int(QString::fromUtf8(a.sliced(span.begin, span.length)).size())});
    }
    return out;
}

PaneText sideText(const std::optional<QByteArray> &bytes, const std::vector<Decision> &decisions,
                  SideValue Decision::*own, SideValue Decision::*other, Origin origin)
{
    PaneText pane;
    if (bytes && !text::looksBinary(*bytes))
        pane.lines = linesOf(*bytes);
    for (int i = 0; i < int(pane.lines.size()); ++i)
        pane.marks.push_back({i + 1, Origin::Both, -1, false, {}});
    for (int d = 0; d < int(decisions.size()); ++d) {
        const SideValue &value = decisions[size_t(d)].*own;
        const int begin = value.line - 1;
        const int count = std::min(lineCount(value), int(pane.lines.size()) - begin);
        const bool there = value.line > 0 && count > 0;
        pane.places.push_back({there ? begin : -1, there ? count : 0});
        if (!there)
            continue;
        const QStringList others = linesOf((decisions[size_t(d)].*other).bytes.value_or(QByteArray()));
        for (int i = 0; i < count; ++i) {
            PaneLine &mark = pane.marks[size_t(begin + i)];
            mark.decision = d;
            mark.origin = origin;
            if (i < others.size())
                mark.words = differingWords(pane.lines.at(begin + i), others.at(i));
        }
    }
    return pane;
}

/// Puts the result's pieces together line by line, remembering where each line came from.
class ResultText
{
public:
    explicit ResultText(const std::vector<Decision> &decisions)
        : m_decisions(decisions)
    {
        m_pane.places.assign(decisions.size(), {-1, 0});
    }

    void add(const merge::Piece &piece)
    {
        const bool open = piece.origin == Origin::Undecided;
        if (open && !piece.bytes.trimmed().isEmpty()) {
            addOpen(piece);
            return;
        }
        const QStringList parts = QString::fromUtf8(piece.bytes).split(u'\n');
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (i > 0)
                endLine();
            m_line += parts[i];
            if (!QStringView(parts[i]).trimmed().isEmpty())
                touch(piece.origin, piece.decision);
        }
    }

    PaneText take()
    {
        if (!m_line.isEmpty())
            endLine();
        return std::move(m_pane);
    }

private:
    void touch(Origin origin, int decision)
    {
        if (decision >= 0) {
            m_mark.decision = decision;
            m_mark.origin = origin;
        } else if (m_mark.decision < 0 && origin != Origin::Both) {
            m_mark.origin = origin;
        }
    }

    void endLine()
    {
        if (m_line.endsWith(u'\r'))
            m_line.chop(1);
        if (!m_mark.undecided)
            m_mark.number = ++m_number;
        push();
    }

    void push()
    {
        if (m_mark.decision >= 0) {
            diff::RowRange &place = m_pane.places[size_t(m_mark.decision)];
            if (place.begin < 0)
                place.begin = int(m_pane.lines.size());
            place.count = int(m_pane.lines.size()) - place.begin + 1;
        }
        m_pane.lines.append(m_line);
        m_pane.marks.push_back(m_mark);
        m_line.clear();
        m_mark = {};
    }

    /// A place as tall as the taller side, so that what follows stands level.
    void addOpen(const merge::Piece &piece)
    {
        const Decision &decision = m_decisions[size_t(piece.decision)];
        const int height = std::max({lineCount(decision.source), lineCount(decision.target), 1});
        QString note = QString::fromUtf8(piece.bytes).trimmed();
        for (const QLatin1StringView mark : {QLatin1StringView("<!-- "), QLatin1StringView(" -->"),
                                             QLatin1StringView("/* "), QLatin1StringView(" */")})
            note.remove(mark);
        m_line += note;
        for (int i = 0; i < height; ++i) {
            m_mark.decision = piece.decision;
            m_mark.origin = Origin::Undecided;
            m_mark.undecided = true;
            if (i + 1 < height || piece.bytes.endsWith('\n'))
                push();
        }
    }

    const std::vector<Decision> &m_decisions;
    PaneText m_pane;
    QString m_line;
    PaneLine m_mark;
    int m_number = 0;
};

std::vector<int> lineMap(const QStringList &from, const QStringList &to)
{
    const auto bytes = [](const QStringList &lines) {
        return lines.isEmpty() ? QByteArray() : lines.join(u'\n').toUtf8() + '\n';
    };
    std::vector<int> map;
    map.reserve(size_t(from.size()) + 1);
    int a = 0;
    int b = 0;
    const auto same = [&](int end) {
        for (; a < end; ++a, ++b)
            map.push_back(b);
    };
    for (const text::LineHunk &hunk : text::diffLines(bytes(from), bytes(to))) {
        same(hunk.a);
        for (int i = 0; i < hunk.aCount; ++i)
            map.push_back(hunk.b + std::min(i, std::max(hunk.bCount - 1, 0)));
        a = hunk.a + hunk.aCount;
        b = hunk.b + hunk.bCount;
    }
    same(int(from.size()));
    map.push_back(int(to.size()));
    return map;
}

/// Walks two results of one merge side by side: they differ where decisions stand, and nowhere else.
class Patching
{
public:
    Patching(const MergeText &last, MergeText &text)
        : m_last(last)
        , m_text(text)
        , m_old(last.result)
        , m_new(text.result)
    {
    }

    /// False when they differ elsewhere; the text is then as it was.
    bool run()
    {
        std::vector<ResultPatch> patches;
        int a = 0;
        int b = 0;
        while (a < lines(m_old) || b < lines(m_new)) {
            const int before = decision(m_old, a);
            const int now = decision(m_new, b);
            if (a < lines(m_old) && b < lines(m_new) && before == now && m_old.lines[a] == m_new.lines[b]) {
                keep(a++, b++);
                continue;
            }
            const bool gone = before >= 0 && (before == now || !stands(m_new, before, b));
            const bool came = now >= 0 && (before == now || !stands(m_old, now, a));
            if (!gone && !came)
                return false;
            const int oldCount = gone ? run(m_old, a) : 0;
            const int newCount = came ? run(m_new, b) : 0;
            patches.push_back({b, newCount, oldCount});
            for (int i = 0; i < newCount; ++i)
                put(a, a + oldCount, i);
            a += oldCount;
            b += newCount;
        }
        keep(a, b);
        m_text.resultToSource = std::move(m_maps[0]);
        m_text.resultToTarget = std::move(m_maps[1]);
        m_text.resultToBefore = std::move(m_maps[2]);
        m_text.patches = std::move(patches);
        return true;
    }

private:
    static int lines(const PaneText &text) { return int(text.lines.size()); }
    static int decision(const PaneText &text, int line)
    {
        return line < lines(text) ? text.marks[size_t(line)].decision : -1;
    }
    /// Whether the decision has lines from `line` on.
    static bool stands(const PaneText &text, int decision, int line)
    {
        const diff::RowRange &place = text.places[size_t(decision)];
        return place.begin >= 0 && place.begin + place.count > line;
    }
    static int run(const PaneText &text, int line)
    {
        int end = line;
        while (end < lines(text) && decision(text, end) == decision(text, line))
            ++end;
        return end - line;
    }
    const std::vector<int> &lastMap(int map) const
    {
        return map == 0 ? m_last.resultToSource : map == 1 ? m_last.resultToTarget : m_last.resultToBefore;
    }
    void keep(int a, int)
    {
        for (int map = 0; map < 3; ++map)
            m_maps[map].push_back(lastMap(map)[size_t(a)]);
    }
    /// The new lines stand level with what the old ones stood level with.
    void put(int a, int end, int offset)
    {
        for (int map = 0; map < 3; ++map) {
            const int first = lastMap(map)[size_t(a)];
            const int last = lastMap(map)[size_t(end)];
            m_maps[map].push_back(std::min(first + offset, std::max(first, last - 1)));
        }
    }

    const MergeText &m_last;
    MergeText &m_text;
    const PaneText &m_old;
    const PaneText &m_new;
    std::array<std::vector<int>, 3> m_maps;
};

std::shared_ptr<const MergeSides> sidesOf(const promotion::FileMerge &file)
{
    const std::vector<Decision> &decisions = file.outcome.decisions;
    MergeSides sides;
    sides.source = sideText(file.versions.source, decisions, &Decision::source, &Decision::target, Origin::Source);
    sides.target = sideText(file.versions.target, decisions, &Decision::target, &Decision::source, Origin::Target);
    sides.before =
        sideText(file.versions.ancestor, decisions, &Decision::ancestor, &Decision::target, Origin::Ancestor);
    return std::make_shared<const MergeSides>(std::move(sides));
}

} // namespace

MergeText computeMergeText(const promotion::FileMerge &file, const QHash<QString, merge::Choice> &choices,
                           const MergeText *last)
{
    const std::vector<Decision> &decisions = file.outcome.decisions;
    MergeText text;
    text.sides = last ? last->sides : sidesOf(file);
    for (const Decision &decision : decisions)
        text.open.push_back(!choices.contains(decision.id));
    ResultText result(decisions);
    if (file.written)
        result.add({Origin::Edited, *file.written, -1});
    else
        for (const merge::Piece &piece : merge::preview(file.outcome, choices))
            result.add(piece);
    text.result = result.take();
    if (last && Patching(*last, text).run())
        return text;
    text.resultToSource = lineMap(text.result.lines, text.sides->source.lines);
    text.resultToTarget = lineMap(text.result.lines, text.sides->target.lines);
    text.resultToBefore = lineMap(text.result.lines, text.sides->before.lines);
    return text;
}

int inverted(const std::vector<int> &map, int line)
{
    const auto found = std::ranges::lower_bound(map, line);
    return found == map.end() ? int(map.size()) - 1 : int(found - map.begin());
}

} // namespace backflow::ui::resolve
