#include "core/promotion/planfile.h"

#include "core/archive/zip.h"
#include "core/base/canonicaljson.h"
#include "core/promotion/draftjson.h"
#include "core/promotion/planjson.h"
#include "core/promotion/progress.h"
#include "core/promotion/statehere.h"
#include "core/promotion/words.h"

#include <QJsonDocument>

namespace backflow::promotion {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kPlanName("plan.json");
constexpr QLatin1StringView kPackageName("package.zip");
constexpr QLatin1StringView kResultsName("results.zip");
constexpr QLatin1StringView kPlannedName("planned.json");
constexpr QLatin1StringView kDraftName("draft.json");
constexpr QLatin1StringView kDecidedName("decided.json");

/// Of a small value of the journal store; an empty object when there is none.
base::Result<QJsonObject> smallValue(ports::JournalStore &journal, QLatin1StringView kind, const QString &id)
{
    base::Result<QJsonObject> json = journal.draft(kind, id);
    if (!json && json.error().code == base::Errc::NotFound)
        return QJsonObject();
    return json;
}

std::unexpected<base::Error> notWhole(const QString &detail)
{
    return base::failure(base::Errc::Corrupt,
                         Tr::tr("The plan file is damaged or was altered: its parts do not fit its plan. Ask for it "
                                "again; nothing was taken over."),
                         detail);
}

/// Of the plan itself, so that nothing but `kept` is believed of what came along.
QJsonObject plannedRecord(const PlanFile &file)
{
    const Plan &plan = file.plan;
    return {{u"plan"_s, plan.hash},
            {u"source"_s, plan.source},
            {u"target"_s, plan.target},
            {u"author"_s, plan.author},
            {u"note"_s, plan.note},
            {u"workItem"_s, plan.workItem},
            {u"rollbackOf"_s, plan.rollbackOf},
            {u"components"_s, plan.items.size()},
            {u"kept"_s, file.planned.value("kept"_L1).toArray()}};
}

base::Result<> checkPlace(const model::Pipeline &pipeline, const Plan &plan)
{
    for (const QString &name : {plan.source, plan.target}) {
        if (const base::Result<const model::Environment *> known = environmentNamed(pipeline, name); !known)
            return base::failure(known);
    }
    const model::Environment &target = *pipeline.find(plan.target);
    if (target.orgId && target.orgId->toString() != plan.targetOrgId)
        return base::failure(base::Errc::Denied, Tr::tr("This plan was made for org %1, but %2 is org %3 here. Nothing "
                                                        "was taken over.")
                                                     .arg(plan.targetOrgId, plan.target, target.orgId->toString()));
    return {};
}

base::Result<> keepParts(ports::JournalStore &journal, const PlanFile &file)
{
    for (const QByteArray *bytes : {&file.package, &file.results, &file.planBytes}) {
        if (const base::Result<QString> blob = journal.putBlob(*bytes); !blob)
            return base::failure(blob);
    }
    // A draft that does not belong to the plan is left out: it is only for showing.
    const base::Result<Draft> draft = draftFromJson(file.draft);
    if (draft && draft->id == file.plan.id) {
        if (base::Result<> kept = journal.putDraft(kDraftKind, draft->id, draftToJson(*draft)); !kept)
            return kept;
    }
    return file.decided.isEmpty() ? base::Result<>() : journal.putDraft(kDecidedKind, file.plan.id, file.decided);
}

} // namespace

