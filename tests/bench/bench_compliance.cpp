// 20,000 components of an org held against all of Backflow's rules, out of a real repository (asked: 2 s).
#include "core/async/monitor.h"
#include "core/compliance/check.h"
#include "core/git/openrepository.h"

#include <QTemporaryDir>
#include <QTimeZone>
#include <benchmark/benchmark.h>

using namespace backflow;
using namespace Qt::StringLiterals;

namespace {

constexpr int kComponents = 20'000;

/// Permission sets of 40 entries, and every tenth gives too much; the rest are objects and remote sites.
std::pair<model::ComponentKey, QByteArray> component(int i)
{
    const QString name = u"Crate_%1"_s.arg(i);
    if (i % 2 == 0) {
        QByteArray xml = "<PermissionSet xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n";
        for (int f = 0; f < 40; ++f)
            xml += "    <fieldPermissions>\n        <editable>true</editable>\n        <field>Crate__c.F" +
                   QByteArray::number(f * i) +
                   "__c</field>\n        <readable>true</readable>\n"
                   "    </fieldPermissions>\n";
        xml += "    <userPermissions>\n        <enabled>" + QByteArray(i % 20 == 0 ? "true" : "false") +
               "</enabled>\n        <name>ModifyAllData</name>\n    </userPermissions>\n</PermissionSet>\n";
        return {{u"PermissionSet"_s, name}, xml};
    }
    if (i % 4 == 1)
        return {{u"CustomObject"_s, name + u"__c"_s},
                "<CustomObject><label>" + QByteArray::number(i) +
                    "</label><sharingModel>Private</sharingModel></CustomObject>\n"};
    return {{u"RemoteSiteSetting"_s, name},
            "<RemoteSiteSetting><isActive>true</isActive><url>https://s" + QByteArray::number(i) +
                ".example</url></RemoteSiteSetting>\n"};
}

struct Org {
    QTemporaryDir folder;
    std::vector<model::SnapshotEntry> entries;

    Org()
    {
        auto repository = git::openRepository(folder.filePath(u"r"_s));
        ports::CommitDraft draft;
        draft.branch = u"backflow/org/qa"_s;
        draft.message = u"all"_s;
        draft.authorName = draft.authorEmail = u"bench"_s;
        draft.when = QDateTime(QDate(2026, 11, 30), QTime(), QTimeZone::UTC);
        for (int i = 0; i < kComponents; ++i) {
            auto [key, bytes] = component(i);
            const QString path = u"force-app/main/default/%1.x-meta.xml"_s.arg(key.fullName);
            entries.push_back({key, {{path, (*repository)->idOf(bytes)}}});
            draft.put.insert(path, bytes);
        }
        async::NullMonitor monitor;
        if (!(*repository)->commit(draft, monitor))
            qFatal("the org could not be written");
    }
};

void checkAll(benchmark::State &state)
{
    const Org org;
    const model::Snapshot snapshot(u"QA"_s, std::nullopt, {}, org.entries);
    async::NullMonitor monitor;
    for (auto _ : state) {
        const auto result = compliance::checkSnapshot(
            snapshot,
            [&]() -> base::Result<std::unique_ptr<ports::ContentSource>> {
                return git::openRepository(org.folder.filePath(u"r"_s));
            },
            compliance::builtInRules(), QDate(2026, 11, 30), monitor);
        if (!result || result->findings.size() != kComponents / 20)
            state.SkipWithError("not what was planted");
    }
}
BENCHMARK(checkAll)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

BENCHMARK_MAIN();
