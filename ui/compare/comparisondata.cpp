// What ComparisonModel says, shown and spoken.
#include "ui/compare/comparisonmodel.h"
#include "ui/compare/gridticks.h"

#include <QDateTime>
#include <QLocale>

namespace backflow::ui::compare {

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Level level = levelOf(index);
    if (role == LevelRole)
        return int(level);
    if (role == IsGroupRole)
        return level == Level::Group;
    switch (level) {
    case Level::Group:
        return groupData(groupOf(index), index.column(), role);
    case Level::Component:
        return rowData(rowNumber(index), index.column(), role);
    case Level::EntryKind:
        return kindData(rowNumber(index), index.row(), index.column(), role);
    case Level::Entry:
        return entryData(rowNumber(index), *entryOf(index), index.column(), role);
    }
    return {};
}

QString ComparisonModel::groupWordsOf(const QModelIndex &group) const
{
    return groupWords(groupOf(group));
}

QString ComparisonModel::groupText(const Arranged::Group &group) const
{
    const Ticks::Count &count = m_ticks->counts[size_t(&group - m_arranged.groups.data())];
    const QString name = groupWords(group);
    const QLocale locale;
    const auto number = [&locale](int value) { return locale.toString(value); };
    if (count.ticked == 0)
        return tr("%1 (%2)").arg(name, number(group.shown));
    if (count.ticked > count.tickedShown)
        return tr("%1 · %2 of %3 ticked (%4 hidden by filter)")
            .arg(name, number(count.ticked), number(group.total), number(count.ticked - count.tickedShown));
    return tr("%1 · %2 of %3 ticked").arg(name, number(count.ticked), number(group.shown));
}

QVariant ComparisonModel::groupData(const Arranged::Group &group, int column, int role) const
{
    if (column != Component)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return groupText(group);
    case Qt::CheckStateRole:
        return groupCheck(group);
    case KeyRole:
        return group.key;
    default:
        return {};
    }
}

QVariant ComparisonModel::rowData(int number, int column, int role) const
{
    const Row &row = m_index->row(number);
    switch (role) {
    case RowStateRole:
        return int(m_index->state(number));
    case RiskRole:
        return m_index->has(number, GridIndex::Risky);
    case RemovalRole:
        return m_index->has(number, GridIndex::Removal);
    case TickableRole:
        return m_index->has(number, GridIndex::Tickable);
    case KeyRole:
        return row.key.toString();
    case Qt::CheckStateRole:
        if (column != Component || !m_index->has(number, GridIndex::Tickable))
            return {};
        return m_ticks->at(number) == Ticks::None   ? Qt::Unchecked
               : m_ticks->at(number) == Ticks::Full ? Qt::Checked
                                                    : Qt::PartiallyChecked;
    default:
        break;
    }
    if (column == Component) {
        if (role == Qt::AccessibleTextRole)
            return spokenRow(number);
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(row.key.fullName) : QVariant();
    }
    if (column == Type)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(row.key.type) : QVariant();
    if (const auto fact = factOf(column))
        return factData(number, *fact, role);
    return cellData(row, column - FirstTarget, role);
}

QVariant ComparisonModel::factData(int row, Fact fact, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const QLocale locale;
    const auto date = [&](qint64 at) {
        if (at == 0)
            return QString();
        const QDateTime when = QDateTime::fromMSecsSinceEpoch(at);
        return role == Qt::DisplayRole ? locale.toString(when.date(), QLocale::ShortFormat)
                                       : locale.toString(when, QLocale::LongFormat);
    };
    switch (fact) {
    case Fact::ChangedBy:
        return m_index->people.at(row);
    case Fact::When:
        return date(m_index->changed[size_t(row)]);
    case Fact::Risk:
        if (!m_index->has(row, GridIndex::Risky))
            return {};
        return role == Qt::ToolTipRole ? tr("The target holds a newer change of its own; the merge keeps it, or asks.")
                                       : tr("⚠ newer work");
    case Fact::Story:
        return m_index->stories.at(row);
    case Fact::Package:
        return m_index->packages.at(row);
    case Fact::Size:
        return m_index->sizes[size_t(row)] < 0 ? QString() : locale.formattedDataSize(m_index->sizes[size_t(row)]);
    case Fact::LastPromoted:
        return date(m_index->promoted[size_t(row)]);
    }
    return {};
}

QString ComparisonModel::spokenCell(const Row &row, int target) const
{
    const Cell &cell = row.cells[size_t(target)];
    const bool differs = cell.state != CellState::Same && cell.state != CellState::OrderOnly;
    if (cell.due || !differs || cell.state == CellState::NotRead || cell.state == CellState::NoAccess)
        return spokenWords(cell, row.key.type);
    return tr("%1, only %2 changed it")
        .arg(spokenWords(cell, row.key.type), m_index->comparison->targets[size_t(target)]->environment());
}

