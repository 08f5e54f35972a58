#pragma once

#include "core/merge/threeway.h"

namespace backflow::merge {

enum class XmlResult {
    Merged,    ///< by entry
    Contested, ///< no merge by entry passes its own check: the file is to be decided as a whole
    ByLine,    ///< it cannot be taken apart
};

/// Merges metadata XML by entry into `outcome`; source and target are there. A merge that would lose an entry, or hold
/// one twice, is made again with the list it stands in decided as one. `notes` say why, where it is not Merged.
XmlResult mergeXmlFile(const FileVersions &versions, const MergeOptions &options, Outcome &outcome);

} // namespace backflow::merge
