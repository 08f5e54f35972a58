#pragma once

#include "core/base/result.h"
#include "core/model/componentkey.h"
#include "core/ports/journalstore.h"
#include "core/snapshot/listing.h"

#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>

namespace backflow::snapshot {

/// What this machine knows of an org as it was when it was last read: what lets the next retrieve ask for the rest
/// alone. Lost or not fitting, it costs a whole retrieve and nothing else.
struct Seen {
    /// The snapshot it belongs to, hex; for staged components their own branch's.
    QByteArray commit;
    QString orgId;
    QString apiVersion;
    /// Highest RevisionCounter of SourceMember before the org was listed; -1 where it tracks no source.
    qint64 revision = -1;
    /// Of every component that was read, and of children where those were listed.
    QHash<model::ComponentKey, Stamp> stamps;
    /// Who changed what and when, as an org that tracks its source tells it: of children, too. It decides about
    /// nothing.
    QHash<model::ComponentKey, Stamp> touched = {};
    /// When the org was read last, also where nothing had changed; invalid where nobody wrote that down.
    QDateTime readAt = {};
    /// What could not be read then, in words.
    QStringList problems = {};
};

/// Kind of draft in the journal store.
inline constexpr QLatin1StringView kSeenKind("snapshot-seen");
inline constexpr QLatin1StringView kStagedKind("snapshot-staged");

/// Errors: NotFound, also for one that cannot be read; those of JournalStore.
base::Result<Seen> loadSeen(ports::JournalStore &journal, QLatin1StringView kind, const QString &slug);
base::Result<> saveSeen(ports::JournalStore &journal, QLatin1StringView kind, const QString &slug, const Seen &seen);

} // namespace backflow::snapshot
