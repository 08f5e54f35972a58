#pragma once

#include "core/masking/plan.h"
#include "core/ports/datavalues.h"

#include <QByteArray>
#include <QMessageAuthenticationCode>
#include <QString>

namespace backflow::masking {

/// 32 bytes that a run makes for itself. Who has them can tell which masked value stands for a guess.
using Key = QByteArray;
Key newKey();

/// Puts other values for values: under one key always the same for the same, whatever field it stands in. Knows nothing
/// of orgs. One thread at a time.
class Masker final
{
public:
    explicit Masker(const Key &key);

    /// What stands for it; nothing stays nothing. Never longer than the field is.
    QString masked(const FieldRule &rule, const ports::FieldDescription &field, const QString &value);

private:
    /// A stream of numbers that hang on the key, the domain and the value alone.
    class Draw;
    friend class Draw;
    Draw draw(const QString &domain, const QString &value);

    QString fromLibrary(const QString &library, const ports::FieldDescription &field, const QString &value);
    QString fullName(const QString &value);
    QString filler(const QString &value);
    QString byPattern(const QString &pattern, const QString &value);
    QString shifted(int most, const ports::FieldDescription &field, const QString &value);
    QString shiftedNumber(int most, const QString &value);
    QString inText(const QStringList &finds, const QString &text);
    QString found(const QString &kind, const QString &value);

    QMessageAuthenticationCode m_code;
};

/// Characters that a pattern gives; -1 when it is none (a `%` that stands for nothing).
qsizetype patternLength(const QString &pattern);
/// How many different values it can give, as far as a double counts.
double patternChoices(const QString &pattern);

/// Whether a value looks as this rule leaves values: for reading back, where the key is gone. Nothing = it cannot be
/// told by looks (a date that was shifted).
std::optional<bool> looksMasked(const FieldRule &rule, const QString &value);

} // namespace backflow::masking
