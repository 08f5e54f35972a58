#include "ui/shell/statusline.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QLabel>
#include <QStatusBar>

namespace backflow::ui::shell {

StatusLine::StatusLine(const theme::Theme &theme, QStatusBar *bar)
    : QObject(bar)
    , m_connections(part(theme, bar, "statusConnections"))
    , m_jobs(part(theme, bar, "statusJobs"))
    , m_saved(part(theme, bar, "statusSaved"))
    , m_api(part(theme, bar, "statusApi"))
{
    bar->setSizeGripEnabled(false);
    bar->addWidget(m_connections);
    bar->addWidget(m_jobs, 1);
    bar->addPermanentWidget(m_saved);
    bar->addPermanentWidget(m_api);
}

QLabel *StatusLine::part(const theme::Theme &theme, QStatusBar *bar, const char *name)
{
    QLabel *label = widgets::textLabel(theme, {}, bar, theme::TextStyle::Body, theme::Role::Muted);
    label->setObjectName(QLatin1StringView(name));
    label->setContentsMargins(theme::kSpace2, 0, theme::kSpace4, 0);
    return label;
}

void StatusLine::setApiUse(const QString &environment, double used)
{
    m_apiUse.insert(environment, used);
}

void StatusLine::show(const pipeline::PipelineState *state, const QString &folder, int runningJobs)
{
    m_connections->setText(state ? connectionWords(*state) : tr("No workspace open"));
    m_saved->setText(state ? tr("Saved") : QString());
    m_saved->setToolTip(state ? folder : QString());
    m_jobs->setText(runningJobs == 0 ? tr("No job running") : tr("%Ln jobs running", nullptr, runningJobs));
    m_api->setText(apiWords(m_apiUse));
    m_api->setToolTip(apiDetails(m_apiUse));
    for (QLabel *label : {m_connections, m_jobs, m_api})
        label->setAccessibleName(label->text());
    m_saved->setAccessibleName(state ? tr("Everything is saved") : QString());
}

} // namespace backflow::ui::shell
