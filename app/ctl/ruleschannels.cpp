#include "app/ctl/rules.h"
#include "core/automation/notify.h"
#include "core/base/secretbytes.h"
#include "core/base/ulid.h"

#include <QFile>
#include <QJsonArray>
#include <algorithm>

namespace backflow::ctl {

using namespace Qt::StringLiterals;
using automation::Channel;
using automation::ChannelKind;
using automation::RuleSettings;

namespace {

constexpr qint64 kLongestSecret = 4096;

/// Never an option: other users of the machine read a program's arguments.
QByteArray secretFor(const Channel &channel)
{
    const bool mail = channel.kind == ChannelKind::Email;
    if (hasTerminal())
        return askHidden(mail ? u"Password of %1 at %2:"_s.arg(channel.user, channel.host)
                              : u"Address of the webhook of %1:"_s.arg(channel.name))
            .value_or(QByteArray());
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) ? input.readLine(kLongestSecret).trimmed() : QByteArray();
}

int save(Invocation &call, const RuleSettings &settings, const QString &text, const QJsonObject &document)
{
    const auto grant = editGrant(call);
    if (!grant)
        return call.fail(grant.error());
    if (base::Result<> saved = automation::saveSettings(*call.backends(), settings, *grant, call.monitor()); !saved)
        return saved.error().code == base::Errc::InvalidInput ? call.usage(saved.error().message)
                                                              : call.fail(saved.error());
    return call.answer(text, document);
}

int listChannels(Invocation &call, const RuleSettings &settings)
{
    QList<QStringList> rows;
    QJsonArray channels;
    for (const Channel &channel : settings.channels) {
        const QString where = channel.kind == ChannelKind::Email
                                  ? u"%1 by %2:%3"_s.arg(channel.to.join(u", "_s), channel.host).arg(channel.port)
                                  : u"-"_s;
        rows += {shown(channel.name), automation::nameOf(channel.kind), channel.isOn ? u"on"_s : u"off"_s, shown(where),
                 QString::fromLatin1(automation::secretVariable(channel))};
        channels.append(automation::toJson(channel));
    }
    return call.answer(rows.isEmpty()
                           ? u"Rules tell nobody but this computer yet. See: backflowctl rules channels add"_s
                           : table(rows),
                       {{u"channels"_s, channels}});
}

base::Result<Channel> channelOf(Invocation &call)
{
    const auto kind = automation::channelFrom(call.value(u"kind"_s));
    const auto security =
        automation::securityFrom(call.isSet(u"security"_s) ? call.value(u"security"_s) : u"starttls"_s);
    if (!kind || !security)
        return base::failure(base::Errc::InvalidInput,
                             u"Say --kind email, slack or teams; --security takes starttls, tls or none."_s);
    Channel channel;
    channel.id = base::newUlid(call.backends()->clock().now());
    channel.kind = *kind;
    channel.name = call.at(2);
    channel.security = *security;
    channel.host = call.value(u"host"_s).section(u':', 0, 0);
    const QString port = call.value(u"host"_s).section(u':', 1);
    channel.port = port.isEmpty() ? (*security == ports::MailSecurity::Tls ? 465 : 587) : port.toInt();
    channel.user = call.value(u"user"_s);
    channel.from = call.value(u"sender"_s);
    channel.to = call.values(u"recipient"_s);
    return channel;
}

int addChannel(Invocation &call, RuleSettings settings)
{
    const base::Result<Channel> channel = channelOf(call);
    if (!channel)
        return call.usage(channel.error().message);
    settings.channels += *channel;
    if (base::Result<> sound = automation::checkSettings(settings); !sound)
        return call.usage(sound.error().message);
    if (channel->hasSecret() && !call.isSet(u"no-secret"_s)) {
        QByteArray secret = secretFor(*channel);
        const base::Result<> kept = automation::keepSecret(groundOf(call), *channel, secret);
        base::wipe(secret);
        if (!kept)
            return call.fail(kept.error());
    }
    return save(call, settings,
                u"%1 is told from now on. Try it: backflowctl rules channels test %1"_s.arg(shown(channel->name)),
                automation::toJson(*channel));
}

int testChannel(Invocation &call, const Channel &channel)
{
    if (const auto over = call.allow(governance::Capability::RunScheduled))
        return *over;
    const base::Result<> told =
        automation::deliver(groundOf(call), channel, automation::trialMessage(channel), call.monitor());
    if (!told)
        return call.fail(told.error());
    return call.answer(u"%1 has taken the trial message."_s.arg(shown(channel.name)), {{u"told"_s, channel.name}});
}

int giveSecret(Invocation &call, const Channel &channel)
{
    QByteArray secret = secretFor(channel);
    const base::Result<> kept = automation::keepSecret(groundOf(call), channel, secret);
    base::wipe(secret);
    return kept ? call.answer(u"Kept in the keychain."_s, {{u"channel"_s, channel.name}}) : call.fail(kept.error());
}

int removeChannel(Invocation &call, RuleSettings settings, const Channel &channel)
{
    settings.channels.removeIf([&channel](const Channel &one) { return one.id == channel.id; });
    // What is in the keychain of another computer stays there; here it goes, as far as there is one.
    (void)automation::forgetSecret(groundOf(call), channel);
    return save(call, settings, u"%1 is not told any more."_s.arg(shown(channel.name)), {{u"removed"_s, channel.name}});
}

} // namespace

