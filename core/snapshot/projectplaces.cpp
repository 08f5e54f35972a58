#include "core/snapshot/projectplaces.h"

#include "core/metadata/project.h"
#include "core/snapshot/looseside.h"

#include <optional>

namespace backflow::snapshot {

namespace {

/// The path below its package directory; nothing for files outside of all.
std::optional<QString> withinFolders(const QString &path, const QStringList &folders)
{
    for (const QString &folder : folders) {
        if (folder == QLatin1StringView("."))
            return path;
        if (path.startsWith(folder + u'/'))
            return path.sliced(folder.size() + 1);
    }
    return std::nullopt;
}

} // namespace

ProjectLayout layoutOf(const QByteArray &projectJson, const QByteArray &ignored)
{
    ProjectLayout layout;
    if (!projectJson.isEmpty())
        layout.folders = packageFolders(projectJson);
    layout.rules = metadata::IgnoreRules::ofProject(QString::fromUtf8(ignored));
    if (const auto project = metadata::readProject(projectJson))
        layout.presets = metadata::Presets(project->options);
    return layout;
}

ProjectPlaces placesOf(const QStringList &paths, const ProjectLayout &layout)
{
    ProjectPlaces places;
    for (const QString &path : paths) {
        const auto within = layout.presets.isEmpty() ? std::nullopt : withinFolders(path, layout.folders);
        const auto part = within && !layout.rules.ignores(path) ? layout.presets.partOf(*within) : std::nullopt;
        if (part) {
            QMap<QString, QString> &parts = places.parts[part->whole];
            if (!parts.contains(part->place))
                parts.insert(part->place, path);
            continue;
        }
        const auto place = projectPath(path, layout.folders, layout.rules);
        if (place && !places.files.contains(*place))
            places.files.insert(*place, path);
    }
    for (const auto &[whole, parts] : places.parts.asKeyValueRange()) {
        if (const QString path = places.files.take(metadata::kPackageRoot + whole); !path.isEmpty())
            parts.insert(whole, path);
    }
    return places;
}

} // namespace backflow::snapshot
