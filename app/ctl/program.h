#pragma once

#include "app/services/opened.h"
#include "core/base/result.h"

#include <QLatin1StringView>

namespace backflow::ctl {

/// The command line is two programs of the same commands. `backflowctl` is what people start: it holds all that works
/// with stored things. A command that needs an org or the keychain is passed on, before it has done anything, to the
/// other one, which links the network too.
struct Program {
    services::Opened (*open)(const services::Workspace &);
    /// Null where there is nobody to pass on to. Returns only when that fails: NotFound, Io.
    base::Result<> (*passOn)();
};

/// Each program defines it.
extern const Program kProgram;

/// The `main` of both.
int run(int argc, char **argv);

} // namespace backflow::ctl
