#pragma once

#include "core/model/pipeline.h"

#include <QHash>
#include <QList>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QString>

namespace backflow::ui::pipeline {

inline constexpr qreal kCardWidth = 248;
inline constexpr qreal kCardHeight = 128;
inline constexpr qreal kColumnGutter = 160;
inline constexpr qreal kNarrowGutter = 116;
inline constexpr qreal kRowGap = 42;

/// What a view of a certain size makes of the map. Where it is narrow, the columns stand closer; where it is so narrow
/// that the cards shrink, they are taller, so that their words stay words at a readable size.
struct MapShape {
    qreal gutter = kColumnGutter;
    qreal cardHeight = kCardHeight;
    bool operator==(const MapShape &) const = default;
    bool isTall() const { return cardHeight > kCardHeight; }
};
inline constexpr MapShape kTallShape{kNarrowGutter, 176};

/// Where everything of the map stands, in scene units of one pixel at 100 %.
struct MapLayout {
    struct Column {
        QString title;
        qreal x = 0;
        bool production = false;
    };
    struct Line {
        QString lower;
        QString higher;
        QPointF forwardStart; ///< at the lower card
        QPointF forwardEnd;   ///< at the higher card
        QPointF backStart;    ///< at the higher card
        QPointF backEnd;      ///< at the lower card
    };
    QList<Column> columns;
    QHash<QString, QPointF> cards;
    QList<Line> lines;
    QRectF bounds;
    MapShape shape;
    /// Read from right to left: the higher environments are on the left.
    bool mirrored = false;
};

/// Columns by how far an environment is from the lowest ones, split by stage; cards keep the order of the pipeline
/// inside a column, so nothing jumps when only numbers change.
MapLayout layOut(const model::Pipeline &pipeline, const MapShape &shape = {});

/// The same for languages that are read from right to left.
MapLayout mirrored(MapLayout layout);

/// An S-curve between two ports; level where it starts and ends.
QPainterPath curve(QPointF from, QPointF to);

/// A column's title for environments that name no stage.
QString defaultStage(model::EnvironmentKind kind);

} // namespace backflow::ui::pipeline
