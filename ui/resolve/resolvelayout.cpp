// How ResolvePage is put together; what it does is in resolvepage.cpp.
#include "ui/resolve/decisionlist.h"
#include "ui/resolve/decisionmodel.h"
#include "ui/resolve/decisionpanel.h"
#include "ui/resolve/draftlist.h"
#include "ui/resolve/mergepanes.h"
#include "ui/resolve/resolvepage.h"
#include "ui/resolve/resolvesession.h"
#include "ui/resolve/rightpages.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/statestack.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace backflow::ui::resolve {

namespace {

/// The decision over the text, as tall as it needs to be and no taller, until a person moves the handle.
class DecisionSplitter final : public QSplitter
{
public:
    explicit DecisionSplitter(QWidget *parent)
        : QSplitter(Qt::Vertical, parent)
    {
        setObjectName(QStringLiteral("mergeDecisionSplitter"));
        setChildrenCollapsible(false);
        setHandleWidth(theme::kSpace3);
        connect(this, &QSplitter::splitterMoved, this, [this] { m_moved = true; });
    }

    void fit(int upper)
    {
        if (!m_moved && count() == 2 && sizes().front() != upper)
            setSizes({upper, std::max(1, height() - handleWidth() - upper)});
    }

private:
    bool m_moved = false;
};

/// A thin bar in the colour of what is done; the words stand beside it.
class DecidedBar final : public QProgressBar
{
public:
    DecidedBar(const theme::Theme &theme, QWidget *parent)
        : QProgressBar(parent)
        , m_theme(theme)
    {
        setTextVisible(false);
        setFixedSize(220, 8);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(theme::Role::Hairline));
        painter.drawRoundedRect(rect(), 4, 4);
        const int span = std::max(1, maximum() - minimum());
        painter.setBrush(m_theme.color(theme::Role::Ok));
        painter.drawRoundedRect(QRectF(0, 0, width() * qreal(value() - minimum()) / span, height()), 4, 4);
    }

private:
    const theme::Theme &m_theme;
};

} // namespace

void ResolvePage::makeBody()
{
    m_banner = new widgets::InlineBanner(*m_context.theme, QStringLiteral("mergeBanner"), this);
    auto *work = new QWidget(this);
    m_split = new QSplitter(Qt::Horizontal, work);
    m_split->setObjectName(QStringLiteral("mergeSplitter"));
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(theme::kSpace4);
    m_split->addWidget(makeListCard());
    m_split->addWidget(makeDecisionCard());
    m_split->setStretchFactor(0, 0);
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({320, 1040});
    auto *inWork = new QVBoxLayout(work);
    inWork->setContentsMargins(0, 0, 0, 0);
    inWork->setSpacing(theme::kSpace3);
    inWork->addWidget(makeHeader());
    inWork->addWidget(m_banner);
    inWork->addWidget(m_split, 1);
    inWork->addWidget(makeFooter());
    m_states = new widgets::StateStack(*m_context.theme, QStringLiteral("mergeStates"), work, this);
    connect(m_states, &widgets::StateStack::actionPressed, this, [this](widgets::ViewState state) {
        if (state == widgets::ViewState::Empty)
            finish();
        else
            showDraft(nullptr, {});
    });

    m_pages = new QStackedWidget(this);
    m_start = new DraftList(m_context, this);
    connect(m_start, &DraftList::draftChosen, this, &ResolvePage::openDraft);
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_states);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kSpace6, theme::kSpace4, theme::kSpace6, theme::kSpace3);
    column->addWidget(m_pages);
}

