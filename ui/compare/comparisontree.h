#pragma once

#include "core/model/componentkey.h"
#include "ui/theme/theme.h"

#include <QSet>
#include <QTreeView>
#include <optional>

class QSettings;

namespace backflow::ui::widgets {
class PageCommands;
}

namespace backflow::ui::compare {

class ComparisonModel;
class FrozenColumns;
class GridColumns;

/// The grid of a comparison: groups, components, their entries, a column per target. Space ticks wherever one stands in
/// a row. What is opened, current and in sight outlives filters, sorting and a newer comparison.
class ComparisonTree final : public QTreeView
{
    Q_OBJECT

public:
    /// `place`: under which group of the settings its columns are kept.
    ComparisonTree(const theme::Theme &theme, ComparisonModel *model, QSettings *settings, QWidget *parent = nullptr,
                   const QString &place = QStringLiteral("compare"));

    /// Of the component, or of the entry of it, that is current; nothing on a group.
    std::optional<model::ComponentKey> currentKey() const;
    void setCurrentKey(const model::ComponentKey &key);
    /// The component above (-1) or below (1) the current one, across groups.
    std::optional<model::ComponentKey> neighbour(int by) const;
    /// Number of the target whose column is current; 0 outside the target columns.
    int currentTarget() const;
    /// Components that stand open, so that their entries are wanted.
    QList<model::ComponentKey> openComponents() const;
    /// Off while rows still come.
    void setSortable(bool sortable);
    /// Somebody has looked around in it since forgetTouch().
    bool isTouched() const { return m_touched; }
    void forgetTouch() { m_touched = false; }
    GridColumns *columns() const { return m_columns; }
    void makeCommands(widgets::PageCommands &commands);

Q_SIGNALS:
    void currentRowChanged();
    void opened();
    /// To stay open, in a tab or in a window of its own.
    void tabWanted();
    void windowWanted();
    void previewToggled();
    void groupMenuWanted();
    /// What is current is meant to differ.
    void keepWanted();
    void entriesWanted(const backflow::model::ComponentKey &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void remember(const QModelIndex &index, bool open);
    void beforeReset();
    void afterReset();
    void openGroups(const QModelIndex &parent);
    QModelIndex firstComponent() const;
    bool handleKey(QKeyEvent *event);
    void toggleCurrent();
    void nextTarget();

    ComparisonModel *m_model;
    GridColumns *m_columns;
    FrozenColumns *m_frozen;
    /// Groups that somebody closed, and components that somebody opened.
    QSet<QString> m_closed;
    QSet<QString> m_open;
    bool m_restoring = false;
    bool m_touched = false;
    /// What was current before a reset, and how far down it stood.
    std::optional<model::ComponentKey> m_kept;
    int m_keptColumn = 0;
    int m_keptRows = -1;
};

} // namespace backflow::ui::compare
