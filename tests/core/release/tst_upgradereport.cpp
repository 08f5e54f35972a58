// Two snapshots with changes of an upgrade and changes by hand planted between them: the report tells them apart.

#include "core/release/upgradereport.h"

#include "tests/support/fakerepository.h"

#include <QTest>
#include <QTimeZone>

using namespace backflow;
using namespace backflow::release;
using namespace Qt::StringLiterals;
using model::ComponentKey;
using support::FakeRepository;

namespace {

const QDateTime kBefore(QDate(2027, 1, 8), QTime(12, 0), QTimeZone::UTC);
const QDateTime kNight(QDate(2027, 1, 9), QTime(3, 0), QTimeZone::UTC);
const QDateTime kAfter(QDate(2027, 1, 11), QTime(9, 0), QTimeZone::UTC);
const QDateTime kLongAgo(QDate(2026, 6, 1), QTime(9, 0), QTimeZone::UTC);

QByteArray xml(const QByteArray &root, const QByteArray &inner)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + root +
           " xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n" + inner + "</" + root + ">\n";
}

QByteArray element(const QByteArray &name, const QByteArray &value)
{
    return "    <" + name + '>' + value + "</" + name + ">\n";
}

QByteArray objectRight(const QByteArray &object, bool edit)
{
    return "    <objectPermissions>\n        <allowCreate>false</allowCreate>\n        "
           "<allowDelete>false</allowDelete>\n"
           "        <allowEdit>" +
           QByteArray(edit ? "true" : "false") +
           "</allowEdit>\n        <allowRead>true</allowRead>\n        <modifyAllRecords>false</modifyAllRecords>\n"
           "        <object>" +
           object + "</object>\n        <viewAllRecords>false</viewAllRecords>\n    </objectPermissions>\n";
}

QByteArray fieldRight(const QByteArray &field)
{
    return "    <fieldPermissions>\n        <editable>true</editable>\n        <field>" + field +
           "</field>\n        <readable>true</readable>\n    </fieldPermissions>\n";
}

/// One org as it was and as it is.
struct Org {
    QString name;
    bool upgraded = true;
    QMap<ComponentKey, QByteArray> before = {};
    QMap<ComponentKey, QByteArray> after = {};
    QHash<ComponentKey, snapshot::Stamp> stamps = {};
    QList<snapshot::AuditRow> trail = {};
    QHash<ComponentKey, QString> promoted = {};

    void same(const ComponentKey &key, const QByteArray &bytes) { before[key] = after[key] = bytes; }
    void was(const ComponentKey &key, const QByteArray &old, const QByteArray &now)
    {
        before[key] = old;
        after[key] = now;
    }
    void saved(const ComponentKey &key, const QDateTime &at, const QString &by)
    {
        stamps[key] = {at.toMSecsSinceEpoch(), by};
    }
};

std::shared_ptr<const model::Snapshot> snapshotOf(FakeRepository &repository, const QString &name,
                                                  const QMap<ComponentKey, QByteArray> &files, const QDateTime &at)
{
    std::vector<model::SnapshotEntry> entries;
    for (const auto &[key, bytes] : files.asKeyValueRange())
        entries.push_back(
            {key,
             {{u"force-app/main/default/%1/%2.%1-meta.xml"_s.arg(key.type, key.fullName), repository.put(bytes)}}});
    return std::make_shared<const model::Snapshot>(name, std::nullopt, at, std::move(entries));
}

OrgStretch stretchOf(FakeRepository &repository, const Org &org)
{
    OrgStretch stretch;
    stretch.environment = org.name;
    stretch.before = snapshotOf(repository, org.name, org.before, kBefore);
    stretch.after = snapshotOf(repository, org.name, org.after, kAfter);
    stretch.upgraded = org.upgraded;
    stretch.readBefore = stretch.readAfter = u"68.0"_s;
    stretch.stamps = org.stamps;
    stretch.trail = org.trail;
    stretch.trailKnown = true;
    stretch.promoted = org.promoted;
    return stretch;
}

