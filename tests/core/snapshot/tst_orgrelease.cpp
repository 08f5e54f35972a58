#include "core/snapshot/orgrelease.h"

#include "tests/core/snapshot/pipeline.h"
#include "tests/support/fakejournal.h"

#include <QTest>

using namespace backflow;
using namespace Qt::StringLiterals;
using namespace backflow::snapshot;

namespace {

/// UAT and, beside it, QA; both over fakes with a journal.
struct Releases : tests::Pipeline {
    Releases()
    {
        backends.openJournal = [disk = disk] { return std::make_unique<support::FakeJournal>(disk); };
        environment.orgId = org->identity.orgId;
        qa.name = u"QA"_s;
        qaOrg->identity.orgId = model::OrgId::fromString(u"00D000000000002"_s);
        qaOrg->identity.apiVersion = u"66.0"_s;
        qa.orgId = qaOrg->identity.orgId;
        backends.orgs.insert(qa.name, qaOrg);
        pipeline.environments = {environment, qa};
    }
    base::Result<OrgRelease> ask(const model::Environment &one)
    {
        async::NullMonitor monitor;
        return askRelease(backends, one, monitor);
    }
    QString common()
    {
        support::FakeJournal journal(disk);
        return commonVersion(journal, pipeline).value_or(u"(error)"_s);
    }
    std::shared_ptr<support::FakeDisk> disk = std::make_shared<support::FakeDisk>();
    std::shared_ptr<support::FakeOrgState> qaOrg = std::make_shared<support::FakeOrgState>();
    model::Environment qa;
    model::Pipeline pipeline;
};

} // namespace

class TestOrgRelease final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void releasesHaveNames_data();
    void releasesHaveNames();
    void whatTheOrgSaysIsKept();
    void theOrgsOwnWordForItWins();
    void anUpgradeIsNoticed();
    void aRefreshedSandboxBeginsAnew();
    void theLowestOfAllIsCommon();
    void everythingIsReadAtTheCommonVersion();
    void whatIsReadAloneKeepsTheVersionOfItsSnapshot();
};

void TestOrgRelease::releasesHaveNames_data()
{
    QTest::addColumn<QString>("api");
    QTest::addColumn<QString>("name");
    QTest::newRow("61") << u"61.0"_s << u"Summer '24"_s;
    QTest::newRow("63") << u"63.0"_s << u"Spring '25"_s;
    QTest::newRow("65") << u"65.0"_s << u"Winter '26"_s;
    QTest::newRow("66") << u"66.0"_s << u"Spring '26"_s;
    QTest::newRow("67") << u"67.0"_s << u"Summer '26"_s;
    QTest::newRow("68") << u"68.0"_s << u"Winter '27"_s;
    QTest::newRow("71") << u"71.0"_s << u"Winter '28"_s;
    QTest::newRow("the last that has a name") << u"286.0"_s << u"Summer '99"_s;
    QTest::newRow("none after it") << u"287.0"_s << u""_s;
    QTest::newRow("beyond every integer") << u"1e300"_s << u""_s;
    QTest::newRow("no version") << u"new"_s << u""_s;
}

void TestOrgRelease::releasesHaveNames()
{
    QFETCH(QString, api);
    QFETCH(QString, name);
    QCOMPARE(releaseName(api), name);
}

void TestOrgRelease::whatTheOrgSaysIsKept()
{
    Releases company;
    company.org->identity.instanceName = u"CS42"_s;
    company.org->identity.isSandbox = true;
    QVERIFY(company.ask(company.environment));
    support::FakeJournal journal(company.disk);
    const auto kept = releaseOf(journal, company.environment);
    QVERIFY(kept);
    QCOMPARE(kept->apiVersion, u"66.0"_s);
    QCOMPARE(kept->label, u"Spring '26"_s);
    QCOMPARE(kept->instance, u"CS42"_s);
    QVERIFY(kept->isSandbox);
    QCOMPARE(kept->askedAt, company.backends.time.now());
    QVERIFY(kept->upgrades.isEmpty());
    const auto other = releaseOf(journal, company.qa);
    QVERIFY(!other);
    QCOMPARE(other.error().code, base::Errc::NotFound);
}

void TestOrgRelease::theOrgsOwnWordForItWins()
{
    Releases company;
    company.org->identity.release = u"Spring '26 Patch"_s;
    const auto asked = company.ask(company.environment);
    QVERIFY(asked);
    QCOMPARE(asked->label, u"Spring '26 Patch"_s);
}

