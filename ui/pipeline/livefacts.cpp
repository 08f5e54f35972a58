#include "ui/pipeline/livefacts.h"

#include <QCoreApplication>

namespace backflow::ui::pipeline {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::pipeline)
};
} // namespace

PipelineState LiveFacts::addedTo(PipelineState state) const
{
    for (EnvironmentStatus &status : state.environments) {
        for (const OpenDecisions &open : counted.decisions)
            if (open.target.compare(status.environment, Qt::CaseInsensitive) == 0)
                status.decisions += open.count;
        if (counted.untracked.contains(status.environment))
            status.untracked = counted.untracked.value(status.environment);
        if (reading.contains(status.environment)) {
            status.state = CardState::Checking;
            status.running = Tr::tr("reading the org");
        } else if (const auto error = outOfReach.constFind(status.environment); error != outOfReach.cend()) {
            status.state = error->code == base::Errc::Unauthorized ? CardState::NoAccess : CardState::Unreachable;
            status.problem = Tr::tr("Cannot reach %1: %2").arg(status.environment, error->message);
        }
    }
    return state;
}

} // namespace backflow::ui::pipeline
