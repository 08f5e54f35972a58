#include "ui/pipeline/carditem.h"

#include "ui/pipeline/mapfont.h"
#include "ui/pipeline/maplayout.h"
#include "ui/pipeline/statewords.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/words.h"

#include <QAccessible>
#include <QLocale>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace backflow::ui::pipeline {

using theme::Role;

namespace {
constexpr qreal kTextLeft = 18;
constexpr qreal kTextRight = kCardWidth - 14;
constexpr qreal kFullZoom = 0.85;
constexpr qreal kDotZoom = 0.4;
/// No text of the map gets smaller on the screen, in pixels (9 pt).
constexpr qreal kSmallest = 12;
} // namespace

CardItem::CardItem(const theme::Theme &theme)
    : m_theme(theme)
{
    setAcceptHoverEvents(true);
    setZValue(2);
}

void CardItem::show(const model::Environment &environment, const EnvironmentStatus &status, const QDateTime &now)
{
    const bool news = !m_environment.name.isEmpty() && status != m_status;
    m_environment = environment;
    m_status = status;
    m_now = now;
    setObjectName(QStringLiteral("card_") + environment.slug());
    setToolTip(status.problem);
    update();
    if (news) {
        QAccessibleEvent named(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&named);
    }
}

QString CardItem::sentence() const
{
    return cardSentence(m_environment, m_status, m_now);
}

void CardItem::setCurrent(bool current)
{
    m_current = current;
    update();
}

void CardItem::setFocused(bool focused)
{
    m_focused = focused;
    update();
}

void CardItem::setFaded(bool faded)
{
    setOpacity(faded ? 0.45 : 1);
}

void CardItem::setDropTarget(bool target)
{
    m_dropTarget = target;
    update();
}

QRectF CardItem::boundingRect() const
{
    return QRectF(0, 0, kCardWidth, kCardHeight).adjusted(-5, -5, 5, 7);
}

void CardItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal zoom = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    paintFrame(*painter);
    if (zoom >= kFullZoom)
        paintFull(*painter);
    else if (zoom >= kDotZoom)
        paintCompact(*painter, zoom);
    else
        paintDot(*painter, zoom);
}

void CardItem::paintFrame(QPainter &painter) const
{
    const QRectF card(0, 0, kCardWidth, kCardHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Role::Shadow));
    painter.drawRoundedRect(card.translated(0, 3), theme::kCardRadius, theme::kCardRadius);
    const bool marked = m_current || m_dropTarget;
    painter.setBrush(m_theme.color(Role::Base));
    painter.setPen(marked ? QPen(m_theme.color(Role::Accent), 2.5) : QPen(m_theme.color(Role::Hairline), 1));
    painter.drawRoundedRect(card, theme::kCardRadius, theme::kCardRadius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(stateRole(m_status.state)));
    painter.drawRoundedRect(QRectF(0, 12, 4, kCardHeight - 24), 2, 2);
    if (m_focused) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.color(Role::Accent), theme::kFocusRing));
        painter.drawRoundedRect(card.adjusted(-4, -4, 4, 4), theme::kCardRadius + 3, theme::kCardRadius + 3);
    }
}

void CardItem::paintFull(QPainter &painter) const
{
    const QString kind = widgets::kindShort(m_environment.kind);
    painter.setFont(mapFont(m_theme, 11.5));
    painter.setPen(m_theme.color(Role::Muted));
    const qreal kindWidth = painter.fontMetrics().horizontalAdvance(kind);
    painter.drawText(QPointF(kTextRight - kindWidth, 28), kind);
    painter.setFont(mapFont(m_theme, 16, QFont::DemiBold));
    painter.setPen(m_theme.color(Role::Text));
    painter.drawText(QPointF(kTextLeft, 29),
                     painter.fontMetrics().elidedText(m_environment.name, Qt::ElideMiddle,
                                                      static_cast<int>(kTextRight - kTextLeft - kindWidth - 8)));
    m_theme.paintIcon(painter, QRectF(kTextLeft - 2, 40, 18, 18), stateIcon(m_status.state), stateRole(m_status.state));
    painter.setFont(mapFont(m_theme, 13));
    painter.drawText(QPointF(kTextLeft + 22, 54), wordsWithin(painter, static_cast<int>(kTextRight - kTextLeft - 22)));
    painter.setFont(mapFont(m_theme, 12));
    painter.setPen(m_theme.color(Role::Muted));
    painter.drawText(QPointF(kTextLeft, 75), painter.fontMetrics().elidedText(factWords(m_status, m_now),
                                                                              Qt::ElideRight, kTextRight - kTextLeft));
    painter.setPen(QPen(m_theme.color(Role::Hairline), 1));
    painter.drawLine(QPointF(kTextLeft - 4, 86.5), QPointF(kTextRight, 86.5));
    paintCounts(painter, 109, 13);
}