const ComponentKey kSecurity{u"Settings"_s, u"Security"_s};
const ComponentKey kQuirk{u"Settings"_s, u"Quirk"_s};
const ComponentKey kLayout{u"Layout"_s, u"Account-Account Layout"_s};
const ComponentKey kSales{u"PermissionSet"_s, u"Sales"_s};
const ComponentKey kSupport{u"PermissionSet"_s, u"Support"_s};
const ComponentKey kByHand{u"ApexPage"_s, u"Hand"_s};
const ComponentKey kBySystem{u"ApexPage"_s, u"Machine"_s};
const ComponentKey kPromoted{u"CustomTab"_s, u"Promoted__c"_s};
const ComponentKey kNewField{u"CustomField"_s, u"Account.Rating__c"_s};
const ComponentKey kProfile{u"Profile"_s, u"Admin"_s};
const ComponentKey kFlow{u"Flow"_s, u"Old_Flow"_s};
const ComponentKey kRemote{u"RemoteSiteSetting"_s, u"Maps"_s};
const ComponentKey kFresh{u"Settings"_s, u"Fresh"_s};

/// QA was upgraded in the night of the 9th, and people worked in it that week.
Org qa()
{
    Org org{u"QA"_s};
    // Planted: the upgrade.
    org.was(kSecurity, xml("SecuritySettings", element("canUsersGrantLoginAccess", "true")),
            xml("SecuritySettings", element("canUsersGrantLoginAccess", "true") + element("enableNewThing", "true")));
    for (const char *name : {"Account", "Contact", "Lead"})
        org.was({u"CustomObject"_s, QString::fromLatin1(name)}, xml("CustomObject", element("label", name)),
                xml("CustomObject", element("enableSmartness", "false") + element("label", name)));
    org.was(kLayout, xml("Layout", element("showEmailCheckbox", "false")),
            xml("Layout", element("showEmailCheckbox", "true")));
    org.saved(kLayout, kLongAgo, u"Ana Admin"_s);
    org.was(kBySystem, xml("ApexPage", element("apiVersion", "60.0")), xml("ApexPage", element("apiVersion", "68.0")));
    org.saved(kBySystem, kNight, u"Automated Process"_s);
    org.was(kFresh, xml("FreshSettings", element("a", "1")),
            xml("FreshSettings", element("a", "1") + element("enableB", "false")));
    // Planted: people. Both in one component with what the upgrade put into every permission set.
    org.was(kSales, xml("PermissionSet", element("label", "Sales") + objectRight("Account", false)),
            xml("PermissionSet",
                element("hasNewLook", "false") + element("label", "Sales") + objectRight("Account", true)));
    org.was(kSupport, xml("PermissionSet", element("label", "Support")),
            xml("PermissionSet", element("hasNewLook", "false") + element("label", "Support")));
    org.trail += {u"0Ym1"_s,
                  kNight.addDays(1),
                  u"PermSetEntityPermChanged"_s,
                  u"Manage Users"_s,
                  u"Changed permission set Sales: edit on Account was turned on"_s,
                  u"Bo Builder"_s,
                  {}};
    org.was(kByHand, xml("ApexPage", element("label", "Hand")), xml("ApexPage", element("label", "Hands")));
    org.saved(kByHand, kNight.addDays(1), u"Bo Builder"_s);
    org.after[kNewField] = xml("CustomField", element("fullName", "Rating__c"));
    org.saved(kNewField, kNight.addDays(1), u"Bo Builder"_s);
    org.was(kProfile, xml("Profile", element("custom", "false")),
            xml("Profile", element("custom", "false") + fieldRight("Account.Rating__c")));
    org.saved(kProfile, kLongAgo, u"Ana Admin"_s);
    org.before[kFlow] = xml("Flow", element("status", "Obsolete"));
    org.trail +=
        {u"0Ym2"_s, kNight.addDays(1), u"deletedFlow"_s, u"Flows"_s, u"Deleted flow Old_Flow"_s, u"Cy Cleaner"_s, {}};
    org.was(kRemote, xml("RemoteSiteSetting", element("isActive", "false")),
            xml("RemoteSiteSetting", element("isActive", "true")));
    // Planted: a promotion, and something that nobody can tell.
    org.was(kPromoted, xml("CustomTab", element("label", "P")), xml("CustomTab", element("label", "Q")));
    org.saved(kPromoted, kNight.addDays(1), u"Ana Admin"_s);
    org.promoted.insert(kPromoted, u"01KPROMOTION"_s);
    org.was(kQuirk, xml("QuirkSettings", element("limit", "5")), xml("QuirkSettings", element("limit", "7")));
    return org;
}

