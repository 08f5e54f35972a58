#pragma once

#include <QLatin1StringView>

namespace backflow::ui::widgets {

// Settings that pages read when they need them, by their place in the file.

/// After how many milliseconds the next decision is shown; 0 = never by itself.
inline constexpr QLatin1StringView kMoveOnKey{"merging/moveOnMs"};
/// What is done with earlier decisions: suggest, apply, ignore.
inline constexpr QLatin1StringView kRememberedKey{"merging/remembered"};
/// With a name of merge::askWhenNames() behind it: whether that is asked instead of merged.
inline constexpr QLatin1StringView kAskWhenKey{"merging/ask-"};
/// Where a story opens; %1 stands for its number.
inline constexpr QLatin1StringView kStoryAddressKey{"merging/storyAddress"};
/// Whether single letters and digits are commands.
inline constexpr QLatin1StringView kSingleLettersKey{"keyboard/singleLetters"};
/// Whether exports start with people's names taken out.
inline constexpr QLatin1StringView kMaskNamesKey{"privacy/maskNames"};
/// `text`: a difference opens with its text. `one`: text stands in one column.
inline constexpr QLatin1StringView kStartWithKey{"comparing/startWith"};
inline constexpr QLatin1StringView kSidesKey{"comparing/sides"};
/// Whether what is scheduled waits until the schedule goes on.
inline constexpr QLatin1StringView kSchedulePausedKey{"promotions/schedulePaused"};
/// Whether branches are named for those who know Git.
inline constexpr QLatin1StringView kGitDetailsKey{"appearance/gitDetails"};

} // namespace backflow::ui::widgets
