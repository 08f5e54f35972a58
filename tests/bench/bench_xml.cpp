// Reading XML into the lossless tree.

#include "core/xml/document.h"
#include "tests/bench/gentrio.h"
#include "tests/bench/mergecases.h"

#include <benchmark/benchmark.h>

using namespace backflow;

namespace {

void parsePermissionSet(benchmark::State &state)
{
    const QByteArray bytes = *bench::permissionSetTrio(int(state.range(0))).ancestor;
    for (auto _ : state) {
        const auto document = xml::Document::parse(bytes);
        benchmark::DoNotOptimize(document->nodeCount());
    }
    state.SetBytesProcessed(state.iterations() * bytes.size());
}

/// One version of every real file.
void parseCorpus(benchmark::State &state)
{
    static const std::vector<bench::MergeCase> cases = bench::mergeCases();
    qint64 bytes = 0;
    for (auto _ : state) {
        for (const bench::MergeCase &one : cases) {
            const auto document = xml::Document::parse(*one.versions.target);
            benchmark::DoNotOptimize(document.has_value());
            bytes += one.versions.target->size();
        }
    }
    state.SetBytesProcessed(bytes);
}

} // namespace

BENCHMARK(parsePermissionSet)->Arg(120)->Arg(12'000)->ArgName("fields")->Unit(benchmark::kMicrosecond);
BENCHMARK(parseCorpus)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
