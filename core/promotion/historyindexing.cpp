#include "core/promotion/historyindexing.h"

#include "core/governance/auditchain.h"
#include "core/governance/peoplebranch.h"
#include "core/promotion/historypeople.h"
#include "core/promotion/historysources.h"
#include "core/promotion/shownnames.h"
#include "core/promotion/words.h"

#include <QSet>
#include <algorithm>

namespace backflow::promotion {

using namespace Qt::StringLiterals;
using base::Result;
using ports::HistorySource;
using ports::IndexedEvent;

namespace {

/// Another number = events are made in another way: the index is filled anew.
constexpr int kShape = 3;
constexpr qsizetype kAtATime = 4000;
constexpr int kFirstLook = 256;
/// Rows of a setup audit trail may show up later than later ones.
constexpr int kLateHours = 24;
constexpr QLatin1StringView kSnapshots("backflow/org/");
constexpr QLatin1StringView kTrails("trail/");
constexpr QLatin1StringView kLogins("logins/");
/// No branch and no trail: which map of people the names are of.
constexpr QLatin1StringView kPeople("people");

/// What a source holds that the index does not; oldest first.
struct Unread {
    QString source;
    QString mark;
    /// False: the source no longer holds what was read of it.
    bool known = true;
    QList<ports::CommitInfo> commits{};
    /// Of what an org wrote about itself.
    QString environment{};
    QList<snapshot::AuditRow> rows{};
    QList<snapshot::LoginRow> logins{};
    /// Where the mark is when the rows are taken.
    QString rowsMark{};

    qsizetype size() const { return commits.size() + rows.size() + logins.size(); }
};

Result<Unread> unreadCommits(ports::Repository &repository, const QString &branch, const QString &mark)
{
    Unread news{branch, mark};
    const auto tip = repository.tip(branch);
    if (!tip)
        return base::failure(tip);
    if (!*tip) {
        news.known = mark.isEmpty();
        return news;
    }
    if ((*tip)->toString() == mark)
        return news;
    for (int look = mark.isEmpty() ? std::numeric_limits<int>::max() : kFirstLook;;) {
        Result<QList<ports::CommitInfo>> commits = repository.history(**tip, look);
        if (!commits)
            return base::failure(commits);
        const auto known =
            std::ranges::find_if(*commits, [&](const auto &commit) { return commit.id.toString() == mark; });
        if (known != commits->end() || commits->size() < look) {
            news.known = mark.isEmpty() || known != commits->end();
            if (known != commits->end())
                commits->erase(known, commits->end());
            std::ranges::reverse(*commits);
            news.commits = *std::move(commits);
            return news;
        }
        look = look > std::numeric_limits<int>::max() / 16 ? std::numeric_limits<int>::max() : look * 16;
    }
}

/// Ids of an environment's events of that source from a time on.
Result<QSet<QString>> takenSince(ports::HistoryIndex &index, const QString &environment, HistorySource source,
                                 const QDateTime &since)
{
    const ports::HistoryQuery query{.where = {environment}, .source = source, .since = since, .oldestFirst = true};
    QSet<QString> taken;
    for (qint64 key = 0;;) {
        const auto step = index.after(query, key, kAtATime);
        if (!step)
            return base::failure(step);
        if (step->isEmpty())
            return taken;
        key = step->back().key;
        for (const IndexedEvent &event : *step)
            taken.insert(event.id);
    }
}

/// From when on rows may be missing that were read up to that mark.
QDateTime lookFrom(const QString &mark)
{
    return QDateTime::fromMSecsSinceEpoch(mark.section(u' ', 1).toLongLong()).addSecs(-kLateHours * 3600);
}

/// As a trail's; the rows are read only when there are new ones.
Result<Unread> unreadLogins(ports::JournalStore &journal, const snapshot::LoginHistory &history,
                            ports::HistoryIndex &index, const QString &mark)
{
    Unread news{kLogins + history.environment, mark};
    news.environment = history.environment;
    news.rowsMark = u"%1 %2"_s.arg(history.importedAt.toMSecsSinceEpoch())
                        .arg(history.last.isValid() ? history.last.toMSecsSinceEpoch() : 0);
    if (news.rowsMark == mark)
        return news;
    const QDateTime since = mark.isEmpty() ? QDateTime() : lookFrom(mark);
    auto rows = snapshot::loginRows(journal, history, since);
    if (!rows)
        return base::failure(rows);
    if (!mark.isEmpty()) {
        const auto taken = takenSince(index, history.environment, HistorySource::Logins, since);
        if (!taken)
            return base::failure(taken);
        rows->removeIf([&taken](const snapshot::LoginRow &row) { return taken->contains(row.id); });
    }
    news.logins = *std::move(rows);
    return news;
}

/// The mark is when the trail was imported and the time of the last row taken.
Result<Unread> unreadRows(ports::JournalStore &journal, const snapshot::AuditTrail &trail, ports::HistoryIndex &index,
                          const QString &mark)
{
    Unread news{kTrails + trail.environment, mark};
    news.environment = trail.environment;
    const qint64 last = trail.rows.isEmpty() ? 0 : trail.rows.constLast().at.toMSecsSinceEpoch();
    news.rowsMark = u"%1 %2"_s.arg(trail.importedAt.toMSecsSinceEpoch()).arg(last);
    if (news.rowsMark == mark)
        return news;
    if (!mark.isEmpty()) {
        const QDateTime since = lookFrom(mark);
        const auto taken = takenSince(index, trail.environment, HistorySource::SetupTrail, since);
        if (!taken)
            return base::failure(taken);
        for (const snapshot::AuditRow &row : trail.rows)
            if (row.at >= since && !taken->contains(row.id))
                news.rows += row;
        return news;
    }
    auto older = snapshot::olderTrailRows(journal, trail);
    if (!older)
        return base::failure(older);
    news.rows = *std::move(older) + trail.rows;
    return news;
}

/// How far a filling is, over all sources.
struct Progress {
    async::Monitor &monitor;
    qint64 total = 0;
    qint64 done = 0;

