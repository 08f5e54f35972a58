#pragma once

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QString>

class QLabel;
class QPushButton;
class QToolButton;
class QWidget;

namespace backflow::ui::widgets {

// Makers of small controls with object name, accessible name and the look of section 3.3 of the design.
// Every one is a child of `parent`.

/// The one next step of a screen; filled.
QPushButton *primaryButton(const QString &objectName, const QString &text, QWidget *parent);
QPushButton *secondaryButton(const QString &objectName, const QString &text, QWidget *parent);
/// Text without a frame, for small side steps.
QPushButton *quietButton(const QString &objectName, const QString &text, QWidget *parent);
/// Icon only: `text` becomes tooltip and accessible name.
QToolButton *iconButton(const theme::Theme &theme, const QString &objectName, theme::Icon icon, const QString &text,
                        QWidget *parent);

/// Disables a control and says why, on its tooltip and to assistive technology; an empty reason enables it again.
void setUnavailable(QWidget *control, const QString &reason);

/// Plain text that follows the theme. Text from outside is never taken for markup.
QLabel *textLabel(const theme::Theme &theme, const QString &text, QWidget *parent,
                  theme::TextStyle style = theme::TextStyle::Body, theme::Role role = theme::Role::Text);
/// Small capitals above a group: "DETAILS".
QLabel *sectionLabel(const theme::Theme &theme, const QString &text, QWidget *parent);
/// Changes the colour role of a label made here.
void setLabelRole(QLabel *label, theme::Role role);

} // namespace backflow::ui::widgets
