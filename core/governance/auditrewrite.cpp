#include "core/governance/auditrewrite.h"

#include "core/governance/auditchain.h"

#include <QCoreApplication>

namespace backflow::governance {

using namespace Qt::StringLiterals;
using Tip = std::optional<model::CommitId>;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::governance)
};

/// Whether `commit` is one of `tip`'s past.
base::Result<bool> holds(ports::Repository &repository, const Tip &tip, const model::CommitId &commit)
{
    if (!tip)
        return false;
    return repository.mergeBase(*tip, commit).transform([&commit](const Tip &shared) { return shared == commit; });
}

std::unexpected<base::Error> rewritten(const Tip &seen, const Tip &now)
{
    return base::failure(
        base::Errc::Corrupt,
        Tr::tr("The record on the team's remote was rewritten: it no longer holds what this computer "
               "had seen of it (%1, now %2). Nothing was sent and nothing may be changed until "
               "somebody has looked. What was seen is kept in branch %3; restore it on the remote, or, "
               "when the team agrees: backflowctl audit accept %4")
            .arg(seen ? seen->toString().left(10) : QString(), now ? now->toString().left(10) : QString(),
                 kRewrittenBranch, now ? now->toString() : QString()));
}

} // namespace

base::Result<> checkRemoteRecord(ports::Repository &repository, const Tip &before, async::Monitor &monitor)
{
    const base::Result<Tip> kept = repository.tip(kRewrittenBranch);
    const base::Result<Tip> now = repository.remoteTip(kAuditBranch);
    if (!kept || !now)
        return kept ? base::failure(now) : base::failure(kept);
    const Tip &seen = *kept ? *kept : before;
    if (!seen || seen == *now)
        return *kept ? repository.moveBranch(kRewrittenBranch, *kept, std::nullopt) : base::Result<>();
    const base::Result<bool> there = holds(repository, *now, *seen);
    if (!there)
        return base::failure(there);
    if (*there)
        return *kept ? repository.moveBranch(kRewrittenBranch, *kept, std::nullopt) : base::Result<>();
    if (*kept)
        return rewritten(seen, *now);
    if (const base::Result<> evidence = repository.moveBranch(kRewrittenBranch, std::nullopt, *seen); !evidence)
        return evidence;
    AuditEntry entry;
    entry.action = u"tamper.alert"_s;
    entry.actorName = u"Backflow"_s;
    entry.actorEmail = u"backflow@backflow.invalid"_s;
    entry.at = QDateTime::currentDateTimeUtc();
    entry.details = {{u"seen"_s, QJsonObject{{u"audit"_s, seen->toString()}}},
                     {u"now"_s, *now ? (*now)->toString() : QString()}};
    if (const base::Result<AuditRecord> recorded = appendAudit(repository, entry, monitor); !recorded)
        return base::failure(recorded);
    return rewritten(seen, *now);
}

base::Result<QString> rewrittenRecord(ports::Repository &repository)
{
    const base::Result<Tip> kept = repository.tip(kRewrittenBranch);
    if (!kept || !*kept)
        return kept.transform([](const Tip &) { return QString(); });
    const base::Result<Tip> now = repository.remoteTip(kAuditBranch);
    if (!now)
        return base::failure(now);
    return rewritten(*kept, *now).error().message;
}

base::Result<> acceptRewrittenRecord(const ports::Backends &backends, const QString &tip, async::Monitor &monitor)
{
    const base::Result<std::unique_ptr<ports::Repository>> repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    const base::Result<Tip> kept = (*repository)->tip(kRewrittenBranch);
    const base::Result<Tip> now = (*repository)->remoteTip(kAuditBranch);
    if (!kept || !now)
        return kept ? base::failure(now) : base::failure(kept);
    if (!*kept)
        return base::failure(base::Errc::NotFound, Tr::tr("The record on the remote was not rewritten, as far as this "
                                                          "computer has seen."));
    if (!*now || (*now)->toString() != tip)
        return base::failure(base::Errc::InvalidInput,
                             Tr::tr("The record on the remote ends with %1, not with what was named. Nothing was "
                                    "accepted.")
                                 .arg(*now ? (*now)->toString() : QString()));
    AuditEntry entry;
    entry.action = u"tamper.accept"_s;
    entry.actorName = backends.personName();
    entry.actorEmail = backends.personEmail();
    entry.at = backends.clock().now();
    entry.details = {{u"seen"_s, QJsonObject{{u"audit"_s, (*kept)->toString()}}}, {u"now"_s, tip}};
    if (const base::Result<AuditRecord> recorded = appendAudit(**repository, entry, monitor); !recorded)
        return base::failure(recorded);
    return (*repository)->moveBranch(kRewrittenBranch, *kept, std::nullopt);
}

} // namespace backflow::governance
