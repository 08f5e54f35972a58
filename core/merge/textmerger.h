#pragma once

#include "core/merge/matching.h"
#include "core/merge/mergevalues.h"
#include "core/merge/pieces.h"
#include "core/merge/textversion.h"
#include "core/text/wordmerge.h"

#include <QSet>
#include <QString>
#include <array>

namespace backflow::merge {

/// Merges the lines of three versions (no ancestor: null) as they stand in their order.
class TextMerger final
{
public:
    TextMerger(const QString &path, const std::array<const TextVersion *, 3> &versions, Outcome &out,
               const QSet<QString> *ask);
    void run();

private:
    void put(const text::MergeHunk &hunk);
    void take(AutoReason reason, const text::MergeHunk &hunk, Side side, Origin origin);
    bool mergedByWord(const text::MergeHunk &hunk);
    void decide(const text::MergeHunk &hunk, bool asked);
    /// False when a person wants to be asked: it is a decision then.
    bool report(AutoReason reason, const text::MergeHunk &hunk, const QByteArray &after);

    QString declarationAt(const text::MergeHunk &hunk) const;
    text::LineRange range(const text::MergeHunk &hunk, Side side) const;
    QByteArray bytesOf(const text::MergeHunk &hunk, Side side) const;
    QByteArray endOf(Side side, int position, bool last) const;
    SideValue valueOf(const text::MergeHunk &hunk, Side side) const;
    void findLast(const std::vector<text::MergeHunk> &hunks);
    std::vector<QByteArrayView> bodies(const text::MergeHunk &hunk, Side side) const;

    const std::array<const TextVersion *, 3> m_versions;
    const bool m_byWord;
    Outcome &m_out;
    const QSet<QString> *m_ask;
    /// What ends lines in the result.
    QByteArray m_lineEnd;
    /// Whether the last line of the result has an end.
    bool m_closed = true;
    /// The hunk the result ends with.
    const text::MergeHunk *m_last = nullptr;
    PieceList m_pieces;
};

} // namespace backflow::merge
