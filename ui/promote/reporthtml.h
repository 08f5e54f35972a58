#pragma once

#include "core/promotion/engine.h"

#include <QByteArray>

namespace backflow::ui::promote {

/// A report as one page that needs nothing else: no script, no picture, no link. Text from outside is escaped. UTF-8.
QByteArray reportHtml(const promotion::Report &report);

} // namespace backflow::ui::promote
