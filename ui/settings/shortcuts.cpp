#include "ui/settings/shortcuts.h"

#include <QAction>
#include <QSettings>
#include <QVariant>

namespace backflow::ui::settings {

namespace {

constexpr const char *kDefaults = "defaultShortcuts";

QString settingOf(const QAction *command)
{
    return QStringLiteral("keyboard/") + command->objectName();
}

} // namespace

Shortcuts::Shortcuts(QSettings &settings, QList<QAction *> commands)
    : m_settings(settings)
    , m_commands(std::move(commands))
{
    for (QAction *command : std::as_const(m_commands)) {
        command->setProperty(kDefaults, QVariant::fromValue(command->shortcuts()));
        if (command->objectName().isEmpty() || !m_settings.contains(settingOf(command)))
            continue;
        QList<QKeySequence> keys = QKeySequence::listFromString(m_settings.value(settingOf(command)).toString());
        keys.removeAll(QKeySequence()); // no key at all reads back as an empty one
        command->setShortcuts(keys);
    }
}

QList<QKeySequence> Shortcuts::defaultsOf(const QAction *command)
{
    return command->property(kDefaults).value<QList<QKeySequence>>();
}

bool Shortcuts::isChanged(const QAction *command)
{
    return command->shortcuts() != defaultsOf(command);
}

QAction *Shortcuts::holderOf(const QKeySequence &key, const QAction *except) const
{
    if (key.isEmpty())
        return nullptr;
    for (QAction *command : m_commands)
        if (command != except && command->shortcuts().contains(key))
            return command;
    return nullptr;
}

void Shortcuts::setKey(QAction *command, const QKeySequence &key)
{
    while (QAction *holder = holderOf(key, command)) {
        QList<QKeySequence> left = holder->shortcuts();
        left.removeAll(key);
        holder->setShortcuts(left);
        store(holder);
    }
    command->setShortcuts(key.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{key});
    store(command);
}

void Shortcuts::reset(QAction *command)
{
    const QList<QKeySequence> defaults = defaultsOf(command);
    for (const QKeySequence &key : defaults)
        if (QAction *holder = holderOf(key, command)) {
            QList<QKeySequence> left = holder->shortcuts();
            left.removeAll(key);
            holder->setShortcuts(left);
            store(holder);
        }
    command->setShortcuts(defaults);
    store(command);
}

void Shortcuts::resetAll()
{
    for (QAction *command : std::as_const(m_commands)) {
        command->setShortcuts(defaultsOf(command));
        store(command);
    }
}

void Shortcuts::store(const QAction *command)
{
    if (command->objectName().isEmpty())
        return;
    if (isChanged(command))
        m_settings.setValue(settingOf(command), QKeySequence::listToString(command->shortcuts()));
    else
        m_settings.remove(settingOf(command));
}

} // namespace backflow::ui::settings
