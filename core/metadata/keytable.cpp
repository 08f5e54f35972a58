#include "core/metadata/keytable.h"
#include "core/metadata/typetables.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <span>

namespace backflow::metadata {

namespace {

using Path = std::span<const QByteArray>;

/// Shapes refer to other shapes; no table of ours does so deeper than twice.
constexpr int kMaxHops = 8;

struct Row {
    QList<QByteArray> path;
    ElementRule rule;
};

struct Shape {
    QHash<QByteArray, ElementRule> rows;
    /// Rows with a `*` inside a name.
    QList<Row> globs;
    /// Rows for any depth, by their last name; the path is what follows the leading asterisk.
    QMultiHash<QByteArray, Row> anyDepth;
    /// Below that path, the rows of another shape hold.
    QHash<QByteArray, QByteArray> uses;
};

QByteArray joined(Path path)
{
    QByteArray text;
    for (const QByteArray &name : path) {
        if (!text.isEmpty())
            text += '/';
        text += name;
    }
    return text;
}

bool matches(QByteArrayView name, QByteArrayView pattern)
{
    const qsizetype star = pattern.indexOf('*');
    if (star < 0)
        return name == pattern;
    const QByteArrayView head = pattern.first(star);
    const QByteArrayView tail = pattern.sliced(star + 1);
    return name.size() >= head.size() + tail.size() && name.startsWith(head) && name.endsWith(tail);
}

bool matches(Path path, const QList<QByteArray> &pattern)
{
    return std::ranges::equal(path, pattern, [](const QByteArray &name, const QByteArray &p) {
        return matches(QByteArrayView(name), QByteArrayView(p));
    });
}

ElementOrder orderOf(const QString &name)
{
    if (name == u"list")
        return ElementOrder::List;
    return name == u"keyed" ? ElementOrder::KeyedList : ElementOrder::Set;
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue item : value.toArray())
        list.append(item.toString());
    return list;
}

ElementRule ruleOf(const QString &type, const QString &path, const QJsonObject &row)
{
    ElementRule rule;
    rule.key = strings(row[u"key"]);
    rule.order = orderOf(row[u"order"].toString());
    rule.singleton = row[u"singleton"].toBool();
    rule.coupled = row[u"coupled"].toBool();
    rule.semanticKey = strings(row[u"semanticKey"]);
    rule.dependsOn = row[u"dependsOn"].toString();
    rule.orderIrrelevantWhen = row[u"orderIrrelevantWhen"].toString();
    rule.renumber = row[u"renumber"].toString();
    rule.origin = QStringLiteral("table %1 %2").arg(type, path);
    return rule;
}

void addRow(Shape &shape, const QByteArray &path, const ElementRule &rule)
{
    QList<QByteArray> names = path.split('/');
    if (names.first() == "*") {
        names.removeFirst();
        shape.anyDepth.insert(names.last(), {names, rule});
    } else if (path.contains('*')) {
        shape.globs.append({names, rule});
    } else {
        shape.rows.insert(path, rule);
    }
}

Shape shapeOf(const QString &type, const QJsonObject &table)
{
    Shape shape;
    const QJsonObject rows = table[u"rows"].toObject();
    for (auto row = rows.begin(); row != rows.end(); ++row)
        addRow(shape, row.key().toUtf8(), ruleOf(type, row.key(), row->toObject()));
    const QJsonObject uses = table[u"uses"].toObject();
    for (auto use = uses.begin(); use != uses.end(); ++use)
        shape.uses.insert(use.key().toUtf8(), use->toString().toUtf8());
    return shape;
}

const ElementRule *patternRow(const Shape &shape, Path path)
{
    for (const Row &row : shape.globs) {
        if (matches(path, row.path))
            return &row.rule;
    }
    const auto [begin, end] = shape.anyDepth.equal_range(path.back());
    for (auto row = begin; row != end; ++row) {
        const auto depth = static_cast<size_t>(row->path.size());
        if (path.size() > depth && matches(path.last(depth), row->path))
            return &row->rule;
    }
    return nullptr;
}

/// A screen's fields hold fields, which hold fields: the row of the outermost serves them all.
QList<QByteArray> withoutRepeats(Path path)
{
    QList<QByteArray> names;
    for (const QByteArray &name : path) {
        if (names.isEmpty() || names.last() != name)
            names.append(name);
    }
    return names;
}

} // namespace

struct KeyTable::Data {
    QHash<QByteArray, Shape> shapes;

    const ElementRule *find(const QByteArray &type, Path path, int hops) const
    {
        const auto shape = shapes.constFind(type);
        if (shape == shapes.cend() || path.empty() || hops > kMaxHops)
            return nullptr;
        if (const auto row = shape->rows.constFind(joined(path)); row != shape->rows.cend())
            return &*row;
        for (size_t depth = path.size(); !shape->uses.isEmpty() && depth-- > 0;) {
            const auto use = shape->uses.constFind(joined(path.first(depth)));
            if (use == shape->uses.cend())
                continue;
            if (const ElementRule *row = find(*use, path.subspan(depth), hops + 1))
                return row;
        }
        return patternRow(*shape, path);
    }
};

KeyTable::KeyTable()
{
    auto data = std::make_unique<Data>();
    const QJsonObject types = typeTable(QStringLiteral("keys.json")).object();
    for (auto type = types.begin(); type != types.end(); ++type)
        data->shapes.insert(type.key().toUtf8(), shapeOf(type.key(), type->toObject()));
    m_data = std::move(data);
}

KeyTable::~KeyTable() = default;

const KeyTable &KeyTable::builtIn()
{
    static const KeyTable table;
    return table;
}

ElementRule KeyTable::rule(const QByteArray &type, const QList<QByteArray> &path) const
{
    if (const ElementRule *row = m_data->find(type, path, 0))
        return *row;
    const QList<QByteArray> shorter = withoutRepeats(path);
    if (shorter.size() < path.size()) {
        if (const ElementRule *row = m_data->find(type, shorter, 0))
            return *row;
    }
    ElementRule fallback;
    fallback.origin = QStringLiteral("fallback");
    return fallback;
}

} // namespace backflow::metadata
