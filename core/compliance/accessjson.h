#pragma once

#include "core/base/result.h"
#include "core/compliance/access.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>

namespace backflow::compliance {

/// Grants and assignments alone, canonical.
QJsonObject accessJson(const AccessState &state);
/// What accessJson() wrote.
AccessState accessFrom(const QJsonObject &json);

/// What was last read of an org's users.
struct KeptPeople {
    QList<AccessAssignment> assignments;
    /// Invalid = never.
    QDateTime at;
};
base::Result<KeptPeople> keptPeople(ports::JournalStore &journal, const model::Environment &environment);

} // namespace backflow::compliance