QVariant ComparisonModel::cellData(const Row &row, int target, int role) const
{
    const Cell &cell = row.cells[size_t(target)];
    switch (role) {
    case Qt::DisplayRole:
        return cellWords(cell, row.key.type);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return spokenCell(row, target);
    case CellDueRole:
        return cell.due;
    case CellStateRole:
        return int(cell.state);
    default:
        return {};
    }
}

QString ComparisonModel::spokenRow(int number) const
{
    const Row &row = m_index->row(number);
    QStringList parts{row.key.fullName, row.key.type};
    for (size_t target = 0; target < row.cells.size(); ++target) {
        parts.append(
            tr("%1: %2").arg(m_index->comparison->targets[target]->environment(), spokenCell(row, int(target))));
    }
    if (m_index->has(number, GridIndex::Risky))
        parts.append(tr("newer work in the target"));
    const QString text = parts.join(QLatin1String(", "));
    switch (m_ticks->at(number)) {
    case Ticks::Full:
        return tr("%1; ticked").arg(text);
    case Ticks::Part:
        return tr("%1; ticked in part").arg(text);
    case Ticks::None:
        break;
    }
    return text;
}

QString ComparisonModel::kindText(int row, int kind) const
{
    const GridEntryGroup &group = entriesOf(row)->groups[size_t(kind)];
    const auto total = group.entries.size();
    size_t ticked = 0;
    const Ticks::Picks picks = m_ticks->picked.value(row);
    for (const GridEntry &entry : group.entries)
        ticked += m_ticks->at(row) == Ticks::Full || picks.contains(entry.pick) ? 1 : 0;
    return ticked == 0 ? tr("%1 (%2)").arg(group.label).arg(total)
                       : tr("%1 · %2 of %3 ticked").arg(group.label).arg(ticked).arg(total);
}

QVariant ComparisonModel::kindData(int row, int kind, int column, int role) const
{
    const bool shown = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (!entriesOf(row))
        return column == Component && shown ? QVariant(tr("Reading the entries…")) : QVariant();
    if (column == Component && role == Qt::CheckStateRole)
        return kindCheck(row, kind);
    return column == Component && shown ? QVariant(kindText(row, kind)) : QVariant();
}

QString ComparisonModel::spokenEntry(int row, const GridEntry &entry) const
{
    QStringList parts{entry.label, tr("entry")};
    const Comparison &comparison = *m_index->comparison;
    parts.append(tr("%1: %2").arg(comparison.source->environment(), entry.sourceWords));
    for (size_t target = 0; target < entry.sides.size(); ++target) {
        const GridEntry::Side &side = entry.sides[target];
        const QString words = side.state == CellState::Same ? tr("same") : side.words;
        parts.append(tr("%1: %2").arg(comparison.targets[target]->environment(), words));
    }
    const bool ticked = m_ticks->at(row) == Ticks::Full || m_ticks->picked.value(row).contains(entry.pick);
    const QString text = parts.join(QLatin1String(", "));
    return ticked ? tr("%1; ticked").arg(text) : text;
}

QVariant ComparisonModel::entryData(int row, const GridEntry &entry, int column, int role) const
{
    if (column == Component) {
        switch (role) {
        case Qt::DisplayRole:
            return entry.label;
        case Qt::ToolTipRole:
            return entry.tickable ? entry.label : tr("%1 cannot flow by itself. Tick the component.").arg(entry.label);
        case Qt::AccessibleTextRole:
            return spokenEntry(row, entry);
        case Qt::CheckStateRole: {
            const bool ticked = m_ticks->at(row) == Ticks::Full || m_ticks->picked.value(row).contains(entry.pick);
            return entry.tickable ? QVariant(ticked ? Qt::Checked : Qt::Unchecked) : QVariant();
        }
        default:
            return {};
        }
    }
    if (column == Type)
        return role == Qt::DisplayRole ? QVariant(tr("entry")) : QVariant();
    const int target = column - FirstTarget;
    if (target >= targetCount())
        return {};
    const GridEntry::Side &side = entry.sides[size_t(target)];
    switch (role) {
    case Qt::DisplayRole:
        return cellWords(Cell{.state = side.state}, {});
    case CellStateRole:
        return int(side.state);
    case CellDueRole:
        return side.due;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString environment = m_index->comparison->targets[size_t(target)]->environment();
        return side.state == CellState::Same
                   ? tr("same")
                   : tr("%1: %2. %3: %4")
                         .arg(m_index->comparison->source->environment(), entry.sourceWords, environment, side.words);
    }
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == Component)
        return tr("Component");
    if (section == Type)
        return tr("Type");
    const auto fact = factOf(section);
    if (!fact)
        return m_index ? m_index->comparison->targets[size_t(section - FirstTarget)]->environment() : QString();
    switch (*fact) {
    case Fact::ChangedBy:
        return tr("Changed by");
    case Fact::When:
        return tr("When");
    case Fact::Risk:
        return tr("Risk");
    case Fact::Story:
        return tr("Story");
    case Fact::Package:
        return tr("Package");
    case Fact::Size:
        return tr("Size");
    case Fact::LastPromoted:
        return tr("Last promoted");
    }
    return {};
}

} // namespace backflow::ui::compare
