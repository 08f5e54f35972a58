#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace backflow::metadata {

inline constexpr QLatin1StringView kProjectFile("sfdx-project.json");
inline constexpr QLatin1StringView kIgnoreFile(".forceignore");

/// What a Salesforce DX project says about itself.
struct Project {
    /// Folders that hold source, relative to the project's, without a slash at the end; in the project's order, each
    /// once, none inside another. Never empty; "." is the project's own folder.
    QStringList packageDirectories;
    /// The one that takes what is new.
    QString defaultDirectory;
    /// `66.0`; empty when the project does not say.
    QString apiVersion;
    /// Names in `sourceBehaviorOptions`, and in `registryPresets`, as it was called before.
    QStringList options = {};
    bool operator==(const Project &) const = default;
};

/// Reads an `sfdx-project.json`. Errors: Malformed (no JSON object), InvalidInput (no package directory, or one outside
/// of the project).
base::Result<Project> readProject(const QByteArray &json);

/// The file of a project with one package directory, `force-app`.
QByteArray newProjectFile(const QString &apiVersion);

} // namespace backflow::metadata
