// How PromotePage is put together; what it does is in promotepage.cpp.
#include "ui/promote/duelookup.h"
#include "ui/promote/exportreport.h"
#include "ui/promote/openpromotion.h"
#include "ui/promote/orderbar.h"
#include "ui/promote/promotepage.h"
#include "ui/promote/promotionspage.h"
#include "ui/promote/reviewstep.h"
#include "ui/promote/runsstep.h"
#include "ui/promote/targetrun.h"
#include "ui/promote/whatstep.h"
#include "ui/promote/wherestep.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/pagecommand.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/permission.h"

#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace backflow::ui::promote {

QWidget *PromotePage::makeWizard()
{
    const theme::Theme &theme = *m_context.theme;
    auto *page = new QWidget(this);
    page->setObjectName(QStringLiteral("promoWizard"));
    m_tabs = new QTabBar(page);
    m_tabs->setObjectName(QStringLiteral("promoTabs"));
    m_tabs->setAccessibleName(tr("Open promotions"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setElideMode(Qt::ElideMiddle);
    // Qt names its two buttons by sides, which a mirrored window swaps.
    const QList<QToolButton *> scrollers = m_tabs->findChildren<QToolButton *>();
    for (qsizetype i = 0; i < scrollers.size(); ++i)
        scrollers[i]->setAccessibleName(i == 0 ? tr("Earlier tabs") : tr("Later tabs"));
    m_tabs->setVisible(false);
    m_header = new widgets::PageHeader(theme, {}, page);
    QPushButton *all = widgets::secondaryButton(QStringLiteral("promoAllButton"), tr("All promotions"), m_header);
    connect(all, &QPushButton::clicked, this, &PromotePage::showList);
    m_header->addControl(all);
    m_rail = new StepRail(theme, page);
    m_banner = new widgets::InlineBanner(theme, QStringLiteral("promoBanner"), page);
    m_moved = new widgets::InlineBanner(theme, QStringLiteral("promoMoved"), page);
    m_steps = new QStackedWidget(page);
    m_where = new WhereStep(theme, m_steps);
    m_what = new WhatStep(m_context, m_steps);
    m_review = new ReviewStep(theme, m_steps);
    m_runsStep = new RunsStep(m_context, m_steps);
    for (QWidget *step : {static_cast<QWidget *>(m_where), static_cast<QWidget *>(m_what),
                          static_cast<QWidget *>(m_review), static_cast<QWidget *>(m_runsStep)})
        m_steps->addWidget(step);
    showStep(m_where);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(theme::kSpace6, theme::kSpace4, theme::kSpace6, theme::kSpace4);
    column->setSpacing(theme::kSpace3);
    column->addWidget(m_tabs);
    column->addWidget(m_header);
    column->addWidget(m_rail);
    column->addWidget(m_banner);
    column->addWidget(m_moved);
    column->addWidget(m_steps, 1);
    column->addWidget(makeBottom());
    return page;
}

QWidget *PromotePage::makeBottom()
{
    const theme::Theme &theme = *m_context.theme;
    auto *bar = new QWidget(this);
    m_saved = new widgets::ElidedLabel(theme, {}, bar, theme::TextStyle::Caption, theme::Role::Muted);
    m_saved->setElideMode(Qt::ElideRight);
    m_saved->setObjectName(QStringLiteral("promoSaved"));
    m_back = widgets::secondaryButton(QStringLiteral("promoBackButton"), tr("◂ Back"), bar);
    m_skip = widgets::secondaryButton(QStringLiteral("promoSkipCheckButton"), tr("Skip the check"), bar);
    m_continue = widgets::primaryButton(QStringLiteral("promoContinueButton"), tr("Continue ▸"), bar);
    m_quick = widgets::secondaryButton(QStringLiteral("promoQuickButton"), tr("Quick deploy"), bar);
    m_deploy = widgets::primaryButton(QStringLiteral("promoDeployButton"), tr("Deploy"), bar);
    m_retryFailed = widgets::secondaryButton(QStringLiteral("promoRetryFailed"), tr("Retry failed only"), bar);
    m_next = widgets::secondaryButton(QStringLiteral("promoNextDue"), {}, bar);
    m_save = widgets::quietButton(QStringLiteral("promoSaveDraft"), tr("Save draft"), bar);
    m_share = widgets::quietButton(QStringLiteral("promoShareMenu"), tr("Share…"), bar);
    makeShareMenu();
    using governance::Capability;
    const auto needs = [this](QWidget *control, Capability capability) {
        widgets::guardControl(control, *m_context.navigator, [this, capability] { return forbidden(capability); });
    };
    widgets::guardControl(m_deploy, *m_context.navigator, [this] {
        const QString no = forbidden(Capability::Deploy);
        return no.isEmpty() && m_current && m_runsStep->when() ? forbidden(Capability::RunScheduled) : no;
    });
    needs(m_quick, Capability::Deploy);
    needs(m_retryFailed, Capability::Plan);
    needs(m_next, Capability::Plan);
    widgets::guardControl(m_continue, *m_context.navigator, [this] {
        const Step now = m_current ? step() : Step::Where;
        return now == Step::What    ? forbidden(Capability::Plan)
               : now == Step::Check ? forbidden(Capability::Validate)
                                    : QString();
    });
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kSpace2);
    row->addWidget(m_saved, 1);
    for (QPushButton *button : {m_save, m_share, m_back, m_skip, m_retryFailed, m_next, m_continue, m_quick, m_deploy})
        row->addWidget(button);
    connect(m_back, &QPushButton::clicked, this, &PromotePage::goBack);
    connect(m_skip, &QPushButton::clicked, this, [this] { goTo(Step::Deploy); });
    connect(m_continue, &QPushButton::clicked, this, &PromotePage::goOn);
    connect(m_deploy, &QPushButton::clicked, this, [this] { deployAll(); });
    connect(m_quick, &QPushButton::clicked, this, [this] { deployAll(true); });
    connect(m_retryFailed, &QPushButton::clicked, this, &PromotePage::retryFailed);
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (!m_lookup->nextTarget().isEmpty() && !runs().isEmpty())
            startBackPromotion(runs().front()->source(), {m_lookup->nextTarget()}, {});
    });
    return bar;
}

