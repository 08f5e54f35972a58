#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/merge/decision.h"
#include "core/model/changeset.h"
#include "core/ports/repository.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <optional>

namespace backflow::release {

/// One entry that differs between two states of one org, or a whole file that came, went or cannot be taken apart.
struct EntryChange {
    model::ComponentKey key;
    model::ChangeKind kind = model::ChangeKind::Changed;
    QString file;
    /// As decisions have it; empty = the whole file.
    QString entry;
    QString element;
    QString entryKey;
    merge::SideValue before;
    merge::SideValue after;

    bool isAdded() const { return !before.bytes && after.bytes; }
    /// The same change, wherever it happened.
    QByteArray print() const;
};

/// What differs by meaning, in the order of the keys; of nothing but order or layout there is no row. `only`: just
/// these components; nothing = all. Errors: those of reading contents; Canceled.
base::Result<QList<EntryChange>> entryChanges(const model::Snapshot &before, const model::Snapshot &after,
                                              const std::optional<QSet<model::ComponentKey>> &only,
                                              ports::ContentSource &contents, async::Monitor &monitor);

} // namespace backflow::release
