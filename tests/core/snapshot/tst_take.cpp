#include "core/async/job.h"
#include "tests/core/snapshot/pipeline.h"
#include "tests/support/fakejournal.h"

#include <QTest>

using namespace backflow;
using tests::apexClass;
using tests::fieldXml;
using tests::objectXml;
using tests::Pipeline;

namespace {

const QString kClass = QStringLiteral("ApexClass");
const QString kObject = QStringLiteral("CustomObject");
const QString kField = QStringLiteral("CustomField");
const QString kLayout = QStringLiteral("Layout");
const QString kProfile = QStringLiteral("Profile");

QString name(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestTake final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstSnapshotHoldsWhatTheOrgHolds();
    void everyComponentIsAskedByItsName();
    void foldersAreListedBeforeWhatTheyHold();
    void nestedFoldersAreEntered();
    void managedComponentsStayOut();
    void managedComponentsComeWhereTheyAreWanted();
    void fieldsOfOursOnManagedObjectsAreKept();
    void namesThatAreTrickyLoseNothingElse();
    void unchangedOrgMakesNoCommit();
    void changesAreCounted();
    void chosenTypesLeaveTheRestAlone();
    void refusedTypeKeepsItsContent();
    void componentThatFailsToArriveKeepsItsContent();
    void brokenComponentDoesNotSpoilTheRest();
    void tooLargeRetrievesAreHalved();
    void malformedObjectKeepsItsParts();
    void malformedObjectIsCarriedWhenNothingIsKnown();
    void unknownTypesAreNamed();
    void standardPicklistsAreAskedByGuess();
    void onlyReplacesJustTheNamed();
    void onlyRemovesWhatTheOrgNoLongerHas();
    void onlyKeepsWhatTheOrgWillNotGive();
    void onlyOneFieldLeavesItsObjectAlone();
    void onlyAnObjectBringsItsFields();
    void profileAloneIsReadWithWhatItRefersTo();
    void messageCarriesTrailers();
    void fault_125_aBranchThatSomebodyMoved();
    void failuresLeaveTheBranchAlone_data();
    void failuresLeaveTheBranchAlone();
    void anotherOrgIsRefused();
    void stopIsHeardBetweenSteps();
    void latestOfANewEnvironmentIsNotFound();
};

void TestTake::firstSnapshotHoldsWhatTheOrgHolds()
{
    Pipeline p;
    p.org->put(kClass, name("Alpha"), apexClass(name("Alpha"), "public class Alpha {}"));
    p.org->put(kObject, name("Thing__c"), objectXml("    <label>Thing</label>\n" + fieldXml("Size__c", "Size")));
    p.org->put(kLayout, name("Thing__c-Main %28old%29 Layout"), QByteArray("<Layout/>\n"));
    const auto report = p.take();
    QVERIFY(report.has_value());
    QCOMPARE(Pipeline::keys(*report->snapshot),
             (QStringList{name("ApexClass:Alpha"), name("CustomField:Thing__c.Size__c"), name("CustomObject:Thing__c"),
                          name("Layout:Thing__c-Main (old) Layout")}));
    QVERIFY(report->committed);
    QCOMPARE(report->components, 4);
    QCOMPARE(report->files, 5);
    QCOMPARE(report->added, 4);
    QCOMPARE(report->changed + report->removed, 0);
    QCOMPARE(report->notRead, QStringList());
    QCOMPARE(p.text(*report->snapshot, kClass, name("Alpha")), "public class Alpha {}");
    support::FakeRepository repository(p.store);
    QVERIFY(repository.contentAt(*report->snapshot->commit(), name("sfdx-project.json"))->has_value());
    QCOMPARE(repository.tip(name("backflow/org/uat")).value(), report->snapshot->commit());
    const auto latest = snapshot::latest(repository, p.environment).value();
    QCOMPARE(latest->entries(), report->snapshot->entries());
}

void TestTake::everyComponentIsAskedByItsName()
{
    Pipeline p;
    p.org->put(kObject, name("Account"), objectXml(fieldXml("Size__c", "Size")));
    p.org->put(kLayout, name("Account-A%26B"), QByteArray("<Layout/>\n"));
    QVERIFY(p.take().has_value());
    QCOMPARE(p.org->retrieves.size(), 1);
    const model::Manifest &manifest = p.org->retrieves.first();
    QCOMPARE(manifest.apiVersion, name("66.0"));
    QCOMPARE(manifest.types.value(kObject), QStringList{name("Account")});
    QCOMPARE(manifest.types.value(kLayout), QStringList{name("Account-A%26B")});
}

void TestTake::foldersAreListedBeforeWhatTheyHold()
{
    Pipeline p;
    p.org->put(name("ReportFolder"), name("Sales"), {{name("reports/Sales-meta.xml"), "<ReportFolder/>\n"}});
    p.org->put(name("Report"), name("Sales/Pipeline"), QByteArray("<Report/>\n"));
    p.org->put(name("Report"), name("unfiled$public/Loose"), QByteArray("<Report/>\n"));
    const auto report = p.take();
    QVERIFY(report.has_value());
    QCOMPARE(
        Pipeline::keys(*report->snapshot),
        (QStringList{name("Report:Sales/Pipeline"), name("Report:unfiled$public/Loose"), name("ReportFolder:Sales")}));
    QCOMPARE(p.org->retrieves.first().types.value(name("Report")),
             (QStringList{name("Sales"), name("Sales/Pipeline"), name("unfiled$public/Loose")}));
    p.org->remove(name("Report"), name("Sales/Pipeline"));
    QCOMPARE(p.take()->removed, 1);
}

void TestTake::managedComponentsStayOut()
{
    Pipeline p;
    p.org->put(kClass, name("Own"), apexClass(name("Own"), "1"));
    p.org->put(kClass, name("ns__Theirs"), apexClass(name("ns__Theirs"), "1"));
    p.org->components[kClass][name("ns__Theirs")].manageableState = name("installed");
    const auto report = p.take();
    QCOMPARE(Pipeline::keys(*report->snapshot), QStringList{name("ApexClass:Own")});
    QCOMPARE(p.org->retrieves.first().types.value(kClass), QStringList{name("Own")});
    QCOMPARE(report->managedLeftOut, 1);
    QVERIFY(report->snapshot->isWithoutManaged());
}

/// By the environment's setting, and for one reading against it; what reads a part changes nothing for the rest.
void TestTake::managedComponentsComeWhereTheyAreWanted()
{
    Pipeline p;
    p.org->put(kClass, name("Own"), apexClass(name("Own"), "1"));
    p.org->put(kClass, name("ns__Theirs"), apexClass(name("ns__Theirs"), "1"));
    p.org->components[kClass][name("ns__Theirs")].manageableState = name("installed");
    p.environment.includeManaged = true;
    const QStringList both{name("ApexClass:Own"), name("ApexClass:ns__Theirs")};
    const auto first = p.take();
    QCOMPARE(Pipeline::keys(*first->snapshot), both);
    QCOMPARE(first->managedLeftOut, 0);
    QVERIFY(!first->snapshot->isWithoutManaged());
    p.org->put(kClass, name("Own"), apexClass(name("Own"), "2"));
    const auto part = p.take({.only = {{kClass, name("Own")}}, .managed = false});
    QCOMPARE(Pipeline::keys(*part->snapshot), both);
    QVERIFY(!part->snapshot->isWithoutManaged());
    const auto without = p.take({.managed = false});
    QCOMPARE(Pipeline::keys(*without->snapshot), QStringList{name("ApexClass:Own")});
    QCOMPARE(without->removed, 1);
    QVERIFY(without->snapshot->isWithoutManaged());
}

void TestTake::nestedFoldersAreEntered()
{
    Pipeline p;
    p.org->put(name("ReportFolder"), name("Sales"), {{name("reports/Sales-meta.xml"), "<ReportFolder/>\n"}});
    p.org->put(name("ReportFolder"), name("Sales/East"), {{name("reports/Sales/East-meta.xml"), "<ReportFolder/>\n"}});
    p.org->put(name("Report"), name("Sales/East/Pipeline"), QByteArray("<Report/>\n"));
    const auto report = p.take();
    QVERIFY(report.has_value());
    QCOMPARE(
        Pipeline::keys(*report->snapshot),
        (QStringList{name("Report:Sales/East/Pipeline"), name("ReportFolder:Sales"), name("ReportFolder:Sales/East")}));
    QCOMPARE(report->notRead, QStringList());
}

/// A package's object is left out; a field that somebody put on it is a component of this org.
void TestTake::fieldsOfOursOnManagedObjectsAreKept()
{
    Pipeline p;
    const auto disk = std::make_shared<support::FakeDisk>();
    p.backends.openJournal = [disk] { return std::make_unique<support::FakeJournal>(disk); };
    const QString object = name("ns__Thing__c");
    const QString path = name("objects/ns__Thing__c.object");
    const QDateTime longAgo = p.backends.time.now().addDays(-9);
    const auto field = [&](const char *own, bool ours) {
        auto &component = p.org->components[name("CustomField")][object + u'.' + name(own)];
        component.files = {{path, objectXml(fieldXml(own, own))}};
        component.manageableState = ours ? name("unmanaged") : name("installed");
        component.modified = longAgo;
    };
    p.org->put(kObject, object, objectXml("    <label>Theirs</label>\n"));
    p.org->components[kObject][object].manageableState = name("installed");
    field("Mine__c", true);
    field("ns__Theirs__c", false);
    const auto first = p.take();
    QVERIFY(first.has_value());
    QCOMPARE(Pipeline::keys(*first->snapshot), QStringList{name("CustomField:ns__Thing__c.Mine__c")});
    QCOMPARE(first->notRead, QStringList());
    field("Other__c", true);
    const auto second = p.take();
    QVERIFY(second->onlyChanges);
    QCOMPARE(second->asked, 1);
    QCOMPARE(Pipeline::keys(*second->snapshot),
             (QStringList{name("CustomField:ns__Thing__c.Mine__c"), name("CustomField:ns__Thing__c.Other__c")}));
    p.org->remove(name("CustomField"), name("ns__Thing__c.Mine__c"));
    const auto third = p.take();
    QCOMPARE(third->asked, 0);
    QCOMPARE(Pipeline::keys(*third->snapshot), QStringList{name("CustomField:ns__Thing__c.Other__c")});
    p.org->remove(name("CustomField"), name("ns__Thing__c.Other__c"));
    QCOMPARE(p.take()->removed, 1);
}

/// A name that leads out of the folder is refused, and told; the others are read, whatever they look like.
void TestTake::namesThatAreTrickyLoseNothingElse()
{
    const QString rightToLeft = QString(QChar(0x202E)) + name("txt.A");
    for (const QString &tricky : {name("=cmd|x"), rightToLeft, name("CON"), name("a.."), QString(300, u'x')}) {
        Pipeline p;
        p.org->put(kClass, name("Own"), apexClass(name("Own"), "1"));
        p.org->put(name("Layout"), tricky, QByteArray("<Layout/>\n"));
        const auto report = p.take();
        QVERIFY2(report, qPrintable(report ? QString() : tricky + report.error().message));
        QVERIFY2(Pipeline::keys(*report->snapshot).contains(name("ApexClass:Own")), qPrintable(tricky));
        const bool there = Pipeline::keys(*report->snapshot).contains(name("Layout:") + tricky);
        QVERIFY2(there || !report->notRead.isEmpty() || !report->notes.isEmpty(), qPrintable(tricky));
    }
    for (const QString &outside : {name("../../escaped"), name("..")}) {
        Pipeline p;
        p.org->put(kClass, name("Own"), apexClass(name("Own"), "1"));
        p.org->put(name("Layout"), outside, QByteArray("<Layout/>\n"));
        const auto report = p.take();
        if (!report) {
            QVERIFY2(report.error().message.contains(outside), qPrintable(report.error().message));
            continue;
        }
        for (const model::SnapshotEntry &entry : report->snapshot->entries()) {
            for (const model::Part &part : entry.parts)
                QVERIFY2(!part.path.split(u'/').contains(name("..")), qPrintable(part.path));
        }
    }
}

void TestTake::unchangedOrgMakesNoCommit()
{
    Pipeline p;
    p.org->put(kClass, name("Alpha"), apexClass(name("Alpha"), "1"));
    const auto first = p.take();
    const auto second = p.take();
    QVERIFY(second.has_value());
    QVERIFY(!second->committed);
    QCOMPARE(second->snapshot->commit(), first->snapshot->commit());
    QCOMPARE(second->added + second->changed + second->removed, 0);
    QCOMPARE(p.store->commits.size(), 1);
}

void TestTake::changesAreCounted()
{
    Pipeline p;
    for (const char *text : {"Alpha", "Beta", "Gamma"})
        p.org->put(kClass, name(text), apexClass(name(text), "1"));
    QVERIFY(p.take().has_value());
    p.org->put(kClass, name("Alpha"), apexClass(name("Alpha"), "2"));
    p.org->remove(kClass, name("Beta"));
    p.org->put(kClass, name("Delta"), apexClass(name("Delta"), "1"));
    const auto report = p.take();
    QCOMPARE(report->added, 1);
    QCOMPARE(report->changed, 1);
    QCOMPARE(report->removed, 1);
    QCOMPARE(Pipeline::keys(*report->snapshot),
             (QStringList{name("ApexClass:Alpha"), name("ApexClass:Delta"), name("ApexClass:Gamma")}));
}

void TestTake::chosenTypesLeaveTheRestAlone()
{
    Pipeline p;
    p.org->put(kClass, name("Alpha"), apexClass(name("Alpha"), "1"));
    p.org->put(kLayout, name("L"), QByteArray("<Layout/>\n"));
    QVERIFY(p.take().has_value());
    p.org->remove(kClass, name("Alpha"));
    p.org->remove(kLayout, name("L"));
    const auto report = p.take({.types = {kLayout}});
    QVERIFY(report.has_value());
    QCOMPARE(Pipeline::keys(*report->snapshot), QStringList{name("ApexClass:Alpha")});
}

void TestTake::refusedTypeKeepsItsContent()
{
    Pipeline p;
    p.org->put(kClass, name("Alpha"), apexClass(name("Alpha"), "1"));
    p.org->put(kLayout, name("L"), QByteArray("<Layout/>\n"));
    QVERIFY(p.take().has_value());
    p.org->unlisted.insert(kClass);
    const auto report = p.take();
    QVERIFY(report.has_value());
    QCOMPARE(report->removed, 0);
    QVERIFY(report->notes.join(u'\n').contains(kClass));
    // Whoever compares must not take it for unchanged, and learns why.
    const auto unread = report->snapshot->unread();
    QCOMPARE(unread.keys(), (QList<model::ComponentKey>{{kClass, name("Alpha")}}));
    QCOMPARE(unread.begin()->why, model::Unread::Why::NotGiven);
    QVERIFY(unread.begin()->words.contains(name("INVALID_TYPE")));
    QVERIFY(!p.take()->committed); // it is no news twice
    p.org->unlisted.clear();
    QVERIFY(p.take()->snapshot->unread().isEmpty());
}

void TestTake::componentThatFailsToArriveKeepsItsContent()
{
    Pipeline p;
    p.org->put(kClass, name("Alpha"), apexClass(name("Alpha"), "1"));
    p.org->put(kClass, name("Beta"), apexClass(name("Beta"), "1"));
    QVERIFY(p.take().has_value());
    p.org->put(kClass, name("Alpha"), apexClass(name("Alpha"), "2"));
    p.org->put(kClass, name("Beta"), apexClass(name("Beta"), "2"));
    p.org->refusals.insert(name("ApexClass:Alpha"), name("You do not have access to 'ApexClass' named 'Alpha'."));
    const auto report = p.take();
    QVERIFY(report.has_value());
    QCOMPARE(p.text(*report->snapshot, kClass, name("Alpha")), "1");
    QCOMPARE(p.text(*report->snapshot, kClass, name("Beta")), "2");
    QCOMPARE(report->notRead.size(), 1);
    QVERIFY(report->notRead.first().startsWith(name("ApexClass:Alpha: You do not have access")));
    // It is remembered with the snapshot until it is read: whoever compares must not take it for unchanged.
    const QHash<model::ComponentKey, model::Unread> unread = {
        {{kClass, name("Alpha")},
         {model::Unread::Why::NoAccess, name("You do not have access to 'ApexClass' named 'Alpha'.")}}};
    QCOMPARE(report->snapshot->unread(), unread);
    // The org only says it otherwise: that is no news.
    p.org->refusals.insert(name("ApexClass:Alpha"), name("(17) You do not have access to 'ApexClass' named 'Alpha'."));
    QVERIFY(!p.take({.full = true})->committed);
    p.org->refusals.clear();
    const auto next = p.take();
    QVERIFY(next.has_value());
    QCOMPARE(p.text(*next->snapshot, kClass, name("Alpha")), "2");
    QVERIFY(next->snapshot->unread().isEmpty());
}

void TestTake::brokenComponentDoesNotSpoilTheRest()
{
    Pipeline p;
    for (int i = 0; i < 20; ++i)
        p.org->put(kClass, QStringLiteral("C%1").arg(i), apexClass(name("C%1").arg(i), "1"));
    p.org->poison.insert(name("ApexClass:C7"));
    const auto report = p.take();
    QVERIFY(report.has_value());
    QCOMPARE(report->components, 19);
    QCOMPARE(report->notRead.size(), 1);
    QVERIFY(report->notRead.first().contains(name("C7")));
}

void TestTake::tooLargeRetrievesAreHalved()
{
    Pipeline p;
    for (int i = 0; i < 50; ++i)
        p.org->put(kClass, QStringLiteral("C%1").arg(i), apexClass(name("C%1").arg(i), QByteArray::number(i)));
    p.org->put(kProfile, name("Admin"), QByteArray("<Profile/>\n"));
    p.org->mostMembers = 20;
    const auto report = p.take();
    QVERIFY(report.has_value());
    QCOMPARE(report->components, 51);
    QCOMPARE(report->notRead, QStringList());
}

void TestTake::malformedObjectKeepsItsParts()
{
    Pipeline p;
    p.org->put(kObject, name("Thing__c"), objectXml("    <label>Thing</label>\n" + fieldXml("Size__c", "Size")));
    const auto first = p.take();
    p.org->put(kObject, name("Thing__c"), QByteArray("<CustomObject><fields><fullName>Size__c</CustomObject>"));
    const auto second = p.take();
    QVERIFY(second.has_value());
    // Nothing changed but that it could not be read: that alone is noted.
    QVERIFY(second->committed);
    QVERIFY(second->snapshot->unread().contains({kObject, name("Thing__c")}));
    QCOMPARE(second->snapshot->entries(), first->snapshot->entries());
    QCOMPARE(second->notRead.size(), 1);
    QVERIFY(second->notRead.first().contains(name("CustomObject:Thing__c")));
    QVERIFY(second->notes.join(u'\n').contains(name("objects/Thing__c.object")));
    // Mended, it is read again.
    p.org->put(kObject, name("Thing__c"), objectXml("    <label>Thing</label>\n"));
    QCOMPARE(Pipeline::keys(*p.take()->snapshot), QStringList{name("CustomObject:Thing__c")});
}

void TestTake::malformedObjectIsCarriedWhenNothingIsKnown()
{
    Pipeline p;
    const QByteArray broken = "<CustomObject><fields></CustomObject>";
    p.org->put(kObject, name("Thing__c"), broken);
    const auto first = p.take();
    QVERIFY(first.has_value());
    QCOMPARE(p.text(*first->snapshot, kObject, name("Thing__c")), broken);
    p.org->put(kObject, name("Thing__c"), objectXml("    <label>Thing</label>\n" + fieldXml("Size__c", "Size")));
    const auto second = p.take();
    QCOMPARE(Pipeline::keys(*second->snapshot),
             (QStringList{name("CustomField:Thing__c.Size__c"), name("CustomObject:Thing__c")}));
    QVERIFY(p.text(*second->snapshot, kObject, name("Thing__c")).contains("Thing"));
}

void TestTake::unknownTypesAreNamed()
{
    Pipeline p;
    p.org->put(kClass, name("Alpha"), apexClass(name("Alpha"), "1"));
    p.org->described = {kClass, name("BrandNewType")};
    const auto report = p.take();
    QVERIFY(report.has_value());
    QVERIFY(report->notes.join(u'\n').contains(name("BrandNewType")));
    const auto wanted = p.take({.types = {name("Flow")}});
    QVERIFY(wanted->notes.join(u'\n').contains(name("Flow")));
}

void TestTake::standardPicklistsAreAskedByGuess()
{
    Pipeline p;
    p.org->put(name("StandardValueSet"), name("Industry"), QByteArray("<StandardValueSet/>\n"));
    const auto report = p.take();
    QVERIFY(report.has_value());
    QCOMPARE(Pipeline::keys(*report->snapshot), QStringList{name("StandardValueSet:Industry")});
    QVERIFY(p.org->retrieves.first().types.value(name("StandardValueSet")).contains(name("LeadSource")));
    QCOMPARE(report->notRead, QStringList());
}

void TestTake::onlyReplacesJustTheNamed()
{
    Pipeline p;
    p.org->put(kClass, name("Alpha"), apexClass(name("Alpha"), "1"));
    p.org->put(kClass, name("Beta"), apexClass(name("Beta"), "1"));
    QVERIFY(p.take().has_value());
    p.org->put(kClass, name("Alpha"), apexClass(name("Alpha"), "2"));
    p.org->put(kClass, name("Beta"), apexClass(name("Beta"), "2"));
    p.org->retrieves.clear();
    const auto report = p.take({.only = {{kClass, name("Alpha")}}});
    QVERIFY(report.has_value());
    QCOMPARE(p.text(*report->snapshot, kClass, name("Alpha")), "2");
    QCOMPARE(p.text(*report->snapshot, kClass, name("Beta")), "1");
    QCOMPARE(report->changed, 1);
    QCOMPARE(p.org->retrieves.size(), 1);
    QCOMPARE(p.org->retrieves.first().types, (QMap<QString, QStringList>{{kClass, {name("Alpha")}}}));
}

void TestTake::onlyRemovesWhatTheOrgNoLongerHas()
{
    Pipeline p;
    p.org->put(kClass, name("Alpha"), apexClass(name("Alpha"), "1"));
    p.org->put(kClass, name("Beta"), apexClass(name("Beta"), "1"));
    QVERIFY(p.take().has_value());
    p.org->remove(kClass, name("Alpha"));
    const auto report = p.take({.only = {{kClass, name("Alpha")}}});
    QVERIFY(report.has_value());
    QCOMPARE(report->removed, 1);
    QCOMPARE(Pipeline::keys(*report->snapshot), QStringList{name("ApexClass:Beta")});
    QCOMPARE(report->notRead, QStringList());
}

void TestTake::onlyKeepsWhatTheOrgWillNotGive()
{
    Pipeline p;
    p.org->put(kClass, name("Alpha"), apexClass(name("Alpha"), "1"));
    QVERIFY(p.take().has_value());
    p.org->refusals.insert(name("ApexClass:Alpha"), name("No access to 'ApexClass' named 'Alpha'"));
    const auto refused = p.take({.only = {{kClass, name("Alpha")}}});
    QVERIFY(refused.has_value());
    QCOMPARE(p.text(*refused->snapshot, kClass, name("Alpha")), "1");
    QCOMPARE(refused->notRead.size(), 1);
    p.org->refusals.clear();
    p.org->poison.insert(name("ApexClass:Alpha"));
    const auto broken = p.take({.only = {{kClass, name("Alpha")}}});
    QVERIFY(broken.has_value());
    QCOMPARE(p.text(*broken->snapshot, kClass, name("Alpha")), "1");
    QCOMPARE(broken->notRead.size(), 1);
}

void TestTake::onlyOneFieldLeavesItsObjectAlone()
{
    Pipeline p;
    p.org->put(kObject, name("Account"),
               objectXml("    <label>Account</label>\n" + fieldXml("A__c", "A") + fieldXml("B__c", "B")));
    const auto before = p.take();
    // The org gives one field as an object that holds nothing else.
    p.org->put(kField, name("Account.A__c"), {{name("objects/Account.object"), objectXml(fieldXml("A__c", "New"))}});
    const auto report = p.take({.only = {{kField, name("Account.A__c")}}});
    QVERIFY(report.has_value());
    QCOMPARE(Pipeline::keys(*report->snapshot), Pipeline::keys(*before->snapshot));
    QCOMPARE(report->changed, 1);
    QVERIFY(p.text(*report->snapshot, kField, name("Account.A__c")).contains("New"));
    p.org->remove(kField, name("Account.A__c"));
    const auto gone = p.take({.only = {{kField, name("Account.A__c")}}});
    QCOMPARE(gone->removed, 1);
    QVERIFY(gone->snapshot->find({kField, name("Account.B__c")}));
    QVERIFY(gone->snapshot->find({kObject, name("Account")}));
}

void TestTake::onlyAnObjectBringsItsFields()
{
    Pipeline p;
    p.org->put(kObject, name("Account"),
               objectXml("    <label>Account</label>\n" + fieldXml("A__c", "A") + fieldXml("B__c", "B")));
    QVERIFY(p.take().has_value());
    p.org->put(kObject, name("Account"), objectXml("    <label>Account</label>\n" + fieldXml("B__c", "New")));
    const auto report = p.take({.only = {{kObject, name("Account")}}});
    QCOMPARE(Pipeline::keys(*report->snapshot),
             (QStringList{name("CustomField:Account.B__c"), name("CustomObject:Account")}));
    QVERIFY(p.text(*report->snapshot, kField, name("Account.B__c")).contains("New"));
}

void TestTake::profileAloneIsReadWithWhatItRefersTo()
{
    Pipeline p;
    p.org->put(kProfile, name("Admin"), QByteArray("<Profile/>\n"));
    p.org->put(kObject, name("Thing__c"), objectXml("    <label>Thing</label>\n" + fieldXml("Size__c", "Size")));
    p.org->put(name("StaticResource"), name("Logo"),
               {{name("staticresources/Logo.resource"), "x"},
                {name("staticresources/Logo.resource-meta.xml"),
                 "<StaticResource><contentType>text/plain</contentType></StaticResource>"}});
    QVERIFY(p.take().has_value());
    p.org->retrieves.clear();
    p.org->put(kObject, name("Thing__c"), objectXml("    <label>Changed meanwhile</label>\n"));
    const auto report = p.take({.only = {{kProfile, name("Admin")}}});
    QVERIFY(report.has_value());
    QCOMPARE(p.org->retrieves.first().types,
             (QMap<QString, QStringList>{{kObject, {name("Thing__c")}}, {kProfile, {name("Admin")}}}));
    // What came along is not what was asked for.
    QVERIFY(!report->committed);
}

void TestTake::fault_125_aBranchThatSomebodyMoved()
{
    Pipeline p;
    p.org->put(kClass, name("A"), apexClass(name("A"), "class A {}"));
    const auto first = p.take();
    QVERIFY(first);
    QVERIFY(first->notes.isEmpty());
    const QByteArray held = p.text(*first->snapshot, kClass, name("A"));
    async::NullMonitor monitor;
    support::FakeRepository repository(p.store);
    const QString branch = p.environment.snapshotBranch();
    const auto tip = *repository.tip(branch);
    ports::CommitDraft draft;
    draft.branch = branch;
    draft.expectedTip = tip;
    const auto files = repository.tree(*tip);
    for (const ports::TreeFile &file : *files) {
        if (file.path.endsWith(name("A.cls")))
            draft.put.insert(file.path, QByteArray("class A { Integer mine; }"));
    }
    QCOMPARE(draft.put.size(), 1);
    draft.message = name("my change");
    draft.authorName = name("Mallory");
    draft.when = QDateTime::currentDateTimeUtc();
    const auto by = repository.commit(draft, monitor);
    QVERIFY(by);
    // What was put there is none of the org's, and is not taken for it.
    const auto again = p.take();
    QVERIFY(again);
    QCOMPARE(p.text(*again->snapshot, kClass, name("A")), held);
    QCOMPARE(again->notes.size(), 1);
    QVERIFY2(again->notes.first().contains(name("Mallory")), qPrintable(again->notes.first()));
    // Nothing is taken away from the past either.
    QCOMPARE(repository.commitInfo(**repository.tip(branch))->parents, QList<model::CommitId>{*by});
    // And the one after that has nothing to tell.
    QVERIFY(p.take()->notes.isEmpty());
}

void TestTake::messageCarriesTrailers()
{
    Pipeline p;
    p.org->put(kClass, name("Alpha"), apexClass(name("Alpha"), "1"));
    const auto report = p.take({.message = name("Read back"), .trailers = {name("Backflow-Promotion: X")}});
    support::FakeRepository repository(p.store);
    const auto info = repository.commitInfo(*report->snapshot->commit()).value();
    QVERIFY(info.message.startsWith(name("Read back\n\n")));
    QCOMPARE(info.trailer(name("Backflow-Promotion")), name("X"));
    QCOMPARE(info.trailer(name("Backflow-Environment")), name("UAT"));
    QCOMPARE(info.trailer(name("Backflow-Org")), p.org->identity.orgId->toString());
    QCOMPARE(info.authorName, name("Ada Admin"));
}

void TestTake::failuresLeaveTheBranchAlone_data()
{
    QTest::addColumn<QString>("call");
    for (const char *call : {"identity", "describe", "list", "retrieve"})
        QTest::newRow(call) << name(call);
}

void TestTake::failuresLeaveTheBranchAlone()
{
    QFETCH(QString, call);
    Pipeline p;
    p.org->put(kClass, name("Alpha"), apexClass(name("Alpha"), "1"));
    QVERIFY(p.take().has_value());
    const auto branches = p.store->branches;
    p.org->put(kClass, name("Alpha"), apexClass(name("Alpha"), "2"));
    p.org->before = [call](const QString &asked) -> base::Result<> {
        if (asked == call)
            return base::failure(base::Errc::Offline, QStringLiteral("No line."));
        return {};
    };
    const auto report = p.take();
    QVERIFY(!report.has_value());
    QCOMPARE(report.error().code, base::Errc::Offline);
    QCOMPARE(p.store->branches, branches);
}

void TestTake::anotherOrgIsRefused()
{
    Pipeline p;
    p.environment.orgId = model::OrgId::fromString(name("00D000000000002"));
    const auto report = p.take();
    QVERIFY(!report.has_value());
    QCOMPARE(report.error().code, base::Errc::Denied);
    QVERIFY(p.store->branches.isEmpty());
}

void TestTake::stopIsHeardBetweenSteps()
{
    for (const char *call : {"describe", "list", "retrieve"}) {
        Pipeline p;
        p.org->put(kClass, name("Alpha"), apexClass(name("Alpha"), "1"));
        async::StopSource stop;
        p.org->before = [&](const QString &asked) -> base::Result<> {
            if (asked == name(call))
                stop.requestStop();
            return {};
        };
        async::JobMonitor monitor(stop.token());
        const auto report = snapshot::take(p.backends, p.environment, {}, monitor);
        QVERIFY(!report.has_value());
        QCOMPARE(report.error().code, base::Errc::Canceled);
        QVERIFY(p.store->branches.isEmpty());
    }
}

void TestTake::latestOfANewEnvironmentIsNotFound()
{
    Pipeline p;
    support::FakeRepository repository(p.store);
    const auto latest = snapshot::latest(repository, p.environment);
    QCOMPARE(latest.error().code, base::Errc::NotFound);
    QVERIFY(latest.error().message.contains(name("UAT")));
}

QTEST_GUILESS_MAIN(TestTake)
#include "tst_take.moc"
