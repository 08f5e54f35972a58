#include "core/dependencies/facts.h"

#include "core/dependencies/codefacts.h"
#include "core/dependencies/formula.h"
#include "core/dependencies/xmlfacts.h"
#include "core/metadata/places.h"

#include <QCoreApplication>
#include <QSet>

namespace backflow::dependencies {

using namespace Qt::StringLiterals;

namespace {

/// Code beyond that is data that somebody put into a code file.
constexpr qsizetype kMostCode = 8 * 1024 * 1024;

/// Their descriptions say nothing about other components.
bool hasIdleDescription(const QString &type)
{
    static const QSet<QString> kTypes{u"ApexClass"_s,     u"ApexTrigger"_s,   u"ApexPage"_s,
                                      u"ApexComponent"_s, u"Document"_s,      u"AuraDefinitionBundle"_s,
                                      u"ContentAsset"_s,  u"StaticResource"_s};
    return kTypes.contains(type);
}

void addXml(const QByteArray &bytes, const QString &type, Facts &facts)
{
    const auto document = xml::Document::parse(bytes);
    if (!document) {
        facts.note = document.error().message;
        return;
    }
    FactWriter writer(facts);
    addXmlMentions(*document, type, writer);
}

void addText(const QByteArray &bytes, FileRole role, Facts &facts)
{
    if (bytes.size() > kMostCode) {
        facts.note = QCoreApplication::translate("backflow::dependencies", "It is too large to be read as code.");
        return;
    }
    const QString code = QString::fromUtf8(bytes);
    FactWriter writer(facts);
    switch (role) {
    case FileRole::Apex:
        return addApex(code, writer);
    case FileRole::Script:
        return addScript(code, writer);
    case FileRole::Markup:
        return addMarkup(code, writer);
    case FileRole::Template:
        return addTemplate(code, writer);
    case FileRole::Text:
        return addMergeFields(writer, code, {});
    case FileRole::Nothing:
    case FileRole::Xml:
        break;
    }
}

FileRole roleOfBundleFile(const QString &path, const QString &type)
{
    if (path.contains("/__"_L1))
        return FileRole::Nothing;
    if (path.endsWith(".js"_L1) || path.endsWith(".ts"_L1))
        return FileRole::Script;
    if (type == "LightningComponentBundle"_L1)
        return path.endsWith(".html"_L1) ? FileRole::Template : FileRole::Nothing;
    for (const QLatin1StringView end : {".cmp"_L1, ".app"_L1, ".evt"_L1, ".intf"_L1}) {
        if (path.endsWith(end))
            return FileRole::Markup;
    }
    return FileRole::Nothing;
}

} // namespace

FileRole roleOf(const QString &path, const QString &type)
{
    if (type == metadata::kForeignType)
        return FileRole::Nothing;
    if (path.endsWith(metadata::kMetaSuffix))
        return hasIdleDescription(type) ? FileRole::Nothing : FileRole::Xml;
    if (type == "LightningComponentBundle"_L1 || type == "AuraDefinitionBundle"_L1)
        return roleOfBundleFile(path, type);
    if (path.endsWith(".cls"_L1) || path.endsWith(".trigger"_L1))
        return FileRole::Apex;
    if (type == "ApexPage"_L1 || type == "ApexComponent"_L1)
        return FileRole::Markup;
    if (type == "EmailTemplate"_L1)
        return FileRole::Text;
    return path.endsWith(".object"_L1) ? FileRole::Xml : FileRole::Nothing;
}

std::shared_ptr<const Facts> factsOf(const QByteArray &bytes, FileRole role, const QString &type)
{
    auto facts = std::make_shared<Facts>();
    if (role == FileRole::Xml)
        addXml(bytes, type, *facts);
    else if (role != FileRole::Nothing)
        addText(bytes, role, *facts);
    facts->mentions.shrink_to_fit();
    return facts;
}

} // namespace backflow::dependencies
