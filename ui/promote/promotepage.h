#pragma once

#include "core/async/job.h"
#include "core/governance/capability.h"
#include "ui/promote/plantext.h"
#include "ui/promote/steprail.h"
#include "ui/promote/wishes.h"
#include "ui/widgets/sessionpage.h"

#include <QTimer>
#include <QWidget>
#include <memory>

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace backflow::ui::widgets {
class InlineBanner;
class ElidedLabel;
class PageHeader;
struct AppContext;
} // namespace backflow::ui::widgets

namespace backflow::ui::promote {

class DueLookup;
class OpenPromotion;
class PromotionsPage;
class ReviewStep;
class RunsStep;
class TargetRun;
class WhatStep;
class WhereStep;

/// The promotions of this workspace, and the way of one from "where" to its result. One can leave at any step and come
/// back: the drafts are kept, and several are open side by side.
class PromotePage final : public QWidget, public widgets::SessionPage
{
    Q_OBJECT

public:
    explicit PromotePage(const widgets::AppContext &context, QWidget *parent = nullptr);
    ~PromotePage() override;

    void showList();
    /// Reads the list again, or what is newer than the plan.
    Q_INVOKABLE void refreshShown();
    /// At the first step, with nothing chosen but what is named.
    void startNew(const QString &source = {}, const QString &target = {});
    /// Plans at once and shows the plan. An empty selection means everything due; `entries`: components of which only
    /// those flow.
    void startBackPromotion(const QString &source, const QStringList &targets,
                            const QList<model::ComponentKey> &selection, const promotion::EntryPicks &entries = {});
    /// A draft goes on where it was, with those that were made at once with it; a promotion shows how it ended.
    void openPromotion(const QString &id);
    /// Takes a frozen plan in and shows it.
    void openPlanFile(const QString &path);

    Step step() const { return m_rail->current(); }
    /// Of the promotion that is shown.
    const QList<TargetRun *> &runs() const;

    QJsonObject keptState() const override;
    void takeKept(const QJsonObject &kept) override;
    QString spot() const override;
    void goToSpot(const QString &spot) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeWizard();
    QWidget *makeBottom();
    void makeShareMenu();
    void makeActions();
    void connectList();
    void connectSteps();
    void connectOrder();
    void resetForWorkspace();
    void refreshList();

    // opentabs.cpp: several at once
    OpenPromotion *addOpen();
    void showOpen(OpenPromotion *open);
    void closeOpen(OpenPromotion *open);
    void rememberWishes();
    void refreshTabs();
    void openChanged(OpenPromotion *open);
    void takeOver(const QString &id);

    void prepareRuns();
    void goTo(Step step);
    void showStep(QWidget *shown);
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
    void updateContinue();
    QString blocked(Step step) const;
    QString deployBlocked() const;
    QString forbidden(governance::Capability capability) const;
    bool anyRunning() const;
    bool anyEnded() const;
    int undecided() const;
    QString leftWords() const;

    // promotetools.cpp
    Drafts drafts() const;
    void copyPlan();
    void savePlan();
    void savePlanFile();
    void shareWithTeam();
    void copyReport(const TargetRun *run);
    void lookForNewer();
    void tellNewer(int count, const promotion::Draft &draft);
    /// None when nothing was left over.
    TargetRun *leftOverSchedule() const;
    void tellLeftOverSchedule();
    void shareDecisions();
    void retryFailed();
    void addMissing(const TargetRun *run);
    void removeTarget(TargetRun *run);

    // promoteoffers.cpp: what is due
    void connectDue();
    void countDue();
    void showChoice();
    void lookForNextDue();

    const widgets::AppContext &m_context;
    QList<OpenPromotion *> m_open;
    /// The one that is shown; null in the list.
    OpenPromotion *m_current = nullptr;
    DueLookup *m_lookup;
    async::Latest<int> m_newer;

    QStackedWidget *m_pages;
    PromotionsPage *m_listPage;
    QTimer m_listNews;

    QWidget *m_wizard;
    QTabBar *m_tabs;
    widgets::PageHeader *m_header;
    StepRail *m_rail;
    widgets::InlineBanner *m_banner;
    widgets::InlineBanner *m_moved;
    QStackedWidget *m_steps;
    WhereStep *m_where;
    WhatStep *m_what;
    ReviewStep *m_review;
    RunsStep *m_runsStep;
    widgets::ElidedLabel *m_saved;
    QPushButton *m_back;
    QPushButton *m_skip;
    QPushButton *m_continue;
    QPushButton *m_quick;
    QPushButton *m_deploy;
    QPushButton *m_retryFailed;
    QPushButton *m_next;
    QPushButton *m_share;
    QPushButton *m_save;
    QAction *m_saveFile = nullptr;
};

} // namespace backflow::ui::promote
