#include "ui/access/accesspage.h"

#include "core/governance/standing.h"
#include "ui/access/personform.h"
#include "ui/access/planrules.h"
#include "ui/access/productionswitch.h"
#include "ui/access/roleform.h"
#include "ui/access/ruleform.h"
#include "ui/access/stagedbar.h"
#include "ui/access/tabparts.h"
#include "ui/jobs/joblist.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/pagecommand.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/permission.h"
#include "ui/widgets/statestack.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace backflow::ui::access {

using governance::Capability;
using widgets::Navigator;
using widgets::ViewState;

namespace {

/// So that several things told at once are one reading.
constexpr int kSoonMs = 300;

QWidget *tabOf(QWidget *parent, QBoxLayout *&column)
{
    auto *tab = new QWidget(parent);
    column = new QVBoxLayout(tab);
    column->setContentsMargins(0, theme::kSpace3, 0, 0);
    column->setSpacing(theme::kSpace2);
    return tab;
}

} // namespace

AccessPage::AccessPage(std::shared_ptr<widgets::AppContext> context, QWidget *parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_header(new widgets::PageHeader(*m_context->theme, tr("Access"), this))
    , m_banner(new widgets::InlineBanner(*m_context->theme, QStringLiteral("accessBanner"), this))
    , m_tabs(new QTabWidget(this))
    , m_form(new PersonForm(*m_context->theme, this))
    , m_roleForm(new RoleForm(*m_context->theme, this))
    , m_ruleForm(new RuleForm(*m_context->theme, this))
    , m_staged(new StagedBar(*m_context->theme, this))
    , m_reading(this)
    , m_asking(this)
    , m_counting(this)
    , m_soon(new QTimer(this))
{
    setObjectName(QStringLiteral("accessPage"));
    m_banner->setCloseable(true);
    m_tabs->setObjectName(QStringLiteral("accessTabs"));
    m_tabs->setAccessibleName(tr("Parts of access"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(peopleTab(), tr("People"));
    m_tabs->addTab(rolesTab(), tr("Roles"));
    m_tabs->addTab(environmentsTab(), tr("Environments"));
    m_tabs->addTab(approvalsTab(), tr("Approvals"));
    const PlanRules::Around around = [this](QTreeWidget *rules, QWidget *tab) { return statesOf(rules, tab); };
    m_planRules = new PlanRules(*m_context->theme, around, this);
    m_tabs->addTab(m_planRules, tr("Rules for plans"));
    buildCommands();
    auto *content = new QWidget(this);
    auto *parts = new QVBoxLayout(content);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(theme::kSpace3);
    parts->addWidget(m_staged);
    parts->addWidget(m_tabs, 3);
    m_findings = table("accessFindings", tr("What is open or only advises"), {tr("Findings")}, content);
    parts->addWidget(m_findings, 1);
    parts->addWidget(explainBar());
    m_states = new widgets::StateStack(*m_context->theme, QStringLiteral("accessStates"), content, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kSpace6, theme::kSpace4, theme::kSpace6, theme::kSpace4);
    column->setSpacing(theme::kSpace3);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(m_states, 1);
    connect(m_states, &widgets::StateStack::actionPressed, this, &AccessPage::refresh);
    connect(m_form, &PersonForm::saved, this, [this](const governance::Person &person, const QString &before) {
        governance::PolicyFile next = *policy();
        const auto old = std::ranges::find(next.people, before, &governance::Person::name);
        if (old == next.people.end())
            next.people += person;
        else
            *old = person;
        change(next, before.isEmpty() ? tr("Add %1 to the policy").arg(person.name)
                                      : tr("Change %1 in the policy").arg(person.name));
    });
    connectEditing();
    buildFind();
    const Navigator *navigator = m_context->navigator;
    const auto forget = [this] {
        m_stale = true;
        if (isVisible())
            refresh();
        else
            m_soon->start();
    };
    m_soon->setSingleShot(true);
    m_soon->setInterval(kSoonMs);
    connect(m_soon, &QTimer::timeout, this, &AccessPage::countRequests);
    widgets::onPolicyChange(*navigator, this, forget);
    connect(navigator, &Navigator::workspaceChanged, this, [this, forget] {
        m_staged->discard();
        forget();
    });
    connect(navigator, &Navigator::promotionsChanged, this, forget);
    connect(navigator, &Navigator::environmentChanged, this, forget);
    countRequests();
    fill();
}

AccessPage::~AccessPage() = default;

QWidget *AccessPage::peopleTab()
{
    QBoxLayout *column = nullptr;
    QWidget *tab = tabOf(this, column);
    m_people = table("accessPeople", tr("People of the policy"),
                     {tr("Name"), tr("Roles"), tr("Known by"), tr("Own environments")}, tab);
    m_addPerson = widgets::secondaryButton(QStringLiteral("accessAddPerson"), tr("Add…"), tab);
    m_editPerson = widgets::secondaryButton(QStringLiteral("accessEditPerson"), tr("Change…"), tab);
    m_removePerson = widgets::quietButton(QStringLiteral("accessRemovePerson"), tr("Remove"), tab);
    column->addWidget(statesOf(m_people, tab), 1);
    column->addLayout(rowOf({m_addPerson, m_editPerson, m_removePerson}));
    connect(m_addPerson, &QPushButton::clicked, this, &AccessPage::addPerson);
    connect(m_editPerson, &QPushButton::clicked, this, &AccessPage::editPerson);
    connect(m_removePerson, &QPushButton::clicked, this, &AccessPage::removePerson);
    connect(m_people, &QTreeWidget::itemSelectionChanged, this, &AccessPage::updateButtons);
    connect(m_people, &QTreeWidget::itemActivated, this, &AccessPage::editPerson);
    return tab;
}

QWidget *AccessPage::rolesTab()
{
    QBoxLayout *column = nullptr;
    QWidget *tab = tabOf(this, column);
    QStringList columns{tr("Role")};
    for (int i = 0; i < governance::kAccessColumns; ++i)
        columns += governance::columnTitle(governance::AccessColumn(i));
    m_matrix = table("rolesMatrix", tr("What each role may do"), columns, tab);
    column->addWidget(statesOf(m_matrix, tab), 1);
    m_editRole = widgets::secondaryButton(QStringLiteral("accessEditRole"), tr("Change what it may…"), tab);
    column->addLayout(rowOf({m_editRole}));
    connect(m_editRole, &QPushButton::clicked, this, &AccessPage::editRole);
    connect(m_matrix, &QTreeWidget::itemActivated, this, &AccessPage::editRole);
    connect(m_matrix, &QTreeWidget::itemSelectionChanged, this, &AccessPage::updateButtons);
    auto *words = widgets::textLabel(*m_context->theme,
                                     tr("Roles of Backflow do not replace the permissions a user has in an org; the "
                                        "environments show both."),
                                     tab, theme::TextStyle::Caption, theme::Role::Muted);
    words->setObjectName(QStringLiteral("accessRolesNote"));
    words->setWordWrap(true);
    column->addWidget(words);
    return tab;
}

QWidget *AccessPage::environmentsTab()
{
    QBoxLayout *column = nullptr;
    QWidget *tab = tabOf(this, column);
    m_environments =
        table("accessEnvironments", tr("What you may do in each environment"),
              {tr("Environment"), tr("Kind"), tr("You may deploy"), tr("Approvals"), tr("In the org itself")}, tab);
    // A whole sentence where one may not: it gives way to the columns beside it, and is on the tip.
    m_environments->header()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_environments->header()->setStretchLastSection(false);
    m_askOrgs = widgets::secondaryButton(QStringLiteral("accessAskOrgs"), tr("Ask the orgs"), tab);
    m_production = new ProductionSwitch(m_context, tab);
    connect(m_production, &ProductionSwitch::failed, this,
            [this](const QString &sentence) { m_banner->tell(widgets::Severity::Error, sentence); });
    column->addWidget(m_production);
    column->addWidget(statesOf(m_environments, tab), 1);
    column->addLayout(rowOf({m_askOrgs}));
    connect(m_askOrgs, &QPushButton::clicked, this, &AccessPage::askTheOrgs);
    return tab;
}

QWidget *AccessPage::approvalsTab()
{
    QBoxLayout *column = nullptr;
    QWidget *tab = tabOf(this, column);
    m_rules = table("accessRules", tr("Rules for approvals"),
                    {tr("Where"), tr("How many"), tr("Who may approve"), tr("Four eyes")}, tab);
    m_requests = table("accessApprovals", tr("Plans that ask for an approval"),
                       {tr("To"), tr("Components"), tr("Asked for by"), tr("Approved by"), tr("Why")}, tab);
    m_approve = widgets::primaryButton(QStringLiteral("accessApprove"), tr("Approve"), tab);
    m_withdraw = widgets::quietButton(QStringLiteral("accessWithdraw"), tr("Take back"), tab);
    m_addRule = widgets::secondaryButton(QStringLiteral("accessAddRule"), tr("Add a rule…"), tab);
    m_editRule = widgets::secondaryButton(QStringLiteral("accessEditRule"), tr("Change the rule…"), tab);
    m_removeRule = widgets::quietButton(QStringLiteral("accessRemoveRule"), tr("Remove the rule"), tab);
    m_showPlan = widgets::secondaryButton(QStringLiteral("accessShowPlan"), tr("Show the plan…"), tab);
    m_showPlan->setToolTip(tr("What it changes, component by component, before you say yes"));
    column->addWidget(m_rules, 1);
    column->addLayout(rowOf({m_addRule, m_editRule, m_removeRule}));
    column->addWidget(statesOf(m_requests, tab), 1);
    column->addLayout(rowOf({m_showPlan, m_approve, m_withdraw}));
    connect(m_addRule, &QPushButton::clicked, this, [this] { editRule(true); });
    connect(m_editRule, &QPushButton::clicked, this, [this] { editRule(false); });
    connect(m_removeRule, &QPushButton::clicked, this, &AccessPage::removeRule);
    connect(m_rules, &QTreeWidget::itemSelectionChanged, this, &AccessPage::updateButtons);
    connect(m_rules, &QTreeWidget::itemActivated, this, [this] { editRule(false); });
    connect(m_showPlan, &QPushButton::clicked, this, &AccessPage::showPlan);
    connect(m_requests, &QTreeWidget::itemActivated, this, &AccessPage::showPlan);
    connect(m_requests, &QTreeWidget::itemSelectionChanged, this, [this] {
        if (m_requests->currentItem())
            m_shownRequest = chosenRequest().subject;
        updateButtons();
    });
    connect(m_approve, &QPushButton::clicked, this, [this] { decideRequest(true); });
    connect(m_withdraw, &QPushButton::clicked, this, [this] { decideRequest(false); });
    return tab;
}

QWidget *AccessPage::explainBar()
{
    auto *bar = new QWidget(this);
    bar->setObjectName(QStringLiteral("accessExplainBar"));
    m_who = new QComboBox(bar);
    m_who->setObjectName(QStringLiteral("accessExplainPerson"));
    m_who->setAccessibleName(tr("Person to explain"));
    m_where = new QComboBox(bar);
    m_where->setObjectName(QStringLiteral("accessExplainEnvironment"));
    m_where->setAccessibleName(tr("Environment to explain"));
    m_words = widgets::textLabel(*m_context->theme, {}, bar);
    m_words->setObjectName(QStringLiteral("accessExplain"));
    m_words->setAccessibleName(tr("What this person can do there"));
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *question =
        widgets::textLabel(*m_context->theme, tr("What can this person do there?"), bar, theme::TextStyle::Strong);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::kSpace2);
    row->addWidget(question);
    row->addWidget(m_who);
    row->addWidget(m_where);
    row->addStretch(1);
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpace1);
    column->addLayout(row);
    column->addWidget(m_words);
    connect(m_who, &QComboBox::currentIndexChanged, this, &AccessPage::explain);
    connect(m_where, &QComboBox::currentIndexChanged, this, &AccessPage::explain);
    return bar;
}

void AccessPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void AccessPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

const governance::PolicyFile *AccessPage::policy() const
{
    return m_staged->isEmpty() ? m_data.standing().policy.get() : m_staged->policy();
}

QString AccessPage::whyNot(Capability capability) const
{
    const auto decision = governance::Authorizer(m_data.policy).decide(capability, {});
    return decision.reason;
}

void AccessPage::refresh()
{
    m_stale = false;
    if (!m_context->backends) {
        m_states->setState(ViewState::Empty, {theme::Icon::Shield, tr("Open a workspace to see who may do what."), {}});
        return;
    }
    m_states->setState(ViewState::Loading);
    auto work = [backends = m_context->backends, policy = m_context->policy,
                 read = m_context->hooks.readPolicy](async::Monitor &) { return readAccess(backends, policy, read); };
    m_reading.run(async::start(*m_context->pool, std::move(work)), [this](base::Result<AccessData> data) {
        if (!data) {
            m_states->setState(ViewState::Error, {theme::Icon::Failed, data.error().message, tr("Try again")});
            return;
        }
        const QHash<QString, QString> words = m_data.orgWords;
        m_data = *std::move(data);
        m_data.orgWords = words;
        if (auto *watch = widgets::PolicyWatch::of(*m_context->navigator))
            watch->take(m_data.policy);
        else
            m_context->policy = m_data.policy;
        m_staged->setBase(m_data.standing().policy.get());
        m_context->navigator->setBadge(widgets::Page::Access, askedOfYou(m_data, m_context->pipeline));
        fill();
        m_states->setReady();
    });
}

void AccessPage::apply(const governance::PolicyFile &next, const QString &title)
{
    if (!m_context->hooks.applyPolicy)
        return;
    auto work = [next, apply = m_context->hooks.applyPolicy](async::Monitor &monitor) { return apply(next, monitor); };
    auto job = jobs::run(*m_context->jobs, *m_context->pool, title, std::move(work), tr("The policy is in force"));
    async::deliver(job, this, [this](const base::Result<governance::Standing> &done) {
        if (done)
            m_banner->dismiss();
        else
            m_banner->tell(widgets::Severity::Error, done.error().message);
        refresh();
    });
}

void AccessPage::askTheOrgs()
{
    auto work = [backends = m_context->backends,
                 pipeline = m_context->pipeline](async::Monitor &monitor) -> base::Result<QHash<QString, QString>> {
        return askOrgs(backends, pipeline, monitor);
    };
    widgets::setUnavailable(m_askOrgs, tr("The orgs are being asked."));
    m_asking.run(jobs::run(*m_context->jobs, *m_context->pool, tr("Ask the orgs what their users may do"),
                           std::move(work), tr("Asked")),
                 [this](base::Result<QHash<QString, QString>> words) {
                     if (words)
                         m_data.orgWords = *std::move(words);
                     fillEnvironments();
                     updateButtons();
                 });
}

void AccessPage::decideRequest(bool give)
{
    const governance::ApprovalState state = chosenRequest();
    const model::Environment *environment = m_context->pipeline.find(state.subject.environment);
    if (!environment)
        return;
    auto work = [backends = m_context->backends, policy = m_data.policy, read = m_context->hooks.readPolicy, state,
                 give, where = *environment](async::Monitor &monitor) -> base::Result<> {
        if (!give)
            return governance::withdrawApproval(*backends, state.subject, {}, monitor);
        governance::Context context{where};
        context.promotion = state.subject.promotion;
        context.plan = state.subject.plan;
        const auto grant = governance::Authorizer(read ? read() : policy).require<Capability::ApprovePlan>(context);
        return grant ? governance::approve(*backends, state.subject, {}, *grant, monitor) : base::failure(grant);
    };
    const QString title = give ? tr("Approve the plan for %1").arg(environment->name)
                               : tr("Take back the approval for %1").arg(environment->name);
    async::deliver(jobs::run(*m_context->jobs, *m_context->pool, title, std::move(work), tr("On record")), this,
                   [this](const base::Result<> &done) {
                       if (!done)
                           m_banner->tell(widgets::Severity::Error, done.error().message);
                       refresh();
                   });
}

} // namespace backflow::ui::access
