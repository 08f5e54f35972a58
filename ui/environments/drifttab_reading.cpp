// What the tab knows of the drift: found by a worker, and shown while it is found.
#include "core/base/moments.h"
#include "ui/environments/componentlist.h"
#include "ui/environments/driftsofar.h"
#include "ui/environments/drifttab.h"
#include "ui/keep/reasonform.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/statestack.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTimer>
#include <algorithm>
#include <utility>

namespace backflow::ui::environments {

using widgets::ViewState;

void DriftTab::showEnvironment(const model::Environment *environment)
{
    const bool same = environment && m_environment && environment->name == m_environment->name;
    m_environment = environment ? std::optional(*environment) : std::nullopt;
    m_load.stop();
    m_pairs.stop();
    endGrowing();
    m_form->hide();
    if (!same) {
        m_drift.reset();
        m_work = {};
        setChecking(environment ? m_checks.value(environment->name) : 0);
        updateBanners();
        fill();
        updateChecked();
        Q_EMIT driftChanged();
    }
    updateManaged();
    if (!environment) {
        m_states->setState(ViewState::Empty, {theme::Icon::Org, tr("Choose an environment on the map."), {}});
        widgets::setUnavailable(m_check, tr("Choose an environment on the map."));
        return;
    }
    widgets::setUnavailable(m_check, {});
    if (!same)
        m_states->setState(ViewState::Loading);
    reload();
}

void DriftTab::reload()
{
    if (!m_environment || !m_context->backends)
        return;
    endGrowing();
    const auto soFar = std::make_shared<DriftSoFar>();
    m_soFar = soFar;
    auto options =
        promotion::driftOptions(m_context->pipeline, m_environment->name, m_context->backends->clock().now());
    options.onSoFar = [soFar](const snapshot::Drift &drift) { soFar->put(drift); };
    auto work = [backends = m_context->backends, environment = *m_environment, options](async::Monitor &monitor) {
        return snapshot::driftOf(*backends, environment, options, monitor);
    };
    const async::Reporter reporter{[soFar](qint64 done, qint64 total) { soFar->advance(done, total); },
                                   [](const QString &) {}};
    m_watch->start();
    m_load.run(async::start(*m_context->pool, work, reporter), [this](base::Result<snapshot::Drift> drift) {
        endGrowing();
        if (drift) {
            setDrift(*std::move(drift));
        } else if (drift.error().code == base::Errc::NotFound) {
            m_drift.reset();
            fill();
            updateChecked();
            m_states->setState(ViewState::Empty, {theme::Icon::Snapshot,
                                                  tr("Never checked. A check reads metadata only; nothing is changed."),
                                                  tr("Check now")});
            Q_EMIT driftChanged();
        } else {
            showFailure(drift.error());
        }
    });
}

void DriftTab::takeSoFar()
{
    const auto [done, total] = m_soFar->progress();
    if (m_checking == 0 && total > 0)
        m_progress->setText(tr("Compared %1 of %Ln with the record", nullptr, total).arg(QLocale().toString(done)));
    auto drift = m_soFar->take();
    // What is known of an earlier reading says more than the beginning of this one.
    if (!drift || (m_drift && !m_growing))
        return;
    m_growing = true;
    setDrift(*std::move(drift));
}

void DriftTab::endGrowing()
{
    m_watch->stop();
    m_soFar.reset();
    if (std::exchange(m_growing, false))
        m_drift.reset(); // the whole of it comes next, or nothing can be said
    if (m_checking == 0)
        m_progress->clear();
}

void DriftTab::setDrift(snapshot::Drift drift)
{
    m_drift = std::move(drift);
    int counts[3] = {};
    for (const snapshot::DriftRow &row : std::as_const(m_drift->rows))
        ++counts[int(row.kind)];
    m_addedChip->setCount(counts[int(model::ChangeKind::Added)]);
    m_changedChip->setCount(counts[int(model::ChangeKind::Changed)]);
    m_removedChip->setCount(counts[int(model::ChangeKind::Removed)]);
    m_tree->setAccessibleName(
        tr("Drift of %1, %Ln components", nullptr, int(m_drift->rows.size())).arg(m_drift->environment));
    fill();
    updateBanners();
    updateManaged();
    updateChecked();
    Q_EMIT driftChanged();
}

void DriftTab::setWork(const promotion::EnvironmentWork &work)
{
    m_work = work;
    fill();
    updateBanners();
}

void DriftTab::showFailure(const base::Error &error)
{
    if (error.code == base::Errc::Canceled)
        return updateState();
    const QString asOf = m_drift ? tr("as of %1").arg(base::momentWords(m_drift->checkedAt)) : QString();
    const bool away = error.code == base::Errc::Offline || error.code == base::Errc::Timeout;
    if (error.code == base::Errc::Unauthorized)
        m_states->setState(ViewState::NoAccess, {theme::Icon::SignIn, error.message, tr("Sign in…")}, asOf);
    else
        m_states->setState(away ? ViewState::Offline : ViewState::Error,
                           {away ? theme::Icon::Offline : theme::Icon::Failed, error.message, tr("Try again")}, asOf);
}

} // namespace backflow::ui::environments
