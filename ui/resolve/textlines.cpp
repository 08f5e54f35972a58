#include "ui/resolve/textlines.h"

namespace backflow::ui::resolve {

TextLines::TextLines(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
    m_starts.reserve(size_t(m_bytes.size() / 32));
    for (qsizetype at = 0; at < m_bytes.size();) {
        m_starts.push_back(quint32(at));
        const qsizetype end = m_bytes.indexOf('\n', at);
        at = end < 0 ? m_bytes.size() : end + 1;
    }
    findLongest();
}

TextLines::TextLines(QByteArray bytes, std::vector<quint32> starts)
    : m_bytes(std::move(bytes))
    , m_starts(std::move(starts))
{
    findLongest();
}

void TextLines::findLongest()
{
    qsizetype most = -1;
    for (int line = 0; line < size(); ++line) {
        const qsizetype end = line + 1 < size() ? qsizetype(m_starts[size_t(line) + 1]) : m_bytes.size();
        if (const qsizetype length = end - qsizetype(m_starts[size_t(line)]); length > most) {
            most = length;
            m_longest = line;
        }
    }
}

QByteArrayView TextLines::bytesAt(int line) const
{
    if (line < 0 || line >= size())
        return {};
    const qsizetype begin = m_starts[size_t(line)];
    const qsizetype end = line + 1 < size() ? qsizetype(m_starts[size_t(line) + 1]) : m_bytes.size();
    QByteArrayView view = QByteArrayView(m_bytes).sliced(begin, end - begin);
    if (view.endsWith('\n'))
        view.chop(1);
    if (view.endsWith('\r'))
        view.chop(1);
    return view;
}

QString TextLines::text() const
{
    QString text;
    text.reserve(m_bytes.size());
    for (int line = 0; line < size(); ++line) {
        if (line > 0)
            text += u'\n';
        text += at(line);
    }
    return text;
}

} // namespace backflow::ui::resolve
