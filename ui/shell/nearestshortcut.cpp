#include "ui/shell/nearestshortcut.h"

#include <QAction>
#include <QApplication>
#include <QShortcut>
#include <QShortcutEvent>
#include <QWidget>

namespace backflow::ui::shell {

namespace {

bool triggerAction(const QWidget &holder, const QKeySequence &key, const QWidget *focus)
{
    const QList<QAction *> actions = holder.actions();
    for (QAction *action : actions) {
        const bool here = action->shortcutContext() != Qt::WidgetShortcut || &holder == focus;
        if (here && action->isEnabled() && action->shortcuts().contains(key)) {
            action->trigger();
            return true;
        }
    }
    return false;
}

bool triggerShortcut(const QWidget &holder, const QKeySequence &key, const QWidget *focus)
{
    const auto shortcuts = holder.findChildren<QShortcut *>(Qt::FindDirectChildrenOnly);
    for (QShortcut *shortcut : shortcuts) {
        const bool here = shortcut->context() != Qt::WidgetShortcut || &holder == focus;
        if (here && shortcut->isEnabled() && shortcut->keys().contains(key)) {
            Q_EMIT shortcut->activated();
            return true;
        }
    }
    return false;
}

} // namespace

NearestShortcut::NearestShortcut(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool NearestShortcut::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Shortcut || !static_cast<QShortcutEvent *>(event)->isAmbiguous())
        return QObject::eventFilter(watched, event);
    const QKeySequence key = static_cast<QShortcutEvent *>(event)->key();
    const QWidget *focus = QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow();
    for (const QWidget *holder = focus; holder; holder = holder->isWindow() ? nullptr : holder->parentWidget())
        if (triggerAction(*holder, key, focus) || triggerShortcut(*holder, key, focus))
            return true;
    return QObject::eventFilter(watched, event);
}

} // namespace backflow::ui::shell
