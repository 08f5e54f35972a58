#include "core/salesforce/session.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>

namespace backflow::salesforce {
namespace {

using base::Errc;
using base::Result;

constexpr int kVersion = 1;

} // namespace

QByteArray toSecret(const Session &session)
{
    const auto text = [](const QByteArray &bytes) { return QString::fromUtf8(bytes); };
    const QJsonObject json{{QStringLiteral("version"), kVersion},
                           {QStringLiteral("instanceUrl"), session.instanceUrl.toString()},
                           {QStringLiteral("loginUrl"), session.loginUrl.toString()},
                           {QStringLiteral("accessToken"), text(session.accessToken)},
                           {QStringLiteral("refreshToken"), text(session.refreshToken)},
                           {QStringLiteral("clientId"), session.clientId},
                           {QStringLiteral("clientSecret"), text(session.clientSecret)},
                           {QStringLiteral("username"), session.username},
                           {QStringLiteral("orgId"), session.orgId},
                           {QStringLiteral("jwtKeyPem"), text(session.jwtKeyPem)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<Session> sessionFromSecret(const QByteArray &secret)
{
    const QJsonObject json = QJsonDocument::fromJson(secret).object();
    const auto text = [&json](const char *name) { return json.value(QLatin1StringView(name)).toString(); };
    Session session;
    session.instanceUrl = QUrl(text("instanceUrl"));
    session.loginUrl = QUrl(text("loginUrl"));
    session.accessToken = text("accessToken").toUtf8();
    session.refreshToken = text("refreshToken").toUtf8();
    session.clientId = text("clientId");
    session.clientSecret = text("clientSecret").toUtf8();
    session.username = text("username");
    session.orgId = text("orgId");
    session.jwtKeyPem = text("jwtKeyPem").toUtf8();
    if (json.value(QStringLiteral("version")).toInt() != kVersion || session.instanceUrl.host().isEmpty())
        return base::failure(Errc::Corrupt,
                             QCoreApplication::translate("backflow::salesforce", "What the keychain holds for this org "
                                                                                 "cannot be read. Sign in again."));
    return session;
}

QString secretKey(const QUrl &instanceUrl, const QString &username)
{
    return QStringLiteral("org/%1/%2").arg(instanceUrl.authority(QUrl::FullyEncoded).toLower(), username.toLower());
}

Result<QUrl> orgAddress(const QString &text)
{
    const QString trimmed = text.trimmed();
    QUrl url(trimmed.contains(QStringLiteral("://")) ? trimmed : QStringLiteral("https://") + trimmed,
             QUrl::StrictMode);
    const bool loopback = url.host() == QLatin1StringView("localhost") || QHostAddress(url.host()).isLoopback();
    const bool allowed =
        url.scheme() == QLatin1StringView("https") || (url.scheme() == QLatin1StringView("http") && loopback);
    if (!url.isValid() || url.host().isEmpty() || !allowed)
        return base::failure(Errc::InvalidInput,
                             QCoreApplication::translate("backflow::salesforce",
                                                         "“%1” is not the address of an org. It looks like "
                                                         "https://acme.my.salesforce.com.")
                                 .arg(url.toDisplayString(QUrl::RemoveUserInfo)));
    return url.adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

} // namespace backflow::salesforce
