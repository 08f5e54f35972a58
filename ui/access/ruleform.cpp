#include "ui/access/ruleform.h"

#include "core/governance/policypreview.h"
#include "ui/access/scrolledform.h"
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

QStringList valuesOf(const QList<QCheckBox *> &boxes)
{
    QStringList values;
    for (const QCheckBox *box : boxes) {
        if (box->isChecked())
            values += box->property("value").toString();
    }
    return values;
}

void take(QList<QCheckBox *> &boxes)
{
    qDeleteAll(boxes);
    boxes.clear();
}

} // namespace

RuleForm::RuleForm(const theme::Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_where(new QWidget(this))
    , m_by(new QWidget(this))
    , m_without(new QWidget(this))
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
        auto *column = new QVBoxLayout(part);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(theme::kSpace1);
        form->addRow(title, part);
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

QCheckBox *RuleForm::addBox(QVBoxLayout *column, const QString &name, const QString &text, const QString &value,
                            bool on)
{
    auto *box = new QCheckBox(text, column->parentWidget());
    box->setObjectName(name + value);
    box->setProperty("value", value);
    box->setChecked(on);
    column->addWidget(box);
    connect(box, &QCheckBox::toggled, this, &RuleForm::check);
    return box;
}

void RuleForm::edit(const governance::ApprovalRule &rule, const QList<governance::Role> &roles,
                    const QStringList &environments)
{
    take(m_places);
    take(m_roles);
    take(m_exempt);
    QStringList places{QStringLiteral("*")};
    for (const governance::Tier tier : governance::kTiers)
        places += governance::tierName(tier);
    for (const QString &environment : environments)
        places += u'=' + environment;
    for (const QString &place : rule.where) {
        if (!places.contains(place))
            places += place; // an environment that is not in the pipeline now
    }
    auto *where = static_cast<QVBoxLayout *>(m_where->layout());
    for (const QString &place : std::as_const(places))
        m_places += addBox(where, QStringLiteral("ruleWhere-"), governance::placeWords(place), place,
                           rule.where.contains(place));
    for (const governance::Role &role : roles) {
        const QString title = role.title.isEmpty() ? role.id : role.title;
        m_roles += addBox(static_cast<QVBoxLayout *>(m_by->layout()), QStringLiteral("ruleRole-"), title, role.id,
                          rule.roles.contains(role.id));
        m_exempt += addBox(static_cast<QVBoxLayout *>(m_without->layout()), QStringLiteral("ruleExempt-"), title,
                           role.id, rule.exempt.contains(role.id));
        m_roles.last()->setAccessibleName(tr("Approved by %1").arg(title));
        m_exempt.last()->setAccessibleName(tr("%1 deploys without").arg(title));
    }
    m_types->setText(rule.types.join(QStringLiteral(", ")));
    m_count->setValue(rule.count);
    m_fourEyes->setChecked(rule.fourEyes);
    check();
    fitToWindow(*this, *m_area);
    open();
    m_places.first()->setFocus();
}

governance::ApprovalRule RuleForm::rule() const
{
    governance::ApprovalRule made;
    made.where = valuesOf(m_places);
    const QStringList types = m_types->text().split(u',', Qt::SkipEmptyParts);
    for (const QString &type : types) {
        if (!type.trimmed().isEmpty())
            made.types += type.trimmed();
    }
    made.count = m_count->value();
    made.roles = valuesOf(m_roles);
    made.exempt = valuesOf(m_exempt);
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
