#include "core/salesforce/metadatacalls.h"

#include "core/base/redact.h"

#include <QRegularExpression>

namespace backflow::salesforce {
namespace {

using ports::DescribedType;
using ports::FileProperties;

/// The zip of several packages has a folder for each; the one package of a retrieve by manifest is called that.
const QString kPackageFolder = QStringLiteral("unpackaged/");

QString withoutPackageFolder(QString fileName)
{
    return fileName.startsWith(kPackageFolder) ? fileName.mid(kPackageFolder.size()) : fileName;
}

DescribedType readType(xml::Node row)
{
    DescribedType type;
    type.xmlName = textOf(row, "xmlName");
    type.directoryName = textOf(row, "directoryName");
    type.suffix = textOf(row, "suffix");
    type.inFolder = boolOf(row, "inFolder");
    type.metaFile = boolOf(row, "metaFile");
    for (const xml::Node &child : childrenOf(row, "childXmlNames")) {
        if (const QString name = child.text().trimmed(); !name.isEmpty())
            type.childXmlNames.append(name);
    }
    return type;
}

} // namespace

QByteArray describeCall(const QString &version)
{
    return SoapWriter().open("describeMetadata").element("asOfVersion", version).close("describeMetadata").take();
}

QByteArray listCall(const QList<ports::ListQuery> &queries, const QString &version)
{
    SoapWriter writer;
    writer.open("listMetadata");
    for (const ports::ListQuery &query : queries) {
        writer.open("queries");
        if (!query.folder.isEmpty())
            writer.element("folder", query.folder);
        writer.element("type", query.type).close("queries");
    }
    return writer.element("asOfVersion", version).close("listMetadata").take();
}

QByteArray retrieveCall(const model::Manifest &manifest, const QString &version)
{
    SoapWriter writer;
    writer.open("retrieve").open("request").element("apiVersion", version).element("singlePackage", true);
    writer.open("unpackaged");
    for (auto it = manifest.types.begin(); it != manifest.types.end(); ++it) {
        writer.open("types");
        for (const QString &member : it.value())
            writer.element("members", member);
        writer.element("name", it.key()).close("types");
    }
    return writer.element("version", version).close("unpackaged").close("request").close("retrieve").take();
}

QByteArray checkRetrieveCall(const QString &id)
{
    return SoapWriter()
        .open("checkRetrieveStatus")
        .element("asyncProcessId", id)
        .element("includeZip", true)
        .close("checkRetrieveStatus")
        .take();
}

QList<QByteArray> deployCall(const QByteArray &zip, const ports::DeployOptions &options)
{
    SoapWriter writer;
    const QByteArray head = writer.open("deploy").open("ZipFile").take();
    writer.close("ZipFile").open("DeployOptions");
    writer.element("checkOnly", options.checkOnly)
        .element("ignoreWarnings", options.ignoreWarnings)
        .element("purgeOnDelete", options.purgeOnDelete)
        .element("rollbackOnError", options.rollbackOnError);
    if (options.testLevel == ports::TestLevel::RunSpecifiedTests) {
        for (const QString &test : options.runTests)
            writer.element("runTests", test);
    }
    writer.element("singlePackage", true);
    if (options.testLevel != ports::TestLevel::Default)
        writer.element("testLevel", ports::testLevelName(options.testLevel));
    return {head, zip.toBase64(), writer.close("DeployOptions").close("deploy").take()};
}

QByteArray checkDeployCall(const QString &id)
{
    return SoapWriter()
        .open("checkDeployStatus")
        .element("asyncProcessId", id)
        .element("includeDetails", true)
        .close("checkDeployStatus")
        .take();
}

QByteArray cancelDeployCall(const QString &id)
{
    return SoapWriter().open("cancelDeploy").element("id", id).close("cancelDeploy").take();
}

QByteArray quickDeployCall(const QString &validationId)
{
    return SoapWriter()
        .open("deployRecentValidation")
        .element("validationId", validationId)
        .close("deployRecentValidation")
        .take();
}

ports::OrgDescription readDescription(xml::Node result)
{
    ports::OrgDescription description;
    for (const xml::Node &row : childrenOf(result, "metadataObjects"))
        description.types.append(readType(row));
    description.partialSaveAllowed = boolOf(result, "partialSaveAllowed");
    description.testRequired = boolOf(result, "testRequired");
    return description;
}

FileProperties readFileProperties(xml::Node row)
{
    FileProperties file;
    file.type = textOf(row, "type");
    file.fullName = textOf(row, "fullName");
    file.fileName = withoutPackageFolder(textOf(row, "fileName"));
    file.lastModifiedByName = textOf(row, "lastModifiedByName");
    file.lastModifiedDate = timeOf(row, "lastModifiedDate");
    file.createdByName = textOf(row, "createdByName");
    file.createdDate = timeOf(row, "createdDate");
    file.namespacePrefix = textOf(row, "namespacePrefix");
    file.manageableState = textOf(row, "manageableState");
    return file;
}

RetrieveState readRetrieve(xml::Node result)
{
    RetrieveState state;
    state.done = boolOf(result, "done");
    state.success = boolOf(result, "success");
    state.status = textOf(result, "status");
    state.errorStatusCode = textOf(result, "errorStatusCode");
    state.errorMessage = base::redact(textOf(result, "errorMessage"));
    state.answer.zip = bytesOf(result, "zipFile");
    for (const xml::Node &row : childrenOf(result, "fileProperties")) {
        FileProperties file = readFileProperties(row);
        if (file.type != QLatin1StringView("Package") && file.fileName != QLatin1StringView("package.xml"))
            state.answer.files.append(std::move(file));
    }
    for (const xml::Node &row : childrenOf(result, "messages"))
        state.answer.messages.append({.fileName = withoutPackageFolder(textOf(row, "fileName")),
                                      .problem = base::redact(textOf(row, "problem"))});
    return state;
}

std::optional<QString> asyncId(const QString &text, QLatin1StringView prefix)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9]{15}([A-Za-z0-9]{3})?$"));
    if (!text.startsWith(prefix) || !form.match(text).hasMatch())
        return std::nullopt;
    return text;
}

} // namespace backflow::salesforce
