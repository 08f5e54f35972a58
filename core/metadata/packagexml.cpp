#include "core/metadata/packagexml.h"

#include "core/xml/document.h"

#include <QCoreApplication>

namespace backflow::metadata {

namespace {

using base::Errc;
using base::failure;

constexpr auto kNamespace = "http://soap.sforce.com/2006/04/metadata";

std::unexpected<base::Error> malformed(const QString &why)
{
    return failure(Errc::Malformed,
                   QCoreApplication::translate("backflow::metadata", "The manifest cannot be read: %1").arg(why), why);
}

base::Result<> addTypes(model::Manifest &manifest, const xml::Node &types)
{
    const QString name = types.childText("name").trimmed();
    if (name.isEmpty())
        return malformed(QCoreApplication::translate("backflow::metadata", "the block in line %1 has no type name.")
                             .arg(types.line()));
    // A block without members still says that the type is meant; the server takes it, so do we.
    manifest.types[name];
    for (const xml::Node &member : types.elements("members")) {
        const QString text = member.text().trimmed();
        if (!text.isEmpty())
            manifest.add(name, text);
    }
    return {};
}

} // namespace

base::Result<model::Manifest> readManifest(const QByteArray &bytes)
{
    const auto document = xml::Document::parse(bytes);
    if (!document)
        return malformed(document.error().message);
    const xml::Node root = document->root();
    if (root.localName() != "Package")
        return malformed(QCoreApplication::translate("backflow::metadata", "its root is %1, not Package.")
                             .arg(QString::fromUtf8(root.localName())));
    model::Manifest manifest;
    for (const xml::Node &types : root.elements("types")) {
        if (auto added = addTypes(manifest, types); !added)
            return failure(added);
    }
    manifest.apiVersion = root.childText("version").trimmed();
    return manifest;
}

QByteArray writeManifest(const model::Manifest &manifest)
{
    QByteArray out("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Package xmlns=\"");
    out += kNamespace;
    out += "\">\n";
    for (auto type = manifest.types.begin(); type != manifest.types.end(); ++type) {
        QStringList members = *type;
        members.sort();
        members.removeDuplicates();
        out += "    <types>\n";
        for (const QString &member : std::as_const(members))
            out += "        <members>" + xml::escapeText(member) + "</members>\n";
        out += "        <name>" + xml::escapeText(type.key()) + "</name>\n    </types>\n";
    }
    if (!manifest.apiVersion.isEmpty())
        out += "    <version>" + xml::escapeText(manifest.apiVersion) + "</version>\n";
    return out + "</Package>\n";
}

} // namespace backflow::metadata
