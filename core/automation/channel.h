#pragma once

#include "core/base/result.h"
#include "core/ports/mailer.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace backflow::automation {

enum class ChannelKind { Email, Slack, Teams };
/// `email`, `slack`, `teams`.
QString nameOf(ChannelKind kind);
std::optional<ChannelKind> channelFrom(const QString &name);
/// `starttls`, `tls`, `none`.
QString nameOf(ports::MailSecurity security);
std::optional<ports::MailSecurity> securityFrom(const QString &name);

/// A way to tell the team. What is secret of it (a webhook's address, a password) lies in the SecretStore alone.
struct Channel {
    /// ULID: names its secret.
    QString id;
    ChannelKind kind = ChannelKind::Email;
    /// As people call it.
    QString name;
    bool isOn = true;
    // Of Email:
    QString host = {};
    int port = 587;
    ports::MailSecurity security = ports::MailSecurity::StartTls;
    /// Empty = the server wants no sign-in, and there is no secret.
    QString user = {};
    QString from = {};
    QStringList to = {};
    bool operator==(const Channel &) const = default;

    bool hasSecret() const { return kind != ChannelKind::Email || !user.isEmpty(); }
};

/// What the rules of a workspace have in common: file `settings.json`.
struct RuleSettings {
    /// Hosts that conditions may call; with a port where it is not the usual one.
    QStringList hosts;
    QList<Channel> channels;
    bool operator==(const RuleSettings &) const = default;

    bool allows(const QUrl &url) const;
    const Channel *channel(const QString &nameOrId) const;
};

/// Errors: InvalidInput, the first fault in words.
base::Result<> checkSettings(const RuleSettings &settings);
base::Result<QByteArray> toBytes(const RuleSettings &settings);
/// Errors: Malformed, InvalidInput.
base::Result<RuleSettings> settingsFrom(const QByteArray &bytes);
QJsonObject toJson(const Channel &channel);

/// In the SecretStore.
QString secretKey(const Channel &channel);
/// Where its secret may stand in the process's environment instead, for build servers:
/// `BACKFLOW_CHANNEL_<NAME>`, the name in upper case with anything but letters and digits as `_`.
QByteArray secretVariable(const Channel &channel);
/// That an address is that of a webhook: https, or http on this machine. Errors: InvalidInput.
base::Result<> checkWebhook(const QByteArray &address);

} // namespace backflow::automation
