#pragma once

#include "ui/compare/savedfilters.h"
#include "ui/widgets/savedlist.h"

#include <QToolButton>
#include <functional>

namespace backflow::ui::widgets {
struct AppContext;
}

namespace backflow::ui::compare {

/// How rows are grouped, and the filters of this workspace by their names: choose, save, share as a file. Its text is
/// the name of the filter in force, with a dot when what is shown differs from it.
class FilterMenu final : public QToolButton
{
    Q_OBJECT

public:
    /// `current` says what is shown now; its name is not asked for.
    FilterMenu(const widgets::AppContext &context, std::function<SavedFilter()> current, QWidget *parent = nullptr);

    /// Reads the filters of the workspace that is open.
    void reload();
    const QList<SavedFilter> &filters() const { return m_saved.all(); }
    QString currentName() const { return m_saved.current(); }
    /// Something of what is shown was changed.
    void refresh();

    void choose(const QString &name);
    /// Under that name; one that has it is replaced.
    void saveAs(const QString &name);
    void remove(const QString &name);
    /// Under the name in force; asks for one where there is none.
    void save();
    /// What the rows can be grouped by, at the widget.
    void openGroupMenu(QWidget *over);
    void importFrom(const QString &path) { m_saved.importFrom(path); }
    void exportTo(const QString &path) { m_saved.exportTo(path); }

Q_SIGNALS:
    /// The list of what is meant to differ.
    void keepsWanted();
    void chosen(const backflow::ui::compare::SavedFilter &filter);
    void groupingsChosen(const QList<backflow::ui::compare::Grouping> &groupings);
    void failed(const QString &sentence);
    void filtersChanged();

private:
    void rebuild();
    void askForName();
    void askForFile(bool write);

    const widgets::AppContext &m_context;
    std::function<SavedFilter()> m_current;
    widgets::SavedList<SavedFilter> m_saved;
};

} // namespace backflow::ui::compare
