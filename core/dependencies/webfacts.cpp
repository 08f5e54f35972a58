// JavaScript and markup of Lightning, Aura and Visualforce.
#include "core/dependencies/codefacts.h"
#include "core/dependencies/codetokens.h"
#include "core/dependencies/formula.h"

#include <QRegularExpression>

namespace backflow::dependencies {

using namespace Qt::StringLiterals;

namespace {

/// `c/tile` or `@salesforce/…`. Source: Lightning Web Components Developer Guide, @salesforce modules.
void addModule(const QString &module, FactWriter &facts)
{
    if (module.startsWith("c/"_L1)) {
        facts.component("LightningComponentBundle"_L1, module.mid(2).section(u'/', 0, 0), Use::UsesCode, u"import"_s);
        return;
    }
    if (!module.startsWith("@salesforce/"_L1))
        return;
    const QString kind = module.section(u'/', 1, 1);
    const QString name = module.section(u'/', 2);
    const QString place = u"import"_s;
    if (kind == "apex"_L1) {
        // `Class.method`, `ns.Class.method`
        const QStringList parts = name.split(u'.');
        facts.component("ApexClass"_L1, parts.size() > 2 ? parts.at(0) + "__"_L1 + parts.at(1) : parts.at(0),
                        Use::Calls, place);
    } else if (kind == "schema"_L1) {
        facts.object(name.section(u'.', 0, 0), Use::Reads, place);
        facts.field(name.section(u'.', 0, 0), name.section(u'.', 1), Use::Reads, place);
    } else if (kind == "label"_L1) {
        const QString space = name.section(u'.', 0, 0);
        facts.component("CustomLabel"_L1,
                        space == "c"_L1 ? name.section(u'.', 1) : space + "__"_L1 + name.section(u'.', 1), Use::Speaks,
                        place);
    } else if (kind == "resourceUrl"_L1) {
        facts.component("StaticResource"_L1, name, Use::UsesCode, place);
    } else if (kind == "contentAssetUrl"_L1) {
        facts.component("ContentAsset"_L1, name, Use::UsesCode, place);
    } else if (kind == "customPermission"_L1) {
        facts.component("CustomPermission"_L1, name, Use::Tests, place);
    } else if (kind == "messageChannel"_L1) {
        facts.component("LightningMessageChannel"_L1, name.endsWith("__c"_L1) ? name.chopped(3) : name, Use::UsesCode,
                        place);
    }
}

/// `$Label.c.Greeting`, `e.c:chosen`, `$Resource.Logo` as Aura's code asks for them.
void addAsked(const QString &text, FactWriter &facts)
{
    if (text.startsWith(u'$') && text.contains(u'.'))
        addFormulaName(facts, text, {{}, {}, Use::UsesCode, {}});
    else if (text.startsWith("e.c:"_L1))
        facts.add({Want::WebComponent, Use::UsesCode, {}, {}, text.mid(2), {}});
    else if (text.startsWith("c:"_L1) || text.startsWith("markup://c:"_L1))
        facts.add({Want::WebComponent, Use::UsesCode, {}, {}, text.mid(text.indexOf("c:"_L1)), {}});
}

/// `c-line-item` is the component lineItem.
QString fromKebab(QStringView tag)
{
    QString name;
    bool upper = false;
    for (const QChar c : tag) {
        if (c != u'-')
            name += upper ? c.toUpper() : c;
        upper = c == u'-';
    }
    return name;
}

void addTags(const QString &code, FactWriter &facts)
{
    static const QRegularExpression kTag(u"<(c:\\w+|c-[a-z0-9-]+)"_s);
    for (const QRegularExpressionMatch &match : kTag.globalMatch(code)) {
        const QString tag = match.captured(1);
        if (tag.startsWith("c-"_L1))
            facts.component("LightningComponentBundle"_L1, fromKebab(QStringView(tag).mid(2)), Use::Contains);
        else
            facts.add({Want::WebComponent, Use::Contains, {}, {}, tag, {}});
    }
}

/// Attributes that name code or objects, in any tag.
void addAttributes(const QString &code, FactWriter &facts)
{
    static const QRegularExpression kAttribute(u"\\b(controller|extensions|standardController|extends|implements|type|"
                                               u"objectApiName|sObjectType|event)\\s*=\\s*"
                                               "[\"']([^\"'{}<>]+)[\"']"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    for (const QRegularExpressionMatch &match : kAttribute.globalMatch(code)) {
        const QString attribute = match.captured(1).toLower();
        const QStringList values = match.captured(2).split(u',', Qt::SkipEmptyParts);
        for (const QString &value : values) {
            const QString name = value.trimmed();
            if (name.startsWith("c:"_L1))
                facts.add({Want::WebComponent, Use::UsesCode, {}, {}, name, attribute});
            else if (name.contains(u':'))
                continue;
            else if (attribute == "controller"_L1 || attribute == "extensions"_L1)
                facts.component("ApexClass"_L1, name, Use::Calls, attribute);
            else if (attribute == "standardcontroller"_L1 || attribute == "objectapiname"_L1)
                facts.object(name, Use::Shows, attribute);
            else if (attribute == "type"_L1)
                facts.add({Want::CodeWord, Use::UsesCode, {}, {}, name.section(u'[', 0, 0), attribute});
        }
    }
}

/// `{!Account.Zone__c}` of a page over a standard controller; `{!v.item.Zone__c}` of Aura.
void addExpressions(const QString &code, FactWriter &facts)
{
    QStringList names = namesInMergeFields(code);
    static const QRegularExpression kOutside(u"\\$(?:Label|Resource|Permission|ObjectType|Setup|Page)\\.[\\w.]+"_s);
    for (const QRegularExpressionMatch &match : kOutside.globalMatch(code))
        names.append(match.captured(0));
    for (const QString &name : std::as_const(names)) {
        if (name.startsWith(u'$')) {
            addFormulaName(facts, name, {{}, {}, Use::Reads, {}});
            continue;
        }
        QStringList path = name.split(u'.');
        const QString head = path.takeFirst();
        while (!path.isEmpty() && !isCustomName(path.last()))
            path.removeLast();
        // What stands before the first custom name are members of the page.
        QString scope = head;
        while (path.size() > 1 && !isCustomName(path.first()))
            scope = path.takeFirst();
        if (!path.isEmpty())
            facts.add({Want::CodeField, Use::Reads, {}, scope, path.join(u'.'), {}});
    }
}

QString withoutComments(QStringView code)
{
    static const QRegularExpression kComment(u"<!--.*?(?:-->|$)"_s, QRegularExpression::DotMatchesEverythingOption);
    return code.toString().replace(kComment, u" "_s);
}

} // namespace

void addScript(QStringView code, FactWriter &facts)
{
    const std::vector<Token> tokens = tokensOf(code, Language::Script);
    for (size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].kind != TokenKind::Text)
            continue;
        const QString text = tokens[i].text.toString();
        const bool imported = i > 0 && (tokens[i - 1].isName("from"_L1) || tokens[i - 1].isName("import"_L1) ||
                                        (tokens[i - 1].is(u'(') && i > 1 &&
                                         (tokens[i - 2].isName("import"_L1) || tokens[i - 2].isName("require"_L1))));
        if (imported)
            addModule(text, facts);
        else
            addAsked(text, facts);
    }
}

void addMarkup(QStringView code, FactWriter &facts)
{
    const QString text = withoutComments(code);
    addTags(text, facts);
    addAttributes(text, facts);
    addExpressions(text, facts);
}

void addTemplate(QStringView code, FactWriter &facts)
{
    addTags(withoutComments(code), facts);
}

} // namespace backflow::dependencies
