#pragma once

#include "core/base/result.h"
#include "core/model/environment.h"
#include "core/ports/journalstore.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace backflow::sandbox {

/// What a kind of sandbox is measured by.
struct KindLimits {
    model::EnvironmentKind kind = model::EnvironmentKind::Developer;
    /// Days that have to lie between two refreshes.
    int intervalDays = 1;
    /// A copy that is older is old, where its data is needed.
    int dataDays = 90;
    bool operator==(const KindLimits &) const = default;
};

/// By what it is decided whether a sandbox is better refreshed or back-promoted. Editable.
struct Thresholds {
    /// From so many components that drifted or are due on, a refresh is less work than taking them one by one.
    int manyChanges = 150;
    /// A refresh is only spoken for when no more than so many changes of the sandbox's own would be lost by it. They
    /// can be captured before, which does not count here: restoring them is work, too.
    int fewOwn = 25;
    /// A measurement that is older says so.
    int measuredDays = 7;
    /// Developer, Developer Pro, Partial, Full.
    QList<KindLimits> kinds = {{model::EnvironmentKind::Developer, 1, 180},
                               {model::EnvironmentKind::DeveloperPro, 1, 180},
                               {model::EnvironmentKind::Partial, 5, 90},
                               {model::EnvironmentKind::Full, 29, 120}};
    /// Names of environments whose records have to be like production's.
    QStringList dataNeeded = {};
    bool operator==(const Thresholds &) const = default;

    KindLimits limitsOf(model::EnvironmentKind kind) const;
    bool needsData(const QString &environment) const;
    void setNeedsData(const QString &environment, bool needs);
};

/// Each number in its bounds: 1 to 9999, days 0 to 3650. Errors: InvalidInput, naming the member.
base::Result<> checkThresholds(const Thresholds &thresholds);

QJsonObject toJson(const Thresholds &thresholds);
/// Members that are missing are as they are by default. Errors: InvalidInput, naming the member.
base::Result<Thresholds> thresholdsFromJson(const QJsonObject &json);

/// Those of this workspace, on this machine; the defaults where nobody changed any. Errors: those of JournalStore.
base::Result<Thresholds> loadThresholds(ports::JournalStore &journal);
/// Errors: those of checkThresholds and JournalStore.
base::Result<> saveThresholds(ports::JournalStore &journal, const Thresholds &thresholds);

} // namespace backflow::sandbox
