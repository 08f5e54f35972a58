#include "ui/promote/promotionspage.h"

#include "ui/automation/rulespane.h"
#include "ui/promote/endingdelegate.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/pagecommand.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/permission.h"
#include "ui/widgets/plainaccess.h"
#include "ui/widgets/statestack.h"

#include <QAction>
#include <QButtonGroup>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QThreadPool>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>

namespace backflow::ui::promote {

using widgets::ViewState;
using Show = PromotionListModel::Show;

namespace {

/// Behind the kinds of PromotionListModel::Show.
constexpr int kRulesTab = 10;
/// From so many letters of width on there is room for the column.
constexpr int kRoomForCount = 130;
constexpr int kRoomForPerson = 118;

} // namespace

PromotionsPage::PromotionsPage(const widgets::AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new PromotionListModel(this))
    , m_body(new QStackedWidget(this))
    , m_tabs(new QButtonGroup(this))
    , m_job(this)
    , m_counting(this)
    , m_changedJob(this)
    , m_dueJob(this)
{
    const theme::Theme &theme = *context.theme;
    auto *header = new widgets::PageHeader(theme, tr("Promotions"), this);
    header->setSubtitle(tr("What was brought down, what is being prepared, and how each one ended."));
    header->addControl(makeTabs(header));
    m_filter = new QLineEdit(header);
    m_filter->setObjectName(QStringLiteral("promoListFilter"));
    widgets::setSearchField(m_filter);
    m_filter->setAccessibleName(tr("Show only promotions with"));
    m_filter->setPlaceholderText(tr("Find a promotion"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(160);
    header->addControl(m_filter);
    auto *more = new QToolButton(header);
    more->setObjectName(QStringLiteral("promoMoreButton"));
    more->setText(tr("More"));
    more->setAccessibleName(tr("More ways to begin"));
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    QAction *file = menu->addAction(tr("Open a plan file…"));
    file->setObjectName(QStringLiteral("promoOpenPlanFile"));
    more->setMenu(menu);
    header->addControl(more);
    QPushButton *fresh = widgets::primaryButton(QStringLiteral("promoNewButton"), tr("New back-promotion"), header);
    header->addControl(fresh);
    widgets::guardControl(fresh, *m_context.navigator,
                          [this] { return widgets::whyNotAnywhere(m_context, governance::Capability::Plan); });
    makeTree(theme, m_body);
    m_rules = new automation::RulesPane(context, m_body);
    m_body->addWidget(m_states);
    m_body->addWidget(m_rules);
    auto *card = new widgets::Card(theme, this);
    m_ruleRuns = widgets::textLabel(theme, {}, card, theme::TextStyle::Body, theme::Role::Muted);
    m_ruleRuns->setObjectName(QStringLiteral("promoRuleRuns"));
    m_ruleRuns->setWordWrap(true);
    m_ruleRuns->setContentsMargins(theme::kSpace2, theme::kSpace1, theme::kSpace2, theme::kSpace1);
    m_ruleRuns->hide();
    auto *inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(theme::kSpace1, theme::kSpace1, theme::kSpace1, theme::kSpace1);
    inCard->addWidget(m_ruleRuns);
    inCard->addWidget(m_body);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kSpace6, theme::kSpace4, theme::kSpace6, theme::kSpace4);
    column->setSpacing(theme::kSpace3);
    column->addWidget(header);
    column->addWidget(card, 1);
    connect(fresh, &QPushButton::clicked, this, [this] { Q_EMIT newWanted({}, {}); });
    connect(file, &QAction::triggered, this, &PromotionsPage::planFileWanted);
    connect(m_rules, &automation::RulesPane::changed, this, &PromotionsPage::showRuleRuns);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        refreshState();
    });
    connect(m_states, &widgets::StateStack::actionPressed, this, [this](ViewState state) {
        if (state == ViewState::Empty)
            Q_EMIT newWanted(m_due.source, m_due.target);
        else if (state == ViewState::FilteredEmpty)
            m_filter->clear();
        else
            refresh();
    });
}

PromotionsPage::~PromotionsPage() = default;

