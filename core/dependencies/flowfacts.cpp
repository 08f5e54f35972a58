// Flows name fields through their variables and elements, so these are looked at first.
#include "core/dependencies/formula.h"
#include "core/dependencies/xmlfacts.h"

#include <QHash>

namespace backflow::dependencies {

using namespace Qt::StringLiterals;

namespace {

class FlowReader final
{
public:
    FlowReader(const xml::Node &root, FactWriter &facts)
        : m_root(root)
        , m_facts(facts)
    {
    }

    void read()
    {
        m_record = m_root.child("start") ? m_root.child("start").childText("object").trimmed() : QString();
        learnObjects();
        readTriggers();
        for (xml::Node element = m_root.firstElement(); element; element = element.nextElement()) {
            addOwn(element);
            addReferences(element);
        }
    }

private:
    /// Which object a variable, a lookup's record or a loop's item is of.
    void learnObjects()
    {
        for (xml::Node node = m_root.firstElement(); node; node = node.nextElement()) {
            const QString name = node.childText("name").toLower();
            QString object = node.childText("object").trimmed();
            if (object.isEmpty())
                object = node.childText("objectType").trimmed();
            if (!name.isEmpty() && !object.isEmpty())
                m_objects.insert(name, object);
        }
        // Items of a loop are what the collection holds; collections may be named later than loops over them.
        for (const xml::Node &loop : m_root.elements("loops")) {
            const QString of = loop.childText("collectionReference").section(u'.', 0, 0).toLower();
            if (m_objects.contains(of))
                m_objects.insert(loop.childText("name").toLower(), m_objects.value(of));
            if (const QString next = loop.childText("assignNextValueToReference").toLower();
                !next.isEmpty() && m_objects.contains(of) && !m_objects.contains(next))
                m_objects.insert(next, m_objects.value(of));
        }
    }

    /// Process builder keeps the object in metadata of its own.
    void readTriggers()
    {
        for (const xml::Node &value : m_root.elements("processMetadataValues")) {
            if (value.childText("name") != "ObjectType"_L1)
                continue;
            const xml::Node text = value.child("value");
            const QString object = text ? text.childText("stringValue").trimmed() : QString();
            m_facts.object(object, Use::RunsOn, u"start"_s);
            if (m_record.isEmpty())
                m_record = object;
        }
        m_facts.object(m_record, Use::RunsOn, u"start"_s);
        if (!m_record.isEmpty()) {
            // The records process builder works on.
            for (const QString &name : {u"myvariable_current"_s, u"myvariable_old"_s}) {
                if (!m_objects.contains(name))
                    m_objects.insert(name, m_record);
            }
        }
    }

    void addOwn(const xml::Node &element)
    {
        const QByteArrayView kind = element.name();
        const QString place = placeWords(element.firstElement() ? element.firstElement() : element, m_root);
        if (kind == "subflows")
            m_facts.component("Flow"_L1, element.childText("flowName").trimmed(), Use::Calls, place);
        else if (kind == "actionCalls" || kind == "apexPluginCalls")
            addAction(element, place);
        else if (kind == "screens")
            addScreen(element, place);
        else if (kind == "dynamicChoiceSets" || kind.startsWith("record") || kind == "variables" || kind == "start")
            addData(element, place);
    }

    void addAction(const xml::Node &call, const QString &place)
    {
        const QString type = call.childText("actionType");
        const QString name = call.childText("actionName").trimmed();
        if (const QString apex = call.childText("apexClass").trimmed(); !apex.isEmpty())
            m_facts.component("ApexClass"_L1, apex, Use::Calls, place);
        if (type == "apex"_L1)
            m_facts.component("ApexClass"_L1, name, Use::Calls, place);
        else if (type == "emailAlert"_L1)
            m_facts.component("WorkflowAlert"_L1, name, Use::Sends, place);
        else if (type == "flow"_L1)
            m_facts.component("Flow"_L1, name, Use::Calls, place);
        else if (type == "quickAction"_L1)
            m_facts.component("QuickAction"_L1, name, Use::Calls, place);
        else if (type == "component"_L1)
            m_facts.add({Want::WebComponent, Use::Calls, {}, {}, name, place});
    }

    void addScreen(const xml::Node &screen, const QString &place)
    {
        for (const xml::Node &field : screen.elements("fields")) {
            if (const QString component = field.childText("extensionName").trimmed(); component.contains(u':'))
                m_facts.add({Want::WebComponent, Use::Contains, {}, {}, component, place});
            // `Account.Zone__c` shown straight from the object.
            if (const QString shown = field.childText("objectFieldReference").trimmed(); !shown.isEmpty())
                addReference(shown, Use::Shows, place);
        }
    }

    void addData(const xml::Node &element, const QString &place)
    {
        QString object = element.childText("object").trimmed();
        if (object.isEmpty())
            object = element.childText("objectType").trimmed();
        const bool writes = element.name() == "recordCreates" || element.name() == "recordUpdates";
        if (object.isEmpty())
            object = m_objects.value(element.childText("inputReference").section(u'.', 0, 0).toLower());
        if (object.isEmpty() && element.childText("inputReference").startsWith("$Record"_L1))
            object = m_record;
        if (object.isEmpty())
            return;
        m_facts.object(object, writes ? Use::Writes : Use::Reads, place);
        const auto each = [&](QByteArrayView list, QByteArrayView field, Use use) {
            for (const xml::Node &item : element.elements(list))
                m_facts.field(object, field.isEmpty() ? item.text().trimmed() : item.childText(field).trimmed(), use,
                              place);
        };
        each("filters", "field", Use::Tests);
        each("inputAssignments", "field", Use::Writes);
        each("outputAssignments", "field", Use::Reads);
        each("queriedFields", {}, Use::Reads);
        each("displayField", {}, Use::Shows);
        each("valueField", {}, Use::Reads);
        each("sortField", {}, Use::Reads);
        each("picklistField", {}, Use::TakesValues);
        if (const xml::Node formula = element.child("filterFormula"))
            addFormulaOf(formula.text(), Use::Tests, place);
    }

