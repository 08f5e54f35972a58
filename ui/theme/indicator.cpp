#include "ui/theme/indicator.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>
#include <algorithm>

namespace backflow::ui::theme {

namespace {

constexpr qreal kSize = 15;

QRectF squareIn(const Theme &theme, const QRect &rect)
{
    const qreal most = kSize * std::max(theme.textScale(), 100) / 100;
    const qreal side = std::min<qreal>({most, qreal(rect.width()), qreal(rect.height())});
    return QRectF(rect.center().x() + 0.5 - side / 2, rect.center().y() + 0.5 - side / 2, side, side)
        .adjusted(0.75, 0.75, -0.75, -0.75);
}

/// Fill and outline: filled with the accent once something is chosen.
void prepare(const Theme &theme, const QStyleOption &option, QPainter &painter, bool chosen)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const Role edge = chosen && enabled ? Role::Accent : enabled ? Role::Border : Role::Hairline;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(edge), 1.5));
    painter.setBrush(theme.color(chosen ? edge : Role::Base));
}

} // namespace

void drawCheckBox(const Theme &theme, const QStyleOption &option, QPainter &painter)
{
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const QRectF box = squareIn(theme, option.rect);
    painter.save();
    prepare(theme, option, painter, on || partly);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(QPen(theme.color(Role::AccentText), 1.9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto at = [&box](qreal x, qreal y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (partly)
        painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
    else if (on)
        painter.drawPolyline(QPolygonF({at(0.22, 0.53), at(0.42, 0.73), at(0.79, 0.29)}));
    painter.restore();
}

void drawRadioButton(const Theme &theme, const QStyleOption &option, QPainter &painter)
{
    const bool on = option.state.testFlag(QStyle::State_On);
    const QRectF circle = squareIn(theme, option.rect);
    painter.save();
    prepare(theme, option, painter, on);
    painter.drawEllipse(circle);
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Role::AccentText));
        painter.drawEllipse(circle.center(), circle.width() * 0.2, circle.height() * 0.2);
    }
    painter.restore();
}

} // namespace backflow::ui::theme
