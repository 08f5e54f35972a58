#pragma once

class QDialog;
class QWidget;

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::jobs {

class JobList;

/// Everything a job said, with the time, growing while it runs; to be copied. Objects: `jobLogView`, `jobLogText`,
/// `jobLogCopy`.
QDialog *openJobLog(const theme::Theme &theme, JobList &jobs, int id, QWidget *parent);

} // namespace backflow::ui::jobs
