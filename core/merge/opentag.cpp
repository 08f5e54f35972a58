#include "core/merge/opentag.h"

#include "core/merge/matching.h"

#include <QMap>

namespace backflow::merge {

namespace {

using xml::Node;
using Values = QMap<QByteArray, QString>;

Values valuesOf(const Node &element)
{
    Values values;
    if (element) {
        for (const Node::Attribute &attribute : element.attributes())
            values.insert(attribute.name.toByteArray(), element.attribute(attribute.name));
    }
    return values;
}

QByteArrayView openTag(const Node &element)
{
    const qsizetype size = element.innerBegin() - element.begin();
    return element.source().first(size);
}

/// The attribute as written, name, quotes and the white space before it.
QByteArrayView written(const Node &element, const QByteArray &name)
{
    for (const Node::Attribute &attribute : element.attributes()) {
        if (attribute.name != name)
            continue;
        const char *begin = attribute.name.data();
        while (begin[-1] == ' ' || begin[-1] == '\n' || begin[-1] == '\r' || begin[-1] == '\t')
            --begin;
        return QByteArrayView(begin, attribute.rawValue.data() + attribute.rawValue.size() + 1);
    }
    return {};
}

} // namespace

std::optional<MergedTag> mergeOpenTag(const std::array<Node, 3> &nodes)
{
    if (openTag(nodes[Source]) == openTag(nodes[Target]))
        return MergedTag{openTag(nodes[Target]).toByteArray(), Origin::Both};
    const Values ofAncestor = valuesOf(nodes[Ancestor]);
    const Values ofSource = valuesOf(nodes[Source]);
    const Values ofTarget = valuesOf(nodes[Target]);
    MergedTag tag{openTag(nodes[Target]).toByteArray(), Origin::Target};
    if (ofSource == ofTarget) {
        tag.origin = Origin::Both;
        return tag;
    }
    Values names = ofSource;
    names.insert(ofTarget);
    names.insert(ofAncestor);
    const qsizetype closing = tag.bytes.endsWith("/>") ? 2 : 1;
    for (const QByteArray &name : names.keys()) {
        const auto at = [&name](const Values &values) {
            return values.contains(name) ? std::optional(values[name]) : std::nullopt;
        };
        if (at(ofSource) == at(ofTarget) || at(ofSource) == at(ofAncestor))
            continue;
        if (at(ofTarget) != at(ofAncestor))
            return std::nullopt;
        tag.origin = Origin::Source;
        const QByteArray mine = written(nodes[Target], name).toByteArray();
        const QByteArray theirs = written(nodes[Source], name).toByteArray();
        if (mine.isEmpty())
            tag.bytes.insert(tag.bytes.size() - closing, theirs);
        else
            tag.bytes.replace(tag.bytes.indexOf(mine), mine.size(), theirs);
    }
    return tag;
}

} // namespace backflow::merge
