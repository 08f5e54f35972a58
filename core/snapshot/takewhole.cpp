#include "core/snapshot/apibudget.h"
#include "core/snapshot/parts.h"
#include "core/snapshot/taking.h"

#include <QCoreApplication>

namespace backflow::snapshot {

using model::ComponentKey;

namespace {

const QString kProfile = QStringLiteral("Profile");

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::snapshot)
};

/// Times are told in whole seconds: what changed within this time before it was listed may change again in the same
/// second, unseen.
constexpr qint64 kTooFreshMs = 2'000;
/// Of what could not be read, remembered for showing.
constexpr qsizetype kMostProblems = 200;

/// A component that was not asked for because the org does not have it is no loss.
bool isGuess(const ComponentKey &key)
{
    return key.type == QLatin1StringView("StandardValueSet");
}

} // namespace

base::Result<> Taking::list()
{
    if (base::Result<> left = checkApiBudget(*m_gateway, m_environment.name, kRequestsOfAReading, m_monitor); !left)
        return left;
    m_next.orgId = m_identity.orgId ? m_identity.orgId->toString() : QString();
    m_next.apiVersion = m_version;
    if (m_journal && m_tip) {
        const auto seen = loadSeen(*m_journal, kSeenKind, m_environment.slug());
        if (seen && seen->commit == m_tip->toHex() && seen->orgId == m_next.orgId &&
            seen->apiVersion == m_next.apiVersion)
            m_seen = *seen;
    }
    // The revisions are those of the whole org: what reads a few types cannot tell which of them it has dealt with.
    if (m_journal && m_options.types.isEmpty()) {
        const qint64 since = m_seen && !m_options.full ? m_seen->revision : -1;
        auto revisions = revisionsOf(*m_gateway, since, m_monitor);
        if (!revisions)
            return base::failure(revisions);
        m_revisions = *std::move(revisions);
        // A counter that went back, or a stretch that nobody watched, says nothing about what was seen.
        if (m_revisions && m_seen && (m_seen->revision < 0 || m_revisions->newest < m_seen->revision))
            m_seen.reset();
    }
    auto listing = listOrg(
        m_gateways, {.types = m_options.types, .withChildren = m_journal && !m_revisions, .managed = m_withManaged},
        m_monitor);
    if (!listing)
        return base::failure(listing);
    m_listing = *std::move(listing);
    m_next.stamps = m_listing.stamps;
    for (const ComponentKey &key : m_listing.components.keys()) {
        if (!m_next.stamps.contains(key))
            m_next.stamps.insert(key, {});
    }
    return {};
}

Asking Taking::ask()
{
    const bool changesOnly = m_seen && !m_options.full;
    Asking asking = changesOnly ? changesSince(*m_seen, *m_last, m_listing, m_revisions) : everything(m_listing);
    asking.onlyChanges = changesOnly;
    // Of what waits from an earlier try, all that has not changed since need not be asked for again.
    const QHash<ComponentKey, Stamp> waiting = m_staging->resume(m_next, m_retrieved);
    QSet<ComponentKey> useless;
    for (const ComponentKey &key : m_retrieved.components.keys()) {
        const ComponentKey holder = holderOf(key);
        const Stamp then = waiting.value(holder);
        const bool fits = !then.isEmpty() && then == m_listing.stamps.value(holder) && asking.decided.contains(holder);
        if (!fits && key.type != kProfile)
            useless.insert(key);
    }
    QSet<ComponentKey> here;
    for (const ComponentKey &key : m_retrieved.components.keys()) {
        if (key.type != kProfile && !useless.contains(key))
            here.insert(holderOf(key));
    }
    for (const ComponentKey &key : std::as_const(useless)) {
        const metadata::SourceComponent component = m_retrieved.components.take(key);
        for (const metadata::MetadataFile &file : component.files)
            m_retrieved.stored.remove(file.path);
    }
    asking.wanted.removeIf([&](const metadata::ManifestEntry &entry) {
        return here.contains(metadata::keyOfMember(entry.type, entry.member));
    });
    m_report.resumed = static_cast<int>(here.size());
    return asking;
}

