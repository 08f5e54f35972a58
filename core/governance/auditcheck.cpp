#include "core/governance/auditcheck.h"

#include "core/governance/auditcommit.h"
#include "core/governance/auditspool.h"
#include "core/governance/authorizer.h"
#include "core/governance/decisionledger.h"
#include "core/governance/peoplebranch.h"
#include "core/governance/policybranch.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <algorithm>

namespace backflow::governance {

using namespace Qt::StringLiterals;

namespace {

using Kind = AuditVerdict::Kind;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::governance)
};

/// The approvals that were on record at the time of the record that is being looked at.
class ReplayLedger final : public DecisionLedger
{
public:
    explicit ReplayLedger(ports::Signer *signer)
        : m_signer(signer)
    {
    }
    void take(const QJsonObject &record)
    {
        const ApprovalSubject subject{record["promotion"_L1].toString(), record["plan"_L1].toString(),
                                      record["to"_L1]["env"_L1].toString()};
        auto found = std::ranges::find(m_states, subject, &ApprovalState::subject);
        if (found == m_states.end()) {
            ApprovalState state;
            state.subject = subject;
            m_states.append(state);
            found = m_states.end() - 1;
        }
        applyApproval(*found, record, m_signer);
    }
    base::Result<> record(const Decision &, Capability, const Context &, const Standing *) override { return {}; }
    base::Result<ApprovalState> approvals(const Context &context) const override
    {
        const ApprovalSubject subject{context.promotion, context.plan, context.environment.name};
        const auto found = std::ranges::find(m_states, subject, &ApprovalState::subject);
        return found == m_states.end() ? ApprovalState{} : *found;
    }
    std::optional<Context> granted(Capability, const model::Environment &, const QString &) const override
    {
        return std::nullopt;
    }

private:
    ports::Signer *m_signer;
    QList<ApprovalState> m_states;
};

class Checker final
{
public:
    Checker(ports::Repository &repository, People people, QList<PolicyVersion> policies, AuditVerdict &verdict)
        : m_repository(repository)
        , m_people(std::move(people))
        , m_policies(std::move(policies))
        , m_ledger(std::make_shared<ReplayLedger>(nullptr))
        , m_verdict(verdict)
    {
    }
    const AuditFacts &facts() const { return m_facts; }

    /// False when the verdict is in. `signature` may be null: then it is read here. Errors: those of Repository.
    base::Result<bool> check(const ports::CommitInfo &commit, const AuditPlace &place, qint64 seq, bool closely,
                             const ports::CommitSignature *signature)
    {
        // Found to be canonical and in its place before.
        const AuditRecord read{seq, {}, place.hash, QJsonDocument::fromJson(place.bytes).object()};
        const AuditRecord *record = &read;
        const QString action = record->json["action"_L1].toString();
        if (closely) {
            ++m_facts.checked;
            const base::Result<bool> own = checkCommit(commit, place, *record);
            if (!own || !*own)
                return own;
            const Then then = thenOf(*record);
            const base::Result<bool> good = checkSignature(commit, *record, then, signature);
            if (!good || !*good)
                return good;
            if (!checkDecision(*record, then, action))
                return false;
        }
        if (action.startsWith("approval."_L1))
            std::static_pointer_cast<ReplayLedger>(m_ledger)->take(m_people.named(record->json));
        if (action == "gate.allow"_L1)
            m_allowed.insert(record->json["promotion"_L1].toString());
        return true;
    }

private:
    bool blame(Kind kind, const AuditRecord &record, const QString &finding)
    {
        m_verdict.kind = kind;
        m_verdict.firstBad = record.seq;
        m_verdict.finding = finding;
        return false;
    }
    /// The policy that was in force then; null = none. A machine that had not heard of the newest yet may have gone by
    /// the one that its record names, for a day.
    const PolicyVersion *inForce(const AuditRecord &record, const QDateTime &at) const
    {
        const auto named = model::CommitId::fromHex(record.json["policy"_L1].toString().toLatin1());
        const PolicyVersion *next = nullptr;
        for (const PolicyVersion &version : m_policies) {
            if (named && version.commit == *named && (!next || next->policy.issued.addDays(1) > at))
                return &version;
            next = &version;
        }
        const auto found = std::ranges::find_if(
            m_policies, [&at](const PolicyVersion &version) { return version.policy.issued <= at; });
        return found == m_policies.end() ? nullptr : &*found;
    }
    /// What both looks at a record need to know.
    struct Then {
        QDateTime at;
        const PolicyVersion *policy = nullptr;
        RecordedActor actor;
    };
    Then thenOf(const AuditRecord &record) const
    {
        const QDateTime at = QDateTime::fromString(record.json["at"_L1].toString(), Qt::ISODateWithMs).toUTC();
        return {at, inForce(record, at), m_people.actorOf(record.json)};
    }

