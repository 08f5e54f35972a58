#pragma once

#include "core/async/monitor.h"
#include "core/model/pipeline.h"
#include "core/ports/backends.h"
#include "ui/compare/gridindex.h"

namespace backflow::ui::compare {

/// Reads what this machine knows of the components of a comparison: who changed them and when, as the orgs said when
/// they were last read, what is in open promotions, under which story it flowed, when it was last promoted into one of
/// the targets, what people call it, and how large it is. On a worker. What cannot be read stays unknown: it is no
/// reason to show no comparison.
GridFacts loadFacts(const ports::Backends &backends, const model::Pipeline &pipeline, const Comparison &comparison,
                    async::Monitor &monitor);

} // namespace backflow::ui::compare
