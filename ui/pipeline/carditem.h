#pragma once

#include "ui/pipeline/pipelinestate.h"

#include <QGraphicsObject>

namespace backflow::ui::theme {
class Theme;
enum class Role;
} // namespace backflow::ui::theme

namespace backflow::ui::pipeline {

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

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    theme::Role inkOf() const;
    /// Where it lies in a mirrored card.
    QRectF across(const QRectF &rect) const;
    void drawAt(QPainter &painter, qreal left, qreal baseline, const QString &text) const;
    void drawRule(QPainter &painter, qreal y) const;
    void paintFrame(QPainter &painter) const;
    void paintFacts(QPainter &painter, qreal baseline, qreal pixels) const;
    void paintFull(QPainter &painter) const;
    void paintTall(QPainter &painter, qreal zoom) const;
    void paintCompact(QPainter &painter, qreal zoom) const;
    void paintDot(QPainter &painter, qreal zoom) const;
    void paintName(QPainter &painter, qreal pixels, qreal baseline) const;
    /// Icon and words; gives nothing away by colour alone.
    void paintState(QPainter &painter, qreal top, qreal pixels) const;
    /// The state in words, a shorter form where the long one does not fit.
    QString wordsWithin(const QPainter &painter, int room) const;
    void paintCounts(QPainter &painter, qreal baseline, qreal pixels) const;

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
};

} // namespace backflow::ui::pipeline