/// Another preview sandbox, upgraded in the same night.
Org dev2()
{
    Org org{u"Dev2"_s};
    org.was(kSecurity, qa().before[kSecurity], qa().after[kSecurity]);
    org.same(kQuirk, qa().before[kQuirk]);
    org.was(kRemote, qa().before[kRemote], qa().after[kRemote]);
    return org;
}

/// It stays on its release until production does.
Org uat()
{
    Org org{u"UAT"_s, false};
    org.same(kSecurity, qa().before[kSecurity]);
    // The same people's work was done here, too.
    org.was(kRemote, qa().before[kRemote], qa().after[kRemote]);
    return org;
}

base::Result<UpgradeReport> reported(const Org &org, const QList<Org> &others)
{
    FakeRepository repository;
    QList<OrgStretch> stretches;
    for (const Org &other : others)
        stretches += stretchOf(repository, other);
    async::NullMonitor monitor;
    return upgradeReport(stretchOf(repository, org), stretches, repository, monitor);
}

/// The row of a component whose entry begins like that; null when there is none.
const UpgradeRow *rowOf(const UpgradeReport &report, const ComponentKey &key, const QString &entry)
{
    const auto found = std::ranges::find_if(report.rows, [&](const UpgradeRow &row) {
        return row.key == key && (entry.isEmpty() || row.entry.startsWith(entry));
    });
    return found == report.rows.end() ? nullptr : &*found;
}

} // namespace

class TestUpgradeReport final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsApart_data();
    void tellsApart();
    void hasARowForEveryPlantedChangeAndNoOther();
    void everyRowSaysWhy();
    void aloneItIsLessSure();
    void whatWasReadAtAnotherVersionIsSaid();
    void theSameHandInEveryOrgIsAHand();
    void whatTheFirstReadingSawIsNoHand();
    void whatWasNotReadIsNoChange();
    void stops();
};

void TestUpgradeReport::tellsApart_data()
{
    QTest::addColumn<ComponentKey>("key");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("sureness");
    QTest::addColumn<QString>("who");
    const QString nobody;
    const QString bo = u"Bo Builder"_s;
    QTest::newRow("upgrade: alike in all that were upgraded, in none that was not")
        << kSecurity << u"enableNewThing"_s << u"upgrade"_s << u"sure"_s << nobody;
    for (const char *name : {"Account", "Contact", "Lead"})
        QTest::addRow("upgrade: a new property of every object, %s", name)
            << ComponentKey{u"CustomObject"_s, QString::fromLatin1(name)} << u"enableSmartness"_s << u"upgrade"_s
            << u"sure"_s << nobody;
    QTest::newRow("upgrade: other than before, and nobody saved it")
        << kLayout << u"showEmailCheckbox"_s << u"upgrade"_s << u"sure"_s << u"Ana Admin"_s;
    QTest::newRow("upgrade: saved by no person")
        << kBySystem << u"apiVersion"_s << u"upgrade"_s << u"likely"_s << u"Automated Process"_s;
    QTest::newRow("upgrade: new, and as the platform fills it in")
        << kFresh << u"enableB"_s << u"upgrade"_s << u"guess"_s << nobody;
    QTest::newRow("upgrade, in a component that a person changed as well")
        << kSales << u"hasNewLook"_s << u"upgrade"_s << u"likely"_s << bo;
    QTest::newRow("upgrade, in its sibling that nobody changed")
        << kSupport << u"hasNewLook"_s << u"upgrade"_s << u"sure"_s << nobody;
    QTest::newRow("hand: the trail names it") << kSales << u"objectPermissions"_s << u"hand"_s << u"sure"_s << bo;
    QTest::newRow("hand: the org says who saved it") << kByHand << u"label"_s << u"hand"_s << u"sure"_s << bo;
    QTest::newRow("hand: made") << kNewField << u""_s << u"hand"_s << u"sure"_s << bo;
    QTest::newRow("hand: what goes with what was made")
        << kProfile << u"fieldPermissions"_s << u"hand"_s << u"likely"_s << bo;
    QTest::newRow("hand: removed, and the trail says so")
        << kFlow << u""_s << u"hand"_s << u"sure"_s << u"Cy Cleaner"_s;
    QTest::newRow("promotion") << kPromoted << u"label"_s << u"promotion"_s << u"sure"_s << u"Ana Admin"_s;
    QTest::newRow("not clear: in this org alone") << kQuirk << u"limit"_s << u"unclear"_s << u"guess"_s << nobody;
    QTest::newRow("not clear: alike in an org that was not upgraded")
        << kRemote << u"isActive"_s << u"unclear"_s << u"guess"_s << nobody;
}

