#include "app/ctl/signinoptions.h"

#include "core/base/durablefile.h"

#include <QFile>
#include <QProcess>

namespace backflow::ctl {

using namespace Qt::StringLiterals;
using promotion::SignInMethod;
using promotion::SignInRequest;

namespace {

constexpr qint64 kLargestSecret = 64 * 1024;

/// A secret never comes in by an argument, where other users of the machine can read it: from a variable or stdin.
base::Result<QByteArray> secretFromOutside(const char *variable, const QString &what)
{
    if (const QByteArray value = qgetenv(variable); !value.isEmpty())
        return value.trimmed();
    if (hasTerminal())
        printError(u"Paste the %1, then press Enter:"_s.arg(what));
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return base::failure(base::Errc::Io, u"stdin cannot be read."_s);
    const QByteArray value = input.readLine(kLargestSecret).trimmed();
    if (value.isEmpty())
        return base::failure(base::Errc::InvalidInput,
                             u"No %1 came in. Pipe it to stdin, or set %2."_s.arg(what, QLatin1StringView(variable)));
    return value;
}

} // namespace

void openBrowser(const QUrl &url)
{
    printError(u"Open this address in a browser to sign in:\n%1"_s.arg(url.toString(QUrl::FullyEncoded)));
#if defined(Q_OS_MACOS)
    QProcess::startDetached(u"open"_s, {url.toString(QUrl::FullyEncoded)});
#elif defined(Q_OS_WIN)
    QProcess::startDetached(u"rundll32"_s, {u"url.dll,FileProtocolHandler"_s, url.toString(QUrl::FullyEncoded)});
#else
    QProcess::startDetached(u"xdg-open"_s, {url.toString(QUrl::FullyEncoded)});
#endif
}

void describeSignIn(Invocation &call, const QString &usual)
{
    call.option(u"method"_s,
                u"%1, token (BACKFLOW_ACCESS_TOKEN or stdin), jwt, auth-url (BACKFLOW_SFDX_AUTH_URL or stdin) or sf (a "
                "login of the sf command line)."_s.arg(usual),
                u"method"_s);
    call.option(u"url"_s, u"Where to sign in; with token the org's own address."_s, u"url"_s);
    call.option(u"client-id"_s, u"Of a client of one's own (jwt, web; its secret in BACKFLOW_CLIENT_SECRET)."_s,
                u"id"_s);
    call.option(u"username"_s, u"Who (jwt, sf)."_s, u"name"_s);
    call.option(u"key-file"_s, u"PEM file of the private key (jwt)."_s, u"file"_s);
}

base::Result<SignInRequest> signInRequest(const Invocation &call, const model::Environment &environment,
                                          const QString &usual)
{
    SignInRequest request;
    request.clientId = call.value(u"client-id"_s);
    request.username = call.isSet(u"username"_s) ? call.value(u"username"_s) : environment.username;
    const QString method = call.isSet(u"method"_s) ? call.value(u"method"_s) : usual;
    const QString url = call.value(u"url"_s);
    if (method == "web"_L1) {
        request.method = SignInMethod::Browser;
        request.url = url.isEmpty() ? environment.loginUrl.toString() : url;
        request.secret = qgetenv("BACKFLOW_CLIENT_SECRET");
        return request;
    }
    base::Result<QByteArray> secret;
    if (method == "token"_L1) {
        request.method = SignInMethod::AccessToken;
        request.url = url.isEmpty() ? environment.instanceUrl.toString() : url;
        const QByteArray own = services::tokenVariable(environment);
        secret = secretFromOutside(
            qEnvironmentVariableIsSet(own.constData()) ? own.constData() : "BACKFLOW_ACCESS_TOKEN", u"access token"_s);
    } else if (method == "auth-url"_L1) {
        request.method = SignInMethod::SfdxAuthUrl;
        secret = secretFromOutside("BACKFLOW_SFDX_AUTH_URL", u"sfdxAuthUrl"_s);
    } else if (method == "jwt"_L1) {
        request.method = SignInMethod::Jwt;
        request.url = url.isEmpty() ? environment.loginUrl.toString() : url;
        secret = base::readWhole(call.value(u"key-file"_s), kLargestSecret);
    } else if (method == "sf"_L1) {
        request.method = SignInMethod::SfCli;
    } else {
        return base::failure(base::Errc::InvalidInput, u"\"%1\" is not a way to sign in."_s.arg(method));
    }
    if (!secret)
        return base::failure(secret);
    request.secret = *secret;
    return request;
}

} // namespace backflow::ctl
