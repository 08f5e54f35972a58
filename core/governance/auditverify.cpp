#include "core/governance/auditchain.h"

#include "core/governance/signaturecrew.h"

#include <QCoreApplication>

namespace backflow::governance {
namespace {

using Kind = AuditVerdict::Kind;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::governance)
};

/// The place a file name claims: `2026/11/0000000042-01K….json` → 42; 0 when it claims none.
qint64 seqOfPath(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    const qsizetype dash = path.indexOf(u'-', slash);
    return dash < 0 ? 0 : path.mid(slash + 1, dash - slash - 1).toLongLong();
}

struct Checked {
    AuditRecord record;
    QByteArray bytes;
};

/// Checks one file against the place it must have; gives the record when all is well, else fills the verdict.
std::optional<Checked> checkRecord(ports::Repository &repository, const ports::TreeFile &file,
                                   const QString &previousHash, AuditVerdict &verdict)
{
    const qint64 expected = verdict.records + 1;
    const qint64 claimed = seqOfPath(file.path);
    if (claimed > expected) {
        verdict.kind = Kind::Missing;
        verdict.firstBad = expected;
        verdict.finding = Tr::tr("Record %1 is missing: the next one found is %2.").arg(expected).arg(claimed);
        return std::nullopt;
    }
    base::Result<QByteArray> bytes = repository.content(file.content);
    base::Result<AuditRecord> record = bytes ? parseAuditRecord(*bytes) : base::failure(bytes);
    if (!record || record->seq != claimed || auditPath(*record) != file.path) {
        verdict.kind = Kind::Altered;
        verdict.firstBad = claimed;
        verdict.finding = Tr::tr("Record %1 was altered: its content does not fit its name.").arg(claimed);
        return std::nullopt;
    }
    if (claimed < expected) {
        verdict.kind = Kind::Forked;
        verdict.firstBad = claimed;
        verdict.finding = Tr::tr("There are two records with number %1.").arg(claimed);
        return std::nullopt;
    }
    if (record->json.value(QLatin1StringView("prev")).toString() != previousHash) {
        verdict.kind = Kind::Altered;
        verdict.firstBad = claimed;
        verdict.finding =
            Tr::tr("Record %1 does not follow the one before it: one of the two was altered.").arg(claimed);
        return std::nullopt;
    }
    return Checked{*std::move(record), *std::move(bytes)};
}

/// The commits of the branch, newest first. A crew that set out from another tip (the branch grew since) is of no use.
base::Result<QList<ports::CommitInfo>> commitsOf(ports::Repository &repository, const model::CommitId &tip,
                                                 SignatureCrew *crew)
{
    if (crew) {
        base::Result<QList<ports::CommitInfo>> commits = crew->commits();
        if (!commits || (!commits->isEmpty() && commits->constFirst().id == tip))
            return commits;
    }
    return repository.history(tip, std::numeric_limits<int>::max());
}

/// The commits must tell the same story as the files: one each, in a straight line.
void checkCommits(const QList<ports::CommitInfo> &commits, AuditVerdict &verdict)
{
    for (const ports::CommitInfo &commit : commits) {
        if (commit.parents.size() > 1) {
            verdict.kind = Kind::Forked;
            verdict.finding = Tr::tr("Commit %1 of the audit branch joins two chains.").arg(commit.id.toString());
            return;
        }
    }
    if (commits.size() != verdict.records) {
        verdict.kind = commits.size() > verdict.records ? Kind::Missing : Kind::Altered;
        verdict.finding = Tr::tr("The audit branch has %1 for %2: it was rewritten.")
                              .arg(Tr::tr("%Ln commits", nullptr, int(commits.size())),
                                   Tr::tr("%Ln records", nullptr, int(verdict.records)));
    }
}

} // namespace

base::Result<AuditVerdict> verifyAuditChain(ports::Repository &repository, const std::optional<KnownHead> &known,
                                            SignatureCrew *crew)
{
    AuditVerdict verdict;
    base::Result<std::optional<model::CommitId>> tip = repository.tip(kAuditBranch);
    if (!tip)
        return base::failure(tip);
    std::vector<ports::TreeFile> files;
    if (*tip) {
        base::Result<std::vector<ports::TreeFile>> tree = repository.tree(**tip);
        if (!tree)
            return base::failure(tree);
        files = *std::move(tree);
    }
    // Clocks of several machines: the month in the path need not grow with the number.
    std::ranges::stable_sort(files, {}, [](const ports::TreeFile &file) { return seqOfPath(file.path); });
    auto walk = std::make_shared<AuditWalk>();
    walk->places.reserve(files.size());
    bool knownSeen = !known || known->seq == 0;
    for (const ports::TreeFile &file : files) {
        std::optional<Checked> checked = checkRecord(repository, file, verdict.head, verdict);
        if (!checked)
            return verdict;
        const AuditRecord &record = checked->record;
        verdict.records = record.seq;
        verdict.head = record.hash;
        if (known && record.seq == known->seq && record.hash == known->hash)
            knownSeen = true;
        walk->places.push_back({file.path, file.content, record.hash, std::move(checked->bytes)});
    }
    if (!knownSeen) {
        verdict.kind = verdict.records < known->seq ? Kind::Missing : Kind::Forked;
        verdict.firstBad = known->seq;
        verdict.finding =
            Tr::tr("This machine has seen a record %1 that is no longer in the audit trail: the trail was "
                   "rewritten or cut short since.")
                .arg(known->seq);
        return verdict;
    }
    if (*tip) {
        base::Result<QList<ports::CommitInfo>> commits = commitsOf(repository, **tip, crew);
        if (!commits)
            return base::failure(commits);
        walk->commits = *std::move(commits);
        checkCommits(walk->commits, verdict);
        if (verdict.kind == Kind::Whole)
            verdict.walk = std::move(walk);
    }
    return verdict;
}

} // namespace backflow::governance
