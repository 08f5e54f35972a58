#include "core/promotion/componentstory.h"
#include "core/promotion/eventstates.h"
#include "core/snapshot/audittrail.h"
#include "tests/core/promotion/historyrecord.h"

#include <QTest>
#include <QTimeZone>

using namespace backflow;
using namespace backflow::promotion;
using namespace Qt::StringLiterals;
using ports::HistorySource;
using tests::HistoryRecord;

namespace {

const model::ComponentKey kSet{u"PermissionSet"_s, u"Sales"_s};
const model::ComponentKey kTax{u"ApexClass"_s, u"Tax"_s};

/// UAT becomes production; its hotfix is promoted to Dev1.
struct Story : HistoryRecord {
    std::unique_ptr<ports::HistoryIndex> index;

    Story()
    {
        for (model::Environment &environment : company->pipeline.environments)
            if (environment.name == "UAT"_L1)
                environment.kind = model::EnvironmentKind::Production;
        company->live();
    }
    ComponentStory of(const model::ComponentKey &key, const std::optional<HistoryEvent> &event = {})
    {
        index = current();
        const auto story = componentStory(*company, *index, company->pipeline, key, event, monitor);
        if (!story)
            qFatal("%s", qPrintable(story.error().message));
        return *story;
    }
    EventStates states(const HistoryEvent &event)
    {
        index = current();
        return *statesOf(*repository, *index, event);
    }
    HistoryEvent last(const ports::HistoryQuery &query)
    {
        index = current();
        return events(*index, query).constFirst();
    }
    /// The org writes into its trail, and it is imported.
    void trail(const QString &place, const QDateTime &at, const QString &display)
    {
        company->org(place).auditTrail +=
            QJsonObject{{u"Id"_s, u"0Ym%1"_s.arg(company->org(place).auditTrail.size())},
                        {u"CreatedDate"_s, at.toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) + u"+0000"_s},
                        {u"Action"_s, u"changedApexClass"_s},
                        {u"Section"_s, u"Apex Class"_s},
                        {u"Display"_s, display},
                        {u"CreatedBy"_s, QJsonObject{{u"Name"_s, u"Dana Dev"_s}}},
                        {u"DelegateUser"_s, u"cy@example.test"_s}};
        const auto imported = snapshot::importAuditTrail(*company, *company->pipeline.find(place), monitor);
        QVERIFY(imported);
    }
};

} // namespace

class TestHistoryStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesKnowWhoChangedThemLast();
    void whatAnOrgSaysNamesThePerson();
    void whenDidItReachProduction();
    void aReadingShowsBeforeAndAfter();
    void aPromotionShowsWhatItsTargetHeld();
    void aTrailRowIsShownBetweenReadings();
    void onlyTheSummaryIsSaidHonestly();
    void changesBetweenTellAddedAndRemoved();
    void theReadingOfAMoment();
    void trailRowsBecomeEventsOnce();
};

void TestHistoryStory::entriesKnowWhoChangedThemLast()
{
    Story f;
    const ComponentStory story = f.of(kSet);
    QCOMPARE(story.environments.size(), 2);
    QCOMPARE(story.environments.at(0).environment, u"UAT"_s); // the higher one first
    const ComponentLife &dev = story.environments.at(1);
    QVERIFY(dev.there);
    QCOMPARE(dev.entries.size(), 1);
    QCOMPARE(dev.entries.at(0).label, u"Field permission Account.B"_s);
    QVERIFY2(dev.entries.at(0).value.contains("edit yes"_L1), qPrintable(dev.entries.at(0).value));
    QCOMPARE(dev.entries.at(0).origin.source, HistorySource::Reading);
    QCOMPARE(dev.entries.at(0).origin.who, u"Ada Admin"_s);
    QVERIFY(dev.unchanged >= 2);
    QCOMPARE(dev.changes.size(), 2);
    const ComponentLife fresh = f.of({u"ApexClass"_s, u"Fresh"_s}).environments.at(1);
    QVERIFY(!fresh.there && !fresh.firstRead.isValid());
}

