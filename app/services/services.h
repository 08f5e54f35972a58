#pragma once

#include "app/services/gitsignins.h"
#include "app/services/opened.h"
#include "app/services/sessions.h"
#include "app/services/workspace.h"
#include "core/base/result.h"
#include "core/ports/backends.h"
#include "core/promotion/programhooks.h"

#include <QString>
#include <QUrl>
#include <functional>
#include <memory>

namespace backflow::services {

/// Ports over real adapters for one workspace: the only place where adapters and core meet.
class Services final
{
public:
    explicit Services(const Workspace &workspace);

    /// Safe to share between threads.
    const std::shared_ptr<const ports::Backends> &backends() const { return m_backends; }
    const std::shared_ptr<const Gate> &gate() const { return m_gate; }
    const Sessions &sessions() const { return m_sessions; }
    const GitSignIns &gitSignIns() const { return m_gitSignIns; }

    /// Everything the screens are given. `openBrowser` is called on the thread that signs in.
    promotion::ProgramHooks hooks(std::function<void(const QUrl &)> openBrowser) const;

private:
    Workspace m_workspace;
    Sessions m_sessions;
    GitSignIns m_gitSignIns;
    std::shared_ptr<const Gate> m_gate;
    std::shared_ptr<const ports::Backends> m_backends;
};

/// What reaches web addresses and mail servers.
std::unique_ptr<ports::Http> openHttp();
std::unique_ptr<ports::Mailer> openMailer();

} // namespace backflow::services
