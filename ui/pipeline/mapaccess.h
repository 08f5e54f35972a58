#pragma once

namespace backflow::ui::pipeline {

/// Puts the painted map into the accessibility tree: the view as a list, its cards as items, their edges below them.
/// Qt has no interface for graphics objects of its own. Safe to call more than once.
void installMapAccess();

} // namespace backflow::ui::pipeline
