#include "core/merge/markers.h"

#include "core/merge/linesmerge.h"
#include "core/merge/threeway.h"
#include "core/text/linediff.h"

#include <algorithm>
#include <array>

namespace backflow::merge {

namespace {

enum Half : quint8 { OfAncestor, OfSource, OfTarget };
constexpr std::array kHalves = {OfAncestor, OfSource, OfTarget};
using Halves = std::array<QByteArray, 3>;

/// A part of the file: the same for everybody, or what each side would have in the place of a decision.
struct Part {
    bool decided = true;
    QByteArray bytes;
    Halves halves;
    /// How many bytes at the start of every half are white space and comments that lead to the element.
    qsizetype lead = 0;
};

QByteArrayView firstLineEnd(QByteArrayView text)
{
    return text.startsWith("\r\n") ? text.first(2) : text.startsWith('\n') ? text.first(1) : text.first(0);
}

bool endsLine(QByteArrayView text)
{
    return text.isEmpty() || text.endsWith('\n');
}

/// What each decision has in its place, with what leads to it, when all are given to one side.
std::vector<QByteArray> placesOf(const Outcome &outcome, Half half)
{
    QHash<QString, Choice> choices;
    for (const Decision &decision : outcome.decisions) {
        const bool gone = half == OfAncestor && !decision.ancestor.bytes;
        const Take take = half == OfTarget   ? Take::Target
                          : half == OfSource ? Take::Source
                          : gone             ? Take::Remove
                                             : Take::Before;
        choices.insert(decision.id, {take, {}});
    }
    std::vector<QByteArray> places(outcome.decisions.size());
    for (const Piece &piece : preview(outcome, choices)) {
        if (piece.decision >= 0)
            places[size_t(piece.decision)] += piece.bytes;
    }
    return places;
}

std::vector<Part> partsOf(const Outcome &outcome)
{
    const std::array places = {placesOf(outcome, OfAncestor), placesOf(outcome, OfSource), placesOf(outcome, OfTarget)};
    std::vector<Part> parts;
    int last = -1;
    qsizetype lead = 0;
    for (const Piece &piece : outcome.pieces) {
        if (piece.decision < 0) {
            if (parts.empty() || !parts.back().decided)
                parts.emplace_back();
            parts.back().bytes += piece.bytes;
        } else if (!piece.bytes.isEmpty() && piece.decision != last) {
            lead = piece.bytes.size();
        } else if (piece.bytes.isEmpty()) {
            Part &part = parts.emplace_back();
            part.decided = false;
            part.lead = lead;
            for (const Half half : kHalves)
                part.halves[half] = places[half][size_t(piece.decision)];
            last = piece.decision;
            lead = 0;
        }
    }
    return parts;
}

bool startsWithin(const Part &part, QByteArrayView lineEnd)
{
    return std::ranges::all_of(part.halves,
                               [=](const QByteArray &half) { return half.isEmpty() || half.startsWith(lineEnd); });
}

/// A place in XML begins with the line end of the line before it. Where the next thing begins with one as well, the
/// place can own the end of its last line instead, whether or not it is there on a side.
void moveLineEnd(std::vector<Part> &parts, size_t begin, size_t end)
{
    if (end == parts.size())
        return;
    const QByteArray lineEnd = firstLineEnd(parts[end].bytes).toByteArray();
    const auto fits = [&](const Part &part) { return startsWithin(part, lineEnd); };
    if (lineEnd.isEmpty() || !std::all_of(parts.begin() + qsizetype(begin), parts.begin() + qsizetype(end), fits))
        return;
    for (size_t i = begin; i < end; ++i) {
        for (QByteArray &half : parts[i].halves) {
            if (!half.isEmpty())
                half = half.sliced(lineEnd.size()) + lineEnd;
        }
        parts[i].lead = std::max<qsizetype>(0, parts[i].lead - lineEnd.size());
    }
    parts[end].bytes.remove(0, lineEnd.size());
    if (begin > 0)
        parts[begin - 1].bytes += lineEnd;
    else
        parts.insert(parts.begin(), Part{true, lineEnd, {}, 0});
}

void moveLineEnds(std::vector<Part> &parts)
{
    for (size_t i = 0; i < parts.size(); ++i) {
        if (parts[i].decided)
            continue;
        size_t end = i;
        while (end < parts.size() && !parts[end].decided)
            ++end;
        moveLineEnd(parts, i, end);
        i = end;
    }
}

class Marker final
{
public:
    Marker(const std::vector<Part> &parts, const MarkerOptions &options)
        : m_parts(parts)
        , m_options(options)
        , m_lineEnd(commonLineEnd())
    {
    }

