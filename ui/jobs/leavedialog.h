#pragma once

#include "ui/theme/theme.h"

#include <QDialog>

class QLabel;

namespace backflow::ui::jobs {

class JobList;

/// Asked before the program ends while jobs run: what runs, what becomes of it, and whether to stay, to end all the
/// same or to stop the jobs first. Closes by itself once nothing runs any more: by then there is nothing to ask about.
class LeaveDialog final : public QDialog
{
    Q_OBJECT

public:
    LeaveDialog(const theme::Theme &theme, JobList &jobs, QWidget *parent);

Q_SIGNALS:
    /// The person wants to go, and nothing stands in the way any more.
    void leave();

private:
    void describe();
    void jobsChanged();
    void stopAll();

    JobList &m_jobs;
    QLabel *m_question;
    QLabel *m_running;
    bool m_stopping = false;
};

} // namespace backflow::ui::jobs
