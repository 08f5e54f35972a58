#include "core/promotion/history.h"

#include "core/governance/auditchain.h"
#include "core/governance/peoplebranch.h"
#include "core/promotion/historywords.h"

#include <QJsonDocument>

namespace backflow::promotion {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kHeadKind("audit-head");
constexpr QLatin1StringView kHeadId("last");

/// Records that only this machine has may still get other places behind those of others: no head to remember yet.
base::Result<bool> isPublished(ports::Repository &repository)
{
    base::Result<QString> url = repository.remoteUrl();
    if (!url || url->isEmpty())
        return url.transform([](const QString &) { return true; });
    base::Result<std::optional<model::CommitId>> here = repository.tip(governance::kAuditBranch);
    base::Result<std::optional<model::CommitId>> there = repository.remoteTip(governance::kAuditBranch);
    if (!here || !there)
        return here ? base::failure(there) : base::failure(here);
    return *here == *there;
}

} // namespace

HistoryEvent historyEvent(const governance::AuditRecord &record, const governance::People &people)
{
    const QJsonObject &json = record.json;
    const QString action = json.value("action"_L1).toString();
    const QJsonObject actor = json.value("actor"_L1).toObject();
    return {.id = record.id,
            .when = QDateTime::fromString(json.value("at"_L1).toString(), Qt::ISODateWithMs).toUTC(),
            .who = people.actorOf(json).name,
            .behalf = actor.value("for"_L1).toString(),
            .where = json.value("to"_L1).toObject().value("env"_L1).toString(),
            .what = recordWords(action, json),
            .action = kindOf(action),
            .group = groupOf(json),
            .promotion = json.value("promotion"_L1).toString(),
            .reason = json.value("reason"_L1).toString(),
            .reference = json.value("workItem"_L1).toString(),
            .sequence = record.seq,
            .components = componentsOf(json),
            .record = json};
}

HistoryEvent historyEvent(const ports::IndexedEvent &event)
{
    return {.key = event.key,
            .id = event.id,
            .when = event.when,
            .who = event.who,
            .behalf = event.behalf,
            .where = event.where,
            .what = event.what,
            .action = event.action,
            .group = event.group,
            .source = event.source,
            .promotion = event.promotion,
            .reason = event.reason,
            .reference = event.reference,
            .sequence = event.sequence,
            .components = event.components,
            .record = QJsonDocument::fromJson(event.record).object()};
}

bool isTold(const governance::AuditRecord &record)
{
    return record.json.value("action"_L1) != "gate.allow"_L1;
}

base::Result<QList<HistoryEvent>> history(ports::Repository &repository, int limit)
{
    base::Result<QList<governance::AuditRecord>> records = governance::readAudit(repository, limit);
    if (!records)
        return base::failure(records);
    const base::Result<governance::People> people = governance::readPeople(repository);
    if (!people)
        return base::failure(people);
    QList<HistoryEvent> events;
    events.reserve(records->size());
    for (const governance::AuditRecord &record : std::as_const(*records)) {
        if (isTold(record))
            events += historyEvent(record, *people);
    }
    return events;
}

base::Result<governance::AuditVerdict> auditVerdict(ports::Repository &repository, ports::JournalStore &journal,
                                                    governance::SignatureCrew *crew)
{
    if (base::Result<> whole = journal.verify(); !whole)
        return base::failure(whole);
    std::optional<governance::KnownHead> known;
    base::Result<QJsonObject> seen = journal.draft(kHeadKind, kHeadId);
    if (seen)
        known = governance::KnownHead{seen->value("seq"_L1).toInteger(), seen->value("hash"_L1).toString()};
    else if (seen.error().code != base::Errc::NotFound)
        return base::failure(seen);
    base::Result<governance::AuditVerdict> verdict = governance::verifyAuditChain(repository, known, crew);
    if (!verdict || verdict->kind != governance::AuditVerdict::Kind::Whole || verdict->records == 0)
        return verdict;
    if (base::Result<> kept = rememberHead(repository, journal, verdict->records, verdict->head); !kept)
        return base::failure(kept);
    return verdict;
}

base::Result<> rememberHead(ports::Repository &repository, ports::JournalStore &journal, qint64 seq,
                            const QString &hash)
{
    const base::Result<bool> fixed = isPublished(repository);
    if (!fixed)
        return base::failure(fixed);
    return *fixed ? journal.putDraft(kHeadKind, kHeadId, {{u"seq"_s, seq}, {u"hash"_s, hash}}) : base::Result<>();
}

qint64 lastLookedAt(ports::JournalStore &journal)
{
    const base::Result<QJsonObject> kept = journal.draft(kHeadKind, u"looked-at"_s);
    return kept ? kept->value("seq"_L1).toInteger() : 0;
}

base::Result<> rememberLookedAt(ports::JournalStore &journal, qint64 seq)
{
    return journal.putDraft(kHeadKind, u"looked-at"_s, {{u"seq"_s, seq}});
}

base::Result<AuditCheck> verifyAudit(ports::Repository &repository, ports::JournalStore &journal)
{
    base::Result<governance::AuditVerdict> verdict = auditVerdict(repository, journal);
    if (!verdict)
        return base::failure(verdict);
    if (verdict->kind != governance::AuditVerdict::Kind::Whole)
        return base::failure(base::Errc::Corrupt, verdict->finding);
    return AuditCheck{verdict->records, verdict->head};
}

} // namespace backflow::promotion
