#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QUrl>
#include <functional>
#include <memory>
#include <optional>

namespace backflow::salesforce {

/// What it takes to talk to one org as one person. Secret as a whole: it is kept in a SecretStore and nowhere else.
struct Session {
    /// Where API calls go, as the token answer gave it. No slash at the end.
    QUrl instanceUrl;
    /// Where tokens are asked for: `https://login.salesforce.com`, a My Domain, … No slash at the end.
    QUrl loginUrl;
    QByteArray accessToken;
    /// Empty after a sign-in by access token or by JWT.
    QByteArray refreshToken;
    QString clientId;
    /// Empty for a public client.
    QByteArray clientSecret;
    QString username;
    /// 18 characters; empty when not known yet.
    QString orgId;
    /// PEM of the private key, after a sign-in by JWT: there a new token is asked for with a new signature.
    QByteArray jwtKeyPem;

    bool canRenew() const { return !refreshToken.isEmpty() || !jwtKeyPem.isEmpty(); }
    bool operator==(const Session &) const = default;
};

/// How a gateway shares its session with others of the same person and org: other threads, other processes. Where
/// refresh tokens rotate, a token that two renew at once is lost to one of them. Each member may be empty.
struct SessionKeeper {
    /// Keeps every other renewal waiting until the handle goes.
    std::function<std::shared_ptr<void>()> lock;
    /// The session as it is kept now; nothing when that cannot be told.
    std::function<std::optional<Session>()> reload;
    /// Hears of every renewal before the new token is used: there it is written to the keychain. What it fails with is
    /// told through the monitor, and the new token is used all the same: where refresh tokens rotate, it is the only
    /// good one there is.
    std::function<base::Result<>(const Session &)> changed;
};

/// The bytes for a SecretStore, and back. Errors: Corrupt.
QByteArray toSecret(const Session &session);
base::Result<Session> sessionFromSecret(const QByteArray &secret);

/// Key of an org's session in a SecretStore: `org/<instance host>/<username>`, in lower case.
QString secretKey(const QUrl &instanceUrl, const QString &username);

/// The address without path, query, name, password and trailing slash; `https` when none is given.
/// Errors: InvalidInput when it names no host or another scheme than https (http is for loopback alone).
base::Result<QUrl> orgAddress(const QString &text);

} // namespace backflow::salesforce
