#include "app/localorg/localorg.h"
#include "app/services/services.h"
#include "core/snapshot/snapshots.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace backflow;
using namespace Qt::StringLiterals;
using base::Errc;

namespace {

QByteArray fieldXml(const QByteArray &name, const QByteArray &label)
{
    return "    <fields>\n        <fullName>" + name + "</fullName>\n        <label>" + label +
           "</label>\n        <length>10</length>\n        <type>Text</type>\n    </fields>\n";
}

QByteArray objectXml(const QByteArray &fields)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<CustomObject "
           "xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n" +
           fields + "    <label>Thing</label>\n    <pluralLabel>Things</pluralLabel>\n</CustomObject>\n";
}

/// Stops once a number of advances were heard.
class StoppingMonitor final : public async::Monitor
{
public:
    explicit StoppingMonitor(qint64 after)
        : m_after(after)
    {
    }
    bool stopped() const override { return m_stopped; }
    void advance(qint64 done, qint64) override { m_stopped = m_stopped || (m_counting && done >= m_after); }
    void say(const QString &text) override
    {
        m_counting = m_counting || text.startsWith(u"Reading ");
        said += text;
    }
    QStringList said;

private:
    qint64 m_after;
    bool m_counting = false;
    bool m_stopped = false;
};

} // namespace

/// Whole orgs through everything that is really used: HTTP, Git and the journal on disk.
class TestWholeOrg : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("BACKFLOW_PACE", "100"); }
    void init();
    void cleanup();

    void everythingArrivesUnderTheLimits();
    void profilesArriveWholeHoweverTheyAreSliced();
    void theSecondTimeNothingIsAskedFor_data() { tracking(); }
    void theSecondTimeNothingIsAskedFor();
    void onlyWhatChangedIsAskedFor_data() { tracking(); }
    void onlyWhatChangedIsAskedFor();
    void aProfileFollowsWhatChanged_data() { tracking(); }
    void aProfileFollowsWhatChanged();
    void aChangedProfileIsReadWhole();
    void aFullCheckAsksForEverything();
    void aRefreshedTrackingMeansEverything();
    void aLostConnectionIsGoneOnWith();
    void aStopIsGoneOnWith();
    void whatChangedMeanwhileIsReadAgain();
    void whatFailsToArriveIsNotReadNeverDeleted();
    void progressNamesTheTypes();

private:
    static void tracking()
    {
        QTest::addColumn<bool>("tracking");
        QTest::newRow("by revisions") << true;
        QTest::newRow("by dates") << false;
    }
    void start(bool tracking = true, int mostFiles = 10'000);
    void put(const QString &path, const QByteArray &bytes, bool now = false);
    void putClass(int number, const QByteArray &body, bool now = false);
    QByteArray profileXml(const QSet<int> &without = {}) const;
    void change(const QString &type, const QString &name);
    base::Result<snapshot::TakeReport> take(const snapshot::TakeOptions &options = {})
    {
        return snapshot::take(*m_services->backends(), m_environment, options, m_monitor);
    }
    QByteArray held(const snapshot::TakeReport &report, const QString &type, const QString &name) const
    {
        const model::SnapshotEntry *entry = report.snapshot->find({type, name});
        if (!entry)
            return "(absent)";
        auto repository = m_services->backends()->repository();
        return *(*repository)->content(entry->parts.front().content);
    }
    QByteArray file(const QString &path) const
    {
        QFile in(m_folder->filePath(u"org/"_s + path));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    static constexpr int kClasses = 60;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<localorg::LocalOrg> m_org;
    std::unique_ptr<services::Services> m_services;
    model::Environment m_environment;
    async::NullMonitor m_monitor;
    int m_days = 1;
};

void TestWholeOrg::put(const QString &path, const QByteArray &bytes, bool now)
{
    const QString name = m_folder->filePath(u"org/"_s + path);
    QVERIFY(QDir().mkpath(QFileInfo(name).path()));
    QFile out(name);
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(bytes), bytes.size());
    QVERIFY(out.flush());
    // Files as old as an org's components are.
    if (!now)
        QVERIFY(out.setFileTime(QDateTime::currentDateTimeUtc().addDays(-30), QFileDevice::FileModificationTime));
}

