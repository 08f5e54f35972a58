#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <optional>

namespace backflow::compliance {

/// How bad it is where a rule is broken, least first.
enum class Severity { Low, Medium, High, Critical };

/// `low`, `medium`, `high`, `critical`.
QString severityName(Severity severity);
std::optional<Severity> severityOf(const QString &name);

enum class Test {
    Is,             ///< one of the texts, without case
    IsNot,          ///< none of the texts; an element that is not there is none of them
    Matches,        ///< the whole text matches the expression
    StartsWith,     ///< begins with one of the texts, without case
    Below,          ///< a number, and less
    Above,          ///< a number, and more
    Present,        ///< the element is there
    Missing,        ///< it is not
    EndsWithinDays, ///< a date that lies at most so many days ahead, or has passed
};

/// One thing asked of an entry.
struct Condition {
    /// Names of elements, outermost first, seen from the entry; `.` is the entry itself. Where several elements lie
    /// there, one that passes is enough; of IsNot and Missing all have to.
    QList<QByteArray> path;
    Test test = Test::Is;
    QStringList texts = {};
    double number = 0;
    QRegularExpression expression = {};
    bool operator==(const Condition &) const = default;
};

/// What must not be found in a component.
struct Rule {
    /// As people refer to it: `modify-all-data`. Lower case, digits and hyphens.
    QString id;
    /// One sentence, for reading: what is wrong where it is broken.
    QString title;
    /// What to do about it.
    QString advice = {};
    Severity severity = Severity::Medium;
    /// Metadata types it looks at.
    QStringList types = {};
    /// Only components whose full name matches; an empty expression = all.
    QRegularExpression fullName = {};
    /// All of it has to hold of the component as a whole, or the rule has nothing to say.
    QList<Condition> when = {};
    /// Path of the entries that are looked at, seen from the root; empty = the root itself, once.
    QList<QByteArray> each = {};
    /// An entry breaks the rule where all of it holds.
    QList<Condition> broken = {};
    /// Path of what names an entry, seen from it; empty = nothing does.
    QList<QByteArray> name = {};
    bool operator==(const Rule &) const = default;
};

/// The rules that come with Backflow, in their order.
const QList<Rule> &builtInRules();

/// Strict: `{"format": "backflow-compliance/1", "rules": [...]}`; an unknown member, an expression that does not
/// compile or two rules of one id are refused with the place. Errors: TooLarge, Malformed, InvalidInput.
base::Result<QList<Rule>> parseRules(const QByteArray &bytes);

/// The first list with the rules of the second: one of the same id takes the other's place.
QList<Rule> withOwn(QList<Rule> rules, const QList<Rule> &own);

} // namespace backflow::compliance
