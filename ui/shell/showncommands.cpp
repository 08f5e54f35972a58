#include "ui/shell/showncommands.h"

#include "ui/shell/commands.h"
#include "ui/widgets/copyrows.h"
#include "ui/widgets/pagecommand.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QHash>
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

ShownCommands::ShownCommands(Commands &commands, const QStackedWidget &pages, QObject *parent)
    : QObject(parent)
    , m_commands(commands)
    , m_pages(pages)
{
}

void ShownCommands::adopt()
{
    qDeleteAll(m_menus);
    m_menus.clear();
    m_actions = widgets::commandsIn(m_pages.currentWidget(), widgets::Parts::Shown);
    QHash<QString, QMenu *> menus;
    const auto put = [&](QAction *action) {
        QMenu *&menu = menus[widgets::commandGroup(action)];
        if (!menu) {
            menu = m_commands.menu(MenuId::Edit)->addMenu(widgets::commandGroup(action));
            menu->setToolTipsVisible(true);
            m_menus += menu;
        }
        menu->addAction(action);
    };
    // What is done first, then what is switched on and off.
    std::ranges::stable_partition(m_actions, [](const QAction *action) { return !action->isCheckable(); });
    for (QAction *action : std::as_const(m_actions))
        put(action);
}

void ShownCommands::copy(bool headings)
{
    QWidget *focus = QApplication::focusWidget();
    if (const auto *view = qobject_cast<QAbstractItemView *>(focus))
        widgets::copyRows(*view, headings ? widgets::Headings::Yes : widgets::Headings::No);
    else if (focus && !headings && focus->metaObject()->indexOfMethod("copy()") >= 0)
        QMetaObject::invokeMethod(focus, "copy");
}

void ShownCommands::updateFocus()
{
    const QWidget *focus = QApplication::focusWidget();
    const auto can = [&](const char *slot) { return focus && focus->metaObject()->indexOfMethod(slot) >= 0; };
    const bool rows = qobject_cast<const QAbstractItemView *>(focus);
    m_commands.setUnavailable(QStringLiteral("editCopy"),
                              rows || can("copy()") ? QString() : tr("choose rows or text first"));
    m_commands.setUnavailable(QStringLiteral("editCopyTable"), rows ? QString() : tr("choose rows first"));
    m_commands.setUnavailable(QStringLiteral("editSelectAll"),
                              can("selectAll()") ? QString() : tr("nothing can be selected here"));
}

// Pages that can look again at what they show have a slot of one of these names.
bool ShownCommands::refresh()
{
    QWidget *page = m_pages.currentWidget();
    for (const char *slot : {"refreshShown", "refresh"})
        if (page->metaObject()->indexOfMethod(QByteArray(slot) + "()") >= 0)
            return QMetaObject::invokeMethod(page, slot);
    return false;
}

void ShownCommands::find()
{
    if (QWidget *field = widgets::searchFieldIn(m_pages.currentWidget())) {
        field->setFocus(Qt::ShortcutFocusReason);
        if (auto *line = qobject_cast<QLineEdit *>(field))
            line->selectAll();
    } else if (QAction *command = findCommandIn(m_pages.currentWidget())) {
        command->trigger();
    } else {
        Q_EMIT told(tr("There is nothing to look through here."));
    }
}

void ShownCommands::offerFind(bool listed)
{
    const QWidget *page = m_pages.currentWidget();
    const bool possible = !listed || widgets::searchFieldIn(page) || findCommandIn(page);
    m_commands.setUnavailable(QStringLiteral("editFind"),
                              possible ? QString() : tr("there is nothing to look through here"));
}

} // namespace backflow::ui::shell
