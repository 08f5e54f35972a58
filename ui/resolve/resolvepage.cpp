#include "ui/resolve/resolvepage.h"

#include "core/promotion/shownnames.h"
#include "ui/resolve/automaticlist.h"
#include "ui/resolve/beforenotice.h"
#include "ui/resolve/binarybeside.h"
#include "ui/resolve/decisionarea.h"
#include "ui/resolve/decisioncolumn.h"
#include "ui/resolve/decisionpanel.h"
#include "ui/resolve/draftlist.h"
#include "ui/resolve/historypanel.h"
#include "ui/resolve/mergepanes.h"
#include "ui/resolve/movednotice.h"
#include "ui/resolve/problempanel.h"
#include "ui/resolve/question.h"
#include "ui/resolve/references.h"
#include "ui/resolve/resolvesession.h"
#include "ui/resolve/resolvetop.h"
#include "ui/resolve/rightpages.h"
#include "ui/resolve/textfeed.h"
#include "ui/resolve/turnnotice.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/mergesettings.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/pagecommand.h"
#include "ui/widgets/statestack.h"

#include <QAccessible>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QThreadPool>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace backflow::ui::resolve {

using widgets::ViewState;

ResolvePage::ResolvePage(const widgets::AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_loadJob(this)
{
    setObjectName(QStringLiteral("resolvePage"));
    makeBody();
    makeActions();
    connect(context.navigator, &widgets::Navigator::resolveRequested, this, &ResolvePage::openDraft);
    connect(context.navigator, &widgets::Navigator::workspaceChanged, this, &ResolvePage::resetForWorkspace);
    connect(context.navigator, &widgets::Navigator::promotionsChanged, this, [this] {
        // Seen or not: the number in the rail is of what needs somebody.
        m_start->refreshLater();
        if (!m_session)
            m_start->refresh();
    });
    connect(context.theme, &theme::Theme::themeChanged, this, &ResolvePage::fitToWidth);
    resetForWorkspace();
}

ResolvePage::~ResolvePage() = default;

void ResolvePage::resetForWorkspace()
{
    m_loadJob.stop();
    showDraft(nullptr, {});
}

void ResolvePage::openDraft(const QString &id)
{
    if (id == widgets::kPracticeDraft)
        practise();
    else if (m_context.backends && !(m_session && m_session->draft().id == id))
        load(id);
}

void ResolvePage::load(const QString &id)
{
    if (!m_context.backends)
        return;
    showLoading();
    m_asked = id;
    tellSpot();
    auto job = async::start(*m_context.pool,
                            [backends = m_context.backends, pipeline = m_context.pipeline,
                             id](async::Monitor &monitor) { return loadWithTimes(*backends, pipeline, id, monitor); });
    m_loadJob.run(std::move(job), [this, id](const base::Result<std::shared_ptr<const LoadedDraft>> &loaded) {
        if (loaded)
            showLoaded(*loaded);
        else
            m_states->setState(ViewState::Error, {theme::Icon::Failed, loaded.error().message, tr("Show the list")});
    });
}

void ResolvePage::showLoading()
{
    m_pages->setCurrentWidget(m_states);
    m_states->setState(ViewState::Loading,
                       {theme::Icon::Running, tr("Reading both sides and the last common version"), {}});
}

void ResolvePage::showProblem(const QString &sentence)
{
    m_pages->setCurrentWidget(m_states);
    m_states->setState(ViewState::Error, {theme::Icon::Failed, sentence, {}});
}

void ResolvePage::tell(const QString &problem)
{
    m_banner->tell(widgets::Severity::Error, problem);
    m_banner->setCloseable(true);
}

void ResolvePage::showDraft(std::shared_ptr<const LoadedDraft> loaded,
                            std::function<base::Result<>(qint64 number, const QJsonObject &record)> keep)
{
    m_asked.clear();
    m_column->setSession(nullptr);
    m_current = -1;
    if (!loaded || !m_session || loaded->session.draft.id != m_session->draft().id) {
        m_turn->leave();
        m_toldSaved = false;
    }
    m_loaded = std::move(loaded);
    m_session.reset();
    m_banner->dismiss();
    m_before->showDraft(m_loaded);
    m_moved->showDraft(m_loaded);
    m_texts->forget();
    m_binary->leave();
    m_right->problems()->clear();
    m_panes->clear();
    m_area->showText(false);
    if (!m_loaded) {
        m_start->refreshLater();
        m_pages->setCurrentWidget(m_start);
        if (m_start->isVisible())
            m_start->refresh();
        widgets::setCommandsUnavailable(this, tr("No draft is open to be decided."));
        tellSpot();
        return;
    }
    m_session = std::make_unique<ResolveSession>(m_loaded->session, std::move(keep), m_loaded->who, *m_context.pool);
    connectSession();
    const promotion::Draft &draft = m_session->draft();
    m_references->setDraft(m_loaded->practice ? nullptr : m_context.backends, draft);
    m_saved->setText(m_loaded->practice ? tr("Practice") : tr("Saved"));
    m_automaticStale = true;
    m_panes->setNames(draft.source, draft.target, m_loaded->resultFile);
    m_left = m_session->undecided();
    lockChanged();
    widgets::setCommandsUnavailable(this, {});
    m_pages->setCurrentWidget(m_states);
    m_states->setReady();
    tellSpot();
    showAutomatic(false);
    tellNews();
    if (m_session->count() == 0) {
        showFinish();
        return;
    }
    showDecision(std::max(0, m_session->nextUndecided(m_session->count() - 1)));
    m_column->takeFocus();
}

void ResolvePage::connectSession()
{
    const auto settings = widgets::loadMergeSettings(m_context.settings);
    if (settings.remembered != widgets::MergeSettings::Remembered::Ignore)
        m_session->setSuggestions(m_loaded->suggestions);
    // The list hears of changes first: what follows looks into it.
    m_column->setSession(m_session.get());
    connect(m_session.get(), &ResolveSession::choicesChanged, this, &ResolvePage::choicesChanged);
    connect(m_session.get(), &ResolveSession::decisionsChanged, this, &ResolvePage::decisionsChanged);
    connect(m_session.get(), &ResolveSession::savedAt, this, [this](const QDateTime &when) {
        m_saved->setText(tr("Saved %1").arg(QLocale().toString(when.toLocalTime().time(), QLocale::ShortFormat)));
        m_context.navigator->tellPromotionsChanged();
    });
    connect(m_session.get(), &ResolveSession::saveFailed, this, [this](const QString &message) {
        m_saved->setText(tr("Not saved"));
        m_banner->tell(widgets::Severity::Error, message);
        QPushButton *again = m_banner->addAction(tr("Read again"));
        again->setObjectName(QStringLiteral("mergeReadAgain"));
        connect(again, &QPushButton::clicked, this, [this] { load(m_session->draft().id); });
    });
}

void ResolvePage::showDecision(int decision)
{
    if (!m_session || decision < 0 || decision >= m_session->count())
        return;
    const bool sameFile =
        m_current >= 0 && m_current < m_session->count() &&
        m_session->decisions()[size_t(m_current)].file == m_session->decisions()[size_t(decision)].file &&
        m_session->decisions()[size_t(m_current)].component == m_session->decisions()[size_t(decision)].component;
    m_current = decision;
    m_currentId = m_session->decision(decision).id;
    const DecisionRef ref = m_session->decisions()[size_t(decision)];
    const promotion::Draft &draft = m_session->draft();
    m_top->setTitle(tr("Resolve: %1").arg(componentWords(componentAt(draft, ref).key)));
    showInPanel();
    m_column->setCurrent(decision);
    updateSubtitle();
    m_right->turnTo(RightPages::Decision);
    if (sameFile)
        m_panes->showDecision(ref.decision);
    else
        showTexts();
}

void ResolvePage::showInPanel()
{
    const model::ComponentKey &key = componentAt(m_session->draft(), m_session->decisions()[size_t(m_current)]).key;
    m_panel->showDecision(*m_session, m_current, originWords(*m_loaded, key, true), originWords(*m_loaded, key, false));
    const Story story =
        storyOf(*m_session, *m_loaded, m_current, widgets::loadMergeSettings(m_context.settings).storyAddress);
    m_panel->showPeople(promotion::shownPerson(questionAbout(*m_session, *m_loaded, m_current).who), story.name,
                        promotion::shownText(story.reason));
    m_panel->setLocked(m_turn->locked());
}

void ResolvePage::showTexts()
{
    if (!m_session || m_current < 0)
        return;
    const QString path = fileAt(m_session->draft(), m_session->decisions()[size_t(m_current)]).path;
    const merge::Session &session = m_session->session();
    m_right->problems()->watch(session.sharedFile(session.fileAt(path)), session.text(path),
                               m_session->draft().choices);
    const bool binary = isBinary(m_session->decision(m_current));
    m_area->setBinary(binary);
    if (binary)
        m_binary->showFile(fileAt(m_session->draft(), m_session->decisions()[size_t(m_current)]),
                           m_session->draft().source, m_session->draft().target);
    m_texts->compute(*m_session, m_current);
}

void ResolvePage::choicesChanged()
{
    const int left = m_session->undecided();
    const bool justDone = left == 0 && std::exchange(m_left, left) > 0;
    m_left = left;
    updateProgress();
    if (m_current >= 0)
        showInPanel();
    showTexts();
    if (m_right->shows(RightPages::History))
        m_right->history()->showSession(*m_session);
    // With nothing left to decide one sees what it comes to.
    if (justDone && !m_right->shows(RightPages::History))
        showFinish();
    else if (m_right->shows(RightPages::Finish))
        m_right->turnTo(RightPages::Decision);
}

void ResolvePage::updateProgress()
{
    const bool before = m_before->isLastStep(*m_session);
    m_top->showSession(*m_session, m_turn->locked(), before);
    widgets::setStep(this, QStringLiteral("resolveUndo"), before ? tr("what counts as before") : m_session->undoText());
    widgets::setStep(this, QStringLiteral("resolveRedo"), m_session->redoText());
    m_column->showCounts(*m_session);
    updateSubtitle();
    if (!m_loaded->practice) {
        m_context.navigator->setBadge(widgets::Page::Resolve,
                                      m_start->setLeft(m_session->draft().id, m_session->undecided()));
    }
}

void ResolvePage::choose(const merge::Choice &choice)
{
    if (m_current < 0)
        return;
    const bool wasOpen = !m_session->choice(m_current);
    m_session->choose(m_current, choice);
    if (wasOpen && m_session->choice(m_current))
        moveOnSoon();
}

void ResolvePage::moveOnSoon()
{
    // With a screen reader the next decision would be read over the confirmation of this one.
    const auto settings = widgets::loadMergeSettings(m_context.settings);
    if (!settings.moveOn || QAccessible::isActive() || m_session->undecided() == 0)
        return;
    // After a choice the tick is seen before the next decision comes.
    QTimer::singleShot(settings.moveOnMs, this, [this, from = m_current, session = m_session.get()] {
        if (m_session.get() == session && m_current == from && m_session->choice(from))
            goToUndecided(false);
    });
}

void ResolvePage::goToUndecided(bool backward)
{
    if (!m_session || m_current < 0)
        return;
    const int next = m_session->nextUndecided(m_current, backward);
    if (next >= 0)
        showDecision(next);
}

void ResolvePage::showAutomatic(bool shown)
{
    if (shown && std::exchange(m_automaticStale, false))
        m_right->automatic()->setDraft(m_session->draft());
    m_right->turnTo(shown ? RightPages::Automatic : RightPages::Decision);
}

bool ResolvePage::event(QEvent *event)
{
    // Letters that are switched off reach the list as any key does, not their commands.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        const bool plain = (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        const bool letter = plain && key.text().size() == 1 && key.text().at(0).isLetterOrNumber();
        if (letter && !widgets::loadMergeSettings(m_context.settings).letters) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

/// From the list or a card, where the window's keys did not see it.
void ResolvePage::pressKey(int key)
{
    if (widgets::loadMergeSettings(m_context.settings).letters)
        widgets::runByKey(m_column->list(), QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier));
}

void ResolvePage::finish()
{
    if (m_loaded->practice) {
        showDraft(nullptr, {});
        m_context.navigator->notify(tr("Practice done. Nothing was kept or deployed."));
        return;
    }
    const QString id = m_session->draft().id;
    m_context.navigator->tellPromotionsChanged();
    m_context.navigator->openPromotion(id);
}

void ResolvePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitToWidth();
}

