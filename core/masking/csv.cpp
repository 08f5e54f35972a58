#include "core/masking/csv.h"

#include <algorithm>

namespace backflow::masking {

bool CsvReader::next(QList<QByteArray> &cells)
{
    cells.clear();
    if (m_at >= m_bytes.size())
        return false;
    for (;;) {
        if (m_at < m_bytes.size() && m_bytes.at(m_at) == '"') {
            cells += quoted();
        } else {
            qsizetype end = m_at;
            while (end < m_bytes.size() && m_bytes.at(end) != ',' && m_bytes.at(end) != '\n' && m_bytes.at(end) != '\r')
                ++end;
            cells += m_bytes.sliced(m_at, end - m_at).toByteArray();
            m_at = end;
        }
        if (m_at < m_bytes.size() && m_bytes.at(m_at) == ',') {
            ++m_at;
            continue;
        }
        if (m_at < m_bytes.size() && m_bytes.at(m_at) == '\r')
            ++m_at;
        if (m_at < m_bytes.size() && m_bytes.at(m_at) == '\n')
            ++m_at;
        return true;
    }
}

QByteArray CsvReader::quoted()
{
    QByteArray cell;
    ++m_at;
    for (;;) {
        const qsizetype quote = m_bytes.indexOf('"', m_at);
        if (quote < 0) {
            cell += m_bytes.sliced(m_at);
            m_at = m_bytes.size();
            return cell;
        }
        cell += m_bytes.sliced(m_at, quote - m_at);
        m_at = quote + 1;
        if (m_at >= m_bytes.size() || m_bytes.at(m_at) != '"')
            return cell;
        cell += '"';
        ++m_at;
    }
}

void appendCell(QByteArray &line, const QByteArray &cell, bool first)
{
    if (!first)
        line += ',';
    const bool quotes =
        std::ranges::any_of(cell, [](char c) { return c == ',' || c == '"' || c == '\n' || c == '\r'; }) ||
        cell.startsWith(' ') || cell.endsWith(' ');
    if (!quotes) {
        line += cell;
        return;
    }
    line += '"';
    line += QByteArray(cell).replace("\"", "\"\"");
    line += '"';
}

} // namespace backflow::masking
