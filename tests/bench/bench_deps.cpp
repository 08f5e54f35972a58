// The dependency graph of an org of so many components, out of a real repository: built with nothing known, with every
// file known, and after one component changed; and what is asked of it.
#include "core/async/monitor.h"
#include "core/dependencies/questions.h"
#include "core/git/openrepository.h"
#include "core/snapshot/snapshots.h"

#include <QTemporaryDir>
#include <QTimeZone>
#include <benchmark/benchmark.h>

using namespace backflow;
using namespace Qt::StringLiterals;

namespace {

QByteArray xml(const QByteArray &type, const QByteArray &inner)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + type +
           " xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n" + inner + "</" + type + ">\n";
}

QByteArray object(int i)
{
    return "Thing" + QByteArray::number(i) + "__c";
}

/// One unit of an org, twenty components: an object with ten fields, four classes, two layouts, a flow, a permission
/// set and a validation rule, each naming neighbours.
void putUnit(QMap<QString, std::variant<QByteArray, model::ContentId>> &files, int i, int units)
{
    const QString root = u"force-app/main/default/"_s;
    const QByteArray own = object(i);
    const QByteArray other = object((i * 7 + 1) % units);
    const QString folder = root + u"objects/"_s + QString::fromLatin1(own);
    files.insert(folder + u'/' + QString::fromLatin1(own) + u".object-meta.xml"_s,
                 xml("CustomObject", "    <label>" + own + "</label>\n"));
    for (int f = 0; f < 10; ++f) {
        const QByteArray name = "F" + QByteArray::number(f) + "__c";
        QByteArray inner = "    <fullName>" + name + "</fullName>\n    <label>" + own + "</label>\n";
        if (f == 0)
            inner += "    <referenceTo>" + other + "</referenceTo>\n    <relationshipName>L" + QByteArray::number(i) +
                     "</relationshipName>\n    <type>Lookup</type>\n";
        else if (f < 4)
            inner += "    <formula>IF(ISBLANK(F0__r.F" + QByteArray::number(f + 4) + "__c), F" +
                     QByteArray::number(f + 1) + "__c, \"" + own + "\")</formula>\n    <type>Text</type>\n";
        else
            inner += "    <type>Text</type>\n";
        files.insert(folder + u"/fields/"_s + QString::fromLatin1(name) + u".field-meta.xml"_s,
                     xml("CustomField", inner));
    }
    files.insert(folder + u"/validationRules/R.validationRule-meta.xml"_s,
                 xml("ValidationRule", "    <errorConditionFormula>F0__r.F5__c = F6__c</errorConditionFormula>\n"));
    for (int c = 0; c < 4; ++c) {
        QByteArray body =
            "public with sharing class Worker" + QByteArray::number(i * 4 + c) + " {\n    // " + own + "\n";
        for (int m = 0; m < 12; ++m) {
            const QByteArray number = QByteArray::number(m);
            body += "    public static Decimal weigh" + number + "(List<" + own +
                    "> things) {\n        Decimal total = 0;\n"
                    "        for (" +
                    own + " thing : [SELECT Id, F1__c, F0__r.F5__c FROM " + own +
                    " WHERE F6__c = :things[0].F6__c]) {\n            total += Worker" +
                    QByteArray::number((i * 4 + c + m * 13 + 1) % (units * 4)) + ".weigh" + number + "(new List<" +
                    own + ">{thing});\n            thing.F7__c = 'step " + number +
                    "';\n        }\n"
                    "        return total;\n    }\n";
        }
        files.insert(root + u"classes/Worker%1.cls"_s.arg(i * 4 + c), body + "}\n");
        files.insert(root + u"classes/Worker%1.cls-meta.xml"_s.arg(i * 4 + c),
                     xml("ApexClass", "    <apiVersion>66.0</apiVersion>\n"));
    }
    for (int l = 0; l < 2; ++l) {
        QByteArray items;
        for (int f = 0; f < 10; ++f)
            items += "<layoutItems><behavior>Edit</behavior><field>F" + QByteArray::number(f) +
                     "__c</field></layoutItems>\n";
        files.insert(
            root + u"layouts/%1-L%2.layout-meta.xml"_s.arg(QString::fromLatin1(own)).arg(l),
            xml("Layout", "<layoutSections><layoutColumns>\n" + items + "</layoutColumns></layoutSections>\n"));
    }
    files.insert(root + u"flows/Flow%1.flow-meta.xml"_s.arg(i),
                 xml("Flow", "<start><object>" + own + "</object></start><recordLookups><name>Get</name><object>" +
                                 other +
                                 "</object><filters><field>F4__c</field></filters></recordLookups>"
                                 "<formulas><name>f</name><expression>{!Get.F0__r.F6__c}</expression></formulas>\n"));
    QByteArray grants;
    for (int f = 0; f < 10; ++f)
        grants +=
            "<fieldPermissions><field>" + other + ".F" + QByteArray::number(f) + "__c</field></fieldPermissions>\n";
    files.insert(
        root + u"permissionsets/Set%1.permissionset-meta.xml"_s.arg(i),
        xml("PermissionSet", grants + "<objectPermissions><object>" + own + "</object></objectPermissions>\n"));
}

