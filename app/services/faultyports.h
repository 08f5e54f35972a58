#pragma once

#include "core/ports/journalstore.h"
#include "core/ports/orggateway.h"
#include "core/ports/repository.h"
#include "core/ports/secretstore.h"

#include <memory>

namespace backflow::services {

/// Ports at whose every operation tests may let the program die or fail (core/base/faults.h). Gives back what it was
/// given where nobody asks for that, and in the release build always.
std::unique_ptr<ports::JournalStore> withFaults(std::unique_ptr<ports::JournalStore> journal);
std::unique_ptr<ports::Repository> withFaults(std::unique_ptr<ports::Repository> repository);
std::unique_ptr<ports::OrgGateway> withFaults(std::unique_ptr<ports::OrgGateway> gateway);
std::unique_ptr<ports::SecretStore> withFaults(std::unique_ptr<ports::SecretStore> secrets);

/// The same of a port that may not have opened.
template <class Port>
base::Result<std::unique_ptr<Port>> withFaults(base::Result<std::unique_ptr<Port>> port)
{
    if (!port)
        return port;
    return withFaults(*std::move(port));
}

} // namespace backflow::services
