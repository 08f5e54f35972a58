#include "core/snapshot/drift.h"

#include "core/governance/auditchain.h"
#include "core/snapshot/record.h"
#include "tests/core/snapshot/pipeline.h"
#include "tests/support/fakejournal.h"

#include <QTest>
#include <QTimeZone>

using namespace backflow;
using namespace backflow::snapshot;
using model::ChangeKind;

namespace {

struct Org : tests::Pipeline {
    Org()
    {
        backends.openJournal = [disk = disk] { return std::make_unique<support::FakeJournal>(disk); };
        put(QStringLiteral("Tax"), "class Tax {}");
        put(QStringLiteral("Toll"), "class Toll {}");
        org->put(QStringLiteral("CustomObject"), QStringLiteral("Thing__c"),
                 tests::objectXml(tests::fieldXml("Size__c", "Size") + "    <label>Thing</label>\n"));
    }
    void put(const QString &name, const QByteArray &body)
    {
        org->put(QStringLiteral("ApexClass"), name, tests::apexClass(name, body));
    }
    /// The hand of somebody in the org, told as orgs tell it.
    void edit(const QString &name, const QByteArray &body, const QString &by, const QDateTime &when)
    {
        put(name, body);
        auto &component = org->components[QStringLiteral("ApexClass")][name];
        component.modified = when;
        component.modifiedBy = by;
    }
    void audit(const QDateTime &when, const QString &by, const QString &action, const QString &display)
    {
        const QString id = QStringLiteral("0Ym%1").arg(org->auditTrail.size() + 1, 12, 10, QLatin1Char('0'));
        org->auditTrail +=
            QJsonObject{{QStringLiteral("Id"), id},
                        {QStringLiteral("Action"), action},
                        {QStringLiteral("Section"), QStringLiteral("Apex Class")},
                        {QStringLiteral("Display"), display},
                        {QStringLiteral("CreatedDate"),
                         when.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")) + QStringLiteral("+0000")},
                        {QStringLiteral("CreatedBy"), QJsonObject{{QStringLiteral("Name"), by}}}};
    }
    QDateTime now() { return backends.time.now(); }
    void later(int seconds) { backends.time.advance(std::chrono::seconds(seconds)); }
    void check()
    {
        const auto checked = checkOrg(backends, environment, {}, monitor);
        QVERIFY2(checked, qPrintable(checked ? QString() : checked.error().message));
    }
    Drift drift(const DriftOptions &options = {})
    {
        const auto found = driftOf(backends, environment, options, monitor);
        return found ? *found : Drift{};
    }
    /// `± Type:Name` of each row.
    static QStringList words(const Drift &drift)
    {
        QStringList words;
        for (const DriftRow &row : drift.rows)
            words += (row.kind == ChangeKind::Added     ? QStringLiteral("+ ")
                      : row.kind == ChangeKind::Removed ? QStringLiteral("- ")
                                                        : QStringLiteral("± ")) +
                     row.key.toString();
        return words;
    }
    std::shared_ptr<support::FakeDisk> disk = std::make_shared<support::FakeDisk>();
    async::NullMonitor monitor;
};

const model::ComponentKey kTax{QStringLiteral("ApexClass"), QStringLiteral("Tax")};

} // namespace

class TestDrift final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverReadIsAnError();
    void theFirstReadingIsTheRecord();
    void outsideChangesAreListed();
    void theFirstRowsAreToldAtOnce();
    void whatWasChangedBackIsNone();
    void promotionsAreNoDrift();
    void whatFollowsAPromotionIs();
    void whoAndWhenAsTheOrgTells();
    void theLastListingTellsWho();
    void theTrailTellsOfDeletions();
    void aTrailThatMayNotBeSeenIsNoFailure();
    void theTrailIsImportedOnce();
    void anotherOrgHasAnotherTrail();
    void trackingTakesIntoTheRecord();
    void trackingIsOfWhatWasShown();
    void trackingKeepsWhatPromotionsBrought();
    void trackedTwiceIsSaid();
    void orderAloneIsCountedApart();
    void whatIsMeantToDifferIsCountedApart();
    void keptEntriesAreCountedApart();
    void takingInManagedPackagesIsNoDrift();
    void whatDriftsOfManagedPackagesIsCountedApart();
    void checkedIsWhenItWasRead();
    void whatIsNotReadIsSaidAndNoDrift();
    void recordsOfTwoMachinesAreFollowed();
};

