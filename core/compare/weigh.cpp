#include "core/compare/weigh.h"

#include "core/merge/ordering.h"
#include "core/text/linediff.h"

#include <QHash>
#include <algorithm>

namespace backflow::compare {

namespace {

using merge::Entry;
using merge::Group;
using merge::Matching;
using merge::Source;
using merge::Target;
using xml::Node;
using xml::NodeKind;

bool isBlank(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; });
}

QByteArray withoutReturns(QByteArrayView bytes)
{
    return bytes.toByteArray().replace("\r\n", "\n");
}

/// Bytes between the tags of a leaf without its comments.
QByteArray withoutComments(const Node &leaf)
{
    QByteArray bytes;
    for (Node child = leaf.firstChild(); child; child = child.nextSibling()) {
        if (child.kind() != NodeKind::Comment)
            bytes += child.source();
    }
    return withoutReturns(bytes);
}

QByteArrayView openTag(const Node &element)
{
    return element.source().first(element.innerBegin() - element.begin());
}

QByteArrayView indentation(const Node &element)
{
    const Node before = element.previousSibling();
    if (!before || before.kind() != NodeKind::Text)
        return {};
    const QByteArrayView blank = before.source();
    return blank.sliced(blank.lastIndexOf('\n') + 1);
}

bool sameAttributes(const Node &x, const Node &y)
{
    const auto mine = x.attributes();
    if (mine.size() != y.attributes().size())
        return false;
    return std::ranges::all_of(mine, [&](const Node::Attribute &attribute) {
        const QString other = y.attribute(attribute.name);
        return !other.isNull() && other == x.attribute(attribute.name);
    });
}

} // namespace

std::vector<int> movedEntries(const std::vector<int> &source, const std::vector<int> &target)
{
    const std::vector<int> common = merge::commonTo(source, target);
    std::vector<int> moved;
    for (const text::LineHunk &hunk : text::diffSequences(common, merge::commonTo(target, source)))
        moved.insert(moved.end(), common.begin() + hunk.a, common.begin() + hunk.a + hunk.aCount);
    return moved;
}

Weigher::Weigher(const merge::XmlVersion &source, const merge::XmlVersion &target)
    : m_source(source)
    , m_target(target)
    , m_defaults(Defaults::of(target.root().name()))
{
}

bool Weigher::isDefault(const merge::XmlVersion &version, const Node &element) const
{
    if (!m_defaults || element.hasChildElements() || element.hasAttributes())
        return false;
    return m_defaults->isDefault(version.schema(element).path, merge::leafText(element));
}

bool Weigher::same(const Node &x, const Node &y, Hidden &hidden) const
{
    if (x.source() == y.source())
        return true;
    if (x.name() != y.name())
        return false;
    const bool leaves = !x.hasChildElements() && !y.hasChildElements();
    if (leaves)
        return sameLeaf(x, y, hidden);
    if (merge::isContainer(x) && merge::isContainer(y)) {
        if (!sameAttributes(x, y))
            return false;
        if (withoutReturns(openTag(x)) != withoutReturns(openTag(y)))
            hidden.layout = 1;
        return sameChildren(x, y, hidden);
    }
    hidden.layout = 1;
    return merge::sameMeaning(m_source, x, m_target, y);
}

bool Weigher::sameLeaf(const Node &x, const Node &y, Hidden &hidden) const
{
    if (!merge::sameMeaning(m_source, x, m_target, y))
        return false;
    hidden.comments += otherComments(x, y);
    const QByteArray mine = withoutComments(x);
    const QByteArray theirs = withoutComments(y);
    const bool tagsDiffer = withoutReturns(openTag(x)) != withoutReturns(openTag(y));
    if (tagsDiffer || (isBlank(mine) && isBlank(theirs) && mine != theirs))
        hidden.layout = 1;
    else if (mine != theirs)
        ++hidden.entities;
    return true;
}

bool Weigher::sameChildren(const Node &x, const Node &y, Hidden &hidden) const
{
    const Matching matching = merge::match({nullptr, &m_source, &m_target}, {Node(), x, y});
    const merge::SchemaNode &schema = m_target.schema(y);
    const QByteArray position =
        m_source.isNumbered(schema) && m_target.isNumbered(schema) ? schema.rule.renumber.toUtf8() : QByteArray();
    for (const Entry &entry : matching.entries) {
        if (!position.isEmpty() && entry.any().name() == position)
            continue;
        if (!entry.has(Source) || !entry.has(Target)) {
            if (!isDefault(entry.has(Source) ? m_source : m_target, entry.any()))
                return false;
            ++hidden.defaults;
            continue;
        }
        if (!same(entry.nodes[Source], entry.nodes[Target], hidden))
            return false;
        if (!sameIndentation(entry.nodes[Source], entry.nodes[Target]))
            hidden.layout = 1;
    }
    hidden.comments += otherComments(x, y);
    return sameOrder(matching, y, hidden);
}

bool Weigher::sameOrder(const Matching &matching, const Node &parent, Hidden &hidden) const
{
    for (const Group &group : matching.groups) {
        if (merge::orderMatters(*group.schema, parent) &&
            !movedEntries(group.order[Source], group.order[Target]).empty())
            return false;
    }
    hidden.order += int(movedEntries(matching.children[Source], matching.children[Target]).size());
    return true;
}

bool Weigher::sameIndentation(const Node &x, const Node &y)
{
    return indentation(x) == indentation(y);
}

int Weigher::otherComments(const Node &x, const Node &y)
{
    QHash<QByteArray, int> counts;
    const auto add = [&counts](const Node &parent, int step) {
        for (Node child = parent.firstChild(); child; child = child.nextSibling()) {
            if (child.kind() == NodeKind::Comment)
                counts[child.source().toByteArray().simplified()] += step;
        }
    };
    add(x, 1);
    add(y, -1);
    int more = 0;
    int less = 0;
    for (const int count : std::as_const(counts)) {
        more += std::max(count, 0);
        less += std::max(-count, 0);
    }
    // One that was reworded is one.
    return std::max(more, less);
}

} // namespace backflow::compare
