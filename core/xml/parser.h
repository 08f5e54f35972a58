#pragma once

#include "core/base/result.h"
#include "core/xml/arena.h"
#include "core/xml/document.h"

namespace backflow::xml {

/// Fills the tables of `arena` from its source. Errors as Document::parse.
base::Result<> parseInto(ArenaData &arena, const Caps &caps);

} // namespace backflow::xml
