#pragma once

#include "core/base/result.h"
#include "core/ports/journalstore.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace backflow::promotion {

/// A draft as it stands in lists, without its merges.
struct DraftSummary {
    QString id;
    QString source;
    QString target;
    QString note;
    QString startedBy;
    QDateTime startedAt;
    int components = 0;
    /// DraftOptions::together
    QString together = {};
    QString workItem = {};
    QString rollbackOf = {};
};
/// Drafts that were not frozen and run yet, newest first.
base::Result<QList<DraftSummary>> drafts(ports::JournalStore &journal);

/// Forgets a draft that was not frozen. Removing what is not there is a success.
base::Result<> discardDraft(ports::JournalStore &journal, const QString &id);

} // namespace backflow::promotion
