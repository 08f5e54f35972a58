#include "core/git/openrepository.h"
#include "tests/core/snapshot/pipeline.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace backflow;

namespace {

QByteArray runGit(const QString &folder, const QStringList &arguments, int *status = nullptr)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral("git"), arguments);
    process.waitForFinished(-1);
    if (status)
        *status = process.exitCode();
    return process.readAllStandardOutput();
}

} // namespace

/// The same as tst_take, down to a real repository: what any other tool sees of a snapshot.
class TestSnapshotInGit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyToolCanReadTheSnapshot();
};

void TestSnapshotInGit::anyToolCanReadTheSnapshot()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("repo.git"));
    tests::Pipeline p;
    p.backends.openRepository = [path] { return git::openRepository(path); };
    for (int i = 0; i < 300; ++i) {
        const QString name = QStringLiteral("Class%1").arg(i);
        p.org->put(QStringLiteral("ApexClass"), name, tests::apexClass(name, "public class X {}"));
    }
    p.org->put(QStringLiteral("CustomObject"), QStringLiteral("Thing__c"),
               tests::objectXml("    <label>Thing</label>\n" + tests::fieldXml("Size__c", "Size")));
    const auto first = p.take();
    QVERIFY2(first.has_value(), qPrintable(first.error_or(base::Error{}).detail));
    p.org->remove(QStringLiteral("ApexClass"), QStringLiteral("Class7"));
    const auto second = p.take();
    QVERIFY(second.has_value());
    QCOMPARE(second->removed, 1);

    int status = -1;
    runGit(path, {QStringLiteral("fsck"), QStringLiteral("--full"), QStringLiteral("--strict")}, &status);
    QCOMPARE(status, 0);
    runGit(folder.path(),
           {QStringLiteral("clone"), QStringLiteral("-q"), QStringLiteral("-b"), QStringLiteral("backflow/org/uat"),
            path, QStringLiteral("copy")},
           &status);
    QCOMPARE(status, 0);
    const QString project = folder.filePath(QStringLiteral("copy/force-app/main/default/"));
    QVERIFY(QFile::exists(project + QStringLiteral("objects/Thing__c/fields/Size__c.field-meta.xml")));
    QVERIFY(QFile::exists(project + QStringLiteral("classes/Class8.cls-meta.xml")));
    QVERIFY(!QFile::exists(project + QStringLiteral("classes/Class7.cls")));
    QCOMPARE(runGit(path, {QStringLiteral("rev-list"), QStringLiteral("--count"), QStringLiteral("backflow/org/uat")}),
             "2\n");
}

QTEST_GUILESS_MAIN(TestSnapshotInGit)
#include "tst_snapshotingit.moc"
