// What PromotePage finds out about what is due: before a promotion, of what one may choose; after it, where next.
#include "core/promotion/draft.h"
#include "ui/promote/openpromotion.h"
#include "ui/promote/promotepage.h"
#include "ui/promote/targetrun.h"
#include "ui/promote/whatstep.h"
#include "ui/promote/wherestep.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/words.h"

#include <QPushButton>
#include <QThreadPool>

namespace backflow::ui::promote {

void PromotePage::countDue()
{
    const QString source = m_where->source();
    const QStringList targets = m_where->targets();
    m_offers.reset();
    m_since.reset();
    m_sinceMoment.reset();
    m_offerJob.stop();
    if (!m_context.backends || source.isEmpty() || targets.isEmpty()) {
        m_where->setOffers(nullptr);
        return;
    }
    auto job = async::start(*m_context.pool, [backends = m_context.backends, pipeline = m_context.pipeline, source,
                                              targets](async::Monitor &monitor) {
        return promotion::offersOf(backends, pipeline, source, targets, monitor);
    });
    m_offerJob.run(std::move(job), [this](base::Result<promotion::Offers> offers) {
        if (offers)
            m_offers = std::make_shared<const promotion::Offers>(*std::move(offers));
        m_where->setOffers(m_offers, offers ? QString() : offers.error().message);
        if (m_current && step() == Step::What)
            showChoice();
        if (m_current)
            refresh();
    });
}

void PromotePage::showChoice()
{
    if (m_current->isRollback()) {
        if (!runs().isEmpty() && runs().front()->draft())
            m_what->setRollback(*runs().front()->draft());
        return;
    }
    if (!m_offers)
        countDue();
    const std::optional<model::CommitId> moment = m_where->moment();
    const model::Environment *source = m_context.pipeline.find(m_where->source());
    const bool since = m_where->choice() == Choice::Since;
    if (since && moment && source && m_sinceMoment != moment) {
        m_since.reset();
        m_sinceMoment = moment;
        auto job = async::start(*m_context.pool,
                                [backends = m_context.backends, environment = *source, at = *moment](async::Monitor &) {
                                    return promotion::changedSince(*backends, environment, at);
                                });
        m_sinceJob.run(std::move(job), [this](base::Result<QSet<model::ComponentKey>> changed) {
            m_since = changed ? *std::move(changed) : QSet<model::ComponentKey>();
            if (m_current && step() == Step::What)
                showChoice();
            if (m_current)
                refresh();
        });
    }
    m_what->setChoice(m_where->choice(), m_where->targets(), m_offers, m_where->stories(), m_since);
}

/// Of the environments below the source, the first other one that waits for the same.
void PromotePage::lookForNextDue()
{
    m_nextTarget.clear();
    if (!m_context.backends || runs().isEmpty() || m_current->isRollback() || anyRunning())
        return;
    const QString source = runs().front()->source();
    QStringList others = m_context.pipeline.allBelow(source);
    for (const TargetRun *run : runs())
        others.removeAll(run->target());
    if (others.isEmpty())
        return;
    auto job = async::start(*m_context.pool,
                            [backends = m_context.backends, pipeline = m_context.pipeline, source,
                             others](async::Monitor &monitor) -> base::Result<std::pair<QString, int>> {
                                for (const QString &other : others) {
                                    const auto compared =
                                        promotion::compareEnvironments(backends, pipeline, source, {other}, monitor);
                                    if (monitor.stopped())
                                        return std::unexpected(async::canceled());
                                    // One that was never read is no reason to be silent about the rest.
                                    if (compared && compared->dueCount(0) > 0)
                                        return std::pair(other, compared->dueCount(0));
                                }
                                return std::pair(QString(), 0);
                            });
    m_nextJob.run(std::move(job), [this](const base::Result<std::pair<QString, int>> &next) {
        if (!next || next->first.isEmpty() || !m_current)
            return;
        m_nextTarget = next->first;
        m_next->setText(tr("Next: %1 (%2 due) ▸").arg(next->first).arg(next->second));
        m_next->setAccessibleName(m_next->text());
        updateBottom();
    });
}

} // namespace backflow::ui::promote
