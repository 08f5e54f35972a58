// Runner, before it does anything: compliance rules that the policy wants a plan held against.
#include "core/base/faults.h"
#include "core/governance/auditchain.h"
#include "core/promotion/auditrecords.h"
#include "core/promotion/runner.h"
#include "core/promotion/words.h"

namespace backflow::promotion {

using namespace Qt::StringLiterals;

base::Result<> Runner::passGate(QJsonObject &payload)
{
    if (m_gating.policy.isEmpty())
        return {};
    base::Result<GateQuestion> question = gateQuestion(m_ground.repository, m_ground.journal, m_plan, m_ground.target);
    if (!question)
        return base::failure(question);
    const base::Result<GateVerdict> verdict =
        askGate(m_ground.backends, m_ground.repository, m_gating.policy, *question, m_gating.compliance, m_monitor);
    if (!verdict)
        return base::failure(verdict);
    if (!verdict->asked)
        return {};
    payload.insert(u"findings"_s, verdict->answer.findings.size());
    if (verdict->passes())
        return {};
    const QString reason = m_gating.overrideReason.trimmed();
    const bool overridden = verdict->mayOverride && !reason.isEmpty();
    const governance::AuditEntry entry = gateEntry(m_plan, *verdict, overridden ? reason : QString(), m_gating.policy,
                                                   m_ground.source, m_ground.target, m_ground.backends);
    const base::Result<governance::AuditRecord> appended =
        governance::appendAudit(m_ground.repository, entry, m_monitor);
    if (overridden) {
        // A yes that is not on record is none.
        if (!appended)
            return base::failure(appended);
        base::faults::point(QLatin1StringView("after-override-record"));
        payload.insert(u"override"_s, appended->id);
        return {};
    }
    QString no = gateWords(*verdict, m_plan.target) + u' ' + Tr::tr("Nothing was changed.");
    if (verdict->mayOverride)
        no += u' ' + Tr::tr("You may let it pass with a reason, which goes on record.");
    else if (!verdict->ask.isEmpty())
        no += u' ' + Tr::tr("It may be let pass by %1.").arg(verdict->ask.join(Tr::tr(" or ")));
    return base::failure(base::Errc::Denied, no, u"compliance"_s);
}

} // namespace backflow::promotion
