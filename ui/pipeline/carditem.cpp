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
    , m_height(kCardHeight)
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

void CardItem::setHeight(qreal height)
{
    if (height == m_height)
        return;
    prepareGeometryChange();
    m_height = height;
    update();
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

void CardItem::setMirrored(bool mirrored)
{
    m_mirrored = mirrored;
    update();
}

void CardItem::setOutOfReach(bool outOfReach)
{
    m_outOfReach = outOfReach;
    update();
}

bool CardItem::isStale() const
{
    return m_outOfReach || isOld(m_status, m_now);
}

/// What is old says its state in grey: the icon and the words stay.
Role CardItem::inkOf() const
{
    return isStale() ? Role::Neutral : stateRole(m_status.state);
}

QRectF CardItem::across(const QRectF &rect) const
{
    return m_mirrored ? QRectF(kCardWidth - rect.right(), rect.top(), rect.width(), rect.height()) : rect;
}

void CardItem::drawAt(QPainter &painter, qreal left, qreal baseline, const QString &text) const
{
    const qreal x = m_mirrored ? kCardWidth - left - painter.fontMetrics().horizontalAdvance(text) : left;
    painter.drawText(QPointF(x, baseline), text);
}

void CardItem::drawRule(QPainter &painter, qreal y) const
{
    painter.setPen(QPen(m_theme.color(Role::Hairline), 1));
    const QRectF rule = across(QRectF(kTextLeft - 4, y, kTextRight - kTextLeft + 4, 0));
    painter.drawLine(rule.topLeft(), rule.topRight());
}

QRectF CardItem::boundingRect() const
{
    return QRectF(0, 0, kCardWidth, m_height).adjusted(-5, -5, 5, 7);
}

void CardItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal zoom = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    paintFrame(*painter);
    if (zoom >= kDotZoom && m_height > kCardHeight)
        paintTall(*painter, zoom);
    else if (zoom >= kFullZoom)
        paintFull(*painter);
    else if (zoom >= kDotZoom)
        paintCompact(*painter, zoom);
    else
        paintDot(*painter, zoom);
}

void CardItem::paintFrame(QPainter &painter) const
{
    const QRectF card(0, 0, kCardWidth, m_height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Role::Shadow));
    painter.drawRoundedRect(card.translated(0, 3), theme::kCardRadius, theme::kCardRadius);
    const bool marked = m_current || m_dropTarget;
    painter.setBrush(m_theme.color(Role::Base));
    const Role rim = m_theme.isHighContrast() ? Role::Border : Role::Hairline;
    painter.setPen(marked ? QPen(m_theme.color(Role::Accent), 2.5) : QPen(m_theme.color(rim), m_theme.borderWidth()));
    painter.drawRoundedRect(card, theme::kCardRadius, theme::kCardRadius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(inkOf()));
    painter.drawRoundedRect(across(QRectF(0, 12, 4, m_height - 24)), 2, 2);
    if (m_focused) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.color(Role::Accent), theme::kFocusRing));
        painter.drawRoundedRect(card.adjusted(-4, -4, 4, 4), theme::kCardRadius + 3, theme::kCardRadius + 3);
    }
}

void CardItem::paintName(QPainter &painter, qreal pixels, qreal baseline) const
{
    const QString kind =
        m_status.members > 0 ? tr("%Ln orgs", nullptr, m_status.members) : widgets::kindShort(m_environment.kind);
    painter.setFont(mapFont(m_theme, pixels * 0.72));
    painter.setPen(m_theme.color(Role::Muted));
    const qreal kindWidth = painter.fontMetrics().horizontalAdvance(kind);
    drawAt(painter, kTextRight - kindWidth, baseline - 1, kind);
    painter.setFont(mapFont(m_theme, pixels, QFont::DemiBold));
    painter.setPen(m_theme.color(isStale() ? Role::Muted : Role::Text));
    drawAt(painter, kTextLeft, baseline,
           painter.fontMetrics().elidedText(m_environment.name, Qt::ElideMiddle,
                                            static_cast<int>(kTextRight - kTextLeft - kindWidth - 8)));
}

void CardItem::paintState(QPainter &painter, qreal top, qreal pixels) const
{
    const qreal icon = pixels + 4;
    m_theme.paintIcon(painter, across(QRectF(kTextLeft - 2, top, icon, icon)), stateIcon(m_status.state), inkOf());
    painter.setFont(mapFont(m_theme, pixels));
    painter.setPen(m_theme.color(isStale() ? Role::Muted : Role::Text));
    const qreal left = kTextLeft + icon + 4;
    drawAt(painter, left, top + pixels, wordsWithin(painter, static_cast<int>(kTextRight - left)));
}

