#pragma once

#include "ui/shell/commandpalette.h"
#include "ui/widgets/navigator.h"

#include <QList>
#include <functional>
#include <memory>

class QAction;

namespace backflow::ui::widgets {
struct AppContext;
}

namespace backflow::ui::shell {

class Commands;
struct Pages;

/// What the palette lists of commands: those of the window, of the page that is shown and of all others, which are gone
/// to first. What cannot be done says why.
class PaletteEntries final
{
public:
    /// `go`: shows a page. `tell`: why a command that was gone to is not possible there.
    struct Use {
        std::function<void(widgets::Page)> go;
        std::function<void(const QString &sentence)> tell;
    };
    /// All of it outlives this.
    PaletteEntries(const Commands &commands, const Pages &pages, const widgets::AppContext &context, Use use);

    /// `shown`: commands of the page that is shown.
    QList<PaletteEntry> commands(const QList<QAction *> &shown, widgets::Page current) const;

private:
    PaletteEntry entryOf(QAction *action) const;
    PaletteEntry elsewhere(QAction *action, widgets::Page page) const;
    QString whyNotThere(const QAction *action, widgets::Page page) const;

    const Commands &m_commands;
    const Pages &m_pages;
    const widgets::AppContext &m_context;
    Use m_use;
};

} // namespace backflow::ui::shell
