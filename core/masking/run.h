#pragma once

#include "core/governance/authorizer.h"
#include "core/masking/checkplan.h"
#include "core/masking/plan.h"
#include "core/masking/runstate.h"
#include "core/ports/backends.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <atomic>
#include <memory>

namespace backflow::masking {

using MaskGrant = governance::Grant<governance::Capability::MaskData>;

/// Where runs live and what they reach.
struct Ground {
    std::shared_ptr<const ports::Backends> backends;
    /// Folder of the workspace's masking runs, one folder each.
    QString folder;
    /// The key of the run where no keychain keeps it: on a CI runner. Empty = the keychain, until the run is whole.
    QByteArray key = {};
};

/// Asked for from another thread: finish what is in flight, begin nothing more.
struct RunControl {
    std::atomic_bool pause = false;
};

struct RunOrder {
    Plan plan;
    /// Jobs at a time. Fewer after rows met a lock.
    int width = 4;
    int rowsPerJob = 10'000;
};

/// What a dry run says of one object.
struct DryCount {
    QString object;
    bool remove = false;
    qint64 rows = 0;
    /// Field → records that hold something there; -1 where the org does not count it (long texts).
    QList<std::pair<QString, qint64>> fields;
};

/// Everything a run would refuse, found out without writing: the plan against the org, which has to be a sandbox and
/// the environment's own. Errors: Denied, InvalidInput (the first problem), those of BulkData.
base::Result<QList<Finding>> checkAgainstOrg(const Ground &ground, const model::Environment &environment,
                                             const Plan &plan, async::Monitor &monitor);
/// How many records each rule reaches. Writes nothing. Errors as checkAgainstOrg().
base::Result<QList<DryCount>> dryRun(const Ground &ground, const Plan &plan, const MaskGrant &grant,
                                     async::Monitor &monitor);

/// Masks. The grant names the environment. The plan is checked before the first write; that it begins goes on record
/// before, and how it ended after. An error leaves a run that resume() goes on with, and so does a kill.
/// Errors: Denied (production, by whatever is asked), InvalidInput, Unverified, those of BulkData, files and the
/// record.
base::Result<RunState> startRun(const Ground &ground, const RunOrder &order, const MaskGrant &grant,
                                RunControl &control, async::Monitor &monitor);
/// Goes on. Errors also: NotFound (the run, or its key), Conflict (another program has it).
base::Result<RunState> resumeRun(const Ground &ground, const QString &run, int width, const MaskGrant &grant,
                                 RunControl &control, async::Monitor &monitor);

/// Asks the program that works on it, whichever it is, to pause. Errors: NotFound, those of files.
base::Result<> pauseRun(const Ground &ground, const QString &run);

/// Ids of all runs, newest first.
QStringList runsIn(const Ground &ground);
/// Errors: NotFound, Corrupt.
base::Result<RunState> runState(const Ground &ground, const QString &run);
base::Result<Plan> planOfRun(const Ground &ground, const QString &run);

/// What reading back a sample found.
struct Verification {
    qint64 read = 0;
    qint64 asWritten = 0;
    /// `Contact 003…`: what holds something else by now, at most twenty.
    QStringList otherwise;
    /// Objects of which nothing was read back, in words.
    QStringList notes;
    bool isGood() const { return otherwise.isEmpty(); }
};
/// Errors: those of runState() and BulkData.
base::Result<Verification> verifyRun(const Ground &ground, const QString &run, const MaskGrant &grant,
                                     async::Monitor &monitor);

} // namespace backflow::masking
