// A snapshot held against rules: what is found, where, in which order, and that what cannot be read is no pass.

#include "core/compliance/check.h"
#include "tests/support/fakerepository.h"

#include <QTest>
#include <utility>

using namespace backflow;
using namespace backflow::compliance;
using namespace Qt::StringLiterals;
using support::FakeRepository;
using support::FakeStore;

namespace {

const QDate kToday(2026, 12, 1);

QByteArray permissionSet(const QByteArray &permission, bool enabled = true)
{
    return "<PermissionSet>\n  <userPermissions>\n    <enabled>" + QByteArray(enabled ? "true" : "false") +
           "</enabled>\n    <name>" + permission + "</name>\n  </userPermissions>\n</PermissionSet>\n";
}

class StoppedMonitor final : public async::Monitor
{
public:
    bool stopped() const override { return true; }
    void advance(qint64, qint64) override {}
    void say(const QString &) override {}
};

} // namespace

class TestCheck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void worstComesFirstWithItsPlace();
    void whatCannotBeReadIsTold();
    void whatIsNotThereIsAnError();
    void stops();
    void onlyWhatIsNewIsBroughtIn();
    void datesAreHeldAgainstToday_data();
    void datesAreHeldAgainstToday();

private:
    model::SnapshotEntry entry(const QString &type, const QString &name, const QByteArray &bytes);
    base::Result<CheckResult> check(std::vector<model::SnapshotEntry> entries, async::Monitor &monitor) const;

    std::shared_ptr<FakeStore> m_store;
};

void TestCheck::init()
{
    m_store = std::make_shared<FakeStore>();
}

model::SnapshotEntry TestCheck::entry(const QString &type, const QString &name, const QByteArray &bytes)
{
    FakeRepository repository(m_store);
    return {{type, name}, {{u"force-app/%1.x-meta.xml"_s.arg(name), repository.put(bytes)}}};
}

base::Result<CheckResult> TestCheck::check(std::vector<model::SnapshotEntry> entries, async::Monitor &monitor) const
{
    const model::Snapshot snapshot(u"QA"_s, std::nullopt, {}, std::move(entries));
    return checkSnapshot(
        snapshot,
        [this]() -> base::Result<std::unique_ptr<ports::ContentSource>> {
            return std::make_unique<FakeRepository>(m_store);
        },
        builtInRules(), kToday, monitor);
}

void TestCheck::worstComesFirstWithItsPlace()
{
    async::NullMonitor monitor;
    const auto result = check({entry(u"PermissionSet"_s, u"Auditor"_s, permissionSet("ViewAllData")),
                               entry(u"PermissionSet"_s, u"Boss"_s, permissionSet("ModifyAllData")),
                               entry(u"PermissionSet"_s, u"Crew"_s, permissionSet("ModifyAllData", false)),
                               entry(u"CustomTab"_s, u"Crates"_s, "<CustomTab/>")},
                              monitor);
    QVERIFY(result);
    QCOMPARE(result->components, 3); // no rule looks at tabs
    const QList<Finding> wanted{
        {u"modify-all-data"_s,
         Severity::Critical,
         {u"PermissionSet"_s, u"Boss"_s},
         u"ModifyAllData"_s,
         u"force-app/Boss.x-meta.xml"_s,
         2},
        {u"view-all-data"_s,
         Severity::High,
         {u"PermissionSet"_s, u"Auditor"_s},
         u"ViewAllData"_s,
         u"force-app/Auditor.x-meta.xml"_s,
         2},
    };
    QCOMPARE(result->findings, wanted);
    QVERIFY(result->notChecked.isEmpty());
}

void TestCheck::whatCannotBeReadIsTold()
{
    async::NullMonitor monitor;
    const auto result = check({entry(u"PermissionSet"_s, u"Torn"_s, "<PermissionSet><userPermissions>")}, monitor);
    QVERIFY(result);
    QVERIFY(result->findings.isEmpty());
    QCOMPARE(result->notChecked.size(), 1);
    QVERIFY2(result->notChecked.constFirst().startsWith("force-app/Torn"_L1),
             qPrintable(result->notChecked.constFirst()));
}

void TestCheck::whatIsNotThereIsAnError()
{
    async::NullMonitor monitor;
    model::SnapshotEntry lost = entry(u"PermissionSet"_s, u"Lost"_s, permissionSet("ViewAllData"));
    m_store = std::make_shared<FakeStore>();
    QVERIFY(!check({lost}, monitor));
}

void TestCheck::stops()
{
    StoppedMonitor monitor;
    const auto result = check({entry(u"PermissionSet"_s, u"A"_s, permissionSet("ViewAllData"))}, monitor);
    QVERIFY(!result);
    QCOMPARE(result.error().code, base::Errc::Canceled);
}

void TestCheck::onlyWhatIsNewIsBroughtIn()
{
    const Finding old{
        u"modify-all-data"_s, Severity::Critical, {u"PermissionSet"_s, u"A"_s}, u"ModifyAllData"_s, u"a"_s, 7};
    Finding moved = old;
    moved.line = 12;
    Finding other = old;
    other.key.fullName = u"B"_s;
    QCOMPARE(broughtIn({old}, {moved, other}), QList{other});
    QVERIFY(broughtIn({old, other}, {moved}).isEmpty());
}

void TestCheck::datesAreHeldAgainstToday_data()
{
    QTest::addColumn<QByteArray>("ends");
    QTest::addColumn<int>("findings");
    QTest::newRow("has ended") << QByteArray("2025-01-01T00:00:00.000Z") << 1;
    QTest::newRow("in 60 days") << QByteArray("2027-01-30T00:00:00.000Z") << 1;
    QTest::newRow("in 61 days") << QByteArray("2027-01-31T00:00:00.000Z") << 0;
    QTest::newRow("a date alone") << QByteArray("2026-12-02") << 1;
    QTest::newRow("no date") << QByteArray("soon") << 0;
}

void TestCheck::datesAreHeldAgainstToday()
{
    QFETCH(const QByteArray, ends);
    QFETCH(const int, findings);
    const auto found = checkFile({{u"Certificate"_s, u"C"_s},
                                  u"c-meta.xml"_s,
                                  "<Certificate><expirationDate>" + ends + "</expirationDate></Certificate>"},
                                 builtInRules(), kToday);
    QVERIFY(found);
    QCOMPARE(found->size(), findings);
}

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
