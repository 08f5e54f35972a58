#pragma once

#include "ui/pipeline/pipelinestate.h"

#include <QMap>
#include <QString>

namespace backflow::ui::shell {

/// "6 of 6 environments read, as of 09:52"; names how many cannot be reached where some cannot.
QString connectionWords(const pipeline::PipelineState &state);

/// Of the orgs that were asked, the part of the day's calls that is used: 0 to 1, by environment.
using ApiUse = QMap<QString, double>;
/// "API calls: 34 % used today" of the org that has least left; empty while none was asked.
QString apiWords(const ApiUse &use);
/// Every org on a line.
QString apiDetails(const ApiUse &use);

} // namespace backflow::ui::shell
