#include "core/archive/zip.h"
#include "core/metadata/packagexml.h"
#include "tests/app/convertcalls.h"
#include "tests/support/typefixtures.h"

#include <QTemporaryDir>
#include <QTest>

using namespace backflow;
using namespace Qt::StringLiterals;
using namespace backflow::tests;

namespace {

const QByteArray kProject = R"({"packageDirectories": [{"path": "core", "default": true}, {"path": "sales"}],
                                "sourceApiVersion": "61.0"})";

QByteArray field(const QByteArray &name, const QByteArray &label = "L")
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<CustomField>\n    <fullName>" + name +
           "</fullName>\n    <label>" + label + "</label>\n</CustomField>\n";
}

} // namespace

/// The command as the program it is.
class TestConvert final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void convertsEveryTypeThereAndBack()
    {
        Files all;
        for (const tests::TypeFixture &fixture : tests::typeFixtures()) {
            for (auto file = fixture.metadata.begin(); file != fixture.metadata.end(); ++file)
                all.insert(file.key(), *file);
        }
        for (auto file = all.begin(); file != all.end(); ++file)
            QVERIFY(writeFile(path(u"in/"_s + file.key()), *file));
        const Called there = ctl({u"convert"_s, u"--to"_s, u"source"_s, path(u"in"_s), path(u"project"_s)});
        QVERIFY2(there.exitCode == 0, there.err);
        QVERIFY(QFileInfo::exists(path(u"project/sfdx-project.json"_s)));
        QVERIFY(there.json["components"_L1].toInt() > 500);
        const Called back = ctl({u"convert"_s, u"--to"_s, u"metadata"_s, path(u"project"_s), path(u"out"_s)});
        QVERIFY2(back.exitCode == 0, back.err);
        Files files = filesBelow(path(u"out"_s));
        QVERIFY(files.contains(u"package.xml"_s));
        files.remove(u"package.xml"_s);
        QCOMPARE(files.keys(), all.keys());
        for (auto file = all.begin(); file != all.end(); ++file)
            QVERIFY2(files.value(file.key()) == *file, qPrintable(file.key()));
        // The same as a zip, to the byte each time.
        for (const QString &name : {u"a.zip"_s, u"b.zip"_s})
            QCOMPARE(ctl({u"convert"_s, u"--to"_s, u"metadata"_s, path(u"project"_s), path(name)}).exitCode, 0);
        QVERIFY(readFile(path(u"a.zip"_s)) == readFile(path(u"b.zip"_s)));
        const auto entries = archive::readZip(readFile(path(u"a.zip"_s)));
        QVERIFY(entries);
        QCOMPARE(entries->size(), all.size() + 1);
        const Called fromZip = ctl({u"convert"_s, u"--to"_s, u"source"_s, path(u"a.zip"_s), path(u"again"_s)});
        QVERIFY2(fromZip.exitCode == 0, fromZip.err);
        QFile::remove(path(u"project/sfdx-project.json"_s));
        QFile::remove(path(u"again/sfdx-project.json"_s));
        QVERIFY(filesBelow(path(u"again"_s)) == filesBelow(path(u"project"_s)));
    }

    void takesAProjectOfSeveralDirectories()
    {
        makeProject();
        const Called called = ctl({u"convert"_s, u"--to"_s, u"metadata"_s, path(u"p"_s), path(u"out"_s)});
        QVERIFY2(called.exitCode == 0, called.err);
        QCOMPARE(called.json["apiVersion"_L1].toString(), u"61.0"_s);
        const Files files = filesBelow(path(u"out"_s));
        QCOMPARE(QStringList(files.keys()),
                 (QStringList{u"classes/A.cls"_s, u"classes/A.cls-meta.xml"_s, u"newThings/N.newThing"_s,
                              u"objects/T__c.object"_s, u"package.xml"_s}));
        QVERIFY(files.value(u"objects/T__c.object"_s).contains("One__c"));
        QVERIFY(files.value(u"objects/T__c.object"_s).contains("Two__c"));
        const auto manifest = metadata::readManifest(files.value(u"package.xml"_s));
        QVERIFY(manifest);
        QCOMPARE(manifest->types.value(u"CustomField"_s), (QStringList{u"T__c.One__c"_s, u"T__c.Two__c"_s}));
        QCOMPARE(manifest->types.value(u"NewThing"_s), QStringList{u"N"_s});
        QVERIFY2(called.notes().contains(u"core/README.md"_s), qPrintable(called.notes()));
        // One of them alone.
        const Called one = ctl({u"convert"_s, u"--to"_s, u"metadata"_s, u"--package-dir"_s, u"sales"_s, path(u"p"_s),
                                path(u"sales.zip"_s)});
        QVERIFY2(one.exitCode == 0, one.err);
        const auto entries = archive::readZip(readFile(path(u"sales.zip"_s)));
        QVERIFY(entries);
        QCOMPARE(entries->size(), 2);
        const Called none =
            ctl({u"convert"_s, u"--to"_s, u"metadata"_s, u"--package-dir"_s, u"hr"_s, path(u"p"_s), path(u"hr.zip"_s)});
        QCOMPARE(none.exitCode, 1);
        QVERIFY2(none.message().contains(u"core, sales"_s), qPrintable(none.message()));
    }

    /// What `sourceBehaviorOptions` ask for is done where a project is written, and undone where it is read.
    void aProjectsPresetsAreHonoured()
    {
        const QByteArray set = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<PermissionSet "
                               "xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n    <classAccesses>\n        "
                               "<apexClass>Tax</apexClass>\n    </classAccesses>\n    <label>Sales</label>\n"
                               "</PermissionSet>\n";
        QVERIFY(writeFile(path(u"p/sfdx-project.json"_s),
                          R"({"packageDirectories": [{"path": "core", "default": true}, {"path": "sales"}],
                              "sourceBehaviorOptions": ["decomposePermissionSetBeta"]})"));
        QVERIFY(writeFile(path(u"p/sales/permissionsets/Sales/Sales.permissionset-meta.xml"_s), "<PermissionSet/>\n"));
        QVERIFY(writeFile(path(u"in/permissionsets/Sales.permissionset"_s), set));
        QVERIFY(writeFile(path(u"in/permissionsets/New.permissionset"_s), set));
        const Called there = ctl({u"convert"_s, u"--to"_s, u"source"_s, u"--force"_s, path(u"in"_s), path(u"p"_s)});
        QVERIFY2(there.exitCode == 0, there.err);
        QCOMPARE(QStringList(filesBelow(path(u"p"_s)).keys()),
                 (QStringList{u"core/main/default/permissionsets/New/New.permissionset-meta.xml"_s,
                              u"core/main/default/permissionsets/New/classAccesses/Tax.classAccess-meta.xml"_s,
                              u"sales/permissionsets/Sales/Sales.permissionset-meta.xml"_s,
                              u"sales/permissionsets/Sales/classAccesses/Tax.classAccess-meta.xml"_s,
                              u"sfdx-project.json"_s}));
        const Called back = ctl({u"convert"_s, u"--to"_s, u"metadata"_s, path(u"p"_s), path(u"out"_s)});
        QVERIFY2(back.exitCode == 0, back.err);
        const Files files = filesBelow(path(u"out"_s));
        QCOMPARE(files.value(u"permissionsets/Sales.permissionset"_s), set);
        QCOMPARE(files.value(u"permissionsets/New.permissionset"_s), set);
        QCOMPARE(files.size(), 3);
    }

    void writesFilesToWhereAProjectHasThem()
    {
        makeProject();
        QVERIFY(writeFile(path(u"in/package.xml"_s), "<Package><version>62.0</version></Package>"));
        QVERIFY(writeFile(path(u"in/classes/A.cls"_s), "changed"));
        QVERIFY(writeFile(path(u"in/classes/A.cls-meta.xml"_s), "<ApexClass/>\n"));
        QVERIFY(writeFile(path(u"in/classes/B.cls"_s), "new"));
        QVERIFY(writeFile(path(u"in/classes/B.cls-meta.xml"_s), "<ApexClass/>\n"));
        QVERIFY(writeFile(path(u"in/profiles/Admin.profile"_s), "<Profile/>\n"));
        QVERIFY(
            writeFile(path(u"in/objects/T__c.object"_s),
                      "<CustomObject>\n    <fields>\n        <fullName>Two__c</fullName>\n    </fields>\n    <fields>\n"
                      "        <fullName>Three__c</fullName>\n    </fields>\n</CustomObject>\n"));
        const Files before = filesBelow(path(u"p"_s));
        const QStringList command{u"convert"_s, u"--to"_s, u"source"_s, path(u"in"_s), path(u"p"_s)};
        const Called refused = ctl(command);
        QCOMPARE(refused.exitCode, 1);
        QCOMPARE(refused.code(), u"already-exists"_s);
        QVERIFY2(refused.message().contains(u"core/x/classes/deep/A.cls"_s), qPrintable(refused.message()));
        QVERIFY(filesBelow(path(u"p"_s)) == before);

        const Called called = ctl(command + QStringList{u"--force"_s});
        QVERIFY2(called.exitCode == 0, called.err);
        Files after = filesBelow(path(u"p"_s));
        QCOMPARE(after.take(u"core/x/classes/deep/A.cls"_s), "changed"_ba);
        QCOMPARE(after.take(u"core/main/default/classes/B.cls"_s), "new"_ba);
        QVERIFY(after.take(u"sales/objects/T__c/fields/Two__c.field-meta.xml"_s).contains("Two__c"));
        QVERIFY(after.take(u"core/objects/T__c/fields/Three__c.field-meta.xml"_s).contains("Three__c"));
        QVERIFY(after.remove(u"core/main/default/classes/B.cls-meta.xml"_s));
        // .forceignore names profiles.
        QVERIFY2(called.notes().contains(u"Admin.profile"_s), qPrintable(called.notes()));
        for (auto file = after.begin(); file != after.end(); ++file)
            QVERIFY2(before.contains(file.key()), qPrintable(file.key()));
    }

    void leavesNoTraceOfAWayThereAndBack()
    {
        makeProject();
        const auto labels = [](const QByteArray &name) {
            return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<CustomLabels>\n    <labels>\n        <fullName>" +
                   name + "</fullName>\n    </labels>\n</CustomLabels>\n";
        };
        QVERIFY(writeFile(path(u"p/core/labels/Core.labels-meta.xml"_s), labels("Core")));
        QVERIFY(writeFile(path(u"p/sales/labels/CustomLabels.labels-meta.xml"_s), labels("Sales")));
        // An object of which the project has children only.
        QVERIFY(writeFile(path(u"p/sales/objects/Account/fields/One__c.field-meta.xml"_s),
                          field("One__c").replace(
                              "<CustomField>", "<CustomField xmlns=\"http:\x2f/soap.sforce.com/2006/04/metadata\">")));
        const Files before = filesBelow(path(u"p"_s));
        QCOMPARE(ctl({u"convert"_s, u"--to"_s, u"metadata"_s, path(u"p"_s), path(u"all.zip"_s)}).exitCode, 0);
        // Nothing is in the way, as nothing has changed; a type nobody knows has no description of its own.
        const Called back = ctl({u"convert"_s, u"--to"_s, u"source"_s, path(u"all.zip"_s), path(u"p"_s)});
        QVERIFY2(back.exitCode == 0, back.err);
        Files after = filesBelow(path(u"p"_s));
        after.remove(u"core/main/default/newThings/N.newThing"_s);
        QCOMPARE(after.keys(), before.keys());
        for (auto file = before.begin(); file != before.end(); ++file)
            QVERIFY2(after.value(file.key()) == *file, qPrintable(file.key()));
    }

    void refusesToWriteOverWhatIsThere()
    {
        makeProject();
        QVERIFY(writeFile(path(u"out/mine.txt"_s), "mine"));
        QVERIFY(writeFile(path(u"out.zip"_s), "mine"));
        for (const QString &target : {u"out"_s, u"out.zip"_s}) {
            const Called called = ctl({u"convert"_s, u"--to"_s, u"metadata"_s, path(u"p"_s), path(target)});
            QCOMPARE(called.exitCode, 1);
            QCOMPARE(called.code(), u"already-exists"_s);
            QVERIFY(called.message().contains(target));
        }
        QCOMPARE(filesBelow(path(u"out"_s)).size(), 1);
        QCOMPARE(readFile(path(u"out.zip"_s)), "mine"_ba);
        const Called forced = ctl({u"convert"_s, u"--to"_s, u"metadata"_s, u"--force"_s, path(u"p"_s), path(u"out"_s)});
        QVERIFY2(forced.exitCode == 0, forced.err);
        QCOMPARE(readFile(path(u"out/mine.txt"_s)), "mine"_ba);
        QCOMPARE(readFile(path(u"out/classes/A.cls"_s)), "class"_ba);
    }

    void leavesNothingBehindAFailure()
    {
        makeProject();
        QVERIFY(writeFile(path(u"p/sales/objects/T__c/fields/Bad__c.field-meta.xml"_s), "<CustomField>"));
        for (const QString &target : {u"out"_s, u"out.zip"_s}) {
            const Called called = ctl({u"convert"_s, u"--to"_s, u"metadata"_s, path(u"p"_s), path(target)});
            QCOMPARE(called.exitCode, 1);
            QCOMPARE(called.code(), u"malformed"_s);
            QVERIFY2(called.message().contains(u"sales/objects/T__c/fields/Bad__c.field-meta.xml"_s),
                     qPrintable(called.message()));
        }
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
                 QStringList{u"p"_s});
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no format") << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("no such format") << QStringList{u"--to"_s, u"csv"_s, u"a"_s, u"b"_s};
        QTest::newRow("no target") << QStringList{u"--to"_s, u"source"_s, u"a"_s};
        QTest::newRow("source as a zip") << QStringList{u"--to"_s, u"source"_s, u"a"_s, u"b.zip"_s};
        QTest::newRow("no version") << QStringList{u"--to"_s, u"metadata"_s, u"--api-version"_s,
                                                   u"x"_s,    u"a"_s,        u"b"_s};
        QTest::newRow("directories of a package")
            << QStringList{u"--to"_s, u"source"_s, u"--package-dir"_s, u"x"_s, u"a"_s, u"b"_s};
    }
    void wrongUsage()
    {
        QFETCH(QStringList, arguments);
        QCOMPARE(ctl(QStringList{u"convert"_s} + arguments).exitCode, 2);
    }

    void saysWhatIsNotThere()
    {
        QVERIFY(writeFile(path(u"text/readme.txt"_s), "x"));
        for (const QString &format : {u"source"_s, u"metadata"_s}) {
            const Called none = ctl({u"convert"_s, u"--to"_s, format, path(u"nowhere"_s), path(u"out"_s)});
            QCOMPARE(none.code(), u"not-found"_s);
            QVERIFY(none.message().contains(u"nowhere"_s));
        }
        const Called empty = ctl({u"convert"_s, u"--to"_s, u"metadata"_s, path(u"text"_s), path(u"out"_s)});
        QCOMPARE(empty.code(), u"not-found"_s);
        makeProject();
        const Called already = ctl({u"convert"_s, u"--to"_s, u"source"_s, path(u"p"_s), path(u"out"_s)});
        QCOMPARE(already.code(), u"invalid-input"_s);
    }

    void writesManifestsOfFilesAndFolders()
    {
        makeProject();
        const Called called = ctl({u"manifest"_s, path(u"p"_s), u"--output"_s, path(u"package.xml"_s)});
        QVERIFY2(called.exitCode == 0, called.err);
        const auto manifest = metadata::readManifest(readFile(path(u"package.xml"_s)));
        QVERIFY(manifest);
        QCOMPARE(manifest->apiVersion, u"61.0"_s);
        QCOMPARE(QStringList(manifest->types.keys()),
                 (QStringList{u"ApexClass"_s, u"CustomField"_s, u"CustomObject"_s, u"NewThing"_s}));
        QCOMPARE(called.json["types"_L1]["ApexClass"_L1].toArray(), QJsonArray{u"A"_s});
        // The same of what convert makes of it.
        QCOMPARE(ctl({u"convert"_s, u"--to"_s, u"metadata"_s, path(u"p"_s), path(u"out.zip"_s)}).exitCode, 0);
        const Called zip = ctl({u"manifest"_s, path(u"out.zip"_s), u"--type"_s, u"CustomField"_s});
        QCOMPARE(zip.exitCode, 0);
        QCOMPARE(zip.json["types"_L1].toObject(),
                 (QJsonObject{{u"CustomField"_s, QJsonArray{u"T__c.One__c"_s, u"T__c.Two__c"_s}}}));
        QCOMPARE(ctl({u"manifest"_s, path(u"p"_s), u"--output"_s, path(u"package.xml"_s)}).code(), u"already-exists"_s);
        QCOMPARE(ctl({u"manifest"_s}).exitCode, 2);
        QCOMPARE(ctl({u"manifest"_s, path(u"nowhere"_s)}).code(), u"not-found"_s);
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    /// Two package directories, an object in both, a type nobody knows, and what is no metadata.
    void makeProject() const
    {
        const Files files{
            {u"sfdx-project.json"_s, kProject},
            {u".forceignore"_s, "profiles/\n**/jsconfig.json\n!nothing\n"},
            {u"core/README.md"_s, "read me"},
            {u"core/lwc/jsconfig.json"_s, "{}"},
            {u"core/profiles/Guest.profile-meta.xml"_s, "<Profile/>"},
            {u"core/x/classes/deep/A.cls"_s, "class"},
            {u"core/x/classes/deep/A.cls-meta.xml"_s, "<ApexClass/>\n"},
            {u"core/objects/T__c/T__c.object-meta.xml"_s, "<CustomObject>\n    <label>T</label>\n</CustomObject>\n"},
            {u"core/objects/T__c/fields/One__c.field-meta.xml"_s, field("One__c")},
            {u"core/newThings/N.newThing-meta.xml"_s, "<NewThing/>\n"},
            {u"sales/objects/T__c/fields/Two__c.field-meta.xml"_s, field("Two__c")},
            {u"elsewhere/classes/B.cls"_s, "not in a package directory"},
        };
        for (auto file = files.begin(); file != files.end(); ++file)
            QVERIFY(writeFile(path(u"p/"_s + file.key()), *file));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestConvert)
#include "tst_convert.moc"
