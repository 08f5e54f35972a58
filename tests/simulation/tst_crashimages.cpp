#include "tests/app/killbench.h"
#include "tests/simulation/crashdisk.h"

#include <QCryptographicHash>
#include <QSet>

using namespace backflow;
using namespace Qt::StringLiterals;
using tests::Called;
using tests::CrashDisk;
using tests::KillBench;
using tests::Loss;

/// The power goes at some moment of a promotion: what was flushed is on the disk, of the rest nothing, everything,
/// anything in any order, or halves of it. From each such disk the promotion comes to the same end.
///
/// One real run is recorded below its system calls, journal, blobs and Git alike, and disks are made from the record;
/// org and Git server are as they were at that moment. As it stands some 40 disks are tried; BACKFLOW_CRASH_IMAGES says
/// how many.
class TestCrashImages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void fault_138_whatWasNotFlushedIsLost();
    void fault_139_writesAreReorderedAndTorn();
    void theRecordIsWhatTheDiskHolds();

private:
    QString serverAt(qint64 time) const;
    QString goneOnFrom(const QString &folder, const QString &server, bool accepted);
    void tryDisks(const QList<tests::Loss> &kinds, bool accepted, int wanted);
    void everyDiskIsGoneOnFrom(const QList<tests::Loss> &kinds, int share);

    std::unique_ptr<KillBench> m_bench;
    std::unique_ptr<CrashDisk> m_disk;
    qint64 m_accepted = 0;
    QJsonArray m_answer;
    QSet<QByteArray> m_tried;
    QStringList m_wrong;
};

namespace {

QByteArray fingerprint(const QMap<QString, QByteArray> &image, const QByteArray &outside)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(outside);
    for (auto it = image.cbegin(); it != image.cend(); ++it) {
        hash.addData(it.key().toUtf8() + '\0' + QByteArray::number(it.value().size()) + '\0');
        hash.addData(it.value());
    }
    return hash.result();
}

void copyFolder(const QString &from, const QString &to)
{
    std::filesystem::copy(from.toStdString(), to.toStdString(), std::filesystem::copy_options::recursive);
}

} // namespace

void TestCrashImages::initTestCase()
{
    if (!QFileInfo::exists(QStringLiteral(BACKFLOW_BINARY_DIR "/tests/backflow_recorder.so")))
        QSKIP("there is no preloading here");
    if (QFileInfo(u"/dev/shm"_s).isWritable())
        qputenv("TMPDIR", "/dev/shm");
    m_bench = std::make_unique<KillBench>();
    m_bench->environment().insert(u"BACKFLOW_LOST_SIGHT_SECONDS"_s, u"1"_s);
    m_answer = {QJsonObject{{u"match"_s, QJsonObject{{u"op"_s, u"deploy"_s}}},
                            {u"do"_s, QJsonObject{{u"status"_s, QJsonArray{u"InProgress"_s}}}}}};
    m_bench->putBack(m_answer);
    // The server keeps what it is after each change of its references.
    copyFolder(m_bench->server().folder(), m_bench->path(u"server-0"_s));
    QFile hook(m_bench->server().folder() + u"/hooks/reference-transaction"_s);
    QVERIFY(hook.open(QIODevice::WriteOnly));
    hook.write("#!/bin/sh\n[ \"$1\" = committed ] || exit 0\ncp -a . \"" + m_bench->path(u"server-"_s).toUtf8() +
               "$(date +%s%N)\"\n");
    hook.close();
    hook.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);

    const QString workspace = m_bench->path(u"workspace"_s);
    m_disk = std::make_unique<CrashDisk>(workspace);
    const QString log = m_bench->path(u"record"_s);
    const Called done =
        m_bench->carryOn({{u"LD_PRELOAD"_s, QStringLiteral(BACKFLOW_BINARY_DIR "/tests/backflow_recorder.so")},
                          {u"BACKFLOW_RECORD_ROOT"_s, QFileInfo(workspace).canonicalFilePath()},
                          {u"BACKFLOW_RECORD_LOG"_s, log}});
    QVERIFY2(done.exitCode == 0, done.err.constData());
    QVERIFY(m_disk->load(log));
    QCOMPARE(m_bench->dev().ledger().size(), 1);
    m_accepted = m_bench->dev().ledger().first().acceptedAt.toMSecsSinceEpoch() * 1'000'000;
    QVERIFY(m_disk->size() > 200);
}

/// The server's folder as it was at that time.
QString TestCrashImages::serverAt(qint64 time) const
{
    QString best = u"server-0"_s;
    qint64 latest = 0;
    const QStringList states = QDir(m_bench->path({})).entryList({u"server-*"_s}, QDir::Dirs);
    for (const QString &state : states) {
        const qint64 at = state.mid(7).toLongLong();
        if (at <= time && at >= latest) {
            latest = at;
            best = state;
        }
    }
    return best;
}

/// What is wrong with how it ends from the image in `folder`; empty when nothing.
QString TestCrashImages::goneOnFrom(const QString &folder, const QString &server, bool accepted)
{
    // Once it has taken the deployment, the org is the one of the recorded run, which knows its end.
    if (!accepted)
        m_bench->putBack(m_answer);
    m_bench->putBackMachine(folder, m_bench->path(server));
    Called last;
    for (int i = 0; i < 3; ++i) {
        last = m_bench->carryOn();
        if (last.json.value("state"_L1).toString() == u"Released"_s)
            break;
    }
    const QString state = last.json.value("state"_L1).toString();
    if (state != u"Released"_s)
        return u"ended as %1 %2"_s.arg(state, QString::fromUtf8(last.out + last.err));
    if (m_bench->deploys() != 1)
        return u"deployed %1 times"_s.arg(m_bench->deploys());
    return m_bench->broken(true);
}

