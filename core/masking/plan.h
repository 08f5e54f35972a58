#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace backflow::masking {

/// What becomes of a value. All but Blank give the same for the same within one run.
enum class Method {
    Replace, ///< one out of a library
    Pattern, ///< made after a pattern
    Hash,    ///< letters and digits that the run's key makes of it
    Shift,   ///< a date or a moment some days away, a number some percent away
    Blank,   ///< nothing
    Text,    ///< in a long text, what looks like something personal
};

/// `replace`, `pattern`, `hash`, `shift`, `blank`, `text`.
QString methodName(Method method);
std::optional<Method> methodFromName(const QString &name);
/// In words, for tables.
QString methodWords(Method method);

struct FieldRule {
    QString field;
    Method method = Method::Replace;
    /// Of Replace: `e-mail`, `last-name`, `company`, …
    QString library = {};
    /// Of Pattern: `%d` a digit, `%a` a small letter, `%A` a capital, `%x` a digit or a letter, `%%` a percent sign.
    QString pattern = {};
    /// Of Hash: characters between prefix and suffix.
    int length = 16;
    QString prefix = {};
    QString suffix = {};
    /// Of Shift: at most so many days, or so many percent of a number.
    int most = 30;
    /// Of Text: `e-mail`, `phone`, …; empty = all there are.
    QStringList finds = {};
    /// What was found there: `e-mail`, `birth-date`; for people alone.
    QString kind = {};
    bool operator==(const FieldRule &) const = default;
};

struct ObjectRule {
    QString object;
    /// A condition of SOQL; empty = all records.
    QString where = {};
    /// The records go, and no field is masked.
    bool remove = false;
    QList<FieldRule> fields = {};
    bool operator==(const ObjectRule &) const = default;
    const FieldRule *field(const QString &name) const;
};

/// Somebody looked at it and decided to leave it as it is.
struct Waiver {
    QString object;
    /// Empty = the whole object.
    QString field = {};
    QString reason;
    bool operator==(const Waiver &) const = default;
};

/// What is masked, object by object and field by field. Holds no value of any org.
struct Plan {
    QString name;
    QList<ObjectRule> objects;
    QList<Waiver> waivers = {};
    bool operator==(const Plan &) const = default;
    const ObjectRule *object(const QString &name) const;
    bool isWaived(const QString &object, const QString &field) const;
};

/// Canonical JSON: the same plan gives the same bytes. Errors: InvalidInput.
base::Result<QByteArray> planBytes(const Plan &plan);
/// The same, indented: for editing.
base::Result<QByteArray> planForEditing(const Plan &plan);
/// Strict: a member, a method or a name that is not known is refused with its place. Errors: TooLarge, Malformed,
/// InvalidInput.
base::Result<Plan> parsePlan(const QByteArray &bytes);
/// `sha256:…` of the canonical bytes.
base::Result<QString> planHash(const Plan &plan);

} // namespace backflow::masking
