#pragma once

#include <QObject>
#include <functional>

class QSettings;

namespace backflow::ui::jobs {

class JobList;

/// Which ends of jobs a person who looks elsewhere is told about on the desktop: what needs them, what failed or was
/// lost sight of, and what took longer than a minute; each can be switched off.
class Notices final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kLongJobSeconds = 60;
    static constexpr QLatin1StringView kNeedsYou{"notifications/needsYou"};
    static constexpr QLatin1StringView kFailed{"notifications/failed"};
    static constexpr QLatin1StringView kFinished{"notifications/finished"};

    /// `isActive`: somebody looks at one of our windows, and needs no notice.
    Notices(JobList &jobs, const QSettings &settings, std::function<bool()> isActive, QObject *parent = nullptr);

Q_SIGNALS:
    void notice(const QString &title, const QString &words);

private:
    void tell(int id);

    JobList &m_jobs;
    const QSettings &m_settings;
    std::function<bool()> m_isActive;
};

} // namespace backflow::ui::jobs
