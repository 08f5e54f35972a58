#include "tests/core/dependencies/orgfiles.h"

using namespace backflow;
using namespace Qt::StringLiterals;
using dependencies::GraphPtr;
using dependencies::Presence;
using tests::keyOf;
using tests::needsOf;
using tests::OrgFiles;

/// What the files of each kind of component name.
class TestGraph : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void declarativeFilesNameWhatTheyNeed_data();
    void declarativeFilesNameWhatTheyNeed();
    void everyEdgeSaysWhyInWords();
    void labelsAndAlertsAreFoundInsideTheirFiles();
    void namesCompareAsAnOrgComparesThem();
    void installedPackagesAreNamedAsSuch();
    void malformedFilesGiveANote();
    void deepAndHugeFilesEnd();
    void equalContentIsReadOnce();
    void onlyWhatChangedIsLookedAtAgain();
    void whenNamesChangeEverythingIsUnderstoodAnew();
    void whatTheOrgSaysIsAddedToWhatTheFilesSay();
    void aStoppedReadIsCanceled();
};

namespace {

/// A small company: what the rows of the table refer to.
OrgFiles company()
{
    OrgFiles org(u"UAT"_s);
    org.object(u"Line__c"_s);
    org.object(u"Account"_s);
    org.field(u"Account"_s, u"Zone__c"_s);
    org.field(u"Account"_s, u"Rating"_s);
    org.field(u"Line__c"_s, u"Total__c"_s);
    org.lookup(u"Line__c"_s, u"Account__c"_s, "Account", "Lines");
    org.lookup(u"Account"_s, u"Main_Line__c"_s, "Line__c", "Accounts");
    org.field(u"Activity"_s, u"Done__c"_s);
    org.apex(u"Zones"_s, "public class Zones {}");
    return org;
}

} // namespace

