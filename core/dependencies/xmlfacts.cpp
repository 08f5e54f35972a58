#include "core/dependencies/xmlfacts.h"

#include "core/dependencies/formula.h"
#include "core/dependencies/xmlrules.h"
#include "core/metadata/places.h"

namespace backflow::dependencies {

using namespace Qt::StringLiterals;

namespace {

QString scopeOf(const xml::Node &node, QByteArrayView name)
{
    if (name.isEmpty())
        return {};
    for (xml::Node up = node.parent(); up && up.isElement(); up = up.parent()) {
        if (const QString text = up.childText(name); !text.isEmpty())
            return text.trimmed();
    }
    return {};
}

/// Walks a document along the tree of rules of its root.
class RuleWalk final
{
public:
    RuleWalk(const xml::Node &root, FactWriter &facts)
        : m_root(root)
        , m_facts(facts)
    {
    }

    void walk(const xml::Node &node, const RuleNode &rules)
    {
        for (xml::Node child = node.firstElement(); child; child = child.nextElement()) {
            const RuleNode *known = rules.child(child.name());
            if (!known)
                continue;
            for (const XmlRule *rule : known->rules)
                apply(*rule, child);
            // As deep as the table is, and no deeper.
            if (!known->children.empty())
                walk(child, *known);
        }
    }

private:
    void apply(const XmlRule &rule, const xml::Node &node)
    {
        const QString text = node.text().trimmed();
        if (text.isEmpty())
            return;
        const QString place = placeWords(node, m_root);
        if (rule.reading != Reading::Typed) {
            const bool own = rule.reading == Reading::Value;
            say(rule.reading, QLatin1StringView(rule.type), rule.use, text,
                own ? node.parent().childText(rule.scope) : scopeOf(node, rule.scope), place);
            return;
        }
        const QString kind = node.parent().childText(rule.scope).trimmed();
        for (const TypedRule &typed : typedRules()) {
            if (qstrcmp(typed.table, rule.type) == 0 &&
                kind.compare(QLatin1StringView(typed.when), Qt::CaseInsensitive) == 0)
                say(typed.reading, QLatin1StringView(typed.type), rule.use, text, {}, place);
        }
    }

    void say(Reading reading, QLatin1StringView type, Use use, const QString &text, const QString &scope,
             const QString &place)
    {
        switch (reading) {
        case Reading::Name:
            return m_facts.component(type, text, use, place);
        case Reading::Encoded:
            return m_facts.component(type, metadata::decodedName(text), use, place);
        case Reading::OwnName:
            return m_facts.add({Want::OwnComponent, use, type, {}, text, place});
        case Reading::Object:
            return m_facts.object(text, use, place);
        case Reading::Field:
            return m_facts.field(scope, text, use, place);
        case Reading::Qualified:
            return m_facts.field(text.section(u'.', 0, 0), text.section(u'.', 1), use, place);
        case Reading::Summary:
            return m_facts.add({Want::SummaryField, use, {}, scope, text, place});
        case Reading::Report:
            return m_facts.add({Want::ReportField, use, {}, {}, text, place});
        case Reading::Formula:
            return addFormula(m_facts, text, {scope, {}, use, place});
        case Reading::Merge:
            return addMergeFields(m_facts, text, {{}, {}, use, place});
        case Reading::Web:
            return m_facts.add({Want::WebComponent, use, type, {}, text, place});
        case Reading::Value:
            return m_facts.add({Want::MetadataValue, use, {}, scope, text, place});
        case Reading::Related:
            return m_facts.add({Want::ChildList, use, {}, {}, text, place});
        case Reading::Typed:
            break;
        }
    }

