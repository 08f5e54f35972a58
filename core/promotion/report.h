#pragma once

#include "core/base/result.h"
#include "core/model/componentkey.h"
#include "core/ports/deployvalues.h"
#include "core/ports/journalstore.h"
#include "core/promotion/componentmerge.h"
#include "core/promotion/gate.h"
#include "core/promotion/quickdeploy.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace backflow::promotion {

/// Where a promotion stands. Derived from its journal, never stored by itself. Names are the journal's own.
enum class State {
    Draft, ///< not frozen yet
    Planned,
    Authorised,
    Locked,
    BaseOk,
    Snapshot, ///< rollback package is kept
    Intent,   ///< about to submit, or submitted without an answer
    Accepted, ///< the org has it under an id
    Terminal, ///< the org ended it
    Verified,
    Committed,
    Published,
    Released, ///< done
    Stale,    ///< the target moved: plan again
    Denied,
    Abandoned,
    FailedClean, ///< the org refused or rolled back; the target is unchanged
    Partial,
    Canceled,
    Unknown, ///< a person has to look at the org
};
QString stateName(State state);
bool isEnd(State state);

/// How it ended, for people: the six honest endings.
enum class Ending { Running, Done, DoneWithWarnings, FailedNothingChanged, Partly, Canceled, LostSight };

/// A component of the target that changed after the plan was made.
struct MovedComponent {
    model::ComponentKey key;
    /// Which of its entries, `fieldPermissions[Account.Rating]`, or which of its files.
    QStringList entries;
    bool operator==(const MovedComponent &) const = default;
};

struct ComponentOutcome {
    model::ComponentKey key;
    Operation operation = Operation::Change;
    /// Read back and equal to the plan.
    bool verified = false;
    /// The org's words, verbatim.
    QString problem;
    int line = 0;
};

struct Report {
    QString id;
    QString source;
    QString target;
    State state = State::Planned;
    Ending ending = Ending::Running;
    QString deployId;
    ports::DeployStatus status;
    QList<ComponentOutcome> components;
    QString rollbackOf;
    QString note;
    QString workItem;
    QString startedBy;
    QDateTime startedAt;
    QDateTime endedAt;
    /// One sentence: what happened and what state things are in.
    QString summary;
    /// Warnings worth showing, one sentence each.
    QStringList warnings;
    /// What the target held before and after; empty where it did not come to that.
    QString baseCommit;
    QString afterCommit;
    /// Of a plan that met another target than the one it was made for: how far that had moved.
    QList<MovedComponent> moved;
    /// The newer plan that stands in the place of this one; empty for all others.
    QString supersededBy;
    /// Of a check: what a quick deployment can stand on.
    std::optional<Validation> validation;
    /// Of a check: what the policy's compliance rules say of it; nothing = they were not asked.
    std::optional<GateVerdict> gate;
};
QJsonObject toJson(const Report &report);

base::Result<Report> report(ports::JournalStore &journal, const QString &id);
/// All promotions of this machine, newest first.
base::Result<QList<Report>> reports(ports::JournalStore &journal);

} // namespace backflow::promotion
