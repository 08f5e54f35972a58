// Keyboard, mouse and drag and drop of the map.
#include "ui/pipeline/carditem.h"
#include "ui/pipeline/edgeitem.h"
#include "ui/pipeline/pipelineview.h"
#include "ui/widgets/pagecommand.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QScrollBar>
#include <QTextDocument>
#include <QToolTip>
#include <algorithm>
#include <cmath>
#include <utility>

namespace backflow::ui::pipeline {

namespace {
constexpr qreal kZoomStep = 1.2;
constexpr int kPanPixels = 60;
} // namespace

void PipelineView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        if (event->modifiers() & Qt::AltModifier)
            break; // back and forward belong to the window
        if (plain) {
            moveCurrent(event->key());
        } else if (event->modifiers().testFlag(Qt::ShiftModifier) &&
                   (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
            stepInColumn(event->key() == Qt::Key_Up ? -1 : 1);
        } else {
            const int step = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up ? -kPanPixels : kPanPixels;
            const bool across = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
            QScrollBar *bar = across ? horizontalScrollBar() : verticalScrollBar();
            bar->setValue(bar->value() + step);
        }
        return;
    case Qt::Key_Escape:
        if (!m_dragged.isEmpty()) {
            endDrag();
            return;
        }
        if (!m_current.isEmpty()) {
            setCurrent({});
            return;
        }
        break;
    default:
        break;
    }
    if (event->matches(QKeySequence::Copy) && !m_current.isEmpty()) {
        m_copied = m_current;
        return;
    }
    if (event->matches(QKeySequence::Paste) && !m_copied.isEmpty() && m_copied != m_current && card(m_current)) {
        const QRect rect = mapFromScene(card(m_current)->sceneBoundingRect()).boundingRect();
        Q_EMIT pairChosen(m_copied, m_current, viewport()->mapToGlobal(rect.center()));
        return;
    }
    if (plain && !m_current.isEmpty() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT detailsRequested(m_current);
        return;
    }
    if (plain && widgets::runByKey(this, *event))
        return;
    if (plain && event->text().size() == 1 && event->text().at(0).isLetterOrNumber()) {
        jumpByName(event->text());
        return;
    }
    QGraphicsView::keyPressEvent(event);
}

void PipelineView::makeCommands(widgets::PageCommands &commands, const QList<QWidget *> &alsoOn)
{
    const QList<QWidget *> places = QList<QWidget *>{this} + alsoOn;
    const auto ask = [&](const char *name, const QString &text, const QString &key,
                         void (PipelineView::*asked)(const QString &)) {
        commands.addOn(places, name, text, {QKeySequence(key)}, [this, asked] {
            if (!m_current.isEmpty())
                Q_EMIT(this->*asked)(m_current);
        });
    };
    ask("mapCompare", tr("Compare the chosen environment"), tr("C"), &PipelineView::compareRequested);
    ask("mapBackPromote", tr("Back-promote from or to it"), tr("B"), &PipelineView::backPromotionRequested);
    ask("mapResolve", tr("Resolve its conflicts"), tr("R"), &PipelineView::resolveRequested);
    const auto list = [&](const char *name, const QString &text, const QString &key, CardNumber number) {
        commands.addOn(places, name, text, {QKeySequence(key)}, [this, number] {
            if (!m_current.isEmpty())
                Q_EMIT numberRequested(m_current, number);
        });
    };
    list("mapToReceive", tr("Show what it has to receive"), QStringLiteral("1"), CardNumber::ToReceive);
    list("mapToPromote", tr("Show what it has to promote"), QStringLiteral("2"), CardNumber::ToPromote);
    list("mapUntracked", tr("Show what is not tracked there"), QStringLiteral("3"), CardNumber::Untracked);
    list("mapDecisions", tr("Take its open decisions"), QStringLiteral("4"), CardNumber::Decisions);
    commands.addOn({this}, "mapZoomIn", tr("Zoom in"), {QKeySequence(Qt::Key_Plus), QKeySequence(Qt::Key_Equal)},
                   [this] { zoomBy(kZoomStep); });
    commands.addOn({this}, "mapZoomOut", tr("Zoom out"), {QKeySequence(Qt::Key_Minus)},
                   [this] { zoomBy(1 / kZoomStep); });
    commands.addOn({this}, "mapFit", tr("Fit the whole map"), {QKeySequence(Qt::Key_0)}, [this] { fit(); });
}

