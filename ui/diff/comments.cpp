#include "ui/diff/comments.h"

#include <algorithm>

namespace backflow::ui::diff {

namespace {

bool endsWithAny(const QString &path, std::initializer_list<const char *> endings)
{
    return std::ranges::any_of(
        endings, [&path](const char *ending) { return path.endsWith(QLatin1String(ending), Qt::CaseInsensitive); });
}

void blank(QByteArray &text, qsizetype begin, qsizetype end)
{
    for (qsizetype i = begin; i < end; ++i) {
        if (text.at(i) != '\n' && text.at(i) != '\r')
            text[i] = ' ';
    }
}

qsizetype endOf(const QByteArray &text, const char *mark, qsizetype from)
{
    const qsizetype at = text.indexOf(mark, from);
    return at < 0 ? text.size() : at + qsizetype(qstrlen(mark));
}

QByteArray withoutMarkup(QByteArray text)
{
    for (qsizetype at = text.indexOf("<!--"); at >= 0; at = text.indexOf("<!--", at)) {
        const qsizetype end = endOf(text, "-->", at);
        blank(text, at, end);
        at = end;
    }
    return text;
}

/// Behind a text in quotes that begins at `at`; it ends at its line's end at the latest.
qsizetype behindQuotes(const QByteArray &text, qsizetype at)
{
    const char quote = text.at(at);
    for (++at; at < text.size() && text.at(at) != quote; ++at) {
        if (text.at(at) == '\\')
            ++at;
        else if (text.at(at) == '\n' && quote != '`')
            break;
    }
    return std::min(at + 1, text.size());
}

QByteArray withoutCodeComments(QByteArray text)
{
    for (qsizetype at = 0; at < text.size();) {
        const char c = text.at(at);
        const char next = at + 1 < text.size() ? text.at(at + 1) : '\0';
        if (c == '"' || c == '\'' || c == '`') {
            at = behindQuotes(text, at);
        } else if (c == '/' && (next == '/' || next == '*')) {
            const qsizetype end = next == '*' ? endOf(text, "*/", at + 2) : endOf(text, "\n", at);
            blank(text, at, end);
            at = end;
        } else {
            ++at;
        }
    }
    return text;
}

} // namespace

QByteArray withoutComments(const QString &path, const QByteArray &text)
{
    if (endsWithAny(path, {".xml", ".html", ".htm", ".svg", ".cmp", ".app", ".evt", ".page", ".component"}))
        return withoutMarkup(text);
    if (endsWithAny(path, {".cls", ".trigger", ".js", ".ts", ".css"}))
        return withoutCodeComments(text);
    return text;
}

} // namespace backflow::ui::diff
