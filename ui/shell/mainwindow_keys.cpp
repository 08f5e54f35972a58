// Commands and keys of what is shown, and what the window's own ones do to what has the focus.
#include "ui/pipeline/pipelinepage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/commands.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pages.h"
#include "ui/widgets/copyrows.h"
#include "ui/widgets/pagecommand.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <algorithm>

namespace backflow::ui::shell {

namespace {

/// Of a part that is looked through in its own way; null when none is shown.
QAction *findCommandIn(const QWidget *page)
{
    for (QAction *command : widgets::commandsIn(page, widgets::Parts::Shown))
        if (command->isEnabled() && command->objectName().endsWith(QLatin1String("Find")))
            return command;
    return nullptr;
}

} // namespace

/// What is shown brings commands of its own; they stand in Edit, a menu for each part.
void MainWindow::adoptPageActions()
{
    qDeleteAll(m_pageMenus);
    m_pageMenus.clear();
    m_pageActions = widgets::commandsIn(m_stack->currentWidget(), widgets::Parts::Shown);
    QHash<QString, QMenu *> menus;
    const auto put = [&](QAction *action) {
        QMenu *&menu = menus[widgets::commandGroup(action)];
        if (!menu) {
            menu = m_commands->menu(MenuId::Edit)->addMenu(widgets::commandGroup(action));
            menu->setToolTipsVisible(true);
            m_pageMenus += menu;
        }
        menu->addAction(action);
    };
    // What is done first, then what is switched on and off.
    std::ranges::stable_partition(m_pageActions, [](const QAction *action) { return !action->isCheckable(); });
    for (QAction *action : std::as_const(m_pageActions))
        put(action);
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

// Pages that can look again at what they show have a slot of one of these names.
void MainWindow::refreshPage()
{
    QWidget *page = m_stack->currentWidget();
    for (const char *slot : {"refreshShown", "refresh"})
        if (page->metaObject()->indexOfMethod(QByteArray(slot) + "()") >= 0) {
            QMetaObject::invokeMethod(page, slot);
            return;
        }
    m_pages->pipeline->refresh();
}

void MainWindow::findOnPage()
{
    if (QWidget *field = widgets::searchFieldIn(m_stack->currentWidget())) {
        field->setFocus(Qt::ShortcutFocusReason);
        if (auto *line = qobject_cast<QLineEdit *>(field))
            line->selectAll();
    } else if (QAction *command = findCommandIn(m_stack->currentWidget())) {
        command->trigger();
    } else {
        tell(tr("There is nothing to look through here."));
    }
}

/// Where commands are listed it says what it cannot do; its key is not to wait for a list to be looked at.
void MainWindow::offerFind(bool listed)
{
    const QWidget *page = m_stack->currentWidget();
    const bool possible = !listed || widgets::searchFieldIn(page) || findCommandIn(page);
    m_commands->setUnavailable(QStringLiteral("editFind"),
                               possible ? QString() : tr("there is nothing to look through here"));
}

void MainWindow::updateFocusCommands()
{
    const QWidget *focus = QApplication::focusWidget();
    const auto can = [&](const char *slot) { return focus && focus->metaObject()->indexOfMethod(slot) >= 0; };
    const bool rows = qobject_cast<const QAbstractItemView *>(focus);
    m_commands->setUnavailable(QStringLiteral("editCopy"),
                               rows || can("copy()") ? QString() : tr("choose rows or text first"));
    m_commands->setUnavailable(QStringLiteral("editCopyTable"), rows ? QString() : tr("choose rows first"));
    m_commands->setUnavailable(QStringLiteral("editSelectAll"),
                               can("selectAll()") ? QString() : tr("nothing can be selected here"));
}

} // namespace backflow::ui::shell
