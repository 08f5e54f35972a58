#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/model/pipeline.h"
#include "core/ports/backends.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace backflow::sandbox {

/// An environment whose sandbox was refreshed, by whomever: it stands for an org that is no more.
struct Noticed {
    QString environment;
    QString production;
    /// The sandbox's own name.
    QString sandbox;
    /// What it was copied from: the environment's name where it is one of the pipeline.
    QString source;
    /// 18 characters each.
    QString orgBefore;
    QString orgNow;
    /// When the copying began and ended; the first is invalid where the org does not say.
    QDateTime startedAt;
    QDateTime endedAt;
    /// It was asked for from here.
    bool asked = false;
    bool operator==(const Noticed &) const = default;
};

/// From what the production orgs told last: nothing is asked. Errors: those of JournalStore and of opening the
/// repository.
base::Result<QList<Noticed>> refreshesKnown(const ports::Backends &backends, const model::Pipeline &pipeline,
                                            async::Monitor &monitor);

/// Asks the production orgs first; one that does not answer is told in `problems` (may be null) and what it said before
/// counts. Errors: Canceled; those of JournalStore.
base::Result<QList<Noticed>> noticeRefreshes(const ports::Backends &backends, const model::Pipeline &pipeline,
                                             QStringList *problems, async::Monitor &monitor);

/// Id of the org that the environment's sandbox became by a refresh, as its production tells when it is asked; empty
/// where it tells of none. Errors: as noticeRefreshes().
base::Result<QString> orgAfterRefresh(const ports::Backends &backends, const model::Pipeline &pipeline,
                                      const QString &environment, async::Monitor &monitor);

} // namespace backflow::sandbox
