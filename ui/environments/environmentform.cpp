#include "ui/environments/environmentform.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace backflow::ui::environments {

EnvironmentForm::EnvironmentForm(const theme::Theme &theme, const model::Pipeline &pipeline, QWidget *parent)
    : QDialog(parent)
    , m_pipeline(pipeline)
    , m_name(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_login(new QComboBox(this))
    , m_above(new QListWidget(this))
    , m_problem(widgets::textLabel(theme, {}, this, theme::TextStyle::Body, theme::Role::Error))
    , m_add(widgets::primaryButton(QStringLiteral("envFormAdd"), tr("Add"), this))
{
    setObjectName(QStringLiteral("envForm"));
    setWindowTitle(tr("Add an environment"));
    m_name->setObjectName(QStringLiteral("envFormName"));
    m_name->setAccessibleName(tr("Name"));
    m_name->setPlaceholderText(tr("For example UAT"));
    m_kind->setObjectName(QStringLiteral("envFormKind"));
    m_kind->setAccessibleName(tr("Kind of org"));
    for (const auto kind :
         {model::EnvironmentKind::Production, model::EnvironmentKind::Full, model::EnvironmentKind::Partial,
          model::EnvironmentKind::DeveloperPro, model::EnvironmentKind::Developer, model::EnvironmentKind::Scratch})
        m_kind->addItem(widgets::kindWords(kind), static_cast<int>(kind));
    const bool hasProduction = std::ranges::any_of(pipeline.environments, &model::Environment::isProduction);
    m_kind->setCurrentIndex(hasProduction ? 4 : 0);
    m_login->setObjectName(QStringLiteral("envFormLogin"));
    m_login->setAccessibleName(tr("Login page"));
    m_login->setEditable(true);
    m_login->addItems({QStringLiteral("https://login.salesforce.com"), QStringLiteral("https://test.salesforce.com")});
    m_login->setCurrentIndex(hasProduction ? 1 : 0);
    m_above->setObjectName(QStringLiteral("envFormAbove"));
    m_above->setAccessibleName(tr("Promotes into"));
    for (const model::Environment &environment : pipeline.environments) {
        auto *item = new QListWidgetItem(environment.name, m_above); // the list owns its items
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(Qt::Unchecked);
    }
    m_above->setMaximumHeight(120);
    m_above->setVisible(m_above->count() > 0);
    m_problem->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(theme::kSpace2);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Kind of org"), m_kind);
    form->addRow(tr("Login page"), m_login);
    if (m_above->count() > 0)
        form->addRow(tr("Promotes into"), m_above);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_add, QDialogButtonBox::AcceptRole);
    auto *cancel = widgets::secondaryButton(QStringLiteral("envFormCancel"), tr("Cancel"), this);
    buttons->addButton(cancel, QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kSpace6, theme::kSpace4, theme::kSpace6, theme::kSpace4);
    column->setSpacing(theme::kSpace3);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    setMinimumWidth(440);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        m_result = candidate();
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &EnvironmentForm::check);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &EnvironmentForm::check);
    connect(m_above, &QListWidget::itemChanged, this, &EnvironmentForm::check);
    check();
}

QString EnvironmentForm::environmentName() const
{
    return m_name->text().trimmed();
}

model::Pipeline EnvironmentForm::candidate() const
{
    model::Pipeline pipeline = m_pipeline;
    model::Environment environment;
    environment.name = environmentName();
    environment.kind = static_cast<model::EnvironmentKind>(m_kind->currentData().toInt());
    environment.loginUrl = QUrl(m_login->currentText().trimmed());
    pipeline.environments += environment;
    for (int i = 0; i < m_above->count(); ++i)
        if (m_above->item(i)->checkState() == Qt::Checked)
            pipeline.edges += model::Edge{environment.name, m_above->item(i)->text()};
    return pipeline;
}

void EnvironmentForm::check()
{
    if (environmentName().isEmpty()) {
        m_problem->clear();
        widgets::setUnavailable(m_add, tr("Give the environment a name."));
        return;
    }
    const auto sound = model::checkPipeline(candidate());
    m_problem->setText(sound ? QString() : sound.error().message);
    widgets::setUnavailable(m_add, sound ? QString() : sound.error().message);
}

} // namespace backflow::ui::environments
