// What ComparisonModel says, shown and spoken.
#include "ui/compare/comparisonmodel.h"
#include "ui/compare/gridticks.h"

#include <QLocale>
#include <algorithm>

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

/// Counted when it is first looked at: of a grid with many groups few are.
GridWords::Differing ComparisonModel::differingBelow(const Arranged::Group &group, int target) const
{
    auto &known = m_differing[int(&group - m_arranged.groups.data())];
    if (known.empty()) {
        const std::vector<int> rows = rowsBelow(group);
        for (int each = 0; each < targetCount(); ++each)
            known.push_back(GridWords(*m_index).differing(rows, each));
    }
    return known[size_t(target)];
}

QVariant ComparisonModel::groupData(const Arranged::Group &group, int column, int role) const
{
    if (const int target = column - FirstTarget; target >= 0 && target < targetCount())
        return role == Qt::DisplayRole ? QVariant(GridWords::countWords(differingBelow(group, target)))
               : role == Qt::AccessibleTextRole || role == Qt::ToolTipRole
                   ? QVariant(GridWords::spokenCount(differingBelow(group, target)))
                   : QVariant();
    if (column != Component)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return groupText(group);
    case Qt::CheckStateRole:
        return m_planWords ? QVariant() : QVariant(groupCheck(group));
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
        if (column != Component || m_planWords || !m_index->has(number, GridIndex::Tickable))
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
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(GridWords(*m_index).name(number))
                                                                  : QVariant();
    }
    if (column == Type)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(typeTitle(row.key.type))
               : role == Qt::ToolTipRole                                 ? QVariant(row.key.type)
                                                                         : QVariant();
    if (const auto fact = factOf(column))
        return factData(number, *fact, role);
    return cellData(number, column - FirstTarget, role);
}

QVariant ComparisonModel::factData(int row, Fact fact, int role) const
{
    if (role == Qt::DisplayRole)
        return GridWords(*m_index).fact(row, fact, GridWords::Form::Shown);
    if (role == Qt::AccessibleTextRole && fact == Fact::Risk) // the sentence is for whoever points at it
        return GridWords(*m_index).fact(row, fact, GridWords::Form::Shown);
    return role == Qt::ToolTipRole || role == Qt::AccessibleTextRole
               ? QVariant(GridWords(*m_index).fact(row, fact, GridWords::Form::Full))
               : QVariant();
}

QVariant ComparisonModel::cellData(int number, int target, int role) const
{
    const Row &row = m_index->row(number);
    const Cell &cell = row.cells[size_t(target)];
    switch (role) {
    case Qt::DisplayRole:
        return m_planWords ? m_planWords(cell, false) : cellWords(cell, row.key.type);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return spokenCell(number, target);
    case CellDueRole:
        return cell.due;
    case CellStateRole:
        return int(cell.state);
    default:
        return {};
    }
}

QString ComparisonModel::spokenCell(int number, int target) const
{
    return m_planWords ? m_planWords(m_index->row(number).cells[size_t(target)], true)
                       : GridWords(*m_index).spokenCell(number, target);
}

QString ComparisonModel::spokenRow(int number) const
{
    const Row &row = m_index->row(number);
    QStringList parts;
    if (m_index->labels.contains(number)) // what people call it comes first for those who listen
        parts.append(m_index->labels.value(number));
    parts += {row.key.fullName, typeWord(row.key.type)};
    const GridWords words(*m_index);
    for (int target = 0; target < targetCount(); ++target)
        parts.append(tr("%1: %2").arg(words.targetName(target), spokenCell(number, target)));
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
    return ticked == 0
               ? tr("%1 (%2)").arg(group.label).arg(QLocale().toString(total))
               : tr("%1 · %2 of %3 ticked").arg(group.label).arg(QLocale().toString(ticked), QLocale().toString(total));
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
    if (std::ranges::any_of(entry.sides, &GridEntry::Side::risky))
        parts.append(tr("newer work in the target"));
    for (const EntryNeed &need : needsOf(row, entry))
        parts.append(tr("needs %1, which is not in %2").arg(need.name, need.targets.join(tr(", "))));
    const bool ticked = m_ticks->at(row) == Ticks::Full || m_ticks->picked.value(row).contains(entry.pick);
    const QString text = parts.join(QLatin1String(", "));
    return ticked ? tr("%1; ticked").arg(text) : text;
}

const std::vector<EntryNeed> &ComparisonModel::needsOf(int row, const GridEntry &entry) const
{
    static const std::vector<EntryNeed> kNone;
    const auto known = m_needs.constFind(row);
    if (known == m_needs.cend())
        return kNone;
    const auto needs = known->find(entry.pick);
    return needs == known->end() ? kNone : needs->second;
}

QVariant ComparisonModel::entryRisk(int row, const GridEntry &entry, int role) const
{
    const bool risky = std::ranges::any_of(entry.sides, &GridEntry::Side::risky);
    const std::vector<EntryNeed> &needs = needsOf(row, entry);
    QStringList words;
    if (role == Qt::DisplayRole) {
        if (!needs.empty())
            words.append(tr("needs"));
        if (risky)
            words.append(needs.empty() ? tr("⚠ newer work") : QStringLiteral("⚠"));
        return words.join(QStringLiteral(" · "));
    }
    if (role == Qt::AccessibleTextRole) {
        for (const EntryNeed &need : needs)
            words.append(tr("needs %1, which is not in %2").arg(need.name, need.targets.join(tr(", "))));
        if (risky)
            words.append(tr("newer work in the target"));
        return words.join(tr(", "));
    }
    if (role != Qt::ToolTipRole)
        return {};
    for (const EntryNeed &need : needs)
        words.append(
            tr("%1 is needed: %2. It is not in %3.").arg(need.name, need.because, need.targets.join(tr(", "))));
    if (risky)
        words.append(tr("The target holds a newer change of its own; the merge keeps it, or asks."));
    return words.join(u'\n');
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
    if (factOf(column) == Fact::Risk)
        return entryRisk(row, entry, role);
    const int target = column - FirstTarget;
    if (target >= targetCount())
        return {};
    const GridEntry::Side &side = entry.sides[size_t(target)];
    switch (role) {
    case Qt::DisplayRole:
        return cellWords(Cell{.state = side.state, .due = side.due}, {});
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
    if (section == Component) {
        QStringList by;
        for (const Grouping grouping : m_groupings)
            by.append(groupingWords(grouping));
        return tr("Component (group: %1)").arg(by.join(tr(", ")));
    }
    if (section == Type)
        return tr("Type");
    if (const auto fact = factOf(section))
        return GridWords::heading(*fact);
    return m_index ? GridWords(*m_index).targetName(section - FirstTarget) : QString();
}

} // namespace backflow::ui::compare
