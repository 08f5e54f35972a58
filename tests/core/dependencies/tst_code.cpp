#include "tests/core/dependencies/orgfiles.h"

using namespace backflow;
using namespace Qt::StringLiterals;
using tests::needsOf;
using tests::OrgFiles;

/// What code names: Apex with its queries, JavaScript, markup.
class TestCode : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void apexNamesWhatItUses_data();
    void apexNamesWhatItUses();
    void componentsNameWhatTheyUse_data();
    void componentsNameWhatTheyUse();
    void aFieldThatSeveralObjectsHaveIsOfThoseTheFileNames();
};

namespace {

void fill(OrgFiles &org)
{
    org.object(u"Line__c"_s);
    org.object(u"Rate__mdt"_s);
    org.field(u"Rate__mdt"_s, u"Value__c"_s);
    org.xml(u"customMetadata/Rate.North.md-meta.xml"_s, "CustomMetadata", "<label>n</label>");
    org.field(u"Account"_s, u"Zone__c"_s);
    org.field(u"Contact"_s, u"Zone__c"_s);
    org.field(u"Line__c"_s, u"Total__c"_s);
    org.field(u"Line__c"_s, u"Place__c"_s, "<type>Location</type>");
    org.lookup(u"Line__c"_s, u"Account__c"_s, "Account", "Lines");
    org.apex(u"Zones"_s, "public virtual class Zones {}");
    org.apex(u"Tool"_s, "public interface Tool {}");
    org.xml(u"labels/CustomLabels.labels-meta.xml"_s, "CustomLabels", "<labels><fullName>Greeting</fullName></labels>");
    org.put(u"pages/Start.page"_s, "<apex:page/>");
    org.put(u"lwc/tile/tile.js"_s, "export default class Tile {}");
    org.put(u"lwc/lineItem/lineItem.js"_s, "export default class LineItem {}");
    org.put(u"aura/card/card.cmp"_s, "<aura:component/>");
    org.put(u"aura/chosen/chosen.evt"_s, "<aura:event type=\"APPLICATION\"/>");
}

} // namespace

