#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QPointer>
#include <QString>

class QAction;
class QSettings;

namespace backflow::ui::settings {

/// Keys of the program's commands as a person has changed them. A command is known by its object name; one without a
/// name keeps its keys; several of one name are one command, as each part of a kind on the screen has it for itself.
class Shortcuts final
{
public:
    /// Takes what the commands have now for the defaults, then gives them the keys that were chosen. `settings` and the
    /// commands must outlive it.
    Shortcuts(QSettings &settings, const QList<QAction *> &commands);

    /// One of each name.
    const QList<QAction *> &commands() const { return m_commands; }
    /// One that was made later gets the keys of its name.
    void adopt(QAction *command);
    static QList<QKeySequence> defaultsOf(const QAction *command);
    static bool isChanged(const QAction *command);

    /// A key of both could ask for either while one widget has the focus.
    bool canMeet(const QAction *one, const QAction *other) const;
    /// The command that has this key already where `except` could be asked for by it as well; null when none has. The
    /// same default key of both is meant so: a part of the screen then answers in the window's place.
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
    void give(QAction *command, const QList<QKeySequence> &keys);
    void takeAway(const QKeySequence &key, const QAction *except);

    QSettings &m_settings;
    QList<QAction *> m_commands;
    QHash<QString, QList<QPointer<QAction>>> m_twins;
};

} // namespace backflow::ui::settings
