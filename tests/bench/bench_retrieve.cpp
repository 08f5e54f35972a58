// A whole org through everything that is really used: HTTP on loopback, Git and the journal on disk; the org is a
// process of its own. Prints a table and
// fails when a figure is missed: no retrieve beyond the limits, and a second one that asks for less than 1 % after a
// hundred changes.

#include "app/localorg/localorg.h"
#include "app/services/services.h"
#include "core/promotion/environmentwork.h"
#include "core/snapshot/snapshots.h"
#include "tests/bench/largeorg.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <cstdio>
#include <ctime>

using namespace backflow;
using namespace Qt::StringLiterals;

namespace {

int peakMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    return at < 0 ? 0 : text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toInt() / 1024;
}

double processorSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

/// The org in a process of its own, so that time and memory of either side are told apart. Reads one word a line:
/// `rescan`, or `log`, which prints what it carried out since the last time.
int serve(const QString &root, bool tracking)
{
    localorg::Options options;
    options.root = root;
    options.tracking = tracking;
    options.watchesFolder = false;
    options.pollsPerRetrieve = 0;
    const auto org = localorg::LocalOrg::start(options);
    if (!org)
        return 1;
    std::printf("%s %s\n", qPrintable((*org)->url().toString()), qPrintable((*org)->accessToken()));
    std::fflush(stdout);
    qsizetype told = 0;
    qsizetype asked = 0;
    char word[16] = {};
    while (std::scanf("%15s", word) == 1) {
        if (QByteArrayView(word) == "rescan")
            (*org)->rescan();
        const QList<localorg::RetrieveEntry> all = (*org)->retrieves();
        const qsizetype requests = (*org)->requests().size();
        int refused = 0;
        int files = 0;
        qint64 bytes = 0;
        for (const localorg::RetrieveEntry &entry : all.sliced(told)) {
            refused += entry.refused ? 1 : 0;
            files = std::max(files, entry.refused ? 0 : entry.files);
            bytes = std::max(bytes, entry.refused ? 0 : entry.zipBytes);
        }
        std::printf("%lld %lld %d %d %lld %d %.3f\n", static_cast<long long>(requests - asked),
                    static_cast<long long>(all.size() - told), refused, files, static_cast<long long>(bytes),
                    peakMegabytes(), processorSeconds());
        std::fflush(stdout);
        told = all.size();
        asked = requests;
    }
    return 0;
}

/// What the org says it did.
struct Served {
    qint64 requests = 0;
    qint64 retrieves = 0;
    int refused = 0;
    int mostFiles = 0;
    qint64 mostBytes = 0;
    int megabytes = 0;
    double seconds = 0;
};

class Bench final
{
public:
    Bench(const QString &folder, bool tracking)
        : m_folder(folder)
        , m_tracking(tracking)
    {
    }
    ~Bench()
    {
        m_org.closeWriteChannel();
        m_org.waitForFinished();
    }

    bool run(int components)
    {
        if (!start())
            return false;
        bool good = retrieve("first", {}, true);
        good = retrieve("second, nothing changed", {}, false) && good;
        const auto changed = bench::changeHundred(m_folder + u"/org"_s, components);
        ask("rescan");
        good = changed.size() == 100 && retrieve("third, 100 changed", {}, false) && good;
        good = drift(100) && good;
        return retrieve("fourth, --full", {.full = true}, true) && good;
    }

private:
    bool start()
    {
        m_org.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_org.start(QCoreApplication::applicationFilePath(),
                    {u"--org"_s, m_folder + u"/org"_s, m_tracking ? u"revisions"_s : u"dates"_s});
        const QList<QByteArray> words = line().split(' ');
        if (words.size() != 2)
            return false;
        qputenv("BACKFLOW_ACCESS_TOKEN_UAT", words.at(1));
        auto workspace = services::Workspace::create(
            m_folder + (m_tracking ? u"/workspace-revisions"_s : u"/workspace-dates"_s), u"Bench"_s);
        if (!workspace)
            return false;
        m_services = std::make_unique<services::Services>(*workspace);
        m_environment.name = u"UAT"_s;
        m_environment.instanceUrl = m_environment.loginUrl = QUrl(QString::fromLatin1(words.at(0)));
        return true;
    }

