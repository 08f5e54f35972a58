#pragma once

#include "core/base/result.h"
#include "ui/pipeline/opendecisions.h"
#include "ui/pipeline/pipelinestate.h"

#include <QHash>
#include <QSet>

namespace backflow::ui::pipeline {

/// What takes longer to count than the map takes to draw.
struct CountedBeside {
    QList<OpenDecisions> decisions;
    /// By environment: changed in the org and not in its record.
    QHash<QString, int> untracked;
    bool operator==(const CountedBeside &) const = default;
};

/// What a window knows beside the record: an org is being read, or did not answer. One that does not answer is told of
/// on its own card; the others go on.
struct LiveFacts {
    QSet<QString> reading;
    QHash<QString, base::Error> outOfReach;
    CountedBeside counted;

    PipelineState addedTo(PipelineState state) const;
};

} // namespace backflow::ui::pipeline
