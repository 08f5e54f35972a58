#include "ui/access/personform.h"

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
#include <QVBoxLayout>

namespace backflow::ui::access {
namespace {

QStringList listOf(const QString &text)
{
    QStringList list;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty())
            list += part.trimmed();
    }
    return list;
}

} // namespace

PersonForm::PersonForm(const theme::Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(this))
    , m_emails(new QLineEdit(this))
    , m_keys(new QLineEdit(this))
    , m_own(new QLineEdit(this))
    , m_roles(new QWidget(this))
    , m_problem(widgets::textLabel(theme, {}, this, theme::TextStyle::Caption, theme::Role::Muted))
    , m_save(widgets::primaryButton(QStringLiteral("personSave"), tr("Save"), this))
{
    setObjectName(QStringLiteral("personForm"));
    setWindowTitle(tr("Person"));
    setMinimumWidth(fontMetrics().height() * 32);
    auto *fields = new QWidget(this);
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, theme::kSpace2, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto add = [&](QLineEdit *edit, const char *name, const QString &title, const QString &hint) {
        edit->setObjectName(QString::fromLatin1(name));
        edit->setAccessibleName(title);
        edit->setPlaceholderText(hint);
        form->addRow(title, edit);
        connect(edit, &QLineEdit::textChanged, this, &PersonForm::check);
    };
    add(m_name, "personName", tr("Name"), {});
    add(m_emails, "personEmails", tr("E-mail addresses"), tr("As their Git has it; several with commas"));
    add(m_keys, "personKeys", tr("Signing keys"), tr("SHA256:… as ssh-keygen -l prints it; several with commas"));
    m_roles->setObjectName(QStringLiteral("personRoles"));
    auto *roles = new QVBoxLayout(m_roles);
    roles->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Roles"), m_roles);
    add(m_own, "personOwn", tr("Own environments"), tr("Names with commas"));
    m_problem->setWordWrap(true);
    auto *cancel = widgets::quietButton(QStringLiteral("personCancel"), tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kSpace4, theme::kSpace4, theme::kSpace4, theme::kSpace4);
    column->setSpacing(theme::kSpace3);
    m_area = scrolledForm(fields, QStringLiteral("personArea"), windowTitle(), this);
    column->addWidget(m_area, 1);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        const governance::Person made = person();
        accept();
        Q_EMIT saved(made, m_before);
    });
}

void PersonForm::edit(const governance::Person &person, const QList<governance::Role> &roles)
{
    m_before = person.name;
    setWindowTitle(person.name.isEmpty() ? tr("Add a person") : tr("Change %1").arg(person.name));
    m_name->setText(person.name);
    m_emails->setText(person.emails.join(QStringLiteral(", ")));
    m_keys->setText(person.keys.join(QStringLiteral(", ")));
    m_own->setText(person.own.join(QStringLiteral(", ")));
    qDeleteAll(m_boxes);
    m_boxes.clear();
    for (const governance::Role &role : roles) {
        auto *box = new QCheckBox(role.title.isEmpty() ? role.id : role.title, m_roles);
        box->setObjectName(QStringLiteral("personRole-") + role.id);
        box->setProperty("role", role.id);
        box->setChecked(person.roles.contains(role.id));
        m_roles->layout()->addWidget(box);
        m_boxes += box;
    }
    check();
    fitToWindow(*this, *m_area);
    m_name->setFocus();
    open();
}

governance::Person PersonForm::person() const
{
    governance::Person person;
    person.name = m_name->text().trimmed();
    person.emails = listOf(m_emails->text());
    person.keys = listOf(m_keys->text());
    person.own = listOf(m_own->text());
    for (const QCheckBox *box : m_boxes) {
        if (box->isChecked())
            person.roles += box->property("role").toString();
    }
    return person;
}

void PersonForm::check()
{
    const governance::Person now = person();
    const bool known = !now.emails.isEmpty() || !now.keys.isEmpty();
    const QString problem = now.name.isEmpty() ? tr("Give a name.")
                            : !known           ? tr("Give the e-mail address or the key that tells them from others.")
                                               : QString();
    m_problem->setText(problem);
    widgets::setUnavailable(m_save, problem);
}

} // namespace backflow::ui::access