void TestWholeOrg::putClass(int number, const QByteArray &body, bool now)
{
    const QString path = u"classes/C%1.cls"_s.arg(number);
    put(path, "public class C" + QByteArray::number(number) + " { " + body + " }\n", now);
    put(path + u"-meta.xml"_s,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ApexClass xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n"
        "    <apiVersion>66.0</apiVersion>\n    <status>Active</status>\n</ApexClass>\n",
        now);
}

QByteArray TestWholeOrg::profileXml(const QSet<int> &without) const
{
    QList<QByteArray> names;
    for (int i = 0; i < kClasses; ++i) {
        if (!without.contains(i))
            names += "C" + QByteArray::number(i);
    }
    std::ranges::sort(names);
    QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Profile "
                     "xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n";
    for (const QByteArray &name : std::as_const(names))
        xml += "    <classAccesses>\n        <apexClass>" + name +
               "</apexClass>\n        <enabled>true</enabled>\n    </classAccesses>\n";
    return xml + "    <custom>false</custom>\n    <fieldPermissions>\n        <editable>true</editable>\n        "
                 "<field>Thing__c.A__c</field>\n        <readable>true</readable>\n    </fieldPermissions>\n    "
                 "<userLicense>Salesforce</userLicense>\n</Profile>\n";
}

void TestWholeOrg::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_days = 1;
    for (int i = 0; i < kClasses; ++i)
        putClass(i, "Integer one;");
    put(u"objects/Thing__c.object"_s, objectXml(fieldXml("A__c", "A") + fieldXml("B__c", "B")));
    put(u"profiles/Admin.profile"_s, profileXml());
    put(u"labels/CustomLabels.labels"_s,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<CustomLabels "
        "xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n    <labels>\n        <fullName>Hi</fullName>\n        "
        "<language>en_US</language>\n        <protected>false</protected>\n        <shortDescription>Hi</"
        "shortDescription>\n        <value>Hi</value>\n    </labels>\n</CustomLabels>\n");
}

void TestWholeOrg::cleanup()
{
    m_services.reset();
    m_org.reset();
    qunsetenv("BACKFLOW_ACCESS_TOKEN_UAT");
}

void TestWholeOrg::start(bool tracking, int mostFiles)
{
    localorg::Options options;
    options.root = m_folder->filePath(u"org"_s);
    options.tracking = tracking;
    options.mostFiles = mostFiles;
    auto org = localorg::LocalOrg::start(options);
    QVERIFY2(org, qPrintable(org ? QString() : org.error().message));
    m_org = *std::move(org);
    qputenv("BACKFLOW_ACCESS_TOKEN_UAT", m_org->accessToken().toUtf8());
    auto workspace = services::Workspace::create(m_folder->filePath(u"workspace"_s), u"Test"_s);
    QVERIFY(workspace);
    m_services = std::make_unique<services::Services>(*workspace);
    m_environment = {};
    m_environment.name = u"UAT"_s;
    m_environment.instanceUrl = m_org->url();
    m_environment.loginUrl = m_org->url();
}

/// Somebody changed a component, some days after the last change: as the org's dates and revisions then say.
void TestWholeOrg::change(const QString &type, const QString &name)
{
    m_org->rescan();
    const QDateTime at = QDateTime::currentDateTimeUtc().addDays(-20 + m_days++);
    const auto changed = m_org->attribute(type, name, u"admin@localorg.test"_s, at);
    QVERIFY2(changed, qPrintable(changed ? QString() : changed.error().message));
}

void TestWholeOrg::everythingArrivesUnderTheLimits()
{
    start(true, 40);
    const auto report = take();
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message + report.error().detail));
    QCOMPARE(report->notRead, QStringList());
    // Classes, the object with its two fields, the profile, the labels.
    QCOMPARE(report->components, kClasses + 1 + 2 + 1 + 1);
    int refused = 0;
    for (const localorg::RetrieveEntry &entry : m_org->retrieves()) {
        refused += entry.refused ? 1 : 0;
        QVERIFY(entry.refused || entry.files <= 40);
    }
    QVERIFY(m_org->retrieves().size() - refused > 2);
}

void TestWholeOrg::profilesArriveWholeHoweverTheyAreSliced()
{
    start(true, 40);
    const auto report = take();
    QVERIFY(report);
    QCOMPARE(held(*report, u"Profile"_s, u"Admin"_s), file(u"profiles/Admin.profile"_s));
}

