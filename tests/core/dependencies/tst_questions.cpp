#include "tests/core/dependencies/orgfiles.h"

using namespace backflow;
using namespace Qt::StringLiterals;
using dependencies::GraphPtr;
using dependencies::Need;
using dependencies::Standing;
using tests::keyOf;
using tests::OrgFiles;

/// What a selection needs, what the target lacks of it, and what a deletion would leave dangling.
class TestQuestions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSelectionNeedsWhatItsPartsNeed();
    void missingIsLookedForOnlyThroughWhatIsMissing();
    void whatComesWithEveryOrgIsNeverMissing();
    void whatIsSelectedIsNotAddedAgain();
    void elementsBringTheirFiles();
    void whatNoSideHoldsIsNamedWithWhatToRetrieve();
    void packagesTheTargetLacksAreNamed();
    void aPartNeedsWhatItNamesAlone();
    void circlesEnd();
    void referrersOfADeletionAreTold();
    void whatGoesWithADeletedObjectIsNoReferrer();
    void aReferrerThatComesAlongWithoutTheMentionIsNone();
};

namespace {

struct Pair {
    std::shared_ptr<support::FakeStore> store = std::make_shared<support::FakeStore>();
    OrgFiles source{u"UAT"_s, store};
    OrgFiles target{u"Dev"_s, store};

    std::vector<Need> missing(const QStringList &names) const
    {
        return dependencies::missingFor(*source.graph(), *target.graph(), keys(names));
    }
    static QList<model::ComponentKey> keys(const QStringList &names)
    {
        QList<model::ComponentKey> list;
        for (const QString &name : names)
            list.append(keyOf(name));
        return list;
    }
};

void layout(OrgFiles &org, const QString &name, const QByteArray &field)
{
    org.xml(u"layouts/%1.layout-meta.xml"_s.arg(name), "Layout",
            "<layoutSections><layoutColumns><layoutItems><field>" + field +
                "</field></layoutItems></layoutColumns></layoutSections>");
}

QStringList lines(const std::vector<Need> &needs)
{
    QStringList list;
    for (const Need &need : needs)
        list.append(dependencies::standingName(need.standing) + u' ' + need.key.toString());
    return list;
}

QStringList lines(const std::vector<dependencies::Referrer> &referrers)
{
    QStringList list;
    for (const auto &row : referrers)
        list.append(QString(row.blocks ? u"blocks "_s : u"cleared "_s) + row.from.toString() + u" -> "_s +
                    row.deleted.toString());
    return list;
}

} // namespace

void TestQuestions::aSelectionNeedsWhatItsPartsNeed()
{
    Pair orgs;
    orgs.source.object(u"Line__c"_s);
    orgs.source.field(u"Account"_s, u"Zone__c"_s, "<formula>Main__c</formula>");
    orgs.source.field(u"Account"_s, u"Main__c"_s, "<referenceTo>Line__c</referenceTo>");
    layout(orgs.source, u"Account-Sales"_s, "Zone__c");
    orgs.target.field(u"Account"_s, u"Main__c"_s, "<referenceTo>Line__c</referenceTo>");
    orgs.target.object(u"Line__c"_s, "<label>other</label>");
    const auto needs = dependencies::neededBy(*orgs.source.graph(), orgs.target.graph().get(),
                                              Pair::keys({u"Layout:Account-Sales"_s}));
    QCOMPARE(lines(needs), QStringList({u"missing CustomField:Account.Zone__c"_s, u"same CustomField:Account.Main__c"_s,
                                        u"different CustomObject:Line__c"_s}));
    QCOMPARE(needs.at(0).depth, 1);
    QCOMPARE(needs.at(2).depth, 3);
    QCOMPARE(needs.at(0).reasons.front().because, u"layout Account-Sales shows it (layoutSections)"_s);
    QCOMPARE(needs.at(2).reasons.front().because, u"field Account.Main__c points to it (referenceTo)"_s);
}

void TestQuestions::missingIsLookedForOnlyThroughWhatIsMissing()
{
    Pair orgs;
    for (OrgFiles *org : {&orgs.source, &orgs.target})
        org->field(u"Account"_s, u"There__c"_s, "<formula>Gone__c</formula>");
    orgs.source.field(u"Account"_s, u"Gone__c"_s);
    orgs.source.field(u"Account"_s, u"New__c"_s, "<formula>There__c + Newer__c</formula>");
    orgs.source.field(u"Account"_s, u"Newer__c"_s);
    layout(orgs.source, u"Account-Sales"_s, "New__c");
    const auto needs = orgs.missing({u"Layout:Account-Sales"_s});
    QCOMPARE(lines(needs),
             QStringList({u"missing CustomField:Account.New__c"_s, u"missing CustomField:Account.Newer__c"_s}));
    QCOMPARE(dependencies::componentsToAdd(needs),
             Pair::keys({u"CustomField:Account.New__c"_s, u"CustomField:Account.Newer__c"_s}));
}

