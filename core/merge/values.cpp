#include "core/merge/values.h"

#include <QCryptographicHash>
#include <QSet>

namespace backflow::merge {

namespace {

using xml::Node;

/// Leaves below the element, in document order, with their path.
void collect(const Node &element, QList<Property> &properties)
{
    struct Place {
        Node node;
        QString path;
    };
    std::vector<Place> open = {{element, QString()}};
    while (!open.empty()) {
        const Place place = std::move(open.back());
        open.pop_back();
        if (!isContainer(place.node)) {
            properties.append({place.path, leafText(place.node)});
            continue;
        }
        const std::vector<Node> children = place.node.elements();
        for (auto child = children.rbegin(); child != children.rend(); ++child) {
            const QString name = QString::fromUtf8(child->name());
            open.push_back({*child, place.path.isEmpty() ? name : place.path + QLatin1Char('/') + name});
        }
    }
}

bool namesKey(const SchemaNode &schema, const Property &property)
{
    return schema.identity == Identity::Keyed &&
           std::ranges::any_of(schema.key, [&](const KeyPart &part) { return part.contains(property.name.toUtf8()); });
}

void addPart(QCryptographicHash &hash, const std::optional<QByteArray> &bytes)
{
    const QByteArray size = bytes ? QByteArray::number(bytes->size()) : QByteArray("-");
    hash.addData(size + ':');
    if (bytes)
        hash.addData(*bytes);
}

} // namespace

SideValue valueOf(const Node &element, const SchemaNode &schema)
{
    SideValue value;
    value.bytes = element.source().toByteArray();
    value.line = element.line();
    QList<Property> properties;
    collect(element, properties);
    for (const Node::Attribute &attribute : element.attributes()) {
        if (attribute.name.startsWith("xmlns"))
            continue;
        properties.append({QLatin1Char('@') + QString::fromUtf8(attribute.name), element.attribute(attribute.name)});
    }
    for (const Property &property : std::as_const(properties)) {
        if (!namesKey(schema, property))
            value.properties.append(property);
    }
    return value;
}

SideValue valueOf(const Entry &entry, Side side)
{
    return entry.has(side) ? valueOf(entry.nodes[side], *entry.schema) : SideValue();
}

QString pathStep(const Entry &entry)
{
    const QString tag = QString::fromUtf8(entry.schema->tag);
    const QString words = entry.words();
    return words.isEmpty() ? tag : tag + QLatin1Char('[') + words + QLatin1Char(']');
}

QString decisionId(const Decision &decision)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addPart(hash, decision.path.toUtf8());
    for (const SideValue *value : {&decision.ancestor, &decision.source, &decision.target})
        addPart(hash, value->bytes);
    return QString::fromLatin1(hash.result().first(16).toHex());
}

void makeIdsUnique(std::vector<Decision> &decisions)
{
    QSet<QString> seen;
    for (Decision &decision : decisions) {
        const QString first = decision.id;
        for (int copy = 2; seen.contains(decision.id); ++copy)
            decision.id = first + QLatin1Char('-') + QString::number(copy);
        seen.insert(decision.id);
    }
}

} // namespace backflow::merge
