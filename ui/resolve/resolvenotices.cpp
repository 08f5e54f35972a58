// What ResolvePage says of others: who began, who decides, what they changed meanwhile, whom one can ask.
#include "core/base/moments.h"
#include "core/promotion/shownnames.h"
#include "ui/resolve/abandoning.h"
#include "ui/resolve/asking.h"
#include "ui/resolve/beforenotice.h"
#include "ui/resolve/componentbar.h"
#include "ui/resolve/decisioncolumn.h"
#include "ui/resolve/decisionpanel.h"
#include "ui/resolve/finishpanel.h"
#include "ui/resolve/handeditor.h"
#include "ui/resolve/mergepanes.h"
#include "ui/resolve/movednotice.h"
#include "ui/resolve/practice.h"
#include "ui/resolve/problempanel.h"
#include "ui/resolve/references.h"
#include "ui/resolve/resolvepage.h"
#include "ui/resolve/resolvesession.h"
#include "ui/resolve/resolvetop.h"
#include "ui/resolve/rightpages.h"
#include "ui/resolve/rulesmenu.h"
#include "ui/resolve/turnnotice.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/mergesettings.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/permission.h"
#include "ui/widgets/statestack.h"

#include <QHideEvent>
#include <QPushButton>
#include <QSettings>

namespace backflow::ui::resolve {

using widgets::Severity;

namespace {

constexpr QLatin1StringView kToldAutomatic("resolve/toldAutomatic");

} // namespace

void ResolvePage::connectNotices()
{
    widgets::onPolicyChange(*m_context.navigator, this, [this] {
        if (m_session && !m_loaded->practice)
            takeTurn();
    });
    connect(m_turn, &TurnNotice::lockChanged, this, [this] {
        // Whose turn it now is here has not seen what was decided elsewhere.
        const bool mineAgain = m_session && m_session->isLocked() && m_turn->locked().isEmpty();
        lockChanged();
        if (mineAgain)
            followElsewhere();
        else
            applyRemembered();
    });
    connect(m_turn, &TurnNotice::decidedElsewhere, this, &ResolvePage::followElsewhere);
    connect(m_before, &BeforeNotice::working, this, [this] {
        m_states->setState(widgets::ViewState::Loading, {theme::Icon::Running, tr("Merging what is there now"), {}});
    });
    connect(m_before, &BeforeNotice::merged, this, &ResolvePage::showLoaded);
    connect(m_before, &BeforeNotice::failed, this, [this](const QString &sentence) {
        m_states->setReady();
        tell(sentence);
    });
    connect(m_moved, &MovedNotice::bringInWanted, this, &ResolvePage::bringIn);
    const auto tellMildly = [this](const QString &words) {
        m_banner->tell(Severity::Info, words);
        m_banner->setCloseable(true);
    };
    connect(m_rules, &RulesMenu::settled, this, tellMildly);
    connect(m_rules, &RulesMenu::refused, this, &ResolvePage::tell);
    connect(m_abandoning, &Abandoning::failed, this, &ResolvePage::tell);
    connect(m_abandoning, &Abandoning::abandoned, this, [this] {
        showDraft(nullptr, {});
        m_context.navigator->tellPromotionsChanged();
    });
    connect(m_references, &References::known, this, [this](const MoreProblems &problems) {
        m_panel->editor()->setMoreProblems(problems);
        m_panes->setMoreProblems(problems);
        m_right->problems()->setMoreProblems(problems);
        m_right->finish()->setMoreProblems(problems);
    });
    connect(m_references, &References::unknown, m_right->finish(), &FinishPanel::setNoMoreProblems);
    connect(m_panel->editor(), &HandEditor::opened, m_references, &References::want);
    connect(m_panes, &MergePanes::editing, m_references, &References::want);
    connect(m_panel, &DecisionPanel::letterPressed, this, &ResolvePage::pressKey);
    connect(m_panel, &DecisionPanel::storyWanted, this, [this] {
        m_asking->openStory(
            storyOf(*m_session, *m_loaded, m_current, widgets::loadMergeSettings(m_context.settings).storyAddress));
    });
    connect(m_panel, &DecisionPanel::questionWanted, this,
            [this](bool byMail) { m_asking->ask(questionAbout(*m_session, *m_loaded, m_current), byMail); });
    connect(m_asking, &Asking::failed, this, &ResolvePage::tell);
    connect(m_asking, &Asking::told, this, tellMildly);
}

void ResolvePage::showLoaded(const std::shared_ptr<const LoadedDraft> &loaded)
{
    const QString id = loaded->session.draft.id;
    showDraft(loaded, ResolveSession::keepIn(m_context.backends, id));
    takeTurn();
}

void ResolvePage::takeTurn()
{
    const promotion::Draft &draft = m_session->draft();
    m_turn->setForbidden(widgets::whyNot(m_context, governance::Capability::ResolveConflict, draft.target));
    m_turn->follow(m_context.backends, draft.id, m_session->lastRecord());
}

// Beside what is shown, so that nothing jumps: one stays on the same decision.
void ResolvePage::followElsewhere()
{
    if (!m_session || !m_context.backends)
        return;
    auto job = async::start(*m_context.pool,
                            [backends = m_context.backends, pipeline = m_context.pipeline, id = m_session->draft().id](
                                async::Monitor &monitor) { return loadWithTimes(*backends, pipeline, id, monitor); });
    m_loadJob.run(std::move(job), [this](const base::Result<std::shared_ptr<const LoadedDraft>> &loaded) {
        if (!loaded) {
            tell(loaded.error().message);
            return;
        }
        const QString current = m_currentId;
        showLoaded(*loaded);
        showDecision(m_session->indexOf(current));
    });
}

void ResolvePage::lockChanged()
{
    if (!m_session)
        return;
    m_session->setLocked(!m_turn->locked().isEmpty());
    m_moved->setLocked(m_turn->locked());
    updateProgress();
    if (m_current >= 0)
        m_panel->setLocked(m_turn->locked());
}

// Once, when nothing was done yet: who takes it back has said no.
void ResolvePage::applyRemembered()
{
    const bool wanted =
        widgets::loadMergeSettings(m_context.settings).remembered == widgets::MergeSettings::Remembered::Apply;
    if (wanted && m_session && !m_session->isLocked() && m_session->lastRecord() == 0 &&
        m_session->openSuggestions() > 0)
        m_rules->useRemembered(*m_session);
}

void ResolvePage::practise()
{
    m_loadJob.stop();
    showDraft(practiceDraft(), {});
}

// The first time, so that somebody who never looks there knows that it is there.
void ResolvePage::tellAutomatic()
{
    const int count = m_session->automatic();
    if (!m_context.settings || count == 0 || m_context.settings->value(kToldAutomatic).toBool())
        return;
    m_context.settings->setValue(kToldAutomatic, true);
    m_banner->tell(Severity::Info, tr("%Ln changes fitted and were merged without asking. They are listed with their "
                                      "reasons, and you can be asked instead.",
                                      nullptr, count));
    QPushButton *show = m_banner->addAction(tr("Show them"));
    show->setObjectName(QStringLiteral("mergeShowAutomatic"));
    connect(show, &QPushButton::clicked, this, [this] { showAutomatic(true); });
    m_banner->setCloseable(true);
}

void ResolvePage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    const bool leaving = !event->spontaneous() && m_session && !m_loaded->practice && m_context.backends;
    if (leaving && m_session->undecided() > 0 && m_session->decided() > 0 && !std::exchange(m_toldSaved, true))
        m_context.navigator->notify(tr("Saved. Continue any time from Resolve."));
}

void ResolvePage::updateSubtitle()
{
    const promotion::Draft &draft = m_session->draft();
    QStringList parts{m_loaded->about.isEmpty() ? tr("Back-promotion %1 → %2").arg(draft.source, draft.target)
                                                : m_loaded->about};
    const QString place = componentPlaceWords(componentPlace(*m_session, m_current));
    if (!place.isEmpty())
        parts.append(place);
    if (draft.startedAt.isValid()) {
        parts.append(tr("started %1 by %2")
                         .arg(base::nearMomentWords(draft.startedAt, QDateTime::currentDateTimeUtc()),
                              promotion::shownPerson(draft.startedBy)));
    }
    m_top->setSubtitle(parts.join(QStringLiteral(" · ")));
}

} // namespace backflow::ui::resolve
