#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <memory>
#include <vector>

namespace backflow::xml {

enum class NodeKind : quint8 { Document, Declaration, Element, Text, CData, Comment, ProcessingInstruction };

/// What a document from outside may cost at most.
struct Caps {
    qint64 bytes = 64LL * 1024 * 1024;
    int depth = 512;
    int attributes = 256;
    qint64 nodes = 8'000'000;
};

class Document;
struct NodeRecord;

/// A place in a Document: cheap to copy, valid as long as the Document lives. A default Node is null.
class Node final
{
public:
    Node() = default;
    bool isNull() const { return m_document == nullptr; }
    explicit operator bool() const { return !isNull(); }
    NodeKind kind() const;
    bool isElement() const { return !isNull() && kind() == NodeKind::Element; }
    bool isElement(QByteArrayView name) const { return isElement() && this->name() == name; }
    /// Qualified name of an element, target of a processing instruction, else empty. Bytes as written.
    QByteArrayView name() const;
    /// Name behind the prefix: `Envelope` of `soapenv:Envelope`.
    QByteArrayView localName() const;

    Node parent() const;
    Node firstChild() const;
    Node nextSibling() const;
    Node previousSibling() const;
    Node firstElement() const;
    Node nextElement() const;
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

    /// Decoded character data: of a text node its own, of an element that of all text below it, comments left out.
    QString text() const;
    /// Decoded text of the first child element of that name; empty when there is none.
    QString childText(QByteArrayView name) const;
    bool hasChildElements() const;

    /// Byte offsets into Document::source(): [begin, end) of the whole node; for an element tags included.
    qsizetype begin() const;
    qsizetype end() const;
    /// Of an element: [innerBegin, innerEnd) between its tags; equal for `<a/>`.
    qsizetype innerBegin() const;
    qsizetype innerEnd() const;
    QByteArrayView source() const;
    /// 1-based line and column (bytes) of begin().
    int line() const;
    int column() const;

    /// Position in the document's arena, in document order; usable as a key while the Document lives.
    int index() const { return m_index; }
    bool operator==(const Node &) const = default;

private:
    friend class Document;
    Node(const Document *document, int index)
        : m_document(document)
        , m_index(index)
    {
    }
    const NodeRecord &record() const;

    const Document *m_document = nullptr;
    int m_index = -1;
};

/// A lossless XML tree over one buffer: every byte of the source belongs to exactly one node (the BOM and white space
/// outside the root belong to the document node, whose children are the declaration, comments, instructions and the
/// root), so serialise() gives the source back. Immutable, so any thread may read it. Well-formedness
/// is checked as XML 1.0 (fifth edition) asks of a non-validating processor without external entities; namespaces are
/// names.
class Document final
{
public:
    /// Errors: Malformed with line and column in the message (also for a DOCTYPE, which is refused, and for bytes that
    /// are not UTF-8), TooLarge for a cap. Never recurses.
    static base::Result<Document> parse(QByteArray source, const Caps &caps = {});

    Document(Document &&) noexcept;
    Document &operator=(Document &&) noexcept;
    ~Document();

    Node root() const;
    Node documentNode() const;
    Node node(int index) const;
    int nodeCount() const;
    const QByteArray &source() const;
    /// Concatenates the bytes of all nodes; equals source(), which the tests prove.
    QByteArray serialise() const;

private:
    friend class Node;
    struct Arena;
    explicit Document(std::unique_ptr<Arena> arena);
    std::unique_ptr<Arena> m_arena;
};

/// Text as it must stand between tags: & < > escaped.
QByteArray escapeText(const QString &text);
/// Same for a value between double quotes.
QByteArray escapeAttribute(const QString &text);

} // namespace backflow::xml
