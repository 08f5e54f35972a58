#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrlQuery>
#include <utility>

namespace backflow::localorg {

/// One part of a multipart/form-data body.
struct FormPart {
    QString name;
    QByteArray contentType;
    QByteArray content;
};

struct Request {
    QByteArray method;
    /// Decoded, with exactly one slash in front: clients that signed in with an access token send `//services/…`.
    QString path;
    QUrlQuery query;
    /// Names in lower case.
    QHash<QByteArray, QByteArray> headers;
    QByteArray body;
    QList<FormPart> parts;
    /// `http://host:port` as the client addressed us.
    QString origin;
};

/// What is done to an answer on its way out, instead of just sending it.
struct Mangling {
    int delayMs = 0;
    /// Close the connection without a byte.
    bool drop = false;
    /// Close the connection after that many bytes of the body; -1 = send it all.
    qint64 cutAfterBytes = -1;
    /// Stop sending after that many bytes and leave the connection open; -1 = never.
    qint64 hangAfterBytes = -1;
    /// Send the body in chunks of dripBytes, dripMs apart; 0 = at once.
    int dripBytes = 0;
    int dripMs = 0;
};

struct Response {
    int status = 200;
    QByteArray contentType = "application/json;charset=UTF-8";
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    Mangling mangling;
};

/// As the Date header has it. IMF-fixdate of RFC 9110.
QByteArray httpTime(const QDateTime &time);

Response jsonResponse(const QJsonObject &object, int status = 200);
Response jsonResponse(const QJsonArray &array, int status = 200);
/// The REST error form: an array with one `{message, errorCode}`.
Response restError(int status, const QString &code, const QString &message);
/// The OAuth error form.
Response oauthError(const QString &error, const QString &description, int status = 400);

} // namespace backflow::localorg
