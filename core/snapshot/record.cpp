#include "core/snapshot/record.h"

#include "core/governance/auditchain.h"
#include "core/metadata/convert.h"
#include "core/model/apiname.h"
#include "core/snapshot/reading.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <algorithm>
#include <limits>

namespace backflow::snapshot {

using model::CommitId;
using model::ContentId;

namespace {

constexpr QLatin1StringView kSnapshotTrailer("Backflow-Snapshot");
constexpr QLatin1StringView kPromotionTrailer("Backflow-Promotion");
/// Components that a commit of the record names in its message.
constexpr qsizetype kMostNamed = 50;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::snapshot)
};

/// The history back to `base` and including it; all of it where `base` is not on its first parents.
base::Result<QList<ports::CommitInfo>> historyBackTo(ports::Repository &repository, const CommitId &tip,
                                                     const std::optional<CommitId> &base)
{
    constexpr int kFirstLook = 64;
    for (int limit = base ? kFirstLook : std::numeric_limits<int>::max();;
         limit = limit > (1 << 24) ? limit : limit * 8) {
        auto history = repository.history(tip, limit);
        if (!history)
            return history;
        if (base) {
            const auto at = std::ranges::find(*history, *base, &ports::CommitInfo::id);
            if (at != history->end()) {
                history->erase(at + 1, history->end());
                return history;
            }
        }
        if (history->size() < limit)
            return history;
    }
}

/// The snapshot that a commit of the record's branch stands on. Commits that joined two records carry no trailer; the
/// one before them does.
base::Result<std::optional<CommitId>> baseOf(ports::Repository &repository, const CommitId &record)
{
    constexpr int kMostJoins = 100;
    const auto history = repository.history(record, kMostJoins);
    if (!history)
        return base::failure(history);
    for (const ports::CommitInfo &info : *history) {
        if (const QString hex = info.trailer(kSnapshotTrailer); !hex.isEmpty())
            return CommitId::fromHex(hex.toLatin1());
    }
    return record; // it is a snapshot itself
}

bool isManaged(const QString &path)
{
    const auto key = metadata::componentOfPath(path);
    return key && model::isOfManagedPackage(*key);
}

/// Walks the snapshots since the record's and sorts their changes: a promotion's are the record's, others are not.
/// What managed packages brought along did not change when a reading began or ceased to take it in.
base::Result<QHash<QString, QList<int>>> walk(ports::Repository &repository, RecordState &state,
                                              async::Monitor &monitor)
{
    QHash<QString, QList<int>> outside;
    for (qsizetype i = 1; i < state.steps.size(); ++i) {
        if (monitor.stopped())
            return std::unexpected(async::canceled());
        const ports::CommitInfo &step = state.steps.at(i);
        const auto changes = repository.changes(state.steps.at(i - 1).id, step.id);
        if (!changes)
            return base::failure(changes);
        const bool own = !step.trailer(kPromotionTrailer).isEmpty();
        const bool watched = isWithManaged(state.steps.at(i - 1)) && isWithManaged(step);
        for (const ports::FileChange &change : *changes) {
            if (own || (!watched && isManaged(change.path))) {
                state.promoted.insert(change.path, change.after);
                outside.remove(change.path);
            } else {
                outside[change.path] += int(i);
            }
        }
    }
    return outside;
}

struct RecordCommit {
    RecordState state;
    ports::CommitDraft draft;
};

/// A commit that brings the record's branch up to what it stands for. The branch is made where there is none.
base::Result<RecordCommit> upToDate(ports::Repository &repository, const ports::Backends &backends,
                                    const model::Environment &environment, const CommitId &snapshot,
                                    async::Monitor &monitor)
{
    auto state = recordState(repository, environment, snapshot, monitor);
    if (!state)
        return base::failure(state);
    if (!state->tip) {
        if (auto made = repository.moveBranch(recordBranch(environment), std::nullopt, *state->tree); !made)
            return base::failure(made);
        state->tip = state->tree;
    }
    RecordCommit commit{*std::move(state), {}};
    ports::CommitDraft &draft = commit.draft;
    draft.branch = recordBranch(environment);
    draft.expectedTip = commit.state.tip;
    draft.authorName = backends.personName();
    draft.authorEmail = backends.personEmail();
    draft.when = backends.clock().now();
    for (const auto &[path, content] : commit.state.promoted.asKeyValueRange()) {
        const auto held = repository.contentAt(*commit.state.tip, path);
        if (!held)
            return base::failure(held);
        if (*held == content)
            continue;
        if (content)
            draft.put.insert(path, *content);
        else
            draft.remove += path;
    }
    return commit;
}

