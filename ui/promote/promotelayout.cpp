// How PromotePage is put together; what it does is in promotepage.cpp.
#include "ui/promote/exportreport.h"
#include "ui/promote/promotepage.h"
#include "ui/promote/reviewstep.h"
#include "ui/promote/runsstep.h"
#include "ui/promote/targetrun.h"
#include "ui/promote/whatstep.h"
#include "ui/promote/wherestep.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plainaccess.h"
#include "ui/widgets/statestack.h"

#include <QAction>
#include <QButtonGroup>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace backflow::ui::promote {

namespace {

/// The icon and colour of how a promotion stands.
class EndingDelegate final : public QStyledItemDelegate
{
public:
    EndingDelegate(const theme::Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width() + theme::kSpace6,
                theme::kGridRowHeight + theme::kSpace2};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() != PromotionListModel::State)
            return;
        const auto [icon, role] = look(index);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = m_theme.icon(icon, role);
        option->decorationSize = QSize(theme::kIconSize, theme::kIconSize);
        option->palette.setColor(QPalette::Text, m_theme.color(role));
    }

private:
    static std::pair<theme::Icon, theme::Role> look(const QModelIndex &index)
    {
        using promotion::Ending;
        using theme::Icon;
        using theme::Role;
        if (index.data(PromotionListModel::IsDraftRole).toBool())
            return {Icon::Edit, Role::Muted};
        switch (Ending(index.data(PromotionListModel::EndingRole).toInt())) {
        case Ending::Running:
            return {Icon::Running, Role::Accent};
        case Ending::Done:
            return {Icon::Ok, Role::Ok};
        case Ending::DoneWithWarnings:
            return {Icon::Warning, Role::Warning};
        case Ending::FailedNothingChanged:
            return {Icon::Failed, Role::Error};
        case Ending::Partly:
            return {Icon::Warning, Role::Error};
        case Ending::Canceled:
            return {Icon::Stop, Role::Muted};
        case Ending::LostSight:
            return {Icon::LostSight, Role::Warning};
        }
        return {Icon::Info, Role::Muted};
    }

    const theme::Theme &m_theme;
};

} // namespace

