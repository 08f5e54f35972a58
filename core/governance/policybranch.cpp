#include "core/governance/policybranch.h"

#include "core/base/canonicaljson.h"
#include "core/governance/auditrewrite.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <algorithm>

namespace backflow::governance {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kFile("policy.json");
constexpr QLatin1StringView kPinKind("policy-pin");
constexpr QLatin1StringView kPinId("trusted");

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::governance)
};

base::Result<QByteArray> bytesAt(ports::Repository &repository, const model::CommitId &commit)
{
    base::Result<std::optional<model::ContentId>> content = repository.contentAt(commit, kFile);
    if (!content)
        return base::failure(content);
    if (!*content)
        return base::failure(
            base::Errc::Corrupt,
            Tr::tr("Commit %1 of branch %2 holds no policy.").arg(commit.toString().left(10), kPolicyBranch));
    return repository.content(**content);
}

base::Result<PolicyVersion> versionAt(ports::Repository &repository, const ports::CommitInfo &commit)
{
    const base::Result<QByteArray> bytes = bytesAt(repository, commit.id);
    if (!bytes)
        return base::failure(bytes);
    base::Result<PolicyFile> policy = parsePolicy(*bytes);
    if (!policy)
        return base::failure(policy);
    const base::Result<QByteArray> canonical = policyBytes(*policy);
    if (!canonical || *canonical != *bytes)
        return base::failure(base::Errc::Corrupt,
                             Tr::tr("The policy was not written by Backflow: it is not in the form policies have."));
    const base::Result<ports::CommitSignature> signature = repository.signatureOf(commit.id);
    if (!signature)
        return base::failure(signature);
    if (!signature->problem.isEmpty())
        return base::failure(base::Errc::Corrupt, Tr::tr("The signature of policy version %1 does not hold: %2")
                                                      .arg(policy->version)
                                                      .arg(signature->problem));
    return PolicyVersion{commit.id,         *std::move(policy), signature->key,
                         commit.authorName, commit.when,        base::sha256Name(*bytes)};
}

/// Why `next` may not follow `before` (null: it is the first); empty = it may.
QString whyNot(const PolicyVersion *before, const PolicyVersion &next)
{
    const qint64 due = before ? before->policy.version + 1 : 1;
    if (next.policy.version != due)
        return Tr::
            tr("Version %1 of the policy stands where version %2 is due: an old one was put back, or one is missing.")
                .arg(next.policy.version)
                .arg(due);
    const QStringList keys = keysOfEditors(before ? before->policy : next.policy);
    if (keys.isEmpty() || keys.contains(next.key))
        return {};
    return next.key.isEmpty()
               ? Tr::tr("Version %1 of the policy is not signed, though its administrators have keys.")
                     .arg(next.policy.version)
               : Tr::tr("Version %1 of the policy is signed by %2, which is the key of none of its administrators.")
                     .arg(next.policy.version)
                     .arg(next.key);
}

/// Commits from the tip down to `until` (which is the last then), or to the first one. `reached` tells whether it was
/// met.
struct Lineage {
    QList<ports::CommitInfo> commits;
    bool reached = false;
};
base::Result<Lineage> lineageOf(ports::Repository &repository, const model::CommitId &tip, const QString &until)
{
    base::Result<QList<ports::CommitInfo>> commits = repository.history(tip, std::numeric_limits<int>::max());
    if (!commits)
        return base::failure(commits);
    Lineage lineage;
    for (const ports::CommitInfo &commit : std::as_const(*commits)) {
        lineage.commits += commit;
        if (commit.id.toString() == until) {
            lineage.reached = true;
            break;
        }
    }
    return lineage;
}

Standing untrusted(Standing standing, const QString &problem)
{
    standing.state = Standing::State::Untrusted;
    standing.problem = problem;
    return standing;
}