    /// What the commit says (and its signature covers) is this very record.
    base::Result<bool> checkCommit(const ports::CommitInfo &commit, const AuditPlace &place, const AuditRecord &record)
    {
        bool own = commit.trailer(kPathTrailer) == place.path;
        const QString hash = commit.trailer(kHashTrailer);
        if (own && !hash.isEmpty()) {
            own = hash == place.hash;
        } else if (own) {
            const base::Result<std::optional<model::ContentId>> content = m_repository.contentAt(commit.id, place.path);
            if (!content)
                return base::failure(content);
            own = *content == place.content;
        }
        return own ||
               blame(Kind::Altered, record,
                     Tr::tr("Record %1 is not what its commit put there: it was altered afterwards.").arg(record.seq));
    }

    base::Result<bool> checkSignature(const ports::CommitInfo &commit, const AuditRecord &record, const Then &then,
                                      const ports::CommitSignature *known)
    {
        const base::Result<ports::CommitSignature> signature =
            known ? base::Result<ports::CommitSignature>(*known) : m_repository.signatureOf(commit.id);
        if (!signature)
            return base::failure(signature);
        if (!signature->problem.isEmpty())
            return blame(
                Kind::BadSignature, record,
                Tr::tr("The signature of record %1 does not hold: %2").arg(record.seq).arg(signature->problem));
        const PolicyVersion *policy = then.policy;
        if (signature->key.isEmpty()) {
            if (policy && policy->policy.signedRecords)
                return blame(Kind::BadSignature, record,
                             Tr::tr("Record %1 is not signed, though the policy asked for it.").arg(record.seq));
            return true;
        }
        ++m_facts.signedRecords;
        const Person *who = policy && then.actor.known ? policy->policy.person({}, then.actor.email) : nullptr;
        if (who && !who->keys.isEmpty() && !who->keys.contains(signature->key))
            return blame(Kind::BadSignature, record,
                         Tr::tr("Record %1 says it was %2, but another key signed it: %3.")
                             .arg(record.seq)
                             .arg(who->name, signature->key));
        return true;
    }

    bool checkDecision(const AuditRecord &record, const Then &then, const QString &action)
    {
        const PolicyVersion *policy = then.policy;
        if (!policy)
            return true;
        if (action == "promote.intent"_L1 || action == "rollback.intent"_L1) {
            const QString promotion = record.json["promotion"_L1].toString();
            return m_allowed.contains(promotion) ||
                   blame(Kind::PolicyNotFollowed, record,
                         Tr::tr("Record %1 is of a promotion that the policy never allowed: no yes stands before it.")
                             .arg(record.seq));
        }
        if (action != "gate.allow"_L1)
            return true;
        const auto capability = capabilityFromName(record.json["capability"_L1].toString());
        if (!capability)
            return true;
        Standing standing;
        standing.state = Standing::State::Trusted;
        if (policy->policy.expires.isValid() && policy->policy.expires < then.at)
            standing.state = Standing::State::Expired;
        standing.policy = std::make_shared<const PolicyFile>(policy->policy);
        const RecordedActor &actor = then.actor;
        standing.actor = {actor.name, actor.email, record.json["key"_L1].toString()};
        if (!actor.known)
            return blame(Kind::PolicyNotFollowed, record,
                         Tr::tr("Record %1 allows something to somebody whom the map of people does not know: %2.")
                             .arg(record.seq)
                             .arg(actor.id));
        // By a key it still is who it was; by an address that is gone nobody can tell any more.
        if (actor.erased && !standing.proven()) {
            const QString told = Tr::tr("What %1 was allowed cannot be held against the policy any more: that person "
                                        "was erased.")
                                     .arg(actor.id);
            if (!m_facts.unchecked.contains(told))
                m_facts.unchecked += told;
            return true;
        }
        const Decision again = Authorizer({true, std::make_shared<const Standing>(standing), m_ledger})
                                   .decide(*capability, contextOf(record));
        return again.allowed || blame(Kind::PolicyNotFollowed, record,
                                      Tr::tr("Record %1 allows what the policy of its time did not: %2")
                                          .arg(record.seq)
                                          .arg(again.reason));
    }

