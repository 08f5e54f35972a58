#pragma once

#include "core/metadata/ignorerules.h"
#include "core/metadata/presets.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace backflow::snapshot {

/// How a team's project lays out its files.
struct ProjectLayout {
    /// Package directories, without slashes at their ends; `.` = the project's own folder.
    QStringList folders{QStringLiteral(".")};
    metadata::IgnoreRules rules = metadata::IgnoreRules::ofProject({});
    metadata::Presets presets = {};
};
/// From the bytes of `sfdx-project.json` and `.forceignore`; empty ones = there is no such file.
ProjectLayout layoutOf(const QByteArray &projectJson, const QByteArray &ignored);

/// Where files of a project stand in a snapshot, each place once: the first package directory counts.
struct ProjectPlaces {
    /// Place in a snapshot → path in the project.
    QMap<QString, QString> files;
    /// What presets took apart, by the place of the component's one file: its parts, and that file where it is there,
    /// by place relative to the package root.
    QMap<QString, QMap<QString, QString>> parts;
};
ProjectPlaces placesOf(const QStringList &paths, const ProjectLayout &layout);

} // namespace backflow::snapshot
