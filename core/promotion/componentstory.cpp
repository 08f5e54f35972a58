#include "core/promotion/componentstory.h"

#include "core/base/moments.h"
#include "core/compare/entries.h"
#include "core/merge/words.h"
#include "core/metadata/convert.h"
#include "core/promotion/words.h"
#include "core/snapshot/auditmatch.h"
#include "core/snapshot/seen.h"

#include <QFileInfo>
#include <QMap>
#include <algorithm>

namespace backflow::promotion {

using namespace Qt::StringLiterals;
using base::Result;
using ports::HistoryIndex;
using ports::HistoryQuery;
using ports::HistorySource;

namespace {

/// Older changes than these are told by none.
constexpr int kMostVersions = 400;
constexpr int kMostRecords = 32;

using Files = QMap<QString, model::ContentId>;

/// What the component was from one reading to the next.
struct Version {
    HistoryEvent reading;
    Files files;
    Origin origin{};
};

struct Tools {
    const ports::Backends &backends;
    ports::Repository &repository;
    ports::JournalStore &journal;
    HistoryIndex &index;
    const model::ComponentKey &key;
    async::Monitor &monitor;
};

QString whyOf(const HistoryEvent &event)
{
    QStringList parts{event.reason, event.reference};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// The files as a reading left them: those of the reading before with what it found changed. Of the first one looked
/// at, all it held.
Result<Files> filesAfter(const Tools &tools, const Files &before, const HistoryEvent &reading, bool first)
{
    const auto commit = model::CommitId::fromHex(reading.id.toLatin1());
    if (!commit)
        return before;
    const auto info = tools.repository.commitInfo(*commit);
    if (!info)
        return base::failure(info);
    Files files = before;
    if (info->parents.isEmpty() || first) {
        const auto tree = tools.repository.tree(*commit);
        if (!tree)
            return base::failure(tree);
        for (const ports::TreeFile &file : *tree)
            if (metadata::componentOfPath(file.path) == tools.key)
                files.insert(file.path, file.content);
        return files;
    }
    const auto changes = tools.repository.changes(info->parents.front(), *commit);
    if (!changes)
        return base::failure(changes);
    for (const ports::FileChange &change : *changes) {
        if (metadata::componentOfPath(change.path) != tools.key)
            continue;
        if (change.after)
            files.insert(change.path, *change.after);
        else
            files.remove(change.path);
    }
    return files;
}

/// The person behind a promotion that brought a reading's change.
Result<std::optional<Origin>> promotedBy(const Tools &tools, const HistoryEvent &reading)
{
    if (reading.promotion.isEmpty())
        return std::optional<Origin>();
    const auto records =
        tools.index.after({.source = HistorySource::Record, .promotion = reading.promotion}, 0, kMostRecords);
    if (!records)
        return base::failure(records);
    for (const ports::IndexedEvent &record : *records) {
        const HistoryEvent event = historyEvent(record);
        if (event.where == reading.where)
            return Origin{event.when, event.who, event.behalf, whyOf(event), event.promotion, HistorySource::Record};
    }
    return std::optional<Origin>();
}

/// Says who made each version: a promotion's person, whom the org names, else who read it.
Result<> attribute(const Tools &tools, const model::Environment &environment, std::vector<Version> &versions)
{
    const auto trail = snapshot::loadAuditTrail(tools.journal, environment);
    const auto seen = snapshot::loadSeen(tools.journal, snapshot::kSeenKind, environment.slug());
    const snapshot::AuditIndex rows(trail ? trail->rows : QList<snapshot::AuditRow>());
    const snapshot::Stamp stamp = seen ? seen->stamps.value(tools.key) : snapshot::Stamp();
    const QDateTime stamped = stamp.isEmpty() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(stamp.at);
    QDateTime before;
    for (Version &version : versions) {
        const HistoryEvent &reading = version.reading;
        auto promoted = promotedBy(tools, reading);
        if (!promoted)
            return base::failure(promoted);
        const bool fits = stamped.isValid() && stamped <= reading.when && (!before.isValid() || stamped > before);
        if (*promoted) {
            version.origin = **promoted;
        } else if (fits && !stamp.by.isEmpty()) {
            version.origin = {stamped, stamp.by, {}, {}, {}, HistorySource::SetupTrail};
        } else if (const auto match = rows.about({tools.key, before, reading.when, {}, {}});
                   !match.isEmpty() && before.isValid()) {
            const snapshot::AuditRow &row = match.first().row;
            version.origin = {row.at, row.by, row.delegate, row.display, {}, HistorySource::SetupTrail};
        } else {
            version.origin = {reading.when, reading.who, {}, {}, {}, HistorySource::Reading};
        }
        before = reading.when;
    }
    return {};
}

Result<std::vector<Version>> versionsOf(const Tools &tools, const model::Environment &environment)
{
    const HistoryQuery query{
        .where = {environment.name}, .source = HistorySource::Reading, .component = tools.key.toString()};
    const auto readings = tools.index.after(query, 0, kMostVersions);
    if (!readings)
        return base::failure(readings);
    std::vector<Version> versions;
    Files files;
    for (auto it = readings->crbegin(); it != readings->crend(); ++it) {
        if (tools.monitor.stopped())
            return std::unexpected(async::canceled());
        auto now = filesAfter(tools, files, historyEvent(*it), versions.empty());
        if (!now)
            return base::failure(now);
        files = *now;
        versions.push_back({historyEvent(*it), *std::move(now)});
    }
    if (const auto named = attribute(tools, environment, versions); !named)
        return base::failure(named);
    return versions;
}

std::optional<model::ContentId> heldAt(const Files &files, const QString &path)
{
    const auto found = files.constFind(path);
    return found == files.constEnd() ? std::nullopt : std::optional(*found);
}

Result<std::optional<QByteArray>> contentOf(const Tools &tools, const Files &files, const QString &path)
{
    const auto held = heldAt(files, path);
    if (!held)
        return std::optional<QByteArray>();
    auto bytes = tools.repository.content(*held);
    if (!bytes)
        return base::failure(bytes);
    return std::optional<QByteArray>(*std::move(bytes));
}

/// Entries of one file that a version changed, by path; a file without entries is one entry.
using Entries = QMap<QString, EntryOrigin>;
Result<> takeChanges(const Tools &tools, const Files &before, const Version &version, const QString &path,
                     Entries &entries)
{
    const auto old = contentOf(tools, before, path);
    const auto now = contentOf(tools, version.files, path);
    if (!old || !now)
        return old ? base::failure(now) : base::failure(old);
    const compare::FileDifference difference = compare::compareFiles(path, *old, *now);
    if (!difference.structured) {
        entries.insert(path, {QFileInfo(path).fileName(), {}, !*now, version.origin});
        return {};
    }
    for (const compare::EntryDifference &entry : difference.entries) {
        const bool gone = entry.state == compare::EntryState::OnlyInSource;
        entries.insert(path + u'#' + entry.path,
                       {merge::subjectWords(difference.rootType, entry.element, entry.entryKey, entry.path),
                        gone ? QString() : merge::valueWords(entry.element, entry.target), gone, version.origin});
    }
    return {};
}

/// How many entries there are now.
Result<int> countOf(const Tools &tools, const Files &files)
{
    int count = 0;
    for (auto it = files.begin(); it != files.end(); ++it) {
        const auto bytes = contentOf(tools, files, it.key());
        if (!bytes)
            return base::failure(bytes);
        const compare::FileDifference all = compare::compareFiles(it.key(), std::nullopt, *bytes);
        count += all.structured ? int(all.entries.size()) : 1;
    }
    return count;
}

Result<ComponentLife> lifeOf(const Tools &tools, const QString &environment, const std::vector<Version> &versions)
{
    ComponentLife life{.environment = environment};
    if (versions.empty())
        return life;
    life.there = !versions.back().files.isEmpty();
    life.firstRead = versions.front().reading.when;
    Entries entries;
    for (size_t at = 0; at < versions.size(); ++at) {
        const Version &version = versions[at];
        life.changes.prepend(version.origin);
        if (at == 0)
            continue;
        QSet<QString> paths;
        for (const Files *files : {&versions[at - 1].files, &version.files})
            for (auto it = files->begin(); it != files->end(); ++it)
                paths.insert(it.key());
        for (const QString &path : std::as_const(paths)) {
            if (heldAt(versions[at - 1].files, path) == heldAt(version.files, path))
                continue;
            if (const auto taken = takeChanges(tools, versions[at - 1].files, version, path, entries); !taken)
                return base::failure(taken);
        }
    }
    const auto count = countOf(tools, versions.back().files);
    if (!count)
        return base::failure(count);
    int changed = 0;
    for (const EntryOrigin &entry : std::as_const(entries)) {
        changed += entry.gone ? 0 : 1;
        life.entries += entry;
    }
    life.unchanged = std::max(0, *count - changed);
    std::ranges::stable_sort(life.entries, std::ranges::greater(),
                             [](const EntryOrigin &entry) { return entry.origin.when; });
    return life;
}

using Lives = QMap<QString, std::vector<Version>>;

ProductionAnswer answerOf(const model::Pipeline &pipeline, const Lives &lives, const std::optional<HistoryEvent> &event)
{
    const auto production = std::ranges::find_if(pipeline.environments, &model::Environment::isProduction);
    if (production == pipeline.environments.end())
        return {};
    ProductionAnswer answer{ProductionAnswer::Kind::NotRead, production->name};
    const std::vector<Version> &there = lives.value(production->name);
    if (there.empty())
        return answer;
    answer.kind = ProductionAnswer::Kind::NotYet;
    std::optional<Files> wanted;
    for (const model::Environment &environment : pipeline.environments) {
        if (event ? environment.name != event->where : environment.isProduction())
            continue;
        // A promotion's own reading is a moment younger than its record.
        for (const Version &version : lives.value(environment.name))
            if (!event || version.reading.when <= event->when ||
                (!event->promotion.isEmpty() && version.reading.promotion == event->promotion))
                wanted = version.files;
        if (wanted)
            break;
    }
    if (!wanted)
        wanted = there.back().files;
    for (const Version &version : there) {
        if (version.files == *wanted) {
            answer.kind = ProductionAnswer::Kind::Reached;
            answer.origin = version.origin;
            break;
        }
    }
    return answer;
}

} // namespace

QString ComponentStory::productionSentence() const
{
    const auto when = [this] { return base::momentWords(production.origin.when); };
    switch (production.kind) {
    case ProductionAnswer::Kind::NoProduction:
        return Tr::tr("This pipeline has no production environment.");
    case ProductionAnswer::Kind::NotRead:
        return Tr::tr("It was never found in %1.").arg(production.environment);
    case ProductionAnswer::Kind::NotYet:
        return Tr::tr("This content has not reached %1.").arg(production.environment);
    case ProductionAnswer::Kind::Reached:
        break;
    }
    if (production.origin.source == HistorySource::Reading)
        return Tr::tr("This content was first found in %1 on %2.").arg(production.environment, when());
    return Tr::tr("This content reached %1 on %2, by %3.").arg(production.environment, when(), production.origin.who);
}

Result<ComponentStory> componentStory(const ports::Backends &backends, HistoryIndex &index,
                                      const model::Pipeline &pipeline, const model::ComponentKey &key,
                                      const std::optional<HistoryEvent> &event, async::Monitor &monitor)
{
    const auto repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    const auto journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    const Tools tools{backends, **repository, **journal, index, key, monitor};
    ComponentStory story{.key = key};
    Lives lives;
    for (const model::Environment &environment : pipeline.environments) {
        auto versions = versionsOf(tools, environment);
        if (!versions)
            return base::failure(versions);
        auto life = lifeOf(tools, environment.name, *versions);
        if (!life)
            return base::failure(life);
        story.environments += *std::move(life);
        lives.insert(environment.name, *std::move(versions));
    }
    // What has more below it stands higher.
    std::ranges::stable_sort(story.environments, std::ranges::greater(), [&pipeline](const ComponentLife &life) {
        return pipeline.allBelow(life.environment).size();
    });
    story.production = answerOf(pipeline, lives, event);
    return story;
}

} // namespace backflow::promotion
