#include "ui/compare/cellwords.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace backflow::ui::compare {

namespace {

QString tr(const char *text, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("backflow::ui::compare", text, comment, n);
}

QString entryCount(int entries)
{
    return entries == 1 ? tr("1 entry") : tr("%1 entries").arg(entries);
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
    }
    return {};
}

QString spokenWords(const Cell &cell)
{
    switch (cell.state) {
    case CellState::Same:
        return tr("same");
    case CellState::OrderOnly:
        return tr("order only");
    case CellState::New:
        return tr("new");
    case CellState::Different:
        return cell.entries > 0 ? tr("different, %1").arg(entryCount(cell.entries)) : tr("different");
    case CellState::OnlyInTarget:
        return tr("only here");
    case CellState::Conflict:
        return cell.entries > 0 ? tr("conflict, %1").arg(entryCount(cell.entries)) : tr("conflict");
    case CellState::NotRead:
        return tr("not read");
    }
    return {};
}

QString cellWords(const Cell &cell)
{
    const QString glyph = cellGlyph(cell.state) + u' ';
    if (cell.state == CellState::Different)
        return glyph + (cell.entries > 0 ? entryCount(cell.entries) : tr("different"));
    if (cell.state == CellState::Conflict)
        return glyph + tr("conflict");
    return glyph + spokenWords(cell);
}

QString stateWords(CellState state)
{
    switch (state) {
    case CellState::Same:
        return tr("Same");
    case CellState::OrderOnly:
        return tr("Order only");
    case CellState::New:
        return tr("New");
    case CellState::Different:
        return tr("Different");
    case CellState::OnlyInTarget:
        return tr("Only in target");
    case CellState::Conflict:
        return tr("Conflict");
    case CellState::NotRead:
        return tr("Not read");
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
    case CellState::OnlyInTarget:
        return 2;
    case CellState::New:
        return 3;
    case CellState::Different:
        return 4;
    case CellState::NotRead:
        return 5;
    case CellState::Conflict:
        return 6;
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
        return cell.targetChanged && cell.state != CellState::Same && cell.state != CellState::OrderOnly;
    });
}

QString typeWords(const QString &type)
{
    static const QHash<QString, const char *> kNames{
        {QStringLiteral("ApexClass"), QT_TRANSLATE_NOOP("backflow::ui::compare", "Apex classes")},
        {QStringLiteral("ApexTrigger"), QT_TRANSLATE_NOOP("backflow::ui::compare", "Apex triggers")},
        {QStringLiteral("ApexPage"), QT_TRANSLATE_NOOP("backflow::ui::compare", "Visualforce pages")},
        {QStringLiteral("ApexComponent"), QT_TRANSLATE_NOOP("backflow::ui::compare", "Visualforce components")},
        {QStringLiteral("AuraDefinitionBundle"), QT_TRANSLATE_NOOP("backflow::ui::compare", "Aura components")},
        {QStringLiteral("LightningComponentBundle"),
         QT_TRANSLATE_NOOP("backflow::ui::compare", "Lightning web components")},
        {QStringLiteral("CustomApplication"), QT_TRANSLATE_NOOP("backflow::ui::compare", "Apps")},
        {QStringLiteral("CustomField"), QT_TRANSLATE_NOOP("backflow::ui::compare", "Fields")},
        {QStringLiteral("CustomLabels"), QT_TRANSLATE_NOOP("backflow::ui::compare", "Label files")},
        {QStringLiteral("CustomLabel"), QT_TRANSLATE_NOOP("backflow::ui::compare", "Labels")},
        {QStringLiteral("CustomMetadata"), QT_TRANSLATE_NOOP("backflow::ui::compare", "Custom metadata records")},
        {QStringLiteral("CustomObject"), QT_TRANSLATE_NOOP("backflow::ui::compare", "Objects")},
        {QStringLiteral("CustomTab"), QT_TRANSLATE_NOOP("backflow::ui::compare", "Tabs")},
        {QStringLiteral("FlexiPage"), QT_TRANSLATE_NOOP("backflow::ui::compare", "Lightning pages")},
        {QStringLiteral("Layout"), QT_TRANSLATE_NOOP("backflow::ui::compare", "Page layouts")},
        {QStringLiteral("Workflow"), QT_TRANSLATE_NOOP("backflow::ui::compare", "Workflows")},
    };
    if (const char *known = kNames.value(type))
        return tr(known);
    // "PermissionSet" → "Permission sets"
    static const QRegularExpression kBoundary(QStringLiteral("(?<=[a-z])(?=[A-Z])"));
    QStringList words = type.split(kBoundary);
    for (qsizetype i = 1; i < words.size(); ++i)
        words[i] = words[i].toLower();
    QString name = words.join(u' ');
    if (name.endsWith(u'y') && !name.endsWith(QLatin1String("ay")))
        return name.chopped(1) + QLatin1String("ies");
    if (name.endsWith(QLatin1String("ss")) || name.endsWith(u'x') || name.endsWith(QLatin1String("ch")))
        return name + QLatin1String("es");
    return name.endsWith(u's') ? name : name + u's';
}

} // namespace backflow::ui::compare