void TestOrgRelease::anUpgradeIsNoticed()
{
    Releases company;
    company.org->put(u"ApexClass"_s, u"A"_s, tests::apexClass(u"A"_s, "class A {}\n"));
    const auto before = company.take();
    QVERIFY(before);
    const QDateTime old = company.backends.time.now();
    company.backends.time.advance(std::chrono::hours(24 * 30));
    company.org->identity.apiVersion = u"67.0"_s;
    const auto asked = company.ask(company.environment);
    QVERIFY(asked);
    QCOMPARE(asked->label, u"Summer '26"_s);
    QCOMPARE(asked->upgrades.size(), 1);
    const OrgUpgrade upgrade = asked->upgrades.constFirst();
    QCOMPARE(upgrade.from, u"66.0"_s);
    QCOMPARE(upgrade.to, u"67.0"_s);
    QCOMPARE(upgrade.after, old);
    QCOMPARE(upgrade.seen, company.backends.time.now());
    QCOMPARE(upgrade.before, before->snapshot->commit()->toHex());
    // Asking again tells nothing new.
    QCOMPARE(company.ask(company.environment)->upgrades.size(), 1);
}

void TestOrgRelease::aRefreshedSandboxBeginsAnew()
{
    Releases company;
    QVERIFY(company.ask(company.environment));
    company.org->identity.orgId = model::OrgId::fromString(u"00D000000000077"_s);
    company.org->identity.apiVersion = u"67.0"_s;
    const auto denied = company.ask(company.environment);
    QVERIFY(!denied);
    QCOMPARE(denied.error().code, base::Errc::Denied);
    company.environment.orgId = company.org->identity.orgId;
    support::FakeJournal journal(company.disk);
    QVERIFY(!releaseOf(journal, company.environment));
    const auto asked = company.ask(company.environment);
    QVERIFY(asked);
    QVERIFY(asked->upgrades.isEmpty());
}

void TestOrgRelease::theLowestOfAllIsCommon()
{
    Releases company;
    QCOMPARE(company.common(), QString());
    company.org->identity.apiVersion = u"67.0"_s;
    QVERIFY(company.ask(company.environment));
    QCOMPARE(company.common(), u"67.0"_s);
    QVERIFY(company.ask(company.qa));
    QCOMPARE(company.common(), u"66.0"_s);
    company.qaOrg->identity.apiVersion = u"100.0"_s;
    QVERIFY(company.ask(company.qa));
    QCOMPARE(company.common(), u"67.0"_s);
}

void TestOrgRelease::everythingIsReadAtTheCommonVersion()
{
    Releases company;
    company.org->put(u"ApexClass"_s, u"A"_s, tests::apexClass(u"A"_s, "class A {}\n"));
    company.org->identity.apiVersion = u"67.0"_s;
    QVERIFY(company.ask(company.qa));
    TakeOptions options;
    options.apiVersion = readingVersion(company.backends, company.pipeline);
    QCOMPARE(options.apiVersion, u"66.0"_s);
    const auto taken = company.take(options);
    QVERIFY(taken);
    QCOMPARE(taken->apiVersion, u"66.0"_s);
    QCOMPARE(taken->orgVersion, u"67.0"_s);
    for (const model::Manifest &manifest : std::as_const(company.org->retrieves))
        QCOMPARE(manifest.apiVersion, u"66.0"_s);
    support::FakeRepository repository(company.store);
    QCOMPARE(versionOf(repository, *taken->snapshot->commit()).value_or(QString()), u"66.0"_s);
    // Higher than the org speaks is what the org speaks.
    options.apiVersion = u"99.0"_s;
    options.full = true;
    const auto again = company.take(options);
    QVERIFY(again);
    QCOMPARE(again->apiVersion, u"67.0"_s);
}

void TestOrgRelease::whatIsReadAloneKeepsTheVersionOfItsSnapshot()
{
    Releases company;
    company.org->put(u"ApexClass"_s, u"A"_s, tests::apexClass(u"A"_s, "class A {}\n"));
    QVERIFY(company.take());
    company.org->identity.apiVersion = u"67.0"_s;
    company.org->put(u"ApexClass"_s, u"A"_s, tests::apexClass(u"A"_s, "class A { }\n"));
    company.org->retrieves.clear();
    TakeOptions options;
    options.only = {{u"ApexClass"_s, u"A"_s}};
    const auto taken = company.take(options);
    QVERIFY(taken);
    QCOMPARE(taken->apiVersion, u"66.0"_s);
    QVERIFY(!company.org->retrieves.isEmpty());
    QCOMPARE(company.org->retrieves.constLast().apiVersion, u"66.0"_s);
}

QTEST_GUILESS_MAIN(TestOrgRelease)
#include "tst_orgrelease.moc"
