#include "core/merge/xmlversion.h"

#include "core/merge/positions.h"

#include <algorithm>
#include <array>

namespace backflow::merge {

namespace {

using xml::Node;
using xml::NodeKind;

bool isBlank(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; });
}

/// Whether leafText() would give nothing.
bool meansNothing(QByteArrayView text)
{
    const auto first = std::find_if_not(text.begin(), text.end(), [](char c) { return isBlank({&c, 1}); });
    // Beyond ASCII only Unicode knows what is white space.
    return first == text.end() || (quint8(*first) >= 0x80 && QString::fromUtf8(text).trimmed().isEmpty());
}

void appendNumber(QByteArray &form, int number)
{
    form.append(reinterpret_cast<const char *>(&number), sizeof number);
}

void appendAttributes(QByteArray &form, const Node &element)
{
    std::vector<Node::Attribute> attributes = element.attributes();
    std::sort(attributes.begin(), attributes.end(),
              [](const Node::Attribute &a, const Node::Attribute &b) { return a.name < b.name; });
    for (const Node::Attribute &attribute : attributes) {
        form += '\1';
        form += attribute.name;
        form += '\2';
        form += element.attribute(attribute.name).toUtf8();
    }
    form += '\3';
}

Layout layoutOf(const xml::Document &document)
{
    Layout layout;
    const QByteArrayView source = document.source();
    const qsizetype feed = source.indexOf('\n');
    if (feed > 0 && source[feed - 1] == '\r')
        layout.lineEnd = "\r\n";
    const Node first = document.root().firstElement();
    const Node before = first ? first.previousSibling() : Node();
    if (before && before.kind() == NodeKind::Text) {
        const QByteArrayView blank = before.source();
        layout.indent = blank.sliced(blank.lastIndexOf('\n') + 1).toByteArray();
    }
    return layout;
}

} // namespace

bool isText(const Node &node)
{
    return node.kind() == NodeKind::CData || (node.kind() == NodeKind::Text && !isBlank(node.source()));
}

bool isContainer(const Node &element)
{
    bool holdsElements = false;
    for (Node child = element.firstChild(); child; child = child.nextSibling()) {
        if (child.isElement())
            holdsElements = true;
        else if (isText(child))
            return false;
    }
    return holdsElements;
}

QString leafText(const Node &element)
{
    if (const auto plain = element.plainText())
        return meansNothing(*plain) ? QString() : QString::fromUtf8(*plain);
    const QString text = element.text();
    return text.trimmed().isEmpty() ? QString() : text;
}

XmlVersion::XmlVersion(XmlContext &context, xml::Document document)
    : m_context(context)
    , m_document(std::move(document))
    , m_layout(layoutOf(m_document))
{
    if (metadata::KeyTable::builtIn().renumbers(context.schema.type()))
        notePositions();
}

void XmlVersion::notePositions()
{
    for (int i = 1; i < m_document.nodeCount(); ++i) {
        const Node node = m_document.node(i);
        if (node.isElement() && !schema(node).rule.renumber.isEmpty())
            m_positioned.push_back(node);
    }
    QHash<std::pair<int, const SchemaNode *>, int> last;
    for (const Node &entry : m_positioned) {
        const auto list = std::pair(entry.parent().index(), &schema(entry));
        const auto position = positionOf(entry, schema(entry).rule.renumber);
        if (!position || last.value(list, *position - 1) >= *position)
            m_context.outOfOrder.insert(list.second);
        else
            last.insert(list, *position);
    }
}

SchemaNode &XmlVersion::schema(const Node &element) const
{
    if (element == m_document.root())
        return m_context.schema.root();
    return m_context.schema.child(schema(element.parent()), element.name());
}

int XmlVersion::meaning(const Node &element) const
{
    if (m_meanings.empty())
        m_meanings.resize(size_t(m_document.nodeCount()), -1);
    const int known = m_meanings[size_t(element.index())];
    return known >= 0 ? known : meaningOf(element, schema(element));
}

int XmlVersion::meaningOf(const Node &element, SchemaNode &schema) const
{
    int &meaning = m_meanings[size_t(element.index())];
    if (meaning < 0)
        meaning = numberOf(element, schema);
    return meaning;
}

