#include "ui/automation/channelsdialog.h"

#include "core/automation/notify.h"
#include "core/automation/rulestore.h"
#include "core/base/ulid.h"
#include "ui/automation/channelform.h"
#include "ui/automation/rulemeans.h"
#include "ui/automation/rulework.h"
#include "ui/jobs/joblist.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/inlinebanner.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QThreadPool>
#include <QVBoxLayout>

namespace backflow::ui::automation {

using backflow::automation::Channel;
using backflow::automation::ChannelKind;
using backflow::automation::RuleSettings;

ChannelsDialog::ChannelsDialog(const widgets::AppContext &context, const RuleSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_settings(settings)
    , m_note(new widgets::InlineBanner(*context.theme, QStringLiteral("channelNote"), this))
    , m_list(new QListWidget(this))
    , m_form(new ChannelForm(this))
    , m_hosts(new QLineEdit(this))
    , m_keep(widgets::primaryButton(QStringLiteral("channelKeep"), tr("Keep"), this))
    , m_test(widgets::secondaryButton(QStringLiteral("channelTest"), tr("Send a trial message"), this))
    , m_switch(widgets::secondaryButton(QStringLiteral("channelSwitch"), tr("Switch off"), this))
    , m_remove(widgets::secondaryButton(QStringLiteral("channelRemove"), tr("Remove"), this))
{
    setObjectName(QStringLiteral("channelsDialog"));
    setWindowTitle(tr("Who is told of rules"));
    const QSize roomy(fontMetrics().height() * 46, fontMetrics().height() * 30);
    resize(parent ? roomy.boundedTo(parent->window()->size()) : roomy);
    m_list->setObjectName(QStringLiteral("channelList"));
    m_list->setAccessibleName(tr("Channels"));
    m_hosts->setObjectName(QStringLiteral("channelHosts"));
    m_hosts->setAccessibleName(tr("Hosts that conditions may ask"));
    m_hosts->setPlaceholderText(QStringLiteral("ci.example.com, status.example.com"));
    m_hosts->setText(settings.hosts.join(QStringLiteral(", ")));
    auto *add = widgets::quietButton(QStringLiteral("channelAdd"), tr("Add a channel"), this);
    auto *close = widgets::quietButton(QStringLiteral("channelsClose"), tr("Close"), this);
    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addWidget(add, 0, Qt::AlignLeading);
    auto *desktop = widgets::quietButton(QStringLiteral("channelDesktop"), tr("Try a notice on this computer"), this);
    left->addWidget(desktop, 0, Qt::AlignLeading);
    const RuleMeans *means = RuleMeans::of(*context.navigator);
    widgets::setUnavailable(desktop, means ? QString() : tr("No notices are shown here."));
    connect(desktop, &QPushButton::clicked, this, [means] {
        means->tryDesktop(tr("Backflow: a trial message"),
                          tr("This is a trial. Jobs that end while you look elsewhere are told of like this."));
    });
    auto *acts = new QHBoxLayout;
    for (QPushButton *button : {m_test, m_switch, m_remove})
        acts->addWidget(button);
    acts->addStretch(1);
    auto *right = new QVBoxLayout;
    right->addWidget(m_form);
    right->addLayout(acts);
    right->addStretch(1);
    right->addWidget(widgets::textLabel(*context.theme, tr("Hosts that conditions of rules may ask"), this));
    right->addWidget(m_hosts);
    auto *across = new QHBoxLayout;
    across->setSpacing(theme::kSpace4);
    across->addLayout(left, 1);
    across->addLayout(right, 2);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_keep);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kSpace4, theme::kSpace4, theme::kSpace4, theme::kSpace4);
    column->setSpacing(theme::kSpace3);
    auto *words = widgets::textLabel(
        *context.theme,
        tr("Which notices this computer shows is in Settings. Here is whom every computer that runs rules tells, too. "
           "Addresses of webhooks and passwords stay in the keychain of the computer they were given on."),
        this);
    words->setWordWrap(true);
    column->addWidget(words);
    column->addWidget(m_note);
    column->addLayout(across, 1);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(add, &QPushButton::clicked, this, &ChannelsDialog::addChannel);
    connect(m_list, &QListWidget::currentRowChanged, this, &ChannelsDialog::choose);
    connect(m_form, &ChannelForm::changed, this, &ChannelsDialog::check);
    connect(m_hosts, &QLineEdit::textChanged, this, &ChannelsDialog::check);
    connect(m_test, &QPushButton::clicked, this, &ChannelsDialog::test);
    connect(m_remove, &QPushButton::clicked, this, &ChannelsDialog::removeIt);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        const Channel shown = m_form->channel();
        keep(wanted(), tr("Kept"), m_form->secret(), shown.id);
    });
    connect(m_switch, &QPushButton::clicked, this, &ChannelsDialog::switchIt);
    fill({});
}

const Channel *ChannelsDialog::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return nullptr;
    const QString id = item->data(Qt::UserRole).toString();
    return m_new && m_new->id == id ? &*m_new : m_settings.channel(id);
}

