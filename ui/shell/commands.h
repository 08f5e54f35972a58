#pragma once

#include "ui/theme/icon.h"

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>
#include <functional>

class QAction;
class QMainWindow;
class QMenu;

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::shell {

enum class MenuId { File, Edit, View, Go, Environment, Promotion, Tools, Window, Help };

/// Every command of the window: an action with a stable name, a text, keys and a place in a menu. The palette, the
/// sheet of keys and the settings read this list, so there is no command outside a menu.
class Commands final : public QObject
{
    Q_OBJECT

public:
    Commands(const theme::Theme &theme, QMainWindow *window);

    QAction *add(MenuId menu, const QString &id, const QString &text, const QList<QKeySequence> &keys,
                 std::function<void()> run, theme::Icon icon = theme::Icon::ChevronRight);
    QAction *addToggle(MenuId menu, const QString &id, const QString &text, const QList<QKeySequence> &keys,
                       std::function<void(bool)> toggle);
    void separator(MenuId menu);
    QMenu *menu(MenuId menu) const { return m_menus.value(menu); }
    QAction *action(const QString &id) const;
    const QList<QAction *> &all() const { return m_all; }
    /// Empty = possible.
    void setUnavailable(const QString &id, const QString &reason);
    static QString reason(const QAction *action);

private:
    QAction *make(MenuId menu, const QString &id, const QString &text, const QList<QKeySequence> &keys);

    const theme::Theme &m_theme;
    QMainWindow *m_window;
    QHash<MenuId, QMenu *> m_menus;
    QList<QAction *> m_all;
};

} // namespace backflow::ui::shell
