#pragma once

#include "core/async/job.h"
#include "ui/history/savedhistory.h"

#include <QToolButton>
#include <functional>

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
    const QList<SavedHistory> &filters() const { return m_filters; }
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
    const SavedHistory *find(const QString &name) const;
    QString path() const;
    void rebuild();
    void store();
    void askForName();

    const widgets::AppContext &m_context;
    std::function<SavedHistory()> m_current;
    QList<SavedHistory> m_filters;
    QString m_name;
    async::Latest<QList<SavedHistory>> m_reading;
    /// One write at a time, so that the last one is the last.
    bool m_writing = false;
    bool m_writeAgain = false;
};

} // namespace backflow::ui::history
