#pragma once

#include "core/base/result.h"
#include "core/model/environment.h"
#include "core/ports/clock.h"
#include "core/ports/journalstore.h"
#include "core/ports/orggateway.h"
#include "core/ports/repository.h"
#include "core/ports/sandboxgateway.h"
#include "core/ports/secretstore.h"
#include "core/ports/signer.h"

#include <memory>

namespace backflow::ports {

/// Opens ports. Safe to share between threads; what it opens belongs to the thread that asked. Worker functions capture
/// a `std::shared_ptr<const Backends>`, never an opened port.
class Backends
{
public:
    Backends() = default;
    Backends(const Backends &) = delete;
    Backends &operator=(const Backends &) = delete;
    virtual ~Backends() = default;

    virtual base::Result<std::unique_ptr<Repository>> repository() const = 0;
    virtual base::Result<std::unique_ptr<JournalStore>> journal() const = 0;
    virtual base::Result<std::unique_ptr<SecretStore>> secrets() const = 0;
    /// Signed in with what the keychain holds for the environment. Errors: Unauthorized when it holds nothing.
    virtual base::Result<std::unique_ptr<OrgGateway>> gateway(const model::Environment &environment) const = 0;
    /// The same for what a production org does about its sandboxes. Errors: Unsupported where no org is in reach.
    virtual base::Result<std::unique_ptr<SandboxGateway>> sandboxes(const model::Environment &production) const;
    /// Null where nothing is ever signed.
    virtual std::unique_ptr<Signer> signer() const { return nullptr; }
    virtual const Clock &clock() const = 0;
    /// Name and e-mail that go into commits and records: the person at this machine.
    virtual QString personName() const = 0;
    virtual QString personEmail() const = 0;
};

} // namespace backflow::ports