/// What a person has begun and not ended stands before what is known of the org.
void CardItem::paintFacts(QPainter &painter, qreal baseline, qreal pixels) const
{
    qreal left = kTextLeft;
    if (const QString decisions = decisionWords(m_status); !decisions.isEmpty()) {
        painter.setFont(mapFont(m_theme, pixels, QFont::DemiBold));
        painter.setPen(m_theme.color(Role::ConflictMark));
        drawAt(painter, left, baseline, decisions);
        left += painter.fontMetrics().horizontalAdvance(decisions) + pixels * 0.7;
    }
    painter.setFont(mapFont(m_theme, pixels));
    painter.setPen(m_theme.color(Role::Muted));
    const QFontMetrics metrics = painter.fontMetrics();
    const auto room = static_cast<int>(kTextRight - left);
    const QString facts = factWords(m_status, m_now);
    drawAt(painter, left, baseline,
           metrics.elidedText(metrics.horizontalAdvance(facts) > room ? shortFactWords(m_status, m_now) : facts,
                              Qt::ElideRight, room));
}

void CardItem::paintFull(QPainter &painter) const
{
    paintName(painter, 16, 29);
    paintState(painter, 41, 13);
    paintFacts(painter, 75, 12);
    drawRule(painter, 86.5);
    paintCounts(painter, 109, 13);
}

void CardItem::paintTall(QPainter &painter, qreal zoom) const
{
    const qreal text = std::clamp(kSmallest / zoom, 13.0, 21.0);
    const qreal line = (m_height - 20) / 5.4;
    paintName(painter, text * 1.18, 10 + line * 0.8);
    paintState(painter, 10 + line * 1.12, text);
    paintFacts(painter, 10 + line * 2.76, text * 0.94);
    const qreal rule = 10 + line * 3.2;
    drawRule(painter, rule);
    const QLocale locale;
    painter.setFont(mapFont(m_theme, text, QFont::DemiBold));
    painter.setPen(m_theme.color(m_status.toReceive > 0 ? Role::Due : Role::Muted));
    drawAt(painter, kTextLeft, 10 + line * 4.15, tr("↓ %1 to receive").arg(locale.toString(m_status.toReceive)));
    painter.setPen(m_theme.color(m_status.toPromote > 0 ? Role::Promote : Role::Muted));
    drawAt(painter, kTextLeft, 10 + line * 5.1, tr("↑ %1 to promote").arg(locale.toString(m_status.toPromote)));
}

QString CardItem::wordsWithin(const QPainter &painter, int room) const
{
    const QFontMetrics metrics = painter.fontMetrics();
    QString words = stateWords(m_status);
    if (metrics.horizontalAdvance(words) > room)
        words = shortStateWords(m_status);
    if (metrics.horizontalAdvance(words) > room)
        words = oneStateWord(m_status);
    return metrics.elidedText(words, Qt::ElideRight, room);
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
    drawAt(painter, kTextLeft, baseline, receive);
    painter.setPen(m_theme.color(m_status.toPromote > 0 ? Role::Promote : Role::Muted));
    drawAt(painter, kTextRight - metrics.horizontalAdvance(promote), baseline, promote);
}

void CardItem::paintCompact(QPainter &painter, qreal zoom) const
{
    const qreal text = std::max(13.0, kSmallest / zoom);
    painter.setFont(mapFont(m_theme, std::max(16.0, 14 / zoom), QFont::DemiBold));
    painter.setPen(m_theme.color(isStale() ? Role::Muted : Role::Text));
    const auto room = static_cast<int>(kTextRight - kTextLeft);
    drawAt(painter, kTextLeft, 32, painter.fontMetrics().elidedText(m_environment.name, Qt::ElideMiddle, room));
    paintState(painter, 46, text);
    drawRule(painter, 82.5);
    paintCounts(painter, 84 + (m_height - 84 + text) / 2 - 2, text);
}

void CardItem::paintDot(QPainter &painter, qreal zoom) const
{
    const qreal icon = std::min(40.0, 14 / zoom);
    m_theme.paintIcon(painter, across(QRectF(kTextLeft, m_height / 2 - icon / 2, icon, icon)),
                      stateIcon(m_status.state), inkOf());
    painter.setFont(mapFont(m_theme, std::min(48.0, kSmallest / zoom), QFont::DemiBold));
    painter.setPen(m_theme.color(isStale() ? Role::Muted : Role::Text));
    const QRectF room(kTextLeft + icon + 8, 0, kCardWidth - kTextLeft - icon - 16, m_height);
    painter.drawText(
        across(room), Qt::AlignVCenter | (m_mirrored ? Qt::AlignRight : Qt::AlignLeft),
        painter.fontMetrics().elidedText(m_environment.name, Qt::ElideMiddle, static_cast<int>(room.width())));
}

} // namespace backflow::ui::pipeline
