// What people say about checks: who sees to one, until when, that it was looked at, that it does not matter.
#include "core/governance/auditchain.h"
#include "core/release/keptchecks.h"
#include "core/release/readiness.h"
#include "core/release/words.h"

#include <QJsonObject>

namespace backflow::release {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kTextLength = 500;

/// The check, what is kept of it, and where.
struct Found {
    std::unique_ptr<ports::JournalStore> journal;
    QString version;
    Check check;
    KeptCheck kept;
};

base::Result<Found> find(const ports::Backends &backends, const model::Pipeline &pipeline, const QString &version,
                         const QString &id)
{
    auto journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    const auto readiness = readinessOf(**journal, pipeline, version, backends.clock().now());
    if (!readiness)
        return base::failure(readiness);
    const Check *check = readiness->find(id);
    if (!check)
        return base::failure(base::Errc::NotFound, Tr::tr("There is no check %1 for %2.").arg(id, readiness->release));
    const auto kept = keptChecks(**journal, readiness->version);
    if (!kept)
        return base::failure(kept);
    return Found{*std::move(journal), readiness->version, *check, kept->value(check->id)};
}

base::Result<> record(const ports::Backends &backends, const QString &action, const Found &found, QJsonObject details,
                      async::Monitor &monitor)
{
    const auto repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    governance::AuditEntry entry;
    entry.action = action;
    entry.actorName = backends.personName();
    entry.actorEmail = backends.personEmail();
    entry.at = backends.clock().now();
    details.insert(u"check"_s, found.check.id);
    details.insert(u"api"_s, found.version);
    if (!found.check.environment.isEmpty())
        details.insert(u"to"_s, QJsonObject{{u"env"_s, found.check.environment}});
    entry.details = std::move(details);
    const auto appended = governance::appendAudit(**repository, entry, monitor);
    return appended ? base::Result<>() : base::failure(appended);
}

} // namespace

base::Result<> keepFinding(ports::JournalStore &journal, const QString &version, const QString &check, CheckState found,
                           const QStringList &evidence, const QDateTime &at)
{
    const auto kept = keptChecks(journal, version);
    if (!kept)
        return base::failure(kept);
    KeptCheck one = kept->value(check);
    one.found = found;
    one.evidence = evidence;
    one.checkedAt = at;
    return keepCheck(journal, version, check, one);
}

base::Result<> changeCheck(const ports::Backends &backends, const model::Pipeline &pipeline, const QString &version,
                           const QString &check, const CheckChange &change, async::Monitor &monitor)
{
    auto found = find(backends, pipeline, version, check);
    if (!found)
        return base::failure(found);
    QJsonObject details;
    KeptCheck next = found->kept;
    if (change.owner) {
        next.owner = change.owner->simplified().left(kTextLength);
        // The record holds no names but pseudonyms.
        details.insert(u"owned"_s, !next.owner.isEmpty());
    }
    if (change.due) {
        next.due = *change.due;
        details.insert(u"due"_s, next.due.toString(Qt::ISODate));
    }
    if (change.seen) {
        const QString seen = change.seen->simplified().left(kTextLength);
        if (seen.isEmpty())
            return base::failure(base::Errc::InvalidInput, Tr::tr("Say what was seen: it is the evidence."));
        next.found = CheckState::Passed;
        next.evidence = {Tr::tr("%1 by %2").arg(seen, backends.personName())};
        next.checkedAt = backends.clock().now();
        details.insert(u"evidence"_s, seen);
    }
    if (next == found->kept)
        return {};
    if (const auto recorded = record(backends, u"release.check"_s, *found, details, monitor); !recorded)
        return recorded;
    return keepCheck(*found->journal, found->version, found->check.id, next);
}

base::Result<> waive(const ports::Backends &backends, const model::Pipeline &pipeline, const QString &version,
                     const QString &check, const std::optional<QString> &reason, async::Monitor &monitor)
{
    auto found = find(backends, pipeline, version, check);
    if (!found)
        return base::failure(found);
    KeptCheck next = found->kept;
    if (reason) {
        const QString why = reason->simplified().left(kTextLength);
        if (why.isEmpty())
            return base::failure(base::Errc::InvalidInput, Tr::tr("Say why this check does not matter."));
        next.waiver = Waiver{why, backends.personName(), backends.clock().now()};
    } else {
        next.waiver.reset();
    }
    const QString action = reason ? u"release.waive"_s : u"release.unwaive"_s;
    const QJsonObject details = reason ? QJsonObject{{u"reason"_s, next.waiver->reason}} : QJsonObject();
    if (const auto recorded = record(backends, action, *found, details, monitor); !recorded)
        return recorded;
    return keepCheck(*found->journal, found->version, found->check.id, next);
}

} // namespace backflow::release
