#include "app/ctl/program.h"
#include "core/secrets/dumpguard.h"

namespace backflow::ctl {

const Program kProgram{services::openWithOrgs, nullptr};

} // namespace backflow::ctl

int main(int argc, char **argv)
{
    backflow::secrets::forbidDumps();
    return backflow::ctl::run(argc, argv);
}
