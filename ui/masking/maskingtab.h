#pragma once

#include "core/async/job.h"
#include "ui/masking/maskwork.h"

#include <QWidget>
#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QModelIndex;
class QPushButton;
class QTableView;
class QTreeWidget;

namespace backflow::ui::widgets {
struct AppContext;
class InlineBanner;
class StateStack;
} // namespace backflow::ui::widgets

namespace backflow::ui::masking {

class MaskModel;

/// What becomes of personal values in the records of a sandbox: a plan field by field, a dry run, the run, and what
/// came of the last ones. Production is in no list here. The context must outlive the tab.
/// Objects: `maskEnvironment`, `maskPropose`, `privacySwitch`, `maskBanner`, `maskTable`, `maskMethod`, `maskShow`,
/// `maskCounts`, `maskDryRun`, `maskRunButton`, `maskPause`, `maskRuns`, `maskResume`, `maskReport`.
class MaskingTab final : public QWidget
{
    Q_OBJECT

public:
    explicit MaskingTab(const widgets::AppContext &context, QWidget *parent = nullptr);

    /// Reads environments, plan and runs anew.
    void reload();

Q_SIGNALS:
    /// The setting that hides personal data on screens was changed here.
    void privacyChanged();

private:
    QWidget *makeTop();
    QWidget *makeMethodRow();
    QWidget *makeBottom();
    QWidget *makeRuns();
    void guardActions();
    void fillEnvironments();
    void loadPlan();
    void loadRuns();
    void take(const CheckedPlan &plan);
    void fillChoices();
    void choose(int index);
    void leave(const QString &object, const QString &field);
    void change(const backflow::masking::Plan &plan);
    void updateActions();
    void showFailure(const base::Error &error);

    void propose();
    void dryRun();
    void askToRun();
    void start(const QString &earlier);
    void pause();
    void showValues();
    void showReport();

    std::optional<model::Environment> environment() const;
    std::optional<MaskGround> ground() const;

    const widgets::AppContext &m_context;
    CheckedPlan m_plan;
    QList<backflow::masking::RunState> m_states;
    /// The plan that was counted last, by its hash; empty = none since it was changed.
    QString m_counted;
    Control m_control;

    QComboBox *m_environment;
    QPushButton *m_propose;
    QCheckBox *m_privacy;
    widgets::InlineBanner *m_banner;
    MaskModel *m_model;
    QTableView *m_table;
    widgets::StateStack *m_stack;
    /// What has nothing to say is not there: no plan, no runs.
    QWidget *m_planBar;
    QWidget *m_runsBox;
    QLabel *m_methodWords;
    QComboBox *m_method;
    QPushButton *m_show;
    QLabel *m_counts;
    QPushButton *m_dryRun;
    QPushButton *m_run;
    QPushButton *m_pause;
    QTreeWidget *m_runs;
    QPushButton *m_resume;
    QPushButton *m_report;

    async::Latest<CheckedPlan> m_load;
    async::Latest<QList<backflow::masking::RunState>> m_loadRuns;
};

} // namespace backflow::ui::masking
