// What ResolvePage does when the merge itself changes: asked instead, undone, brought up to date.
#include "ui/resolve/automaticlist.h"
#include "ui/resolve/beforenotice.h"
#include "ui/resolve/resolvepage.h"
#include "ui/resolve/resolvesession.h"
#include "ui/resolve/rightpages.h"
#include "ui/resolve/textfeed.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/statestack.h"

namespace backflow::ui::resolve {

void ResolvePage::askInstead()
{
    const auto merge = m_right->automatic()->currentMerge();
    if (!merge)
        return;
    QString problem;
    const int decision = m_session->askInstead(merge->path, merge->automatic, &problem);
    if (decision >= 0) {
        showDecision(decision);
    } else if (!problem.isEmpty()) {
        m_banner->tell(widgets::Severity::Warning, problem);
        m_banner->setCloseable(true);
    }
}

void ResolvePage::decisionsChanged()
{
    const QString id = m_currentId;
    m_texts->forget();
    m_automaticStale = true;
    m_current = m_session->indexOf(id);
    if (m_current < 0 && m_session->count() > 0)
        m_current = std::max(0, m_session->nextUndecided(m_session->count() - 1));
    if (m_current >= 0)
        showDecision(m_current);
    if (m_session->count() == 0)
        showFinish();
}

void ResolvePage::step(bool forward)
{
    if (!m_session || m_session->isLocked())
        return;
    if (!forward && m_before->isLastStep(*m_session)) {
        m_before->takeBack();
        return;
    }
    if (forward ? !m_session->canRedo() : !m_session->canUndo())
        return;
    // What is taken back is shown, or one would not see that anything happened.
    if (const int about = forward ? m_session->redo() : m_session->undo(); about >= 0 && about != m_current)
        showDecision(about);
}

void ResolvePage::tellNews()
{
    const auto &notes = m_loaded->session.notes;
    if (!notes.isEmpty()) {
        m_banner->tell(widgets::Severity::Warning, notes.join(u' '));
        m_banner->setCloseable(true);
        return;
    }
    QStringList again;
    for (int i = 0; i < m_session->count(); ++i) {
        if (!m_session->reopenedWords(i).isEmpty())
            again.append(subjectOf(m_session->draft(), m_session->decisions()[size_t(i)]));
    }
    if (again.isEmpty()) {
        tellAutomatic();
        return;
    }
    constexpr qsizetype kMostNamed = 4;
    QString names = again.first(std::min(kMostNamed, again.size())).join(tr(", "));
    if (again.size() > kMostNamed)
        names = tr("%1 and %L2 more").arg(names).arg(again.size() - kMostNamed);
    m_banner->tell(widgets::Severity::Info,
                   tr("%Ln decisions are open again, because their values changed: %1. Everything else is kept.",
                      nullptr, int(again.size()))
                       .arg(names));
    m_banner->setCloseable(true);
}

void ResolvePage::bringIn()
{
    // What was decided last has to be on disk before it is read again.
    if (!m_context.backends)
        return;
    if (!m_session->saved()) {
        m_banner->tell(widgets::Severity::Info, tr("Your last step is being saved. Try again in a moment."));
        m_banner->setCloseable(true);
        return;
    }
    const QString id = m_session->draft().id;
    m_states->setState(widgets::ViewState::Loading, {theme::Icon::Running, tr("Merging what is there now"), {}});
    auto job = async::start(
        *m_context.pool, [backends = m_context.backends, pipeline = m_context.pipeline, id](async::Monitor &monitor) {
            return bringInWithTimes(backends, pipeline, id, monitor);
        });
    m_loadJob.run(std::move(job), [this](const base::Result<std::shared_ptr<const LoadedDraft>> &loaded) {
        if (loaded) {
            showLoaded(*loaded);
            return;
        }
        m_states->setReady();
        m_banner->tell(widgets::Severity::Error, loaded.error().message);
        m_banner->setCloseable(true);
    });
}

} // namespace backflow::ui::resolve
