#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/compare/comparison.h"
#include "core/model/pipeline.h"
#include "core/ports/backends.h"
#include "core/promotion/draft.h"
#include "core/snapshot/sides.h"

#include <memory>
#include <vector>

namespace backflow::promotion {

/// As many targets as a person can look at side by side.
inline constexpr int kMostTargets = 6;

struct CompareRequest {
    snapshot::SideSpec source;
    std::vector<snapshot::SideSpec> targets;
    snapshot::ReadOptions reading = {};
    /// False: common versions are not looked for, so all that the source has otherwise is due and nothing a conflict.
    bool ancestors = true;
    /// CompareOptions::onBegin.
    std::function<void(std::span<const compare::Row>)> onBegin = {};
    RowsReady onRows = {};
};

struct ComparedSides {
    compare::Comparison comparison;
    /// About folders and zips: what was left out or carried; each begins with its side.
    QStringList notes;
    /// Rules that would have applied but have ended.
    QList<model::KeepRule> ended;
};

/// Compares sides of any kind, with the pipeline's rules. Two environments have common versions, at whatever time they
/// are taken; other sides have none. Errors: those of snapshot::readSides.
base::Result<ComparedSides> compareSides(std::shared_ptr<const ports::Backends> backends,
                                         const model::Pipeline &pipeline, const CompareRequest &request,
                                         async::Monitor &monitor);

} // namespace backflow::promotion
