#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/model/snapshot.h"
#include "core/ports/backends.h"
#include "ui/diff/filediff.h"

#include <vector>

namespace backflow::ui::diff {

/// Reads the files of one component as two snapshots hold it, paired by path. A null entry: that side does not hold
/// it. `before`: as both last had it in common; nothing = that is not known. Runs on a worker thread; errors are those
/// of Repository.
base::Result<std::vector<FilePair>> readFilePairs(ports::ContentSource &contents, const model::SnapshotEntry *first,
                                                  const model::SnapshotEntry *second, async::Monitor &monitor,
                                                  const std::optional<std::vector<model::Part>> &before = {});
/// The same out of the repository.
base::Result<std::vector<FilePair>> readFilePairs(const ports::Backends &backends, const model::SnapshotEntry *first,
                                                  const model::SnapshotEntry *second, async::Monitor &monitor);

} // namespace backflow::ui::diff
