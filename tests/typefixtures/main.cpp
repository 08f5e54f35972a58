#include "core/metadata/convertunits.h"
#include "core/metadata/packagexml.h"
#include "tests/support/typefixtures.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cstdio>

// typefixtures FOLDER: for every metadata type a folder with `metadata` (a small package), `source` (what we make of
// it, as a project) and `back` (what we make of that, with its manifest).

using namespace backflow;
using namespace backflow::metadata;
using namespace Qt::StringLiterals;

namespace {

using Files = QMap<QString, QByteArray>;

bool write(const QString &folder, const Files &files)
{
    for (auto file = files.begin(); file != files.end(); ++file) {
        QFile out(folder + u'/' + file.key());
        if (!QDir().mkpath(QFileInfo(out).path()) || !out.open(QIODevice::WriteOnly) || out.write(*file) < 0)
            return false;
    }
    return true;
}

void readInto(ConvertUnit &unit, const Files &files)
{
    for (UnitFile &file : unit.files)
        file.bytes = files.value(file.path);
}

base::Result<Files> sourceOf(const Files &metadata)
{
    auto units = unitsOfPackage(metadata.keys());
    if (!units)
        return base::failure(units);
    Files source;
    for (ConvertUnit &unit : *units) {
        readInto(unit, metadata);
        const auto converted = toSource(unit);
        if (!converted)
            return base::failure(converted);
        for (const MetadataFile &file : converted->files)
            source.insert(file.path, file.bytes);
    }
    return source;
}

base::Result<Files> metadataOf(const Files &source)
{
    SourceSorter sorter;
    sorter.add(u"."_s, source.keys());
    Files metadata;
    model::Manifest manifest;
    manifest.apiVersion = u"66.0"_s;
    for (ConvertUnit unit : sorter.takeUnits()) {
        readInto(unit, source);
        const auto converted = toMetadata(unit, Joining::FirstOnly);
        if (!converted)
            return base::failure(converted);
        for (const MetadataFile &file : converted->files)
            metadata.insert(file.path, file.bytes);
        for (auto type = converted->manifest.types.begin(); type != converted->manifest.types.end(); ++type)
            manifest.types[type.key()] += *type;
    }
    metadata.insert(u"package.xml"_s, writeManifest(manifest));
    return metadata;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    const QList<tests::TypeFixture> fixtures = tests::typeFixtures();
    for (const tests::TypeFixture &fixture : fixtures) {
        const QString folder = QString::fromLocal8Bit(argv[1]) + u'/' + fixture.type;
        const auto source = sourceOf(fixture.metadata);
        const auto back = source ? metadataOf(*source) : source;
        if (!back || !write(folder + u"/metadata"_s, fixture.metadata) || !write(folder + u"/source"_s, *source) ||
            !write(folder + u"/back"_s, *back)) {
            std::fprintf(stderr, "%s cannot be converted or written\n", qPrintable(fixture.type));
            return 1;
        }
    }
    return 0;
}
