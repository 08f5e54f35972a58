// What properties of entries are called; the entries themselves are in elementwords.cpp.
#include "core/merge/wordtables.h"

#include <QCoreApplication>

namespace backflow::merge {

namespace {

struct Word {
    const char *name;
    const char *words;
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

} // namespace

QString knownPropertyWords(const QString &property)
{
    for (const Word &word : kProperties) {
        if (property == QLatin1StringView(word.name))
            return QCoreApplication::translate("backflow::merge", word.words);
    }
    return {};
}

} // namespace backflow::merge
