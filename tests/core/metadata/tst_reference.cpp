#include "core/metadata/convert.h"
#include "core/metadata/packagexml.h"
#include "core/metadata/registry.h"
#include "tests/core/metadata/treeshape.h"

#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace backflow;
using namespace backflow::metadata;
using model::ComponentKey;

namespace {

/// A large real application and what Salesforce's own library makes of it. Present on some machines only.
const QString kArchives = QStringLiteral(BACKFLOW_SOURCE_DIR "/../shared/data/real-orgs");

bool isThere()
{
    return !QStandardPaths::findExecutable(QStringLiteral("tar")).isEmpty() && QDir(kArchives).exists();
}

bool unpack(const QString &name, const QString &folder)
{
    QDir().mkpath(folder);
    const QString archive = kArchives + QLatin1Char('/') + name + QStringLiteral(".tar.zst");
    return QProcess::execute(QStringLiteral("tar"), {QStringLiteral("--zstd"), QStringLiteral("-xf"), archive,
                                                     QStringLiteral("-C"), folder}) == 0;
}

/// A project may hold several package folders; a snapshot has one.
QString inOnePackage(const QString &path)
{
    const QStringList segments = path.split(QLatin1Char('/'));
    for (qsizetype i = 0; i + 1 < segments.size(); ++i) {
        if (Registry::builtIn().byDirectory(segments.at(i)))
            return QString(kPackageRoot) + segments.sliced(i).join(QLatin1Char('/'));
    }
    return {};
}

QList<SourceComponent> componentsOf(const QMap<QString, QByteArray> &files)
{
    QMap<ComponentKey, SourceComponent> components;
    for (auto file = files.begin(); file != files.end(); ++file) {
        const auto key = componentOfPath(file.key());
        if (!key)
            continue;
        components[*key].key = *key;
        components[*key].files.append({file.key(), *file});
    }
    return components.values();
}

bool holdsNoElement(const QByteArray &file)
{
    const auto document = xml::Document::parse(file);
    return document && !document->root().hasChildElements();
}

/// One line a difference: what is missing, what is too much, what has another meaning. The library trims values, which
/// we keep; and it writes an empty object for one that came with children only, where we write none.
QStringList differences(const QMap<QString, QByteArray> &ours, const QMap<QString, QByteArray> &theirs)
{
    QStringList lines;
    qsizetype sameBytes = 0;
    for (auto file = theirs.begin(); file != theirs.end(); ++file) {
        sameBytes += ours.value(file.key()) == *file ? 1 : 0;
        if (!ours.contains(file.key()) && file.key().endsWith(u".object-meta.xml") && holdsNoElement(*file))
            continue;
        if (!ours.contains(file.key()))
            lines.append(QStringLiteral("missing %1").arg(file.key()));
        else if (shapeOf(ours.value(file.key()), true) != shapeOf(*file, true))
            lines.append(QStringLiteral("differs %1").arg(file.key()));
    }
    for (auto file = ours.begin(); file != ours.end(); ++file) {
        if (!theirs.contains(file.key()))
            lines.append(QStringLiteral("too much %1").arg(file.key()));
    }
    qInfo("%lld of %lld files equal to the byte", qlonglong(sameBytes), qlonglong(theirs.size()));
    return lines;
}

} // namespace

