#include "ui/history/savedmenu.h"

#include "ui/widgets/appcontext.h"
#include "ui/widgets/navigator.h"

#include <QInputDialog>
#include <QMenu>

namespace backflow::ui::history {

namespace {
const QString kFileName = QStringLiteral("history-filters.json");
} // namespace

SavedMenu::SavedMenu(const widgets::AppContext &context, std::function<SavedHistory()> current, QWidget *parent)
    : QToolButton(parent)
    , m_context(context)
    , m_current(std::move(current))
    , m_names(std::make_shared<SavedNames>())
    , m_saved(this, {.load =
                         [names = m_names](const QString &path) {
                             return loadSavedHistory(path).transform(
                                 [&names](const QList<SavedHistory> &filters) { return names->named(filters); });
                         },
                     .toBytes =
                         [names = m_names](const QList<SavedHistory> &filters) { return toJson(names->kept(filters)); },
                     .changed = [this] { refresh(); },
                     .failed = [this](const QString &sentence) { Q_EMIT failed(sentence); }})
{
    setObjectName(QStringLiteral("historySaved"));
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(new QMenu(this));
    menu()->setObjectName(QStringLiteral("historySavedMenu"));
    connect(menu(), &QMenu::aboutToShow, this, &SavedMenu::rebuild);
    refresh();
}

void SavedMenu::reload()
{
    m_names->use(m_context.backends);
    m_saved.open(m_context.pool,
                 m_context.workspaceFolder.isEmpty() ? QString() : m_context.workspaceFolder + u'/' + kFileName);
}

void SavedMenu::refresh()
{
    const SavedHistory *chosen = m_saved.inForce();
    const QString name = m_saved.current();
    const bool changed = chosen && !chosen->saysSameAs(m_current());
    setText(!chosen ? tr("Saved ▾") : changed ? tr("Saved: %1 ● ▾").arg(name) : tr("Saved: %1 ▾").arg(name));
    setAccessibleName(!chosen   ? tr("Saved filters")
                      : changed ? tr("Saved filter %1, changed and not saved").arg(name)
                                : tr("Saved filter %1").arg(name));
    setToolTip(accessibleName());
}

void SavedMenu::rebuild()
{
    QMenu *menu = this->menu();
    menu->clear();
    const QString current = m_saved.current();
    for (const SavedHistory &filter : m_saved.all()) {
        QAction *action = menu->addAction(filter.name);
        action->setCheckable(true);
        action->setChecked(filter.name == current);
        connect(action, &QAction::triggered, this, [this, name = filter.name] { choose(name); });
    }
    if (m_saved.all().isEmpty())
        menu->addAction(tr("No filter is saved yet"))->setEnabled(false);
    menu->addSeparator();
    QAction *save = menu->addAction(tr("Save what is shown as…"), this, &SavedMenu::askForName);
    save->setObjectName(QStringLiteral("historySaveFilter"));
    save->setEnabled(!m_context.workspaceFolder.isEmpty());
    if (!save->isEnabled())
        save->setToolTip(tr("Filters are kept with a workspace; none is open."));
    menu->setToolTipsVisible(true);
    if (m_saved.inForce()) {
        menu->addAction(tr("Save into “%1”").arg(current), this, [this, current] { saveAs(current); });
        menu->addAction(tr("Remove “%1”").arg(current), this, [this, current] { remove(current); });
    }
}

void SavedMenu::choose(const QString &name)
{
    if (const SavedHistory *filter = m_saved.find(name)) {
        m_saved.choose(name);
        Q_EMIT chosen(SavedHistory(*filter));
        refresh();
    }
}

void SavedMenu::saveAs(const QString &name)
{
    SavedHistory filter = m_current();
    filter.name = name;
    m_saved.save(std::move(filter));
}

void SavedMenu::remove(const QString &name)
{
    const SavedHistory *found = m_saved.find(name);
    if (!found)
        return;
    const SavedHistory filter = *found;
    m_saved.remove(name);
    m_context.navigator->notifyUndoable(tr("The filter “%1” was removed.").arg(name),
                                        widgets::Undoable{tr("Removing the filter “%1”").arg(name),
                                                          [this, filter] { m_saved.save(filter); },
                                                          [this, name] { m_saved.remove(name); }});
}

void SavedMenu::askForName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("historyNameDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save the filter"));
    dialog->setLabelText(tr("Name of the filter:"));
    dialog->setTextValue(m_saved.current());
    connect(dialog, &QInputDialog::textValueSelected, this, &SavedMenu::saveAs);
    dialog->open();
}

} // namespace backflow::ui::history