void TestWholeOrg::theSecondTimeNothingIsAskedFor()
{
    QFETCH(const bool, tracking);
    start(tracking);
    const auto first = take();
    QVERIFY2(first, qPrintable(first ? QString() : first.error().message));
    QVERIFY(!first->onlyChanges);
    const auto second = take();
    QVERIFY2(second, qPrintable(second ? QString() : second.error().message));
    QVERIFY(second->onlyChanges);
    QVERIFY(!second->committed);
    QCOMPARE(second->components, first->components);
    // Of standard picklists no date is told: without revisions they are looked at each time.
    QCOMPARE(second->asked, tracking ? 0 : 142);
}

void TestWholeOrg::onlyWhatChangedIsAskedFor()
{
    QFETCH(const bool, tracking);
    start(tracking);
    const auto first = take();
    QVERIFY(first);
    putClass(7, "Integer two;", true);
    change(u"ApexClass"_s, u"C7"_s);
    QVERIFY(QFile::remove(m_folder->filePath(u"org/classes/C8.cls"_s)));
    QVERIFY(QFile::remove(m_folder->filePath(u"org/classes/C8.cls-meta.xml"_s)));
    // A field alone: its object's own date stands still.
    put(u"objects/Thing__c.object"_s, objectXml(fieldXml("A__c", "A") + fieldXml("B__c", "Bee")), true);
    change(u"CustomObject"_s, u"Thing__c"_s);
    m_org->rescan();
    const auto second = take();
    QVERIFY2(second, qPrintable(second ? QString() : second.error().message));
    QVERIFY(second->onlyChanges);
    QVERIFY2(second->asked < 10 + (tracking ? 0 : 142), qPrintable(QString::number(second->asked)));
    QCOMPARE(second->removed, 1);
    QCOMPARE(second->notRead, QStringList());
    QVERIFY(held(*second, u"ApexClass"_s, u"C7"_s).contains("Integer two"));
    QCOMPARE(held(*second, u"ApexClass"_s, u"C8"_s), QByteArray("(absent)"));
    QVERIFY(held(*second, u"CustomField"_s, u"Thing__c.B__c"_s).contains("Bee"));
    // And it is what a whole retrieve gives.
    const auto full = take({.full = true});
    QVERIFY(full);
    QVERIFY2(!full->committed, qPrintable(QString::number(full->changed)));
}

void TestWholeOrg::aProfileFollowsWhatChanged()
{
    QFETCH(const bool, tracking);
    start(tracking);
    QVERIFY(take());
    QVERIFY(QFile::remove(m_folder->filePath(u"org/classes/C3.cls"_s)));
    QVERIFY(QFile::remove(m_folder->filePath(u"org/classes/C3.cls-meta.xml"_s)));
    // The org takes the mention out without a word about the profile.
    put(u"profiles/Admin.profile"_s, profileXml({3}));
    m_org->rescan();
    const auto second = take();
    QVERIFY(second);
    QCOMPARE(held(*second, u"Profile"_s, u"Admin"_s), profileXml({3}));
}

void TestWholeOrg::aChangedProfileIsReadWhole()
{
    start(true);
    QVERIFY(take());
    QByteArray xml = profileXml();
    const qsizetype at = xml.indexOf("<enabled>true", xml.indexOf("<apexClass>C5<"));
    xml.replace(at, 13, "<enabled>false");
    put(u"profiles/Admin.profile"_s, xml, true);
    change(u"Profile"_s, u"Admin"_s);
    const auto second = take();
    QVERIFY(second && second->onlyChanges);
    QCOMPARE(held(*second, u"Profile"_s, u"Admin"_s), xml);
}

void TestWholeOrg::aFullCheckAsksForEverything()
{
    start(true);
    const auto first = take();
    const auto full = take({.full = true});
    QVERIFY(full);
    QVERIFY(!full->onlyChanges);
    QCOMPARE(full->asked, first->asked);
    QVERIFY(take()->onlyChanges);
}

/// After a sandbox refresh the org counts from the beginning again.
void TestWholeOrg::aRefreshedTrackingMeansEverything()
{
    start(true);
    for (int i = 0; i < 5; ++i)
        change(u"ApexClass"_s, u"C%1"_s.arg(i));
    QVERIFY(take());
    m_org.reset();
    QVERIFY(QFile::remove(m_folder->filePath(u"org/.localorg/state.json"_s)));
    localorg::Options options;
    options.root = m_folder->filePath(u"org"_s);
    m_org = *localorg::LocalOrg::start(options);
    qputenv("BACKFLOW_ACCESS_TOKEN_UAT", m_org->accessToken().toUtf8());
    m_environment.instanceUrl = m_environment.loginUrl = m_org->url();
    const auto second = take();
    QVERIFY2(second, qPrintable(second ? QString() : second.error().message));
    QVERIFY(!second->onlyChanges);
}

