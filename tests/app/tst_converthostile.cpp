#include "tests/app/convertcalls.h"
#include "tests/support/hostilexml.h"
#include "tests/support/hostilezips.h"

#include <QTemporaryDir>
#include <QTest>

using namespace backflow;
using namespace Qt::StringLiterals;
using namespace backflow::tests;

/// What somebody means no good by, or a machine broke: the program itself refuses it in words or survives it.
class TestConvertHostile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

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

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestConvertHostile)
#include "tst_converthostile.moc"
