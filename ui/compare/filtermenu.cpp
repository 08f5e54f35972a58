#include "ui/compare/filtermenu.h"

#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMenu>
#include <algorithm>

namespace backflow::ui::compare {

namespace {
const QString kFileName = QStringLiteral("compare-filters.json");
} // namespace

FilterMenu::FilterMenu(const widgets::AppContext &context, std::function<SavedFilter()> current, QWidget *parent)
    : QToolButton(parent)
    , m_context(context)
    , m_current(std::move(current))
    , m_reading(this)
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

QString FilterMenu::path() const
{
    return m_context.workspaceFolder.isEmpty() ? QString() : m_context.workspaceFolder + u'/' + kFileName;
}

const SavedFilter *FilterMenu::find(const QString &name) const
{
    const auto found = std::ranges::find(m_filters, name, &SavedFilter::name);
    return found == m_filters.end() ? nullptr : &*found;
}

void FilterMenu::reload()
{
    m_filters.clear();
    m_name.clear();
    refresh();
    if (path().isEmpty() || !m_context.pool)
        return;
    auto work = [path = path()](async::Monitor &) { return loadSavedFilters(path); };
    m_reading.run(async::start(*m_context.pool, work), [this](base::Result<QList<SavedFilter>> filters) {
        if (!filters) {
            Q_EMIT failed(filters.error().message);
            return;
        }
        m_filters = *std::move(filters);
        refresh();
        Q_EMIT filtersChanged();
    });
}

void FilterMenu::refresh()
{
    const SavedFilter *chosen = find(m_name);
    const bool changed = chosen && !chosen->showsSameAs(m_current());
    setText(!chosen ? tr("View ▾") : changed ? tr("%1 ● ▾").arg(m_name) : tr("%1 ▾").arg(m_name));
    setAccessibleName(!chosen   ? tr("View: grouping and saved filters")
                      : changed ? tr("View: filter %1, changed and not saved").arg(m_name)
                                : tr("View: filter %1").arg(m_name));
    setToolTip(accessibleName());
}

void FilterMenu::rebuild()
{
    QMenu *menu = this->menu();
    menu->clear();
    const SavedFilter now = m_current();
    menu->addSection(tr("Group by"));
    offerGroupings(menu, now.groupings);
    menu->addSection(tr("Saved filters"));
    for (const SavedFilter &filter : std::as_const(m_filters)) {
        QAction *action = menu->addAction(filter.name, this, [this, name = filter.name] { choose(name); });
        action->setCheckable(true);
        action->setChecked(filter.name == m_name);
    }
    const SavedFilter *chosen = find(m_name);
    if (chosen && !chosen->showsSameAs(now))
        menu->addAction(tr("Save the changes to “%1”").arg(m_name), this, [this] { saveAs(m_name); });
    menu->addAction(tr("Save as…"), this, &FilterMenu::askForName);
    if (chosen)
        menu->addAction(tr("Delete “%1”").arg(m_name), this, [this] { remove(m_name); });
    menu->addSeparator();
    menu->addAction(tr("Read filters from a file…"), this, [this] { askForFile(false); });
    menu->addAction(tr("Write the filters to a file…"), this, [this] { askForFile(true); })
        ->setEnabled(!m_filters.isEmpty());
    menu->addSeparator();
    const qsizetype keeps = m_context.pipeline.keeps.size();
    menu->addAction(keeps == 0 ? tr("Meant to differ…") : tr("Meant to differ (%1)…").arg(keeps), this,
                    &FilterMenu::keepsWanted);
}

void FilterMenu::offerGroupings(QMenu *menu, const QList<Grouping> &now)
{
    for (const Grouping grouping : kGroupings) {
        QAction *action = menu->addAction(groupingWords(grouping), this, [this, grouping, now] {
            QList<Grouping> chosen{grouping};
            if (now.size() > 1 && now.at(1) != grouping)
                chosen.append(now.at(1));
            Q_EMIT groupingsChosen(chosen);
        });
        action->setCheckable(true);
        action->setChecked(now.first() == grouping);
    }
    QMenu *then = menu->addMenu(tr("Then by"));
    QAction *none = then->addAction(tr("Nothing"), this, [this, now] { Q_EMIT groupingsChosen({now.first()}); });
    none->setCheckable(true);
    none->setChecked(now.size() < 2);
    for (const Grouping grouping : kGroupings) {
        if (grouping == now.first())
            continue;
        QAction *action = then->addAction(groupingWords(grouping), this,
                                          [this, grouping, now] { Q_EMIT groupingsChosen({now.first(), grouping}); });
        action->setCheckable(true);
        action->setChecked(now.size() > 1 && now.at(1) == grouping);
    }
}

void FilterMenu::openGroupMenu(QWidget *over)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("compareGroupMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    offerGroupings(menu, m_current().groupings);
    menu->setActiveAction(menu->actions().first());
    menu->popup(over->mapToGlobal(QPoint(0, 0)));
}

void FilterMenu::save()
{
    if (m_name.isEmpty())
        askForName();
    else
        saveAs(m_name);
}

void FilterMenu::choose(const QString &name)
{
    if (const SavedFilter *filter = find(name)) {
        m_name = name;
        Q_EMIT chosen(*filter);
        refresh();
    }
}

void FilterMenu::saveAs(const QString &name)
{
    SavedFilter filter = m_current();
    filter.name = name.trimmed();
    if (filter.name.isEmpty())
        return;
    m_filters.removeIf([&](const SavedFilter &old) { return old.name == filter.name; });
    m_filters.append(filter);
    std::ranges::sort(m_filters, {}, &SavedFilter::name);
    m_name = filter.name;
    store();
}

void FilterMenu::remove(const QString &name)
{
    m_filters.removeIf([&](const SavedFilter &old) { return old.name == name; });
    if (m_name == name)
        m_name.clear();
    store();
}

void FilterMenu::store()
{
    refresh();
    Q_EMIT filtersChanged();
    if (path().isEmpty())
        return;
    if (m_writing) {
        m_writeAgain = true;
        return;
    }
    m_writing = true;
    auto work = [path = path(), filters = m_filters](async::Monitor &) { return storeSavedFilters(path, filters); };
    async::deliver(async::start(*m_context.pool, work), this, [this](const base::Result<> &stored) {
        m_writing = false;
        if (!stored)
            Q_EMIT failed(stored.error().message);
        if (std::exchange(m_writeAgain, false))
            store();
    });
}

void FilterMenu::importFrom(const QString &path)
{
    auto work = [path](async::Monitor &) { return loadSavedFilters(path); };
    m_reading.run(async::start(*m_context.pool, work), [this](base::Result<QList<SavedFilter>> filters) {
        if (!filters) {
            Q_EMIT failed(filters.error().message);
            return;
        }
        for (const SavedFilter &filter : std::as_const(*filters)) {
            m_filters.removeIf([&](const SavedFilter &old) { return old.name == filter.name; });
            m_filters.append(filter);
        }
        std::ranges::sort(m_filters, {}, &SavedFilter::name);
        store();
    });
}

void FilterMenu::exportTo(const QString &path)
{
    auto work = [path, filters = m_filters](async::Monitor &) { return storeSavedFilters(path, filters); };
    async::deliver(async::start(*m_context.pool, work), this, [this](const base::Result<> &stored) {
        if (!stored)
            Q_EMIT failed(stored.error().message);
    });
}

void FilterMenu::askForName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("compareFilterName"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save what is shown"));
    dialog->setLabelText(tr("Name of the filter"));
    dialog->setTextValue(m_name);
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
            exportTo(path);
        else
            importFrom(path);
    });
    dialog->open();
}

} // namespace backflow::ui::compare