void TestWholeOrg::aLostConnectionIsGoneOnWith()
{
    start(true, 40);
    // After some retrieves the org is no longer there.
    QVERIFY(m_org->setFaults(
        {QJsonObject{{u"match"_s, QJsonObject{{u"op"_s, u"retrieve"_s}, {u"nth"_s, 6}, {u"times"_s, 0}}},
                     {u"do"_s, QJsonObject{{u"dropBefore"_s, true}}}}}));
    const auto lost = take({.inFlight = 2});
    QVERIFY(!lost);
    QCOMPARE(lost.error().code, Errc::Offline);
    QVERIFY2(lost.error().message.contains(u"is kept"_s), qPrintable(lost.error().message));
    auto repository = m_services->backends()->repository();
    QVERIFY(!*(*repository)->tip(m_environment.snapshotBranch()));
    QVERIFY(m_org->setFaults({}));
    const auto again = take({.inFlight = 2});
    QVERIFY2(again, qPrintable(again ? QString() : again.error().message));
    QVERIFY(again->resumed > 0);
    QVERIFY(again->asked < again->listed);
    QCOMPARE(again->components, kClasses + 5);
    QCOMPARE(again->notRead, QStringList());
    QCOMPARE(held(*again, u"Profile"_s, u"Admin"_s), file(u"profiles/Admin.profile"_s));
    QCOMPARE(*(*repository)->branches(u"backflow/staging/"_s), QStringList());
    const auto full = take({.full = true});
    QVERIFY(full && !full->committed);
}

void TestWholeOrg::aStopIsGoneOnWith()
{
    start(false, 40);
    StoppingMonitor monitor(20);
    const auto stopped = snapshot::take(*m_services->backends(), m_environment, {.inFlight = 1}, monitor);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, Errc::Canceled);
    const auto again = take();
    QVERIFY(again && again->resumed > 0);
    QCOMPARE(again->components, kClasses + 5);
    QVERIFY(!take({.full = true})->committed);
}

void TestWholeOrg::whatChangedMeanwhileIsReadAgain()
{
    start(true, 40);
    StoppingMonitor monitor(20);
    QVERIFY(!snapshot::take(*m_services->backends(), m_environment, {.inFlight = 1}, monitor));
    for (int i = 0; i < kClasses; ++i) {
        putClass(i, "Integer meanwhile;", true);
        change(u"ApexClass"_s, u"C%1"_s.arg(i));
    }
    const auto again = take();
    QVERIFY(again);
    for (int i = 0; i < kClasses; ++i)
        QVERIFY(held(*again, u"ApexClass"_s, u"C%1"_s.arg(i)).contains("meanwhile"));
}

void TestWholeOrg::whatFailsToArriveIsNotReadNeverDeleted()
{
    start(true);
    QVERIFY(take());
    QVERIFY(m_org->setFaults(
        {QJsonObject{{u"match"_s, QJsonObject{{u"op"_s, u"retrieve"_s}, {u"times"_s, 0}}},
                     {u"do"_s, QJsonObject{{u"hide"_s, QJsonArray{u"ApexClass:C9"_s, u"Profile:Admin"_s}}}}}}));
    const auto full = take({.full = true});
    QVERIFY2(full, qPrintable(full ? QString() : full.error().message));
    QCOMPARE(full->notRead.size(), 2);
    QCOMPARE(full->removed, 0);
    QVERIFY(held(*full, u"ApexClass"_s, u"C9"_s).contains("C9"));
    // Next time it is asked for again.
    QVERIFY(m_org->setFaults({}));
    const auto next = take();
    QVERIFY(next->onlyChanges);
    QVERIFY(next->asked > 0);
    QCOMPARE(next->notRead, QStringList());
}

void TestWholeOrg::progressNamesTheTypes()
{
    start(true, 40);
    StoppingMonitor monitor(1'000'000);
    QVERIFY(snapshot::take(*m_services->backends(), m_environment, {.inFlight = 1}, monitor));
    QVERIFY(std::ranges::any_of(monitor.said, [](const QString &text) { return text.contains(u"ApexClass "_s); }));
}

QTEST_GUILESS_MAIN(TestWholeOrg)

#include "tst_wholeorg.moc"
