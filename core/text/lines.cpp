#include "core/text/lines.h"

namespace backflow::text {

namespace {

constexpr QByteArrayView kByteOrderMark = "\xEF\xBB\xBF";

/// Up to and with the line end at or behind `from`.
Line lineAt(QByteArrayView text, qsizetype from, char last)
{
    const qsizetype at = text.indexOf(last, from);
    if (at < 0)
        return {text.sliced(from), {}};
    const qsizetype begin = last == '\n' && at > from && text[at - 1] == '\r' ? at - 1 : at;
    return {text.sliced(from, begin - from), text.sliced(begin, at + 1 - begin)};
}

} // namespace

QByteArray Lines::normal() const
{
    QByteArray out;
    qsizetype size = qsizetype(lines.size());
    for (const Line &line : lines)
        size += line.body.size();
    out.reserve(size);
    for (const Line &line : lines)
        out.append(line.body).append('\n');
    return out;
}

Lines readLines(QByteArrayView bytes)
{
    Lines out;
    if (bytes.startsWith(kByteOrderMark))
        out.byteOrderMark = bytes.first(kByteOrderMark.size());
    const QByteArrayView text = bytes.sliced(out.byteOrderMark.size());
    // A carriage return alone ends a line only in files of a system that knew nothing else.
    const char last = !text.contains('\n') && text.contains('\r') ? '\r' : '\n';
    int crlf = 0;
    int single = 0;
    for (qsizetype at = 0; at < text.size();) {
        const Line line = lineAt(text, at, last);
        at += line.body.size() + line.end.size();
        crlf += line.end.size() == 2 ? 1 : 0;
        single += line.end.size() == 1 ? 1 : 0;
        out.lines.push_back(line);
    }
    out.closed = out.lines.empty() || !out.lines.back().end.isEmpty();
    out.uniform = crlf == 0 || single == 0;
    out.commonEnd = crlf > single ? "\r\n" : QByteArray(1, single > 0 ? last : '\n');
    return out;
}

} // namespace backflow::text
