#include "core/promotion/before.h"

#include "core/promotion/draftjson.h"
#include "core/promotion/draftload.h"
#include "core/promotion/draftpair.h"
#include "core/promotion/progress.h"
#include "core/promotion/words.h"
#include "core/snapshot/origin.h"
#include "core/snapshot/snapshots.h"

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

namespace backflow::promotion {

using namespace Qt::StringLiterals;

namespace {

/// What counts as before, and for which components.
constexpr QLatin1StringView kBeforeKind("counted-before");
/// The draft and its session as they were before that.
constexpr QLatin1StringView kTakeBackKind("counted-before-undo");
/// So many readings of one environment can be chosen from.
constexpr int kMostMoments = 60;

QJsonObject toJson(const Moment &moment)
{
    return {{u"environment"_s, moment.environment},
            {u"commit"_s, moment.commit.toString()},
            {u"when"_s, moment.when.toUTC().toString(Qt::ISODateWithMs)},
            {u"first"_s, moment.first}};
}

std::optional<Moment> momentFrom(const QJsonObject &json)
{
    const auto commit = model::CommitId::fromHex(json.value("commit"_L1).toString().toLatin1());
    if (!commit)
        return std::nullopt;
    return Moment{json.value("environment"_L1).toString(), *commit,
                  QDateTime::fromString(json.value("when"_L1).toString(), Qt::ISODateWithMs).toUTC(),
                  json.value("first"_L1).toBool()};
}

/// Gives the components what the moment holds of them: not there then = not there before.
base::Result<> takeFrom(ports::Repository &repository, const std::optional<Moment> &moment,
                        const QList<model::ComponentKey> &components, Draft &draft)
{
    if (!moment) {
        for (const model::ComponentKey &key : components)
            draft.ancestors.insert(key, std::nullopt);
        return {};
    }
    const auto snapshot = snapshot::load(repository, moment->environment, moment->commit);
    if (!snapshot)
        return base::failure(snapshot);
    const Spellings spelling(**snapshot);
    for (const model::ComponentKey &key : components)
        draft.ancestors.insert(key, partsOf(**snapshot, spelling.of(key)));
    return {};
}

struct Opened {
    std::unique_ptr<ports::JournalStore> journal;
    std::unique_ptr<ports::Repository> repository;
};

base::Result<Opened> openBoth(const ports::Backends &backends)
{
    Opened opened;
    auto journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    opened.journal = *std::move(journal);
    auto repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    opened.repository = *std::move(repository);
    return opened;
}

base::Result<> checkNotBegun(ports::JournalStore &journal, const QString &draft)
{
    const base::Result<Progress> progress = progressOf(journal, draft);
    if (!progress)
        return base::failure(progress);
    if (progress->state != State::Draft)
        return base::failure(base::Errc::AlreadyExists,
                             Tr::tr("Promotion %1 has begun; its plan stays as it is.").arg(draft));
    return {};
}

qint64 lastStepOf(const merge::Session &session)
{
    return session.canUndo() ? session.undoSteps().last().number : 0;
}

base::Result<> addMoments(const ports::Backends &backends, ports::Repository &repository,
                          const model::Environment &environment, QList<Moment> &moments)
{
    const auto tip = repository.tip(environment.snapshotBranch());
    if (!tip)
        return base::failure(tip);
    if (!*tip)
        return {};
    const auto history = repository.history(**tip, kMostMoments);
    if (!history)
        return base::failure(history);
    const base::Result<snapshot::Origin> origin = snapshot::originOf(backends, environment);
    for (qsizetype i = 0; i < history->size(); ++i) {
        const ports::CommitInfo &info = history->at(i);
        const bool last = i + 1 == history->size();
        const bool afterCopy =
            origin && origin->at.isValid() && info.when >= origin->at && (last || history->at(i + 1).when < origin->at);
        moments.append({environment.name, info.id, info.when, afterCopy || info.parents.isEmpty()});
    }
    return {};
}

} // namespace

QList<model::ComponentKey> withoutHistory(ports::JournalStore &journal, const Draft &draft)
{
    QList<model::ComponentKey> out;
    for (auto it = draft.ancestors.begin(); it != draft.ancestors.end(); ++it) {
        if (!it.value())
            out.append(it.key());
    }
    if (const auto chosen = journal.draft(kBeforeKind, draft.id)) {
        const QJsonArray names = chosen->value("components"_L1).toArray();
        for (const QJsonValue &name : names) {
            const auto key = model::ComponentKey::fromString(name.toString());
            if (key && draft.ancestors.contains(*key) && !out.contains(*key))
                out.append(*key);
        }
    }
    std::ranges::sort(out);
    return out;
}

base::Result<QList<Moment>> momentsFor(const ports::Backends &backends, const model::Pipeline &pipeline,
                                       const Draft &draft)
{
    const auto repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    QList<Moment> moments;
    for (const QString &name : {draft.target, draft.source}) {
        const model::Environment *environment = pipeline.find(name);
        if (!environment)
            continue;
        if (base::Result<> added = addMoments(backends, **repository, *environment, moments); !added)
            return base::failure(added);
    }
    return moments;
}

std::optional<Moment> countedBefore(ports::JournalStore &journal, const QString &draft)
{
    const auto json = journal.draft(kBeforeKind, draft);
    return json ? momentFrom(*json) : std::nullopt;
}

base::Result<int> decisionsWith(const ports::Backends &backends, const QString &id, const std::optional<Moment> &moment,
                                async::Monitor &monitor)
{
    const base::Result<Opened> opened = openBoth(backends);
    if (!opened)
        return base::failure(opened);
    base::Result<Draft> draft = storedDraft(*opened->journal, id);
    if (!draft)
        return base::failure(draft);
    base::Result<> done = takeFrom(*opened->repository, moment, withoutHistory(*opened->journal, *draft), *draft);
    if (done)
        done = mergeStored(*opened->repository, *draft, monitor);
    return done ? base::Result<int>(draft->decisions()) : base::failure(done);
}

base::Result<DraftSession> countAsBefore(const ports::Backends &backends, const model::Pipeline &pipeline,
                                         const QString &id, const std::optional<Moment> &moment,
                                         async::Monitor &monitor)
{
    const base::Result<Opened> opened = openBoth(backends);
    if (!opened)
        return base::failure(opened);
    ports::JournalStore &journal = *opened->journal;
    if (base::Result<> fine = checkNotBegun(journal, id); !fine)
        return base::failure(fine);
    const base::Result<DraftSession> old = loadSession(backends, pipeline, id, monitor);
    if (!old)
        return base::failure(old);
    const QList<model::ComponentKey> components = withoutHistory(journal, old->draft);
    const auto known = journal.draft(kBeforeKind, id);
    Draft draft = old->draft;
    base::Result<> done = takeFrom(*opened->repository, moment, components, draft);
    if (done)
        done = mergeStored(*opened->repository, draft, monitor);
    // First what takes it back: a step that cannot be undone is not made.
    if (done)
        done = journal.putDraft(kTakeBackKind, id,
                                QJsonObject{{u"draft"_s, draftToJson(old->draft)},
                                            {u"session"_s, old->session.checkpoint()},
                                            {u"step"_s, lastStepOf(old->session)},
                                            {u"before"_s, known.value_or(QJsonObject())}});
    if (!done)
        return base::failure(done);
    QJsonObject chosen = moment ? toJson(*moment) : QJsonObject();
    QJsonArray names;
    for (const model::ComponentKey &key : components)
        names.append(key.toString());
    chosen.insert(u"components"_s, names);
    if (base::Result<> kept = journal.putDraft(kBeforeKind, id, chosen); !kept)
        return base::failure(kept);
    return rebaseSession(journal, *old, std::move(draft));
}

std::optional<qint64> stepBeforeThat(ports::JournalStore &journal, const QString &draft)
{
    const auto kept = journal.draft(kTakeBackKind, draft);
    return kept ? std::optional(kept->value("step"_L1).toInteger()) : std::nullopt;
}

base::Result<DraftSession> takeBackBefore(const ports::Backends &backends, const model::Pipeline &pipeline,
                                          const QString &id, async::Monitor &monitor)
{
    const base::Result<Opened> opened = openBoth(backends);
    if (!opened)
        return base::failure(opened);
    ports::JournalStore &journal = *opened->journal;
    const auto kept = journal.draft(kTakeBackKind, id);
    if (!kept)
        return base::failure(kept);
    if (base::Result<> fine = checkNotBegun(journal, id); !fine)
        return base::failure(fine);
    const base::Result<DraftSession> now = loadSession(backends, pipeline, id, monitor);
    if (!now)
        return base::failure(now);
    const QJsonObject before = kept->value("before"_L1).toObject();
    base::Result<> done = journal.putDraft(kDraftKind, id, kept->value("draft"_L1).toObject());
    if (done)
        done = keepRecord(journal, id, now->next, kept->value("session"_L1).toObject());
    if (done)
        done = before.isEmpty() ? journal.removeDraft(kBeforeKind, id) : journal.putDraft(kBeforeKind, id, before);
    if (done)
        done = journal.removeDraft(kTakeBackKind, id);
    return done ? loadSession(backends, pipeline, id, monitor) : base::failure(done);
}

base::Result<> keepBefore(ports::JournalStore &journal, ports::Repository &repository, Draft &draft)
{
    const QList<model::ComponentKey> components = withoutHistory(journal, draft);
    const std::optional<Moment> moment = countedBefore(journal, draft.id);
    if (base::Result<> gone = journal.removeDraft(kTakeBackKind, draft.id); !gone)
        return gone;
    // What has a common version by now needs none that was chosen.
    QList<model::ComponentKey> unknown;
    std::ranges::copy_if(components, std::back_inserter(unknown),
                         [&draft](const model::ComponentKey &key) { return !draft.ancestors.value(key); });
    return moment ? takeFrom(repository, moment, unknown, draft) : base::Result<>();
}

base::Result<> removeBefore(ports::JournalStore &journal, const QString &draft)
{
    const base::Result<> gone = journal.removeDraft(kBeforeKind, draft);
    return gone ? journal.removeDraft(kTakeBackKind, draft) : gone;
}

} // namespace backflow::promotion