    xml::Node m_root;
    FactWriter &m_facts;
};

void addField(const xml::Node &root, FactWriter &facts)
{
    Relationship &relationship = facts.facts().relationship;
    for (const xml::Node &target : root.elements("referenceTo"))
        relationship.targets.append(target.text().trimmed());
    relationship.childName = root.childText("relationshipName").trimmed();
    const QString type = root.childText("type");
    relationship.masterDetail = type == "MasterDetail"_L1;
    // Hierarchies look up their own object without naming it.
    if (type == "Hierarchy"_L1)
        relationship.targets = {u"User"_s};
}

/// Columns of a report type stand with the table they are from: `Account`, `Account.Lines__r`.
void addReportType(const xml::Node &root, FactWriter &facts)
{
    QString chain = root.childText("baseObject").trimmed();
    for (xml::Node join = root.child("join"); join; join = join.child("join")) {
        const QString relationship = join.childText("relationship").trimmed();
        facts.add({Want::ChildList, Use::Reads, {}, chain, relationship, u"join"_s});
        chain += kChildStep + relationship;
    }
    for (const xml::Node &section : root.elements("sections")) {
        for (const xml::Node &column : section.elements("columns"))
            facts.field(column.childText("table").trimmed().replace(u'.', kChildStep),
                        column.childText("field").trimmed(), Use::Shows, u"sections"_s);
    }
}

/// `Contacts_Only__c` is the report type Contacts_Only; `CustomEntity$Line__c` reports on an object.
void addReport(const xml::Node &root, FactWriter &facts)
{
    const QString type = root.childText("reportType").trimmed();
    if (type.endsWith("__c"_L1) && !type.contains(u'$'))
        facts.component("ReportType"_L1, type.chopped(3), Use::Reads, u"reportType"_s);
    const QStringList parts = type.split(u'$').mid(1);
    for (const QString &part : parts)
        facts.object(part.section(u'@', 0, 0), Use::Reads, u"reportType"_s);
}

void addObject(const xml::Node &root, FactWriter &facts)
{
    if (root.childText("sharingModel") == "ControlledByParent"_L1)
        facts.add({Want::MasterDetail, Use::PointsTo, {}, {}, {}, u"sharingModel"_s});
}

void addTab(const xml::Node &root, FactWriter &facts)
{
    if (root.childText("customObject") == "true"_L1)
        facts.object(QString(kOwnName), Use::Shows, u"customObject"_s);
}

void declareChildren(const xml::Node &root, const metadata::TypeInfo &type, Facts &facts)
{
    for (xml::Node node = root.firstElement(); node; node = node.nextElement()) {
        for (const metadata::ChildType &child : type.innerChildren) {
            if (node.name() != child.xmlElement.toUtf8())
                continue;
            QString name = node.childText(child.idElement.toUtf8());
            if (name.isEmpty())
                name = node.childText("fullName");
            if (!name.isEmpty())
                facts.declares.push_back({child.name, name, child.bareName});
        }
    }
}

} // namespace

QString placeWords(const xml::Node &node, const xml::Node &root)
{
    xml::Node top = node;
    while (top.parent() != root && top.parent().isElement())
        top = top.parent();
    const QString name = QString::fromUtf8(top.name().toByteArray());
    for (const QByteArrayView id : {QByteArrayView("fullName"), QByteArrayView("name"), QByteArrayView("label")}) {
        const xml::Node named = top == node ? xml::Node() : top.child(id);
        if (const QString text = named && named != node ? named.text().trimmed() : QString(); !text.isEmpty())
            return name + u' ' + text;
    }
    return name;
}

void addXmlMentions(const xml::Document &document, const QString &type, FactWriter &facts)
{
    const xml::Node root = document.root();
    const QByteArray name = root.localName().toByteArray();
    if (const RuleNode *rules = rulesOf(name))
        RuleWalk(root, facts).walk(root, *rules);
    if (name == "CustomField")
        addField(root, facts);
    else if (name == "CustomObject")
        addObject(root, facts);
    else if (name == "CustomTab")
        addTab(root, facts);
    else if (name == "Report")
        addReport(root, facts);
    else if (name == "ReportType")
        addReportType(root, facts);
    else if (name == "Flow")
        addFlow(root, facts);
    else if (name == "FlexiPage")
        addFlexiPage(root, facts);
    if (const metadata::TypeInfo *info = metadata::Registry::builtIn().byName(type))
        declareChildren(root, *info, facts.facts());
}

} // namespace backflow::dependencies
