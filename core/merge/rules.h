#pragma once

#include "core/base/result.h"
#include "core/merge/session.h"

#include <QString>
#include <QStringList>

namespace backflow::merge {

/// "Take source for all of …": one choice for every decision that fits. Empty fields fit everything; patterns know `*`
/// and `?`, part alternatives by `|` and do not mind case.
struct Rule {
    Take take = Take::Source;
    /// Metadata type: `Profile`.
    QString type;
    /// `Profile:Admin`, or a part of it with `*`.
    QString component;
    /// Element contested: `fieldPermissions`.
    QString element;
    /// Path of the decision, or of its file.
    QString path;
    std::optional<DecisionKind> kind;
    /// Only where the sides differ in blanks and line ends alone.
    bool onlySpaces = false;
    /// Also what has been decided already.
    bool decidedToo = false;
    /// Also where it would remove something.
    bool removals = false;
    bool operator==(const Rule &) const = default;

    /// `take=target,type=Profile,path=*Rating*`, as parse() reads it.
    QString toString() const;
};

/// Reads `type=Profile,take=target`. Keys: take (source, target, before, both, both-source-first, remove), type,
/// component, element, path, kind, spaces=yes, decided=yes, removals=yes. A comma in a pattern is written `?`. Errors:
/// InvalidInput, naming the part.
base::Result<Rule> parseRule(const QString &text);

/// What a rule would do.
struct RulePreview {
    /// Ids, in the order of the session.
    QStringList settles;
    /// Fitting ones that stay as they are, and why.
    int decidedAlready = 0;
    int wouldRemove = 0;
    int notPossible = 0;
};
RulePreview preview(const Session &session, const Rule &rule);

/// `source`, `target`, `before`, `remove`, `both`, `edited`, `both-source-first`
QString takeName(Take take);
std::optional<Take> takeNamed(const QString &name);
/// `both-changed`, `both-added`, `source-removed`, …
QString kindName(DecisionKind kind);
std::optional<DecisionKind> kindNamed(const QString &name);

} // namespace backflow::merge
