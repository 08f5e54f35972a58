// The merge of real files in-process, and of one big trio beside `git merge-file`.

#include "core/base/memory.h"
#include "core/merge/threeway.h"
#include "tests/bench/gentrio.h"
#include "tests/bench/mergecases.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>
#include <benchmark/benchmark.h>
#include <cstdio>
#include <ctime>

using namespace backflow;

namespace {

const QString kPath = QStringLiteral("X.permissionset-meta.xml");

/// A merge as the merge driver does it: the outcome, and the file's bytes.
qsizetype mergeOnce(const QString &path, const merge::FileVersions &versions)
{
    const merge::Outcome outcome = merge::mergeFile(path, versions);
    qsizetype size = 0;
    if (outcome.clean() && !outcome.removed)
        size = (*merge::resolve(outcome, {}))->size();
    else
        for (const merge::Piece &piece : outcome.pieces)
            size += piece.bytes.size();
    return size;
}

/// Processor time: there is one thread, and it waits for nothing.
double secondsOf(const bench::MergeCase &one)
{
    const std::clock_t begin = std::clock();
    benchmark::DoNotOptimize(mergeOnce(one.path, one.versions));
    return double(std::clock() - begin) / CLOCKS_PER_SEC;
}

/// Every case a few times, the best of it: what the machine does beside it is not the merge's.
void corpus(benchmark::State &state)
{
    static const std::vector<bench::MergeCase> cases = bench::mergeCases();
    constexpr int kRounds = 5;
    std::vector<double> best(cases.size(), 1e9);
    double total = 0;
    for (auto _ : state) {
        for (int round = 0; round < kRounds; ++round) {
            for (size_t i = 0; i < cases.size(); ++i)
                best[i] = std::min(best[i], secondsOf(cases[i]));
        }
        for (const double seconds : best)
            total += seconds;
        state.SetIterationTime(total);
    }
    qsizetype bytes = 0;
    for (const bench::MergeCase &one : cases)
        bytes += one.bytes();
    if (qEnvironmentVariableIsSet("BACKFLOW_SLOWEST")) {
        for (size_t i = 0; i < cases.size(); ++i)
            std::printf("%12.1f us %10lld bytes %s %s\n", best[i] * 1e6, (long long)(cases[i].bytes()),
                        qPrintable(cases[i].id), qPrintable(cases[i].path));
    }
    std::sort(best.begin(), best.end());
    const auto at = [&best](double share) { return best[size_t(double(best.size() - 1) * share)] * 1e6; };
    state.counters["cases"] = double(cases.size());
    state.counters["input_MB"] = double(bytes) / 1e6;
    state.counters["MB_per_s"] = double(bytes) / 1e6 / total;
    state.counters["median_us"] = at(0.5);
    state.counters["p95_us"] = at(0.95);
    state.counters["max_us"] = at(1.0);
}

/// A permission set with that many fields: 120 make 20 kB a version, 12,000 make 2 MB; of three versions together 40
/// make 20 kB and 4,000 make 2 MB.
void permissionSet(benchmark::State &state)
{
    const merge::FileVersions versions = bench::permissionSetTrio(int(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(mergeOnce(kPath, versions));
    const double bytes = double(versions.ancestor->size() + versions.source->size() + versions.target->size());
    state.counters["MB_per_s"] = benchmark::Counter(bytes / 1e6, benchmark::Counter::kIsIterationInvariantRate);
    state.counters["decisions"] = double(merge::mergeFile(kPath, versions).decisions.size());
}

/// The same file by `git merge-file -p`, the process as a whole.
void gitMergeFile(benchmark::State &state)
{
    const merge::FileVersions versions = bench::permissionSetTrio(int(state.range(0)));
    const QTemporaryDir folder;
    const auto put = [&folder](const char *name, const QByteArray &bytes) {
        QFile file(folder.filePath(QLatin1StringView(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    if (!put("a", *versions.ancestor) || !put("s", *versions.source) || !put("t", *versions.target))
        return state.SkipWithError("no folder to work in");
    for (auto _ : state) {
        QProcess git;
        git.setWorkingDirectory(folder.path());
        git.setStandardOutputFile(QProcess::nullDevice());
        git.start(QStringLiteral("git"), {QStringLiteral("merge-file"), QStringLiteral("-p"), QStringLiteral("-q"),
                                          QStringLiteral("t"), QStringLiteral("a"), QStringLiteral("s")});
        if (!git.waitForFinished(-1) || git.exitStatus() != QProcess::NormalExit)
            return state.SkipWithError("git did not run");
    }
}

} // namespace

/// On a machine that does other things as well, the best of several runs is the one that says something.
void bestOfRuns(benchmark::internal::Benchmark *one)
{
    one->ArgName("fields")->Unit(benchmark::kMicrosecond)->Repetitions(7)->ReportAggregatesOnly();
    one->ComputeStatistics("best", [](const std::vector<double> &runs) { return *std::ranges::min_element(runs); });
}

BENCHMARK(permissionSet)->Arg(40)->Arg(120)->Arg(1200)->Arg(4000)->Arg(12'000)->Apply(bestOfRuns);
BENCHMARK(gitMergeFile)->Arg(12'000)->UseRealTime()->Apply(bestOfRuns);
BENCHMARK(corpus)->Iterations(1)->UseManualTime()->Unit(benchmark::kMillisecond);

/// As the programs do it.
int main(int argc, char **argv)
{
    base::keepMemory();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
