#include "core/promotion/sharedplans.h"

#include "core/base/canonicaljson.h"
#include "core/governance/auditchain.h"
#include "core/merge/askwhen.h"
#include "core/promotion/ancestors.h"
#include "core/promotion/draftjson.h"
#include "core/promotion/draftsession.h"
#include "core/promotion/planfile.h"
#include "core/promotion/progress.h"
#include "core/promotion/publish.h"
#include "core/promotion/statehere.h"
#include "core/promotion/words.h"

#include <QHash>
#include <QJsonDocument>
#include <QSet>
#include <algorithm>

namespace backflow::promotion {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTries = 5;
constexpr QLatin1StringView kHead("shared.json");
constexpr QLatin1StringView kDraftFile("draft.json");
constexpr QLatin1StringView kDecisionsFile("decisions.json");
constexpr QLatin1StringView kFrozenFile("plan.backflow-plan");

using Files = QHash<QString, QByteArray>;
using Tip = std::optional<model::CommitId>;

QString inFolder(const QString &id, QLatin1StringView name)
{
    return id + u'/' + name;
}

/// Deliberately not canonical JSON: times and counts for people, which nothing is hashed over.
QByteArray written(const QJsonObject &json)
{
    return QJsonDocument(json).toJson();
}

QJsonObject headJson(const SharedPlan &plan)
{
    return {{u"source"_s, plan.source},
            {u"target"_s, plan.target},
            {u"who"_s, plan.who},
            {u"when"_s, plan.when.toUTC().toString(Qt::ISODateWithMs)},
            {u"note"_s, plan.note},
            {u"workItem"_s, plan.workItem},
            {u"components"_s, plan.components},
            {u"decisions"_s, plan.decisions},
            {u"undecided"_s, plan.undecided},
            {u"frozen"_s, plan.frozen}};
}

std::optional<SharedPlan> headFrom(const QString &id, const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const auto text = [&json](QLatin1StringView name) { return json.value(name).toString(); };
    SharedPlan plan{id,
                    text("source"_L1),
                    text("target"_L1),
                    text("who"_L1),
                    QDateTime::fromString(text("when"_L1), Qt::ISODateWithMs).toUTC(),
                    text("note"_L1),
                    text("workItem"_L1),
                    json.value("components"_L1).toInt(),
                    json.value("decisions"_L1).toInt(),
                    json.value("undecided"_L1).toInt(),
                    json.value("frozen"_L1).toBool()};
    return plan.source.isEmpty() || plan.target.isEmpty() ? std::nullopt : std::optional(plan);
}

/// Replaces a plan's folder by these files; none = takes it away.
base::Result<> writeFolder(const ports::Backends &backends, ports::Repository &repository, const QString &id,
                           const Files &files, async::Monitor &monitor)
{
    base::Result<> last;
    for (int attempt = 0; attempt < kTries; ++attempt) {
        const base::Result<Tip> tip = repository.tip(kPlansBranch);
        if (!tip)
            return base::failure(tip);
        ports::CommitDraft draft{.branch = kPlansBranch,
                                 .expectedTip = *tip,
                                 .fromEmpty = false,
                                 .put = {},
                                 .remove = {},
                                 .message = (files.isEmpty() ? u"Withdraw plan %1"_s : u"Share plan %1"_s).arg(id),
                                 .authorName = backends.personName(),
                                 .authorEmail = backends.personEmail(),
                                 .when = backends.clock().now(),
                                 .otherParent = {}};
        if (*tip) {
            const auto there = repository.filesAt(**tip, {id + u'/'});
            if (!there)
                return base::failure(there);
            for (const ports::TreeFile &file : *there) {
                if (!files.contains(file.path))
                    draft.remove += file.path;
            }
        }
        for (auto it = files.begin(); it != files.end(); ++it)
            draft.put.insert(it.key(), it.value());
        if (draft.put.isEmpty() && draft.remove.isEmpty())
            return {};
        const base::Result<model::CommitId> made = repository.commit(draft, monitor);
        if (made)
            return {};
        if (made.error().code != base::Errc::Conflict)
            return base::failure(made);
        last = base::failure(made);
    }
    return last;
}

/// Never an error for a remote that cannot be reached: then it is on this machine for now, and said so.
Shared publishAll(const ports::Backends &backends, ports::Repository &repository, const QStringList &branches,
                  async::Monitor &monitor)
{
    const base::Result<QString> url = repository.remoteUrl();
    if (!url || url->isEmpty())
        return {};
    const Signature signature{backends.personName(), backends.personEmail(), backends.clock().now()};
    for (const QString &branch : branches) {
        const base::Result<Tip> tip = repository.tip(branch);
        if (!tip || !*tip)
            continue;
        if (const base::Result<> published = publishBranch(repository, branch, signature, monitor); !published)
            return {published.error().message, true};
    }
    return {{}, true};
}

/// The plan's folder as the branch has it: what a colleague pushed last, or what is here alone.
base::Result<Files> folderOf(ports::Repository &repository, const QString &id)
{
    const base::Result<Tip> remote = repository.remoteTip(kPlansBranch);
    const base::Result<Tip> local = repository.tip(kPlansBranch);
    if (!remote || !local)
        return remote ? base::failure(local) : base::failure(remote);
    for (const Tip &tip : {*remote, *local}) {
        if (!tip)
            continue;
        const auto list = repository.filesAt(*tip, {id + u'/'});
        if (!list)
            return base::failure(list);
        Files files;
        for (const ports::TreeFile &file : *list) {
            base::Result<QByteArray> bytes = repository.content(file.content);
            if (!bytes)
                return base::failure(bytes);
            files.insert(file.path, *std::move(bytes));
        }
        if (!files.isEmpty())
            return files;
    }
    return base::failure(base::Errc::NotFound,
                         Tr::tr("Nobody shares a plan %1 any more: it was withdrawn, or it has ended.").arg(id));
}

/// A copy of what a session says, to stand as its first record elsewhere.
base::Result<> takeDecisions(ports::JournalStore &journal, const Draft &draft, const QJsonObject &checkpoint,
                             const ports::Backends &backends)
{
    base::Result<DraftSession> here = openSession(journal, draft);
    if (!here)
        return base::failure(here);
    if (here->next == 1)
        return keepRecord(journal, draft.id, 1, checkpoint);
    // Decided on both machines: what is open here and settled there is settled, as one step.
    const merge::Session there =
        merge::Session::restore(
            [&draft] {
                std::vector<merge::SessionFile> files;
                for (const ComponentMerge &component : draft.components) {
                    for (const FileMerge &file : component.files)
                        files.push_back({component.key.toString(), component.key.type, file.path, file.versions,
                                         file.outcome, merge::asking(draft.options.askWhen)});
                }
                return files;
            }(),
            draft.source, draft.target, {checkpoint})
            .session;
    QList<std::pair<QString, merge::Answer>> answers;
    const merge::SessionState state = there.state();
    for (auto it = state.answers.begin(); it != state.answers.end(); ++it) {
        const auto place = here->session.find(it.key());
        if (place && here->session.isOpen(*place))
            answers.emplaceBack(it.key(), it.value());
    }
    if (answers.isEmpty())
        return {};
    const auto step = here->session.chooseAll(answers, Tr::tr("As decided by a colleague"),
                                              {backends.personName(), backends.clock().now()});
    if (!step)
        return base::failure(step);
    return *step ? keepRecord(journal, draft.id, here->next, **step) : base::Result<>();
}

bool hasBegun(ports::Repository &repository, const QString &id)
{
    for (const QString &action : {u"promote.intent"_s, u"rollback.intent"_s}) {
        const auto found = governance::findAudit(repository, id, action);
        if (found && *found)
            return true;
    }
    return false;
}

} // namespace

