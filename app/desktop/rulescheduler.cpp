#include "app/desktop/rulescheduler.h"

#include "ui/automation/rulework.h"
#include "ui/jobs/joblist.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/settingkeys.h"

#include <QSettings>
#include <QThreadPool>
#include <algorithm>

namespace backflow::desktop {

using automation::RuleOutcome;

RuleScheduler::RuleScheduler(std::shared_ptr<ui::widgets::AppContext> context, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_settings(settings)
    , m_looking(this)
    , m_running(this)
{
    m_timer.setInterval(kLook);
    connect(&m_timer, &QTimer::timeout, this, &RuleScheduler::look);
    // Another workspace has other rules; what runs of the old one ends by itself.
    connect(m_context->navigator, &ui::widgets::Navigator::workspaceChanged, this, [this] {
        m_sinceWhole.invalidate();
        m_sinceOrgs.invalidate();
        m_sinceTrouble.invalidate();
    });
}

void RuleScheduler::begin()
{
    m_timer.start();
    look();
}

bool RuleScheduler::isPaused() const
{
    return m_settings.value(ui::widgets::kSchedulePausedKey).toBool();
}

void RuleScheduler::look()
{
    if (!m_context->backends || m_running.running() || m_looking.running())
        return;
    auto work = [ground = ui::automation::groundOf(*m_context), paused = isPaused()](async::Monitor &monitor) {
        return automation::dueNow(ground, paused, monitor);
    };
    m_looking.run(async::start(*m_context->pool, std::move(work)), [this](const base::Result<QStringList> &names) {
        // What could not be taken (a remote that is away) is not tried at every look.
        const bool waits = m_sinceTrouble.isValid() && m_sinceTrouble.durationElapsed() < kWholeLook;
        if (names && !names->isEmpty() && !waits)
            runDue(*names);
        else if (!m_sinceWhole.isValid() || m_sinceWhole.durationElapsed() > kWholeLook)
            lookAtAll();
    });
}

void RuleScheduler::runDue(const QStringList &names)
{
    auto work = [ground = ui::automation::groundOf(*m_context), paused = isPaused()](async::Monitor &monitor) {
        return automation::runDue(ground, {.paused = paused, .fetch = false, .askOrgs = false}, monitor);
    };
    const QString title = names.size() == 1 ? tr("Rule “%1”").arg(names.first())
                                            : tr("%Ln rule(s) that are due", nullptr, int(names.size()));
    m_running.run(ui::jobs::run(*m_context->jobs, *m_context->pool, title, std::move(work), ui::automation::endOf),
                  [this](const base::Result<QList<RuleOutcome>> &outcomes) {
                      if (outcomes)
                          ended(*outcomes, false);
                  });
}

/// Nothing is due by the clock; what has come of what waits, and what happened elsewhere, is looked for now and then.
void RuleScheduler::lookAtAll()
{
    m_sinceWhole.start();
    const bool askOrgs = !m_sinceOrgs.isValid() || m_sinceOrgs.durationElapsed() > kOrgLook;
    if (askOrgs)
        m_sinceOrgs.start();
    auto work = [ground = ui::automation::groundOf(*m_context), paused = isPaused(), askOrgs](async::Monitor &monitor) {
        return automation::runDue(ground, {.paused = paused, .fetch = true, .askOrgs = askOrgs}, monitor);
    };
    m_running.run(async::start(*m_context->pool, std::move(work)),
                  [this](const base::Result<QList<RuleOutcome>> &outcomes) {
                      if (outcomes)
                          ended(*outcomes, true);
                  });
}

void RuleScheduler::ended(const QList<RuleOutcome> &outcomes, bool isSilent)
{
    if (std::ranges::any_of(outcomes, [](const RuleOutcome &outcome) { return !outcome.problem.isEmpty(); }))
        m_sinceTrouble.start();
    else
        m_sinceTrouble.invalidate();
    QStringList environments;
    QList<RuleOutcome> told;
    for (const RuleOutcome &outcome : outcomes) {
        if (!outcome.hasRun)
            continue;
        told += outcome;
        environments += outcome.rule.targets;
    }
    if (told.isEmpty())
        return;
    if (isSilent) {
        // It is in Activity all the same.
        const int row = m_context->jobs->begin(tr("Rule “%1”").arg(told.first().rule.name), false);
        const ui::jobs::JobEnd end = ui::automation::endOf(told);
        m_context->jobs->end(row, end.state, end.words);
    }
    environments.removeDuplicates();
    m_context->navigator->tellPromotionsChanged();
    for (const QString &environment : std::as_const(environments))
        m_context->navigator->tellEnvironmentChanged(environment);
    Q_EMIT ran(environments);
}

} // namespace backflow::desktop
