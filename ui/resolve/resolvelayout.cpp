// How ResolvePage is put together; what it does is in resolvepage.cpp.
#include "ui/resolve/abandoning.h"
#include "ui/resolve/asking.h"
#include "ui/resolve/beforenotice.h"
#include "ui/resolve/binarybeside.h"
#include "ui/resolve/decisionarea.h"
#include "ui/resolve/decisioncolumn.h"
#include "ui/resolve/decisionpanel.h"
#include "ui/resolve/draftlist.h"
#include "ui/resolve/mergepanes.h"
#include "ui/resolve/movednotice.h"
#include "ui/resolve/references.h"
#include "ui/resolve/resolvepage.h"
#include "ui/resolve/resolvesession.h"
#include "ui/resolve/resolvetop.h"
#include "ui/resolve/rightpages.h"
#include "ui/resolve/rulesmenu.h"
#include "ui/resolve/textfeed.h"
#include "ui/resolve/turnnotice.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/pagecommand.h"
#include "ui/widgets/statestack.h"

#include <QAction>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace backflow::ui::resolve {

QWidget *ResolvePage::makeWork()
{
    m_banner = new widgets::InlineBanner(*m_context.theme, QStringLiteral("mergeBanner"), this);
    m_turn = new TurnNotice(*m_context.theme, *m_context.pool, this);
    m_before = new BeforeNotice(m_context, this);
    m_moved = new MovedNotice(m_context, this);
    m_rules = new RulesMenu(*m_context.theme, this);
    m_abandoning = new Abandoning(m_context, this);
    m_asking = new Asking(this);
    m_references = new References(*m_context.pool, this);
    m_texts = new TextFeed(*m_context.pool, this);
    auto *work = new QWidget(this);
    m_split = new QSplitter(Qt::Horizontal, work);
    m_split->setObjectName(QStringLiteral("mergeSplitter"));
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(theme::kSpace4);
    m_split->addWidget(makeColumn());
    m_split->addWidget(makeDecision());
    m_split->setStretchFactor(0, 0);
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({320, 1040});
    auto *inWork = new QVBoxLayout(work);
    inWork->setContentsMargins(0, 0, 0, 0);
    inWork->setSpacing(theme::kSpace3);
    inWork->addWidget(makeTop());
    inWork->addWidget(m_turn);
    inWork->addWidget(m_before);
    inWork->addWidget(m_moved);
    inWork->addWidget(m_banner);
    inWork->addWidget(m_split, 1);
    inWork->addWidget(makeFooter());
    connectNotices();
    return work;
}

void ResolvePage::makeBody()
{
    m_states = new widgets::StateStack(*m_context.theme, QStringLiteral("mergeStates"), makeWork(), this);
    connect(m_states, &widgets::StateStack::actionPressed, this, [this] { showDraft(nullptr, {}); });
    m_pages = new QStackedWidget(this);
    m_start = new DraftList(m_context, this);
    connect(m_start, &DraftList::practiceWanted, this, &ResolvePage::practise);
    connect(m_start, &DraftList::draftChosen, this, &ResolvePage::openDraft);
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_states);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kSpace6, theme::kSpace4, theme::kSpace6, theme::kSpace3);
    column->addWidget(m_pages);
}

QWidget *ResolvePage::makeTop()
{
    m_top = new ResolveTop(*m_context.theme, this);
    connect(m_top, &ResolveTop::automaticWanted, this, [this] { showAutomatic(true); });
    connect(m_top, &ResolveTop::rulesOpening, this,
            [this](QMenu *menu) { m_rules->fill(menu, *m_session, *m_loaded, m_current); });
    connect(m_top, &ResolveTop::moreOpening, this, &ResolvePage::fillMore);
    connect(m_top, &ResolveTop::undoWanted, this, [this] { step(false); });
    connect(m_top, &ResolveTop::redoWanted, this, [this] { step(true); });
    connect(m_top, &ResolveTop::finishWanted, this, &ResolvePage::pressFinish);
    return m_top;
}

QWidget *ResolvePage::makeColumn()
{
    m_column = new DecisionColumn(*m_context.theme, this);
    connect(m_column, &DecisionColumn::decisionChosen, this, [this](int decision) {
        if (decision != m_current)
            showDecision(decision);
    });
    connect(m_column, &DecisionColumn::letterPressed, this, &ResolvePage::pressKey);
    connect(m_column, &DecisionColumn::componentWanted, this, &ResolvePage::goToComponent);
    connect(m_column, &DecisionColumn::automaticPressed, this,
            [this] { showAutomatic(!m_right->shows(RightPages::Automatic)); });
    return m_column;
}