QWidget *PromotionsPage::makeTabs(QWidget *parent)
{
    auto *bar = new QWidget(parent);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kSpace1);
    for (const int tab : {int(Show::All), int(Show::Open), int(Show::Scheduled), int(Show::Done), kRulesTab}) {
        auto *button = new QToolButton(bar);
        button->setObjectName(QStringLiteral("promoShow%1").arg(tab));
        widgets::setOneOfSeveral(button);
        button->setChecked(tab == int(Show::All));
        m_tabs->addButton(button, tab);
        row->addWidget(button);
    }
    connect(m_tabs, &QButtonGroup::idClicked, this, &PromotionsPage::showTab);
    refreshTabs();
    return bar;
}

void PromotionsPage::makeTree(const theme::Theme &theme, QWidget *parent)
{
    m_list = new QTreeView(parent);
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
    m_list->header()->setSectionResizeMode(PromotionListModel::Note, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_states = new widgets::StateStack(theme, QStringLiteral("promoListStates"), m_list, parent);
    connect(m_list, &QTreeView::activated, this, &PromotionsPage::act);
    connect(m_list, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == PromotionListModel::Next)
            act(index);
    });
}

/// In a narrow window the way on is seen; how many and by whom stand on the promotion itself.
void PromotionsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int letters = width() / std::max(1, fontMetrics().averageCharWidth());
    m_list->setColumnHidden(PromotionListModel::Components, letters < kRoomForCount);
    m_list->setColumnHidden(PromotionListModel::Who, letters < kRoomForPerson);
}

/// Beside what people gave a time: what rules will do by themselves.
void PromotionsPage::showRuleRuns()
{
    const QString runs = m_rules->nextRuns();
    m_ruleRuns->setText(tr("Rules: %1").arg(runs));
    m_ruleRuns->setVisible(currentTab() == int(Show::Scheduled) && !runs.isEmpty());
}

int PromotionsPage::currentTab() const
{
    return m_tabs->checkedId();
}

void PromotionsPage::openTab(int tab)
{
    if (QAbstractButton *button = m_tabs->button(tab); button && tab != currentTab())
        button->click();
}

void PromotionsPage::showTab(int tab)
{
    m_body->setCurrentIndex(tab == kRulesTab ? 1 : 0);
    if (tab != kRulesTab)
        m_model->setShow(Show(tab));
    showRuleRuns();
    widgets::setUnavailable(m_filter, tab == kRulesTab ? tr("Rules are shown as a whole.") : QString());
    refreshState();
}

void PromotionsPage::refreshTabs()
{
    const auto name = [this](int tab, const QString &text) {
        QAbstractButton *button = m_tabs->button(tab);
        button->setText(text);
        button->setAccessibleName(tr("Show: %1").arg(text));
    };
    name(int(Show::All), tr("All"));
    name(int(Show::Open), tr("Open %L1").arg(m_model->count(Show::Open)));
    name(int(Show::Scheduled), tr("Scheduled %L1").arg(m_model->count(Show::Scheduled)));
    name(int(Show::Done), tr("Done"));
    name(kRulesTab, tr("Rules"));
}

void PromotionsPage::clear()
{
    m_model->setRows({});
    m_rules->clear();
    m_due = {};
    m_stale = true;
    m_read = false;
    refreshTabs();
}

void PromotionsPage::refresh()
{
    if (!m_context.backends) {
        m_states->setState(ViewState::Empty, {theme::Icon::Promotions, tr("No workspace is open."), {}});
        m_rules->refresh();
        return;
    }
    m_stale = false;
    m_rules->refresh();
    auto job = async::start(*m_context.pool, [backends = m_context.backends](async::Monitor &monitor) {
        return promotionRows(*backends, monitor);
    });
    m_job.run(std::move(job), [this](const base::Result<QList<PromotionRow>> &rows) {
        if (!rows) {
            m_states->setState(ViewState::Error, {theme::Icon::Failed, rows.error().message, tr("Try again")});
            return;
        }
        take(*rows);
    });
}

void PromotionsPage::take(const QList<PromotionRow> &rows)
{
    m_read = true;
    const QString current = m_list->currentIndex().data(PromotionListModel::IdRole).toString();
    m_model->setRows(rows);
    for (int row = 0; row < m_model->rowCount() && !current.isEmpty(); ++row) {
        if (m_model->index(row, 0).data(PromotionListModel::IdRole).toString() == current)
            m_list->setCurrentIndex(m_model->index(row, 0));
    }
    m_context.navigator->setBadge(widgets::Page::Promotions, m_model->openCount());
    refreshTabs();
    refreshState();
    if (isVisible()) {
        countDecisions();
        lookForChanged();
    }
    if (rows.isEmpty())
        lookForDue();
}

