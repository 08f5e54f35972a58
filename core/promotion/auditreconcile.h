#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/model/environment.h"
#include "core/ports/backends.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace backflow::promotion {

/// A deployment that the record and the org do not tell alike.
struct Discrepancy {
    enum class Kind {
        Unrecorded, ///< the org ran it, and the record does not know of it: somebody went around Backflow
        NotInOrg,   ///< the record claims it, and the org does not know of it
        Differs,    ///< both know of it and tell another end
    };
    Kind kind = Kind::Unrecorded;
    QString deployId;
    QString inOrg;
    QString inRecord;
    /// Who: the org's user id, or the name on record.
    QString by;
    QDateTime at;
    QString promotion;
    bool operator==(const Discrepancy &) const = default;
};
/// `unrecorded`, `not-in-org`, `differs`.
QString discrepancyName(Discrepancy::Kind kind);
QString discrepancyWords(const Discrepancy &discrepancy);

struct Reconciliation {
    QDateTime since;
    int inOrg = 0;
    int onRecord = 0;
    int fitting = 0;
    QList<Discrepancy> discrepancies;
};

/// Holds the deployments that an org remembers since then against those on record, both ways. Checks count for nothing.
/// Errors: those of OrgGateway (an org may not let this user ask) and Repository.
base::Result<Reconciliation> reconcileAudit(const ports::Backends &backends, const model::Environment &environment,
                                            const QDateTime &since, async::Monitor &monitor);

} // namespace backflow::promotion
