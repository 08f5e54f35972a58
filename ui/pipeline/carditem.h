#pragma once

#include "ui/pipeline/cardface.h"

#include <QGraphicsObject>

namespace backflow::ui::theme {
class Theme;
enum class Role;
} // namespace backflow::ui::theme

namespace backflow::ui::pipeline {

class CardNumberNode;

/// One environment on the map. Painted; its place in the accessibility tree is made in mapaccess.cpp.
class CardItem final : public QGraphicsObject
{
    Q_OBJECT

public:
    explicit CardItem(const theme::Theme &theme);

    void show(const model::Environment &environment, const EnvironmentStatus &status, const QDateTime &now);
    /// Taller than kCardHeight: the words stand below each other, larger.
    void setHeight(qreal height);
    qreal height() const { return m_height; }
    const QString &environment() const { return m_environment.name; }
    const EnvironmentStatus &status() const { return m_status; }
    /// The whole card in one sentence.
    QString sentence() const;
    void setCurrent(bool current);
    bool isCurrent() const { return m_current; }
    /// The keyboard is on the map, and on this card.
    void setFocused(bool focused);
    void setFaded(bool faded);
    void setDropTarget(bool target);
    void setMirrored(bool mirrored);
    /// Nobody could be asked: what is shown is what was known.
    void setOutOfReach(bool outOfReach);
    bool isStale() const;
    /// Another language, or letters of another size.
    void wordsChanged();

    /// What a pointer there would press, and where a number is: at the zoom of the map, in scene units. Not every size
    /// of a card has all of its numbers.
    std::optional<CardNumber> numberAt(QPointF scenePoint, qreal zoom) const;
    QRectF numberRect(CardNumber number, qreal zoom) const;
    /// The number is underlined, and the pointer is a hand.
    void setHot(std::optional<CardNumber> number);
    /// What to tell of the number, or of the card where there is none.
    QString tipAt(std::optional<CardNumber> number) const;
    /// Made when it is first asked for.
    CardNumberNode *node(CardNumber number);

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    theme::Role inkOf() const;
    /// To assistive technology: numbers came, went or changed.
    void tellNumbers(const QList<CardNumber> &before);
    /// Where it lies in a mirrored card.
    QRectF across(const QRectF &rect) const;
    const CardFace &face(qreal zoom) const;
    void paintFrame(QPainter &painter) const;
    void paintFace(QPainter &painter, const CardFace &face) const;

    const theme::Theme &m_theme;
    model::Environment m_environment;
    EnvironmentStatus m_status;
    QDateTime m_now;
    qreal m_height;
    bool m_current = false;
    bool m_focused = false;
    bool m_dropTarget = false;
    bool m_mirrored = false;
    bool m_outOfReach = false;
    /// The number under the pointer.
    std::optional<CardNumber> m_hot;
    /// As it was last painted.
    mutable std::optional<CardFace> m_face;
    mutable qreal m_faceZoom = 0;
};

} // namespace backflow::ui::pipeline
