#include "core/snapshot/asking.h"

#include <QTest>

using namespace backflow;
using model::ComponentKey;
using snapshot::Asking;
using snapshot::Listing;
using snapshot::Revisions;
using snapshot::Seen;
using snapshot::Stamp;

namespace {

ComponentKey key(const char *text)
{
    return *ComponentKey::fromString(QString::fromLatin1(text));
}

/// An org of a class, an object with two fields, a permission set and a profile, and what was seen of it.
struct Org {
    Listing listing;
    Seen seen;
    std::vector<model::SnapshotEntry> held;

    Org()
    {
        for (const char *name : {"ApexClass:A", "ApexClass:B", "CustomObject:T__c", "Layout:T__c-Main",
                                 "PermissionSet:P", "Profile:Admin", "StandardValueSet:Industry"})
            add(name);
        for (const char *name : {"CustomField:T__c.X__c", "CustomField:T__c.Y__c"})
            stamp(name, 5);
    }
    void add(const char *name)
    {
        const ComponentKey component = key(name);
        listing.components.insert(component, metadata::manifestEntry(component));
        listing.types.insert(component.type);
        listing.stamps.insert(component, {5, QStringLiteral("Ada")});
        seen.stamps.insert(component, {5, QStringLiteral("Ada")});
        held.push_back({component, {}});
    }
    void stamp(const char *name, qint64 at)
    {
        listing.stamps.insert(key(name), {at, QStringLiteral("Ada")});
        seen.stamps.insert(key(name), {at, QStringLiteral("Ada")});
        held.push_back({key(name), {}});
    }
    void move(const char *name) { listing.stamps[key(name)].at += 1; }
    void remove(const char *name)
    {
        listing.components.remove(key(name));
        listing.stamps.remove(key(name));
    }
    Asking ask(const std::optional<Revisions> &revisions = std::nullopt) const
    {
        auto entries = held;
        std::ranges::sort(entries, {}, &model::SnapshotEntry::key);
        const model::Snapshot last(QStringLiteral("UAT"), std::nullopt, {}, entries);
        return snapshot::changesSince(seen, last, listing, revisions);
    }
    QStringList asked(const std::optional<Revisions> &revisions = std::nullopt) const
    {
        QStringList names;
        for (const metadata::ManifestEntry &entry : ask(revisions).wanted)
            names += entry.type + u':' + entry.member;
        names.sort();
        return names;
    }
};

} // namespace

class TestAsking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingChangedIsNothingAsked()
    {
        QCOMPARE(Org().asked(), QStringList());
        QVERIFY(Org().ask().gone.isEmpty());
    }

    void whatMovedIsAskedForWithTheProfiles()
    {
        Org org;
        org.move("ApexClass:A");
        QCOMPARE(org.asked(), QStringList({QStringLiteral("ApexClass:A"), QStringLiteral("Profile:Admin")}));
        QVERIFY(!org.ask().wholeProfiles);
    }

    void anotherPersonAtTheSameTimeIsAChange()
    {
        Org org;
        org.listing.stamps[key("PermissionSet:P")].by = QStringLiteral("Bob");
        QCOMPARE(org.asked(), QStringList{QStringLiteral("PermissionSet:P")});
    }

    /// An object's own date may stand still when a field changes, comes or goes.
    void aChildBringsItsObject_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("changed") << 0;
        QTest::newRow("new") << 1;
        QTest::newRow("gone") << 2;
    }
    void aChildBringsItsObject()
    {
        QFETCH(const int, what);
        Org org;
        if (what == 0)
            org.move("CustomField:T__c.X__c");
        else if (what == 1)
            org.listing.stamps.insert(key("CustomField:T__c.New__c"), {5, QStringLiteral("Ada")});
        else
            org.remove("CustomField:T__c.X__c");
        QCOMPARE(org.asked(), QStringList({QStringLiteral("CustomObject:T__c"), QStringLiteral("Profile:Admin")}));
    }

    void childrenThatWereNotListedSayNothing()
    {
        Org org;
        org.remove("CustomField:T__c.X__c");
        org.remove("CustomField:T__c.Y__c");
        QCOMPARE(org.asked(Revisions{}), QStringList());
    }

    void whatIsGoneIsDecidedAndNotAskedFor()
    {
        Org org;
        org.remove("ApexClass:B");
        const Asking asking = org.ask();
        QCOMPARE(asking.gone, QSet<ComponentKey>{key("ApexClass:B")});
        QVERIFY(asking.decided.contains(key("ApexClass:B")));
        // Permissions spoke of it.
        QCOMPARE(org.asked(), QStringList({QStringLiteral("PermissionSet:P"), QStringLiteral("Profile:Admin")}));
    }

    void ofATypeThatCouldNotBeListedNothingIsGone()
    {
        Org org;
        org.remove("ApexClass:B");
        org.listing.types.remove(QStringLiteral("ApexClass"));
        QVERIFY(org.ask().gone.isEmpty());
    }

    void whatHasNoDateIsAskedForUnlessRevisionsWouldTell()
    {
        Org org;
        org.listing.stamps[key("Layout:T__c-Main")] = {};
        org.seen.stamps[key("Layout:T__c-Main")] = {};
        QVERIFY(org.asked().contains(QStringLiteral("Layout:T__c-Main")));
        QCOMPARE(org.asked(Revisions{}), QStringList());
    }

    void whatTheSnapshotLacksIsAskedFor()
    {
        Org org;
        std::erase_if(org.held, [](const model::SnapshotEntry &entry) { return entry.key == key("ApexClass:A"); });
        QVERIFY(org.asked().contains(QStringLiteral("ApexClass:A")));
        // Of the standard picklists an org may lack any.
        std::erase_if(org.held, [](const auto &entry) { return entry.key == key("StandardValueSet:Industry"); });
        QVERIFY(!org.asked().contains(QStringLiteral("StandardValueSet:Industry")));
    }

    void revisionsNameWhatDatesDoNotShow()
    {
        QCOMPARE(Org().asked(Revisions{7, {key("CustomObject:T__c"), key("ApexClass:NotListed")}}),
                 QStringList({QStringLiteral("CustomObject:T__c"), QStringLiteral("Profile:Admin")}));
    }

    void aProfileThatMovedIsReadWithAllItIsAbout()
    {
        Org org;
        org.move("Profile:Admin");
        QVERIFY(org.ask().wholeProfiles);
        QCOMPARE(org.asked(), QStringList({QStringLiteral("ApexClass:A"), QStringLiteral("ApexClass:B"),
                                           QStringLiteral("CustomObject:T__c"), QStringLiteral("Layout:T__c-Main"),
                                           QStringLiteral("Profile:Admin")}));
    }

    void childrenAreHeldByTheirParentsFile()
    {
        QCOMPARE(snapshot::holderOf(key("CustomField:T__c.X__c")), key("CustomObject:T__c"));
        QCOMPARE(snapshot::holderOf(key("CustomLabel:Hello")), key("CustomLabels:CustomLabels"));
        QCOMPARE(snapshot::holderOf(key("WorkflowAlert:T__c.Mail")), key("Workflow:T__c"));
        QCOMPARE(snapshot::holderOf(key("ApexClass:A")), key("ApexClass:A"));
    }
};

QTEST_GUILESS_MAIN(TestAsking)

#include "tst_asking.moc"
