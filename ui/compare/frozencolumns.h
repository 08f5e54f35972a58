#pragma once

#include <QTreeView>

namespace backflow::ui::compare {

class ComparisonTree;

/// Names and types, kept in sight over the left of a grid that is scrolled sideways. Only then does it hold the model;
/// what is opened and chosen follows the grid.
class FrozenColumns final : public QTreeView
{
    Q_OBJECT

public:
    explicit FrozenColumns(ComparisonTree *grid);
    /// Shows or hides it, and puts it in its place.
    void follow();

private:
    void open(const QModelIndex &parent);

    ComparisonTree *m_grid;
};

} // namespace backflow::ui::compare
