#pragma once

#include "ui/promote/steprail.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::promote {

class FanoutModel;
class ResultModel;
class TargetRun;

/// Steps 4 to 7: the targets side by side, each on its own, and what is known of the one chosen.
class RunsStep final : public QWidget
{
    Q_OBJECT

public:
    explicit RunsStep(const theme::Theme &theme, QWidget *parent = nullptr);

    void setRuns(const QList<TargetRun *> &runs);
    /// Decide, Check, Deploy or Result.
    void setStep(Step step);
    TargetRun *currentRun() const;
    QString summary() const;
    /// Production targets whose name was not typed yet.
    QString namesMissing() const;

Q_SIGNALS:
    void changed();
    void resolveWanted(const QString &draftId);
    void historyWanted(const QString &promotionId);
    /// The same once more, without what the org refused.
    void retryWanted(backflow::ui::promote::TargetRun *run);
    void exportWanted(backflow::ui::promote::TargetRun *run);

private:
    void makeTables(const theme::Theme &theme);
    QWidget *makeButtons(const theme::Theme &theme);
    void refresh();
    void refreshButtons(const TargetRun *run);
    void openSettle(TargetRun *run);
    QString headingText() const;
    static QString decisionsText(const TargetRun &run);
    QString detailText(const TargetRun *run) const;
    void spreadColumns();
    void resizeEvent(QResizeEvent *event) override;

    const theme::Theme &m_theme;
    Step m_step = Step::Decide;
    QList<TargetRun *> m_runs;
    FanoutModel *m_model;
    ResultModel *m_results;
    QLabel *m_heading;
    QTableView *m_table;
    QLabel *m_summary;
    QLabel *m_detail;
    QTableView *m_resultTable;
    QWidget *m_nameRow;
    QLabel *m_nameLabel;
    QLineEdit *m_typedName;
    QPushButton *m_resolve;
    QPushButton *m_cancel;
    QPushButton *m_goOn;
    QPushButton *m_settle;
    QPushButton *m_retry;
    QPushButton *m_rollback;
    QPushButton *m_export;
    QPushButton *m_history;
};

} // namespace backflow::ui::promote
