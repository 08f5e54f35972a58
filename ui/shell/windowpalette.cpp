#include "ui/shell/windowpalette.h"

#include "ui/environments/environmentpage.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/commands.h"
#include "ui/shell/guideentries.h"
#include "ui/shell/pages.h"
#include "ui/shell/paletteentries.h"
#include "ui/widgets/appcontext.h"

namespace backflow::ui::shell {

using widgets::Page;

WindowPalette::WindowPalette(const Commands &commands, const Pages &pages, std::shared_ptr<widgets::AppContext> context,
                             QWidget *window)
    : QObject(window)
    , m_commands(commands)
    , m_pages(pages)
    , m_context(std::move(context))
    , m_palette(new CommandPalette(*m_context->theme, window))
    , m_components(this)
{
}

QStringList WindowPalette::recent() const
{
    return m_palette->recent();
}

void WindowPalette::setRecent(const QStringList &ids)
{
    m_palette->setRecent(ids);
}

void WindowPalette::open(const QList<QAction *> &shown, Page current, const QString &typed)
{
    const PaletteEntries listed(
        m_commands, m_pages, *m_context,
        {[this](Page page) { go(page); }, [this](const QString &sentence) { Q_EMIT told(sentence); }});
    m_palette->popUp(listed.commands(shown, current) + environments() +
                         guideEntries([this](const QString &place) { Q_EMIT helpWanted(place); }),
                     typed);
    readComponents();
}

/// To the page, for a command of it.
void WindowPalette::go(Page page)
{
    if (page == Page::Environment)
        m_context->navigator->openEnvironment(m_pages.environment->environment());
    else
        Q_EMIT pageWanted(page);
}

QList<PaletteEntry> WindowPalette::environments()
{
    QList<PaletteEntry> entries;
    for (const model::Environment &environment : std::as_const(m_context->pipeline.environments)) {
        PaletteEntry entry;
        entry.kind = PaletteEntry::Kind::Environment;
        entry.id = QStringLiteral("@") + environment.name;
        entry.text = tr("Environment %1").arg(environment.name);
        entry.run = [this, name = environment.name] { m_context->navigator->openEnvironment(name); };
        entries += entry;
    }
    return entries;
}

void WindowPalette::readComponents()
{
    if (!m_context->backends)
        return;
    auto work = [backends = m_context->backends, pipeline = m_context->pipeline](async::Monitor &monitor) {
        return allComponents(*backends, pipeline, monitor);
    };
    m_components.run(async::start(*m_context->pool, work),
                     [this](const base::Result<std::vector<FoundComponent>> &found) {
                         if (found)
                             addComponents(*found);
                         else
                             Q_EMIT told(found.error().message);
                     });
}

void WindowPalette::addComponents(const std::vector<FoundComponent> &found)
{
    QList<PaletteEntry> entries;
    entries.reserve(qsizetype(found.size()));
    for (const FoundComponent &component : found) {
        PaletteEntry entry;
        entry.kind = PaletteEntry::Kind::Component;
        entry.id = QStringLiteral("#") + component.key.toString();
        entry.text = tr("%1 (%2)").arg(component.key.fullName, component.key.type);
        entry.keys = component.environments.join(QStringLiteral(", "));
        entry.run = [this, component] { Q_EMIT componentChosen(component); };
        entries += entry;
    }
    m_palette->addEntries(entries);
}

} // namespace backflow::ui::shell
