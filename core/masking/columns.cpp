#include "core/masking/columns.h"

#include "core/base/canonicaljson.h"

namespace backflow::masking {

using namespace Qt::StringLiterals;

namespace {

/// The field of a parent that a record cannot be without, or the best known one.
QString parentOf(const ports::ObjectDescription &object)
{
    for (const ports::FieldDescription &field : object.fields) {
        if (field.type == "reference"_L1 && !field.nillable && field.updateable && field.name != "OwnerId"_L1)
            return field.name;
    }
    return object.field(u"AccountId"_s) ? u"AccountId"_s : QString();
}

QString plainOf(const ports::FieldDescription &field, const QString &value)
{
    if (field.type == "datetime"_L1)
        return value.left(19); // the two interfaces write the zone in two ways
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    const bool counts = field.type == "double"_L1 || field.type == "currency"_L1 || field.type == "percent"_L1 ||
                        field.type == "int"_L1;
    return counts && isNumber ? QString::number(number, 'g', 12) : value;
}

} // namespace

QStringList columnsOf(const ObjectRule &rule, const ports::ObjectDescription &object)
{
    QStringList columns{u"Id"_s};
    if (rule.remove)
        return columns;
    for (const FieldRule &field : rule.fields)
        columns += field.field;
    const QString parent = parentOf(object);
    if (!parent.isEmpty() && !columns.contains(parent, Qt::CaseInsensitive))
        columns += parent;
    return columns;
}

QString soqlOf(const ObjectRule &rule, const ports::ObjectDescription &object)
{
    QString soql = u"SELECT %1 FROM %2"_s.arg(columnsOf(rule, object).join(u", "_s), object.summary.name);
    if (!rule.where.isEmpty())
        soql += " WHERE "_L1 + rule.where;
    return soql;
}

QString digestOf(const QString &run, const ObjectRule &rule, const ports::ObjectDescription &object, const QString &id,
                 const QList<QString> &values)
{
    QString text = run + u'\n' + id.left(15);
    for (qsizetype i = 0; i < rule.fields.size(); ++i) {
        const ports::FieldDescription *field = object.field(rule.fields.at(i).field);
        text += u'\n' + (field ? plainOf(*field, values.value(i)) : values.value(i));
    }
    return base::sha256Name(text.toUtf8());
}

} // namespace backflow::masking
