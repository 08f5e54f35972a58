#include "app/localorg/xmlfacts.h"

#include <QMultiHash>
#include <QRegularExpression>
#include <vector>

namespace backflow::localorg {

using model::ComponentKey;
using namespace Qt::StringLiterals;

namespace {

/// How a text becomes the name of what it refers to.
enum class Naming {
    AsIs,
    /// A field of the object named by the nearest `scope` beside or above it, or of the file's own object.
    OfObject,
    /// Custom fields named in a formula, of the file's own object.
    Formula,
};

struct Rule {
    const char *owner;
    const char *path;
    const char *to;
    Naming naming = Naming::AsIs;
    const char *scope = "";
    bool cleared = false;
};

// What names what. Source: the elements' descriptions in the Metadata API (reference section 5 and 10.10).
constexpr Rule kRules[] = {
    {"Profile", "fieldPermissions.field", "CustomField", Naming::AsIs, "", true},
    {"Profile", "classAccesses.apexClass", "ApexClass", Naming::AsIs, "", true},
    {"Profile", "pageAccesses.apexPage", "ApexPage", Naming::AsIs, "", true},
    {"Profile", "objectPermissions.object", "CustomObject", Naming::AsIs, "", true},
    {"Profile", "tabVisibilities.tab", "CustomTab", Naming::AsIs, "", true},
    {"Profile", "tabSettings.tab", "CustomTab", Naming::AsIs, "", true},
    {"Profile", "recordTypeVisibilities.recordType", "RecordType", Naming::AsIs, "", true},
    {"Profile", "applicationVisibilities.application", "CustomApplication", Naming::AsIs, "", true},
    {"Profile", "flowAccesses.flow", "Flow", Naming::AsIs, "", true},
    {"Profile", "customPermissions.name", "CustomPermission", Naming::AsIs, "", true},
    {"Profile", "customMetadataTypeAccesses.name", "CustomObject", Naming::AsIs, "", true},
    {"Profile", "customSettingAccesses.name", "CustomObject", Naming::AsIs, "", true},
    {"Profile", "externalDataSourceAccesses.externalDataSource", "ExternalDataSource", Naming::AsIs, "", true},
    {"Profile", "layoutAssignments.layout", "Layout", Naming::AsIs, "", true},
    {"Profile", "layoutAssignments.recordType", "RecordType", Naming::AsIs, "", true},
    {"PermissionSetGroup", "permissionSets", "PermissionSet"},
    {"CustomObject", "fields.referenceTo", "CustomObject"},
    {"CustomObject", "fields.valueSet.valueSetName", "GlobalValueSet"},
    {"CustomObject", "fields.summarizedField", "CustomField"},
    {"CustomObject", "fields.summaryForeignKey", "CustomField"},
    {"CustomObject", "fields.formula", "CustomField", Naming::Formula},
    {"CustomObject", "validationRules.errorConditionFormula", "CustomField", Naming::Formula},
    {"CustomObject", "fieldSets.displayedFields.field", "CustomField", Naming::OfObject},
    {"CustomObject", "fieldSets.availableFields.field", "CustomField", Naming::OfObject},
    {"CustomObject", "compactLayouts.fields", "CustomField", Naming::OfObject},
    {"CustomObject", "listViews.columns", "CustomField", Naming::OfObject, "", true},
    {"CustomObject", "listViews.filters.field", "CustomField", Naming::OfObject},
    {"CustomObject", "recordTypes.picklistValues.picklist", "CustomField", Naming::OfObject, "", true},
    {"CustomObject", "searchLayouts.customTabListAdditionalFields", "CustomField", Naming::OfObject, "", true},
    {"CustomObject", "searchLayouts.lookupDialogsAdditionalFields", "CustomField", Naming::OfObject, "", true},
    {"CustomObject", "searchLayouts.searchResultsAdditionalFields", "CustomField", Naming::OfObject, "", true},
    {"Layout", "layoutSections.layoutColumns.layoutItems.field", "CustomField", Naming::OfObject, "", true},
    {"Layout", "layoutSections.layoutColumns.layoutItems.page", "ApexPage"},
    {"Layout", "relatedLists.relatedList", "CustomField", Naming::AsIs, "", true},
    {"Layout", "customButtons", "WebLink", Naming::OfObject, "", true},
    {"Layout", "quickActionList.quickActionListItems.quickActionName", "QuickAction", Naming::AsIs, "", true},
    {"QuickAction", "targetObject", "CustomObject"},
    {"QuickAction", "targetParentField", "CustomField", Naming::OfObject, "targetObject"},
    {"QuickAction", "fieldOverrides.field", "CustomField", Naming::OfObject, "targetObject"},
    {"QuickAction", "quickActionLayout.quickActionLayoutColumns.quickActionLayoutItems.field", "CustomField",
     Naming::OfObject, "targetObject"},
    {"QuickAction", "flowDefinition", "Flow"},
    {"QuickAction", "page", "ApexPage"},
    {"QuickAction", "lightningComponent", "AuraDefinitionBundle"},
    {"QuickAction", "lightningWebComponent", "LightningComponentBundle"},
    {"QuickAction", "targetRecordType", "RecordType"},
    {"CustomTab", "page", "ApexPage"},
    {"CustomTab", "flexiPage", "FlexiPage"},
    {"CustomTab", "lwcComponent", "LightningComponentBundle"},
    {"CustomTab", "auraComponent", "AuraDefinitionBundle"},
    {"Flow", "start.object", "CustomObject"},
    {"Flow", "start.filters.field", "CustomField", Naming::OfObject, "object"},
    {"Flow", "recordLookups.object", "CustomObject"},
    {"Flow", "recordLookups.filters.field", "CustomField", Naming::OfObject, "object"},
    {"Flow", "recordLookups.queriedFields", "CustomField", Naming::OfObject, "object"},
    {"Flow", "recordCreates.object", "CustomObject"},
    {"Flow", "recordCreates.inputAssignments.field", "CustomField", Naming::OfObject, "object"},
    {"Flow", "recordUpdates.object", "CustomObject"},
    {"Flow", "recordUpdates.filters.field", "CustomField", Naming::OfObject, "object"},
    {"Flow", "recordUpdates.inputAssignments.field", "CustomField", Naming::OfObject, "object"},
    {"Flow", "recordDeletes.object", "CustomObject"},
    {"Flow", "variables.objectType", "CustomObject"},
    {"Flow", "subflows.flowName", "Flow"},
    {"FlexiPage", "sobjectType", "CustomObject"},
    {"FlexiPage", "flexiPageRegions.itemInstances.fieldInstance.fieldItem", "CustomField", Naming::OfObject,
     "sobjectType"},
    {"FlexiPage", "flexiPageRegions.itemInstances.componentInstance.componentName", "*component"},
    {"FlexiPage", "flexiPageRegions.componentInstances.componentName", "*component"},
    {"CustomApplication", "tabs", "CustomTab", Naming::AsIs, "", true},
    {"CustomApplication", "tab", "CustomTab", Naming::AsIs, "", true},
    {"CustomApplication", "utilityBar", "FlexiPage"},
    {"CustomMetadata", "values.field", "CustomField", Naming::OfObject},
    {"Workflow", "fieldUpdates.field", "CustomField", Naming::OfObject},
    {"Workflow", "fieldUpdates.formula", "CustomField", Naming::Formula},
    {"Workflow", "rules.formula", "CustomField", Naming::Formula},
    {"Workflow", "rules.criteriaItems.field", "CustomField"},
    {"Workflow", "alerts.template", "EmailTemplate"},
    {"SharingRules", "sharingCriteriaRules.criteriaItems.field", "CustomField", Naming::OfObject},
    {"SharingRules", "sharingCriteriaRules.sharedTo.group", "Group"},
    {"SharingRules", "sharingCriteriaRules.sharedTo.role", "Role"},
    {"SharingRules", "sharingOwnerRules.sharedTo.group", "Group"},
    {"SharingRules", "sharingOwnerRules.sharedTo.role", "Role"},
    {"ReportType", "baseObject", "CustomObject"},
    {"CustomObjectTranslation", "fields.name", "CustomField", Naming::OfObject, "", true},
};

const QMultiHash<QString, const Rule *> &rulesByOwner()
{
    static const QMultiHash<QString, const Rule *> table = [] {
        QMultiHash<QString, const Rule *> all;
        for (const Rule &rule : kRules)
            all.insert(QString::fromLatin1(rule.owner), &rule);
        // A permission set is made of the same entries.
        const auto profile = all.values(u"Profile"_s);
        for (const Rule *rule : profile) {
            all.insert(u"PermissionSet"_s, rule);
            all.insert(u"MutingPermissionSet"_s, rule);
        }
        return all;
    }();
    return table;
}

std::vector<xml::Node> nodesAt(const xml::Node &root, const QByteArray &path)
{
    std::vector<xml::Node> level{root};
    const auto names = path.split('.');
    for (const QByteArray &name : names) {
        std::vector<xml::Node> next;
        for (const xml::Node &node : level) {
            for (const xml::Node &child : node.elements(name))
                next.push_back(child);
        }
        level = std::move(next);
    }
    return level;
}

QString scopeOf(const xml::Node &node, const Rule &rule, const QString &own)
{
    if (!*rule.scope)
        return own;
    for (xml::Node up = node.parent(); up; up = up.parent()) {
        if (const QString text = up.isElement() ? up.childText(rule.scope) : QString(); !text.isEmpty())
            return text;
    }
    return own;
}

void addFormula(const xml::Node &node, const QString &own, const Reference &like, FileFacts &facts)
{
    static const QRegularExpression strings(u"\"(?:\\\\.|[^\"\\\\])*\"|/\\*.*?\\*/"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression fields(u"(?<![.$\\w])([A-Za-z]\\w*__c)(?![\\w.:])"_s);
    auto found = fields.globalMatch(QString(node.text()).replace(strings, u" "_s));
    while (found.hasNext()) {
        Reference reference = like;
        reference.to.fullName = own + u'.' + found.next().captured(1);
        facts.references.append(reference);
    }
}

void apply(const Rule &rule, const xml::Node &node, const QString &own, FileFacts &facts)
{
    Reference reference;
    reference.field = QString::fromUtf8(node.name().toByteArray());
    reference.line = node.line();
    reference.column = node.column();
    reference.clearedOnDelete = rule.cleared;
    reference.to.type = QString::fromLatin1(rule.to);
    if (rule.naming == Naming::Formula) {
        addFormula(node, own, reference, facts);
        return;
    }
    QString name = node.text().trimmed();
    if (name.isEmpty())
        return;
    if (rule.naming == Naming::OfObject) {
        const QString object = scopeOf(node, rule, own);
        if (name.startsWith("Record."_L1))
            name = name.mid(7);
        // A path over a relationship names a field of another object that only the org's schema can tell.
        if (object.isEmpty() || name.contains(u'.'))
            return;
        name = object + u'.' + name;
    }
    reference.to.fullName = name;
    facts.references.append(reference);
}

/// References whose meaning hangs on a sibling element.
void addByKind(const xml::Node &root, const ComponentKey &key, FileFacts &facts)
{
    const auto add = [&facts](const xml::Node &node, const QString &type, const QString &name) {
        if (name.isEmpty())
            return;
        facts.references.append(
            {{type, name}, QString::fromUtf8(node.name().toByteArray()), node.line(), node.column(), false});
    };
    if (key.type == "Flow"_L1) {
        for (const xml::Node &call : root.elements("actionCalls")) {
            if (call.childText("actionType") == "apex"_L1)
                add(call.child("actionName"), u"ApexClass"_s, call.childText("actionName"));
        }
    } else if (key.type == "CustomTab"_L1 && root.childText("customObject") == "true"_L1) {
        add(root.child("customObject"), u"CustomObject"_s, key.fullName);
    } else if (key.type == "CustomApplication"_L1) {
        for (const xml::Node &override : root.elements("actionOverrides")) {
            if (override.childText("type").compare("flexipage"_L1, Qt::CaseInsensitive) == 0)
                add(override.child("content"), u"FlexiPage"_s, override.childText("content"));
        }
    } else if (const QString own = ownObject(key); !own.isEmpty() && key.type != "CustomObject"_L1) {
        add(root, u"CustomObject"_s, own);
    }
}

} // namespace

void addXmlReferences(const xml::Document &document, const ComponentKey &key, FileFacts &facts)
{
    const xml::Node root = document.root();
    const QString own = ownObject(key);
    const auto rules = rulesByOwner().values(key.type);
    for (const Rule *rule : rules) {
        for (const xml::Node &node : nodesAt(root, rule->path))
            apply(*rule, node, own, facts);
    }
    addByKind(root, key, facts);
}

} // namespace backflow::localorg
