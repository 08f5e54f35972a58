#pragma once

#include "ui/pipeline/cardnumbers.h"

#include <QFont>
#include <QList>
#include <QRectF>
#include <QString>
#include <optional>

namespace backflow::ui::theme {
class Theme;
enum class Role;
} // namespace backflow::ui::theme

namespace backflow::ui::pipeline {

/// Words on a card, in its own units, as they stand where one reads from left to right.
struct CardText {
    QString text;
    QFont font;
    theme::Role role;
    qreal left = 0;
    qreal baseline = 0;
    qreal width = 0;
    /// What it counts, where that leads somewhere.
    std::optional<CardNumber> number = {};

    /// Where a pointer means it.
    QRectF target() const;
};

/// What stands on a card at one size: made once, then painted and pointed at.
struct CardFace {
    QList<CardText> texts;
    /// Of the state.
    QRectF icon;
    /// The line above the two numbers; none on the smallest.
    std::optional<qreal> rule;

    /// The number at that point.
    std::optional<CardNumber> numberAt(QPointF point) const;
    /// Empty where the number is not on this face.
    QRectF targetOf(CardNumber number) const;
};

/// What a card shows, beside its size.
struct CardFacts {
    const model::Environment &environment;
    const EnvironmentStatus &status;
    QDateTime now;
    /// Old, or nobody could be asked.
    bool stale = false;
    /// Nobody could be asked: what was known at `now` is shown.
    bool outOfReach = false;
};

/// `height`: kCardHeight, or taller: the words then stand below each other, larger. `zoom`: of the map; no text gets
/// smaller on the screen than 9 pt.
CardFace faceOf(const theme::Theme &theme, const CardFacts &facts, qreal height, qreal zoom);

} // namespace backflow::ui::pipeline
