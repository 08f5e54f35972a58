#include "ui/resolve/mergetext.h"

#include "core/merge/threeway.h"
#include "core/text/linediff.h"
#include "ui/resolve/resulttext.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace backflow::ui::resolve {

using merge::Decision;
using merge::Origin;
using merge::SideValue;

namespace {

using Places = std::vector<diff::RowRange>;

/// What stands between decisions is of both, numbered on.
std::vector<PaneText::Run> runsOf(const Places &places, int lines, Origin origin)
{
    std::vector<int> order(places.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, {}, [&places](int d) { return places[size_t(d)].begin; });
    std::vector<PaneText::Run> runs;
    int at = 0;
    for (const int d : order) {
        const diff::RowRange &place = places[size_t(d)];
        const int begin = std::max(place.begin, at);
        if (place.begin < 0 || place.end() <= begin)
            continue;
        if (begin > at)
            runs.push_back({at, {at + 1, Origin::Both, -1, false}});
        runs.push_back({begin, {begin + 1, origin, d, false}});
        at = place.end();
    }
    if (at < lines)
        runs.push_back({at, {at + 1, Origin::Both, -1, false}});
    return runs;
}

PaneText sideText(const std::optional<QByteArray> &bytes, const std::vector<Decision> &decisions,
                  SideValue Decision::*own, Origin origin)
{
    PaneText pane;
    if (bytes && !text::looksBinary(*bytes))
        pane.lines = TextLines(*bytes);
    pane.places.reserve(decisions.size());
    for (const Decision &decision : decisions) {
        const SideValue &value = decision.*own;
        const int begin = value.line - 1;
        const int count = std::min(lineCount(value), pane.lines.size() - begin);
        const bool there = value.line > 0 && count > 0;
        pane.places.push_back({there ? begin : -1, there ? count : 0});
    }
    pane.runs = runsOf(pane.places, pane.lines.size(), origin);
    return pane;
}

/// Of lines that all end in LF.
QByteArray forDiff(const TextLines &lines)
{
    const QByteArray &bytes = lines.bytes();
    if (!bytes.contains('\r') && (bytes.isEmpty() || bytes.endsWith('\n')))
        return bytes;
    QByteArray plain;
    plain.reserve(bytes.size() + 1);
    for (int line = 0; line < lines.size(); ++line)
        plain.append(lines.bytesAt(line)).append('\n');
    return plain;
}

std::vector<int> lineMap(const TextLines &from, const TextLines &to)
{
    std::vector<int> map;
    map.reserve(size_t(from.size()) + 1);
    int a = 0;
    int b = 0;
    const auto same = [&](int end) {
        for (; a < end; ++a, ++b)
            map.push_back(b);
    };
    for (const text::LineHunk &hunk : text::diffLines(forDiff(from), forDiff(to))) {
        same(hunk.a);
        for (int i = 0; i < hunk.aCount; ++i)
            map.push_back(hunk.b + std::min(i, std::max(hunk.bCount - 1, 0)));
        a = hunk.a + hunk.aCount;
        b = hunk.b + hunk.bCount;
    }
    same(from.size() + 1);
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
        , m_oldDecisions(decisions(m_old))
        , m_newDecisions(decisions(m_new))
    {
    }

    /// False when they differ elsewhere; the text is then as it was.
    bool run()
    {
        std::vector<ResultPatch> patches;
        const int oldLines = m_old.lines.size();
        const int newLines = m_new.lines.size();
        for (auto &map : m_maps)
            map.reserve(size_t(newLines) + 1);
        int a = 0;
        int b = 0;
        while (a < oldLines || b < newLines) {
            const int before = m_oldDecisions[size_t(a)];
            const int now = m_newDecisions[size_t(b)];
            if (a < oldLines && b < newLines && before == now && m_old.lines.bytesAt(a) == m_new.lines.bytesAt(b)) {
                keep(a++);
                ++b;
                continue;
            }
            const bool gone = before >= 0 && (before == now || !stands(m_new, before, b));
            const bool came = now >= 0 && (before == now || !stands(m_old, now, a));
            if (!gone && !came)
                return false;
            const int oldCount = gone ? run(m_oldDecisions, a) : 0;
            const int newCount = came ? run(m_newDecisions, b) : 0;
            patches.push_back({b, newCount, oldCount});
            for (int i = 0; i < newCount; ++i)
                put(a, a + oldCount, i);
            a += oldCount;
            b += newCount;
        }
        keep(a);
        m_text.resultToSource = std::move(m_maps[0]);
        m_text.resultToTarget = std::move(m_maps[1]);
        m_text.resultToBefore = std::move(m_maps[2]);
        m_text.patches = std::move(patches);
        return true;
    }

private:
    /// By line, and -1 behind the last.
    static std::vector<int> decisions(const PaneText &text)
    {
        std::vector<int> out(size_t(text.lines.size()) + 1, -1);
        for (size_t i = 0; i < text.runs.size(); ++i) {
            const int end = i + 1 < text.runs.size() ? text.runs[i + 1].begin : text.lines.size();
            std::fill(out.begin() + text.runs[i].begin, out.begin() + end, text.runs[i].first.decision);
        }
        return out;
    }
    /// Whether the decision has lines from `line` on.
    static bool stands(const PaneText &text, int decision, int line)
    {
        const diff::RowRange &place = text.places[size_t(decision)];
        return place.begin >= 0 && place.begin + place.count > line;
    }
    static int run(const std::vector<int> &decisions, int line)
    {
        int end = line;
        while (size_t(end) + 1 < decisions.size() && decisions[size_t(end)] == decisions[size_t(line)])
            ++end;
        return end - line;
    }
    const std::vector<int> &lastMap(size_t map) const
    {
        return map == 0 ? m_last.resultToSource : map == 1 ? m_last.resultToTarget : m_last.resultToBefore;
    }
    void keep(int a)
    {
        for (size_t map = 0; map < m_maps.size(); ++map)
            m_maps[map].push_back(lastMap(map)[size_t(a)]);
    }
    /// The new lines stand level with what the old ones stood level with.
    void put(int a, int end, int offset)
    {
        for (size_t map = 0; map < m_maps.size(); ++map) {
            const int first = lastMap(map)[size_t(a)];
            const int last = lastMap(map)[size_t(end)];
            m_maps[map].push_back(std::min(first + offset, std::max(first, last - 1)));
        }
    }

    const MergeText &m_last;
    MergeText &m_text;
    const PaneText &m_old;
    const PaneText &m_new;
    const std::vector<int> m_oldDecisions;
    const std::vector<int> m_newDecisions;
    std::array<std::vector<int>, 3> m_maps;
};

std::shared_ptr<const MergeSides> sidesOf(std::shared_ptr<const merge::SessionFile> file)
{
    const std::vector<Decision> &decisions = file->outcome.decisions;
    MergeSides sides;
    sides.source = sideText(file->versions.source, decisions, &Decision::source, Origin::Source);
    sides.target = sideText(file->versions.target, decisions, &Decision::target, Origin::Target);
    sides.before = sideText(file->versions.ancestor, decisions, &Decision::ancestor, Origin::Ancestor);
    sides.file = std::move(file);
    return std::make_shared<const MergeSides>(std::move(sides));
}

} // namespace

