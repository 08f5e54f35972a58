#include "ui/compare/comparisontree.h"

#include "ui/compare/comparisonmodel.h"
#include "ui/compare/frozencolumns.h"
#include "ui/compare/gridcolumns.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/pagecommand.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>

namespace backflow::ui::compare {

using theme::Role;

namespace {

Role cellRole(CellState state)
{
    switch (state) {
    case CellState::New:
        return Role::Added;
    case CellState::OnlyInTarget:
        return Role::Removed;
    case CellState::Conflict:
        return Role::ConflictText;
    case CellState::NotRead:
    case CellState::NoAccess:
        return Role::Warning;
    case CellState::Different:
        return Role::Text;
    case CellState::Same:
    case CellState::OrderOnly:
    case CellState::Kept:
        return Role::Muted;
    }
    return Role::Text;
}

widgets::CellLook lookOf(const QModelIndex &index)
{
    const auto level = ComparisonModel::Level(index.data(ComparisonModel::LevelRole).toInt());
    if (level == ComparisonModel::Level::Group)
        return {.strong = true};
    if (level == ComparisonModel::Level::EntryKind || index.column() == ComparisonModel::Type)
        return {Role::Muted};
    const QVariant state = index.data(ComparisonModel::CellStateRole);
    if (state.isValid()) {
        const auto cell = CellState(state.toInt());
        // What only the target changed does not flow: it stands back.
        const bool idle = !index.data(ComparisonModel::CellDueRole).toBool() && cell != CellState::NotRead &&
                          cell != CellState::NoAccess;
        return {idle ? Role::Muted : cellRole(cell), cell == CellState::Conflict};
    }
    if (index.column() == ComparisonModel::Component)
        return {};
    const auto *model = static_cast<const ComparisonModel *>(index.model());
    return {model->factOf(index.column()) == Fact::Risk ? Role::Warning : Role::Muted};
}

} // namespace

ComparisonTree::ComparisonTree(const theme::Theme &theme, ComparisonModel *model, QSettings *settings, QWidget *parent,
                               const QString &place)
    : QTreeView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("compareGrid"));
    setAccessibleName(tr("Comparison"));
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &ComparisonTree::beforeReset);
    setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &ComparisonTree::afterReset);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &component) {
        openGroups(component); // the entries of a component have come: one opened it to see them
    });
    setItemDelegate(new widgets::CellDelegate(theme, lookOf, this));
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setExpandsOnDoubleClick(false); // it opens the difference
    header()->setSectionsClickable(true);
    header()->setSortIndicatorClearable(true);
    header()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    header()->setStretchLastSection(false);
    header()->setTextElideMode(Qt::ElideMiddle);
    m_columns = new GridColumns(this, model, settings, place);
    m_frozen = new FrozenColumns(this);
    connect(this, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        if (m_model->levelOf(index) == ComparisonModel::Level::Group)
            setExpanded(index.siblingAtColumn(0), !isExpanded(index.siblingAtColumn(0)));
        else
            Q_EMIT opened();
    });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) { remember(index, false); });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) { remember(index, true); });
}

void ComparisonTree::setSortable(bool sortable)
{
    header()->setSectionsClickable(sortable);
}

void ComparisonTree::remember(const QModelIndex &index, bool open)
{
    if (m_restoring)
        return;
    const QString key = index.data(ComparisonModel::KeyRole).toString();
    switch (m_model->levelOf(index)) {
    case ComparisonModel::Level::Group:
        if (open)
            m_closed.remove(key);
        else
            m_closed.insert(key);
        break;
    case ComparisonModel::Level::Component:
        if (open)
            m_open.insert(key);
        else
            m_open.remove(key);
        if (open && !m_model->entriesKnown(index))
            Q_EMIT entriesWanted(m_model->rowOf(index)->key);
        else if (open) // kinds of entries stand open at once: one opened them to see entries
            openGroups(index);
        break;
    default:
        break;
    }
}

void ComparisonTree::beforeReset()
{
    m_kept = currentKey();
    m_keptColumn = std::max(0, currentIndex().column());
    const QRect rect = visualRect(m_model->componentOf(currentIndex()));
    const bool seen = m_kept && rect.isValid() && viewport()->rect().intersects(rect);
    m_keptRows = seen ? rect.top() / std::max(1, rect.height()) : -1;
}

void ComparisonTree::openGroups(const QModelIndex &parent)
{
    for (int row = 0; row < m_model->rowCount(parent); ++row) {
        const QModelIndex index = m_model->index(row, 0, parent);
        const auto level = m_model->levelOf(index);
        if (level == ComparisonModel::Level::Component)
            break; // opened by their keys
        if (!m_closed.contains(index.data(ComparisonModel::KeyRole).toString()) ||
            level == ComparisonModel::Level::EntryKind)
            expand(index);
        if (level == ComparisonModel::Level::Group)
            openGroups(index);
    }
}

void ComparisonTree::afterReset()
{
    const QScopedValueRollback restoring(m_restoring, true);
    // Until the layout is made, opening is but a note: the layout then is made once.
    openGroups({});
    for (const model::ComponentKey &key : openComponents()) {
        if (const QModelIndex index = m_model->indexOf(key); index.isValid()) {
            expand(index);
            openGroups(index);
        }
    }
    m_columns->restore();
    const QModelIndex kept = m_kept ? m_model->indexOf(*m_kept) : QModelIndex();
    if (!kept.isValid()) {
        if (const QModelIndex first = firstComponent(); first.isValid())
            setCurrentIndex(first);
        return;
    }
    setCurrentIndex(kept.siblingAtColumn(std::min(m_keptColumn, m_model->columnCount() - 1)));
    if (m_keptRows >= 0) { // it stands where it stood
        scrollTo(kept, QAbstractItemView::PositionAtTop);
        verticalScrollBar()->setValue(verticalScrollBar()->value() - m_keptRows);
    }
}

