// Merges of code by line and of JSON by key path: the time per byte is to stay the same from 20 kB to 2 MB.

#include "core/merge/threeway.h"
#include "core/text/linediff.h"

#include <benchmark/benchmark.h>

namespace {

using namespace backflow;

/// A class of that many methods, six lines each. Of every ten, one was changed by the source, one by the target, one
/// by both in different words, and one by both in the same word.
QByteArray classText(int methods, int side)
{
    QByteArray code = "public class Big {\n";
    for (int i = 0; i < methods; ++i) {
        const QByteArray number = QByteArray::number(i);
        const int change = i % 10;
        const bool source = side == 1 && (change == 1 || change == 5 || change == 7);
        const bool target = side == 2 && (change == 3 || change == 5 || change == 7);
        const QByteArray first = source && change != 7 ? "changed" : "kept";
        const QByteArray last = target && change != 7 ? "other" : "same";
        const QByteArray both = change == 7 && side > 0 ? QByteArray::number(side) : "0";
        code += "    public Integer method" + number + "(Integer a, Integer b) {\n        // adds things up, number " +
                number + "\n        return sum(" + first + ", a, b, " + both + ", " + last + ");\n    }\n\n";
    }
    return code + "}\n";
}

QByteArray jsonText(int items, int side)
{
    QByteArray json = "{\n  \"records\": [\n";
    for (int i = 0; i < items; ++i) {
        const QByteArray number = QByteArray::number(i);
        const int change = i % 10;
        const bool source = side == 1 && (change == 1 || change == 7);
        const bool target = side == 2 && (change == 3 || change == 7);
        json += QByteArray(i > 0 ? ",\n" : "") + "    {\n      \"id\": \"" + number + "\",\n      \"value\": " +
                QByteArray::number(source   ? 1
                                   : target ? 2
                                            : 0) +
                ",\n      \"tags\": [\"a\", \"b\", \"" + (side == 1 && change == 5 ? "c" : "d") + "\"]\n    }";
    }
    return json + "\n  ]\n}\n";
}

merge::FileVersions trio(QByteArray (*text)(int, int), int count)
{
    return {text(count, 0), text(count, 1), text(count, 2)};
}

void mergesFile(benchmark::State &state, const QString &path, const merge::FileVersions &versions)
{
    size_t decisions = 0;
    for (auto _ : state)
        decisions = merge::mergeFile(path, versions).decisions.size();
    state.SetBytesProcessed(state.iterations() *
                            (versions.ancestor->size() + versions.source->size() + versions.target->size()));
    state.counters["decisions"] = double(decisions);
}

void code(benchmark::State &state)
{
    mergesFile(state, QStringLiteral("Big.cls"), trio(classText, int(state.range(0))));
}
BENCHMARK(code)->Arg(150)->Arg(15000)->Unit(benchmark::kMillisecond);

void json(benchmark::State &state)
{
    mergesFile(state, QStringLiteral("big.json"), trio(jsonText, int(state.range(0))));
}
BENCHMARK(json)->Arg(250)->Arg(25000)->Unit(benchmark::kMillisecond);

/// Nothing in common: the worst a difference by line can meet.
void unlikeLines(benchmark::State &state)
{
    QByteArray a;
    QByteArray b;
    for (int i = 0; i < state.range(0); ++i) {
        a += QByteArray::number(i * 7 % 1000) + '\n';
        b += QByteArray::number(i * 11 % 1000) + '\n';
    }
    for (auto _ : state)
        benchmark::DoNotOptimize(text::diffLines(a, b));
    state.SetBytesProcessed(state.iterations() * (a.size() + b.size()));
}
BENCHMARK(unlikeLines)->Arg(1000)->Arg(100000)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
