#include "core/snapshot/staging.h"

#include "core/snapshot/asking.h"
#include "core/snapshot/snapshots.h"

namespace backflow::snapshot {

using model::ComponentKey;

Staging::Staging(const ports::Backends &backends, ports::Repository &repository, ports::JournalStore *journal,
                 const model::Environment &environment)
    : m_backends(backends)
    , m_repository(repository)
    , m_journal(journal)
    , m_environment(environment)
{
}

QString Staging::branch() const
{
    return QStringLiteral("backflow/staging/") + m_environment.slug();
}

QHash<ComponentKey, Stamp> Staging::resume(const Seen &now, Retrieved &to)
{
    if (!m_journal)
        return {};
    const auto kept = loadSeen(*m_journal, kStagedKind, m_environment.slug());
    const auto tip = m_repository.tip(branch());
    const bool fits = kept && tip && *tip && (*tip)->toHex() == kept->commit && kept->orgId == now.orgId &&
                      kept->apiVersion == now.apiVersion;
    const auto staged =
        fits ? load(m_repository, m_environment.name, **tip)
             : base::Result<std::shared_ptr<const model::Snapshot>>(base::failure(base::Errc::NotFound, {}));
    if (!staged) {
        // What does not fit is of no use to anybody.
        (void)clear();
        return {};
    }
    m_kept = *kept;
    for (const model::SnapshotEntry &entry : (*staged)->entries()) {
        metadata::SourceComponent component{.key = entry.key, .files = {}};
        for (const model::Part &part : entry.parts) {
            component.files += metadata::MetadataFile{part.path, {}};
            to.stored.insert(part.path, part.content);
        }
        to.components.insert(entry.key, std::move(component));
    }
    return m_kept.stamps;
}

base::Result<> Staging::keep(Retrieved &retrieved, const Seen &now)
{
    if (!m_journal || retrieved.fresh.isEmpty())
        return {};
    const auto tip = m_repository.tip(branch());
    if (!tip)
        return base::failure(tip);
    ports::CommitDraft draft;
    draft.branch = branch();
    draft.expectedTip = *tip;
    draft.message = QStringLiteral("Arrived of %1").arg(m_environment.name);
    draft.authorName = m_backends.personName();
    draft.authorEmail = m_backends.personEmail();
    draft.when = m_backends.clock().now();
    for (const ComponentKey &key : std::as_const(retrieved.fresh)) {
        for (metadata::MetadataFile &file : retrieved.components[key].files) {
            retrieved.stored.insert(file.path, m_repository.idOf(file.bytes));
            draft.put.insert(file.path, std::exchange(file.bytes, {}));
        }
        // A profile is whole when all has arrived that it is about; until then it is asked for again.
        const ComponentKey holder = holderOf(key);
        if (holder.type != QLatin1StringView("Profile") && now.stamps.contains(holder))
            m_kept.stamps.insert(holder, now.stamps.value(holder));
    }
    retrieved.fresh.clear();
    async::NullMonitor deaf;
    const auto commit = m_repository.commit(draft, deaf);
    if (!commit)
        return base::failure(commit);
    m_kept.commit = commit->toHex();
    m_kept.orgId = now.orgId;
    m_kept.apiVersion = now.apiVersion;
    return saveSeen(*m_journal, kStagedKind, m_environment.slug(), m_kept);
}

base::Result<> Staging::clear()
{
    m_kept = {};
    if (m_journal)
        (void)m_journal->removeDraft(kStagedKind, m_environment.slug());
    const auto tip = m_repository.tip(branch());
    if (!tip || !*tip)
        return tip ? base::Result<>() : base::failure(tip);
    return m_repository.moveBranch(branch(), *tip, std::nullopt);
}

} // namespace backflow::snapshot