    Result<> step()
    {
        if (monitor.stopped())
            return std::unexpected(async::canceled());
        if (++done % 64 == 0 || done == total)
            monitor.advance(done, total);
        return {};
    }
};

Result<> takeCommits(ports::Repository &repository, const governance::People &people, ports::HistoryIndex &index,
                     const Unread &news, Progress &progress)
{
    const bool record = news.source == governance::kAuditBranch;
    QString mark = news.mark;
    QList<IndexedEvent> events;
    for (qsizetype at = 0; at < news.commits.size(); ++at) {
        if (const auto on = progress.step(); !on)
            return on;
        Result<QList<IndexedEvent>> made =
            record ? recordEvents(repository, news.commits[at], people) : readingEvents(repository, news.commits[at]);
        if (!made)
            return base::failure(made);
        events += *std::move(made);
        if (events.size() < kAtATime && at + 1 < news.commits.size())
            continue;
        const QString to = news.commits[at].id.toString();
        if (const auto added = index.add(news.source, mark, to, events); !added)
            return added;
        mark = to;
        events.clear();
    }
    return {};
}

Result<> takeRows(ports::HistoryIndex &index, const Unread &news, Progress &progress)
{
    if (news.rowsMark == news.mark)
        return {};
    QList<IndexedEvent> events;
    for (const snapshot::AuditRow &row : news.rows) {
        if (const auto on = progress.step(); !on)
            return on;
        events += trailEvent(news.environment, row);
    }
    for (const snapshot::LoginRow &row : news.logins) {
        if (const auto on = progress.step(); !on)
            return on;
        events += loginEvent(news.environment, row);
    }
    return index.add(news.source, news.mark, news.rowsMark, events);
}

Result<QList<Unread>> allUnread(ports::Repository &repository, ports::JournalStore &journal, ports::HistoryIndex &index)
{
    Result<QStringList> branches = repository.branches(kSnapshots);
    if (!branches)
        return base::failure(branches);
    branches->prepend(governance::kAuditBranch);
    QList<Unread> all;
    for (const QString &branch : std::as_const(*branches)) {
        const auto mark = index.mark(branch);
        auto news = mark ? unreadCommits(repository, branch, *mark) : base::failure(mark);
        if (!news)
            return base::failure(news);
        all += *std::move(news);
    }
    const auto trails = snapshot::importedAuditTrails(journal);
    if (!trails)
        return base::failure(trails);
    for (const snapshot::AuditTrail &trail : *trails) {
        const auto mark = index.mark(kTrails + trail.environment);
        auto news = mark ? unreadRows(journal, trail, index, *mark) : base::failure(mark);
        if (!news)
            return base::failure(news);
        all += *std::move(news);
    }
    const auto logins = snapshot::importedLogins(journal);
    if (!logins)
        return base::failure(logins);
    for (const snapshot::LoginHistory &history : *logins) {
        const auto mark = index.mark(kLogins + history.environment);
        auto news = mark ? unreadLogins(journal, history, index, *mark) : base::failure(mark);
        if (!news)
            return base::failure(news);
        all += *std::move(news);
    }
    return all;
}

} // namespace

namespace {

/// Empties the index when it calls somebody otherwise than the map does now, and keeps by which map it is filled.
Result<> usePeople(const governance::People &people, ports::HistoryIndex &index, const QString &stamp)
{
    Result<QString> kept = index.mark(kPeople);
    const Result<QStringList> told = index.values(ports::HistoryFacet::Who);
    if (!kept || !told)
        return kept ? base::failure(told) : base::failure(kept);
    if (tellsOtherwise(*kept, people, *told)) {
        if (const auto empty = index.clear(); !empty)
            return empty;
        if (const auto ready = index.useStamp(stamp); !ready)
            return ready;
        kept = QString();
    }
    const QString mark = markOf(people);
    if (*kept == mark)
        return {};
    const Result<> moved = index.add(kPeople, *kept, mark, {});
    // Conflict: another process keeps the same.
    return !moved && moved.error().code == base::Errc::Conflict ? Result<>() : moved;
}

} // namespace

Result<> bringUpToDate(ports::Repository &repository, ports::JournalStore &journal, ports::HistoryIndex &index,
                       async::Monitor &monitor)
{
    const QString stamp = QString::number(kShape);
    if (const auto ready = index.useStamp(stamp); !ready)
        return ready;
    const Result<governance::People> people = governance::readPeople(repository);
    if (!people)
        return base::failure(people);
    if (const auto ready = usePeople(*people, index, stamp); !ready)
        return ready;
    Result<QList<Unread>> all = allUnread(repository, journal, index);
    if (all && std::ranges::any_of(*all, [](const Unread &news) { return !news.known; })) {
        if (const auto empty = index.clear(); !empty)
            return empty;
        if (const auto ready = index.useStamp(stamp); !ready)
            return ready;
        if (const auto ready = usePeople(*people, index, stamp); !ready)
            return ready;
        all = allUnread(repository, journal, index);
    }
    if (!all)
        return base::failure(all);
    Progress progress{monitor};
    for (const Unread &news : std::as_const(*all))
        progress.total += news.size();
    if (progress.total > 0)
        monitor.say(Tr::tr("Reading the record into the history"));
    for (const Unread &news : std::as_const(*all)) {
        const auto taken = news.environment.isEmpty() ? takeCommits(repository, *people, index, news, progress)
                                                      : takeRows(index, news, progress);
        // Conflict: another process reads the same in.
        if (!taken && taken.error().code != base::Errc::Conflict)
            return taken;
    }
    return {};
}

Result<std::unique_ptr<ports::HistoryIndex>> openHistory(const ports::Backends &backends)
{
    return openRecordedHistory(backends).transform(shownHistory);
}

Result<std::unique_ptr<ports::HistoryIndex>> openRecordedHistory(const ports::Backends &backends)
{
    //: The code of the language this is translated to: de, es, fr, ja. Names a file.
    return ports::historyIndexOf(backends, Tr::tr("en"));
}

Result<std::unique_ptr<ports::HistoryIndex>> currentHistory(const ports::Backends &backends, async::Monitor &monitor,
                                                            Filling filling)
{
    Result<std::unique_ptr<ports::HistoryIndex>> index = openHistory(backends);
    if (!index)
        return index;
    const auto repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    const auto journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    if (filling == Filling::Everything) {
        if (const auto empty = (*index)->clear(); !empty)
            return base::failure(empty);
    }
    if (const auto current = bringUpToDate(**repository, **journal, **index, monitor); !current)
        return base::failure(current);
    return index;
}

} // namespace backflow::promotion