void TestCode::apexNamesWhatItUses_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QStringList>("needs");
    const auto row = [](const char *name, const QByteArray &code, const QStringList &needs) {
        QTest::newRow(name) << code << needs;
    };
    const QString zone = u"CustomField:Account.Zone__c"_s;
    const QString line = u"CustomObject:Line__c"_s;
    const QString total = u"CustomField:Line__c.Total__c"_s;
    const QString account = u"CustomField:Line__c.Account__c"_s;
    row("a class by its name", "class A { Zones z = new Zones(); }", {u"ApexClass:Zones"_s});
    row("in any case", "class A { void f() { ZONES.run(); } }", {u"ApexClass:Zones"_s});
    row("bases", "class A extends Zones implements Tool, Comparable {}", {u"ApexClass:Tool"_s, u"ApexClass:Zones"_s});
    row("bases that nobody holds", "class A extends Gone implements Database.Batchable<sObject>, Queueable {}",
        {u"?ApexClass:Gone"_s});
    row("a cast and a generic", "class A { List<Zones> f(Object o) { return new List<Zones>{(Zones) o}; } }",
        {u"ApexClass:Zones"_s});
    row("not in comments or texts", "class A { /* Zones */ String s = 'Zones Total__c'; // Tool\n }", {});
    row("not its own inner classes", "class A { class Zones {} Zones z = new Zones(); }", {});
    row("not a variable's name", "class A { void f(Integer zones) { g(zones); } }", {});
    row("query",
        "class A { Object o = [SELECT Id, Total__c, Account__r.Zone__c, Name FROM Line__c WHERE Total__c > 1]; }",
        {total, account, zone, line});
    row("query with an alias", "class A { Object o = [SELECT l.Total__c FROM Line__c l]; }", {total, line});
    row("query over children",
        "class A { Object o = [SELECT Id, (SELECT Total__c FROM Lines__r) FROM Account WHERE Zone__c != null]; }",
        {account, total, zone});
    row("query over standard children",
        "class A { Object o = [SELECT Id, (SELECT Zone__c FROM Contacts) FROM Account]; }",
        {u"CustomField:Contact.Zone__c"_s});
    row("query in a query",
        "class A { Object o = [SELECT Id FROM Account WHERE Id IN (SELECT Account__c FROM Line__c)]; }",
        {account, line});
    row("what is bound in a query is the program's own",
        "class A { void f(Line__c l) { Object o = [SELECT Id FROM Account WHERE Zone__c = :l.Total__c]; } }",
        {zone, line, total});
    row("functions in a query",
        "class A { Object o = [SELECT COUNT(Id), SUM(Total__c) FROM Line__c GROUP BY Account__c]; }",
        {total, account, line});
    row("query in a text", "class A { Object o = Database.query('SELECT Total__c FROM Line__c WHERE Id = :x'); }",
        {total, line});
    row("search",
        "class A { Object o = [FIND 'x' IN ALL FIELDS RETURNING Line__c(Total__c WHERE Account__c != null)]; }",
        {total, account, line});
    row("a typed variable", "class A { void f(Account a) { a.Zone__c = 'x'; } }", {zone});
    row("over a relationship", "class A { String f(Line__c l) { return l.Account__r.Zone__c; } }",
        {account, zone, line});
    row("items of lists and maps",
        "class A { void f(List<Line__c> ls, Map<Id, Line__c> m) { g(ls[0].Total__c + m.get(i).Account__r.Zone__c); } }",
        {account, total, zone, line});
    row("a loop's item", "class A { void f() { for (Account a : accounts) { a.Zone__c = null; } } }", {zone});
    row("a new record", "class A { Account a = new Account(Name = 'x', Zone__c = 'y'); }", {zone});
    row("this", "class A { Account acc; void f() { this.acc.Zone__c = 'x'; } }", {zone});
    row("a field's token",
        "class A { Object o = Account.Zone__c; Object p = Schema.SObjectType.Line__c.fields.Total__c; }",
        {zone, total, line});
    row("a field that nobody holds", "class A { void f(Account a) { a.Gone__c = 1; } }",
        {u"?CustomField:Account.Gone__c"_s});
    row("a field of what cannot be told", "class A { void f() { g().Total__c = 1; } }", {total});
    row("the part of a place", "class A { void f(Line__c l) { g(l.Place__Latitude__s); } }",
        {u"CustomField:Line__c.Place__c"_s, line});
    row("an object that nobody holds", "class A { Gone__c g = new Gone__c(); }", {u"?CustomObject:Gone__c"_s});
    row("an installed package", "class A { npsp__Level__c l; }", {u"@CustomObject:npsp__Level__c"_s});
    row("labels, pages, metadata records, permissions",
        "class A { Object o = System.Label.Greeting + Label.npsp.Hi; Object p = Page.Start; "
        "Object r = Rate__mdt.getInstance('North').Value__c; "
        "Boolean b = FeatureManagement.checkPermission('Edit_Zones'); }",
        {u"?CustomPermission:Edit_Zones"_s, u"@CustomLabel:npsp__Hi"_s, u"ApexPage:Start"_s,
         u"CustomField:Rate__mdt.Value__c"_s, u"CustomLabel:Greeting"_s, u"CustomMetadata:Rate.North"_s,
         u"CustomObject:Rate__mdt"_s});
    row("field sets", "class A { Object o = SObjectType.Line__c.fieldSets.Main; }",
        {u"?FieldSet:Line__c.Main"_s, line});
    row("shares", "class A { Line__Share s = new Line__Share(RowCause = 'x'); }", {line});
    row("a method called like a class", "class A { void f() { zones(); } }", {});
    row("annotations", "@Tool class A { @Zones void f() {} }", {});
}

void TestCode::apexNamesWhatItUses()
{
    QFETCH(QByteArray, code);
    QFETCH(QStringList, needs);
    OrgFiles org(u"UAT"_s);
    fill(org);
    org.apex(u"A"_s, code);
    needs.sort();
    QCOMPARE(needsOf(org.graph(), u"ApexClass:A"_s), needs);
}

