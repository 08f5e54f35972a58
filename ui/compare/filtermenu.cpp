#include "ui/compare/filtermenu.h"

#include "ui/compare/groupingmenu.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/navigator.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMenu>

namespace backflow::ui::compare {

namespace {
const QString kFileName = QStringLiteral("compare-filters.json");
} // namespace

FilterMenu::FilterMenu(const widgets::AppContext &context, std::function<SavedFilter()> current, QWidget *parent)
    : QToolButton(parent)
    , m_context(context)
    , m_current(std::move(current))
    , m_saved(this, {.load = loadSavedFilters,
                     .toBytes = [](const QList<SavedFilter> &filters) { return toJson(filters); },
                     .changed =
                         [this] {
                             refresh();
                             Q_EMIT filtersChanged();
                         },
                     .failed = [this](const QString &sentence) { Q_EMIT failed(sentence); }})
{
    setObjectName(QStringLiteral("compareFilterMenu"));
    setIcon(context.theme->icon(theme::Icon::Filter));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(new QMenu(this));
    menu()->setObjectName(QStringLiteral("compareFilters"));
    connect(menu(), &QMenu::aboutToShow, this, &FilterMenu::rebuild);
    refresh();
}

void FilterMenu::reload()
{
    const QString &folder = m_context.workspaceFolder;
    m_saved.open(m_context.pool, folder.isEmpty() ? QString() : folder + u'/' + kFileName);
}

void FilterMenu::refresh()
{
    const SavedFilter *chosen = m_saved.inForce();
    const QString name = m_saved.current();
    const bool changed = chosen && !chosen->showsSameAs(m_current());
    setText(!chosen ? tr("View ▾") : changed ? tr("%1 ● ▾").arg(name) : tr("%1 ▾").arg(name));
    setAccessibleName(!chosen   ? tr("View: grouping and saved filters")
                      : changed ? tr("View: filter %1, changed and not saved").arg(name)
                                : tr("View: filter %1").arg(name));
    setToolTip(accessibleName());
}

void FilterMenu::rebuild()
{
    QMenu *menu = this->menu();
    menu->clear();
    const SavedFilter now = m_current();
    const QString current = m_saved.current();
    menu->addSection(tr("Group by"));
    offerGroupings(menu, now.groupings, [this](const QList<Grouping> &by) { Q_EMIT groupingsChosen(by); });
    menu->addSection(tr("Saved filters"));
    for (const SavedFilter &filter : m_saved.all()) {
        QAction *action = menu->addAction(filter.name, this, [this, name = filter.name] { choose(name); });
        action->setCheckable(true);
        action->setChecked(filter.name == current);
    }
    const SavedFilter *chosen = m_saved.inForce();
    if (chosen && !chosen->showsSameAs(now))
        menu->addAction(tr("Save the changes to “%1”").arg(current), this, [this, current] { saveAs(current); });
    menu->addAction(tr("Save as…"), this, &FilterMenu::askForName);
    if (chosen)
        menu->addAction(tr("Delete “%1”").arg(current), this, [this, current] { remove(current); });
    menu->addSeparator();
    menu->addAction(tr("Read filters from a file…"), this, [this] { askForFile(false); });
    QAction *write = menu->addAction(tr("Write the filters to a file…"), this, [this] { askForFile(true); });
    write->setEnabled(!m_saved.all().isEmpty());
    if (!write->isEnabled())
        write->setToolTip(tr("No filter is saved yet."));
    menu->setToolTipsVisible(true);
    menu->addSeparator();
    const qsizetype keeps = m_context.pipeline.keeps.size();
    menu->addAction(keeps == 0 ? tr("Meant to differ…") : tr("Meant to differ (%1)…").arg(keeps), this,
                    &FilterMenu::keepsWanted);
}

void FilterMenu::openGroupMenu(QWidget *over)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("compareGroupMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    offerGroupings(menu, m_current().groupings, [this](const QList<Grouping> &by) { Q_EMIT groupingsChosen(by); });
    menu->setActiveAction(menu->actions().first());
    menu->popup(over->mapToGlobal(QPoint(0, 0)));
}

void FilterMenu::save()
{
    if (m_saved.current().isEmpty())
        askForName();
    else
        saveAs(m_saved.current());
}

void FilterMenu::choose(const QString &name)
{
    if (const SavedFilter *filter = m_saved.find(name)) {
        m_saved.choose(name);
        Q_EMIT chosen(SavedFilter(*filter));
        refresh();
    }
}

void FilterMenu::saveAs(const QString &name)
{
    SavedFilter filter = m_current();
    filter.name = name;
    m_saved.save(std::move(filter));
}

void FilterMenu::remove(const QString &name)
{
    const SavedFilter *found = m_saved.find(name);
    if (!found)
        return;
    const SavedFilter filter = *found;
    m_saved.remove(name);
    m_context.navigator->notifyUndoable(tr("The filter “%1” was deleted.").arg(name),
                                        widgets::Undoable{tr("Deleting the filter “%1”").arg(name),
                                                          [this, filter] { m_saved.save(filter); },
                                                          [this, name] { m_saved.remove(name); }});
}

void FilterMenu::askForName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("compareFilterName"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save what is shown"));
    dialog->setLabelText(tr("Name of the filter"));
    dialog->setTextValue(m_saved.current());
    dialog->setOkButtonText(tr("Save"));
    connect(dialog, &QInputDialog::textValueSelected, this, &FilterMenu::saveAs);
    dialog->open();
}

void FilterMenu::askForFile(bool write)
{
    auto *dialog = new QFileDialog(this, write ? tr("Write the filters") : tr("Read filters"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(write ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setNameFilter(tr("Filters of Backflow (*.json)"));
    dialog->setDefaultSuffix(QStringLiteral("json"));
    if (write)
        dialog->selectFile(kFileName);
    connect(dialog, &QFileDialog::fileSelected, this, [this, write](const QString &path) {
        if (write)
            m_saved.exportTo(path);
        else
            m_saved.importFrom(path);
    });
    dialog->open();
}

} // namespace backflow::ui::compare
