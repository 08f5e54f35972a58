#pragma once

#include "core/base/result.h"
#include "core/merge/components.h"
#include "core/model/componentkey.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <compare>

namespace backflow::promotion {

/// One entry that was picked by itself.
struct EntryPick {
    /// Path of the file in the snapshot; empty: whichever file holds the entry.
    QString file;
    /// compare::EntryDifference::path; empty: the whole file.
    QString entry;
    std::strong_ordering operator<=>(const EntryPick &) const = default;
    bool operator==(const EntryPick &) const = default;
};

/// Components of which only these entries flow; one that is not named flows whole.
using EntryPicks = QHash<model::ComponentKey, QList<EntryPick>>;

/// The source's files as if it had changed nothing since the common version but what was picked. Where a file has no
/// common version, the target's stands for it. Errors: Unsupported where the entries cannot be told apart from others
/// that differ, naming the file; those of merge::withPicked().
base::Result<merge::FileSet> pickedSource(const merge::ComponentVersions &versions, const QList<EntryPick> &picks);

/// What the pair has in common after those entries flowed; nothing where that was not known before, either.
base::Result<std::optional<merge::FileSet>> commonAfter(const merge::ComponentVersions &versions,
                                                        const QList<EntryPick> &picks);

/// `{"PermissionSet:Sales": [[file, entry], …]}`
QJsonObject picksToJson(const EntryPicks &picks);
EntryPicks picksFromJson(const QJsonObject &json);
QJsonArray picksToJson(const QList<EntryPick> &picks);
QList<EntryPick> picksFromJson(const QJsonArray &json);

} // namespace backflow::promotion
