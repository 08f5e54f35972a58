#include "ui/access/planruleform.h"

#include "core/governance/compliancerule.h"
#include "core/governance/policypreview.h"
#include "core/ports/deployvalues.h"
#include "ui/access/scrolledform.h"
#include "ui/access/tickedlist.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace backflow::ui::access {

using governance::ComplianceRule;
using governance::ReleaseRule;
using governance::TestRule;

PlanRuleForm::PlanRuleForm(const theme::Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_where(new TickedList(QStringLiteral("planRuleWhere-"), this))
    , m_tests(new QComboBox(this))
    , m_severity(new QComboBox(this))
    , m_only(new QLineEdit(this))
    , m_release(new QComboBox(this))
    , m_roles(new TickedList(QStringLiteral("planRuleRole-"), this))
    , m_problem(widgets::textLabel(theme, {}, this, theme::TextStyle::Caption, theme::Role::Muted))
    , m_save(widgets::primaryButton(QStringLiteral("planRuleSave"), tr("Add to the changes"), this))
{
    setObjectName(QStringLiteral("planRuleForm"));
    setMinimumWidth(fontMetrics().height() * 30);
    auto *fields = new QWidget(this);
    m_form = new QFormLayout(fields);
    m_form->setContentsMargins(0, 0, theme::kSpace2, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    buildFields(m_form);
    m_problem->setWordWrap(true);
    auto *cancel = widgets::quietButton(QStringLiteral("planRuleCancel"), tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kSpace4, theme::kSpace4, theme::kSpace4, theme::kSpace4);
    column->setSpacing(theme::kSpace3);
    m_area = scrolledForm(fields, QStringLiteral("planRuleArea"), tr("Rule for plans"), this);
    column->addWidget(m_area, 1);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    connect(m_where, &TickedList::changed, this, &PlanRuleForm::check);
    connect(m_only, &QLineEdit::textChanged, this, &PlanRuleForm::check);
    connect(m_release, &QComboBox::currentIndexChanged, this, &PlanRuleForm::check);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        const PlanRule made = rule();
        accept();
        Q_EMIT saved(made);
    });
}

void PlanRuleForm::buildFields(QFormLayout *form)
{
    using ports::TestLevel;
    m_tests->setObjectName(QStringLiteral("planRuleTests"));
    m_tests->setAccessibleName(tr("Tests at least"));
    for (const TestLevel level : {TestLevel::RunSpecifiedTests, TestLevel::RunRelevantTests, TestLevel::RunLocalTests,
                                  TestLevel::RunAllTestsInOrg, TestLevel::NoTestRun}) {
        const QString name = ports::testLevelName(level);
        m_tests->addItem(governance::testsWords(name), name);
    }
    m_severity->setObjectName(QStringLiteral("planRuleSeverity"));
    m_severity->setAccessibleName(tr("Stopped by findings from"));
    for (const QString &severity : governance::complianceSeverities())
        m_severity->addItem(governance::severityWords(severity), severity);
    m_only->setObjectName(QStringLiteral("planRuleOnly"));
    m_only->setAccessibleName(tr("Compliance rules"));
    m_only->setPlaceholderText(tr("All, or some: modify-all-data, …"));
    m_release->setObjectName(QStringLiteral("planRuleRelease"));
    m_release->setAccessibleName(tr("From a later release"));
    m_release->addItem(tr("is stopped"), true);
    m_release->addItem(tr("is warned of"), false);
    form->addRow(tr("Deployments to"), m_where);
    form->addRow(tr("Tests at least"), m_tests);
    form->addRow(tr("Stopped by findings from"), m_severity);
    form->addRow(tr("Compliance rules"), m_only);
    form->addRow(tr("From a later release"), m_release);
    form->addRow(tr("May let it pass"), m_roles);
}

void PlanRuleForm::edit(const PlanRule &rule, const Choices &choices)
{
    m_before = rule;
    m_choices = choices;
    const bool compliance = std::holds_alternative<ComplianceRule>(rule);
    const bool release = std::holds_alternative<ReleaseRule>(rule);
    setWindowTitle(compliance ? tr("Rule for compliance") : release ? tr("Rule for releases") : tr("Rule for tests"));
    m_form->setRowVisible(m_tests, !compliance && !release);
    m_form->setRowVisible(m_severity, compliance);
    m_form->setRowVisible(m_only, compliance);
    m_form->setRowVisible(m_release, release);
    m_where->setChoices(placeChoices(choices.environments, placesOf(rule)), placesOf(rule));
    m_roles->setChoices(roleChoices(choices.roles, tr("%1 may let it pass")), overridersOf(rule));
    fill(rule);
    check();
    fitToWindow(*this, *m_area);
    open();
    m_where->focusFirst();
}

void PlanRuleForm::fill(const PlanRule &rule)
{
    if (const auto *tests = std::get_if<TestRule>(&rule))
        m_tests->setCurrentIndex(std::max(0, m_tests->findData(tests->level)));
    if (const auto *compliance = std::get_if<ComplianceRule>(&rule)) {
        m_severity->setCurrentIndex(std::max(0, m_severity->findData(compliance->atLeast)));
        m_only->setText(compliance->rules.join(QStringLiteral(", ")));
    }
    if (const auto *release = std::get_if<ReleaseRule>(&rule))
        m_release->setCurrentIndex(m_release->findData(release->blocks));
}

QStringList PlanRuleForm::onlyRules() const
{
    static const QRegularExpression kBetween(QStringLiteral("[,;\\s]+"));
    QStringList ids = m_only->text().split(kBetween, Qt::SkipEmptyParts);
    ids.removeDuplicates();
    return ids;
}

PlanRule PlanRuleForm::rule() const
{
    const QStringList where = m_where->values();
    if (std::holds_alternative<ComplianceRule>(m_before))
        return ComplianceRule{where, m_severity->currentData().toString(), onlyRules(), m_roles->values()};
    if (std::holds_alternative<ReleaseRule>(m_before)) {
        const bool blocks = m_release->currentData().toBool();
        return ReleaseRule{where, blocks, blocks ? m_roles->values() : QStringList()};
    }
    return TestRule{where, m_tests->currentData().toString()};
}

QString PlanRuleForm::problem() const
{
    if (m_where->values().isEmpty())
        return tr("Choose where the rule holds.");
    if (!std::holds_alternative<ComplianceRule>(m_before))
        return {};
    const QStringList ids = onlyRules();
    const auto unknown =
        std::ranges::find_if(ids, [this](const QString &id) { return !m_choices.compliance.contains(id); });
    return unknown == ids.end() ? QString() : tr("There is no compliance rule “%1”.").arg(*unknown);
}

void PlanRuleForm::check()
{
    // Of what is only warned of nobody has to let anything pass.
    m_form->setRowVisible(m_roles,
                          std::holds_alternative<ComplianceRule>(m_before) ||
                              (std::holds_alternative<ReleaseRule>(m_before) && m_release->currentData().toBool()));
    const QString wrong = problem();
    m_problem->setText(wrong);
    widgets::setUnavailable(m_save, wrong);
}

} // namespace backflow::ui::access
