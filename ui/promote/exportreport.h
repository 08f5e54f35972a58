#pragma once

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

/// The writing alone, for tests and other ways of choosing the place. Runs on a worker.
base::Result<> writeReport(const promotion::Report &report, const QString &path);
base::Result<> writePlan(const Drafts &drafts, const QString &path);

} // namespace backflow::ui::promote
