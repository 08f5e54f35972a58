#pragma once

#include "core/base/result.h"
#include "core/ports/journalstore.h"
#include "core/release/readiness.h"

#include <QMap>

namespace backflow::release {

/// What is kept of one check: all that cannot be seen anew at once.
struct KeptCheck {
    std::optional<CheckState> found;
    QStringList evidence;
    QDateTime checkedAt;
    QString owner;
    QDate due;
    std::optional<Waiver> waiver;
    bool operator==(const KeptCheck &) const = default;
};

/// By id; of one release. Empty where nothing was kept. Errors: those of JournalStore.
base::Result<QMap<QString, KeptCheck>> keptChecks(ports::JournalStore &journal, const QString &version);
base::Result<> keepCheck(ports::JournalStore &journal, const QString &version, const QString &id,
                         const KeptCheck &check);

} // namespace backflow::release
