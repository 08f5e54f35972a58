#include "ui/pipeline/numbercells.h"

#include "ui/pipeline/pipelinetable.h"

#include <QAbstractItemView>
#include <QEvent>

namespace backflow::ui::pipeline {

namespace {
bool isLeading(const QModelIndex &index)
{
    return index.data(PipelineTable::NumberRole).isValid();
}
} // namespace

NumberCells::NumberCells(QAbstractItemView *view)
    : QStyledItemDelegate(view)
    , m_viewport(view->viewport())
{
    view->setItemDelegate(this);
    m_viewport->setMouseTracking(true);
    m_viewport->installEventFilter(this);
    connect(view, &QAbstractItemView::entered, this, &NumberCells::setHot);
    connect(view, &QAbstractItemView::viewportEntered, this, [this] { setHot({}); });
    connect(view, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (isLeading(index))
            Q_EMIT pressed(index);
    });
}

void NumberCells::setHot(const QModelIndex &index)
{
    const QModelIndex hot = isLeading(index) ? index : QModelIndex();
    if (hot == m_hot)
        return;
    m_hot = hot;
    if (hot.isValid())
        m_viewport->setCursor(Qt::PointingHandCursor);
    else
        m_viewport->unsetCursor();
    m_viewport->update();
}

void NumberCells::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->font.setUnderline(m_hot.isValid() && index == m_hot);
}

bool NumberCells::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_viewport && event->type() == QEvent::Leave)
        setHot({});
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace backflow::ui::pipeline
