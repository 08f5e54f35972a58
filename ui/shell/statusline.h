#pragma once

#include "ui/shell/statuswords.h"

#include <QObject>
#include <QString>

class QLabel;
class QStatusBar;

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::shell {

/// The line at the foot of the window, each part a sentence of its own: connections, jobs, what is saved, what of the
/// orgs' daily requests is used.
/// Objects: `statusConnections`, `statusJobs`, `statusSaved`, `statusApi`.
class StatusLine final : public QObject
{
    Q_OBJECT

public:
    StatusLine(const theme::Theme &theme, QStatusBar *bar);

    /// `state` null = no workspace is open.
    void show(const pipeline::PipelineState *state, const QString &folder, int runningJobs);
    void setApiUse(const QString &environment, double used);
    void forget() { m_apiUse.clear(); }

private:
    QLabel *part(const theme::Theme &theme, QStatusBar *bar, const char *name);

    QLabel *m_connections;
    QLabel *m_jobs;
    QLabel *m_saved;
    QLabel *m_api;
    ApiUse m_apiUse;
};

} // namespace backflow::ui::shell
