#pragma once

#include "core/async/monitor.h"
#include "core/governance/auditchain.h"
#include "core/governance/policyfile.h"
#include "core/ports/repository.h"

#include <QString>
#include <QStringList>
#include <memory>

namespace backflow::governance {

/// Backends that open the repositories which anchors of the record are kept in are this, too.
class WitnessKeeper
{
public:
    virtual ~WitnessKeeper() = default;
    /// The one for that second remote, made where it is missing. Any thread. Errors: Offline (none are kept here),
    /// InvalidInput (no address of a Git server), those of opening one.
    virtual base::Result<std::unique_ptr<ports::Repository>> witness(const QString &remote) const = 0;
};

/// Publishes the record (a second remote may know records that this computer has not heard of yet) and gives whether
/// that worked: whether a record that is not here is missing, or may only not have been fetched. Asks nobody without
/// `rules`.
bool hearOfTheRecord(ports::Repository &repository, const QList<AnchorRule> &rules, async::Monitor &monitor);

/// Holds a chain that was found whole against what the second remotes of `rules` hold. Changes `verdict` to what
/// contradicts it; `notes` gets a translated sentence for each remote that could not be asked (what was last heard of
/// it is held against the chain all the same) and for each that names a record which could not be fetched (`heard` is
/// what hearOfTheRecord gave). Errors: Corrupt (what is kept of a remote cannot be read), those of the keeper.
base::Result<> holdAgainstWitnesses(const WitnessKeeper &keeper, const QList<AnchorRule> &rules, bool heard,
                                    AuditVerdict &verdict, QStringList &notes, async::Monitor &monitor);

} // namespace backflow::governance
