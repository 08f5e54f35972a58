#include "core/merge/textmerger.h"

#include "core/merge/threeway.h"
#include "core/merge/values.h"

#include <algorithm>

namespace backflow::merge {

namespace {

/// More lines than this are no small change of a line.
constexpr int kMostLinesByWord = 40;

/// Words of data mean nothing without the place they stand in.
bool mergesByWord(const QString &path)
{
    return !path.endsWith(QLatin1StringView(".xml")) && !path.endsWith(QLatin1StringView(".json"));
}

/// What only the source changed is the source's.
template <class T>
const T &changedOne(const T *ancestor, const T &source, const T &target)
{
    return ancestor && *ancestor == target ? source : target;
}

bool hasEnds(const TextVersion &version)
{
    return std::ranges::any_of(version.lines().lines, [](const text::Line &line) { return !line.end.isEmpty(); });
}

} // namespace

TextMerger::TextMerger(const QString &path, const std::array<const TextVersion *, 3> &versions, Outcome &out,
                       const QSet<QString> *ask)
    : m_versions(versions)
    , m_byWord(mergesByWord(path))
    , m_out(out)
    , m_ask(ask)
{
    const text::Lines &source = versions[Source]->lines();
    const text::Lines &target = versions[Target]->lines();
    m_lineEnd = hasEnds(*versions[Target]) ? target.commonEnd : source.commonEnd;
    m_closed =
        changedOne(versions[Ancestor] ? &versions[Ancestor]->lines().closed : nullptr, source.closed, target.closed);
}

void TextMerger::run()
{
    const TextVersion *ancestor = m_versions[Ancestor];
    const text::Lines &target = m_versions[Target]->lines();
    m_pieces.add(Origin::Both, changedOne(ancestor ? &ancestor->lines().byteOrderMark : nullptr,
                                          m_versions[Source]->lines().byteOrderMark, target.byteOrderMark));
    const QByteArray ofSource = m_versions[Source]->normal();
    const QByteArray ofTarget = m_versions[Target]->normal();
    const auto hunks =
        ancestor ? text::mergeLines(ancestor->normal(), ofSource, ofTarget) : text::compareLines(ofSource, ofTarget);
    findLast(hunks);
    for (const text::MergeHunk &hunk : hunks)
        put(hunk);
    m_out.pieces = m_pieces.take();
    makeIdsUnique(m_out.decisions);
}

void TextMerger::findLast(const std::vector<text::MergeHunk> &hunks)
{
    const auto leavesLines = [](const text::MergeHunk &hunk) {
        const bool source = hunk.source.count > 0;
        const bool target = hunk.target.count > 0;
        return hunk.kind == text::MergeHunkKind::Conflict        ? source || target
               : hunk.kind == text::MergeHunkKind::SourceChanged ? source
                                                                 : target;
    };
    const auto last = std::find_if(hunks.rbegin(), hunks.rend(), leavesLines);
    m_last = last == hunks.rend() ? nullptr : &*last;
}

void TextMerger::put(const text::MergeHunk &hunk)
{
    switch (hunk.kind) {
    case text::MergeHunkKind::Unchanged:
        m_pieces.add(Origin::Both, bytesOf(hunk, Target));
        break;
    case text::MergeHunkKind::SourceChanged:
        take(AutoReason::OnlySourceChanged, hunk, Source, Origin::Source);
        break;
    case text::MergeHunkKind::TargetChanged:
        take(AutoReason::OnlyTargetChanged, hunk, Target, Origin::Target);
        break;
    case text::MergeHunkKind::SameChange:
        take(AutoReason::SameOnBothSides, hunk, Target, Origin::Both);
        break;
    case text::MergeHunkKind::Conflict:
        if (!mergedByWord(hunk))
            decide(hunk, false);
        break;
    }
}

void TextMerger::take(AutoReason reason, const text::MergeHunk &hunk, Side side, Origin origin)
{
    const QByteArray bytes = bytesOf(hunk, side);
    if (report(reason, hunk, bytes))
        m_pieces.add(origin, bytes);
    else
        decide(hunk, true);
}

bool TextMerger::mergedByWord(const text::MergeHunk &hunk)
{
    const int count = hunk.ancestor.count;
    if (!m_byWord || !m_versions[Ancestor] || count == 0 || count > kMostLinesByWord)
        return false;
    const auto lines = text::mergeWords(bodies(hunk, Ancestor), bodies(hunk, Source), bodies(hunk, Target));
    if (!lines)
        return false;
    PieceList pieces;
    for (int i = 0; i < count; ++i) {
        for (const text::WordRun &run : (*lines)[size_t(i)]) {
            pieces.add(run.origin == text::WordOrigin::Source   ? Origin::Source
                       : run.origin == text::WordOrigin::Target ? Origin::Target
                                                                : Origin::Both,
                       run.bytes);
        }
        pieces.add(Origin::Both, endOf(Target, hunk.target.begin + i, &hunk == m_last && i + 1 == count));
    }
    std::vector<Piece> merged = pieces.take();
    if (report(AutoReason::DifferentWords, hunk, joined(merged)))
        m_pieces.add(std::move(merged));
    else
        decide(hunk, true);
    return true;
}

QString TextMerger::declarationAt(const text::MergeHunk &hunk) const
{
    // Both sides' views are asked, so that swapping them names the same place.
    const QString inTarget = m_versions[Target]->declarationAt(hunk.target);
    const QString inSource = m_versions[Source]->declarationAt(hunk.source);
    if (inTarget == inSource || !m_versions[Ancestor])
        return std::min(inTarget, inSource);
    // A side without lines there knows less than one that has some.
    if (hunk.ancestor.count == 0 && (hunk.source.count == 0) != (hunk.target.count == 0))
        return hunk.source.count == 0 ? inTarget : inSource;
    return m_versions[Ancestor]->declarationAt(hunk.ancestor);
}

bool TextMerger::report(AutoReason reason, const text::MergeHunk &hunk, const QByteArray &after)
{
    AutoMerge merge;
    merge.reason = reason;
    merge.path = declarationAt(hunk);
    merge.before = bytesOf(hunk, Ancestor);
    merge.after = after;
    if (m_ask && m_ask->contains(automaticId(merge)))
        return false;
    m_out.automatic.push_back(std::move(merge));
    return true;
}

void TextMerger::decide(const text::MergeHunk &hunk, bool asked)
{
    Decision decision;
    decision.kind = m_versions[Ancestor] ? DecisionKind::Lines : DecisionKind::NoAncestor;
    decision.path = declarationAt(hunk);
    if (m_versions[Ancestor])
        decision.ancestor = valueOf(hunk, Ancestor);
    decision.source = valueOf(hunk, Source);
    decision.target = valueOf(hunk, Target);
    decision.bothPossible = true;
    decision.asked = asked;
    decision.id = decisionId(decision);
    m_out.decisions.push_back(std::move(decision));
    m_pieces.addDecision(int(m_out.decisions.size()) - 1, {}, {});
}

text::LineRange TextMerger::range(const text::MergeHunk &hunk, Side side) const
{
    return side == Ancestor ? hunk.ancestor : side == Source ? hunk.source : hunk.target;
}

std::vector<QByteArrayView> TextMerger::bodies(const text::MergeHunk &hunk, Side side) const
{
    std::vector<QByteArrayView> list;
    const text::LineRange lines = range(hunk, side);
    for (int i = lines.begin; i < lines.end(); ++i)
        list.push_back(m_versions[side]->body(i));
    return list;
}

/// As in its file where that ends its lines like the target does.
QByteArray TextMerger::endOf(Side side, int position, bool last) const
{
    const QByteArrayView own = m_versions[side]->line(position).end;
    if (last && !m_closed)
        return {};
    const bool alike = m_versions[side]->lines().commonEnd == m_lineEnd;
    return own.isEmpty() || !alike ? m_lineEnd : own.toByteArray();
}

QByteArray TextMerger::bytesOf(const text::MergeHunk &hunk, Side side) const
{
    QByteArray bytes;
    if (!m_versions[side])
        return bytes;
    const text::LineRange lines = range(hunk, side);
    for (int i = lines.begin; i < lines.end(); ++i) {
        bytes.append(m_versions[side]->body(i));
        bytes.append(endOf(side, i, &hunk == m_last && i + 1 == lines.end()));
    }
    return bytes;
}

SideValue TextMerger::valueOf(const text::MergeHunk &hunk, Side side) const
{
    SideValue value;
    value.bytes = bytesOf(hunk, side);
    value.line = m_versions[side]->number(range(hunk, side));
    return value;
}

} // namespace backflow::merge
