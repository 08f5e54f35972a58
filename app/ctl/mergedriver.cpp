#include "app/ctl/commands.h"
#include "app/ctl/gitcommand.h"

namespace backflow::ctl {

using namespace Qt::StringLiterals;

int commandMergeDriver(const QStringList &arguments)
{
    return runGitCommand({u"merge-driver"_s,
                          u"Lets Git merge Salesforce metadata by entry, with backflow-merge: in merge, rebase, "
                          "cherry-pick, stash and revert."_s,
                          &GitSetup::merge, u"merge"_s},
                         arguments);
}

} // namespace backflow::ctl
