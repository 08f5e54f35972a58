#include "ui/diff/openplace.h"

#include <QCoreApplication>
#include <QHash>

namespace backflow::ui::diff {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::diff)
};

/// Below /lightning/setup/; %1 = the object it belongs to.
const QHash<QString, QString> &pages()
{
    static const QHash<QString, QString> kPages{
        {QStringLiteral("ApexClass"), QStringLiteral("ApexClasses/home")},
        {QStringLiteral("ApexComponent"), QStringLiteral("ApexComponents/home")},
        {QStringLiteral("ApexPage"), QStringLiteral("ApexPages/home")},
        {QStringLiteral("ApexTrigger"), QStringLiteral("ApexTriggers/home")},
        {QStringLiteral("AuraDefinitionBundle"), QStringLiteral("LightningComponentBundles/home")},
        {QStringLiteral("CustomApplication"), QStringLiteral("NavigationMenus/home")},
        {QStringLiteral("CustomField"), QStringLiteral("ObjectManager/%1/FieldsAndRelationships/view")},
        {QStringLiteral("CustomLabel"), QStringLiteral("ExternalStrings/home")},
        {QStringLiteral("CustomLabels"), QStringLiteral("ExternalStrings/home")},
        {QStringLiteral("CustomMetadata"), QStringLiteral("CustomMetadata/home")},
        {QStringLiteral("CustomObject"), QStringLiteral("ObjectManager/%1/Details/view")},
        {QStringLiteral("CustomPermission"), QStringLiteral("CustomPermissions/home")},
        {QStringLiteral("CustomTab"), QStringLiteral("CustomTabs/home")},
        {QStringLiteral("Flow"), QStringLiteral("Flows/home")},
        {QStringLiteral("GlobalValueSet"), QStringLiteral("Picklists/home")},
        {QStringLiteral("Group"), QStringLiteral("PublicGroups/home")},
        {QStringLiteral("Layout"), QStringLiteral("ObjectManager/%1/PageLayouts/view")},
        {QStringLiteral("LightningComponentBundle"), QStringLiteral("LightningComponentBundles/home")},
        {QStringLiteral("NamedCredential"), QStringLiteral("NamedCredential/home")},
        {QStringLiteral("PermissionSet"), QStringLiteral("PermSets/home")},
        {QStringLiteral("PermissionSetGroup"), QStringLiteral("PermSetGroups/home")},
        {QStringLiteral("Profile"), QStringLiteral("EnhancedProfiles/home")},
        {QStringLiteral("Queue"), QStringLiteral("Queues/home")},
        {QStringLiteral("RecordType"), QStringLiteral("ObjectManager/%1/RecordTypes/view")},
        {QStringLiteral("RemoteSiteSetting"), QStringLiteral("SecurityRemoteProxy/home")},
        {QStringLiteral("Role"), QStringLiteral("Roles/home")},
        {QStringLiteral("SharingRules"), QStringLiteral("SecuritySharing/home")},
        {QStringLiteral("StaticResource"), QStringLiteral("StaticResources/home")},
        {QStringLiteral("ValidationRule"), QStringLiteral("ObjectManager/%1/ValidationRules/view")},
        {QStringLiteral("Workflow"), QStringLiteral("WorkflowRules/home")},
    };
    return kPages;
}

} // namespace

OpenPlace setupPlace(const model::Environment &environment, const model::ComponentKey &key)
{
    OpenPlace place{Tr::tr("Setup of %1, in the browser").arg(environment.name), environment.instanceUrl};
    const QString host = environment.instanceUrl.host();
    if (host.isEmpty()) {
        place.unavailable = Tr::tr("%1 is not connected to an org.").arg(environment.name);
        return place;
    }
    if (host == QLatin1String("localhost") || host == QLatin1String("::1") || host.startsWith(QLatin1String("127."))) {
        place.unavailable = Tr::tr("%1 is an org on this computer; it has no Setup pages.").arg(environment.name);
        return place;
    }
    const QString object = key.fullName.section(key.type == QLatin1String("Layout") ? u'-' : u'.', 0, 0);
    QString page = pages().value(key.type, QStringLiteral("SetupOneHome/home"));
    page.replace(QLatin1String("%1"), object);
    place.url.setPath(QStringLiteral("/lightning/setup/") + page);
    return place;
}

} // namespace backflow::ui::diff
