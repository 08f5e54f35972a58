#include "core/metadata/convert.h"
#include "core/metadata/places.h"
#include "core/metadata/registry.h"
#include "core/xml/document.h"

namespace backflow::metadata {

namespace {

using model::ComponentKey;

/// Documents are named without their file's suffix; two of one name cannot stand in one folder.
QString withoutSuffix(const QString &document)
{
    const qsizetype dot = document.lastIndexOf(QLatin1Char('.'));
    return dot > document.lastIndexOf(QLatin1Char('/')) ? document.left(dot) : document;
}

/// In manifests a folder stands among the things it holds: `F`, or `F/` as some clients write it. A nested folder
/// cannot be told from a thing inside its parent but by that slash.
bool namesFolder(const TypeInfo &content, const QString &member)
{
    return content.inFolder && !content.folderType.isEmpty() && member != u"*" &&
           (member.endsWith(QLatin1Char('/')) || !member.contains(QLatin1Char('/')));
}

ComponentKey folderKey(const QString &type, QString member)
{
    if (member.endsWith(QLatin1Char('/')))
        member.chop(1);
    return {type, member};
}

/// Segments of a path, and how far from the root it lies.
qsizetype depthOf(const QString &path)
{
    return path.count(QLatin1Char('/'));
}

/// `lwc/tile/tile.js-meta.xml`: the file carries its folder's name.
bool isNamedAsItsFolder(const QString &path)
{
    const QStringList segments = path.split(QLatin1Char('/'));
    return segments.size() > 1 && segments.last().startsWith(segments.at(segments.size() - 2) + QLatin1Char('.'));
}

} // namespace

ManifestEntry manifestEntry(const ComponentKey &key)
{
    const TypeInfo *type = Registry::builtIn().byName(key.type);
    if (!type)
        return {key.type, key.fullName};
    if (!type->folderContentType.isEmpty()) {
        const bool nested = key.fullName.contains(QLatin1Char('/'));
        return {type->folderContentType, nested ? key.fullName + QLatin1Char('/') : key.fullName};
    }
    if (hasEncodedNames(key.type) && key.fullName != u"*")
        return {key.type, encodedName(key.fullName)};
    return {key.type, key.fullName};
}

ComponentKey keyOfMember(const QString &typeName, const QString &member)
{
    const TypeInfo *type = Registry::builtIn().byName(typeName);
    if (!type)
        return {typeName, member};
    if (!type->folderContentType.isEmpty())
        return folderKey(type->aliasFor.isEmpty() ? type->name : type->aliasFor, member);
    if (namesFolder(*type, member))
        return folderKey(type->folderType, member);
    if (typeName == u"Document")
        return {typeName, withoutSuffix(member)};
    return {typeName, hasEncodedNames(typeName) ? decodedName(member) : member};
}

namespace {

QStringList innerMembers(const ChildType &child, const QString &parent, const xml::Node &root)
{
    QStringList members;
    for (const xml::Node &element : root.elements(child.xmlElement.toUtf8())) {
        const QString name = element.childText(child.idElement.toUtf8()).trimmed();
        if (!name.isEmpty())
            members.append(child.bareName ? name : parent + QLatin1Char('.') + name);
    }
    return members;
}

} // namespace

void addInnerMembers(model::Manifest &manifest, const MetadataFile &file)
{
    const Place place = placeInMetadata(file.path);
    if (!place.type || place.type->innerChildren.isEmpty() || place.kind != FileKind::Whole)
        return;
    const auto document = xml::Document::parse(file.bytes);
    if (!document)
        return;
    for (const ChildType &child : place.type->innerChildren) {
        if (child.unnamed)
            continue;
        const QStringList members = innerMembers(child, place.fullName, document->root());
        if (!members.isEmpty())
            manifest.types[child.name] += members;
    }
}

std::optional<ComponentKey> componentOfPath(const QString &path)
{
    const auto inner = withinPackage(path);
    if (!inner)
        return std::nullopt;
    return placeInSource(*inner).key(*inner);
}

std::optional<QString> mainXmlPath(const QStringList &paths)
{
    QStringList candidates;
    for (const QString &path : paths) {
        if (!path.endsWith(kMetaSuffix))
            continue;
        if (!candidates.isEmpty() && depthOf(path) < depthOf(candidates.first()))
            candidates.clear();
        if (candidates.isEmpty() || depthOf(path) == depthOf(candidates.first()))
            candidates.append(path);
    }
    if (candidates.size() == 1)
        return candidates.first();
    const auto named = std::ranges::find_if(candidates, isNamedAsItsFolder);
    if (named == candidates.end())
        return std::nullopt;
    return *named;
}

} // namespace backflow::metadata
