#include "core/merge/linesmerge.h"

#include "core/merge/declaration.h"
#include "core/merge/pieces.h"
#include "core/merge/threeway.h"
#include "core/merge/values.h"
#include "core/text/linediff.h"
#include "core/text/linemerge.h"

#include <QCoreApplication>
#include <QStringList>

namespace backflow::merge {

namespace {

QByteArray lineEndOf(QByteArrayView text)
{
    const qsizetype feed = text.indexOf('\n');
    return feed > 0 && text[feed - 1] == '\r' ? "\r\n" : "\n";
}

QByteArray withLineEnd(QByteArray text, const QByteArray &lineEnd)
{
    if (lineEndOf(text) == lineEnd)
        return text;
    text.replace("\r\n", "\n");
    return lineEnd == "\n" ? text : text.replace("\n", lineEnd);
}

bool namesDeclarations(const QString &path)
{
    static const QStringList suffixes = {QStringLiteral(".cls"), QStringLiteral(".trigger"), QStringLiteral(".js"),
                                         QStringLiteral(".ts")};
    return std::ranges::any_of(suffixes, [&path](const QString &suffix) { return path.endsWith(suffix); });
}

/// One version, cut into lines.
struct Version {
    QByteArray text;
    std::vector<QByteArrayView> lines;

    explicit Version(QByteArray bytes)
        : text(std::move(bytes))
        , lines(text::splitLines(text))
    {
    }

    qsizetype offset(int line) const
    {
        return size_t(line) < lines.size() ? lines[size_t(line)].data() - text.constData() : text.size();
    }
    QByteArrayView bytes(text::LineRange range) const
    {
        return QByteArrayView(text).sliced(offset(range.begin), offset(range.end()) - offset(range.begin));
    }
    SideValue value(text::LineRange range) const
    {
        SideValue value;
        value.bytes = bytes(range).toByteArray();
        value.line = range.begin + 1;
        return value;
    }
};

class TextMerger final
{
public:
    TextMerger(const QString &path, const FileVersions &versions, Outcome &out, const QSet<QString> *ask)
        : m_code(namesDeclarations(path))
        , m_hasAncestor(versions.ancestor.has_value())
        , m_target(*versions.target)
        , m_source(withLineEnd(*versions.source, lineEndOf(m_target.text)))
        , m_ancestor(withLineEnd(versions.ancestor.value_or(QByteArray()), lineEndOf(m_target.text)))
        , m_out(out)
        , m_ask(ask)
    {
    }

    void run()
    {
        const auto hunks = m_hasAncestor ? text::mergeLines(m_ancestor.text, m_source.text, m_target.text)
                                         : text::compareLines(m_source.text, m_target.text);
        for (const text::MergeHunk &hunk : hunks)
            put(hunk);
        m_out.pieces = m_pieces.take();
        makeIdsUnique(m_out.decisions);
    }

private:
    void put(const text::MergeHunk &hunk)
    {
        switch (hunk.kind) {
        case text::MergeHunkKind::Unchanged:
            m_pieces.add(Origin::Both, m_target.bytes(hunk.target));
            break;
        case text::MergeHunkKind::SourceChanged:
            if (report(AutoReason::OnlySourceChanged, hunk, m_source.bytes(hunk.source)))
                m_pieces.add(Origin::Source, m_source.bytes(hunk.source));
            break;
        case text::MergeHunkKind::TargetChanged:
            if (report(AutoReason::OnlyTargetChanged, hunk, m_target.bytes(hunk.target)))
                m_pieces.add(Origin::Target, m_target.bytes(hunk.target));
            break;
        case text::MergeHunkKind::SameChange:
            if (report(AutoReason::SameOnBothSides, hunk, m_target.bytes(hunk.target)))
                m_pieces.add(Origin::Both, m_target.bytes(hunk.target));
            break;
        case text::MergeHunkKind::Conflict:
            decide(hunk, false);
            break;
        }
    }

    QString declarationAt(const text::MergeHunk &hunk) const
    {
        if (!m_code)
            return {};
        // Both sides' views are asked, so that swapping them names the same place.
        const QString inTarget = enclosingDeclaration(m_target.text, m_target.offset(hunk.target.begin));
        const QString inSource = enclosingDeclaration(m_source.text, m_source.offset(hunk.source.begin));
        if (m_hasAncestor && inTarget != inSource)
            return enclosingDeclaration(m_ancestor.text, m_ancestor.offset(hunk.ancestor.begin));
        return std::min(inTarget, inSource);
    }

    /// False when a person wants to be asked: it is a decision then.
    bool report(AutoReason reason, const text::MergeHunk &hunk, QByteArrayView after)
    {
        AutoMerge merge;
        merge.reason = reason;
        merge.path = declarationAt(hunk);
        merge.before = m_ancestor.bytes(hunk.ancestor).toByteArray();
        merge.after = after.toByteArray();
        if (m_ask && m_ask->contains(automaticId(merge))) {
            decide(hunk, true);
            return false;
        }
        m_out.automatic.push_back(std::move(merge));
        return true;
    }

    void decide(const text::MergeHunk &hunk, bool asked)
    {
        Decision decision;
        decision.kind = m_hasAncestor ? DecisionKind::Lines : DecisionKind::NoAncestor;
        decision.path = declarationAt(hunk);
        if (m_hasAncestor)
            decision.ancestor = m_ancestor.value(hunk.ancestor);
        decision.source = m_source.value(hunk.source);
        decision.target = m_target.value(hunk.target);
        decision.bothPossible = true;
        decision.asked = asked;
        decision.id = decisionId(decision);
        m_out.decisions.push_back(std::move(decision));
        m_pieces.addDecision(int(m_out.decisions.size()) - 1, {}, {});
    }

    const bool m_code;
    const bool m_hasAncestor;
    const Version m_target;
    const Version m_source;
    const Version m_ancestor;
    Outcome &m_out;
    const QSet<QString> *m_ask;
    PieceList m_pieces;
};

} // namespace

void mergeText(const QString &path, const FileVersions &versions, Outcome &outcome, const QSet<QString> *ask)
{
    const QByteArray lineEnd = lineEndOf(*versions.target);
    if (lineEndOf(*versions.source) != lineEnd) {
        outcome.notes.append(QCoreApplication::translate(
            "backflow::merge", "The line ends differ between the sides; the target's are kept."));
    }
    TextMerger(path, versions, outcome, ask).run();
}

} // namespace backflow::merge