void TestGraph::declarativeFilesNameWhatTheyNeed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("root");
    QTest::addColumn<QByteArray>("inner");
    QTest::addColumn<QString>("component");
    QTest::addColumn<QStringList>("needs");
    const auto row = [](const char *name, const char *path, const char *root, const QByteArray &inner,
                        const char *component, const QStringList &needs) {
        QTest::newRow(name) << QString::fromLatin1(path) << QByteArray(root) << inner << QString::fromLatin1(component)
                            << needs;
    };
    const QString zone = u"CustomField:Account.Zone__c"_s;
    const QString account = u"CustomObject:Account"_s;
    row("formula", "objects/Line__c/fields/F__c.field-meta.xml", "CustomField",
        "<formula>IF(Account__r.Zone__c = &quot;Total__c&quot; /* Other__c */, Total__c * 2, NOW())</formula>",
        "CustomField:Line__c.F__c",
        {u"CustomField:Account.Zone__c"_s, u"CustomField:Line__c.Account__c"_s, u"CustomField:Line__c.Total__c"_s,
         u"CustomObject:Line__c"_s});
    row("formula over two relationships", "objects/Line__c/fields/F__c.field-meta.xml", "CustomField",
        "<formula>Account__r.Main_Line__r.Total__c</formula>", "CustomField:Line__c.F__c",
        {u"CustomField:Account.Main_Line__c"_s, u"CustomField:Line__c.Account__c"_s, u"CustomField:Line__c.Total__c"_s,
         u"CustomObject:Line__c"_s});
    row("formula with global variables", "objects/Line__c/fields/F__c.field-meta.xml", "CustomField",
        "<formula>$User.Desk__c &amp; $Label.Greeting &amp; $Setup.Limits__c.Most__c &amp; "
        "$CustomMetadata.Rate__mdt.North.Value__c &amp; $Permission.Edit_Zones &amp; $User.FirstName</formula>",
        "CustomField:Line__c.F__c",
        {u"?CustomField:Limits__c.Most__c"_s, u"?CustomField:Rate__mdt.Value__c"_s, u"?CustomField:User.Desk__c"_s,
         u"?CustomLabel:Greeting"_s, u"?CustomMetadata:Rate.North"_s, u"?CustomObject:Limits__c"_s,
         u"?CustomPermission:Edit_Zones"_s, u"CustomObject:Line__c"_s});
    row("lookup", "objects/Line__c/fields/F__c.field-meta.xml", "CustomField",
        "<referenceTo>Account</referenceTo><lookupFilter><filterItems><field>Account.Zone__c</field>"
        "<valueField>$Source.Total__c</valueField></filterItems></lookupFilter>",
        "CustomField:Line__c.F__c", {zone, u"CustomField:Line__c.Total__c"_s, account, u"CustomObject:Line__c"_s});
    row("roll-up", "objects/Account/fields/Sum__c.field-meta.xml", "CustomField",
        "<summarizedField>Line__c.Total__c</summarizedField><summaryForeignKey>Line__c.Account__c</summaryForeignKey>",
        "CustomField:Account.Sum__c",
        {u"CustomField:Line__c.Account__c"_s, u"CustomField:Line__c.Total__c"_s, account});
    row("picklist", "objects/Account/fields/Kind__c.field-meta.xml", "CustomField",
        "<valueSet><controllingField>Zone__c</controllingField><valueSetName>Kinds</valueSetName></valueSet>",
        "CustomField:Account.Kind__c", {u"?GlobalValueSet:Kinds"_s, zone, account});
    row("validation rule", "objects/Account/validationRules/R.validationRule-meta.xml", "ValidationRule",
        "<errorConditionFormula>ISBLANK(Zone__c) &amp;&amp; Owner.Desk__c = 'x'</errorConditionFormula>"
        "<errorDisplayField>Zone__c</errorDisplayField>",
        "ValidationRule:Account.R", {u"?CustomField:User.Desk__c"_s, zone, account});
    row("standard fields are no components", "objects/Account/validationRules/R.validationRule-meta.xml",
        "ValidationRule", "<errorConditionFormula>Name = Parent.Name &amp; Industry</errorConditionFormula>",
        "ValidationRule:Account.R", {account});
    row("a standard field that is kept", "objects/Account/validationRules/R.validationRule-meta.xml", "ValidationRule",
        "<errorConditionFormula>Rating = 'Hot'</errorConditionFormula>", "ValidationRule:Account.R",
        {u"CustomField:Account.Rating"_s, account});
    row("layout", "layouts/Account-Sales %28old%29.layout-meta.xml", "Layout",
        "<layoutSections><layoutColumns><layoutItems><field>Zone__c</field></layoutItems><layoutItems>"
        "<field>Name</field></layoutItems></layoutColumns></layoutSections><relatedLists>"
        "<relatedList>Line__c.Account__c</relatedList></relatedLists><relatedLists><relatedList>RelatedContactList"
        "</relatedList></relatedLists><customButtons>Go</customButtons><platformActionList><platformActionListItems>"
        "<actionName>Account.Visit</actionName><actionType>QuickAction</actionType></platformActionListItems>"
        "<platformActionListItems><actionName>Edit</actionName><actionType>StandardButton</actionType>"
        "</platformActionListItems></platformActionList>",
        "Layout:Account-Sales (old)",
        {u"?QuickAction:Account.Visit"_s, u"?WebLink:Account.Go"_s, zone, u"CustomField:Line__c.Account__c"_s,
         account});
    row("permission set", "permissionsets/P.permissionset-meta.xml", "PermissionSet",
        "<fieldPermissions><field>Account.Zone__c</field></fieldPermissions><objectPermissions><object>Line__c</object>"
        "</objectPermissions><classAccesses><apexClass>Zones</apexClass></classAccesses><tabSettings><tab>standard-"
        "Account</tab></tabSettings><tabSettings><tab>Line__c</tab></tabSettings><customPermissions><name>Edit_Zones"
        "</name></customPermissions><applicationVisibilities><application>standard__Sales</application>"
        "</applicationVisibilities><recordTypeVisibilities><recordType>Account.Key</recordType></"
        "recordTypeVisibilities>",
        "PermissionSet:P",
        {u"?CustomPermission:Edit_Zones"_s, u"?CustomTab:Line__c"_s, u"?RecordType:Account.Key"_s, u"ApexClass:Zones"_s,
         zone, u"CustomObject:Line__c"_s});
    row("profile", "profiles/Admin.profile-meta.xml", "Profile",
        "<layoutAssignments><layout>Account-Big %28one%29</layout><recordType>Account.Key</recordType>"
        "</layoutAssignments>",
        "Profile:Admin", {u"?Layout:Account-Big (one)"_s, u"?RecordType:Account.Key"_s});
    row("flow", "flows/Visit.flow-meta.xml", "Flow",
        "<start><object>Account</object><filters><field>Zone__c</field></filters></start>"
        "<actionCalls><name>A</name><actionType>apex</actionType><actionName>Zones</actionName></actionCalls>"
        "<actionCalls><name>B</name><actionType>emailAlert</actionType><actionName>Account.Tell</actionName>"
        "</actionCalls><subflows><name>S</name><flowName>Greet</flowName></subflows>"
        "<variables><name>line</name><objectType>Line__c</objectType></variables>"
        "<formulas><name>f</name><expression>{!line.Total__c} + {!$Record.Main_Line__r.Total__c}</expression>"
        "</formulas><decisions><name>d</name><rules><conditions><leftValueReference>line.Account__r.Zone__c"
        "</leftValueReference></conditions></rules></decisions>",
        "Flow:Visit",
        {u"?Flow:Greet"_s, u"?WorkflowAlert:Account.Tell"_s, u"ApexClass:Zones"_s,
         u"CustomField:Account.Main_Line__c"_s, zone, u"CustomField:Line__c.Account__c"_s,
         u"CustomField:Line__c.Total__c"_s, account, u"CustomObject:Line__c"_s});
    row("workflow", "workflows/Account.workflow-meta.xml", "Workflow",
        "<alerts><fullName>Tell</fullName><template>Sales/Hello</template><recipients><field>Zone__c</field>"
        "</recipients></alerts><rules><fullName>R</fullName><criteriaItems><field>Account.Main_Line__c</field>"
        "</criteriaItems><actions><name>Tell</name><type>Alert</type></actions></rules>",
        "Workflow:Account",
        {u"?EmailTemplate:Sales/Hello"_s, u"CustomField:Account.Main_Line__c"_s, zone, account,
         u"WorkflowAlert:Account.Tell"_s});
    row("approval process", "approvalProcesses/Account.Big.approvalProcess-meta.xml", "ApprovalProcess",
        "<entryCriteria><criteriaItems><field>Account.Zone__c</field></criteriaItems></entryCriteria><approvalStep>"
        "<assignedApprover><approver><name>Desk</name><type>queue</type></approver></assignedApprover></approvalStep>",
        "ApprovalProcess:Account.Big", {u"?Queue:Desk"_s, zone, account});
    row("Lightning page", "flexipages/Home.flexipage-meta.xml", "FlexiPage",
        "<sobjectType>Account</sobjectType><flexiPageRegions><itemInstances><componentInstance><componentName>c:tile"
        "</componentName><visibilityRule><criteria><leftValue>{!Record.Zone__c}</leftValue></criteria>"
        "</visibilityRule></componentInstance></itemInstances><itemInstances><componentInstance>"
        "<componentName>force:detailPanel</componentName></componentInstance></itemInstances><itemInstances>"
        "<fieldInstance><fieldItem>Record.Main_Line__c</fieldItem></fieldInstance></itemInstances><itemInstances>"
        "<componentInstance><componentInstanceProperties><name>flowName</name><value>Visit</value>"
        "</componentInstanceProperties><componentName>flowruntime:interview</componentName></componentInstance>"
        "</itemInstances></flexiPageRegions>",
        "FlexiPage:Home",
        {u"?Flow:Visit"_s, u"?LightningComponentBundle:tile"_s, u"CustomField:Account.Main_Line__c"_s, zone, account});
    row("tab", "tabs/Line__c.tab-meta.xml", "CustomTab", "<customObject>true</customObject>", "CustomTab:Line__c",
        {u"CustomObject:Line__c"_s});
    row("app", "applications/Sales.app-meta.xml", "CustomApplication",
        "<tabs>standard-Account</tabs><tabs>Line__c</tabs><utilityBar>Bar</utilityBar><actionOverrides><type>Flexipage"
        "</type><content>Home</content></actionOverrides>",
        "CustomApplication:Sales", {u"?CustomTab:Line__c"_s, u"?FlexiPage:Bar"_s, u"?FlexiPage:Home"_s});
    row("report", "reports/Sales/Zones.report-meta.xml", "Report",
        "<columns><field>Account.Zone__c</field></columns><columns><field>ACCOUNT.NAME</field></columns>"
        "<columns><field>Line__c$Account__c.Main_Line__c</field></columns><reportType>Lines__c</reportType>",
        "Report:Sales/Zones",
        {u"?ReportFolder:Sales"_s, u"?ReportType:Lines"_s, u"CustomField:Account.Main_Line__c"_s, zone,
         u"CustomField:Line__c.Account__c"_s});
    row("report type", "reportTypes/Lines.reportType-meta.xml", "ReportType",
        "<baseObject>Account</baseObject><join><relationship>Lines__r</relationship></join><sections><columns><field>"
        "Total__c</field><table>Account.Lines__r</table></columns></sections>",
        "ReportType:Lines", {u"CustomField:Line__c.Account__c"_s, u"CustomField:Line__c.Total__c"_s, account});
    row("dashboard", "dashboards/D/Week.dashboard-meta.xml", "Dashboard",
        "<leftSection><components><report>Sales/Zones</report></components></leftSection>", "Dashboard:D/Week",
        {u"?DashboardFolder:D"_s, u"?Report:Sales/Zones"_s});
    row("custom metadata record", "customMetadata/Rate.North.md-meta.xml", "CustomMetadata",
        "<values><field>Value__c</field><value>1</value></values>", "CustomMetadata:Rate.North",
        {u"?CustomField:Rate__mdt.Value__c"_s, u"?CustomObject:Rate__mdt"_s});
    row("sharing rules", "sharingRules/Account.sharingRules-meta.xml", "SharingRules",
        "<sharingCriteriaRules><sharedTo><group>All_Desks</group></sharedTo><criteriaItems><field>Zone__c</field>"
        "</criteriaItems></sharingCriteriaRules><sharingOwnerRules><sharedFrom><role>Boss</role></sharedFrom>"
        "</sharingOwnerRules>",
        "SharingRules:Account", {u"?Group:All_Desks"_s, u"?Role:Boss"_s, zone, account});
    row("queue", "queues/Desk.queue-meta.xml", "Queue",
        "<queueSobject><sobjectType>Line__c</sobjectType></queueSobject><queueMembers><publicGroups><publicGroup>G"
        "</publicGroup></publicGroups></queueMembers>",
        "Queue:Desk", {u"?Group:G"_s, u"CustomObject:Line__c"_s});
    row("quick action", "quickActions/Account.New_Line.quickAction-meta.xml", "QuickAction",
        "<targetObject>Line__c</targetObject><targetParentField>Account__c</targetParentField><fieldOverrides>"
        "<field>Total__c</field></fieldOverrides>",
        "QuickAction:Account.New_Line",
        {u"CustomField:Line__c.Account__c"_s, u"CustomField:Line__c.Total__c"_s, account, u"CustomObject:Line__c"_s});
    row("record type", "objects/Account/recordTypes/Key.recordType-meta.xml", "RecordType",
        "<businessProcess>Big</businessProcess><picklistValues><picklist>Zone__c</picklist></picklistValues>",
        "RecordType:Account.Key", {u"?BusinessProcess:Account.Big"_s, zone, account});
    row("fields of activities", "layouts/Task-Task Layout.layout-meta.xml", "Layout",
        "<layoutSections><layoutColumns><layoutItems><field>Done__c</field></layoutItems></layoutColumns>"
        "</layoutSections>",
        "Layout:Task-Task Layout", {u"CustomField:Activity.Done__c"_s});
    row("translation of an object", "objectTranslations/Account-de/Zone__c.fieldTranslation-meta.xml",
        "CustomFieldTranslation", "<name>Zone__c</name>", "CustomObjectTranslation:Account-de", {zone, account});
    row("translations", "translations/de.translation-meta.xml", "Translations",
        "<customLabels><name>Greeting</name></customLabels>", "Translations:de", {u"?CustomLabel:Greeting"_s});
    row("assignment rules", "assignmentRules/Case.assignmentRules-meta.xml", "AssignmentRules",
        "<assignmentRule><ruleEntry><assignedTo>Desk</assignedTo><assignedToType>Queue</assignedToType><criteriaItems>"
        "<field>Case.Origin</field></criteriaItems></ruleEntry></assignmentRule>",
        "AssignmentRules:Case", {u"?Queue:Desk"_s});
    row("an object under its parent", "objects/Line__c/Line__c.object-meta.xml", "CustomObject",
        "<sharingModel>ControlledByParent</sharingModel>", "CustomObject:Line__c", {});
}