QString CardItem::wordsWithin(const QPainter &painter, int room) const
{
    const QFontMetrics metrics = painter.fontMetrics();
    const QString words = stateWords(m_status);
    return metrics.elidedText(metrics.horizontalAdvance(words) > room ? shortStateWords(m_status) : words,
                              Qt::ElideRight, room);
}

void CardItem::paintCounts(QPainter &painter, qreal baseline, qreal pixels) const
{
    const QLocale locale;
    QString receive = tr("↓ %1 to receive").arg(locale.toString(m_status.toReceive));
    QString promote = tr("%1 to promote ↑").arg(locale.toString(m_status.toPromote));
    painter.setFont(mapFont(m_theme, pixels, QFont::DemiBold));
    const QFontMetrics metrics = painter.fontMetrics();
    if (metrics.horizontalAdvance(receive) + metrics.horizontalAdvance(promote) + 8 > kTextRight - kTextLeft) {
        receive = tr("↓ %1").arg(locale.toString(m_status.toReceive));
        promote = tr("%1 ↑").arg(locale.toString(m_status.toPromote));
    }
    painter.setPen(m_theme.color(m_status.toReceive > 0 ? Role::Due : Role::Muted));
    painter.drawText(QPointF(kTextLeft, baseline), receive);
    painter.setPen(m_theme.color(m_status.toPromote > 0 ? Role::Promote : Role::Muted));
    painter.drawText(QPointF(kTextRight - metrics.horizontalAdvance(promote), baseline), promote);
}

void CardItem::paintCompact(QPainter &painter, qreal zoom) const
{
    const qreal text = std::max(13.0, kSmallest / zoom);
    painter.setFont(mapFont(m_theme, std::max(16.0, 14 / zoom), QFont::DemiBold));
    painter.setPen(m_theme.color(Role::Text));
    const auto room = static_cast<int>(kTextRight - kTextLeft);
    painter.drawText(QPointF(kTextLeft, 32),
                     painter.fontMetrics().elidedText(m_environment.name, Qt::ElideMiddle, room));
    const qreal icon = text + 3;
    m_theme.paintIcon(painter, QRectF(kTextLeft - 1, 46, icon, icon), stateIcon(m_status.state),
                      stateRole(m_status.state));
    painter.setFont(mapFont(m_theme, text));
    const int wordsRoom = room - static_cast<int>(icon) - 6;
    painter.drawText(QPointF(kTextLeft + icon + 6, 46 + text), wordsWithin(painter, wordsRoom));
    painter.setPen(QPen(m_theme.color(Role::Hairline), 1));
    painter.drawLine(QPointF(kTextLeft - 4, 82.5), QPointF(kTextRight, 82.5));
    paintCounts(painter, 84 + (kCardHeight - 84 + text) / 2 - 2, text);
}

void CardItem::paintDot(QPainter &painter, qreal zoom) const
{
    const qreal icon = std::min(40.0, 14 / zoom);
    m_theme.paintIcon(painter, QRectF(kTextLeft, kCardHeight / 2 - icon / 2, icon, icon), stateIcon(m_status.state),
                      stateRole(m_status.state));
    painter.setFont(mapFont(m_theme, std::min(48.0, kSmallest / zoom), QFont::DemiBold));
    painter.setPen(m_theme.color(Role::Text));
    const QRectF room(kTextLeft + icon + 8, 0, kCardWidth - kTextLeft - icon - 16, kCardHeight);
    painter.drawText(
        room, Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(m_environment.name, Qt::ElideMiddle, static_cast<int>(room.width())));
}

} // namespace backflow::ui::pipeline