void PipelineView::moveCurrent(int key)
{
    if (m_cards.isEmpty())
        return;
    const CardItem *from = card(m_current);
    const CardItem *best = nullptr;
    qreal bestCost = 0;
    for (const CardItem *candidate : std::as_const(m_cards)) {
        if (candidate == from)
            continue;
        qreal cost = 0;
        if (key == Qt::Key_Home || key == Qt::Key_End || !from) {
            const qreal stage = m_layout.mirrored ? -candidate->x() : candidate->x(); // the first is the lowest
            cost = (key == Qt::Key_End ? -stage : stage) + candidate->y() / 10000;
        } else {
            const QPointF way = candidate->pos() - from->pos();
            const bool across = key == Qt::Key_Left || key == Qt::Key_Right;
            const qreal along = across ? way.x() : way.y();
            const qreal aside = across ? way.y() : way.x();
            const bool backwards = key == Qt::Key_Left || key == Qt::Key_Up;
            if (backwards ? along >= 0 : along <= 0)
                continue;
            cost = std::abs(along) + 2 * std::abs(aside);
        }
        if (!best || cost < bestCost) {
            best = candidate;
            bestCost = cost;
        }
    }
    if (best)
        setCurrent(best->environment());
}

void PipelineView::jumpByName(const QString &letter)
{
    const auto count = m_cards.size();
    qsizetype start = -1;
    for (qsizetype i = 0; i < count; ++i)
        if (m_cards[i]->environment() == m_current)
            start = i;
    for (qsizetype step = 1; step <= count; ++step) {
        const CardItem *candidate = m_cards[(start + step) % count];
        if (candidate->environment().startsWith(letter, Qt::CaseInsensitive)) {
            setCurrent(candidate->environment());
            return;
        }
    }
}

void PipelineView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (m_current.isEmpty() && byKey && !m_cards.isEmpty()) {
        if (card(m_lastCurrent))
            setCurrent(m_lastCurrent);
        else
            moveCurrent(Qt::Key_Home);
    }
    if (CardItem *now = card(m_current))
        now->setFocused(true);
}

void PipelineView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    if (CardItem *now = card(m_current))
        now->setFocused(false);
}

void PipelineView::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->position().toPoint();
    m_pressedNumber = event->button() == Qt::LeftButton ? numberAt(m_pressedAt) : std::nullopt;
    if (const CardItem *card = cardAt(m_pressedAt)) {
        setCurrent(card->environment());
        event->accept();
        return;
    }
    if (!itemAt(m_pressedAt) && event->button() == Qt::LeftButton)
        setCurrent({});
    QGraphicsView::mousePressEvent(event);
}

void PipelineView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const bool far = (position - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (m_dragged.isEmpty() && (event->buttons() & Qt::LeftButton) && far)
        if (const CardItem *from = cardAt(m_pressedAt)) {
            m_dragged = from->environment();
            viewport()->setCursor(Qt::ClosedHandCursor);
        }
    if (m_dragged.isEmpty()) {
        if (event->buttons() == Qt::NoButton)
            hover(position);
        QGraphicsView::mouseMoveEvent(event);
        return;
    }
    coolDown();
    const CardItem *over = cardAt(position);
    for (CardItem *card : std::as_const(m_cards))
        card->setDropTarget(card == over && card->environment() != m_dragged);
}

void PipelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_dragged.isEmpty()) {
        const QPoint position = event->position().toPoint();
        const CardItem *card = cardAt(position);
        const auto pressed = std::exchange(m_pressedNumber, std::nullopt);
        if (pressed && card && card == cardAt(m_pressedAt) && numberAt(position) == pressed) {
            Q_EMIT numberRequested(card->environment(), *pressed);
            return;
        }
        QGraphicsView::mouseReleaseEvent(event);
        return;
    }
    m_pressedNumber.reset();
    const QString from = m_dragged;
    endDrag();
    const CardItem *over = cardAt(event->position().toPoint());
    if (over && over->environment() != from)
        Q_EMIT pairChosen(from, over->environment(), event->globalPosition().toPoint());
    else if (!over)
        moveInColumn(from, mapToScene(event->position().toPoint()));
}

QStringList PipelineView::columnOf(const QString &environment) const
{
    const CardItem *own = card(environment);
    QList<CardItem *> inColumn;
    for (CardItem *one : m_cards)
        if (own && one->x() == own->x())
            inColumn += one;
    std::ranges::stable_sort(inColumn, {}, [](const CardItem *one) { return one->y(); });
    QStringList names;
    for (const CardItem *one : std::as_const(inColumn))
        names += one->environment();
    return names;
}

bool PipelineView::moveInColumn(const QString &environment, const QPointF &to)
{
    const CardItem *own = card(environment);
    if (!own || to.x() < own->x() || to.x() > own->x() + kCardWidth)
        return false;
    QString before;
    for (const QString &name : columnOf(environment))
        if (before.isEmpty() && name != environment && card(name)->y() + card(name)->height() / 2 > to.y())
            before = name;
    Q_EMIT orderRequested(environment, before);
    return true;
}

void PipelineView::stepInColumn(int step)
{
    const QStringList names = columnOf(m_current);
    const qsizetype at = names.indexOf(m_current);
    const qsizetype to = at + step;
    if (at < 0 || to < 0 || to >= names.size())
        return;
    Q_EMIT orderRequested(m_current, step < 0 ? names[to] : names.value(to + 1));
}

void PipelineView::endDrag()
{
    m_dragged.clear();
    viewport()->unsetCursor();
    for (CardItem *card : std::as_const(m_cards))
        card->setDropTarget(false);
}

void PipelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (const CardItem *card = cardAt(position); card && !numberAt(position)) // a number was pressed already
        Q_EMIT detailsRequested(card->environment());
}

std::optional<CardNumber> PipelineView::numberAt(const QPoint &position) const
{
    const CardItem *card = cardAt(position);
    return card ? card->numberAt(mapToScene(position), zoom()) : std::nullopt;
}

void PipelineView::hover(const QPoint &position)
{
    CardItem *under = cardAt(position);
    for (CardItem *card : std::as_const(m_cards))
        card->setHot(card == under ? numberAt(position) : std::nullopt);
}

void PipelineView::coolDown()
{
    for (CardItem *card : std::as_const(m_cards))
        card->setHot({});
}

bool PipelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        coolDown();
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const CardItem *card = cardAt(help->pos())) {
            const QString tip = card->tipAt(numberAt(help->pos()));
            QToolTip::showText(help->globalPos(), Qt::mightBeRichText(tip) ? tip.toHtmlEscaped() : tip, viewport());
            return true;
        }
    }
    return QGraphicsView::viewportEvent(event);
}

void PipelineView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() != QContextMenuEvent::Mouse && card(m_current)) {
        const QRect rect = mapFromScene(card(m_current)->sceneBoundingRect()).boundingRect();
        Q_EMIT menuRequested(m_current, viewport()->mapToGlobal(rect.center()));
        return;
    }
    if (const CardItem *card = cardAt(event->pos())) {
        setCurrent(card->environment());
        Q_EMIT menuRequested(card->environment(), event->globalPos());
    }
}

void PipelineView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        zoomBy(std::pow(kZoomStep, event->angleDelta().y() / 120.0));
        event->accept();
        return;
    }
    QGraphicsView::wheelEvent(event);
}

} // namespace backflow::ui::pipeline
