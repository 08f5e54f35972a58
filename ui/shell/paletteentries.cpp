#include "ui/shell/paletteentries.h"

#include "ui/environments/environmentpage.h"
#include "ui/shell/commands.h"
#include "ui/shell/pages.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/pagecommand.h"
#include "ui/widgets/words.h"

#include <QAction>
#include <QCoreApplication>
#include <QPointer>
#include <QSet>
#include <QTimer>

namespace backflow::ui::shell {

using widgets::Page;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::shell)
};

/// In the order of the sections.
constexpr Page kPages[] = {Page::Pipeline, Page::Compare,     Page::Promotions, Page::Resolve,
                           Page::History,  Page::Environment, Page::Access,     Page::Settings};

QString textOf(const QAction *action)
{
    const QString group = widgets::commandGroup(action);
    const QString text = widgets::withoutAccessKey(action->text());
    return group.isEmpty() ? text : Tr::tr("%1: %2").arg(group, text);
}

QString keysOf(const QAction *action)
{
    return action->shortcut().toString(QKeySequence::NativeText);
}

} // namespace

PaletteEntries::PaletteEntries(const Commands &commands, const Pages &pages, const widgets::AppContext &context,
                               Use use)
    : m_commands(commands)
    , m_pages(pages)
    , m_context(context)
    , m_use(std::move(use))
{
}

PaletteEntry PaletteEntries::entryOf(QAction *action) const
{
    PaletteEntry entry;
    entry.kind =
        action->objectName().startsWith(QLatin1String("help")) ? PaletteEntry::Kind::Help : PaletteEntry::Kind::Command;
    entry.id = action->objectName();
    entry.text = textOf(action);
    entry.keys = keysOf(action);
    entry.reason = Commands::reason(action);
    entry.run = [action = QPointer(action)] {
        if (action)
            action->trigger();
    };
    return entry;
}

QList<PaletteEntry> PaletteEntries::commands(const QList<QAction *> &shown, Page current) const
{
    QList<PaletteEntry> entries;
    QSet<QString> listed;
    const QList<QAction *> here = m_commands.all() + shown;
    for (QAction *action : here) {
        entries += entryOf(action);
        listed.insert(action->objectName());
    }
    const auto add = [&](Page page) {
        const QWidget *widget = m_pages.all.value(page);
        const QList<QAction *> all = widget ? widgets::commandsIn(widget, widgets::Parts::All) : QList<QAction *>();
        for (QAction *action : all)
            if (!listed.contains(action->objectName())) { // several parts of a kind have the same
                entries += elsewhere(action, page);
                listed.insert(action->objectName());
            }
    };
    add(current);
    for (const Page page : kPages)
        add(page);
    return entries;
}

PaletteEntry PaletteEntries::elsewhere(QAction *action, Page page) const
{
    PaletteEntry entry = entryOf(action);
    entry.reason = whyNotThere(action, page);
    const QString title = Pages::title(page);
    entry.keys = entry.keys.isEmpty() ? title : Tr::tr("%1 · %2").arg(title, entry.keys);
    entry.run = [use = m_use, action = QPointer(action), page, widget = QPointer(m_pages.all.value(page))] {
        use.go(page);
        // The page is told that it is shown before it is asked what it can do.
        QTimer::singleShot(0, widget, [use, action, widget] {
            if (!action)
                return;
            const bool there = widgets::commandsIn(widget, widgets::Parts::Shown).contains(action.data());
            const QString reason = action->property("reason").toString();
            if (there && action->isEnabled())
                action->trigger();
            else if (reason.isEmpty())
                use.tell(Tr::tr("“%1” is not possible here yet. Choose what it is about first.").arg(textOf(action)));
            else
                use.tell(Tr::tr("“%1” is not possible: %2").arg(textOf(action), reason));
        });
    };
    return entry;
}

QString PaletteEntries::whyNotThere(const QAction *action, Page page) const
{
    if (page != Page::Settings && !m_context.backends)
        return Tr::tr("open a workspace first");
    if (page == Page::Environment && m_pages.environment->environment().isEmpty())
        return Tr::tr("open an environment first");
    return action->isEnabled() ? QString() : action->property("reason").toString();
}

} // namespace backflow::ui::shell
