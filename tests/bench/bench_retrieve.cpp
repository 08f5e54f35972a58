// A whole org through everything that is really used: HTTP on loopback, Git and the journal on disk. Prints a table and
// fails when a figure is missed: no retrieve beyond the limits, and a second one that asks for less than 1 % after a
// hundred changes.

#include "app/localorg/localorg.h"
#include "app/services/services.h"
#include "core/snapshot/snapshots.h"
#include "tests/bench/largeorg.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <cstdio>

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

class Bench final
{
public:
    Bench(const QString &folder, bool tracking)
        : m_folder(folder)
        , m_tracking(tracking)
    {
    }

    bool run(int components)
    {
        if (!start())
            return false;
        bool good = retrieve("first", {}, true);
        good = retrieve("second, nothing changed", {}, false) && good;
        const auto changed = bench::changeHundred(m_folder + u"/org"_s, components);
        m_org->rescan();
        good = changed.size() == 100 && retrieve("third, 100 changed", {}, false) && good;
        return retrieve("fourth, --full", {.full = true}, true) && good;
    }

private:
    bool start()
    {
        localorg::Options options;
        options.root = m_folder + u"/org"_s;
        options.tracking = m_tracking;
        options.watchesFolder = false;
        options.pollsPerRetrieve = 0;
        auto org = localorg::LocalOrg::start(options);
        if (!org)
            return false;
        m_org = *std::move(org);
        qputenv("BACKFLOW_ACCESS_TOKEN_UAT", m_org->accessToken().toUtf8());
        auto workspace = services::Workspace::create(
            m_folder + (m_tracking ? u"/workspace-revisions"_s : u"/workspace-dates"_s), u"Bench"_s);
        if (!workspace)
            return false;
        m_services = std::make_unique<services::Services>(*workspace);
        m_environment.name = u"UAT"_s;
        m_environment.instanceUrl = m_environment.loginUrl = m_org->url();
        return true;
    }

    bool retrieve(const char *name, const snapshot::TakeOptions &options, bool whole)
    {
        const qsizetype before = m_org->retrieves().size();
        async::NullMonitor monitor;
        QElapsedTimer timer;
        timer.start();
        const auto report = snapshot::take(*m_services->backends(), m_environment, options, monitor);
        if (!report) {
            std::printf("%s: %s (%s)\n", name, qPrintable(report.error().message), qPrintable(report.error().detail));
            return false;
        }
        int refused = 0;
        int mostFiles = 0;
        qint64 mostBytes = 0;
        const auto all = m_org->retrieves();
        for (const localorg::RetrieveEntry &entry : all.sliced(before)) {
            refused += entry.refused ? 1 : 0;
            mostFiles = std::max(mostFiles, entry.refused ? 0 : entry.files);
            mostBytes = std::max(mostBytes, entry.refused ? 0 : entry.zipBytes);
        }
        const double share = 100.0 * report->asked / qMax(1, report->components);
        std::printf(
            "%-10s %-24s %6.1f s  %6d held  %6d asked (%6.2f %%)  %5d changed  %3lld retrieves, %d refused, at most "
            "%5d files %5.1f MB  %4d MB\n",
            m_tracking ? "revisions" : "dates", name, double(timer.elapsed()) / 1000, report->components, report->asked,
            share, report->changed, static_cast<long long>(all.size() - before), refused, mostFiles,
            double(mostBytes) / 1e6, peakMegabytes());
        std::fflush(stdout);
        return report->notRead.isEmpty() && refused == 0 && mostFiles <= 10'000 && mostBytes <= 39'000'000 &&
               (whole || share < 1.0);
    }

    QString m_folder;
    bool m_tracking;
    std::unique_ptr<localorg::LocalOrg> m_org;
    std::unique_ptr<services::Services> m_services;
    model::Environment m_environment;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
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
