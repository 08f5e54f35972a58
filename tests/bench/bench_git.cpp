#include "core/async/monitor.h"
#include "core/git/openrepository.h"
#include "core/snapshot/snapshots.h"
#include "tests/bench/project.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimeZone>
#include <benchmark/benchmark.h>

using namespace backflow;

namespace {

const QString kBranch = QStringLiteral("backflow/org/uat");

ports::CommitDraft draftOf(const QMap<QString, QByteArray> &files)
{
    ports::CommitDraft draft;
    draft.branch = kBranch;
    for (const auto &[path, bytes] : files.asKeyValueRange())
        draft.put.insert(path, bytes);
    draft.message = QStringLiteral("Retrieve");
    draft.authorName = QStringLiteral("Ada Admin");
    draft.authorEmail = QStringLiteral("ada@example.com");
    draft.when = QDateTime(QDate(2026, 11, 23), QTime(6, 0), QTimeZone::UTC);
    return draft;
}

bool git(const QString &folder, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral("git"),
                  QStringList{QStringLiteral("-c"), QStringLiteral("user.name=Ada"), QStringLiteral("-c"),
                              QStringLiteral("user.email=ada@example.com"), QStringLiteral("-c"),
                              // No repacking in the background: it would go on after the measurement.
                              QStringLiteral("gc.auto=0"), QStringLiteral("-c"),
                              QStringLiteral("maintenance.auto=false")} +
                      arguments);
    return process.waitForFinished(-1) && process.exitCode() == 0;
}

void writeFiles(const QString &folder, const QMap<QString, QByteArray> &files)
{
    for (const auto &[path, bytes] : files.asKeyValueRange()) {
        QDir(folder).mkpath(path.section(u'/', 0, -2));
        QFile file(folder + u'/' + path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }
}

/// A first snapshot: everything is new; durable when it returns.
void commitOfAll(benchmark::State &state)
{
    const auto draft = draftOf(bench::projectFiles(static_cast<int>(state.range(0))));
    async::NullMonitor monitor;
    for (auto _ : state) {
        state.PauseTiming();
        const QTemporaryDir folder;
        auto repository = git::openRepository(folder.path()).value();
        state.ResumeTiming();
        if (!repository->commit(draft, monitor))
            state.SkipWithError("commit failed");
    }
}

/// The same files by the git program: what it writes by default (loose objects, no flush of its own).
void gitAddAndCommit(benchmark::State &state)
{
    const auto files = bench::projectFiles(static_cast<int>(state.range(0)));
    const bool flushed = state.range(1) != 0;
    for (auto _ : state) {
        state.PauseTiming();
        const QTemporaryDir folder;
        git(folder.path(), {QStringLiteral("init"), QStringLiteral("-q")});
        writeFiles(folder.path(), files);
        const QString fsync =
            QStringLiteral("core.fsync=") + (flushed ? QStringLiteral("all") : QStringLiteral("none"));
        state.ResumeTiming();
        if (!git(folder.path(), {QStringLiteral("-c"), fsync, QStringLiteral("add"), QStringLiteral(".")}) ||
            !git(folder.path(), {QStringLiteral("-c"), fsync, QStringLiteral("commit"), QStringLiteral("-q"),
                                 QStringLiteral("-m"), QStringLiteral("Retrieve")}))
            state.SkipWithError("git failed");
    }
}

/// A repository with one snapshot, made once per size.
class Stored
{
public:
    explicit Stored(int files)
        : m_repository(git::openRepository(m_folder.path()).value())
        , m_tip(m_repository->commit(draftOf(bench::projectFiles(files)), m_monitor).value())
    {
    }
    ports::Repository &repository() { return *m_repository; }
    const model::CommitId &tip() const { return m_tip; }
    async::Monitor &monitor() { return m_monitor; }

private:
    QTemporaryDir m_folder;
    async::NullMonitor m_monitor;
    std::unique_ptr<ports::Repository> m_repository;
    model::CommitId m_tip;
};

/// Three files of a big snapshot change.
void smallCommit(benchmark::State &state)
{
    Stored stored(static_cast<int>(state.range(0)));
    auto tip = stored.tip();
    int round = 0;
    for (auto _ : state) {
        auto draft = draftOf({});
        draft.expectedTip = tip;
        for (int i = 0; i < 3; ++i) {
            draft.put.insert(QStringLiteral("force-app/main/default/classes/Worker%1.cls").arg(i),
                             QByteArray::number(++round));
        }
        tip = stored.repository().commit(draft, stored.monitor()).value();
    }
}

void listTree(benchmark::State &state)
{
    Stored stored(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(stored.repository().tree(stored.tip()));
}

void loadSnapshot(benchmark::State &state)
{
    Stored stored(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(snapshot::load(stored.repository(), QStringLiteral("UAT"), stored.tip()));
}

} // namespace

BENCHMARK(commitOfAll)->Arg(10'000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(gitAddAndCommit)
    ->Args({10'000, 0})
    ->Args({10'000, 1})
    ->ArgNames({"files", "flushed"})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK(smallCommit)->Arg(10'000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(listTree)->Arg(10'000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(loadSnapshot)->Arg(10'000)->Unit(benchmark::kMillisecond)->UseRealTime();

BENCHMARK_MAIN();
