#pragma once

namespace backflow::ui::theme {

// Lengths in device-independent pixels, on a grid of 4.
inline constexpr int kSpace1 = 4;
inline constexpr int kSpace2 = 8;
inline constexpr int kSpace3 = 12;
inline constexpr int kSpace4 = 16;
inline constexpr int kSpace6 = 24;

inline constexpr int kControlHeight = 28;
inline constexpr int kCompactControlHeight = 24;
inline constexpr int kGridRowHeight = 28;
inline constexpr int kListRowHeight = 48;
inline constexpr int kToolbarHeight = 40;
inline constexpr int kIconSize = 16;

/// Of code and XML, in heights of the font: so that the underscores of API names are seen.
inline constexpr double kCodeLineHeight = 1.35;

inline constexpr int kControlRadius = 6;
inline constexpr int kCardRadius = 10;
inline constexpr int kFocusRing = 2;

} // namespace backflow::ui::theme
