#pragma once

#include <QLatin1StringView>

namespace backflow::ui::widgets {

// Settings that pages read when they need them, by their place in the file.

/// After how many milliseconds the next decision is shown; 0 = never by itself.
inline constexpr QLatin1StringView kMoveOnKey{"merging/moveOnMs"};
/// Whether earlier decisions are suggested.
inline constexpr QLatin1StringView kSuggestKey{"merging/suggest"};
/// Whether exports start with people's names taken out.
inline constexpr QLatin1StringView kMaskNamesKey{"privacy/maskNames"};
/// `text`: a difference opens with its text. `one`: text stands in one column.
inline constexpr QLatin1StringView kStartWithKey{"comparing/startWith"};
inline constexpr QLatin1StringView kSidesKey{"comparing/sides"};
/// Whether branches are named for those who know Git.
inline constexpr QLatin1StringView kGitDetailsKey{"appearance/gitDetails"};

} // namespace backflow::ui::widgets
