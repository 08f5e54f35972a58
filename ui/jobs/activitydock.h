#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QTimer;
class QToolButton;

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::jobs {

class JobList;

/// Activity at the bottom of the window: every job with its state in words, how far it is, and Cancel.
/// Objects: `activityDock`, `activityList`, `jobCancelButton_<id>`.
class ActivityDock final : public QWidget
{
    Q_OBJECT

public:
    ActivityDock(const theme::Theme &theme, JobList *jobs, QWidget *parent = nullptr);

    /// What happened last, for when nothing runs and nothing is listed: "Dev2 was read 2 h ago".
    void setLast(const QString &sentence);

Q_SIGNALS:
    void closeRequested();

private:
    void updateTitle();
    /// Gives a running row its Cancel button, takes it from an ended one.
    void updateButtons(int first, int last);
    int currentId() const;
    void updateCommands();
    void showDetails();
    /// Shows all rows, those that run, or those that need somebody.
    void filter();

    const theme::Theme &m_theme;
    JobList *m_jobs;
    QLabel *m_title;
    QLabel *m_empty;
    QString m_last;
    QComboBox *m_shown;
    QPushButton *m_open;
    QPushButton *m_details;
    QListView *m_list;
    QTimer *m_clock;
};

} // namespace backflow::ui::jobs