base::Result<QByteArray> planFileOf(ports::JournalStore &journal, const QString &id)
{
    const base::Result<Progress> progress = progressOf(journal, id);
    if (!progress)
        return base::failure(progress);
    const base::Result<Plan> plan = loadPlan(journal, id);
    if (!plan)
        return base::failure(plan);
    QList<archive::ZipEntry> entries;
    for (const auto &[name, hash] : {std::pair(kPlanName, plan->hash), std::pair(kPackageName, plan->zip),
                                     std::pair(kResultsName, plan->results)}) {
        base::Result<QByteArray> bytes = journal.blob(hash);
        if (!bytes)
            return base::failure(bytes);
        entries.append({name, *std::move(bytes)});
    }
    const auto draft = smallValue(journal, kDraftKind, id);
    const auto decided = smallValue(journal, kDecidedKind, id);
    if (!draft || !decided)
        return draft ? base::failure(decided) : base::failure(draft);
    for (const auto &[name, json] : {std::pair(kPlannedName, progress->planned), std::pair(kDraftName, *draft),
                                     std::pair(kDecidedName, *decided)}) {
        const base::Result<QByteArray> bytes = base::canonicalJson(json);
        if (!bytes)
            return base::failure(bytes);
        entries.append({name, *bytes});
    }
    return archive::writeZip(entries);
}

base::Result<PlanFile> readPlanFile(const QByteArray &bytes)
{
    const auto entries = archive::readZip(bytes);
    if (!entries)
        return base::failure(entries.error().code == base::Errc::TooLarge ? base::Errc::TooLarge
                                                                          : base::Errc::Malformed,
                             Tr::tr("This is not a plan file of Backflow, or it is damaged. Nothing was taken over."),
                             entries.error().message);
    QHash<QString, QByteArray> parts;
    for (const archive::ZipEntry &entry : *entries)
        parts.insert(entry.name, entry.bytes);
    PlanFile file;
    file.planBytes = parts.value(kPlanName);
    base::Result<Plan> plan = planFromBytes(file.planBytes);
    if (!plan)
        return base::failure(base::Errc::Malformed,
                             Tr::tr("This is not a plan file of Backflow, or it is damaged. Nothing was taken over."),
                             plan.error().message);
    file.plan = *std::move(plan);
    file.package = parts.value(kPackageName);
    file.results = parts.value(kResultsName);
    // Written again it must be the same bytes: what was read is all there is, and nothing was added.
    const base::Result<QByteArray> canonical = planBytes(file.plan);
    if (!canonical || *canonical != file.planBytes)
        return notWhole(kPlanName);
    if (base::sha256Name(file.package) != file.plan.zip)
        return notWhole(kPackageName);
    if (base::sha256Name(file.results) != file.plan.results)
        return notWhole(kResultsName);
    file.planned = QJsonDocument::fromJson(parts.value(kPlannedName)).object();
    file.draft = QJsonDocument::fromJson(parts.value(kDraftName)).object();
    file.decided = QJsonDocument::fromJson(parts.value(kDecidedName)).object();
    return file;
}

base::Result<Plan> takePlanFile(const ports::Backends &backends, const model::Pipeline &pipeline,
                                const QByteArray &bytes, async::Monitor &monitor)
{
    base::Result<PlanFile> file = readPlanFile(bytes);
    if (!file)
        return base::failure(file);
    const Plan &plan = file->plan;
    if (base::Result<> fits = checkPlace(pipeline, plan); !fits)
        return base::failure(fits);
    const auto journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    const base::Result<Progress> progress = progressOf(**journal, plan.id);
    if (!progress)
        return base::failure(progress);
    if (!progress->planned.isEmpty()) {
        if (progress->planned.value("plan"_L1).toString() == plan.hash)
            return loadPlan(**journal, plan.id);
        return base::failure(base::Errc::AlreadyExists,
                             Tr::tr("Promotion %1 is here already, with another plan. That one stays.").arg(plan.id));
    }
    if (base::Result<> here = bringStatesHere(backends, pipeline, plan, monitor); !here)
        return base::failure(here);
    if (base::Result<> kept = keepParts(**journal, *file); !kept)
        return base::failure(kept);
    const base::Result<ports::JournalRecord> written =
        (*journal)->append(plan.id, progress->nextSeq, kind::kPlanned, plannedRecord(*file), backends.clock().now());
    if (!written)
        return base::failure(written);
    return loadPlan(**journal, plan.id);
}

} // namespace backflow::promotion
