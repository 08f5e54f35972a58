#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace backflow::masking {

/// Reads comma-separated values as an org gives them (RFC 4180; lines end with LF or CRLF), record by record. The bytes
/// outlive it.
class CsvReader final
{
public:
    explicit CsvReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }
    /// The next record; false at the end. A quoted cell may hold line ends.
    bool next(QList<QByteArray> &cells);

private:
    QByteArray quoted();

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

/// Adds a cell as it is: what is in it is for the org and for no spreadsheet.
void appendCell(QByteArray &line, const QByteArray &cell, bool first);

} // namespace backflow::masking