int XmlVersion::numberOf(const Node &element, SchemaNode &schema) const
{
    Meanings &meanings = m_context.meanings;
    const auto ofChild = [&](const Node &child) {
        return meaningOf(child, m_context.schema.child(schema, child.name()));
    };
    QByteArray form = element.name().toByteArray();
    appendAttributes(form, element);
    if (!element.hasChildElements()) {
        form += leafText(element).toUtf8();
        return meanings.number(form);
    }
    if (!isContainer(element)) {
        // Text and elements mixed: everything counts, in its order.
        for (Node child = element.firstChild(); child; child = child.nextSibling()) {
            if (child.isElement())
                appendNumber(form += '\4', ofChild(child));
            else if (child.kind() == NodeKind::Text || child.kind() == NodeKind::CData)
                form += '\5' + child.text().toUtf8();
        }
        return meanings.number(form);
    }
    std::vector<int> anyOrder;
    std::vector<std::pair<const SchemaNode *, int>> inOrder;
    const QByteArray position = isNumbered(schema) ? schema.rule.renumber.toUtf8() : QByteArray();
    for (Node child = element.firstElement(); child; child = child.nextElement()) {
        if (!position.isEmpty() && child.name() == position)
            continue;
        SchemaNode &below = m_context.schema.child(schema, child.name());
        if (orderMatters(below, element))
            inOrder.emplace_back(&below, meaningOf(child, below));
        else
            anyOrder.push_back(meaningOf(child, below));
    }
    std::sort(anyOrder.begin(), anyOrder.end());
    std::stable_sort(inOrder.begin(), inOrder.end(),
                     [](const auto &a, const auto &b) { return std::less<>()(a.first, b.first); });
    for (const int number : anyOrder)
        appendNumber(form += '\6', number);
    for (const auto &[below, number] : inOrder)
        appendNumber(form += '\7', number);
    return meanings.number(form);
}

namespace {

/// Whether no two children have the same name; of a long list it is not asked.
bool allDiffer(const Node &parent)
{
    constexpr size_t kMost = 16;
    std::array<QByteArrayView, kMost> names;
    size_t count = 0;
    for (Node child = parent.firstElement(); child; child = child.nextElement()) {
        const auto end = names.begin() + qsizetype(count);
        if (count == kMost || std::find(names.begin(), end, child.name()) != end)
            return false;
        names[count++] = child.name();
    }
    return true;
}

enum class Look { Same, Different, Unclear };

Look lookOf(const Node &x, const Node &y);

Look lookOfLeaves(const Node &x, const Node &y)
{
    const auto ofX = x.plainText();
    const auto ofY = y.plainText();
    if (!ofX || !ofY)
        return Look::Unclear;
    return *ofX == *ofY || (meansNothing(*ofX) && meansNothing(*ofY)) ? Look::Same : Look::Different;
}

/// What is at the same place in both has the same name; and, unless it is an element, the same text or none that
/// counts.
bool isAlike(const Node &x, const Node &y)
{
    if (x.kind() != y.kind())
        return false;
    if (x.isElement())
        return x.name() == y.name();
    // White space means nothing here, unless there is text as well.
    return x.source() == y.source() || (isBlank(x.source()) && isBlank(y.source()));
}

/// Child by child, as long as both have the same kind of thing in the same place.
Look lookOfChildren(const Node &x, const Node &y)
{
    bool differs = false;
    Node below = x.firstChild();
    Node other = y.firstChild();
    for (; below && other; below = below.nextSibling(), other = other.nextSibling()) {
        if (!isAlike(below, other))
            return Look::Unclear;
        // Where children come once each, one that differs is enough.
        if (differs || !below.isElement())
            continue;
        const Look one = lookOf(below, other);
        if (one == Look::Unclear)
            return one;
        differs = one == Look::Different;
    }
    if (below || other || !isContainer(x))
        return Look::Unclear;
    return !differs ? Look::Same : allDiffer(x) ? Look::Different : Look::Unclear;
}

/// Quickly, where it can be seen: elements whose children come once each and in the same order differ exactly when a
/// child does.
Look lookOf(const Node &x, const Node &y)
{
    if (x.source() == y.source())
        return Look::Same;
    if (x.hasAttributes() || y.hasAttributes())
        return Look::Unclear;
    const bool leaves = !x.hasChildElements() && !y.hasChildElements();
    return leaves ? lookOfLeaves(x, y) : lookOfChildren(x, y);
}

} // namespace

bool sameMeaning(const XmlVersion &a, const Node &x, const XmlVersion &b, const Node &y)
{
    if (x.name() != y.name())
        return false;
    // Numbers that follow from the order mean nothing, so there every child has to be weighed.
    const bool numbered = !a.positioned().empty() || !b.positioned().empty();
    const Look seen = numbered ? Look::Unclear : lookOf(x, y);
    return seen == Look::Unclear ? a.meaning(x) == b.meaning(y) : seen == Look::Same;
}

} // namespace backflow::merge
