#include "app/localorg/listing.h"

#include "core/model/apiname.h"

namespace backflow::localorg {

using namespace Qt::StringLiterals;
using metadata::Registry;
using metadata::TypeInfo;

namespace {

QJsonObject describeRow(const TypeInfo &type)
{
    QJsonArray children;
    const auto all = childrenOf(type);
    for (const metadata::ChildType &child : all) {
        if (child.addressable)
            children.append(child.name);
    }
    const bool metaFile =
        type.adapter == metadata::Adapter::MatchingContentFile || type.adapter == metadata::Adapter::MixedContent;
    QJsonObject row{{u"childXmlNames"_s, children},
                    {u"directoryName"_s, type.directoryName},
                    {u"inFolder"_s, type.inFolder},
                    {u"metaFile"_s, metaFile && !isBundle(type)},
                    {u"xmlName"_s, type.name}};
    if (!type.suffix.isEmpty() && !isBundle(type))
        row[u"suffix"_s] = type.suffix;
    return row;
}

/// `EmailFolder` lists the folders of EmailTemplate; so it goes for the other three.
bool isFolderType(const TypeInfo &type)
{
    return !type.folderContentType.isEmpty();
}

/// Namespace of the installed package that brought it along; empty for what is the org's own.
QString packageOf(const Catalog &catalog, const ComponentKey &key)
{
    const QString space =
        model::isOfManagedPackage(key) ? model::namespaceOf(key.fullName.section(u'/', -1)) : QString();
    return !space.isEmpty() && catalog.component({u"InstalledPackage"_s, space}) ? space : QString();
}

bool inFolder(const QString &fullName, const QString &folder)
{
    return folded(fullName).startsWith(folded(folder) + u'/');
}

} // namespace

QJsonObject describeResult(bool production)
{
    QJsonArray rows;
    for (const TypeInfo &type : Registry::builtIn().types()) {
        if (!isFolderType(type))
            rows.append(describeRow(type));
    }
    return {{u"metadataObjects"_s, rows},
            {u"organizationNamespace"_s, QString()},
            {u"partialSaveAllowed"_s, !production},
            {u"testRequired"_s, production}};
}

QJsonObject fileProperties(const Catalog &catalog, const State &state, const ComponentKey &key, const QString &fileName,
                           const QString &prefix)
{
    const QString package = packageOf(catalog, key);
    const Stamp *stamp = state.stamp(key);
    const Stamp known = stamp ? *stamp : Stamp{};
    const auto nameOf = [&state](const QString &id) {
        const User *user = state.userById(id);
        return user ? user->name : state.owner().name;
    };
    QJsonObject row{{u"createdById"_s, known.createdBy},
                    {u"createdByName"_s, nameOf(known.createdBy)},
                    {u"createdDate"_s, isoTime(known.createdAt)},
                    {u"fileName"_s, QString(prefix + fileName)},
                    {u"fullName"_s, key.fullName},
                    {u"id"_s, known.id},
                    {u"lastModifiedById"_s, known.modifiedBy},
                    {u"lastModifiedByName"_s, nameOf(known.modifiedBy)},
                    {u"lastModifiedDate"_s, isoTime(known.modifiedAt)},
                    {u"manageableState"_s, package.isEmpty() ? u"unmanaged"_s : u"installed"_s},
                    {u"type"_s, key.type}};
    if (!package.isEmpty())
        row[u"namespacePrefix"_s] = package;
    return row;
}

QJsonArray listRows(const Catalog &catalog, const State &state, const QString &type, const QString &folder)
{
    QJsonArray rows;
    const TypeInfo *info = Registry::builtIn().byName(type);
    for (const Component &component : catalog.components()) {
        if (component.key.type != type)
            continue;
        if (info && info->inFolder && !inFolder(component.key.fullName, folder))
            continue;
        rows.append(fileProperties(catalog, state, component.key, component.fileName, {}));
    }
    for (const Child &child : catalog.children()) {
        if (child.key.type == type)
            rows.append(fileProperties(catalog, state, child.key, child.path, {}));
    }
    return rows;
}

bool isKnownType(const QString &type)
{
    return Registry::builtIn().byName(type) || Registry::builtIn().childByName(type);
}

} // namespace backflow::localorg
