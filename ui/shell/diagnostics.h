#pragma once

#include <QString>

namespace backflow::ui::widgets {
struct AppContext;
}

namespace backflow::ui::shell {

/// What this program and this machine are, what failed last, what the jobs said and what the program warned of, for
/// those who mend it; never translated. Tokens, addresses, and the names of environments and people are taken out.
QString diagnosticReport(const widgets::AppContext &context, qreal screenScale);

} // namespace backflow::ui::shell
