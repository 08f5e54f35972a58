#include "core/xml/document.h"

#include "core/xml/arena.h"
#include "core/xml/chars.h"
#include "core/xml/parser.h"

#include <algorithm>

namespace backflow::xml {

struct Document::Arena : ArenaData {
};

Document::Document(std::unique_ptr<Arena> arena)
    : m_arena(std::move(arena))
{
}
Document::Document(Document &&) noexcept = default;
Document &Document::operator=(Document &&) noexcept = default;
Document::~Document() = default;

base::Result<Document> Document::parse(QByteArray source, const Caps &caps)
{
    auto arena = std::make_unique<Arena>();
    arena->source = std::move(source);
    if (const base::Result<> done = parseInto(*arena, caps); !done)
        return base::failure(done);
    return Document(std::move(arena));
}

Node Document::root() const
{
    return node(m_arena->root);
}

Node Document::documentNode() const
{
    return node(0);
}

Node Document::node(int index) const
{
    return index >= 0 && index < nodeCount() ? Node(this, index) : Node();
}

int Document::nodeCount() const
{
    return int(m_arena->nodes.size());
}

const QByteArray &Document::source() const
{
    return m_arena->source;
}

QByteArray Document::serialise() const
{
    const std::vector<NodeRecord> &nodes = m_arena->nodes;
    QByteArray out;
    out.reserve(m_arena->source.size());
    const auto put = [&](qint32 from, qint32 to) {
        out.append(QByteArrayView(m_arena->source).sliced(from, to - from));
    };
    const auto ownEnd = [&](const NodeRecord &node) {
        return node.kind == NodeKind::Element ? node.innerBegin : node.end;
    };
    // Every node puts its own bytes only: an element its tags, the document what stands between its children.
    qint32 at = 0;
    while (at >= 0) {
        const NodeRecord &node = nodes[size_t(at)];
        if (at > 0 && node.parent == 0)
            put(node.previous < 0 ? 0 : nodes[size_t(node.previous)].end, node.begin);
        if (at > 0)
            put(node.begin, ownEnd(node));
        if (node.firstChild >= 0) {
            at = node.firstChild;
            continue;
        }
        for (;;) {
            const NodeRecord &done = nodes[size_t(at)];
            if (done.kind == NodeKind::Element)
                put(done.innerEnd, done.end);
            if (done.parent == 0 && done.next < 0)
                put(done.end, nodes[0].end);
            if (done.next >= 0 || done.parent < 0) {
                at = done.next;
                break;
            }
            at = done.parent;
        }
    }
    return out;
}

const NodeRecord &Node::record() const
{
    return m_document->m_arena->nodes[size_t(m_index)];
}

NodeKind Node::kind() const
{
    return record().kind;
}

QByteArrayView Node::name() const
{
    const NodeRecord &node = record();
    const qint32 skip = node.kind == NodeKind::Element ? 1 : 2;
    return QByteArrayView(m_document->source()).sliced(node.begin + (node.nameLength ? skip : 0), node.nameLength);
}

QByteArrayView Node::localName() const
{
    const QByteArrayView whole = name();
    return whole.sliced(whole.indexOf(':') + 1);
}

Node Node::parent() const
{
    return m_document->node(record().parent);
}

Node Node::firstChild() const
{
    return m_document->node(record().firstChild);
}

Node Node::nextSibling() const
{
    return m_document->node(record().next);
}

Node Node::previousSibling() const
{
    return m_document->node(record().previous);
}

Node Node::firstElement() const
{
    const Node first = firstChild();
    return first.isNull() || first.isElement() ? first : first.nextElement();
}

Node Node::nextElement() const
{
    Node next = nextSibling();
    while (!next.isNull() && !next.isElement())
        next = next.nextSibling();
    return next;
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
    const NodeRecord &node = record();
    const QByteArrayView source = m_document->source();
    std::vector<Attribute> all;
    all.reserve(size_t(node.attributeCount));
    for (qint32 i = 0; i < node.attributeCount; ++i) {
        const AttributeRecord &record = m_document->m_arena->attributes[size_t(node.firstAttribute + i)];
        all.push_back(
            {source.sliced(record.nameBegin, record.nameLength), source.sliced(record.valueBegin, record.valueLength)});
    }
    return all;
}

QString Node::text() const
{
    const std::vector<NodeRecord> &nodes = m_document->m_arena->nodes;
    const QByteArrayView source = m_document->source();
    QString text;
    // The arena is in document order, so what lies below a node follows it without a gap.
    const qint32 end = record().end;
    for (size_t i = size_t(m_index); i < nodes.size() && nodes[i].begin < end; ++i) {
        const NodeRecord &node = nodes[i];
        if (node.kind == NodeKind::Text)
            text += decode(source.sliced(node.begin, node.end - node.begin), false);
        else if (node.kind == NodeKind::CData)
            text += decodeCData(source.sliced(node.innerBegin, node.innerEnd - node.innerBegin));
    }
    return text;
}

QString Node::childText(QByteArrayView name) const
{
    const Node node = child(name);
    return node.isNull() ? QString() : node.text();
}

bool Node::hasChildElements() const
{
    return !firstElement().isNull();
}

qsizetype Node::begin() const
{
    return record().begin;
}

qsizetype Node::end() const
{
    return record().end;
}

qsizetype Node::innerBegin() const
{
    return record().innerBegin;
}

qsizetype Node::innerEnd() const
{
    return record().innerEnd;
}

QByteArrayView Node::source() const
{
    const NodeRecord &node = record();
    return QByteArrayView(m_document->source()).sliced(node.begin, node.end - node.begin);
}

int Node::line() const
{
    const QByteArrayView before = QByteArrayView(m_document->source()).first(begin());
    return int(std::count(before.begin(), before.end(), '\n')) + 1;
}

int Node::column() const
{
    const QByteArrayView before = QByteArrayView(m_document->source()).first(begin());
    return int(begin() - before.lastIndexOf('\n'));
}

namespace {

QByteArray escape(const QString &text, bool attribute)
{
    QByteArray out;
    for (const char c : text.toUtf8()) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '\r')
            out += "&#13;";
        else if (attribute && c == '"')
            out += "&quot;";
        else if (attribute && (c == '\n' || c == '\t'))
            out += c == '\n' ? "&#10;" : "&#9;";
        else
            out += c;
    }
    return out;
}

} // namespace

QByteArray escapeText(const QString &text)
{
    return escape(text, false);
}

QByteArray escapeAttribute(const QString &text)
{
    return escape(text, true);
}

} // namespace backflow::xml
