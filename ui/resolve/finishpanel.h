#pragma once

#include "core/async/job.h"
#include "core/merge/checkresult.h"
#include "ui/resolve/references.h"
#include "ui/resolve/resolvesession.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QWidget>
#include <memory>
#include <optional>
#include <utility>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace backflow::ui::resolve {

/// What the target has now and will not have any more, in words: values that a decision gives up, one each.
QStringList lossesOf(const ResolveSession &session);

/// Before a merge goes on its way: who decided what, what merged by itself, what the checks say, and what the target
/// loses.
class FinishPanel final : public QWidget
{
    Q_OBJECT

public:
    FinishPanel(const theme::Theme &theme, QThreadPool &pool, QWidget *parent = nullptr);

    /// `goOn`: what the button for it says. `more`: what else is looked for is still being read.
    void showSession(const ResolveSession &session, const QString &goOn, bool more = false);
    /// What else is looked for in each file; what is shown is checked anew.
    void setMoreProblems(const MoreProblems &more);
    /// It cannot be looked for.
    void setNoMoreProblems(const QString &why);
    void takeFocus();

Q_SIGNALS:
    void continued();
    void automaticWanted();
    void backWanted();
    void decisionChosen(int decision);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A file of the merge and what was written of it by hand.
    using File = std::pair<std::shared_ptr<const merge::SessionFile>, std::optional<QByteArray>>;
    struct FileProblem {
        QString component;
        merge::ResultProblem problem;
    };
    QTreeWidgetItem *addGroup(const QString &words);
    void addDecisions(const ResolveSession &session);
    void addAutomatic(const ResolveSession &session);
    void addLosses(const ResolveSession &session);
    void takeFiles(const ResolveSession &session);
    void check();
    void showProblems(const QList<FileProblem> &problems);

    QThreadPool &m_pool;
    QLabel *m_head;
    QTreeWidget *m_tree;
    QTreeWidgetItem *m_checks = nullptr;
    QPushButton *m_continue;
    QPushButton *m_seeThem;
    QList<File> m_files;
    QHash<QString, merge::Choice> m_choices;
    MoreProblems m_more;
    bool m_moreComes = false;
    QString m_noMore;
    async::Latest<QList<FileProblem>> m_job;
};

} // namespace backflow::ui::resolve
