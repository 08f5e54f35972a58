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

struct PresetKey {
    const char *preset;
    const char *command;
    /// As QKeySequence::listFromString reads it.
    const char *keys;
};

// Only where those tools have a key for the same thing; none of them may be another command's default.
constexpr PresetKey kPresetKeys[] = {
    {"jetbrains", "goPalette", "Ctrl+Shift+A; Ctrl+K"},
    {"jetbrains", "goComponent", "Ctrl+Shift+N; Ctrl+Shift+F"},
    {"jetbrains", "goBack", "Ctrl+Alt+Left; Alt+Left"},
    {"jetbrains", "goForward", "Ctrl+Alt+Right; Alt+Right"},
    {"jetbrains", "goSettings", "Ctrl+Alt+S; Ctrl+7"},
    {"jetbrains", "viewRail", "Alt+1"},
    {"vscode", "goPalette", "Ctrl+Shift+P; F1"},
    {"vscode", "helpScreen", "Shift+F1"},
    {"vscode", "goComponent", "Ctrl+T; Ctrl+Shift+F"},
    {"vscode", "viewPanel", "Ctrl+Alt+B"},
    {"vscode", "viewRail", "Ctrl+B"},
    {"vscode", "helpKeys", "Ctrl+K, Ctrl+S; Ctrl+/"},
};

QList<QKeySequence> presetKeys(const QString &preset, const QAction *command)
{
    for (const PresetKey &key : kPresetKeys)
        if (preset == QLatin1StringView(key.preset) && command->objectName() == QLatin1StringView(key.command))
            return QKeySequence::listFromString(QString::fromLatin1(key.keys), QKeySequence::PortableText);
    return Shortcuts::defaultsOf(command);
}

} // namespace

Shortcuts::Shortcuts(QSettings &settings, QList<QAction *> commands)
    : m_settings(settings)
    , m_commands(std::move(commands))
{
    for (QAction *command : std::as_const(m_commands)) {
        command->setProperty(kDefaults, QVariant::fromValue(command->shortcuts()));
    }
    read();
}

void Shortcuts::read()
{
    for (QAction *command : std::as_const(m_commands)) {
        if (command->objectName().isEmpty() || !m_settings.contains(settingOf(command)))
            continue;
        QList<QKeySequence> keys = QKeySequence::listFromString(m_settings.value(settingOf(command)).toString());
        keys.removeAll(QKeySequence()); // no key at all reads back as an empty one
        command->setShortcuts(keys);
    }
}

void Shortcuts::readAgain()
{
    for (QAction *command : std::as_const(m_commands))
        command->setShortcuts(defaultsOf(command));
    read();
}

void Shortcuts::usePreset(const QString &preset)
{
    for (QAction *command : std::as_const(m_commands)) {
        command->setShortcuts(presetKeys(preset, command));
        store(command);
    }
}

bool Shortcuts::isPreset(const QString &preset) const
{
    return std::ranges::all_of(
        m_commands, [&](const QAction *command) { return command->shortcuts() == presetKeys(preset, command); });
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
