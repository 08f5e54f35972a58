// What ResolvePage does with many decisions at once: rules, remembered decisions, asking instead, moving on.
#include "core/promotion/abandon.h"
#include "ui/resolve/abandondialog.h"
#include "ui/resolve/automaticlist.h"
#include "ui/resolve/mergepanes.h"
#include "ui/resolve/resolvepage.h"
#include "ui/resolve/resolvesession.h"
#include "ui/resolve/rightpages.h"
#include "ui/resolve/ruledialog.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/statestack.h"

#include <QMenu>
#include <QPushButton>

namespace backflow::ui::resolve {

void ResolvePage::fillRules(QMenu *menu)
{
    menu->clear();
    const promotion::Draft &draft = m_session->draft();
    const auto add = [&](const QString &words, const merge::Rule &rule) {
        menu->addAction(tr("%1…").arg(words), this, [this, words, rule] { previewRule(rule, words); });
    };
    for (const auto &[name, take] :
         {std::pair(draft.source, merge::Take::Source), std::pair(draft.target, merge::Take::Target)}) {
        merge::Rule rule;
        rule.take = take;
        add(tr("Keep %1 for all undecided").arg(name), rule);
        if (m_current < 0)
            continue;
        const DecisionRef ref = m_session->decisions()[size_t(m_current)];
        const model::ComponentKey key = componentAt(draft, ref).key;
        rule.component = key.toString();
        add(tr("Keep %1 for all undecided of %2").arg(name, key.fullName), rule);
        rule.component.clear();
        rule.type = key.type;
        rule.element = m_session->decision(m_current).element;
        if (!rule.element.isEmpty())
            add(tr("Keep %1 for every %2 of a %3").arg(name, rule.element, rule.type), rule);
        menu->addSeparator();
    }
    const int known = m_session->openSuggestions();
    QAction *remembered = menu->addAction(known == 1 ? tr("Decide 1 as before in another promotion")
                                                     : tr("Decide %1 as before in other promotions").arg(known),
                                          this, &ResolvePage::useAllSuggestions);
    remembered->setEnabled(known > 0);
}

void ResolvePage::previewRule(const merge::Rule &rule, const QString &words)
{
    auto *dialog = new RuleDialog(*m_context.theme, *m_session, rule, words, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { applyRule(dialog->rule()); });
    dialog->open();
}

void ResolvePage::applyRule(const merge::Rule &rule)
{
    const int settled = m_session->apply(rule);
    QString words = settled == 1 ? tr("Settled 1 decision by a rule. Undo takes it back.")
                                 : tr("Settled %1 decisions by a rule. One Undo takes them all back.").arg(settled);
    m_banner->tell(widgets::Severity::Info, words);
    m_banner->setCloseable(true);
}

void ResolvePage::useAllSuggestions()
{
    const int settled = m_session->useAllSuggestions();
    m_banner->tell(widgets::Severity::Info,
                   settled == 1 ? tr("Decided 1 as before. Undo takes it back.")
                                : tr("Decided %1 as before. One Undo takes them all back.").arg(settled));
    m_banner->setCloseable(true);
}

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
    forgetText();
    m_automaticStale = true;
    m_current = m_session->indexOf(id);
    if (m_current < 0 && m_session->count() > 0)
        m_current = std::max(0, m_session->nextUndecided(m_session->count() - 1));
    if (m_current >= 0)
        showDecision(m_current);
    if (m_session->count() == 0)
        showNothingToDecide();
    else
        m_states->setReady();
}

void ResolvePage::step(bool forward)
{
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
    if (!m_loaded->moved.isEmpty()) {
        m_banner->tell(widgets::Severity::Info,
                       tr("%1 has been read again since this was merged. What has the same values stays decided.")
                           .arg(m_loaded->moved.join(tr(" and "))));
        QPushButton *bring = m_banner->addAction(tr("Bring in"));
        bring->setObjectName(QStringLiteral("mergeBringIn"));
        connect(bring, &QPushButton::clicked, this, &ResolvePage::bringIn);
        m_banner->setCloseable(true);
        return;
    }
    int again = 0;
    for (int i = 0; i < m_session->count(); ++i)
        again += m_session->reopenedWords(i).isEmpty() ? 0 : 1;
    if (again == 0)
        return;
    m_banner->tell(
        widgets::Severity::Info,
        again == 1
            ? tr("1 decision is open again, because its values changed. Everything else is kept.")
            : tr("%1 decisions are open again, because their values changed. Everything else is kept.").arg(again));
    m_banner->setCloseable(true);
}

void ResolvePage::askToAbandon()
{
    if (m_session->decided() <= kFreelyAbandoned) {
        abandon();
        return;
    }
    auto *dialog = new AbandonDialog(*m_context.theme, m_session->decided(), m_session->draft().target, this);
    connect(dialog, &QDialog::accepted, this, &ResolvePage::abandon);
    dialog->open();
}

void ResolvePage::abandon()
{
    auto job =
        async::start(*m_context.pool, [backends = m_context.backends, id = m_session->draft().id](async::Monitor &) {
            const auto journal = backends->journal();
            return journal ? promotion::abandonDraft(**journal, id, backends->personName(), backends->clock().now())
                           : base::failure(journal);
        });
    m_abandonJob.run(std::move(job), [this](const base::Result<> &abandoned) {
        if (!abandoned) {
            tell(abandoned.error().message);
            return;
        }
        showDraft(nullptr, {});
        m_context.navigator->tellPromotionsChanged();
    });
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
    m_loadJob.run(std::move(job), [this, id](const base::Result<std::shared_ptr<const LoadedDraft>> &loaded) {
        if (loaded) {
            showDraft(*loaded, ResolveSession::keepIn(m_context.backends, id));
            return;
        }
        m_states->setReady();
        m_banner->tell(widgets::Severity::Error, loaded.error().message);
        m_banner->setCloseable(true);
    });
}

} // namespace backflow::ui::resolve
