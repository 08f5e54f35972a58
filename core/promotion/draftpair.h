#pragma once

#include "core/base/result.h"
#include "core/compare/comparison.h"
#include "core/model/pipeline.h"
#include "core/model/snapshot.h"
#include "core/ports/repository.h"
#include "core/promotion/draft.h"
#include "core/promotion/mergeset.h"

#include <QHash>
#include <memory>
#include <vector>

namespace backflow::promotion {

std::vector<model::Part> partsOf(const model::Snapshot &snapshot, const model::ComponentKey &key);

/// Names of a snapshot in any case of letters: an org knows `Tax` and `tax` as one.
class Spellings final
{
public:
    explicit Spellings(const model::Snapshot &snapshot)
        : m_snapshot(snapshot)
    {
        for (const model::SnapshotEntry &entry : snapshot.entries())
            m_names.insert(entry.key.toString().toLower(), entry.key);
    }
    /// The key itself where the snapshot holds it, else its twin, else the key.
    model::ComponentKey of(const model::ComponentKey &key) const
    {
        return m_snapshot.find(key) ? key : m_names.value(key.toString().toLower(), key);
    }

private:
    const model::Snapshot &m_snapshot;
    QHash<QString, model::ComponentKey> m_names;
};

/// The environments of a back promotion and what is known of them.
struct Pair {
    const model::Environment *source = nullptr;
    const model::Environment *target = nullptr;
    std::shared_ptr<const model::Snapshot> sourceSnapshot;
    std::shared_ptr<const model::Snapshot> targetSnapshot;
    std::shared_ptr<const compare::AncestorSource> ancestors;
};

/// Errors: NotFound (an environment, a snapshot), InvalidInput (no path between them).
base::Result<Pair> pairOf(ports::Repository &repository, const model::Pipeline &pipeline, const QString &source,
                          const QString &target, PlanningCache *known = nullptr);

/// takeNeeds() over the pair's snapshots. Errors: those of Repository, Canceled.
base::Result<> takeNeedsOf(const ports::Backends &backends, Draft &draft, const Pair &pair, async::Monitor &monitor);

/// Where the three versions of the draft's selection are.
std::vector<MergeInput> inputsOf(const Draft &draft, const model::Snapshot &source, const model::Snapshot &target);

/// The components as the target spells them, each once, sorted.
QList<model::ComponentKey> asTheTargetSpells(const QList<model::ComponentKey> &keys, const model::Snapshot &target);
/// Without components of which no entry is named: they flow whole.
EntryPicks asTheTargetSpells(const EntryPicks &picks, const model::Snapshot &target);

/// Takes the selection's common versions from what is known of the pair. `picked`: by hand, so that a component that
/// only the target holds and of which nothing is known was picked for deletion.
void takeAncestors(Draft &draft, const Pair &pair, bool picked);

} // namespace backflow::promotion
