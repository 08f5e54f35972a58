#pragma once

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

class QAbstractItemView;

namespace backflow::ui::pipeline {

/// Numbers of the table that lead to what they count: a hand and a line below under the pointer, and a click.
class NumberCells final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Becomes the view's delegate, and its child. The view has its model already.
    explicit NumberCells(QAbstractItemView *view);

Q_SIGNALS:
    void pressed(const QModelIndex &index);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setHot(const QModelIndex &index);

    /// Of the view. That tells of its own end through it, when it is no item view any more.
    QWidget *m_viewport;
    QPersistentModelIndex m_hot;
};

} // namespace backflow::ui::pipeline
