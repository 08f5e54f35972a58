#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/model/manifest.h"
#include "core/model/pipeline.h"
#include "core/model/snapshot.h"
#include "core/ports/repository.h"
#include "core/snapshot/sidespec.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>
#include <memory>
#include <vector>

namespace backflow::snapshot {

/// Contents that are in no repository, by their ids.
using LooseContents = QHash<model::ContentId, QByteArray>;

/// One side of a comparison, read. Its snapshot is called as the side was written, an environment's by its name.
struct Side {
    SideSpec spec;
    std::shared_ptr<const model::Snapshot> snapshot;
    /// Of folders and zips, and of branches whose project takes files apart; else null.
    std::shared_ptr<const LooseContents> loose;
    /// Sentences about what was left out or carried.
    QStringList notes;
};

/// The commit an environment, a branch or a commit stands for; nothing for folders and zips.
/// Errors: NotFound (never retrieved, no such branch or commit, or none that early).
base::Result<std::optional<model::CommitId>> commitOf(ports::Repository &repository, const SideSpec &spec,
                                                      const model::Pipeline &pipeline);

struct ReadOptions {
    /// Just the components that are not the same everywhere. Of no effect unless every side is an environment's or a
    /// commit's.
    bool onlyDiffering = false;
    /// Just what it names; nothing = all.
    std::optional<model::Manifest> only = {};
};

/// Reads all sides together, in their order; what they have in common is shared. Blocks, reads the disk.
/// Errors: those of commitOf and Repository; NotFound, Io, TooLarge, Malformed for folders and zips.
base::Result<std::vector<Side>> readSides(ports::Repository &repository, const std::vector<SideSpec> &specs,
                                          const model::Pipeline &pipeline, const ReadOptions &options,
                                          async::Monitor &monitor);

/// A repository's contents with loose ones before them.
std::unique_ptr<ports::ContentSource> contentsOf(const std::vector<std::shared_ptr<const LooseContents>> &loose,
                                                 std::unique_ptr<ports::Repository> repository);

/// Whether a manifest names a component: itself, by `*`, or by the parent whose file holds it.
bool names(const model::Manifest &manifest, const model::ComponentKey &key);

} // namespace backflow::snapshot