/// The local branch follows the remote's where that only moved on. Gives what is wrong.
base::Result<QString> follow(ports::Repository &repository, std::optional<model::CommitId> &tip)
{
    const base::Result<std::optional<model::CommitId>> there = repository.remoteTip(kPolicyBranch);
    if (!there)
        return base::failure(there);
    if (!*there || *there == tip)
        return QString();
    if (tip) {
        const base::Result<std::optional<model::CommitId>> shared = repository.mergeBase(*tip, **there);
        if (!shared)
            return base::failure(shared);
        if (*shared == *there)
            return QString(); // ours is ahead and not published yet
        if (*shared != tip)
            return Tr::tr("The team's remote has another policy than this computer: neither follows from the other.");
    }
    if (const base::Result<> moved = repository.moveBranch(kPolicyBranch, tip, **there); !moved)
        return base::failure(moved);
    tip = **there;
    return QString();
}

base::Result<> keepPin(ports::JournalStore &journal, const PolicyPin &pin)
{
    return journal.putDraft(
        kPinKind, kPinId,
        {{u"commit"_s, pin.commit}, {u"version"_s, pin.version}, {u"fingerprint"_s, pin.fingerprint}});
}

/// Walks the versions since the pin, oldest first. Gives the newest, or in `problem` why one of them may not be.
base::Result<std::optional<PolicyVersion>> walk(ports::Repository &repository, const Lineage &lineage, bool fromPin,
                                                QString &problem, QString &first)
{
    std::optional<PolicyVersion> before;
    for (auto commit = lineage.commits.crbegin(); commit != lineage.commits.crend(); ++commit) {
        if (commit->parents.size() > 1) {
            problem = Tr::tr("The policy was made by joining two others.");
            return std::optional<PolicyVersion>();
        }
        base::Result<PolicyVersion> version = versionAt(repository, *commit);
        if (!version) {
            if (version.error().code == base::Errc::Io)
                return base::failure(version);
            problem = version.error().message;
            return std::optional<PolicyVersion>();
        }
        const bool pinned = fromPin && commit == lineage.commits.crbegin();
        problem = pinned ? QString() : whyNot(before ? &*before : nullptr, *version);
        if (!problem.isEmpty())
            return std::optional<PolicyVersion>();
        if (first.isEmpty())
            first = version->hash;
        before = *std::move(version);
    }
    return before;
}

} // namespace

QStringList keysOfEditors(const PolicyFile &policy)
{
    QStringList keys;
    for (const Person &person : policy.people) {
        const bool edits = std::ranges::any_of(person.roles, [&policy](const QString &id) {
            const Role *role = policy.role(id);
            return role && std::ranges::any_of(role->rights, [](const Right &right) {
                       return right.can.contains(Capability::EditPolicy);
                   });
        });
        if (edits)
            keys += person.keys;
    }
    return keys;
}

base::Result<std::optional<PolicyPin>> policyPin(ports::JournalStore &journal)
{
    const base::Result<QJsonObject> kept = journal.draft(kPinKind, kPinId);
    if (!kept && kept.error().code == base::Errc::NotFound)
        return std::optional<PolicyPin>();
    if (!kept)
        return base::failure(kept);
    return PolicyPin{kept->value("commit"_L1).toString(), kept->value("version"_L1).toInteger(),
                     kept->value("fingerprint"_L1).toString()};
}

base::Result<QList<PolicyVersion>> policyVersions(ports::Repository &repository)
{
    QList<PolicyVersion> versions;
    const base::Result<std::optional<model::CommitId>> tip = repository.tip(kPolicyBranch);
    if (!tip)
        return base::failure(tip);
    if (!*tip)
        return versions;
    const base::Result<QList<ports::CommitInfo>> commits = repository.history(**tip, std::numeric_limits<int>::max());
    if (!commits)
        return base::failure(commits);
    for (const ports::CommitInfo &commit : *commits) {
        base::Result<PolicyVersion> version = versionAt(repository, commit);
        if (!version)
            return base::failure(version);
        versions += *std::move(version);
    }
    return versions;
}

