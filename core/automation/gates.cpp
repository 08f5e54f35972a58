#include "core/automation/gates.h"

#include "core/automation/deadline.h"
#include "core/automation/words.h"
#include "core/governance/approval.h"
#include "core/governance/auditchain.h"
#include "core/promotion/coverage.h"
#include "core/promotion/engine.h"
#include "core/promotion/planapproval.h"

#include <algorithm>

namespace backflow::automation {

using namespace Qt::StringLiterals;
using base::Errc;
using base::Result;

namespace {

/// A call that hangs is given up; the answer is looked at, never kept.
constexpr std::chrono::seconds kCallIdle(15);
constexpr std::chrono::seconds kCallWhole(30);
constexpr qint64 kAnswerCap = 1024 * 1024;

GateLook failed(const QString &words)
{
    return {GateState::Failed, words};
}

GateLook waits(const QString &words)
{
    return {GateState::Waits, words};
}

} // namespace

GateLooks::GateLooks(const Ground &ground, const About &about, async::Monitor &monitor)
    : m_ground(ground)
    , m_about(about)
    , m_monitor(monitor)
{
}

Result<GateLook> GateLooks::before(const Gate &gate, const QString &promotion)
{
    switch (gate.kind) {
    case GateKind::Validation:
        return validation(promotion);
    case GateKind::Tests: {
        const Result<GateLook> checked = validation(promotion);
        if (!checked || checked->state != GateState::Passed)
            return checked;
        return tests(gate, m_checked->status);
    }
    case GateKind::Approval:
        return approval(gate, promotion);
    case GateKind::Compliance:
        return complianceBefore(gate, promotion);
    case GateKind::Http:
        return call(gate);
    case GateKind::Task:
        return task(gate);
    }
    Q_UNREACHABLE_RETURN(GateLook());
}

Result<GateLook> GateLooks::after(const Gate &gate, const promotion::Report &report)
{
    switch (gate.kind) {
    case GateKind::Validation:
    case GateKind::Approval:
        return GateLook();
    case GateKind::Tests:
        return tests(gate, report.status);
    case GateKind::Compliance:
        return complianceAfter(gate, report.id);
    case GateKind::Http:
        return call(gate);
    case GateKind::Task:
        return task(gate);
    }
    Q_UNREACHABLE_RETURN(GateLook());
}

Result<GateLook> GateLooks::validation(const QString &promotion)
{
    if (!m_checked) {
        const auto draft = promotion::loadDraft(*m_ground.backends, m_ground.pipeline, promotion, m_monitor);
        if (!draft)
            return base::failure(draft);
        const auto grant = m_ground.authorizer().require<governance::Capability::Validate>(
            {.environment = m_about.target, .promotion = promotion});
        if (!grant)
            return base::failure(grant);
        Result<promotion::Report> report = promotion::validate(*m_ground.backends, m_ground.pipeline, *draft, *grant,
                                                               {}, m_monitor, m_ground.means.compliance);
        if (!report)
            return base::failure(report);
        m_checked = *std::move(report);
    }
    return m_checked->ending == promotion::Ending::Done
               ? GateLook()
               : failed(Tr::tr("The org's check found problems: %1").arg(m_checked->summary));
}

Result<GateLook> GateLooks::tests(const Gate &gate, const ports::DeployStatus &status) const
{
    if (status.testErrors > 0)
        return failed(Tr::tr("%Ln test(s) failed.", nullptr, status.testErrors));
    if (gate.coverage == 0)
        return GateLook();
    const promotion::Coverage coverage = promotion::coverageOf(status);
    if (coverage.isEmpty())
        return failed(Tr::tr("%1 % of the code were to be tested, and the org told nothing of what its tests reached.")
                          .arg(gate.coverage));
    if (coverage.percent() < gate.coverage)
        return failed(Tr::tr("The tests reached %1 % of the code, and %2 % are asked for.")
                          .arg(coverage.percent())
                          .arg(gate.coverage));
    return GateLook();
}

Result<GateLook> GateLooks::approval(const Gate &gate, const QString &promotion)
{
    const ports::Backends &backends = *m_ground.backends;
    const auto draft = promotion::loadDraft(backends, m_ground.pipeline, promotion, m_monitor);
    if (!draft)
        return base::failure(draft);
    const Result<promotion::Plan> plan = promotion::freeze(backends, m_ground.pipeline, *draft, m_monitor);
    if (!plan)
        return base::failure(plan);
    const auto repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    // An approval may have been given on another machine; without the team's record, what is here counts.
    (void)governance::publishAudit(**repository, m_monitor);
    const auto signer = backends.signer();
    const auto state =
        governance::approvalState(**repository, signer.get(), {plan->id, plan->hash, m_about.target.name});
    if (!state)
        return base::failure(state);
    QStringList by;
    for (const governance::Approval &given : state->given) {
        const bool own = given.email.compare(backends.personEmail(), Qt::CaseInsensitive) == 0;
        if (!own && !by.contains(given.email, Qt::CaseInsensitive))
            by += given.email;
    }
    if (by.size() >= gate.count)
        return GateLook();
    if (!state->requestedAt.isValid()) {
        const QString note = Tr::tr("Rule “%1”").arg(m_about.rule.name);
        if (Result<> asked = promotion::askForApproval(backends, m_ground.pipeline, *draft, note, m_monitor); !asked)
            return base::failure(asked);
    }
    return waits(Tr::tr("It waits for approvals by others: %1 of %2.").arg(by.size()).arg(gate.count));
}

Result<GateLook> GateLooks::compliance(const Gate &gate, const promotion::GateQuestion &question)
{
    if (!m_ground.means.compliance)
        return failed(Tr::tr("Compliance cannot be looked at by this program, so this does not go on."));
    const promotion::GateWish wish{.atLeast = gate.atLeast};
    const Result<promotion::GateAnswer> answer = m_ground.means.compliance(question, wish, m_monitor);
    if (!answer)
        return base::failure(answer);
    if (answer->passes())
        return GateLook();
    return failed(answer->findings.isEmpty() ? answer->notChecked.first() : answer->findings.first().words);
}

Result<GateLook> GateLooks::complianceBefore(const Gate &gate, const QString &promotion)
{
    const auto draft = promotion::loadDraft(*m_ground.backends, m_ground.pipeline, promotion, m_monitor);
    if (!draft)
        return base::failure(draft);
    const auto question = promotion::gateQuestion(*draft, m_about.target, m_monitor);
    if (!question)
        return base::failure(question);
    return compliance(gate, *question);
}

/// What was deployed is in the plan as it was frozen.
Result<GateLook> GateLooks::complianceAfter(const Gate &gate, const QString &promotion)
{
    const auto repository = m_ground.backends->repository();
    const auto journal = m_ground.backends->journal();
    if (!repository || !journal)
        return repository ? base::failure(journal) : base::failure(repository);
    const Result<promotion::Plan> plan = promotion::loadPlan(**journal, promotion);
    if (!plan)
        return base::failure(plan);
    const auto question = promotion::gateQuestion(**repository, **journal, *plan, m_about.target);
    if (!question)
        return base::failure(question);
    return compliance(gate, *question);
}

Result<GateLook> GateLooks::call(const Gate &gate)
{
    const QString host = gate.url.host();
    if (!m_about.settings.allows(gate.url))
        return failed(Tr::tr("%1 is not on the list of hosts that rules may call. Nothing was sent.").arg(host));
    if (!m_ground.means.http)
        return failed(Tr::tr("This program reaches no web address, so %1 was not asked.").arg(host));
    ports::HttpRequest request;
    request.method = gate.method;
    request.url = gate.url;
    request.idleTimeout = kCallIdle;
    request.answerCap = kAnswerCap;
    DeadlineMonitor deadline(m_monitor, m_ground.backends->clock(), kCallWhole);
    const auto http = m_ground.means.http();
    const Result<ports::HttpAnswer> answer = http->send(request, deadline);
    if (!answer && answer.error().code == Errc::Canceled && !deadline.isOver())
        return base::failure(answer);
    if (!answer)
        return failed(deadline.isOver() ? Tr::tr("%1 did not answer in time.").arg(host) : answer.error().message);
    if (answer->status != gate.status)
        return failed(
            Tr::tr("%1 answered with status %2, and %3 is asked for.").arg(host).arg(answer->status).arg(gate.status));
    if (!gate.contains.isEmpty() && !answer->body.contains(gate.contains.toUtf8()))
        return failed(Tr::tr("What %1 answered does not hold “%2”.").arg(host, gate.contains));
    return GateLook();
}

/// Done once in an org, it is done there for every run; in another org, as after a refresh, it is to be done again.
GateLook GateLooks::task(const Gate &gate) const
{
    const QString org = m_about.target.orgId ? m_about.target.orgId->toString() : QString();
    if (!org.isEmpty() && m_about.tasks.contains(gate.id + u'/' + org))
        return {};
    return waits(Tr::tr("It waits for somebody to do this in %1, once: %2").arg(m_about.target.name, gate.task));
}

} // namespace backflow::automation
