#pragma once

#include "core/text/linediff.h"

#include <QByteArrayView>
#include <vector>

namespace backflow::text {

/// Where lines were only put in or only taken out, the same difference can often be told at several places next to each
/// other (`}` before, or `}` at the end). Moves each such hunk to where a person would have it: at the outermost
/// indentation, as blocks begin and end; of equals the last place. Hunks never come to touch.
void slideToBlocks(std::vector<LineHunk> &hunks, const std::vector<QByteArrayView> &a,
                   const std::vector<QByteArrayView> &b);

} // namespace backflow::text
