#include "core/metadata/convertunits.h"
#include "core/metadata/registry.h"
#include "tests/core/metadata/treeshape.h"
#include "tests/support/typefixtures.h"

#include <QTest>

using namespace backflow;
using namespace backflow::metadata;
using namespace Qt::StringLiterals;
using tests::TypeFixture;

namespace {

using Files = QMap<QString, QByteArray>;

/// Every unit of a package to source format, as convert does it. What was said goes to `notes`.
Files toSourceFiles(const Files &metadata, QStringList &notes)
{
    Files source;
    const auto units = unitsOfPackage(metadata.keys());
    if (!units)
        return {};
    for (ConvertUnit unit : *units) {
        for (UnitFile &file : unit.files)
            file.bytes = metadata.value(file.path);
        const auto converted = toSource(unit);
        if (!converted)
            return {};
        notes += converted->notes;
        for (const MetadataFile &file : converted->files)
            source.insert(file.path.mid(kPackageRoot.size()), file.bytes);
    }
    return source;
}

/// The way back, of a project that keeps its source in `directory`.
Files toMetadataFiles(const Files &source, const QString &directory, model::Manifest &manifest, QStringList &notes)
{
    SourceSorter sorter;
    QStringList paths;
    for (const QString &path : source.keys())
        paths.append(directory + path);
    sorter.add(u"."_s, paths);
    notes += sorter.leftOut();
    Files metadata;
    for (ConvertUnit unit : sorter.takeUnits()) {
        for (UnitFile &file : unit.files)
            file.bytes = source.value(file.path.mid(directory.size()));
        const auto converted = toMetadata(unit, Joining::FirstOnly);
        if (!converted) {
            notes.append(converted.error().message);
            return {};
        }
        notes += converted->notes;
        for (auto type = converted->manifest.types.begin(); type != converted->manifest.types.end(); ++type)
            manifest.types[type.key()] += *type;
        for (const MetadataFile &file : converted->files)
            metadata.insert(file.path, file.bytes);
    }
    return metadata;
}

} // namespace

/// Every type of the registry, by the strategy the registry names for it.
class TestAllTypes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void convertsThereAndBack_data()
    {
        QTest::addColumn<QString>("directory");
        QTest::addColumn<QString>("type");
        for (const TypeInfo &type : Registry::builtIn().types()) {
            QTest::addRow("%s", qPrintable(type.name)) << u"force-app/main/default/"_s << type.name;
            QTest::addRow("%s, in folders of a team's own", qPrintable(type.name)) << u"app/billing/"_s << type.name;
        }
    }
    void convertsThereAndBack()
    {
        QFETCH(QString, directory);
        QFETCH(QString, type);
        static const QList<TypeFixture> fixtures = tests::typeFixtures();
        const auto fixture = std::ranges::find(fixtures, type, &TypeFixture::type);
        QVERIFY(fixture != fixtures.end() && !fixture->metadata.isEmpty());
        QStringList notes;
        const Files source = toSourceFiles(fixture->metadata, notes);
        QCOMPARE(QStringList(source.keys()), fixture->sourcePaths);
        model::Manifest manifest;
        const Files back = toMetadataFiles(source, directory, manifest, notes);
        QCOMPARE(back.keys(), fixture->metadata.keys());
        for (auto file = back.begin(); file != back.end(); ++file)
            QVERIFY2(*file == fixture->metadata.value(file.key()), qPrintable(file.key()));
        QCOMPARE(notes, QStringList());
        const TypeInfo &info = *Registry::builtIn().byName(type);
        const QString named = info.folderContentType.isEmpty() ? type : info.folderContentType;
        QVERIFY2(manifest.types.contains(named), qPrintable(QStringList(manifest.types.keys()).join(u' ')));
        // Nothing of it is lost on the way there either.
        QStringList again;
        QCOMPARE(toSourceFiles(back, again), source);
    }

    void coversTheRegistry()
    {
        QCOMPARE(tests::typeFixtures().size(), qsizetype(Registry::builtIn().types().size()));
        QVERIFY(Registry::builtIn().types().size() >= 535);
    }
};

QTEST_GUILESS_MAIN(TestAllTypes)
#include "tst_alltypes.moc"
