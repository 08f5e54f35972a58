#include "ui/automation/channelform.h"

#include "ui/theme/metrics.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace backflow::ui::automation {

using backflow::automation::Channel;
using backflow::automation::ChannelKind;
using ports::MailSecurity;

namespace {

constexpr int kTlsPort = 465;
constexpr int kMailPort = 587;

template <class Field>
Field *named(Field *field, const char *name, const QString &accessible)
{
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(accessible);
    return field;
}

} // namespace

ChannelForm::ChannelForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_name(named(new QLineEdit(this), "channelName", tr("Name of the channel")))
    , m_kind(named(new QComboBox(this), "channelKind", tr("Kind of channel")))
    , m_secret(named(new QLineEdit(this), "channelSecret", tr("Secret of the channel")))
    , m_host(named(new QLineEdit(this), "channelHost", tr("Mail server")))
    , m_port(named(new QSpinBox(this), "channelPort", tr("Port of the mail server")))
    , m_security(named(new QComboBox(this), "channelSecurity", tr("How the mail server is spoken to")))
    , m_user(named(new QLineEdit(this), "channelUser", tr("User at the mail server")))
    , m_from(named(new QLineEdit(this), "channelFrom", tr("Address that mails come from")))
    , m_to(named(new QLineEdit(this), "channelTo", tr("Addresses that mails go to")))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_kind->addItem(tr("Slack"), int(ChannelKind::Slack));
    m_kind->addItem(tr("Microsoft Teams"), int(ChannelKind::Teams));
    m_kind->addItem(tr("E-mail"), int(ChannelKind::Email));
    m_security->addItem(tr("Secure after the greeting (STARTTLS)"), int(MailSecurity::StartTls));
    m_security->addItem(tr("Secure from the start (TLS)"), int(MailSecurity::Tls));
    m_security->addItem(tr("In the open, to this computer only"), int(MailSecurity::None));
    m_secret->setEchoMode(QLineEdit::Password);
    m_port->setRange(1, 65535);
    m_to->setPlaceholderText(tr("Addresses, with commas"));
    m_form->addRow(tr("Name"), m_name);
    m_form->addRow(tr("Kind"), m_kind);
    m_form->addRow(tr("Mail server"), m_host);
    m_form->addRow(tr("Port"), m_port);
    m_form->addRow(tr("Connection"), m_security);
    m_form->addRow(tr("User"), m_user);
    m_form->addRow(tr("Secret"), m_secret);
    m_form->addRow(tr("From"), m_from);
    m_form->addRow(tr("To"), m_to);
    for (QLineEdit *edit : {m_name, m_secret, m_host, m_user, m_from, m_to})
        connect(edit, &QLineEdit::textChanged, this, &ChannelForm::changed);
    connect(m_port, &QSpinBox::valueChanged, this, &ChannelForm::changed);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ChannelForm::showKind);
    connect(m_security, &QComboBox::currentIndexChanged, this, [this] {
        m_port->setValue(MailSecurity(m_security->currentData().toInt()) == MailSecurity::Tls ? kTlsPort : kMailPort);
        Q_EMIT changed();
    });
}

void ChannelForm::showKind()
{
    const bool mail = ChannelKind(m_kind->currentData().toInt()) == ChannelKind::Email;
    for (QWidget *field :
         {static_cast<QWidget *>(m_host), static_cast<QWidget *>(m_port), static_cast<QWidget *>(m_security),
          static_cast<QWidget *>(m_user), static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_to)})
        m_form->setRowVisible(field, mail);
    if (auto *label = qobject_cast<QLabel *>(m_form->labelForField(m_secret)))
        label->setText(mail ? tr("Password") : tr("Address of the webhook"));
    m_secret->setPlaceholderText(tr("Goes to the keychain of this computer"));
    Q_EMIT changed();
}

void ChannelForm::setChannel(const Channel &channel)
{
    m_channel = channel;
    m_name->setText(channel.name);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(int(channel.kind))));
    m_security->setCurrentIndex(std::max(0, m_security->findData(int(channel.security))));
    m_host->setText(channel.host);
    m_port->setValue(channel.port);
    m_user->setText(channel.user);
    m_from->setText(channel.from);
    m_to->setText(channel.to.join(QStringLiteral(", ")));
    m_secret->clear();
    showKind();
}

Channel ChannelForm::channel() const
{
    Channel channel = m_channel;
    channel.name = m_name->text().trimmed();
    channel.kind = ChannelKind(m_kind->currentData().toInt());
    if (channel.kind != ChannelKind::Email)
        return channel;
    channel.host = m_host->text().trimmed();
    channel.port = m_port->value();
    channel.security = MailSecurity(m_security->currentData().toInt());
    channel.user = m_user->text().trimmed();
    channel.from = m_from->text().trimmed();
    channel.to.clear();
    const QStringList addresses = m_to->text().split(u',', Qt::SkipEmptyParts);
    for (const QString &address : addresses)
        channel.to += address.trimmed();
    return channel;
}

QByteArray ChannelForm::secret() const
{
    return m_secret->text().trimmed().toUtf8();
}

} // namespace backflow::ui::automation
