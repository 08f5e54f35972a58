// What of the policy can be changed on the page, step by step, before it is in force; and the plan behind a request.
#include "core/governance/policypreview.h"
#include "core/governance/standing.h"
#include "core/promotion/drafts.h"
#include "core/promotion/plan.h"
#include "core/promotion/plancontext.h"
#include "core/promotion/sharedplans.h"
#include "ui/access/accesspage.h"
#include "ui/access/personform.h"
#include "ui/access/planrules.h"
#include "ui/access/roleform.h"
#include "ui/access/ruleform.h"
#include "ui/access/stagedbar.h"
#include "ui/jobs/joblist.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/pagecommand.h"

#include <QPushButton>
#include <QTreeWidget>
#include <algorithm>

namespace backflow::ui::access {

void AccessPage::buildCommands()
{
    widgets::PageCommands commands(this, tr("Access"));
    commands.addTabs("accessTab", m_tabs);
    commands.add("accessUndo", tr("Undo the last change"), {QKeySequence(Qt::CTRL | Qt::Key_Z)},
                 [this] { m_staged->undo(); });
    commands.add("accessRedo", tr("Do the change again"),
                 {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
                 [this] { m_staged->redo(); });
    const auto tell = [this] {
        const QString step = tr("a change of the policy");
        widgets::setStep(this, QStringLiteral("accessUndo"), m_staged->isEmpty() ? QString() : step);
        widgets::setStep(this, QStringLiteral("accessRedo"), m_staged->canRedo() ? step : QString());
    };
    connect(m_staged, &StagedBar::changed, this, tell);
    tell();
}

void AccessPage::connectEditing()
{
    connect(m_roleForm, &RoleForm::saved, this, [this](const governance::Role &role) {
        governance::PolicyFile next = *policy();
        const auto old = std::ranges::find(next.roles, role.id, &governance::Role::id);
        if (old == next.roles.end())
            return;
        *old = role;
        m_staged->stage(next);
    });
    connect(m_ruleForm, &RuleForm::saved, this, [this](const governance::ApprovalRule &rule) {
        governance::PolicyFile next = *policy();
        if (m_rule >= 0 && m_rule < next.approvals.size())
            next.approvals[m_rule] = rule;
        else
            next.approvals += rule;
        m_staged->stage(next);
    });
    connect(m_planRules, &PlanRules::changed, m_staged, &StagedBar::stage);
    connect(m_staged, &StagedBar::changed, this, &AccessPage::fill);
    connect(m_staged, &StagedBar::saveWanted, this,
            [this](const governance::PolicyFile &next) { apply(next, tr("Change the policy")); });
}

QStringList AccessPage::environmentNames() const
{
    QStringList names;
    for (const model::Environment &environment : std::as_const(m_context->pipeline.environments))
        names += environment.name;
    return names;
}

void AccessPage::change(const governance::PolicyFile &next, const QString &title)
{
    if (m_staged->isEmpty())
        apply(next, title);
    else
        m_staged->stage(next);
}

void AccessPage::editRule(bool fresh)
{
    const QPushButton *button = fresh ? m_addRule : m_editRule;
    if (!policy() || !button->isEnabled())
        return;
    m_rule = fresh ? -1 : m_rules->indexOfTopLevelItem(m_rules->currentItem());
    m_ruleForm->edit(policy()->approvals.value(m_rule), policy()->roles, environmentNames());
}

void AccessPage::removeRule()
{
    const qsizetype at = m_rules->indexOfTopLevelItem(m_rules->currentItem());
    if (!policy() || at < 0 || at >= policy()->approvals.size())
        return;
    governance::PolicyFile next = *policy();
    next.approvals.removeAt(at);
    m_staged->stage(next);
}

void AccessPage::editRole()
{
    const qsizetype at = m_matrix->indexOfTopLevelItem(m_matrix->currentItem());
    if (m_editRole->isEnabled() && policy() && at >= 0 && at < policy()->roles.size())
        m_roleForm->edit(policy()->roles.at(at));
}

governance::ApprovalState AccessPage::chosenRequest() const
{
    const QTreeWidgetItem *item = m_requests->currentItem();
    return item ? m_data.requests.value(item->data(0, Qt::UserRole).toInt()) : governance::ApprovalState{};
}

namespace {

/// Here afterwards, and the very plan that the request is about. Errors: NotFound (nobody shared it), Conflict.
base::Result<> bringPlan(const std::shared_ptr<const ports::Backends> &backends, const model::Pipeline &pipeline,
                         const governance::ApprovalSubject &subject, async::Monitor &monitor)
{
    auto context = promotion::contextOf(*backends, pipeline, subject.promotion);
    if (!context && context.error().code == base::Errc::NotFound) {
        if (const auto taken = promotion::takeSharedPlan(*backends, pipeline, subject.promotion, monitor); !taken)
            return base::failure(taken.error().code == base::Errc::NotFound ? base::Errc::NotFound : taken.error().code,
                                 taken.error().code == base::Errc::NotFound
                                     ? AccessPage::tr("This plan is on the computer of who made it alone. Ask for it "
                                                      "to be shared with the team; until then its components stand "
                                                      "on the tip of the line.")
                                     : taken.error().message);
        context = promotion::contextOf(*backends, pipeline, subject.promotion);
    }
    if (!context)
        return base::failure(context);
    if (context->plan == subject.plan)
        return {};
    return base::failure(base::Errc::Conflict,
                         AccessPage::tr("The plan has changed since the approval was asked for, so a yes to this "
                                        "request opens nothing. Ask for a new request."));
}

} // namespace

void AccessPage::showPlan()
{
    const governance::ApprovalState state = chosenRequest();
    if (state.subject.promotion.isEmpty() || !m_context->backends)
        return;
    auto work = [backends = m_context->backends, pipeline = m_context->pipeline, subject = state.subject](
                    async::Monitor &monitor) { return bringPlan(backends, pipeline, subject, monitor); };
    async::deliver(jobs::run(*m_context->jobs, *m_context->pool,
                             tr("Open the plan for %1").arg(state.subject.environment), std::move(work), tr("Opened")),
                   this, [this, id = state.subject.promotion](const base::Result<> &there) {
                       if (there)
                           m_context->navigator->openPromotion(id);
                       else
                           m_banner->tell(widgets::Severity::Warning, there.error().message);
                   });
}

void AccessPage::countRequests()
{
    const auto &standing = m_context->policy.standing;
    const bool nobodyAsks = standing && standing->state == governance::Standing::State::None;
    if (!m_context->backends || nobodyAsks) { // without a policy there are no approvals
        m_counting.stop();
        m_context->navigator->setBadge(widgets::Page::Access, 0);
        return;
    }
    auto work = [backends = m_context->backends, policy = m_context->policy,
                 read = m_context->hooks.readPolicy](async::Monitor &) { return readRequests(backends, policy, read); };
    m_counting.run(async::start(*m_context->pool, std::move(work)), [this](const base::Result<AccessData> &data) {
        if (data)
            m_context->navigator->setBadge(widgets::Page::Access, askedOfYou(*data, m_context->pipeline));
    });
}

} // namespace backflow::ui::access
