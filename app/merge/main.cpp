#include "app/merge/driver.h"

#include <cstdio>
#include <exception>

namespace {

int run(const std::vector<std::string> &given)
{
    using namespace backflow::mergedriver;
    std::string problem;
    const auto arguments = readArguments(given, problem);
    if (!arguments) {
        std::fprintf(stderr, "backflow-merge: %s See \"backflow-merge --help\".\n", problem.c_str());
        return Unusable;
    }
    switch (arguments->action) {
    case Arguments::Action::Help:
        std::fputs(helpText(), stdout);
        return Merged;
    case Arguments::Action::Version:
        std::puts("backflow-merge " BACKFLOW_VERSION);
        return Merged;
    case Arguments::Action::TextConv:
        return runTextConv(*arguments);
    case Arguments::Action::Merge:
        return runMerge(*arguments);
    }
    return Unusable;
}

} // namespace

/// No QCoreApplication: it is started once for every file of a merge, and that object alone costs more than most
/// merges.
int main(int argc, char **argv)
{
    try {
        return run(std::vector<std::string>(argv + 1, argv + argc));
    } catch (const std::exception &problem) {
        // Out of memory: to Git a file that is not merged, never a crash.
        std::fprintf(stderr, "backflow-merge: %s: nothing was merged.\n", problem.what());
        return backflow::mergedriver::Unusable;
    }
}