void TestGraph::declarativeFilesNameWhatTheyNeed()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, root);
    QFETCH(QByteArray, inner);
    QFETCH(QString, component);
    QFETCH(QStringList, needs);
    OrgFiles org = company();
    org.xml(path, root, inner);
    needs.sort();
    QCOMPARE(needsOf(org.graph(), component), needs);
}

void TestGraph::everyEdgeSaysWhyInWords()
{
    OrgFiles org = company();
    org.xml(u"layouts/Account-Sales.layout-meta.xml"_s, "Layout",
            "<layoutSections><layoutColumns><layoutItems><field>Zone__c</field></layoutItems></layoutColumns>"
            "</layoutSections>");
    const GraphPtr graph = org.graph();
    const auto users = graph->usersOf(graph->find(keyOf(u"CustomField:Account.Zone__c"_s)));
    QCOMPARE(users.size(), size_t(1));
    QCOMPARE(graph->because(users.front()), u"layout Account-Sales shows it (layoutSections)"_s);
    for (const dependencies::Edge &edge : graph->edges())
        QVERIFY(graph->because(edge).contains(graph->node(edge.from).key.fullName));
}

void TestGraph::labelsAndAlertsAreFoundInsideTheirFiles()
{
    OrgFiles org = company();
    org.xml(u"labels/CustomLabels.labels-meta.xml"_s, "CustomLabels",
            "<labels><fullName>Greeting</fullName><value>Hi</value></labels>");
    org.xml(u"workflows/Account.workflow-meta.xml"_s, "Workflow", "<alerts><fullName>Tell</fullName></alerts>");
    org.apex(u"Mail"_s, "public class Mail { String a = System.Label.Greeting; String b = Label.Gone; }");
    const GraphPtr graph = org.graph();
    QCOMPARE(needsOf(graph, u"ApexClass:Mail"_s), QStringList({u"?CustomLabel:Gone"_s, u"CustomLabel:Greeting"_s}));
    const dependencies::Node &label = graph->node(graph->find(keyOf(u"CustomLabel:Greeting"_s)));
    QCOMPARE(label.presence, Presence::Element);
    QCOMPARE(graph->node(label.home).key, keyOf(u"CustomLabels:CustomLabels"_s));
    QVERIFY(graph->find(keyOf(u"WorkflowAlert:Account.Tell"_s)) >= 0);
}

