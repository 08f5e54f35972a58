#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/model/pipeline.h"
#include "core/ports/backends.h"
#include "core/sandbox/advice.h"
#include "core/sandbox/capture.h"
#include "core/sandbox/checklist.h"
#include "core/sandbox/notice.h"
#include "core/sandbox/thresholds.h"

#include <QHash>
#include <QList>
#include <QStringList>
#include <optional>
#include <vector>

namespace backflow::ui::sandbox {

/// What the advisor shows, as it is kept on this machine. Made on a worker.
struct AdvisorData {
    std::vector<backflow::sandbox::Advice> advice;
    backflow::sandbox::Thresholds thresholds;
    QList<backflow::sandbox::Noticed> refreshed;
    /// By environment: what is left to do after its refresh; and its newest capture.
    QHash<QString, backflow::sandbox::Checklist> checklists;
    QHash<QString, backflow::sandbox::Capture> captures;
    QDateTime now;
    /// When a production org was asked last; invalid = never.
    QDateTime askedAt;
    /// What could not be asked or measured, a sentence each.
    QStringList problems;

    const backflow::sandbox::Advice *adviceFor(const QString &environment) const;
    std::optional<backflow::sandbox::Noticed> refreshOf(const QString &environment) const;
};

/// From what is kept. Errors: those of Repository and JournalStore, Canceled.
base::Result<AdvisorData> readAdvisor(const ports::Backends &backends, const model::Pipeline &pipeline,
                                      async::Monitor &monitor);

/// Asks production, compares every sandbox anew, and reads what is kept then. Errors: as readAdvisor.
base::Result<AdvisorData> measureAdvisor(std::shared_ptr<const ports::Backends> backends,
                                         const model::Pipeline &pipeline, async::Monitor &monitor);

} // namespace backflow::ui::sandbox
