#include "core/archive/zip.h"
#include "core/metadata/convert.h"
#include "tests/core/metadata/treeshape.h"

#include <QTest>

using namespace backflow;
using namespace backflow::metadata;

namespace {

const QString kDemo = QStringLiteral(BACKFLOW_SOURCE_DIR "/resources/demo");

/// A zip stands for its files: packing them again may give other bytes.
QByteArray meaningOf(const QByteArray &file)
{
    const auto entries = archive::readZip(file);
    if (!entries)
        return shapeOf(file);
    QByteArray all;
    for (const archive::ZipEntry &entry : *entries)
        all += entry.name.toUtf8() + '\n' + entry.bytes + '\n';
    return all;
}

} // namespace

/// The laws of conversion, on the metadata of the demonstration company.
class TestRoundTrip final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothing_data()
    {
        QTest::addColumn<QString>("folder");
        for (const QString &name : QDir(kDemo).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QTest::newRow(qPrintable(name)) << QDir(kDemo).filePath(name);
    }
    void losesNothing()
    {
        QFETCH(QString, folder);
        QMap<QString, QByteArray> files = filesBelow(folder);
        // Lists of the demonstration itself, no metadata.
        files.removeIf([](const auto &file) { return !file.key().contains(QLatin1Char('/')); });
        const auto set = toSource(listOf(files));
        QVERIFY2(set, qPrintable(set ? QString() : set.error().message));
        QVERIFY2(set->notes.isEmpty(), qPrintable(set->notes.join(QLatin1Char('\n'))));
        for (const SourceComponent &component : set->components) {
            QVERIFY(!component.carried);
            for (const MetadataFile &file : component.files)
                QVERIFY2(componentOfPath(file.path) == component.key, qPrintable(file.path));
        }

        const auto package = toMetadata(set->components, QStringLiteral("66.0"));
        QVERIFY(package);
        const QMap<QString, QByteArray> back = mapOf(package->files);
        QCOMPARE(back.keys(), files.keys());
        for (auto file = files.begin(); file != files.end(); ++file)
            QVERIFY2(meaningOf(back.value(file.key())) == meaningOf(*file), qPrintable(file.key()));

        const auto again = toSource(package->files);
        QVERIFY(again);
        QCOMPARE(again->components, set->components);
    }

    void takesTenThousandComponents()
    {
        // Work that grows with the square of the files would not come back in any time a person waits.
        QList<MetadataFile> files;
        for (int i = 0; i < 5'000; ++i) {
            const QString name = QStringLiteral("C%1").arg(i);
            files.append({QStringLiteral("classes/%1.cls").arg(name), "public class C {}"});
            files.append({QStringLiteral("classes/%1.cls-meta.xml").arg(name), "<ApexClass/>"});
        }
        QByteArray object("<CustomObject>\n");
        for (int i = 0; i < 5'000; ++i)
            object += "    <fields>\n        <fullName>F" + QByteArray::number(i) + "__c</fullName>\n    </fields>\n";
        files.append({QStringLiteral("objects/T.object"), object + "</CustomObject>\n"});
        const auto set = toSource(files);
        QVERIFY(set);
        QCOMPARE(set->components.size(), 10'000);
        const auto package = toMetadata(set->components, {});
        QVERIFY(package);
        QCOMPARE(package->files.size(), 10'001);
    }
};

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
