#include "core/promotion/draftsession.h"

#include "core/merge/askwhen.h"
#include "core/merge/sessionjson.h"
#include "core/promotion/draftjson.h"
#include "core/promotion/words.h"

#include <algorithm>

namespace backflow::promotion {

using namespace Qt::StringLiterals;

namespace {

/// So many small records are read in well under a second; beyond, one checkpoint takes their place.
constexpr qsizetype kManyRecords = 400;

QString kindOf(const QString &draft)
{
    return kSessionKind + draft;
}

/// Ten digits: the store sorts ids as text.
QString nameOf(qint64 number)
{
    return QString::number(number).rightJustified(10, u'0');
}

std::vector<merge::SessionFile> filesOf(const Draft &draft)
{
    const merge::MergeOptions options = merge::asking(draft.options.askWhen);
    std::vector<merge::SessionFile> files;
    for (const ComponentMerge &component : draft.components) {
        for (const FileMerge &file : component.files)
            files.push_back(
                {component.key.toString(), component.key.type, file.path, file.versions, file.outcome, options});
    }
    return files;
}

struct Records {
    QList<std::optional<QJsonObject>> list;
    qint64 last = 0;
};

QJsonObject recordOfChoices(const QHash<QString, merge::Choice> &choices)
{
    merge::SessionState state;
    for (auto it = choices.begin(); it != choices.end(); ++it)
        state.answers.insert(it.key(), {*it, merge::By::Hand, {}});
    QJsonObject record = merge::stateToJson(state);
    record.insert(u"k"_s, u"all"_s);
    return record;
}

/// Choices as they were kept before there were sessions.
base::Result<std::optional<QJsonObject>> choicesOfOld(ports::JournalStore &journal, const QString &draft)
{
    const base::Result<QJsonObject> json = journal.draft(kChoicesKind, draft);
    if (!json && json.error().code == base::Errc::NotFound)
        return std::nullopt;
    if (!json)
        return base::failure(json);
    return recordOfChoices(choicesFromJson(*json));
}

base::Result<Records> recordsOf(ports::JournalStore &journal, const QString &draft)
{
    const base::Result<QStringList> names = journal.drafts(kindOf(draft));
    if (!names)
        return base::failure(names);
    QStringList sorted = *names;
    sorted.sort();
    Records records;
    const auto old = choicesOfOld(journal, draft);
    if (!old)
        return base::failure(old);
    if (*old)
        records.list.append(**old);
    for (const QString &name : std::as_const(sorted)) {
        base::Result<QJsonObject> record = journal.draft(kindOf(draft), name);
        if (!record && record.error().code != base::Errc::Corrupt)
            return base::failure(record);
        // A number that is missing was a record too.
        for (qint64 gap = records.last + 1; records.last > 0 && gap < name.toLongLong(); ++gap)
            records.list.append(std::nullopt);
        records.list.append(record ? std::optional(*std::move(record)) : std::nullopt);
        records.last = name.toLongLong();
    }
    return records;
}

base::Result<> writeCheckpoint(ports::JournalStore &journal, DraftSession &session)
{
    const qint64 number = session.next;
    if (base::Result<> kept = keepRecord(journal, session.draft.id, number, session.session.checkpoint()); !kept)
        return kept;
    session.next = number + 1;
    return {};
}

} // namespace

void applySession(Draft &draft, const merge::Session &session)
{
    int index = 0;
    for (ComponentMerge &component : draft.components) {
        for (FileMerge &file : component.files)
            file.outcome = session.file(index++).outcome;
    }
    applyAnswers(draft, session);
}

void applyAnswers(Draft &draft, const merge::Session &session)
{
    draft.choices = session.choices();
    int index = 0;
    for (ComponentMerge &component : draft.components) {
        component.undecided = 0;
        for (FileMerge &file : component.files) {
            file.written = session.text(file.path);
            component.undecided += session.counters(index++).open;
        }
    }
}

DraftSession sessionOver(Draft draft)
{
    merge::Session::Restored restored =
        merge::Session::restore(filesOf(draft), draft.source, draft.target, {recordOfChoices(draft.choices)});
    return {std::move(draft), std::move(restored.session), 1, {}};
}

base::Result<DraftSession> openSession(ports::JournalStore &journal, Draft draft)
{
    base::Result<Records> records = recordsOf(journal, draft.id);
    if (!records)
        return base::failure(records);
    merge::Session::Restored restored =
        merge::Session::restore(filesOf(draft), draft.source, draft.target, records->list);
    DraftSession session{std::move(draft), std::move(restored.session), records->last + 1, std::move(restored.notes)};
    applySession(session.draft, session.session);
    return session;
}

base::Result<> keepRecord(ports::JournalStore &journal, const QString &draft, qint64 number, const QJsonObject &record)
{
    const auto lease = journal.lease(draft + u".session"_s);
    if (!lease)
        return base::failure(lease);
    const base::Result<QJsonObject> there = journal.draft(kindOf(draft), nameOf(number));
    if (there || there.error().code == base::Errc::Corrupt)
        return base::failure(
            base::Errc::Conflict,
            Tr::tr("Something was decided in another window or program meanwhile. Your last step was not "
                   "kept; open the decisions again to see both."));
    if (there.error().code != base::Errc::NotFound)
        return base::failure(there);
    return journal.putDraft(kindOf(draft), nameOf(number), record);
}

base::Result<DraftSession> rebaseSession(ports::JournalStore &journal, const DraftSession &old, Draft draft)
{
    DraftSession session{std::move(draft), {}, old.next, {}};
    session.session = old.session.rebased(filesOf(session.draft));
    // The draft first: without the checkpoint the old answers still hold wherever the values are the same.
    if (base::Result<> kept = journal.putDraft(kDraftKind, session.draft.id, draftToJson(session.draft)); !kept)
        return base::failure(kept);
    if (base::Result<> kept = writeCheckpoint(journal, session); !kept)
        return base::failure(kept);
    applySession(session.draft, session.session);
    return session;
}

base::Result<> compactSession(ports::JournalStore &journal, DraftSession &session)
{
    const base::Result<QStringList> names = journal.drafts(kindOf(session.draft.id));
    if (!names)
        return base::failure(names);
    if (names->size() < kManyRecords)
        return {};
    if (base::Result<> written = writeCheckpoint(journal, session); !written)
        return written;
    for (const QString &name : *names) {
        if (base::Result<> gone = journal.removeDraft(kindOf(session.draft.id), name); !gone)
            return gone;
    }
    return {};
}

base::Result<> removeSession(ports::JournalStore &journal, const QString &draft)
{
    const base::Result<QStringList> names = journal.drafts(kindOf(draft));
    if (!names)
        return base::failure(names);
    for (const QString &name : *names) {
        if (base::Result<> gone = journal.removeDraft(kindOf(draft), name); !gone)
            return gone;
    }
    return {};
}

base::Result<> saveChoices(ports::JournalStore &journal, const Draft &draft)
{
    const base::Result<Records> records = recordsOf(journal, draft.id);
    if (!records)
        return base::failure(records);
    merge::Session session = merge::Session::restore(filesOf(draft), draft.source, draft.target, records->list).session;
    merge::Step step{1, Tr::tr("Choices"), draft.startedBy, draft.startedAt, {}};
    for (const merge::Step &done : session.undoSteps() + session.redoSteps())
        step.number = std::max(step.number, done.number + 1);
    const auto put = [&](const QString &id, const std::optional<merge::Answer> &after) {
        if (session.answer(id) != after)
            step.changes.append(merge::AnswerChange{id, session.answer(id), after});
    };
    for (auto it = draft.choices.begin(); it != draft.choices.end(); ++it)
        put(it.key(), merge::Answer{*it, merge::By::Hand, {}});
    const QStringList before = session.state().answers.keys();
    for (const QString &id : before) {
        if (!draft.choices.contains(id))
            put(id, std::nullopt);
    }
    if (step.changes.isEmpty())
        return {};
    return keepRecord(journal, draft.id, records->last + 1, merge::recordOf(step));
}

base::Result<> remember(ports::JournalStore &journal, const Draft &draft, const merge::Session &session,
                        const QString &who, const QDateTime &when)
{
    const merge::RememberedFrom from{draft.id, draft.source, draft.target, who, when};
    for (int f = 0; f < session.fileCount(); ++f) {
        for (const merge::Decision &decision : session.file(f).outcome.decisions) {
            const auto answer = session.answer(decision.id);
            if (!answer || answer->onlyOnce || answer->by == merge::By::Rule || session.text(session.file(f).path))
                continue;
            for (const merge::Remembered &one : merge::toRemember(session.file(f), decision, *answer, from)) {
                base::Result<> kept = journal.putDraft(kRememberedKind, one.key, merge::rememberedToJson(one));
                if (!kept)
                    return kept;
            }
        }
    }
    return {};
}

base::Result<QList<merge::Remembered>> remembered(ports::JournalStore &journal)
{
    const base::Result<QStringList> keys = journal.drafts(kRememberedKind);
    if (!keys)
        return base::failure(keys);
    QList<merge::Remembered> list;
    for (const QString &key : *keys) {
        const base::Result<QJsonObject> json = journal.draft(kRememberedKind, key);
        if (const auto one = json ? merge::rememberedFromJson(key, *json) : std::nullopt)
            list.append(*one);
    }
    const auto order = [](const merge::Remembered &one) {
        return std::tuple(-one.from.when.toMSecsSinceEpoch(), one.component, one.path, one.key);
    };
    std::ranges::sort(list, {}, order);
    return list;
}

base::Result<int> forget(ports::JournalStore &journal, const QString &keyOrPromotion)
{
    const auto list = remembered(journal);
    if (!list)
        return base::failure(list);
    int count = 0;
    for (const merge::Remembered &one : *list) {
        if (one.key != keyOrPromotion && one.from.promotion != keyOrPromotion)
            continue;
        if (base::Result<> gone = journal.removeDraft(kRememberedKind, one.key); !gone)
            return base::failure(gone);
        ++count;
    }
    return count;
}

base::Result<QHash<QString, merge::Remembered>> suggestions(ports::JournalStore &journal, const merge::Session &session)
{
    const base::Result<QStringList> names = journal.drafts(kRememberedKind);
    if (!names)
        return base::failure(names);
    const QSet<QString> known(names->begin(), names->end());
    QHash<QString, merge::Remembered> found;
    for (int f = 0; f < session.fileCount() && !known.isEmpty(); ++f) {
        const merge::SessionFile &file = session.file(f);
        for (int d = 0; d < int(file.outcome.decisions.size()); ++d) {
            const merge::Decision &decision = file.outcome.decisions[size_t(d)];
            if (!session.isOpen({f, d}))
                continue;
            // What was said about this very component comes before what was said about another.
            const QString own = merge::rememberedKey(file, decision);
            const QString key = known.contains(own) ? own : merge::rememberedKeyOfEntry(file, decision).value_or(own);
            const base::Result<QJsonObject> json =
                known.contains(key) ? journal.draft(kRememberedKind, key) : base::Result<QJsonObject>(QJsonObject());
            if (const auto one = json ? merge::rememberedFromJson(key, *json) : std::nullopt)
                found.insert(decision.id, *one);
        }
    }
    return found;
}

} // namespace backflow::promotion
