#pragma once

#include "core/merge/jsontree.h"

#include <QByteArrayList>
#include <array>
#include <optional>
#include <vector>

namespace backflow::merge {

/// Numbers of one value in the ancestor, the source and the target; -1 = not there.
using JsonTrio = std::array<int, 3>;
using JsonTrees = std::array<const JsonTree *, 3>;

/// What tells the items of a list apart: the members that every item of every version has, with a text or a number in
/// it, no two alike within one version: `{"path"}`, `{"path", "package"}`, `{"attributes/referenceId"}`.
struct JsonIdentity {
    /// Members as JsonMeaning of each name on the way.
    std::vector<std::vector<JsonMeaning>> members;
    /// The same for people.
    QByteArrayList names;

    JsonMeaning key(const JsonTree &tree, int item) const;
    /// `force-app, crm-base`
    QString words(const JsonTree &tree, int item) const;
};

/// Nothing when the items have no identity: not all are objects, or no known member tells them apart.
std::optional<JsonIdentity> identityOf(const JsonTrees &trees, const JsonTrio &arrays);

/// A place of a list without identity in the three versions. One number each: an item, changed, added or removed.
struct JsonPlace {
    JsonTrio item{-1, -1, -1};
    /// 1-based position in the ancestor's list, or, of what was added, in the list of a side.
    int number = 0;
    /// Both sides changed the items of this run and nothing tells which belong together: first and last item of each
    /// version, -1 = none.
    bool contested = false;
    JsonTrio last{-1, -1, -1};
};

struct JsonAlignment {
    std::vector<JsonPlace> places;
    /// Both sides added items at one place; the target's come first.
    bool sharedGap = false;
    /// A side moved items of a list in which others are contested, or items that the other side took away or moved
    /// elsewhere: no part of it can be settled by itself.
    bool whole = false;
};

/// Puts the items of three lists side by side, against the ancestor's.
JsonAlignment alignItems(const JsonTrees &trees, const JsonTrio &arrays);

} // namespace backflow::merge
