#include "core/promotion/history.h"

#include "core/governance/auditchain.h"
#include "core/promotion/historyindexing.h"
#include "core/promotion/words.h"

#include <QJsonArray>

namespace backflow::promotion {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kHeadKind("audit-head");
constexpr QLatin1StringView kHeadId("last");

QString components(qsizetype count)
{
    return count == 1 ? Tr::tr("1 component") : Tr::tr("%1 components").arg(count);
}

QString outcomeWords(const QJsonObject &json)
{
    const QString outcome = json.value("outcome"_L1).toString();
    if (outcome == "Released"_L1)
        return json.value("verified"_L1).toBool(true) ? Tr::tr("done") : Tr::tr("done, reads back differently");
    if (outcome == "FailedClean"_L1)
        return Tr::tr("refused by the org, nothing changed");
    if (outcome == "Stale"_L1)
        return Tr::tr("not run, the target had changed");
    if (outcome == "Denied"_L1)
        return Tr::tr("denied");
    if (outcome == "Abandoned"_L1)
        return Tr::tr("stopped, nothing changed");
    if (outcome == "Partial"_L1)
        return Tr::tr("partly done");
    if (outcome == "Canceled"_L1)
        return Tr::tr("canceled, nothing changed");
    return Tr::tr("end unknown, look at the org");
}

QString whatHappened(const QString &action, const QJsonObject &json)
{
    const QString from = json.value("from"_L1).toObject().value("env"_L1).toString();
    const QString to = json.value("to"_L1).toObject().value("env"_L1).toString();
    const QJsonValue listed = json.value("components"_L1);
    const QString count = components(listed.isArray() ? listed.toArray().size() : listed.toInteger());
    if (action == "drift.track"_L1)
        return Tr::tr("Accepted into the record of %1 as changed there by hand: %2").arg(to, count);
    if (action == "promote.intent"_L1 && from == to)
        return Tr::tr("Putting back what %1's record says begun: %2").arg(to, count);
    if (action == "promote.result"_L1 && from == to)
        return Tr::tr("What %1's record says put back: %2 (%3)").arg(to, outcomeWords(json), count);
    if (action == "promote.intent"_L1)
        return Tr::tr("Back-promotion from %1 to %2 begun: %3").arg(from, to, count);
    if (action == "promote.result"_L1)
        return Tr::tr("Back-promotion from %1 to %2: %3 (%4)").arg(from, to, outcomeWords(json), count);
    if (action == "rollback.intent"_L1)
        return Tr::tr("Rollback of %1 begun: %2").arg(to, count);
    if (action == "rollback.result"_L1)
        return Tr::tr("Rollback of %1: %2 (%3)").arg(to, outcomeWords(json), count);
    if (action == "promote.settled"_L1)
        return Tr::tr("A person settled what became of a promotion to %1").arg(to);
    return action;
}

QString kindOf(const QString &action)
{
    if (action.startsWith("promote."_L1))
        return u"promotion"_s;
    if (action.startsWith("rollback."_L1))
        return u"rollback"_s;
    return action;
}

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

HistoryEvent historyEvent(const governance::AuditRecord &record)
{
    const QJsonObject &json = record.json;
    const QString action = json.value("action"_L1).toString();
    HistoryEvent event;
    event.id = record.id;
    event.when = QDateTime::fromString(json.value("at"_L1).toString(), Qt::ISODateWithMs).toUTC();
    event.who = json.value("actor"_L1).toObject().value("name"_L1).toString();
    event.where = json.value("to"_L1).toObject().value("env"_L1).toString();
    event.what = whatHappened(action, json);
    event.action = kindOf(action);
    event.promotion = json.value("promotion"_L1).toString();
    event.reason = json.value("reason"_L1).toString();
    event.record = json;
    return event;
}

base::Result<QList<HistoryEvent>> history(ports::Repository &repository, int limit)
{
    base::Result<QList<governance::AuditRecord>> records = governance::readAudit(repository, limit);
    if (!records)
        return base::failure(records);
    QList<HistoryEvent> events;
    events.reserve(records->size());
    for (const governance::AuditRecord &record : std::as_const(*records))
        events += historyEvent(record);
    return events;
}

base::Result<governance::AuditVerdict> auditVerdict(ports::Repository &repository, ports::JournalStore &journal)
{
    if (base::Result<> whole = journal.verify(); !whole)
        return base::failure(whole);
    std::optional<governance::KnownHead> known;
    base::Result<QJsonObject> seen = journal.draft(kHeadKind, kHeadId);
    if (seen)
        known = governance::KnownHead{seen->value("seq"_L1).toInteger(), seen->value("hash"_L1).toString()};
    else if (seen.error().code != base::Errc::NotFound)
        return base::failure(seen);
    base::Result<governance::AuditVerdict> verdict = governance::verifyAuditChain(repository, known);
    if (!verdict || verdict->kind != governance::AuditVerdict::Kind::Whole || verdict->records == 0)
        return verdict;
    base::Result<bool> fixed = isPublished(repository);
    if (!fixed)
        return base::failure(fixed);
    if (*fixed) {
        const QJsonObject head{{u"seq"_s, verdict->records}, {u"hash"_s, verdict->head}};
        if (base::Result<> kept = journal.putDraft(kHeadKind, kHeadId, head); !kept)
            return base::failure(kept);
    }
    return verdict;
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
