#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>
#include <functional>

class QAction;
class QKeyEvent;
class QTabWidget;
class QWidget;

namespace backflow::ui::widgets {

/// Makes the commands of one part of a screen. A command has a stable name, so that it stands in the window's menus, in
/// the palette, in the sheet of keys and in the settings, where it can be given another key; the key works only while
/// that part has the focus. Several parts of a kind (differences) make the same commands, each for itself.
class PageCommands final
{
public:
    /// The commands belong to `owner`, and their keys work in it and in all that is inside. `group`: what the part is
    /// called in menus.
    PageCommands(QWidget *owner, QString group);

    QAction *add(const char *name, const QString &text, const QList<QKeySequence> &keys, std::function<void()> run);
    /// The keys work only where one of `widgets` has the focus itself: for single letters.
    QAction *addOn(const QList<QWidget *> &widgets, const char *name, const QString &text,
                   const QList<QKeySequence> &keys, std::function<void()> run);
    /// Alt+1, Alt+2 … to the tabs as they are now: `nameBegin1`, `nameBegin2` …
    void addTabs(const char *nameBegin, QTabWidget *tabs);
    /// An action that is there already.
    void adopt(QAction *action, const char *name);

private:
    QAction *make(const char *name, const QString &text, const QList<QKeySequence> &keys, std::function<void()> run);

    QWidget *m_owner;
    QString m_group;
};

/// Empty: not a command of a page.
QString commandGroup(const QAction *command);
enum class Parts { Shown, All };
/// What PageCommands made for `page` and whatever is inside of it.
QList<QAction *> commandsIn(const QWidget *page, Parts parts);
/// With a reason none of them is possible just now; an empty one makes them so again.
void setCommandsUnavailable(const QWidget *page, const QString &reason);
/// For commands `…Undo` and `…Redo` of a page: what they would take back or do again; empty = nothing.
void setStep(const QWidget *page, const QString &command, const QString &step);
QString stepOf(const QAction *command);
/// Runs the command of `widget` that has this key; false when there is none. For keys that reach a widget by another
/// way than the window's.
bool runByKey(const QWidget *widget, const QKeyEvent &event);

/// The field that "Find in this view" goes to while it is shown.
void setSearchField(QWidget *field);
/// Null: none is shown.
QWidget *searchFieldIn(const QWidget *page);

} // namespace backflow::ui::widgets
