#include "ui/promote/deploywait.h"

#include "core/base/moments.h"
#include "core/promotion/shownnames.h"
#include "core/promotion/timing.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/settingkeys.h"

#include <QSettings>
#include <QThreadPool>

namespace backflow::ui::promote {

namespace {
constexpr std::chrono::milliseconds kTick(250);
} // namespace

DeployWait::DeployWait(const widgets::AppContext &context, model::Environment environment, promotion::Schedule schedule,
                       QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_environment(std::move(environment))
    , m_schedule(std::move(schedule))
    , m_pause(promotion::Timing::fromEnvironment().firstPoll)
    , m_ask(this)
{
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, &DeployWait::look);
}

DeployWait::~DeployWait()
{
    // The window closes or another workspace is opened; what was scheduled is asked about the next time.
    if (m_row && !m_ended)
        m_context.jobs->end(m_row, jobs::JobState::Canceled, tr("Waits until Backflow asks about it"));
}

void DeployWait::start(const QString &title)
{
    m_row = m_context.jobs->begin(title);
    m_context.jobs->setStop(m_row, m_stop);
    say(m_schedule.at ? tr("Begins %1").arg(base::momentWords(*m_schedule.at))
                      : tr("Waits until %1 is idle").arg(m_environment.name));
    m_tick.start();
}

void DeployWait::cancel()
{
    m_stop.requestStop();
    look();
}

void DeployWait::say(const QString &words)
{
    if (words == m_words)
        return;
    m_words = words;
    m_context.jobs->say(m_row, words);
    Q_EMIT changed();
}

void DeployWait::close(jobs::JobState state, const QString &words)
{
    m_ended = true;
    m_tick.stop();
    m_ask.stop();
    if (m_row)
        m_context.jobs->end(m_row, state, words);
}

void DeployWait::look()
{
    if (m_ended)
        return;
    if (m_stop.token().stopRequested()) {
        close(jobs::JobState::Canceled, tr("Not deployed: the waiting was cancelled"));
        Q_EMIT canceled();
        return;
    }
    if (m_schedule.at && m_context.backends->clock().now() < *m_schedule.at)
        return;
    if (m_context.settings && m_context.settings->value(widgets::kSchedulePausedKey).toBool()) {
        say(tr("Held back: the schedule is paused"));
        return;
    }
    if (m_schedule.whenIdle) {
        askOrg();
        return;
    }
    close(jobs::JobState::Done, tr("It is time"));
    Q_EMIT due();
}

void DeployWait::askOrg()
{
    const auto now = m_context.backends->clock().monotonic();
    if (m_asking || (m_asked.count() > 0 && now - m_asked < m_pause))
        return;
    m_asking = true;
    m_asked = now;
    auto job = async::start(*m_context.pool,
                            [backends = m_context.backends, environment = m_environment](
                                async::Monitor &monitor) -> base::Result<QList<promotion::RunningDeployment>> {
                                const auto gateway = backends->gateway(environment);
                                if (!gateway)
                                    return base::failure(gateway);
                                return promotion::runningDeployments(**gateway, monitor);
                            });
    m_ask.run(std::move(job), [this](const base::Result<QList<promotion::RunningDeployment>> &running) {
        using base::Errc;
        m_asking = false;
        m_pause = std::min(m_pause * 3 / 2, promotion::Timing::fromEnvironment().longestPoll);
        if (!running) {
            const Errc code = running.error().code;
            if (code == Errc::Offline || code == Errc::Timeout || code == Errc::OrgBusy) {
                say(tr("%1 does not answer; it is asked again").arg(m_environment.name));
                return;
            }
            close(jobs::JobState::Failed, running.error().message);
            Q_EMIT failed(running.error().message);
        } else if (running->isEmpty()) {
            close(jobs::JobState::Done, tr("%1 is idle").arg(m_environment.name));
            Q_EMIT due();
        } else {
            const promotion::RunningDeployment &first = running->first();
            say(running->size() == 1
                    ? tr("Waits for %1: a deployment of %2 is under way")
                          .arg(m_environment.name, first.who.isEmpty() ? first.id : promotion::shownPerson(first.who))
                    : tr("Waits for %1: %Ln deployments are under way or in its queue", nullptr, int(running->size()))
                          .arg(m_environment.name));
        }
    });
}

} // namespace backflow::ui::promote
