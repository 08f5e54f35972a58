#include "core/governance/auditcheck.h"
#include "core/governance/auditcommit.h"

#include <QCoreApplication>
#include <QSet>

namespace backflow::governance {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeadsLookedAt = 200;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::governance)
};

/// The hashes of all records.
base::Result<QSet<QString>> hashesOf(ports::Repository &repository, const AuditWalk *walk)
{
    QSet<QString> hashes;
    std::shared_ptr<const AuditWalk> own;
    if (!walk) {
        const base::Result<AuditVerdict> walked = verifyAuditChain(repository, {});
        if (!walked)
            return base::failure(walked);
        own = walked->walk;
        walk = own.get();
    }
    if (walk) {
        for (const AuditPlace &place : walk->places)
            hashes.insert(place.hash);
    }
    return hashes;
}

} // namespace

base::Result<QString> auditHead(ports::Repository &repository)
{
    const base::Result<QString> url = repository.remoteUrl();
    if (!url)
        return url;
    const base::Result<std::optional<model::CommitId>> tip =
        url->isEmpty() ? repository.tip(kAuditBranch) : repository.remoteTip(kAuditBranch);
    if (!tip)
        return base::failure(tip);
    if (!*tip)
        return QString();
    const base::Result<ports::CommitInfo> commit = repository.commitInfo(**tip);
    if (!commit)
        return base::failure(commit);
    return auditRecordOf(repository, *commit).transform([](const AuditRecord &record) { return record.hash; });
}

base::Result<QStringList> lostHeads(ports::Repository &repository, const QStringList &branches, const AuditWalk *walk)
{
    QStringList lost;
    const base::Result<QSet<QString>> known = hashesOf(repository, walk);
    if (!known)
        return base::failure(known);
    for (const QString &branch : branches) {
        const base::Result<std::optional<model::CommitId>> tip = repository.tip(branch);
        if (!tip)
            return base::failure(tip);
        const base::Result<QList<ports::CommitInfo>> commits =
            *tip ? repository.history(**tip, kHeadsLookedAt) : QList<ports::CommitInfo>();
        if (!commits)
            return base::failure(commits);
        for (const ports::CommitInfo &commit : *commits) {
            const QString head = commit.trailer(u"Backflow-Audit"_s);
            if (!head.isEmpty() && !known->contains(head))
                lost += Tr::tr("%1 names a record that the audit trail no longer has (%2): the trail was rewritten or "
                               "cut short.")
                            .arg(branch, head.left(19));
        }
    }
    return lost;
}

} // namespace backflow::governance
