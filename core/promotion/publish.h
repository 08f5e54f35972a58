#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/model/environment.h"
#include "core/ports/repository.h"
#include "core/promotion/engine.h"

#include <QDateTime>
#include <QString>

namespace backflow::promotion {

/// The person and the moment of a commit.
struct Signature {
    QString name;
    QString email;
    QDateTime when;
};

/// Brings a branch of ours and the remote's together and pushes it. Where both moved on, files the remote changed and
/// we did not are taken over, and ours stand otherwise. Does nothing without a remote. Errors: Offline, Unauthorized,
/// Denied with the remote's words.
base::Result<> publishBranch(ports::Repository &repository, const QString &branch, const Signature &signature,
                             async::Monitor &monitor);

/// Brings the record of an environment and the team's together: what others accepted counts here, and what was accepted
/// here is pushed. Of two records that began apart the team's stands, with what was accepted here on it. Does nothing
/// without a remote. Errors: those of publishBranch.
base::Result<> shareRecord(ports::Repository &repository, const model::Environment &environment,
                           const Signature &signature, async::Monitor &monitor);

/// Puts what a promotion left in the target on the team's own branch, and pushes it; where the remote refuses that, on
/// `promotion/<id>`. The answer is a sentence worth showing, or empty. Errors: those of Repository.
base::Result<QString> updateTeamBranch(ports::Repository &repository, const model::Environment &environment,
                                       const Plan &plan, const QString &snapshotCommit, const Signature &signature,
                                       async::Monitor &monitor);

} // namespace backflow::promotion
