#include "app/ctl/program.h"

namespace backflow::ctl {

const Program kProgram{services::openWithOrgs, nullptr};

} // namespace backflow::ctl

int main(int argc, char **argv)
{
    return backflow::ctl::run(argc, argv);
}
