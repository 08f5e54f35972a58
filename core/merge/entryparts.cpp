#include "core/merge/entryparts.h"

#include "core/merge/xmlversion.h"
#include "core/xml/document.h"

#include <algorithm>

namespace backflow::merge {

namespace {

/// White space between the sibling before, or the opening tag, and the element.
QByteArrayView leadOf(const xml::Document &document, const xml::Node &element)
{
    const xml::Node before = element.previousSibling();
    const bool space = before && before.kind() == xml::NodeKind::Text && before.text().trimmed().isEmpty();
    return space ? before.source() : QByteArrayView(document.source()).first(0);
}

/// Where an element that is not there yet would come: behind the last of the tags before it.
xml::Node placeFor(const xml::Node &root, const QString &tag, const QStringList &order)
{
    xml::Node behind;
    const qsizetype own = order.indexOf(tag);
    for (xml::Node child = root.firstElement(); child; child = child.nextElement()) {
        const qsizetype at = order.indexOf(QString::fromUtf8(child.name()));
        if (own < 0 || (at >= 0 && at < own))
            behind = child;
    }
    return behind;
}

QByteArray insertedInto(const xml::Document &document, const EntryPart &part, const QStringList &order)
{
    const xml::Node root = document.root();
    const xml::Node first = root.firstElement();
    const QByteArray lead = first ? leadOf(document, first).toByteArray() : QByteArray();
    const xml::Node behind = placeFor(root, part.name, order);
    const qsizetype at = behind ? behind.end() : root.innerBegin();
    QByteArray added;
    for (const QByteArray &element : part.elements)
        added += lead + element;
    QByteArray out = document.source();
    return out.insert(at, added);
}

} // namespace

std::optional<std::vector<EntryPart>> partsOf(const QByteArray &entry)
{
    const auto document = xml::Document::parse(entry);
    if (!document || document->root().hasAttributes() || !isContainer(document->root()))
        return std::nullopt;
    std::vector<EntryPart> parts;
    for (xml::Node child = document->root().firstChild(); child; child = child.nextSibling()) {
        if (!child.isElement()) {
            if (isText(child))
                return std::nullopt;
            continue;
        }
        const QString name = QString::fromUtf8(child.name());
        auto part = std::ranges::find(parts, name, &EntryPart::name);
        if (part == parts.end())
            part = parts.insert(parts.end(), EntryPart{name, {}, {}, true});
        part->values.append(child.text());
        part->elements.append(child.source().toByteArray());
        part->leaf = part->leaf && !child.hasChildElements() && !child.hasAttributes();
    }
    return parts;
}

QByteArray withPart(const QByteArray &entry, const EntryPart &part, const QStringList &order)
{
    const auto document = xml::Document::parse(entry);
    if (!document)
        return entry;
    std::vector<xml::Node> there = document->root().elements(part.name.toUtf8());
    if (there.empty())
        return part.elements.isEmpty() ? entry : insertedInto(*document, part, order);
    QByteArray out = document->source();
    const QByteArray lead = leadOf(*document, there.front()).toByteArray();
    // From behind, so that what is in front stays where it is.
    for (auto node = there.rbegin(); node != there.rend(); ++node) {
        const bool first = std::next(node) == there.rend();
        QByteArray in;
        for (qsizetype i = 0; first && i < part.elements.size(); ++i)
            in += (i > 0 ? lead : QByteArray()) + part.elements[i];
        const qsizetype begin =
            first && !in.isEmpty() ? node->begin() : node->begin() - leadOf(*document, *node).size();
        out.replace(begin, node->end() - begin, in);
    }
    return out;
}

EntryPart partOf(const QString &name, const QStringList &values)
{
    EntryPart part{name, values, {}, true};
    for (const QString &value : values)
        part.elements.append('<' + name.toUtf8() + '>' + xml::escapeText(value) + "</" + name.toUtf8() + '>');
    return part;
}

} // namespace backflow::merge
