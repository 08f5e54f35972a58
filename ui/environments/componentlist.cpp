#include "ui/environments/componentlist.h"

#include "ui/widgets/celldelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QSet>

namespace backflow::ui::environments {

namespace {

widgets::CellLook lookOf(const QModelIndex &index)
{
    if (index.data(ComponentListModel::IsGroupRole).toBool())
        return {.strong = true};
    return {theme::Role(index.data(ComponentListModel::ColorRole).toInt())};
}

} // namespace

ComponentListModel::ComponentListModel(const QStringList &headers, QObject *parent)
    : QAbstractItemModel(parent)
    , m_headers(headers)
{
}

void ComponentListModel::setGroups(std::vector<ComponentGroup> groups)
{
    beginResetModel();
    m_groups = std::move(groups);
    endResetModel();
}

int ComponentListModel::lines() const
{
    int sum = 0;
    for (const ComponentGroup &group : m_groups)
        sum += int(group.lines.size());
    return sum;
}

const ComponentLine *ComponentListModel::line(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() > 0 ? &m_groups[index.internalId() - 1].lines[std::size_t(index.row())]
                                                     : nullptr;
}

QModelIndex ComponentListModel::indexOf(const model::ComponentKey &key) const
{
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        const auto &lines = m_groups[group].lines;
        if (const auto at = std::ranges::find(lines, key, &ComponentLine::key); at != lines.end())
            return createIndex(int(at - lines.begin()), 0, quintptr(group + 1));
    }
    return {};
}

QModelIndex ComponentListModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex ComponentListModel::parent(const QModelIndex &child) const
{
    return child.isValid() && child.internalId() > 0 ? createIndex(int(child.internalId()) - 1, 0, quintptr(0))
                                                     : QModelIndex();
}

int ComponentListModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    const bool isGroup = parent.internalId() == 0 && parent.column() == 0;
    return isGroup ? int(m_groups[std::size_t(parent.row())].lines.size()) : 0;
}

int ComponentListModel::columnCount(const QModelIndex &) const
{
    return int(m_headers.size());
}

QVariant ComponentListModel::data(const QModelIndex &index, int role) const
{
    const ComponentLine *line = this->line(index);
    if (!line) {
        if (role == IsGroupRole)
            return index.isValid();
        return role == Qt::DisplayRole && index.isValid() && index.column() == 0
                   ? m_groups[std::size_t(index.row())].title
                   : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return line->cells.value(index.column());
    case Qt::ToolTipRole:
        return line->spoken;
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? line->spoken : line->cells.value(index.column());
    case KeyRole:
        return line->key.toString();
    case ColorRole:
        return int(line->roles.value(index.column(), theme::Role::Text));
    default:
        return {};
    }
}

QVariant ComponentListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? m_headers.value(section) : QVariant();
}

ComponentTree::ComponentTree(const theme::Theme &theme, const QString &name, ComponentListModel *model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setObjectName(name);
    setModel(model);
    setItemDelegate(new widgets::CellDelegate(theme, lookOf, this));
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setAllColumnsShowFocus(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    header()->setStretchLastSection(false);
    header()->setTextElideMode(Qt::ElideMiddle);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    const auto remember = [this](const QModelIndex &index, bool closed) {
        if (m_filling || index.parent().isValid())
            return;
        const QString group = m_model->groups()[std::size_t(index.row())].name;
        m_closed.removeAll(group);
        if (closed)
            m_closed += group;
    };
    connect(this, &QTreeView::collapsed, this, [remember](const QModelIndex &index) { remember(index, true); });
    connect(this, &QTreeView::expanded, this, [remember](const QModelIndex &index) { remember(index, false); });
    connect(this, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        if (m_model->line(index))
            Q_EMIT opened();
    });
}

void ComponentTree::setGroups(std::vector<ComponentGroup> groups)
{
    const QList<model::ComponentKey> kept = chosen();
    {
        const QScopedValueRollback filling(m_filling, true);
        m_model->setGroups(std::move(groups));
        if (m_closed.isEmpty()) {
            expandAll();
        } else {
            for (int row = 0; row < m_model->rowCount(); ++row)
                setExpanded(m_model->index(row, 0), !m_closed.contains(m_model->groups()[std::size_t(row)].name));
        }
    }
    choose(kept);
    if (!currentIndex().isValid() && m_model->lines() > 0)
        setCurrentIndex(m_model->index(0, 0, m_model->index(0, 0)));
}

QList<model::ComponentKey> ComponentTree::chosen() const
{
    QList<model::ComponentKey> keys;
    QSet<model::ComponentKey> seen;
    const auto add = [&](const ComponentLine &line) {
        if (!seen.contains(line.key))
            keys += line.key;
        seen.insert(line.key);
    };
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        if (const ComponentLine *line = m_model->line(index)) {
            add(*line);
            continue;
        }
        for (const ComponentLine &line : m_model->groups()[std::size_t(index.row())].lines)
            add(line);
    }
    if (const ComponentLine *line = m_model->line(currentIndex()); keys.isEmpty() && line)
        keys += line->key;
    return keys;
}

std::optional<model::ComponentKey> ComponentTree::currentKey() const
{
    const ComponentLine *line = m_model->line(currentIndex());
    return line ? std::optional(line->key) : std::nullopt;
}

void ComponentTree::choose(const QList<model::ComponentKey> &keys)
{
    bool first = true;
    for (const model::ComponentKey &key : keys) {
        const QModelIndex index = m_model->indexOf(key);
        if (!index.isValid())
            continue;
        if (first)
            setCurrentIndex(index);
        selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        first = false;
    }
}

std::optional<model::ComponentKey> ComponentTree::neighbour(int by) const
{
    QModelIndex index = currentIndex().siblingAtColumn(0);
    while (index.isValid()) {
        index = by > 0 ? indexBelow(index) : indexAbove(index);
        if (const ComponentLine *line = m_model->line(index))
            return line->key;
    }
    return std::nullopt;
}

void ComponentTree::resizeEvent(QResizeEvent *event)
{
    int others = 0;
    for (int column = 1; column < header()->count(); ++column)
        others += header()->sectionSize(column);
    const bool roomy = viewport()->width() - others >= m_leastName;
    header()->setSectionResizeMode(0, roomy ? QHeaderView::Stretch : QHeaderView::Interactive);
    if (!roomy)
        header()->resizeSection(0, m_leastName);
    QTreeView::resizeEvent(event);
}

void ComponentTree::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && m_model->line(currentIndex())) {
        Q_EMIT opened();
        event->accept();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void ComponentTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentLineChanged();
}

} // namespace backflow::ui::environments
