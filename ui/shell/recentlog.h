#pragma once

#include <QStringList>

namespace backflow::ui::shell {

/// From now on the last warnings of the program are kept in memory, for the diagnostic report; they go where they went
/// before as well. Once, before there are threads.
void keepRecentLog();
/// Oldest first, with the time of day; any thread.
QStringList recentLog();

} // namespace backflow::ui::shell
