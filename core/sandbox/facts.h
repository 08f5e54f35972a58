#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/model/pipeline.h"
#include "core/ports/backends.h"

#include <QDateTime>
#include <QString>
#include <memory>

namespace backflow::sandbox {

/// What was measured of one environment, from its snapshots, its record and those of the environments above.
struct Facts {
    QString environment;
    /// Components that are due from above.
    int due = 0;
    /// Components with work of the environment's own: a refresh would lose it.
    int own = 0;
    /// Components that are both: a back promotion meets work there.
    int contested = 0;
    /// Components that were changed in the org outside of Backflow and never accepted into the record.
    int drift = 0;
    QDateTime measuredAt;
    /// What it was measured from; another one now means that it is out of date.
    QString basis;
    bool operator==(const Facts &) const = default;
};

/// Names the states that facts about an environment are measured from: the tips of its snapshots, its record, those of
/// the environments above and the ancestors. Empty where it was never read. Errors: those of Repository.
base::Result<QString> basisOf(ports::Repository &repository, const model::Pipeline &pipeline,
                              const model::Environment &environment);

/// Compares and counts, and keeps the answer. Errors: NotFound when the org was never read; those of promotion::workAt
/// and of snapshot::driftOf; those of JournalStore.
base::Result<Facts> measure(std::shared_ptr<const ports::Backends> backends, const model::Pipeline &pipeline,
                            const model::Environment &environment, async::Monitor &monitor);

/// As it was measured last. Errors: NotFound; those of JournalStore.
base::Result<Facts> storedFacts(ports::JournalStore &journal, const model::Environment &environment);

} // namespace backflow::sandbox
