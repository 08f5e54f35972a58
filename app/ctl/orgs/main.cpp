#include "app/ctl/program.h"
#include "app/services/processguard.h"

namespace backflow::ctl {

const Program kProgram{services::openWithOrgs, nullptr};

} // namespace backflow::ctl

int main(int argc, char **argv)
{
    backflow::services::guardProcess();
    return backflow::ctl::run(argc, argv);
}
