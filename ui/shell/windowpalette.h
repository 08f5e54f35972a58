#pragma once

#include "core/async/job.h"
#include "ui/shell/componentsearch.h"
#include "ui/widgets/navigator.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <memory>
#include <vector>

class QAction;
class QWidget;

namespace backflow::ui::widgets {
struct AppContext;
}

namespace backflow::ui::shell {

class CommandPalette;
class Commands;
struct PaletteEntry;
struct Pages;

/// Fills the palette of a window: its commands, the environments, places of the guide, and the components of all
/// environments once they are read.
class WindowPalette final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this; `window`: where the palette comes up.
    WindowPalette(const Commands &commands, const Pages &pages, std::shared_ptr<widgets::AppContext> context,
                  QWidget *window);

    /// `shown`: commands of the page that is shown.
    void open(const QList<QAction *> &shown, widgets::Page current, const QString &typed);
    QStringList recent() const;
    void setRecent(const QStringList &ids);

Q_SIGNALS:
    void pageWanted(backflow::ui::widgets::Page page);
    void componentChosen(const backflow::ui::shell::FoundComponent &component);
    void helpWanted(const QString &place);
    void told(const QString &sentence);

private:
    void go(widgets::Page page);
    QList<PaletteEntry> environments();
    void readComponents();
    void addComponents(const std::vector<FoundComponent> &found);

    const Commands &m_commands;
    const Pages &m_pages;
    std::shared_ptr<widgets::AppContext> m_context;
    CommandPalette *m_palette;
    async::Latest<std::vector<FoundComponent>> m_components;
};

} // namespace backflow::ui::shell
