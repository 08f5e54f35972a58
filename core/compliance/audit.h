#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/compliance/check.h"
#include "core/model/pipeline.h"
#include "core/ports/backends.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <array>
#include <memory>
#include <optional>

namespace backflow::compliance {

/// One environment as an audit found it.
struct EnvironmentAudit {
    QString environment;
    /// The snapshot that was looked at, and when it was taken; empty when there is none.
    QString commit;
    QDateTime takenAt;
    CheckResult result;
    /// Of its findings those that the audit before did not have; all, when there was none.
    QList<Finding> fresh;
    /// Why it could not be looked at, in a sentence; else empty.
    QString problem;
    bool operator==(const EnvironmentAudit &) const = default;

    /// By severity, least first.
    std::array<int, 4> counts() const;
};

struct Audit {
    QDateTime at;
    QString by;
    /// Id of its record in the audit chain.
    QString record;
    /// How many rules were asked.
    int rules = 0;
    QList<EnvironmentAudit> environments;
    bool operator==(const Audit &) const = default;

    int findings() const;
    int fresh() const;
    /// Nothing is broken and everything could be looked at.
    bool passes() const;
};

struct AuditWish {
    /// By name; none = all of the pipeline.
    QStringList environments = {};
    /// What is less bad is left out.
    Severity atLeast = Severity::Low;
    /// Rules left out, by id.
    QStringList without = {};
};

/// Holds what environments were when they were last read against rulesHere(), keeps the outcome as the last audit, and
/// puts on record that it was made and how much was found. For people, schedules and rules alike; asks no org.
/// Errors: NotFound (an environment), those of the rules, of Repository, JournalStore and of the record; Canceled.
base::Result<Audit> auditNow(const std::shared_ptr<const ports::Backends> &backends, const model::Pipeline &pipeline,
                             const AuditWish &wish, async::Monitor &monitor);

/// The same by these rules alone, of every environment: keeps nothing and puts nothing on record. For trying a rule.
base::Result<Audit> tryRules(const std::shared_ptr<const ports::Backends> &backends, const model::Pipeline &pipeline,
                             const QList<Rule> &rules, async::Monitor &monitor);

/// What the last audit of this workspace found, each environment as it was last looked at; nothing = there was none.
base::Result<std::optional<Audit>> lastAudit(ports::JournalStore &journal);

/// One sentence: "3 findings in 2 environments, 1 of them new."
QString auditWords(const Audit &audit);

QJsonObject toJson(const Audit &audit);
Audit auditFromJson(const QJsonObject &json);

} // namespace backflow::compliance
