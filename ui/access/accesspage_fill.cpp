#include "core/governance/policypreview.h"
#include "core/governance/standing.h"
#include "core/promotion/shownnames.h"
#include "ui/access/accesspage.h"
#include "ui/access/personform.h"
#include "ui/access/planrules.h"
#include "ui/access/productionswitch.h"
#include "ui/access/tabparts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/typenames.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <algorithm>

namespace backflow::ui::access {

using governance::Capability;
using governance::Standing;

namespace {

QString stateWords(const Standing &standing)
{
    switch (standing.state) {
    case Standing::State::None:
        return AccessPage::tr("No policy: everybody who opens this workspace may do everything in it");
    case Standing::State::Trusted:
        return standing.signedBy.isEmpty() ? AccessPage::tr("Policy version %1, not signed. You: %2")
                                                 .arg(standing.policy->version)
                                                 .arg(standing.roleTitles())
                                           : AccessPage::tr("Policy version %1, signed. You: %2")
                                                 .arg(standing.policy->version)
                                                 .arg(standing.roleTitles());
    case Standing::State::Untrusted:
        return AccessPage::tr("The policy is not trusted: everything is read-only");
    case Standing::State::Expired:
        return AccessPage::tr("The policy ran out: everything is read-only until it is renewed");
    }
    Q_UNREACHABLE_RETURN({});
}

/// What a cell shows; the words are for those who cannot see the mark, and for the tip.
QString markOf(const governance::AccessCell &cell)
{
    switch (cell.kind) {
    case governance::AccessCell::Kind::No:
        return QStringLiteral("–");
    case governance::AccessCell::Kind::Yes:
        return QStringLiteral("✓");
    default:
        return governance::cellWords(cell);
    }
}

} // namespace

void AccessPage::fill()
{
    m_header->setSubtitle(stateWords(m_data.standing()));
    if (const governance::PolicyFile *now = policy()) {
        for (const governance::Person &person : now->people)
            promotion::learnPeople({person.name});
    }
    fillPeople();
    fillRoles();
    fillEnvironments();
    fillApprovals();
    m_planRules->fill(policy(), environmentNames());
    fillFindings();
    fillExplain();
    showRows();
    updateButtons();
    m_production->look();
}

void AccessPage::fillPeople()
{
    const int row = emptied(m_people);
    if (const governance::PolicyFile *now = policy()) {
        for (const governance::Person &person : now->people) {
            const QString known = person.keys.isEmpty()
                                      ? tr("%1, no key")
                                            .arg(promotion::namesMasked() ? tr("an e-mail address")
                                                                          : person.emails.join(QStringLiteral(", ")))
                                      : tr("a signing key");
            addRow(m_people, {promotion::shownPerson(person.name), roleWords(*now, person.roles), known,
                              person.own.join(QStringLiteral(", "))});
        }
        addRow(
            m_people,
            {tr("Everybody else"), now->everyone.isEmpty() ? tr("nothing") : roleWords(*now, now->everyone), {}, {}});
    }
    choose(m_people, row);
}

void AccessPage::fillRoles()
{
    const int row = emptied(m_matrix);
    const governance::PolicyFile *now = policy();
    if (!now)
        return;
    for (const governance::Role &role : now->roles) {
        auto *item = addRow(m_matrix, {role.title.isEmpty() ? role.id : role.title});
        for (int column = 0; column < governance::kAccessColumns; ++column) {
            const governance::AccessCell cell = governance::accessOf(*now, role, governance::AccessColumn(column));
            item->setText(column + 1, markOf(cell));
            item->setTextAlignment(column + 1, Qt::AlignCenter);
            item->setToolTip(column + 1, governance::cellWords(cell));
            item->setData(column + 1, Qt::AccessibleTextRole, governance::cellWords(cell));
        }
    }
    choose(m_matrix, row);
}

void AccessPage::fillEnvironments()
{
    const int row = emptied(m_environments);
    const governance::Authorizer gate(m_data.policy);
    for (const model::Environment &environment : std::as_const(m_context->pipeline.environments)) {
        const governance::Decision deploy = gate.decide(Capability::Deploy, {environment});
        const QString may = deploy.allowed ? tr("yes")
                            : deploy.needsApproval
                                ? promotion::shownText(tr("once %1 approved").arg(deploy.ask.join(tr(" or "))))
                                : promotion::shownText(deploy.reason);
        QString rules;
        if (const governance::PolicyFile *now = policy()) {
            for (const governance::ApprovalRule &rule : now->approvals) {
                if (governance::reaches(rule.where, environment, nullptr))
                    rules = tr("%Ln other people", nullptr, rule.count);
            }
        }
        const QString asked = m_data.orgWords.value(environment.name);
        addRow(m_environments,
               {environment.name, governance::placeWords(governance::tierName(governance::tierOf(environment))), may,
                rules.isEmpty() ? tr("No approval rule") : rules, asked.isEmpty() ? tr("not asked yet") : asked});
    }
    choose(m_environments, row);
}

void AccessPage::fillApprovals()
{
    const governance::ApprovalSubject shown = m_shownRequest;
    const int ruleRow = emptied(m_rules);
    m_requests->clear();
    const governance::PolicyFile *now = policy();
    if (now) {
        for (const governance::ApprovalRule &rule : now->approvals)
            addRow(m_rules, {governance::placesWords(rule.where), QString::number(rule.count),
                             roleWords(*now, rule.roles), rule.fourEyes ? tr("yes") : tr("no")});
    }
    if (!now || now->approvals.isEmpty())
        addRow(m_rules,
               {tr("No approval rule"), QStringLiteral("0"), tr("nobody has to agree to a deployment"), tr("no")});
    for (qsizetype i = 0; i < m_data.requests.size(); ++i) {
        const governance::ApprovalState &state = m_data.requests.at(i);
        QStringList given;
        for (const governance::Approval &approval : state.given)
            given += approval.key.isEmpty() ? tr("%1 (not signed)").arg(promotion::shownPerson(approval.name))
                                            : promotion::shownPerson(approval.name);
        given += state.problems;
        auto *item = addRow(m_requests, {state.subject.environment, QString::number(state.components.size()),
                                         promotion::shownPerson(state.requestedBy),
                                         given.isEmpty() ? tr("nobody yet") : given.join(QStringLiteral(", ")),
                                         promotion::shownText(state.note)});
        item->setToolTip(1, state.components.join(u'\n'));
        item->setData(0, Qt::UserRole, int(i));
    }
    choose(m_rules, ruleRow);
    // Who is about to say yes must not find another plan under the button.
    const auto same = std::ranges::find(m_data.requests, shown, &governance::ApprovalState::subject);
    choose(m_requests, same == m_data.requests.end() ? 0 : int(same - m_data.requests.begin()));
}

void AccessPage::fillFindings()
{
    const int row = emptied(m_findings);
    for (const governance::AccessFinding &finding : std::as_const(m_data.findings)) {
        auto *item = addRow(m_findings, {finding.sentence});
        item->setIcon(0, m_context->theme->icon(finding.advisory ? theme::Icon::Warning : theme::Icon::Info,
                                                finding.advisory ? theme::Role::Warning : theme::Role::Muted));
    }
    choose(m_findings, row);
}

void AccessPage::fillExplain()
{
    const QSignalBlocker quiet(m_who);
    const QSignalBlocker still(m_where);
    const QString who = m_who->currentText();
    const QString where = m_where->currentText();
    m_who->clear();
    m_where->clear();
    if (const governance::PolicyFile *now = policy()) {
        for (const governance::Person &person : now->people)
            m_who->addItem(promotion::shownPerson(person.name), person.name);
        m_who->addItem(tr("Anybody else"));
    } else {
        m_who->addItem(m_data.standing().actor.name.isEmpty() ? tr("Anybody")
                                                              : promotion::shownPerson(m_data.standing().actor.name),
                       m_data.standing().actor.name);
    }
    for (const model::Environment &environment : std::as_const(m_context->pipeline.environments))
        m_where->addItem(environment.name);
    m_who->setCurrentIndex(qMax(0, m_who->findText(who)));
    m_where->setCurrentIndex(qMax(0, m_where->findText(where)));
    explain();
}

void AccessPage::explain()
{
    const model::Environment *environment = m_context->pipeline.find(m_where->currentText());
    const QString who = m_who->currentData().isValid() ? m_who->currentData().toString() : m_who->currentText();
    m_words->setText(environment ? promotion::shownText(governance::explainAccess(m_data.standing(), who, *environment,
                                                                                  m_data.policy.productionWrites))
                                 : QString());
}

void AccessPage::updateButtons()
{
    const QString here =
        m_context->hooks.applyPolicy ? whyNot(Capability::ManageRoles) : tr("The policy cannot be changed here.");
    const bool none = !policy();
    const bool makeOne = none && m_data.standing().state == Standing::State::None;
    for (QWidget *button : {m_addPerson, m_editPerson, m_removePerson, m_editRole})
        button->setVisible(!makeOne); // the tables offer the first step themselves
    m_addPerson->setText(none ? tr("Make a policy…") : tr("Add…"));
    widgets::setUnavailable(m_addPerson, here);
    const bool person = policy() && m_people->currentItem() &&
                        m_people->indexOfTopLevelItem(m_people->currentItem()) < policy()->people.size();
    const QString choose = person ? here : tr("Choose a person in the list.");
    widgets::setUnavailable(m_editPerson, choose);
    widgets::setUnavailable(m_removePerson, choose);
    widgets::setUnavailable(m_askOrgs, m_context->backends && !m_context->pipeline.environments.isEmpty()
                                           ? QString()
                                           : tr("There is no org to ask yet."));
    const governance::ApprovalState chosen = chosenRequest();
    const model::Environment *environment = m_context->pipeline.find(chosen.subject.environment);
    const QString which = environment ? QString() : tr("Choose a plan in the list.");
    const QString may =
        environment ? governance::Authorizer(m_data.policy).decide(Capability::ApprovePlan, {*environment}).reason
                    : which;
    widgets::setUnavailable(m_approve, may);
    widgets::setUnavailable(m_withdraw, which);
    widgets::setUnavailable(m_showPlan, which);
    const QString noRules = !m_context->hooks.applyPolicy ? here
                            : none                        ? tr("Make a policy first.")
                                                          : whyNot(Capability::EditPolicy);
    const bool rule = policy() && m_rules->indexOfTopLevelItem(m_rules->currentItem()) < policy()->approvals.size() &&
                      !policy()->approvals.isEmpty();
    widgets::setUnavailable(m_addRule, noRules);
    m_planRules->setWhyNot(noRules);
    const QString chosenRule = !noRules.isEmpty() || rule ? noRules : tr("Choose a rule in the list.");
    widgets::setUnavailable(m_editRule, chosenRule);
    widgets::setUnavailable(m_removeRule, chosenRule);
    const QString noRoles = none ? tr("Make a policy first.") : here;
    widgets::setUnavailable(m_editRole,
                            !noRoles.isEmpty() || m_matrix->currentItem() ? noRoles : tr("Choose a role in the list."));
}

void AccessPage::addPerson()
{
    if (policy())
        m_form->edit({}, policy()->roles);
    else
        makePolicy();
}

void AccessPage::makePolicy()
{
    governance::Person admin{
        m_context->backends->personName(), {m_context->backends->personEmail()}, {}, {QStringLiteral("admin")}, {}};
    if (!m_data.key.isEmpty())
        admin.keys = {m_data.key};
    apply(governance::startingPolicy(admin, m_context->backends->clock().now()), tr("Make a policy"));
}

void AccessPage::editPerson()
{
    const int row = m_people->indexOfTopLevelItem(m_people->currentItem());
    if (m_editPerson->isEnabled() && policy() && row >= 0 && row < policy()->people.size())
        m_form->edit(policy()->people.at(row), policy()->roles);
}

void AccessPage::removePerson()
{
    const int row = m_people->indexOfTopLevelItem(m_people->currentItem());
    if (!policy() || row < 0 || row >= policy()->people.size())
        return;
    governance::PolicyFile next = *policy();
    const QString name = next.people.takeAt(row).name;
    change(next, tr("Take %1 out of the policy").arg(name));
}

} // namespace backflow::ui::access
