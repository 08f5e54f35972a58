#pragma once

#include "core/async/job.h"
#include "core/model/environment.h"
#include "core/promotion/orgqueue.h"
#include "core/promotion/schedule.h"
#include "ui/jobs/joblist.h"

#include <QObject>
#include <QTimer>
#include <chrono>

namespace backflow::ui::widgets {
struct AppContext;
}

namespace backflow::ui::promote {

/// Waits until a deployment is due: until a time, until the target has none under way, or both. A row of Activity that
/// can be cancelled there; no thread is kept waiting. GUI thread.
class DeployWait final : public QObject
{
    Q_OBJECT

public:
    DeployWait(const widgets::AppContext &context, model::Environment environment, promotion::Schedule schedule,
               QObject *parent);
    ~DeployWait() override;

    void start(const QString &title);
    void cancel();
    const promotion::Schedule &schedule() const { return m_schedule; }
    /// "Begins 22:00", "Waits for Dev1: a deployment of Bo is under way".
    const QString &words() const { return m_words; }

Q_SIGNALS:
    void changed();
    /// One of these ends it.
    void due();
    void canceled();
    void failed(const QString &message);

private:
    void look();
    void askOrg();
    void say(const QString &words);
    void close(jobs::JobState state, const QString &words);

    const widgets::AppContext &m_context;
    model::Environment m_environment;
    promotion::Schedule m_schedule;
    QString m_words;
    QTimer m_tick;
    int m_row = 0;
    async::StopSource m_stop;
    std::chrono::milliseconds m_pause;
    std::chrono::milliseconds m_asked{0};
    bool m_asking = false;
    bool m_ended = false;
    async::Latest<QList<promotion::RunningDeployment>> m_ask;
};

} // namespace backflow::ui::promote
