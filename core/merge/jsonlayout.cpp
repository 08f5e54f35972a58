#include "core/merge/jsonlayout.h"

#include <algorithm>

namespace backflow::merge {

namespace {

qsizetype blanksAt(QByteArrayView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && (text[end] == ' ' || text[end] == '\t'))
        ++end;
    return end - at;
}

/// The same depth in steps of another layout; what is no whole number of steps stays as it is.
QByteArray reindented(QByteArrayView margin, const Layout &from, const Layout &to)
{
    QByteArray out;
    while (margin.startsWith(from.indent)) {
        out += to.indent;
        margin = margin.sliced(from.indent.size());
    }
    return out.append(margin);
}

QByteArrayView before(const JsonTree &tree, int container, int child)
{
    return tree.part(tree.node(container).begin + 1, tree.node(child).from());
}

/// A text, a bracket, a comma or a colon, or a run of anything else that is of one kind (white space or not).
qsizetype endOfToken(QByteArrayView json, qsizetype begin)
{
    const auto kind = [](char c) {
        const bool blank = c == ' ' || c == '\t' || c == '\r' || c == '\n';
        const bool sign = c == '{' || c == '}' || c == '[' || c == ']' || c == ',' || c == ':' || c == '"';
        return blank ? 0 : sign ? 1 : 2;
    };
    qsizetype end = begin + 1;
    if (json[begin] == '"') {
        while (end < json.size() && json[end] != '"')
            end += json[end] == '\\' ? 2 : 1;
        return std::min(end + 1, json.size());
    }
    while (kind(json[begin]) != 1 && end < json.size() && kind(json[end]) == kind(json[begin]))
        ++end;
    return end;
}

/// The comma at the end of an otherwise blank rest, with the white space that led to what is gone.
void removeComma(QByteArray &out, qsizetype comma)
{
    const qsizetype feed = out.lastIndexOf('\n');
    const qsizetype begin = feed > 0 && out[feed - 1] == '\r' ? feed - 1 : feed;
    const qsizetype end = feed > comma ? begin : std::min(comma + 2, out.size());
    out.remove(comma, end - comma);
}

} // namespace

Layout layoutOf(const JsonTree &tree)
{
    Layout layout;
    const QByteArrayView bytes = tree.bytes();
    const qsizetype feed = bytes.indexOf('\n');
    if (feed > 0 && bytes[feed - 1] == '\r')
        layout.lineEnd = "\r\n";
    const int first = tree.node(JsonTree::root()).firstChild;
    if (first < 0)
        return layout;
    const QByteArrayView lead = before(tree, JsonTree::root(), first);
    const qsizetype last = lead.lastIndexOf('\n');
    if (last >= 0)
        layout.indent = lead.sliced(last + 1).toByteArray();
    return layout;
}

QByteArray relaidJson(QByteArrayView bytes, const Layout &from, const Layout &to)
{
    if (from == to)
        return bytes.toByteArray();
    const bool steps = !from.indent.isEmpty() && !to.indent.isEmpty();
    QByteArray out;
    qsizetype at = 0;
    for (qsizetype feed = bytes.indexOf('\n'); feed >= 0; feed = bytes.indexOf('\n', at)) {
        QByteArrayView line = bytes.sliced(at, feed - at);
        if (line.endsWith('\r'))
            line.chop(1);
        out.append(line).append(to.lineEnd);
        at = feed + 1;
        const qsizetype margin = blanksAt(bytes, at);
        out += steps ? reindented(bytes.sliced(at, margin), from, to) : bytes.sliced(at, margin).toByteArray();
        at += margin;
    }
    return out.append(bytes.sliced(at));
}

QByteArray withoutLooseCommas(QByteArrayView json)
{
    QByteArray out;
    out.reserve(json.size());
    // Where in `out` a comma stands that nothing but white space follows so far; -1 = none.
    qsizetype pending = -1;
    bool open = true;
    for (qsizetype i = 0; i < json.size();) {
        const char c = json[i];
        const qsizetype end = endOfToken(json, i);
        const bool blank = c == ' ' || c == '\t' || c == '\r' || c == '\n';
        if (c == ',' && (open || pending >= 0)) {
            i = end;
            continue;
        }
        if (c == ',') {
            pending = out.size();
        } else if (!blank) {
            if (pending >= 0 && (c == '}' || c == ']'))
                removeComma(out, pending);
            pending = -1;
            open = c == '{' || c == '[';
        }
        out.append(json.sliced(i, end - i));
        i = end;
    }
    return out;
}

JsonSeparators separatorsOf(const JsonTree &tree, int container, const Layout &layout, const JsonTree *other,
                            int otherContainer, const Layout &from)
{
    JsonSeparators out;
    JsonSeparators others;
    if (other)
        others = separatorsOf(*other, otherContainer, from, nullptr, -1, from);
    const auto taken = [&](const QByteArray &bytes) { return relaidJson(bytes, from, layout); };
    const int first = tree.node(container).firstChild;
    if (first < 0) {
        out = {taken(others.first), taken(others.between), taken(others.last)};
        if (out.between.isEmpty())
            out.between = ", ";
        return out;
    }
    out.first = before(tree, container, first).toByteArray();
    int last = first;
    while (tree.node(last).nextSibling >= 0)
        last = tree.node(last).nextSibling;
    out.last = tree.part(tree.node(last).end, tree.node(container).end - 1).toByteArray();
    if (last != first)
        out.between = tree.part(tree.node(first).end, tree.node(tree.node(first).nextSibling).from()).toByteArray();
    else if (out.first.contains('\n'))
        out.between = "," + out.first;
    else if (other && !others.between.isEmpty() && !others.between.contains('\n'))
        out.between = others.between;
    else if (other)
        out.between = ", ";
    return out;
}

} // namespace backflow::merge
