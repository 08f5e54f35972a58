#pragma once

#include <memory>

class QWidget;

namespace backflow::ui::widgets {
struct AppContext;
}

namespace backflow::ui::shell {

/// The practice around a back-promotion, a tab each: whether a sandbox is better refreshed, a release that comes, data
/// that has to be masked. A tab that has nothing yet says so and what there is instead. Objects: `advisorTabs`,
/// `sandboxTab`, `readinessStack`, `maskStack`.
QWidget *advisorPage(const std::shared_ptr<widgets::AppContext> &context, QWidget *parent);

} // namespace backflow::ui::shell
