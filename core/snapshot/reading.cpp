#include "core/snapshot/reading.h"

#include "core/metadata/convert.h"
#include "core/metadata/places.h"
#include "core/metadata/project.h"
#include "core/snapshot/projectplaces.h"

#include <QUrl>
#include <algorithm>

namespace backflow::snapshot {

using namespace Qt::StringLiterals;
using base::Result;
using model::ComponentKey;
using model::SnapshotEntry;

namespace {

constexpr QLatin1StringView kNotRead("Backflow-Not-Read: ");
constexpr QLatin1StringView kManaged("Backflow-Managed");
constexpr QLatin1StringView kEnvironment("Backflow-Environment");
constexpr QLatin1StringView kNoAccess("Backflow-No-Access: ");
/// Beside one of these two, which older versions read: the component with its blanks encoded, a blank, the words.
constexpr QLatin1StringView kWhy("Backflow-Unread-Why: ");
/// Of what an org says about one component; the record keeps it for good.
constexpr qsizetype kMostWords = 300;

void putPart(std::vector<model::Part> &parts, const QString &path, const std::optional<model::ContentId> &content)
{
    // Snapshots have parts in the order of bytes, which for paths is that of UTF-16 but beyond the basic plane.
    const auto at = std::ranges::lower_bound(parts, path, {}, &model::Part::path);
    const bool there = at != parts.end() && at->path == path;
    if (there && content)
        at->content = *content;
    else if (there)
        parts.erase(at);
    else if (content)
        parts.insert(at, {path, *content});
}

} // namespace

SnapshotReader::SnapshotReader(ports::Repository &repository)
    : m_repository(repository)
{
}

const SnapshotReader::Known &SnapshotReader::known(const QString &path)
{
    const auto there = m_paths.constFind(path);
    if (there != m_paths.constEnd())
        return *there;
    Known known{path, -1};
    if (auto key = metadata::componentOfPath(path)) {
        const auto number = m_numbers.constFind(*key);
        if (number != m_numbers.constEnd()) {
            known.key = *number;
        } else {
            known.key = int(m_keys.size());
            m_numbers.insert(*key, known.key);
            m_keys.push_back(*std::move(key));
        }
    }
    return *m_paths.insert(path, known);
}

Result<SnapshotReader::Pointer> SnapshotReader::read(const NamedCommit &commit, Paths paths)
{
    if (paths == Paths::Project)
        return project(commit);
    auto snapshot = m_first ? like(commit, *m_first) : whole(commit);
    if (snapshot && !m_first)
        m_first = *snapshot;
    return snapshot;
}

Result<SnapshotReader::Pointer> SnapshotReader::whole(const NamedCommit &commit)
{
    auto files = m_repository.tree(commit.commit);
    if (!files)
        return base::failure(files);
    std::vector<SnapshotEntry> entries;
    entries.reserve(files->size());
    std::vector<int> places;
    m_paths.reserve(qsizetype(files->size()));
    for (const ports::TreeFile &file : *files) {
        const Known &path = known(file.path);
        if (path.key < 0)
            continue;
        const auto number = size_t(path.key);
        if (places.size() <= number)
            places.resize(std::max(m_keys.size(), number + 1), -1);
        int &place = places[number];
        if (place < 0) {
            place = int(entries.size());
            entries.push_back({m_keys[number], {}});
        }
        entries[size_t(place)].parts.push_back({path.path, file.content});
    }
    return finish(commit, std::move(entries));
}

Result<SnapshotReader::Pointer> SnapshotReader::like(const NamedCommit &commit, const model::Snapshot &other)
{
    const auto changes = m_repository.changes(*other.commit(), commit.commit);
    if (!changes)
        return base::failure(changes);
    std::vector<SnapshotEntry> entries = other.entries();
    const size_t before = entries.size();
    QHash<int, size_t> added;
    for (const ports::FileChange &change : *changes) {
        const Known path = known(change.path);
        if (path.key < 0)
            continue;
        const ComponentKey &key = m_keys[size_t(path.key)];
        const auto end = entries.begin() + qsizetype(before);
        const auto at = std::ranges::lower_bound(entries.begin(), end, key, {}, &SnapshotEntry::key);
        if (at != end && at->key == key) {
            putPart(at->parts, path.path, change.after);
        } else if (change.after) {
            const auto place = added.constFind(path.key);
            if (place == added.constEnd()) {
                added.insert(path.key, entries.size());
                entries.push_back({key, {{path.path, *change.after}}});
            } else {
                putPart(entries[*place].parts, path.path, change.after);
            }
        }
    }
    std::erase_if(entries, [](const SnapshotEntry &entry) { return entry.parts.empty(); });
    return finish(commit, std::move(entries));
}

Result<QByteArray> SnapshotReader::bytesAt(const model::CommitId &commit, const QString &path)
{
    const auto file = m_repository.contentAt(commit, path);
    if (!file)
        return base::failure(file);
    return *file ? m_repository.content(**file) : Result<QByteArray>();
}

Result<SnapshotReader::Pointer> SnapshotReader::project(const NamedCommit &commit)
{
    const auto json = bytesAt(commit.commit, u"sfdx-project.json"_s);
    const auto ignored = json ? bytesAt(commit.commit, metadata::kIgnoreFile) : json;
    const auto files = m_repository.tree(commit.commit);
    if (!ignored || !files)
        return ignored ? base::failure(files) : base::failure(ignored);
    QHash<QString, model::ContentId> contents;
    QStringList paths;
    for (const ports::TreeFile &row : *files) {
        contents.insert(row.path, row.content);
        paths += row.path;
    }
    const ProjectLayout layout = layoutOf(*json, *ignored);
    const ProjectPlaces found = placesOf(paths, layout);
    QMap<QString, model::ContentId> places;
    for (const auto &[place, path] : found.files.asKeyValueRange())
        places.insert(place, *contents.constFind(path));
    for (const auto &[whole, parts] : found.parts.asKeyValueRange()) {
        QList<metadata::MetadataFile> pieces;
        for (const auto &[place, path] : parts.asKeyValueRange()) {
            auto bytes = m_repository.content(*contents.constFind(path));
            if (!bytes)
                return base::failure(bytes);
            pieces += metadata::MetadataFile{place, *std::move(bytes)};
        }
        const auto joined = layout.presets.join(whole, pieces);
        if (!joined)
            return base::failure(joined);
        const model::ContentId id = m_repository.idOf(*joined);
        m_composed.insert(id, *joined);
        places.insert(metadata::kPackageRoot + whole, id);
    }
    return finish(commit, entriesOf(places));
}

Result<SnapshotReader::Pointer> SnapshotReader::finish(const NamedCommit &commit, std::vector<SnapshotEntry> entries)
{
    const auto info = m_repository.commitInfo(commit.commit);
    if (!info)
        return base::failure(info);
    return std::make_shared<const model::Snapshot>(commit.name, commit.commit, info->when, std::move(entries),
                                                   unreadOf(*info), !isWithManaged(*info));
}

Result<std::vector<std::shared_ptr<const model::Snapshot>>>
SnapshotReader::readDiffering(const std::vector<NamedCommit> &commits)
{
    // Of each commit what is otherwise than in the first; a file that others have otherwise is as the first has it.
    std::vector<QHash<QString, std::optional<model::ContentId>>> own(commits.size());
    QSet<int> keys;
    QSet<QString> stems;
    for (size_t i = 1; i < commits.size(); ++i) {
        const auto changes = m_repository.changes(commits.front().commit, commits[i].commit);
        if (!changes)
            return base::failure(changes);
        for (const ports::FileChange &change : *changes) {
            const Known path = known(change.path);
            if (path.key < 0)
                continue;
            own[0].insert(path.path, change.before);
            own[i].insert(path.path, change.after);
            keys.insert(path.key);
            if (!change.before || !change.after)
                stems.insert(stemOf(path.path));
        }
    }
    const QStringList prefixes(stems.begin(), stems.end());
    std::vector<Pointer> snapshots;
    for (size_t i = 0; i < commits.size(); ++i) {
        QMap<QString, model::ContentId> files;
        for (auto it = own[0].begin(); it != own[0].end(); ++it) {
            if (const auto &content = own[i].value(it.key(), *it))
                files.insert(it.key(), *content);
        }
        if (!prefixes.isEmpty()) {
            const auto rest = m_repository.filesAt(commits[i].commit, prefixes);
            if (!rest)
                return base::failure(rest);
            for (const ports::TreeFile &file : *rest) {
                if (keys.contains(known(file.path).key))
                    files.insert(known(file.path).path, file.content);
            }
        }
        auto snapshot = finish(commits[i], entriesOf(files));
        if (!snapshot)
            return base::failure(snapshot);
        snapshots.push_back(*std::move(snapshot));
    }
    return snapshots;
}

std::vector<SnapshotEntry> SnapshotReader::entriesOf(const QMap<QString, model::ContentId> &files)
{
    std::vector<SnapshotEntry> entries;
    QHash<int, size_t> places;
    for (auto it = files.begin(); it != files.end(); ++it) {
        const Known path = known(it.key());
        if (path.key < 0)
            continue;
        const auto place = places.constFind(path.key);
        if (place == places.constEnd()) {
            places.insert(path.key, entries.size());
            entries.push_back({m_keys[size_t(path.key)], {{path.path, *it}}});
        } else {
            entries[*place].parts.push_back({path.path, *it});
        }
    }
    return entries;
}

QHash<ComponentKey, model::Unread> unreadOf(const ports::CommitInfo &info)
{
    QHash<ComponentKey, model::Unread> unread;
    if (!info.message.contains(kNotRead) && !info.message.contains(kNoAccess))
        return unread;
    QHash<ComponentKey, QString> words;
    const QList<QStringView> lines = QStringView(info.message).trimmed().split(u'\n');
    for (auto line = lines.rbegin(); line != lines.rend() && !line->isEmpty(); ++line) {
        if (line->startsWith(kWhy)) {
            const QStringView rest = line->sliced(kWhy.size()).trimmed();
            const qsizetype blank = rest.indexOf(u' ');
            const auto key =
                ComponentKey::fromString(QUrl::fromPercentEncoding(rest.first(std::max(blank, qsizetype(0))).toUtf8()));
            if (key)
                words.insert(*key, rest.sliced(blank + 1).toString());
            continue;
        }
        const bool notGiven = line->startsWith(kNotRead);
        if (!notGiven && !line->startsWith(kNoAccess))
            continue;
        const qsizetype skip = notGiven ? kNotRead.size() : kNoAccess.size();
        if (const auto key = ComponentKey::fromString(line->sliced(skip).trimmed().toString()))
            unread.insert(*key, {notGiven ? model::Unread::Why::NotGiven : model::Unread::Why::NoAccess});
    }
    for (const auto &[key, said] : words.asKeyValueRange())
        if (const auto told = unread.find(key); told != unread.end())
            told->words = said;
    return unread;
}

bool isWithManaged(const ports::CommitInfo &info)
{
    return !info.trailer(kManaged).isEmpty() || info.trailer(kEnvironment).isEmpty();
}

QString managedTrailer()
{
    return kManaged + ": included"_L1;
}

QStringList unreadTrailers(const QHash<ComponentKey, model::Unread> &unread)
{
    QStringList trailers;
    for (const auto &[key, told] : unread.asKeyValueRange()) {
        trailers += (told.why == model::Unread::Why::NoAccess ? kNoAccess : kNotRead) + key.toString();
        const QString words = told.words.simplified();
        if (!words.isEmpty())
            trailers += kWhy + QString::fromLatin1(QUrl::toPercentEncoding(key.toString(), "/:")) + u' ' +
                        words.first(std::min(words.size(), kMostWords));
    }
    trailers.sort();
    return trailers;
}

QString stemOf(const QString &path)
{
    const auto key = metadata::componentOfPath(path);
    QString stem = path;
    // Folders that belong to the component alone: any file in them would be its.
    for (qsizetype slash = path.lastIndexOf(u'/'); slash > 0; slash = path.lastIndexOf(u'/', slash - 1)) {
        if (metadata::componentOfPath(path.left(slash) + "/any.any"_L1) != key)
            break;
        stem = path.left(slash);
    }
    if (stem != path)
        return stem;
    // Two files of one component differ in what follows its name; a resource's name ends at the first dot.
    const qsizetype name = stem.lastIndexOf(u'/') + 1;
    if (stem.endsWith(metadata::kMetaSuffix))
        stem.chop(metadata::kMetaSuffix.size());
    const bool first = key && key->type == "StaticResource"_L1;
    const qsizetype dot = first ? stem.indexOf(u'.', name) : stem.lastIndexOf(u'.');
    return dot > name ? stem.left(dot) : stem;
}

} // namespace backflow::snapshot
