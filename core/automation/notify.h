#pragma once

#include "core/async/monitor.h"
#include "core/automation/channel.h"
#include "core/automation/ground.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace backflow::automation {

/// What is told: names of rules and environments and counts, never metadata.
struct Message {
    QString title;
    /// Lines, ended by line feeds.
    QString text;
    bool operator==(const Message &) const = default;
};

/// The bodies that webhooks take. Sources: "Sending messages using incoming webhooks", Slack; "Create incoming webhooks
/// with Workflows for Microsoft Teams".
QByteArray slackBody(const Message &message);
QByteArray teamsBody(const Message &message);

/// Hands it over to one channel. Errors: NotFound (its secret is nowhere), Unsupported (this program reaches nothing),
/// those of Http and Mailer; Denied where the far end refuses, with its words in `detail`; Timeout where it hangs.
base::Result<> deliver(const Ground &ground, const Channel &channel, const Message &message, async::Monitor &monitor);

/// To every channel that is on. What cannot be handed over is kept on this machine and tried again by retryKept(); a
/// sentence for each of those.
QStringList tell(const Ground &ground, const RuleSettings &settings, const Message &message, async::Monitor &monitor);
/// Tries again what was kept; what has been tried five times goes. Sentences as of tell().
QStringList retryKept(const Ground &ground, const RuleSettings &settings, async::Monitor &monitor);

/// A message that says that it is a trial.
Message trialMessage(const Channel &channel);

/// Keeps the secret of a channel in the keychain. Errors: InvalidInput (not the address of a
/// webhook); those of SecretStore.
base::Result<> keepSecret(const Ground &ground, const Channel &channel, const QByteArray &secret);
/// Of one that is to be gone for good.
base::Result<> forgetSecret(const Ground &ground, const Channel &channel);

} // namespace backflow::automation