void PromotionsPage::countDecisions()
{
    QStringList drafts;
    for (const PromotionRow &row : m_model->rows()) {
        if (row.isDraft)
            drafts += row.ids;
    }
    if (drafts.isEmpty())
        return;
    auto job = async::start(*m_context.pool,
                            [backends = m_context.backends, pipeline = m_context.pipeline, drafts](
                                async::Monitor &monitor) { return undecidedOf(*backends, pipeline, drafts, monitor); });
    m_counting.run(std::move(job), [this](const base::Result<QHash<QString, int>> &counts) {
        if (counts)
            m_model->setUndecided(*counts);
    });
}

/// Of plans that wait for a yes: whether it is still asked about what they are.
void PromotionsPage::lookForChanged()
{
    QStringList waiting;
    for (const PromotionRow &row : m_model->rows()) {
        if (row.approvalAsked)
            waiting += row.ids;
    }
    if (waiting.isEmpty())
        return;
    auto job = async::start(*m_context.pool, [backends = m_context.backends, pipeline = m_context.pipeline,
                                              waiting](async::Monitor &monitor) {
        return changedSinceAsked(*backends, pipeline, waiting, monitor);
    });
    m_changedJob.run(std::move(job), [this](const base::Result<QSet<QString>> &changed) {
        if (changed)
            m_model->setChangedSince(*changed);
    });
}

base::Result<PromotionsPage::MostDue> PromotionsPage::mostDue(const std::shared_ptr<const ports::Backends> &backends,
                                                              const model::Pipeline &pipeline, async::Monitor &monitor)
{
    MostDue most;
    for (const model::Edge &edge : pipeline.edges) {
        const auto comparison = promotion::compareEnvironments(backends, pipeline, edge.higher, {edge.lower}, monitor);
        const int due = comparison ? comparison->dueCount(0) : 0;
        if (due > most.count)
            most = {edge.higher, edge.lower, due};
    }
    return most;
}

void PromotionsPage::lookForDue()
{
    auto job =
        async::start(*m_context.pool, [backends = m_context.backends, pipeline = m_context.pipeline](
                                          async::Monitor &monitor) { return mostDue(backends, pipeline, monitor); });
    m_dueJob.run(std::move(job), [this](const base::Result<MostDue> &due) {
        m_due = due ? *due : MostDue();
        refreshState();
    });
}

void PromotionsPage::refreshState()
{
    if (!m_read)
        return;
    if (m_model->rows().isEmpty()) {
        const QString due =
            m_due.count == 0
                ? tr("No promotions yet. Start one to bring down what an environment above already has.")
                : tr("No promotions yet. %1 has %Ln components to receive.", nullptr, m_due.count).arg(m_due.target);
        m_states->setState(ViewState::Empty, {theme::Icon::Promotions, due, tr("Start a back-promotion")});
    } else if (m_model->rowCount() == 0 && !m_filter->text().trimmed().isEmpty()) {
        m_states->setState(ViewState::FilteredEmpty,
                           {theme::Icon::Filter, tr("No promotion matches."), tr("Clear the filter")});
    } else if (m_model->rowCount() == 0) {
        m_states->setState(ViewState::FilteredEmpty, {theme::Icon::Ok,
                                                      m_model->show() == Show::Scheduled ? tr("Nothing is scheduled.")
                                                      : m_model->show() == Show::Open    ? tr("Nothing is open.")
                                                                                         : tr("Nothing has ended yet."),
                                                      {}});
    } else {
        m_states->setReady();
    }
}

void PromotionsPage::act(const QModelIndex &index)
{
    const QString id = index.data(PromotionListModel::IdRole).toString();
    if (index.data(PromotionListModel::IsSharedRole).toBool())
        Q_EMIT takeOverWanted(id);
    else if (const QString newer = index.data(PromotionListModel::NewerRole).toString();
             index.column() == PromotionListModel::Next && !newer.isEmpty())
        Q_EMIT openWanted(newer);
    else if (index.column() == PromotionListModel::Next && index.data(PromotionListModel::NeedsDecisionRole).toBool())
        Q_EMIT resolveWanted(id);
    else
        Q_EMIT openWanted(id);
}

} // namespace backflow::ui::promote
