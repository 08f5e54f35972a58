#pragma once

#include "core/promotion/schedule.h"
#include "ui/promote/steprail.h"

#include <QWidget>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace backflow::ui::theme {
class Theme;
}
namespace backflow::ui::history {
class HistoryChange;
}
namespace backflow::ui::widgets {
class PageCommands;
struct AppContext;
} // namespace backflow::ui::widgets

namespace backflow::ui::promote {

class DeployQueue;
class FanoutModel;
class GateNote;
class GridPane;
class OrderBar;
class ResultPane;
class TargetRun;
class WhenBar;

/// Steps 4 to 7: the targets side by side, each on its own, and what is known of the one chosen.
class RunsStep final : public QWidget
{
    Q_OBJECT

public:
    explicit RunsStep(const widgets::AppContext &context, QWidget *parent = nullptr);

    void setRuns(const QList<TargetRun *> &runs);
    OrderBar *order() const { return m_order; }
    void makeCommands(widgets::PageCommands &commands);
    /// Decide, Check, Deploy or Result.
    void setStep(Step step);
    TargetRun *currentRun() const;
    QString summary() const;
    /// When to deploy, by the controls of this step; nothing: now.
    std::optional<promotion::Schedule> when() const;
    /// Production targets whose name was not typed yet.
    QString namesMissing() const;

Q_SIGNALS:
    void changed();
    void resolveWanted(const QString &draftId);
    void historyWanted(const QString &promotionId);
    /// The plan that stands in the place of the chosen one.
    void newerWanted(const QString &promotionId);
    /// The same once more, without what the org refused.
    void retryWanted(backflow::ui::promote::TargetRun *run);
    /// What the selection needs and the target lacks is to come along.
    void fixWanted(backflow::ui::promote::TargetRun *run);
    /// It is to be taken out of the promotion.
    void removeWanted(backflow::ui::promote::TargetRun *run);
    /// Its org lets nobody in any more.
    void signInWanted(const QString &environment);
    void shareWanted(backflow::ui::promote::TargetRun *run);
    void exportWanted(backflow::ui::promote::TargetRun *run);

private:
    void makeTables(const theme::Theme &theme);
    QWidget *makeButtons(const theme::Theme &theme);
    QWidget *makeMatrix(const theme::Theme &theme);
    QWidget *makeChanges();
    void showMatrix(bool shown);
    void fillMatrix();
    void showChanges(bool shown);
    QString testsText(const TargetRun &run) const;
    bool pressedOnTable(int key);
    void refresh();
    void refreshButtons(const TargetRun *run);
    void refreshApproval(const TargetRun *run);
    void openSettle(TargetRun *run);
    void openAsk(TargetRun *run);
    void openApprove(TargetRun *run);
    QString headingText() const;
    static QString decisionsText(const TargetRun &run);
    QString detailText(const TargetRun *run) const;
    void spreadColumns();
    QString problemsText(const TargetRun &run) const;
    QString sharedText() const;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    const widgets::AppContext &m_context;
    const theme::Theme &m_theme;
    Step m_step = Step::Decide;
    QList<TargetRun *> m_runs;
    FanoutModel *m_model;
    ResultPane *m_results = nullptr;
    OrderBar *m_order;
    GateNote *m_gate;
    QStackedWidget *m_body;
    GridPane *m_matrix = nullptr;
    history::HistoryChange *m_changes = nullptr;
    WhenBar *m_when;
    QLabel *m_heading;
    QTableView *m_table;
    QLabel *m_summary;
    QLabel *m_detail;
    QWidget *m_nameRow;
    QLabel *m_nameLabel;
    QLineEdit *m_typedName;
    QWidget *m_approvals;
    QPushButton *m_ask;
    QPushButton *m_approve;
    QPushButton *m_resolve;
    QPushButton *m_cancel;
    QPushButton *m_goOn;
    QPushButton *m_settle;
    QPushButton *m_leaveOut;
    QPushButton *m_reconnect;
    QPushButton *m_fix;
    QPushButton *m_share;
    QPushButton *m_retry;
    QPushButton *m_rollback;
    QPushButton *m_export;
    QPushButton *m_history;
    QPushButton *m_newer;
    QPushButton *m_whatChanged;
};

} // namespace backflow::ui::promote