void TestDrift::neverReadIsAnError()
{
    Org o;
    const auto drift = driftOf(o.backends, o.environment, {}, o.monitor);
    QVERIFY(!drift);
    QCOMPARE(drift.error().code, base::Errc::NotFound);
}

void TestDrift::theFirstReadingIsTheRecord()
{
    Org o;
    o.check();
    QCOMPARE(Org::words(o.drift()), QStringList());
}

void TestDrift::theFirstRowsAreToldAtOnce()
{
    Org o;
    o.check();
    constexpr int kChanged = 20;
    for (int i = 0; i < kChanged; ++i)
        o.put(QStringLiteral("Tax%1").arg(i, 2, 10, QLatin1Char('0')), "class Tax { int mine; }\n");
    o.check();
    QList<QStringList> told;
    DriftOptions options;
    options.onSoFar = [&](const Drift &drift) {
        QVERIFY(drift.checkedAt.isValid());
        told += Org::words(drift);
    };
    const QStringList all = Org::words(o.drift(options));
    QCOMPARE(all.size(), kChanged);
    QCOMPARE(told, (QList<QStringList>{all.mid(0, 1), all.mid(0, 4), all.mid(0, 16)}));
}

void TestDrift::outsideChangesAreListed()
{
    Org o;
    o.check();
    const QDateTime first = o.now();
    o.later(3600);
    o.put(QStringLiteral("Tax"), "class Tax { /* by hand */ }");
    o.put(QStringLiteral("New"), "class New {}");
    o.org->remove(QStringLiteral("ApexClass"), QStringLiteral("Toll"));
    o.org->put(QStringLiteral("CustomObject"), QStringLiteral("Thing__c"),
               tests::objectXml(tests::fieldXml("Size__c", "How large") + "    <label>Thing</label>\n"));
    o.check();
    const QDateTime second = o.now();
    const Drift drift = o.drift();
    QCOMPARE(Org::words(drift),
             QStringList({QStringLiteral("+ ApexClass:New"), QStringLiteral("± ApexClass:Tax"),
                          QStringLiteral("- ApexClass:Toll"), QStringLiteral("± CustomField:Thing__c.Size__c")}));
    QCOMPARE(drift.rows.at(1).after, first);
    QCOMPARE(drift.rows.at(1).seen, second);
    QCOMPARE(drift.rows.at(1).recorded.size(), std::size_t(2));
    QCOMPARE(o.store->contents.value(drift.rows.at(1).recorded.front().content), QByteArray("class Tax {}"));
    // Another reading changes nothing about it.
    o.later(3600);
    o.check();
    QCOMPARE(o.drift().rows, drift.rows);
}

void TestDrift::whatWasChangedBackIsNone()
{
    Org o;
    o.check();
    o.put(QStringLiteral("Tax"), "class Tax { }");
    o.check();
    QCOMPARE(o.drift().rows.size(), 1);
    o.put(QStringLiteral("Tax"), "class Tax {}");
    o.check();
    QCOMPARE(Org::words(o.drift()), QStringList());
}

void TestDrift::promotionsAreNoDrift()
{
    Org o;
    o.check();
    o.put(QStringLiteral("Tax"), "class Tax { promoted }");
    QVERIFY(o.take({.only = {kTax}, .trailers = {QStringLiteral("Backflow-Promotion: 01K")}}));
    QCOMPARE(Org::words(o.drift()), QStringList());
}

