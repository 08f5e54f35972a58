#include "core/governance/anchoring.h"

#include "core/governance/anchors.h"
#include "core/governance/peoplebranch.h"
#include "core/governance/standing.h"

namespace backflow::governance {

using namespace Qt::StringLiterals;

namespace {

/// Once, as long as nothing else is recorded.
void alert(ports::Repository &repository, const Actor &actor, const AnchorRule &rule, const base::Error &error,
           async::Monitor &monitor)
{
    const base::Result<QList<AuditRecord>> last = readAudit(repository, 1);
    if (!last || (!last->isEmpty() && last->first().json["action"_L1].toString() == "tamper.alert"_L1))
        return;
    AuditEntry entry;
    entry.action = u"tamper.alert"_s;
    entry.actorName = actor.name;
    entry.actorEmail = actor.email;
    entry.at = QDateTime::currentDateTimeUtc();
    entry.details = {{u"anchors"_s, rule.remote}, {u"why"_s, error.message.left(500)}};
    (void)appendAudit(repository, entry, monitor);
}

} // namespace

void anchorWhereDue(ports::Repository &repository, const GuardRules &rules, async::Monitor &monitor)
{
    const auto standing = rules.witness ? rules.gate(false).policy().standing : nullptr;
    if (!standing || !standing->policy || standing->policy->anchors.isEmpty())
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const base::Result<QString> person =
        pseudonymFor(repository, standing->actor.name, standing->actor.email, now, monitor);
    if (!person)
        return monitor.say(person.error().message);
    for (const AnchorRule &rule : standing->policy->anchors) {
        const auto witness = rules.witness(rule.remote);
        const auto set = witness ? setAnchor(repository, **witness, {*person, now, rule}, monitor)
                                 : base::Result<std::optional<Anchor>>(base::failure(witness));
        if (set)
            continue;
        monitor.say(set.error().message);
        if (set.error().code == base::Errc::Corrupt)
            alert(repository, standing->actor, rule, set.error(), monitor);
    }
}

} // namespace backflow::governance
