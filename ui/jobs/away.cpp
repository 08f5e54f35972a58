#include "ui/jobs/away.h"

#include "core/promotion/orgsight.h"
#include "core/promotion/words.h"
#include "ui/jobs/joblist.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/navigator.h"

#include <QSettings>
#include <QTimer>

namespace backflow::ui::jobs {

namespace {

constexpr int kTickMs = 15'000;
/// A tick that comes so late comes out of a sleep.
constexpr qint64 kSleptSeconds = 60;
const QString kClosedAt = QStringLiteral("session/closedAt");
const QString kWorkspace = QStringLiteral("session/workspace");
constexpr const char *kTold = "awayToldFor";

JobState stateOf(promotion::Ending ending)
{
    switch (ending) {
    case promotion::Ending::Done:
        return JobState::Done;
    case promotion::Ending::Canceled:
        return JobState::Canceled;
    case promotion::Ending::FailedNothingChanged:
        return JobState::Failed;
    case promotion::Ending::LostSight:
        return JobState::LostSight;
    case promotion::Ending::Running:
    case promotion::Ending::DoneWithWarnings:
    case promotion::Ending::Partly:
        break;
    }
    return JobState::NeedsYou;
}

} // namespace

base::Result<QList<promotion::Report>> reportsSince(const ports::Backends &backends, const QDateTime &since)
{
    const auto journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    const auto all = promotion::reports(**journal);
    if (!all)
        return base::failure(all);
    QList<promotion::Report> found;
    for (const promotion::Report &report : *all) {
        const bool halfWay = report.state > promotion::State::Planned && !promotion::isEnd(report.state);
        if (halfWay || (report.endedAt.isValid() && report.endedAt > since))
            found += report;
    }
    return found;
}

Away::Away(std::shared_ptr<widgets::AppContext> context, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_settings(settings)
    , m_lastTick(QDateTime::currentDateTimeUtc())
    , m_looking(this)
{
    connect(m_context->navigator, &widgets::Navigator::workspaceChanged, this, &Away::workspaceOpened);
    auto *tick = new QTimer(this);
    tick->setTimerType(Qt::VeryCoarseTimer);
    tick->start(kTickMs);
    connect(tick, &QTimer::timeout, this, [this] {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const QDateTime last = std::exchange(m_lastTick, now);
        if (last.secsTo(now) > kSleptSeconds)
            tellSlept(last);
    });
}

Away::~Away()
{
    m_settings.setValue(kClosedAt, QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
}

void Away::workspaceOpened()
{
    const QString folder = m_context->workspaceFolder;
    const QDateTime closed = QDateTime::fromString(m_settings.value(kClosedAt).toString(), Qt::ISODate);
    // Several windows share one list; each workspace is told of once.
    if (!m_context->backends || folder.isEmpty() || m_settings.value(kWorkspace).toString() != folder ||
        !closed.isValid() || m_context->jobs->property(kTold).toString() == folder)
        return;
    m_context->jobs->setProperty(kTold, folder);
    look(closed);
}

void Away::tellSlept(const QDateTime &since)
{
    if (!m_context->backends)
        return;
    m_context->navigator->tellPromotionsChanged(); // the map and the list ask anew
    look(since);
}

void Away::look(const QDateTime &since)
{
    auto work = [backends = m_context->backends, since](async::Monitor &) { return reportsSince(*backends, since); };
    m_looking.run(async::start(*m_context->pool, work), [this](const base::Result<QList<promotion::Report>> &reports) {
        if (reports)
            show(*reports);
    });
}

void Away::show(const QList<promotion::Report> &reports)
{
    for (auto it = reports.crbegin(); it != reports.crend(); ++it) { // the newest ends on top
        const QString title = tr("Promotion %1 → %2").arg(it->source, it->target);
        if (m_context->jobs->isListed(title))
            continue; // it runs or ran in this window
        const bool halfWay = !it->endedAt.isValid();
        const int id = m_context->jobs->addEnded(
            title, halfWay ? JobState::NeedsYou : stateOf(it->ending),
            halfWay ? tr("was under way when Backflow closed; open it and it goes on from there") : it->summary,
            halfWay ? it->startedAt : it->endedAt);
        m_context->jobs->setOpen(
            id, [navigator = m_context->navigator, promotion = it->id] { navigator->openPromotion(promotion); });
        if (halfWay)
            askOrg(id, it->id);
    }
}

/// The row says what the org knows by now; going on is left to a person.
void Away::askOrg(int row, const QString &promotion)
{
    auto job = async::start(*m_context->pool, [backends = m_context->backends, pipeline = m_context->pipeline,
                                               promotion](async::Monitor &monitor) {
        return promotion::lookInOrg(*backends, pipeline, promotion, monitor);
    });
    async::deliver(job, this, [this, row](const base::Result<promotion::OrgSight> &sight) {
        using Kind = promotion::OrgSight::Kind;
        if (!sight || !m_context->jobs->row(row) || m_context->jobs->row(row)->state != JobState::NeedsYou)
            return;
        m_context->jobs->end(row, sight->kind == Kind::NotKnown ? JobState::LostSight : JobState::NeedsYou,
                             sight->words);
    });
}

} // namespace backflow::ui::jobs
