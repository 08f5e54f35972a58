#pragma once

#include "core/base/result.h"
#include "core/ports/journalstore.h"
#include "core/promotion/draft.h"

#include <QDateTime>

namespace backflow::promotion {

/// A draft that was given up, with all that was decided in it, can be taken up again for so long.
inline constexpr int kAbandonedDays = 30;

struct AbandonedDraft {
    DraftSummary summary;
    QString who;
    QDateTime when;
    /// From then on it is forgotten.
    QDateTime until() const { return when.addDays(kAbandonedDays); }
};

/// Takes a draft out of the work that waits. Durable when it returns. Errors: NotFound; those of JournalStore.
base::Result<> abandonDraft(ports::JournalStore &journal, const QString &id, const QString &who, const QDateTime &when);

/// Newest first. Those whose time is over are forgotten for good.
base::Result<QList<AbandonedDraft>> abandonedDrafts(ports::JournalStore &journal, const QDateTime &now);

/// The draft waits again, as it was. Errors: NotFound; those of JournalStore.
base::Result<> takeUpAgain(ports::JournalStore &journal, const QString &id);

} // namespace backflow::promotion
