#include "core/merge/wordtables.h"

#include <QCoreApplication>
#include <QHash>

namespace backflow::merge {

namespace {

struct Word {
    const char *name;
    const char *words;
};

#define W(text) QT_TRANSLATE_NOOP("backflow::merge", text)

constexpr Word kElements[] = {
    {"actionOverrides", W("Action override")},
    {"alerts", W("Email alert")},
    {"applicationVisibilities", W("App visibility")},
    {"businessProcesses", W("Business process")},
    {"classAccesses", W("Apex class access")},
    {"compactLayouts", W("Compact layout")},
    {"customButtons", W("Custom button")},
    {"customMetadataTypeAccesses", W("Custom metadata type access")},
    {"customPermissions", W("Custom permission")},
    {"customSettingAccesses", W("Custom setting access")},
    {"excludeButtons", W("Hidden button")},
    {"externalDataSourceAccesses", W("External data source access")},
    {"fieldPermissions", W("Field permission")},
    {"fieldSets", W("Field set")},
    {"fieldUpdates", W("Field update")},
    {"flowAccesses", W("Flow access")},
    {"inlineHelpText", W("Help text")},
    {"layoutAssignments", W("Layout assignment")},
    {"layoutColumns", W("Column")},
    {"layoutItems", W("Layout item")},
    {"layoutSections", W("Section")},
    {"listViews", W("List view")},
    {"loginIpRanges", W("Login IP range")},
    {"members", W("Member")},
    {"objectPermissions", W("Object permission")},
    {"outboundMessages", W("Outbound message")},
    {"packageVersions", W("Package version")},
    {"pageAccesses", W("Page access")},
    {"picklistValues", W("Picklist")},
    {"platformActionListItems", W("Action")},
    {"quickActionListItems", W("Quick action")},
    {"recordTypes", W("Record type")},
    {"recordTypeVisibilities", W("Record type visibility")},
    {"relatedLists", W("Related list")},
    {"sharingCriteriaRules", W("Sharing rule")},
    {"sharingOwnerRules", W("Sharing rule")},
    {"tabSettings", W("Tab")},
    {"tabVisibilities", W("Tab")},
    {"userPermissions", W("User permission")},
    {"validationRules", W("Validation rule")},
    {"webLinks", W("Button or link")},
};

/// The same element means different things in different types.
struct TypedWord {
    const char *type;
    const char *name;
    const char *words;
};
constexpr TypedWord kTypedElements[] = {
    {"CustomLabels", "labels", W("Label")},
    {"CustomObject", "fields", W("Field")},
    {"CustomObject", "indexes", W("Index")},
    {"CustomField", "value", W("Picklist value")},
    {"CustomObject", "value", W("Picklist value")},
    {"GlobalValueSet", "customValue", W("Picklist value")},
    {"StandardValueSet", "standardValue", W("Picklist value")},
    {"RecordType", "values", W("Picklist value")},
    {"BusinessProcess", "values", W("Picklist value")},
    {"CustomMetadata", "values", W("Value of field")},
    {"Package", "types", W("Type")},
    {"Translations", "customLabels", W("Label")},
    {"Workflow", "rules", W("Workflow rule")},
    {"Workflow", "tasks", W("Task")},
    {"Flow", "actionCalls", W("Flow action")},
    {"Flow", "assignments", W("Flow assignment")},
    {"Flow", "choices", W("Flow choice")},
    {"Flow", "collectionProcessors", W("Flow collection step")},
    {"Flow", "constants", W("Flow constant")},
    {"Flow", "customErrors", W("Flow error message")},
    {"Flow", "decisions", W("Flow decision")},
    {"Flow", "dynamicChoiceSets", W("Flow choice set")},
    {"Flow", "formulas", W("Flow formula")},
    {"Flow", "loops", W("Flow loop")},
    {"Flow", "recordCreates", W("Flow step that creates records")},
    {"Flow", "recordDeletes", W("Flow step that deletes records")},
    {"Flow", "recordLookups", W("Flow step that gets records")},
    {"Flow", "recordUpdates", W("Flow step that updates records")},
    {"Flow", "rules", W("Outcome")},
    {"Flow", "screens", W("Flow screen")},
    {"Flow", "start", W("Flow start")},
    {"Flow", "subflows", W("Subflow")},
    {"Flow", "textTemplates", W("Flow text template")},
    {"Flow", "variables", W("Flow variable")},
    {"Flow", "waits", W("Flow pause")},
};

constexpr Word kProperties[] = {
    {"activated", W("active")},        {"active", W("active")},
    {"allowCreate", W("create")},      {"allowDelete", W("delete")},
    {"allowEdit", W("edit")},          {"allowRead", W("read")},
    {"default", W("default")},         {"editable", W("edit")},
    {"enabled", W("enabled")},         {"fullName", W("name")},
    {"isActive", W("active")},         {"modifyAllRecords", W("modify all")},
    {"readable", W("read")},           {"viewAllFields", W("view all fields")},
    {"viewAllRecords", W("view all")}, {"visible", W("visible")},
};

#undef W

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
