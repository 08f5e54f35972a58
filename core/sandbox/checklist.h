#pragma once

#include "core/base/result.h"
#include "core/model/environment.h"
#include "core/ports/backends.h"
#include "core/ports/journalstore.h"
#include "core/sandbox/notice.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace backflow::sandbox {

enum class ItemState { Open, Done, NotNeeded };
/// `open`, `done`, `not-needed`.
QString itemStateName(ItemState state);

/// One thing that has to be seen to after a refresh.
struct ChecklistItem {
    /// `users`, `email`, …; `own-3` for those people added.
    QString id;
    /// What to do, and where, in one sentence each.
    QString title;
    QString advice;
    ItemState state = ItemState::Open;
    /// Who settled it, when, and what they wrote to it.
    QString by = {};
    QDateTime at = {};
    QString note = {};
    bool operator==(const ChecklistItem &) const = default;
};

/// What is left to do after one refresh of one environment. It belongs to the new org: the next refresh begins another.
struct Checklist {
    QString environment;
    QString orgId;
    /// Id of what was captured before; empty = nothing was.
    QString capture;
    QDateTime begunAt;
    QList<ChecklistItem> items;
    bool operator==(const Checklist &) const = default;

    int settled() const;
};

/// Begins it when the environment was connected to the new org; connecting it is the first item, done. What people
/// added last time is there again, open. Errors: those of JournalStore.
base::Result<Checklist> beginChecklist(ports::JournalStore &journal, const model::Environment &environment,
                                       const Noticed &noticed, const QString &capture, const QDateTime &now);

/// Titles and advice in today's language. Errors: NotFound when the environment was never refreshed with Backflow;
/// those of JournalStore.
base::Result<Checklist> checklistOf(ports::JournalStore &journal, const model::Environment &environment);

/// Errors: NotFound (no such item); those of JournalStore.
base::Result<Checklist> settle(const ports::Backends &backends, const model::Environment &environment,
                               const QString &item, ItemState state, const QString &note);
/// Errors: InvalidInput (no words); those of JournalStore.
base::Result<Checklist> addItem(ports::JournalStore &journal, const model::Environment &environment,
                                const QString &title);
/// Of those people added. Errors: NotFound.
base::Result<Checklist> removeItem(ports::JournalStore &journal, const model::Environment &environment,
                                   const QString &item);

} // namespace backflow::sandbox