void TestDrift::whatFollowsAPromotionIs()
{
    Org o;
    o.check();
    o.put(QStringLiteral("Tax"), "class Tax { promoted }");
    QVERIFY(o.take({.only = {kTax}, .trailers = {QStringLiteral("Backflow-Promotion: 01K")}}));
    // Back to what the first reading held: that is a change of what was promoted.
    o.put(QStringLiteral("Tax"), "class Tax {}");
    o.later(60);
    QVERIFY(o.take({.full = true}));
    const Drift drift = o.drift();
    QCOMPARE(Org::words(drift), QStringList(QStringLiteral("± ApexClass:Tax")));
    QCOMPARE(o.store->contents.value(drift.rows.first().recorded.front().content),
             QByteArray("class Tax { promoted }"));
    QCOMPARE(o.store->contents.value(drift.rows.first().current.front().content), QByteArray("class Tax {}"));
}

void TestDrift::whoAndWhenAsTheOrgTells()
{
    Org o;
    o.check();
    o.later(3600);
    const QDateTime when = o.now().addSecs(-600);
    o.edit(QStringLiteral("Tax"), "class Tax { by hand }", QStringLiteral("Ana"), when);
    o.audit(when, QStringLiteral("Ana"), QStringLiteral("changedApexClass"),
            QStringLiteral("Changed Tax Apex Class code"));
    o.audit(when, QStringLiteral("Bo"), QStringLiteral("changedApexClass"),
            QStringLiteral("Changed Toll Apex Class code"));
    o.check();
    const Drift drift = o.drift();
    QCOMPARE(drift.rows.size(), 1);
    QCOMPARE(drift.rows.first().who(), QStringLiteral("Ana"));
    QCOMPARE(drift.rows.first().when(), when);
    QCOMPARE(drift.rows.first().trail.size(), 1);
    QCOMPARE(drift.rows.first().trail.first().row.display, QStringLiteral("Changed Tax Apex Class code"));
    QVERIFY(drift.trailAt.isValid());
}

/// What moved so shortly before a reading that its time cannot be relied on is remembered by the person alone: only
/// until the org is listed again.
void TestDrift::theLastListingTellsWho()
{
    Org o;
    o.edit(QStringLiteral("Tax"), "class Tax {}", QStringLiteral("Ada"), o.now());
    o.check();
    o.later(3600);
    o.edit(QStringLiteral("Tax"), "class Tax { /* by hand */ }", QStringLiteral("Bo"), o.now().addDays(-3));
    o.check();
    const Drift drift = o.drift();
    QCOMPARE(drift.rows.size(), 1);
    QCOMPARE(drift.rows.first().changedBy, QStringLiteral("Bo"));
}

void TestDrift::theTrailTellsOfDeletions()
{
    Org o;
    o.check();
    o.later(3600);
    o.org->remove(QStringLiteral("ApexClass"), QStringLiteral("Toll"));
    o.audit(o.now().addSecs(-60), QStringLiteral("Bo"), QStringLiteral("deletedApexClass"),
            QStringLiteral("Deleted Toll Apex Class"));
    o.check();
    const Drift drift = o.drift();
    QCOMPARE(Org::words(drift), QStringList(QStringLiteral("- ApexClass:Toll")));
    QCOMPARE(drift.rows.first().who(), QStringLiteral("Bo"));
    QCOMPARE(drift.rows.first().when(), o.now().addSecs(-60));
}

