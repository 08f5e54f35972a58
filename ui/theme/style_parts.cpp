// The smaller parts of the style: progress, tabs, scroll bars, the arrow of a sorted column.
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace backflow::ui::theme {

void Style::drawProgress(ControlElement element, const QStyleOption *option, QPainter *painter) const
{
    QRectF rect = option->rect;
    rect.adjust(0, (rect.height() - 6) / 2, 0, -(rect.height() - 6) / 2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_theme.color(element == CE_ProgressBarGroove ? Role::Hairline : Role::Accent));
    if (element == CE_ProgressBarContents) {
        const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        const int range = bar->maximum - bar->minimum;
        if (range > 0)
            rect.setWidth(rect.width() * (bar->progress - bar->minimum) / range);
        else
            rect.setWidth(rect.width() / 3); // how far is not known yet
    }
    painter->drawRoundedRect(rect, 3, 3);
    painter->restore();
}

void Style::drawTab(const QStyleOption *option, QPainter *painter) const
{
    const bool selected = option->state.testFlag(State_Selected);
    QRectF rect = option->rect;
    if (!selected && option->state.testFlag(State_MouseOver))
        painter->fillRect(rect, m_theme.color(Role::Hover));
    if (selected)
        painter->fillRect(QRectF(rect.left(), rect.bottom() - 3, rect.width(), 3), m_theme.color(Role::Accent));
    if (option->state.testFlag(State_HasFocus))
        drawFocus(rect.adjusted(1, 1, -1, -4), 4, painter);
}

void Style::drawScrollBar(const QStyleOptionSlider *bar, QPainter *painter, const QWidget *widget) const
{
    painter->fillRect(bar->rect, m_theme.color(Role::Base));
    const QRectF slider = proxy()->subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget);
    if (bar->maximum <= bar->minimum)
        return;
    const bool active = bar->state.testFlag(State_MouseOver) || bar->activeSubControls.testFlag(SC_ScrollBarSlider);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_theme.color(active ? Role::Border : Role::MovedWord));
    painter->drawRoundedRect(slider.adjusted(3, 3, -3, -3), 3, 3);
    painter->restore();
}

void Style::drawSortArrow(const QStyleOption *option, QPainter *painter) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (!header || header->sortIndicator == QStyleOptionHeader::None)
        return;
    painter->save();
    painter->translate(QRectF(option->rect).center());
    if (header->sortIndicator == QStyleOptionHeader::SortUp)
        painter->scale(1, -1);
    const QSizeF size = option->rect.size();
    m_theme.paintIcon(*painter, QRectF(QPointF(-size.width() / 2, -size.height() / 2), size), Icon::ChevronDown,
                      Role::Muted);
    painter->restore();
}

} // namespace backflow::ui::theme
