#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/governance/people.h"
#include "core/ports/repository.h"

namespace backflow::governance {

/// The map lies apart from the record: one file a person on a branch of its own, so that a line can go while every hash
/// and signature of the record stays. Adding to it moves the branch on; erasing begins it anew, without its past.
inline constexpr QLatin1StringView kPeopleBranch("backflow/people");

/// As it lies here. A line that does not fit its pseudonym is left out. Errors: those of Repository.
base::Result<People> readPeople(ports::Repository &repository);

/// The pseudonym of whoever that is, made when there is none. Errors: those of Repository.
base::Result<QString> pseudonymFor(ports::Repository &repository, const QString &name, const QString &email,
                                   const QDateTime &now, async::Monitor &monitor);

/// Another name is shown from now on. Errors: NotFound, those of Repository.
base::Result<> renamePerson(ports::Repository &repository, const QString &id, const QString &name, const QDateTime &now,
                            async::Monitor &monitor);

/// What the map told of that person is gone, the branch's past included; a line without a name stays, so that it is
/// told from one that never was. What was on other machines goes with their next exchange, and Git keeps objects that
/// nothing names until it tidies up. Errors: NotFound, those of Repository.
base::Result<> erasePerson(ports::Repository &repository, const QString &id, const QDateTime &now,
                           async::Monitor &monitor);

/// After a fetch: brings both maps together and pushes. Gives why the remote does not take it; empty = it has it all.
/// Does nothing without a remote. Errors: those of Repository.
base::Result<QString> publishPeople(ports::Repository &repository, async::Monitor &monitor);

} // namespace backflow::governance
