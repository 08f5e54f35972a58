#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/model/environment.h"
#include "core/ports/backends.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace backflow::snapshot {

/// One row of an org's LoginHistory, as the org wrote it.
struct LoginRow {
    QString id;
    QDateTime at;
    QString userId;
    /// Name, or, of a user the org does not tell of any more, empty.
    QString user;
    /// `Success`, `Invalid Password`, …
    QString status;
    QString address;
    QString country;
    /// `Application`, `Remote Access 2.0`, …
    QString type;
    QString application;
    QString browser;
    QString platform;
    bool operator==(const LoginRow &) const = default;
};

/// What this machine holds of an org's sign-ins, without the rows. They are kept by month, as long as the workspace is:
/// the org forgets them after half a year.
struct LoginHistory {
    /// Name of the environment.
    QString environment;
    QString orgId;
    /// Invalid when nothing was ever imported.
    QDateTime importedAt;
    /// Of the newest row; invalid when there is none.
    QDateTime last;
    /// `2026-11`, oldest first.
    QStringList months;
    qint64 rows = 0;
    /// How many of them came with the import that made this value.
    qint64 fresh = 0;
    bool operator==(const LoginHistory &) const = default;
};

/// Reads the sign-ins the org wrote since the last import (half a year the first time) and adds what is not held yet.
/// Another org behind the environment begins anew. Errors: those of OrgGateway (OrgFault where the user may not see
/// them) and JournalStore; what was held stays.
base::Result<LoginHistory> importLogins(const ports::Backends &backends, const model::Environment &environment,
                                        async::Monitor &monitor);
/// Nothing imported = an empty one.
base::Result<LoginHistory> loadLogins(ports::JournalStore &journal, const model::Environment &environment);
/// Every one that was ever imported. Errors: those of JournalStore.
base::Result<QList<LoginHistory>> importedLogins(ports::JournalStore &journal);
/// Rows from that time on, oldest first; an invalid time = all.
base::Result<QList<LoginRow>> loginRows(ports::JournalStore &journal, const LoginHistory &history,
                                        const QDateTime &since = {});

} // namespace backflow::snapshot