QWidget *ResolvePage::makeHeader()
{
    const theme::Theme &theme = *m_context.theme;
    m_header = new widgets::PageHeader(theme, tr("Resolve"), this);
    auto *counters = new QWidget(m_header);
    m_bar = new DecidedBar(theme, counters);
    m_bar->setObjectName(QStringLiteral("mergeProgressBar"));
    m_bar->setAccessibleName(tr("Decided"));
    m_progress = widgets::textLabel(theme, {}, counters, theme::TextStyle::Strong);
    m_progress->setObjectName(QStringLiteral("mergeProgress"));
    m_automaticLink = widgets::quietButton(QStringLiteral("mergeAutomaticLink"), {}, counters);
    connect(m_automaticLink, &QPushButton::clicked, this, [this] { showAutomatic(true); });
    auto *upper = new QHBoxLayout;
    upper->setSpacing(theme::kSpace3);
    upper->addWidget(m_bar, 0, Qt::AlignVCenter);
    upper->addWidget(m_progress);
    auto *both = new QVBoxLayout(counters);
    both->setContentsMargins(0, 0, theme::kSpace2, 0);
    both->setSpacing(0);
    both->addLayout(upper);
    both->addWidget(m_automaticLink, 0, Qt::AlignLeft);
    m_header->addControl(counters);

    m_undo = widgets::secondaryButton(QStringLiteral("mergeUndoButton"), tr("Undo"), m_header);
    m_redo = widgets::secondaryButton(QStringLiteral("mergeRedoButton"), tr("Redo"), m_header);
    m_undo->setIcon(theme.icon(theme::Icon::Undo));
    m_redo->setIcon(theme.icon(theme::Icon::Redo));
    m_rules = widgets::secondaryButton(QStringLiteral("mergeRulesButton"), tr("Rules"), m_header);
    m_more = widgets::secondaryButton(QStringLiteral("mergeMoreButton"), tr("More"), m_header);
    auto *more = new QMenu(m_more);
    connect(more, &QMenu::aboutToShow, this, [this, more] { fillMore(more); });
    m_more->setMenu(more);
    m_finish = widgets::primaryButton(QStringLiteral("mergeFinishButton"), tr("Finish…"), m_header);
    auto *menu = new QMenu(m_rules);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillRules(menu); });
    m_rules->setMenu(menu);
    for (QPushButton *button : {m_undo, m_redo, m_rules, m_more, m_finish})
        m_header->addControl(button);
    connect(m_undo, &QPushButton::clicked, this, [this] { step(false); });
    connect(m_redo, &QPushButton::clicked, this, [this] { step(true); });
    connect(m_finish, &QPushButton::clicked, this, &ResolvePage::pressFinish);
    return m_header;
}

QWidget *ResolvePage::makeListCard()
{
    const theme::Theme &theme = *m_context.theme;
    auto *card = new widgets::Card(theme, this);
    card->setMinimumWidth(200);
    m_model = new DecisionModel(this);
    m_list = new DecisionList(theme, m_model, card);
    m_filter = new QToolButton(card);
    m_filter->setObjectName(QStringLiteral("mergeFilter"));
    m_filter->setText(tr("Needs you"));
    m_filter->setAccessibleName(tr("Show only what is undecided"));
    m_filter->setToolTip(m_filter->accessibleName());
    m_filter->setCheckable(true);
    m_filter->setProperty("kind", QStringLiteral("quiet"));
    m_automaticRow = widgets::quietButton(QStringLiteral("mergeAutomaticRow"), {}, card);
    m_automaticRow->setToolTip(tr("What was merged without asking, and why (A)"));
    m_sameRow = widgets::textLabel(theme, {}, card, theme::TextStyle::Body, theme::Role::Muted);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme::kSpace4, 0, theme::kSpace2, 0);
    head->addWidget(widgets::textLabel(theme, tr("Decisions"), card, theme::TextStyle::Strong), 1);
    head->addWidget(m_filter);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(theme::kSpace2, 0, theme::kSpace2, 0);
    m_checksRow = widgets::quietButton(QStringLiteral("mergeChecksRow"), {}, card);
    m_checksRow->setToolTip(tr("What is wrong with the result as it is decided so far"));
    foot->addWidget(m_automaticRow, 0, Qt::AlignLeft);
    foot->addWidget(m_checksRow, 0, Qt::AlignLeft);
    auto *same = new QHBoxLayout;
    same->setContentsMargins(theme::kSpace2 + 2, 0, 0, 0);
    same->addWidget(m_sameRow);
    foot->addLayout(same);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(theme::kSpace1, theme::kSpace2, theme::kSpace1, theme::kSpace3);
    column->setSpacing(theme::kSpace1);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    connect(m_filter, &QToolButton::toggled, this, [this](bool only) {
        m_model->setOnlyUndecided(only, m_current);
        m_list->setCurrentDecision(m_current);
    });
    connect(m_list, &DecisionList::decisionChosen, this, [this](int decision) {
        if (decision != m_current)
            showDecision(decision);
    });
    connect(m_list, &DecisionList::letterPressed, this, &ResolvePage::pressKey);
    connect(m_automaticRow, &QPushButton::clicked, this,
            [this] { showAutomatic(!m_right->shows(RightPages::Automatic)); });
    return card;
}

