#include "core/merge/textversion.h"

#include <algorithm>
#include <numeric>

namespace backflow::merge {

TextVersion::TextVersion(QByteArray bytes, Language language)
    : m_bytes(std::move(bytes))
    , m_lines(text::readLines(m_bytes))
    , m_outline(language, m_bytes)
    , m_order(m_lines.lines.size())
{
    std::iota(m_order.begin(), m_order.end(), 0);
}

QByteArray TextVersion::normal() const
{
    QByteArray out;
    out.reserve(m_bytes.size() + count());
    for (int i = 0; i < count(); ++i)
        out.append(body(i)).append('\n');
    return out;
}

int TextVersion::number(text::LineRange range) const
{
    if (range.begin < count())
        return m_order[size_t(range.begin)] + 1;
    return int(m_lines.lines.size()) + 1;
}

qsizetype TextVersion::offsetOf(int row) const
{
    return size_t(row) < m_lines.lines.size() ? m_lines.lines[size_t(row)].body.data() - m_bytes.constData()
                                              : m_bytes.size();
}

int TextVersion::rowAt(qsizetype offset) const
{
    const auto after = std::ranges::upper_bound(
        m_lines.lines, offset, {}, [this](const text::Line &line) { return line.body.data() - m_bytes.constData(); });
    return int(after - m_lines.lines.begin()) - 1;
}

QString TextVersion::declarationAt(text::LineRange range) const
{
    int first = range.begin;
    int last = range.end() - 1;
    while (first <= last && body(first).trimmed().isEmpty())
        ++first;
    while (last > first && body(last).trimmed().isEmpty())
        --last;
    if (first > last) {
        const qsizetype at = offsetOf(range.begin < count() ? m_order[size_t(range.begin)] : count());
        return m_outline.at(at, at);
    }
    const auto blanks = [](QByteArrayView text) {
        return std::ranges::find_if(text, [](char c) { return c != ' ' && c != '\t'; }) - text.begin();
    };
    const qsizetype begin = offsetOf(m_order[size_t(first)]) + blanks(body(first));
    const qsizetype end = offsetOf(m_order[size_t(last)]) + body(last).size();
    return m_outline.at(
        begin,
        std::max(begin,
                 begin + QByteArrayView(m_bytes).sliced(begin, std::max<qsizetype>(end - begin, 0)).trimmed().size()));
}

std::optional<text::LineRange> TextVersion::rowsOf(int declaration) const
{
    const Declaration &part = m_outline.declarations()[size_t(declaration)];
    const int first = rowAt(part.begin);
    const int last = rowAt(part.end - 1);
    const qsizetype lineBegin = offsetOf(first);
    const qsizetype lineEnd = offsetOf(last) + m_lines.lines[size_t(last)].body.size();
    const QByteArrayView bytes(m_bytes);
    if (!bytes.sliced(lineBegin, part.begin - lineBegin).trimmed().isEmpty() ||
        !bytes.sliced(part.end, lineEnd - part.end).trimmed().isEmpty())
        return std::nullopt;
    return text::LineRange{first, last + 1 - first};
}

} // namespace backflow::merge
