#pragma once

#include "core/base/result.h"
#include "core/governance/approval.h"
#include "core/governance/decision.h"

#include <QHash>
#include <QMutex>
#include <QString>
#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace backflow::ports {
class Backends;
}

namespace backflow::governance {

struct Standing;

/// Where the gate's answers go on record. Any thread.
class DecisionLedger
{
public:
    DecisionLedger() = default;
    DecisionLedger(const DecisionLedger &) = delete;
    DecisionLedger &operator=(const DecisionLedger &) = delete;
    virtual ~DecisionLedger() = default;

    /// On record when it returns. Errors: those of the record.
    virtual base::Result<> record(const Decision &decision, Capability capability, const Context &context,
                                  const Standing *standing) = 0;
    /// What the record says of the plan. Errors: those of the record.
    virtual base::Result<ApprovalState> approvals(const Context &context) const = 0;
    /// On what it was that the gate last said yes to this there, as long as this program runs; with a package, to that
    /// one.
    virtual std::optional<Context> granted(Capability capability, const model::Environment &environment,
                                           const QString &package) const = 0;
};

/// Puts them in the audit chain: `gate.allow` and `gate.deny`. The same yes within the life of a grant is written once;
/// of the same no, the first in a minute, with how many there were.
class AuditLedger final : public DecisionLedger
{
public:
    /// Backends whose repository lets the audit branch be written.
    explicit AuditLedger(std::shared_ptr<const ports::Backends> backends);

    base::Result<> record(const Decision &decision, Capability capability, const Context &context,
                          const Standing *standing) override;
    base::Result<ApprovalState> approvals(const Context &context) const override;
    std::optional<Context> granted(Capability capability, const model::Environment &environment,
                                   const QString &package) const override;

private:
    struct Known {
        QString what;
        std::chrono::milliseconds at;
        int repeated = 0;
    };
    /// How often the same was said since it was last written; nothing = it is to be written.
    bool isKnown(const QString &what, std::chrono::milliseconds life, int &repeated);

    std::shared_ptr<const ports::Backends> m_backends;
    mutable QMutex m_mutex;
    std::vector<Known> m_known;
    void keep(Capability capability, const Context &context);
    /// Capability, environment and package (each, and none for the last one) → what it was granted on.
    QHash<QString, Context> m_granted;
};

} // namespace backflow::governance
