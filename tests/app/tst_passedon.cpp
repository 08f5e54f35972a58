#include "tests/app/bench.h"

#include <QFileInfo>

using namespace backflow;
using namespace Qt::StringLiterals;
using tests::Bench;
using tests::Called;

/// The command line is two programs: what works with stored things starts without the network's libraries, and what
/// needs an org goes on as the other one.
class TestPassedOn final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storedThingsNeedNoNetworkLibrary();
    void theOtherOneIsFoundWhereItIsInstalled();
    void withoutTheOtherOneItSaysWhatIsMissing();

private:
    static QString built(const QString &name) { return QStringLiteral(BACKFLOW_BINARY_DIR "/bin/") + name; }
    static QString copied(const Bench &bench, const QString &name, const QString &folder)
    {
        const QString to = bench.path(folder + u'/' + name);
        QDir().mkpath(bench.path(folder));
        return QFile::copy(built(name), to) ? to : QString();
    }
};

void TestPassedOn::storedThingsNeedNoNetworkLibrary()
{
#ifndef Q_OS_LINUX
    QSKIP("The loader of this system does not list what it would load.");
#endif
    const Bench bench;
    const QMap<QString, QString> list{{u"LD_TRACE_LOADED_OBJECTS"_s, u"1"_s}};
    const QByteArray front = bench.program(built(u"backflowctl"_s), {}, list).out;
    QVERIFY2(front.contains("libQt6Core"), front);
    for (const char *library : {"libQt6Network", "libqt6keychain", "libQt6DBus", "libproxy", "libQt6Gui"})
        QVERIFY2(!front.contains(library), library);
    // The list is the loader's own: the other program is one that has them.
    QVERIFY(bench.program(built(u"backflowctl-orgs"_s), {}, list).out.contains("libQt6Network"));
}

void TestPassedOn::theOtherOneIsFoundWhereItIsInstalled()
{
    const Bench bench;
    bench.live();
    const QString program = copied(bench, u"backflowctl"_s, u"installed/bin"_s);
    QVERIFY(!program.isEmpty());
    QVERIFY(!copied(bench, u"backflowctl-orgs"_s, u"installed/libexec/backflow"_s).isEmpty());
    const Called read =
        bench.program(program, {u"retrieve"_s, u"UAT"_s, u"--type"_s, u"ApexClass"_s, u"--json"_s, u"--quiet"_s});
    QVERIFY2(read.exitCode == 0, read.err);
    // Of the other program comes what this one would have said: a wrong option is one.
    const Called wrong = bench.program(program, {u"retrieve"_s, u"UAT"_s, u"--nonsense"_s});
    QCOMPARE(wrong.exitCode, 2);
}

void TestPassedOn::withoutTheOtherOneItSaysWhatIsMissing()
{
    const Bench bench;
    bench.live();
    const QString program = copied(bench, u"backflowctl"_s, u"alone"_s);
    const Called compared = bench.program(program, {u"compare"_s, u"UAT"_s, u"Dev"_s});
    QVERIFY2(compared.exitCode == 0, compared.err);
    const Called read = bench.program(program, {u"retrieve"_s, u"UAT"_s});
    QCOMPARE(read.exitCode, 1);
    QVERIFY2(read.err.contains("backflowctl-orgs"), read.err);
}

QTEST_GUILESS_MAIN(TestPassedOn)
#include "tst_passedon.moc"