void TestDrift::aTrailThatMayNotBeSeenIsNoFailure()
{
    Org o;
    o.check();
    o.put(QStringLiteral("Tax"), "class Tax { by hand }");
    o.org->before = [](const QString &call) -> base::Result<> {
        if (call == QStringLiteral("query SetupAuditTrail"))
            return base::failure(base::Errc::OrgFault, QStringLiteral("You may not see Setup."));
        return {};
    };
    const auto checked = checkOrg(o.backends, o.environment, {}, o.monitor);
    QVERIFY(checked);
    QVERIFY(checked->trailProblem.contains(QStringLiteral("You may not see Setup.")));
    QCOMPARE(o.drift().rows.size(), 1);
    QVERIFY(o.drift().rows.first().trail.isEmpty());
}

void TestDrift::theTrailIsImportedOnce()
{
    Org o;
    o.audit(o.now().addSecs(-60), QStringLiteral("Bo"), QStringLiteral("createdApexClass"), QStringLiteral("one"));
    QCOMPARE(importAuditTrail(o.backends, o.environment, o.monitor)->rows.size(), 1);
    o.audit(o.now(), QStringLiteral("Bo"), QStringLiteral("createdApexClass"), QStringLiteral("two"));
    const auto second = importAuditTrail(o.backends, o.environment, o.monitor);
    QCOMPARE(second->rows.size(), 2);
    QCOMPARE(second->rows.last().display, QStringLiteral("two"));
    const auto journal = o.backends.journal();
    QCOMPARE(*loadAuditTrail(**journal, o.environment), *second);
}

void TestDrift::anotherOrgHasAnotherTrail()
{
    Org o;
    o.audit(o.now(), QStringLiteral("Bo"), QStringLiteral("createdApexClass"), QStringLiteral("before the refresh"));
    QVERIFY(importAuditTrail(o.backends, o.environment, o.monitor));
    o.org->identity.orgId = model::OrgId::fromString(QStringLiteral("00D000000000009"));
    o.org->auditTrail.clear();
    QVERIFY(importAuditTrail(o.backends, o.environment, o.monitor)->rows.isEmpty());
}

void TestDrift::trackingTakesIntoTheRecord()
{
    Org o;
    o.check();
    o.put(QStringLiteral("Tax"), "class Tax { by hand }");
    o.org->remove(QStringLiteral("ApexClass"), QStringLiteral("Toll"));
    o.put(QStringLiteral("New"), "class New {}");
    o.check();
    const Drift before = o.drift();
    QCOMPARE(before.rows.size(), 3);
    QVERIFY(track(o.backends, o.environment, *before.commit,
                  {kTax, {QStringLiteral("ApexClass"), QStringLiteral("Toll")}}, QStringLiteral("agreed with Ana"),
                  o.monitor));
    QCOMPARE(Org::words(o.drift()), QStringList(QStringLiteral("+ ApexClass:New")));
    // On record with who and why.
    const auto repository = o.backends.repository();
    const auto records = governance::readAudit(**repository, 0);
    QCOMPARE(records->size(), 1);
    QCOMPARE(records->first().json.value(QStringLiteral("action")).toString(), QStringLiteral("drift.track"));
    QCOMPARE(records->first().json.value(QStringLiteral("reason")).toString(), QStringLiteral("agreed with Ana"));
    // And from then on counts what changes anew.
    o.put(QStringLiteral("Tax"), "class Tax { once more }");
    o.check();
    QCOMPARE(Org::words(o.drift()),
             QStringList({QStringLiteral("+ ApexClass:New"), QStringLiteral("± ApexClass:Tax")}));
    QCOMPARE(o.store->contents.value(o.drift().rows.last().recorded.front().content),
             QByteArray("class Tax { by hand }"));
}

void TestDrift::trackingIsOfWhatWasShown()
{
    Org o;
    o.check();
    o.put(QStringLiteral("Tax"), "class Tax { shown }");
    o.check();
    const Drift shown = o.drift();
    o.put(QStringLiteral("Tax"), "class Tax { not seen yet }");
    o.check();
    QVERIFY(track(o.backends, o.environment, *shown.commit, {kTax}, {}, o.monitor));
    const Drift drift = o.drift();
    QCOMPARE(drift.rows.size(), 1);
    QCOMPARE(o.store->contents.value(drift.rows.first().recorded.front().content), QByteArray("class Tax { shown }"));
}

