#pragma once

#include "app/localorg/soql.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <vector>

namespace backflow::localorg {

/// The records of one object, up to millions of them: a record is one array of bytes, so that a copy of all of them
/// shares them until one changes. Values are text; nothing is an empty one. Not thread-safe.
class DataTable final
{
public:
    /// `fields` as describe tells them; the first column of `csv` is `Id`, the others are fields by name.
    /// Errors: InvalidInput.
    static base::Result<DataTable> make(const QString &object, const QJsonArray &fields, const QByteArray &csv);

    const QString &object() const { return m_object; }
    const QJsonArray &fields() const { return m_fields; }
    const QStringList &columns() const { return m_columns; }
    /// -1 = none of that name.
    int column(const QString &name) const;
    /// The field of a column, as described.
    QJsonObject fieldAt(int column) const { return m_described.at(column); }

    using Rows = std::vector<QByteArray>;
    const Rows &rows() const { return m_rows; }
    static QList<QByteArray> cells(const QByteArray &row);
    QJsonObject json(const QByteArray &row) const;
    /// -1 = there is none.
    int find(const QByteArray &id) const;
    /// Those a query asks for, whole, in its order.
    QList<QByteArray> select(const Soql &query) const;

    /// Puts cells in place of what was there; counts the write.
    void write(int row, const QList<QByteArray> &cells);
    void remove(const QByteArray &id);
    /// How often each record was written, by its place.
    const std::vector<quint16> &writes() const { return m_writes; }
    /// True when another record has that value there.
    bool isTaken(int column, const QByteArray &value, int besides);

    QByteArray csv() const;

private:
    QString m_object;
    QJsonArray m_fields;
    QStringList m_columns;
    QList<QJsonObject> m_described;
    Rows m_rows;
    std::vector<quint16> m_writes;
    QHash<QByteArray, int> m_places;
    /// Of unique columns that were asked for: value → place.
    QHash<int, QHash<QByteArray, int>> m_taken;
};

/// Reads the record at `at` and moves behind it; false at the end. `line`, where wanted, gets its bytes.
bool readCsvRow(const QByteArray &csv, qsizetype &at, QList<QByteArray> &cells, QByteArray *line = nullptr);
QByteArray csvRow(const QList<QByteArray> &cells);

} // namespace backflow::localorg
