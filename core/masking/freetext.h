#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace backflow::masking {

/// Something personal in a text.
struct FoundText {
    qsizetype begin = 0;
    qsizetype length = 0;
    /// `e-mail`, `phone`, …
    QString kind;
    bool operator==(const FoundText &) const = default;
};

/// What can be looked for: `e-mail`, `phone`, `iban`, `card`, `national-id`, `ip-address`, `url`.
const QStringList &freeTextFinds();

/// In the order in which they stand, none inside of another. `finds` empty = all. Numbers that carry a check digit
/// (IBAN by ISO 7064, cards by Luhn) are found only where it is right. Names of people are not found.
QList<FoundText> findPersonal(const QString &text, const QStringList &finds = {});

/// The kind of a value as a whole: `e-mail` of an address; empty when it looks like nothing in particular.
QString kindOfValue(const QString &value);

bool isIban(const QString &text);
bool isCardNumber(const QString &text);

} // namespace backflow::masking
