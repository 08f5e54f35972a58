#include "core/xml/document.h"

#include "core/xml/parser.h"

namespace backflow::xml {

namespace {

base::Result<std::unique_ptr<ArenaData>> read(QByteArray source, const Caps &caps, const ArenaData *like)
{
    auto arena = std::make_unique<ArenaData>();
    arena->source = std::move(source);
    arena->caps = caps;
    if (const base::Result<> done = Parser(*arena, like).run(); !done)
        return base::failure(done);
    return arena;
}

} // namespace

Document::Document(std::unique_ptr<ArenaData> arena)
    : m_arena(std::move(arena))
{
}
Document::Document(Document &&) noexcept = default;
Document &Document::operator=(Document &&) noexcept = default;
Document::~Document() = default;

base::Result<Document> Document::parse(QByteArray source, const Caps &caps)
{
    auto arena = read(std::move(source), caps, nullptr);
    if (!arena)
        return base::failure(arena);
    return Document(std::move(*arena));
}

base::Result<Document> Document::parse(QByteArray source, const Document &like)
{
    auto arena = read(std::move(source), like.m_arena->caps, like.m_arena.get());
    if (!arena)
        return base::failure(arena);
    return Document(std::move(*arena));
}

QByteArray Document::serialise() const
{
    QByteArray out;
    out.reserve(source().size());
    const auto put = [&](qsizetype from, qsizetype to) {
        out.append(QByteArrayView(source()).sliced(from, to - from));
    };
    // Every node puts its own bytes only: an element its tags, the document what stands between its children.
    Node node = documentNode();
    while (node) {
        const Node before = node.previousSibling();
        if (node.parent() == documentNode())
            put(before ? before.end() : 0, node.begin());
        if (node != documentNode())
            put(node.begin(), node.isElement() ? node.innerBegin() : node.end());
        if (node.firstChild()) {
            node = node.firstChild();
            continue;
        }
        // Up to the nearest one that has something behind it, closing what ends here.
        Node done = node;
        for (node = Node(); done && !node; done = done.parent()) {
            if (done.isElement() && done.innerEnd() < done.end())
                put(done.innerEnd(), done.end());
            node = done.nextSibling();
            if (!node && done.parent() == documentNode())
                put(done.end(), source().size());
        }
    }
    return out;
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
