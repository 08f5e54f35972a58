#include "ui/promote/openpromotion.h"

#include "core/async/job.h"
#include "ui/promote/deployqueue.h"
#include "ui/promote/plancounts.h"
#include "ui/promote/targetrun.h"
#include "ui/widgets/appcontext.h"

#include <QJsonObject>
#include <QThreadPool>
#include <algorithm>

namespace backflow::ui::promote {

using Phase = TargetRun::Phase;

namespace {
constexpr QLatin1StringView kStepKind("wizard");
constexpr QLatin1StringView kStepMember("step");
} // namespace

OpenPromotion::OpenPromotion(const widgets::AppContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_queue(new DeployQueue(this))
{
}

OpenPromotion::~OpenPromotion()
{
    m_queue->disconnect();
    for (TargetRun *run : std::as_const(m_runs))
        run->disconnect(this);
}

TargetRun *OpenPromotion::add(const QString &source, const QString &target)
{
    auto *run = new TargetRun(m_context, source, target, this);
    connect(run, &TargetRun::changed, this, &OpenPromotion::changed);
    connect(run, &TargetRun::failed, this,
            [this, run](const QString &message) { Q_EMIT failed(tr("%1: %2").arg(run->target(), message)); });
    connect(run, &TargetRun::rollbackReady, this, &OpenPromotion::rollbackReady);
    connect(run, &TargetRun::due, this, [this, run](bool quick) { m_queue->start({run}, quick); });
    m_runs.append(run);
    return run;
}

void OpenPromotion::remove(TargetRun *run)
{
    if (!m_runs.removeOne(run))
        return;
    m_queue->drop(run);
    run->disconnect(this);
    run->deleteLater();
    wishes.targets.removeAll(run->target());
}

void OpenPromotion::clear()
{
    m_queue->clear();
    for (TargetRun *run : std::exchange(m_runs, {})) {
        run->disconnect(this);
        run->deleteLater();
    }
}

bool OpenPromotion::holds(const QString &id) const
{
    return std::ranges::find(m_runs, id, &TargetRun::id) != m_runs.end();
}

bool OpenPromotion::anyRunning() const
{
    return std::ranges::any_of(m_runs, [](const TargetRun *run) { return run->phase() == Phase::Deploying; });
}

bool OpenPromotion::anyEnded() const
{
    return std::ranges::any_of(m_runs, [](const TargetRun *run) { return run->phase() == Phase::Ended; });
}

bool OpenPromotion::anyBusy() const
{
    return std::ranges::any_of(m_runs, &TargetRun::busy);
}

int OpenPromotion::undecided() const
{
    int count = 0;
    for (const TargetRun *run : m_runs)
        count += run->included() ? run->undecided() : 0;
    return count;
}

bool OpenPromotion::isRollback() const
{
    if (m_runs.isEmpty())
        return false;
    const TargetRun *first = m_runs.front();
    return (first->draft() && !first->draft()->rollbackOf.isEmpty()) ||
           (first->result() && !first->result()->rollbackOf.isEmpty());
}

QString OpenPromotion::title() const
{
    if (m_runs.isEmpty())
        return tr("New back-promotion");
    QStringList targets;
    for (const TargetRun *run : m_runs)
        targets.append(run->target());
    const TargetRun *first = m_runs.front();
    if (isRollback())
        return tr("Rollback in %1").arg(targets.join(tr(", ")));
    if (first->source().isEmpty())
        return tr("Back-promotion");
    if (first->source() == first->target())
        return tr("Put back in %1").arg(first->target());
    return routeWords(first->direction(), first->source(), targets.join(tr(", ")));
}

QString OpenPromotion::shortTitle() const
{
    if (m_runs.isEmpty() || isRollback() || m_runs.front()->source() == m_runs.front()->target())
        return title();
    const TargetRun *first = m_runs.front();
    return m_runs.size() == 1 ? tr("%1 → %2").arg(first->source(), first->target())
                              : tr("%1 → %Ln environments", nullptr, int(m_runs.size())).arg(first->source());
}

void OpenPromotion::keepStep()
{
    if (!m_context.backends || settling || anyRunning() || anyEnded())
        return;
    for (const TargetRun *run : std::as_const(m_runs)) {
        if (!run->draft())
            continue;
        (void)async::start(
            *m_context.pool,
            [backends = m_context.backends, id = run->id(), at = int(step)](async::Monitor &) -> base::Result<> {
                const auto journal = backends->journal();
                return journal ? (*journal)->putDraft(kStepKind, id, {{kStepMember, at}}) : base::failure(journal);
            });
    }
}

void OpenPromotion::readStep()
{
    if (m_runs.isEmpty())
        return;
    auto job =
        async::start(*m_context.pool,
                     [backends = m_context.backends, id = m_runs.front()->id()](async::Monitor &) -> base::Result<int> {
                         const auto journal = backends->journal();
                         if (!journal)
                             return base::failure(journal);
                         return (*journal)->draft(kStepKind, id).transform([](const QJsonObject &json) {
                             return json.value(kStepMember).toInt(-1);
                         });
                     });
    async::deliver(job, this, [this](const base::Result<int> &at) {
        if (at && *at >= int(Step::Review) && *at <= int(Step::Deploy))
            leftAt = Step(*at);
        Q_EMIT changed();
    });
}

} // namespace backflow::ui::promote
