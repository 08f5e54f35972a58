// 50 sandboxes advised from what is kept: a real repository with their snapshots, a real journal (asked: 200 ms).
#include "core/git/openrepository.h"
#include "core/sandbox/advice.h"
#include "core/sandbox/inventoryjson.h"
#include "core/snapshot/record.h"
#include "core/store/journal.h"
#include "tests/support/fakebackends.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTimeZone>
#include <benchmark/benchmark.h>

using namespace backflow;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSandboxes = 50;
constexpr int kComponents = 200;

model::Environment environmentOf(const QString &name, model::EnvironmentKind kind, int number)
{
    model::Environment environment;
    environment.name = name;
    environment.kind = kind;
    environment.orgId = model::OrgId::fromString(u"00D%1"_s.arg(number, 12, 10, QLatin1Char('0')));
    return environment;
}

/// Production above five partial sandboxes, each above nine of developers.
struct Company {
    QTemporaryDir folder;
    support::FakeBackends backends;
    model::Pipeline pipeline;

    Company()
    {
        backends.openRepository = [path = folder.filePath(u"r"_s)] { return git::openRepository(path); };
        backends.openJournal = [path = folder.filePath(u"j"_s)] { return store::openJournal(path); };
        pipeline.environments += environmentOf(u"Production"_s, model::EnvironmentKind::Production, 1);
        for (int i = 0; i < kSandboxes; ++i) {
            const bool upper = i % 10 == 0;
            const QString name = (upper ? u"QA%1"_s : u"Dev%1"_s).arg(i);
            pipeline.environments +=
                environmentOf(name, upper ? model::EnvironmentKind::Partial : model::EnvironmentKind::Developer, i + 2);
            pipeline.edges += model::Edge{name, upper ? u"Production"_s : u"QA%1"_s.arg(i / 10 * 10)};
        }
        for (const model::Environment &environment : pipeline.environments)
            fill(environment);
        keepInventory();
    }

    void fill(const model::Environment &environment)
    {
        async::NullMonitor monitor;
        const auto repository = backends.repository();
        for (const QString &branch : {environment.snapshotBranch(), snapshot::recordBranch(environment)}) {
            ports::CommitDraft draft;
            draft.branch = branch;
            draft.message = u"all"_s;
            draft.authorName = draft.authorEmail = u"bench"_s;
            draft.when = backends.time.now();
            for (int i = 0; i < kComponents; ++i)
                draft.put.insert(u"force-app/main/default/classes/C%1.cls"_s.arg(i), environment.name.toUtf8());
            if (!(*repository)->commit(draft, monitor))
                qFatal("the company could not be written");
        }
        if (environment.isProduction())
            return;
        const QString basis = *sandbox::basisOf(**repository, pipeline, environment);
        (void)(*backends.journal())
            ->putDraft(u"sandbox-facts"_s, environment.slug(),
                       {{u"environment"_s, environment.name},
                        {u"due"_s, 12},
                        {u"own"_s, 4},
                        {u"contested"_s, 1},
                        {u"drift"_s, 9},
                        {u"measuredAt"_s, backends.time.now().toMSecsSinceEpoch()},
                        {u"basis"_s, basis}});
    }

    void keepInventory()
    {
        sandbox::Inventory inventory{u"Production"_s, backends.time.now(), {}};
        for (const model::Environment &environment : pipeline.environments) {
            if (environment.isProduction())
                continue;
            sandbox::SandboxCopy copy;
            copy.name = environment.slug();
            copy.kind = environment.kind;
            for (int i = 0; i < 12; ++i) {
                const QDateTime at = backends.time.now().addDays(-30 * (i + 1));
                copy.copyings += {u"0GR%1"_s.arg(i),
                                  u"Completed"_s,
                                  100,
                                  i == 0 ? environment.orgId->shortForm() : u"00Dold%1"_s.arg(i),
                                  at,
                                  at,
                                  at};
            }
            inventory.copies += copy;
        }
        (void)(*backends.journal())->putDraft(u"sandbox-inventory"_s, u"production"_s, sandbox::toJson(inventory));
    }
};

void adviseFifty(benchmark::State &state)
{
    const Company company;
    async::NullMonitor monitor;
    for (auto _ : state) {
        const auto all = sandbox::adviseAll(company.backends, company.pipeline, monitor);
        if (!all || all->size() != kSandboxes || all->back().verdict != sandbox::Verdict::BackPromote ||
            all->back().reasons.size() < 6)
            state.SkipWithError("not what was kept");
    }
}
BENCHMARK(adviseFifty)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv); // its databases want one
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
