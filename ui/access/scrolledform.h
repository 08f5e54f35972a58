#pragma once

#include <QString>

class QDialog;
class QScrollArea;
class QWidget;

namespace backflow::ui::access {

/// What a dialog asks for, in a part that scrolls: a workspace may have many environments and roles, and a screen
/// little room.
QScrollArea *scrolledForm(QWidget *fields, const QString &name, const QString &accessibleName, QWidget *parent);
/// Makes the dialog as high as what it asks, as far as the window it belongs to has that room.
void fitToWindow(QDialog &dialog, QScrollArea &area);

} // namespace backflow::ui::access