    /// Every text below that can hold the name of a resource.
    void addReferences(const xml::Node &element)
    {
        const QString place = placeWords(element.firstElement() ? element.firstElement() : element, m_root);
        std::vector<xml::Node> open{element};
        while (!open.empty()) {
            const xml::Node node = open.back();
            open.pop_back();
            if (const xml::Node first = node.firstElement()) {
                for (xml::Node child = first; child; child = child.nextElement())
                    open.push_back(child);
                continue;
            }
            const QByteArrayView name = node.name();
            if (name == "expression")
                addFormulaOf(node.text(), Use::Calculates, place);
            else if (name.endsWith("Reference") && name != "targetReference" && name != "objectFieldReference")
                addReference(node.text().trimmed(), name == "assignToReference" ? Use::Writes : Use::Reads, place);
            else if (name == "stringValue" || name == "text" || name == "fieldText" || name == "helpText")
                addFormulaOf(node.text(), Use::Reads, place);
        }
    }

    /// In flows resources stand in `{!…}`, in formulas too.
    void addFormulaOf(const QString &text, Use use, const QString &place)
    {
        const QStringList names = namesInMergeFields(text);
        for (const QString &name : names)
            addReference(name, use, place);
    }

    void addReference(const QString &name, Use use, const QString &place)
    {
        if (name.startsWith(u'$')) {
            addFormulaName(m_facts, name, {{}, m_record, use, place});
            return;
        }
        const QString object = m_objects.value(name.section(u'.', 0, 0).toLower());
        if (!object.isEmpty() && name.contains(u'.'))
            m_facts.field(object, name.section(u'.', 1), use, place);
    }

    xml::Node m_root;
    FactWriter &m_facts;
    QString m_record;
    /// Name in lower case → object.
    QHash<QString, QString> m_objects;
};

/// What a property of a component on a page names, by the property's own name.
void addProperty(FactWriter &facts, const QString &component, const xml::Node &property, const QString &object,
                 const QString &place)
{
    const QString name = property.childText("name");
    const QString value = property.childText("value").trimmed();
    if (component == "flowruntime:interview"_L1 && name == "flowName"_L1)
        facts.component("Flow"_L1, value, Use::Calls, place);
    else if (component == "flexipage:reportChart"_L1 && name == "reportName"_L1)
        facts.component("Report"_L1, value, Use::Shows, place);
    else if (component == "flexipage:visualforcePage"_L1 && name == "pageName"_L1)
        facts.component("ApexPage"_L1, value, Use::Shows, place);
    else if (name == "relatedListApiName"_L1)
        facts.add({Want::ChildList, Use::Shows, {}, object, value, place});
    else if (value.startsWith("{!$"_L1))
        addFormula(facts, value.mid(2), {{}, object, Use::Reads, place});
}

void addActionName(FactWriter &facts, const QString &name, const QString &place)
{
    if (name.startsWith("CustomButton."_L1))
        facts.component("WebLink"_L1, name.mid(13), Use::Shows, place);
    else if (name.contains(u'.') && !name.startsWith("Standard"_L1))
        facts.component("QuickAction"_L1, name.startsWith("Global."_L1) ? name.mid(7) : name, Use::Shows, place);
}

void addComponentInstance(const xml::Node &instance, FactWriter &facts, const QString &object, const QString &place)
{
    const QString component = instance.childText("componentName").trimmed();
    facts.add({Want::WebComponent, Use::Contains, {}, {}, component, place});
    for (const xml::Node &property : instance.elements("componentInstanceProperties")) {
        addProperty(facts, component, property, object, place);
        const xml::Node list = property.child("valueList");
        if (!list || property.childText("name") != "actionNames"_L1)
            continue;
        for (const xml::Node &item : list.elements("valueListItems"))
            addActionName(facts, item.childText("value").trimmed(), place);
    }
}

/// `{!Record.Zone__c}`, `{!$Permission.CustomPermission.Edit}`
void addVisibility(const QString &value, FactWriter &facts, const QString &object, const QString &place)
{
    const QStringList names = namesInMergeFields(value);
    for (const QString &name : names) {
        if (name.startsWith("Record."_L1))
            facts.field(object, name.mid(7), Use::Tests, place);
        else if (name.startsWith(u'$'))
            addFormulaName(facts, name, {{}, object, Use::Tests, place});
    }
}

} // namespace

void addFlow(const xml::Node &root, FactWriter &facts)
{
    FlowReader(root, facts).read();
}

void addFlexiPage(const xml::Node &root, FactWriter &facts)
{
    const QString object = root.childText("sobjectType").trimmed();
    std::vector<xml::Node> open{root};
    while (!open.empty()) {
        const xml::Node node = open.back();
        open.pop_back();
        const QString place = u"flexiPageRegions"_s;
        if (node.isElement("componentInstance") || node.isElement("componentInstances"))
            addComponentInstance(node, facts, object, place);
        else if (node.isElement("fieldItem"))
            facts.field(object, node.text().trimmed().mid(QStringView(u"Record.").size()), Use::Shows, place);
        else if (node.isElement("leftValue"))
            addVisibility(node.text().trimmed(), facts, object, place);
        for (xml::Node child = node.firstElement(); child; child = child.nextElement())
            open.push_back(child);
    }
}

} // namespace backflow::dependencies