QWidget *PromotePage::makeList()
{
    const theme::Theme &theme = *m_context.theme;
    auto *page = new QWidget(this);
    auto *header = new widgets::PageHeader(theme, tr("Promotions"), page);
    header->setSubtitle(tr("What was brought down, what is being prepared, and how each one ended."));
    auto *group = new QButtonGroup(page);
    using Show = PromotionListModel::Show;
    const std::pair<Show, QString> shows[] = {
        {Show::All, tr("All")}, {Show::Open, tr("Open")}, {Show::Done, tr("Done")}};
    m_model = new PromotionListModel(this);
    for (const auto &[show, text] : shows) {
        auto *button = new QToolButton(header);
        button->setObjectName(QStringLiteral("promoShow%1").arg(int(show)));
        button->setText(text);
        button->setAccessibleName(tr("Show: %1").arg(text));
        widgets::setOneOfSeveral(button);
        button->setChecked(show == Show::All);
        group->addButton(button);
        header->addControl(button);
        connect(button, &QToolButton::clicked, m_model, [this, show] { m_model->setShow(show); });
    }
    m_new = widgets::primaryButton(QStringLiteral("promoNewButton"), tr("New back-promotion"), header);
    header->addControl(m_new);
    connect(m_new, &QPushButton::clicked, this, &PromotePage::startNew);

    auto *card = new widgets::Card(theme, page);
    m_list = new QTreeView(card);
    m_list->setObjectName(QStringLiteral("promoList"));
    m_list->setAccessibleName(tr("Back-promotions"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EndingDelegate(theme, m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(true);
    m_listStates = new widgets::StateStack(theme, QStringLiteral("promoListStates"), m_list, card);
    auto *inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(theme::kSpace1, theme::kSpace1, theme::kSpace1, theme::kSpace1);
    inCard->addWidget(m_listStates);
    connect(m_list, &QTreeView::activated, this,
            [this](const QModelIndex &index) { openPromotion(index.data(PromotionListModel::IdRole).toString()); });
    connect(m_listStates, &widgets::StateStack::actionPressed, this, &PromotePage::listAction);

    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(theme::kSpace6, theme::kSpace4, theme::kSpace6, theme::kSpace4);
    column->setSpacing(theme::kSpace3);
    column->addWidget(header);
    column->addWidget(card, 1);
    return page;
}

QWidget *PromotePage::makeWizard()
{
    const theme::Theme &theme = *m_context.theme;
    auto *page = new QWidget(this);
    page->setObjectName(QStringLiteral("promoWizard"));
    m_header = new widgets::PageHeader(theme, {}, page);
    QPushButton *all = widgets::secondaryButton(QStringLiteral("promoAllButton"), tr("All promotions"), m_header);
    connect(all, &QPushButton::clicked, this, &PromotePage::showList);
    m_header->addControl(all);
    m_rail = new StepRail(theme, page);
    m_banner = new widgets::InlineBanner(theme, QStringLiteral("promoBanner"), page);
    m_moved = new widgets::InlineBanner(theme, QStringLiteral("promoMoved"), page);
    m_steps = new QStackedWidget(page);
    m_where = new WhereStep(theme, m_steps);
    m_what = new WhatStep(theme, m_steps);
    m_review = new ReviewStep(theme, m_steps);
    m_runsStep = new RunsStep(theme, m_steps);
    for (QWidget *step : {static_cast<QWidget *>(m_where), static_cast<QWidget *>(m_what),
                          static_cast<QWidget *>(m_review), static_cast<QWidget *>(m_runsStep)})
        m_steps->addWidget(step);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(theme::kSpace6, theme::kSpace4, theme::kSpace6, theme::kSpace4);
    column->setSpacing(theme::kSpace3);
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
    m_saved = widgets::textLabel(theme, {}, bar, theme::TextStyle::Caption, theme::Role::Muted);
    m_saved->setObjectName(QStringLiteral("promoSaved"));
    m_back = widgets::secondaryButton(QStringLiteral("promoBackButton"), tr("◂ Back"), bar);
    m_skip = widgets::secondaryButton(QStringLiteral("promoSkipCheckButton"), tr("Skip the check"), bar);
    m_continue = widgets::primaryButton(QStringLiteral("promoContinueButton"), tr("Continue ▸"), bar);
    m_quick = widgets::secondaryButton(QStringLiteral("promoQuickButton"), tr("Quick deploy"), bar);
    m_deploy = widgets::primaryButton(QStringLiteral("promoDeployButton"), tr("Deploy"), bar);
    m_retryFailed = widgets::secondaryButton(QStringLiteral("promoRetryFailed"), tr("Retry failed only"), bar);
    m_copyPlan = widgets::quietButton(QStringLiteral("promoSharePlan"), tr("Copy plan"), bar);
    m_copyPlan->setToolTip(tr("As text, to be pasted into a message or a ticket"));
    m_savePlan = widgets::quietButton(QStringLiteral("promoExportPlan"), tr("Export plan…"), bar);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kSpace2);
    row->addWidget(m_saved, 1);
    for (QPushButton *button : {m_copyPlan, m_savePlan, m_back, m_skip, m_retryFailed, m_continue, m_quick, m_deploy})
        row->addWidget(button);
    connect(m_back, &QPushButton::clicked, this, &PromotePage::goBack);
    connect(m_skip, &QPushButton::clicked, this, [this] { goTo(Step::Deploy); });
    connect(m_continue, &QPushButton::clicked, this, &PromotePage::goOn);
    connect(m_deploy, &QPushButton::clicked, this, [this] { deployAll(); });
    connect(m_quick, &QPushButton::clicked, this, [this] { deployAll(true); });
    connect(m_retryFailed, &QPushButton::clicked, this, &PromotePage::retryFailed);
    connect(m_copyPlan, &QPushButton::clicked, this, &PromotePage::copyPlan);
    connect(m_savePlan, &QPushButton::clicked, this, &PromotePage::savePlan);
    return bar;
}

void PromotePage::makeActions()
{
    const auto action = [this](const QString &text, const QList<QKeySequence> &keys, auto run) {
        auto *made = new QAction(text, m_wizard);
        made->setShortcuts(keys);
        made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QAction::triggered, this, run);
        m_wizard->addAction(made);
    };
    action(tr("Continue"), {QKeySequence(tr("Ctrl+Return"))}, [this] {
        if (m_continue->isVisible() && m_continue->isEnabled())
            goOn();
    });
    // Nothing is lost without it: a draft is kept when it is made, and each decision when it is taken.
    action(tr("Save draft"), {QKeySequence::Save}, [this] {
        m_context.navigator->notify(drafts().isEmpty() ? tr("There is no draft yet: choose where to and what.")
                                                       : tr("The draft is saved. It is under Promotions."));
    });
    // The key only brings one to the button: a deployment is always confirmed by a press.
    action(tr("Deploy"), {QKeySequence(tr("Ctrl+Shift+D"))}, [this] {
        if (blocked(Step::Deploy).isEmpty())
            goTo(Step::Deploy);
        m_deploy->setFocus(Qt::ShortcutFocusReason);
    });
}

void PromotePage::connectSteps()
{
    connect(m_rail, &StepRail::stepPressed, this, [this](Step step) {
        if (blocked(step).isEmpty())
            goTo(step);
    });
    connect(m_where, &WhereStep::changed, this, &PromotePage::refresh);
    connect(m_what, &WhatStep::changed, this, &PromotePage::refresh);
    connect(m_review, &ReviewStep::changed, this, &PromotePage::refresh);
    connect(m_review, &ReviewStep::replaceWanted, this, [this](bool replace) {
        for (TargetRun *run : std::as_const(m_runs))
            run->replaceOwnWork(replace);
    });
    connect(m_runsStep, &RunsStep::changed, this, &PromotePage::updateBottom);
    connect(m_what, &WhatStep::pickWanted, this, [this] {
        const QStringList targets = m_where->targets();
        m_context.navigator->openCompare(m_where->source(), targets.size() == 1 ? targets.front() : QString());
    });
    connect(m_runsStep, &RunsStep::resolveWanted, m_context.navigator, &widgets::Navigator::openResolve);
    connect(m_runsStep, &RunsStep::historyWanted, m_context.navigator, &widgets::Navigator::openHistory);
    connect(m_runsStep, &RunsStep::retryWanted, this, [this](const TargetRun *run) {
        startBackPromotion(run->source(), {run->target()}, run->withoutFailures(), run->entries());
    });
    connect(m_runsStep, &RunsStep::fixWanted, this, &PromotePage::addMissing);
    connect(m_runsStep, &RunsStep::shareWanted, this, &PromotePage::copyReport);
    connect(m_runsStep, &RunsStep::exportWanted, this, [this](const TargetRun *run) {
        exportReport(*run->result(), m_context, this,
                     [this](const QString &why) { m_banner->tell(widgets::Severity::Error, why); });
    });
}

} // namespace backflow::ui::promote
