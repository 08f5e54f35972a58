#pragma once

#include "app/services/gitsignin.h"
#include "app/services/workspace.h"
#include "core/git/remotetalk.h"
#include "core/governance/asking.h"
#include "core/governance/guardedports.h"
#include "core/governance/witnesses.h"
#include "core/net/systemclock.h"
#include "core/ports/backends.h"
#include "core/ports/historyindex.h"

#include <QString>
#include <memory>

namespace backflow::services {

/// The machine's time. With BACKFLOW_PACE=n what waits for a given time waits n times shorter: for tests against orgs
/// that answer at once.
class PacedClock final : public ports::Clock
{
public:
    QDateTime now() const override { return m_clock.now(); }
    std::chrono::milliseconds monotonic() const override { return m_clock.monotonic(); }
    void wait(std::chrono::milliseconds time) const override { m_clock.wait(time / m_pace); }

private:
    net::SystemClock m_clock;
    int m_pace = qMax(1, qEnvironmentVariableIntValue("BACKFLOW_PACE"));
};

/// What lies on this machine: repository, journal, clock, and who works here.
class StoredBackends : public ports::Backends,
                       public ports::HistoryKeeper,
                       public governance::GateKeeper,
                       public governance::WitnessKeeper
{
public:
    /// With rules the repository asks the gate before it writes; without, it is for the gate itself.
    /// `signIn` answers a Git server over https.
    explicit StoredBackends(const Workspace &workspace, governance::GuardRules rules = {},
                            git::AskCredential signIn = gitSignIn());

    base::Result<std::unique_ptr<ports::Repository>> repository() const override;
    base::Result<std::unique_ptr<ports::JournalStore>> journal() const override;
    base::Result<> ask(governance::Capability capability, const governance::Context &context) const override;
    base::Result<std::unique_ptr<ports::HistoryIndex>> historyIndex(const QString &language) const override;
    base::Result<std::unique_ptr<ports::Repository>> witness(const QString &remote) const override;
    /// Offline, both.
    base::Result<std::unique_ptr<ports::SecretStore>> secrets() const override;
    base::Result<std::unique_ptr<ports::OrgGateway>> gateway(const model::Environment &environment) const override;
    std::unique_ptr<ports::Signer> signer() const override;
    const ports::Clock &clock() const override { return m_clock; }
    QString personName() const override { return m_personName; }
    QString personEmail() const override { return m_personEmail; }

protected:
    const governance::GuardRules &rules() const { return m_rules; }

private:
    governance::GuardRules m_rules;
    git::AskCredential m_signIn;
    QString m_repositoryPath;
    QString m_journalPath;
    QString m_personName;
    QString m_personEmail;
    PacedClock m_clock;
};

} // namespace backflow::services
