#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/model/pipeline.h"
#include "core/promotion/engine.h"
#include "core/release/readiness.h"

#include <QList>
#include <QString>
#include <memory>

namespace backflow::release {

/// A component that says an API version of its own.
struct OldVersion {
    model::ComponentKey key;
    /// `29.0`
    QString version;
    bool operator==(const OldVersion &) const = default;
};
/// Versions below this one are retired: the platform does not run them any more. Source: retirement of API versions
/// 21.0 to 30.0 with Summer '25.
inline constexpr int kOldestAlive = 31;
/// Components of a snapshot whose own version is below that, lowest first. Errors: those of reading; Canceled.
base::Result<QList<OldVersion>> oldVersions(ports::Repository &repository, const model::Snapshot &snapshot, int below,
                                            async::Monitor &monitor);

/// Looks at everything that is seen in what is stored (what is due from above, old API versions, reports of upgrades)
/// and keeps what is found. What cannot be looked at is told by its row. Errors: those of the ports; Canceled.
base::Result<Readiness> lookAgain(std::shared_ptr<const ports::Backends> backends, const model::Pipeline &pipeline,
                                  const QString &version, async::Monitor &monitor);

/// What a run of an org's Apex tests came to.
struct TestOutcome {
    bool passed = false;
    int tests = 0;
    int failed = 0;
    /// `Class.method: message`, the first of them.
    QStringList failures;
    /// Of 100; -1 where the org did not say.
    int coverage = -1;
};
/// Has an org run its local Apex tests, by checking a package with nothing in it: nothing is changed. Keeps what came
/// of it as the check `tests:<environment>`. Errors: those of OrgGateway; Canceled, the org then stops, too.
base::Result<TestOutcome> runTests(const ports::Backends &backends, const model::Pipeline &pipeline,
                                   const QString &version, const model::Environment &environment,
                                   const promotion::ValidateGrant &grant, const promotion::Observer &observer,
                                   async::Monitor &monitor);

/// A plan that was validated before and is validated again.
struct Revalidation {
    QString id;
    QString source;
    QString target;
    bool before = false;
    bool after = false;
    /// Why it could not be validated; or what the org says that it did not say before.
    QString words;
};
/// Grants to validate in an environment, asked for one at a time.
using AskValidate = std::function<base::Result<promotion::ValidateGrant>(const model::Environment &)>;
/// Validates every draft again that was validated before, and keeps what came of it as the check `validations`.
/// Errors: those of JournalStore; Canceled.
base::Result<QList<Revalidation>> revalidate(const ports::Backends &backends, const model::Pipeline &pipeline,
                                             const QString &version, const AskValidate &ask,
                                             const promotion::Observer &observer, async::Monitor &monitor);

/// Plans to bring what the upgrade changed in one environment to another below it. Errors: NotFound where the report
/// has nothing of the kind; those of makeDraft.
base::Result<promotion::Draft> planOfUpgrade(std::shared_ptr<const ports::Backends> backends,
                                             const model::Pipeline &pipeline, const QString &source,
                                             const QString &target, async::Monitor &monitor);

} // namespace backflow::release