void TestQuestions::whatComesWithEveryOrgIsNeverMissing()
{
    Pair orgs;
    orgs.source.object(u"Account"_s);
    orgs.source.field(u"Account"_s, u"Industry"_s);
    layout(orgs.source, u"Account-Sales"_s, "Industry");
    QCOMPARE(lines(orgs.missing({u"Layout:Account-Sales"_s})), QStringList());
}

void TestQuestions::whatIsSelectedIsNotAddedAgain()
{
    Pair orgs;
    orgs.source.field(u"Account"_s, u"Zone__c"_s);
    layout(orgs.source, u"Account-Sales"_s, "Zone__c");
    QCOMPARE(lines(orgs.missing({u"Layout:Account-Sales"_s, u"CustomField:Account.Zone__c"_s})), QStringList());
    QCOMPARE(orgs.missing({u"Layout:Account-Sales"_s}).size(), size_t(1));
    QCOMPARE(lines(orgs.missing({})), QStringList());
    QCOMPARE(lines(orgs.missing({u"Layout:Nobody"_s})), QStringList());
}

void TestQuestions::elementsBringTheirFiles()
{
    Pair orgs;
    const QByteArray labels = "<labels><fullName>Old</fullName></labels>";
    orgs.source.xml(u"labels/CustomLabels.labels-meta.xml"_s, "CustomLabels",
                    labels + "<labels><fullName>New</fullName></labels>");
    orgs.target.xml(u"labels/CustomLabels.labels-meta.xml"_s, "CustomLabels", labels);
    orgs.source.apex(u"A"_s, "class A { Object o = Label.New + Label.Old; }");
    const auto needs = orgs.missing({u"ApexClass:A"_s});
    QCOMPARE(lines(needs), QStringList(u"missing CustomLabel:New"_s));
    QCOMPARE(needs.front().component, keyOf(u"CustomLabels:CustomLabels"_s));
    QCOMPARE(dependencies::componentsToAdd(needs), Pair::keys({u"CustomLabels:CustomLabels"_s}));
}

void TestQuestions::whatNoSideHoldsIsNamedWithWhatToRetrieve()
{
    Pair orgs;
    orgs.source.apex(u"A"_s, "class A extends Gone { Thing__c t; }");
    orgs.target.object(u"Thing__c"_s);
    const auto needs = orgs.missing({u"ApexClass:A"_s});
    QCOMPARE(lines(needs), QStringList(u"neither ApexClass:Gone"_s));
    QVERIFY2(needs.front().advice.contains(u"Retrieve ApexClass:Gone from UAT"_s), qPrintable(needs.front().advice));
    QCOMPARE(dependencies::componentsToAdd(needs), QList<model::ComponentKey>());
}

void TestQuestions::packagesTheTargetLacksAreNamed()
{
    Pair orgs;
    orgs.source.apex(u"A"_s, "class A { npsp__Level__c l; }");
    const auto needs = orgs.missing({u"ApexClass:A"_s});
    QCOMPARE(lines(needs), QStringList(u"managed CustomObject:npsp__Level__c"_s));
    QVERIFY(needs.front().advice.contains(u"Package npsp"_s));
    orgs.target.xml(u"installedPackages/npsp.installedPackage-meta.xml"_s, "InstalledPackage",
                    "<versionNumber>3.1</versionNumber>");
    QCOMPARE(lines(orgs.missing({u"ApexClass:A"_s})), QStringList());
}

void TestQuestions::aPartNeedsWhatItNamesAlone()
{
    Pair orgs;
    for (OrgFiles *org : {&orgs.source, &orgs.target})
        org->field(u"Account"_s, u"Rating__c"_s);
    orgs.source.field(u"Account"_s, u"Zone__c"_s);
    const QString path = u"permissionsets/Sales.permissionset-meta.xml"_s;
    const auto entry = [](const QByteArray &field) -> QByteArray {
        return "<fieldPermissions><editable>true</editable><field>" + field + "</field></fieldPermissions>";
    };
    orgs.source.xml(path, "PermissionSet", entry("Account.Rating__c") + entry("Account.Zone__c"));
    orgs.target.xml(path, "PermissionSet", entry("Account.Rating__c"));
    const auto ask = [&](const QByteArray &field) {
        return dependencies::missingForPart(*orgs.source.graph(), *orgs.target.graph(), keyOf(u"PermissionSet:Sales"_s),
                                            path, "<PermissionSet>" + entry(field) + "</PermissionSet>");
    };
    QCOMPARE(lines(ask("Account.Rating__c")), QStringList());
    const auto needs = ask("Account.Zone__c");
    QCOMPARE(lines(needs), QStringList({u"missing CustomField:Account.Zone__c"_s}));
    QCOMPARE(needs.front().component, keyOf(u"CustomField:Account.Zone__c"_s));
    QVERIFY2(needs.front().reasons.front().because.startsWith(u"permission set Sales gives access to it"_s),
             qPrintable(needs.front().reasons.front().because));
    // What nobody holds is named, too; what the whole component needs besides is not.
    QCOMPARE(lines(ask("Account.Gone__c")), QStringList({u"neither CustomField:Account.Gone__c"_s}));
    QCOMPARE(lines(dependencies::missingForPart(*orgs.source.graph(), *orgs.target.graph(),
                                                keyOf(u"PermissionSet:Other"_s), path, "<PermissionSet/>")),
             QStringList());
}

