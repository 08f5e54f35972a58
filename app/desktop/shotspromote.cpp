// Pictures of back-promotions, of what has to be decided for them, and of what stands behind them.
#include "app/desktop/shots.h"
#include "core/promotion/draft.h"
#include "ui/history/historymodel.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/navigator.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QThreadPool>
#include <QTimer>

namespace backflow::desktop {

using ui::widgets::Page;
using namespace std::chrono_literals;

namespace {
/// Longer than the window takes to go on to the next decision by itself.
constexpr auto kNextDecision = 400ms;
constexpr int kMostDecisions = 20;
} // namespace

void Shots::openFirstDraft()
{
    m_window.showPage(Page::Resolve);
    auto work = [backends = m_context->backends](async::Monitor &) -> base::Result<QString> {
        const auto journal = backends->journal();
        if (!journal)
            return base::failure(journal);
        const auto drafts = promotion::drafts(**journal);
        if (!drafts)
            return base::failure(drafts);
        return drafts->isEmpty() ? QString() : drafts->first().id;
    };
    async::deliver(async::start(*m_context->pool, work), this, [this](const base::Result<QString> &draft) {
        if (draft && !draft->isEmpty())
            m_context->navigator->openResolve(*draft);
    });
}

/// One decision after the other, as the window comes to the next by itself.
void Shots::decideAll(int most)
{
    auto *finish = m_window.findChild<QAbstractButton *>(QStringLiteral("mergeFinishButton"));
    auto *card = m_window.findChild<QAbstractButton *>(QStringLiteral("mergeCardSource"));
    if (finish->isEnabled()) {
        // It may have come by itself.
        if (!m_window.findChild<QWidget *>(QStringLiteral("mergeFinishPanel"))->isVisible())
            finish->click();
        return;
    }
    if (most == 0)
        return;
    card->click();
    QTimer::singleShot(kNextDecision, this, [this, most] { decideAll(most - 1); });
}

/// Somebody fills in the form of a rule.
void Shots::makeRule()
{
    press("promoShow10");
    press("ruleNew");
    m_window.findChild<QLineEdit *>(QStringLiteral("ruleName"))->setText(QStringLiteral("Nightly to Dev1"));
    m_window.findChild<QComboBox *>(QStringLiteral("ruleWhen"))->setCurrentIndex(1);
    m_window.findChild<QLineEdit *>(QStringLiteral("ruleTimes"))->setText(QStringLiteral("22:00"));
    m_window.findChild<QAbstractButton *>(QStringLiteral("ruleTarget-Dev1"))->setChecked(true);
}

void Shots::listPromotion()
{
    ui::widgets::Navigator *navigator = m_context->navigator;
    const auto pressing = [this](const char *button) { return [this, button] { press(button); }; };
    const auto review = [this, navigator](bool allTheWay) {
        const auto &edges = m_context->pipeline.edges;
        if (!edges.isEmpty()) // all the way down: there the work in progress is
            navigator->startBackPromotion(edges.last().higher, allTheWay ? edges.first().lower : edges.last().lower);
    };
    m_screens.push_back({QStringLiteral("promotion"), [review] { review(true); }, {}});
    m_screens.push_back({QStringLiteral("promotion-where"), pressing("promoStep1"), {}});
    m_screens.push_back({QStringLiteral("promotion-what"), pressing("promoStep2"), {}});
    m_screens.push_back({QStringLiteral("promotion-decide"), pressing("promoStep4"), {}});
    m_screens.push_back({QStringLiteral("resolve"), [this] { openFirstDraft(); }, {}, true, true});
    m_screens.back().starred = true;
    m_screens.push_back(
        {QStringLiteral("resolve-automatic"), pressing("mergeAutomaticRow"), pressing("mergeAutomaticBack")});
    m_screens.push_back({QStringLiteral("resolve-hand-edit"),
                         [this] {
                             chooseRow(QStringLiteral("mergeDecisionList"), QStringLiteral("Trade_Discount"), 0);
                             press("mergeEditButton");
                             press("mergeEditAsText");
                             // A tag that is not closed: the problem stands below the text.
                             if (auto *text = m_window.findChild<QPlainTextEdit *>(QStringLiteral("mergeEdit")))
                                 text->setPlainText(text->toPlainText() + QStringLiteral("<readable>"));
                         },
                         {}});
    m_screens.push_back(
        {QStringLiteral("resolve-finish"), [this] { decideAll(kMostDecisions); }, [this] { closeOver(); }});
    m_screens.push_back({QStringLiteral("promotion-fanout"),
                         [this, navigator] {
                             const QString top = m_context->pipeline.edges.last().higher;
                             navigator->startFanOut(top, m_context->pipeline.allBelow(top), {});
                         },
                         {}});
    m_screens.push_back({QStringLiteral("promotion-fanout-decide"), pressing("promoContinueButton"), {}});
    m_screens.push_back(
        {QStringLiteral("promotion-matrix"), pressing("fanoutMatrixButton"), pressing("fanoutMatrixButton")});
    // A real back-promotion of everything due along the highest edge, so that there is a result and a history.
    m_screens.push_back({QStringLiteral("promotion-review"),
                         [this, review] {
                             m_window.setActivityShown(true);
                             review(false);
                         },
                         {}});
    m_screens.push_back({QStringLiteral("promotion-check"),
                         [this] {
                             press("promoContinueButton");
                             press("promoContinueButton");
                         },
                         {}});
    m_screens.push_back({QStringLiteral("promotion-deploy"), pressing("promoContinueButton"), {}});
    m_screens.push_back({QStringLiteral("result"), pressing("promoDeployButton"), {}});
    m_screens.push_back({QStringLiteral("activity"), [] {}, {}});
    m_screens.back().part = QStringLiteral("activityDock");
    m_screens.push_back(
        {QStringLiteral("promotion-changes"), pressing("promoChangesButton"), pressing("promoChangesBack")});
    m_screens.push_back(
        {QStringLiteral("promotions"), pressing("promoAllButton"), [this] { m_window.setActivityShown(false); }});
    m_screens.push_back({QStringLiteral("rule-editor"), [this] { makeRule(); }, {}});
    m_screens.push_back({QStringLiteral("rules"), pressing("ruleEditorSave"), {}});
    m_screens.push_back({QStringLiteral("rules-told"), pressing("ruleChannels"), [this] {
                             press("channelsClose");
                             press("promoShow0");
                         }});
}

void Shots::listHistory()
{
    const auto historyTab = [this](int tab) {
        return [this, tab] { m_window.findChild<QTabWidget *>(QStringLiteral("historyTabs"))->setCurrentIndex(tab); };
    };
    const auto event = [this](const QString &words) {
        chooseRow(QStringLiteral("historyTable"), words, 0, ui::history::HistoryModel::WhatColumn);
    };
    m_screens.push_back({QStringLiteral("history"), [this] { m_window.showPage(Page::History); }, {}});
    m_screens.push_back({QStringLiteral("history-change"), historyTab(1), {}, true, false, true});
    m_screens.push_back({QStringLiteral("history-related"), historyTab(3), {}});
    // One of the components that the back-promotion brought: its life in every environment.
    m_screens.push_back({QStringLiteral("history-timeline"),
                         [event, historyTab] {
                             event(QStringLiteral("UAT changed"));
                             historyTab(2)();
                         },
                         historyTab(0)});
    m_screens.push_back(
        {QStringLiteral("history-moments"), [this] { press("historyMomentsButton"); }, [this] { closeOver(); }});
}

void Shots::listAccess()
{
    const auto tab = [this](int at) {
        return [this, at] { m_window.findChild<QTabWidget *>(QStringLiteral("accessTabs"))->setCurrentIndex(at); };
    };
    m_screens.push_back({QStringLiteral("access"), [this] { m_window.showPage(Page::Access); }, {}});
    m_screens.push_back({QStringLiteral("access-roles"), tab(1), {}});
    m_screens.push_back({QStringLiteral("access-environments"), tab(2), {}});
    m_screens.push_back({QStringLiteral("access-approvals"), tab(3), tab(0)});
}

} // namespace backflow::desktop
