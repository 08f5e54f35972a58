#include "ui/promote/duelookup.h"

#include "core/promotion/draft.h"
#include "ui/widgets/appcontext.h"

#include <QThreadPool>

namespace backflow::ui::promote {

DueLookup::DueLookup(const widgets::AppContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_dueJob(this)
    , m_sinceJob(this)
    , m_nextJob(this)
{
}

void DueLookup::forget()
{
    m_due = {};
    m_moment.reset();
    m_since.reset();
    m_dueJob.stop();
    m_sinceJob.stop();
}

void DueLookup::forgetNext()
{
    m_nextTarget.clear();
    m_nextJob.stop();
}

void DueLookup::count(const QString &source, const QStringList &targets)
{
    forget();
    if (!m_context.backends || source.isEmpty() || targets.isEmpty())
        return;
    auto job = async::start(*m_context.pool, [backends = m_context.backends, pipeline = m_context.pipeline, source,
                                              targets](async::Monitor &monitor) {
        return dueOffersOf(backends, pipeline, source, targets, monitor);
    });
    m_dueJob.run(std::move(job), [this](base::Result<DueOffers> due) {
        if (due)
            m_due = *std::move(due);
        Q_EMIT counted(due ? QString() : due.error().message);
    });
}

const std::optional<QSet<model::ComponentKey>> &DueLookup::changedSince(const QString &environment,
                                                                        const model::CommitId &moment)
{
    const model::Environment *source = m_context.pipeline.find(environment);
    if (m_moment == moment || !source)
        return m_since;
    m_since.reset();
    m_moment = moment;
    auto job = async::start(*m_context.pool, [backends = m_context.backends, at = *source, moment](async::Monitor &) {
        return promotion::changedSince(*backends, at, moment);
    });
    m_sinceJob.run(std::move(job), [this](base::Result<QSet<model::ComponentKey>> changed) {
        m_since = changed ? *std::move(changed) : QSet<model::ComponentKey>();
        Q_EMIT changesKnown();
    });
    return m_since;
}

void DueLookup::lookForNext(const QString &source, const QStringList &done)
{
    m_nextTarget.clear();
    QStringList others = m_context.pipeline.allBelow(source);
    for (const QString &target : done)
        others.removeAll(target);
    if (!m_context.backends || others.isEmpty())
        return;
    using Next = std::pair<QString, int>;
    auto job = async::start(*m_context.pool,
                            [backends = m_context.backends, pipeline = m_context.pipeline, source,
                             others](async::Monitor &monitor) -> base::Result<Next> {
                                for (const QString &other : others) {
                                    const auto compared =
                                        promotion::compareEnvironments(backends, pipeline, source, {other}, monitor);
                                    if (monitor.stopped())
                                        return std::unexpected(async::canceled());
                                    // One that was never read is no reason to be silent about the rest.
                                    if (compared && compared->dueCount(0) > 0)
                                        return Next(other, compared->dueCount(0));
                                }
                                return Next(QString(), 0);
                            });
    m_nextJob.run(std::move(job), [this](const base::Result<Next> &next) {
        if (!next || next->first.isEmpty())
            return;
        m_nextTarget = next->first;
        Q_EMIT nextFound(next->first, next->second);
    });
}

} // namespace backflow::ui::promote