void TestUpgradeReport::tellsApart()
{
    QFETCH(ComponentKey, key);
    QFETCH(QString, entry);
    QFETCH(QString, cause);
    QFETCH(QString, sureness);
    QFETCH(QString, who);
    const auto report = reported(qa(), {dev2(), uat()});
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    const UpgradeRow *row = rowOf(*report, key, entry);
    QVERIFY2(row, qPrintable(key.toString()));
    const QString why = row->because.join(u' ');
    QVERIFY2(causeName(row->cause) == cause, qPrintable(causeName(row->cause) + u": "_s + why));
    QVERIFY2(surenessName(row->sureness) == sureness, qPrintable(surenessName(row->sureness) + u": "_s + why));
    QCOMPARE(row->who, who);
}

void TestUpgradeReport::hasARowForEveryPlantedChangeAndNoOther()
{
    const auto report = reported(qa(), {dev2(), uat()});
    QVERIFY(report);
    QCOMPARE(report->rows.size(), 17);
    QCOMPARE(report->count(Cause::Upgrade), 9);
    QCOMPARE(report->count(Cause::ByHand), 5);
    QCOMPARE(report->count(Cause::Promotion), 1);
    QCOMPARE(report->count(Cause::Unclear), 2);
    QCOMPARE(report->alike, QStringList{u"Dev2"_s});
    QCOMPARE(report->control, QStringList{u"UAT"_s});
    QVERIFY2(report->limits.isEmpty(), qPrintable(report->limits.join(u' ')));
    QCOMPARE(report->components(Cause::Upgrade).size(), 9);
}

void TestUpgradeReport::everyRowSaysWhy()
{
    const auto report = reported(qa(), {dev2(), uat()});
    QVERIFY(report);
    for (const UpgradeRow &row : report->rows)
        QVERIFY2(!row.because.isEmpty() && !row.because.constFirst().isEmpty(), qPrintable(row.key.toString()));
}

void TestUpgradeReport::aloneItIsLessSure()
{
    const auto report = reported(qa(), {});
    QVERIFY(report);
    QCOMPARE(report->limits.size(), 1);
    const UpgradeRow *security = rowOf(*report, kSecurity, u"enableNewThing"_s);
    QVERIFY(security);
    QVERIFY2(security->cause == Cause::Unclear, qPrintable(security->because.join(u' ')));
    const UpgradeRow *layout = rowOf(*report, kLayout, {});
    QVERIFY(layout);
    QCOMPARE(layout->cause, Cause::Upgrade);
    QCOMPARE(layout->sureness, Sureness::Sure);
}

