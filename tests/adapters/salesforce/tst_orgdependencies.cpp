#include "core/dependencies/orgdependencies.h"
#include "core/metadata/convert.h"
#include "tests/adapters/salesforce/localorgfixture.h"
#include "tests/support/fakerepository.h"

using namespace backflow;
using namespace Qt::StringLiterals;
using dependencies::GraphPtr;

/// The org's own answer about its dependencies, through the adapter, from an org on loopback.
class TestOrgDependencies : public LocalOrgFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startOrg(); }
    void cleanup() { stopOrg(); }
    void theOrgTellsWhatNamesWhat();
    void whatOnlyTheOrgKnowsJoinsTheGraph();
    void anAnswerIsCutAtTwoThousandRowsAndAskedForInParts();
    void anOrgWithoutTheTableGivesANote();
    void ordersAndCountsAreRefused();
    void aLostSessionIsAnError();

private:
    void object(const QByteArray &fields)
    {
        put(u"objects/Line__c.object"_s, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<CustomObject "
                                         "xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n" +
                                             fields + "<label>Line</label>\n</CustomObject>\n");
        m_org->rescan();
    }
    static QByteArray field(const QByteArray &name, const QByteArray &inner)
    {
        return "<fields>\n<fullName>" + name + "</fullName>\n" + inner + "\n</fields>\n";
    }
    /// A graph over these components, by their files in source format; only their names count here.
    static GraphPtr graphOf(const QMap<QString, QByteArray> &files)
    {
        const auto store = std::make_shared<support::FakeStore>();
        std::vector<model::SnapshotEntry> entries;
        for (auto it = files.begin(); it != files.end(); ++it) {
            const QString path = metadata::kPackageRoot + it.key();
            entries.push_back({*metadata::componentOfPath(path), {{path, support::FakeRepository(store).put(*it)}}});
        }
        dependencies::FactsCache cache;
        async::NullMonitor monitor;
        return *dependencies::graphOf(
            std::make_shared<const model::Snapshot>(u"UAT"_s, std::nullopt, QDateTime(), std::move(entries)), cache,
            [store] { return std::make_unique<support::FakeRepository>(store); }, monitor);
    }
    static QStringList lines(const std::vector<dependencies::OrgDependency> &rows)
    {
        QStringList list;
        for (const dependencies::OrgDependency &row : rows)
            list.append(row.from.toString() + u" -> "_s + row.to.toString());
        list.sort();
        return list;
    }

    const QMap<QString, QByteArray> m_files{
        {u"classes/Hello.cls"_s, "class Hello {}"},
        {u"objects/Line__c/Line__c.object-meta.xml"_s, "<CustomObject/>"},
        {u"objects/Line__c/fields/Half__c.field-meta.xml"_s, "<CustomField/>"},
        {u"objects/Line__c/fields/Total__c.field-meta.xml"_s, "<CustomField/>"},
        {u"triggers/OnLine.trigger"_s, "trigger OnLine on Line__c (before insert) {}"}};
};

void TestOrgDependencies::theOrgTellsWhatNamesWhat()
{
    put(u"triggers/OnLine.trigger"_s, "trigger OnLine on Line__c (before insert) {}");
    put(u"triggers/OnLine.trigger-meta.xml"_s,
        "<ApexTrigger xmlns=\"http://soap.sforce.com/2006/04/metadata\"><apiVersion>66.0</apiVersion></ApexTrigger>");
    object(field("Half__c", "<formula>Total__c / 2</formula>") + field("Total__c", "<type>Number</type>"));
    const auto opened = gateway(session());
    const auto answer = dependencies::askOrg(*opened, *graphOf(m_files), m_monitor);
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().message));
    QCOMPARE(lines(answer->rows), QStringList({u"ApexTrigger:OnLine -> CustomObject:Line__c"_s,
                                               u"CustomField:Line__c.Half__c -> CustomField:Line__c.Total__c"_s}));
    QCOMPARE(answer->notes, QStringList());
}

void TestOrgDependencies::whatOnlyTheOrgKnowsJoinsTheGraph()
{
    object(field("Half__c", "<formula>Total__c / 2</formula>") + field("Total__c", "<type>Number</type>"));
    const GraphPtr graph = graphOf(m_files);
    const auto opened = gateway(session());
    const auto answer = dependencies::askOrg(*opened, *graph, m_monitor);
    QVERIFY(answer);
    const GraphPtr both = dependencies::withOrgDependencies(graph, answer->rows);
    QCOMPARE(both->edgeCount(), graph->edgeCount() + 1);
    const auto users = both->usersOf(both->find({u"CustomField"_s, u"Line__c.Total__c"_s}));
    QCOMPARE(users.size(), size_t(1));
    QCOMPARE(both->because(users.front()), u"field Line__c.Half__c names it, as the org says"_s);
}

void TestOrgDependencies::anAnswerIsCutAtTwoThousandRowsAndAskedForInParts()
{
    QByteArray fields = field("Total__c", "<type>Number</type>");
    for (int i = 0; i < 2'100; ++i)
        fields += field("Part" + QByteArray::number(i) + "__c", "<formula>Total__c * 2</formula>");
    object(fields);
    const auto opened = gateway(session());
    const auto rows = opened->query(
        u"SELECT MetadataComponentName FROM MetadataComponentDependency WHERE MetadataComponentType = 'CustomField'"_s,
        true, m_monitor);
    QVERIFY(rows);
    QCOMPARE(rows->size(), 2'000);
    const auto answer = dependencies::askOrg(*opened, *graphOf(m_files), m_monitor);
    QVERIFY(answer);
    QCOMPARE(answer->rows.size(), size_t(2'000));
    QCOMPARE(answer->notes.size(), 1);
    QVERIFY2(answer->notes.first().contains(u"first 2000 dependencies of CustomField on CustomField"_s),
             qPrintable(answer->notes.first()));
}

void TestOrgDependencies::anOrgWithoutTheTableGivesANote()
{
    fault({{u"op"_s, u"GET /tooling/query"_s}},
          {{u"restError"_s, QJsonObject{{u"status"_s, 400},
                                        {u"code"_s, u"INVALID_TYPE"_s},
                                        {u"message"_s, u"sObject type is not supported."_s}}}});
    const auto opened = gateway(session());
    const auto answer = dependencies::askOrg(*opened, *graphOf(m_files), m_monitor);
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
    QCOMPARE(answer->rows.size(), size_t(0));
    QCOMPARE(answer->notes.size(), 1);
}

void TestOrgDependencies::ordersAndCountsAreRefused()
{
    const auto opened = gateway(session());
    for (const QString &query :
         {u"SELECT MetadataComponentName FROM MetadataComponentDependency ORDER BY MetadataComponentName"_s,
          u"SELECT COUNT() FROM MetadataComponentDependency"_s}) {
        const auto rows = opened->query(query, true, m_monitor);
        QVERIFY(!rows);
        QCOMPARE(rows.error().code, base::Errc::OrgFault);
    }
    QVERIFY(!opened->query(u"SELECT MetadataComponentName FROM MetadataComponentDependency"_s, false, m_monitor));
}

void TestOrgDependencies::aLostSessionIsAnError()
{
    salesforce::Session lost = session();
    lost.accessToken = "gone";
    lost.refreshToken = "gone";
    m_org->expireSessions();
    const auto opened = gateway(lost);
    const auto answer = dependencies::askOrg(*opened, *graphOf(m_files), m_monitor);
    QVERIFY(!answer);
}

QTEST_GUILESS_MAIN(TestOrgDependencies)
#include "tst_orgdependencies.moc"
