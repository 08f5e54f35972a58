#pragma once

#include "ui/shell/commandpalette.h"

#include <QList>
#include <QString>
#include <functional>

namespace backflow::ui::shell {

/// The pages and headings of the guide, for the palette: they are offered after `?` alone.
QList<PaletteEntry> guideEntries(const std::function<void(const QString &place)> &open);

} // namespace backflow::ui::shell
