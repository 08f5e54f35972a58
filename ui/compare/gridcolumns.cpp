#include "ui/compare/gridcolumns.h"

#include "ui/compare/cellwords.h"
#include "ui/compare/comparisonmodel.h"
#include "ui/compare/comparisontree.h"
#include "ui/theme/metrics.h"

#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>
#include <algorithm>

namespace backflow::ui::compare {

namespace {
const QString kOrder = QStringLiteral("/columnOrder");
const QString kHidden = QStringLiteral("/columnsHidden");
const QString kAsked = QStringLiteral("/columnsShown");
const QString kWidths = QStringLiteral("/columnWidths");
/// Below these widths of the grid a column goes unless somebody asked for it.
constexpr int kRoomForType = 900;
/// Each target past the third asks for so much more.
constexpr int kRoomForTarget = 240;
constexpr int kRoomForPeople = 1180;
/// Letters of a name that are always seen.
constexpr int kNarrowestName = 26;
} // namespace

GridColumns::GridColumns(ComparisonTree *tree, ComparisonModel *model, QSettings *settings, const QString &place)
    : QObject(tree)
    , m_tree(tree)
    , m_model(model)
    , m_settings(settings)
    , m_place(place)
{
    tree->setProperty("keepsColumns", true);
    header()->setSectionsMovable(true);
    header()->setFirstSectionMovable(false);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    if (settings) {
        m_order = settings->value(m_place + kOrder).toStringList();
        const QStringList hidden = settings->value(m_place + kHidden).toStringList();
        const QStringList asked = settings->value(m_place + kAsked).toStringList();
        m_hidden = QSet<QString>(hidden.begin(), hidden.end());
        m_asked = QSet<QString>(asked.begin(), asked.end());
        const QVariantMap widths = settings->value(m_place + kWidths).toMap();
        for (auto it = widths.begin(); it != widths.end(); ++it)
            m_widths.insert(it.key(), it->toInt());
    }
    connect(header(), &QHeaderView::sectionMoved, this, [this] { remember(); });
    connect(header(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (m_arranging || width == 0)
            return;
        m_widths.insert(nameOf(column), width);
        remember();
    });
    connect(header(), &QHeaderView::customContextMenuRequested, this, [this](const QPoint &at) {
        QMenu *menu = makeMenu(m_tree);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(header()->mapToGlobal(at));
    });
}

QHeaderView *GridColumns::header() const
{
    return m_tree->header();
}

QString GridColumns::nameOf(int column) const
{
    if (column == ComparisonModel::Component)
        return QStringLiteral("component");
    if (column == ComparisonModel::Type)
        return QStringLiteral("type");
    if (const auto fact = m_model->factOf(column))
        return factName(*fact);
    return QStringLiteral("target:") + m_model->headerData(column, Qt::Horizontal).toString();
}

bool GridColumns::wanted(int column, int width) const
{
    const QString name = nameOf(column);
    if (m_hidden.contains(name))
        return false;
    if (m_asked.contains(name) || column == ComparisonModel::Component)
        return true;
    if (column == ComparisonModel::Type) {
        const bool twice = m_model->groupings().contains(Grouping::Type); // the rows stand under their type already
        return width >= kRoomForType + (twice ? kRoomForTarget * std::max(0, m_model->targetCount() - 3) : 0);
    }
    const auto fact = m_model->factOf(column);
    if (!fact || *fact == Fact::Risk)
        return true;
    const int room = kRoomForPeople + 90 * std::max(0, m_model->targetCount() - 2);
    if (*fact == Fact::Story) // worth its room only where somebody names stories
        return width >= room && !m_model->gridIndex()->stories.values.join(QString()).isEmpty();
    return (*fact == Fact::ChangedBy || *fact == Fact::When) && width >= room;
}

void GridColumns::restore()
{
    const QScopedValueRollback arranging(m_arranging, true);
    QStringList names;
    for (int column = 0; column < m_model->columnCount(); ++column)
        names.append(nameOf(column));
    int place = 0;
    for (const QString &name : std::as_const(m_order)) {
        if (const auto column = int(names.indexOf(name)); column >= 0)
            header()->moveSection(header()->visualIndex(column), place++);
    }
    // The names stay where they are frozen.
    header()->moveSection(header()->visualIndex(ComparisonModel::Component), 0);
    spread();
}

void GridColumns::spread()
{
    if (m_model->targetCount() == 0)
        return;
    const QScopedValueRollback arranging(m_arranging, true);
    const QFontMetrics metrics = m_tree->fontMetrics();
    const int width = m_tree->viewport()->width();
    const auto words = [&metrics](const QString &text) {
        return metrics.horizontalAdvance(text) + 2 * theme::kSpace3 + theme::kSpace2;
    };
    int taken = 0;
    for (int column = ComparisonModel::Type; column < m_model->columnCount(); ++column) {
        const bool shown = wanted(column, width);
        header()->setSectionHidden(column, !shown);
        if (!shown)
            continue;
        const int roomy = width / (m_model->targetCount() + 7);
        int size = column == ComparisonModel::Type
                       ? std::max(words(typeTitle(QStringLiteral("LightningComponentBundle"))), width / 9)
                       : std::max(words(QStringLiteral("± 88 entries")), roomy);
        const auto fact = m_model->factOf(column);
        if (fact)
            size = *fact == Fact::Risk        ? words(tr("⚠ newer work"))
                   : *fact == Fact::ChangedBy ? words(QStringLiteral("Marguerite Bo"))
                   : *fact == Fact::Package   ? words(QStringLiteral("force-app/main"))
                   : *fact == Fact::Story     ? words(QStringLiteral("STORY-88888"))
                                              : words(QStringLiteral("88.88.8888 "));
        size = m_widths.value(nameOf(column), size);
        header()->resizeSection(column, size);
        taken += size;
    }
    const int name = m_widths.value(nameOf(ComparisonModel::Component),
                                    std::max(metrics.averageCharWidth() * kNarrowestName, width - taken));
    header()->resizeSection(ComparisonModel::Component, name);
}

void GridColumns::setShown(int column, bool shown)
{
    const QString name = nameOf(column);
    (shown ? m_hidden : m_asked).remove(name);
    (shown ? m_asked : m_hidden).insert(name);
    spread();
    remember();
}

std::vector<int> GridColumns::shown() const
{
    std::vector<int> columns;
    for (int place = 0; place < header()->count(); ++place) {
        if (const int column = header()->logicalIndex(place); !header()->isSectionHidden(column))
            columns.push_back(column);
    }
    return columns;
}

void GridColumns::reset()
{
    m_order.clear();
    m_hidden.clear();
    m_asked.clear();
    m_widths.clear();
    {
        const QScopedValueRollback arranging(m_arranging, true);
        for (int column = 0; column < m_model->columnCount(); ++column)
            header()->moveSection(header()->visualIndex(column), column);
    }
    spread();
    remember();
}

QMenu *GridColumns::makeMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("Columns"), parent);
    menu->setObjectName(QStringLiteral("compareColumns"));
    for (int column = ComparisonModel::Type; column < m_model->columnCount(); ++column) {
        QAction *action = menu->addAction(m_model->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header()->isSectionHidden(column));
        connect(action, &QAction::triggered, this, [this, column](bool on) { setShown(column, on); });
    }
    menu->addSeparator();
    menu->addAction(tr("As they fit"), this, &GridColumns::reset);
    return menu;
}

void GridColumns::remember()
{
    if (m_arranging)
        return;
    m_order.clear();
    for (int place = 0; place < header()->count(); ++place)
        m_order.append(nameOf(header()->logicalIndex(place)));
    if (!m_settings)
        return;
    QVariantMap widths;
    for (auto it = m_widths.begin(); it != m_widths.end(); ++it)
        widths.insert(it.key(), it.value());
    m_settings->setValue(m_place + kOrder, m_order);
    m_settings->setValue(m_place + kHidden, QStringList(m_hidden.begin(), m_hidden.end()));
    m_settings->setValue(m_place + kAsked, QStringList(m_asked.begin(), m_asked.end()));
    m_settings->setValue(m_place + kWidths, widths);
}

} // namespace backflow::ui::compare
