#include "core/merge/wordtables.h"

#include <QCoreApplication>
#include <QHash>

namespace backflow::merge {

namespace {

struct Word {
    const char *name;
    const char *words;
};

constexpr Word kElements[] = {
    {"actionOverrides", QT_TRANSLATE_NOOP("backflow::merge", "Action override")},
    {"actions", QT_TRANSLATE_NOOP("backflow::merge", "Action")},
    {"agentAccesses", QT_TRANSLATE_NOOP("backflow::merge", "Agent access")},
    {"aggregates", QT_TRANSLATE_NOOP("backflow::merge", "Summary formula")},
    {"alerts", QT_TRANSLATE_NOOP("backflow::merge", "Email alert")},
    {"allowedSubmitters", QT_TRANSLATE_NOOP("backflow::merge", "Allowed submitter")},
    {"apiVersion", QT_TRANSLATE_NOOP("backflow::merge", "Api version")},
    {"applicationVisibilities", QT_TRANSLATE_NOOP("backflow::merge", "App visibility")},
    {"approvalStep", QT_TRANSLATE_NOOP("backflow::merge", "Approval step")},
    {"approver", QT_TRANSLATE_NOOP("backflow::merge", "Approver")},
    {"assignmentItems", QT_TRANSLATE_NOOP("backflow::merge", "Assignment")},
    {"assignmentRule", QT_TRANSLATE_NOOP("backflow::merge", "Assignment rule")},
    {"attachments", QT_TRANSLATE_NOOP("backflow::merge", "Attachment")},
    {"autoResponseRule", QT_TRANSLATE_NOOP("backflow::merge", "Auto-response rule")},
    {"buckets", QT_TRANSLATE_NOOP("backflow::merge", "Bucket")},
    {"businessProcesses", QT_TRANSLATE_NOOP("backflow::merge", "Business process")},
    {"categoryGroupVisibilities", QT_TRANSLATE_NOOP("backflow::merge", "Data category visibility")},
    {"ccEmails", QT_TRANSLATE_NOOP("backflow::merge", "Copy recipient")},
    {"chart", QT_TRANSLATE_NOOP("backflow::merge", "Chart")},
    {"classAccesses", QT_TRANSLATE_NOOP("backflow::merge", "Apex class access")},
    {"columns", QT_TRANSLATE_NOOP("backflow::merge", "Column")},
    {"compactLayouts", QT_TRANSLATE_NOOP("backflow::merge", "Compact layout")},
    {"componentInstance", QT_TRANSLATE_NOOP("backflow::merge", "Component")},
    {"componentInstanceProperties", QT_TRANSLATE_NOOP("backflow::merge", "Component property")},
    {"conditions", QT_TRANSLATE_NOOP("backflow::merge", "Condition")},
    {"criteria", QT_TRANSLATE_NOOP("backflow::merge", "Criterion")},
    {"criteriaItems", QT_TRANSLATE_NOOP("backflow::merge", "Filter condition")},
    {"crossFilters", QT_TRANSLATE_NOOP("backflow::merge", "Cross filter")},
    {"customApplications", QT_TRANSLATE_NOOP("backflow::merge", "App")},
    {"customButtons", QT_TRANSLATE_NOOP("backflow::merge", "Custom button")},
    {"customMetadataTypeAccesses", QT_TRANSLATE_NOOP("backflow::merge", "Custom metadata type access")},
    {"customPageWebLinks", QT_TRANSLATE_NOOP("backflow::merge", "Button or link")},
    {"customPermissions", QT_TRANSLATE_NOOP("backflow::merge", "Custom permission")},
    {"customSettingAccesses", QT_TRANSLATE_NOOP("backflow::merge", "Custom setting access")},
    {"customTabs", QT_TRANSLATE_NOOP("backflow::merge", "Tab")},
    {"dashboardFilters", QT_TRANSLATE_NOOP("backflow::merge", "Dashboard filter")},
    {"defaultValue", QT_TRANSLATE_NOOP("backflow::merge", "Default value")},
    {"description", QT_TRANSLATE_NOOP("backflow::merge", "Description")},
    {"duplicateRuleFilterItems", QT_TRANSLATE_NOOP("backflow::merge", "Duplicate rule filter")},
    {"emailRoutingAddressAccesses", QT_TRANSLATE_NOOP("backflow::merge", "Email routing address access")},
    {"escalationAction", QT_TRANSLATE_NOOP("backflow::merge", "Escalation action")},
    {"escalationRule", QT_TRANSLATE_NOOP("backflow::merge", "Escalation rule")},
    {"excludeButtons", QT_TRANSLATE_NOOP("backflow::merge", "Hidden button")},
    {"externalCredentialPrincipalAccesses", QT_TRANSLATE_NOOP("backflow::merge", "External credential access")},
    {"externalDataSourceAccesses", QT_TRANSLATE_NOOP("backflow::merge", "External data source access")},
    {"fieldPermissions", QT_TRANSLATE_NOOP("backflow::merge", "Field permission")},
    {"fieldSets", QT_TRANSLATE_NOOP("backflow::merge", "Field set")},
    {"fieldUpdates", QT_TRANSLATE_NOOP("backflow::merge", "Field update")},
    {"filters", QT_TRANSLATE_NOOP("backflow::merge", "Filter")},
    {"flexiPageRegions", QT_TRANSLATE_NOOP("backflow::merge", "Page region")},
    {"flowAccesses", QT_TRANSLATE_NOOP("backflow::merge", "Flow access")},
    {"flowDefinitions", QT_TRANSLATE_NOOP("backflow::merge", "Flow")},
    {"formula", QT_TRANSLATE_NOOP("backflow::merge", "Formula")},
    {"groupingsAcross", QT_TRANSLATE_NOOP("backflow::merge", "Column grouping")},
    {"groupingsDown", QT_TRANSLATE_NOOP("backflow::merge", "Row grouping")},
    {"inlineHelpText", QT_TRANSLATE_NOOP("backflow::merge", "Help text")},
    {"inputAssignments", QT_TRANSLATE_NOOP("backflow::merge", "Value to set")},
    {"inputParameters", QT_TRANSLATE_NOOP("backflow::merge", "Input value")},
    {"itemInstances", QT_TRANSLATE_NOOP("backflow::merge", "Page item")},
    {"label", QT_TRANSLATE_NOOP("backflow::merge", "Label")},
    {"layoutAssignments", QT_TRANSLATE_NOOP("backflow::merge", "Layout assignment")},
    {"layoutColumns", QT_TRANSLATE_NOOP("backflow::merge", "Column")},
    {"layoutItems", QT_TRANSLATE_NOOP("backflow::merge", "Layout item")},
    {"layoutSections", QT_TRANSLATE_NOOP("backflow::merge", "Section")},
    {"layouts", QT_TRANSLATE_NOOP("backflow::merge", "Page layout")},
    {"length", QT_TRANSLATE_NOOP("backflow::merge", "Length")},
    {"listViewButtons", QT_TRANSLATE_NOOP("backflow::merge", "List button")},
    {"listViews", QT_TRANSLATE_NOOP("backflow::merge", "List view")},
    {"loginFlows", QT_TRANSLATE_NOOP("backflow::merge", "Login flow")},
    {"loginHours", QT_TRANSLATE_NOOP("backflow::merge", "Login hours")},
    {"loginIpRanges", QT_TRANSLATE_NOOP("backflow::merge", "Login IP range")},
    {"masterLabel", QT_TRANSLATE_NOOP("backflow::merge", "Master label")},
    {"matchingRuleItems", QT_TRANSLATE_NOOP("backflow::merge", "Matching criterion")},
    {"matchingRules", QT_TRANSLATE_NOOP("backflow::merge", "Matching rule")},
    {"members", QT_TRANSLATE_NOOP("backflow::merge", "Member")},
    {"miniLayout", QT_TRANSLATE_NOOP("backflow::merge", "Mini layout")},
    {"multilineLayoutFields", QT_TRANSLATE_NOOP("backflow::merge", "Multi-line field")},
    {"mutingPermissionSets", QT_TRANSLATE_NOOP("backflow::merge", "Muting permission set")},
    {"nameField", QT_TRANSLATE_NOOP("backflow::merge", "Name field")},
    {"objectPermissions", QT_TRANSLATE_NOOP("backflow::merge", "Object permission")},
    {"orchestratedStages", QT_TRANSLATE_NOOP("backflow::merge", "Flow stage")},
    {"outboundMessages", QT_TRANSLATE_NOOP("backflow::merge", "Outbound message")},
    {"outputAssignments", QT_TRANSLATE_NOOP("backflow::merge", "Value to store")},
    {"outputParameters", QT_TRANSLATE_NOOP("backflow::merge", "Output value")},
    {"packageVersions", QT_TRANSLATE_NOOP("backflow::merge", "Package version")},
    {"pageAccesses", QT_TRANSLATE_NOOP("backflow::merge", "Page access")},
    {"pathAssistantSteps", QT_TRANSLATE_NOOP("backflow::merge", "Path step")},
    {"permissionSets", QT_TRANSLATE_NOOP("backflow::merge", "Permission set")},
    {"picklistValues", QT_TRANSLATE_NOOP("backflow::merge", "Picklist")},
    {"platformActionListItems", QT_TRANSLATE_NOOP("backflow::merge", "Action")},
    {"processMetadataValues", QT_TRANSLATE_NOOP("backflow::merge", "Process value")},
    {"profileActionOverrides", QT_TRANSLATE_NOOP("backflow::merge", "Action override by profile")},
    {"profileSearchLayouts", QT_TRANSLATE_NOOP("backflow::merge", "Search layout by profile")},
    {"prompts", QT_TRANSLATE_NOOP("backflow::merge", "Prompt")},
    {"queueSobject", QT_TRANSLATE_NOOP("backflow::merge", "Queue object")},
    {"quickActionListItems", QT_TRANSLATE_NOOP("backflow::merge", "Quick action")},
    {"quickActions", QT_TRANSLATE_NOOP("backflow::merge", "Quick action")},
    {"recipients", QT_TRANSLATE_NOOP("backflow::merge", "Recipient")},
    {"recordTypeVisibilities", QT_TRANSLATE_NOOP("backflow::merge", "Record type visibility")},
    {"recordTypes", QT_TRANSLATE_NOOP("backflow::merge", "Record type")},
    {"relatedContent", QT_TRANSLATE_NOOP("backflow::merge", "Related content")},
    {"relatedContentItems", QT_TRANSLATE_NOOP("backflow::merge", "Related content item")},
    {"relatedLists", QT_TRANSLATE_NOOP("backflow::merge", "Related list")},
    {"reportTypes", QT_TRANSLATE_NOOP("backflow::merge", "Report type")},
    {"required", QT_TRANSLATE_NOOP("backflow::merge", "Required")},
    {"ruleEntry", QT_TRANSLATE_NOOP("backflow::merge", "Rule entry")},
    {"scheduledPaths", QT_TRANSLATE_NOOP("backflow::merge", "Scheduled path")},
    {"searchLayouts", QT_TRANSLATE_NOOP("backflow::merge", "Search layout")},
    {"servicePresenceStatusAccesses", QT_TRANSLATE_NOOP("backflow::merge", "Presence status access")},
    {"sharedTo", QT_TRANSLATE_NOOP("backflow::merge", "Shared with")},
    {"sharingCriteriaRules", QT_TRANSLATE_NOOP("backflow::merge", "Sharing rule")},
    {"sharingGuestRules", QT_TRANSLATE_NOOP("backflow::merge", "Sharing rule for guests")},
    {"sharingModel", QT_TRANSLATE_NOOP("backflow::merge", "Sharing model")},
    {"sharingOwnerRules", QT_TRANSLATE_NOOP("backflow::merge", "Sharing rule")},
    {"sharingReasons", QT_TRANSLATE_NOOP("backflow::merge", "Sharing reason")},
    {"sharingTerritoryRules", QT_TRANSLATE_NOOP("backflow::merge", "Sharing rule by territory")},
    {"standardFields", QT_TRANSLATE_NOOP("backflow::merge", "Standard field")},
    {"status", QT_TRANSLATE_NOOP("backflow::merge", "Status")},
    {"summaryLayoutItems", QT_TRANSLATE_NOOP("backflow::merge", "Summary field")},
    {"tabSettings", QT_TRANSLATE_NOOP("backflow::merge", "Tab")},
    {"tabVisibilities", QT_TRANSLATE_NOOP("backflow::merge", "Tab")},
    {"tabs", QT_TRANSLATE_NOOP("backflow::merge", "Tab")},
    {"transforms", QT_TRANSLATE_NOOP("backflow::merge", "Flow transform")},
    {"type", QT_TRANSLATE_NOOP("backflow::merge", "Type")},
    {"unique", QT_TRANSLATE_NOOP("backflow::merge", "Unique")},
    {"userPermissions", QT_TRANSLATE_NOOP("backflow::merge", "User permission")},
    {"validationRules", QT_TRANSLATE_NOOP("backflow::merge", "Validation rule")},
    {"valueSet", QT_TRANSLATE_NOOP("backflow::merge", "Value set")},
    {"valueSettings", QT_TRANSLATE_NOOP("backflow::merge", "Dependent value")},
    {"valueTranslation", QT_TRANSLATE_NOOP("backflow::merge", "Value translation")},
    {"visibilityRule", QT_TRANSLATE_NOOP("backflow::merge", "Visibility rule")},
    {"webLinks", QT_TRANSLATE_NOOP("backflow::merge", "Button or link")},
    {"workflowTasks", QT_TRANSLATE_NOOP("backflow::merge", "Task")},
    {"workflowTimeTriggers", QT_TRANSLATE_NOOP("backflow::merge", "Time trigger")},
};

/// The same element means different things in different types.
struct TypedWord {
    const char *type;
    const char *name;
    const char *words;
};
constexpr TypedWord kTypedElements[] = {
    {"CustomLabels", "labels", QT_TRANSLATE_NOOP("backflow::merge", "Label")},
    {"CustomObject", "fields", QT_TRANSLATE_NOOP("backflow::merge", "Field")},
    {"CustomObject", "indexes", QT_TRANSLATE_NOOP("backflow::merge", "Index")},
    {"CustomField", "value", QT_TRANSLATE_NOOP("backflow::merge", "Picklist value")},
    {"CustomObject", "value", QT_TRANSLATE_NOOP("backflow::merge", "Picklist value")},
    {"GlobalValueSet", "customValue", QT_TRANSLATE_NOOP("backflow::merge", "Picklist value")},
    {"StandardValueSet", "standardValue", QT_TRANSLATE_NOOP("backflow::merge", "Picklist value")},
    {"RecordType", "values", QT_TRANSLATE_NOOP("backflow::merge", "Picklist value")},
    {"BusinessProcess", "values", QT_TRANSLATE_NOOP("backflow::merge", "Picklist value")},
    {"CustomMetadata", "values", QT_TRANSLATE_NOOP("backflow::merge", "Value of field")},
    {"Package", "types", QT_TRANSLATE_NOOP("backflow::merge", "Type")},
    {"Translations", "customLabels", QT_TRANSLATE_NOOP("backflow::merge", "Label")},
    {"Workflow", "rules", QT_TRANSLATE_NOOP("backflow::merge", "Workflow rule")},
    {"Workflow", "tasks", QT_TRANSLATE_NOOP("backflow::merge", "Task")},
    {"Flow", "actionCalls", QT_TRANSLATE_NOOP("backflow::merge", "Flow action")},
    {"Flow", "assignments", QT_TRANSLATE_NOOP("backflow::merge", "Flow assignment")},
    {"Flow", "choices", QT_TRANSLATE_NOOP("backflow::merge", "Flow choice")},
    {"Flow", "collectionProcessors", QT_TRANSLATE_NOOP("backflow::merge", "Flow collection step")},
    {"Flow", "constants", QT_TRANSLATE_NOOP("backflow::merge", "Flow constant")},
    {"Flow", "customErrors", QT_TRANSLATE_NOOP("backflow::merge", "Flow error message")},
    {"Flow", "decisions", QT_TRANSLATE_NOOP("backflow::merge", "Flow decision")},
    {"Flow", "dynamicChoiceSets", QT_TRANSLATE_NOOP("backflow::merge", "Flow choice set")},
    {"Flow", "formulas", QT_TRANSLATE_NOOP("backflow::merge", "Flow formula")},
    {"Flow", "loops", QT_TRANSLATE_NOOP("backflow::merge", "Flow loop")},
    {"Flow", "recordCreates", QT_TRANSLATE_NOOP("backflow::merge", "Flow step that creates records")},
    {"Flow", "recordDeletes", QT_TRANSLATE_NOOP("backflow::merge", "Flow step that deletes records")},
    {"Flow", "recordLookups", QT_TRANSLATE_NOOP("backflow::merge", "Flow step that gets records")},
    {"Flow", "recordUpdates", QT_TRANSLATE_NOOP("backflow::merge", "Flow step that updates records")},
    {"Flow", "rules", QT_TRANSLATE_NOOP("backflow::merge", "Outcome")},
    {"Flow", "screens", QT_TRANSLATE_NOOP("backflow::merge", "Flow screen")},
    {"Flow", "start", QT_TRANSLATE_NOOP("backflow::merge", "Flow start")},
    {"Flow", "subflows", QT_TRANSLATE_NOOP("backflow::merge", "Subflow")},
    {"Flow", "textTemplates", QT_TRANSLATE_NOOP("backflow::merge", "Flow text template")},
    {"Flow", "variables", QT_TRANSLATE_NOOP("backflow::merge", "Flow variable")},
    {"Flow", "waits", QT_TRANSLATE_NOOP("backflow::merge", "Flow pause")},
};

constexpr Word kProperties[] = {
    {"activated", QT_TRANSLATE_NOOP("backflow::merge", "active")},
    {"active", QT_TRANSLATE_NOOP("backflow::merge", "active")},
    {"allowCreate", QT_TRANSLATE_NOOP("backflow::merge", "create")},
    {"allowDelete", QT_TRANSLATE_NOOP("backflow::merge", "delete")},
    {"allowEdit", QT_TRANSLATE_NOOP("backflow::merge", "edit")},
    {"allowRead", QT_TRANSLATE_NOOP("backflow::merge", "read")},
    {"apexClass", QT_TRANSLATE_NOOP("backflow::merge", "class")},
    {"apexPage", QT_TRANSLATE_NOOP("backflow::merge", "page")},
    {"apiVersion", QT_TRANSLATE_NOOP("backflow::merge", "API version")},
    {"behavior", QT_TRANSLATE_NOOP("backflow::merge", "behaviour")},
    {"closed", QT_TRANSLATE_NOOP("backflow::merge", "closed")},
    {"color", QT_TRANSLATE_NOOP("backflow::merge", "colour")},
    {"default", QT_TRANSLATE_NOOP("backflow::merge", "default")},
    {"defaultValue", QT_TRANSLATE_NOOP("backflow::merge", "default value")},
    {"deleteConstraint", QT_TRANSLATE_NOOP("backflow::merge", "on deletion")},
    {"description", QT_TRANSLATE_NOOP("backflow::merge", "description")},
    {"developerName", QT_TRANSLATE_NOOP("backflow::merge", "developer name")},
    {"editable", QT_TRANSLATE_NOOP("backflow::merge", "edit")},
    {"enabled", QT_TRANSLATE_NOOP("backflow::merge", "enabled")},
    {"errorConditionFormula", QT_TRANSLATE_NOOP("backflow::merge", "error condition")},
    {"errorMessage", QT_TRANSLATE_NOOP("backflow::merge", "error message")},
    {"externalId", QT_TRANSLATE_NOOP("backflow::merge", "external ID")},
    {"field", QT_TRANSLATE_NOOP("backflow::merge", "field")},
    {"flow", QT_TRANSLATE_NOOP("backflow::merge", "flow")},
    {"formula", QT_TRANSLATE_NOOP("backflow::merge", "formula")},
    {"fullName", QT_TRANSLATE_NOOP("backflow::merge", "name")},
    {"isActive", QT_TRANSLATE_NOOP("backflow::merge", "active")},
    {"label", QT_TRANSLATE_NOOP("backflow::merge", "label")},
    {"layout", QT_TRANSLATE_NOOP("backflow::merge", "layout")},
    {"length", QT_TRANSLATE_NOOP("backflow::merge", "length")},
    {"masterLabel", QT_TRANSLATE_NOOP("backflow::merge", "master label")},
    {"modifyAllRecords", QT_TRANSLATE_NOOP("backflow::merge", "modify all")},
    {"name", QT_TRANSLATE_NOOP("backflow::merge", "name")},
    {"object", QT_TRANSLATE_NOOP("backflow::merge", "object")},
    {"operator", QT_TRANSLATE_NOOP("backflow::merge", "operator")},
    {"personAccountDefault", QT_TRANSLATE_NOOP("backflow::merge", "default for person accounts")},
    {"precision", QT_TRANSLATE_NOOP("backflow::merge", "digits")},
    {"probability", QT_TRANSLATE_NOOP("backflow::merge", "probability")},
    {"readable", QT_TRANSLATE_NOOP("backflow::merge", "read")},
    {"recordType", QT_TRANSLATE_NOOP("backflow::merge", "record type")},
    {"referenceTo", QT_TRANSLATE_NOOP("backflow::merge", "refers to")},
    {"relationshipLabel", QT_TRANSLATE_NOOP("backflow::merge", "relationship label")},
    {"relationshipName", QT_TRANSLATE_NOOP("backflow::merge", "relationship name")},
    {"required", QT_TRANSLATE_NOOP("backflow::merge", "required")},
    {"scale", QT_TRANSLATE_NOOP("backflow::merge", "decimal places")},
    {"sortOrder", QT_TRANSLATE_NOOP("backflow::merge", "sort order")},
    {"status", QT_TRANSLATE_NOOP("backflow::merge", "status")},
    {"tab", QT_TRANSLATE_NOOP("backflow::merge", "tab")},
    {"trackHistory", QT_TRANSLATE_NOOP("backflow::merge", "history tracking")},
    {"type", QT_TRANSLATE_NOOP("backflow::merge", "type")},
    {"unique", QT_TRANSLATE_NOOP("backflow::merge", "unique")},
    {"url", QT_TRANSLATE_NOOP("backflow::merge", "address")},
    {"viewAllFields", QT_TRANSLATE_NOOP("backflow::merge", "view all fields")},
    {"viewAllRecords", QT_TRANSLATE_NOOP("backflow::merge", "view all")},
    {"visibility", QT_TRANSLATE_NOOP("backflow::merge", "visibility")},
    {"visible", QT_TRANSLATE_NOOP("backflow::merge", "visible")},
    {"won", QT_TRANSLATE_NOOP("backflow::merge", "won")},
};

QString translated(const char *words)
{
    return QCoreApplication::translate("backflow::merge", words);
}

template <size_t N>
QString find(const Word (&table)[N], const QString &name)
{
    for (const Word &word : table) {
        if (name == QLatin1StringView(word.name))
            return translated(word.words);
    }
    return {};
}

} // namespace

QString knownElementWords(const QString &rootType, const QString &element)
{
    for (const TypedWord &word : kTypedElements) {
        if (rootType == QLatin1StringView(word.type) && element == QLatin1StringView(word.name))
            return translated(word.words);
    }
    return find(kElements, element);
}

QString knownPropertyWords(const QString &property)
{
    return find(kProperties, property);
}

} // namespace backflow::merge