void ResolvePage::fitToWidth()
{
    // Three texts want this much beside the list; a narrower window has the entries, and the text under a tab.
    constexpr int kRoomForText = 1200;
    constexpr int kNarrowList = 1000;
    constexpr int kLetterHeight = 17;
    // Twice as large a text leaves half the room.
    const int room = std::min(width(), width() * kLetterHeight / fontMetrics().height());
    m_top->fitToWidth(room);
    m_area->setNarrow(room < kRoomForText);
    m_panes->setOnlyResult(room < kNarrowList);
    const bool narrow = room < kNarrowList;
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    const int list = narrow ? 230 : 320;
    m_split->setSizes({list, width() - list});
}

// At the same place: what the caret stands in is the decision one comes back to.
void ResolvePage::showText(bool shown)
{
    if (!m_session || m_current < 0)
        return;
    const int caret = m_area->isTextShown() && !shown ? m_panes->decisionAtCaret() : -1;
    m_right->turnTo(RightPages::Decision);
    m_area->showText(shown);
    if (caret >= 0)
        showDecision(m_current - m_session->decisions()[size_t(m_current)].decision + caret);
    m_panes->showDecision(m_session->decisions()[size_t(m_current)].decision);
    if (shown)
        m_panes->takeFocus();
    else
        m_column->takeFocus();
}

} // namespace backflow::ui::resolve
