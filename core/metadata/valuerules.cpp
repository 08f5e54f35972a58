#include "core/metadata/valuerules.h"

#include <algorithm>

namespace backflow::metadata {

namespace {

constexpr auto kAccess = "PermissionSet|Profile|MutingPermissionSet";
constexpr auto kBoolean = "true|false";
constexpr auto kFieldTypes =
    "Address|Array|AutoNumber|Checkbox|Currency|Date|DateTime|Email|EncryptedText|ExternalLookup|File|Hierarchy|Html|"
    "IndirectLookup|Location|LongTextArea|Lookup|MasterDetail|MetadataRelationship|MultiselectPicklist|Number|Percent|"
    "Phone|Picklist|Summary|Text|TextArea|Time|Url";
constexpr auto kSharing = "Private|Read|ReadWrite|ReadWriteTransfer|FullAccess|ControlledByParent|"
                          "ControlledByCampaign|ControlledByLeadOrContact";

const ValueRule kRules[] = {
    {kAccess, "applicationVisibilities", "application", true, ""},
    {kAccess, "applicationVisibilities", "visible", true, kBoolean},
    {kAccess, "applicationVisibilities", "default", false, kBoolean},
    {kAccess, "classAccesses", "apexClass", true, ""},
    {kAccess, "classAccesses", "enabled", true, kBoolean},
    {kAccess, "customMetadataTypeAccesses", "name", true, ""},
    {kAccess, "customMetadataTypeAccesses", "enabled", true, kBoolean},
    {kAccess, "customPermissions", "name", true, ""},
    {kAccess, "customPermissions", "enabled", true, kBoolean},
    {kAccess, "customSettingAccesses", "name", true, ""},
    {kAccess, "customSettingAccesses", "enabled", true, kBoolean},
    {kAccess, "externalDataSourceAccesses", "externalDataSource", true, ""},
    {kAccess, "externalDataSourceAccesses", "enabled", true, kBoolean},
    {kAccess, "fieldPermissions", "field", true, ""},
    {kAccess, "fieldPermissions", "editable", true, kBoolean},
    {kAccess, "fieldPermissions", "readable", false, kBoolean},
    {kAccess, "flowAccesses", "flow", true, ""},
    {kAccess, "flowAccesses", "enabled", true, kBoolean},
    {kAccess, "objectPermissions", "object", true, ""},
    {kAccess, "objectPermissions", "allowCreate", true, kBoolean},
    {kAccess, "objectPermissions", "allowDelete", true, kBoolean},
    {kAccess, "objectPermissions", "allowEdit", true, kBoolean},
    {kAccess, "objectPermissions", "allowRead", true, kBoolean},
    {kAccess, "objectPermissions", "modifyAllRecords", true, kBoolean},
    {kAccess, "objectPermissions", "viewAllRecords", true, kBoolean},
    {kAccess, "pageAccesses", "apexPage", true, ""},
    {kAccess, "pageAccesses", "enabled", true, kBoolean},
    {kAccess, "recordTypeVisibilities", "recordType", true, ""},
    {kAccess, "recordTypeVisibilities", "visible", true, kBoolean},
    {kAccess, "recordTypeVisibilities", "default", false, kBoolean},
    {"PermissionSet|MutingPermissionSet", "tabSettings", "tab", true, ""},
    {"PermissionSet|MutingPermissionSet", "tabSettings", "visibility", true, "Available|None|Visible"},
    {"Profile", "tabVisibilities", "tab", true, ""},
    {"Profile", "tabVisibilities", "visibility", true, "DefaultOff|DefaultOn|Hidden"},
    {"Profile", "layoutAssignments", "layout", true, ""},
    {kAccess, "userPermissions", "name", true, ""},
    {kAccess, "userPermissions", "enabled", true, kBoolean},
    {"CustomLabels", "labels", "fullName", true, ""},
    {"CustomLabels", "labels", "language", true, ""},
    {"CustomLabels", "labels", "protected", true, kBoolean},
    {"CustomLabels", "labels", "shortDescription", true, ""},
    {"CustomLabels", "labels", "value", true, ""},
    {"CustomObject", "", "sharingModel", false, kSharing},
    {"CustomObject", "", "deploymentStatus", false, "InDevelopment|Deployed"},
    {"CustomObject", "fields", "fullName", true, ""},
    {"CustomObject", "fields", "type", false, kFieldTypes},
    {"CustomObject", "fields", "required", false, kBoolean},
    {"CustomObject", "fields", "deleteConstraint", false, "SetNull|Restrict|Cascade"},
    {"CustomObject", "recordTypes", "fullName", true, ""},
    {"CustomObject", "recordTypes", "active", true, kBoolean},
    {"CustomObject", "recordTypes", "label", true, ""},
    {"CustomObject", "validationRules", "fullName", true, ""},
    {"CustomObject", "validationRules", "active", true, kBoolean},
    {"CustomObject", "validationRules", "errorConditionFormula", true, ""},
    {"CustomObject", "validationRules", "errorMessage", true, ""},
    {"CustomField", "", "type", false, kFieldTypes},
    {"CustomField", "", "required", false, kBoolean},
    {"CustomField", "", "unique", false, kBoolean},
    {"CustomField", "", "externalId", false, kBoolean},
    {"CustomField", "", "deleteConstraint", false, "SetNull|Restrict|Cascade"},
    {"CustomField|CustomObject", "value", "default", false, kBoolean},
    {"CustomField|CustomObject", "value", "isActive", false, kBoolean},
    {"GlobalValueSet", "customValue", "fullName", true, ""},
    {"GlobalValueSet", "customValue", "default", true, kBoolean},
    {"GlobalValueSet", "customValue", "isActive", false, kBoolean},
    {"Layout", "layoutItems", "behavior", false, "Edit|Required|Readonly"},
    {"Layout", "layoutSections", "style", true, "CustomLinks|OneColumn|TwoColumnsLeftToRight|TwoColumnsTopToBottom"},
    {"ApexClass|ApexTrigger", "", "status", false, "Active|Deleted|Inactive"},
    {"Flow", "", "status", false, "Active|Draft|InvalidDraft|Obsolete"},
};

bool names(const char *list, QByteArrayView one)
{
    const QByteArrayView all(list);
    for (qsizetype begin = 0; begin <= all.size();) {
        const qsizetype found = all.indexOf('|', begin);
        const qsizetype end = found < 0 ? all.size() : found;
        if (all.sliced(begin, end - begin) == one)
            return true;
        begin = end + 1;
    }
    return false;
}

} // namespace

std::vector<const ValueRule *> valueRules(QByteArrayView type, QByteArrayView element)
{
    std::vector<const ValueRule *> rules;
    for (const ValueRule &rule : kRules) {
        if (element == QByteArrayView(rule.element) && names(rule.types, type))
            rules.push_back(&rule);
    }
    return rules;
}

QList<QByteArray> allowedValues(const ValueRule &rule)
{
    const QByteArray values(rule.values);
    return values.isEmpty() ? QList<QByteArray>() : values.split('|');
}

} // namespace backflow::metadata
