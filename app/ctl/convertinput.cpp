#include "app/ctl/convertinput.h"

#include "core/archive/zipreader.h"
#include "core/base/durablefile.h"
#include "core/metadata/packagexml.h"
#include "core/metadata/project.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <optional>
#include <vector>

namespace backflow::ctl {

using namespace Qt::StringLiterals;
using base::Errc;
using base::failure;
using base::Result;
using metadata::ConvertUnit;
using metadata::IgnoreRules;
using metadata::UnitFile;

namespace {

/// Larger than anything an org takes; what is larger is no metadata, and would not fit twice into a small machine.
constexpr qint64 kMaxFile = 128LL * 1024 * 1024;
constexpr qsizetype kShownNames = 5;

class FolderInput final : public ConvertInput
{
public:
    explicit FolderInput(QString folder)
        : m_folder(std::move(folder))
    {
    }
    Result<> read(int /*slot*/, ConvertUnit &unit) override
    {
        for (UnitFile &file : unit.files) {
            Result<QByteArray> bytes = base::readWhole(m_folder + u'/' + file.path, kMaxFile);
            if (!bytes)
                return failure(bytes);
            file.bytes = *std::move(bytes);
        }
        return {};
    }

private:
    QString m_folder;
};

class ZipInput final : public ConvertInput
{
public:
    ZipInput(QString path, QString root, QHash<QString, qsizetype> places, std::vector<archive::ZipReader> readers)
        : m_path(std::move(path))
        , m_root(std::move(root))
        , m_places(std::move(places))
        , m_readers(std::move(readers))
    {
    }
    Result<> read(int slot, ConvertUnit &unit) override
    {
        for (UnitFile &file : unit.files) {
            Result<QByteArray> bytes = m_readers[size_t(slot)].read(m_places.value(m_root + file.path));
            if (!bytes)
                return failure(bytes.error().code, m_path + u": "_s + bytes.error().message, bytes.error().detail);
            file.bytes = *std::move(bytes);
        }
        return {};
    }

private:
    QString m_path;
    QString m_root;
    QHash<QString, qsizetype> m_places;
    std::vector<archive::ZipReader> m_readers;
};

void noteNames(QStringList &notes, const QString &sentence, const QStringList &names)
{
    if (names.isEmpty())
        return;
    QString shown = names.first(qMin(names.size(), kShownNames)).join(u", "_s);
    if (names.size() > kShownNames)
        shown += u", … (%1 in all)"_s.arg(names.size());
    notes.append(sentence.arg(shown));
}

Result<std::optional<metadata::Project>> noProject()
{
    return std::optional<metadata::Project>();
}

Result<std::optional<metadata::Project>> projectIn(const QString &folder)
{
    const QString path = folder + u'/' + metadata::kProjectFile;
    if (!QFileInfo::exists(path))
        return noProject();
    Result<QByteArray> bytes = base::readWhole(path, kMaxFile);
    if (!bytes)
        return failure(bytes);
    Result<metadata::Project> project = metadata::readProject(*bytes);
    if (!project)
        return failure(project.error().code, folder + u": "_s + project.error().message, project.error().detail);
    return *std::move(project);
}

/// The folder of the project a folder belongs to; empty when it belongs to none.
QString projectAbove(const QString &folder)
{
    QDir at(folder);
    do {
        if (at.exists(metadata::kProjectFile) || at.exists(metadata::kIgnoreFile))
            return at.absolutePath();
    } while (at.cdUp());
    return {};
}

/// Package directories by name, as the project writes them; `only` empty = all.
Result<QStringList> chosen(const metadata::Project &project, const QStringList &only)
{
    QStringList directories;
    for (const QString &name : only) {
        const QString clean = QDir::cleanPath(name);
        if (!project.packageDirectories.contains(clean))
            return failure(Errc::NotFound, u"%1 is no package directory of this project. It has: %2."_s.arg(
                                               name, project.packageDirectories.join(u", "_s)));
        directories.append(clean);
    }
    return directories.isEmpty() ? project.packageDirectories : directories;
}

void takeVersion(ConvertInput &input, const Result<QByteArray> &manifest, const QString &name)
{
    const auto read = manifest ? metadata::readManifest(*manifest) : Result<model::Manifest>(failure(manifest));
    if (read)
        input.apiVersion = read->apiVersion;
    else
        input.notes.append(u"%1 is not used: %2"_s.arg(name, read.error().message));
}

/// Strips the package's root folder and sorts what is left into units.
Result<QList<ConvertUnit>> unitsBelow(const QStringList &names, const QString &root)
{
    QStringList paths;
    paths.reserve(names.size());
    for (const QString &name : names)
        paths.append(name.sliced(root.size()));
    return metadata::unitsOfPackage(paths);
}

Result<std::unique_ptr<ConvertInput>> openZip(const QString &from, int slots)
{
    const auto refused = [&from](const base::Error &error) {
        return failure(error.code, from + u": "_s + error.message, error.detail);
    };
    std::vector<archive::ZipReader> readers;
    for (int i = 0; i < slots; ++i) {
        Result<archive::ZipReader> reader = archive::ZipReader::openFile(from);
        if (!reader)
            return refused(reader.error());
        readers.push_back(*std::move(reader));
    }
    const QStringList names = readers.front().names();
    const QString root = metadata::rootOfPackage(names);
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < names.size(); ++i)
        places.insert(names.at(i), i);
    Result<QList<ConvertUnit>> units = unitsBelow(names, root);
    if (!units)
        return refused(units.error());
    const auto manifest = places.constFind(root + u"package.xml"_s);
    const bool told = manifest != places.cend();
    const Result<QByteArray> bytes = told ? readers.front().read(*manifest) : Result<QByteArray>();
    auto input = std::make_unique<ZipInput>(from, root, std::move(places), std::move(readers));
    if (told)
        takeVersion(*input, bytes, root + u"package.xml"_s);
    input->units = *std::move(units);
    return input;
}

} // namespace

