#pragma once

#include "core/async/monitor.h"
#include "core/automation/channel.h"
#include "core/automation/rule.h"
#include "core/automation/runstate.h"
#include "core/base/result.h"
#include "core/governance/authorizer.h"
#include "core/ports/backends.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace backflow::automation {

/// The branches that hold the rules (`rules/<id>.json`, `settings.json`) and what is known of their runs.
inline constexpr QLatin1StringView kRulesBranch("backflow/rules");
inline constexpr QLatin1StringView kRunsBranch("backflow/rule-runs");

using EditGrant = governance::Grant<governance::Capability::EditPipeline>;

struct RuleBook {
    /// By name.
    QList<Rule> rules;
    RuleSettings settings;
    QMap<QString, RunState> runs;
    /// Files that cannot be read, one sentence each: a newer version may have written them. Those rules do not run.
    QStringList problems;

    /// By id or by name, without case; null when there is none.
    const Rule *find(const QString &nameOrId) const;
};

/// As it is on this machine; readBook(fetching) asks the remote first. Errors: those of Repository.
base::Result<RuleBook> readBook(const ports::Backends &backends);
base::Result<RuleBook> fetchBook(const ports::Backends &backends, async::Monitor &monitor);

/// Each is on record, and on disk and on the remote where there is one, when it returns. Errors: InvalidInput, NotFound
/// (checkRule), AlreadyExists (the name is another rule's); those of the branch and the record.
base::Result<> saveRule(const ports::Backends &backends, const model::Pipeline &pipeline, const Rule &rule,
                        const EditGrant &grant, async::Monitor &monitor);
base::Result<> removeRule(const ports::Backends &backends, const QString &id, const EditGrant &grant,
                          async::Monitor &monitor);
base::Result<> saveSettings(const ports::Backends &backends, const RuleSettings &settings, const EditGrant &grant,
                            async::Monitor &monitor);

/// A new rule of the person at this machine, that counts from now on.
Rule newRule(const ports::Backends &backends);
/// The rule as it is when somebody changes it now: it is theirs, and what came due before does not count.
Rule changedNow(Rule rule, const ports::Backends &backends);

/// A manual task of a rule's condition was done in that org, or not after all. On record. Errors: NotFound (there is no
/// such task), those of the branch and the record.
base::Result<> markTask(const ports::Backends &backends, const Rule &rule, const QString &gate, const QString &orgId,
                        bool done, const governance::Grant<governance::Capability::RunScheduled> &grant,
                        async::Monitor &monitor);

/// Puts `rule.run`, `rule.result`, … on record. Errors: those of the record.
base::Result<> recordRule(const ports::Backends &backends, const QString &action, const Rule &rule,
                          const QJsonObject &details, async::Monitor &monitor);

} // namespace backflow::automation
