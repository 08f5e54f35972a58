#include "core/dependencies/codetokens.h"

namespace backflow::dependencies {

using namespace Qt::StringLiterals;

namespace {

bool beginsName(QChar c)
{
    return c.isLetter() || c == u'_' || c == u'$';
}

bool inName(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'$';
}

bool isQuote(QChar c, Language language)
{
    return c == u'\'' || (language == Language::Script && (c == u'"' || c == u'`'));
}

/// Where a text that begins at `at` ends: at its closing quote, or at the end of its line where it has none.
qsizetype endOfText(QStringView code, qsizetype at)
{
    const QChar quote = code.at(at++);
    while (at < code.size() && code.at(at) != quote && (quote == u'`' || code.at(at) != u'\n'))
        at += code.at(at) == u'\\' ? 2 : 1;
    return std::min(at, code.size());
}

/// Behind a comment that begins at `at`; `at` itself where there is none.
qsizetype afterComment(QStringView code, qsizetype at)
{
    if (code.at(at) != u'/' || at + 1 >= code.size())
        return at;
    const bool block = code.at(at + 1) == u'*';
    if (!block && code.at(at + 1) != u'/')
        return at;
    const qsizetype end = block ? code.indexOf("*/"_L1, at + 2) : code.indexOf(u'\n', at);
    return end < 0 ? code.size() : end + (block ? 2 : 1);
}

} // namespace

std::vector<Token> tokensOf(QStringView code, Language language)
{
    std::vector<Token> tokens;
    qsizetype at = 0;
    while (at < code.size()) {
        const QChar c = code.at(at);
        qsizetype end = at + 1;
        if (c.isSpace()) {
            at = end;
        } else if (const qsizetype behind = afterComment(code, at); behind > at) {
            at = behind;
        } else if (isQuote(c, language)) {
            end = endOfText(code, at);
            tokens.push_back({TokenKind::Text, code.sliced(at + 1, std::max<qsizetype>(0, end - at - 1))});
            at = end + 1;
        } else if (beginsName(c)) {
            while (end < code.size() && inName(code.at(end)))
                ++end;
            tokens.push_back({TokenKind::Name, code.sliced(at, end - at)});
            at = end;
        } else if (c.isDigit()) {
            while (end < code.size() && (inName(code.at(end)) || code.at(end) == u'.'))
                ++end;
            tokens.push_back({TokenKind::Number, code.sliced(at, end - at)});
            at = end;
        } else {
            tokens.push_back({TokenKind::Mark, code.sliced(at, 1)});
            at = end;
        }
    }
    return tokens;
}

} // namespace backflow::dependencies
