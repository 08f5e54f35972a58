#pragma once

#include "core/base/result.h"
#include "core/model/componentkey.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringView>
#include <optional>

namespace backflow::model {

/// A difference that is meant to be: "production keeps this layout item". What it names is neither due nor drift, and
/// no promotion takes it into the environment or out of it.
struct KeepRule {
    /// ULID
    QString id;
    /// The environment that keeps its own; empty = any.
    QString environment;
    /// Type and full name of components; `*` stands for any run of characters. Names compare without case.
    QString type;
    QString fullName;
    /// Path of an element below the root, as decisions have it (`layoutSections[Details]`, `fieldPermissions[*]`);
    /// what stands below it is kept too. Empty = the whole component.
    QString element;
    QString reason;
    QString author;
    QDateTime created;
    /// From then on the rule does not apply; nothing = it does not end.
    std::optional<QDateTime> expires;

    bool hasEnded(const QDateTime &now) const { return expires && *expires <= now; }
    /// Whether it speaks of what flows between the two.
    bool isBetween(const QString &source, const QString &target) const;
    bool names(const ComponentKey &key) const;
    /// Whether it keeps an element of that path. Of no component as a whole.
    bool namesElement(QStringView path) const;
    bool operator==(const KeepRule &) const = default;
};

QJsonObject toJson(const KeepRule &rule);
/// Errors: InvalidInput, naming the member that is missing or wrong.
base::Result<KeepRule> keepRuleFromJson(const QJsonObject &json);

/// `*` stands for any run of characters, every other character for itself.
bool matchesPattern(QStringView pattern, QStringView text, Qt::CaseSensitivity sensitivity);

/// The rules that speak of one pair of environments at one time.
class KeepRules final
{
public:
    KeepRules() = default;
    KeepRules(const QList<KeepRule> &rules, const QString &source, const QString &target, const QDateTime &now);

    const QList<KeepRule> &all() const { return m_rules; }
    /// The first rule that keeps the component as a whole; null = there is none.
    const KeepRule *whole(const ComponentKey &key) const;
    /// Those that keep elements of it.
    QList<KeepRule> ofElements(const ComponentKey &key) const;

private:
    QList<KeepRule> m_rules;
};

} // namespace backflow::model
