#pragma once

#include "core/masking/plan.h"
#include "core/masking/propose.h"
#include "core/ports/datavalues.h"

#include <QList>
#include <QString>

namespace backflow::masking {

/// What somebody should know of a plan.
struct Finding {
    enum class Kind {
        Problem,   ///< it cannot be carried out; nothing is written before it can
        Uncovered, ///< something personal stays as it is, and nobody has decided that it may
        Note,      ///< something stays as it is that no plan reaches
    };
    Kind kind = Kind::Problem;
    QString object;
    /// Empty = the object.
    QString field;
    QString sentence;
    bool operator==(const Finding &) const = default;
};

/// The plan held against what the org says it has. `samples` by name of the object; may be empty.
QList<Finding> checkPlan(const Plan &plan, const QList<ports::ObjectDescription> &org,
                         const QHash<QString, Samples> &samples = {});

/// What of an org no plan covers, object by object: files, archives, the history of fields, custom metadata.
QList<Finding> beyondReach(const QList<ports::ObjectSummary> &objects);

/// What keeps a rule from that field, in a sentence; empty = nothing does.
QString problemOf(const FieldRule &rule, const ports::FieldDescription &field);

/// True when there is no Problem.
bool canRun(const QList<Finding> &findings);

} // namespace backflow::masking