class TestReference final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void convertsAsSalesforceDoes_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("nothing to compare with here") << QString() << QString();
        if (!isThere())
            return;
        QTest::newRow("source to metadata") << QStringLiteral("npsp-source") << QStringLiteral("npsp-metadata-by-sdr");
        QTest::newRow("metadata to source")
            << QStringLiteral("npsp-metadata-by-sdr") << QStringLiteral("npsp-source-by-sdr");
    }
    void convertsAsSalesforceDoes()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        if (from.isEmpty()) {
            QVERIFY(differences({{QStringLiteral("a"), "1"}}, {{QStringLiteral("b"), "1"}}).size() == 2);
            return;
        }
        QTemporaryDir folder;
        QVERIFY(unpack(from, folder.filePath(from)));
        QVERIFY(unpack(to, folder.filePath(to)));
        const QMap<QString, QByteArray> input = filesBelow(folder.filePath(from));
        QMap<QString, QByteArray> expected = filesBelow(folder.filePath(to));
        const QStringList lines = to.startsWith(QStringLiteral("npsp-metadata")) ? compareMetadata(input, expected)
                                                                                 : compareSource(input, expected);
        QVERIFY2(lines.isEmpty(), qPrintable(QStringLiteral("%1 of %2 files\n%3")
                                                 .arg(lines.size())
                                                 .arg(expected.size())
                                                 .arg(lines.first(qMin(lines.size(), 40)).join(QLatin1Char('\n')))));
    }

    void losesNothingOfARealOrg_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("nothing to convert here") << QString();
        if (!isThere())
            return;
        for (const char *name : {"npsp-ancestor", "npsp-higher", "npsp-lower"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void losesNothingOfARealOrg()
    {
        QFETCH(QString, name);
        if (name.isEmpty()) {
            QVERIFY(toSource({})->components.isEmpty());
            return;
        }
        QTemporaryDir folder;
        QVERIFY(unpack(name, folder.path()));
        QMap<QString, QByteArray> files = filesBelow(folder.filePath(QStringLiteral("src")));
        QVERIFY(files.size() > 600);
        const auto set = toSource(listOf(files));
        QVERIFY(set);
        // The only thing left to say is that a name is there twice, which real files do.
        for (const QString &note : set->notes)
            QVERIFY2(note.contains(QStringLiteral("stays in the object's own file")), qPrintable(note));
        const auto package = toMetadata(set->components, {});
        QVERIFY(package);
        files.remove(QStringLiteral("package.xml"));
        const QStringList lines = differences(mapOf(package->files), files);
        QVERIFY2(lines.isEmpty(), qPrintable(lines.join(QLatin1Char('\n'))));
        const auto again = toSource(package->files);
        QVERIFY(again);
        QCOMPARE(again->components, set->components);
    }

private:
    QStringList compareMetadata(const QMap<QString, QByteArray> &input, QMap<QString, QByteArray> &expected)
    {
        QMap<QString, QByteArray> project;
        QSet<QString> twice;
        for (auto file = input.begin(); file != input.end(); ++file) {
            const QString path = inOnePackage(file.key());
            // A translation that two packages hold a part of has no like in a snapshot.
            if (project.contains(path))
                twice.insert(path.section(QLatin1Char('/'), 3, 4) + QStringLiteral(".objectTranslation"));
            else if (!path.isEmpty())
                project.insert(path, *file);
        }
        const auto package = toMetadata(componentsOf(project), QStringLiteral("53.0"));
        if (!package)
            return {package.error().message};
        expected.remove(QStringLiteral("package.xml"));
        QMap<QString, QByteArray> ours = mapOf(package->files);
        for (const QString &path : std::as_const(twice)) {
            if (ours.remove(path) != 1 || expected.remove(path) != 1)
                return {QStringLiteral("not there: %1").arg(path)};
        }
        return differences(ours, expected);
    }

    QStringList compareSource(const QMap<QString, QByteArray> &input, QMap<QString, QByteArray> &expected)
    {
        const auto set = toSource(listOf(input));
        if (!set)
            return {set.error().message};
        QMap<QString, QByteArray> ours;
        QStringList lines = set->notes;
        for (const SourceComponent &component : set->components) {
            for (const MetadataFile &file : component.files) {
                ours.insert(file.path.mid(QStringLiteral("force-app/").size()), file.bytes);
                if (componentOfPath(file.path) != component.key)
                    lines.append(QStringLiteral("another key %1").arg(file.path));
            }
        }
        const auto package = toMetadata(set->components, QStringLiteral("53.0"));
        if (!package)
            return {package.error().message};
        const auto again = toSource(package->files);
        if (!again || again->components != set->components)
            lines.append(QStringLiteral("not the same after going there and back"));
        return lines + differences(ours, expected);
    }
};

QTEST_GUILESS_MAIN(TestReference)
#include "tst_reference.moc"
