#pragma once

class QDialog;
class QWidget;

namespace backflow::ui::theme {
class Theme;
}
namespace backflow::ui::widgets {
struct AppContext;
}

namespace backflow::ui::shell {

// Small windows of Help. Each is made, shown with open() and deletes itself when closed.

/// What the colours, icons and arrows mean. Object: `legendDialog`.
QDialog *openLegend(const theme::Theme &theme, QWidget *parent);
/// Version, licence, and the licences of what Backflow stands on. Object: `aboutDialog`.
QDialog *openAbout(const theme::Theme &theme, QWidget *parent);

/// The diagnostic report, for a report of a fault: shown, and copied by a button. Object: `diagnosticsDialog`.
QDialog *openDiagnostics(const widgets::AppContext &context, QWidget *parent);

} // namespace backflow::ui::shell
