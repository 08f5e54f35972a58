#include "app/localorg/calls.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>
#include <QUrl>

namespace backflow::localorg {

using namespace Qt::StringLiterals;

namespace {

QUrlQuery formOf(const Request &request)
{
    return QUrlQuery(QString::fromUtf8(request.body).replace(u'+', "%20"_L1));
}

QString value(const QUrlQuery &query, const QString &name)
{
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

QString bearer(const Request &request)
{
    const QByteArray header = request.headers.value("authorization");
    return QString::fromUtf8(header.mid(header.indexOf(' ') + 1)).trimmed();
}

QJsonObject tokenAnswer(OrgCore &org, const Request &request, const QString &userId, const QString &refreshToken)
{
    const QString id = request.origin + "/id/"_L1 + org.orgId18() + u'/' + userId;
    QJsonObject answer{{u"access_token"_s, org.sessions().issue(userId)},
                       {u"instance_url"_s, request.origin},
                       {u"id"_s, id},
                       {u"token_type"_s, u"Bearer"_s},
                       {u"issued_at"_s, QString::number(QDateTime::currentMSecsSinceEpoch())},
                       {u"signature"_s, u"bG9jYWxvcmc="_s},
                       {u"scope"_s, u"refresh_token web api"_s}};
    if (!refreshToken.isEmpty())
        answer[u"refresh_token"_s] = refreshToken;
    return answer;
}

Response authorize(OrgCore &org, const Request &request)
{
    const QString redirect = value(request.query, u"redirect_uri"_s);
    const QString clientId = value(request.query, u"client_id"_s);
    if (clientId.isEmpty() || value(request.query, u"response_type"_s) != "code"_L1)
        return oauthError(u"invalid_client_id"_s, u"client identifier invalid"_s);
    if (!QUrl(redirect).isValid() || redirect.isEmpty())
        return oauthError(u"redirect_uri_mismatch"_s, u"redirect_uri must match configuration"_s);
    // Nobody sits before a page of ours: whom the hint names has signed in, else the org's own user.
    const QString hint = value(request.query, u"login_hint"_s);
    const User user = hint.isEmpty() ? org.state().owner() : org.state().ensureUser(hint);
    const QString code =
        org.sessions().issueCode({user.id, value(request.query, u"code_challenge"_s), redirect, clientId});
    QUrl target(redirect);
    QUrlQuery query(target);
    query.addQueryItem(u"code"_s, code);
    if (const QString state = value(request.query, u"state"_s); !state.isEmpty())
        query.addQueryItem(u"state"_s, state);
    target.setQuery(query);
    Response response;
    response.status = 302;
    response.headers.append({"Location", target.toEncoded()});
    return response;
}

Response byCode(OrgCore &org, const Request &request, const QUrlQuery &form)
{
    const auto code = org.sessions().takeCode(value(form, u"code"_s));
    if (!code)
        return oauthError(u"invalid_grant"_s, u"expired authorization code"_s);
    if (code->redirectUri != value(form, u"redirect_uri"_s))
        return oauthError(u"redirect_uri_mismatch"_s, u"redirect_uri must match configuration"_s);
    if (!code->challenge.isEmpty()) {
        const QByteArray hash =
            QCryptographicHash::hash(value(form, u"code_verifier"_s).toUtf8(), QCryptographicHash::Sha256);
        const auto encoded = hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        if (encoded != code->challenge.toUtf8())
            return oauthError(u"invalid_grant"_s, u"invalid code verifier"_s);
    }
    return jsonResponse(tokenAnswer(org, request, code->userId, org.sessions().issueRefresh(code->userId)));
}

QJsonObject jsonPart(const QString &jwt, int part)
{
    return QJsonDocument::fromJson(
               QByteArray::fromBase64(jwt.section(u'.', part, part).toUtf8(), QByteArray::Base64UrlEncoding))
        .object();
}

/// The signature is not looked at: the org holds no certificate of its clients.
Response byAssertion(OrgCore &org, const Request &request, const QUrlQuery &form)
{
    constexpr qint64 kMilliseconds = 100'000'000'000;
    constexpr qint64 kSlack = 180;
    const QString jwt = value(form, u"assertion"_s);
    const QJsonObject claims = jsonPart(jwt, 1);
    if (jwt.count(u'.') != 2 || jsonPart(jwt, 0)[u"alg"].toString() != "RS256"_L1 || claims.isEmpty())
        return oauthError(u"invalid_grant"_s, u"invalid assertion"_s);
    if (claims[u"iss"].toString().isEmpty())
        return oauthError(u"invalid_client_id"_s, u"client identifier invalid"_s);
    QString audience = claims[u"aud"].toString();
    while (audience.endsWith(u'/'))
        audience.chop(1);
    if (audience != request.origin && audience != "https://login.salesforce.com"_L1 &&
        audience != "https://test.salesforce.com"_L1)
        return oauthError(u"invalid_grant"_s, u"audience is invalid"_s);
    qint64 expires = claims[u"exp"].toInteger();
    if (expires > kMilliseconds)
        expires /= 1000;
    if (expires + kSlack < QDateTime::currentSecsSinceEpoch())
        return oauthError(u"invalid_grant"_s, u"expired authorization code"_s);
    const QString subject = claims[u"sub"].toString();
    if (subject.isEmpty() || (org.options().strictTokens && !org.state().userByName(subject)))
        return oauthError(u"invalid_grant"_s, u"user hasn't approved this consumer"_s);
    return jsonResponse(tokenAnswer(org, request, org.state().ensureUser(subject).id, {}));
}

Response token(OrgCore &org, const Request &request)
{
    const QUrlQuery form = formOf(request);
    const QString grant = value(form, u"grant_type"_s);
    if (grant == "authorization_code"_L1)
        return byCode(org, request, form);
    if (grant == "urn:ietf:params:oauth:grant-type:jwt-bearer"_L1)
        return byAssertion(org, request, form);
    if (grant != "refresh_token"_L1)
        return oauthError(u"unsupported_grant_type"_s, u"grant type not supported"_s);
    const QString given = value(form, u"refresh_token"_s);
    const QString user = org.sessions().userOfRefresh(given);
    if (user.isEmpty())
        return oauthError(u"invalid_grant"_s, u"expired access/refresh token"_s);
    if (!org.options().rotatesRefreshTokens)
        return jsonResponse(tokenAnswer(org, request, user, {}));
    org.sessions().revoke(given);
    return jsonResponse(tokenAnswer(org, request, user, org.sessions().issueRefresh(user)));
}

Response identity(OrgCore &org, const Request &request, bool userinfo)
{
    const User *user = org.state().userById(org.sessions().userOf(bearer(request)));
    if (!user) {
        Response response;
        response.status = 403;
        response.contentType = "text/html;charset=UTF-8";
        response.body = "Bad_OAuth_Token";
        return response;
    }
    const QString base = request.origin + "/services/"_L1;
    QJsonObject answer{
        {u"user_id"_s, user->id},
        {u"organization_id"_s, org.orgId18()},
        {u"email"_s, user->username},
        {u"urls"_s, QJsonObject{{u"rest"_s, QString(base + "data/v{version}/"_L1)},
                                {u"metadata"_s, QString(base + "Soap/m/{version}/"_L1 + org.orgId18())}}},
        {u"active"_s, true}};
    const QString id = request.origin + "/id/"_L1 + org.orgId18() + u'/' + user->id;
    if (userinfo) {
        answer[u"sub"_s] = id;
        answer[u"preferred_username"_s] = user->username;
        answer[u"name"_s] = user->name;
    } else {
        answer[u"id"_s] = id;
        answer[u"username"_s] = user->username;
        answer[u"display_name"_s] = user->name;
    }
    return jsonResponse(answer);
}

Response revoke(OrgCore &org, const Request &request)
{
    QString token = value(formOf(request), u"token"_s);
    if (token.isEmpty())
        token = value(request.query, u"token"_s);
    if (token.isEmpty())
        return oauthError(u"unsupported_token_type"_s, u"this token type is not supported"_s);
    org.sessions().revoke(token);
    return {};
}

} // namespace

Response answerOAuth(OrgCore &org, const Request &request)
{
    if (request.path == "/services/oauth2/authorize"_L1)
        return authorize(org, request);
    if (request.path == "/services/oauth2/token"_L1 && request.method == "POST")
        return token(org, request);
    if (request.path == "/services/oauth2/revoke"_L1)
        return revoke(org, request);
    if (request.path == "/services/oauth2/userinfo"_L1)
        return identity(org, request, true);
    if (request.path.startsWith("/id/"_L1))
        return identity(org, request, false);
    return oauthError(u"unsupported_response_type"_s, u"no such OAuth endpoint"_s, 404);
}

} // namespace backflow::localorg