QString trailers(const model::Environment &environment, const CommitId &snapshot)
{
    return QStringLiteral("\n\nBackflow-Environment: %1\n%2: %3\n")
        .arg(environment.name, kSnapshotTrailer, snapshot.toString());
}

} // namespace

QString recordBranch(const model::Environment &environment)
{
    return QStringLiteral("backflow/record/") + environment.slug();
}

base::Result<RecordState> recordState(ports::Repository &repository, const model::Environment &environment,
                                      const CommitId &snapshot, async::Monitor &monitor)
{
    RecordState state;
    const auto tip = repository.tip(recordBranch(environment));
    if (!tip)
        return base::failure(tip);
    state.tip = *tip;
    std::optional<CommitId> base;
    QDateTime recorded;
    if (state.tip) {
        auto found = baseOf(repository, *state.tip);
        if (!found)
            return base::failure(found);
        base = *found;
        if (base && !repository.commitInfo(*base)) {
            // A colleague's, made on a snapshot that never came here: then the clock tells what came after it.
            const auto info = repository.commitInfo(*state.tip);
            if (!info)
                return base::failure(info);
            recorded = info->when;
            base.reset();
        }
    }
    auto history = historyBackTo(repository, snapshot, base);
    if (!history)
        return base::failure(history);
    state.steps = *std::move(history);
    std::ranges::reverse(state.steps);
    if (base && state.steps.constFirst().id != *base) {
        // The record stands on a snapshot that came from elsewhere: what both histories hold is where they part.
        const auto common = repository.mergeBase(snapshot, *base);
        if (!common)
            return base::failure(common);
        const auto at = *common ? std::ranges::find(state.steps, **common, &ports::CommitInfo::id) : state.steps.end();
        if (at != state.steps.end()) {
            state.steps.erase(state.steps.begin(), at);
        } else if (const auto info = repository.commitInfo(*state.tip)) {
            recorded = info->when;
        }
    }
    if (recorded.isValid()) {
        const auto later = std::ranges::find_if(
            state.steps, [&recorded](const ports::CommitInfo &step) { return step.when > recorded; });
        if (later - state.steps.begin() > 1)
            state.steps.erase(state.steps.begin(), later - 1);
    }
    state.tree = state.tip ? state.tip : std::optional(state.steps.constFirst().id);
    const auto outside = walk(repository, state, monitor);
    if (!outside)
        return base::failure(outside);
    const auto changes = repository.changes(*state.tree, snapshot);
    if (!changes)
        return base::failure(changes);
    QMap<QString, Deviation> deviations;
    for (const ports::FileChange &change : *changes)
        deviations.insert(change.path, {change.path, change.before, change.after, {}});
    for (const auto &[path, content] : state.promoted.asKeyValueRange()) {
        const auto current = repository.contentAt(snapshot, path);
        if (!current)
            return base::failure(current);
        if (*current == content)
            deviations.remove(path);
        else
            deviations.insert(path, {path, content, *current, {}});
    }
    for (Deviation &deviation : deviations) {
        if (!metadata::componentOfPath(deviation.path))
            continue;
        deviation.steps = outside->value(deviation.path);
        state.deviations.push_back(std::move(deviation));
    }
    return state;
}

