#include "core/promotion/eventstates.h"

#include "core/base/moments.h"
#include "core/metadata/convert.h"
#include "core/promotion/words.h"

#include <QMap>
#include <QSet>

namespace backflow::promotion {

using namespace Qt::StringLiterals;
using base::Result;
using ports::HistoryIndex;
using ports::HistoryQuery;
using ports::HistorySource;
using ports::IndexedEvent;

namespace {

/// Records of one promotion: its beginning, its end, settling it.
constexpr int kMostRecords = 32;

QString dateWords(const QDateTime &when)
{
    return base::momentWords(when);
}

EventStates none(const QString &why)
{
    EventStates states;
    states.whyNone = why;
    return states;
}

Result<EventStates> statesOfCommit(ports::Repository &repository, const QString &hex)
{
    const auto commit = model::CommitId::fromHex(hex.toLatin1());
    if (!commit)
        return none(Tr::tr("Only the summary was recorded."));
    const auto info = repository.commitInfo(*commit);
    if (!info && info.error().code == base::Errc::NotFound)
        return none(Tr::tr("What it held then is not stored here any more. Only the summary was recorded."));
    if (!info)
        return base::failure(info);
    EventStates states;
    if (!info->parents.isEmpty())
        states.before = info->parents.front();
    states.after = *commit;
    return states;
}

/// The record of the beginning knows what the target held before, that of the end what it held afterwards.
Result<EventStates> statesOfPromotion(HistoryIndex &index, const HistoryEvent &event)
{
    const HistoryQuery query{.where = {event.where}, .source = HistorySource::Record, .promotion = event.promotion};
    const auto records = index.after(query, 0, kMostRecords, HistoryIndex::Detail::Whole);
    if (!records)
        return base::failure(records);
    QString before;
    QString after;
    bool ended = false;
    for (const IndexedEvent &indexed : *records) {
        const QJsonObject record = historyEvent(indexed).record;
        const QString action = record.value("action"_L1).toString();
        const QString head = record.value("seen"_L1).toObject().value("envHead"_L1).toString();
        if (action.endsWith(".intent"_L1)) {
            before = head;
        } else if (action.endsWith(".result"_L1)) {
            after = head;
            ended = true;
        }
    }
    EventStates states;
    states.before = model::CommitId::fromHex(before.toLatin1());
    states.after = model::CommitId::fromHex(after.toLatin1());
    if (!ended)
        return none(Tr::tr("The promotion has no end on record yet."));
    if (!states.before || !states.after)
        return none(Tr::tr("Only the summary was recorded."));
    if (before == after)
        return none(Tr::tr("Nothing was changed in %1.").arg(event.where));
    return states;
}

/// An org says in its own words what was done; the readings around it show what came of it.
Result<EventStates> statesAround(HistoryIndex &index, const HistoryEvent &event)
{
    const auto before = readingAt(index, event.where, event.when);
    const HistoryQuery later{
        .where = {event.where}, .source = HistorySource::Reading, .since = event.when, .oldestFirst = true};
    const auto after = index.after(later, 0, 1);
    if (!before || !after)
        return before ? base::failure(after) : base::failure(before);
    if (!*before && after->isEmpty())
        return none(Tr::tr("Only the summary was recorded: %1 was never read here.").arg(event.where));
    if (!*before)
        return none(Tr::tr("Only the summary was recorded before %1.").arg(dateWords(after->front().when)));
    if (after->isEmpty())
        return none(Tr::tr("Only the summary is recorded yet: %1 was last found changed on %2.")
                        .arg(event.where, dateWords((*before)->when)));
    EventStates states;
    states.before = model::CommitId::fromHex((*before)->id.toLatin1());
    states.after = model::CommitId::fromHex(after->front().id.toLatin1());
    states.remark =
        Tr::tr("What %1 held when it was read before and after this, on %2 and on %3: other changes of that "
               "time are among these.")
            .arg(event.where, dateWords((*before)->when), dateWords(after->front().when));
    return states;
}

} // namespace

Result<std::optional<HistoryEvent>> readingAt(HistoryIndex &index, const QString &environment, const QDateTime &when)
{
    const HistoryQuery query{.where = {environment}, .source = HistorySource::Reading, .until = when.addMSecs(1)};
    const auto found = index.after(query, 0, 1);
    if (!found)
        return base::failure(found);
    return found->isEmpty() ? std::optional<HistoryEvent>() : historyEvent(found->front());
}

Result<EventStates> statesOf(ports::Repository &repository, HistoryIndex &index, const HistoryEvent &event)
{
    if (event.source == HistorySource::Reading)
        return statesOfCommit(repository, event.id);
    if (event.source == HistorySource::SetupTrail)
        return statesAround(index, event);
    if (event.action == "drift.track"_L1)
        return statesOfCommit(repository, event.record.value("record"_L1).toString());
    if (event.promotion.isEmpty() || event.where.isEmpty())
        return none(Tr::tr("This event changed no environment."));
    return statesOfPromotion(index, event);
}

Result<std::vector<StateChange>> changesBetween(ports::Repository &repository,
                                                const std::optional<model::CommitId> &before,
                                                const model::CommitId &after)
{
    QList<ports::FileChange> files;
    if (before) {
        const auto changes = repository.changes(*before, after);
        if (!changes)
            return base::failure(changes);
        files = *changes;
    } else {
        const auto tree = repository.tree(after);
        if (!tree)
            return base::failure(tree);
        for (const ports::TreeFile &file : *tree)
            files += {file.path, std::nullopt, file.content};
    }
    QMap<model::ComponentKey, StateChange> found;
    for (const ports::FileChange &file : std::as_const(files)) {
        const auto key = metadata::componentOfPath(file.path);
        if (!key)
            continue;
        StateChange &change = found[*key];
        change.key = *key;
        change.files += file;
    }
    std::vector<StateChange> changes;
    for (StateChange &change : found) {
        const auto all = [&change](auto side) {
            return std::ranges::none_of(change.files, [side](const auto &file) { return (file.*side).has_value(); });
        };
        change.added = all(&ports::FileChange::before);
        change.removed = all(&ports::FileChange::after);
        changes.push_back(std::move(change));
    }
    return changes;
}

} // namespace backflow::promotion
