#include "ui/history/savedmenu.h"

#include "core/base/durablefile.h"
#include "ui/widgets/appcontext.h"

#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <algorithm>

namespace backflow::ui::history {

namespace {
const QString kFileName = QStringLiteral("history-filters.json");
} // namespace

SavedMenu::SavedMenu(const widgets::AppContext &context, std::function<SavedHistory()> current, QWidget *parent)
    : QToolButton(parent)
    , m_context(context)
    , m_current(std::move(current))
    , m_reading(this)
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

QString SavedMenu::path() const
{
    return m_context.workspaceFolder.isEmpty() ? QString() : m_context.workspaceFolder + u'/' + kFileName;
}

const SavedHistory *SavedMenu::find(const QString &name) const
{
    const auto found = std::ranges::find(m_filters, name, &SavedHistory::name);
    return found == m_filters.end() ? nullptr : &*found;
}

void SavedMenu::reload()
{
    m_filters.clear();
    m_name.clear();
    refresh();
    if (path().isEmpty())
        return;
    auto work = [path = path()](async::Monitor &) { return loadSavedHistory(path); };
    m_reading.run(async::start(*m_context.pool, work), [this](base::Result<QList<SavedHistory>> filters) {
        if (filters)
            m_filters = *std::move(filters);
        else
            Q_EMIT failed(filters.error().message);
        refresh();
    });
}

void SavedMenu::refresh()
{
    const SavedHistory *chosen = find(m_name);
    const bool changed = chosen && !chosen->saysSameAs(m_current());
    setText(!chosen ? tr("Saved ▾") : changed ? tr("Saved: %1 ● ▾").arg(m_name) : tr("Saved: %1 ▾").arg(m_name));
    setAccessibleName(!chosen   ? tr("Saved filters")
                      : changed ? tr("Saved filter %1, changed and not saved").arg(m_name)
                                : tr("Saved filter %1").arg(m_name));
    setToolTip(accessibleName());
}

void SavedMenu::rebuild()
{
    QMenu *menu = this->menu();
    menu->clear();
    for (const SavedHistory &filter : std::as_const(m_filters)) {
        QAction *action = menu->addAction(filter.name);
        action->setCheckable(true);
        action->setChecked(filter.name == m_name);
        connect(action, &QAction::triggered, this, [this, name = filter.name] { choose(name); });
    }
    if (m_filters.isEmpty())
        menu->addAction(tr("No filter is saved yet"))->setEnabled(false);
    menu->addSeparator();
    QAction *save = menu->addAction(tr("Save what is shown as…"), this, &SavedMenu::askForName);
    save->setObjectName(QStringLiteral("historySaveFilter"));
    save->setEnabled(!path().isEmpty());
    if (find(m_name)) {
        menu->addAction(tr("Save into “%1”").arg(m_name), this, [this] { saveAs(m_name); });
        menu->addAction(tr("Remove “%1”").arg(m_name), this, [this] { remove(m_name); });
    }
}

void SavedMenu::choose(const QString &name)
{
    const SavedHistory *filter = find(name);
    if (!filter)
        return;
    m_name = name;
    Q_EMIT chosen(SavedHistory(*filter));
    refresh();
}

void SavedMenu::saveAs(const QString &name)
{
    SavedHistory filter = m_current();
    filter.name = name.trimmed();
    if (filter.name.isEmpty())
        return;
    const auto found = std::ranges::find(m_filters, filter.name, &SavedHistory::name);
    if (found == m_filters.end())
        m_filters.append(filter);
    else
        *found = filter;
    m_name = filter.name;
    refresh();
    store();
}

void SavedMenu::remove(const QString &name)
{
    m_filters.removeIf([&name](const SavedHistory &filter) { return filter.name == name; });
    if (m_name == name)
        m_name.clear();
    refresh();
    store();
}

void SavedMenu::askForName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("historyNameDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save the filter"));
    dialog->setLabelText(tr("Name of the filter:"));
    dialog->setTextValue(m_name);
    connect(dialog, &QInputDialog::textValueSelected, this, &SavedMenu::saveAs);
    dialog->open();
}

void SavedMenu::store()
{
    if (path().isEmpty())
        return;
    if (m_writing) {
        m_writeAgain = true;
        return;
    }
    m_writing = true;
    auto work = [path = path(), bytes = toJson(m_filters)](async::Monitor &) -> base::Result<int> {
        if (const auto written = base::writeDurably(path, bytes); !written)
            return base::failure(written);
        return 0;
    };
    async::deliver(async::start(*m_context.pool, work), this, [this](const base::Result<int> &written) {
        m_writing = false;
        if (!written)
            Q_EMIT failed(written.error().message);
        if (std::exchange(m_writeAgain, false))
            store();
    });
}

} // namespace backflow::ui::history
