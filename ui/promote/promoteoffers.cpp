// What PromotePage does with what is due: before a promotion, what one may choose; after it, where next.
#include "ui/promote/duelookup.h"
#include "ui/promote/openpromotion.h"
#include "ui/promote/promotepage.h"
#include "ui/promote/targetrun.h"
#include "ui/promote/whatstep.h"
#include "ui/promote/wherestep.h"
#include "ui/widgets/appcontext.h"

#include <QPushButton>

namespace backflow::ui::promote {

void PromotePage::connectDue()
{
    const auto shown = [this] {
        if (m_current && step() == Step::What)
            showChoice();
        if (m_current)
            refresh();
    };
    connect(m_lookup, &DueLookup::counted, this, [this, shown](const QString &problem) {
        m_where->setOffers(m_lookup->due().offers, problem);
        m_what->setProblem(problem);
        if (problem.isEmpty())
            shown();
        else if (m_current)
            refresh(); // showing the choice would count again, and again
    });
    connect(m_lookup, &DueLookup::changesKnown, this, shown);
    connect(m_lookup, &DueLookup::nextFound, this, [this](const QString &target, int due) {
        if (!m_current)
            return;
        m_next->setText(tr("Next: %1 (%2 due) ▸").arg(target).arg(due));
        m_next->setAccessibleName(m_next->text());
        updateBottom();
    });
}

void PromotePage::countDue()
{
    m_what->setProblem({});
    m_lookup->count(m_where->source(), m_where->targets());
    if (!m_lookup->counting())
        m_where->setOffers(nullptr);
}

void PromotePage::showChoice()
{
    if (m_current->isRollback()) {
        if (!runs().isEmpty() && runs().front()->draft())
            m_what->setRollback(*runs().front()->draft());
        return;
    }
    if (!m_lookup->due().offers && !m_lookup->counting())
        countDue();
    const std::optional<model::CommitId> moment = m_where->moment();
    std::optional<QSet<model::ComponentKey>> since;
    if (m_where->choice() == Choice::Since && moment)
        since = m_lookup->changedSince(m_where->source(), *moment);
    m_what->setChoice(m_where->choice(), m_lookup->due(), m_where->stories(), since);
}

/// Of the environments below the source, the first other one that waits for the same.
void PromotePage::lookForNextDue()
{
    m_lookup->forgetNext();
    if (runs().isEmpty() || m_current->isRollback() || anyRunning())
        return;
    QStringList done;
    for (const TargetRun *run : runs())
        done.append(run->target());
    m_lookup->lookForNext(runs().front()->source(), done);
}

} // namespace backflow::ui::promote
