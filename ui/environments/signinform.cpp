#include "ui/environments/signinform.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>
#include <initializer_list>

namespace backflow::ui::environments {

namespace {
constexpr int kFieldWidth = 420;
constexpr int kIndent = 26;
} // namespace

SignInForm::SignInForm(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_web(new QRadioButton(tr("In the browser (recommended)"), this))
    , m_token(new QRadioButton(tr("With an access token"), this))
    , m_cli(new QRadioButton(tr("Take over a login of the sf command"), this))
    , m_webNote(widgets::textLabel(theme, {}, this, theme::TextStyle::Body, theme::Role::Muted))
    , m_instance(new QLineEdit(this))
    , m_tokenText(new QLineEdit(this))
    , m_alias(new QLineEdit(this))
    , m_column(new QVBoxLayout(this))
    , m_button(widgets::primaryButton(QStringLiteral("signInButton"), tr("Sign in"), this))
{
    setObjectName(QStringLiteral("signInForm"));
    m_web->setObjectName(QStringLiteral("signInWeb"));
    m_token->setObjectName(QStringLiteral("signInToken"));
    m_cli->setObjectName(QStringLiteral("signInCli"));
    m_instance->setObjectName(QStringLiteral("signInInstance"));
    m_instance->setAccessibleName(tr("Address of the org"));
    m_instance->setPlaceholderText(QStringLiteral("https://acme--uat.sandbox.my.salesforce.com"));
    m_tokenText->setObjectName(QStringLiteral("signInTokenText"));
    m_tokenText->setAccessibleName(tr("Access token"));
    m_tokenText->setPlaceholderText(tr("Access token"));
    m_tokenText->setEchoMode(QLineEdit::Password);
    m_alias->setObjectName(QStringLiteral("signInAlias"));
    m_alias->setAccessibleName(tr("Alias or user name"));
    m_alias->setPlaceholderText(tr("Alias or user name, as sf org list shows it"));
    m_webNote->setWordWrap(true);
    QVBoxLayout *column = m_column;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpace2);
    const auto indented = [column](QWidget *field) {
        field->setMaximumWidth(kFieldWidth);
        auto *row = new QHBoxLayout;
        row->setContentsMargins(kIndent, 0, 0, 0);
        row->addWidget(field, 1);
        row->addStretch(0);
        column->addLayout(row);
    };
    column->addWidget(m_web);
    indented(m_webNote);
    column->addWidget(m_token);
    indented(m_instance);
    indented(m_tokenText);
    column->addWidget(m_cli);
    indented(m_alias);
    column->addSpacing(theme::kSpace1);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    auto *kept = widgets::textLabel(theme, tr("Tokens are kept in this computer's keychain and nowhere else."), this,
                                    theme::TextStyle::Caption, theme::Role::Muted);
    kept->setWordWrap(true);
    column->addWidget(kept);
    m_web->setChecked(true);
    for (QRadioButton *way : {m_web, m_token, m_cli})
        connect(way, &QRadioButton::toggled, this, &SignInForm::updateFields);
    for (QLineEdit *field : {m_instance, m_tokenText, m_alias}) {
        connect(field, &QLineEdit::textChanged, this, &SignInForm::updateFields);
        connect(field, &QLineEdit::returnPressed, m_button, &QPushButton::click);
    }
    connect(m_button, &QPushButton::clicked, this, &SignInForm::signInRequested);
    updateFields();
}

void SignInForm::setEnvironment(const model::Environment &environment)
{
    m_webNote->setText(tr("Opens %1. Backflow never sees your password.")
                           .arg(environment.loginUrl.isEmpty() ? tr("the login page") : environment.loginUrl.host()));
    m_instance->setText(environment.instanceUrl.toString());
    m_tokenText->clear();
}

void SignInForm::setUnavailable(const QString &reason)
{
    m_unavailable = reason;
    updateFields();
}

void SignInForm::setBusy(bool busy)
{
    m_button->setText(busy ? tr("Signing in…") : tr("Sign in"));
    widgets::setUnavailable(this, busy ? tr("Signing in…") : QString());
}

void SignInForm::putProblem(QLabel *line)
{
    m_column->insertWidget(m_column->indexOf(m_button), line);
}

QWidget *SignInForm::fieldOfChosenWay() const
{
    if (m_token->isChecked())
        return m_instance->text().trimmed().isEmpty() ? m_instance : m_tokenText;
    return m_cli->isChecked() ? static_cast<QWidget *>(m_alias) : m_button;
}

void SignInForm::showWhere(const QString &problem)
{
    for (QWidget *field : std::initializer_list<QWidget *>{m_instance, m_tokenText, m_alias, m_button})
        field->setAccessibleDescription(field == fieldOfChosenWay() ? problem : QString());
    if (problem.isEmpty())
        return;
    m_button->setText(tr("Try again"));
    fieldOfChosenWay()->setFocus(Qt::OtherFocusReason);
}

widgets::SignIn SignInForm::takeSignIn()
{
    widgets::SignIn signIn;
    if (m_token->isChecked()) {
        signIn.way = widgets::SignIn::Way::AccessToken;
        signIn.instanceUrl = QUrl(m_instance->text().trimmed());
        signIn.token = m_tokenText->text().trimmed().toUtf8();
        m_tokenText->clear();
    } else if (m_cli->isChecked()) {
        signIn.way = widgets::SignIn::Way::SfCli;
        signIn.alias = m_alias->text().trimmed();
    }
    return signIn;
}

void SignInForm::updateFields()
{
    const QString noToken = m_token->isChecked() ? QString() : tr("For signing in with an access token.");
    widgets::setUnavailable(m_instance, noToken);
    widgets::setUnavailable(m_tokenText, noToken);
    widgets::setUnavailable(m_alias,
                            m_cli->isChecked() ? QString() : tr("For signing in with the login of the sf command."));
    QString reason = m_unavailable;
    if (!reason.isEmpty()) {
        widgets::setUnavailable(m_button, reason);
        return;
    }
    if (m_token->isChecked() && (m_tokenText->text().isEmpty() || !QUrl(m_instance->text().trimmed()).isValid() ||
                                 m_instance->text().isEmpty()))
        reason = tr("Fill in the address of the org and the token.");
    else if (m_cli->isChecked() && m_alias->text().trimmed().isEmpty())
        reason = tr("Fill in the alias or the user name.");
    widgets::setUnavailable(m_button, reason);
}

} // namespace backflow::ui::environments
