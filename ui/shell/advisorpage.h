#pragma once

class QWidget;

namespace backflow::ui::widgets {
struct AppContext;
}

namespace backflow::ui::shell {

/// What is to advise one day: a refresh or a back-promotion, a release that comes, data that has to be masked. None of
/// it is weighed yet, and each tab says so and what there is instead. The context must outlive the page. Objects:
/// `advisorTabs`, `advisorStack`, `readinessStack`, `maskStack`.
QWidget *advisorPage(const widgets::AppContext &context, QWidget *parent);

} // namespace backflow::ui::shell
