#pragma once

#include "core/async/job.h"
#include "core/merge/checkresult.h"
#include "ui/resolve/references.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QWidget>
#include <memory>

class QLabel;
class QListWidget;
class QThreadPool;
class QTimer;

namespace backflow::ui::resolve {

/// What is wrong with a file's result as it is decided so far, kept up to date 300 ms behind the choices. What is not
/// decided yet is no problem of the result.
class ProblemPanel final : public QWidget
{
    Q_OBJECT

public:
    ProblemPanel(const theme::Theme &theme, QThreadPool &pool, QWidget *parent = nullptr);

    /// `written`: the whole result by hand.
    void watch(std::shared_ptr<const merge::SessionFile> file, const std::optional<QByteArray> &written,
               const QHash<QString, merge::Choice> &choices);
    void clear();
    /// What else is looked for; the result is checked anew.
    void setMoreProblems(const MoreProblems &more);
    int count() const { return m_count; }
    /// "Checks (0 problems) ▸"
    QString summary() const;
    void takeFocus();

Q_SIGNALS:
    void countChanged(int count);
    void lineChosen(int line);
    void backWanted();

private:
    void check();
    void showProblems(const QList<merge::ResultProblem> &problems);

    QThreadPool &m_pool;
    std::shared_ptr<const merge::SessionFile> m_file;
    std::optional<QByteArray> m_written;
    QHash<QString, merge::Choice> m_choices;
    MoreProblems m_more;
    QLabel *m_head;
    QListWidget *m_list;
    QTimer *m_pause;
    async::Latest<QList<merge::ResultProblem>> m_job;
    int m_count = 0;
};

} // namespace backflow::ui::resolve
