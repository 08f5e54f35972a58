#include "core/automation/notify.h"

#include "core/automation/deadline.h"
#include "core/automation/words.h"
#include "core/base/ulid.h"
#include "core/ports/journalstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace backflow::automation {

using namespace Qt::StringLiterals;
using base::Errc;
using base::Result;

namespace {

constexpr QLatin1StringView kOutbox("rule-message");
constexpr int kMostTries = 5;
constexpr std::chrono::seconds kIdle(10);
constexpr std::chrono::seconds kWhole(20);
constexpr qint64 kAnswerCap = 64 * 1024;
constexpr qsizetype kLongestTold = 200;

Result<QByteArray> secretOf(const Ground &ground, const Channel &channel)
{
    if (!channel.hasSecret())
        return QByteArray();
    if (const QByteArray variable = secretVariable(channel); qEnvironmentVariableIsSet(variable.constData()))
        return qgetenv(variable.constData());
    const auto secrets = ground.backends->secrets();
    if (!secrets)
        return base::failure(secrets);
    Result<QByteArray> secret = (*secrets)->read(secretKey(channel));
    if (!secret && secret.error().code == Errc::NotFound)
        return base::failure(
            Errc::NotFound,
            channel.kind == ChannelKind::Email
                ? Tr::tr("The password of %1 is not on this computer. Give it first.").arg(channel.name)
                : Tr::tr("The address of the webhook of %1 is not on this computer. Give it first.").arg(channel.name));
    return secret;
}

/// Slack's own marks are told as what they are.
QString forSlack(QString text)
{
    return text.replace(u'&', u"&amp;"_s).replace(u'<', u"&lt;"_s).replace(u'>', u"&gt;"_s);
}

Result<> post(const Ground &ground, const Channel &channel, const QByteArray &address, const QByteArray &body,
              async::Monitor &monitor)
{
    if (!ground.means.http)
        return base::failure(Errc::Unsupported, Tr::tr("This program reaches no web address."));
    if (Result<> sound = checkWebhook(address); !sound)
        return sound;
    ports::HttpRequest request;
    request.method = "POST";
    request.url = QUrl(QString::fromUtf8(address.trimmed()));
    request.headers = {{"Content-Type", "application/json"}};
    request.body = body;
    request.idleTimeout = kIdle;
    request.answerCap = kAnswerCap;
    DeadlineMonitor deadline(monitor, ground.backends->clock(), kWhole);
    const Result<ports::HttpAnswer> answer = ground.means.http()->send(request, deadline);
    if (!answer && deadline.isOver())
        return base::failure(
            Errc::Timeout,
            Tr::tr("%1 did not answer in time. Whether it took the message is not known.").arg(channel.name));
    if (!answer && answer.error().code == Errc::Canceled)
        return base::failure(answer);
    // The address is the secret: what is told of it ends at its host.
    if (!answer)
        return base::failure(answer.error().code,
                             Tr::tr("%1 was not reached. %2").arg(channel.name, answer.error().message));
    if (answer->status >= 200 && answer->status < 300)
        return {};
    const QString words = QString::fromUtf8(answer->body.left(kLongestTold)).simplified();
    const Errc code = answer->status == 429 || answer->status >= 500 ? Errc::OrgBusy : Errc::Denied;
    return base::failure(
        code, Tr::tr("%1 did not take the message: it answered with status %2.").arg(channel.name).arg(answer->status),
        words);
}

Result<> mail(const Ground &ground, const Channel &channel, const QByteArray &password, const Message &message,
              async::Monitor &monitor)
{
    if (!ground.means.mailer)
        return base::failure(Errc::Unsupported, Tr::tr("This program reaches no mail server."));
    const ports::MailServer server{.host = channel.host,
                                   .port = channel.port,
                                   .security = channel.security,
                                   .user = channel.user,
                                   .password = password};
    const Result<> sent = ground.means.mailer()->send(
        server, {.from = channel.from, .to = channel.to, .subject = message.title, .text = message.text}, monitor);
    if (sent || sent.error().code == Errc::Canceled)
        return sent;
    return base::failure(sent.error().code, Tr::tr("%1: %2").arg(channel.name, sent.error().message),
                         sent.error().detail);
}

/// What trying again may help against.
bool isPassing(Errc code)
{
    return code == Errc::Offline || code == Errc::Timeout || code == Errc::OrgBusy;
}

QJsonObject kept(const Channel &channel, const Message &message, int tries)
{
    return {{u"channel"_s, channel.id}, {u"title"_s, message.title}, {u"text"_s, message.text}, {u"tries"_s, tries}};
}

} // namespace

