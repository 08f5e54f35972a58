#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/compare/comparison.h"
#include "core/dependencies/questions.h"
#include "core/model/pipeline.h"
#include "core/model/snapshot.h"
#include "core/ports/backends.h"
#include "core/ports/deployvalues.h"
#include "core/promotion/componentmerge.h"
#include "core/promotion/drafts.h"
#include "core/promotion/picks.h"

#include <QHash>
#include <QList>
#include <QString>
#include <functional>
#include <span>
#include <vector>

namespace backflow::promotion {

class PlanningCache;

struct DraftOptions {
    ports::TestLevel testLevel = ports::TestLevel::Default;
    QStringList runTests;
    QString note;
    QString workItem;
    /// Removals of the source flow on only when this is set: deletions are a separate, deliberate tick.
    bool withDeletions = false;
    /// Of these components only the picked entries flow.
    EntryPicks entries = {};
    /// What the selection needs and the target lacks comes along.
    bool withNeeded = false;
    /// By merge::askWhenNames(): what would merge by itself and is to be decided by a person.
    QStringList askWhen = {};
    /// Drafts that were made at once, for several targets, share it; empty = it stands alone.
    QString together = {};
    /// Shared by plans that are made together; null: everything is read anew.
    std::shared_ptr<PlanningCache> known = nullptr;
};

/// Something the selection needs and the target lacks.
struct DraftNeed {
    model::ComponentKey key;
    /// The component it is in; `key` itself where it is one.
    model::ComponentKey component;
    dependencies::Standing standing = dependencies::Standing::Missing;
    /// It came into the selection by this need.
    bool added = false;
    /// `layout Account-Sales shows it`
    QString because;
    /// What to do where neither side holds it; else empty.
    QString advice;
};

/// Of a rollback: a component of the promotion that is not taken back, and why, in a sentence.
struct LeftAlone {
    model::ComponentKey key;
    QString why;
    /// A person chose so; it could be taken back.
    bool byChoice = false;
    bool operator==(const LeftAlone &) const = default;
};

/// A back promotion in the making, to one target: merged but not frozen. Kept in the journal store as a draft, so
/// nothing is lost when the program ends.
struct Draft {
    /// ULID; the promotion keeps it for life.
    QString id;
    QString source;
    QString target;
    model::CommitId sourceCommit;
    model::CommitId targetCommit;
    QList<model::ComponentKey> selection;
    /// Removals that are due and were not asked for. Told, so that no count is a riddle.
    QList<model::ComponentKey> leftOut{};
    DraftOptions options;
    QDateTime startedAt;
    QString startedBy;
    /// Of a rollback: the promotion it takes back; `source` is then the target itself, as it was before.
    QString rollbackOf;
    QList<LeftAlone> leftAlone = {};
    /// The common version each selected component was merged over: no parts = known not to exist, nothing = unknown.
    QHash<model::ComponentKey, std::optional<std::vector<model::Part>>> ancestors;
    /// As of when it was made or brought up to date.
    QList<DraftNeed> needs = {};
    /// Who refers, in the target, to what the draft removes.
    QList<dependencies::Referrer> referrers = {};
    /// The rules that held when it was merged: what they keep stays in the target as it is.
    QList<model::KeepRule> keeps = {};
    /// Decision id → choice.
    QHash<QString, merge::Choice> choices;
    /// Sorted by key; derived from the commits and the selection, so it is computed, not stored.
    std::vector<ComponentMerge> components;

    int decisions() const;
    int undecided() const;
};

/// The ancestors of a pair of environments: recorded ones first (`backflow/ancestors`), else the latest content that
/// the two snapshot histories had in common.
base::Result<std::shared_ptr<const compare::AncestorSource>>
ancestorsOf(ports::Repository &repository, const model::Environment &source, const model::Environment &target);

/// Told about rows of a comparison as they become complete: CompareOptions::onRows.
using RowsReady = std::function<void(std::span<const compare::Row *const>)>;

/// Compares the latest snapshots of one source with those of its targets, ancestors and the pipeline's rules included.
base::Result<compare::Comparison> compareEnvironments(std::shared_ptr<const ports::Backends> backends,
                                                      const model::Pipeline &pipeline, const QString &source,
                                                      const QStringList &targets, async::Monitor &monitor,
                                                      const RowsReady &onRows = {});

/// Merges the selection (empty = everything due) and keeps the draft. Errors: NotFound (an environment, a snapshot, a
/// component), InvalidInput (source and target are not connected, or nothing is to be done, or a rule keeps a picked
/// component).
base::Result<Draft> makeDraft(std::shared_ptr<const ports::Backends> backends, const model::Pipeline &pipeline,
                              const QString &source, const QString &target, const QList<model::ComponentKey> &selection,
                              const DraftOptions &options, async::Monitor &monitor);

/// Reads a draft back and computes its merges again.
base::Result<Draft> loadDraft(const ports::Backends &backends, const model::Pipeline &pipeline, const QString &id,
                              async::Monitor &monitor);

/// Makes the draft's session say what its choices say, as one step. Durable when it returns.
base::Result<> saveChoices(ports::JournalStore &journal, const Draft &draft);

/// Recomputes `undecided` of every component after `choices` changed.
void countUndecided(Draft &draft);

} // namespace backflow::promotion
