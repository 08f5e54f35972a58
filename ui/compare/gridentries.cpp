#include "ui/compare/gridentries.h"

#include "core/compare/elementrows.h"
#include "core/merge/words.h"
#include "ui/compare/gridindex.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

namespace backflow::ui::compare {

using backflow::compare::ElementCell;
using backflow::compare::ElementRow;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::compare)
};

bool differs(CellState state)
{
    return state == CellState::New || state == CellState::Different || state == CellState::OnlyInTarget ||
           state == CellState::Conflict;
}

GridEntry entryOf(const ElementRow &row, const QString &type)
{
    const bool whole = row.element.isEmpty();
    GridEntry entry;
    entry.pick = {row.file, whole ? QString() : row.path};
    entry.label = whole                    ? QFileInfo(row.file).fileName()
                  : row.entryKey.isEmpty() ? merge::subjectWords(type, row.element, {}, row.element)
                                           : row.entryKey;
    entry.sourceWords = whole ? QString() : merge::valueWords(row.element, row.source);
    entry.sourceXml = whole ? QByteArray() : row.source.bytes.value_or(QByteArray());
    for (const ElementCell &cell : row.cells)
        entry.sides.push_back({cell.state, whole ? QString() : merge::valueWords(row.element, cell.value), cell.due,
                               cell.targetChanged && differs(cell.state)});
    // What a rule keeps, and what only stands elsewhere, has nothing to bring.
    entry.tickable = (whole || !row.path.isEmpty()) &&
                     std::ranges::any_of(row.cells, [](const ElementCell &cell) { return differs(cell.state); });
    return entry;
}

QString kindOf(const ElementRow &row, const QString &type)
{
    if (row.element.isEmpty())
        return Tr::tr("Files");
    return row.entryKey.isEmpty() ? Tr::tr("Properties") : merge::subjectWords(type, row.element, {}, row.element);
}

} // namespace

base::Result<std::shared_ptr<const GridEntries>> readEntries(const Comparison &comparison,
                                                             const model::ComponentKey &key)
{
    GridEntries out;
    if (!comparison.openContents)
        return std::make_shared<const GridEntries>();
    const auto rows = backflow::compare::elementRows(comparison, key);
    if (!rows)
        return base::failure(rows);
    for (const ElementRow &row : *rows) {
        const QString kind = kindOf(row, key.type);
        auto group = std::ranges::find(out.groups, kind, &GridEntryGroup::label);
        if (group == out.groups.end())
            group = out.groups.insert(out.groups.end(), {kind, {}});
        GridEntry entry = entryOf(row, key.type);
        // Entries without a key share their path: they flow together, and are one line.
        if (std::ranges::find(group->entries, entry.pick, &GridEntry::pick) == group->entries.end())
            group->entries.push_back(std::move(entry));
    }
    for (GridEntryGroup &group : out.groups) {
        std::ranges::stable_sort(group.entries, {}, &GridEntry::label);
        out.tickable += int(std::ranges::count_if(group.entries, &GridEntry::tickable));
    }
    return std::make_shared<const GridEntries>(std::move(out));
}

base::Result<QHash<int, QString>> readEntryTexts(const GridIndex &index, async::Monitor &monitor)
{
    QHash<int, QString> texts;
    for (int row = 0; row < index.rows(); ++row) {
        if (!index.has(row, GridIndex::HasEntries))
            continue;
        if (monitor.stopped())
            return std::unexpected(async::canceled());
        const auto entries = readEntries(*index.comparison, index.row(row).key);
        QString text;
        for (size_t group = 0; entries && group < (*entries)->groups.size(); ++group) {
            for (const GridEntry &entry : (*entries)->groups[group].entries)
                text += entry.pick.entry.toLower() + u'\n' + entry.label.toLower() + u'\n';
        }
        texts.insert(row, text);
        monitor.advance(row, index.rows());
    }
    return texts;
}

} // namespace backflow::ui::compare
