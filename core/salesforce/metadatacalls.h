#pragma once

#include "core/model/manifest.h"
#include "core/ports/orggateway.h"
#include "core/salesforce/soap.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

/// The Metadata API's calls as text, and its answers as values. Source of the shapes: the public Metadata API guide and
/// WSDL. Nothing here depends on the order of elements in an answer.
namespace backflow::salesforce {

QByteArray describeCall(const QString &version);
QByteArray listCall(const QList<ports::ListQuery> &queries, const QString &version);
QByteArray retrieveCall(const model::Manifest &manifest, const QString &version);
QByteArray checkRetrieveCall(const QString &id);
/// In pieces, one of which is the zip in base64.
QList<QByteArray> deployCall(const QByteArray &zip, const ports::DeployOptions &options);
QByteArray checkDeployCall(const QString &id);
QByteArray cancelDeployCall(const QString &id);
QByteArray quickDeployCall(const QString &validationId);

ports::OrgDescription readDescription(xml::Node result);
ports::FileProperties readFileProperties(xml::Node row);

/// State of a running retrieve.
struct RetrieveState {
    bool done = false;
    bool success = false;
    QString status;
    QString errorStatusCode;
    QString errorMessage;
    ports::RetrieveAnswer answer;
};
RetrieveState readRetrieve(xml::Node result);

/// A 15 or 18 character id with that key prefix (`0Af`), or nothing.
std::optional<QString> asyncId(const QString &text, QLatin1StringView prefix);

} // namespace backflow::salesforce
