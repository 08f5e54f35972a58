#pragma once

#include <QByteArrayView>
#include <QString>

namespace backflow::merge {

/// The method, function, trigger or class that a place in Apex or JavaScript lies in, innermost named one:
/// `method recalc(Account a)`, `class AccountService`. Empty when there is none. `offset` in bytes.
QString enclosingDeclaration(QByteArrayView code, qsizetype offset);

} // namespace backflow::merge