void PromotePage::makeShareMenu()
{
    auto *menu = new QMenu(m_share);
    menu->setToolTipsVisible(true);
    const auto entry = [&](const char *name, const QString &text, const QString &tip, auto run) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        action->setToolTip(tip);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    entry("promoSharePlan", tr("Copy plan"), tr("As text, to be pasted into a message or a ticket"),
          [this] { copyPlan(); });
    entry("promoExportPlan", tr("Export plan…"), tr("As a page, a PDF or text, to be read"), [this] { savePlan(); });
    m_saveFile =
        entry("promoSavePlanFile", tr("Save as a plan file…"),
              tr("Frozen and hashed: backflowctl and other machines run it as it is"), [this] { savePlanFile(); });
    const QString shares = tr("A colleague can go on with it, decisions included");
    QAction *team = entry("promoShareTeam", tr("Share with the team"), shares, [this] { shareWithTeam(); });
    connect(menu, &QMenu::aboutToShow, team, [this, team, shares] {
        team->setEnabled(true);
        team->setToolTip(shares);
        widgets::forbid(team, forbidden(governance::Capability::PushBranch));
    });
    m_share->setMenu(menu);
}

void PromotePage::makeActions()
{
    widgets::PageCommands commands(m_wizard, tr("Promotion"));
    const auto pressOf = [&](const char *name, const QString &text, const QString &key, QPushButton *button) {
        commands.add(name, text, {QKeySequence(key)}, [button] {
            if (button->isVisible())
                button->click();
        });
    };
    pressOf("promotionStepBack", tr("Previous step"), tr("Alt+Left"), m_back);
    pressOf("promotionStepOn", tr("Next step"), tr("Alt+Right"), m_continue);
    commands.add("promotionContinue", tr("Continue"), {QKeySequence(tr("Ctrl+Return"))}, [this] {
        // On the step itself several targets are started by the same key.
        if (step() == Step::Deploy && m_deploy->isVisible() && runs().size() > 1)
            deployAll();
        else if (m_continue->isVisible() && m_continue->isEnabled())
            goOn();
    });
    // Nothing is lost without it: a draft is kept when it is made, and each decision when it is taken.
    const auto save = [this] {
        m_context.navigator->notify(drafts().isEmpty() ? tr("There is no draft yet: choose where to and what.")
                                                       : tr("The draft is saved. It is under Promotions."));
    };
    commands.add("promotionSave", tr("Save draft"), {QKeySequence::Save}, save);
    connect(m_save, &QPushButton::clicked, this, save);
    // The key only brings one to the button: a deployment is always confirmed by a press.
    commands.add("promotionDeploy", tr("Deploy"), {QKeySequence(tr("Ctrl+Shift+D"))}, [this] {
        if (blocked(Step::Deploy).isEmpty())
            goTo(Step::Deploy);
        m_deploy->setFocus(Qt::ShortcutFocusReason);
    });
    const auto toTab = [this](int by) {
        if (m_open.size() > 1 && m_current) {
            const qsizetype at = m_open.indexOf(m_current) + by + m_open.size();
            Q_EMIT m_tabs->tabBarClicked(int(at % m_open.size()));
        }
    };
    commands.add("promotionNextTab", tr("Next open promotion"), {QKeySequence(tr("Ctrl+Tab"))}, [toTab] { toTab(1); });
    commands.add("promotionPreviousTab", tr("Previous open promotion"), {QKeySequence(tr("Ctrl+Shift+Tab"))},
                 [toTab] { toTab(-1); });
    m_runsStep->makeCommands(commands);
    connect(m_tabs, &QTabBar::tabBarClicked, this, [this](int index) {
        if (index < 0 || index >= m_open.size() || m_open[index] == m_current)
            return;
        OpenPromotion *open = m_open[index];
        showOpen(open);
        goTo(open->step);
    });
}

