#include "ui/widgets/typenames.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace backflow::ui::widgets {

namespace {

struct TypeName {
    const char *type;
    const char *many;
    const char *one;
};

/// By type.
constexpr TypeName kNames[] = {
    {"ApexClass", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Apex classes"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "Apex class")},
    {"ApexComponent", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Visualforce components"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "Visualforce component")},
    {"ApexPage", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Visualforce pages"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "Visualforce page")},
    {"ApexTrigger", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Apex triggers"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "Apex trigger")},
    {"ApprovalProcess", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Approval processes"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "approval process")},
    {"AssignmentRules", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Assignment rules"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "assignment rules")},
    {"AuraDefinitionBundle", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Aura components"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "Aura component")},
    {"AuthProvider", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Authentication providers"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "authentication provider")},
    {"AutoResponseRules", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Auto-response rules"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "auto-response rules")},
    {"Bot", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Bots"), QT_TRANSLATE_NOOP("backflow::ui::widgets", "bot")},
    {"BusinessProcess", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Business processes"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "business process")},
    {"CallCenter", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Call centers"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "call center")},
    {"Certificate", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Certificates"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "certificate")},
    {"CompactLayout", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Compact layouts"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "compact layout")},
    {"ConnectedApp", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Connected apps"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "connected app")},
    {"CorsWhitelistOrigin", QT_TRANSLATE_NOOP("backflow::ui::widgets", "CORS origins"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "CORS origin")},
    {"CspTrustedSite", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Trusted URLs"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "trusted URL")},
    {"CustomApplication", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Apps"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "app")},
    {"CustomField", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Fields"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "field")},
    {"CustomLabel", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Labels"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "label")},
    {"CustomLabels", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Label files"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "label file")},
    {"CustomMetadata", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Custom metadata records"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "custom metadata record")},
    {"CustomNotificationType", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Custom notification types"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "custom notification type")},
    {"CustomObject", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Objects"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "object")},
    {"CustomObjectTranslation", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Object translations"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "object translation")},
    {"CustomPermission", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Custom permissions"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "custom permission")},
    {"CustomSite", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Sites"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "site")},
    {"CustomTab", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Tabs"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "tab")},
    {"Dashboard", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Dashboards"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "dashboard")},
    {"DataCategoryGroup", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Data category groups"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "data category group")},
    {"DelegateGroup", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Delegated groups"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "delegated group")},
    {"Document", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Documents"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "document")},
    {"DuplicateRule", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Duplicate rules"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "duplicate rule")},
    {"EmailServicesFunction", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Email services"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "email service")},
    {"EmailTemplate", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Email templates"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "email template")},
    {"EscalationRules", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Escalation rules"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "escalation rules")},
    {"ExperienceBundle", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Experience sites"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "Experience site")},
    {"ExternalCredential", QT_TRANSLATE_NOOP("backflow::ui::widgets", "External credentials"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "external credential")},
    {"ExternalDataSource", QT_TRANSLATE_NOOP("backflow::ui::widgets", "External data sources"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "external data source")},
    {"ExternalServiceRegistration", QT_TRANSLATE_NOOP("backflow::ui::widgets", "External services"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "external service")},
    {"FieldSet", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Field sets"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "field set")},
    {"FlexiPage", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Lightning pages"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "Lightning page")},
    {"Flow", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Flows"), QT_TRANSLATE_NOOP("backflow::ui::widgets", "flow")},
    {"FlowDefinition", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Flow definitions"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "flow definition")},
    {"GlobalValueSet", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Global value sets"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "global value set")},
    {"Group", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Public groups"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "public group")},
    {"HomePageComponent", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Home page components"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "home page component")},
    {"HomePageLayout", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Home page layouts"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "home page layout")},
    {"InstalledPackage", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Installed packages"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "installed package")},
    {"Layout", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Page layouts"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "page layout")},
    {"Letterhead", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Letterheads"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "letterhead")},
    {"LightningComponentBundle", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Lightning web components"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "Lightning web component")},
    {"LightningMessageChannel", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Lightning message channels"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "Lightning message channel")},
    {"ListView", QT_TRANSLATE_NOOP("backflow::ui::widgets", "List views"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "list view")},
    {"MatchingRules", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Matching rules"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "matching rules")},
    {"MutingPermissionSet", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Muting permission sets"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "muting permission set")},
    {"NamedCredential", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Named credentials"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "named credential")},
    {"PathAssistant", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Paths"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "path")},
    {"PermissionSet", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Permission sets"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "permission set")},
    {"PermissionSetGroup", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Permission set groups"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "permission set group")},
    {"PlatformEventChannel", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Event channels"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "event channel")},
    {"Profile", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Profiles"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "profile")},
    {"Queue", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Queues"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "queue")},
    {"QuickAction", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Quick actions"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "quick action")},
    {"RecordType", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Record types"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "record type")},
    {"RemoteSiteSetting", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Remote site settings"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "remote site setting")},
    {"Report", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Reports"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "report")},
    {"ReportType", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Report types"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "report type")},
    {"RestrictionRule", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Restriction rules"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "restriction rule")},
    {"Role", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Roles"), QT_TRANSLATE_NOOP("backflow::ui::widgets", "role")},
    {"SamlSsoConfig", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Single sign-on settings"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "single sign-on setting")},
    {"Settings", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Settings"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "settings")},
    {"SharingReason", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Sharing reasons"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "sharing reason")},
    {"SharingRules", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Sharing rules"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "sharing rules")},
    {"StandardValueSet", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Standard value sets"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "standard value set")},
    {"StaticResource", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Static resources"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "static resource")},
    {"Territory2", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Territories"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "territory")},
    {"TopicsForObjects", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Topics for objects"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "topics for objects")},
    {"Translations", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Translations"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "translation")},
    {"ValidationRule", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Validation rules"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "validation rule")},
    {"WebLink", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Buttons and links"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "button or link")},
    {"Workflow", QT_TRANSLATE_NOOP("backflow::ui::widgets", "Workflows"),
     QT_TRANSLATE_NOOP("backflow::ui::widgets", "workflow")},
};

const TypeName *find(const QString &type)
{
    const auto known =
        std::ranges::lower_bound(kNames, type, {}, [](const TypeName &name) { return QLatin1StringView(name.type); });
    return known != std::end(kNames) && type == QLatin1StringView(known->type) ? known : nullptr;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("backflow::ui::widgets", text);
}

} // namespace

QString typeWord(const QString &type)
{
    if (const TypeName *known = find(type))
        return translated(known->one);
    // "EmbeddedServiceConfig" → "embedded service config"
    static const QRegularExpression kBoundary(QStringLiteral("(?<=[a-z])(?=[A-Z])"));
    return type.split(kBoundary).join(u' ').toLower();
}

QString typeTitle(const QString &type)
{
    QString words = typeWord(type);
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

QString knownTypeWords(const QString &type)
{
    const TypeName *known = find(type);
    return known ? translated(known->many) : QString();
}

} // namespace backflow::ui::widgets
