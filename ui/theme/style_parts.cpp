// The smaller parts of the style: progress, tabs, scroll bars, the arrow of a sorted column.
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QPainter>
#include <QStyleOption>

namespace backflow::ui::theme {

void Style::drawField(const QStyleOption *option, QPainter *painter) const
{
    const bool focused = option->state.testFlag(State_HasFocus);
    const bool enabled = option->state.testFlag(State_Enabled);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_theme.color(focused   ? Role::Accent
                                       : enabled ? Role::Border
                                                 : Role::Hairline),
                         focused ? kFocusRing : m_theme.borderWidth()));
    painter->setBrush(enabled ? option->palette.base() : QBrush(m_theme.color(Role::Window)));
    const qreal inset = focused ? 1.0 : 0.5;
    painter->drawRoundedRect(QRectF(option->rect).adjusted(inset, inset, -inset, -inset), kControlRadius,
                             kControlRadius);
    painter->restore();
}

void Style::drawFieldWithList(const QStyleOptionComboBox *combo, QPainter *painter, const QWidget *widget) const
{
    if (combo->frame)
        drawField(combo, painter);
    const QRectF arrow = proxy()->subControlRect(CC_ComboBox, combo, SC_ComboBoxArrow, widget);
    m_theme.paintIcon(*painter, QRectF(arrow.center() - QPointF(7, 7), QSizeF(14, 14)), Icon::ChevronDown,
                      combo->state.testFlag(State_Enabled) ? Role::Muted : Role::Border);
}

void Style::drawSpinBox(const QStyleOptionSpinBox *spin, QPainter *painter, const QWidget *widget) const
{
    if (spin->frame)
        drawField(spin, painter);
    if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    drawStep(spin, SC_SpinBoxUp, painter, widget);
    drawStep(spin, SC_SpinBoxDown, painter, widget);
}

void Style::drawStep(const QStyleOptionSpinBox *spin, SubControl part, QPainter *painter, const QWidget *widget) const
{
    const QRectF rect = proxy()->subControlRect(CC_SpinBox, spin, part, widget);
    const bool up = part == SC_SpinBoxUp;
    const bool possible =
        spin->state.testFlag(State_Enabled) &&
        spin->stepEnabled.testFlag(up ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled);
    const bool under = spin->activeSubControls.testFlag(part) && spin->state.testFlag(State_MouseOver);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (possible && under) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(spin->state.testFlag(State_Sunken) ? Role::AccentTint : Role::Hover));
        painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), 2, 2);
    }
    painter->translate(rect.center());
    if (up)
        painter->scale(1, -1);
    m_theme.paintIcon(*painter, QRectF(-5, -5, 10, 10), Icon::ChevronDown, possible ? Role::Muted : Role::Border);
    painter->restore();
}

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
    // A whole page that scrolls shows the window's colour; lists and editors stand on paper.
    const QWidget *holder = widget ? widget->parentWidget() : nullptr;
    const auto *area = qobject_cast<const QAbstractScrollArea *>(holder ? holder->parentWidget() : nullptr);
    const bool page = area && area->viewport()->backgroundRole() == QPalette::Window;
    painter->fillRect(bar->rect, m_theme.color(page ? Role::Window : Role::Base));
    const QRectF slider = proxy()->subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget);
    if (bar->maximum <= bar->minimum)
        return;
    const bool active = bar->state.testFlag(State_MouseOver) || bar->activeSubControls.testFlag(SC_ScrollBarSlider);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_theme.color(active ? Role::Muted : Role::Border));
    painter->drawRoundedRect(slider.adjusted(3, 3, -3, -3), 3, 3);
    painter->restore();
}

void Style::drawSlider(const QStyleOptionSlider *slider, QPainter *painter, const QWidget *widget) const
{
    const QRectF groove = proxy()->subControlRect(CC_Slider, slider, SC_SliderGroove, widget);
    const QRectF handle = proxy()->subControlRect(CC_Slider, slider, SC_SliderHandle, widget);
    const bool across = slider->orientation == Qt::Horizontal;
    const QPointF middle = groove.center();
    const QRectF line = across ? QRectF(groove.left(), middle.y() - 2, groove.width(), 4)
                               : QRectF(middle.x() - 2, groove.top(), 4, groove.height());
    const bool fromEnd = slider->upsideDown;
    QRectF done = line;
    if (across)
        fromEnd ? done.setLeft(handle.center().x()) : done.setRight(handle.center().x());
    else
        fromEnd ? done.setTop(handle.center().y()) : done.setBottom(handle.center().y());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_theme.color(Role::Border));
    painter->drawRoundedRect(line, 2, 2);
    painter->setBrush(m_theme.color(Role::Accent));
    painter->drawRoundedRect(done, 2, 2);
    painter->setPen(QPen(m_theme.color(Role::Base), 2));
    painter->drawEllipse(handle.center(), 8, 8);
    painter->restore();
    if (slider->state.testFlag(State_HasFocus))
        drawFocus(QRectF(handle.center() - QPointF(11, 11), QSizeF(22, 22)), 11, painter);
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
