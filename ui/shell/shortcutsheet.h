#pragma once

#include "ui/widgets/keyhints.h"

class QDialog;
class QWidget;

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::shell {

/// Keys under one heading of the sheet.
struct KeyGroup {
    QString title;
    QList<widgets::KeyHint> keys;
};

/// The keys that work on this screen now, from what is on it. Shown with open(); deletes itself when closed.
/// Objects: `shortcutSheet`, `shortcutList`.
QDialog *openShortcutSheet(const QList<KeyGroup> &groups, const theme::Theme &theme, QWidget *parent);

} // namespace backflow::ui::shell