base::Result<Shared> sharePlan(const ports::Backends &backends, const model::Pipeline &pipeline, const QString &id,
                               async::Monitor &monitor)
{
    const auto journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    const auto repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    const base::Result<DraftSession> session = loadSession(backends, pipeline, id, monitor);
    if (!session)
        return base::failure(session);
    const Draft &draft = session->draft;
    const base::Result<Progress> progress = progressOf(**journal, id);
    if (!progress)
        return base::failure(progress);
    SharedPlan head{id,
                    draft.source,
                    draft.target,
                    backends.personName(),
                    backends.clock().now(),
                    draft.options.note,
                    draft.options.workItem,
                    int(draft.components.size()),
                    draft.decisions(),
                    draft.undecided(),
                    !progress->planned.isEmpty()};
    Files files{{inFolder(id, kHead), written(headJson(head))},
                {inFolder(id, kDraftFile), written(draftToJson(draft))},
                {inFolder(id, kDecisionsFile), written(session->session.checkpoint())}};
    if (head.frozen) {
        const base::Result<QByteArray> frozen = planFileOf(**journal, id);
        if (!frozen)
            return base::failure(frozen);
        files.insert(inFolder(id, kFrozenFile), *frozen);
    }
    if (base::Result<> kept = writeFolder(backends, **repository, id, files, monitor); !kept)
        return base::failure(kept);
    QStringList branches{kAncestorsBranch};
    for (const QString &name : {draft.source, draft.target}) {
        if (const model::Environment *environment = pipeline.find(name))
            branches += environment->snapshotBranch();
    }
    branches += kPlansBranch; // last: who sees the plan can read what it stands on
    branches.removeDuplicates();
    return publishAll(backends, **repository, branches, monitor);
}

