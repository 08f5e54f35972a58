#pragma once

#include <QAccessible>

class QAbstractButton;
class QWidget;

namespace backflow::ui::widgets {

/// Gives a widget that paints its own words a role for assistive technology; without one it counts as filling, of which
/// screen readers tell nothing. Once this was called for the first one, any plain widget with a name is told of as a
/// group, and a choice by its name and what is chosen.
void setAccessibleRole(QWidget *widget, QAccessible::Role role);

/// A button of which one of several is on: the arrow keys go between them, and assistive technology takes them for
/// that.
void setOneOfSeveral(QAbstractButton *button);

/// Has a screen reader say a sentence, whatever has the focus; nothing when the widget is not seen. An urgent one
/// interrupts what is being said.
void announce(QWidget *widget, const QString &sentence, bool urgent = false);

} // namespace backflow::ui::widgets