QByteArray slackBody(const Message &message)
{
    const QString text = u'*' + forSlack(message.title) + u"*\n"_s + forSlack(message.text);
    return QJsonDocument(QJsonObject{{u"text"_s, text}}).toJson(QJsonDocument::Compact);
}

QByteArray teamsBody(const Message &message)
{
    QJsonArray blocks{QJsonObject{
        {u"type"_s, u"TextBlock"_s}, {u"text"_s, message.title}, {u"weight"_s, u"Bolder"_s}, {u"wrap"_s, true}}};
    const QStringList lines = message.text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        blocks.append(QJsonObject{{u"type"_s, u"TextBlock"_s}, {u"text"_s, line}, {u"wrap"_s, true}});
    const QJsonObject card{{u"$schema"_s, u"http://adaptivecards.io/schemas/adaptive-card.json"_s},
                           {u"type"_s, u"AdaptiveCard"_s},
                           {u"version"_s, u"1.4"_s},
                           {u"body"_s, blocks}};
    const QJsonObject attachment{{u"contentType"_s, u"application/vnd.microsoft.card.adaptive"_s},
                                 {u"content"_s, card}};
    return QJsonDocument(QJsonObject{{u"type"_s, u"message"_s}, {u"attachments"_s, QJsonArray{attachment}}})
        .toJson(QJsonDocument::Compact);
}

Result<> deliver(const Ground &ground, const Channel &channel, const Message &message, async::Monitor &monitor)
{
    monitor.say(Tr::tr("Telling %1").arg(channel.name));
    const Result<QByteArray> secret = secretOf(ground, channel);
    if (!secret)
        return base::failure(secret);
    switch (channel.kind) {
    case ChannelKind::Email:
        return mail(ground, channel, *secret, message, monitor);
    case ChannelKind::Slack:
        return post(ground, channel, *secret, slackBody(message), monitor);
    case ChannelKind::Teams:
        return post(ground, channel, *secret, teamsBody(message), monitor);
    }
    Q_UNREACHABLE_RETURN({});
}

QStringList tell(const Ground &ground, const RuleSettings &settings, const Message &message, async::Monitor &monitor)
{
    QStringList problems;
    for (const Channel &channel : settings.channels) {
        if (!channel.isOn)
            continue;
        const Result<> told = deliver(ground, channel, message, monitor);
        if (told)
            continue;
        problems += told.error().message;
        if (!isPassing(told.error().code))
            continue;
        const auto journal = ground.backends->journal();
        const QString id = base::newUlid(ground.backends->clock().now());
        if (!journal || !(*journal)->putDraft(kOutbox, id, kept(channel, message, 1)))
            problems += Tr::tr("The message could not be kept for another try.");
    }
    return problems;
}

QStringList retryKept(const Ground &ground, const RuleSettings &settings, async::Monitor &monitor)
{
    const auto journal = ground.backends->journal();
    const Result<QStringList> ids = journal ? (*journal)->drafts(kOutbox) : base::failure(journal);
    QStringList problems;
    for (const QString &id : ids.value_or(QStringList())) {
        const Result<QJsonObject> json = (*journal)->draft(kOutbox, id);
        const Channel *channel = json ? settings.channel(json->value("channel"_L1).toString()) : nullptr;
        const int tries = json ? json->value("tries"_L1).toInt() : kMostTries;
        if (monitor.stopped())
            break;
        if (channel && channel->isOn && tries < kMostTries) {
            const Message message{json->value("title"_L1).toString(), json->value("text"_L1).toString()};
            const Result<> told = deliver(ground, *channel, message, monitor);
            if (!told && isPassing(told.error().code)) {
                (void)(*journal)->putDraft(kOutbox, id, kept(*channel, message, tries + 1));
                problems += told.error().message;
                continue;
            }
        }
        (void)(*journal)->removeDraft(kOutbox, id);
    }
    return problems;
}

Message trialMessage(const Channel &channel)
{
    return {Tr::tr("Backflow: a trial message"),
            Tr::tr("This is a trial. “%1” works: rules will tell of their runs here.").arg(channel.name) + u'\n'};
}

Result<> keepSecret(const Ground &ground, const Channel &channel, const QByteArray &secret)
{
    if (channel.kind != ChannelKind::Email) {
        if (Result<> sound = checkWebhook(secret); !sound)
            return sound;
    }
    const auto secrets = ground.backends->secrets();
    return secrets ? (*secrets)->write(secretKey(channel), secret.trimmed()) : base::failure(secrets);
}

Result<> forgetSecret(const Ground &ground, const Channel &channel)
{
    const auto secrets = ground.backends->secrets();
    return secrets ? (*secrets)->remove(secretKey(channel)) : base::failure(secrets);
}

} // namespace backflow::automation