void TestCrashImages::tryDisks(const QList<Loss> &kinds, bool accepted, int wanted)
{
    CrashDisk disk = *m_disk;
    QRandomGenerator dice(7);
    // Moments right before and right after a flush are those at which disks differ; some others for good measure.
    QList<qsizetype> moments;
    for (qsizetype i = 0; i <= disk.size(); ++i) {
        const qint64 time = i == 0 ? 0 : disk.timeOf(i - 1);
        const bool near = i == disk.size() || disk.isFlush(i) || (i > 0 && disk.isFlush(i - 1));
        if ((time > m_accepted) == accepted && (near || dice.bounded(5) == 0))
            moments += i;
    }
    const double share = double(wanted) / double(moments.size() * kinds.size());
    double due = 0;
    for (const qsizetype moment : std::as_const(moments)) {
        disk.playTo(moment);
        const QString server = serverAt(moment == 0 ? 0 : disk.timeOf(moment - 1));
        for (const Loss loss : kinds) {
            due += share;
            const QMap<QString, QByteArray> image = disk.image(loss, dice);
            const QByteArray mark = fingerprint(image, server.toUtf8());
            if (due < 1 || m_tried.contains(mark))
                continue;
            due -= 1;
            m_tried += mark;
            const QString folder = m_bench->path(u"image"_s);
            std::filesystem::remove_all(folder.toStdString());
            disk.materialise(image, folder);
            const QString what = goneOnFrom(folder, server, accepted);
            if (!what.isEmpty()) {
                m_wrong +=
                    u"after %1 of %2 entries, loss %3: %4"_s.arg(moment).arg(disk.size()).arg(int(loss)).arg(what);
                qWarning("%s", qPrintable(m_wrong.last()));
                if (const QString keep = qEnvironmentVariable("BACKFLOW_CRASH_KEEP"); !keep.isEmpty())
                    disk.materialise(image, u"%1/%2-%3"_s.arg(keep).arg(moment).arg(int(loss)));
            }
            if (m_tried.size() % 100 == 0)
                qInfo("%lld disks, %lld wrong", qlonglong(m_tried.size()), qlonglong(m_wrong.size()));
        }
    }
}

void TestCrashImages::everyDiskIsGoneOnFrom(const QList<Loss> &kinds, int share)
{
    bool ok = false;
    const int asked = qEnvironmentVariableIntValue("BACKFLOW_CRASH_IMAGES", &ok);
    const int wanted = (ok ? asked : 40) * share / 4;
    const qsizetype before = m_tried.size();
    m_wrong.clear();
    tryDisks(kinds, true, wanted / 2);
    tryDisks(kinds, false, wanted - wanted / 2);
    qInfo("%lld different disks from %lld entries, %lld wrong", qlonglong(m_tried.size() - before),
          qlonglong(m_disk->size()), qlonglong(m_wrong.size()));
    QVERIFY(m_tried.size() - before >= qMin(wanted / 2, 20));
    QVERIFY2(m_wrong.isEmpty(), qPrintable(u'\n' + m_wrong.join(u'\n')));
}

void TestCrashImages::fault_138_whatWasNotFlushedIsLost()
{
    everyDiskIsGoneOnFrom({Loss::All, Loss::None}, 1);
}

void TestCrashImages::fault_139_writesAreReorderedAndTorn()
{
    // The org of the recorded run is needed once more, as it was.
    initTestCase();
    everyDiskIsGoneOnFrom({Loss::Reorder, Loss::Tear, Loss::Reorder, Loss::Tear, Loss::Reorder, Loss::Tear}, 3);
}

/// With nothing lost the disk at the end of the record is the disk.
void TestCrashImages::theRecordIsWhatTheDiskHolds()
{
    m_bench->putBack(m_answer);
    const QString workspace = m_bench->path(u"workspace"_s);
    CrashDisk disk(workspace);
    const QString log = m_bench->path(u"record-2"_s);
    QCOMPARE(m_bench
                 ->carryOn({{u"LD_PRELOAD"_s, QStringLiteral(BACKFLOW_BINARY_DIR "/tests/backflow_recorder.so")},
                            {u"BACKFLOW_RECORD_ROOT"_s, QFileInfo(workspace).canonicalFilePath()},
                            {u"BACKFLOW_RECORD_LOG"_s, log}})
                 .exitCode,
             0);
    QVERIFY(disk.load(log));
    disk.playTo(disk.size());
    QRandomGenerator dice(1);
    const QMap<QString, QByteArray> image = disk.image(Loss::None, dice);
    QStringList different;
    QDirIterator files(workspace, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int count = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        const QString name = file.fileName().mid(workspace.size() + 1);
        QVERIFY(file.open(QIODevice::ReadOnly));
        if (image.value(name, "(absent)") != file.readAll())
            different += name;
        ++count;
    }
    QCOMPARE(different, QStringList());
    QCOMPARE(image.size(), count);
}

QTEST_GUILESS_MAIN(TestCrashImages)
#include "tst_crashimages.moc"
