#pragma once

#include "core/xml/arena.h"

#include <QByteArrayView>
#include <vector>

namespace backflow::xml {

/// Finds in a document that was read before what stands in the one being read as well, so that its nodes can be taken
/// over. Keeps, for each open element, the place in the other document that is compared next. A wrong guess costs time,
/// never truth: nothing is taken over but whole children whose bytes are the same.
class Likeness final
{
public:
    /// `like` may be null: then there is never anything to take over.
    Likeness(ArenaData &arena, const ArenaData *like);

    /// The element, just added, was opened or closed by reading its tags.
    void opened(qint32 index);
    void closed(qint32 index);
    /// True right behind an element's tag, where there is something to compare.
    bool pending() const { return m_pending; }
    /// Appends the nodes of the whole children that stand at byte `at` in both documents, and gives their bytes; 0 when
    /// there are none.
    qsizetype takeOver(qsizetype at, qint32 parent);

private:
    /// What is known below one open element. Positions in the other document's arena; -1 = none.
    struct Level {
        /// Its counterpart.
        qint32 parent = -1;
        /// The child that is compared next, and where the first mismatch since the last match was.
        qint32 next = -1;
        qint32 held = -1;
    };
    struct Run {
        qint32 after = -1;
        qsizetype bytes = 0;
    };
    QByteArrayView nameOf(const ArenaData &arena, qint32 index) const;
    qint32 elementFrom(const Level &level, qint32 node) const;
    Run runAt(const Level &level, qint32 first, qsizetype at) const;
    /// Behind the child of the counterpart that has the same bytes as the element read last.
    qint32 behindTwin(const Level &level);
    void fillTable(qint32 parent);
    void append(qint32 first, const Run &run, qsizetype at, qint32 parent);

    ArenaData &m_arena;
    const ArenaData *m_like;
    std::vector<Level> m_levels;
    qint32 m_lastClosed = -1;
    bool m_pending = false;
    qsizetype m_misses = 0;
    qsizetype m_taken = 0;
    /// Child elements of one element by the hash of their bytes, open addressing; positions in the other arena.
    std::vector<qint32> m_table;
    qint32 m_tableOf = -1;
};

} // namespace backflow::xml
