#pragma once

#include <QColor>

namespace backflow::ui::theme {

/// WCAG 2: relative luminance, 0 to 1, and contrast, 1 to 21.
double luminance(const QColor &color);
double contrast(const QColor &a, const QColor &b);
/// From this contrast on text can be read.
inline constexpr double kReadable = 4.5;
/// The colour itself, moved towards black or white until it can be read on the ground.
QColor readableOn(QColor ink, const QColor &ground);

enum class ColourVision { Protan, Deutan, Tritan };
/// How the colour looks to somebody who lacks one kind of cone. Source: Machado, Oliveira and Fernandes 2009, full
/// severity, on linear light.
QColor seenWith(ColourVision vision, const QColor &color);

/// CIEDE2000; from 8 on two colours are told apart with ease.
double colourDistance(const QColor &a, const QColor &b);

} // namespace backflow::ui::theme