void TestGraph::namesCompareAsAnOrgComparesThem()
{
    OrgFiles org = company();
    org.xml(u"permissionsets/P.permissionset-meta.xml"_s, "PermissionSet",
            "<fieldPermissions><field>account.zone__C</field></fieldPermissions>");
    QCOMPARE(needsOf(org.graph(), u"PermissionSet:P"_s), QStringList(u"CustomField:Account.Zone__c"_s));
}

void TestGraph::installedPackagesAreNamedAsSuch()
{
    OrgFiles org = company();
    org.xml(u"permissionsets/P.permissionset-meta.xml"_s, "PermissionSet",
            "<fieldPermissions><field>Account.npsp__Level__c</field></fieldPermissions><objectPermissions><object>"
            "npsp__Level__c</object></objectPermissions><classAccesses><apexClass>npsp__Util</apexClass>"
            "</classAccesses>");
    QCOMPARE(needsOf(org.graph(), u"PermissionSet:P"_s),
             QStringList({u"@ApexClass:npsp__Util"_s, u"@CustomField:Account.npsp__Level__c"_s,
                          u"@CustomObject:npsp__Level__c"_s}));
}

void TestGraph::malformedFilesGiveANote()
{
    OrgFiles org = company();
    org.put(u"layouts/Account-Bad.layout-meta.xml"_s, "<Layout><layoutSections></Layout>");
    org.put(u"layouts/Account-Doctype.layout-meta.xml"_s, "<!DOCTYPE x [<!ENTITY a 'b'>]><Layout/>");
    org.put(u"classes/Cut.cls"_s, "public class Cut { String a = 'open");
    org.put(u"classes/Empty.cls"_s, "");
    org.put(u"classes/Bytes.cls"_s, QByteArray("\xff\xfe\x00[SELECT", 10));
    const GraphPtr graph = org.graph();
    QVERIFY(graph);
    QCOMPARE(graph->notes().size(), 2);
    QVERIFY2(graph->notes().first().startsWith(u"Layout:Account-Bad: "_s), qPrintable(graph->notes().first()));
    QCOMPARE(needsOf(graph, u"Layout:Account-Bad"_s), QStringList(u"CustomObject:Account"_s));
}