PaneLine PaneText::at(int line) const
{
    const auto next = std::ranges::upper_bound(runs, line, {}, &Run::begin);
    if (next == runs.begin() || line >= lines.size())
        return {};
    const Run &run = *std::prev(next);
    PaneLine out = run.first;
    if (out.number > 0)
        out.number += line - run.begin;
    return out;
}

MergeText computeMergeText(std::shared_ptr<const merge::SessionFile> file, const std::optional<QByteArray> &written,
                           const QHash<QString, merge::Choice> &choices, const MergeText *last)
{
    const std::vector<Decision> &decisions = file->outcome.decisions;
    MergeText text;
    text.open.reserve(decisions.size());
    for (const Decision &decision : decisions)
        text.open.push_back(!written && !choices.contains(decision.id));
    ResultText result(decisions);
    if (written)
        result.add({Origin::Edited, *written, -1});
    else
        for (const merge::Piece &piece : merge::preview(file->outcome, choices))
            result.add(piece);
    text.result = result.take();
    text.sides = last ? last->sides : sidesOf(file);
    if (last && Patching(*last, text).run())
        return text;
    text.resultToSource = lineMap(text.result.lines, text.sides->source.lines);
    text.resultToTarget = lineMap(text.result.lines, text.sides->target.lines);
    text.resultToBefore = lineMap(text.result.lines, text.sides->before.lines);
    return text;
}

QList<diff::TextSpan> differingWords(const Decision &decision, bool ofSource, int line, const QString &own)
{
    const TextLines others((ofSource ? decision.target : decision.source).bytes.value_or(QByteArray()));
    if (line >= others.size())
        return {};
    // A value begins behind its indentation, its line in the file does not.
    const auto indent = std::ranges::find_if(own, [](QChar c) { return !c.isSpace(); }) - own.begin();
    const QByteArray a = own.sliced(indent).toUtf8();
    QList<diff::TextSpan> out;
    for (const text::Span &span : text::diffWords(a, others.at(line).trimmed().toUtf8()).a) {
        out.append({int(indent + QString::fromUtf8(a.first(span.begin)).size()),
                    int(QString::fromUtf8(a.sliced(span.begin, span.length)).size())});
    }
    return out;
}

int inverted(const std::vector<int> &map, int line)
{
    const auto found = std::ranges::lower_bound(map, line);
    return found == map.end() ? int(map.size()) - 1 : int(found - map.begin());
}

} // namespace backflow::ui::resolve