QModelIndex ComparisonTree::firstComponent() const
{
    QModelIndex index = m_model->index(0, 0);
    while (index.isValid() && m_model->levelOf(index) == ComparisonModel::Level::Group)
        index = m_model->index(0, 0, index);
    return index;
}

QList<model::ComponentKey> ComparisonTree::openComponents() const
{
    QList<model::ComponentKey> keys;
    for (const QString &text : m_open) {
        if (const auto key = model::ComponentKey::fromString(text))
            keys.append(*key);
    }
    return keys;
}

void ComparisonTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    m_columns->spread();
    m_frozen->follow();
    if (currentIndex().isValid())
        scrollTo(currentIndex()); // a lower grid does not lose what one looks at
}

std::optional<model::ComponentKey> ComparisonTree::currentKey() const
{
    const QModelIndex component = m_model->componentOf(currentIndex());
    const Row *row = m_model->rowOf(component);
    return row ? std::optional(row->key) : std::nullopt;
}

void ComparisonTree::setCurrentKey(const model::ComponentKey &key)
{
    const QModelIndex index = m_model->indexOf(key);
    if (index.isValid())
        setCurrentIndex(index);
}

std::optional<model::ComponentKey> ComparisonTree::neighbour(int by) const
{
    QModelIndex index = m_model->componentOf(currentIndex());
    while (index.isValid()) {
        const bool group = m_model->levelOf(index) == ComparisonModel::Level::Group;
        QModelIndex next;
        if (group && by > 0 && m_model->rowCount(index) > 0)
            next = m_model->index(0, 0, index);
        else
            next = index.siblingAtRow(index.row() + by);
        // Up and over where a group ends; down into the last of the group before.
        for (QModelIndex above = index.parent(); !next.isValid() && above.isValid(); above = above.parent())
            next = above.siblingAtRow(above.row() + by);
        while (by < 0 && next.isValid() && m_model->levelOf(next) == ComparisonModel::Level::Group)
            next = m_model->index(m_model->rowCount(next) - 1, 0, next);
        if (const Row *row = m_model->rowOf(next))
            return row->key;
        index = next;
    }
    return std::nullopt;
}

int ComparisonTree::currentTarget() const
{
    const int target = currentIndex().column() - ComparisonModel::FirstTarget;
    return target >= 0 && target < m_model->targetCount() ? target : 0;
}

void ComparisonTree::toggleCurrent()
{
    const QModelIndex cell = currentIndex().siblingAtColumn(ComparisonModel::Component);
    const QVariant state = cell.data(Qt::CheckStateRole);
    if (state.isValid())
        m_model->setData(cell, state.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void ComparisonTree::nextTarget()
{
    const int count = m_model->targetCount();
    if (count == 0 || !currentIndex().isValid())
        return;
    const int target = currentIndex().column() - ComparisonModel::FirstTarget;
    const int next = target < 0 || target >= count ? 0 : (target + 1) % count;
    const QModelIndex index = currentIndex().siblingAtColumn(ComparisonModel::FirstTarget + next);
    setCurrentIndex(index);
    scrollTo(index);
}

bool ComparisonTree::handleKey(QKeyEvent *event)
{
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    const bool plain = held == Qt::NoModifier;
    const bool control = held == Qt::ControlModifier;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Space && plain)
        toggleCurrent();
    else if (event->key() == Qt::Key_Space && control)
        return true; // the focus alone: nothing is ticked
    else if (enter && plain)
        Q_EMIT opened();
    else
        return widgets::runByKey(this, *event);
    return true;
}

void ComparisonTree::makeCommands(widgets::PageCommands &commands)
{
    const auto add = [&](const char *name, const QString &text, const QString &key, std::function<void()> run) {
        commands.addOn({this}, name, text, {QKeySequence(key)}, [this, run = std::move(run)] {
            m_touched = true;
            run();
        });
    };
    add("compareTickAll", tr("Tick all that is shown"), tr("Ctrl+A"), [this] { m_model->tickAllShown(true); });
    add("compareTickNone", tr("Take all ticks away"), tr("Ctrl+Shift+A"), [this] { m_model->clearTicks(); });
    add("compareOpenTab", tr("Open in a tab"), tr("Ctrl+Return"), [this] { Q_EMIT tabWanted(); });
    add("compareOpenWindow", tr("Open in a window"), tr("Shift+Return"), [this] { Q_EMIT windowWanted(); });
    add("compareNextTarget", tr("Next target"), tr("Ctrl+Right"), [this] { nextTarget(); });
    add("comparePreview", tr("Show or hide the preview"), tr("P"), [this] { Q_EMIT previewToggled(); });
    add("compareGroup", tr("Group by…"), tr("G"), [this] { Q_EMIT groupMenuWanted(); });
    add("compareKeep", tr("Keep this difference…"), tr("K"), [this] { Q_EMIT keepWanted(); });
}

void ComparisonTree::mousePressEvent(QMouseEvent *event)
{
    m_touched = true;
    QTreeView::mousePressEvent(event);
}

void ComparisonTree::wheelEvent(QWheelEvent *event)
{
    m_touched = true;
    QTreeView::wheelEvent(event);
}

void ComparisonTree::keyPressEvent(QKeyEvent *event)
{
    m_touched = true;
    if (handleKey(event))
        event->accept();
    else
        QTreeView::keyPressEvent(event);
}

void ComparisonTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentRowChanged();
}

} // namespace backflow::ui::compare
