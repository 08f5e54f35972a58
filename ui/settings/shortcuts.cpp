#include "ui/settings/shortcuts.h"

#include <QAction>
#include <QMenu>
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

/// Whether a key of theirs can reach both while one widget has the focus.
bool overlap(const QWidget *one, bool oneAlone, const QWidget *other, bool otherAlone)
{
    if (one == other)
        return true;
    return (!oneAlone && one->isAncestorOf(other)) || (!otherAlone && other->isAncestorOf(one));
}

QList<QWidget *> placesOf(const QAction *command)
{
    QList<QWidget *> places;
    for (QObject *object : command->associatedObjects())
        if (auto *widget = qobject_cast<QWidget *>(object); widget && !qobject_cast<QMenu *>(widget))
            places += widget;
    return places;
}

bool meet(const QAction *one, const QAction *other)
{
    if (one->shortcutContext() == Qt::WindowShortcut || other->shortcutContext() == Qt::WindowShortcut)
        return true;
    const bool oneAlone = one->shortcutContext() == Qt::WidgetShortcut;
    const bool otherAlone = other->shortcutContext() == Qt::WidgetShortcut;
    const QList<QWidget *> others = placesOf(other);
    for (const QWidget *place : placesOf(one))
        for (const QWidget *otherPlace : others)
            if (overlap(place, oneAlone, otherPlace, otherAlone))
                return true;
    return false;
}

} // namespace

Shortcuts::Shortcuts(QSettings &settings, const QList<QAction *> &commands)
    : m_settings(settings)
{
    for (QAction *command : commands) {
        command->setProperty(kDefaults, QVariant::fromValue(command->shortcuts()));
        QList<QPointer<QAction>> &twins = m_twins[command->objectName()];
        if (twins.isEmpty() || command->objectName().isEmpty())
            m_commands += command;
        twins += command;
    }
    read();
}

void Shortcuts::adopt(QAction *command)
{
    QList<QPointer<QAction>> &twins = m_twins[command->objectName()];
    twins.removeAll(nullptr);
    if (twins.isEmpty() || twins.contains(command))
        return;
    command->setProperty(kDefaults, QVariant::fromValue(command->shortcuts()));
    command->setShortcuts(twins.first()->shortcuts());
    twins += command;
}

void Shortcuts::give(QAction *command, const QList<QKeySequence> &keys)
{
    command->setShortcuts(keys);
    if (!command->objectName().isEmpty())
        for (const QPointer<QAction> &twin : std::as_const(m_twins[command->objectName()]))
            if (twin)
                twin->setShortcuts(keys);
}

void Shortcuts::read()
{
    for (QAction *command : std::as_const(m_commands)) {
        if (command->objectName().isEmpty() || !m_settings.contains(settingOf(command)))
            continue;
        QList<QKeySequence> keys = QKeySequence::listFromString(m_settings.value(settingOf(command)).toString());
        keys.removeAll(QKeySequence()); // no key at all reads back as an empty one
        give(command, keys);
    }
}

void Shortcuts::readAgain()
{
    for (QAction *command : std::as_const(m_commands))
        give(command, defaultsOf(command));
    read();
}

void Shortcuts::usePreset(const QString &preset)
{
    for (QAction *command : std::as_const(m_commands)) {
        give(command, presetKeys(preset, command));
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

bool Shortcuts::canMeet(const QAction *one, const QAction *other) const
{
    if (one->objectName().isEmpty() || other->objectName().isEmpty())
        return meet(one, other);
    for (const QPointer<QAction> &twin : m_twins.value(one->objectName()))
        for (const QPointer<QAction> &otherTwin : m_twins.value(other->objectName()))
            if (twin && otherTwin && meet(twin, otherTwin))
                return true;
    return false;
}

QAction *Shortcuts::holderOf(const QKeySequence &key, const QAction *except) const
{
    if (key.isEmpty())
        return nullptr;
    const bool isDefault = except && defaultsOf(except).contains(key);
    for (QAction *command : m_commands)
        if (command != except && command->shortcuts().contains(key) &&
            !(isDefault && defaultsOf(command).contains(key)) && (!except || canMeet(command, except)))
            return command;
    return nullptr;
}

void Shortcuts::takeAway(const QKeySequence &key, const QAction *except)
{
    while (QAction *holder = holderOf(key, except)) {
        QList<QKeySequence> left = holder->shortcuts();
        left.removeAll(key);
        give(holder, left);
        store(holder);
    }
}

void Shortcuts::setKey(QAction *command, const QKeySequence &key)
{
    takeAway(key, command);
    give(command, key.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{key});
    store(command);
}

void Shortcuts::reset(QAction *command)
{
    const QList<QKeySequence> defaults = defaultsOf(command);
    for (const QKeySequence &key : defaults)
        takeAway(key, command);
    give(command, defaults);
    store(command);
}

void Shortcuts::resetAll()
{
    for (QAction *command : std::as_const(m_commands)) {
        give(command, defaultsOf(command));
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
