#include "core/dependencies/standard.h"

#include "core/dependencies/formula.h"
#include "core/metadata/registry.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <array>

namespace backflow::dependencies {

using namespace Qt::StringLiterals;

namespace {

QSet<QString> words(const char *text)
{
    const QStringList list = QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

bool isStandardAction(QStringView name)
{
    static const QSet<QString> kGlobal =
        words("newaccount newcase newcontact newevent newgroup newlead newnote newopportunity newtask newcampaign "
              "newcampaignmember newcontract logacall sendemail email chatter addnote uploadfile");
    const qsizetype dot = name.lastIndexOf(u'.');
    if (dot < 0)
        return kGlobal.contains(name.toString().toLower());
    // The feed's own publishers, and replies to mails.
    static const QSet<QString> kObjects = words("feeditem collaborationgroup emailmessage socialpost");
    static const QSet<QString> kActions =
        words("sendemail logacall changeowner changestatus reply forward editdescription email defer "
              "updatestatus updatepriority newchildcase viewhierarchy addmilestone complete");
    return kObjects.contains(name.left(dot).toString().toLower()) ||
           kActions.contains(name.mid(dot + 1).toString().toLower());
}

/// Profiles that come with every org, by the names of the Metadata API.
bool isStandardProfile(QStringView name)
{
    static const QSet<QString> kProfiles =
        words("admin standard readonly solutionmanager marketingprofile contractmanager guest standardaul "
              "standardguest highvolumeportal customerportaluser partnercommunityuser chatterfree chatterexternal "
              "minimumaccess minimumaccesssalesforce identityuser analyticscloudintegrationuser");
    return kProfiles.contains(name.toString().remove(u' ').remove(u'-').toLower());
}

} // namespace

bool isStandard(QStringView type, QStringView fullName)
{
    if (type == "CustomObject"_L1)
        return !isCustomName(fullName);
    if (type == "CustomField"_L1)
        return !isCustomName(fullName.mid(fullName.lastIndexOf(u'.') + 1));
    if (type == "CustomTab"_L1)
        return fullName.startsWith("standard-"_L1);
    if (type == "CustomApplication"_L1)
        return fullName.startsWith("standard__"_L1);
    if (type == "QuickAction"_L1)
        return isStandardAction(fullName);
    if (type == "Profile"_L1)
        return isStandardProfile(fullName);
    if (type == "RecordType"_L1)
        return fullName.endsWith(".Master"_L1) || fullName.startsWith("PersonAccount."_L1);
    if (type == "Group"_L1)
        return fullName.compare("AllInternalUsers"_L1, Qt::CaseInsensitive) == 0;
    if (type == "CompactLayout"_L1)
        return fullName.endsWith(".SYSTEM"_L1);
    if (type == "Layout"_L1)
        return fullName.startsWith("Global-"_L1);
    // The folders that everybody has.
    if (type.endsWith("Folder"_L1))
        return fullName.startsWith("unfiled$public"_L1) || fullName == "SharedApp"_L1;
    return false;
}

bool isStandardObject(QStringView name)
{
    static const QSet<QString> kObjects = words(
        "account accountcontactrelation accountcontactrole accountteammember activity asset attachment businesshours "
        "campaign campaignmember campaignmemberstatus case casecomment caseteammember collaborationgroup contact "
        "contentdocument contentdocumentlink contentversion contract contractcontactrole dashboard document "
        "emailmessage emailtemplate entitlement entitydefinition event eventrelation feedcomment feeditem "
        "fielddefinition folder group groupmember holiday idea individual lead location metric note opportunity "
        "opportunitycontactrole opportunitylineitem opportunityteammember order orderitem organization partner "
        "permissionset permissionsetassignment pricebook2 pricebookentry processinstance processinstancestep "
        "processinstanceworkitem product2 profile queuesobject quote quotelineitem recordtype report "
        "resourceabsence servicecontract serviceappointment setupentityaccess site solution staticresource task topic "
        "topicassignment user userrole userpreference vote workorder workorderlineitem apexclass apextrigger "
        "asyncapexjob crontrigger apexlog apexpage loginhistory network contactpointemail contactpointphone "
        "contentworkspace contentfolder customnotificationtype knowledgearticleversion");
    return kObjects.contains(name.toString().toLower());
}

bool isStandardMarkup(QStringView space)
{
    static const QSet<QString> kSpaces = words(
        "one console emailui voice experience embeddedservice instrumentation lightning force forcechatter "
        "forcecommunity forcecontent flexipage flowruntime aura ui ltng apex chatter "
        "knowledge flow messaging site social support topics wave liveagent ideas analytics siteforce "
        "selfservice salesforceidentity forcesearch forcediscovery forceknowledge record_flexipage setup "
        "lightningsnapin lightningcommunity "
        "onesfdc home homepage communitybuilder natural appexchange markup opencti sfa visualeditor interop clients "
        "notes");
    static constexpr std::array kFamilies{"runtime_"_L1, "lightning"_L1, "dxp_"_L1,  "community_"_L1,
                                          "setup_"_L1,   "builder_"_L1,  "force"_L1, "industries"_L1,
                                          "sales_"_L1,   "service"_L1};
    const QString lower = space.toString().toLower();
    return kSpaces.contains(lower) ||
           std::ranges::any_of(kFamilies, [&lower](QLatin1StringView family) { return lower.startsWith(family); });
}

QString standardTarget(QStringView object, QStringView relationship)
{
    static const QHash<QString, QString> kTargets{{u"owner"_s, u"User"_s},
                                                  {u"createdby"_s, u"User"_s},
                                                  {u"lastmodifiedby"_s, u"User"_s},
                                                  {u"manager"_s, u"User"_s},
                                                  {u"delegatedapprover"_s, u"User"_s},
                                                  {u"user"_s, u"User"_s},
                                                  {u"reportsto"_s, u"Contact"_s},
                                                  {u"contact"_s, u"Contact"_s},
                                                  {u"primarycontact"_s, u"Contact"_s},
                                                  {u"account"_s, u"Account"_s},
                                                  {u"opportunity"_s, u"Opportunity"_s},
                                                  {u"case"_s, u"Case"_s},
                                                  {u"lead"_s, u"Lead"_s},
                                                  {u"campaign"_s, u"Campaign"_s},
                                                  {u"asset"_s, u"Asset"_s},
                                                  {u"contract"_s, u"Contract"_s},
                                                  {u"order"_s, u"Order"_s},
                                                  {u"quote"_s, u"Quote"_s},
                                                  {u"product2"_s, u"Product2"_s},
                                                  {u"pricebook2"_s, u"Pricebook2"_s},
                                                  {u"pricebookentry"_s, u"PricebookEntry"_s},
                                                  {u"profile"_s, u"Profile"_s},
                                                  {u"userrole"_s, u"UserRole"_s},
                                                  {u"recordtype"_s, u"RecordType"_s},
                                                  {u"individual"_s, u"Individual"_s},
                                                  {u"activity"_s, u"Activity"_s}};
    if (const qsizetype colon = relationship.indexOf(u':'); colon > 0)
        return relationship.mid(colon + 1).toString();
    const QString lower = relationship.toString().toLower();
    if (lower == "parent"_L1 || lower == "masterrecord"_L1)
        return object.toString();
    return kTargets.value(lower);
}

QString baseObject(const QString &object)
{
    for (const QLatin1StringView end : {"__Share"_L1, "__History"_L1, "__Feed"_L1, "__Tag"_L1, "__ChangeEvent"_L1}) {
        if (object.endsWith(end, Qt::CaseInsensitive))
            return object.chopped(end.size()) + "__c"_L1;
    }
    return object;
}

QString ownObject(const model::ComponentKey &key)
{
    static const QSet<QString> kWhole{u"CustomObject"_s,    u"Workflow"_s,          u"SharingRules"_s,
                                      u"AssignmentRules"_s, u"AutoResponseRules"_s, u"EscalationRules"_s,
                                      u"MatchingRules"_s};
    static const QSet<QString> kDotted{u"ApprovalProcess"_s, u"QuickAction"_s, u"DuplicateRule"_s, u"MatchingRule"_s};
    const QString &name = key.fullName;
    if (kWhole.contains(key.type))
        return name;
    if (key.type == "Layout"_L1 || key.type == "CustomObjectTranslation"_L1)
        return name.section(u'-', 0, 0);
    if (key.type == "CustomMetadata"_L1)
        return name.section(u'.', 0, 0) + "__mdt"_L1;
    const metadata::TypeInfo *parent = metadata::Registry::builtIn().parentOf(key.type);
    const bool ofObject = parent && parent->name == "CustomObject"_L1;
    if ((ofObject || kDotted.contains(key.type)) && name.contains(u'.'))
        return name.section(u'.', 0, 0);
    return {};
}

model::ComponentKey holderOf(const model::ComponentKey &key)
{
    const metadata::TypeInfo *type = metadata::Registry::builtIn().byName(key.type);
    if (type && !(type->inFolder && !type->folderType.isEmpty()) && type->folderContentType.isEmpty())
        type = nullptr;
    if (type) {
        // A report lies in its folder, a folder in the one above it.
        const qsizetype slash = key.fullName.lastIndexOf(u'/');
        const QString folder = type->folderContentType.isEmpty() ? type->folderType : type->name;
        return slash > 0 ? model::ComponentKey{folder, key.fullName.left(slash)} : model::ComponentKey();
    }
    if (key.type == "GlobalValueSetTranslation"_L1)
        return {u"GlobalValueSet"_s, key.fullName.section(u'-', 0, -2)};
    if (key.type == "CustomObject"_L1)
        return {};
    const QString object = ownObject(key);
    return object.isEmpty() ? model::ComponentKey() : model::ComponentKey{u"CustomObject"_s, object};
}

} // namespace backflow::dependencies
