#pragma once

#include "core/base/result.h"
#include "core/compliance/rule.h"
#include "core/ports/backends.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace backflow::compliance {

/// A rule of one's own as a form makes it: a path from the root, and what must not stand there.
struct SimpleRule {
    QString id;
    QString title;
    QString advice = {};
    Severity severity = Severity::Medium;
    QStringList types;
    /// `userPermissions/name`: elements from the root's child to the one that is looked at.
    QString path;
    /// How its text is held against `value`.
    Test test = Test::Is;
    QString value;
    bool operator==(const SimpleRule &) const = default;
};

/// As a file of rules holds it. Of a path of several steps the first names the entries that are looked at, so that a
/// finding says which one it is. Errors: InvalidInput, with what is wrong.
base::Result<QJsonObject> ruleJson(const SimpleRule &rule);

/// Rules that were made in this workspace, as JSON, by id. Errors: those of JournalStore.
base::Result<QList<QJsonObject>> keptRules(ports::JournalStore &journal);
/// Takes the place of one of the same id. Errors: those of parseRules; those of JournalStore.
base::Result<> keepRule(ports::JournalStore &journal, const QJsonObject &rule);
base::Result<> removeRule(ports::JournalStore &journal, const QString &id);

/// What an audit goes by: Backflow's rules, those the policy brings along, those kept in this workspace. One that
/// cannot be read any more is an error: nothing is passed over in silence.
base::Result<QList<Rule>> rulesHere(const ports::Backends &backends);

} // namespace backflow::compliance
