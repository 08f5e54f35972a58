#include "core/salesforce/restdeploy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

namespace backflow::salesforce {
namespace {

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QJsonObject optionsJson(const ports::DeployOptions &options)
{
    QJsonObject json{{QStringLiteral("checkOnly"), options.checkOnly},
                     {QStringLiteral("ignoreWarnings"), options.ignoreWarnings},
                     {QStringLiteral("purgeOnDelete"), options.purgeOnDelete},
                     {QStringLiteral("rollbackOnError"), options.rollbackOnError},
                     {QStringLiteral("singlePackage"), true}};
    if (options.testLevel != ports::TestLevel::Default)
        json.insert(QStringLiteral("testLevel"), ports::testLevelName(options.testLevel));
    if (options.testLevel == ports::TestLevel::RunSpecifiedTests)
        json.insert(QStringLiteral("runTests"), QJsonArray::fromStringList(options.runTests));
    return json;
}

/// One that the zip does not hold.
QByteArray boundaryFor(const QByteArray &zip)
{
    QByteArray boundary;
    do {
        boundary = "backflow-" + QByteArray::number(QRandomGenerator::global()->generate64(), 16);
    } while (zip.contains(boundary));
    return boundary;
}

} // namespace

DeployForm deployForm(const QByteArray &zip, const ports::DeployOptions &options)
{
    const QByteArray boundary = boundaryFor(zip);
    const QByteArray line = "--" + boundary;
    const QByteArray head =
        line + "\r\nContent-Disposition: form-data; name=\"json\"\r\nContent-Type: application/json\r\n\r\n" +
        compact({{QStringLiteral("deployOptions"), optionsJson(options)}}) + "\r\n" + line +
        "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"package.zip\"\r\n"
        "Content-Type: application/zip\r\n\r\n";
    return {.contentType = "multipart/form-data; boundary=" + boundary,
            .pieces = {head, zip, "\r\n" + line + "--\r\n"}};
}

QByteArray quickDeployBody(const QString &validationId)
{
    return compact({{QStringLiteral("validatedDeployRequestId"), validationId}});
}

QByteArray cancelBody()
{
    return compact(
        {{QStringLiteral("deployResult"), QJsonObject{{QStringLiteral("status"), QStringLiteral("Canceling")}}}});
}

} // namespace backflow::salesforce
