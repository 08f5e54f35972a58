#pragma once

#include <QByteArrayView>
#include <QString>

namespace backflow::merge {

/// The method, function, trigger or class that a place in Apex or JavaScript lies in, innermost named one:
/// `method recalc(Account a)`, `class AccountService`. Empty when there is none. `offset` in bytes. Reads all of the
/// code and guesses its language: for more than one place of a file, or other languages, use Outline.
QString enclosingDeclaration(QByteArrayView code, qsizetype offset);

/// The same for a reader: words that are none of the code's in the reader's language, "Methode recalc(Account a)".
QString declarationWords(const QString &declaration);

} // namespace backflow::merge
