#include "core/ports/backends.h"

#include <QCoreApplication>

namespace backflow::ports {

base::Result<std::unique_ptr<SandboxGateway>> Backends::sandboxes(const model::Environment &) const
{
    return base::failure(
        base::Errc::Unsupported,
        QCoreApplication::translate("backflow::ports", "This program asks no production org about its sandboxes."));
}

} // namespace backflow::ports
