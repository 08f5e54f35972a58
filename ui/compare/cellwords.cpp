#include "ui/compare/cellwords.h"

#include <QCoreApplication>
#include <algorithm>

namespace backflow::ui::compare {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::compare)
};

QString entryCount(int entries)
{
    return Tr::tr("%Ln entries", nullptr, entries);
}

/// Code is different as a whole; "1 entry" would say nothing about it.
bool countsEntries(const Cell &cell, const QString &type)
{
    return cell.entries > 0 && !widgets::isCodeType(type);
}

} // namespace

QString cellGlyph(CellState state)
{
    switch (state) {
    case CellState::Same:
        return QStringLiteral("=");
    case CellState::OrderOnly:
        return QStringLiteral("⇅");
    case CellState::New:
        return QStringLiteral("+");
    case CellState::Different:
        return QStringLiteral("±");
    case CellState::OnlyInTarget:
        return QStringLiteral("−");
    case CellState::Conflict:
        return QStringLiteral("≠");
    case CellState::NotRead:
        return QStringLiteral("?");
    case CellState::NoAccess:
        return QStringLiteral("⊘");
    case CellState::Kept:
        return QStringLiteral("∥");
    }
    return {};
}

QString spokenWords(const Cell &cell, const QString &type)
{
    switch (cell.state) {
    case CellState::Same:
        return Tr::tr("same");
    case CellState::OrderOnly:
        return Tr::tr("order only");
    case CellState::New:
        return Tr::tr("new");
    case CellState::Different:
        return countsEntries(cell, type) ? Tr::tr("different, %1").arg(entryCount(cell.entries)) : Tr::tr("different");
    case CellState::OnlyInTarget:
        return Tr::tr("only here");
    case CellState::Conflict:
        return countsEntries(cell, type) ? Tr::tr("conflict, %1").arg(entryCount(cell.entries)) : Tr::tr("conflict");
    case CellState::NotRead:
        return Tr::tr("not read");
    case CellState::NoAccess:
        return Tr::tr("no access");
    case CellState::Kept:
        return Tr::tr("kept");
    }
    return {};
}

namespace {

QString shortWords(const Cell &cell, const QString &type)
{
    if (cell.state == CellState::Different)
        return countsEntries(cell, type) ? entryCount(cell.entries) : Tr::tr("different");
    return cell.state == CellState::Conflict ? Tr::tr("conflict") : spokenWords(cell, type);
}

/// It differs by what the target did alone, so nothing flows: told by the sign of the target's side, not by grey alone.
bool isTargetsOwn(const Cell &cell)
{
    return !cell.due && (cell.state == CellState::New || cell.state == CellState::Different ||
                         cell.state == CellState::OnlyInTarget);
}

} // namespace

QString cellWords(const Cell &cell, const QString &type)
{
    const QString words = cellGlyph(cell.state) + u' ' + shortWords(cell, type);
    return isTargetsOwn(cell) ? words + QStringLiteral(" ◆") : words;
}

QString stateWords(CellState state)
{
    switch (state) {
    case CellState::Same:
        return Tr::tr("Same");
    case CellState::OrderOnly:
        return Tr::tr("Order only");
    case CellState::New:
        return Tr::tr("New");
    case CellState::Different:
        return Tr::tr("Different");
    case CellState::OnlyInTarget:
        return Tr::tr("Only in target");
    case CellState::Conflict:
        return Tr::tr("Conflict");
    case CellState::NotRead:
        return Tr::tr("Not read");
    case CellState::NoAccess:
        return Tr::tr("No access");
    case CellState::Kept:
        return Tr::tr("Kept");
    }
    return {};
}

int severity(CellState state)
{
    switch (state) {
    case CellState::Same:
        return 0;
    case CellState::OrderOnly:
        return 1;
    case CellState::Kept:
        return 2;
    case CellState::OnlyInTarget:
        return 3;
    case CellState::New:
        return 4;
    case CellState::Different:
        return 5;
    case CellState::NotRead:
    case CellState::NoAccess:
        return 6;
    case CellState::Conflict:
        return 7;
    }
    return 0;
}

CellState rowState(const Row &row)
{
    CellState worst = CellState::Same;
    for (const Cell &cell : row.cells) {
        if (severity(cell.state) > severity(worst))
            worst = cell.state;
    }
    return worst;
}

bool isTickable(const Row &row)
{
    return std::ranges::any_of(row.cells, [](const Cell &cell) {
        return cell.state == CellState::New || cell.state == CellState::Different ||
               cell.state == CellState::OnlyInTarget || cell.state == CellState::Conflict;
    });
}

bool isDue(const Row &row)
{
    return isTickable(row) && std::ranges::any_of(row.cells, &Cell::due);
}

bool isRemoval(const Comparison &comparison, const Row &row)
{
    return std::ranges::any_of(row.cells, [&](const Cell &cell) {
        return cell.state == CellState::OnlyInTarget ||
               (cell.state == CellState::Conflict && !comparison.source->find(row.key));
    });
}

bool isRisky(const Row &row)
{
    return std::ranges::any_of(row.cells, [](const Cell &cell) {
        return cell.targetChanged && cell.state != CellState::Same && cell.state != CellState::OrderOnly &&
               cell.state != CellState::Kept;
    });
}

} // namespace backflow::ui::compare
