#pragma once

#include "core/base/result.h"
#include "core/model/objectid.h"
#include "core/ports/historyindex.h"
#include "core/ports/repository.h"
#include "core/promotion/history.h"

#include <QString>
#include <optional>

namespace backflow::promotion {

/// What an environment held before an event and after it: commits that hold it.
struct EventStates {
    /// Nothing: there was nothing before.
    std::optional<model::CommitId> before;
    std::optional<model::CommitId> after;
    /// Why there is nothing to show, in words; empty where there is.
    QString whyNone;
    /// How near to the event the two are, in words; empty where they are the event's own.
    QString remark;
};

/// Errors: those of Repository and HistoryIndex.
base::Result<EventStates> statesOf(ports::Repository &repository, ports::HistoryIndex &index,
                                   const HistoryEvent &event);

/// The reading of an environment that held at a time: the last one before it. Nothing where it was not read until then.
base::Result<std::optional<HistoryEvent>> readingAt(ports::HistoryIndex &index, const QString &environment,
                                                    const QDateTime &when);

/// A component that differs between two states, by the files that do.
struct StateChange {
    model::ComponentKey key;
    QList<ports::FileChange> files;
    bool added = false;
    bool removed = false;
};
/// By key. `before` nothing: everything is new. Errors: those of Repository.
base::Result<std::vector<StateChange>> changesBetween(ports::Repository &repository,
                                                      const std::optional<model::CommitId> &before,
                                                      const model::CommitId &after);

} // namespace backflow::promotion
