#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/model/pipeline.h"
#include "core/ports/backends.h"
#include "core/promotion/draft.h"
#include "core/promotion/draftsession.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

namespace backflow::promotion {

/// What an environment held at one time: it can count as the last common version where none is known.
struct Moment {
    QString environment;
    model::CommitId commit;
    QDateTime when;
    /// Of a sandbox: nothing had been read of it before, or it was copied from another org shortly before.
    bool first = false;
    bool operator==(const Moment &) const = default;
};

/// Components of the draft that have no common version, those to which a moment was given included.
QList<model::ComponentKey> withoutHistory(ports::JournalStore &journal, const Draft &draft);

/// What was read of target and source so far, the target's first, newest first. Errors: those of Repository.
base::Result<QList<Moment>> momentsFor(const ports::Backends &backends, const model::Pipeline &pipeline,
                                       const Draft &draft);

/// What counts as before in that draft; nothing where nobody chose.
std::optional<Moment> countedBefore(ports::JournalStore &journal, const QString &draft);

/// How many decisions a draft would have with that moment as before. Errors: those of countAsBefore.
base::Result<int> decisionsWith(const ports::Backends &backends, const QString &draft,
                                const std::optional<Moment> &moment, async::Monitor &monitor);

/// Merges the components without a common version anew over what the moment holds of them; nothing = over nothing, so
/// every difference is asked. What has the same three values stays decided. Durable when it returns.
/// Errors: NotFound; AlreadyExists when the promotion has begun; those of Repository and JournalStore.
base::Result<DraftSession> countAsBefore(const ports::Backends &backends, const model::Pipeline &pipeline,
                                         const QString &draft, const std::optional<Moment> &moment,
                                         async::Monitor &monitor);

/// Where the last countAsBefore() can be taken back: the number of the session's last step before it, 0 = there was
/// none.
std::optional<qint64> stepBeforeThat(ports::JournalStore &journal, const QString &draft);
/// Everything is as it was before the last countAsBefore(): decisions, steps and all. Errors: NotFound where there is
/// none; those of countAsBefore.
base::Result<DraftSession> takeBackBefore(const ports::Backends &backends, const model::Pipeline &pipeline,
                                          const QString &draft, async::Monitor &monitor);

/// Puts what counts as before into a draft whose ancestors were looked up anew. Used by bringIn(), after which the
/// choice cannot be taken back any more.
base::Result<> keepBefore(ports::JournalStore &journal, ports::Repository &repository, Draft &draft);

/// Forgets what was chosen. Removing what is not there is a success.
base::Result<> removeBefore(ports::JournalStore &journal, const QString &draft);

} // namespace backflow::promotion
