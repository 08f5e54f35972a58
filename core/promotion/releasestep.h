#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/governance/decision.h"
#include "core/model/pipeline.h"
#include "core/ports/backends.h"

#include <QString>
#include <optional>

namespace backflow::promotion {

struct Draft;
struct Plan;

/// Whether a promotion goes from an org on a later release of Salesforce to one on an older, by what the two said when
/// they were last asked; with why it may, where somebody said so (overrideRelease). Nothing where it does not, or where
/// one of them was never asked. Errors: those of JournalStore.
base::Result<std::optional<governance::ReleaseStep>> releaseStep(ports::JournalStore &journal,
                                                                 const model::Pipeline &pipeline, const QString &source,
                                                                 const QString &target, const QString &promotion);

/// In a sentence, for people to be warned with.
QString releaseWarning(const governance::ReleaseStep &step, const QString &source, const QString &target);

/// Says why a plan is to go to an org on an older release all the same, and puts that on record. Whether it may is the
/// gate's to say. Errors: InvalidInput where no reason is given; those of JournalStore and of the record.
base::Result<> overrideRelease(const ports::Backends &backends, const model::Pipeline &pipeline, const Plan &plan,
                               const QString &reason, async::Monitor &monitor);

/// The same of the frozen plan of that promotion. Errors: those of loadPlan, too.
base::Result<> overrideRelease(const ports::Backends &backends, const model::Pipeline &pipeline,
                               const QString &promotion, const QString &reason, async::Monitor &monitor);

/// The version a plan's package is written in: the lowest of what the target speaks and what both sides were read at,
/// for what is read at a lower version says nothing of what came later.
base::Result<QString> packageVersionOf(const ports::Backends &backends, const Draft &draft, const QString &target);

} // namespace backflow::promotion