Result<IgnoreRules> rulesOf(const QString &projectFolder)
{
    const QString path = projectFolder + u'/' + metadata::kIgnoreFile;
    if (projectFolder.isEmpty() || !QFileInfo::exists(path))
        return IgnoreRules::ofProject({});
    Result<QByteArray> bytes = base::readWhole(path, kMaxFile);
    if (!bytes)
        return failure(bytes);
    return IgnoreRules::ofProject(QString::fromUtf8(*bytes));
}

Result<QList<ConvertUnit>> unitsOfProject(const QString &folder, const QStringList &directories,
                                          const IgnoreRules &rules, const metadata::Presets &presets, QStringList &left,
                                          async::Monitor &monitor)
{
    metadata::SourceSorter sorter(presets);
    for (const QString &directory : directories) {
        const bool self = directory == "."_L1;
        Result<FolderTree> tree =
            filesBelow(self ? folder : folder + u'/' + directory, rules, self ? QString() : directory + u'/', monitor);
        if (!tree)
            return failure(tree);
        sorter.add(directory, tree->files);
        left += tree->links;
    }
    left += sorter.leftOut();
    return sorter.takeUnits();
}

Result<std::unique_ptr<ConvertInput>> openSource(const QString &from, const QStringList &only, async::Monitor &monitor)
{
    if (!QFileInfo(from).isDir())
        return failure(QFileInfo::exists(from) ? Errc::InvalidInput : Errc::NotFound,
                       u"%1 is no folder with source in it."_s.arg(from));
    const Result<std::optional<metadata::Project>> project = projectIn(from);
    if (!project)
        return failure(project);
    auto input = std::make_unique<FolderInput>(from);
    QStringList left;
    Result<QList<ConvertUnit>> units;
    if (*project) {
        const Result<QStringList> directories = chosen(**project, only);
        const Result<IgnoreRules> rules = rulesOf(from);
        if (!directories || !rules)
            return directories ? failure(rules) : failure(directories);
        input->presets = metadata::Presets((*project)->options);
        units = unitsOfProject(from, *directories, *rules, input->presets, left, monitor);
        input->apiVersion = (*project)->apiVersion;
    } else if (!only.isEmpty()) {
        return failure(Errc::InvalidInput, u"%1 has no %2, so it has no package directories to choose from."_s.arg(
                                               from, QString(metadata::kProjectFile)));
    } else {
        const QString above = projectAbove(from);
        const Result<IgnoreRules> rules = rulesOf(above);
        if (!rules)
            return failure(rules);
        const QString inside = above.isEmpty() ? QString() : QDir(above).relativeFilePath(QDir(from).absolutePath());
        Result<FolderTree> tree =
            filesBelow(from, *rules, inside.isEmpty() || inside == "."_L1 ? QString() : inside + u'/', monitor);
        if (!tree)
            return failure(tree);
        if (const auto around = above.isEmpty() ? noProject() : projectIn(above); around && *around)
            input->presets = metadata::Presets((*around)->options);
        metadata::SourceSorter sorter(input->presets);
        sorter.add(u"."_s, tree->files);
        units = sorter.takeUnits();
        left = tree->links + sorter.leftOut();
    }
    if (!units)
        return failure(units);
    input->units = *std::move(units);
    noteNames(input->notes, u"Left out, because they are no metadata: %1"_s, left);
    return input;
}

Result<std::unique_ptr<ConvertInput>> openPackage(const QString &from, int slots, async::Monitor &monitor)
{
    const QFileInfo info(from);
    if (!info.exists())
        return failure(Errc::NotFound, u"%1 does not exist."_s.arg(from));
    if (info.isFile())
        return openZip(from, slots);
    if (QFileInfo::exists(from + u'/' + metadata::kProjectFile))
        return failure(Errc::InvalidInput, u"%1 is a project, so it is in source format already."_s.arg(from));
    Result<FolderTree> tree = filesBelow(from, IgnoreRules(), {}, monitor);
    if (!tree)
        return failure(tree);
    const QString root = metadata::rootOfPackage(tree->files);
    Result<QList<ConvertUnit>> units = unitsBelow(tree->files, root);
    if (!units)
        return failure(units.error().code, from + u": "_s + units.error().message, units.error().detail);
    auto input = std::make_unique<FolderInput>(root.isEmpty() ? from : from + u'/' + root.chopped(1));
    if (tree->files.contains(root + u"package.xml"_s))
        takeVersion(*input, base::readWhole(from + u'/' + root + u"package.xml"_s, kMaxFile), root + u"package.xml"_s);
    input->units = *std::move(units);
    noteNames(input->notes, u"Left out, because they are links: %1"_s, tree->links);
    return input;
}

} // namespace backflow::ctl
