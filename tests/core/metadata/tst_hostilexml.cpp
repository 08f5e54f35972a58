#include "core/metadata/convertunits.h"
#include "core/xml/document.h"
#include "tests/core/metadata/treeshape.h"
#include "tests/support/hostilexml.h"

#include <QTest>

using namespace backflow;
using namespace backflow::metadata;
using tests::HostileXml;

/// What is no XML is kept, byte by byte, with a sentence that names the file; it is never taken for something else.
class TestHostileXml final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("refused");
        const QList<HostileXml> documents = tests::hostileXml();
        QVERIFY(documents.size() >= 80);
        for (const HostileXml &document : documents)
            QTest::newRow(document.name) << document.bytes << document.refused;
    }
    void losesNothing()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, refused);
        QCOMPARE(!xml::Document::parse(bytes), refused);
        const QString path = QStringLiteral("objects/T__c.object");
        const auto converted =
            toSource(ConvertUnit{{QStringLiteral("CustomObject"), QStringLiteral("T__c")}, {{path, path, bytes}}});
        QVERIFY(converted);
        for (const QString &note : converted->notes)
            QVERIFY2(note.contains(path), qPrintable(note));
        if (refused) {
            QCOMPARE(converted->notes.size(), 1);
            QCOMPARE(converted->files.size(), 1);
            QCOMPARE(converted->files.first().bytes, bytes);
        }
        // And back.
        SourceSorter sorter;
        QStringList paths;
        for (const MetadataFile &file : converted->files)
            paths.append(file.path);
        sorter.add(QStringLiteral("."), paths);
        QList<ConvertUnit> units = sorter.takeUnits();
        QCOMPARE(units.size(), 1);
        for (UnitFile &file : units.first().files)
            file.bytes = converted->files.at(paths.indexOf(file.path)).bytes;
        const auto back = toMetadata(units.first(), Joining::FirstOnly);
        QVERIFY2(back, qPrintable(back ? QString() : back.error().message));
        QCOMPARE(back->files.size(), 1);
        const QByteArray &again = back->files.first().bytes;
        QVERIFY(refused ? again == bytes : shapeOf(again) == shapeOf(bytes));
    }
};

QTEST_GUILESS_MAIN(TestHostileXml)
#include "tst_hostilexml.moc"
