#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace backflow::localorg {

/// A condition of a WHERE clause: a comparison, or several joined.
struct Condition {
    enum class Kind { Compare, And, Or, Not } kind = Kind::Compare;
    QString field;
    /// `=`, `!=`, `<`, `<=`, `>`, `>=`, `LIKE`, `IN`, `NOT IN`.
    QString op;
    QList<QJsonValue> values;
    std::vector<Condition> parts;
};

/// The part of SOQL this org speaks: SELECT of fields (also over one parent, `CreatedBy.Name`) or COUNT(), FROM one
/// object, WHERE with AND, OR, NOT and brackets, ORDER BY, LIMIT, OFFSET.
struct Soql {
    QStringList fields;
    bool count = false;
    QString object;
    std::optional<Condition> where;
    struct Order {
        QString field;
        bool descending = false;
    };
    QList<Order> order;
    qint64 limit = -1;
    qint64 offset = 0;
};

/// Errors: Malformed, with the org's sentence; MALFORMED_QUERY in detail.
base::Result<Soql> parseSoql(const QString &text);

/// Value of a field, `CreatedBy.Name` too, found without case; undefined when the row has no such field.
QJsonValue fieldOf(const QJsonObject &row, const QString &field);

/// Rows that a query asks for, in its order, whole. `now` is what date literals count from.
QList<QJsonObject> select(const Soql &query, QList<QJsonObject> rows, const QDateTime &now);

} // namespace backflow::localorg
