#pragma once

#include "tests/core/merge/randomtree.h"

/// What generated files hold, type by type.
namespace backflow::merge::fixture {

namespace kinds {

inline Kind leaf(const char *tag, const QByteArrayList &texts)
{
    return {tag, {}, false, false, false, texts, {}};
}
inline Kind one(const char *tag, const std::vector<Kind> &children)
{
    return {tag, {}, false, false, false, {}, children};
}
inline Kind many(const char *tag, const char *key, const std::vector<Kind> &children, bool ordered = false)
{
    return {tag, *key ? QByteArray(key).split('+') : QByteArrayList(), true, ordered, false, {}, children};
}
inline Kind fixed(Kind kind)
{
    kind.fixed = true;
    return kind;
}
/// Leaves that stand for themselves.
inline Kind words(const char *tag, const QByteArrayList &texts, bool ordered = false)
{
    return {tag, {"."}, true, ordered, false, texts, {}};
}

inline const QByteArrayList kNames = {"K0", "K1", "K2", "K3", "K4", "K5", "K6", "K7"};
/// What names the entry that holds it.
inline Kind name(const char *tag)
{
    return {tag, {}, false, false, true, {"K0", "K1", "K2", "K3", "K4", "K5", "K6", "K7"}, {}};
}

inline const QByteArrayList kTruth = {"true", "false"};
inline const QByteArrayList kTexts = {"it's v0", "v1 & more", "v2", "v 3", "v  3", ""};
/// An empty text says the same as none in translations, which a leaf-by-leaf opinion cannot tell.
inline const QByteArrayList kWords = {"it's w0", "w1", "w2", "w3"};
inline const QByteArrayList kNumbers = {"10", "20", "30"};

inline Kind permissionSet()
{
    return one("PermissionSet",
               {many("classAccesses", "apexClass", {name("apexClass"), leaf("enabled", kTruth)}),
                leaf("description", kTexts),
                many("fieldPermissions", "field", {leaf("editable", kTruth), name("field"), leaf("readable", kTruth)}),
                leaf("label", kTexts)});
}
inline Kind customLabels()
{
    return one("CustomLabels", {many("labels", "fullName",
                                     {name("fullName"), leaf("categories", kTexts), leaf("language", {"en", "de"}),
                                      leaf("shortDescription", kTexts), leaf("value", kTexts)})});
}
inline Kind customObject()
{
    const Kind value =
        many("value", "fullName", {name("fullName"), leaf("default", kTruth), leaf("label", kTexts)}, true);
    const Kind set =
        one("valueSet", {leaf("restricted", kTruth), one("valueSetDefinition", {leaf("sorted", {"false"}), value})});
    return one(
        "CustomObject",
        {leaf("description", kTexts),
         many("fields", "fullName", {name("fullName"), leaf("description", kTexts), leaf("label", kTexts), set}),
         leaf("label", kTexts),
         many("listViews", "fullName",
              {name("fullName"), words("columns", kNames, true), leaf("filterScope", {"Mine", "Everything"}),
               many("filters", "", {leaf("field", kNames), leaf("operation", kTexts), leaf("value", kTexts)}, true)}),
         one("nameField", {leaf("label", kTexts), leaf("type", {"Text", "AutoNumber"})})});
}
inline Kind flow()
{
    const Kind conditions = many("conditions", "",
                                 {leaf("leftValueReference", kNames), leaf("operator", {"EqualTo", "IsNull"}),
                                  one("rightValue", {leaf("stringValue", kTexts)})},
                                 true);
    const Kind rules = many("rules", "name",
                            {name("name"), leaf("conditionLogic", {"and"}), conditions,
                             one("connector", {leaf("targetReference", kNames)}), leaf("label", kTexts)},
                            true);
    const Kind items =
        many("assignmentItems", "", {leaf("assignToReference", kNames), leaf("operator", {"Assign", "Add"})}, true);
    return one("Flow",
               {leaf("apiVersion", {"58.0", "60.0", "61.0"}),
                many("assignments", "name", {name("name"), leaf("label", kTexts), leaf("locationX", kNumbers), items}),
                many("decisions", "name",
                     {name("name"), leaf("label", kTexts), leaf("locationX", kNumbers), leaf("locationY", kNumbers),
                      leaf("defaultConnectorLabel", kTexts), rules}),
                leaf("interviewLabel", kTexts), leaf("status", {"Active", "Draft"})});
}
inline Kind layout()
{
    const Kind items = many("layoutItems", "", {leaf("behavior", {"Edit", "Readonly"}), leaf("field", kNames)}, true);
    return one("Layout", {words("excludeButtons", kNames),
                          many("layoutSections", "label",
                               {leaf("customLabel", kTruth), name("label"), many("layoutColumns", "", {items}, true),
                                leaf("style", {"OneColumn", "TwoColumnsTopToBottom"})},
                               true),
                          many("relatedLists", "relatedList",
                               {words("fields", kNames, true), name("relatedList"), leaf("sortField", kTexts)}, true),
                          leaf("showEmailCheckbox", kTruth)});
}
inline Kind flexiPage()
{
    const Kind properties = many("componentInstanceProperties", "name", {name("name"), leaf("value", kTexts)});
    const Kind instance =
        fixed(one("componentInstance", {properties, leaf("componentName", {"c:one", "c:two"}), name("identifier")}));
    return one("FlexiPage", {many("flexiPageRegions", "name",
                                  {many("itemInstances", "componentInstance/identifier", {instance}, true),
                                   name("name"), leaf("type", {"Region", "Facet"})}),
                             leaf("masterLabel", kTexts), one("template", {leaf("name", kNames)})});
}
inline Kind lightningBundle()
{
    const Kind property = many("property", "@name",
                               {name("@name"), leaf("@type", {"String", "Integer"}), leaf("@label", kWords),
                                leaf("@default", kWords), leaf("unused", kWords)});
    return one("LightningComponentBundle",
               {leaf("apiVersion", {"58.0", "60.0", "61.0"}), leaf("isExposed", kTruth),
                one("targetConfigs", {many("targetConfig", "@targets", {name("@targets"), property})}),
                one("targets", {words("target", kNames)})});
}
inline Kind package()
{
    return one("Package", {many("types", "name", {words("members", kNames), name("name")}),
                           leaf("version", {"58.0", "60.0", "61.0"})});
}
inline Kind translations()
{
    return one("Translations", {many("customLabels", "name", {leaf("label", kWords), name("name")}),
                                many("reportTypes", "name",
                                     {leaf("description", kWords), leaf("label", kWords), name("name"),
                                      many("sections", "name", {leaf("label", kWords), name("name")})})});
}
inline Kind globalValueSet()
{
    return one("GlobalValueSet", {many("customValue", "fullName",
                                       {name("fullName"), leaf("default", kTruth), leaf("label", kTexts)}, true),
                                  leaf("masterLabel", kTexts), leaf("sorted", {"false"})});
}
/// No row of the key table speaks of it: named by a child, an attribute, below another, together, by itself, by
/// nothing.
inline Kind unknownType()
{
    return one("Gadget",
               {many("dials", "fullName", {name("fullName"), leaf("value", kTexts)}),
                many("knobs", "@name", {name("@name"), leaf("turn", kTexts)}),
                many("panes", "componentInstance/identifier",
                     {fixed(one("componentInstance", {leaf("colour", kTexts), name("identifier")}))}),
                many("rights", "layout+recordType", {name("layout"), name("recordType"), leaf("shown", kTruth)}),
                words("tags", kNames), many("turns", "", {leaf("angle", kNumbers), leaf("speed", kNumbers)}, true)});
}

} // namespace kinds

} // namespace backflow::merge::fixture