QByteArray Taking::lastBytes(const ComponentKey &key) const
{
    const model::SnapshotEntry *entry = m_last->find(key);
    return entry ? m_repository->content(entry->parts.front().content).value_or(QByteArray()) : QByteArray();
}

QByteArray Taking::bytesOf(const metadata::MetadataFile &file) const
{
    const auto stored = m_retrieved.stored.constFind(file.path);
    if (stored == m_retrieved.stored.cend())
        return file.bytes;
    return m_repository->content(*stored).value_or(QByteArray());
}

base::Result<> Taking::retrieve(const Asking &asking)
{
    QHash<ComponentKey, QByteArray> stagedProfiles;
    for (const metadata::SourceComponent &component : std::as_const(m_retrieved.components)) {
        if (component.key.type == kProfile && component.files.size() == 1)
            stagedProfiles.insert(component.key, bytesOf(component.files.constFirst()));
    }
    RetrievePlan plan;
    plan.wanted = asking.wanted;
    plan.apiVersion = m_version;
    plan.gone = asking.gone;
    plan.knownProfile = [&](const ComponentKey &key) {
        if (stagedProfiles.contains(key))
            return stagedProfiles.value(key);
        return asking.wholeProfiles ? QByteArray() : lastBytes(key);
    };
    plan.arrived = [&](Retrieved &soFar, bool more) {
        return more ? m_staging->keep(soFar, m_next) : base::Result<>();
    };
    Retrieved before = std::move(m_retrieved);
    auto retrieved = retrieveParts(m_gateways, plan, m_monitor);
    if (!retrieved) {
        if (m_staging->count() == 0)
            return base::failure(retrieved);
        return base::failure(retrieved.error().code,
                             Tr::tr("%1 What has arrived so far, %Ln components, is kept: retrieve %2 again and only "
                                    "the rest is asked for.",
                                    nullptr, int(m_staging->count()))
                                 .arg(retrieved.error().message, m_environment.name),
                             retrieved.error().detail);
    }
    m_retrieved = *std::move(retrieved);
    for (const metadata::SourceComponent &component : std::as_const(before.components)) {
        if (m_retrieved.components.contains(component.key))
            continue;
        for (const metadata::MetadataFile &file : component.files)
            if (const auto stored = before.stored.constFind(file.path); stored != before.stored.cend())
                m_retrieved.stored.insert(file.path, *stored);
        m_retrieved.components.insert(component.key, component);
    }
    return {};
}

void Taking::decide(const Asking &asking)
{
    m_scope.takeAll = true;
    m_scope.asked = asking.decided;
    if (!asking.onlyChanges)
        m_scope.types = m_listing.types;
    const QSet<ComponentKey> here = arrived();
    for (const ComponentKey &key : std::as_const(asking.decided)) {
        if (here.contains(key) || asking.gone.contains(key))
            continue;
        // Standard picklists are asked for by guess: one that the org lacks was never promised.
        const QString words = m_retrieved.refusals.value(key);
        if (!(isGuess(key) && (words.isEmpty() || saysAbsent(words))))
            leaveUnread(key, words);
    }
    leaveUnlisted(here);
}

/// Of a type that the org refused to list nobody knows what became of its components: the last known content stays, and
/// is not taken for what the org holds now.
void Taking::leaveUnlisted(const QSet<ComponentKey> &here)
{
    if (m_listing.refusedTypes.isEmpty())
        return;
    for (const model::SnapshotEntry &entry : m_last->entries()) {
        const ComponentKey owner = ownerOf(entry.key);
        const auto words = m_listing.refusedTypes.constFind(owner.type);
        if (words == m_listing.refusedTypes.cend() || here.contains(entry.key) || m_listing.components.contains(owner))
            continue;
        m_unread.insert(entry.key, unreadFor(*words));
    }
}

