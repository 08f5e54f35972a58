#include "ui/resolve/resulttext.h"

#include <algorithm>

namespace backflow::ui::resolve {

using merge::Decision;
using merge::Origin;

namespace {

bool isBlank(QByteArrayView bytes)
{
    return std::ranges::all_of(bytes, [](char c) { return c == ' ' || c == '\t' || c == '\r'; });
}

} // namespace

int lineCount(const merge::SideValue &side)
{
    if (!side.bytes || side.bytes->isEmpty())
        return 0;
    const int breaks = int(side.bytes->count('\n'));
    return side.bytes->endsWith('\n') ? breaks : breaks + 1;
}

ResultText::ResultText(const std::vector<Decision> &decisions)
    : m_decisions(decisions)
{
    m_pane.places.assign(decisions.size(), {-1, 0});
}

void ResultText::add(const merge::Piece &piece)
{
    if (piece.origin == Origin::Undecided && !piece.bytes.trimmed().isEmpty()) {
        addOpen(piece);
        return;
    }
    for (QByteArrayView rest = piece.bytes;;) {
        const qsizetype end = rest.indexOf('\n');
        const QByteArrayView part = end < 0 ? rest : rest.first(end);
        if (!isBlank(part))
            touch(piece.origin, piece.decision);
        m_bytes.append(part);
        if (end < 0)
            break;
        endLine();
        rest = rest.sliced(end + 1);
    }
}

PaneText ResultText::take()
{
    if (m_bytes.size() > m_begin)
        endLine();
    m_pane.lines = TextLines(std::move(m_bytes), std::move(m_starts));
    return std::move(m_pane);
}

void ResultText::touch(Origin origin, int decision)
{
    if (decision >= 0) {
        m_mark.decision = decision;
        m_mark.origin = origin;
    } else if (m_mark.decision < 0 && origin != Origin::Both) {
        m_mark.origin = origin;
    }
}

void ResultText::endLine()
{
    if (!m_mark.undecided)
        m_mark.number = ++m_number;
    push();
}

void ResultText::push()
{
    const int line = int(m_starts.size());
    if (m_mark.decision >= 0) {
        diff::RowRange &place = m_pane.places[size_t(m_mark.decision)];
        if (place.begin < 0)
            place.begin = line;
        place.count = line - place.begin + 1;
    }
    PaneLine expected = m_pane.runs.empty() ? PaneLine() : m_pane.runs.back().first;
    if (!m_pane.runs.empty() && expected.number > 0)
        expected.number += line - m_pane.runs.back().begin;
    if (m_pane.runs.empty() || expected != m_mark)
        m_pane.runs.push_back({line, m_mark});
    m_bytes.append('\n');
    m_starts.push_back(quint32(m_begin));
    m_begin = m_bytes.size();
    m_mark = {};
}

/// A place as tall as the taller side, so that what follows stands level.
void ResultText::addOpen(const merge::Piece &piece)
{
    const Decision &decision = m_decisions[size_t(piece.decision)];
    const int height = std::max({lineCount(decision.source), lineCount(decision.target), 1});
    QByteArray note = piece.bytes.trimmed();
    for (const QByteArrayView mark :
         {QByteArrayView("<!-- "), QByteArrayView(" -->"), QByteArrayView("/* "), QByteArrayView(" */")})
        note.replace(mark, "");
    m_bytes += note;
    for (int i = 0; i < height; ++i) {
        m_mark.decision = piece.decision;
        m_mark.origin = Origin::Undecided;
        m_mark.undecided = true;
        if (i + 1 < height || piece.bytes.endsWith('\n'))
            push();
    }
}

} // namespace backflow::ui::resolve
