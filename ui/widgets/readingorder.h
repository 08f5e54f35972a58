#pragma once

#include <QList>

class QWidget;

namespace backflow::ui::widgets {

/// What can be reached by Tab in a window, in the order one reads it: bands from top to bottom, columns of a band from
/// where a line begins, panel by panel.
QList<QWidget *> asRead(const QWidget &window);

/// Gives the focus to what is read next, or before; for a window's focusNextPrevChild(). However pages are made, and
/// whatever comes to them later, Tab goes as one reads. False where nothing of the window has the focus.
bool focusAsRead(QWidget &window, bool next);

} // namespace backflow::ui::widgets
