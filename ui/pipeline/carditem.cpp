#include "ui/pipeline/carditem.h"

#include "ui/pipeline/maplayout.h"
#include "ui/pipeline/statewords.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QPainter>
#include <QStyleOptionGraphicsItem>
#include <cmath>

namespace backflow::ui::pipeline {

using theme::Role;

namespace {
constexpr qreal kRuleLeft = 14;
constexpr qreal kRuleRight = kCardWidth - 14;
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
    const QList<CardNumber> before = numbersOf(m_status);
    m_environment = environment;
    m_status = status;
    m_now = now;
    m_face.reset();
    setObjectName(QStringLiteral("card_") + environment.slug());
    if (m_hot && countOf(status, *m_hot) == 0)
        setHot({});
    update();
    if (news) {
        QAccessibleEvent named(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&named);
        tellNumbers(before);
    }
}

void CardItem::setHeight(qreal height)
{
    if (height == m_height)
        return;
    prepareGeometryChange();
    m_height = height;
    m_face.reset();
    update();
}

void CardItem::wordsChanged()
{
    m_face.reset();
    update();
}

QString CardItem::sentence() const
{
    const QString sentence = cardSentence(m_environment, m_status, m_now);
    return m_outOfReach ? tr("%1 %2.").arg(sentence, asOfWords(m_now)) : sentence;
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
    m_face.reset();
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

QRectF CardItem::boundingRect() const
{
    return QRectF(0, 0, kCardWidth, m_height).adjusted(-5, -5, 5, 7);
}

void CardItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    paintFrame(*painter);
    paintFace(*painter, face(QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform())));
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
    // Hollow: that was its state, and nobody could ask since.
    const QRectF bar(0, 12, 4, m_height - 24);
    painter.setPen(m_outOfReach ? QPen(m_theme.color(inkOf()), 1) : QPen(Qt::NoPen));
    painter.setBrush(m_outOfReach ? QBrush(Qt::NoBrush) : QBrush(m_theme.color(inkOf())));
    painter.drawRoundedRect(across(m_outOfReach ? bar.adjusted(0.5, 0.5, 0.5, -0.5) : bar), 2, 2);
    if (m_focused) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.color(Role::Accent), theme::kFocusRing));
        painter.drawRoundedRect(card.adjusted(-4, -4, 4, 4), theme::kCardRadius + 3, theme::kCardRadius + 3);
    }
}

const CardFace &CardItem::face(qreal zoom) const
{
    if (!m_face || std::abs(m_faceZoom - zoom) > 1e-6) {
        m_face = faceOf(m_theme, {m_environment, m_status, m_now, isStale(), m_outOfReach}, m_height, zoom);
        m_faceZoom = zoom;
    }
    return *m_face;
}

void CardItem::paintFace(QPainter &painter, const CardFace &face) const
{
    m_theme.paintIcon(painter, across(face.icon), stateIcon(m_status.state), inkOf());
    if (face.rule) {
        painter.setPen(QPen(m_theme.color(Role::Hairline), 1));
        const QRectF rule = across(QRectF(kRuleLeft, *face.rule, kRuleRight - kRuleLeft, 0));
        painter.drawLine(rule.topLeft(), rule.topRight());
    }
    for (const CardText &text : face.texts) {
        QFont font = text.font;
        font.setUnderline(text.number && text.number == m_hot);
        painter.setFont(font);
        painter.setPen(m_theme.color(text.role));
        painter.drawText(QPointF(across(QRectF(text.left, 0, text.width, 0)).left(), text.baseline), text.text);
    }
}

std::optional<CardNumber> CardItem::numberAt(QPointF scenePoint, qreal zoom) const
{
    const QPointF point = mapFromScene(scenePoint);
    return face(zoom).numberAt(m_mirrored ? QPointF(kCardWidth - point.x(), point.y()) : point);
}

QRectF CardItem::numberRect(CardNumber number, qreal zoom) const
{
    const QRectF target = face(zoom).targetOf(number);
    return target.isEmpty() ? QRectF() : mapRectToScene(across(target));
}

void CardItem::setHot(std::optional<CardNumber> number)
{
    if (number == m_hot)
        return;
    m_hot = number;
    if (number)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
    update();
}

QString CardItem::tipAt(std::optional<CardNumber> number) const
{
    return number ? numberSentence(m_status, *number) : m_status.problem;
}

} // namespace backflow::ui::pipeline
