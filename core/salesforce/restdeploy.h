#pragma once

#include "core/ports/deployvalues.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

/// The REST resource `metadata/deployRequest` as bodies. Source of the shapes: the Metadata API Developer Guide, REST
/// resources, and what the public clients send.
namespace backflow::salesforce {

/// A multipart/form-data body (RFC 7578) in pieces, one of which is the zip itself, and its content type.
struct DeployForm {
    QByteArray contentType;
    QList<QByteArray> pieces;
};
DeployForm deployForm(const QByteArray &zip, const ports::DeployOptions &options);

QByteArray quickDeployBody(const QString &validationId);
QByteArray cancelBody();

} // namespace backflow::salesforce