QWidget *ResolvePage::makeDecisionCard()
{
    const theme::Theme &theme = *m_context.theme;
    auto *card = new widgets::Card(theme, this);
    m_panel = new DecisionPanel(theme, m_context.highlighting, card);
    auto *inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(1, 1, 1, 1);
    inCard->addWidget(m_panel);
    m_panes = new MergePanes(theme, m_context.highlighting, *m_context.pool, this);
    m_panes->setMinimumHeight(60);
    auto *both = new DecisionSplitter(this);
    both->addWidget(card);
    both->addWidget(m_panes);
    both->setStretchFactor(0, 0);
    both->setStretchFactor(1, 1);
    // Queued: the panel says so in the middle of being laid out.
    connect(
        m_panel, &DecisionPanel::heightNeeded, both, [both](int height) { both->fit(height + 2); },
        Qt::QueuedConnection);

    m_right = new RightPages(theme, *m_context.pool, both, this);
    connect(m_right, &RightPages::askInsteadWanted, this, &ResolvePage::askInstead);
    connectPages();
    connect(m_panel, &DecisionPanel::suggestionWanted, this, [this] {
        m_session->useSuggestion(m_current);
        moveOnSoon();
    });
    connect(m_panel, &DecisionPanel::mergeAgainWanted, this, [this] { m_session->mergeAgain(m_current); });
    connect(m_panel, &DecisionPanel::beforeWanted, this, &ResolvePage::showBefore);
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
    m_keys = new widgets::ElidedLabel(
        theme,
        tr("1 source   2 target   3 both   4 text before   B as before   R remove   E edit   D later   U undecided   "
           "Alt+↓ next   Alt+↑ previous   Ctrl+Z undo   A automatic   L rules   H steps"),
        footer, theme::TextStyle::Caption, theme::Role::Muted);
    m_keys->setElideMode(Qt::ElideRight);
    m_saved = widgets::textLabel(theme, {}, footer, theme::TextStyle::Caption, theme::Role::Muted);
    m_saved->setObjectName(QStringLiteral("mergeSaved"));
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_keys, 1);
    row->addWidget(m_saved);
    return footer;
}

void ResolvePage::addKey(const QString &text, const QKeySequence &key, std::function<void()> run)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [this, run = std::move(run)] {
        if (m_session && m_current >= 0)
            run();
    });
    addAction(action);
}

void ResolvePage::makeActions()
{
    addKey(tr("Next undecided"), QKeySequence(tr("Alt+Down")), [this] { goToUndecided(false); });
    addKey(tr("Previous undecided"), QKeySequence(tr("Alt+Up")), [this] { goToUndecided(true); });
    addKey(tr("Keep the source"), QKeySequence(tr("Ctrl+Alt+1")), [this] { m_panel->pressKey(Qt::Key_1); });
    addKey(tr("Keep the target"), QKeySequence(tr("Ctrl+Alt+2")), [this] { m_panel->pressKey(Qt::Key_2); });
    addKey(tr("Next component"), QKeySequence(tr("Ctrl+Alt+Down")), [this] { goToComponent(false); });
    addKey(tr("Previous component"), QKeySequence(tr("Ctrl+Alt+Up")), [this] { goToComponent(true); });
    addKey(tr("What the source changed"), QKeySequence(tr("Shift+1")), [this] { showSideChanges(true); });
    addKey(tr("What the target changed"), QKeySequence(tr("Shift+2")), [this] { showSideChanges(false); });
    addKey(tr("Find in all texts"), QKeySequence(QKeySequence::Find), [this] { m_panes->openFind(); });
    addKey(tr("Undo"), QKeySequence(QKeySequence::Undo), [this] { step(false); });
    addKey(tr("Redo"), QKeySequence(tr("Ctrl+Shift+Z")), [this] { step(true); });
    addKey(tr("Redo again"), QKeySequence(tr("Ctrl+Y")), [this] { step(true); });
    addKey(tr("Finish"), QKeySequence(tr("Ctrl+Return")), [this] {
        if (m_finish->isEnabled())
            pressFinish();
    });
}

} // namespace backflow::ui::resolve
