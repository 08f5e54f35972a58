#pragma once

#include "core/base/result.h"

#include <QString>

struct git_repository;

namespace backflow::git {

/// From so many packs of like size on they are put together.
inline constexpr int kManyPacks = 64;

/// Puts the packs of many commits together into one, in which files and folders that differ little are stored as
/// differences. The new pack is on disk before an old one goes, and whoever reads at that moment goes on reading. Does
/// nothing while there are few, or while another process does it. Gives how many packs went.
/// Errors: DiskFull, ReadOnly, Corrupt, Io; every object is then still there.
base::Result<int> tidyPacks(git_repository *repository, const QString &path);

/// Removes what writers that were killed left of packs they had begun, once it is a day old.
void sweepLeftovers(const QString &path);

} // namespace backflow::git