void TestDrift::trackingKeepsWhatPromotionsBrought()
{
    Org o;
    o.check();
    o.put(QStringLiteral("Toll"), "class Toll { promoted }");
    QVERIFY(o.take({.only = {{QStringLiteral("ApexClass"), QStringLiteral("Toll")}},
                    .trailers = {QStringLiteral("Backflow-Promotion: 01K")}}));
    o.put(QStringLiteral("Tax"), "class Tax { by hand }");
    QVERIFY(o.take({.full = true}));
    QVERIFY(track(o.backends, o.environment, *o.drift().commit, {kTax}, {}, o.monitor));
    QCOMPARE(Org::words(o.drift()), QStringList());
}

void TestDrift::trackedTwiceIsSaid()
{
    Org o;
    o.check();
    const auto again = track(o.backends, o.environment, *o.drift().commit, {kTax}, {}, o.monitor);
    QVERIFY(!again);
    QCOMPARE(again.error().code, base::Errc::InvalidInput);
}

void TestDrift::orderAloneIsCountedApart()
{
    Org o;
    o.check();
    o.put(QStringLiteral("Tax"), "class Tax   {}");
    o.put(QStringLiteral("Toll"), "class Toll { other }");
    o.check();
    const Drift drift = o.drift({.countEntries = [](ports::Repository &repository, const snapshot::DriftRow &row) {
        const bool other = repository.content(row.current.front().content)->contains("other");
        return snapshot::EntryCount{.entries = other ? 3 : 0};
    }});
    QCOMPARE(Org::words(drift), QStringList(QStringLiteral("± ApexClass:Toll")));
    QCOMPARE(drift.rows.first().entries, 3);
    QCOMPARE(drift.onlyOrder, 1);
}

void TestDrift::whatIsMeantToDifferIsCountedApart()
{
    Org o;
    o.check();
    o.put(QStringLiteral("Tax"), "class Tax { by hand }");
    o.put(QStringLiteral("Toll"), "class Toll { by hand }");
    o.check();
    model::KeepRule rule;
    rule.environment = QStringLiteral("UAT");
    rule.type = QStringLiteral("ApexClass");
    rule.fullName = QStringLiteral("Ta*");
    const auto drift = [&](const QString &environment) {
        DriftOptions options;
        options.keeps = model::KeepRules({rule}, environment, environment, o.now());
        return o.drift(options);
    };
    QCOMPARE(Org::words(drift(QStringLiteral("UAT"))), QStringList(QStringLiteral("± ApexClass:Toll")));
    QCOMPARE(drift(QStringLiteral("UAT")).kept, QList<model::ComponentKey>{kTax});
    rule.environment = QStringLiteral("QA");
    QCOMPARE(drift(QStringLiteral("UAT")).rows.size(), 2);
}

void TestDrift::keptEntriesAreCountedApart()
{
    Org o;
    o.check();
    o.put(QStringLiteral("Tax"), "class Tax { kept }");
    o.put(QStringLiteral("Toll"), "class Toll { kept, and more }");
    o.check();
    const Drift drift = o.drift({.countEntries = [](ports::Repository &repository, const snapshot::DriftRow &row) {
        const bool more = repository.content(row.current.front().content)->contains("more");
        return snapshot::EntryCount{.entries = more ? 1 : 0, .kept = 2};
    }});
    QCOMPARE(Org::words(drift), QStringList(QStringLiteral("± ApexClass:Toll")));
    QCOMPARE(drift.rows.first().keptEntries, 2);
    QCOMPARE(drift.kept, QList{kTax});
    QCOMPARE(drift.keptEntries, 4);
    QCOMPARE(drift.onlyOrder, 0);
}

