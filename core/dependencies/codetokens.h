#pragma once

#include <QString>
#include <QStringView>
#include <vector>

namespace backflow::dependencies {

enum class TokenKind : quint8 { Name, Number, Text, Mark };

/// A piece of code; points into the text it came from.
struct Token {
    TokenKind kind = TokenKind::Mark;
    /// Of a text without its quotes, escapes as written.
    QStringView text;

    bool is(char16_t mark) const { return kind == TokenKind::Mark && text.front() == mark; }
    bool isName(QLatin1StringView name) const
    {
        return kind == TokenKind::Name && text.compare(name, Qt::CaseInsensitive) == 0;
    }
};

enum class Language { Apex, Script };

/// Names, numbers, texts and single marks; comments and space are left out. Of Apex texts stand in '…', of JavaScript
/// in "…", '…' and `…` (whose inner expressions are text, too). Any input gives some tokens.
std::vector<Token> tokensOf(QStringView code, Language language);

} // namespace backflow::dependencies
