// Commands and keys of what is shown, and what the window's own ones do to what has the focus.
#include "ui/settings/settingspage.h"
#include "ui/shell/commands.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/copyrows.h"
#include "ui/widgets/pagecommand.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QStackedWidget>

namespace backflow::ui::shell {

/// What is shown brings commands of its own; they stand in Edit, a menu for each part.
void MainWindow::adoptPageActions()
{
    qDeleteAll(m_pageMenus);
    m_pageMenus.clear();
    m_pageActions = widgets::commandsIn(m_stack->currentWidget(), widgets::Parts::Shown);
    QHash<QString, QMenu *> menus;
    for (QAction *action : std::as_const(m_pageActions)) {
        QMenu *&menu = menus[widgets::commandGroup(action)];
        if (!menu) {
            menu = m_commands->menu(MenuId::Edit)->addMenu(widgets::commandGroup(action));
            menu->setToolTipsVisible(true);
            m_pageMenus += menu;
        }
        menu->addAction(action);
    }
}

/// Parts that were made after the others get the keys that were chosen, before the first of them can be pressed there.
void MainWindow::adoptKeysAround(QWidget *focus)
{
    if (!m_pagesMade)
        return;
    for (const QWidget *widget = focus; widget; widget = widget->parentWidget())
        for (QAction *action : widget->actions())
            if (!widgets::commandGroup(action).isEmpty())
                m_pages->settings->adoptCommand(action);
}

void MainWindow::copyFocused(bool headings)
{
    QWidget *focus = QApplication::focusWidget();
    if (const auto *view = qobject_cast<QAbstractItemView *>(focus))
        widgets::copyRows(*view, headings ? widgets::Headings::Yes : widgets::Headings::No);
    else if (focus && !headings && focus->metaObject()->indexOfMethod("copy()") >= 0)
        QMetaObject::invokeMethod(focus, "copy");
}

} // namespace backflow::ui::shell
