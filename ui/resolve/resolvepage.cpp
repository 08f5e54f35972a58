#include "ui/resolve/resolvepage.h"

#include "ui/resolve/automaticlist.h"
#include "ui/resolve/decisionlist.h"
#include "ui/resolve/decisionmodel.h"
#include "ui/resolve/decisionpanel.h"
#include "ui/resolve/draftlist.h"
#include "ui/resolve/historypanel.h"
#include "ui/resolve/mergepanes.h"
#include "ui/resolve/problempanel.h"
#include "ui/resolve/resolvesession.h"
#include "ui/resolve/rightpages.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plainaccess.h"
#include "ui/widgets/settingkeys.h"
#include "ui/widgets/statestack.h"

#include <QAccessible>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QThreadPool>
#include <QTimer>
#include <QVBoxLayout>
#include <utility>

namespace backflow::ui::resolve {

using widgets::ViewState;

namespace {

/// After a choice the tick is seen before the next decision comes.
constexpr int kMoveOnMs = 250;

} // namespace

ResolvePage::ResolvePage(const widgets::AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_loadJob(this)
    , m_abandonJob(this)
    , m_textJob(this)
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
    resetForWorkspace();
}

ResolvePage::~ResolvePage() = default;

void ResolvePage::resetForWorkspace()
{
    m_loadJob.stop();
    m_textJob.stop();
    showDraft(nullptr, {});
}

void ResolvePage::openDraft(const QString &id)
{
    if (m_context.backends && !(m_session && m_session->draft().id == id))
        load(id);
}

void ResolvePage::load(const QString &id)
{
    if (!m_context.backends)
        return;
    showLoading();
    auto job = async::start(*m_context.pool,
                            [backends = m_context.backends, pipeline = m_context.pipeline,
                             id](async::Monitor &monitor) { return loadWithTimes(*backends, pipeline, id, monitor); });
    m_loadJob.run(std::move(job), [this, id](const base::Result<std::shared_ptr<const LoadedDraft>> &loaded) {
        if (loaded)
            showDraft(*loaded, ResolveSession::keepIn(m_context.backends, id));
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
    m_model->setSession(nullptr);
    m_current = -1;
    m_loaded = std::move(loaded);
    m_session.reset();
    m_banner->dismiss();
    forgetText();
    m_right->problems()->clear();
    m_panes->clear();
    if (!m_loaded) {
        m_start->refreshLater();
        m_pages->setCurrentWidget(m_start);
        if (m_start->isVisible())
            m_start->refresh();
        return;
    }
    m_session = std::make_unique<ResolveSession>(m_loaded->session, std::move(keep), m_loaded->who, *m_context.pool);
    if (!m_context.settings || m_context.settings->value(widgets::kSuggestKey, true).toBool())
        m_session->setSuggestions(m_loaded->suggestions);
    const promotion::Draft &draft = m_session->draft();
    // The list hears of changes first: what follows looks into it.
    m_model->setSession(m_session.get());
    connect(m_session.get(), &ResolveSession::choicesChanged, this, &ResolvePage::choicesChanged);
    connect(m_session.get(), &ResolveSession::decisionsChanged, this, &ResolvePage::decisionsChanged);
    connect(m_session.get(), &ResolveSession::savedAt, this, [this](const QDateTime &when) {
        m_saved->setText(tr("Saved %1").arg(QLocale().toString(when.time(), QLocale::LongFormat)));
        m_context.navigator->tellPromotionsChanged();
    });
    connect(m_session.get(), &ResolveSession::saveFailed, this, [this](const QString &message) {
        m_saved->setText(tr("Not saved"));
        m_banner->tell(widgets::Severity::Error, message);
        QPushButton *again = m_banner->addAction(tr("Read again"));
        again->setObjectName(QStringLiteral("mergeReadAgain"));
        connect(again, &QPushButton::clicked, this, [this] { load(m_session->draft().id); });
    });
    m_saved->setText(tr("Saved"));
    m_automaticStale = true;
    m_panes->setNames(draft.source, draft.target, m_loaded->resultFile);
    m_left = m_session->undecided();
    updateProgress();
    m_pages->setCurrentWidget(m_states);
    showAutomatic(false);
    if (m_session->count() == 0) {
        showNothingToDecide();
        return;
    }
    m_states->setReady();
    tellNews();
    showDecision(std::max(0, m_session->nextUndecided(m_session->count() - 1)));
    m_list->setFocus(Qt::OtherFocusReason);
}

void ResolvePage::showNothingToDecide()
{
    const int merged = m_session->automatic();
    m_states->setState(ViewState::Empty,
                       {theme::Icon::Ok,
                        merged == 1 ? tr("Nothing to decide: the one change fits.")
                                    : tr("Nothing to decide: all %1 changes fit together.").arg(merged),
                        tr("Continue")});
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
    m_header->setTitle(tr("Resolve: %1").arg(componentWords(componentAt(draft, ref).key)));
    showInPanel();
    m_list->setCurrentDecision(decision);
    m_right->turnTo(RightPages::Decision);
    if (sameFile)
        m_panes->showDecision(ref.decision);
    else
        computeText();
}

void ResolvePage::showInPanel()
{
    const model::ComponentKey &key = componentAt(m_session->draft(), m_session->decisions()[size_t(m_current)]).key;
    m_panel->showDecision(*m_session, m_current, originWords(*m_loaded, key, true), originWords(*m_loaded, key, false));
}

void ResolvePage::computeText()
{
    if (!m_session || m_current < 0)
        return;
    using Answer = std::shared_ptr<const MergeText>;
    const QString path = fileAt(m_session->draft(), m_session->decisions()[size_t(m_current)]).path;
    const merge::Session &session = m_session->session();
    m_right->problems()->watch(session.sharedFile(session.fileAt(path)), session.text(path),
                               m_session->draft().choices);
    const Answer last = path == m_textPath ? m_text : nullptr;
    auto job =
        async::start(*m_context.pool,
                     [file = session.sharedFile(session.fileAt(path)), written = session.text(path), last,
                      choices = m_session->draft().choices](async::Monitor &) -> base::Result<Answer> {
                         return std::make_shared<const MergeText>(computeMergeText(file, written, choices, last.get()));
                     });
    m_textJob.run(std::move(job), [this, path](const base::Result<Answer> &text) {
        m_text = *text;
        m_textPath = path;
        m_panes->setText(*text, path);
        if (m_current >= 0)
            m_panes->showDecision(m_session->decisions()[size_t(m_current)].decision);
        Q_EMIT panesShown();
    });
}

void ResolvePage::forgetText()
{
    m_textJob.stop();
    m_text.reset();
    m_textPath.clear();
}

void ResolvePage::choicesChanged()
{
    const int left = m_session->undecided();
    const bool justDone = left == 0 && std::exchange(m_left, left) > 0;
    m_left = left;
    updateProgress();
    if (m_current >= 0)
        showInPanel();
    computeText();
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
    const int count = m_session->count();
    const int left = m_session->undecided();
    m_bar->setRange(0, std::max(count, 1));
    m_bar->setValue(m_session->decided());
    const QString words = tr("%1 of %2 decided").arg(m_session->decided()).arg(count);
    if (words != m_progress->text()) {
        m_progress->setText(words);
        m_progress->setAccessibleName(words);
        QAccessibleEvent named(m_progress, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&named);
        widgets::announce(m_progress, words);
    }
    const QString why = left == 0 ? QString() : left == 1 ? tr("1 decision left") : tr("%1 decisions left").arg(left);
    widgets::setUnavailable(m_finish, why);
    m_finish->setAccessibleName(left == 0 ? tr("Finish") : tr("Finish. Unavailable: %1").arg(why));
    const ResolveSession &session = *m_session;
    widgets::setUnavailable(m_undo, session.canUndo() ? QString() : tr("Nothing to undo yet."));
    m_context.navigator->tellDecisions(session.canUndo(), session.canRedo());
    widgets::setUnavailable(m_redo, session.canRedo() ? QString() : tr("Nothing to redo."));
    if (session.canUndo())
        m_undo->setToolTip(tr("Undo: %1").arg(session.undoText()));
    if (session.canRedo())
        m_redo->setToolTip(tr("Redo: %1").arg(session.redoText()));
    widgets::setUnavailable(m_rules, left > 0 ? QString() : tr("Everything is decided."));
    m_list->setAccessibleName(tr("Decisions, %1, %2 undecided").arg(count).arg(left));
    m_automaticLink->setText(tr("%1 merged automatically: show").arg(m_session->automatic()));
    m_automaticRow->setText(tr("Merged automatically (%1) ▸").arg(m_session->automatic()));
    m_sameRow->setText(tr("Same on both sides (%1)").arg(m_session->unchanged()));
    const promotion::Draft &draft = m_session->draft();
    QStringList parts{m_loaded->about.isEmpty() ? tr("Back-promotion %1 → %2").arg(draft.source, draft.target)
                                                : m_loaded->about};
    if (draft.startedAt.isValid()) {
        parts.append(
            tr("started %1 by %2")
                .arg(QLocale().toString(draft.startedAt.toLocalTime(), QLocale::ShortFormat), draft.startedBy));
    }
    m_header->setSubtitle(parts.join(QStringLiteral(" · ")));
    m_context.navigator->setBadge(widgets::Page::Resolve, left);
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
    if (QAccessible::isActive() || m_session->undecided() == 0)
        return;
    const QVariant chosen = m_context.settings ? m_context.settings->value(widgets::kMoveOnKey) : QVariant();
    const int wait = chosen.isValid() ? chosen.toInt() : kMoveOnMs;
    if (wait <= 0)
        return; // the person goes on when the person wants to
    QTimer::singleShot(wait, this, [this, from = m_current, session = m_session.get()] {
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

void ResolvePage::pressKey(int key)
{
    if (!m_session || m_current < 0)
        return;
    if (key == Qt::Key_A)
        showAutomatic(!m_right->shows(RightPages::Automatic));
    else if (key == Qt::Key_4)
        showBefore(!m_panes->isBeforeShown());
    else if (key == Qt::Key_H)
        showSteps(!m_right->shows(RightPages::History));
    else if (key == Qt::Key_L)
        m_rules->showMenu();
    else
        m_panel->pressKey(key);
}

void ResolvePage::showBefore(bool shown)
{
    m_panes->setBeforeShown(shown);
    m_panel->setBeforeShown(shown);
}

void ResolvePage::finish()
{
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
    m_panes->setOnlyResult(width() < 1000);
    m_bar->setVisible(width() >= 1000);
    m_bar->setFixedWidth(width() < 1200 ? 110 : 220);
    const bool narrow = width() < 1000;
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    const int list = narrow ? 230 : 320;
    m_split->setSizes({list, width() - list});
}

} // namespace backflow::ui::resolve
