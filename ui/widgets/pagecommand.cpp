#include "ui/widgets/pagecommand.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QTabWidget>
#include <QWidget>

namespace backflow::ui::widgets {

namespace {

constexpr const char *kGroup = "commandGroup";
constexpr const char *kStep = "step";
constexpr const char *kSearchField = "searchField";

QKeySequence keyOf(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeypadModifier;
    const int key = event.key() == Qt::Key_Enter ? Qt::Key_Return : event.key();
    return QKeySequence(QKeyCombination(held, static_cast<Qt::Key>(key)));
}

} // namespace

PageCommands::PageCommands(QWidget *owner, QString group)
    : m_owner(owner)
    , m_group(std::move(group))
{
}

QAction *PageCommands::make(const char *name, const QString &text, const QList<QKeySequence> &keys,
                            std::function<void()> run)
{
    auto *made = new QAction(text, m_owner);
    adopt(made, name);
    made->setShortcuts(keys);
    QObject::connect(made, &QAction::triggered, m_owner, [run = std::move(run)] { run(); });
    return made;
}

QAction *PageCommands::add(const char *name, const QString &text, const QList<QKeySequence> &keys,
                           std::function<void()> run)
{
    QAction *made = make(name, text, keys, std::move(run));
    made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_owner->addAction(made);
    return made;
}

QAction *PageCommands::addOn(const QList<QWidget *> &widgets, const char *name, const QString &text,
                             const QList<QKeySequence> &keys, std::function<void()> run)
{
    QAction *made = make(name, text, keys, std::move(run));
    made->setShortcutContext(Qt::WidgetShortcut);
    for (QWidget *widget : widgets)
        widget->addAction(made);
    return made;
}

void PageCommands::addTabs(const char *nameBegin, QTabWidget *tabs)
{
    for (int i = 0; i < tabs->count(); ++i)
        add(qPrintable(QLatin1StringView(nameBegin) + QString::number(i + 1)), tabs->tabText(i),
            {QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i))}, [tabs, i] { tabs->setCurrentIndex(i); });
}

void PageCommands::adopt(QAction *action, const char *name)
{
    action->setObjectName(QLatin1StringView(name));
    action->setProperty(kGroup, m_group);
}

QString commandGroup(const QAction *command)
{
    return command->property(kGroup).toString();
}

QList<QAction *> commandsIn(const QWidget *page, Parts parts)
{
    QList<QAction *> found;
    const auto take = [&](const QWidget *widget) {
        if (qobject_cast<const QMenu *>(widget) || (parts == Parts::Shown && !widget->isVisible()))
            return;
        for (QAction *action : widget->actions())
            if (!commandGroup(action).isEmpty() && !found.contains(action))
                found += action;
    };
    take(page);
    for (const QWidget *widget : page->findChildren<QWidget *>())
        take(widget);
    return found;
}

void setCommandsUnavailable(const QWidget *page, const QString &reason)
{
    for (QAction *command : commandsIn(page, Parts::All)) {
        command->setEnabled(reason.isEmpty());
        command->setProperty("reason", reason);
        command->setToolTip(reason);
    }
}

void setStep(const QWidget *page, const QString &command, const QString &step)
{
    for (QAction *action : page->findChildren<QAction *>(command))
        action->setProperty(kStep, step);
}

QString stepOf(const QAction *command)
{
    return command->property(kStep).toString();
}

bool runByKey(const QWidget *widget, const QKeyEvent &event)
{
    const QKeySequence key = keyOf(event);
    for (QAction *action : widget->actions())
        if (action->isEnabled() && action->shortcuts().contains(key)) {
            action->trigger();
            return true;
        }
    return false;
}

void setSearchField(QWidget *field)
{
    field->setProperty(kSearchField, true);
}

QWidget *searchFieldIn(const QWidget *page)
{
    for (QWidget *widget : page->findChildren<QWidget *>())
        if (widget->property(kSearchField).toBool() && widget->isVisible() && widget->isEnabled())
            return widget;
    return nullptr;
}

} // namespace backflow::ui::widgets
