#include "core/archive/zip.h"
#include "core/metadata/packagexml.h"
#include "tests/support/hostilexml.h"
#include "tests/support/hostilezips.h"
#include "tests/support/typefixtures.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace backflow;
using namespace Qt::StringLiterals;

namespace {

using Files = QMap<QString, QByteArray>;

struct Called {
    int exitCode = -1;
    QJsonObject json;
    QByteArray err;
    QString message() const { return json["error"_L1]["message"_L1].toString(); }
    QString code() const { return json["error"_L1]["code"_L1].toString(); }
    QString notes() const
    {
        QStringList lines;
        for (const QJsonValue note : json["notes"_L1].toArray())
            lines.append(note.toString());
        return lines.join(u'\n');
    }
};

Called ctl(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(BACKFLOW_BINARY_DIR "/bin/backflowctl"), arguments + QStringList{u"--json"_s});
    Called called;
    if (!process.waitForFinished(-1))
        return called;
    called.json = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    called.err = process.readAllStandardError();
    called.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return called;
}

/// MiB any call may take: what a hostile file makes of itself, beside the program.
constexpr qint64 kMostMemory = 400;

/// The most memory any call so far took, in MiB; 0 where the system does not say.
qint64 peakOfCalls()
{
#ifdef Q_OS_LINUX
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return usage.ru_maxrss / 1024;
#else
    return 0;
#endif
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
           file.write(bytes) == bytes.size();
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(absent)");
}

