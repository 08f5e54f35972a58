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
    {"alerts", QT_TRANSLATE_NOOP("backflow::merge", "Email alert")},
    {"apiVersion", QT_TRANSLATE_NOOP("backflow::merge", "Api version")},
    {"applicationVisibilities", QT_TRANSLATE_NOOP("backflow::merge", "App visibility")},
    {"businessProcesses", QT_TRANSLATE_NOOP("backflow::merge", "Business process")},
    {"classAccesses", QT_TRANSLATE_NOOP("backflow::merge", "Apex class access")},
    {"compactLayouts", QT_TRANSLATE_NOOP("backflow::merge", "Compact layout")},
    {"customButtons", QT_TRANSLATE_NOOP("backflow::merge", "Custom button")},
    {"customMetadataTypeAccesses", QT_TRANSLATE_NOOP("backflow::merge", "Custom metadata type access")},
    {"customPermissions", QT_TRANSLATE_NOOP("backflow::merge", "Custom permission")},
    {"customSettingAccesses", QT_TRANSLATE_NOOP("backflow::merge", "Custom setting access")},
    {"defaultValue", QT_TRANSLATE_NOOP("backflow::merge", "Default value")},
    {"description", QT_TRANSLATE_NOOP("backflow::merge", "Description")},
    {"excludeButtons", QT_TRANSLATE_NOOP("backflow::merge", "Hidden button")},
    {"externalDataSourceAccesses", QT_TRANSLATE_NOOP("backflow::merge", "External data source access")},
    {"fieldPermissions", QT_TRANSLATE_NOOP("backflow::merge", "Field permission")},
    {"fieldSets", QT_TRANSLATE_NOOP("backflow::merge", "Field set")},
    {"fieldUpdates", QT_TRANSLATE_NOOP("backflow::merge", "Field update")},
    {"flowAccesses", QT_TRANSLATE_NOOP("backflow::merge", "Flow access")},
    {"formula", QT_TRANSLATE_NOOP("backflow::merge", "Formula")},
    {"inlineHelpText", QT_TRANSLATE_NOOP("backflow::merge", "Help text")},
    {"label", QT_TRANSLATE_NOOP("backflow::merge", "Label")},
    {"layoutAssignments", QT_TRANSLATE_NOOP("backflow::merge", "Layout assignment")},
    {"layoutColumns", QT_TRANSLATE_NOOP("backflow::merge", "Column")},
    {"layoutItems", QT_TRANSLATE_NOOP("backflow::merge", "Layout item")},
    {"layoutSections", QT_TRANSLATE_NOOP("backflow::merge", "Section")},
    {"length", QT_TRANSLATE_NOOP("backflow::merge", "Length")},
    {"listViews", QT_TRANSLATE_NOOP("backflow::merge", "List view")},
    {"loginIpRanges", QT_TRANSLATE_NOOP("backflow::merge", "Login IP range")},
    {"masterLabel", QT_TRANSLATE_NOOP("backflow::merge", "Master label")},
    {"members", QT_TRANSLATE_NOOP("backflow::merge", "Member")},
    {"objectPermissions", QT_TRANSLATE_NOOP("backflow::merge", "Object permission")},
    {"outboundMessages", QT_TRANSLATE_NOOP("backflow::merge", "Outbound message")},
    {"packageVersions", QT_TRANSLATE_NOOP("backflow::merge", "Package version")},
    {"pageAccesses", QT_TRANSLATE_NOOP("backflow::merge", "Page access")},
    {"picklistValues", QT_TRANSLATE_NOOP("backflow::merge", "Picklist")},
    {"platformActionListItems", QT_TRANSLATE_NOOP("backflow::merge", "Action")},
    {"quickActionListItems", QT_TRANSLATE_NOOP("backflow::merge", "Quick action")},
    {"recordTypes", QT_TRANSLATE_NOOP("backflow::merge", "Record type")},
    {"recordTypeVisibilities", QT_TRANSLATE_NOOP("backflow::merge", "Record type visibility")},
    {"relatedLists", QT_TRANSLATE_NOOP("backflow::merge", "Related list")},
    {"required", QT_TRANSLATE_NOOP("backflow::merge", "Required")},
    {"sharingCriteriaRules", QT_TRANSLATE_NOOP("backflow::merge", "Sharing rule")},
    {"sharingModel", QT_TRANSLATE_NOOP("backflow::merge", "Sharing model")},
    {"sharingOwnerRules", QT_TRANSLATE_NOOP("backflow::merge", "Sharing rule")},
    {"status", QT_TRANSLATE_NOOP("backflow::merge", "Status")},
    {"tabSettings", QT_TRANSLATE_NOOP("backflow::merge", "Tab")},
    {"tabVisibilities", QT_TRANSLATE_NOOP("backflow::merge", "Tab")},
    {"type", QT_TRANSLATE_NOOP("backflow::merge", "Type")},
    {"unique", QT_TRANSLATE_NOOP("backflow::merge", "Unique")},
    {"userPermissions", QT_TRANSLATE_NOOP("backflow::merge", "User permission")},
    {"validationRules", QT_TRANSLATE_NOOP("backflow::merge", "Validation rule")},
    {"webLinks", QT_TRANSLATE_NOOP("backflow::merge", "Button or link")},
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
    {"default", QT_TRANSLATE_NOOP("backflow::merge", "default")},
    {"editable", QT_TRANSLATE_NOOP("backflow::merge", "edit")},
    {"enabled", QT_TRANSLATE_NOOP("backflow::merge", "enabled")},
    {"fullName", QT_TRANSLATE_NOOP("backflow::merge", "name")},
    {"isActive", QT_TRANSLATE_NOOP("backflow::merge", "active")},
    {"modifyAllRecords", QT_TRANSLATE_NOOP("backflow::merge", "modify all")},
    {"readable", QT_TRANSLATE_NOOP("backflow::merge", "read")},
    {"viewAllFields", QT_TRANSLATE_NOOP("backflow::merge", "view all fields")},
    {"viewAllRecords", QT_TRANSLATE_NOOP("backflow::merge", "view all")},
    {"visible", QT_TRANSLATE_NOOP("backflow::merge", "visible")},
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
