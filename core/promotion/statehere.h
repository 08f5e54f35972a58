#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/model/pipeline.h"
#include "core/ports/backends.h"
#include "core/promotion/plan.h"

namespace backflow::promotion {

/// Sees to it that the states of source and target which a plan or draft was made from can be read here, fetching them
/// when the repository has a remote. Errors: NotFound when they are nowhere; those of Repository.
base::Result<> bringStatesHere(const ports::Backends &backends, const model::Pipeline &pipeline, const Plan &plan,
                               async::Monitor &monitor);
base::Result<> bringStatesHere(ports::Repository &repository, const model::Pipeline &pipeline, const QString &source,
                               const model::CommitId &sourceCommit, const QString &target,
                               const model::CommitId &targetCommit, async::Monitor &monitor);

} // namespace backflow::promotion
