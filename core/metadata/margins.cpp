#include "core/metadata/margins.h"

namespace backflow::metadata {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool isWhite(QByteArrayView text)
{
    return std::ranges::all_of(text, isSpace);
}

/// White space that only lays elements out, as against white space that is an element's value.
bool laysOut(const xml::Node &node)
{
    return node.kind() == xml::NodeKind::Text && isWhite(node.source()) && node.parent().hasChildElements();
}

void appendShifted(QByteArray &out, QByteArrayView white, const QByteArray &oldMargin, const QByteArray &newMargin)
{
    while (!white.isEmpty()) {
        const qsizetype lineEnd = white.indexOf('\n');
        if (lineEnd < 0) {
            out += white;
            return;
        }
        out += white.first(lineEnd + 1);
        white = white.sliced(lineEnd + 1);
        const bool emptyLine = white.startsWith('\n') || white.startsWith("\r\n");
        if (emptyLine || !white.startsWith(oldMargin))
            continue;
        out += newMargin;
        white = white.sliced(oldMargin.size());
    }
}

} // namespace

QByteArray marginOf(const xml::Node &element)
{
    const xml::Node before = element ? element.previousSibling() : xml::Node();
    if (before.isNull() || before.kind() != xml::NodeKind::Text)
        return {};
    const QByteArrayView text = before.source();
    const qsizetype lineEnd = text.lastIndexOf('\n');
    const QByteArrayView margin = text.sliced(lineEnd + 1);
    return lineEnd >= 0 && isWhite(margin) ? margin.toByteArray() : QByteArray();
}

QByteArray innerWithMargin(const xml::Document &document, const xml::Node &element, const QByteArray &oldMargin,
                           const QByteArray &newMargin)
{
    const QByteArrayView source(document.source());
    QByteArray out;
    out.reserve(element.innerEnd() - element.innerBegin());
    qsizetype copied = element.innerBegin();
    for (int index = element.index() + 1; index < document.nodeCount(); ++index) {
        const xml::Node node = document.node(index);
        if (node.begin() >= element.innerEnd())
            break;
        if (!laysOut(node))
            continue;
        out += source.sliced(copied, node.begin() - copied);
        appendShifted(out, node.source(), oldMargin, newMargin);
        copied = node.end();
    }
    out += source.sliced(copied, element.innerEnd() - copied);
    return out;
}

QByteArray lineEndOf(const QByteArray &source)
{
    const qsizetype lineEnd = source.indexOf('\n');
    return lineEnd > 0 && source.at(lineEnd - 1) == '\r' ? QByteArray("\r\n") : QByteArray("\n");
}

} // namespace backflow::metadata
