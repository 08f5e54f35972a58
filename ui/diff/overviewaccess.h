#pragma once

namespace backflow::ui::diff {

/// Puts the marks of overview rulers into the accessibility tree: the ruler as a list, its marks as items that can be
/// pressed. Safe to call more than once.
void installOverviewAccess();

} // namespace backflow::ui::diff
