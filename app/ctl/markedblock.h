#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayList>
#include <optional>

namespace backflow::ctl {

/// Lines of ours in a file of somebody else's (Git's configuration and attributes), between two comments that say so.
/// What was there stays to the byte, comments and line ends included, and taking the block out again gives the very
/// bytes of before.
///
/// The lines inside the block, without line ends; nothing when there is no block.
/// Errors: Malformed when its end is missing.
base::Result<std::optional<QByteArrayList>> blockIn(const QByteArray &file);

/// The file with such a block: in the old one's place, else at the end. `file` nothing = there is none yet.
/// Errors: as blockIn().
base::Result<QByteArray> withBlock(const std::optional<QByteArray> &file, const QByteArrayList &lines);

/// The file without it; nothing when the file was made for the block and holds nothing else. Errors: as blockIn().
base::Result<std::optional<QByteArray>> withoutBlock(const QByteArray &file);

} // namespace backflow::ctl
