#include "ui/history/historyfilling.h"

#include "core/snapshot/audittrail.h"
#include "ui/jobs/joblist.h"
#include "ui/widgets/appcontext.h"

namespace backflow::ui::history {

using ports::HistoryFacet;

namespace {
/// Less than this is read before anybody could look at a job.
constexpr qint64 kWorthTelling = 2000;
} // namespace

HistoryFilling::HistoryFilling(const widgets::AppContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_job(this)
{
}

base::Result<HistoryFilling::Known> HistoryFilling::fill(const ports::Backends &backends, promotion::Filling filling,
                                                         async::Monitor &monitor)
{
    const auto index = promotion::currentHistory(backends, monitor, filling);
    if (!index)
        return base::failure(index);
    Known known;
    for (const auto &[facet, values] :
         {std::pair{HistoryFacet::Who, &known.people}, std::pair{HistoryFacet::Where, &known.places},
          std::pair{HistoryFacet::Type, &known.types}, std::pair{HistoryFacet::Action, &known.actions}}) {
        auto found = (*index)->values(facet);
        if (!found)
            return base::failure(found);
        *values = *std::move(found);
    }
    const auto count = (*index)->count({});
    if (!count)
        return base::failure(count);
    known.events = *count;
    const auto journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    const auto trails = snapshot::importedAuditTrails(**journal);
    if (!trails)
        return base::failure(trails);
    for (const snapshot::AuditTrail &trail : *trails)
        if (!known.trailsAt.isValid() || trail.importedAt < known.trailsAt)
            known.trailsAt = trail.importedAt;
    return known;
}

void HistoryFilling::start(promotion::Filling filling)
{
    stop();
    if (!m_context.backends)
        return;
    auto work = [backends = m_context.backends, filling](async::Monitor &monitor) {
        return fill(*backends, filling, monitor);
    };
    auto job = async::start(
        *m_context.pool, work,
        async::reportTo(this, [this](qint64 done, qint64 total) { advance(done, total); }, [](const QString &) {}));
    m_stop = job.stop;
    m_job.run(job, [this](const base::Result<Known> &known) {
        endRow(known);
        if (known)
            Q_EMIT filled(*known);
        else
            Q_EMIT failed(known.error());
    });
}

void HistoryFilling::stop()
{
    m_job.stop();
    if (m_row > 0)
        m_context.jobs->end(m_row, jobs::JobState::Canceled, tr("It goes on from there the next time."));
    m_row = 0;
}

void HistoryFilling::advance(qint64 done, qint64 total)
{
    if (!m_job.running() || !m_context.jobs)
        return;
    if (m_row == 0 && total >= kWorthTelling) {
        m_row = m_context.jobs->begin(tr("Reading the record into the history"));
        m_context.jobs->setStop(m_row, m_stop);
    }
    if (m_row > 0)
        m_context.jobs->advance(m_row, done, total);
}

void HistoryFilling::endRow(const base::Result<Known> &known)
{
    if (m_row == 0)
        return;
    if (known)
        m_context.jobs->end(m_row, jobs::JobState::Done, tr("%Ln events", nullptr, int(known->events)));
    else
        m_context.jobs->end(
            m_row, known.error().code == base::Errc::Canceled ? jobs::JobState::Canceled : jobs::JobState::Failed,
            known.error().message);
    m_row = 0;
}

} // namespace backflow::ui::history
