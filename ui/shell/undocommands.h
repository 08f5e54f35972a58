#pragma once

#include "ui/widgets/navigator.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>

class QAction;
class QStackedWidget;

namespace backflow::ui::shell {

class Commands;

/// Undo and Redo of the window. Each section has steps of its own, so that what is taken back is seen; a text that is
/// written in and a page with commands `…Undo` and `…Redo` of its own (Resolve, Access) answer for themselves.
/// Objects: `editUndo`, `editRedo`.
class UndoCommands final : public QObject
{
    Q_OBJECT

public:
    UndoCommands(Commands &commands, const QStackedWidget &pages, QObject *parent);

    void setPage(widgets::Page page);
    /// Gives its number, for takeBack; 0 while a step is on its way back.
    int add(const widgets::Undoable &step);
    /// That very step, whatever was done after it. False when it is not there any more.
    bool takeBack(int number);
    /// In another workspace only what was set can be taken back.
    void setWorkspace(const QString &folder);
    /// Where commands are listed they say what they would do, or why nothing; their keys do not wait for that.
    void offer(bool listed);

Q_SIGNALS:
    /// A sentence: what was undone, or that there is nothing.
    void told(const QString &sentence);

private:
    struct Step {
        int number = 0;
        widgets::Undoable done;
    };
    struct Steps {
        QList<Step> done;
        QList<Step> undone;
    };
    enum class Way { Undo, Redo };

    void run(Way way);
    void runStep(Way way);
    QString nameOf(Way way) const;
    QAction *commandOfPage(Way way) const;
    void show(Way way, bool listed);

    Commands &m_commands;
    const QStackedWidget &m_pages;
    QHash<widgets::Page, Steps> m_steps;
    widgets::Page m_page = widgets::Page::Welcome;
    QString m_workspace;
    int m_last = 0;
    bool m_running = false;
};

} // namespace backflow::ui::shell
