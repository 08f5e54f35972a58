#pragma once

#include "core/promotion/environmentwork.h"
#include "core/snapshot/drift.h"
#include "ui/environments/componentlist.h"

#include <QDateTime>
#include <QStringList>

namespace backflow::ui::environments {

enum class DriftGrouping { Type, Person, Change };

/// What is listed of a drift.
struct DriftFilter {
    bool changed = true;
    bool added = true;
    bool removed = true;
    bool onlyAtRisk = false;
    /// In name, type or person; case does not matter.
    QString text = {};
    DriftGrouping grouping = DriftGrouping::Type;
};

/// Component, Entries, Who, When, At risk.
QStringList driftHeaders();
/// What is shown of a drift, grouped and in order; `now` is what "today" means.
std::vector<ComponentGroup> driftGroups(const snapshot::Drift &drift, const promotion::EnvironmentWork &work,
                                        const DriftFilter &filter, const QDateTime &now);
/// Components that drifted and that are due from above: a plain overwrite would lose the one or the other.
QList<model::ComponentKey> atRisk(const snapshot::Drift &drift, const promotion::EnvironmentWork &work);
/// Who changed it and when, as far as anybody knows, in sentences: the org's own words and the rows of its audit trail.
QStringList explanation(const snapshot::Drift &drift, const snapshot::DriftRow &row);

/// Component, Type, Difference: what waits, one group for each environment above.
QStringList waitingHeaders();
std::vector<ComponentGroup> waitingGroups(const QList<promotion::Waiting> &waiting, bool toReceive);

} // namespace backflow::ui::environments
