#include "core/metadata/project.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace backflow::metadata {

namespace {

using namespace Qt::StringLiterals;
using base::Errc;
using base::failure;
using base::Result;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::metadata)
};

bool isInside(const QString &path, const QString &folder)
{
    return path == folder || folder == "."_L1 || path.startsWith(folder + u'/');
}

Result<QString> directoryOf(const QJsonObject &row)
{
    const QString told = row["path"_L1].toString();
    const QString path = QDir::cleanPath(told);
    const bool outside = QDir::isAbsolutePath(path) || path == ".."_L1 || path.startsWith("../"_L1);
    if (told.isEmpty() || outside || path.contains(u'\\'))
        return failure(
            Errc::InvalidInput,
            Tr::tr("%1 names a package directory that cannot be used: \"%2\". It must lie inside of the project.")
                .arg(QString(kProjectFile), told));
    return path;
}

} // namespace

Result<Project> readProject(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return failure(Errc::Malformed,
                       Tr::tr("%1 cannot be read: %2.").arg(QString(kProjectFile), error.errorString()));
    Project project;
    project.apiVersion = document["sourceApiVersion"_L1].toString();
    for (const auto name : {"registryPresets"_L1, "sourceBehaviorOptions"_L1}) {
        for (const QJsonValue option : document[name].toArray())
            project.options += option.toString();
    }
    const QJsonArray rows = document["packageDirectories"_L1].toArray();
    for (const QJsonValue row : rows) {
        const Result<QString> path = directoryOf(row.toObject());
        if (!path)
            return failure(path);
        if (project.defaultDirectory.isEmpty() || row["default"_L1].toBool())
            project.defaultDirectory = *path;
        const auto holds = [&path](const QString &other) { return isInside(*path, other); };
        if (std::ranges::any_of(project.packageDirectories, holds))
            continue;
        project.packageDirectories.removeIf([&path](const QString &other) { return isInside(other, *path); });
        project.packageDirectories.append(*path);
    }
    if (project.packageDirectories.isEmpty())
        return failure(
            Errc::InvalidInput,
            Tr::tr("%1 names no package directory, so there is no source to be found.").arg(QString(kProjectFile)));
    return project;
}

QByteArray newProjectFile(const QString &apiVersion)
{
    QJsonObject project{
        {u"packageDirectories"_s, QJsonArray{QJsonObject{{u"path"_s, u"force-app"_s}, {u"default"_s, true}}}}};
    if (!apiVersion.isEmpty())
        project.insert(u"sourceApiVersion"_s, apiVersion);
    return QJsonDocument(project).toJson(QJsonDocument::Indented);
}

} // namespace backflow::metadata
