#pragma once

#include "core/snapshot/asking.h"
#include "core/snapshot/gateways.h"
#include "core/snapshot/retrieving.h"
#include "core/snapshot/seen.h"
#include "core/snapshot/snapshots.h"
#include "core/snapshot/staging.h"
#include "core/snapshot/treechange.h"

#include <memory>
#include <optional>

namespace backflow::snapshot {

/// What to note of a component about which the org said that.
model::Unread unreadFor(const QString &words);

/// The work of one `take`, with what it needs open.
class Taking final
{
public:
    Taking(const ports::Backends &backends, const model::Environment &environment, const TakeOptions &options,
           async::Monitor &monitor);
    base::Result<TakeReport> run();

private:
    using SnapshotPointer = std::shared_ptr<const model::Snapshot>;

    // take.cpp
    base::Result<> open();
    base::Result<> strangeTip();
    base::Result<> checkIdentity();
    /// Keeps which release the org is on, and settles at which version it is read.
    base::Result<> chooseVersion();
    base::Result<> readOnly();
    QList<metadata::ManifestEntry> companions() const;
    void leaveUnread(const model::ComponentKey &key, const QString &words);
    void keepWhatCannotBeOpened();
    QHash<model::ComponentKey, model::Unread> unread() const;
    base::Result<model::CommitId> store();
    base::Result<> look(const ports::CommitDraft &draft);
    QString message() const;
    base::Result<TakeReport> report(const model::CommitId &commit);
    QSet<model::ComponentKey> arrived() const;

    // takewhole.cpp
    base::Result<> readAll();
    base::Result<> list();
    /// What has to be asked for; what waits from an earlier try is in m_retrieved then.
    Asking ask();
    base::Result<> retrieve(const Asking &asking);
    void decide(const Asking &asking);
    void leaveUnlisted(const QSet<model::ComponentKey> &here);
    void completeProfiles(const Asking &asking);
    void forgetWhatJustMoved();
    /// Of a file that arrived, wherever its bytes are now.
    QByteArray bytesOf(const metadata::MetadataFile &file) const;
    QByteArray lastBytes(const model::ComponentKey &key) const;
    /// Notes for the next time what was seen; `commit` is the snapshot now.
    void remember(const model::CommitId &commit);

    const ports::Backends &m_backends;
    const model::Environment &m_environment;
    const TakeOptions &m_options;
    async::Monitor &m_monitor;
    const bool m_withManaged;

    Gateways m_gateways;
    ports::OrgGateway *m_gateway = nullptr;
    std::unique_ptr<ports::Repository> m_repository;
    /// Null where there is none: then every retrieve is a whole one.
    std::unique_ptr<ports::JournalStore> m_journal;
    std::optional<Staging> m_staging;
    ports::OrgIdentity m_identity;
    QString m_version;
    SnapshotPointer m_last;
    std::optional<model::CommitId> m_tip;
    /// Whether the last snapshot was read with what managed packages brought along.
    bool m_tipWithManaged = false;
    Listing m_listing;
    std::optional<Seen> m_seen;
    Seen m_next;
    std::optional<Revisions> m_revisions;
    Scope m_scope;
    Retrieved m_retrieved;
    QHash<model::ComponentKey, model::Unread> m_unread;
    TakeReport m_report;
};

} // namespace backflow::snapshot
