#include "core/xml/node.h"

#include "core/xml/chars.h"
#include "core/xml/scan.h"

#include <algorithm>

namespace backflow::xml {

namespace {

// "<!--", "<![CDATA[" and what ends them.
constexpr qsizetype kCommentOpen = 4;
constexpr qsizetype kCDataOpen = 9;
constexpr qsizetype kThree = 3;

} // namespace

QByteArrayView Node::localName() const
{
    const QByteArrayView whole = name();
    return whole.sliced(whole.indexOf(':') + 1);
}

Node Node::previousSibling() const
{
    const qint32 parent = record().parent;
    qint32 before = m_index - 1;
    if (before == parent || before < 0)
        return {};
    // The node in front is the sibling or lies below it.
    while (m_arena->nodes[size_t(before)].parent != parent)
        before = m_arena->nodes[size_t(before)].parent;
    return Node(m_arena, before);
}

Node Node::child(QByteArrayView name) const
{
    Node node = firstElement();
    while (!node.isNull() && node.name() != name)
        node = node.nextElement();
    return node;
}

Node Node::childLocal(QByteArrayView localName) const
{
    Node node = firstElement();
    while (!node.isNull() && node.localName() != localName)
        node = node.nextElement();
    return node;
}

std::vector<Node> Node::elements() const
{
    std::vector<Node> all;
    for (Node node = firstElement(); !node.isNull(); node = node.nextElement())
        all.push_back(node);
    return all;
}

std::vector<Node> Node::elements(QByteArrayView name) const
{
    std::vector<Node> all;
    for (Node node = child(name); !node.isNull(); node = node.nextElement()) {
        if (node.name() == name)
            all.push_back(node);
    }
    return all;
}

std::pair<size_t, size_t> Node::attributeRange() const
{
    const NodeRecord &node = record();
    const bool declaration = node.kind == NodeKind::Declaration;
    // `<a/>` is the longest opening tag without a blank in it.
    if (!declaration && (node.kind != NodeKind::Element || node.openLength <= qint32(node.nameLength) + kThree))
        return {0, 0};
    const qint32 end = declaration ? node.end : node.begin + node.openLength;
    const std::vector<AttributeRecord> &all = m_arena->attributes;
    const auto before = [](const AttributeRecord &attribute, qint32 offset) { return attribute.nameBegin < offset; };
    const auto first = std::lower_bound(all.begin(), all.end(), node.begin, before);
    const auto last = std::lower_bound(first, all.end(), end, before);
    return {size_t(first - all.begin()), size_t(last - all.begin())};
}

bool Node::hasAttributes() const
{
    const auto [first, last] = attributeRange();
    return first < last;
}

QString Node::attribute(QByteArrayView name) const
{
    for (const Attribute &attribute : attributes()) {
        if (attribute.name == name) {
            const QString value = decode(attribute.rawValue, true);
            return value.isNull() ? QString(QLatin1StringView("")) : value;
        }
    }
    return {};
}

std::vector<Node::Attribute> Node::attributes() const
{
    const auto [first, last] = attributeRange();
    const QByteArrayView source = m_arena->source;
    std::vector<Attribute> all;
    all.reserve(last - first);
    for (size_t i = first; i < last; ++i) {
        const AttributeRecord &record = m_arena->attributes[i];
        all.push_back(
            {source.sliced(record.nameBegin, record.nameLength), source.sliced(record.valueBegin, record.valueLength)});
    }
    return all;
}

QString Node::text() const
{
    if (const auto plain = plainText())
        return plain->isEmpty() ? QString() : decodeCData(*plain);
    const std::vector<NodeRecord> &nodes = m_arena->nodes;
    QString text;
    const size_t end = size_t(record().after);
    for (size_t i = size_t(m_index); i < end; ++i) {
        const Node node(m_arena, int(i));
        if (nodes[i].kind == NodeKind::Text)
            text += decode(node.source(), false);
        else if (nodes[i].kind == NodeKind::CData)
            text += decodeCData(node.source().sliced(kCDataOpen).chopped(kThree));
    }
    return text;
}

std::optional<QByteArrayView> Node::plainText() const
{
    const NodeRecord &node = record();
    Node run = *this;
    if (node.kind == NodeKind::Element) {
        if (node.after == m_index + 1)
            return QByteArrayView("");
        run = Node(m_arena, m_index + 1);
        if (node.after != m_index + 2 || run.kind() != NodeKind::Text)
            return std::nullopt;
    } else if (node.kind != NodeKind::Text) {
        return std::nullopt;
    }
    const QByteArrayView bytes = run.source();
    if (needsDecoding(bytes))
        return std::nullopt;
    return bytes;
}

QString Node::childText(QByteArrayView name) const
{
    const Node node = child(name);
    return node.isNull() ? QString() : node.text();
}

qsizetype Node::innerBegin() const
{
    const NodeRecord &node = record();
    switch (node.kind) {
    case NodeKind::Element:
        return node.begin + node.openLength;
    case NodeKind::Comment:
        return node.begin + kCommentOpen;
    case NodeKind::CData:
        return node.begin + kCDataOpen;
    case NodeKind::ProcessingInstruction:
        return node.begin + 2 + qsizetype(node.nameLength);
    case NodeKind::Declaration:
        return node.end;
    case NodeKind::Document:
    case NodeKind::Text:
        break;
    }
    return node.begin;
}

qsizetype Node::innerEnd() const
{
    const NodeRecord &node = record();
    switch (node.kind) {
    case NodeKind::Element: {
        if (node.openLength == node.end - node.begin)
            return node.end;
        // Back over `>`, blanks, the name and `</`.
        const char *const source = m_arena->source.constData();
        qsizetype at = node.end - 1;
        while (isSpace(source[at - 1]))
            --at;
        return at - qsizetype(node.nameLength) - 2;
    }
    case NodeKind::Comment:
    case NodeKind::CData:
        return node.end - kThree;
    case NodeKind::ProcessingInstruction:
        return node.end - 2;
    case NodeKind::Document:
    case NodeKind::Declaration:
    case NodeKind::Text:
        break;
    }
    return node.end;
}

int Node::line() const
{
    const char *const source = m_arena->source.constData();
    constexpr qsizetype kBlock = ArenaData::kLineBlock;
    std::call_once(m_arena->feedsCounted, [&] {
        qint32 feeds = 0;
        const qsizetype size = m_arena->source.size();
        for (qsizetype at = 0; at <= size; at += kBlock) {
            m_arena->feedsBefore.push_back(feeds);
            feeds += qint32(countByte(source + at, source + std::min(at + kBlock, size), '\n'));
        }
    });
    const qsizetype block = begin() / kBlock;
    const qsizetype here = countByte(source + block * kBlock, source + begin(), '\n');
    return m_arena->feedsBefore[size_t(block)] + int(here) + 1;
}

int Node::column() const
{
    const QByteArrayView before = QByteArrayView(m_arena->source).first(begin());
    return int(begin() - before.lastIndexOf('\n'));
}

Node Node::owner() const
{
    if (isNull() || (kind() != NodeKind::Comment && kind() != NodeKind::ProcessingInstruction))
        return {};
    const auto breaksLine = [](const Node &node) {
        return node.kind() == NodeKind::Text && node.source().contains('\n');
    };
    Node before = previousSibling();
    while (before && !before.isElement() && !breaksLine(before))
        before = before.previousSibling();
    if (before && before.isElement() &&
        !QByteArrayView(m_arena->source).sliced(before.end(), begin() - before.end()).contains('\n'))
        return before;
    if (const Node next = nextElement())
        return next;
    return parent().kind() == NodeKind::Element ? parent() : Node();
}

} // namespace backflow::xml
