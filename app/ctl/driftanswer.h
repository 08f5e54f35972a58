#pragma once

#include "core/promotion/environmentwork.h"
#include "core/snapshot/drift.h"

#include <QJsonObject>
#include <QString>

namespace backflow::ctl {

/// What the command has to say about one environment.
struct DriftAnswer {
    snapshot::Drift drift;
    promotion::EnvironmentWork work;
    /// Why the audit trail could not be read just now; empty = it was, or nobody asked.
    QString trailProblem;
    /// Why the record could not be shared with the team just now; empty = it was, or there is nobody to share it with.
    QString recordProblem;
};

/// For people; `explain` adds the rows of the audit trail.
QString driftText(const DriftAnswer &answer, bool explain);
QJsonObject driftJson(const DriftAnswer &answer);

} // namespace backflow::ctl
