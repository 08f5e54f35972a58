#include "core/salesforce/loopback.h"
#include "core/salesforce/signin.h"
#include "core/salesforce/tokens.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <array>

namespace backflow::salesforce {
namespace {

using base::Result;

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// `words` × 32 bits from the system's source of random numbers.
template <std::size_t Words>
QByteArray randomText()
{
    std::array<quint32, Words> numbers{};
    QRandomGenerator::system()->fillRange(numbers.data(), numbers.size());
    return base64Url(QByteArray(reinterpret_cast<const char *>(numbers.data()), sizeof(numbers)));
}

/// Exchanges the code in the form for tokens, which complete the session.
Result<SignedIn> signedInBy(ports::Http &http, const Form &form, Session session, const ports::Clock &clock,
                            async::Monitor &monitor)
{
    const auto token = askForToken(http, session.loginUrl, form, monitor);
    if (!token)
        return base::failure(token);
    session.instanceUrl = token->instanceUrl;
    session.accessToken = token->accessToken;
    session.refreshToken = token->refreshToken;
    session.orgId = token->orgId;
    return completed(http, std::move(session), clock, monitor);
}

QUrl authorizeUrl(const QUrl &loginUrl, const Form &query)
{
    QByteArray url = loginUrl.toEncoded(QUrl::StripTrailingSlash);
    return QUrl::fromEncoded(url + "/services/oauth2/authorize?" + encodedForm(query));
}

} // namespace

Result<SignedIn> signInWithBrowser(ports::Http &http, const WebLogin &login,
                                   const std::function<void(const QUrl &)> &openBrowser, const ports::Clock &clock,
                                   async::Monitor &monitor)
{
    const auto address = orgAddress(login.loginUrl);
    if (!address)
        return base::failure(address);
    const QByteArray state = randomText<8>();
    // 96 bytes give 128 characters, the longest verifier that RFC 7636 allows.
    const QByteArray verifier = randomText<24>();
    auto receiver = LoopbackReceiver::listen(login.port, QString::fromLatin1(state));
    if (!receiver)
        return base::failure(receiver);
    const QByteArray clientId = login.clientId.toUtf8();
    const QByteArray redirect = receiver->redirectUri().toUtf8();
    openBrowser(authorizeUrl(
        *address, {{"response_type", "code"},
                   {"client_id", clientId},
                   {"redirect_uri", redirect},
                   {"scope", "refresh_token api web"},
                   {"state", state},
                   {"prompt", "login"},
                   {"code_challenge", base64Url(QCryptographicHash::hash(verifier, QCryptographicHash::Sha256))},
                   {"code_challenge_method", "S256"}}));
    const auto code = receiver->awaitCode(login.patience, monitor);
    if (!code)
        return base::failure(code);
    Form form{{"grant_type", "authorization_code"},
              {"code", *code},
              {"client_id", clientId},
              {"redirect_uri", redirect},
              {"code_verifier", verifier}};
    if (!login.clientSecret.isEmpty())
        form.append({"client_secret", login.clientSecret});
    Session session;
    session.loginUrl = *address;
    session.clientId = login.clientId;
    session.clientSecret = login.clientSecret;
    return signedInBy(http, form, std::move(session), clock, monitor);
}

Result<SignedIn> signInWithCode(ports::Http &http, const CodeLogin &login, const ports::Clock &clock,
                                async::Monitor &monitor)
{
    const auto address = orgAddress(login.loginUrl);
    if (!address)
        return base::failure(address);
    Session session;
    session.loginUrl = *address;
    session.clientId = login.clientId;
    return signedInBy(http,
                      {{"grant_type", "authorization_code"},
                       {"code", login.code},
                       {"client_id", login.clientId.toUtf8()},
                       {"redirect_uri", login.redirectUri.toUtf8()}},
                      std::move(session), clock, monitor);
}

} // namespace backflow::salesforce
