#include "core/merge/pieces.h"

#include "core/text/linediff.h"

#include <algorithm>

namespace backflow::merge {

void PieceList::add(Origin origin, QByteArrayView bytes, int decision)
{
    if (bytes.isEmpty())
        return;
    if (!m_pieces.empty() && decision < 0 && m_pieces.back().decision < 0 && m_pieces.back().origin == origin) {
        m_pieces.back().bytes += bytes;
        return;
    }
    m_pieces.push_back({origin, bytes.toByteArray(), decision});
}

void PieceList::addDecision(int decision, QByteArrayView lead, QByteArrayView tail)
{
    add(Origin::Undecided, lead, decision);
    m_pieces.push_back({Origin::Undecided, {}, decision});
    add(Origin::Undecided, tail, decision);
}

void PieceList::add(std::vector<Piece> pieces)
{
    for (Piece &piece : pieces) {
        const bool joins = !m_pieces.empty() && m_pieces.back().decision < 0 && m_pieces.back().origin == piece.origin;
        if (piece.decision >= 0 || (!joins && !piece.bytes.isEmpty()))
            m_pieces.push_back(std::move(piece));
        else
            add(piece.origin, piece.bytes);
    }
}

std::vector<Piece> piecesByLine(QByteArrayView bytes, QByteArrayView other, Origin origin)
{
    PieceList list;
    const std::vector<QByteArrayView> lines = text::splitLines(bytes);
    int at = 0;
    const auto add = [&](Origin from, int count) {
        for (const int end = at + count; at < end; ++at)
            list.add(from, lines[size_t(at)]);
    };
    for (const text::LineHunk &hunk : text::diffLines(other, bytes)) {
        add(Origin::Both, hunk.b - at);
        add(origin, hunk.bCount);
    }
    add(Origin::Both, int(lines.size()) - at);
    return list.take();
}

QByteArray joined(const std::vector<Piece> &pieces)
{
    qsizetype size = 0;
    for (const Piece &piece : pieces)
        size += piece.bytes.size();
    QByteArray bytes(size, Qt::Uninitialized);
    char *at = bytes.data();
    for (const Piece &piece : pieces)
        at = std::copy_n(piece.bytes.constData(), piece.bytes.size(), at);
    return bytes;
}

} // namespace backflow::merge
