// What a workspace holds is its owner's alone, on a machine that others use as well.

#include "app/services/workspace.h"
#include "core/git/openrepository.h"
#include "core/store/journal.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace backflow;
using namespace Qt::StringLiterals;

class TestPrivateFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nobodyElseGetsIntoAWorkspace();
    void aFolderThatWasThereStaysAsItWas();

private:
    static bool isOpenToOthers(const QString &path)
    {
        constexpr auto kOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                                 QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
        return (QFileInfo(path).permissions() & kOthers).toInt() != 0;
    }
};

void TestPrivateFiles::nobodyElseGetsIntoAWorkspace()
{
#ifdef Q_OS_WIN
    QSKIP("profiles are private there by their access lists");
#endif
    const QTemporaryDir folder;
    const auto workspace = services::Workspace::create(folder.filePath(u"team"_s), u"Team"_s);
    QVERIFY(workspace);
    QVERIFY(git::openRepository(workspace->repositoryPath()));
    QVERIFY(store::openJournal(workspace->journalPath()));
    for (const QString &path : {workspace->folder(), workspace->repositoryPath(), workspace->journalPath()})
        QVERIFY2(!isOpenToOthers(path), qPrintable(path));
}

void TestPrivateFiles::aFolderThatWasThereStaysAsItWas()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"shared"_s);
    QVERIFY(QDir().mkpath(path));
    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner |
                                            QFileDevice::ReadGroup | QFileDevice::ExeGroup));
    const QFileDevice::Permissions before = QFileInfo(path).permissions();
    const auto workspace = services::Workspace::create(path, u"Team"_s);
    QVERIFY(workspace);
    QCOMPARE(QFileInfo(path).permissions(), before);
    // What orgs hold is private all the same.
    QVERIFY(git::openRepository(workspace->repositoryPath()));
    QVERIFY(store::openJournal(workspace->journalPath()));
    QVERIFY(!isOpenToOthers(workspace->repositoryPath()));
    QVERIFY(!isOpenToOthers(workspace->journalPath()));
}

QTEST_GUILESS_MAIN(TestPrivateFiles)
#include "tst_privatefiles.moc"
