#include "app/localorg/tables.h"

#include "app/localorg/accesstables.h"
#include "app/localorg/existence.h"

#include <algorithm>

namespace backflow::localorg {

using namespace Qt::StringLiterals;

namespace {

using Rows = QList<QJsonObject>;

Rows organization(const OrgCore &org)
{
    return {QJsonObject{{u"Id"_s, org.orgId18()},
                        {u"Name"_s, org.options().orgName},
                        {u"InstanceName"_s, org.options().instanceName},
                        {u"IsSandbox"_s, !org.options().production},
                        {u"TrialExpirationDate"_s, QJsonValue()},
                        {u"NamespacePrefix"_s, QJsonValue()},
                        {u"OrganizationType"_s, u"Enterprise Edition"_s},
                        {u"LanguageLocaleKey"_s, u"en_US"_s}}};
}

Rows users(OrgCore &org)
{
    Rows rows;
    const QJsonObject profile = profileOfUsers(org);
    for (const User &user : org.state().users())
        rows.append({{u"Id"_s, user.id},
                     {u"Username"_s, user.username},
                     {u"Name"_s, user.name},
                     {u"Email"_s, user.username},
                     {u"Profile"_s, profile},
                     {u"IsActive"_s, true}});
    return rows;
}

Rows deployRequests(OrgCore &org)
{
    Rows rows;
    for (const auto &row : std::as_const(org.state().deployRequests))
        rows.append(row.toObject());
    for (const auto &job : org.deploys().jobs()) {
        if (!job->done)
            rows.append(deployRequestRow(*job, org.state()));
    }
    return rows;
}

/// Components of one type as the Tooling API and, for Apex, the REST API show them.
Rows components(OrgCore &org, const QString &type)
{
    Rows rows;
    for (const Component &component : org.catalog().components()) {
        if (component.key.type != type)
            continue;
        const Stamp *stamp = org.state().stamp(component.key);
        const User *user = stamp ? org.state().userById(stamp->modifiedBy) : nullptr;
        const QString body = QString::fromUtf8(org.catalog().tree().value(component.mainPath));
        rows.append({{u"Id"_s, stamp ? stamp->id : QString()},
                     {u"Name"_s, component.key.fullName},
                     {u"DeveloperName"_s, component.key.fullName},
                     {u"FullName"_s, component.key.fullName},
                     {u"Body"_s, body},
                     {u"LengthWithoutComments"_s, body.size()},
                     {u"ApiVersion"_s, org.options().apiVersion.toDouble()},
                     {u"Status"_s, u"Active"_s},
                     {u"NamespacePrefix"_s, QJsonValue()},
                     {u"CreatedDate"_s, stamp ? restTime(stamp->createdAt) : QString()},
                     {u"LastModifiedDate"_s, stamp ? restTime(stamp->modifiedAt) : QString()},
                     {u"LastModifiedById"_s, stamp ? stamp->modifiedBy : QString()},
                     {u"LastModifiedBy"_s, QJsonObject{{u"Name"_s, user ? user->name : QString()}}}});
    }
    return rows;
}

/// Which lines of a file are about which named child of its component.
struct Stretch {
    int first = 0;
    int last = 0;
    ComponentKey key;
};

QList<qsizetype> feedsIn(const QByteArray &bytes)
{
    QList<qsizetype> feeds;
    for (qsizetype at = bytes.indexOf('\n'); at >= 0; at = bytes.indexOf('\n', at + 1))
        feeds.append(at);
    return feeds;
}

int lineAt(const QList<qsizetype> &feeds, qsizetype offset)
{
    return int(std::ranges::lower_bound(feeds, offset) - feeds.begin()) + 1;
}

QHash<QString, QList<Stretch>> stretchesOf(const Catalog &catalog)
{
    QHash<QString, QList<Stretch>> stretches;
    QHash<QString, QList<qsizetype>> feeds;
    for (const Child &child : catalog.children()) {
        if (!feeds.contains(child.path))
            feeds.insert(child.path, feedsIn(catalog.tree().value(child.path)));
        const QList<qsizetype> &of = feeds[child.path];
        stretches[child.path].append({lineAt(of, child.begin), lineAt(of, child.end), child.key});
    }
    for (QList<Stretch> &of : stretches)
        std::ranges::sort(of, {}, &Stretch::first);
    return stretches;
}

/// The field whose formula it is, else the component itself.
ComponentKey ownerOf(const QList<Stretch> &stretches, const Component &component, int line)
{
    const auto behind = std::ranges::upper_bound(stretches, line, {}, &Stretch::first);
    if (behind != stretches.begin() && line <= std::prev(behind)->last)
        return std::prev(behind)->key;
    return component.key;
}

bool isStandardPart(const ComponentKey &key)
{
    return (key.type == "CustomObject"_L1 || key.type == "CustomField"_L1) && !isCustomName(key.fullName);
}

/// What names what, as the references of the files tell, each pair once. Standard objects and fields are never named.
Rows dependencies(OrgCore &org)
{
    Rows rows;
    QSet<std::pair<QString, QString>> told;
    const Catalog &catalog = org.catalog();
    const QHash<QString, QList<Stretch>> stretches = stretchesOf(catalog);
    for (const Component &component : catalog.components()) {
        for (const QString &path : component.files) {
            for (const Reference &reference : catalog.facts(path).references) {
                const Component *to = catalog.component(reference.to);
                const Child *child = catalog.child(reference.to);
                if (!to && !child)
                    continue;
                const ComponentKey key = to ? to->key : child->key;
                const ComponentKey owner = ownerOf(stretches.value(path), component, reference.line);
                const std::pair pair(owner.toString(), key.toString());
                if (owner == key || isStandardPart(key) || told.contains(pair))
                    continue;
                told.insert(pair);
                const Stamp *from = org.state().stamp(component.key);
                const Stamp *stamp = org.state().stamp(key);
                rows.append({{u"MetadataComponentId"_s, from ? from->id : QString()},
                             {u"MetadataComponentName"_s, owner.fullName},
                             {u"MetadataComponentType"_s, owner.type},
                             {u"MetadataComponentNamespace"_s, QJsonValue()},
                             {u"RefMetadataComponentId"_s, stamp ? stamp->id : QString()},
                             {u"RefMetadataComponentName"_s, key.fullName},
                             {u"RefMetadataComponentType"_s, key.type},
                             {u"RefMetadataComponentNamespace"_s, QJsonValue()}});
            }
        }
    }
    return rows;
}

Rows arrayRows(const QJsonArray &array)
{
    Rows rows;
    for (const auto &row : array)
        rows.append(row.toObject());
    return rows;
}

const QHash<QString, QString> &fieldTable()
{
    static const QHash<QString, QString> table{
        {u"sourcemember"_s,
         u"Id MemberIdOrName MemberType MemberName IsNameObsolete RevisionCounter RevisionNum IsNewMember "
         "ChangedBy LastModifiedDate"_s},
        {u"setupaudittrail"_s,
         u"Id Action Section Display CreatedDate CreatedById CreatedBy CreatedByContext CreatedByIssuer "
         "DelegateUser ResponsibleNamespacePrefix"_s},
        {u"deployrequest"_s,
         u"Id Status CheckOnly IgnoreWarnings RollbackOnError RunTestsEnabled TestLevel CreatedById CreatedBy "
         u"CreatedDate "
         "StartDate CompletedDate LastModifiedDate StateDetail ErrorMessage ErrorStatusCode CanceledById "
         "NumberComponentErrors NumberComponentsDeployed NumberComponentsTotal NumberTestErrors NumberTestsCompleted "
         "NumberTestsTotal"_s},
        {u"metadatacomponentdependency"_s,
         u"MetadataComponentId MetadataComponentName MetadataComponentType MetadataComponentNamespace "
         "RefMetadataComponentId RefMetadataComponentName RefMetadataComponentType RefMetadataComponentNamespace"_s},
        {u"sandboxprocess"_s, u"Id Status SandboxName SandboxInfoId LicenseType CreatedDate CopyProgress "
                              "SandboxOrganization SourceId Description EndDate Features StartDate ActivatedDate "
                              "AutoActivate RefreshAction TemplateId"_s},
        {u"sandboxinfo"_s,
         u"Id SandboxName LicenseType HistoryDays CopyChatter AutoActivate Description SourceId IsDeleted "
         "CreatedDate CreatedById LastModifiedDate LastModifiedById TemplateId ApexClassId Features "
         "ActivationUserGroupId CopyArchivedActivities"_s},
        {u"sourcetrackingsettings"_s, u"IsSourceTrackingSandboxesEnabled"_s},
        {u"loginhistory"_s, u"Id UserId LoginTime LoginType LoginUrl SourceIp CountryIso Status Application Browser "
                            "Platform ApiType ApiVersion"_s},
        {u"permissionsetassignment"_s, u"Id AssigneeId Assignee PermissionSetId PermissionSet"_s},
        {u"account"_s, u"Id Name"_s}};
    return table;
}

} // namespace

std::optional<QList<QJsonObject>> rowsOf(OrgCore &org, const QString &object, bool tooling)
{
    const QString name = object.toLower();
    if (name == "organization"_L1)
        return organization(org);
    if (name == "user"_L1)
        return users(org);
    if (name == "setupaudittrail"_L1 && !tooling)
        return arrayRows(org.state().auditTrail());
    static const QHash<QString, QString> kinds{{u"apexclass"_s, u"ApexClass"_s},
                                               {u"apextrigger"_s, u"ApexTrigger"_s},
                                               {u"apexpage"_s, u"ApexPage"_s},
                                               {u"profile"_s, u"Profile"_s},
                                               {u"permissionset"_s, u"PermissionSet"_s},
                                               {u"flowdefinition"_s, u"Flow"_s},
                                               {u"layout"_s, u"Layout"_s},
                                               {u"flexipage"_s, u"FlexiPage"_s},
                                               {u"staticresource"_s, u"StaticResource"_s},
                                               {u"lightningcomponentbundle"_s, u"LightningComponentBundle"_s}};
    if (kinds.contains(name))
        return components(org, kinds.value(name));
    if (tooling && name == "sourcemember"_L1 && org.hasTracking())
        return Rows(org.state().sourceMembers().values());
    if (tooling && name == "deployrequest"_L1)
        return deployRequests(org);
    if (tooling && name == "metadatacomponentdependency"_L1)
        return dependencies(org);
    if (tooling && (name == "sandboxprocess"_L1 || name == "sandboxinfo"_L1) && org.options().production)
        return name == "sandboxprocess"_L1 ? org.sandboxes().processes() : org.sandboxes().infos();
    if (tooling && name == "sandboxprocess"_L1)
        return Rows{};
    if (tooling && name == "sourcetrackingsettings"_L1)
        return Rows{QJsonObject{{u"IsSourceTrackingSandboxesEnabled"_s, org.hasTracking()}}};
    if (!tooling) {
        const QJsonObject &records = org.state().records;
        for (auto it = records.begin(); it != records.end(); ++it) {
            if (it.key().compare(object, Qt::CaseInsensitive) == 0)
                return arrayRows(it.value().toArray());
        }
    }
    if (!tooling && name == "loginhistory"_L1)
        return loginHistory(org);
    if (!tooling && name == "permissionsetassignment"_L1)
        return permissionSetAssignments(org);
    return std::nullopt;
}

QStringList fieldsOf(const QString &object)
{
    return fieldTable().value(object.toLower()).split(u' ', Qt::SkipEmptyParts);
}

bool isDescribable(const OrgCore &org, const QString &object, bool tooling)
{
    if (tooling && object.compare("SourceMember"_L1, Qt::CaseInsensitive) == 0)
        return org.hasTracking();
    return !fieldsOf(object).isEmpty() || object.compare("User"_L1, Qt::CaseInsensitive) == 0 ||
           object.compare("Organization"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace backflow::localorg