/// What a profile says about components that could not be read this time, it went on saying.
void Taking::completeProfiles(const Asking &asking)
{
    if (!asking.wholeProfiles || m_scope.unread.isEmpty())
        return;
    for (metadata::SourceComponent &component : m_retrieved.components) {
        if (component.key.type != kProfile || component.files.size() != 1)
            continue;
        metadata::MetadataFile &file = component.files.first();
        const auto stored = m_retrieved.stored.constFind(file.path);
        const QByteArray bytes =
            stored == m_retrieved.stored.cend() ? file.bytes : m_repository->content(*stored).value_or(QByteArray());
        metadata::ProfileJoin join;
        const QByteArray last = lastBytes(component.key);
        const auto missing = [this](const ComponentKey &about) { return m_scope.unread.contains(about); };
        if (last.isEmpty() || !join.add(bytesOf(file), missing) || !join.keep(last, missing))
            continue;
        m_retrieved.stored.remove(file.path);
        file.bytes = join.bytes();
    }
}

base::Result<> Taking::readAll()
{
    if (auto listed = list(); !listed)
        return listed;
    const Asking asking = ask();
    m_report.listed = static_cast<int>(m_listing.components.size());
    m_report.managedLeftOut = m_listing.managedLeftOut;
    m_report.asked = static_cast<int>(asking.wanted.size());
    m_report.onlyChanges = asking.onlyChanges;
    if (auto read = retrieve(asking); !read)
        return read;
    m_report.notes += m_listing.notes;
    decide(asking);
    completeProfiles(asking);
    return {};
}

void Taking::forgetWhatJustMoved()
{
    const auto time = m_gateway->orgTime(m_monitor);
    const qint64 now = (time ? *time : m_backends.clock().now()).toMSecsSinceEpoch();
    m_next.stamps.removeIf([&](const std::pair<const ComponentKey &, Stamp &> &entry) {
        // Too fresh to be relied on the next time, but who it was is known.
        if (entry.second.at > now - kTooFreshMs)
            m_next.touched.insert(entry.first, entry.second);
        return entry.second.at > now - kTooFreshMs || m_scope.unread.contains(entry.first) ||
               m_scope.unread.contains(holderOf(entry.first));
    });
}

void Taking::remember(const model::CommitId &commit)
{
    if (!m_journal)
        return;
    if (!m_options.only.isEmpty()) {
        // The rest is as it was seen; of these no time was told.
        auto seen = loadSeen(*m_journal, kSeenKind, m_environment.slug());
        if (!seen || !m_tip || seen->commit != m_tip->toHex() || commit == *m_tip)
            return;
        const QSet<ComponentKey> asked(m_options.only.begin(), m_options.only.end());
        seen->stamps.removeIf([&](const std::pair<const ComponentKey &, Stamp &> &entry) {
            return asked.contains(entry.first) || asked.contains(holderOf(entry.first));
        });
        seen->commit = commit.toHex();
        (void)saveSeen(*m_journal, kSeenKind, m_environment.slug(), *seen);
        return;
    }
    if (m_seen)
        m_next.touched = m_seen->touched;
    // What a listing told last time is replaced by what this one tells, be it older; what source tracking told is not.
    if (m_revisions)
        m_next.touched.insert(m_revisions->touched);
    else
        m_next.touched.removeIf([this](const std::pair<const ComponentKey &, Stamp &> &entry) {
            return !m_listing.stamps.value(entry.first).isEmpty();
        });
    forgetWhatJustMoved();
    m_next.touched.removeIf([this](const std::pair<const ComponentKey &, Stamp &> &entry) {
        return m_next.stamps.value(entry.first).at >= entry.second.at;
    });
    const bool whole = m_options.types.isEmpty();
    m_next.revision = !whole ? (m_seen ? m_seen->revision : -1) : m_revisions ? m_revisions->newest : -1;
    if (!whole && m_seen) {
        for (const auto &[key, stamp] : m_seen->stamps.asKeyValueRange()) {
            if (!m_listing.types.contains(holderOf(key).type))
                m_next.stamps.insert(key, stamp);
        }
    }
    m_next.readAt = m_backends.clock().now();
    m_next.problems = (m_report.notRead + m_listing.refused).mid(0, kMostProblems);
    m_next.commit = commit.toHex();
    // Only the next retrieve would be the slower for it.
    (void)saveSeen(*m_journal, kSeenKind, m_environment.slug(), m_next);
    (void)m_staging->clear();
}

} // namespace backflow::snapshot