void PromotePage::connectList()
{
    connect(m_listPage, &PromotionsPage::newWanted, this, [this](const QString &source, const QString &target) {
        if (source.isEmpty())
            startNew();
        else
            startBackPromotion(source, {target}, {});
    });
    connect(m_listPage, &PromotionsPage::openWanted, this, &PromotePage::openPromotion);
    connect(m_listPage, &PromotionsPage::resolveWanted, m_context.navigator, &widgets::Navigator::openResolve);
    connect(m_listPage, &PromotionsPage::takeOverWanted, this, &PromotePage::takeOver);
    connect(m_listPage, &PromotionsPage::planFileWanted, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Open a plan file"));
        dialog->setObjectName(QStringLiteral("promoOpenDialog"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setNameFilter(tr("Plan files (*.backflow-plan)"));
        connect(dialog, &QFileDialog::fileSelected, this, &PromotePage::openPlanFile);
        dialog->open();
    });
}

void PromotePage::connectSteps()
{
    connect(m_rail, &StepRail::stepPressed, this, [this](Step step) {
        if (m_current && blocked(step).isEmpty())
            goTo(step);
    });
    const auto refreshed = [this] {
        if (m_current)
            refresh();
    };
    connect(m_where, &WhereStep::changed, this, refreshed);
    connect(m_where, &WhereStep::sidesChanged, this, &PromotePage::countDue);
    connect(m_what, &WhatStep::changed, this, refreshed);
    connect(m_what, &WhatStep::countWanted, this, &PromotePage::countDue);
    connect(m_review, &ReviewStep::changed, this, refreshed);
    connect(m_runsStep, &RunsStep::changed, this, [this] {
        if (m_current)
            updateBottom();
    });
    connect(m_what, &WhatStep::pickWanted, this, [this] {
        const QStringList targets = m_where->targets();
        m_context.navigator->openCompare(m_where->source(), targets.size() == 1 ? targets.front() : QString());
    });
    connect(m_runsStep, &RunsStep::resolveWanted, m_context.navigator, &widgets::Navigator::openResolve);
    connect(m_runsStep, &RunsStep::historyWanted, m_context.navigator, &widgets::Navigator::openHistory);
    connect(m_runsStep, &RunsStep::newerWanted, this, &PromotePage::openPromotion);
    connect(m_runsStep, &RunsStep::signInWanted, m_context.navigator, &widgets::Navigator::openEnvironment);
    connect(m_runsStep, &RunsStep::retryWanted, this, [this](const TargetRun *run) {
        startBackPromotion(run->source(), {run->target()}, run->withoutFailures(), run->entries());
    });
    connect(m_runsStep, &RunsStep::fixWanted, this, &PromotePage::addMissing);
    connect(m_runsStep, &RunsStep::removeWanted, this, &PromotePage::removeTarget);
    connect(m_runsStep, &RunsStep::shareWanted, this, &PromotePage::copyReport);
    connect(m_runsStep, &RunsStep::exportWanted, this, [this](const TargetRun *run) {
        exportReport(*run->result(), m_context, this,
                     [this](const QString &why) { m_banner->tell(widgets::Severity::Error, why); });
    });
}

} // namespace backflow::ui::promote
