#include "core/merge/xmlversion.h"

#include "core/merge/positions.h"

#include <algorithm>

namespace backflow::merge {

namespace {

using xml::Node;
using xml::NodeKind;

bool isBlank(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; });
}

bool hasOwnText(const Node &element)
{
    for (Node child = element.firstChild(); child; child = child.nextSibling()) {
        if (child.kind() == NodeKind::CData || (child.kind() == NodeKind::Text && !isBlank(child.source())))
            return true;
    }
    return false;
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

bool isContainer(const Node &element)
{
    return element.hasChildElements() && !hasOwnText(element);
}

QString leafText(const Node &element)
{
    const QString text = element.text();
    return text.trimmed().isEmpty() ? QString() : text;
}

XmlVersion::XmlVersion(XmlContext &context, xml::Document document)
    : m_context(context)
    , m_document(std::move(document))
    , m_schema(size_t(m_document.nodeCount()), nullptr)
    , m_layout(layoutOf(m_document))
{
    const int count = m_document.nodeCount();
    for (int i = 1; i < count; ++i) {
        const Node node = m_document.node(i);
        if (!node.isElement())
            continue;
        const int parent = node.parent().index();
        SchemaNode *above = m_schema[size_t(parent)];
        m_schema[size_t(i)] = above ? &context.schema.child(*above, node.name()) : &context.schema.root();
        if (!m_schema[size_t(i)]->rule.renumber.isEmpty())
            m_positioned.push_back(node);
    }
    notePositions();
}

void XmlVersion::weigh() const
{
    const int count = m_document.nodeCount();
    m_meanings.assign(size_t(count), -1);
    // From the end children come before their parent.
    for (int i = count - 1; i > 0; --i) {
        const Node node = m_document.node(i);
        if (node.isElement())
            m_meanings[size_t(i)] = meaningOf(node);
    }
}

void XmlVersion::notePositions()
{
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

int XmlVersion::meaningOf(const Node &element) const
{
    Meanings &meanings = m_context.meanings;
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
                appendNumber(form += '\4', meaning(child));
            else if (child.kind() == NodeKind::Text || child.kind() == NodeKind::CData)
                form += '\5' + child.text().toUtf8();
        }
        return meanings.number(form);
    }
    std::vector<int> anyOrder;
    std::vector<std::pair<const SchemaNode *, int>> inOrder;
    const QByteArray position = isNumbered(schema(element)) ? schema(element).rule.renumber.toUtf8() : QByteArray();
    for (Node child = element.firstElement(); child; child = child.nextElement()) {
        if (!position.isEmpty() && child.name() == position)
            continue;
        if (orderMatters(schema(child), element))
            inOrder.emplace_back(&schema(child), meaning(child));
        else
            anyOrder.push_back(meaning(child));
    }
    std::sort(anyOrder.begin(), anyOrder.end());
    std::stable_sort(inOrder.begin(), inOrder.end(),
                     [](const auto &a, const auto &b) { return std::less<>()(a.first, b.first); });
    for (const int number : anyOrder)
        appendNumber(form += '\6', number);
    for (const auto &[schema, number] : inOrder)
        appendNumber(form += '\7', number);
    return meanings.number(form);
}

} // namespace backflow::merge
