#include "core/snapshot/looseside.h"

#include "core/metadata/convert.h"
#include "core/metadata/places.h"
#include "core/metadata/project.h"
#include "core/metadata/sourcepaths.h"
#include "core/snapshot/projectplaces.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace backflow::snapshot {

using namespace Qt::StringLiterals;
using base::Result;
using metadata::MetadataFile;

namespace {

/// As much as any org's metadata, and no more.
constexpr qint64 kMostBytes = 4LL * 1024 * 1024 * 1024;
constexpr qsizetype kMostFiles = 1'000'000;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::snapshot)
};

Result<QByteArray> bytesOf(const QString &path, qint64 most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(file.exists() ? base::Errc::Io : base::Errc::NotFound,
                             Tr::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    if (file.size() > most)
        return base::failure(base::Errc::TooLarge, Tr::tr("%1 is too large to be compared.").arg(path));
    return file.readAll();
}

/// All files below a folder, sorted, relative to it. Hidden ones and what tools install are left out.
Result<QStringList> pathsBelow(const QString &folder, async::Monitor &monitor)
{
    QStringList paths;
    QStringList open{QString()};
    while (!open.isEmpty()) {
        const QString below = open.takeLast();
        QDirIterator rows(folder + u'/' + below, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
        while (rows.hasNext()) {
            rows.next();
            const QString path = below + rows.fileName();
            if (rows.fileInfo().isDir() && rows.fileName() != "node_modules"_L1)
                open += path + u'/';
            else if (rows.fileInfo().isFile())
                paths += path;
            if (monitor.stopped())
                return std::unexpected(async::canceled());
            if (paths.size() > kMostFiles)
                return base::failure(base::Errc::TooLarge, Tr::tr("%1 holds too many files.").arg(folder));
        }
    }
    paths.sort();
    return paths;
}

/// Files in source format that lie as they come: what stands above a type's folder is left out, the first one counts.
QMap<QString, QString> sourcePlaces(const QStringList &paths)
{
    QMap<QString, QString> places;
    for (const QString &path : paths) {
        const auto place = snapshotPath(path, {u"."_s});
        if (place && !places.contains(*place))
            places.insert(*place, path);
    }
    return places;
}

/// Only source format has folders around those of the types, and files that describe others or are parts of a whole.
bool isSourceFile(const QString &place, const QString &path)
{
    if (place != metadata::kPackageRoot + path)
        return true;
    const auto within = metadata::withinPackage(place);
    if (!within || !within->endsWith(metadata::kMetaSuffix))
        return false;
    const metadata::FileKind kind = metadata::placeInSource(*within).kind;
    return kind == metadata::FileKind::Whole || kind == metadata::FileKind::Parent || kind == metadata::FileKind::Child;
}

/// Puts components together of files that are there already in source format.
class LooseMaker final
{
public:
    explicit LooseMaker(ports::Repository &repository)
        : m_repository(repository)
    {
    }
    void add(const QString &path, const QByteArray &bytes)
    {
        const auto key = metadata::componentOfPath(path);
        if (!key)
            return;
        const model::ContentId id = m_repository.idOf(bytes);
        m_contents.insert(id, bytes);
        m_parts[*key].push_back({path, id});
    }
    void finish(Side &side)
    {
        std::vector<model::SnapshotEntry> entries;
        for (auto it = m_parts.begin(); it != m_parts.end(); ++it) {
            std::ranges::sort(*it, {}, &model::Part::path);
            entries.push_back({it.key(), std::move(*it)});
        }
        side.snapshot = std::make_shared<const model::Snapshot>(side.spec.text, std::nullopt,
                                                                QDateTime::currentDateTimeUtc(), std::move(entries));
        side.loose = std::make_shared<const LooseContents>(std::move(m_contents));
    }

private:
    ports::Repository &m_repository;
    LooseContents m_contents;
    QHash<model::ComponentKey, std::vector<model::Part>> m_parts;
};

/// A package in metadata format.
Result<> takePackage(Side &side, QList<MetadataFile> files, ports::Repository &repository)
{
    auto set = metadata::toSource(files);
    if (!set)
        return base::failure(set);
    LooseMaker maker(repository);
    for (const metadata::SourceComponent &component : std::as_const(set->components)) {
        for (const MetadataFile &file : component.files)
            maker.add(file.path, file.bytes);
    }
    maker.finish(side);
    side.notes += set->notes;
    return {};
}

Result<> readFolder(Side &side, ports::Repository &repository, async::Monitor &monitor)
{
    const QString folder = QDir(side.spec.name).absolutePath();
    if (!QDir(folder).exists())
        return base::failure(base::Errc::NotFound, Tr::tr("There is no folder %1.").arg(folder));
    monitor.say(Tr::tr("Reading %1").arg(folder));
    const auto paths = pathsBelow(folder, monitor);
    if (!paths)
        return base::failure(paths);
    const bool project = paths->contains("sfdx-project.json"_L1);
    ProjectPlaces found;
    ProjectLayout layout;
    if (project) {
        const auto ignored = bytesOf(folder + u'/' + metadata::kIgnoreFile, 1024 * 1024);
        if (!ignored && ignored.error().code != base::Errc::NotFound)
            return base::failure(ignored);
        const auto json = bytesOf(folder + "/sfdx-project.json"_L1, 1024 * 1024);
        if (!json)
            return base::failure(json);
        layout = layoutOf(*json, ignored.value_or(QByteArray()));
        found = placesOf(*paths, layout);
    } else {
        found.files = sourcePlaces(*paths);
    }
    const QMap<QString, QString> &places = found.files;
    bool source = project;
    const bool hasManifest = !project && paths->contains("package.xml"_L1);
    for (auto it = places.begin(); !source && !hasManifest && it != places.end(); ++it)
        source = isSourceFile(it.key(), it.value());
    qint64 left = kMostBytes;
    LooseMaker maker(repository);
    QList<MetadataFile> package;
    const auto take = [&](const QString &path, const QString &place) -> Result<> {
        auto bytes = bytesOf(folder + u'/' + path, left);
        if (!bytes)
            return base::failure(bytes);
        left -= bytes->size();
        if (source)
            maker.add(place, *bytes);
        else
            package += MetadataFile{place, *std::move(bytes)};
        return monitor.stopped() ? Result<>(std::unexpected(async::canceled())) : Result<>();
    };
    if (source) {
        for (auto it = places.begin(); it != places.end(); ++it) {
            if (Result<> taken = take(it.value(), it.key()); !taken)
                return taken;
        }
        for (const auto &[whole, parts] : found.parts.asKeyValueRange()) {
            QList<MetadataFile> files;
            for (const auto &[place, path] : parts.asKeyValueRange()) {
                auto bytes = bytesOf(folder + u'/' + path, left);
                if (!bytes)
                    return base::failure(bytes);
                left -= bytes->size();
                files += MetadataFile{place, *std::move(bytes)};
            }
            const auto joined = layout.presets.join(whole, files);
            if (!joined)
                return base::failure(joined);
            maker.add(metadata::kPackageRoot + whole, *joined);
        }
        maker.finish(side);
        return {};
    }
    for (const QString &path : *paths) {
        if (Result<> taken = take(path, path); !taken)
            return taken;
    }
    return takePackage(side, std::move(package), repository);
}

} // namespace

Result<> readLoose(Side &side, ports::Repository &repository, async::Monitor &monitor)
{
    if (side.spec.kind == SideKind::Folder)
        return readFolder(side, repository, monitor);
    const auto zip = bytesOf(side.spec.name, kMostBytes);
    if (!zip)
        return base::failure(zip);
    auto files = metadata::filesOfZip(*zip);
    const Result<> taken = files ? takePackage(side, *std::move(files), repository) : base::failure(files);
    // Several sides may be zips: which of them it is has to be said.
    return taken ? taken
                 : base::failure(taken.error().code, side.spec.name + u": "_s + taken.error().message,
                                 taken.error().detail);
}

QStringList packageFolders(const QByteArray &projectJson)
{
    QStringList folders;
    const QJsonArray rows = QJsonDocument::fromJson(projectJson).object().value("packageDirectories"_L1).toArray();
    for (const QJsonValue &row : rows) {
        QString path = QDir::cleanPath(row.toObject().value("path"_L1).toString());
        if (path.startsWith("./"_L1))
            path.remove(0, 2);
        if (!path.isEmpty() && !folders.contains(path))
            folders += path;
    }
    return folders.isEmpty() ? QStringList{u"force-app"_s} : folders;
}

std::optional<QString> projectPath(const QString &path, const QStringList &folders, const metadata::IgnoreRules &rules)
{
    if (rules.ignores(path))
        return std::nullopt;
    for (const QString &folder : folders) {
        const bool all = folder == "."_L1;
        if (!all && !path.startsWith(folder + u'/'))
            continue;
        if (const auto place = metadata::packagePath(all ? path : path.mid(folder.size() + 1)))
            return metadata::kPackageRoot + *place;
        break;
    }
    return snapshotPath(path, folders);
}

std::optional<QString> snapshotPath(const QString &path, const QStringList &folders)
{
    for (const QString &folder : folders) {
        const bool all = folder == "."_L1;
        if (!all && !path.startsWith(folder + u'/'))
            continue;
        const QStringList steps = (all ? path : path.mid(folder.size() + 1)).split(u'/');
        for (qsizetype i = 0; i + 1 < steps.size(); ++i) {
            if (metadata::Registry::builtIn().byDirectory(steps.at(i)))
                return metadata::kPackageRoot + steps.mid(i).join(u'/');
        }
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace backflow::snapshot
