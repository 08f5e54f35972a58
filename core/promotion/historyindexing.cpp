#include "core/promotion/historyindexing.h"

#include "core/governance/auditcommit.h"
#include "core/metadata/convert.h"
#include "core/promotion/words.h"

#include <QJsonArray>
#include <QLocale>
#include <algorithm>

namespace backflow::promotion {

using namespace Qt::StringLiterals;
using base::Result;
using ports::HistoryGroup;
using ports::IndexedEvent;

namespace {

/// Another number = events are made in another way: the index is filled anew.
constexpr int kShape = 1;
constexpr qsizetype kAtATime = 4000;
constexpr int kFirstLook = 256;
constexpr QLatin1StringView kSnapshots("backflow/org/");

HistoryGroup groupOf(const QString &action)
{
    if (action == "promotion"_L1 || action == "rollback"_L1)
        return HistoryGroup::Promotions;
    if (action == "snapshot"_L1 || action == "retrieve"_L1 || action.startsWith("drift."_L1))
        return HistoryGroup::Orgs;
    for (const QLatin1StringView begin : {"lock"_L1, "policy"_L1, "access"_L1, "role"_L1, "denied"_L1, "login"_L1})
        if (action.startsWith(begin))
            return HistoryGroup::Access;
    return HistoryGroup::Decisions;
}

Result<IndexedEvent> recordEvent(ports::Repository &repository, const ports::CommitInfo &commit)
{
    const Result<governance::AuditRecord> record = governance::auditRecordOf(repository, commit);
    if (!record)
        return base::failure(record);
    HistoryEvent event = historyEvent(*record);
    IndexedEvent made;
    made.id = event.id;
    made.when = event.when;
    made.who = event.who;
    made.where = event.where;
    made.what = event.what;
    made.action = event.action;
    made.group = event.action.isEmpty() ? HistoryGroup::Decisions : groupOf(event.action);
    // Settling a promotion is a person's decision about it.
    if (record->json.value("action"_L1).toString() == "promote.settled"_L1)
        made.group = HistoryGroup::Decisions;
    made.promotion = event.promotion;
    made.reason = event.reason;
    made.components = componentsOf(record->json);
    made.record = record->json;
    return made;
}

QString snapshotWords(const QString &environment, const QStringList &components, bool first)
{
    if (first)
        return Tr::tr("First snapshot of %1: %2 components").arg(environment).arg(components.size());
    if (components.size() == 1)
        return Tr::tr("%1 changed: %2").arg(environment, components.front());
    return Tr::tr("%1 changed: %2 components").arg(environment).arg(components.size());
}

Result<IndexedEvent> snapshotEvent(ports::Repository &repository, const ports::CommitInfo &commit)
{
    IndexedEvent made;
    QSet<QString> touched;
    if (commit.parents.isEmpty()) {
        const auto files = repository.tree(commit.id);
        if (!files)
            return base::failure(files);
        for (const ports::TreeFile &file : *files)
            if (const auto key = metadata::componentOfPath(file.path))
                touched.insert(key->toString());
    } else {
        const auto changes = repository.changes(commit.parents.front(), commit.id);
        if (!changes)
            return base::failure(changes);
        for (const ports::FileChange &change : *changes)
            if (const auto key = metadata::componentOfPath(change.path))
                touched.insert(key->toString());
    }
    made.components = QStringList(touched.begin(), touched.end());
    made.components.sort();
    made.id = commit.id.toString();
    made.when = commit.when;
    made.who = commit.authorName;
    made.where = commit.trailer(u"Backflow-Environment"_s);
    made.promotion = commit.trailer(u"Backflow-Promotion"_s);
    made.action = u"snapshot"_s;
    made.group = HistoryGroup::Orgs;
    made.what = snapshotWords(made.where, made.components, commit.parents.isEmpty());
    return made;
}

/// Oldest first: the commits of the branch behind `mark`; all of them when the branch does not hold it (any more).
struct Unread {
    bool known = true;
    QList<ports::CommitInfo> commits;
};
Result<Unread> unread(ports::Repository &repository, const model::CommitId &tip, const QString &mark)
{
    for (int look = mark.isEmpty() ? std::numeric_limits<int>::max() : kFirstLook;;) {
        Result<QList<ports::CommitInfo>> commits = repository.history(tip, look);
        if (!commits)
            return base::failure(commits);
        const auto known =
            std::ranges::find_if(*commits, [&](const auto &commit) { return commit.id.toString() == mark; });
        const bool all = commits->size() < look;
        if (known != commits->end() || all) {
            const bool found = mark.isEmpty() || known != commits->end();
            if (known != commits->end())
                commits->erase(known, commits->end());
            std::ranges::reverse(*commits);
            return Unread{found, *std::move(commits)};
        }
        look = look > std::numeric_limits<int>::max() / 16 ? std::numeric_limits<int>::max() : look * 16;
    }
}

/// False when the branch no longer holds what the index has of it.
Result<bool> readBranch(ports::Repository &repository, ports::HistoryIndex &index, const QString &branch,
                        async::Monitor &monitor)
{
    const auto tip = repository.tip(branch);
    Result<QString> mark = index.mark(branch);
    if (!tip || !mark)
        return tip ? base::failure(mark) : base::failure(tip);
    if (!*tip)
        return mark->isEmpty();
    if ((*tip)->toString() == *mark)
        return true;
    Result<Unread> news = unread(repository, **tip, *mark);
    if (!news)
        return base::failure(news);
    if (!news->known)
        return false;
    const auto make = branch == governance::kAuditBranch ? recordEvent : snapshotEvent;
    for (qsizetype from = 0; from < news->commits.size(); from += kAtATime) {
        QList<IndexedEvent> events;
        const qsizetype end = qMin(from + kAtATime, news->commits.size());
        for (qsizetype at = from; at < end; ++at) {
            if (monitor.stopped())
                return std::unexpected(async::canceled());
            Result<IndexedEvent> event = make(repository, news->commits[at]);
            if (!event)
                return base::failure(event);
            events += *std::move(event);
        }
        const QString to = news->commits[end - 1].id.toString();
        if (const auto added = index.add(branch, *mark, to, events); !added)
            return base::failure(added);
        mark = to;
    }
    return true;
}

} // namespace

QStringList componentsOf(const QJsonObject &record)
{
    QStringList found;
    for (const QJsonValue &value : record.value("components"_L1).toArray()) {
        const QString name = value.isString() ? value.toString() : value.toObject().value("component"_L1).toString();
        if (!name.isEmpty())
            found += name;
    }
    return found;
}

HistoryEvent historyEvent(const ports::IndexedEvent &event)
{
    return {.id = event.id,
            .when = event.when,
            .who = event.who,
            .where = event.where,
            .what = event.what,
            .action = event.action,
            .promotion = event.promotion,
            .reason = event.reason,
            .record = event.record};
}

Result<> bringUpToDate(ports::Repository &repository, ports::HistoryIndex &index, async::Monitor &monitor)
{
    // What happened is kept in words, so another language is another index.
    if (const auto ready = index.useStamp(u"%1 %2"_s.arg(kShape).arg(QLocale().name())); !ready)
        return ready;
    for (const bool again : {false, true}) {
        Result<QStringList> branches = repository.branches(kSnapshots);
        if (!branches)
            return base::failure(branches);
        branches->prepend(governance::kAuditBranch);
        bool whole = true;
        for (const QString &branch : std::as_const(*branches)) {
            const Result<bool> fits = readBranch(repository, index, branch, monitor);
            if (!fits && fits.error().code == base::Errc::Conflict)
                continue; // another process reads the same in
            if (!fits)
                return base::failure(fits);
            whole = whole && *fits;
        }
        if (whole || again)
            return {};
        if (const auto empty = index.clear(); !empty)
            return empty;
        if (const auto ready = index.useStamp(u"%1 %2"_s.arg(kShape).arg(QLocale().name())); !ready)
            return ready;
    }
    return {};
}

Result<std::unique_ptr<ports::HistoryIndex>> currentHistory(const ports::Backends &backends, async::Monitor &monitor)
{
    Result<std::unique_ptr<ports::HistoryIndex>> index = ports::historyIndexOf(backends);
    if (!index)
        return index;
    const auto repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    if (const auto current = bringUpToDate(**repository, **index, monitor); !current)
        return base::failure(current);
    return index;
}

} // namespace backflow::promotion
