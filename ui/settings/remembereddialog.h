#pragma once

#include <functional>

class QDialog;
class QObject;
class QWidget;

namespace backflow::ui::widgets {
struct AppContext;
}

namespace backflow::ui::settings {

/// The decisions that this person's workspace remembers, to look at and to forget.
/// Objects: `rememberedDialog`, `rememberedList`, `rememberedForget`.
QDialog *openRemembered(const widgets::AppContext &context, QWidget *parent);
/// Reads how many there are; `then` in the receiver's thread, not at all where they cannot be read.
void countRemembered(const widgets::AppContext &context, QObject *receiver, std::function<void(int)> then);

} // namespace backflow::ui::settings
