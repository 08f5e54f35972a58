#include "ui/diff/sameplace.h"

#include <algorithm>

namespace backflow::ui::diff {

namespace {

/// 0-based lines of an entry on one side.
bool holds(int entryLine, const std::optional<QByteArray> &xml, int line)
{
    return entryLine > 0 && line >= entryLine - 1 &&
           line < entryLine - 1 + std::max(1, xml ? int(xml->trimmed().count('\n')) + 1 : 1);
}

bool meets(const DiffRows &rows, const RowRange &change, const EntryRow &entry)
{
    for (int i = change.begin; i < change.end(); ++i) {
        const DiffRow &row = rows.rows[size_t(i)];
        if (holds(entry.firstLine, entry.firstXml, row.first) || holds(entry.secondLine, entry.secondXml, row.second))
            return true;
    }
    return false;
}

} // namespace

int changeOfEntry(const DiffRows &rows, const EntryRow &entry)
{
    const auto found =
        std::ranges::find_if(rows.changes, [&](const RowRange &change) { return meets(rows, change, entry); });
    return found == rows.changes.end() ? -1 : int(found - rows.changes.begin());
}

int entryOfChange(const DiffRows &rows, int change, const std::vector<EntryGroup> &groups)
{
    if (change < 0 || change >= int(rows.changes.size()))
        return -1;
    int number = 0;
    for (const EntryGroup &group : groups) {
        for (const EntryRow &entry : group.rows) {
            if (meets(rows, rows.changes[size_t(change)], entry))
                return number;
            ++number;
        }
    }
    return -1;
}

} // namespace backflow::ui::diff
