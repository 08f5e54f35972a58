#pragma once

class QDialog;
class QWidget;

namespace backflow::ui::widgets {
struct AppContext;
}

namespace backflow::ui::settings {

/// The decisions that this person's workspace remembers, to look at and to forget.
/// Objects: `rememberedDialog`, `rememberedList`, `rememberedForget`.
QDialog *openRemembered(const widgets::AppContext &context, QWidget *parent);

} // namespace backflow::ui::settings
