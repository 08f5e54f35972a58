#include "core/base/canonicaljson.h"
#include "core/base/faults.h"
#include "core/merge/sessionjson.h"
#include "core/promotion/componentfiles.h"
#include "core/promotion/draftjson.h"
#include "core/promotion/draftsession.h"
#include "core/promotion/engine.h"
#include "core/promotion/frozen.h"
#include "core/promotion/frozenplan.h"
#include "core/promotion/kept.h"
#include "core/promotion/ownwork.h"
#include "core/promotion/package.h"
#include "core/promotion/planjson.h"
#include "core/promotion/plantests.h"
#include "core/promotion/progress.h"
#include "core/promotion/releasestep.h"
#include "core/promotion/words.h"

#include <QJsonArray>
#include <algorithm>

namespace backflow::promotion {

using namespace Qt::StringLiterals;

namespace {

/// The org behind the environment, checked against the one the workspace knows.
base::Result<ports::OrgIdentity> identityOf(const ports::Backends &backends, const model::Environment &environment,
                                            async::Monitor &monitor)
{
    base::Result<std::unique_ptr<ports::OrgGateway>> gateway = backends.gateway(environment);
    if (!gateway)
        return base::failure(gateway);
    base::Result<ports::OrgIdentity> identity = (*gateway)->identity(monitor);
    if (!identity)
        return identity;
    if (!identity->orgId)
        return base::failure(base::Errc::OrgFault, Tr::tr("%1 does not say which org it is.").arg(environment.name));
    if (environment.orgId && *environment.orgId != *identity->orgId)
        return base::failure(
            base::Errc::Denied,
            Tr::tr("This sign-in is for org %1, but %2 is org %3. Nothing was changed. Sign in to the right org.")
                .arg(identity->orgId->toString(), environment.name, environment.orgId->toString()));
    return identity;
}

base::Result<Plan> planOf(const ports::Backends &backends, const Draft &draft, const Frozen &frozen,
                          const QString &orgId, ports::TestLevel tests, ports::JournalStore &journal)
{
    Plan plan;
    plan.id = draft.id;
    plan.source = draft.source;
    plan.target = draft.target;
    plan.targetOrgId = orgId;
    plan.sourceCommit = draft.sourceCommit.toHex();
    plan.targetCommit = draft.targetCommit.toHex();
    plan.items = itemsOf(draft, frozen);
    plan.options.testLevel = tests;
    plan.options.runTests = draft.options.runTests;
    plan.apiVersion = frozen.apiVersion;
    plan.author = backends.personName();
    plan.note = draft.options.note;
    plan.workItem = draft.options.workItem;
    plan.rollbackOf = draft.rollbackOf;
    base::Result<QByteArray> results = packResults(frozen.components);
    if (!results)
        return base::failure(results);
    for (const auto &[bytes, name] : {std::pair<const QByteArray *, QString *>(&frozen.zip, &plan.zip),
                                      std::pair<const QByteArray *, QString *>(&*results, &plan.results)}) {
        base::Result<QString> blob = journal.putBlob(*bytes);
        if (!blob)
            return base::failure(blob);
        *name = *blob;
    }
    return plan;
}

/// What was decided goes into the record of the promotion, and is remembered for the next time.
base::Result<> keepDecisions(ports::JournalStore &journal, const Draft &draft, const ports::Backends &backends)
{
    const base::Result<DraftSession> opened = openSession(journal, draft);
    if (!opened)
        return base::failure(opened);
    QJsonObject decisions;
    for (auto it = draft.choices.begin(); it != draft.choices.end(); ++it) {
        QJsonObject answer =
            merge::answerToJson(opened->session.answer(it.key()).value_or(merge::Answer{*it, merge::By::Hand, {}}));
        // What it was about, for the record.
        if (const auto place = opened->session.find(it.key())) {
            answer.insert(u"component"_s, opened->session.file(place->file).component);
            answer.insert(u"entry"_s, opened->session.decision(*place).path);
        }
        decisions.insert(it.key(), answer);
    }
    if (base::Result<> kept = journal.putDraft(kDecidedKind, draft.id, decisions); !kept || !draft.rollbackOf.isEmpty())
        return kept;
    return remember(journal, draft, opened->session, backends.personName(), backends.clock().now());
}

} // namespace

QList<PlanItem> itemsOf(const Draft &draft, const Frozen &frozen)
{
    const QList<model::ComponentKey> replaced = replacedOwnWork(draft);
    QList<PlanItem> items;
    for (const ResolvedComponent &component : frozen.components)
        items += PlanItem{component.key,
                          component.operation,
                          contentHash(component.before),
                          contentHash(component.after),
                          draft.ancestors.value(component.key),
                          draft.options.entries.value(component.key),
                          replaced.contains(component.key)};
    return items;
}

base::Result<Frozen> frozenOf(const Draft &draft, const QString &apiVersion, async::Monitor &monitor)
{
    if (const int open = draft.undecided(); open > 0)
        return base::failure(base::Errc::Conflict, Tr::tr("Decisions still open: %1. Resolve them first.").arg(open));
    Frozen frozen;
    frozen.apiVersion = apiVersion;
    for (const ComponentMerge &component : draft.components) {
        if (monitor.stopped())
            return std::unexpected(async::canceled());
        base::Result<ResolvedComponent> resolved = resolveComponent(component, draft.choices);
        if (!resolved)
            return base::failure(resolved);
        if (keepWhatStays(*resolved))
            frozen.kept += resolved->key.toString();
        frozen.components.push_back(*std::move(resolved));
    }
    if (std::ranges::all_of(frozen.components, [](const ResolvedComponent &component) {
            return component.operation == Operation::Nothing;
        }))
        return base::failure(
            base::Errc::InvalidInput,
            Tr::tr("After these decisions %1 stays as it is: there is nothing to deploy.").arg(draft.target));
    base::Result<QByteArray> zip = deployZip(frozen.components, apiVersion);
    if (!zip)
        return base::failure(zip);
    frozen.zip = *std::move(zip);
    return frozen;
}

base::Result<Plan> freeze(const ports::Backends &backends, const model::Pipeline &pipeline, const Draft &draft,
                          async::Monitor &monitor)
{
    base::Result<const model::Environment *> target = environmentNamed(pipeline, draft.target);
    if (!target)
        return base::failure(target);
    base::Result<std::unique_ptr<ports::JournalStore>> journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    base::Result<Progress> progress = progressOf(**journal, draft.id);
    if (!progress)
        return base::failure(progress);
    if (progress->state > State::Planned || progress->outcome)
        return base::failure(base::Errc::AlreadyExists,
                             Tr::tr("Promotion %1 has begun; its plan stays as it is.").arg(draft.id));
    const base::Result<ports::TestLevel> tests = testsFor(backends, **target, draft.options.testLevel);
    if (!tests)
        return base::failure(tests);
    // Frozen once it stays whose it was: who approved it approved these very bytes.
    base::Result<std::optional<Plan>> same = frozenPlanOf(**journal, draft, *tests, monitor);
    if (!same)
        return base::failure(same);
    if (*same)
        return **std::move(same);
    base::Result<ports::OrgIdentity> identity = identityOf(backends, **target, monitor);
    if (!identity)
        return base::failure(identity);
    const base::Result<QString> version = packageVersionOf(backends, draft, identity->apiVersion);
    if (!version)
        return base::failure(version);
    base::Result<Frozen> frozen = frozenOf(draft, *version, monitor);
    if (!frozen)
        return base::failure(frozen);
    base::Result<Plan> plan = planOf(backends, draft, *frozen, identity->orgId->toString(), *tests, **journal);
    if (!plan)
        return plan;
    base::Result<QByteArray> bytes = planBytes(*plan);
    if (!bytes)
        return base::failure(bytes);
    base::Result<QString> blob = (*journal)->putBlob(*bytes);
    if (!blob)
        return base::failure(blob);
    plan->hash = *blob;
    if (progress->planned.value("plan"_L1).toString() == *blob)
        return plan;
    const QJsonObject payload{{u"plan"_s, *blob},
                              {u"source"_s, plan->source},
                              {u"target"_s, plan->target},
                              {u"author"_s, plan->author},
                              {u"note"_s, plan->note},
                              {u"workItem"_s, plan->workItem},
                              {u"rollbackOf"_s, plan->rollbackOf},
                              {u"components"_s, plan->items.size()},
                              {u"kept"_s, QJsonArray::fromStringList(frozen->kept)}};
    base::Result<ports::JournalRecord> written =
        (*journal)->append(plan->id, progress->nextSeq, kind::kPlanned, payload, backends.clock().now());
    if (!written)
        return base::failure(written);
    base::faults::point(QLatin1StringView("after-planned"));
    if (base::Result<> kept = keepDecisions(**journal, draft, backends); !kept)
        return base::failure(kept);
    return plan;
}

} // namespace backflow::promotion
