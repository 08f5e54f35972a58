#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/compare/comparison.h"
#include "core/dependencies/questions.h"
#include "core/merge/mergevalues.h"
#include "core/model/pipeline.h"
#include "core/model/snapshot.h"
#include "core/ports/backends.h"
#include "core/promotion/picks.h"

#include <QHash>
#include <QList>
#include <QString>
#include <functional>
#include <span>
#include <vector>

namespace backflow::promotion {

enum class Operation { Add, Change, Remove, Nothing };

/// The merge of one file of a component.
struct FileMerge {
    QString path;
    merge::FileVersions versions;
    merge::Outcome outcome;
    /// Where each version has it; empty = not there. Differ from `path` where it was moved.
    QString ancestorPath;
    QString sourcePath;
    QString targetPath;
    /// It goes with another file: the choice for this decision says which of `standing` stands, if any.
    QString follows;
    merge::FileVersions standing;
    /// The whole result, written by hand: stands in the place of the outcome.
    std::optional<QByteArray> written;
};

/// What a promotion would do to one component of the target.
struct ComponentMerge {
    model::ComponentKey key;
    Operation operation = Operation::Change;
    std::vector<FileMerge> files;
    /// The target changed it since the common version: work at risk if it were overwritten; the merge keeps it.
    bool targetChanged = false;
    /// Decisions of all files that have no choice yet.
    int undecided = 0;
    /// The decision on where it is to stand, when both moved it; empty = there is none.
    QString place;
    /// Sentences about the component as a whole.
    QStringList notes;
};

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
    /// What is known of files already; null: everything is read anew.
    std::shared_ptr<dependencies::FactsCache> facts = nullptr;
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

/// A draft as it stands in lists, without its merges.
struct DraftSummary {
    QString id;
    QString source;
    QString target;
    QString note;
    QString startedBy;
    QDateTime startedAt;
    int components = 0;
};
/// Drafts that were not frozen and run yet, newest first.
base::Result<QList<DraftSummary>> drafts(ports::JournalStore &journal);

/// Forgets a draft that was not frozen. Removing what is not there is a success.
base::Result<> discardDraft(ports::JournalStore &journal, const QString &id);

/// Makes the draft's session say what its choices say, as one step. Durable when it returns.
base::Result<> saveChoices(ports::JournalStore &journal, const Draft &draft);

/// Recomputes `undecided` of every component after `choices` changed.
void countUndecided(Draft &draft);

} // namespace backflow::promotion