base::Result<std::optional<PolicyFile>> policyAtTip(ports::Repository &repository)
{
    const base::Result<std::optional<model::CommitId>> tip = repository.tip(kPolicyBranch);
    if (!tip)
        return base::failure(tip);
    if (!*tip)
        return std::optional<PolicyFile>();
    const base::Result<QByteArray> bytes = bytesAt(repository, **tip);
    if (!bytes && bytes.error().code != base::Errc::Corrupt)
        return base::failure(bytes);
    base::Result<PolicyFile> policy = bytes ? parsePolicy(*bytes) : base::failure(bytes);
    return policy ? std::optional(*std::move(policy)) : std::nullopt;
}

base::Result<Standing> loadStanding(const ports::Backends &backends)
{
    Standing standing;
    standing.actor = {backends.personName(), backends.personEmail(), {}};
    base::Result<std::unique_ptr<ports::Repository>> repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    const base::Result<QString> rewritten = rewrittenRecord(**repository);
    if (!rewritten)
        return base::failure(rewritten);
    if (!rewritten->isEmpty())
        return untrusted(standing, *rewritten);
    base::Result<std::optional<model::CommitId>> tip = (*repository)->tip(kPolicyBranch);
    if (!tip)
        return base::failure(tip);
    const base::Result<QString> apart = follow(**repository, *tip);
    if (!apart)
        return base::failure(apart);
    const base::Result<std::unique_ptr<ports::JournalStore>> journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    const base::Result<std::optional<PolicyPin>> pin = policyPin(**journal);
    if (!pin)
        return base::failure(pin);
    if (!*tip)
        return *pin
                   ? untrusted(standing, Tr::tr("It had one, version %1, and the branch is gone.").arg((*pin)->version))
                   : standing;
    standing.commit = (*tip)->toString();
    standing.fingerprint = *pin ? (*pin)->fingerprint : QString();
    if (!apart->isEmpty())
        return untrusted(standing, *apart);
    const base::Result<Lineage> lineage = lineageOf(**repository, **tip, *pin ? (*pin)->commit : QString());
    if (!lineage)
        return base::failure(lineage);
    if (*pin && !lineage->reached)
        return untrusted(
            standing,
            Tr::tr(
                "It does not follow from version %1, which this computer trusted last: it was rolled back or replaced.")
                .arg((*pin)->version));
    QString problem;
    QString first;
    base::Result<std::optional<PolicyVersion>> newest = walk(**repository, *lineage, pin->has_value(), problem, first);
    if (!newest)
        return base::failure(newest);
    if (!*newest)
        return untrusted(standing, problem);
    const PolicyVersion &version = **newest;
    if (standing.fingerprint.isEmpty())
        standing.fingerprint = first;
    const PolicyPin now{standing.commit, version.policy.version, standing.fingerprint};
    if (*pin != now) {
        if (base::Result<> kept = keepPin(**journal, now); !kept)
            return base::failure(kept);
    }
    standing.signedBy = version.key;
    standing.policy = std::make_shared<const PolicyFile>(version.policy);
    const QDateTime expires = version.policy.expires;
    standing.state =
        expires.isValid() && expires < backends.clock().now() ? Standing::State::Expired : Standing::State::Trusted;
    if (const std::unique_ptr<ports::Signer> signer = backends.signer())
        standing.actor.key = signer->keyName();
    return standing;
}

base::Result<QString> policyFingerprint(ports::Repository &repository)
{
    const base::Result<std::optional<model::CommitId>> tip = repository.tip(kPolicyBranch);
    if (!tip)
        return base::failure(tip);
    if (!*tip)
        return base::failure(base::Errc::NotFound, Tr::tr("This workspace has no policy."));
    const base::Result<Lineage> lineage = lineageOf(repository, **tip, {});
    if (!lineage)
        return base::failure(lineage);
    return bytesAt(repository, lineage->commits.back().id).transform([](const QByteArray &bytes) {
        return base::sha256Name(bytes);
    });
}

} // namespace backflow::governance
