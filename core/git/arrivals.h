#pragma once

#include "core/git/handles.h"
#include "core/git/remotetalk.h"

#include <QByteArray>
#include <QList>

namespace backflow::git {

/// A branch of the remote, and the remembered one here that follows it.
struct Arrival {
    QByteArray remote;
    QByteArray local;
    model::CommitId tip;
};

/// Which of the advertised branches the refspecs (`+refs/heads/a/*:refs/remotes/origin/a/*`) bring here, by name.
QList<Arrival> arrivalsOf(const QHash<QByteArray, model::CommitId> &advertised, const QList<QByteArray> &refspecs);

/// Looks at every commit and every folder that came along: names that are harmless on every system, nothing damaged,
/// nothing missing; on Backflow's own branches also nothing but files and folders, of a size and number that an org
/// has. `arrived` holds what came, `known` what was here before, which was looked at when it came.
/// Errors: RemoteFailure::Kind::Unfit, with the branch and what is wrong there; those of reading.
Said<void> checkArrivals(const QList<Arrival> &arrivals, git_odb *arrived, git_odb *known, async::Monitor &monitor);

/// Lets the remembered branches follow, and forgets those whose branch is gone from the remote.
Said<void> follow(git_repository *repository, const QList<Arrival> &arrivals, const QList<QByteArray> &refspecs);

} // namespace backflow::git