void TestQuestions::circlesEnd()
{
    Pair orgs;
    orgs.source.apex(u"A"_s, "class A { B b; }");
    orgs.source.apex(u"B"_s, "class B { C c; }");
    orgs.source.apex(u"C"_s, "class C { A a; }");
    QCOMPARE(lines(orgs.missing({u"ApexClass:A"_s})),
             QStringList({u"missing ApexClass:B"_s, u"missing ApexClass:C"_s}));
}

void TestQuestions::referrersOfADeletionAreTold()
{
    Pair orgs;
    orgs.target.field(u"Account"_s, u"Zone__c"_s);
    orgs.target.field(u"Account"_s, u"F__c"_s, "<formula>Zone__c</formula>");
    layout(orgs.target, u"Account-Sales"_s, "Zone__c");
    orgs.target.apex(u"A"_s, "class A { void f(Account a) { a.Zone__c = null; } }");
    const auto referrers =
        dependencies::referrersTo(*orgs.target.graph(), Pair::keys({u"CustomField:Account.Zone__c"_s}));
    QCOMPARE(lines(referrers), QStringList({u"blocks ApexClass:A -> CustomField:Account.Zone__c"_s,
                                            u"blocks CustomField:Account.F__c -> CustomField:Account.Zone__c"_s,
                                            u"cleared Layout:Account-Sales -> CustomField:Account.Zone__c"_s}));
    QCOMPARE(referrers.at(1).because, u"a formula of field Account.F__c reads it (formula)"_s);
    const auto both = dependencies::referrersTo(*orgs.target.graph(),
                                                Pair::keys({u"CustomField:Account.Zone__c"_s, u"ApexClass:A"_s,
                                                            u"CustomField:Account.F__c"_s, u"Layout:Account-Sales"_s}));
    QCOMPARE(lines(both), QStringList());
}

void TestQuestions::whatGoesWithADeletedObjectIsNoReferrer()
{
    Pair orgs;
    orgs.target.object(u"Line__c"_s);
    orgs.target.field(u"Line__c"_s, u"Total__c"_s);
    layout(orgs.target, u"Line__c-Main"_s, "Total__c");
    orgs.target.apex(u"A"_s, "class A { void f(Line__c l) { l.Total__c = null; } }");
    const auto referrers = dependencies::referrersTo(*orgs.target.graph(), Pair::keys({u"CustomObject:Line__c"_s}));
    QCOMPARE(lines(referrers), QStringList({u"blocks ApexClass:A -> CustomField:Line__c.Total__c"_s,
                                            u"blocks ApexClass:A -> CustomObject:Line__c"_s}));
}

void TestQuestions::aReferrerThatComesAlongWithoutTheMentionIsNone()
{
    Pair orgs;
    orgs.target.field(u"Account"_s, u"Zone__c"_s);
    orgs.target.apex(u"A"_s, "class A { void f(Account a) { a.Zone__c = null; } }");
    orgs.target.apex(u"B"_s, "class B { void f(Account a) { a.Zone__c = null; } }");
    orgs.source.apex(u"A"_s, "class A {}");
    orgs.source.apex(u"B"_s, "class B { void f(Account a) { a.Zone__c = 'still'; } }");
    const GraphPtr source = orgs.source.graph();
    const auto referrers =
        dependencies::referrersTo(*orgs.target.graph(), Pair::keys({u"CustomField:Account.Zone__c"_s}), source.get(),
                                  Pair::keys({u"ApexClass:A"_s, u"ApexClass:B"_s}));
    QCOMPARE(lines(referrers), QStringList(u"blocks ApexClass:B -> CustomField:Account.Zone__c"_s));
}

QTEST_GUILESS_MAIN(TestQuestions)
#include "tst_questions.moc"
