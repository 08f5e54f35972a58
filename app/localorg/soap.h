#pragma once

#include "app/localorg/wire.h"
#include "core/base/result.h"

#include <QMap>

namespace backflow::localorg {

/// A SOAP call taken apart. Big texts (zips) stay as bytes.
struct SoapCall {
    /// `deploy`, `checkDeployStatus`, …
    QString op;
    QString sessionId;
    /// Children of the operation: texts as strings, elements with children as objects, repetitions as arrays. Always
    /// without namespace prefixes.
    QJsonObject arguments;
    /// Decoded content of `ZipFile`.
    QByteArray zip;
};

/// Errors: Malformed.
base::Result<SoapCall> readSoap(const QByteArray &envelope);

/// Values of a member that may be there once or more often.
QStringList textsOf(const QJsonValue &value);
QList<QJsonObject> objectsOf(const QJsonValue &value);

/// `<name>…</name>` for a value: members of objects as elements, items of arrays as repetitions, null as nothing.
QByteArray toXml(const QByteArray &name, const QJsonValue &value);

/// The answer to `op` with ready-made XML inside `<opResponse>`.
Response soapResponse(const QString &op, const QByteArray &inner);
/// HTTP 500 with a fault: `sf:CODE`, `CODE: text`.
Response soapFault(const QString &code, const QString &text);

} // namespace backflow::localorg