/// A repository with that org and, one commit later, one class of it changed.
class Org final
{
public:
    explicit Org(int components)
    {
        repository = git::openRepository(m_folder.path()).value();
        ports::CommitDraft draft;
        draft.branch = u"backflow/org/uat"_s;
        const int units = components / 20;
        for (int i = 0; i < units; ++i)
            putUnit(draft.put, i, units);
        draft.message = u"Retrieve"_s;
        draft.authorName = u"Ada Admin"_s;
        draft.authorEmail = u"ada@example.com"_s;
        draft.when = QDateTime(QDate(2026, 11, 23), QTime(6, 0), QTimeZone::UTC);
        const auto first = repository->commit(draft, monitor);
        snapshot = snapshot::load(*repository, u"UAT"_s, *first).value();
        draft.expectedTip = *first;
        draft.put.clear();
        draft.put.insert(u"force-app/main/default/classes/Worker1.cls"_s,
                         QByteArray("public class Worker1 { Worker2 next; }\n"));
        changed = snapshot::load(*repository, u"UAT"_s, *repository->commit(draft, monitor)).value();
    }

    dependencies::GraphPtr graph(const std::shared_ptr<const model::Snapshot> &of, dependencies::FactsCache &cache,
                                 const dependencies::GraphPtr &before = {})
    {
        return dependencies::graphOf(
                   of, cache, [this] { return git::openRepository(m_folder.path()); }, monitor, before)
            .value();
    }

    std::unique_ptr<ports::Repository> repository;
    std::shared_ptr<const model::Snapshot> snapshot;
    std::shared_ptr<const model::Snapshot> changed;
    async::NullMonitor monitor;

private:
    QTemporaryDir m_folder;
};

Org &org(int components)
{
    static std::map<int, std::unique_ptr<Org>> made;
    auto &known = made[components];
    if (!known)
        known = std::make_unique<Org>(components);
    return *known;
}

void count(benchmark::State &state, const dependencies::Graph &graph)
{
    state.counters["components"] = double(graph.componentCount());
    state.counters["edges"] = double(graph.edgeCount());
}

void cold(benchmark::State &state)
{
    Org &of = org(int(state.range(0)));
    dependencies::GraphPtr graph;
    for (auto _ : state) {
        dependencies::FactsCache cache;
        graph = of.graph(of.snapshot, cache);
    }
    count(state, *graph);
}

void everyFileKnown(benchmark::State &state)
{
    Org &of = org(int(state.range(0)));
    dependencies::FactsCache cache;
    dependencies::GraphPtr graph = of.graph(of.snapshot, cache);
    for (auto _ : state)
        graph = of.graph(of.snapshot, cache);
    count(state, *graph);
}

void oneClassChanged(benchmark::State &state)
{
    Org &of = org(int(state.range(0)));
    dependencies::FactsCache cache;
    const dependencies::GraphPtr before = of.graph(of.snapshot, cache);
    dependencies::GraphPtr graph;
    for (auto _ : state)
        graph = of.graph(of.changed, cache, before);
    count(state, *graph);
}

/// One class ticked, and the target has nothing: everything that hangs together with it is looked through.
void allThatOneClassNeeds(benchmark::State &state)
{
    Org &of = org(int(state.range(0)));
    dependencies::FactsCache cache;
    const dependencies::GraphPtr graph = of.graph(of.snapshot, cache);
    size_t found = 0;
    for (auto _ : state)
        found = dependencies::neededBy(*graph, nullptr, {{u"ApexClass"_s, u"Worker5"_s}}).size();
    state.counters["needs"] = double(found);
}

/// A hundred classes ticked against a target that has the same but one.
void whatATargetLacks(benchmark::State &state)
{
    Org &of = org(int(state.range(0)));
    dependencies::FactsCache cache;
    const dependencies::GraphPtr source = of.graph(of.snapshot, cache);
    const dependencies::GraphPtr target = of.graph(of.changed, cache);
    QList<model::ComponentKey> ticked;
    for (int i = 0; i < 100; ++i)
        ticked.append({u"ApexClass"_s, u"Worker%1"_s.arg(i)});
    for (auto _ : state)
        benchmark::DoNotOptimize(dependencies::missingFor(*source, *target, ticked));
}

void whoRefersToAnObject(benchmark::State &state)
{
    Org &of = org(int(state.range(0)));
    dependencies::FactsCache cache;
    const dependencies::GraphPtr graph = of.graph(of.snapshot, cache);
    size_t found = 0;
    for (auto _ : state)
        found = dependencies::referrersTo(*graph, {{u"CustomObject"_s, u"Thing5__c"_s}}).size();
    state.counters["referrers"] = double(found);
}

BENCHMARK(cold)->Arg(20'000)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(3);
BENCHMARK(everyFileKnown)->Arg(20'000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(oneClassChanged)->Arg(20'000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(allThatOneClassNeeds)->Arg(20'000)->Unit(benchmark::kMillisecond);
BENCHMARK(whatATargetLacks)->Arg(20'000)->Unit(benchmark::kMillisecond);
BENCHMARK(whoRefersToAnObject)->Arg(20'000)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
