#include "app/localorg/datatable.h"

#include <QDateTime>
#include <algorithm>

namespace backflow::localorg {

using namespace Qt::StringLiterals;

namespace {

constexpr char kBetween = '\0';

QByteArray joined(const QList<QByteArray> &cells)
{
    QByteArray row;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            row += kBetween;
        row += cells.at(i);
    }
    return row;
}

QJsonValue jsonValue(const QByteArray &cell, const QString &type)
{
    if (cell.isEmpty())
        return QJsonValue();
    if (type == "boolean"_L1)
        return cell == "true";
    bool isNumber = false;
    const double number = cell.toDouble(&isNumber);
    const bool counts = type == "double"_L1 || type == "currency"_L1 || type == "percent"_L1 || type == "int"_L1;
    if (counts && isNumber)
        return number;
    QString text = QString::fromUtf8(cell);
    if (type == "datetime"_L1 && text.endsWith(u'Z'))
        text.replace(text.size() - 1, 1, u"+0000"_s);
    return text;
}

/// The ids a condition names, where it names nothing else.
QList<QByteArray> idsOf(const Condition &where)
{
    QList<QByteArray> ids;
    if (where.kind != Condition::Kind::Compare || where.field.compare("Id"_L1, Qt::CaseInsensitive) != 0 ||
        (where.op != "IN"_L1 && where.op != "="_L1))
        return ids;
    for (const QJsonValue &value : where.values)
        ids += value.toString().toUtf8();
    return ids;
}

} // namespace

bool readCsvRow(const QByteArray &csv, qsizetype &at, QList<QByteArray> &cells, QByteArray *line)
{
    cells.clear();
    if (at >= csv.size())
        return false;
    const qsizetype begin = at;
    QByteArray cell;
    bool inQuotes = false;
    for (; at < csv.size(); ++at) {
        const char c = csv.at(at);
        if (inQuotes) {
            if (c != '"')
                cell += c;
            else if (at + 1 < csv.size() && csv.at(at + 1) == '"')
                cell += csv.at(++at);
            else
                inQuotes = false;
        } else if (c == '"') {
            inQuotes = true;
        } else if (c == ',') {
            cells += std::exchange(cell, {});
        } else if (c == '\n') {
            break;
        } else if (c != '\r') {
            cell += c;
        }
    }
    cells += cell;
    if (line)
        *line = csv.sliced(begin, at - begin);
    ++at;
    return true;
}

QByteArray csvRow(const QList<QByteArray> &cells)
{
    QByteArray line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += ',';
        line += '"';
        line += cells.at(i).contains('"') ? QByteArray(cells.at(i)).replace("\"", "\"\"") : cells.at(i);
        line += '"';
    }
    return line + '\n';
}

base::Result<DataTable> DataTable::make(const QString &object, const QJsonArray &fields, const QByteArray &csv)
{
    DataTable table;
    table.m_object = object;
    table.m_fields = fields;
    qsizetype at = 0;
    QList<QByteArray> cells;
    readCsvRow(csv, at, cells);
    for (const QByteArray &cell : std::as_const(cells)) {
        const QString name = QString::fromUtf8(cell);
        const auto found =
            std::ranges::find_if(fields, [&](const QJsonValue &field) { return field["name"_L1].toString() == name; });
        if (found == fields.end())
            return base::failure(base::Errc::InvalidInput, u"%1 has no field %2."_s.arg(object, name));
        table.m_columns += name;
        table.m_described += found->toObject();
    }
    if (table.m_columns.value(0) != "Id"_L1)
        return base::failure(base::Errc::InvalidInput, u"The first column of %1 is not Id."_s.arg(object));
    while (readCsvRow(csv, at, cells)) {
        if (cells.size() != table.m_columns.size())
            return base::failure(
                base::Errc::InvalidInput,
                u"Record %1 of %2 has not as many cells as there are columns."_s.arg(table.m_rows.size() + 1)
                    .arg(object));
        table.m_places.insert(cells.constFirst().left(15), int(table.m_rows.size()));
        table.m_rows.push_back(joined(cells));
    }
    table.m_writes.resize(table.m_rows.size());
    return table;
}

int DataTable::column(const QString &name) const
{
    for (int i = 0; i < m_columns.size(); ++i) {
        if (m_columns.at(i).compare(name, Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

QList<QByteArray> DataTable::cells(const QByteArray &row)
{
    return row.split(kBetween);
}

QJsonObject DataTable::json(const QByteArray &row) const
{
    const QList<QByteArray> values = cells(row);
    QJsonObject json;
    for (int i = 0; i < m_columns.size(); ++i)
        json.insert(m_columns.at(i), jsonValue(values.at(i), m_described.at(i)["type"_L1].toString()));
    return json;
}

int DataTable::find(const QByteArray &id) const
{
    return m_places.value(id.left(15), -1);
}

QList<QByteArray> DataTable::select(const Soql &query) const
{
    QList<QByteArray> found;
    if (query.where) {
        const QList<QByteArray> ids = idsOf(*query.where);
        for (const QByteArray &id : ids) {
            if (const int row = find(id); row >= 0)
                found += m_rows.at(std::size_t(row));
        }
        if (!ids.isEmpty())
            return found;
    }
    const bool isPlain = !query.where && query.order.isEmpty();
    if (isPlain) {
        const qsizetype end = query.limit < 0
                                  ? qsizetype(m_rows.size())
                                  : std::min<qsizetype>(query.offset + query.limit, qsizetype(m_rows.size()));
        found.reserve(end);
        for (qsizetype row = query.offset; row < end; ++row)
            found += m_rows.at(std::size_t(row));
        return found;
    }
    QList<QJsonObject> all;
    for (const QByteArray &row : m_rows)
        all += json(row);
    const QList<QJsonObject> chosen = localorg::select(query, all, QDateTime::currentDateTimeUtc());
    for (const QJsonObject &row : chosen)
        found += m_rows.at(std::size_t(find(row["Id"_L1].toString().toUtf8())));
    return found;
}

void DataTable::write(int row, const QList<QByteArray> &cells)
{
    for (auto it = m_taken.begin(); it != m_taken.end(); ++it) {
        it->remove(DataTable::cells(m_rows.at(std::size_t(row))).at(it.key()));
        it->insert(cells.at(it.key()), row);
    }
    m_rows[std::size_t(row)] = joined(cells);
    ++m_writes[std::size_t(row)];
}

void DataTable::remove(const QByteArray &id)
{
    const int row = find(id);
    if (row < 0)
        return;
    const int last = int(m_rows.size()) - 1;
    m_places.remove(id.left(15));
    if (row != last) {
        m_rows[std::size_t(row)] = m_rows.back();
        m_writes[std::size_t(row)] = m_writes.back();
        m_places[cells(m_rows.back()).constFirst().left(15)] = row;
    }
    m_rows.pop_back();
    m_writes.pop_back();
    m_taken.clear();
}

bool DataTable::isTaken(int column, const QByteArray &value, int besides)
{
    auto taken = m_taken.find(column);
    if (taken == m_taken.end()) {
        taken = m_taken.insert(column, {});
        for (std::size_t row = 0; row < m_rows.size(); ++row)
            taken->insert(cells(m_rows[row]).at(column), int(row));
    }
    const auto other = taken->constFind(value);
    return other != taken->cend() && *other != besides;
}

QByteArray DataTable::csv() const
{
    QList<QByteArray> head;
    for (const QString &column : m_columns)
        head += column.toUtf8();
    QByteArray csv = csvRow(head);
    for (const QByteArray &row : m_rows)
        csv += csvRow(cells(row));
    return csv;
}

} // namespace backflow::localorg