void ChannelsDialog::fill(const QString &current)
{
    m_list->clear();
    QList<Channel> channels = m_settings.channels;
    if (m_new)
        channels += *m_new;
    for (const Channel &channel : std::as_const(channels)) {
        const QString name = channel.name.isEmpty() ? tr("New channel") : channel.name;
        auto *item = new QListWidgetItem(channel.isOn ? name : tr("%1 (off)").arg(name), m_list);
        item->setData(Qt::UserRole, channel.id);
        if (channel.id == current)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->count() > 0)
        m_list->setCurrentRow(0);
    choose();
}

void ChannelsDialog::choose()
{
    const Channel *channel = chosen();
    m_form->setVisible(channel != nullptr);
    for (QPushButton *button : {m_test, m_switch, m_remove})
        button->setVisible(channel != nullptr);
    if (channel) {
        m_form->setChannel(*channel);
        m_switch->setText(channel->isOn ? tr("Switch off") : tr("Switch on"));
    }
    check();
}

void ChannelsDialog::addChannel()
{
    m_new = Channel{.id = base::newUlid(QDateTime::currentDateTimeUtc()), .kind = ChannelKind::Slack, .name = {}};
    fill(m_new->id);
    m_form->setFocus(Qt::OtherFocusReason);
}

RuleSettings ChannelsDialog::wanted() const
{
    RuleSettings settings = m_settings;
    settings.hosts.clear();
    const QStringList hosts = m_hosts->text().split(u',', Qt::SkipEmptyParts);
    for (const QString &host : hosts)
        settings.hosts += host.trimmed().toLower();
    const Channel *channel = chosen();
    if (!channel)
        return settings;
    if (m_new && channel->id == m_new->id)
        settings.channels += m_form->channel();
    for (Channel &one : settings.channels) {
        if (one.id == channel->id)
            one = m_form->channel();
    }
    return settings;
}

void ChannelsDialog::check()
{
    const RuleSettings settings = wanted();
    const base::Result<> sound = backflow::automation::checkSettings(settings);
    const bool same = settings == m_settings && m_form->secret().isEmpty();
    widgets::setUnavailable(m_keep, !sound ? sound.error().message : same ? tr("Nothing was changed.") : QString());
    const Channel *channel = chosen();
    const bool kept = channel && m_settings.channel(channel->id);
    const QString first = kept && same ? QString() : tr("Keep it first.");
    widgets::setUnavailable(m_test, first);
    widgets::setUnavailable(m_switch, kept ? QString() : tr("Keep it first."));
}

/// The secret goes to the keychain before the settings say that there is one.
void ChannelsDialog::keep(const RuleSettings &settings, const QString &done, const QByteArray &secret,
                          const QString &channel)
{
    auto work = [settings, secret, channel, ground = groundOf(m_context)](async::Monitor &monitor) -> base::Result<> {
        const Channel *owner = secret.isEmpty() ? nullptr : settings.channel(channel);
        if (owner) {
            if (base::Result<> kept = backflow::automation::keepSecret(ground, *owner, secret); !kept)
                return kept;
        }
        const auto grant = ground.authorizer().require<governance::Capability::EditPipeline>({});
        return grant ? backflow::automation::saveSettings(*ground.backends, settings, *grant, monitor)
                     : base::failure(grant);
    };
    const auto job =
        jobs::run(*m_context.jobs, *m_context.pool, tr("Channels of the rules"), std::move(work), done, false);
    async::deliver(job, this, [this, settings, done](const base::Result<> &kept) {
        if (kept) {
            const Channel *current = chosen();
            const QString id = current ? current->id : QString();
            m_settings = settings;
            m_new.reset();
            fill(id);
            Q_EMIT changed();
        }
        tell(kept, done);
    });
}

void ChannelsDialog::test()
{
    const Channel *channel = chosen();
    if (!channel)
        return;
    auto work = [channel = *channel, ground = groundOf(m_context)](async::Monitor &monitor) {
        return backflow::automation::deliver(ground, channel, backflow::automation::trialMessage(channel), monitor);
    };
    widgets::setUnavailable(m_test, tr("Being sent…"));
    const QString name = channel->name;
    const auto job =
        jobs::run(*m_context.jobs, *m_context.pool, tr("Trial message to %1").arg(name), std::move(work), tr("Taken"));
    async::deliver(job, this, [this, name](const base::Result<> &told) {
        check();
        tell(told, tr("%1 has taken the trial message.").arg(name));
    });
}

void ChannelsDialog::switchIt()
{
    RuleSettings settings = m_settings;
    const Channel *current = chosen();
    for (Channel &channel : settings.channels) {
        if (current && channel.id == current->id)
            channel.isOn = !channel.isOn;
    }
    keep(settings, tr("Kept"));
}

void ChannelsDialog::removeIt()
{
    const Channel *channel = chosen();
    if (!channel)
        return;
    if (m_new && m_new->id == channel->id) {
        m_new.reset();
        fill({});
        return;
    }
    RuleSettings settings = m_settings;
    settings.channels.removeIf([id = channel->id](const Channel &one) { return one.id == id; });
    keep(settings, tr("%1 is not told any more.").arg(channel->name));
}

void ChannelsDialog::tell(const base::Result<> &result, const QString &done)
{
    m_note->dismiss();
    m_note->tell(result ? widgets::Severity::Success : widgets::Severity::Error,
                 result ? done : result.error().message);
    m_note->setCloseable(true);
}

} // namespace backflow::ui::automation
