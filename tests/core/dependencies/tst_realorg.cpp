#include "core/metadata/registry.h"
#include "tests/core/dependencies/orgfiles.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace backflow;
using namespace Qt::StringLiterals;
using dependencies::Presence;
using tests::keyOf;
using tests::OrgFiles;

namespace {

/// A large real application, declarative types only. Present on some machines only.
const QString kArchives = QStringLiteral(BACKFLOW_SOURCE_DIR "/../shared/data/real-orgs");

/// A project may hold several package folders; a snapshot has one.
QString belowPackage(const QString &path)
{
    const QStringList segments = path.split(u'/');
    for (qsizetype i = 0; i + 1 < segments.size(); ++i) {
        if (metadata::Registry::builtIn().byDirectory(segments.at(i)))
            return segments.sliced(i).join(u'/');
    }
    return {};
}

} // namespace

/// The graph over a real application: how much of what its files name is found.
class TestRealOrg : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nearlyAllThatIsNamedIsFound();
    void theDemonstrationCompanyNamesNothingItLacks();
};

void TestRealOrg::nearlyAllThatIsNamedIsFound()
{
    if (QStandardPaths::findExecutable(u"tar"_s).isEmpty() || !QDir(kArchives).exists())
        QSKIP("The real application is not on this machine.");
    const QTemporaryDir folder;
    QCOMPARE(QProcess::execute(u"tar"_s,
                               {u"--zstd"_s, u"-xf"_s, kArchives + u"/npsp-source.tar.zst"_s, u"-C"_s, folder.path()}),
             0);
    OrgFiles org(u"NPSP"_s);
    QDirIterator it(folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        const QString path = belowPackage(QDir(folder.path()).relativeFilePath(file.fileName()));
        if (path.isEmpty())
            continue;
        QVERIFY(file.open(QIODevice::ReadOnly));
        org.put(path, file.readAll());
    }
    const dependencies::GraphPtr graph = org.graph();
    QVERIFY(graph);
    QStringList unresolved;
    qsizetype managed = 0;
    // The archive holds no code, and the translations speak of tabs and links that are long gone.
    const QStringList leftOut{u"ApexPage"_s, u"AuraDefinitionBundle"_s, u"LightningComponentBundle"_s, u"CustomTab"_s,
                              u"CustomPageWebLink"_s};
    for (const dependencies::Edge &edge : graph->edges()) {
        const dependencies::Node &to = graph->node(edge.to);
        managed += to.presence == Presence::Managed ? 1 : 0;
        if (to.presence == Presence::Unknown)
            unresolved.append(to.key.toString() + u" <- "_s + graph->because(edge));
    }
    qInfo() << graph->componentCount() << "components," << graph->edgeCount() << "edges," << managed << "into packages,"
            << unresolved.size() << "unresolved";
    for (const QString &line : std::as_const(unresolved))
        QVERIFY2(leftOut.contains(line.section(u':', 0, 0)), qPrintable(line));
    QVERIFY2(unresolved.size() < 60, qPrintable(unresolved.join(u'\n')));
    QVERIFY(graph->edgeCount() > 25'000);
    QVERIFY2(graph->notes().isEmpty(), qPrintable(graph->notes().join(u'\n')));
    if (qEnvironmentVariableIsSet("BACKFLOW_SHOW_EDGES")) {
        for (const dependencies::Edge &edge : graph->edges())
            qInfo().noquote() << int(graph->node(edge.to).presence) << graph->node(edge.to).key.toString() << "<-"
                              << graph->because(edge);
    }
}

/// With code of all kinds: classes, triggers, pages, Aura, Lightning web components.
void TestRealOrg::theDemonstrationCompanyNamesNothingItLacks()
{
    const QDir base(QStringLiteral(BACKFLOW_SOURCE_DIR "/resources/demo/base"));
    QList<metadata::MetadataFile> files;
    QDirIterator it(base.path(), QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        files.append({base.relativeFilePath(file.fileName()), file.readAll()});
    }
    const auto source = metadata::toSource(files);
    QVERIFY(source);
    OrgFiles org(u"Demo"_s);
    for (const metadata::SourceComponent &component : source->components) {
        for (const metadata::MetadataFile &file : component.files)
            org.put(file.path.mid(metadata::kPackageRoot.size()), file.bytes);
    }
    const dependencies::GraphPtr graph = org.graph();
    QVERIFY(graph);
    QStringList unresolved;
    for (const dependencies::Edge &edge : graph->edges()) {
        const dependencies::Node &to = graph->node(edge.to);
        if (to.presence == Presence::Unknown || to.presence == Presence::Managed)
            unresolved.append(to.key.toString() + u" <- "_s + graph->because(edge));
    }
    qInfo() << graph->componentCount() << "components," << graph->edgeCount() << "edges";
    if (qEnvironmentVariableIsSet("BACKFLOW_SHOW_EDGES")) {
        for (const dependencies::Edge &edge : graph->edges())
            qInfo().noquote() << graph->node(edge.to).key.toString() << "<-" << graph->because(edge);
    }
    QVERIFY2(unresolved.isEmpty(), qPrintable(unresolved.join(u'\n')));
    QVERIFY(graph->edgeCount() > 1'000);
}

QTEST_GUILESS_MAIN(TestRealOrg)
#include "tst_realorg.moc"
