#pragma once

#include <QModelIndex>
#include <QSet>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace backflow::ui::theme {
class Theme;
}
namespace backflow::ui::widgets {
class InlineBanner;
class LinesList;
} // namespace backflow::ui::widgets
namespace backflow::promotion {
struct Draft;
}

namespace backflow::ui::promote {

class LastingNote;
class OwnWork;
class PlanModel;
class TargetRun;

/// Step 3: what would happen where. Removals have to be looked at before one can go on.
class ReviewStep final : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewStep(const theme::Theme &theme, QWidget *parent = nullptr);
    void setRuns(const QList<TargetRun *> &runs);
    /// Why one cannot go on; empty = one can.
    QString blocked() const;

Q_SIGNALS:
    void changed();

private:
    void refresh();
    void refreshChanged();
    void showWeightiest();
    void showDetails();
    void showNeeds(const promotion::Draft &draft);
    void opened(const QModelIndex &index);
    void chooseTests(TargetRun *run, const QRect &cell);
    void chooseForOwnWork(TargetRun *run, const QRect &cell);
    void spreadColumns();
    void tellLeftAlone();
    QString sameSentence() const;
    int removals() const;
    bool eventFilter(QObject *watched, QEvent *event) override;

    QList<TargetRun *> m_runs;
    PlanModel *m_model;
    QTableView *m_table;
    OwnWork *m_ownWork;
    LastingNote *m_lasting;
    widgets::InlineBanner *m_leftAlone;
    QCheckBox *m_seen;
    QComboBox *m_tests;
    QLineEdit *m_testNames;
    QLabel *m_detailsTitle;
    widgets::LinesList *m_details;
    /// The line to look at first was shown; from then on the person chooses.
    bool m_shown = false;
    /// Targets whose removals a person has opened.
    QSet<TargetRun *> m_openedRemovals;
    /// What the step shows now of each target.
    struct Shown {
        const promotion::Draft *draft;
        bool preparing;
        qsizetype lasting;
        bool operator==(const Shown &) const = default;
    };
    QList<Shown> m_plans;
};

} // namespace backflow::ui::promote
