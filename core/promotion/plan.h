#pragma once

#include "core/base/result.h"
#include "core/model/snapshot.h"
#include "core/ports/deployvalues.h"
#include "core/ports/journalstore.h"
#include "core/promotion/componentmerge.h"
#include "core/promotion/picks.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>
#include <vector>

namespace backflow::promotion {

/// One component of a frozen plan.
struct PlanItem {
    model::ComponentKey key;
    Operation operation = Operation::Change;
    /// `sha256:…` of the component's files before and after; empty = not there.
    QString before;
    QString after;
    /// The common version the merge stood on: what a rollback puts back in its place.
    std::optional<std::vector<model::Part>> ancestor;
    /// Only these entries of it flow; none = all.
    QList<EntryPick> entries = {};
    /// The target has work of its own in it, and a person chose that the source's version stands in its place.
    bool replacesOwnWork = false;
    bool operator==(const PlanItem &) const = default;
};

/// Frozen, hashed description of one promotion to one target. The same plan gives the same bytes everywhere.
struct Plan {
    QString id;
    QString source;
    QString target;
    QString targetOrgId;
    QByteArray sourceCommit;
    QByteArray targetCommit;
    QList<PlanItem> items;
    ports::DeployOptions options;
    QString apiVersion;
    /// Blob: the deploy zip.
    QString zip;
    /// Blob: a zip of the files as they are to stand in the target afterwards, by their path in a snapshot.
    QString results;
    QString author;
    QString note;
    QString workItem;
    QString rollbackOf;
    /// `sha256:…` over the canonical form of all of the above, which is also the plan's blob.
    QString hash;
};

/// Errors: NotFound when it was not frozen here, Corrupt.
base::Result<Plan> loadPlan(ports::JournalStore &journal, const QString &id);

} // namespace backflow::promotion
