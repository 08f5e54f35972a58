#pragma once

#include "ui/history/savedhistory.h"
#include "ui/history/savednames.h"
#include "ui/widgets/savedlist.h"

#include <QToolButton>
#include <functional>
#include <memory>

namespace backflow::ui::widgets {
struct AppContext;
}

namespace backflow::ui::history {

/// The saved filters of this workspace by their names: choose, save, remove. Its text is the name of the one in force,
/// with a dot when what is shown differs from it.
class SavedMenu final : public QToolButton
{
    Q_OBJECT

public:
    /// `current` says what is shown now; its name is not asked for.
    SavedMenu(const widgets::AppContext &context, std::function<SavedHistory()> current, QWidget *parent = nullptr);

    /// Reads the filters of the workspace that is open.
    void reload();
    const QList<SavedHistory> &filters() const { return m_saved.all(); }
    /// Something of what is shown was changed.
    void refresh();

    void choose(const QString &name);
    /// Under that name; one that has it is replaced.
    void saveAs(const QString &name);
    void remove(const QString &name);

Q_SIGNALS:
    void chosen(const backflow::ui::history::SavedHistory &filter);
    void failed(const QString &sentence);

private:
    void rebuild();
    void askForName();

    const widgets::AppContext &m_context;
    std::function<SavedHistory()> m_current;
    std::shared_ptr<SavedNames> m_names;
    widgets::SavedList<SavedHistory> m_saved;
};

} // namespace backflow::ui::history
