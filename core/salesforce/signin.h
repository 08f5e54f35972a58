#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/ports/clock.h"
#include "core/ports/http.h"
#include "core/ports/orggateway.h"
#include "core/salesforce/session.h"

#include <QByteArray>
#include <QString>
#include <QUrl>
#include <chrono>
#include <functional>

/// The ways to sign in to an org. All block the calling thread, ask the org who was signed in, and give a session that
/// belongs into a SecretStore. Errors of all: Unauthorized (the org refused, with its reason), InvalidInput, Offline,
/// Timeout, OrgFault (the address is no org), Canceled.
namespace backflow::salesforce {

/// The public client of Salesforce's own command line; works without registering an app, unless an admin blocks it.
inline const QString kDefaultClientId = QStringLiteral("PlatformCLI");

struct SignedIn {
    Session session;
    ports::OrgIdentity identity;
};

/// A session that somebody else opened. It cannot be renewed.
base::Result<SignedIn> signInWithAccessToken(ports::Http &http, const QString &instanceUrl, const QByteArray &token,
                                             const ports::Clock &clock, async::Monitor &monitor);

/// `force://<client id>:<client secret>:<refresh token>@<host>`, as the sf command line shows it.
base::Result<SignedIn> signInWithSfdxAuthUrl(ports::Http &http, const QString &authUrl, const ports::Clock &clock,
                                             async::Monitor &monitor);

struct JwtLogin {
    /// `https://login.salesforce.com`, `https://test.salesforce.com` or a My Domain.
    QString loginUrl;
    QString clientId;
    QString username;
    /// RSA private key, PEM, without a passphrase.
    QByteArray keyPem;
};
base::Result<SignedIn> signInWithJwt(ports::Http &http, const JwtLogin &login, const ports::Clock &clock,
                                     async::Monitor &monitor);

struct WebLogin {
    QString loginUrl;
    QString clientId = kDefaultClientId;
    /// Empty for a public client.
    QByteArray clientSecret;
    /// Of the redirect address `http://localhost:<port>/OauthRedirect`, which the client must have registered.
    quint16 port = 1717;
    std::chrono::seconds patience{300};
};

/// OAuth 2.0 authorization code with PKCE (RFC 7636, S256) and a redirect to loopback (RFC 8252). `openBrowser` is
/// called on the calling thread, once, when the redirect can be received. Errors also: Denied (the person refused),
/// AlreadyExists (another program holds the port).
base::Result<SignedIn> signInWithBrowser(ports::Http &http, const WebLogin &login,
                                         const std::function<void(const QUrl &)> &openBrowser,
                                         const ports::Clock &clock, async::Monitor &monitor);

/// An authorization code that somebody who is signed in to the production org was given for a fresh copy of a sandbox;
/// good once, no verifier.
struct CodeLogin {
    QString loginUrl;
    QString clientId = kDefaultClientId;
    QByteArray code;
    /// As it was asked for with.
    QString redirectUri;
};
base::Result<SignedIn> signInWithCode(ports::Http &http, const CodeLogin &login, const ports::Clock &clock,
                                      async::Monitor &monitor);

/// Ends the session in the org: its refresh token, else its access token, is good no more. The SecretStore's entry is
/// the caller's to remove, whatever this gives.
base::Result<> signOut(ports::Http &http, const Session &session, async::Monitor &monitor);

/// Splits an sfdxAuthUrl; no org is asked. Errors: InvalidInput.
base::Result<Session> sessionFromSfdxAuthUrl(const QString &authUrl);

/// Asks the org who the session belongs to and completes it with that.
base::Result<SignedIn> completed(ports::Http &http, Session session, const ports::Clock &clock,
                                 async::Monitor &monitor);

} // namespace backflow::salesforce
