#pragma once

#include "core/model/pipeline.h"
#include "ui/compare/gridindex.h"
#include "ui/diff/filediff.h"

namespace backflow::ui::compare {

/// A component against one target, as a difference is titled, told about and opened elsewhere; without its files.
diff::DiffContent contentOf(const GridIndex &index, const model::ComponentKey &key, int target,
                            const model::Pipeline &pipeline);

} // namespace backflow::ui::compare
