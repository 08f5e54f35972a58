#include "ui/shell/guideentries.h"

#include "ui/help/helppages.h"

namespace backflow::ui::shell {

QList<PaletteEntry> guideEntries(const std::function<void(const QString &place)> &open)
{
    QList<PaletteEntry> entries;
    for (const help::Place &place : help::places()) {
        PaletteEntry entry;
        entry.kind = PaletteEntry::Kind::Guide;
        entry.id = QStringLiteral("?") + place.address;
        entry.text = place.title;
        entry.run = [open, address = place.address] { open(address); };
        entries.append(entry);
    }
    return entries;
}

} // namespace backflow::ui::shell
