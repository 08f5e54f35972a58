#include "ui/shell/commands.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace backflow::ui::shell {

Commands::Commands(const theme::Theme &theme, QMainWindow *window)
    : QObject(window)
    , m_theme(theme)
    , m_window(window)
{
    const auto menu = [this](MenuId id, const QString &name, const QString &title) {
        QMenu *made = m_window->menuBar()->addMenu(title);
        made->setObjectName(name);
        made->setToolTipsVisible(true);
        m_menus.insert(id, made);
    };
    menu(MenuId::File, QStringLiteral("menuFile"), tr("&File"));
    menu(MenuId::Edit, QStringLiteral("menuEdit"), tr("&Edit"));
    menu(MenuId::View, QStringLiteral("menuView"), tr("&View"));
    menu(MenuId::Go, QStringLiteral("menuGo"), tr("&Go"));
    menu(MenuId::Environment, QStringLiteral("menuEnvironment"), tr("E&nvironment"));
    menu(MenuId::Promotion, QStringLiteral("menuPromotion"), tr("&Promotion"));
    menu(MenuId::Tools, QStringLiteral("menuTools"), tr("&Tools"));
    menu(MenuId::Window, QStringLiteral("menuWindow"), tr("&Window"));
    menu(MenuId::Help, QStringLiteral("menuHelp"), tr("&Help"));
}

QAction *Commands::make(MenuId menu, const QString &id, const QString &text, const QList<QKeySequence> &keys)
{
    Q_ASSERT_X(!action(id), "Commands", qPrintable(id));
    QAction *made = m_menus.value(menu)->addAction(text);
    made->setObjectName(id);
    made->setShortcuts(keys);
    made->setMenuRole(QAction::NoRole);
    m_window->addAction(made);
    m_all += made;
    return made;
}

QAction *Commands::add(MenuId menu, const QString &id, const QString &text, const QList<QKeySequence> &keys,
                       std::function<void()> run, theme::Icon icon)
{
    QAction *made = make(menu, id, text, keys);
    if (icon != theme::Icon::ChevronRight)
        made->setIcon(m_theme.icon(icon));
    connect(made, &QAction::triggered, m_window, [run = std::move(run)] { run(); });
    return made;
}

QAction *Commands::addToggle(MenuId menu, const QString &id, const QString &text, const QList<QKeySequence> &keys,
                             std::function<void(bool)> toggle)
{
    QAction *made = make(menu, id, text, keys);
    made->setCheckable(true);
    connect(made, &QAction::triggered, m_window, [toggle = std::move(toggle)](bool on) { toggle(on); });
    return made;
}

void Commands::separator(MenuId menu)
{
    m_menus.value(menu)->addSeparator();
}

QAction *Commands::action(const QString &id) const
{
    for (QAction *one : m_all)
        if (one->objectName() == id)
            return one;
    return nullptr;
}

void Commands::setUnavailable(const QString &id, const QString &reason)
{
    QAction *found = action(id);
    Q_ASSERT_X(found, "Commands", qPrintable(id));
    found->setEnabled(reason.isEmpty());
    found->setProperty("reason", reason);
    found->setToolTip(reason);
    found->setStatusTip(reason);
}

QString Commands::reason(const QAction *action)
{
    if (action->isEnabled())
        return {};
    const QString reason = action->property("reason").toString();
    return reason.isEmpty() ? tr("not possible on this screen") : reason;
}

} // namespace backflow::ui::shell
