#pragma once

#include "core/model/componentkey.h"
#include "core/ports/repository.h"
#include "core/snapshot/retrieving.h"

#include <QSet>

namespace backflow::snapshot {

/// For which components an answer of the org is the whole truth.
struct Scope {
    /// Asked for by name: what the answer does not hold is gone.
    QSet<model::ComponentKey> asked;
    /// Listed completely: what is not in the answer is gone.
    QSet<QString> types;
    /// Not given this time: the last known content stays.
    QSet<model::ComponentKey> unread;
    /// Take what came along unasked, too.
    bool takeAll = false;

    /// True when the answer decides about the component, false when the last known content stays.
    bool decides(const model::ComponentKey &key) const;
};

/// Paths to put and to remove so that the last tree becomes what the org holds. Content that is the same is left out.
void changeTree(const std::vector<ports::TreeFile> &last, const Retrieved &retrieved, const Scope &scope,
                const ports::Repository &repository, ports::CommitDraft &draft);

} // namespace backflow::snapshot
