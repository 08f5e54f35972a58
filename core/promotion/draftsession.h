#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/merge/remembered.h"
#include "core/merge/session.h"
#include "core/model/pipeline.h"
#include "core/ports/backends.h"
#include "core/promotion/draft.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace backflow::promotion {

/// A draft's session as it is kept: one small record for each thing done, in the journal store's drafts of the kind
/// `session/<draft>` under their number. Records are only ever added, so a damaged one costs no more than itself; a
/// checkpoint now and then stands for all before it.
struct DraftSession {
    /// With the session applied: outcomes, choices and texts are what the session says.
    Draft draft;
    merge::Session session;
    /// Number of the next record.
    qint64 next = 1;
    /// What could not be restored, one sentence each.
    QStringList notes;
};

/// Reads a draft back, computes its merges again and restores what was decided. Errors: those of loadDraft.
base::Result<DraftSession> loadSession(const ports::Backends &backends, const model::Pipeline &pipeline,
                                       const QString &id, async::Monitor &monitor);

/// A session over the merges of a draft as they come out by themselves, with what is kept for it.
base::Result<DraftSession> openSession(ports::JournalStore &journal, Draft draft);

/// A session over a draft's merges as they stand, with its choices as a start; nothing is read.
DraftSession sessionOver(Draft draft);

/// Keeps one record; durable when it returns. Errors: Conflict when another program has decided something meanwhile
/// (load the session anew), those of JournalStore.
base::Result<> keepRecord(ports::JournalStore &journal, const QString &draft, qint64 number, const QJsonObject &record);

/// Replaces many records by one checkpoint; does nothing while they are few.
base::Result<> compactSession(ports::JournalStore &journal, DraftSession &session);

/// Makes outcomes, choices, texts and counts of the draft what the session says.
void applySession(Draft &draft, const merge::Session &session);
/// The same where no automatic merge was asked about since: outcomes stay.
void applyAnswers(Draft &draft, const merge::Session &session);

base::Result<> removeSession(ports::JournalStore &journal, const QString &draft);

/// Environments of a draft whose snapshot is newer than the one it was merged from.
base::Result<QStringList> movedSides(ports::Repository &repository, const model::Pipeline &pipeline,
                                     const Draft &draft);

/// Merges a draft anew from the latest snapshots. Decisions with the same three values stay decided; the others are
/// open again and in the session's reopened(). Errors: those of makeDraft; AlreadyExists when its promotion has begun.
base::Result<DraftSession> bringIn(std::shared_ptr<const ports::Backends> backends, const model::Pipeline &pipeline,
                                   const QString &id, async::Monitor &monitor);

/// The session of `old` over the newly merged draft, both kept. Used by bringIn().
base::Result<DraftSession> rebaseSession(ports::JournalStore &journal, const DraftSession &old, Draft draft);

/// Kind of the store's drafts that hold remembered resolutions, by their key. They stay on this machine: a suggestion
/// is a person's own, and what was written by hand is not everybody's to read.
inline constexpr QLatin1StringView kRememberedKind("remembered");

/// Remembers what a person decided one by one; what a rule settled is not a judgement on its values.
base::Result<> remember(ports::JournalStore &journal, const Draft &draft, const merge::Session &session,
                        const QString &who, const QDateTime &when);
/// Newest first; one of each pair of keys. Those that cannot be read are left out.
base::Result<QList<merge::Remembered>> remembered(ports::JournalStore &journal);
/// Forgets one by its key, or all of a promotion. Gives how many.
base::Result<int> forget(ports::JournalStore &journal, const QString &keyOrPromotion);
/// For each open decision that somebody settled before with the same three values: what was chosen then.
base::Result<QHash<QString, merge::Remembered>> suggestions(ports::JournalStore &journal,
                                                            const merge::Session &session);

} // namespace backflow::promotion
