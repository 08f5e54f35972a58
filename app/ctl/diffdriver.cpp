#include "app/ctl/commands.h"
#include "app/ctl/gitcommand.h"

namespace backflow::ctl {

using namespace Qt::StringLiterals;

int commandDiffDriver(const QStringList &arguments)
{
    return runGitCommand({u"diff-driver"_s,
                          u"Lets Git show Salesforce metadata as one line an entry: in diff, log -p, show and blame. "
                          "\"git diff --no-textconv\" shows the XML."_s,
                          &GitSetup::diff, u"diff"_s},
                         arguments);
}

} // namespace backflow::ctl
