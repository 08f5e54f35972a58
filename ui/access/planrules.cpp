#include "ui/access/planrules.h"

#include "core/compliance/rule.h"
#include "core/governance/policypreview.h"
#include "ui/access/tabparts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/controls.h"

#include <QJsonObject>
#include <QMenu>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace backflow::ui::access {

PlanRules::PlanRules(const theme::Theme &theme, const Around &around, QWidget *parent)
    : QWidget(parent)
    , m_table(table("accessPlanRules", tr("Rules that plans are held against"),
                    {tr("Deployments to"), tr("What is asked"), tr("Who may let it pass")}, this))
    , m_add(widgets::secondaryButton(QStringLiteral("accessAddPlanRule"), tr("Add a rule"), this))
    , m_edit(widgets::secondaryButton(QStringLiteral("accessEditPlanRule"), tr("Change the rule…"), this))
    , m_remove(widgets::quietButton(QStringLiteral("accessRemovePlanRule"), tr("Remove the rule"), this))
    , m_form(new PlanRuleForm(theme, this))
{
    auto *menu = new QMenu(m_add);
    menu->setObjectName(QStringLiteral("accessAddPlanRuleMenu"));
    const auto offer = [this, menu](const char *name, const QString &text, const PlanRule &fresh) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QLatin1StringView(name));
        connect(action, &QAction::triggered, this, [this, fresh] { add(fresh); });
    };
    offer("accessAddTestRule", tr("For tests…"), governance::TestRule{{}, QStringLiteral("RunLocalTests")});
    offer("accessAddComplianceRule", tr("For compliance…"), governance::ComplianceRule{{}, QStringLiteral("high")});
    offer("accessAddReleaseRule", tr("For releases…"), governance::ReleaseRule{});
    m_add->setMenu(menu);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::kSpace3, 0, 0);
    column->setSpacing(theme::kSpace2);
    column->addWidget(around(m_table, this), 1);
    column->addLayout(rowOf({m_add, m_edit, m_remove}));
    connect(m_edit, &QPushButton::clicked, this, &PlanRules::edit);
    connect(m_remove, &QPushButton::clicked, this, &PlanRules::remove);
    connect(m_table, &QTreeWidget::itemActivated, this, &PlanRules::edit);
    connect(m_table, &QTreeWidget::itemSelectionChanged, this, &PlanRules::updateButtons);
    connect(m_form, &PlanRuleForm::saved, this, [this](const PlanRule &rule) {
        if (m_policy)
            Q_EMIT changed(withPlanRule(*m_policy, m_edited, rule));
    });
}

void PlanRules::fill(const governance::PolicyFile *policy, const QStringList &environments)
{
    m_policy = policy ? std::optional(*policy) : std::nullopt;
    m_environments = environments;
    const int row = emptied(m_table);
    const QList<PlanRule> rules = policy ? planRulesOf(*policy) : QList<PlanRule>();
    for (const PlanRule &rule : rules) {
        const QStringList roles = overridersOf(rule);
        addRow(m_table, {governance::placesWords(placesOf(rule)), askedWords(rule),
                         roles.isEmpty() ? tr("nobody") : roleWords(*policy, roles)});
    }
    choose(m_table, row);
    updateButtons();
}

void PlanRules::setWhyNot(const QString &reason)
{
    m_whyNot = reason;
    updateButtons();
}

qsizetype PlanRules::chosen() const
{
    return m_table->indexOfTopLevelItem(m_table->currentItem());
}

void PlanRules::updateButtons()
{
    widgets::setUnavailable(m_add, m_whyNot);
    const QString which = !m_whyNot.isEmpty() || chosen() >= 0 ? m_whyNot : tr("Choose a rule in the list.");
    widgets::setUnavailable(m_edit, which);
    widgets::setUnavailable(m_remove, which);
}

PlanRuleForm::Choices PlanRules::choices() const
{
    QStringList ids;
    for (const compliance::Rule &rule : compliance::builtInRules())
        ids += rule.id;
    for (const QJsonValue &own : m_policy->complianceRules)
        ids += own.toObject().value(QLatin1StringView("id")).toString();
    return {m_policy->roles, m_environments, ids};
}

void PlanRules::add(const PlanRule &rule)
{
    if (!m_policy || !m_add->isEnabled())
        return;
    m_edited = -1;
    m_form->edit(rule, choices());
}

void PlanRules::edit()
{
    if (!m_policy || !m_edit->isEnabled())
        return;
    m_edited = chosen();
    m_form->edit(planRulesOf(*m_policy).at(m_edited), choices());
}

void PlanRules::remove()
{
    if (m_policy && chosen() >= 0)
        Q_EMIT changed(withPlanRule(*m_policy, chosen(), std::nullopt));
}

} // namespace backflow::ui::access