base::Result<CommitId> writeRecord(const ports::Backends &backends, const model::Environment &environment,
                                   const CommitId &snapshot, async::Monitor &monitor)
{
    const auto repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    auto commit = upToDate(**repository, backends, environment, snapshot, monitor);
    if (!commit)
        return base::failure(commit);
    if (commit->draft.put.isEmpty() && commit->draft.remove.isEmpty())
        return *commit->state.tip;
    commit->draft.message =
        QStringLiteral("What promotions brought to %1").arg(environment.name) + trailers(environment, snapshot);
    return (*repository)->commit(commit->draft, monitor);
}

base::Result<CommitId> beginRecord(const ports::Backends &backends, const model::Environment &environment,
                                   const CommitId &snapshot, async::Monitor &monitor)
{
    const auto repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    const auto tip = (*repository)->tip(recordBranch(environment));
    if (!tip)
        return base::failure(tip);
    const auto tree = (*repository)->tree(snapshot);
    if (!tree)
        return base::failure(tree);
    ports::CommitDraft draft;
    draft.branch = recordBranch(environment);
    draft.expectedTip = *tip;
    draft.fromEmpty = true;
    for (const ports::TreeFile &file : *tree)
        draft.put.insert(file.path, file.content);
    draft.authorName = backends.personName();
    draft.authorEmail = backends.personEmail();
    draft.when = backends.clock().now();
    draft.message = QStringLiteral("%1 is another org").arg(environment.name) + trailers(environment, snapshot);
    return (*repository)->commit(draft, monitor);
}

base::Result<CommitId> track(const ports::Backends &backends, const model::Environment &environment,
                             const CommitId &snapshot, const QList<model::ComponentKey> &keys, const QString &reason,
                             async::Monitor &monitor)
{
    const auto repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    auto commit = upToDate(**repository, backends, environment, snapshot, monitor);
    if (!commit)
        return base::failure(commit);
    const QSet<model::ComponentKey> wanted(keys.begin(), keys.end());
    QStringList names;
    for (const Deviation &deviation : commit->state.deviations) {
        const auto key = metadata::componentOfPath(deviation.path);
        if (!wanted.contains(*key))
            continue;
        names += key->toString();
        commit->draft.put.remove(deviation.path);
        commit->draft.remove.removeAll(deviation.path);
        const auto held = (*repository)->contentAt(*commit->state.tip, deviation.path);
        if (!held)
            return base::failure(held);
        if (deviation.current && *held != deviation.current)
            commit->draft.put.insert(deviation.path, *deviation.current);
        else if (!deviation.current && *held)
            commit->draft.remove += deviation.path;
    }
    names.removeDuplicates();
    if (names.isEmpty())
        return base::failure(base::Errc::InvalidInput,
                             Tr::tr("None of that differs from the record of %1 any more.").arg(environment.name));
    QStringList lines = names.mid(0, kMostNamed);
    if (names.size() > kMostNamed)
        lines += QStringLiteral("and %1 more").arg(names.size() - kMostNamed);
    if (!reason.trimmed().isEmpty())
        lines.prepend(reason.trimmed() + u'\n');
    commit->draft.message =
        QStringLiteral("Track %1 of %2\n\n%3")
            .arg(names.size() == 1 ? names.constFirst() : QStringLiteral("%1 components").arg(names.size()),
                 environment.name, lines.join(u'\n')) +
        trailers(environment, snapshot);
    const auto written = (*repository)->commit(commit->draft, monitor);
    if (!written)
        return written;
    governance::AuditEntry entry;
    entry.action = QStringLiteral("drift.track");
    entry.actorName = backends.personName();
    entry.actorEmail = backends.personEmail();
    entry.at = backends.clock().now();
    entry.details = {{QStringLiteral("to"), QJsonObject{{QStringLiteral("env"), environment.name}}},
                     {QStringLiteral("components"), QJsonArray::fromStringList(names)},
                     {QStringLiteral("reason"), reason.trimmed()},
                     {QStringLiteral("record"), written->toString()}};
    if (const auto audited = governance::appendAudit(**repository, entry, monitor); !audited)
        return base::failure(audited);
    return written;
}

} // namespace backflow::snapshot
