#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <vector>

namespace backflow::ui::resolve {

/// A text as lines over its own bytes, read as UTF-8. A line is decoded when it is asked for, so a text costs its
/// bytes, which it shares with whoever else has them, and four more a line.
class TextLines final
{
public:
    TextLines() = default;
    explicit TextLines(QByteArray bytes);
    /// With where its lines begin, in ascending order.
    TextLines(QByteArray bytes, std::vector<quint32> starts);

    int size() const { return int(m_starts.size()); }
    bool isEmpty() const { return m_starts.empty(); }
    const QByteArray &bytes() const { return m_bytes; }
    /// Of one line, without its end.
    QByteArrayView bytesAt(int line) const;
    QString at(int line) const { return QString::fromUtf8(bytesAt(line)); }
    /// All lines with LF between them, none behind the last.
    QString text() const;
    /// The line of the most bytes; -1 of an empty text.
    int longest() const { return m_longest; }
    bool operator==(const TextLines &other) const { return m_bytes == other.m_bytes; }

private:
    void findLongest();

    QByteArray m_bytes;
    std::vector<quint32> m_starts;
    int m_longest = -1;
};

} // namespace backflow::ui::resolve
