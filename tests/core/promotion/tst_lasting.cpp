#include "core/promotion/lasting.h"
#include "tests/core/promotion/promotionrun.h"

#include <QTest>

using namespace backflow;
using namespace Qt::StringLiterals;
using promotion::ComponentMerge;
using promotion::Operation;

/// What cannot be taken back is named before anything is sent.
class TestLasting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fault_084_dataThatGoes();
    void fault_084_whatOnlyAPersonRemoves();
    void fault_084_valuesOfASet();
    void allElseCanBeTakenBack();

private:
    static ComponentMerge component(const QString &type, const QString &name, Operation operation,
                                    const QByteArray &target = {}, const QByteArray &source = {})
    {
        ComponentMerge merge;
        merge.key = {type, name};
        merge.operation = operation;
        promotion::FileMerge file;
        file.path = u"force-app/main/default/x/"_s + name;
        if (!target.isNull())
            file.versions.target = target;
        if (!source.isNull())
            file.versions.source = source;
        merge.files.push_back(file);
        merge.undecided = 1; // as if the source were taken
        return merge;
    }
    static QStringList told(std::vector<ComponentMerge> components)
    {
        tests::Promotion p;
        promotion::Draft draft = p.draft().value();
        draft.components = std::move(components);
        QStringList lines;
        for (const promotion::LastingChange &change : promotion::lastingChanges(draft))
            lines += change.key.fullName + (change.loses ? u" loses: "_s : u": "_s) + change.why;
        return lines;
    }
    static QByteArray field(const QByteArray &type, const QByteArrayList &values = {})
    {
        QByteArray list;
        for (const QByteArray &value : values)
            list += "<value><fullName>" + value + "</fullName><default>false</default></value>";
        return "<CustomField><fullName>Tier__c</fullName><type>" + type + "</type><valueSet><valueSetDefinition>" +
               list + "</valueSetDefinition></valueSet></CustomField>";
    }
    static QByteArray valueSet(const QByteArrayList &values)
    {
        QByteArray xml = "<GlobalValueSet xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n";
        for (const QByteArray &value : values)
            xml += "    <customValue>\n        <fullName>" + value +
                   "</fullName>\n        <default>false</default>\n    </customValue>\n";
        return xml + "</GlobalValueSet>\n";
    }
};

void TestLasting::fault_084_dataThatGoes()
{
    const QStringList lines =
        told({component(u"CustomField"_s, u"Account.Tier__c"_s, Operation::Remove),
              component(u"CustomObject"_s, u"Plan__c"_s, Operation::Remove),
              component(u"CustomField"_s, u"Account.Rank__c"_s, Operation::Change, field("Text"), field("Number"))});
    QCOMPARE(lines.filter(u" loses: "_s).size(), 3);
    QVERIFY(lines[0].contains(u"Account.Tier__c"_s) && lines[0].contains(u"empty"_s));
    QVERIFY(lines[1].contains(u"records"_s));
    QVERIFY(lines[2].contains(u"Text"_s) && lines[2].contains(u"Number"_s));
}

void TestLasting::fault_084_whatOnlyAPersonRemoves()
{
    const QStringList lines = told(
        {component(u"RecordType"_s, u"Account.Partner"_s, Operation::Add),
         component(u"CustomField"_s, u"Account.Tier__c"_s, Operation::Change, field("Picklist", {"Gold", "Silver"}),
                   field("Picklist", {"Gold", "Bronze", "Silver", "Tin"}))});
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.filter(u" loses: "_s).isEmpty());
    QVERIFY(lines[0].contains(u"record type"_s));
    QVERIFY(lines[1].contains(u"Bronze, Tin"_s));
    QVERIFY(!lines[1].contains(u"Gold"_s));
}

/// From end to end: two orgs, and the draft of all that is due.
void TestLasting::fault_084_valuesOfASet()
{
    tests::Promotion p;
    p.company->org(u"UAT"_s).put(u"GlobalValueSet"_s, u"Regions"_s, valueSet({"North", "South"}));
    p.company->org(u"Dev1"_s).put(u"GlobalValueSet"_s, u"Regions"_s, valueSet({"North"}));
    QVERIFY(p.company->retrieve(u"UAT"_s));
    QVERIFY(p.company->retrieve(u"Dev1"_s));
    const auto draft = p.draft();
    QVERIFY2(draft, draft ? "" : qPrintable(draft.error().message));
    const auto changes = promotion::lastingChanges(*draft);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().key.fullName, u"Regions"_s);
    QVERIFY(changes.first().why.contains(u"South"_s));
}

void TestLasting::allElseCanBeTakenBack()
{
    QVERIFY(told({component(u"ApexClass"_s, u"Tax"_s, Operation::Remove),
                  component(u"CustomField"_s, u"Account.New__c"_s, Operation::Add, {}, field("Picklist", {"A", "B"})),
                  component(u"CustomField"_s, u"Account.Same__c"_s, Operation::Nothing, field("Text"), field("Number")),
                  component(u"CustomField"_s, u"Account.Less__c"_s, Operation::Change, field("Picklist", {"A", "B"}),
                            field("Picklist", {"B"})),
                  component(u"RecordType"_s, u"Account.Partner"_s, Operation::Change)})
                .isEmpty());
    // What does not parse says nothing.
    QVERIFY(told({component(u"CustomField"_s, u"Account.Bad__c"_s, Operation::Change, "<CustomField", field("Text"))})
                .isEmpty());
}

QTEST_GUILESS_MAIN(TestLasting)
#include "tst_lasting.moc"
