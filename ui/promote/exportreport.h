#pragma once

#include "core/async/monitor.h"
#include "core/promotion/engine.h"
#include "ui/promote/plantext.h"

#include <QString>
#include <functional>

class QWidget;

namespace backflow::ui::widgets {
struct AppContext;
}

namespace backflow::ui::promote {

/// Asks for a place and writes the report there, as a page, PDF, text or JSON, off the GUI thread. Success is told
/// through the navigator; `failed` gets the sentence otherwise. The context must outlive `parent`.
void exportReport(const promotion::Report &report, const widgets::AppContext &context, QWidget *parent,
                  std::function<void(const QString &)> failed);
/// The same for a plan.
void exportPlan(const Drafts &drafts, const widgets::AppContext &context, QWidget *parent,
                std::function<void(const QString &)> failed);
/// Freezes decided drafts and asks for a file to put the plan in, which runs on other machines as it is. Of several
/// drafts each has a file of its own, named by its target, too.
void exportPlanFile(const Drafts &drafts, const widgets::AppContext &context, QWidget *parent,
                    std::function<void(const QString &)> failed);

/// The writing alone, for tests and other ways of choosing the place. Runs on a worker.
base::Result<> writeReport(const promotion::Report &report, const QString &path);
base::Result<> writePlanFiles(const ports::Backends &backends, const model::Pipeline &pipeline, const Drafts &drafts,
                              const QString &path, async::Monitor &monitor);
base::Result<> writePlan(const Drafts &drafts, const QString &path);

} // namespace backflow::ui::promote
