#pragma once

#include <QList>
#include <QString>

namespace backflow::support {

/// One step of a path: `fieldPermissions[Account.Rating]`.
struct PathStep {
    QString tag;
    /// Empty when it has none.
    QString key;
    bool operator==(const PathStep &) const = default;
};

/// Splits at slashes outside of brackets.
QList<PathStep> pathSteps(const QString &path);

/// Whether `path` of a decision names the contested path of the collection's oracle, or what it stands in. The two name
/// entries in different words: keys need one part in common, and where either only counts, the tags decide.
bool covers(const QList<PathStep> &path, const QList<PathStep> &contested);

} // namespace backflow::support
