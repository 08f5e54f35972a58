// What the tab has done: reading, measuring, and the ways on from there.
#include "ui/jobs/joblist.h"
#include "ui/sandbox/checklistdialog.h"
#include "ui/sandbox/refreshwizard.h"
#include "ui/sandbox/sandboxtab.h"
#include "ui/sandbox/thresholdsdialog.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/statestack.h"

#include <QPushButton>

namespace backflow::ui::sandbox {

namespace core = backflow::sandbox;
using widgets::ViewState;

void SandboxTab::readAgain()
{
    m_outOfDate = false;
    if (!m_context->backends) {
        m_states->setState(ViewState::Empty,
                           {theme::Icon::Advisor, tr("No workspace is open."), tr("Go to the pipeline")});
        return;
    }
    if (!m_data)
        m_states->setState(ViewState::Loading);
    auto work = [backends = m_context->backends, pipeline = m_context->pipeline](async::Monitor &monitor) {
        return readAdvisor(*backends, pipeline, monitor);
    };
    m_reading.run(async::start(*m_context->pool, work), [this](const base::Result<AdvisorData> &data) { take(data); });
}

/// Whoever had a sandbox refreshed, production tells; asked in the background while somebody looks.
void SandboxTab::lookForRefreshes()
{
    constexpr std::chrono::hours kOld{1};
    // Who never measured has not asked for it.
    const bool known = m_context->backends && m_data && !m_data->advice.empty() && m_data->askedAt.isValid();
    if (!known || m_looking.running() || m_data->askedAt.addDuration(kOld) > m_data->now)
        return;
    auto work = [backends = m_context->backends,
                 pipeline = m_context->pipeline](async::Monitor &monitor) -> base::Result<AdvisorData> {
        // An org that nobody is signed in to is passed over; Measure again says so.
        if (const auto asked = core::inventories(*backends, pipeline, true, nullptr, monitor); !asked)
            return base::failure(asked);
        return readAdvisor(*backends, pipeline, monitor);
    };
    m_looking.run(async::start(*m_context->pool, work), [this](const base::Result<AdvisorData> &data) {
        if (data)
            setData(*data);
    });
}

void SandboxTab::measure()
{
    if (!m_context->backends)
        return;
    widgets::setUnavailable(m_measure, tr("It is being measured."));
    auto work = [backends = m_context->backends, pipeline = m_context->pipeline](async::Monitor &monitor) {
        return measureAdvisor(backends, pipeline, monitor);
    };
    m_reading.run(jobs::run(*m_context->jobs, *m_context->pool, tr("Measure the sandboxes"), work, tr("Measured")),
                  [this](const base::Result<AdvisorData> &data) {
                      widgets::setUnavailable(m_measure, {});
                      take(data);
                  });
}

void SandboxTab::take(const base::Result<AdvisorData> &data)
{
    if (data) {
        setData(*data);
        if (isVisible())
            lookForRefreshes();
        return;
    }
    if (data.error().code != base::Errc::Canceled)
        m_states->setState(ViewState::Error, {theme::Icon::Failed, data.error().message, tr("Try again")});
}

void SandboxTab::changeThresholds()
{
    if (!m_data)
        return;
    auto *dialog = new ThresholdsDialog(*m_context->theme, m_data->thresholds, this);
    connect(dialog, &ThresholdsDialog::chosen, this, &SandboxTab::keepThresholds);
    dialog->open();
}

void SandboxTab::keepThresholds(const core::Thresholds &thresholds)
{
    if (!m_context->backends)
        return;
    auto work = [backends = m_context->backends, pipeline = m_context->pipeline,
                 thresholds](async::Monitor &monitor) -> base::Result<AdvisorData> {
        const auto journal = backends->journal();
        const auto saved = journal ? core::saveThresholds(**journal, thresholds) : base::failure(journal);
        return saved ? readAdvisor(*backends, pipeline, monitor) : base::failure(saved);
    };
    m_reading.run(async::start(*m_context->pool, work), [this](const base::Result<AdvisorData> &data) { take(data); });
}

void SandboxTab::backPromote()
{
    const QStringList above = m_context->pipeline.higherNeighbours(current());
    if (!above.isEmpty())
        m_context->navigator->startBackPromotion(above.constFirst(), current());
}

void SandboxTab::capture()
{
    const model::Environment *environment = m_context->pipeline.find(current());
    if (!environment || !m_context->backends)
        return;
    auto work = [backends = m_context->backends, pipeline = m_context->pipeline, environment = *environment](
                    async::Monitor &monitor) { return core::capture(backends, pipeline, environment, {}, monitor); };
    m_capturing.run(jobs::run(*m_context->jobs, *m_context->pool, tr("Save the changes of %1").arg(environment->name),
                              work, tr("Saved")),
                    [this](const base::Result<core::Capture> &made) {
                        if (!made) {
                            m_banner->tell(widgets::Severity::Error, made.error().message);
                            return;
                        }
                        m_context->navigator->notify(tr("%Ln component(s) of %1 saved: they can be put back after a "
                                                        "refresh.",
                                                        nullptr, int(made->work.size()))
                                                         .arg(made->environment));
                        m_context->navigator->tellEnvironmentChanged(made->environment);
                    });
}

void SandboxTab::openWizard(const QString &environment)
{
    if (!m_context->pipeline.find(environment) || !m_context->backends)
        return;
    auto *wizard = new RefreshWizard(m_context, environment, this);
    connect(wizard, &QDialog::finished, this, &SandboxTab::readAgain);
    wizard->open();
}

void SandboxTab::openChecklist(const QString &environment)
{
    auto *dialog = new ChecklistDialog(m_context, environment, this);
    connect(dialog, &QDialog::finished, this, &SandboxTab::readAgain);
    dialog->open();
}

} // namespace backflow::ui::sandbox
