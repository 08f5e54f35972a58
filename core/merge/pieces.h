#pragma once

#include "core/merge/mergevalues.h"

#include <QByteArrayView>
#include <vector>

namespace backflow::merge {

/// Collects pieces, putting neighbours of one origin together.
class PieceList final
{
public:
    void add(Origin origin, QByteArrayView bytes, int decision = -1);
    /// An undecided place, with what leads to it and stands behind it.
    void addDecision(int decision, QByteArrayView lead, QByteArrayView tail);
    void add(std::vector<Piece> pieces);
    std::vector<Piece> take() { return std::move(m_pieces); }

private:
    std::vector<Piece> m_pieces;
};

/// Bytes of one side, line by line: Both where the other side has the line as well, else `origin`.
std::vector<Piece> piecesByLine(QByteArrayView bytes, QByteArrayView other, Origin origin);

/// All bytes of pieces without undecided ones.
QByteArray joined(const std::vector<Piece> &pieces);

} // namespace backflow::merge
