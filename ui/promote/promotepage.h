#pragma once

#include "core/async/job.h"
#include "core/model/componentkey.h"
#include "ui/promote/plantext.h"
#include "ui/promote/promotionlist.h"
#include "ui/promote/steprail.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace backflow::ui::widgets {
class InlineBanner;
class PageHeader;
class StateStack;
struct AppContext;
} // namespace backflow::ui::widgets

namespace backflow::ui::promote {

class DeployQueue;
class ReviewStep;
class RunsStep;
class TargetRun;
class WhatStep;
class WhereStep;

/// The promotions of this workspace, and the way of one from "where" to its result. One can leave at any step and come
/// back: the drafts are kept.
class PromotePage final : public QWidget
{
    Q_OBJECT

public:
    explicit PromotePage(const widgets::AppContext &context, QWidget *parent = nullptr);
    ~PromotePage() override;

    void showList();
    /// At the first step, with nothing chosen.
    void startNew();
    /// Plans at once and shows the plan. An empty selection means everything due; `entries`: components of which only
    /// those flow.
    void startBackPromotion(const QString &source, const QStringList &targets,
                            const QList<model::ComponentKey> &selection, const promotion::EntryPicks &entries = {});
    /// A draft goes on where it was; a promotion shows how it ended.
    void openPromotion(const QString &id);

    Step step() const { return m_rail->current(); }
    const QList<TargetRun *> &runs() const { return m_runs; }

protected:
    void showEvent(QShowEvent *event) override;
    /// Alt+Left and Alt+Right go through the steps while one is in them.
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeWizard();
    QWidget *makeBottom();
    void makeActions();
    void connectSteps();
    void connectQueue();
    bool isStepKey(const QEvent *event) const;
    void resetForWorkspace();
    void refreshList();
    void listAction();

    void setRuns(QList<TargetRun *> runs);
    TargetRun *addRun(QList<TargetRun *> &runs, const QString &source, const QString &target);
    void prepareRuns();
    void goTo(Step step);
    void goOn();
    void goBack();
    void deployAll(bool quick = false);
    /// Of all targets that would be deployed to: the earliest end of their checks; invalid when one has none.
    QDateTime quickUntil(QString *why) const;
    /// Where a promotion that was opened belongs, once it is read.
    void settleStep();
    void refresh();
    void updateRail();
    void updateBottom();
    QString blocked(Step step) const;
    QString title() const;
    QString deployBlocked() const;
    bool anyRunning() const;
    bool anyEnded() const;
    int undecided() const;

    // promotetools.cpp
    Drafts drafts() const;
    void copyPlan();
    void savePlan();
    void copyReport(const TargetRun *run);
    void lookForNewer();
    void tellNewer(int count, const promotion::Draft &draft);
    void shareDecisions();
    void retryFailed();
    void addMissing(const TargetRun *run);

    const widgets::AppContext &m_context;
    QList<TargetRun *> m_runs;
    DeployQueue *m_queue;
    async::Latest<int> m_newer;
    /// The state of the source that the person chose to stay with.
    std::optional<model::CommitId> m_keptAsPlanned;
    bool m_settling = false;
    bool m_listDirty = true;
    async::Latest<QList<PromotionRow>> m_listJob;

    QStackedWidget *m_pages;
    QWidget *m_listPage;
    PromotionListModel *m_model;
    QTreeView *m_list;
    widgets::StateStack *m_listStates;
    QPushButton *m_new;

    QWidget *m_wizard;
    widgets::PageHeader *m_header;
    StepRail *m_rail;
    widgets::InlineBanner *m_banner;
    widgets::InlineBanner *m_moved;
    QStackedWidget *m_steps;
    WhereStep *m_where;
    WhatStep *m_what;
    ReviewStep *m_review;
    RunsStep *m_runsStep;
    QLabel *m_saved;
    QPushButton *m_back;
    QPushButton *m_skip;
    QPushButton *m_continue;
    QPushButton *m_quick;
    QPushButton *m_deploy;
    QPushButton *m_retryFailed;
    QPushButton *m_copyPlan;
    QPushButton *m_savePlan;
};

} // namespace backflow::ui::promote
