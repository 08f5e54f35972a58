#include "ui/jobs/notices.h"

#include "ui/jobs/joblist.h"

#include <QSettings>

namespace backflow::ui::jobs {

Notices::Notices(JobList &jobs, const QSettings &settings, std::function<bool()> isActive, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_settings(settings)
    , m_isActive(std::move(isActive))
{
    connect(&jobs, &JobList::ended, this, &Notices::tell);
    connect(&jobs, &JobList::needed, this, &Notices::tell);
}

void Notices::tell(int id)
{
    const JobRow *row = m_jobs.row(id);
    if (!row || m_isActive())
        return;
    bool wanted = false;
    switch (row->state) {
    case JobState::NeedsYou:
        wanted = m_settings.value(kNeedsYou, true).toBool();
        break;
    case JobState::Failed:
    case JobState::LostSight:
        wanted = m_settings.value(kFailed, true).toBool();
        break;
    case JobState::Done:
        wanted = row->started.secsTo(row->ended) > kLongJobSeconds && m_settings.value(kFinished, true).toBool();
        break;
    default:
        break;
    }
    if (wanted)
        Q_EMIT notice(row->title, row->words);
}

} // namespace backflow::ui::jobs
