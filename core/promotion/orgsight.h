#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/model/pipeline.h"
#include "core/ports/backends.h"

#include <QString>

namespace backflow::promotion {

/// What an org says of a promotion that stopped half way, without anything being done about it.
struct OrgSight {
    enum class Kind {
        NotSent,  ///< by our own record nothing was sent yet
        NotKnown, ///< the org does not tell, or it is too early to say
        Absent,   ///< it never arrived
        Running,
        Taken,
        Refused, ///< the org ended it without taking it
    };
    Kind kind = Kind::NotKnown;
    /// One sentence, with what to do.
    QString words;
    bool operator==(const OrgSight &) const = default;
};

/// Asks only: writes no record, sends nothing, takes no lock. Errors: NotFound (no such promotion); those of the
/// connection are NotKnown.
base::Result<OrgSight> lookInOrg(const ports::Backends &backends, const model::Pipeline &pipeline, const QString &id,
                                 async::Monitor &monitor);

} // namespace backflow::promotion