void TestHistoryStory::whatAnOrgSaysNamesThePerson()
{
    Story f;
    f.company->put(u"Dev1"_s, u"Tax"_s, "class Tax { Integer rate = 7; }\n");
    const QDateTime at = f.company->time.now().addMSecs(500);
    QVERIFY(f.company->retrieve(u"Dev1"_s));
    f.trail(u"Dev1"_s, at, u"Changed Apex Class Tax"_s);
    const ComponentLife dev = f.of(kTax).environments.at(1);
    QCOMPARE(dev.entries.constFirst().label, u"Tax.cls"_s);
    QCOMPARE(dev.changes.constFirst().who, u"Dana Dev"_s);
    QCOMPARE(dev.changes.constFirst().behalf, u"cy@example.test"_s);
    QCOMPARE(dev.changes.constFirst().source, HistorySource::SetupTrail);
}

void TestHistoryStory::whenDidItReachProduction()
{
    Story f;
    const HistoryEvent changed = f.last({.where = {u"UAT"_s}, .component = kTax.toString()});
    const ComponentStory there = f.of(kTax, changed);
    QCOMPARE(int(there.production.kind), int(ProductionAnswer::Kind::Reached));
    QVERIFY(there.productionSentence().startsWith("This content was first found in UAT on "_L1));
    f.company->put(u"Dev1"_s, u"Tax"_s, "class Tax { Integer rate = 7; }\n");
    QVERIFY(f.company->retrieve(u"Dev1"_s));
    const HistoryEvent below = f.last({.where = {u"Dev1"_s}, .component = kTax.toString()});
    const ComponentStory notYet = f.of(kTax, below);
    QCOMPARE(notYet.productionSentence(), u"This content has not reached UAT."_s);
    f.company->pipeline.environments[0].kind = model::EnvironmentKind::Full;
    QCOMPARE(f.of(kTax, below).productionSentence(), u"This pipeline has no production environment."_s);
}

void TestHistoryStory::aReadingShowsBeforeAndAfter()
{
    Story f;
    const HistoryEvent reading = f.last({.where = {u"Dev1"_s}, .source = HistorySource::Reading});
    const EventStates states = f.states(reading);
    QVERIFY(states.whyNone.isEmpty() && states.before && states.after);
    const auto changes = changesBetween(*f.repository, states.before, *states.after);
    QCOMPARE(changes->size(), 1);
    QCOMPARE(changes->front().key, kSet);
}

void TestHistoryStory::aPromotionShowsWhatItsTargetHeld()
{
    Story f;
    const auto head = [&f] {
        return (*f.repository->tip(f.company->pipeline.find(u"Dev1"_s)->snapshotBranch()))->toString();
    };
    const auto record = [&f](const QString &action, const QString &commit) {
        const governance::AuditEntry entry{action,
                                           u"Bo"_s,
                                           u"bo@example.test"_s,
                                           f.company->time.now(),
                                           u"P1"_s,
                                           {{u"to"_s, QJsonObject{{u"env"_s, u"Dev1"_s}}},
                                            {u"outcome"_s, u"Released"_s},
                                            {u"seen"_s, QJsonObject{{u"envHead"_s, commit}}}}};
        QVERIFY(governance::appendAudit(*f.repository, entry, f.monitor));
    };
    record(u"promote.intent"_s, head());
    const HistoryEvent begun = f.last({.promotion = u"P1"_s});
    QCOMPARE(f.states(begun).whyNone, u"The promotion has no end on record yet."_s);
    f.company->put(u"Dev1"_s, u"Tax"_s, "class Tax { Integer hotfix; }\n");
    QVERIFY(f.company->retrieve(u"Dev1"_s));
    record(u"promote.result"_s, head());
    const EventStates states = f.states(f.last({.promotion = u"P1"_s}));
    QVERIFY(states.before && states.after);
    QCOMPARE(changesBetween(*f.repository, states.before, *states.after)->front().key, kTax);
}

