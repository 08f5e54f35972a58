#include "core/model/changeset.h"

namespace backflow::model {

ChangeSet changesBetween(const Snapshot &before, const Snapshot &after)
{
    ChangeSet set;
    auto b = before.entries().begin();
    auto a = after.entries().begin();
    while (b != before.entries().end() || a != after.entries().end()) {
        const bool onlyBefore = a == after.entries().end() || (b != before.entries().end() && b->key < a->key);
        const bool onlyAfter = b == before.entries().end() || (a != after.entries().end() && a->key < b->key);
        if (onlyBefore) {
            set.changes.push_back({b->key, ChangeKind::Removed, b->parts, {}});
            ++b;
        } else if (onlyAfter) {
            set.changes.push_back({a->key, ChangeKind::Added, {}, a->parts});
            ++a;
        } else {
            if (b->parts != a->parts)
                set.changes.push_back({b->key, ChangeKind::Changed, b->parts, a->parts});
            ++b;
            ++a;
        }
    }
    return set;
}

} // namespace backflow::model