QWidget *ResolvePage::makeDecision()
{
    const theme::Theme &theme = *m_context.theme;
    m_panel = new DecisionPanel(theme, m_context.highlighting, *m_context.pool, this);
    m_panes = new MergePanes(theme, m_context.highlighting, *m_context.pool, this);
    m_binary = new BinaryBeside(theme, *m_context.pool, this);
    m_area = new DecisionArea(theme, m_panel, m_panes, m_binary, this);
    connect(m_area, &DecisionArea::textWanted, this, &ResolvePage::showText);
    m_right = new RightPages(theme, *m_context.pool, m_area, this);
    connect(m_right, &RightPages::askInsteadWanted, this, &ResolvePage::askInstead);
    connectPages();
    connect(m_texts, &TextFeed::computed, this, [this](const auto &text, const QString &path) {
        m_panes->setText(text, path);
        if (m_current >= 0)
            m_panes->showDecision(m_session->decisions()[size_t(m_current)].decision);
        Q_EMIT panesShown();
    });
    connect(m_panel, &DecisionPanel::suggestionWanted, this, [this] {
        m_session->useSuggestion(m_current);
        moveOnSoon();
    });
    connect(m_panel, &DecisionPanel::mergeAgainWanted, this, [this] { m_session->mergeAgain(m_current); });
    connect(m_panel, &DecisionPanel::beforeWanted, m_panes, &MergePanes::setBeforeShown);
    connect(m_panel, &DecisionPanel::rememberWanted, this,
            [this](bool remembered) { m_session->setRemembered(m_current, remembered); });
    connect(m_panel, &DecisionPanel::chosen, this, &ResolvePage::choose);
    connect(m_panel, &DecisionPanel::laterWanted, this, [this] { goToUndecided(false); });
    connect(m_panel, &DecisionPanel::undecidedWanted, this, [this] { m_session->makeUndecided(m_current); });
    connect(m_panes, &MergePanes::editWanted, this, &ResolvePage::editResult);
    connect(m_panes, &MergePanes::resultWritten, this, &ResolvePage::writeResult);
    connect(m_panes, &MergePanes::backToDecisionsWanted, this, [this] { m_session->makeUndecided(m_current); });
    connect(m_panes, &MergePanes::decisionPressed, this, [this](int inFile) {
        const DecisionRef current = m_session->decisions()[size_t(m_current)];
        const int first = m_current - current.decision;
        showDecision(first + inFile);
    });
    return m_right;
}

QWidget *ResolvePage::makeFooter()
{
    const theme::Theme &theme = *m_context.theme;
    auto *footer = new QWidget(this);
    auto *keys = new widgets::ElidedLabel(
        theme,
        tr("1 source   2 target   3 both   4 text before   B as before   R remove   E edit   D later   U undecided   "
           "Alt+↓ next   Alt+↑ previous   Ctrl+Z undo   A automatic   L rules   H steps   F4 text"),
        footer, theme::TextStyle::Caption, theme::Role::Muted);
    keys->setElideMode(Qt::ElideRight);
    m_saved = widgets::textLabel(theme, {}, footer, theme::TextStyle::Caption, theme::Role::Muted);
    m_saved->setObjectName(QStringLiteral("mergeSaved"));
    m_saved->setToolTip(tr("You can leave at any time and go on from Resolve."));
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(keys, 1);
    row->addWidget(m_saved);
    return footer;
}

