#pragma once

#include "core/xml/arena.h"

#include <QByteArrayView>
#include <QString>
#include <optional>
#include <vector>

namespace backflow::xml {

/// A place in a Document: cheap to copy, valid as long as the Document lives. A default Node is null.
class Node final
{
public:
    Node() = default;
    bool isNull() const { return m_arena == nullptr; }
    explicit operator bool() const { return !isNull(); }
    NodeKind kind() const { return record().kind; }
    bool isElement() const { return !isNull() && kind() == NodeKind::Element; }
    bool isElement(QByteArrayView name) const { return isElement() && this->name() == name; }
    /// Qualified name of an element, target of a processing instruction, else empty. Bytes as written.
    QByteArrayView name() const
    {
        const NodeRecord &node = record();
        const qsizetype skip = node.nameLength == 0 ? 0 : node.kind == NodeKind::Element ? 1 : 2;
        return {m_arena->source.constData() + node.begin + skip, qsizetype(node.nameLength)};
    }
    /// Name behind the prefix: `Envelope` of `soapenv:Envelope`.
    QByteArrayView localName() const;

    Node parent() const { return at(record().parent); }
    Node firstChild() const { return record().after > m_index + 1 ? Node(m_arena, m_index + 1) : Node(); }
    Node nextSibling() const
    {
        const NodeRecord &node = record();
        const bool last =
            size_t(node.after) >= m_arena->nodes.size() || m_arena->nodes[size_t(node.after)].parent != node.parent;
        return last ? Node() : Node(m_arena, node.after);
    }
    Node previousSibling() const;
    Node firstElement() const
    {
        const Node first = firstChild();
        return first.isNull() || first.isElement() ? first : first.nextElement();
    }
    Node nextElement() const
    {
        Node next = nextSibling();
        while (!next.isNull() && next.kind() != NodeKind::Element)
            next = next.nextSibling();
        return next;
    }
    /// First child element of that qualified name; null when there is none.
    Node child(QByteArrayView name) const;
    /// Same, by local name, whatever the prefix.
    Node childLocal(QByteArrayView localName) const;
    std::vector<Node> elements() const;
    std::vector<Node> elements(QByteArrayView name) const;

    /// Decoded value of an attribute; null QString when it is not there.
    QString attribute(QByteArrayView name) const;
    struct Attribute {
        QByteArrayView name;
        /// As written, quotes left out, entities not decoded.
        QByteArrayView rawValue;
    };
    std::vector<Attribute> attributes() const;
    bool hasAttributes() const;

    /// Decoded character data: of a text node its own, of an element that of all text below it, comments left out.
    QString text() const;
    /// text() as bytes of the source where they need no decoding: one run without references, carriage returns,
    /// comments or child elements, or none at all. Nothing where text() has to be asked.
    std::optional<QByteArrayView> plainText() const;
    /// Decoded text of the first child element of that name; empty when there is none.
    QString childText(QByteArrayView name) const;
    bool hasChildElements() const { return !firstElement().isNull(); }

    /// Byte offsets into Document::source(): [begin, end) of the whole node; for an element tags included.
    qsizetype begin() const { return record().begin; }
    qsizetype end() const { return record().end; }
    /// [innerBegin, innerEnd): of an element what stands between its tags (nothing for `<a/>`), of a comment, CDATA
    /// section or instruction what stands between its marks; of text all of it.
    qsizetype innerBegin() const;
    qsizetype innerEnd() const;
    QByteArrayView source() const
    {
        const NodeRecord &node = record();
        return {m_arena->source.constData() + node.begin, node.end - node.begin};
    }
    /// 1-based line and column (bytes) of begin().
    int line() const;
    int column() const;

    /// Of a comment or instruction: the element it belongs to. One that stands behind an element on its line belongs to
    /// that, else it leads to the next element; at the end of its parent it belongs to the parent. Null outside of the
    /// root where no element follows, and for other nodes.
    Node owner() const;

    /// Position in the document's arena, in document order; usable as a key while the Document lives.
    int index() const { return m_index; }
    bool operator==(const Node &) const = default;

private:
    friend class Document;
    Node(const ArenaData *arena, int index)
        : m_arena(arena)
        , m_index(index)
    {
    }
    const NodeRecord &record() const { return m_arena->nodes[size_t(m_index)]; }
    Node at(int index) const { return index < 0 ? Node() : Node(m_arena, index); }
    std::pair<size_t, size_t> attributeRange() const;

    const ArenaData *m_arena = nullptr;
    int m_index = -1;
};

} // namespace backflow::xml