void TestCode::componentsNameWhatTheyUse_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("component");
    QTest::addColumn<QStringList>("needs");
    const auto row = [](const char *name, const char *path, const QByteArray &code, const char *component,
                        const QStringList &needs) {
        QTest::newRow(name) << QString::fromLatin1(path) << code << QString::fromLatin1(component) << needs;
    };
    row("trigger", "triggers/OnLine.trigger", "trigger OnLine on Line__c (before insert) { Zones.run(); }",
        "ApexTrigger:OnLine", {u"ApexClass:Zones"_s, u"CustomObject:Line__c"_s});
    row("imports", "lwc/list/list.js",
        "import run from '@salesforce/apex/Zones.run';\nimport T from "
        "\"@salesforce/schema/Line__c.Account__r.Zone__c\";\n"
        "import L from '@salesforce/label/c.Greeting';\nimport { a } from 'c/tile';\nimport R from "
        "'@salesforce/resourceUrl/Logo';\nimport P from '@salesforce/customPermission/Edit_Zones';\nimport M from "
        "'@salesforce/messageChannel/Picked__c';\nimport { LightningElement } from 'lwc';\nimport U from "
        "'@salesforce/user/Id';\n// import x from 'c/gone';\nconst s = 'c/gone';\nconst d = import('c/lineItem');",
        "LightningComponentBundle:list",
        {u"?CustomPermission:Edit_Zones"_s, u"?LightningMessageChannel:Picked"_s, u"?StaticResource:Logo"_s,
         u"ApexClass:Zones"_s, u"CustomField:Account.Zone__c"_s, u"CustomField:Line__c.Account__c"_s,
         u"CustomLabel:Greeting"_s, u"CustomObject:Line__c"_s, u"LightningComponentBundle:lineItem"_s,
         u"LightningComponentBundle:tile"_s});
    row("template", "lwc/list/list.html",
        "<template><c-line-item></c-line-item><!-- <c-gone></c-gone> --><lightning-card></lightning-card></template>",
        "LightningComponentBundle:list", {u"LightningComponentBundle:lineItem"_s});
    row("tests say nothing", "lwc/list/__tests__/list.test.js", "import x from 'c/gone';",
        "LightningComponentBundle:list", {});
    row("Aura markup", "aura/panel/panel.cmp",
        "<aura:component controller=\"Zones\" implements=\"flexipage:availableForAllPageTypes,c:gone\"><c:card/>"
        "<c:tile/><lightning:card title=\"{!$Label.c.Greeting}\"/><aura:registerEvent name=\"e\" type=\"c:chosen\"/>"
        "<aura:attribute name=\"l\" type=\"Line__c[]\"/>{!v.line.Total__c}</aura:component>",
        "AuraDefinitionBundle:panel",
        {u"?LightningComponentBundle:gone"_s, u"ApexClass:Zones"_s, u"AuraDefinitionBundle:card"_s,
         u"AuraDefinitionBundle:chosen"_s, u"CustomField:Line__c.Total__c"_s, u"CustomLabel:Greeting"_s,
         u"CustomObject:Line__c"_s, u"LightningComponentBundle:tile"_s});
    row("Aura code", "aura/panel/panelController.js",
        "({ f : function(c) { $A.get(\"e.c:chosen\").fire(); $A.get('$Label.c.Greeting'); } })",
        "AuraDefinitionBundle:panel", {u"AuraDefinitionBundle:chosen"_s, u"CustomLabel:Greeting"_s});
    row("Visualforce", "pages/Lines.page",
        "<apex:page standardController=\"Line__c\" extensions=\"Zones,Gone\"><apex:outputField "
        "value=\"{!Line__c.Account__r.Zone__c}\"/>{!$Label.Greeting} {!$Resource.Logo} {!NOT($Permission.Edit_Zones)}"
        "</apex:page>",
        "ApexPage:Lines",
        {u"?ApexClass:Gone"_s, u"?CustomPermission:Edit_Zones"_s, u"?StaticResource:Logo"_s, u"ApexClass:Zones"_s,
         u"CustomField:Account.Zone__c"_s, u"CustomField:Line__c.Account__c"_s, u"CustomLabel:Greeting"_s,
         u"CustomObject:Line__c"_s});
    row("e-mail", "email/Sales/Hello.email", "Dear {!Contact.Zone__c}, {!$Label.Greeting} {!Contact.Name}",
        "EmailTemplate:Sales/Hello",
        {u"?EmailFolder:Sales"_s, u"CustomField:Contact.Zone__c"_s, u"CustomLabel:Greeting"_s});
}

void TestCode::componentsNameWhatTheyUse()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, code);
    QFETCH(QString, component);
    QFETCH(QStringList, needs);
    OrgFiles org(u"UAT"_s);
    fill(org);
    org.put(path, code);
    needs.sort();
    QCOMPARE(needsOf(org.graph(), component), needs);
}

void TestCode::aFieldThatSeveralObjectsHaveIsOfThoseTheFileNames()
{
    OrgFiles org(u"UAT"_s);
    fill(org);
    org.apex(u"A"_s, "class A { void f() { g().Zone__c = 1; } }");
    org.apex(u"B"_s, "class B { void f(Contact c) { g().Zone__c = 1; } }");
    const auto graph = org.graph();
    QCOMPARE(needsOf(graph, u"ApexClass:A"_s), QStringList());
    QCOMPARE(needsOf(graph, u"ApexClass:B"_s), QStringList(u"CustomField:Contact.Zone__c"_s));
}

QTEST_GUILESS_MAIN(TestCode)
#include "tst_code.moc"
