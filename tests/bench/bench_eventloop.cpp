// The window while it reads, compares and deploys orgs of 20,000 components, over HTTP on loopback, Git and the journal
// on disk; the orgs are processes of their own. Prints the longest time that an event had to wait in each step and
// fails when one waited longer than 100 ms. Beside it stands what the window's own thread worked meanwhile: where
// others want the machine at the same time the first is long and the second is not.
//   bench_eventloop [COMPONENTS]         BACKFLOW_GAP_STACKS=1 tells where it hung
#include "app/localorg/localorg.h"
#include "tests/app/desktop/desk.h"
#include "tests/bench/largeorg.h"
#include "tests/support/loopwatch.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <cstdio>

using namespace backflow;
using namespace Qt::StringLiterals;

namespace {

constexpr double kMostMs = 100;

/// An org, told by its root, its id and its name. Ends with its input.
int serve(const QStringList &words)
{
    localorg::Options options;
    options.root = words.value(0);
    options.orgId = words.value(1);
    options.watchesFolder = false;
    const auto org = localorg::LocalOrg::start(options);
    if (!org)
        return 1;
    std::printf("%s %s\n", qPrintable((*org)->url().toString()), qPrintable((*org)->accessToken()));
    std::fflush(stdout);
    while (std::getchar() != EOF) // a letter: look into the folder
        (*org)->rescan();
    return 0;
}

class OrgProcess final
{
public:
    OrgProcess(const QString &root, const QString &id)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(), {u"--org"_s, root, id});
        while (!m_process.canReadLine() && m_process.waitForReadyRead(60'000)) {
        }
        words = m_process.readLine().trimmed().split(' ');
    }
    ~OrgProcess()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    void rescan() { m_process.write("r"); }
    QList<QByteArray> words;

private:
    QProcess m_process;
};

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--org"_L1)
        return serve(arguments.mid(2));
    qputenv("BACKFLOW_PACE", "1000");      // the orgs are asked often, so that much is told
    qputenv("BACKFLOW_SECRETS", "memory"); // tokens of orgs that end with this program need no keychain
    const int components = std::max(1'000, arguments.size() > 1 ? arguments.at(1).toInt() : 20'000);
    const QTemporaryDir folder;
    const QString source = folder.filePath(u"source"_s);
    const QString target = folder.filePath(u"target"_s);
    if (!bench::writeDeployableOrg(source, components) || !bench::writeDeployableOrg(target, 1))
        return 1;
    OrgProcess uat(source, u"00D000000000001"_s);
    OrgProcess dev(target, u"00D000000000002"_s);
    if (uat.words.size() != 2 || dev.words.size() != 2)
        return 1;
    QElapsedTimer timer;
    timer.start();
    tests::Desk desk(folder.path(), {{u"UAT"_s, QUrl(QString::fromLatin1(uat.words[0])), uat.words[1]},
                                     {u"Dev1"_s, QUrl(QString::fromLatin1(dev.words[0])), dev.words[1]}});
    support::LoopWatch watch;
    if (qEnvironmentVariableIntValue("BACKFLOW_GAP_STACKS") > 0)
        watch.tellBeyond(support::LoopWatch::Time(kMostMs));
    const QString problem = desk.bringEverythingDown(watch, [&] {
        if (bench::changeHundredDeployable(source, components))
            uat.rescan();
    });
    bool good = problem.isEmpty();
    double worked = 0;
    std::printf("%-36s %8s %16s %8s\n", "", "took s", "longest wait ms", "worked");
    for (const auto &gap : watch.longest()) {
        const bool held = gap.wall.count() <= kMostMs;
        std::printf("%-36s %8.1f %16.0f %8.0f  %s\n", qPrintable(gap.during), gap.lasted.count() / 1000,
                    gap.wall.count(), gap.busy.count(), held ? "" : "MISSED");
        good = good && held;
        worked = std::max(worked, gap.busy.count());
    }
    if (problem.isEmpty() && !good && worked <= kMostMs)
        std::printf("The window's thread never worked so long: others had the machine.\n");
    std::printf("%d components, %.0f s: %s%s\n", components, double(timer.elapsed()) / 1000,
                good ? "never over 100 ms" : "MISSED ", qPrintable(problem));
    return good ? 0 : 1;
}