void ResolvePage::makeActions()
{
    widgets::PageCommands commands(this, tr("Decisions"));
    const auto key = [&](const char *name, const QString &text, const QKeySequence &keys, std::function<void()> run) {
        commands.add(name, text, {keys}, [this, run = std::move(run)] {
            if (m_session && m_current >= 0)
                run();
        });
    };
    commands.add("resolveNext", tr("Next undecided"), {QKeySequence(tr("Alt+Down")), QKeySequence(tr("F7"))},
                 [this] { goToUndecided(false); });
    commands.add("resolvePrevious", tr("Previous undecided"),
                 {QKeySequence(tr("Alt+Up")), QKeySequence(tr("Shift+F7"))}, [this] { goToUndecided(true); });
    key("resolveKeepSource", tr("Keep the source"), QKeySequence(tr("Ctrl+Alt+1")),
        [this] { m_panel->pressKey(Qt::Key_1); });
    key("resolveKeepTarget", tr("Keep the target"), QKeySequence(tr("Ctrl+Alt+2")),
        [this] { m_panel->pressKey(Qt::Key_2); });
    key("resolveNextComponent", tr("Next component"), QKeySequence(tr("Ctrl+Alt+Down")),
        [this] { goToComponent(false); });
    key("resolvePreviousComponent", tr("Previous component"), QKeySequence(tr("Ctrl+Alt+Up")),
        [this] { goToComponent(true); });
    key("resolveSourceChanges", tr("What the source changed"), QKeySequence(tr("Shift+1")),
        [this] { showSideChanges(true); });
    key("resolveTargetChanges", tr("What the target changed"), QKeySequence(tr("Shift+2")),
        [this] { showSideChanges(false); });
    key("resolveFind", tr("Find in all texts"), QKeySequence(QKeySequence::Find), [this] { m_panes->openFind(); });
    key("resolveText", tr("Decision or text"), QKeySequence(Qt::Key_F4), [this] { showText(!m_area->isTextShown()); });
    key("resolveUndo", tr("Undo"), QKeySequence(QKeySequence::Undo), [this] { step(false); });
    commands.add("resolveRedo", tr("Redo"), {QKeySequence(tr("Ctrl+Shift+Z")), QKeySequence(tr("Ctrl+Y"))}, [this] {
        if (m_session && m_current >= 0)
            step(true);
    });
    key("resolveFinish", tr("Finish"), QKeySequence(tr("Ctrl+Return")), [this] {
        if (m_top->canFinish())
            pressFinish();
    });
    commands.add("resolveAbandon", tr("Abandon this back-promotion…"), {}, [this] {
        if (m_session && m_context.backends && !m_loaded->practice)
            m_abandoning->ask(*m_session);
    });
    makeLetters(commands);
}

/// They act where the list or a card has the focus, and can be switched off.
void ResolvePage::makeLetters(widgets::PageCommands &commands)
{
    const QList<QWidget *> places = QList<QWidget *>{m_column->list()} + m_panel->cards();
    const auto letter = [&](const char *name, const QString &text, Qt::Key key, std::function<void()> run) {
        commands.addOn(places, name, text, {QKeySequence(key)}, [this, run = std::move(run)] {
            if (m_session && m_current >= 0)
                run();
        });
    };
    const auto press = [&](const char *name, const QString &text, Qt::Key key) {
        letter(name, text, key, [this, key] { m_panel->pressKey(key); });
    };
    press("resolveLetterSource", tr("Take the source's version"), Qt::Key_1);
    press("resolveLetterTarget", tr("Take the target's version"), Qt::Key_2);
    press("resolveLetterBoth", tr("Both, or combine"), Qt::Key_3);
    letter("resolveLetterText", tr("Show the text before"), Qt::Key_4,
           [this] { m_panes->setBeforeShown(!m_panes->isBeforeShown()); });
    press("resolveLetterBefore", tr("As it was before"), Qt::Key_B);
    press("resolveLetterRemove", tr("Remove it"), Qt::Key_R);
    press("resolveLetterEdit", tr("Edit by hand"), Qt::Key_E);
    press("resolveLetterLater", tr("Decide later"), Qt::Key_D);
    press("resolveLetterUndecided", tr("Make it undecided"), Qt::Key_U);
    letter("resolveLetterAutomatic", tr("What was merged without asking"), Qt::Key_A,
           [this] { showAutomatic(!m_right->shows(RightPages::Automatic)); });
    letter("resolveLetterRules", tr("Rules"), Qt::Key_L, [this] { m_top->openRules(); });
    letter("resolveLetterSteps", tr("Steps: undo, redo"), Qt::Key_H,
           [this] { showSteps(!m_right->shows(RightPages::History)); });
}

QKeySequence ResolvePage::keyOf(const char *command) const
{
    const auto *action = findChild<QAction *>(QLatin1StringView(command));
    return action ? action->shortcut() : QKeySequence();
}

} // namespace backflow::ui::resolve
