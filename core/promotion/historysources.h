#pragma once

#include "core/base/result.h"
#include "core/governance/people.h"
#include "core/ports/historyindex.h"
#include "core/ports/repository.h"
#include "core/snapshot/audittrail.h"
#include "core/snapshot/loginhistory.h"

#include <QList>

namespace backflow::promotion {

/// What a commit of the audit branch tells: its record, and a line for each decision in it. A record that cannot be
/// read is a line that says so: verifying finds out what is wrong with it. Errors: those of Repository but Corrupt.
base::Result<QList<ports::IndexedEvent>> recordEvents(ports::Repository &repository, const ports::CommitInfo &commit,
                                                      const governance::People &people);

/// What a commit of a snapshot branch tells: which components it found changed.
base::Result<QList<ports::IndexedEvent>> readingEvents(ports::Repository &repository, const ports::CommitInfo &commit);

/// A row that an org wrote about itself.
ports::IndexedEvent trailEvent(const QString &environment, const snapshot::AuditRow &row);
/// A sign-in that an org wrote down.
ports::IndexedEvent loginEvent(const QString &environment, const snapshot::LoginRow &row);

} // namespace backflow::promotion
