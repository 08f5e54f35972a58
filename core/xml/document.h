#pragma once

#include "core/base/result.h"
#include "core/xml/node.h"

#include <QByteArray>
#include <QString>
#include <memory>

namespace backflow::xml {

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
    /// The same, quicker, for a source that has much in common with a document that is there: what stands in both is
    /// compared and taken over instead of being read again. The caps are those of `like`.
    static base::Result<Document> parse(QByteArray source, const Document &like);

    Document(Document &&) noexcept;
    Document &operator=(Document &&) noexcept;
    ~Document();

    Node root() const { return Node(m_arena.get(), m_arena->root); }
    Node documentNode() const { return Node(m_arena.get(), 0); }
    Node node(int index) const { return index >= 0 && index < nodeCount() ? Node(m_arena.get(), index) : Node(); }
    int nodeCount() const { return int(m_arena->nodes.size()); }
    const QByteArray &source() const { return m_arena->source; }
    /// Concatenates the bytes of all nodes; equals source(), which the tests prove.
    QByteArray serialise() const;

private:
    explicit Document(std::unique_ptr<ArenaData> arena);
    std::unique_ptr<const ArenaData> m_arena;
};

/// Text as it must stand between tags: & < > escaped.
QByteArray escapeText(const QString &text);
/// Same for a value between double quotes.
QByteArray escapeAttribute(const QString &text);

} // namespace backflow::xml
