#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QWidget;

namespace backflow::ui::widgets {

/// Keys that a view reads itself, without an action, and what they do: for the sheet of keys, which shows them while
/// the view is on screen.
struct KeyHint {
    QList<QKeySequence> keys;
    /// Empty = what the widget is called, for keys that press a button.
    QString text;
};

void setKeyHints(QWidget &view, const QList<KeyHint> &hints);
QList<KeyHint> keyHintsOf(const QWidget &view);

/// All that has a key in a part of a window right now: the actions, shortcuts, buttons and hints of what is visible in
/// it, in reading order, each text once. Shortcuts are called by their whatsThis().
QList<KeyHint> keysShownIn(const QWidget &part);

} // namespace backflow::ui::widgets