base::Result<QList<SharedPlan>> sharedPlans(const ports::Backends &backends, bool ask, async::Monitor &monitor)
{
    const auto repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    const base::Result<QString> url = (*repository)->remoteUrl();
    if (ask && url && !url->isEmpty())
        (void)(*repository)->fetch({kPlansBranch}, monitor);
    QHash<QString, SharedPlan> plans;
    for (const base::Result<Tip> &tip : {(*repository)->tip(kPlansBranch), (*repository)->remoteTip(kPlansBranch)}) {
        if (!tip)
            return base::failure(tip);
        if (!*tip)
            continue;
        const auto files = (*repository)->tree(**tip);
        if (!files)
            return base::failure(files);
        for (const ports::TreeFile &file : *files) {
            if (!file.path.endsWith(u'/' + kHead))
                continue;
            const QString id = file.path.section(u'/', 0, 0);
            const base::Result<QByteArray> bytes = (*repository)->content(file.content);
            const auto plan = bytes ? headFrom(id, *bytes) : std::nullopt;
            if (plan && (!plans.contains(id) || plans[id].when < plan->when))
                plans.insert(id, *plan);
        }
    }
    QList<SharedPlan> list = plans.values();
    list.removeIf([&](const SharedPlan &plan) { return hasBegun(**repository, plan.id); });
    std::ranges::sort(list, std::ranges::greater(),
                      [](const SharedPlan &plan) { return std::pair(plan.when, plan.id); });
    return list;
}

base::Result<> takeSharedPlan(const ports::Backends &backends, const model::Pipeline &pipeline, const QString &id,
                              async::Monitor &monitor)
{
    const auto journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    const auto repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    const base::Result<QString> url = (*repository)->remoteUrl();
    if (!url)
        return base::failure(url);
    if (!url->isEmpty()) {
        if (base::Result<> fetched = (*repository)->fetch({kPlansBranch}, monitor); !fetched)
            return fetched;
    }
    const base::Result<Files> files = folderOf(**repository, id);
    if (!files)
        return base::failure(files);
    const base::Result<Draft> draft =
        draftFromJson(QJsonDocument::fromJson(files->value(inFolder(id, kDraftFile))).object());
    if (!draft || draft->id != id)
        return draft ? base::failure(base::Errc::Corrupt, Tr::tr("The shared plan %1 cannot be read.").arg(id))
                     : base::failure(draft);
    if (base::Result<> here = bringStatesHere(**repository, pipeline, draft->source, draft->sourceCommit, draft->target,
                                              draft->targetCommit, monitor);
        !here)
        return here;
    if (const QByteArray frozen = files->value(inFolder(id, kFrozenFile)); !frozen.isEmpty()) {
        if (const base::Result<Plan> plan = takePlanFile(backends, pipeline, frozen, monitor); !plan)
            return base::failure(plan);
    }
    if (base::Result<> kept = (*journal)->putDraft(kDraftKind, id, draftToJson(*draft)); !kept)
        return kept;
    const base::Result<Draft> merged = loadDraft(backends, pipeline, id, monitor);
    if (!merged)
        return base::failure(merged);
    return takeDecisions(**journal, *merged,
                         QJsonDocument::fromJson(files->value(inFolder(id, kDecisionsFile))).object(), backends);
}

base::Result<Shared> withdrawPlan(const ports::Backends &backends, const QString &id, async::Monitor &monitor)
{
    const auto repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    const base::Result<Tip> tip = (*repository)->tip(kPlansBranch);
    if (!tip)
        return base::failure(tip);
    if (!*tip)
        return Shared();
    const auto there = (*repository)->filesAt(**tip, {id + u'/'});
    if (!there)
        return base::failure(there);
    if (there->empty())
        return Shared();
    if (base::Result<> gone = writeFolder(backends, **repository, id, {}, monitor); !gone)
        return base::failure(gone);
    return publishAll(backends, **repository, {kPlansBranch}, monitor);
}

} // namespace backflow::promotion