/// Neither when a reading begins to take them in nor when it ceases to.
void TestDrift::takingInManagedPackagesIsNoDrift()
{
    Org o;
    o.put(QStringLiteral("pay__Bill"), "class Bill {}");
    o.org->components[QStringLiteral("ApexClass")][QStringLiteral("pay__Bill")].manageableState =
        QStringLiteral("installed");
    o.check();
    QVERIFY(!o.drift().isWithManaged);
    o.environment.includeManaged = true;
    o.put(QStringLiteral("Tax"), "class Tax { by hand }");
    o.check();
    QVERIFY(o.drift().isWithManaged);
    QCOMPARE(Org::words(o.drift({.managed = true})), QStringList(QStringLiteral("± ApexClass:Tax")));
    o.environment.includeManaged = false;
    o.check();
    QVERIFY(!o.drift().isWithManaged);
    QCOMPARE(Org::words(o.drift({.managed = true})), QStringList(QStringLiteral("± ApexClass:Tax")));
}

void TestDrift::whatDriftsOfManagedPackagesIsCountedApart()
{
    Org o;
    o.environment.includeManaged = true;
    o.put(QStringLiteral("pay__Bill"), "class Bill {}");
    o.check();
    o.put(QStringLiteral("pay__Bill"), "class Bill { the package was upgraded }");
    o.put(QStringLiteral("Tax"), "class Tax { by hand }");
    o.check();
    QCOMPARE(Org::words(o.drift()), QStringList(QStringLiteral("± ApexClass:Tax")));
    QCOMPARE(o.drift().managed,
             (QList<model::ComponentKey>{{QStringLiteral("ApexClass"), QStringLiteral("pay__Bill")}}));
    QCOMPARE(Org::words(o.drift({.managed = true})),
             QStringList({QStringLiteral("± ApexClass:Tax"), QStringLiteral("± ApexClass:pay__Bill")}));
}

void TestDrift::checkedIsWhenItWasRead()
{
    Org o;
    o.check();
    o.later(7200);
    o.check(); // nothing new, so no snapshot either
    QCOMPARE(o.drift().checkedAt, o.now());
}

void TestDrift::whatIsNotReadIsSaidAndNoDrift()
{
    Org o;
    o.check();
    o.org->refusals.insert(QStringLiteral("ApexClass:Tax"), QStringLiteral("No access to 'ApexClass' named 'Tax'"));
    o.put(QStringLiteral("Toll"), "class Toll { by hand }");
    QVERIFY(o.take({.full = true}));
    const Drift drift = o.drift();
    QCOMPARE(Org::words(drift), QStringList(QStringLiteral("± ApexClass:Toll")));
    QCOMPARE(drift.notRead.size(), 1);
    QVERIFY(drift.notRead.first().contains(QStringLiteral("No access")));
}

/// A colleague's record may stand on a reading that this history does not have.
void TestDrift::recordsOfTwoMachinesAreFollowed()
{
    Org o;
    o.check();
    o.put(QStringLiteral("Tax"), "class Tax { by hand }");
    o.check();
    const Drift shown = o.drift();
    QVERIFY(track(o.backends, o.environment, *shown.commit, {kTax}, {}, o.monitor));
    // A commit that joins two records has no trailer of its own.
    const auto repository = o.backends.repository();
    ports::CommitDraft join;
    join.branch = recordBranch(o.environment);
    join.expectedTip = *(*repository)->tip(join.branch);
    join.message = QStringLiteral("Join what was published meanwhile\n");
    join.when = o.now();
    QVERIFY((*repository)->commit(join, o.monitor));
    QCOMPARE(Org::words(o.drift()), QStringList());
    o.put(QStringLiteral("Toll"), "class Toll { by hand }");
    o.check();
    QCOMPARE(Org::words(o.drift()), QStringList(QStringLiteral("± ApexClass:Toll")));
}

QTEST_GUILESS_MAIN(TestDrift)
#include "tst_drift.moc"
