#include "core/salesforce/clisignin.h"

#include "core/base/redact.h"
#include "core/model/orgid.h"
#include "core/salesforce/tokens.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QStandardPaths>

namespace backflow::salesforce {
namespace {

using base::Errc;
using base::Result;

constexpr int kPollMs = 50;
/// Starting Node alone takes seconds on a slow disk.
constexpr std::chrono::seconds kLongestRun{90};

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::salesforce)
};

QProcessEnvironment quietEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name :
         {"SF_DISABLE_TELEMETRY", "SF_SKIP_NEW_VERSION_CHECK", "SF_DISABLE_AUTOUPDATE", "SF_AUTOUPDATE_DISABLE"})
        environment.insert(QString::fromLatin1(name), QStringLiteral("true"));
    environment.insert(QStringLiteral("NO_COLOR"), QStringLiteral("1"));
    return environment;
}

/// The `result` of a command run with --json. What the command prints may be secret and goes nowhere else.
Result<QJsonValue> run(const QString &program, const QStringList &arguments, async::Monitor &monitor)
{
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        return base::failure(
            Errc::NotFound,
            Tr::tr("The Salesforce command line (%1) is not installed or not on the PATH.").arg(program));
    QProcess process;
    process.setProcessEnvironment(quietEnvironment());
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(path, arguments + QStringList{QStringLiteral("--json")});
    QElapsedTimer running;
    running.start();
    while (process.state() != QProcess::NotRunning && !process.waitForFinished(kPollMs)) {
        const bool late = running.durationElapsed() > kLongestRun;
        if (!late && !monitor.stopped())
            continue;
        process.kill();
        process.waitForFinished();
        if (!late)
            return std::unexpected(async::canceled());
        return base::failure(Errc::Timeout, Tr::tr("The Salesforce command line did not answer in time. Try again."));
    }
    const QByteArray output = process.readAllStandardOutput();
    const QJsonObject json = QJsonDocument::fromJson(output).object();
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 &&
        json.contains(QStringLiteral("result")))
        return json.value(QStringLiteral("result"));
    const QString words = json.value(QStringLiteral("message")).toString();
    return base::failure(Errc::Io,
                         Tr::tr("The Salesforce command line could not do “%1”: %2")
                             .arg(arguments.join(u' '), base::redact(words.isEmpty() ? process.errorString() : words)),
                         QStringLiteral("exit %1: %2")
                             .arg(process.exitCode())
                             .arg(base::redact(QString::fromUtf8(process.readAllStandardError()).left(500))));
}

CliLogin loginOf(const QJsonObject &json)
{
    const auto text = [&json](const char *name) { return json.value(QLatin1StringView(name)).toString(); };
    CliLogin login;
    login.username = text("username");
    login.alias = text("alias");
    if (const auto orgId = model::OrgId::fromString(text("orgId")))
        login.orgId = orgId->toString();
    login.instanceUrl = orgAddress(text("instanceUrl")).value_or(QUrl());
    login.loginUrl = orgAddress(text("loginUrl")).value_or(login.instanceUrl);
    login.isSandbox = json.value(QStringLiteral("isSandbox")).toBool();
    login.isScratch = json.value(QStringLiteral("isScratch")).toBool();
    return login;
}

/// The CLI's newer versions print this in the place of a secret.
bool isSecret(const QString &text)
{
    return !text.isEmpty() && !text.startsWith(QLatin1StringView("[REDACTED]"));
}

struct CliSecrets {
    QString accessToken;
    QString authUrl;
    QString instanceUrl;
};

/// Newer versions have a command for each secret and hide them everywhere else; older ones have none of these and show
/// them in `org display`.
Result<CliSecrets> secretsOf(const QString &program, const QString &name, async::Monitor &monitor)
{
    const auto shown = run(program,
                           {QStringLiteral("org"), QStringLiteral("display"), QStringLiteral("--verbose"),
                            QStringLiteral("--target-org"), name},
                           monitor);
    if (!shown)
        return base::failure(shown);
    const QJsonObject json = shown->toObject();
    CliSecrets secrets{.accessToken = json.value(QStringLiteral("accessToken")).toString(),
                       .authUrl = json.value(QStringLiteral("sfdxAuthUrl")).toString(),
                       .instanceUrl = json.value(QStringLiteral("instanceUrl")).toString()};
    const auto asked = [&](const char *command, const char *member) -> Result<QString> {
        const auto answer = run(program,
                                {QStringLiteral("org"), QStringLiteral("auth"), QString::fromLatin1(command),
                                 QStringLiteral("--target-org"), name},
                                monitor);
        return answer.transform(
            [member](const QJsonValue &value) { return value.toObject().value(QLatin1StringView(member)).toString(); });
    };
    // A login by access token or JWT has no sfdxAuthUrl, and the command then fails: that is no failure here.
    if (!isSecret(secrets.authUrl))
        secrets.authUrl = asked("show-sfdx-auth-url", "sfdxAuthUrl").value_or(QString());
    if (isSecret(secrets.authUrl))
        return secrets;
    if (!isSecret(secrets.accessToken)) {
        auto token = asked("show-access-token", "accessToken");
        if (!token)
            return base::failure(token);
        secrets.accessToken = std::move(*token);
    }
    return secrets;
}

} // namespace

Result<QList<CliLogin>> cliLogins(const QString &program, async::Monitor &monitor)
{
    const auto listed = run(
        program, {QStringLiteral("org"), QStringLiteral("list"), QStringLiteral("--skip-connection-status")}, monitor);
    if (!listed)
        return base::failure(listed);
    // One org stands in several of the lists.
    QMap<QString, CliLogin> logins;
    const QJsonObject groups = listed->toObject();
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        const QJsonArray orgs = group.value().toArray();
        for (const QJsonValue &org : orgs) {
            const CliLogin login = loginOf(org.toObject());
            if (!login.username.isEmpty() && !login.instanceUrl.isEmpty())
                logins.insert(login.username + u'\n' + login.orgId, login);
        }
    }
    return logins.values();
}

Result<SignedIn> signInWithCli(ports::Http &http, const QString &program, const QString &usernameOrAlias,
                               const ports::Clock &clock, async::Monitor &monitor)
{
    const auto secrets = secretsOf(program, usernameOrAlias, monitor);
    if (!secrets)
        return base::failure(secrets);
    if (!isSecret(secrets->authUrl))
        return signInWithAccessToken(http, secrets->instanceUrl, secrets->accessToken.toUtf8(), clock, monitor);
    auto session = sessionFromSfdxAuthUrl(secrets->authUrl);
    if (!session)
        return base::failure(session);
    // An sfdxAuthUrl always reads as https; the command line's own word knows better about a local org.
    if (const auto address = orgAddress(secrets->instanceUrl)) {
        session->instanceUrl = *address;
        session->loginUrl = *address;
    }
    const auto fresh = renewed(http, *session, clock, monitor);
    if (!fresh)
        return base::failure(fresh);
    return completed(http, *fresh, clock, monitor);
}

} // namespace backflow::salesforce
