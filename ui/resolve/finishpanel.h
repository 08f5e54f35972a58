#pragma once

#include "core/async/job.h"
#include "core/merge/checkresult.h"
#include "ui/resolve/resolvesession.h"
#include "ui/theme/theme.h"

#include <QWidget>

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

    /// `goOn`: what the button for it says.
    void showSession(const ResolveSession &session, const QString &goOn);
    void takeFocus();

Q_SIGNALS:
    void continued();
    void automaticWanted();
    void backWanted();
    void decisionChosen(int decision);

private:
    QTreeWidgetItem *addGroup(const QString &words);
    void addDecisions(const ResolveSession &session);
    void addAutomatic(const ResolveSession &session);
    void addLosses(const ResolveSession &session);
    void check(const ResolveSession &session);

    QThreadPool &m_pool;
    QLabel *m_head;
    QTreeWidget *m_tree;
    QTreeWidgetItem *m_checks = nullptr;
    QPushButton *m_continue;
    QPushButton *m_seeThem;
    async::Latest<QList<merge::ResultProblem>> m_job;
};

} // namespace backflow::ui::resolve
