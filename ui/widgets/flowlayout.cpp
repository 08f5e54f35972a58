#include "ui/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>
#include <algorithm>

namespace backflow::ui::widgets {

FlowLayout::FlowLayout(QWidget *parent, int gap)
    : QLayout(parent)
    , m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        size.rwidth() += item->sizeHint().width() + (size.width() > 0 ? m_gap : 0);
        size.setHeight(std::max(size.height(), item->sizeHint().height()));
    }
    return size;
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool move) const
{
    int x = rect.x();
    int y = rect.y();
    int line = 0;
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LayoutDirectionAuto;
    // What is lower than the others of its line stands in their middle.
    QList<std::pair<QLayoutItem *, QRect>> placed;
    const auto place = [&] {
        for (auto &[item, at] : placed) {
            at.translate(0, (line - at.height()) / 2);
            if (move)
                item->setGeometry(QStyle::visualRect(direction, rect, at));
        }
        placed.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (line > 0 && x + size.width() > rect.right() + 1) {
            place();
            x = rect.x();
            y += line + m_gap;
            line = 0;
        }
        placed.emplaceBack(item, QRect(QPoint(x, y), size));
        x += size.width() + m_gap;
        line = std::max(line, size.height());
    }
    place();
    return y + line - rect.y();
}

} // namespace backflow::ui::widgets
