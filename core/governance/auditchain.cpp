#include "core/governance/auditchain.h"

#include "core/governance/auditcheck.h"
#include "core/governance/auditcommit.h"
#include "core/governance/auditrewrite.h"
#include "core/governance/auditspool.h"
#include "core/governance/peoplebranch.h"
#include "core/governance/walls.h"

#include "core/base/canonicaljson.h"
#include "core/base/redact.h"
#include "core/base/ulid.h"

#include <QCoreApplication>

namespace backflow::governance {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAppendTries = 20;
constexpr QLatin1StringView kNobodysHost("@people.backflow.invalid");
constexpr QLatin1StringView kLocalPrev("localPrev");

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::governance)
};

QString utc(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QJsonObject actorOf(const AuditEntry &entry)
{
    QJsonObject actor;
    if (entry.person.isEmpty())
        actor = {{QStringLiteral("name"), entry.actorName}, {QStringLiteral("email"), entry.actorEmail}};
    else
        actor.insert(QStringLiteral("person"), entry.person);
    if (!entry.sfUser.isEmpty())
        actor.insert(QStringLiteral("sfUser"), entry.sfUser);
    return actor;
}

base::Result<std::optional<AuditRecord>> recordAt(ports::Repository &repository,
                                                  const std::optional<model::CommitId> &tip)
{
    if (!tip)
        return std::optional<AuditRecord>();
    base::Result<ports::CommitInfo> commit = repository.commitInfo(*tip);
    if (!commit)
        return base::failure(commit);
    base::Result<AuditRecord> record = auditRecordOf(repository, *commit);
    if (!record)
        return base::failure(record);
    return std::optional<AuditRecord>(*std::move(record));
}

ports::CommitDraft commitOf(const AuditRecord &record, const QByteArray &bytes, const AuditEntry &entry,
                            const QString &branch, const std::optional<model::CommitId> &tip)
{
    ports::CommitDraft draft;
    draft.branch = branch;
    draft.expectedTip = tip;
    draft.put.insert(auditPath(record), bytes);
    draft.message = QStringLiteral("%1 %2\n\n%3: %4\n%5: %6\n")
                        .arg(QString::number(record.seq), entry.action, kPathTrailer, auditPath(record), kActionTrailer,
                             entry.action);
    // What is signed is the commit: so the record's own hash is, whatever the trees of later commits hold.
    draft.message += QStringLiteral("%1: %2\n").arg(kHashTrailer, record.hash);
    if (!entry.promotion.isEmpty())
        draft.message += QStringLiteral("%1: %2\n").arg(kPromotionTrailer, entry.promotion);
    if (record.json.contains(kLocalPrev))
        draft.message += QStringLiteral("%1: %2 %3\n")
                             .arg(kSpoolTrailer, record.json["client"_L1]["spool"_L1].toString(), spoolHash(bytes));
    draft.authorName = entry.person.isEmpty() ? entry.actorName : entry.person;
    draft.authorEmail = entry.person.isEmpty() ? entry.actorEmail : entry.person + kNobodysHost;
    draft.when = entry.at;
    draft.sign = true;
    return draft;
}

AuditEntry entryOf(const AuditRecord &record)
{
    AuditEntry entry;
    entry.details = record.json;
    for (const QLatin1StringView own :
         {QLatin1StringView("v"), QLatin1StringView("seq"), QLatin1StringView("id"), QLatin1StringView("prev")})
        entry.details.remove(own);
    const QJsonObject actor = entry.details.take(QLatin1StringView("actor")).toObject();
    entry.actorName = actor.value(QLatin1StringView("name")).toString();
    entry.actorEmail = actor.value(QLatin1StringView("email")).toString();
    entry.person = actor.value(QLatin1StringView("person")).toString();
    entry.sfUser = actor.value(QLatin1StringView("sfUser")).toString();
    entry.action = entry.details.take(QLatin1StringView("action")).toString();
    entry.promotion = entry.details.take(QLatin1StringView("promotion")).toString();
    entry.enforcement = entry.details.take(QLatin1StringView("enforcement")).toString();
    entry.at = QDateTime::fromString(entry.details.take(QLatin1StringView("at")).toString(), Qt::ISODateWithMs).toUTC();
    return entry;
}

/// What people wrote by hand stays for ever: no token does.
void redactTexts(QJsonObject &details)
{
    for (const QLatin1StringView text :
         {QLatin1StringView("reason"), QLatin1StringView("why"), QLatin1StringView("workItem")}) {
        if (const auto found = details.find(text); found != details.end() && found->isString())
            *found = base::redact(found->toString());
    }
}

/// Names go out, pseudonyms in.
base::Result<AuditEntry> pseudonymous(ports::Repository &repository, AuditEntry entry, async::Monitor &monitor)
{
    redactTexts(entry.details);
    if (!entry.person.isEmpty() || (entry.actorName.isEmpty() && entry.actorEmail.isEmpty()))
        return entry;
    const base::Result<QString> id = pseudonymFor(repository, entry.actorName, entry.actorEmail, entry.at, monitor);
    if (!id)
        return base::failure(id);
    entry.person = *id;
    constexpr QLatin1StringView kAuthor("author");
    const QString author = entry.details.value(kAuthor).toString();
    if (author.isEmpty() || isPseudonym(author))
        return entry;
    if (author == entry.actorName || author.compare(entry.actorEmail, Qt::CaseInsensitive) == 0) {
        entry.details.insert(kAuthor, entry.person);
        return entry;
    }
    const base::Result<People> people = readPeople(repository);
    if (!people)
        return base::failure(people);
    if (const PersonLine *line = people->byName(author))
        entry.details.insert(kAuthor, line->id);
    else
        entry.details.remove(kAuthor);
    return entry;
}

/// Beside an environment's head, the record's own as others have it. Where nobody else has it, places may still change.
base::Result<> nameHead(ports::Repository &repository, QJsonObject &details)
{
    const auto seen = details.find("seen"_L1);
    if (seen == details.end() || !seen->toObject().contains("envHead"_L1))
        return {};
    const base::Result<QString> url = repository.remoteUrl();
    const base::Result<QString> head = url && !url->isEmpty() ? auditHead(repository) : url;
    if (!head)
        return base::failure(head);
    if (!head->isEmpty()) {
        QJsonObject heads = seen->toObject();
        heads.insert(u"auditHead"_s, *head);
        *seen = heads;
    }
    return {};
}

/// Puts one entry behind the tip of `branch`. One that was just written names the one before it of its `spool`; null =
/// it was written before and only gets another place. Errors: Conflict when the tip moved meanwhile.
base::Result<AuditRecord> appendOnce(ports::Repository &repository, AuditEntry entry, const QString &id,
                                     const QString &branch, const Spool *spool, async::Monitor &monitor)
{
    base::Result<std::optional<model::CommitId>> tip = repository.tip(branch);
    if (!tip)
        return base::failure(tip);
    if (spool) {
        const base::Result<QString> before = lastOfSpool(repository, *tip, spool->id);
        if (!before)
            return base::failure(before);
        entry.details.insert(kLocalPrev, *before);
        entry.details.insert(QStringLiteral("client"), spool->client);
    }
    base::Result<std::optional<AuditRecord>> previous = recordAt(repository, *tip);
    if (!previous)
        return base::failure(previous);
    base::Result<QByteArray> bytes = auditBytes(entry, id, *previous);
    if (!bytes)
        return base::failure(bytes);
    base::Result<AuditRecord> record = parseAuditRecord(*bytes);
    if (!record)
        return record;
    base::Result<model::CommitId> commit = repository.commit(commitOf(*record, *bytes, entry, branch, *tip), monitor);
    if (!commit)
        return base::failure(commit);
    return record;
}

/// Records on the local chain that `remote` does not have, oldest first.
base::Result<QList<AuditRecord>> unpublished(ports::Repository &repository, const model::CommitId &local,
                                             const std::optional<model::CommitId> &shared)
{
    QList<AuditRecord> records;
    base::Result<QList<ports::CommitInfo>> commits = repository.history(local, std::numeric_limits<int>::max());
    if (!commits)
        return base::failure(commits);
    for (const ports::CommitInfo &commit : std::as_const(*commits)) {
        if (shared && commit.id == *shared)
            break;
        base::Result<AuditRecord> record = auditRecordOf(repository, commit);
        if (!record)
            return base::failure(record);
        records.prepend(*std::move(record));
    }
    return records;
}

/// Gives the records that only this machine has new places behind the remote's chain. They are built on a branch of
/// their own first, so that a crash half way loses none.
base::Result<> moveBehindRemote(ports::Repository &repository, const model::CommitId &local,
                                const model::CommitId &remote, async::Monitor &monitor)
{
    base::Result<std::optional<model::CommitId>> shared = repository.mergeBase(local, remote);
    if (!shared)
        return base::failure(shared);
    base::Result<QList<AuditRecord>> own = unpublished(repository, local, *shared);
    if (!own)
        return base::failure(own);
    const QString workbench = QStringLiteral("backflow/audit-merge-") + base::newUlid(QDateTime::currentDateTimeUtc());
    if (base::Result<> made = repository.moveBranch(workbench, std::nullopt, remote); !made)
        return made;
    for (const AuditRecord &record : std::as_const(*own)) {
        if (auto placed = appendOnce(repository, entryOf(record), record.id, workbench, nullptr, monitor); !placed)
            return base::failure(placed);
    }
    base::Result<std::optional<model::CommitId>> merged = repository.tip(workbench);
    if (!merged)
        return base::failure(merged);
    if (base::Result<> moved = repository.moveBranch(kAuditBranch, local, *merged); !moved)
        return moved;
    return repository.moveBranch(workbench, *merged, std::nullopt);
}

/// One round of bringing the chains together and pushing. True when the remote has everything.
base::Result<bool> publishOnce(ports::Repository &repository, QString &refusal, async::Monitor &monitor)
{
    const base::Result<std::optional<model::CommitId>> seen = repository.remoteTip(kAuditBranch);
    if (!seen)
        return base::failure(seen);
    if (base::Result<> fetched = repository.fetch({kAuditBranch}, monitor); !fetched)
        return base::failure(fetched);
    if (base::Result<> whole = checkRemoteRecord(repository, *seen, monitor); !whole)
        return base::failure(whole);
    // Who the pseudonyms are goes along; a remote that does not take it keeps nothing from being recorded.
    (void)publishPeople(repository, monitor);
    base::Result<std::optional<model::CommitId>> local = repository.tip(kAuditBranch);
    base::Result<std::optional<model::CommitId>> remote = repository.remoteTip(kAuditBranch);
    if (!local || !remote)
        return local ? base::failure(remote) : base::failure(local);
    if (*local == *remote)
        return true;
    if (!*local)
        return repository.moveBranch(kAuditBranch, std::nullopt, *remote).transform([] { return true; });
    if (*remote) {
        base::Result<std::optional<model::CommitId>> shared = repository.mergeBase(**local, **remote);
        if (!shared)
            return base::failure(shared);
        if (*shared != *remote) {
            if (base::Result<> moved = moveBehindRemote(repository, **local, **remote, monitor); !moved)
                return base::failure(moved);
            local = repository.tip(kAuditBranch);
            if (!local)
                return base::failure(local);
        }
    }
    base::Result<QList<ports::PushedBranch>> pushed =
        repository.push({{QString(kAuditBranch), *local, *remote}}, monitor);
    if (!pushed)
        return base::failure(pushed);
    refusal = pushed->isEmpty() ? Tr::tr("no answer for the audit branch") : pushed->first().refusal;
    return refusal.isEmpty();
}

} // namespace

