#pragma once

#include "core/model/componentkey.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModel>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTreeView>
#include <optional>
#include <vector>

namespace backflow::ui::environments {

/// A component in a list, ready to be shown.
struct ComponentLine {
    model::ComponentKey key;
    /// One per column.
    QStringList cells;
    /// Colour of a cell; fewer than cells = Text.
    QList<theme::Role> roles = {};
    /// The whole line as a sentence, for tooltip and assistive technology.
    QString spoken = {};
    /// The part of the pipeline it stands for, where several share a component; may be empty.
    QString about = {};
    bool operator==(const ComponentLine &) const = default;
};

struct ComponentGroup {
    /// What it is told apart by: stays the same when counts change.
    QString name;
    /// "Permission sets (2)"
    QString title;
    std::vector<ComponentLine> lines;
    bool operator==(const ComponentGroup &) const = default;
};

/// Groups of components, one immutable value.
class ComponentListModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Roles { KeyRole = Qt::UserRole + 1, IsGroupRole, ColorRole };

    explicit ComponentListModel(const QStringList &headers, QObject *parent = nullptr);
    void setGroups(std::vector<ComponentGroup> groups);
    const std::vector<ComponentGroup> &groups() const { return m_groups; }
    int lines() const;
    /// Null for groups and for nothing.
    const ComponentLine *line(const QModelIndex &index) const;
    QModelIndex indexOf(const model::ComponentKey &key) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headers;
    std::vector<ComponentGroup> m_groups;
};

/// Shows them: groups open, several lines selectable, the first column as wide as there is room.
class ComponentTree final : public QTreeView
{
    Q_OBJECT

public:
    ComponentTree(const theme::Theme &theme, const QString &name, ComponentListModel *model, QWidget *parent = nullptr);
    /// Pixels the first column keeps; below that the others are scrolled to.
    void setLeastName(int width) { m_leastName = width; }
    /// Keeps what was current and which groups were closed.
    void setGroups(std::vector<ComponentGroup> groups);
    /// What is selected; of a selected group all its lines; else the current line.
    QList<model::ComponentKey> chosen() const;
    std::optional<model::ComponentKey> currentKey() const;
    void choose(const QList<model::ComponentKey> &keys);
    /// The line above (-1) or below (1) the current one, across groups.
    std::optional<model::ComponentKey> neighbour(int by) const;

Q_SIGNALS:
    void currentLineChanged();
    /// Enter or a double click on a line.
    void opened();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    ComponentListModel *m_model;
    QStringList m_closed;
    bool m_filling = false;
    int m_leastName = 0;
};

} // namespace backflow::ui::environments
