#include "ui/access/ruleform.h"

#include "ui/access/scrolledform.h"
#include "ui/access/tickedlist.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace backflow::ui::access {
namespace {

constexpr int kMostApprovals = 9;

} // namespace

RuleForm::RuleForm(const theme::Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_where(new TickedList(QStringLiteral("ruleWhere-"), this))
    , m_by(new TickedList(QStringLiteral("ruleRole-"), this))
    , m_without(new TickedList(QStringLiteral("ruleExempt-"), this))
    , m_types(new QLineEdit(this))
    , m_count(new QSpinBox(this))
    , m_fourEyes(new QCheckBox(tr("Four eyes: neither who planned it nor who deploys it counts"), this))
    , m_problem(widgets::textLabel(theme, {}, this, theme::TextStyle::Caption, theme::Role::Muted))
    , m_save(widgets::primaryButton(QStringLiteral("ruleSave"), tr("Add to the changes"), this))
{
    setObjectName(QStringLiteral("ruleForm"));
    setWindowTitle(tr("Rule for approvals"));
    setMinimumWidth(fontMetrics().height() * 30);
    auto *fields = new QWidget(this);
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, theme::kSpace2, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    for (const auto &[part, title] : {std::pair(m_where, tr("Deployments to")), std::pair(m_by, tr("Approved by")),
                                      std::pair(m_without, tr("Deploy without"))}) {
        form->addRow(title, part);
        connect(part, &TickedList::changed, this, &RuleForm::check);
    }
    m_count->setObjectName(QStringLiteral("ruleCount"));
    m_count->setAccessibleName(tr("How many approvals"));
    m_count->setRange(1, kMostApprovals);
    form->insertRow(1, tr("Approvals"), m_count);
    m_types->setObjectName(QStringLiteral("ruleTypes"));
    m_types->setAccessibleName(tr("Kinds of metadata"));
    m_types->setPlaceholderText(tr("All; or names like Profile, with commas"));
    form->insertRow(2, tr("Kinds of metadata"), m_types);
    m_fourEyes->setObjectName(QStringLiteral("ruleFourEyes"));
    form->addRow(QString(), m_fourEyes);
    m_problem->setWordWrap(true);
    auto *cancel = widgets::quietButton(QStringLiteral("ruleCancel"), tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kSpace4, theme::kSpace4, theme::kSpace4, theme::kSpace4);
    column->setSpacing(theme::kSpace3);
    m_area = scrolledForm(fields, QStringLiteral("ruleArea"), windowTitle(), this);
    column->addWidget(m_area, 1);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        const governance::ApprovalRule made = rule();
        accept();
        Q_EMIT saved(made);
    });
}

void RuleForm::edit(const governance::ApprovalRule &rule, const QList<governance::Role> &roles,
                    const QStringList &environments)
{
    m_where->setChoices(placeChoices(environments, rule.where), rule.where);
    m_by->setChoices(roleChoices(roles, tr("Approved by %1")), rule.roles);
    m_without->setChoices(roleChoices(roles, tr("%1 deploys without")), rule.exempt);
    m_types->setText(rule.types.join(QStringLiteral(", ")));
    m_count->setValue(rule.count);
    m_fourEyes->setChecked(rule.fourEyes);
    check();
    fitToWindow(*this, *m_area);
    open();
    m_where->focusFirst();
}

governance::ApprovalRule RuleForm::rule() const
{
    governance::ApprovalRule made;
    made.where = m_where->values();
    const QStringList types = m_types->text().split(u',', Qt::SkipEmptyParts);
    for (const QString &type : types) {
        if (!type.trimmed().isEmpty())
            made.types += type.trimmed();
    }
    made.count = m_count->value();
    made.roles = m_by->values();
    made.exempt = m_without->values();
    made.fourEyes = m_fourEyes->isChecked();
    return made;
}

void RuleForm::check()
{
    const governance::ApprovalRule now = rule();
    const QString problem = now.where.isEmpty()   ? tr("Choose where the rule holds.")
                            : now.roles.isEmpty() ? tr("Choose who may approve.")
                                                  : QString();
    m_problem->setText(problem);
    widgets::setUnavailable(m_save, problem);
}

} // namespace backflow::ui::access
