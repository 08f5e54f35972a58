#pragma once

#include "core/masking/checkplan.h"
#include "core/masking/plan.h"
#include "core/masking/run.h"
#include "core/masking/runstate.h"

#include <QJsonObject>
#include <QString>
#include <optional>

namespace backflow::masking {

/// Everything a report tells. It holds no value of any record.
struct ReportFacts {
    RunState state;
    Plan plan;
    /// What the plan does not reach.
    QList<Finding> left = {};
    std::optional<Verification> verification = {};
};

QJsonObject reportJson(const ReportFacts &facts);
/// For people, as plain text.
QString reportText(const ReportFacts &facts);

/// Rows that were gone through in a second of work; 0 = it cannot be told.
qint64 rowsPerSecond(const RunState &state);

} // namespace backflow::masking