    Context contextOf(const AuditRecord &record) const
    {
        Context context;
        const QJsonValue to = record.json["to"_L1];
        context.environment.name = to["env"_L1].toString();
        context.environment.kind =
            model::kindFromName(to["orgType"_L1].toString()).value_or(model::EnvironmentKind::Developer);
        context.promotion = record.json["promotion"_L1].toString();
        context.plan = record.json["plan"_L1].toString();
        const QString author = record.json["author"_L1].toString();
        context.author = isPseudonym(author) ? m_people.actor(author).identity() : author;
        context.types = record.json["types"_L1].toString().split(u' ', Qt::SkipEmptyParts);
        if (const QString tests = record.json["tests"_L1].toString(); !tests.isEmpty())
            context.tests = ports::testLevelFromName(tests).value_or(ports::TestLevel::Default);
        return context;
    }

    ports::Repository &m_repository;
    People m_people;
    /// Newest first.
    QList<PolicyVersion> m_policies;
    std::shared_ptr<DecisionLedger> m_ledger;
    AuditVerdict &m_verdict;
    AuditFacts m_facts;
    QSet<QString> m_allowed;
};

/// Whether the crew has read the very commits of that walk.
base::Result<bool> goesWith(const AuditScope &scope, const AuditWalk &walk)
{
    if (!scope.crew)
        return false;
    const base::Result<QList<ports::CommitInfo>> commits = scope.crew->commits();
    if (!commits)
        return base::failure(commits);
    return commits->size() == walk.commits.size() &&
           (commits->isEmpty() || commits->constFirst().id == walk.commits.constFirst().id);
}

/// What the crew found at that place; nothing where it has not looked at that very commit.
base::Result<std::optional<ports::CommitSignature>> foundBy(SignatureCrew &crew, qsizetype place)
{
    const base::Result<ports::CommitSignature> found = crew.signatureAt(place);
    if (found)
        return std::optional(*found);
    if (found.error().code == base::Errc::NotFound)
        return std::nullopt;
    return base::failure(found);
}

} // namespace

base::Result<AuditFacts> checkAuditFurther(ports::Repository &repository, const AuditScope &scope,
                                           AuditVerdict &verdict, async::Monitor &monitor)
{
    if (!verdict.walk) {
        const base::Result<AuditVerdict> walked = verifyAuditChain(repository, {});
        if (!walked)
            return base::failure(walked);
        verdict.walk = walked->walk;
    }
    if (!verdict.walk)
        return AuditFacts{};
    const std::shared_ptr<const AuditWalk> walk = verdict.walk;
    base::Result<QList<PolicyVersion>> policies = policyVersions(repository);
    if (!policies && policies.error().code != base::Errc::Corrupt)
        return base::failure(policies);
    const bool governed = policies && !policies->isEmpty();
    const base::Result<People> people = readPeople(repository);
    if (!people)
        return base::failure(people);
    Checker checker(repository, *people, policies ? *std::move(policies) : QList<PolicyVersion>(), verdict);
    const base::Result<bool> helped = goesWith(scope, *walk);
    if (!helped)
        return base::failure(helped);
    for (qint64 seq = 1; seq <= walk->commits.size(); ++seq) {
        const qsizetype place = walk->commits.size() - seq;
        const ports::CommitInfo &commit = walk->commits.at(place);
        if (monitor.stopped())
            return std::unexpected(async::canceled());
        // Without a policy there is nothing to replay, so what was looked at before is not read again.
        if (!governed && seq <= scope.since)
            continue;
        const bool closely = seq > scope.since;
        const auto known =
            closely && *helped ? foundBy(*scope.crew, place) : base::Result<std::optional<ports::CommitSignature>>();
        if (!known)
            return base::failure(known);
        const base::Result<bool> good =
            checker.check(commit, walk->places[std::size_t(seq - 1)], seq, closely, *known ? &**known : nullptr);
        if (!good)
            return base::failure(good);
        if (!*good)
            break;
        monitor.advance(seq, walk->commits.size());
    }
    AuditFacts facts = checker.facts();
    if (verdict.kind == Kind::Whole)
        checkSpools(*walk, verdict, facts.unchecked);
    return facts;
}

} // namespace backflow::governance
