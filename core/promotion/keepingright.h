#pragma once

#include "core/governance/guardedports.h"
#include "core/model/pipeline.h"
#include "core/ports/journalstore.h"

#include <QJsonObject>
#include <QString>
#include <optional>

namespace backflow::promotion {

/// What somebody has to be allowed to do who keeps this beside the journal: a plan in the making (plan, roll-back), a
/// decision (resolve-conflict), a time to deploy at (run-scheduled). Nothing = anybody may. The sample conflict, which
/// goes to no environment, is anybody's.
std::optional<governance::KeepingRight> keepingRight(ports::JournalStore &journal, const model::Pipeline &pipeline,
                                                     const QString &kind, const QString &id, const QJsonObject &value);

} // namespace backflow::promotion
