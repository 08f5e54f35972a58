#include "tests/support/xmlmeaning.h"

#include <QList>
#include <algorithm>

namespace backflow::support {

namespace {

using xml::Node;

constexpr QByteArrayView kNames[] = {"fullName", "name",        "field",      "object", "apexClass",
                                     "apexPage", "application", "recordType", "tab",    "flow"};

QByteArray openingOf(const Node &element)
{
    QByteArray form = '<' + element.name().toByteArray();
    for (const Node::Attribute &attribute : element.attributes())
        form += ' ' + attribute.name.toByteArray() + '=' + element.attribute(attribute.name).toUtf8();
    return form + '>';
}

/// Text that stands between child elements counts as text of its own.
QByteArray ownText(const Node &element)
{
    QString text;
    for (Node child = element.firstChild(); child; child = child.nextSibling()) {
        if (child.kind() == xml::NodeKind::Text || child.kind() == xml::NodeKind::CData)
            text += child.text();
    }
    return text.trimmed().toUtf8();
}

} // namespace

QByteArray anyOrderMeaning(const xml::Document &document)
{
    // From the end of the arena children come before their parents.
    std::vector<QByteArrayList> below(size_t(document.nodeCount()));
    for (int i = document.nodeCount() - 1; i > 0; --i) {
        const Node node = document.node(i);
        if (!node.isElement())
            continue;
        QByteArrayList &children = below[size_t(i)];
        std::ranges::sort(children);
        const QByteArray text = ownText(node);
        const bool says = !children.empty() || !text.isEmpty() || !node.attributes().empty();
        if (says || node == document.root())
            below[size_t(node.parent().index())].append(openingOf(node) + text + children.join() + "</>");
        children.clear();
    }
    return below[size_t(document.root().parent().index())].value(0);
}

QMap<QByteArray, int> namedChildren(const xml::Document &document)
{
    QMap<QByteArray, int> found;
    for (Node child = document.root().firstElement(); child; child = child.nextElement()) {
        for (const QByteArrayView name : kNames) {
            const Node key = child.child(name);
            if (!key || key.hasChildElements())
                continue;
            ++found[child.name().toByteArray() + ' ' + key.text().trimmed().toUtf8()];
            break;
        }
    }
    return found;
}

} // namespace backflow::support
