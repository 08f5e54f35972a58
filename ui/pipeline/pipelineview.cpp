#include "ui/pipeline/pipelineview.h"

#include "ui/pipeline/carditem.h"
#include "ui/pipeline/edgeitem.h"
#include "ui/pipeline/mapaccess.h"
#include "ui/pipeline/mapfont.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keyhints.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>

namespace backflow::ui::pipeline {

using theme::Role;

namespace {
constexpr qreal kLargestZoom = 2;
constexpr qreal kSmallestZoom = 0.2;
/// From here on a card of the wide shape shows all its words.
constexpr qreal kWideZoom = 0.85;
constexpr qreal kTallZoom = 0.5;
constexpr int kMarchMs = 50;
/// From so many lines on a frame may take longer than a sixtieth of a second.
constexpr qsizetype kManyLines = 60;
constexpr int kRestMs = 120;
constexpr qreal kMarchPixels = 12.0 * kMarchMs / 1000;
} // namespace

PipelineView::PipelineView(const theme::Theme &theme, QWidget *parent)
    : QGraphicsView(parent)
    , m_theme(theme)
    , m_march(new QTimer(this))
    , m_rest(new QTimer(this))
{
    installMapAccess();
    setObjectName(QStringLiteral("pipelineView"));
    setScene(new QGraphicsScene(this));
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(QGraphicsView::SmartViewportUpdate);
    setAlignment((layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    widgets::setKeyHints(*this, {{{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}, tr("Go from card to card")},
                                 {{Qt::Key_Home, Qt::Key_End}, tr("Go to the first or the last stage")},
                                 {{Qt::CTRL | Qt::SHIFT | Qt::Key_Up, Qt::CTRL | Qt::SHIFT | Qt::Key_Down},
                                  tr("Move the card in its stage")}});
    m_march->setInterval(kMarchMs);
    connect(m_march, &QTimer::timeout, this, [this] {
        for (EdgeItem *edge : std::as_const(m_edges))
            edge->march(kMarchPixels);
    });
    m_rest->setInterval(kRestMs);
    m_rest->setSingleShot(true);
    connect(m_rest, &QTimer::timeout, this, [this] {
        setRough(false);
        viewport()->update();
    });
    connect(&theme, &theme::Theme::themeChanged, this, [this] {
        for (CardItem *card : std::as_const(m_cards))
            card->wordsChanged();
        if (m_fitted)
            fit();
        updateMarch();
        viewport()->update();
    });
}

void PipelineView::setState(const PipelineState &state)
{
    const bool sameMap = state.pipeline == m_state.pipeline && m_cards.size() == state.environments.size();
    m_state = state;
    if (!sameMap)
        rebuild();
    const QDateTime now = state.asOf.isValid() ? state.asOf : QDateTime::currentDateTimeUtc();
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        m_cards[i]->show(m_state.pipeline.environments[i], m_state.environments[i], now);
    for (qsizetype i = 0; i < m_edges.size(); ++i)
        m_edges[i]->show(m_state.edges[i]);
    setAccessibleName(tr("Pipeline map, %Ln environments", nullptr, int(m_cards.size())));
    updateMarch();
}

void PipelineView::rebuild()
{
    scene()->clear();
    m_cards.clear();
    m_edges.clear();
    m_layout = layOut(m_state.pipeline, m_layout.shape);
    for (qsizetype i = 0; i < m_layout.lines.size(); ++i) {
        auto *edge = new EdgeItem(m_theme); // the scene owns its items
        scene()->addItem(edge);
        m_edges += edge;
        connect(edge, &EdgeItem::hovered, this, [this, edge](bool inside) { fadeOthers(edge, inside); });
        connect(edge, &EdgeItem::pressed, this,
                [this, edge] { Q_EMIT edgePressed(edge->status().lower, edge->status().higher); });
    }
    for (qsizetype i = 0; i < m_state.pipeline.environments.size(); ++i) {
        auto *card = new CardItem(m_theme);
        scene()->addItem(card);
        m_cards += card;
    }
    place(m_layout.shape);
    const QString kept = std::exchange(m_current, QString());
    setCurrent(card(kept) || !m_state.pipeline.find(kept) ? kept : QString());
    if (m_fitted)
        fit();
}

void PipelineView::place(const MapShape &shape)
{
    m_layout = layOut(m_state.pipeline, shape);
    if (layoutDirection() == Qt::RightToLeft)
        m_layout = mirrored(m_layout);
    for (qsizetype i = 0; i < m_edges.size(); ++i)
        m_edges[i]->setLine(m_layout.lines[i], shape.gutter);
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setHeight(shape.cardHeight);
        m_cards[i]->setMirrored(m_layout.mirrored);
        m_cards[i]->setPos(m_layout.cards.value(m_state.pipeline.environments[i].name));
    }
}

CardItem *PipelineView::card(const QString &environment) const
{
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        if (m_state.pipeline.environments[i].name.compare(environment, Qt::CaseInsensitive) == 0)
            return m_cards[i];
    return nullptr;
}

QList<EdgeItem *> PipelineView::edgesInto(const QString &environment) const
{
    QList<EdgeItem *> found;
    for (EdgeItem *edge : m_edges)
        if (edge->status().lower == environment)
            found += edge;
    return found;
}

void PipelineView::setCurrent(const QString &environment)
{
    if (environment == m_current)
        return;
    if (CardItem *old = card(m_current)) {
        old->setCurrent(false);
        old->setFocused(false);
    }
    CardItem *now = card(environment);
    m_current = now ? environment : QString();
    if (now) {
        m_lastCurrent = environment;
        now->setCurrent(true);
        now->setFocused(hasFocus());
        ensureVisible(now, 12, 12);
        QAccessibleEvent focused(now, QAccessible::Focus);
        QAccessible::updateAccessibility(&focused);
    }
    Q_EMIT currentChanged(m_current);
}

qreal PipelineView::zoom() const
{
    return transform().m11();
}

std::optional<qreal> PipelineView::ownZoom() const
{
    return m_fitted ? std::nullopt : std::optional(transform().m11());
}

void PipelineView::setZoom(qreal zoom)
{
    if (zoom > 0)
        zoomBy(zoom / transform().m11());
}

void PipelineView::zoomBy(qreal factor)
{
    m_fitted = false;
    hurry();
    const qreal wanted = std::clamp(zoom() * factor, kSmallestZoom, kLargestZoom);
    setTransform(QTransform::fromScale(wanted, wanted));
    fillViewport();
}

/// A drawer makes the map scroll: what fits leaves room for the bar, so that nothing moves when it comes.
QSize PipelineView::room() const
{
    return maximumViewportSize() + QSize(m_covered, -horizontalScrollBar()->sizeHint().height());
}

void PipelineView::setCovered(int pixels)
{
    if (pixels == m_covered)
        return;
    m_covered = pixels;
    setViewportMargins(layoutDirection() == Qt::RightToLeft ? pixels : 0, 0,
                       layoutDirection() == Qt::RightToLeft ? 0 : pixels, 0);
    fillViewport();
    if (CardItem *now = card(m_current))
        ensureVisible(now, 12, 12);
}

void PipelineView::setOutOfReach(bool outOfReach)
{
    for (CardItem *card : std::as_const(m_cards))
        card->setOutOfReach(outOfReach);
}

void PipelineView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        for (CardItem *card : std::as_const(m_cards))
            card->wordsChanged();
    if (event->type() != QEvent::LayoutDirectionChange)
        return;
    setAlignment((layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
    place(m_layout.shape);
    fillViewport();
}

void PipelineView::fit()
{
    m_fitted = true;
    if (m_cards.isEmpty())
        return;
    const auto zoomOf = [this](const MapShape &shape) {
        const QSizeF bounds = layOut(m_state.pipeline, shape).bounds.size();
        return std::min(room().width() / bounds.width(), room().height() / bounds.height());
    };
    MapShape shape;
    if (zoomOf(shape) < kWideZoom) {
        const MapShape closer{kNarrowGutter, kCardHeight};
        shape = zoomOf(closer) >= kWideZoom ? closer : zoomOf(kTallShape) >= kTallZoom ? kTallShape : shape;
    }
    if (shape != m_layout.shape)
        place(shape);
    const qreal largest = m_theme.textScale() / 100.0;
    const qreal wanted = std::clamp(zoomOf(shape), kSmallestZoom, largest);
    setTransform(QTransform::fromScale(wanted, wanted));
    fillViewport();
}

void PipelineView::fillViewport()
{
    // The band of production and the legend reach down to the end of the view, however few cards there are.
    QRectF area = m_layout.bounds;
    const bool scrolls = area.width() * zoom() > maximumViewportSize().width();
    const int bar = scrolls ? horizontalScrollBar()->sizeHint().height() : 0;
    area.setHeight(std::max(area.height(), (maximumViewportSize().height() - bar - 2) / zoom()));
    setSceneRect(area);
}

void PipelineView::scrollContentsBy(int dx, int dy)
{
    hurry();
    QGraphicsView::scrollContentsBy(dx, dy);
}

void PipelineView::hurry()
{
    if (m_edges.size() < kManyLines)
        return;
    setRough(true);
    m_rest->start();
}

void PipelineView::setRough(bool rough)
{
    for (EdgeItem *edge : std::as_const(m_edges))
        edge->setRough(rough);
}

void PipelineView::fadeOthers(const EdgeItem *edge, bool fade)
{
    for (CardItem *card : std::as_const(m_cards))
        card->setFaded(fade && card->environment() != edge->status().lower &&
                       card->environment() != edge->status().higher);
    for (EdgeItem *other : std::as_const(m_edges))
        other->setFaded(fade && other != edge);
}

void PipelineView::updateMarch()
{
    const bool running = std::ranges::any_of(m_edges, [](const EdgeItem *edge) { return edge->status().running; });
    if (running && isVisible() && !m_theme.reduceMotion())
        m_march->start();
    else
        m_march->stop(); // nothing moves, nothing is painted
}

void PipelineView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (m_fitted)
        fit();
    else
        fillViewport();
}

void PipelineView::showEvent(QShowEvent *event)
{
    QGraphicsView::showEvent(event);
    updateMarch();
}

void PipelineView::hideEvent(QHideEvent *event)
{
    QGraphicsView::hideEvent(event);
    m_march->stop();
}

CardItem *PipelineView::cardAt(const QPoint &position) const
{
    const QPointF point = mapToScene(position);
    for (CardItem *card : m_cards)
        if (QRectF(card->pos(), QSizeF(kCardWidth, card->height())).contains(point))
            return card;
    return nullptr;
}

QSizeF PipelineView::mapSize() const
{
    return sceneRect().size();
}

void PipelineView::paintMap(QPainter &painter)
{
    setRough(false);
    const QRectF whole = sceneRect();
    painter.save();
    painter.translate(-whole.topLeft());
    drawBackground(&painter, whole);
    painter.restore();
    scene()->render(&painter, QRectF(QPointF(), whole.size()), whole);
}

namespace {
/// From a column to the nearest other one.
qreal nextTo(const QList<MapLayout::Column> &columns, const MapLayout::Column &of)
{
    qreal nearest = kCardWidth + 160; // of the only one
    for (const MapLayout::Column &other : columns)
        if (other.x != of.x)
            nearest = std::min(nearest, std::abs(other.x - of.x));
    return nearest;
}
} // namespace

void PipelineView::drawBackground(QPainter *painter, const QRectF &rect)
{
    painter->fillRect(rect, m_theme.color(Role::Window));
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal pixels = std::max(12.0, 10.5 / zoom());
    const QRectF bounds = sceneRect();
    for (const MapLayout::Column &column : std::as_const(m_layout.columns)) {
        if (column.production) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_theme.color(Role::ProductionBand));
            painter->drawRoundedRect(QRectF(column.x - 20, 46, kCardWidth + 40, bounds.height() - 46 - 44),
                                     theme::kCardRadius, theme::kCardRadius);
        }
        QFont font = mapFont(m_theme, pixels, QFont::DemiBold);
        font.setCapitalization(QFont::AllUppercase);
        font.setLetterSpacing(QFont::PercentageSpacing, 106);
        painter->setFont(font);
        painter->setPen(m_theme.color(Role::Muted));
        // Far away the letters grow beside the cards: a title then keeps to its column.
        const qreal room = nextTo(m_layout.columns, column) - (column.production ? 2 * pixels : pixels);
        const QString title = painter->fontMetrics().elidedText(column.title, Qt::ElideRight, int(room));
        const int words = painter->fontMetrics().horizontalAdvance(title);
        const qreal left = m_layout.mirrored ? column.x + kCardWidth - words : column.x;
        const qreal line = std::max(34.0, pixels);
        painter->drawText(QPointF(left, line), title);
        if (column.production)
            m_theme.paintIcon(
                *painter,
                QRectF(m_layout.mirrored ? left - 8 - pixels : left + words + 8, line - pixels + 1, pixels, pixels),
                theme::Icon::Locked, Role::Muted);
    }
    painter->setFont(mapFont(m_theme, pixels));
    painter->setPen(m_theme.color(Role::Muted));
    const QString legend = tr("Thick arrow = back-promotion waiting · thin arrow = normal promotion path · numbers are "
                              "components");
    const qreal start = m_layout.mirrored ? bounds.width() - 6 - painter->fontMetrics().horizontalAdvance(legend) : 6;
    painter->drawText(QPointF(start, bounds.height() - 16), legend);
}

} // namespace backflow::ui::pipeline
