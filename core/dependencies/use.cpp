#include "core/dependencies/use.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <array>

namespace backflow::dependencies {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::dependencies)
};

struct UseText {
    QLatin1StringView name;
    /// %1 is the component in words.
    const char *sentence;
};

constexpr std::array kTexts = {
    UseText{"belongs-to"_L1, QT_TRANSLATE_NOOP("backflow::dependencies", "%1 is a part of it")},
    UseText{"shows"_L1, QT_TRANSLATE_NOOP("backflow::dependencies", "%1 shows it")},
    UseText{"grants"_L1, QT_TRANSLATE_NOOP("backflow::dependencies", "%1 gives access to it")},
    UseText{"calculates"_L1, QT_TRANSLATE_NOOP("backflow::dependencies", "a formula of %1 reads it")},
    UseText{"tests"_L1, QT_TRANSLATE_NOOP("backflow::dependencies", "a condition of %1 tests it")},
    UseText{"reads"_L1, QT_TRANSLATE_NOOP("backflow::dependencies", "%1 reads it")},
    UseText{"writes"_L1, QT_TRANSLATE_NOOP("backflow::dependencies", "%1 writes it")},
    UseText{"points-to"_L1, QT_TRANSLATE_NOOP("backflow::dependencies", "%1 points to it")},
    UseText{"takes-values"_L1, QT_TRANSLATE_NOOP("backflow::dependencies", "%1 takes its values from it")},
    UseText{"calls"_L1, QT_TRANSLATE_NOOP("backflow::dependencies", "%1 calls it")},
    UseText{"uses"_L1, QT_TRANSLATE_NOOP("backflow::dependencies", "%1 uses it")},
    UseText{"contains"_L1, QT_TRANSLATE_NOOP("backflow::dependencies", "%1 contains it")},
    UseText{"translates"_L1, QT_TRANSLATE_NOOP("backflow::dependencies", "%1 translates it")},
    UseText{"assigns"_L1, QT_TRANSLATE_NOOP("backflow::dependencies", "%1 assigns it")},
    UseText{"sends"_L1, QT_TRANSLATE_NOOP("backflow::dependencies", "%1 sends it")},
    UseText{"shares-with"_L1, QT_TRANSLATE_NOOP("backflow::dependencies", "%1 shares with it")},
    UseText{"speaks"_L1, QT_TRANSLATE_NOOP("backflow::dependencies", "%1 takes a text from it")},
    UseText{"record-of"_L1, QT_TRANSLATE_NOOP("backflow::dependencies", "%1 is a record of it")},
    UseText{"runs-on"_L1, QT_TRANSLATE_NOOP("backflow::dependencies", "%1 runs on it")},
    UseText{"named"_L1, QT_TRANSLATE_NOOP("backflow::dependencies", "%1 names it")},
};
static_assert(kTexts.size() == size_t(Use::Named) + 1);

const UseText &textOf(Use use)
{
    return kTexts.at(size_t(use));
}

/// Types whose own words are not their name in lower case.
const QHash<QString, const char *> &typeTexts()
{
    static const QHash<QString, const char *> kTypes{
        {u"ApexClass"_s, QT_TRANSLATE_NOOP("backflow::dependencies", "Apex class")},
        {u"ApexTrigger"_s, QT_TRANSLATE_NOOP("backflow::dependencies", "Apex trigger")},
        {u"ApexPage"_s, QT_TRANSLATE_NOOP("backflow::dependencies", "Visualforce page")},
        {u"ApexComponent"_s, QT_TRANSLATE_NOOP("backflow::dependencies", "Visualforce component")},
        {u"AuraDefinitionBundle"_s, QT_TRANSLATE_NOOP("backflow::dependencies", "Aura component")},
        {u"LightningComponentBundle"_s, QT_TRANSLATE_NOOP("backflow::dependencies", "Lightning web component")},
        {u"CustomApplication"_s, QT_TRANSLATE_NOOP("backflow::dependencies", "app")},
        {u"CustomField"_s, QT_TRANSLATE_NOOP("backflow::dependencies", "field")},
        {u"CustomLabels"_s, QT_TRANSLATE_NOOP("backflow::dependencies", "label file")},
        {u"CustomLabel"_s, QT_TRANSLATE_NOOP("backflow::dependencies", "label")},
        {u"CustomMetadata"_s, QT_TRANSLATE_NOOP("backflow::dependencies", "custom metadata record")},
        {u"CustomObject"_s, QT_TRANSLATE_NOOP("backflow::dependencies", "object")},
        {u"CustomObjectTranslation"_s, QT_TRANSLATE_NOOP("backflow::dependencies", "translation")},
        {u"CustomTab"_s, QT_TRANSLATE_NOOP("backflow::dependencies", "tab")},
        {u"FlexiPage"_s, QT_TRANSLATE_NOOP("backflow::dependencies", "Lightning page")},
        {u"Translations"_s, QT_TRANSLATE_NOOP("backflow::dependencies", "translation")},
        {u"WebLink"_s, QT_TRANSLATE_NOOP("backflow::dependencies", "button")},
        {u"Workflow"_s, QT_TRANSLATE_NOOP("backflow::dependencies", "workflow of")},
        {u"SharingRules"_s, QT_TRANSLATE_NOOP("backflow::dependencies", "sharing rules of")},
        {u"AssignmentRules"_s, QT_TRANSLATE_NOOP("backflow::dependencies", "assignment rules of")},
    };
    return kTypes;
}

QString typeInWords(const QString &type)
{
    if (const char *known = typeTexts().value(type))
        return Tr::tr(known);
    // "PermissionSet" → "permission set"
    static const QRegularExpression kBoundary(u"(?<=[a-z])(?=[A-Z])"_s);
    return type.split(kBoundary).join(u' ').toLower();
}

} // namespace

QString useName(Use use)
{
    return textOf(use).name;
}

QString originName(Origin origin)
{
    return origin == Origin::Org ? u"org"_s : u"metadata"_s;
}

QString inWords(const model::ComponentKey &key)
{
    return typeInWords(key.type) + u' ' + key.fullName;
}

QString because(const model::ComponentKey &from, const QString &element, Use use, Origin origin)
{
    const QString sentence = Tr::tr(textOf(use).sentence).arg(inWords(from));
    if (origin == Origin::Org)
        return Tr::tr("%1, as the org says").arg(sentence);
    return element.isEmpty() ? sentence : Tr::tr("%1 (%2)").arg(sentence, element);
}

bool blocksDeletion(const QString &fromType, Use use)
{
    if (use == Use::Grants || use == Use::Translates)
        return false;
    if (use == Use::Assigns)
        return fromType != "Profile"_L1 && fromType != "PermissionSet"_L1;
    return use != Use::Shows || (fromType != "Layout"_L1 && fromType != "ListView"_L1 && fromType != "Report"_L1 &&
                                 fromType != "CustomApplication"_L1 && fromType != "CustomObject"_L1);
}

} // namespace backflow::dependencies