base::Result<QByteArray> auditBytes(const AuditEntry &entry, const QString &id,
                                    const std::optional<AuditRecord> &previous)
{
    QJsonObject json = entry.details;
    json.insert(QStringLiteral("v"), 1);
    json.insert(QStringLiteral("seq"), previous ? previous->seq + 1 : 1);
    json.insert(QStringLiteral("id"), id);
    json.insert(QStringLiteral("prev"), previous ? previous->hash : QString());
    json.insert(QStringLiteral("at"), utc(entry.at));
    json.insert(QStringLiteral("action"), entry.action);
    json.insert(QStringLiteral("actor"), actorOf(entry));
    // What a desktop client alone can promise: the org's and the Git host's own rules are the walls.
    json.insert(QStringLiteral("enforcement"),
                entry.enforcement.isEmpty() ? QStringLiteral("client") : entry.enforcement);
    if (!json.contains("client"_L1))
        json.insert(QStringLiteral("client"),
                    QJsonObject{{QStringLiteral("version"), QStringLiteral(BACKFLOW_VERSION)}});
    if (!entry.promotion.isEmpty())
        json.insert(QStringLiteral("promotion"), entry.promotion);
    return base::canonicalJson(json);
}

base::Result<AuditRecord> appendAudit(ports::Repository &repository, const AuditEntry &entry, async::Monitor &monitor)
{
    const QString id = base::newUlid(entry.at);
    base::Result<AuditEntry> placed = pseudonymous(repository, entry, monitor);
    if (!placed)
        return base::failure(placed);
    const QString environment =
        entry.details.value(QLatin1StringView("to")).toObject().value(QLatin1StringView("env")).toString();
    placed->enforcement = enforcementOf(repository, environment, entry.at);
    if (const base::Result<> seen = nameHead(repository, placed->details); !seen)
        return base::failure(seen);
    const base::Result<Spool> spool = openSpool(repository, entry.at, monitor);
    if (!spool)
        return base::failure(spool);
    for (int attempt = 1;; ++attempt) {
        base::Result<AuditRecord> record = appendOnce(repository, *placed, id, kAuditBranch, &*spool, monitor);
        if (record || record.error().code != base::Errc::Conflict || attempt == kAppendTries)
            return record;
    }
}

base::Result<> publishAudit(ports::Repository &repository, async::Monitor &monitor)
{
    base::Result<QString> url = repository.remoteUrl();
    if (!url)
        return base::failure(url);
    if (url->isEmpty())
        return {};
    QString refusal;
    for (int attempt = 0; attempt < kAppendTries; ++attempt) {
        if (monitor.stopped())
            return std::unexpected(async::canceled());
        base::Result<bool> done = publishOnce(repository, refusal, monitor);
        if (!done && done.error().code != base::Errc::Conflict)
            return base::failure(done);
        if (done && *done)
            return {};
    }
    return base::failure(
        base::Errc::Denied,
        Tr::tr("The Git remote does not take the audit trail. Everything is kept on this machine; ask who "
               "looks after the remote whether branch %1 may be pushed to, then try again.")
            .arg(kAuditBranch),
        refusal);
}

} // namespace backflow::governance
