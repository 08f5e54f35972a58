#include "core/archive/zip.h"
#include "core/archive/zipreader.h"
#include "tests/support/hostilezips.h"

#include <QTemporaryDir>
#include <QTest>

using namespace backflow;
using tests::HostileZip;

class TestHostileZips final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areRefusedInWords_data()
    {
        QTest::addColumn<QByteArray>("zip");
        QTest::addColumn<bool>("refused");
        const QList<HostileZip> zips = tests::hostileZips();
        QVERIFY(zips.size() >= 40);
        for (const HostileZip &zip : zips)
            QTest::newRow(zip.name) << zip.bytes << zip.refused;
    }
    void areRefusedInWords()
    {
        QFETCH(QByteArray, zip);
        QFETCH(bool, refused);
        const auto read = archive::readZip(zip);
        QVERIFY2(!read == refused, qPrintable(read ? QString() : read.error().message));
        if (!read)
            QVERIFY(!read.error().message.isEmpty());
        // The same, when it is a file and read one by one.
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.zip"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(zip);
        file.close();
        auto reader = archive::ZipReader::openFile(path);
        bool whole = reader.has_value();
        for (qsizetype i = 0; whole && i < reader->names().size(); ++i)
            whole = reader->read(i).has_value();
        QCOMPARE(!whole, refused);
    }

    void sayWhichEntry_data()
    {
        QTest::addColumn<QByteArray>("zip");
        const QList<HostileZip> zips = tests::hostileZips();
        for (const char *name : {"a symbolic link", "compressed by bzip2", "a wrong checksum",
                                 "compressed data that is none", "64 MiB in 64 KiB"}) {
            const auto zip = std::ranges::find(zips, QByteArray(name), &HostileZip::name);
            QVERIFY(zip != zips.end());
            QTest::newRow(name) << zip->bytes;
        }
    }
    void sayWhichEntry()
    {
        QFETCH(QByteArray, zip);
        const auto read = archive::readZip(zip);
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(u"classes/A.cls"), qPrintable(read.error().message));
    }
};

QTEST_GUILESS_MAIN(TestHostileZips)
#include "tst_hostilezips.moc"
