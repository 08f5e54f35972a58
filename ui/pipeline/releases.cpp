#include "ui/pipeline/releases.h"

#include "core/snapshot/orgrelease.h"
#include "ui/pipeline/pipelinestate.h"

#include <QCoreApplication>

namespace backflow::ui::pipeline {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::pipeline)
};

} // namespace

void readReleases(PipelineState &state, const ports::Backends &backends)
{
    const auto journal = backends.journal();
    if (!journal)
        return; // the map stands without it
    const QString common = snapshot::commonVersion(**journal, state.pipeline).value_or(QString());
    for (EnvironmentStatus &status : state.environments) {
        const model::Environment *environment = state.pipeline.find(status.environment);
        if (!environment || common.isEmpty())
            continue;
        const auto release = snapshot::releaseOf(**journal, *environment);
        if (release && snapshot::compareVersions(release->apiVersion, common) > 0)
            status.release = Tr::tr("On %1 (API %2), ahead of the others").arg(release->label, release->apiVersion);
    }
}

} // namespace backflow::ui::pipeline
