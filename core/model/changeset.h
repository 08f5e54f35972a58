#pragma once

#include "core/model/componentkey.h"
#include "core/model/snapshot.h"

#include <vector>

namespace backflow::model {

enum class ChangeKind { Added, Changed, Removed };

/// One component that differs between two states. `before` is empty for Added, `after` for Removed.
struct Change {
    ComponentKey key;
    ChangeKind kind = ChangeKind::Changed;
    std::vector<Part> before;
    std::vector<Part> after;
    bool operator==(const Change &) const = default;
};

/// What leads from one state to another, sorted by key.
struct ChangeSet {
    std::vector<Change> changes;
    bool operator==(const ChangeSet &) const = default;
};

/// By object id alone: equal ids are equal content and are never opened.
ChangeSet changesBetween(const Snapshot &before, const Snapshot &after);

} // namespace backflow::model
