// What it costs that Git servers are spoken to by another process: each operation over a real server on loopback, by
// that process and by this one.

#include "core/git/directremote.h"
#include "core/git/helperremote.h"
#include "core/git/openrepository.h"
#include "tests/adapters/git/drafts.h"
#include "tests/adapters/git/gitserver.h"

#include <QCoreApplication>
#include <benchmark/benchmark.h>

using namespace backflow;

namespace {

const QString kBranch = QStringLiteral("backflow/org/uat");
const QList<QByteArray> kSpecs = {"+refs/heads/backflow/*:refs/remotes/origin/backflow/*"};

/// A repository whose one branch the server has.
struct Desk {
    Desk()
        : repository(git::openRepository(folder.path()).value())
    {
        repository->setRemoteUrl(server.url()).value();
        tip = commit();
        repository->push({{kBranch, tip, std::nullopt}}, monitor).value();
    }
    model::CommitId commit()
    {
        const QByteArray text = QByteArray::number(++number);
        return repository->commit(tests::draft(kBranch, tip, {{"a", text.constData()}}), monitor).value();
    }
    std::unique_ptr<git::RemoteTalk> talk(bool helper) const
    {
        if (helper)
            return std::make_unique<git::HelperRemote>(folder.path(), git::placeOf(server.url()), git::AskCredential());
        return std::make_unique<git::DirectRemote>(folder.path(), git::AskCredential());
    }

    tests::GitServer server;
    QTemporaryDir folder;
    async::NullMonitor monitor;
    std::unique_ptr<ports::Repository> repository;
    std::optional<model::CommitId> tip;
    int number = 0;
};

void fetchNothingNew(benchmark::State &state)
{
    Desk desk;
    const auto talk = desk.talk(state.range(0) != 0);
    for (auto _ : state) {
        if (!talk->fetch(kSpecs, desk.monitor))
            state.SkipWithError("not fetched");
    }
}

void askTips(benchmark::State &state)
{
    Desk desk;
    const auto talk = desk.talk(state.range(0) != 0);
    for (auto _ : state) {
        if (!talk->tips(desk.monitor))
            state.SkipWithError("not asked");
    }
}

void pushOneCommit(benchmark::State &state)
{
    Desk desk;
    const auto talk = desk.talk(state.range(0) != 0);
    const QByteArray name = "refs/heads/" + kBranch.toUtf8();
    for (auto _ : state) {
        state.PauseTiming();
        const auto before = desk.tip;
        desk.tip = desk.commit();
        state.ResumeTiming();
        const auto pushed = talk->push({{name, desk.tip, before}}, desk.monitor);
        if (!pushed || pushed->first().kind != git::PushOutcome::Kind::Taken)
            state.SkipWithError("not pushed");
    }
}

} // namespace

BENCHMARK(askTips)->ArgName("helper")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(fetchNothingNew)->ArgName("helper")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(pushOneCommit)->ArgName("helper")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond)->UseRealTime();

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv); // it knows where this program lies
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
