#include "core/merge/values.h"

#include <QCryptographicHash>
#include <QSet>

namespace backflow::merge {

namespace {

using xml::Node;

/// Leaves below the element, in document order, with their path.
void collect(const Node &element, const QString &path, QList<Property> &properties)
{
    // No deeper than the document's own cap.
    if (!isContainer(element)) {
        properties.append({path, leafText(element)});
        return;
    }
    properties.reserve(properties.size() + 8);
    for (Node child = element.firstElement(); child; child = child.nextElement()) {
        const QString name = QString::fromUtf8(child.name());
        collect(child, path.isEmpty() ? name : path + u'/' + name, properties);
    }
}

bool namesKey(const SchemaNode &schema, const Property &property)
{
    return schema.identity == Identity::Keyed && std::ranges::any_of(schema.key, [&](const KeyPart &part) {
               return std::ranges::any_of(part, [&](const QByteArray &path) {
                   return path.size() == property.name.size() && property.name == QLatin1StringView(path);
               });
           });
}

void addPart(QByteArray &form, const std::optional<QByteArray> &bytes)
{
    form += bytes ? QByteArray::number(bytes->size()) : QByteArray("-");
    form += ':';
    if (bytes)
        form += *bytes;
}

} // namespace

SideValue valueOf(const Node &element, const SchemaNode &schema)
{
    SideValue value;
    value.bytes = element.source().toByteArray();
    value.line = element.line();
    QList<Property> properties;
    collect(element, QString(), properties);
    for (const Node::Attribute &attribute :
         element.hasAttributes() ? element.attributes() : std::vector<Node::Attribute>()) {
        if (attribute.name.startsWith("xmlns"))
            continue;
        properties.append({QLatin1Char('@') + QString::fromUtf8(attribute.name), element.attribute(attribute.name)});
    }
    properties.removeIf([&](const Property &property) { return namesKey(schema, property); });
    value.properties = std::move(properties);
    return value;
}

SideValue valueOf(const Entry &entry, Side side)
{
    return entry.has(side) ? valueOf(entry.nodes[side], *entry.schema) : SideValue();
}

QString pathStep(const Entry &entry)
{
    const QString &tag = entry.schema->name;
    const QString words = entry.words();
    return words.isEmpty() ? tag : tag + QLatin1Char('[') + words + QLatin1Char(']');
}

QString decisionId(const Decision &decision)
{
    QByteArray form;
    addPart(form, decision.path.toUtf8());
    for (const SideValue *value : {&decision.ancestor, &decision.source, &decision.target})
        addPart(form, value->bytes);
    const QByteArray hash = QCryptographicHash::hash(form, QCryptographicHash::Blake2b_160);
    return QString::fromLatin1(hash.first(16).toHex());
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
