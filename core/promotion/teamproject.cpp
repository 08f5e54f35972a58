#include "core/promotion/teamproject.h"

#include "core/metadata/labelfiles.h"
#include "core/metadata/places.h"
#include "core/metadata/project.h"

namespace backflow::promotion {

using namespace Qt::StringLiterals;

namespace {

const QString kLabels = u"labels/CustomLabels.labels-meta.xml"_s;

base::Result<QByteArray> bytesOf(const QHash<QString, model::ContentId> &contents, const QString &path,
                                 ports::Repository &repository)
{
    const auto content = contents.constFind(path);
    return content == contents.cend() ? base::Result<QByteArray>() : repository.content(*content);
}

/// A branch without a project file is laid out as snapshots are.
base::Result<metadata::Project> projectOf(const QByteArray &json)
{
    if (json.isEmpty())
        return metadata::Project{{u"force-app"_s}, u"force-app"_s, {}};
    return metadata::readProject(json);
}

} // namespace

base::Result<TeamProject> TeamProject::read(ports::Repository &repository, const model::CommitId &tip)
{
    const auto tree = repository.tree(tip);
    if (!tree)
        return base::failure(tree);
    TeamProject team;
    for (const ports::TreeFile &file : *tree)
        team.m_contents.insert(file.path, file.content);
    const auto json = bytesOf(team.m_contents, metadata::kProjectFile, repository);
    const auto ignored = bytesOf(team.m_contents, metadata::kIgnoreFile, repository);
    if (!json || !ignored)
        return json ? base::failure(ignored) : base::failure(json);
    const auto project = projectOf(*json);
    if (!project)
        return base::failure(project);
    team.m_rules = metadata::IgnoreRules::ofProject(QString::fromUtf8(*ignored));
    team.m_presets = metadata::Presets(project->options);
    metadata::SourceSorter sorter(team.m_presets);
    for (const QString &directory : project->packageDirectories) {
        const QString prefix = directory == "."_L1 ? QString() : directory + u'/';
        QStringList paths;
        for (const ports::TreeFile &file : *tree) {
            if (file.path.startsWith(prefix))
                paths += file.path.sliced(prefix.size());
        }
        sorter.add(directory, paths);
    }
    const QList<metadata::ConvertUnit> units = sorter.takeUnits();
    for (const metadata::ConvertUnit &unit : units) {
        for (const metadata::UnitFile &file : unit.files)
            team.m_paths[file.whole.isEmpty() ? metadata::placeInSource(file.place).key(file.place) : unit.key].insert(
                file.path);
    }
    team.m_locations.emplace(units, project->defaultDirectory);
    return team;
}

/// `made` takes what has new bytes, `kept` what the repository holds; both by path.
base::Result<> TeamProject::addFile(QMap<QString, QByteArray> &made, Written &kept, const model::Part &part,
                                    ports::Repository &repository) const
{
    const auto place = metadata::withinPackage(part.path);
    if (!place) {
        kept.insert(part.path, part.content);
        return {};
    }
    const bool labels = *place == kLabels && !m_locations->labelFiles().isEmpty();
    if (!labels && (m_presets.isEmpty() || m_locations->has(*place))) {
        kept.insert(m_locations->pathOf(*place), part.content);
        return {};
    }
    const auto bytes = repository.content(part.content);
    if (!bytes)
        return base::failure(bytes);
    if (labels)
        return spreadLabels(made, *bytes, repository);
    const auto parts = m_presets.split(*place, *bytes);
    if (parts && !*parts)
        return base::failure(*parts);
    if (!parts)
        kept.insert(m_locations->pathOf(*place), part.content);
    for (const metadata::MetadataFile &file : parts ? **parts : QList<metadata::MetadataFile>())
        made.insert(m_locations->pathOf(file.path), file.bytes);
    return {};
}

base::Result<> TeamProject::spreadLabels(QMap<QString, QByteArray> &made, const QByteArray &labels,
                                         ports::Repository &repository) const
{
    const QStringList &paths = m_locations->labelFiles();
    QList<QByteArray> existing;
    for (const QString &path : paths) {
        auto bytes = bytesOf(m_contents, path, repository);
        if (!bytes)
            return base::failure(bytes);
        existing += *std::move(bytes);
    }
    const auto spread =
        metadata::spreadLabels(labels, existing, std::max<qsizetype>(0, paths.indexOf(m_locations->pathOf(kLabels))));
    if (!spread)
        return base::failure(spread);
    for (qsizetype i = 0; i < paths.size(); ++i) {
        if (!spread->at(i).isEmpty())
            made.insert(paths.at(i), spread->at(i));
    }
    return {};
}

bool TeamProject::holds(const QString &path, const model::ContentId &content) const
{
    const auto held = m_contents.constFind(path);
    return held != m_contents.cend() && *held == content;
}

base::Result<> TeamProject::put(ports::CommitDraft &draft, const model::ComponentKey &key,
                                const std::vector<model::Part> &parts, ports::Repository &repository) const
{
    QMap<QString, QByteArray> made;
    Written kept;
    for (const model::Part &part : parts) {
        if (auto added = addFile(made, kept, part, repository); !added)
            return added;
    }
    QSet<QString> gone = m_paths.value(key);
    const auto ignored = [this](const QString &path) { return m_rules.ignores(path); };
    for (const auto &[path, content] : kept.asKeyValueRange()) {
        gone.remove(path);
        if (!ignored(path) && !holds(path, content))
            draft.put.insert(path, content);
    }
    for (const auto &[path, bytes] : made.asKeyValueRange()) {
        gone.remove(path);
        if (!ignored(path) && !holds(path, repository.idOf(bytes)))
            draft.put.insert(path, bytes);
    }
    for (const QString &path : std::as_const(gone)) {
        if (!ignored(path))
            draft.remove += path;
    }
    draft.remove.sort();
    return {};
}

} // namespace backflow::promotion