void TestGraph::deepAndHugeFilesEnd()
{
    OrgFiles org = company();
    org.xml(u"flexipages/Deep.flexipage-meta.xml"_s, "FlexiPage",
            QByteArray("<a>").repeated(400) + QByteArray("</a>").repeated(400));
    org.apex(u"Deep"_s, QByteArray("a[").repeated(100'000));
    org.apex(u"Nested"_s, QByteArray("[SELECT (").repeated(20'000));
    org.apex(u"Dots"_s, QByteArray("x.y.z__c.").repeated(50'000));
    org.xml(u"objects/Line__c/fields/F__c.field-meta.xml"_s, "CustomField",
            "<formula>" + QByteArray("((((").repeated(50'000) + "&quot;</formula>");
    QVERIFY(org.graph());
}

void TestGraph::equalContentIsReadOnce()
{
    OrgFiles org = company();
    for (int i = 0; i < 50; ++i)
        org.field(u"Line__c"_s, u"Same__c"_s, "<type>Text</type>");
    for (int i = 0; i < 50; ++i)
        org.xml(u"objects/Line__c/fields/F%1__c.field-meta.xml"_s.arg(i), "CustomField", "<type>Text</type>");
    const GraphPtr first = org.graph();
    const int reads = org.store()->reads;
    // Eight fields and objects, one class, fifty fields of one content; descriptions of classes are never opened.
    QVERIFY2(reads <= 12, qPrintable(QString::number(reads)));
    const GraphPtr second = org.graph();
    QCOMPARE(org.store()->reads, reads);
    QCOMPARE(second->edges(), first->edges());
}

void TestGraph::onlyWhatChangedIsLookedAtAgain()
{
    OrgFiles org = company();
    org.apex(u"Mail"_s, "public class Mail { Zones z; }");
    const GraphPtr before = org.graph();
    const int reads = org.store()->reads;
    org.apex(u"Mail"_s, "public class Mail { Integer i = [SELECT Total__c FROM Line__c].size(); }");
    const GraphPtr after = org.graph(before);
    QCOMPARE(org.store()->reads, reads + 1);
    QCOMPARE(needsOf(after, u"ApexClass:Mail"_s),
             QStringList({u"CustomField:Line__c.Total__c"_s, u"CustomObject:Line__c"_s}));
    const GraphPtr anew = org.graph();
    QCOMPARE(after->edgeCount(), anew->edgeCount());
    for (int i = 0; i < anew->componentCount(); ++i)
        QCOMPARE(needsOf(after, anew->node(i).key.toString()), needsOf(anew, anew->node(i).key.toString()));
}

void TestGraph::whenNamesChangeEverythingIsUnderstoodAnew()
{
    OrgFiles org = company();
    org.apex(u"Mail"_s, "public class Mail { Greeting g = new Greeting(); }");
    const GraphPtr before = org.graph();
    QCOMPARE(needsOf(before, u"ApexClass:Mail"_s), QStringList(u"?ApexClass:Greeting"_s));
    org.apex(u"Greeting"_s, "public class Greeting {}");
    QCOMPARE(needsOf(org.graph(before), u"ApexClass:Mail"_s), QStringList(u"ApexClass:Greeting"_s));
    org.lookup(u"Line__c"_s, u"Account__c"_s, "Contact");
    org.xml(u"objects/Line__c/fields/F__c.field-meta.xml"_s, "CustomField", "<formula>Account__r.Zone__c</formula>");
    const GraphPtr moved = org.graph(before);
    QVERIFY(needsOf(moved, u"CustomField:Line__c.F__c"_s).contains(u"?CustomField:Contact.Zone__c"_s));
}

void TestGraph::whatTheOrgSaysIsAddedToWhatTheFilesSay()
{
    OrgFiles org = company();
    org.apex(u"Mail"_s, "public class Mail { Zones z; }");
    const GraphPtr graph = org.graph();
    const std::vector<dependencies::OrgDependency> rows{
        {keyOf(u"ApexClass:Mail"_s), keyOf(u"ApexClass:Zones"_s)},
        {keyOf(u"ApexClass:Mail"_s), keyOf(u"CustomField:Account.Zone__c"_s)},
        {keyOf(u"ApexClass:Mail"_s), keyOf(u"CustomField:Account.Zone__c"_s)},
        {keyOf(u"ApexClass:Mail"_s), keyOf(u"StaticResource:Hidden"_s)},
        {keyOf(u"ApexClass:Nobody"_s), keyOf(u"ApexClass:Zones"_s)}};
    const GraphPtr both = withOrgDependencies(graph, rows);
    QCOMPARE(both->edgeCount(), graph->edgeCount() + 2);
    QCOMPARE(needsOf(both, u"ApexClass:Mail"_s),
             QStringList({u"?StaticResource:Hidden"_s, u"ApexClass:Zones"_s, u"CustomField:Account.Zone__c"_s}));
    const auto users = both->usersOf(both->find(keyOf(u"CustomField:Account.Zone__c"_s)));
    QCOMPARE(both->because(users.back()), u"Apex class Mail names it, as the org says"_s);
    QCOMPARE(dependencies::originName(users.back().origin), u"org"_s);
}

void TestGraph::aStoppedReadIsCanceled()
{
    class Stopped final : public async::Monitor
    {
        bool stopped() const override { return true; }
        void advance(qint64, qint64) override {}
        void say(const QString &) override {}
    } monitor;
    const OrgFiles org = company();
    dependencies::FactsCache cache;
    const auto made = dependencies::graphOf(
        org.snapshot(), cache, [store = org.store()] { return std::make_unique<support::FakeRepository>(store); },
        monitor);
    QVERIFY(!made);
    QCOMPARE(made.error().code, base::Errc::Canceled);
}

QTEST_GUILESS_MAIN(TestGraph)
#include "tst_graph.moc"
