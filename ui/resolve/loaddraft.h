#pragma once

#include "core/async/monitor.h"
#include "core/model/pipeline.h"
#include "core/ports/backends.h"
#include "core/promotion/abandon.h"
#include "core/promotion/before.h"
#include "core/promotion/draftsession.h"
#include "ui/resolve/lastchanges.h"

#include <QHash>
#include <QStringList>
#include <memory>

namespace backflow::ui::resolve {

/// Environments that have been read again since a draft was merged, and hold something of it otherwise now.
struct MovedSides {
    QStringList names;
    /// So many components of the draft are other there. Missing = not counted.
    QHash<QString, int> changed;
};

/// A draft with its session, and what one wants to know beside it.
struct LoadedDraft {
    promotion::DraftSession session;
    /// When its two versions were read.
    QDateTime sourceRead;
    QDateTime targetRead;
    /// By decision: what was chosen before for the same values.
    QHash<QString, merge::Remembered> suggestions;
    /// What the environments hold otherwise now.
    MovedSides moved;
    /// Who decides here.
    QString who;
    /// Where it is no back promotion: what it is, in a line.
    QString about;
    /// Where the result is written to; empty = it is deployed.
    QString resultFile;
    LastChanges sourceChanges = {};
    LastChanges targetChanges = {};
    /// Components of which no common version is known, what can count as one, and what does.
    int withoutHistory = 0;
    QList<promotion::Moment> moments = {};
    std::optional<promotion::Moment> before = {};
    /// Where the last choice of that can be taken back: the last step before it.
    std::optional<qint64> stepBefore = {};
    /// An exercise: nothing of it is kept or deployed.
    bool practice = false;
};

/// Runs on a worker. Errors: those of loadSession.
base::Result<std::shared_ptr<const LoadedDraft>> loadWithTimes(const ports::Backends &backends,
                                                               const model::Pipeline &pipeline, const QString &id,
                                                               async::Monitor &monitor);

/// Runs on a worker. Errors: those of Repository.
base::Result<MovedSides> movedSince(const ports::Backends &backends, const model::Pipeline &pipeline,
                                    const promotion::Draft &draft);

/// The moment counts as before, and how that is taken back. Both run on a worker. Errors: those of countAsBefore.
base::Result<std::shared_ptr<const LoadedDraft>> countWithTimes(const ports::Backends &backends,
                                                                const model::Pipeline &pipeline, const QString &id,
                                                                const std::optional<promotion::Moment> &moment,
                                                                async::Monitor &monitor);
base::Result<std::shared_ptr<const LoadedDraft>> takeBackWithTimes(const ports::Backends &backends,
                                                                   const model::Pipeline &pipeline, const QString &id,
                                                                   async::Monitor &monitor);

/// Merges the draft anew from what the environments hold now. Runs on a worker. Errors: those of bringIn.
base::Result<std::shared_ptr<const LoadedDraft>> bringInWithTimes(std::shared_ptr<const ports::Backends> backends,
                                                                  const model::Pipeline &pipeline, const QString &id,
                                                                  async::Monitor &monitor);

/// An open draft and what it still asks for.
struct OpenDraft {
    promotion::DraftSummary summary;
    int decisions = 0;
    int undecided = 0;
};
/// Drafts that were given up and can be taken up again.
base::Result<QList<promotion::AbandonedDraft>> givenUp(const ports::Backends &backends);
/// Newest first. A draft that cannot be read is left out. Runs on a worker.
base::Result<QList<OpenDraft>> openDrafts(const ports::Backends &backends, const model::Pipeline &pipeline,
                                          async::Monitor &monitor);

} // namespace backflow::ui::resolve