Files filesBelow(const QString &folder)
{
    Files files;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        files.insert(QDir(folder).relativeFilePath(path), readFile(path));
    }
    return files;
}

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

    void survivesHostileZips_data()
    {
        QTest::addColumn<QByteArray>("zip");
        QTest::addColumn<bool>("refused");
        const QList<tests::HostileZip> zips = tests::hostileZips();
        QVERIFY(zips.size() >= 40);
        // A name of 300 characters may stand in a zip, but no file system takes it.
        for (const tests::HostileZip &zip : zips)
            QTest::newRow(zip.name) << zip.bytes << (zip.refused || zip.name == "a name of 300 characters");
    }
    void survivesHostileZips()
    {
        QFETCH(QByteArray, zip);
        QFETCH(bool, refused);
        QVERIFY(writeFile(path(u"in.zip"_s), zip));
        const Called called = ctl({u"convert"_s, u"--to"_s, u"source"_s, path(u"in.zip"_s), path(u"out"_s)});
        QVERIFY2(called.exitCode == (refused ? 1 : 0), called.err);
        if (refused)
            QVERIFY2(called.message().contains(u"in.zip"_s) || called.message().contains(u"xxx"_s),
                     qPrintable(called.message()));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
                 refused ? QStringList{u"in.zip"_s} : QStringList({u"in.zip"_s, u"out"_s}));
        QVERIFY2(peakOfCalls() < kMostMemory, qPrintable(QString::number(peakOfCalls())));
    }

    void survivesHostileXml_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("refused");
        const QList<tests::HostileXml> documents = tests::hostileXml();
        QVERIFY(documents.size() >= 80);
        for (const tests::HostileXml &document : documents)
            QTest::newRow(document.name) << document.bytes << document.refused;
    }
    void survivesHostileXml()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, refused);
        QVERIFY(writeFile(path(u"in/objects/T__c.object"_s), bytes));
        const Called there = ctl({u"convert"_s, u"--to"_s, u"source"_s, path(u"in"_s), path(u"project"_s)});
        QVERIFY2(there.exitCode == 0, there.err);
        const Called back = ctl({u"convert"_s, u"--to"_s, u"metadata"_s, path(u"project"_s), path(u"out"_s)});
        QVERIFY2(back.exitCode == 0, back.err);
        // The same bytes as a field: then the object cannot be put together, and the field is named.
        QVERIFY(writeFile(path(u"src/objects/T__c/fields/F__c.field-meta.xml"_s), bytes));
        const Called packed = ctl({u"convert"_s, u"--to"_s, u"metadata"_s, path(u"src"_s), path(u"packed"_s)});
        QVERIFY2(packed.exitCode == (refused ? 1 : 0), packed.err);
        QVERIFY2(peakOfCalls() < kMostMemory, qPrintable(QString::number(peakOfCalls())));
        if (!refused)
            return;
        QVERIFY2(there.notes().contains(u"objects/T__c.object"_s), qPrintable(there.notes()));
        QVERIFY(readFile(path(u"out/objects/T__c.object"_s)) == bytes);
        QVERIFY2(packed.message().contains(u"objects/T__c/fields/F__c.field-meta.xml"_s), qPrintable(packed.message()));
    }

    void namesThatAreTricky()
    {
        const QStringList names{u"=cmd|x"_s, u"\u202Etxt.A"_s, u"CON"_s, u"a.."_s, QString(u'x').repeated(240)};
        for (const QString &name : names)
            QVERIFY2(writeFile(path(u"in/layouts/"_s + name + u".layout"_s), "<Layout/>\n"), qPrintable(name));
        const Called there = ctl({u"convert"_s, u"--to"_s, u"source"_s, path(u"in"_s), path(u"project"_s)});
        // 240 and the suffix make more than a file system takes.
        QCOMPARE(there.exitCode, 1);
        QVERIFY2(there.message().contains(u"longer than 255 bytes"_s), qPrintable(there.message()));
        QFile::remove(path(u"in/layouts/"_s + names.last() + u".layout"_s));
        const Called shorter = ctl({u"convert"_s, u"--to"_s, u"source"_s, path(u"in"_s), path(u"project"_s)});
        QVERIFY2(shorter.exitCode == 0, shorter.err);
        QVERIFY2(shorter.notes().contains(u"CON"_s) && shorter.notes().contains(u"=cmd|x"_s),
                 qPrintable(shorter.notes()));
        const Called back = ctl({u"convert"_s, u"--to"_s, u"metadata"_s, path(u"project"_s), path(u"out"_s)});
        QVERIFY2(back.exitCode == 0, back.err);
        Files files = filesBelow(path(u"out"_s));
        files.remove(u"package.xml"_s);
        QVERIFY(files == filesBelow(path(u"in"_s)));
        // What a terminal shows cannot drive it.
        QProcess plain;
        plain.start(QStringLiteral(BACKFLOW_BINARY_DIR "/bin/backflowctl"),
                    {u"manifest"_s, path(u"in/layouts/\u202Etxt.A.layout"_s)});
        QVERIFY(plain.waitForFinished(-1));
        QVERIFY(!plain.readAllStandardError().contains(u"\u202E"_s.toUtf8()));
    }

    void takesFoldersOfAHundredThousandFiles()
    {
        // In memory where there is such a place: making the files takes longer than anything else here.
        const QString memory = u"/dev/shm/backflow-XXXXXX"_s;
        if (QFileInfo(u"/dev/shm"_s).isWritable())
            m_folder = std::make_unique<QTemporaryDir>(memory);
        for (int i = 0; i < 50'000; ++i) {
            const QString name = path(u"p/classes/C%1.cls"_s.arg(i));
            if (i == 0)
                QVERIFY(QDir().mkpath(QFileInfo(name).path()));
            for (const QString &one : {name, name + u"-meta.xml"_s}) {
                QFile file(one);
                QVERIFY(file.open(QIODevice::WriteOnly) && file.write("<ApexClass/>\n") > 0);
            }
        }
        const Called folder = ctl({u"manifest"_s, path(u"p"_s), u"--output"_s, path(u"package.xml"_s)});
        QVERIFY2(folder.exitCode == 0, folder.err);
        QCOMPARE(folder.json["members"_L1].toInt(), 50'000);
        // More than a zip without its 64-bit form can hold: said, and nothing left behind.
        const Called zip = ctl({u"convert"_s, u"--to"_s, u"metadata"_s, path(u"p"_s), path(u"out.zip"_s)});
        QCOMPARE(zip.exitCode, 1);
        QCOMPARE(zip.code(), u"too-large"_s);
        QVERIFY(!QFileInfo::exists(path(u"out.zip"_s)));
        QVERIFY2(peakOfCalls() < kMostMemory, qPrintable(QString::number(peakOfCalls())));
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
