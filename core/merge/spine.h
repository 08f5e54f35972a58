#pragma once

#include "core/merge/matching.h"

#include <vector>

namespace backflow::merge {

/// The order of one group's entries in the result.
struct GroupPlan {
    /// Every entry of source and target, those to be dropped included.
    std::vector<int> items;
    /// The order the source would have it, where the order is contested.
    std::vector<int> sourceItems;
    /// Order is contested: the group is decided as a whole.
    bool contested = false;
    /// Content is contested as a whole: rows of a list that only mean something together.
    bool atomic = false;
    /// Both added at the same place of a list.
    bool sharedGap = false;
    bool asOne() const { return contested || atomic; }
};

/// One step of the result's sequence: an entry, or a whole group that is decided as one.
struct SpineItem {
    int entry = -1;
    int group = -1;
};

/// `path` is that of the parent, as decisions have it.
std::vector<GroupPlan> planGroups(const Matching &matching, const XmlContext &context, const QString &path,
                                  bool hasAncestor);

/// The children of the result in order: the target's sequence, the source's additions at their places, groups together.
std::vector<SpineItem> spineOf(const Matching &matching, const std::vector<GroupPlan> &plans);

} // namespace backflow::merge