void TestUpgradeReport::whatWasReadAtAnotherVersionIsSaid()
{
    FakeRepository repository;
    OrgStretch stretch = stretchOf(repository, qa());
    stretch.readAfter = u"69.0"_s;
    async::NullMonitor monitor;
    const auto report = upgradeReport(stretch, {}, repository, monitor);
    QVERIFY(report);
    QCOMPARE(report->limits.size(), 2);
    QCOMPARE(report->count(Cause::Unclear), 0);
    const UpgradeRow *quirk = rowOf(*report, kQuirk, {});
    QVERIFY(quirk);
    QCOMPARE(quirk->cause, Cause::Upgrade);
    QCOMPARE(quirk->sureness, Sureness::Guess);
    // What people are known to have done stays theirs.
    QCOMPARE(rowOf(*report, kByHand, {})->cause, Cause::ByHand);
}

void TestUpgradeReport::theSameHandInEveryOrgIsAHand()
{
    Org org = qa();
    org.trail += {u"0Ym3"_s,
                  kNight.addDays(1),
                  u"changedSecurity"_s,
                  u"Security Settings"_s,
                  u"Turned on a new thing in Security"_s,
                  u"Bo Builder"_s,
                  {}};
    const auto report = reported(org, {dev2(), uat()});
    QVERIFY(report);
    const UpgradeRow *security = rowOf(*report, kSecurity, u"enableNewThing"_s);
    QVERIFY(security);
    QVERIFY2(security->cause == Cause::ByHand, qPrintable(security->because.join(u' ')));
}

void TestUpgradeReport::whatTheFirstReadingSawIsNoHand()
{
    // Saved in the second of the reading, and the reading's time is that second's beginning.
    const auto causeOf = [](qint64 ms) {
        Org org{u"QA"_s};
        const ComponentKey page{u"ApexPage"_s, u"Seen"_s};
        org.was(page, xml("ApexPage", element("label", "Seen")), xml("ApexPage", element("label", "Anew")));
        org.saved(page, kLongAgo, u"Ana Admin"_s);
        org.trail += {u"0Ym4"_s,
                      kBefore.addMSecs(ms),
                      u"changedApexPage"_s,
                      u"Visualforce Pages"_s,
                      u"Changed Visualforce Page Seen"_s,
                      u"Bo Builder"_s,
                      {}};
        const auto report = reported(org, {});
        const UpgradeRow *row = report ? rowOf(*report, page, {}) : nullptr;
        return row ? row->cause : Cause::Unclear;
    };
    QCOMPARE(causeOf(700), Cause::Upgrade);
    QCOMPARE(causeOf(1'000), Cause::ByHand);
}

void TestUpgradeReport::whatWasNotReadIsNoChange()
{
    FakeRepository repository;
    OrgStretch stretch = stretchOf(repository, qa());
    stretch.after = std::make_shared<const model::Snapshot>(
        u"QA"_s, std::nullopt, kAfter, std::vector<model::SnapshotEntry>(stretch.after->entries()),
        QHash<ComponentKey, model::Unread>{{kByHand, model::Unread{}}, {kFlow, model::Unread{}}});
    async::NullMonitor monitor;
    const auto report = upgradeReport(stretch, {}, repository, monitor);
    QVERIFY(report);
    QVERIFY(!rowOf(*report, kByHand, {}));
    QVERIFY(!rowOf(*report, kFlow, {}));
    QVERIFY(rowOf(*report, kLayout, {}));
}

void TestUpgradeReport::stops()
{
    class Stopped final : public async::Monitor
    {
    public:
        bool stopped() const override { return true; }
        void advance(qint64, qint64) override {}
        void say(const QString &) override {}
    };
    FakeRepository repository;
    Stopped monitor;
    const auto report = upgradeReport(stretchOf(repository, qa()), {}, repository, monitor);
    QVERIFY(!report);
    QCOMPARE(report.error().code, base::Errc::Canceled);
}

QTEST_GUILESS_MAIN(TestUpgradeReport)
#include "tst_upgradereport.moc"
