#include "ui/shell/undocommands.h"

#include "ui/shell/commands.h"
#include "ui/widgets/pagecommand.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTextEdit>
#include <algorithm>
#include <utility>

namespace backflow::ui::shell {

using widgets::Page;

namespace {

constexpr int kMostSteps = 100;

/// Details of an environment belong to the map.
Page sectionOf(Page page)
{
    return page == Page::Environment || page == Page::Welcome ? Page::Pipeline : page;
}

/// The text that is written in and has something to take back or do again; null where there is none.
QWidget *writtenText(bool undo)
{
    QWidget *focus = QApplication::focusWidget();
    if (const auto *line = qobject_cast<const QLineEdit *>(focus))
        return !line->isReadOnly() && (undo ? line->isUndoAvailable() : line->isRedoAvailable()) ? focus : nullptr;
    const auto *plain = qobject_cast<const QPlainTextEdit *>(focus);
    const auto *rich = qobject_cast<const QTextEdit *>(focus);
    if ((!plain && !rich) || (plain && plain->isReadOnly()) || (rich && rich->isReadOnly()))
        return nullptr;
    const QTextDocument *document = plain ? plain->document() : rich->document();
    return (undo ? document->isUndoAvailable() : document->isRedoAvailable()) ? focus : nullptr;
}

} // namespace

UndoCommands::UndoCommands(Commands &commands, const QStackedWidget &pages, QObject *parent)
    : QObject(parent)
    , m_commands(commands)
    , m_pages(pages)
{
    commands.add(
        MenuId::Edit, QStringLiteral("editUndo"), tr("&Undo"), {QKeySequence(Qt::CTRL | Qt::Key_Z)},
        [this] { run(Way::Undo); }, theme::Icon::Undo);
    commands.add(
        MenuId::Edit, QStringLiteral("editRedo"), tr("&Redo"),
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
        [this] { run(Way::Redo); }, theme::Icon::Redo);
    commands.separator(MenuId::Edit);
}

void UndoCommands::setPage(Page page)
{
    m_page = sectionOf(page);
}

int UndoCommands::add(const widgets::Undoable &step)
{
    if (m_running)
        return 0; // what a step does on its way back is no step
    Steps &steps = m_steps[m_page];
    const bool goesOn = !step.key.isEmpty() && steps.undone.isEmpty() && !steps.done.isEmpty() &&
                        steps.done.last().done.key == step.key;
    steps.undone.clear();
    if (goesOn) {
        steps.done.last().done.redo = step.redo;
        return steps.done.last().number;
    }
    steps.done += Step{++m_last, step};
    if (steps.done.size() > kMostSteps)
        steps.done.removeFirst();
    return m_last;
}

bool UndoCommands::takeBack(int number)
{
    for (Steps &steps : m_steps) {
        const auto found = std::ranges::find(steps.done, number, &Step::number);
        if (found == steps.done.end())
            continue;
        const widgets::Undoable step = found->done;
        const bool last = std::next(found) == steps.done.end();
        if (last && step.redo)
            steps.undone += *found;
        steps.done.erase(found);
        m_running = true;
        step.undo();
        m_running = false;
        return true;
    }
    return false;
}

void UndoCommands::setWorkspace(const QString &folder)
{
    if (std::exchange(m_workspace, folder) == folder)
        return;
    m_steps.removeIf([](const auto &steps) { return steps.key() != Page::Settings; });
}

QAction *UndoCommands::commandOfPage(Way way) const
{
    const QWidget *page = m_pages.currentWidget();
    const auto all = page ? widgets::commandsIn(page, widgets::Parts::Shown) : QList<QAction *>();
    for (QAction *command : all)
        if (command->objectName().endsWith(way == Way::Undo ? QLatin1String("Undo") : QLatin1String("Redo")))
            return command;
    return nullptr;
}

QString UndoCommands::nameOf(Way way) const
{
    if (writtenText(way == Way::Undo))
        return tr("typing");
    if (const QAction *command = commandOfPage(way))
        return widgets::stepOf(command);
    const auto steps = m_steps.constFind(m_page);
    if (steps == m_steps.cend())
        return {};
    const QList<Step> &list = way == Way::Undo ? steps->done : steps->undone;
    return list.isEmpty() ? QString() : list.last().done.name;
}

void UndoCommands::offer(bool listed)
{
    show(Way::Undo, listed);
    show(Way::Redo, listed);
}

void UndoCommands::show(Way way, bool listed)
{
    const bool undo = way == Way::Undo;
    const QString id = undo ? QStringLiteral("editUndo") : QStringLiteral("editRedo");
    const QString name = listed ? nameOf(way) : QString();
    const QString plain = undo ? tr("&Undo") : tr("&Redo");
    QString shown = name;
    m_commands.action(id)->setText(name.isEmpty() ? plain
                                                  : tr("%1: %2").arg(plain, shown.replace(u'&', QLatin1String("&&"))));
    const QString nothing = undo ? tr("nothing to undo in this section") : tr("nothing to do again in this section");
    m_commands.setUnavailable(id, listed && name.isEmpty() ? nothing : QString());
}

void UndoCommands::run(Way way)
{
    if (QWidget *text = writtenText(way == Way::Undo))
        QMetaObject::invokeMethod(text, way == Way::Undo ? "undo" : "redo");
    else if (QAction *command = commandOfPage(way))
        command->trigger();
    else
        runStep(way);
}

void UndoCommands::runStep(Way way)
{
    const bool undo = way == Way::Undo;
    Steps &steps = m_steps[m_page];
    QList<Step> &from = undo ? steps.done : steps.undone;
    if (from.isEmpty()) {
        Q_EMIT told(undo ? tr("There is nothing to undo in this section.")
                         : tr("There is nothing to do again in this section."));
        return;
    }
    const Step step = from.takeLast();
    if (!undo || step.done.redo)
        (undo ? steps.undone : steps.done) += step;
    m_running = true;
    undo ? step.done.undo() : step.done.redo();
    m_running = false;
    Q_EMIT told(undo ? tr("Undone: %1").arg(step.done.name) : tr("Done again: %1").arg(step.done.name));
}

} // namespace backflow::ui::shell
