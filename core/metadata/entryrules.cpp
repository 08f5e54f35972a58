#include "core/metadata/entryrules.h"

namespace backflow::metadata {

namespace {

// Permissions that stand on others, a default that has to be there to be one: Metadata API reference, PermissionSet,
// Profile, GlobalValueSet, CustomField.
const EntryRule kRules[] = {
    {"fieldPermissions", "editable", "true", "readable", "true"},
    {"objectPermissions", "allowCreate", "true", "allowRead", "true"},
    {"objectPermissions", "allowEdit", "true", "allowRead", "true"},
    {"objectPermissions", "allowDelete", "true", "allowRead", "true"},
    {"objectPermissions", "allowDelete", "true", "allowEdit", "true"},
    {"objectPermissions", "viewAllRecords", "true", "allowRead", "true"},
    {"objectPermissions", "modifyAllRecords", "true", "allowRead", "true"},
    {"objectPermissions", "modifyAllRecords", "true", "allowEdit", "true"},
    {"objectPermissions", "modifyAllRecords", "true", "allowDelete", "true"},
    {"objectPermissions", "modifyAllRecords", "true", "viewAllRecords", "true"},
    {"applicationVisibilities", "default", "true", "visible", "true"},
    {"recordTypeVisibilities", "default", "true", "visible", "true"},
    {"customValue", "default", "true", "isActive", "true"},
    {"value", "default", "true", "isActive", "true"},
};

} // namespace

std::vector<const EntryRule *> entryRules(const QByteArray &element)
{
    std::vector<const EntryRule *> rules;
    for (const EntryRule &rule : kRules) {
        if (rule.element == element)
            rules.push_back(&rule);
    }
    return rules;
}

std::vector<const EntryRule *> brokenRules(const QByteArray &element,
                                           const std::function<QString(const QByteArray &)> &valueOf)
{
    std::vector<const EntryRule *> broken;
    for (const EntryRule *rule : entryRules(element)) {
        if (valueOf(rule->property) != QLatin1StringView(rule->value))
            continue;
        const QString other = valueOf(rule->needs);
        // A picklist value says nothing of being active as long as it is.
        const bool silent = other.isNull() && rule->needs == "isActive";
        if (!silent && other != QLatin1StringView(rule->needed))
            broken.push_back(rule);
    }
    return broken;
}

} // namespace backflow::metadata
