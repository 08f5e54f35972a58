#pragma once

#include "core/model/componentkey.h"
#include "core/model/objectid.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <optional>
#include <vector>

namespace backflow::model {

/// One file of a component, in source format.
struct Part {
    /// Relative to the snapshot's root: `force-app/main/default/classes/A.cls`.
    QString path;
    ContentId content;
    bool operator==(const Part &) const = default;
};

/// A component as an org held it.
struct SnapshotEntry {
    ComponentKey key;
    /// In path order; never empty.
    std::vector<Part> parts;
    bool operator==(const SnapshotEntry &) const = default;
};

/// Why a component's content is not what the org holds now.
struct Unread {
    enum class Why {
        NotGiven, ///< the org lists it but did not give it
        NoAccess, ///< whoever is signed in may not read it
    };
    Why why = Why::NotGiven;
    /// What the org said, in one line; empty where it said nothing, or nobody wrote it down.
    QString words = {};
    bool operator==(const Unread &) const = default;
};

/// All components of one org at one time. Immutable once made; shared as std::shared_ptr<const Snapshot>.
class Snapshot final
{
public:
    /// `unread`: what could not be read; where it has an entry that is the last known content.
    Snapshot(QString environment, std::optional<CommitId> commit, QDateTime takenAt, std::vector<SnapshotEntry> entries,
             QHash<ComponentKey, Unread> unread = {}, bool withoutManaged = false);

    const QString &environment() const { return m_environment; }
    /// The commit that holds it; nothing for one that was never stored.
    const std::optional<CommitId> &commit() const { return m_commit; }
    const QDateTime &takenAt() const { return m_takenAt; }
    /// Sorted by key.
    const std::vector<SnapshotEntry> &entries() const { return m_entries; }
    /// Null when the org does not hold it.
    const SnapshotEntry *find(const ComponentKey &key) const;
    const QHash<ComponentKey, Unread> &unread() const { return m_unread; }
    /// True when the org was read without what managed packages brought along: that such a thing is not here says
    /// nothing about the org.
    bool isWithoutManaged() const { return m_withoutManaged; }

private:
    QString m_environment;
    std::optional<CommitId> m_commit;
    QDateTime m_takenAt;
    std::vector<SnapshotEntry> m_entries;
    QHash<ComponentKey, Unread> m_unread;
    bool m_withoutManaged = false;
};

} // namespace backflow::model