    Marked run()
    {
        while (m_at < m_parts.size()) {
            if (m_parts[m_at].decided)
                m_out.bytes += rest(m_parts[m_at++]);
            else
                conflict();
        }
        return std::move(m_out);
    }

private:
    QByteArray commonLineEnd() const
    {
        for (const Part &part : m_parts) {
            for (const QByteArray *text : {&part.bytes, &part.halves[OfTarget], &part.halves[OfSource]}) {
                if (const qsizetype feed = text->indexOf('\n'); feed >= 0)
                    return feed > 0 && text->at(feed - 1) == '\r' ? "\r\n" : "\n";
            }
        }
        return "\n";
    }

    /// What is left of a part whose first bytes went into the lines of a conflict.
    QByteArray rest(const Part &part)
    {
        const QByteArray bytes = part.bytes.sliced(m_taken);
        m_taken = 0;
        return bytes;
    }

    /// Widens the places to whole lines: what stands before and behind them on their lines is in every half.
    void conflict()
    {
        const qsizetype lineBegin = m_out.bytes.lastIndexOf('\n') + 1;
        Halves halves;
        halves.fill(m_out.bytes.sliced(lineBegin));
        m_out.bytes.truncate(lineBegin);
        const Part &first = m_parts[m_at];
        const bool onBothSides = !first.halves[OfTarget].isEmpty() && !first.halves[OfSource].isEmpty();
        const qsizetype led = onBothSides ? halves[OfTarget].size() + first.lead : 0;
        do {
            for (const Half half : kHalves)
                halves[half] += m_parts[m_at].halves[half];
            ++m_at;
        } while (!std::ranges::all_of(halves, endsLine) && !reachLineEnd(halves) && m_at < m_parts.size());
        takeOutLead(halves, led);
        put(halves);
    }

    /// Adds what is common up to the end of the line; false when another place comes first.
    bool reachLineEnd(Halves &halves)
    {
        if (m_at == m_parts.size() || !m_parts[m_at].decided)
            return false;
        const QByteArray &common = m_parts[m_at].bytes;
        const qsizetype feed = common.indexOf('\n');
        const qsizetype length = feed < 0 ? common.size() : feed + 1;
        for (QByteArray &half : halves)
            half += common.first(length);
        if (length == common.size())
            ++m_at;
        else
            m_taken = length;
        return feed >= 0;
    }

    /// Whole lines that lead to the element on both sides, such as its comment, are not contested.
    void takeOutLead(Halves &halves, qsizetype led)
    {
        const qsizetype common = halves[OfTarget].first(led).lastIndexOf('\n') + 1;
        if (common == 0 ||
            halves[OfTarget].first(common) != halves[OfSource].first(std::min(common, halves[OfSource].size())))
            return;
        const QByteArray lines = halves[OfTarget].first(common);
        m_out.bytes += lines;
        for (QByteArray &half : halves) {
            if (half.startsWith(lines))
                half.remove(0, common);
        }
    }

    void put(const Halves &halves)
    {
        mark('<', m_options.targetLabel);
        lines(halves[OfTarget]);
        if (m_options.style != MarkerStyle::Merge) {
            mark('|', m_options.ancestorLabel);
            lines(halves[OfAncestor]);
        }
        mark('=', {});
        lines(halves[OfSource]);
        mark('>', m_options.sourceLabel);
        ++m_out.conflicts;
    }

    void mark(char sign, const QByteArray &label)
    {
        m_out.bytes += QByteArray(std::max(1, m_options.size), sign);
        if (!label.isEmpty())
            m_out.bytes += ' ' + label;
        m_out.bytes += m_lineEnd;
    }

    void lines(const QByteArray &half)
    {
        m_out.bytes += half;
        if (!endsLine(half))
            m_out.bytes += m_lineEnd;
    }

    const std::vector<Part> &m_parts;
    const MarkerOptions &m_options;
    const QByteArray m_lineEnd;
    Marked m_out;
    size_t m_at = 0;
    qsizetype m_taken = 0;
};

bool isWhole(const Outcome &outcome)
{
    return outcome.decisions.front().kind == DecisionKind::WholeFile;
}

} // namespace

Marked withMarkers(const Outcome &outcome, const MarkerOptions &options)
{
    std::vector<Part> parts = partsOf(outcome);
    moveLineEnds(parts);
    return Marker(parts, options).run();
}

std::optional<Marked> markedFile(const QString &path, const FileVersions &versions, const Outcome &outcome,
                                 const MarkerOptions &options)
{
    if (text::looksBinary(*versions.source) || text::looksBinary(*versions.target))
        return std::nullopt;
    if (outcome.clean() || !isWhole(outcome))
        return withMarkers(outcome, options);
    Outcome byLine;
    mergeText(path, versions, byLine);
    return withMarkers(byLine.clean() ? outcome : byLine, options);
}

} // namespace backflow::merge