void TestHistoryStory::aTrailRowIsShownBetweenReadings()
{
    Story f;
    f.company->put(u"Dev1"_s, u"Tax"_s, "class Tax { Integer rate = 7; }\n");
    const QDateTime at = f.company->time.now().addMSecs(500);
    QVERIFY(f.company->retrieve(u"Dev1"_s));
    f.trail(u"Dev1"_s, at, u"Changed Apex Class Tax"_s);
    const HistoryEvent event = f.last({.source = HistorySource::SetupTrail});
    QCOMPARE(event.what, u"Apex Class: Changed Apex Class Tax"_s);
    const EventStates states = f.states(event);
    QVERIFY(states.before && states.after);
    QVERIFY(states.remark.contains("other changes of that time"_L1));
    QCOMPARE(changesBetween(*f.repository, states.before, *states.after)->front().key, kTax);
}

void TestHistoryStory::onlyTheSummaryIsSaidHonestly()
{
    Story f;
    HistoryEvent event{.when = QDateTime(QDate(2001, 1, 1), QTime(0, 0), QTimeZone::UTC),
                       .where = u"Dev1"_s,
                       .source = HistorySource::SetupTrail};
    QVERIFY(f.states(event).whyNone.startsWith("Only the summary was recorded before "_L1));
    event.where = u"Nowhere"_s;
    QCOMPARE(f.states(event).whyNone, u"Only the summary was recorded: Nowhere was never read here."_s);
    event.source = HistorySource::Record;
    QCOMPARE(f.states(event).whyNone, u"This event changed no environment."_s);
    event.source = HistorySource::Reading;
    event.id = QString(40, u'7');
    QVERIFY(f.states(event).whyNone.contains("Only the summary was recorded."_L1));
}

void TestHistoryStory::changesBetweenTellAddedAndRemoved()
{
    Story f;
    const auto tip = [&f] { return **f.repository->tip(f.company->pipeline.find(u"Dev1"_s)->snapshotBranch()); };
    const model::CommitId before = tip();
    f.company->org(u"Dev1"_s).remove(u"ApexClass"_s, u"Old"_s);
    f.company->put(u"Dev1"_s, u"Young"_s, "class Young { }\n");
    QVERIFY(f.company->retrieve(u"Dev1"_s));
    const auto changes = changesBetween(*f.repository, before, tip());
    QCOMPARE(changes->size(), 2);
    QCOMPARE(changes->at(0).key.fullName, u"Old"_s);
    QVERIFY(changes->at(0).removed && !changes->at(0).added);
    QVERIFY(changes->at(1).added && !changes->at(1).removed);
    const auto all = changesBetween(*f.repository, std::nullopt, before);
    QCOMPARE(all->size(), 3);
    QVERIFY(all->front().added);
}

void TestHistoryStory::theReadingOfAMoment()
{
    Story f;
    f.index = f.current();
    const auto readings = HistoryRecord::events(*f.index, {.where = {u"UAT"_s}, .source = HistorySource::Reading});
    QCOMPARE(readings.size(), 2);
    QCOMPARE((*readingAt(*f.index, u"UAT"_s, readings.at(0).when))->id, readings.at(0).id);
    QCOMPARE((*readingAt(*f.index, u"UAT"_s, readings.at(0).when.addMSecs(-1)))->id, readings.at(1).id);
    QVERIFY(!*readingAt(*f.index, u"UAT"_s, readings.at(1).when.addMSecs(-1)));
}

void TestHistoryStory::trailRowsBecomeEventsOnce()
{
    Story f;
    const QDateTime at = f.company->time.now();
    f.trail(u"Dev1"_s, at, u"Changed Apex Class Tax"_s);
    f.index = f.current();
    const ports::HistoryQuery query{.source = HistorySource::SetupTrail};
    QCOMPARE(*f.index->count(query), 1);
    // One that shows up later though it is older.
    f.company->time.advance(std::chrono::seconds(60));
    f.trail(u"Dev1"_s, at.addSecs(-5), u"Changed Apex Class Old"_s);
    f.index = f.current();
    QCOMPARE(*f.index->count(query), 2);
    QCOMPARE(HistoryRecord::events(*f.index, query).constFirst().who, u"Dana Dev"_s);
    QCOMPARE(HistoryRecord::events(*f.index, query).constFirst().behalf, u"cy@example.test"_s);
    QCOMPARE(*f.index->count({.who = {u"cy@example.test"_s}}), 2);
}

QTEST_GUILESS_MAIN(TestHistoryStory)
#include "tst_historystory.moc"