    QByteArray line()
    {
        while (!m_org.canReadLine()) {
            if (!m_org.waitForReadyRead(-1))
                return {};
        }
        return m_org.readLine().trimmed();
    }

    Served ask(const char *word)
    {
        m_org.write(QByteArray(word) + '\n');
        const QList<QByteArray> told = line().split(' ');
        if (told.size() != 7)
            return {};
        return {told[0].toLongLong(), told[1].toLongLong(), told[2].toInt(),   told[3].toInt(),
                told[4].toLongLong(), told[5].toInt(),      told[6].toDouble()};
    }

    bool retrieve(const char *name, const snapshot::TakeOptions &options, bool whole)
    {
        const double orgBefore = ask("log").seconds;
        const double ownBefore = processorSeconds();
        async::NullMonitor monitor;
        QElapsedTimer timer;
        timer.start();
        const auto report = snapshot::take(*m_services->backends(), m_environment, options, monitor);
        if (!report) {
            std::printf("%s: %s (%s)\n", name, qPrintable(report.error().message), qPrintable(report.error().detail));
            return false;
        }
        const double elapsed = double(timer.elapsed()) / 1000;
        const double own = processorSeconds() - ownBefore;
        const Served served = ask("log");
        const double share = 100.0 * report->asked / qMax(1, report->components);
        std::printf(
            "%-10s %-24s %6.1f s (%5.1f s processor, org %5.1f s)  %6d held  %6d asked (%6.2f %%)  %5d changed  "
            "%4lld requests, %3lld retrieves, %d refused, at most %5d files %5.1f MB  peak %4d MB, org %4d MB\n",
            m_tracking ? "revisions" : "dates", name, elapsed, own, served.seconds - orgBefore, report->components,
            report->asked, share, report->changed, static_cast<long long>(served.requests),
            static_cast<long long>(served.retrieves), served.refused, served.mostFiles, double(served.mostBytes) / 1e6,
            peakMegabytes(), served.megabytes);
        std::fflush(stdout);
        return report->notRead.isEmpty() && served.refused == 0 && served.mostFiles <= 10'000 &&
               served.mostBytes <= 39'000'000 && (whole || share < 1.0);
    }

    /// From what is stored: every changed component is found, and a page can wait for it.
    bool drift(qsizetype changed) const
    {
        async::NullMonitor monitor;
        QElapsedTimer timer;
        timer.start();
        const double before = processorSeconds();
        const auto found = snapshot::driftOf(
            *m_services->backends(), m_environment,
            promotion::driftOptions({}, m_environment.name, QDateTime::currentDateTimeUtc()), monitor);
        if (!found)
            return false;
        std::printf("%-10s %-24s %6.1f s (%5.1f s processor)  %lld drifted\n", m_tracking ? "revisions" : "dates",
                    "drift, without the org", double(timer.elapsed()) / 1000, processorSeconds() - before,
                    static_cast<long long>(found->rows.size()));
        std::fflush(stdout);
        return found->rows.size() == changed;
    }

    QString m_folder;
    bool m_tracking;
    QProcess m_org;
    std::unique_ptr<services::Services> m_services;
    model::Environment m_environment;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--org"_L1)
        return serve(arguments.value(2), arguments.value(3) == "revisions"_L1);
    qputenv("BACKFLOW_PACE", "1000");
    const int components = qMax(3'000, qEnvironmentVariableIntValue("BACKFLOW_BENCH_COMPONENTS") == 0
                                           ? 60'000
                                           : qEnvironmentVariableIntValue("BACKFLOW_BENCH_COMPONENTS"));
    bool good = true;
    for (const bool tracking : {false, true}) {
        QTemporaryDir folder;
        if (!bench::writeLargeOrg(folder.filePath(u"org"_s), components))
            return 1;
        good = Bench(folder.path(), tracking).run(components) && good;
    }
    std::printf("whole-org retrieve: %s\n", good ? "within its figures" : "MISSED");
    return good ? 0 : 1;
}