int ruleHosts(Invocation &call)
{
    const auto book = automation::readBook(*call.backends());
    if (!book)
        return call.fail(book.error());
    RuleSettings settings = book->settings;
    const QString what = call.at(1);
    const QString host = call.at(2).toLower();
    const auto document = [&settings] { return QJsonObject{{u"hosts"_s, QJsonArray::fromStringList(settings.hosts)}}; };
    if (what.isEmpty())
        return call.answer(settings.hosts.isEmpty() ? u"Conditions may call no host."_s
                                                    : shown(settings.hosts.join(u'\n')),
                           document());
    if ((what != "add"_L1 && what != "remove"_L1) || host.isEmpty())
        return call.usage(u"Say hosts, hosts add HOST or hosts remove HOST."_s);
    settings.hosts.removeAll(host);
    if (what == "add"_L1)
        settings.hosts += host;
    settings.hosts.sort();
    return save(call, settings, shown(settings.hosts.join(u'\n')), document());
}

void describeChannel(Invocation &call)
{
    call.option(u"kind"_s,
                u"channels add: email, slack or teams. A webhook's address or a password comes in by stdin."_s,
                u"kind"_s);
    call.option(u"host"_s, u"channels add, of email: the mail server, with its port where it is not the usual one."_s,
                u"host[:port]"_s);
    call.option(u"security"_s, u"channels add, of email: starttls (default), tls, or none to this computer."_s,
                u"how"_s);
    call.option(u"user"_s, u"channels add, of email: as whom to sign in."_s, u"name"_s);
    call.option(u"sender"_s, u"channels add, of email: the address it comes from."_s, u"address"_s);
    call.option(u"recipient"_s, u"channels add, of email: to whom; may be repeated."_s, u"address"_s);
    call.option(u"no-secret"_s, u"channels add: its secret stands in a variable instead (channels lists its name)."_s);
}

int ruleChannels(Invocation &call)
{
    const auto book = automation::readBook(*call.backends());
    if (!book)
        return call.fail(book.error());
    const QString what = call.at(1);
    if (what.isEmpty())
        return listChannels(call, book->settings);
    if (call.at(2).isEmpty())
        return call.usage(u"Say which channel: channels add, remove, on, off, test or secret NAME."_s);
    if (what == "add"_L1)
        return addChannel(call, book->settings);
    const Channel *found = book->settings.channel(call.at(2));
    if (!found)
        return call.fail({base::Errc::NotFound, u"There is no channel called %1."_s.arg(shown(call.at(2))), {}});
    if (what == "test"_L1)
        return testChannel(call, *found);
    if (what == "secret"_L1)
        return giveSecret(call, *found);
    if (what == "remove"_L1)
        return removeChannel(call, book->settings, *found);
    if (what != "on"_L1 && what != "off"_L1)
        return call.usage(u"Say channels add, remove, on, off, test or secret NAME."_s);
    RuleSettings settings = book->settings;
    for (Channel &channel : settings.channels) {
        if (channel.id == found->id)
            channel.isOn = what == "on"_L1;
    }
    return save(call, settings, u"%1 is %2."_s.arg(shown(found->name), what),
                {{u"channel"_s, found->name}, {u"state"_s, what}});
}

} // namespace backflow::ctl
