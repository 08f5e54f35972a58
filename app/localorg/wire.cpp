#include "app/localorg/wire.h"

#include <QJsonDocument>
#include <QLocale>

namespace backflow::localorg {

QByteArray httpTime(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1();
}

Response jsonResponse(const QJsonObject &object, int status)
{
    Response response;
    response.status = status;
    response.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return response;
}

Response jsonResponse(const QJsonArray &array, int status)
{
    Response response;
    response.status = status;
    response.body = QJsonDocument(array).toJson(QJsonDocument::Compact);
    return response;
}

Response restError(int status, const QString &code, const QString &message)
{
    return jsonResponse(
        QJsonArray{QJsonObject{{QStringLiteral("message"), message}, {QStringLiteral("errorCode"), code}}}, status);
}

Response oauthError(const QString &error, const QString &description, int status)
{
    return jsonResponse(
        QJsonObject{{QStringLiteral("error"), error}, {QStringLiteral("error_description"), description}}, status);
}

} // namespace backflow::localorg
