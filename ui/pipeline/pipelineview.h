#pragma once

#include "ui/pipeline/cardnumbers.h"
#include "ui/pipeline/maplayout.h"
#include "ui/pipeline/pipelinestate.h"

#include <QGraphicsView>
#include <QHash>
#include <optional>

class QTimer;

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::widgets {
class PageCommands;
}

namespace backflow::ui::pipeline {

class CardItem;
class EdgeItem;

/// The map of the pipeline. Shows one PipelineState and says what a person asked for; it starts nothing itself.
/// Keys: arrows, Home, End move; Enter details; C compare; B back-promote; R resolve; 1 to 4 what a number counts;
/// + − 0 zoom; Ctrl+arrows pan; letters jump by name; Shift+F10 the menu.
class PipelineView final : public QGraphicsView
{
    Q_OBJECT

public:
    explicit PipelineView(const theme::Theme &theme, QWidget *parent = nullptr);
    /// Those about the chosen environment work on the other widgets as well.
    void makeCommands(widgets::PageCommands &commands, const QList<QWidget *> &alsoOn);

    void setState(const PipelineState &state);
    const PipelineState &state() const { return m_state; }
    QString current() const { return m_current; }
    /// An empty name selects nothing.
    void setCurrent(const QString &environment);

    void zoomBy(qreal factor);
    /// None while the map is fitted to the window.
    std::optional<qreal> ownZoom() const;
    void setZoom(qreal zoom);
    /// Everything in view, never larger than 100 %; stays so while the view is resized.
    void fit();
    qreal zoom() const;
    /// Of the far edge, so much lies under a drawer: the map keeps its size and scrolls.
    void setCovered(int pixels);

    /// Nobody could be asked; everything is as it was known.
    void setOutOfReach(bool outOfReach);

    /// The whole map as it is now, at full size, without selection or scroll bars.
    QSizeF mapSize() const;
    void paintMap(QPainter &painter);

    /// In the order of the pipeline; the accessibility tree has the same.
    QList<CardItem *> cards() const { return m_cards; }
    QList<EdgeItem *> edgesInto(const QString &environment) const;
    CardItem *card(const QString &environment) const;

Q_SIGNALS:
    void currentChanged(const QString &environment);
    void detailsRequested(const QString &environment);
    void compareRequested(const QString &environment);
    void backPromotionRequested(const QString &environment);
    void resolveRequested(const QString &environment);
    /// Somebody wants to see what a number of its card counts.
    void numberRequested(const QString &environment, backflow::ui::pipeline::CardNumber number);
    /// Somebody pressed the pill of an edge.
    void edgePressed(const QString &lower, const QString &higher);
    /// A card was dragged on another one, or copied and pasted there: the receiver shows the choices.
    void pairChosen(const QString &from, const QString &onto, const QPoint &globalPosition);
    /// A card was put elsewhere in its own column: before that one, or last when it is empty.
    void orderRequested(const QString &environment, const QString &before);
    void menuRequested(const QString &environment, const QPoint &globalPosition);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;

private:
    void rebuild();
    /// Puts cards and lines where a layout of that shape has them.
    void place(const MapShape &shape);
    QSize room() const;
    void moveCurrent(int key);
    void jumpByName(const QString &letter);
    void fadeOthers(const EdgeItem *edge, bool fade);
    void updateMarch();
    void fillViewport();
    /// Where many lines cross, frames come first and fine lines when it has come to rest.
    void hurry();
    void setRough(bool rough);
    void endDrag();
    bool moveInColumn(const QString &environment, const QPointF &to);
    void stepInColumn(int step);
    QStringList columnOf(const QString &environment) const;
    CardItem *cardAt(const QPoint &position) const;
    std::optional<CardNumber> numberAt(const QPoint &position) const;
    /// What would be pressed there is shown as such.
    void hover(const QPoint &position);
    void coolDown();

    const theme::Theme &m_theme;
    PipelineState m_state;
    MapLayout m_layout;
    QString m_current;
    /// Where Tab comes in again.
    QString m_lastCurrent;
    QString m_copied;
    /// The environment being dragged; empty when none is.
    QString m_dragged;
    QPoint m_pressedAt;
    std::optional<CardNumber> m_pressedNumber;
    QList<CardItem *> m_cards;
    QList<EdgeItem *> m_edges;
    QTimer *m_march;
    QTimer *m_rest;
    int m_covered = 0;
    bool m_fitted = true;
};

} // namespace backflow::ui::pipeline
