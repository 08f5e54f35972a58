#include "core/automation/channel.h"

#include "core/automation/words.h"
#include "core/base/canonicaljson.h"
#include "core/base/ulid.h"
#include "core/model/jsonshape.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>
#include <algorithm>
#include <array>

namespace backflow::automation {

using namespace Qt::StringLiterals;
using base::Errc;

namespace {

constexpr std::array kKindNames = {"email"_L1, "slack"_L1, "teams"_L1};
constexpr std::array kSecurityNames = {"starttls"_L1, "tls"_L1, "none"_L1};
constexpr qsizetype kMostChannels = 50;
constexpr qsizetype kMostHosts = 200;

std::unexpected<base::Error> invalid(const QString &sentence)
{
    return base::failure(Errc::InvalidInput, sentence);
}

bool isHere(const QString &host)
{
    return host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1;
}

bool isAddress(const QString &text)
{
    static const QRegularExpression shape(u"\\A[^\\s@<>,;:\"()\\[\\]\\x00-\\x1f]+@[^\\s@<>,;:\"()\\x00-\\x1f]+\\z"_s);
    return text.size() <= 254 && shape.match(text).hasMatch();
}

base::Result<> checkMail(const Channel &channel)
{
    static const QRegularExpression host(u"\\A[A-Za-z0-9.:_-]{1,253}\\z"_s);
    if (!host.match(channel.host).hasMatch() || channel.port < 1 || channel.port > 65535)
        return invalid(Tr::tr("%1: the mail server needs a name and a port.").arg(channel.name));
    if (channel.security == ports::MailSecurity::None && !isHere(channel.host))
        return invalid(
            Tr::tr("%1: only a mail server on this computer may be spoken to in the open.").arg(channel.name));
    if (!isAddress(channel.from))
        return invalid(Tr::tr("%1: “%2” is no address to send from.").arg(channel.name, channel.from.left(80)));
    if (channel.to.isEmpty() || channel.to.size() > 50)
        return invalid(Tr::tr("%1: say to whom, up to 50 addresses.").arg(channel.name));
    for (const QString &to : channel.to) {
        if (!isAddress(to))
            return invalid(Tr::tr("%1: “%2” is no address to send to.").arg(channel.name, to.left(80)));
    }
    return {};
}

base::Result<Channel> channelOf(const QJsonObject &json)
{
    if (base::Result<> known = model::checkMembers(json,
                                                   {{"id"_L1, QJsonValue::String},
                                                    {"kind"_L1, QJsonValue::String},
                                                    {"name"_L1, QJsonValue::String},
                                                    {"on"_L1, QJsonValue::Bool},
                                                    {"host"_L1, QJsonValue::String},
                                                    {"port"_L1, QJsonValue::Double},
                                                    {"security"_L1, QJsonValue::String},
                                                    {"user"_L1, QJsonValue::String},
                                                    {"from"_L1, QJsonValue::String},
                                                    {"to"_L1, QJsonValue::Array}},
                                                   Tr::tr("A way of telling"));
        !known)
        return base::failure(known);
    const auto kind = channelFrom(json.value("kind"_L1).toString());
    const auto security = securityFrom(json.value("security"_L1).toString(u"starttls"_s));
    if (!kind || !security)
        return invalid(Tr::tr("A way of telling is email, slack or teams; a mail server is spoken to by starttls, tls "
                              "or none."));
    Channel channel;
    channel.id = json.value("id"_L1).toString();
    channel.kind = *kind;
    channel.name = json.value("name"_L1).toString();
    channel.isOn = json.value("on"_L1).toBool(true);
    channel.host = json.value("host"_L1).toString();
    channel.port = json.value("port"_L1).toInt(channel.port);
    channel.security = *security;
    channel.user = json.value("user"_L1).toString();
    channel.from = json.value("from"_L1).toString();
    const QJsonArray to = json.value("to"_L1).toArray();
    for (const QJsonValue &address : to)
        channel.to += address.toString();
    return channel;
}

} // namespace

QString nameOf(ChannelKind kind)
{
    return kKindNames.at(std::size_t(kind));
}

std::optional<ChannelKind> channelFrom(const QString &name)
{
    const auto found = std::ranges::find(kKindNames, name);
    return found == kKindNames.end() ? std::nullopt : std::optional(ChannelKind(found - kKindNames.begin()));
}

QString nameOf(ports::MailSecurity security)
{
    return kSecurityNames.at(std::size_t(security));
}

std::optional<ports::MailSecurity> securityFrom(const QString &name)
{
    const auto found = std::ranges::find(kSecurityNames, name);
    return found == kSecurityNames.end() ? std::nullopt
                                         : std::optional(ports::MailSecurity(found - kSecurityNames.begin()));
}

bool RuleSettings::allows(const QUrl &url) const
{
    const QString host = url.host().toLower();
    const QString place = url.port() == -1 ? host : host + u':' + QString::number(url.port());
    return hosts.contains(place, Qt::CaseInsensitive);
}

const Channel *RuleSettings::channel(const QString &nameOrId) const
{
    const auto found = std::ranges::find_if(channels, [&nameOrId](const Channel &channel) {
        return channel.id == nameOrId || channel.name.compare(nameOrId, Qt::CaseInsensitive) == 0;
    });
    return found == channels.end() ? nullptr : &*found;
}

base::Result<> checkSettings(const RuleSettings &settings)
{
    static const QRegularExpression place(u"\\A[A-Za-z0-9._-]{1,253}(:[0-9]{1,5})?\\z"_s);
    if (settings.channels.size() > kMostChannels || settings.hosts.size() > kMostHosts)
        return invalid(Tr::tr("There are too many hosts or ways of telling."));
    for (const QString &host : settings.hosts) {
        if (!place.match(host).hasMatch())
            return invalid(
                Tr::tr("“%1” is no host. It is written like ci.example.com, without https://.").arg(host.left(80)));
    }
    QSet<QString> names;
    for (const Channel &channel : settings.channels) {
        if (!base::isUlid(channel.id))
            return invalid(Tr::tr("The id of a way of telling is damaged."));
        if (base::Result<> named = model::checkName(channel.name); !named)
            return channel.name.trimmed().isEmpty() ? invalid(Tr::tr("A way of telling has no name.")) : named;
        if (names.contains(channel.name.toLower()))
            return invalid(Tr::tr("Two ways of telling are called %1.").arg(channel.name));
        names.insert(channel.name.toLower());
        if (channel.kind != ChannelKind::Email)
            continue;
        if (base::Result<> mail = checkMail(channel); !mail)
            return mail;
    }
    return {};
}

QJsonObject toJson(const Channel &channel)
{
    QJsonObject json{
        {u"id"_s, channel.id}, {u"kind"_s, nameOf(channel.kind)}, {u"name"_s, channel.name}, {u"on"_s, channel.isOn}};
    if (channel.kind == ChannelKind::Email) {
        json.insert(u"host"_s, channel.host);
        json.insert(u"port"_s, channel.port);
        json.insert(u"security"_s, nameOf(channel.security));
        json.insert(u"user"_s, channel.user);
        json.insert(u"from"_s, channel.from);
        json.insert(u"to"_s, QJsonArray::fromStringList(channel.to));
    }
    return json;
}

base::Result<QByteArray> toBytes(const RuleSettings &settings)
{
    QJsonArray channels;
    for (const Channel &channel : settings.channels)
        channels.append(toJson(channel));
    return base::canonicalJson({{u"format"_s, u"backflow-rule-settings/1"_s},
                                {u"hosts"_s, QJsonArray::fromStringList(settings.hosts)},
                                {u"channels"_s, channels}});
}

base::Result<RuleSettings> settingsFrom(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject())
        return base::failure(Errc::Malformed, Tr::tr("The settings of the rules cannot be read: %1 at byte %2.")
                                                  .arg(error.errorString())
                                                  .arg(error.offset));
    const QJsonObject json = document.object();
    if (json.value("format"_L1).toString() != "backflow-rule-settings/1"_L1)
        return invalid(Tr::tr("The settings of the rules are not those of this version of Backflow."));
    if (base::Result<> known = model::checkMembers(
            json,
            {{"format"_L1, QJsonValue::String}, {"hosts"_L1, QJsonValue::Array}, {"channels"_L1, QJsonValue::Array}},
            Tr::tr("The settings of the rules"));
        !known)
        return base::failure(known);
    RuleSettings settings;
    const QJsonArray hosts = json.value("hosts"_L1).toArray();
    for (const QJsonValue &host : hosts)
        settings.hosts += host.toString();
    const QJsonArray channels = json.value("channels"_L1).toArray();
    for (const QJsonValue &value : channels) {
        base::Result<Channel> channel = channelOf(value.toObject());
        if (!channel)
            return base::failure(channel);
        settings.channels += *std::move(channel);
    }
    if (base::Result<> checked = checkSettings(settings); !checked)
        return base::failure(checked);
    return settings;
}

QString secretKey(const Channel &channel)
{
    return u"notify/"_s + channel.id;
}

QByteArray secretVariable(const Channel &channel)
{
    QByteArray name("BACKFLOW_CHANNEL_");
    for (const QChar c : channel.name.toUpper())
        name += (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ? char(c.unicode()) : '_';
    return name;
}

base::Result<> checkWebhook(const QByteArray &address)
{
    const QUrl url(QString::fromUtf8(address.trimmed()), QUrl::StrictMode);
    const bool safe = url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() &&
                      (url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isHere(url.host())));
    if (!safe)
        return invalid(Tr::tr("This is not the address of a webhook. It begins with https://."));
    return {};
}

} // namespace backflow::automation
