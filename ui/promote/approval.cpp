#include "ui/promote/approval.h"

#include "ui/promote/targetrun.h"

#include <QCoreApplication>

namespace backflow::ui::promote {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::promote)
};

} // namespace

QString approvalWords(const TargetRun &run)
{
    return run.isProduction() ? Tr::tr("Typed name") : Tr::tr("No approval rule");
}

QString approvalSentence(const TargetRun &run)
{
    return run.isProduction()
               ? Tr::tr("%1 is production: its name has to be typed. No approval rule asks a second person.")
                     .arg(run.target())
               : Tr::tr("No approval rule: nobody else has to agree to a deployment to %1.").arg(run.target());
}

} // namespace backflow::ui::promote
