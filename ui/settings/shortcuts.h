#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;
class QSettings;

namespace backflow::ui::settings {

/// Keys of the program's commands as a person has changed them. A command is known by its object name; one without a
/// name keeps its keys.
class Shortcuts final
{
public:
    /// Takes what the commands have now for the defaults, then gives them the keys that were chosen. `settings` and the
    /// commands must outlive it.
    Shortcuts(QSettings &settings, QList<QAction *> commands);

    const QList<QAction *> &commands() const { return m_commands; }
    static QList<QKeySequence> defaultsOf(const QAction *command);
    static bool isChanged(const QAction *command);

    /// The command that has this key already; null when none but `except` has.
    QAction *holderOf(const QKeySequence &key, const QAction *except) const;
    /// Puts the key in place of the command's own ones; an empty key leaves it without. Whoever had the key loses it.
    void setKey(QAction *command, const QKeySequence &key);
    void reset(QAction *command);
    void resetAll();
    /// What the settings hold now.
    void readAgain();
    /// Keys as people know them from elsewhere: `jetbrains`, `vscode`; an empty name = as they came. What it does not
    /// speak of is as it came.
    void usePreset(const QString &preset);
    bool isPreset(const QString &preset) const;

private:
    void store(const QAction *command);
    void read();

    QSettings &m_settings;
    QList<QAction *> m_commands;
};

} // namespace backflow::ui::settings
