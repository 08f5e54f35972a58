#pragma once

#include "app/services/gitsignin.h"
#include "app/services/workspace.h"
#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/governance/authorizer.h"
#include "core/governance/guardedports.h"
#include "core/governance/standing.h"
#include "core/ports/backends.h"

#include <QMutex>
#include <chrono>
#include <memory>

namespace backflow::services {

/// The gate of one workspace for one program: reads its policy, says who the person at this machine is in it, and keeps
/// what was granted. Any thread; blocks (it reads the repository), so not for the GUI thread.
class Gate final
{
public:
    /// `signIn` answers a Git server over https.
    explicit Gate(const Workspace &workspace, git::AskCredential signIn = gitSignIn());

    /// As the policy is now. Where it cannot be read, nothing may be changed.
    governance::Authorizer authorizer() const;
    /// As it was read in the last seconds.
    governance::Authorizer recent() const;
    /// What the program has changed itself.
    void setPipeline(const model::Pipeline &pipeline) const;
    void setProductionWrites(bool on) const;
    /// The repository that anchors of the record for that second remote are kept in; made where it is missing. Errors:
    /// InvalidInput (no address of a Git server), those of opening one.
    base::Result<std::unique_ptr<ports::Repository>> witness(const QString &remote) const;
    /// Unguarded ports, for what brings its own grants: the policy and the record.
    const std::shared_ptr<const ports::Backends> &backends() const { return m_backends; }

    static governance::GuardRules rulesOf(const std::shared_ptr<const Gate> &gate);

private:
    governance::Authorizer::Policy read() const;

    QString m_witnessFolder;
    git::AskCredential m_signIn;
    std::shared_ptr<const ports::Backends> m_backends;
    std::shared_ptr<governance::DecisionLedger> m_ledger;
    mutable QMutex m_mutex;
    mutable model::Pipeline m_pipeline;
    mutable bool m_productionWrites;
    mutable governance::Authorizer::Policy m_last;
    mutable std::chrono::steady_clock::time_point m_lastRead;
};

/// Makes it the workspace's next policy, when the person at this machine may. Errors: those of governance::applyPolicy.
base::Result<governance::Standing> applyPolicy(const Gate &gate, const governance::PolicyFile &policy,
                                               async::Monitor &monitor);

} // namespace backflow::services
