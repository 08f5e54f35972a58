#include "core/promotion/gate.h"

#include "core/governance/compliancerule.h"
#include "core/governance/policybranch.h"
#include "core/promotion/componentfiles.h"
#include "core/promotion/kept.h"
#include "core/promotion/package.h"
#include "core/promotion/words.h"
#include "core/snapshot/snapshots.h"

#include <QJsonObject>
#include <algorithm>

namespace backflow::promotion {

using namespace Qt::StringLiterals;

namespace {

/// Sentences that one message tells; the rest is counted.
constexpr qsizetype kMostWords = 5;
/// Findings that go on record one by one.
constexpr qsizetype kMostRecorded = 200;

/// The policy of that commit, and the person at this machine in it.
base::Result<governance::Standing> standingAt(const ports::Backends &backends, ports::Repository &repository,
                                              const QString &policy)
{
    const auto commit = model::CommitId::fromHex(policy.toLatin1());
    const auto gone = [] {
        return base::failure(base::Errc::Corrupt,
                             Tr::tr("The policy that allowed this cannot be read any more. Nothing was changed."));
    };
    if (!commit)
        return gone();
    const auto content = repository.contentAt(*commit, u"policy.json"_s);
    if (!content)
        return base::failure(content);
    if (!*content)
        return gone();
    const base::Result<QByteArray> bytes = repository.content(**content);
    if (!bytes)
        return base::failure(bytes);
    base::Result<governance::PolicyFile> file = governance::parsePolicy(*bytes);
    if (!file)
        return base::failure(file);
    const std::unique_ptr<ports::Signer> signer = backends.signer();
    governance::Standing standing;
    standing.state = governance::Standing::State::Trusted;
    standing.policy = std::make_shared<const governance::PolicyFile>(*std::move(file));
    standing.commit = policy;
    standing.actor = {backends.personName(), backends.personEmail(), signer ? signer->keyName() : QString()};
    return standing;
}

void take(GateAnswer &all, const GateAnswer &answer)
{
    for (const GateFinding &finding : answer.findings) {
        if (!all.findings.contains(finding))
            all.findings += finding;
    }
    for (const QString &line : answer.notChecked) {
        if (!all.notChecked.contains(line))
            all.notChecked += line;
    }
}

/// The component's files as the plan met them; none when what is here is something else.
base::Result<QList<metadata::MetadataFile>> metBefore(ports::Repository &repository, const model::Snapshot *snapshot,
                                                      const PlanItem &item)
{
    const model::SnapshotEntry *entry = snapshot ? snapshot->find(item.key) : nullptr;
    if (!entry || item.before.isEmpty())
        return QList<metadata::MetadataFile>();
    auto files = filesOf(repository, entry->parts);
    if (files && contentHash(*files) != item.before)
        return QList<metadata::MetadataFile>();
    return files;
}

} // namespace

base::Result<GateQuestion> gateQuestion(const Draft &draft, const model::Environment &target, async::Monitor &monitor)
{
    if (const int open = draft.undecided(); open > 0)
        return base::failure(base::Errc::Conflict, Tr::tr("Decisions still open: %1. Resolve them first.").arg(open));
    GateQuestion question{draft.id, draft.source, target, {}};
    for (const ComponentMerge &component : draft.components) {
        if (monitor.stopped())
            return std::unexpected(async::canceled());
        base::Result<ResolvedComponent> resolved = resolveComponent(component, draft.choices);
        if (!resolved)
            return base::failure(resolved);
        (void)keepWhatStays(*resolved);
        question.components.push_back(*std::move(resolved));
    }
    return question;
}

base::Result<GateQuestion> gateQuestion(ports::Repository &repository, ports::JournalStore &journal, const Plan &plan,
                                        const model::Environment &target)
{
    base::Result<QByteArray> blob = journal.blob(plan.results);
    if (!blob)
        return base::failure(blob);
    auto results = resultsOf(*blob);
    if (!results)
        return base::failure(results);
    // Where the state it was made for is not here, nothing counts as having been there: more is found then, not less.
    std::shared_ptr<const model::Snapshot> before;
    if (const auto commit = model::CommitId::fromHex(plan.targetCommit)) {
        if (auto loaded = snapshot::load(repository, plan.target, *commit))
            before = *std::move(loaded);
    }
    GateQuestion question{plan.id, plan.source, target, {}};
    for (const PlanItem &item : plan.items) {
        auto met = metBefore(repository, before.get(), item);
        if (!met)
            return base::failure(met);
        question.components.push_back({item.key, item.operation, *std::move(met), results->value(item.key)});
    }
    return question;
}

base::Result<GateVerdict> askGate(const ports::Backends &backends, ports::Repository &repository, const QString &policy,
                                  const GateQuestion &question, const GateFunction &gate, async::Monitor &monitor)
{
    GateVerdict verdict;
    if (policy.isEmpty())
        return verdict;
    const base::Result<governance::Standing> standing = standingAt(backends, repository, policy);
    if (!standing)
        return base::failure(standing);
    const QList<governance::ComplianceRule> rules = governance::complianceAsked(*standing->policy, question.target);
    verdict.asked = !rules.isEmpty();
    verdict.missing = verdict.asked && !gate;
    verdict.mayOverride = verdict.asked;
    for (const governance::ComplianceRule &rule : rules) {
        const QStringList may = standing->policy->holders(rule.override);
        if (gate) {
            const GateWish wish{rule.atLeast, rule.rules, standing->policy->complianceRules};
            const base::Result<GateAnswer> answer = gate(question, wish, monitor);
            if (!answer)
                return base::failure(answer);
            take(verdict.answer, *answer);
            if (answer->passes())
                continue;
        }
        // Who lets it pass has to be let by every rule that stops it.
        verdict.mayOverride = verdict.mayOverride && governance::mayOverride(*standing, rule);
        if (verdict.ask.isEmpty())
            verdict.ask = may;
        verdict.ask.removeIf([&may](const QString &name) { return !may.contains(name); });
    }
    if (const governance::Person *self = standing->person())
        verdict.ask.removeAll(self->name);
    verdict.mayOverride = verdict.mayOverride && !verdict.passes();
    return verdict;
}

QString gateWords(const GateVerdict &verdict, const QString &target)
{
    if (verdict.missing)
        return Tr::tr("The policy wants what goes to %1 held against compliance rules, and that was not done.")
            .arg(target);
    if (verdict.passes())
        return {};
    QStringList lines;
    for (const GateFinding &finding : verdict.answer.findings)
        lines += finding.words;
    for (const QString &line : verdict.answer.notChecked)
        lines += Tr::tr("Could not be looked at: %1.").arg(line);
    const qsizetype more = lines.size() - kMostWords;
    if (more > 0) {
        lines.resize(kMostWords);
        lines += Tr::tr("And %Ln more finding(s).", nullptr, int(more));
    }
    return lines.join(u' ');
}

QJsonArray gateRecord(const GateVerdict &verdict)
{
    QJsonArray record;
    for (const GateFinding &finding :
         verdict.answer.findings.first(std::min<qsizetype>(kMostRecorded, verdict.answer.findings.size()))) {
        record.append(QJsonObject{{u"rule"_s, finding.rule},
                                  {u"severity"_s, finding.severity},
                                  {u"component"_s, finding.key.toString()},
                                  {u"entry"_s, finding.entry}});
    }
    return record;
}

} // namespace backflow::promotion
