#include "ui/pipeline/maplayout.h"

#include <QCoreApplication>
#include <QMap>
#include <algorithm>
#include <utility>
#include <vector>

namespace backflow::ui::pipeline {

namespace {

constexpr qreal kMargin = 6;
constexpr qreal kCardsTop = 70;
constexpr qreal kBandPadding = 20;
constexpr qreal kLegend = 56;
constexpr qreal kPortDistance = 26;
constexpr qreal kSlotDistance = 38;
constexpr qreal kForwardPort = 46;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::pipeline)
};

/// Longest way down from each environment; the pipeline has no cycle.
QHash<QString, int> ranks(const model::Pipeline &pipeline)
{
    QHash<QString, int> rank;
    for (const model::Environment &environment : pipeline.environments)
        rank.insert(environment.name, 0);
    std::vector<std::pair<const model::Environment *, const model::Environment *>> paths;
    for (const model::Edge &edge : pipeline.edges) {
        const model::Environment *lower = pipeline.find(edge.lower);
        const model::Environment *higher = pipeline.find(edge.higher);
        if (lower && higher)
            paths.emplace_back(lower, higher);
    }
    // As many rounds as environments settle the longest path, mostly far fewer; more only where paths go in a circle.
    bool moved = true;
    for (qsizetype round = 0; moved && round < pipeline.environments.size(); ++round) {
        moved = false;
        for (const auto &[lower, higher] : paths) {
            const int above = rank.value(lower->name) + 1;
            if (int &here = rank[higher->name]; here < above) {
                here = above;
                moved = true;
            }
        }
    }
    int top = 0;
    for (const int value : std::as_const(rank))
        top = std::max(top, value);
    for (const model::Environment &environment : pipeline.environments)
        if (environment.isProduction())
            rank[environment.name] = top;
    return rank;
}

struct Port {
    qsizetype line;
    qreal otherY;
};

/// Spreads the ports of each card's side so that lines do not cross where they need not.
void placePorts(MapLayout &layout)
{
    QHash<QString, QList<Port>> higherSide;
    QHash<QString, QList<Port>> lowerSide;
    for (qsizetype i = 0; i < layout.lines.size(); ++i) {
        const MapLayout::Line &line = layout.lines[i];
        higherSide[line.higher] += Port{i, layout.cards[line.lower].y()};
        lowerSide[line.lower] += Port{i, layout.cards[line.higher].y()};
    }
    const auto byOther = [](const Port &a, const Port &b) { return a.otherY < b.otherY; };
    const auto offset = [](qsizetype index, qsizetype count) {
        const qreal distance = count > 1 ? std::min(kSlotDistance, 84.0 / static_cast<qreal>(count - 1)) : 0;
        return (static_cast<qreal>(index) - static_cast<qreal>(count - 1) / 2) * distance;
    };
    for (auto it = higherSide.begin(); it != higherSide.end(); ++it) {
        std::ranges::stable_sort(it.value(), byOther);
        for (qsizetype i = 0; i < it->size(); ++i) {
            MapLayout::Line &line = layout.lines[it->at(i).line];
            const QPointF card = layout.cards[line.higher];
            const qreal y = std::clamp(kForwardPort + offset(i, it->size()), 10.0, layout.shape.cardHeight - 32);
            line.forwardEnd = card + QPointF(0, y);
            line.backStart = card + QPointF(0, y + 22);
        }
    }
    for (auto it = lowerSide.begin(); it != lowerSide.end(); ++it) {
        std::ranges::stable_sort(it.value(), byOther);
        for (qsizetype i = 0; i < it->size(); ++i) {
            MapLayout::Line &line = layout.lines[it->at(i).line];
            const QPointF card = layout.cards[line.lower] + QPointF(kCardWidth, 0);
            const qreal y = std::clamp(kForwardPort + offset(i, it->size()), 10.0, layout.shape.cardHeight - 36);
            line.forwardStart = card + QPointF(0, y);
            line.backEnd = card + QPointF(0, y + kPortDistance + 4);
        }
    }
}

} // namespace

QString defaultStage(model::EnvironmentKind kind)
{
    switch (kind) {
    case model::EnvironmentKind::Production:
        return Tr::tr("Production");
    case model::EnvironmentKind::Full:
        return Tr::tr("Test");
    case model::EnvironmentKind::Partial:
        return Tr::tr("Integration");
    default:
        return Tr::tr("Development");
    }
}

MapLayout layOut(const model::Pipeline &pipeline, const MapShape &shape)
{
    const QHash<QString, int> rank = ranks(pipeline);
    struct Group {
        QString title;
        QStringList names;
        bool production = false;
    };
    QMap<std::pair<int, QString>, Group> groups;
    for (const model::Environment &environment : pipeline.environments) {
        const QString stage = environment.stage.isEmpty() ? defaultStage(environment.kind) : environment.stage;
        Group &group = groups[{rank.value(environment.name), stage.toCaseFolded()}];
        group.title = stage;
        group.names += environment.name;
        group.production |= environment.isProduction();
    }

    MapLayout layout;
    layout.shape = shape;
    qsizetype tallest = 1;
    for (const Group &group : std::as_const(groups))
        tallest = std::max(tallest, group.names.size());
    const qreal pitch = shape.cardHeight + kRowGap;
    const qreal height = static_cast<qreal>(tallest) * pitch - kRowGap;
    qreal x = kMargin;
    for (const Group &group : std::as_const(groups)) {
        layout.columns += MapLayout::Column{group.title, x, group.production};
        const qreal used = static_cast<qreal>(group.names.size()) * pitch - kRowGap;
        qreal y = kCardsTop + (height - used) / 2;
        for (const QString &name : group.names) {
            layout.cards.insert(name, QPointF(x, y));
            y += pitch;
        }
        x += kCardWidth + shape.gutter;
    }
    const qreal right = layout.columns.isEmpty() ? kMargin + kCardWidth : x - shape.gutter;
    layout.bounds = QRectF(0, 0, right + kBandPadding + 8, kCardsTop + height + kLegend + 44);
    for (const model::Edge &edge : pipeline.edges) {
        const model::Environment *lower = pipeline.find(edge.lower);
        const model::Environment *higher = pipeline.find(edge.higher);
        if (!lower || !higher)
            continue;
        MapLayout::Line line;
        line.lower = lower->name;
        line.higher = higher->name;
        layout.lines += line;
    }
    placePorts(layout);
    return layout;
}

MapLayout mirrored(MapLayout layout)
{
    const qreal width = layout.bounds.width();
    layout.mirrored = !layout.mirrored;
    for (MapLayout::Column &column : layout.columns)
        column.x = width - column.x - kCardWidth;
    for (QPointF &card : layout.cards)
        card.setX(width - card.x() - kCardWidth);
    for (MapLayout::Line &line : layout.lines)
        for (QPointF *point : {&line.forwardStart, &line.forwardEnd, &line.backStart, &line.backEnd})
            point->setX(width - point->x());
    return layout;
}

QPainterPath curve(QPointF from, QPointF to)
{
    const qreal reach = (to.x() - from.x()) * 0.5;
    QPainterPath path(from);
    path.cubicTo(from + QPointF(reach, 0), to - QPointF(reach, 0), to);
    return path;
}

} // namespace backflow::ui::pipeline
