#pragma once

#include "ui/compare/gridorder.h"

#include <functional>

class QMenu;

namespace backflow::ui::compare {

/// Offers what rows can be grouped by, first and then, with what holds now ticked. `chosen` gets one or two.
void offerGroupings(QMenu *menu, const QList<Grouping> &now,
                    const std::function<void(const QList<Grouping> &)> &chosen);

} // namespace backflow::ui::compare
