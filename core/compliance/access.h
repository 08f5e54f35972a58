#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/compliance/check.h"
#include "core/model/environment.h"
#include "core/ports/backends.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <compare>
#include <memory>
#include <optional>

namespace backflow::compliance {

/// A right that a profile or a permission set gives.
struct AccessGrant {
    /// `Profile` or `PermissionSet`, and its full name.
    model::ComponentKey holder;
    /// `ModifyAllData`, or `Account` for rights on an object.
    QString subject;
    /// Of an object: `read create edit delete viewAll modifyAll`, those that are given; empty for a user permission.
    QString rights;
    bool operator==(const AccessGrant &) const = default;
    auto operator<=>(const AccessGrant &) const = default;

    /// In words: "Modify All Data", "Account: read, edit".
    QString words() const;
};

/// That a user has a profile or a permission set.
struct AccessAssignment {
    QString username;
    QString person;
    model::ComponentKey holder;
    bool operator==(const AccessAssignment &) const = default;
    auto operator<=>(const AccessAssignment &) const = default;
};

/// Who may do what in one environment.
struct AccessState {
    QString environment;
    /// The snapshot the grants are of.
    QString commit;
    QDateTime takenAt;
    /// Sorted.
    QList<AccessGrant> grants;
    /// Sorted; what the org told of its active users when they were last read.
    QList<AccessAssignment> assignments;
    /// Invalid = nobody ever read who the org's users are.
    QDateTime peopleAt;
    bool operator==(const AccessState &) const = default;

    /// `sha256:…` over grants and assignments: what a sign-off is about.
    QString hash() const;
};

struct AccessChange {
    bool added = false;
    /// "Permission set Sales gives Modify All Data", "Ada Admin has permission set Sales".
    QString words;
    /// It widens what somebody may do by a right that reaches past sharing, or administers.
    bool powerful = false;
    bool operator==(const AccessChange &) const = default;
};

/// A sign-off: who looked at it, when and at what.
struct AccessReview {
    QString by;
    QDateTime at;
    QString note;
    /// Id of its record in the audit chain.
    QString record;
    AccessState state;
    bool operator==(const AccessReview &) const = default;
};

/// From what was last read of it; asks no org. Errors: NotFound (never read), those of Repository and JournalStore.
base::Result<AccessState> accessOf(const ports::Backends &backends, const model::Environment &environment,
                                   async::Monitor &monitor);

/// Reads from the org who its active users are and what they are given (profiles, permission sets, groups), and keeps
/// it. Errors: those of OrgGateway (OrgFault where the user may not see it) and JournalStore.
base::Result<QList<AccessAssignment>> readPeople(const ports::Backends &backends, const model::Environment &environment,
                                                 async::Monitor &monitor);

/// What the second has and the first has not, and the other way round; powerful ones first.
QList<AccessChange> accessChanges(const AccessState &before, const AccessState &after);

/// Permission sets that give rights which a critical or high rule speaks of, and that nobody has. Nothing where the
/// users were never read: what is not known is no finding.
QStringList unusedPowerful(const AccessState &state);
/// A right that reaches past sharing, or administers.
bool isPowerful(const AccessGrant &grant);

/// Signs off that state: on record first, then kept. A reason is not needed; a note goes on record. Errors: Conflict
/// (it is another one now: look again), those of the record and of JournalStore.
base::Result<AccessReview> signOff(const ports::Backends &backends, const model::Environment &environment,
                                   const QString &hash, const QString &note, async::Monitor &monitor);
/// The last one; nothing = there was none.
base::Result<std::optional<AccessReview>> lastReview(ports::JournalStore &journal,
                                                     const model::Environment &environment);

} // namespace backflow::compliance
