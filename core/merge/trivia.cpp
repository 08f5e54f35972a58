#include "core/merge/trivia.h"

namespace backflow::merge {

namespace {

using xml::Node;
using xml::NodeKind;

/// End of a comment that follows the element on the same line, else the element's own end.
qsizetype tailOf(const Node &element)
{
    qsizetype tail = element.end();
    for (Node node = element.nextSibling(); node && !node.isElement(); node = node.nextSibling()) {
        if (node.kind() == NodeKind::Comment)
            tail = node.end();
        else if (node.source().contains('\n'))
            return tail;
    }
    return tail;
}

/// White space between elements in the other layout.
QByteArray relaidBlank(QByteArrayView blank, const Layout &from, const Layout &to)
{
    const qsizetype lastFeed = blank.lastIndexOf('\n');
    if (lastFeed < 0)
        return blank.toByteArray();
    QByteArray head = blank.first(lastFeed + 1).toByteArray();
    if (from.lineEnd != to.lineEnd)
        head.replace(from.lineEnd, to.lineEnd);
    QByteArrayView rest = blank.sliced(lastFeed + 1);
    if (from.indent.isEmpty() || to.indent.isEmpty() || from.indent == to.indent)
        return head.append(rest);
    for (; rest.startsWith(from.indent); rest = rest.sliced(from.indent.size()))
        head += to.indent;
    return head.append(rest);
}

QByteArray joined(const QList<QByteArray> &comments, QByteArrayView lead)
{
    QByteArray bytes;
    for (const QByteArray &comment : comments)
        bytes.append(lead).append(comment);
    return bytes;
}

/// The comments as they are written.
QList<QByteArray> rawComments(QByteArrayView trivia)
{
    QList<QByteArray> comments;
    for (qsizetype at = trivia.indexOf('<'); at >= 0; at = trivia.indexOf('<', at)) {
        const QByteArrayView rest = trivia.sliced(at);
        const QByteArrayView closing = rest.startsWith("<!--") ? QByteArrayView("-->") : QByteArrayView("?>");
        const qsizetype end = rest.indexOf(closing) + closing.size();
        if (!rest.startsWith("<?xml "))
            comments.append(rest.first(end).toByteArray());
        at += end;
    }
    return comments;
}

/// Bytes up to the end of the declaration; 0 when there is none.
qsizetype behindDeclaration(QByteArrayView trivia)
{
    const qsizetype begin = trivia.indexOf("<?xml ");
    return begin < 0 ? 0 : trivia.indexOf("?>", begin) + 2;
}

/// The trivia without the comments that are to go, each with the white space in front of it.
template <class Goes>
QByteArray without(QByteArrayView trivia, const Goes &goes)
{
    QByteArray bytes = trivia.toByteArray();
    for (const QByteArray &comment : rawComments(trivia)) {
        if (!goes(comment.simplified()))
            continue;
        const qsizetype at = bytes.indexOf(comment);
        qsizetype begin = at;
        while (begin > 0 && QByteArrayView(" \t\r\n").contains(bytes[begin - 1]))
            --begin;
        bytes.remove(begin, at + comment.size() - begin);
    }
    return bytes;
}

/// The white space in front of what the trivia leads to, without its comments.
QByteArrayView bareLead(QByteArrayView trivia)
{
    return trivia.sliced(trivia.lastIndexOf('>') + 1);
}

} // namespace

std::vector<Slot> slotsOf(const Node &parent, bool *holdsText)
{
    std::vector<Slot> slots;
    qsizetype lead = parent.innerBegin();
    // One walk: a long list does not fit into the processor's caches.
    for (Node child = parent.firstChild(); child; child = child.nextSibling()) {
        if (child.isElement()) {
            slots.push_back({lead, child.begin(), child.end(), tailOf(child)});
            lead = slots.back().tail;
        } else if (holdsText && isText(child)) {
            *holdsText = true;
        }
    }
    return slots;
}

QList<QByteArray> commentsIn(QByteArrayView trivia)
{
    QList<QByteArray> comments = rawComments(trivia);
    for (QByteArray &comment : comments)
        comment = comment.simplified();
    return comments;
}

MergedTrivia mergeTrivia(const std::optional<QByteArrayView> &ancestor, const std::optional<QByteArrayView> &source,
                         QByteArrayView target, const Layout &from, const Layout &to)
{
    if (!source || !(source->contains('<') || target.contains('<')))
        return {target.toByteArray(), Origin::Target};
    const QList<QByteArray> ofSource = commentsIn(*source);
    const QList<QByteArray> ofTarget = commentsIn(target);
    const QList<QByteArray> ofAncestor = ancestor ? commentsIn(*ancestor) : QList<QByteArray>();
    if (ofSource == ofTarget || ofSource == ofAncestor)
        return {target.toByteArray(), Origin::Target};
    if (ancestor && ofTarget == ofAncestor) {
        const qsizetype mine = behindDeclaration(target);
        return {target.first(mine).toByteArray() + relaid(source->sliced(behindDeclaration(*source)), from, to),
                Origin::Source};
    }
    QByteArray bytes = without(
        target, [&](const QByteArray &comment) { return ofAncestor.contains(comment) && !ofSource.contains(comment); });
    QList<QByteArray> added;
    const QList<QByteArray> raw = rawComments(*source);
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (!ofTarget.contains(ofSource[i]) && !ofAncestor.contains(ofSource[i]))
            added.append(raw[i]);
    }
    bytes.insert(bytes.size() - bareLead(bytes).size(), joined(added, bareLead(target)));
    return {bytes, Origin::Target};
}

QByteArray relaid(QByteArrayView bytes, const Layout &from, const Layout &to)
{
    if (from == to)
        return bytes.toByteArray();
    const auto document = xml::Document::parse("<x>" + bytes.toByteArray() + "</x>");
    if (!document)
        return bytes.toByteArray();
    QByteArray result;
    qsizetype copied = 3;
    const QByteArrayView source = document->source();
    for (int i = 0; i < document->nodeCount(); ++i) {
        const Node node = document->node(i);
        const bool between = node.kind() == NodeKind::Text && node.source().contains('\n') &&
                             leafText(node).isEmpty() &&
                             (node.parent() == document->root() || node.parent().hasChildElements());
        if (!between)
            continue;
        result += source.sliced(copied, node.begin() - copied);
        result += relaidBlank(node.source(), from, to);
        copied = node.end();
    }
    return result.append(source.sliced(copied, source.size() - copied - 4));
}

} // namespace backflow::merge
