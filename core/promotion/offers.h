#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/compare/comparison.h"
#include "core/model/pipeline.h"
#include "core/model/snapshot.h"
#include "core/ports/backends.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <memory>
#include <vector>

namespace backflow::promotion {

/// A component that is due in at least one of the targets.
struct DueComponent {
    model::ComponentKey key;
    /// By target, in the order they were asked for; empty (Same) where it is not due there.
    std::vector<compare::Cell> cells;
    /// The source does not have it any more.
    bool removal = false;
    /// A target has changed it itself since the common version.
    bool atRisk = false;
};

/// A state that the source was in: a reading of the org, or what a promotion left there.
struct SourceReading {
    model::CommitId commit;
    QDateTime when;
    /// What made it, in the words of its commit: "Before back promotion from UAT".
    QString words;
    /// Note and work item of the promotion that made it; mostly empty.
    QString label;
};

/// What somebody once brought into the source under the number of a story.
struct Story {
    QString workItem;
    QString note;
    QDateTime when;
    QList<model::ComponentKey> components;
};

/// From what a person may choose for a promotion.
struct Offers {
    /// All of it, what is not due included.
    std::shared_ptr<const compare::Comparison> comparison;
    /// By key.
    std::vector<DueComponent> due;
    /// Newest first; the first one is how the source is now.
    QList<SourceReading> moments;
    /// Newest first; only those of which something is due.
    QList<Story> stories;
};

/// Errors: those of compareEnvironments.
base::Result<Offers> offersOf(std::shared_ptr<const ports::Backends> backends, const model::Pipeline &pipeline,
                              const QString &source, const QStringList &targets, async::Monitor &monitor);

/// Components of an environment that differ now from how they were at that moment.
base::Result<QSet<model::ComponentKey>>
changedSince(const ports::Backends &backends, const model::Environment &environment, const model::CommitId &moment);

} // namespace backflow::promotion
